import { html, nothing, type TemplateResult } from 'lit'
import { icon, type IconName } from './icon.js'

export interface MenuItem {
  readonly label: string
  /** Set where the item is one of a choice, or on and off. */
  readonly isChecked?: boolean
  readonly act: () => void
}

export interface MenuGroup {
  /** Said before its items, where they need it. */
  readonly title?: string
  readonly items: readonly MenuItem[]
}

export interface MenuProps {
  readonly id: string
  readonly label: string
  readonly icon: IconName
  /** The label is shown, not only said. */
  readonly hasText: boolean
  readonly groups: readonly MenuGroup[]
}

/** A button that opens a list of things to do, in the top layer: it closes on Esc, on a click outside, and after a choice. */
export function menuTemplate({ id, label, icon: name, hasText, groups }: MenuProps): TemplateResult | typeof nothing {
  const shown = groups.filter(({ items }) => items.length > 0)
  if (shown.length === 0) return nothing
  return html`<button
      class="button ${hasText ? '' : 'icon-only'}"
      type="button"
      popovertarget=${id}
      aria-haspopup="true"
      aria-label=${label}
      title=${hasText ? nothing : label}
    >
      ${icon(name)}${hasText ? html`<span class="label">${label}</span>` : nothing}
    </button>
    <div
      class="menu"
      id=${id}
      popover
      role="group"
      aria-label=${label}
      @beforetoggle=${place}
      @click=${closeAfterChoice}
    >
      ${shown.map(
        ({ title, items }) =>
          html`<div role="group" aria-label=${title ?? label}>
            ${title ? html`<p aria-hidden="true">${title}</p>` : nothing}
            ${items.map(
              ({ label: text, isChecked, act }) =>
                html`<button type="button" aria-pressed=${isChecked === undefined ? nothing : isChecked} @click=${act}>
                  <span class="check" aria-hidden="true">${isChecked ? '✓' : nothing}</span>${text}
                </button>`,
            )}
          </div>`,
      )}
    </div>`
}

/** Below its button, and within the page. The top layer knows no place of its own. */
function place(event: Event): void {
  if ((event as ToggleEvent).newState !== 'open') return
  const menu = event.currentTarget as HTMLElement
  const button = menu.previousElementSibling
  const view = menu.ownerDocument.defaultView
  if (!button || !view) return
  const { bottom, left, right } = button.getBoundingClientRect()
  const isRtl = view.getComputedStyle(menu).direction === 'rtl'
  const edge = view.document.documentElement.clientWidth
  menu.style.setProperty('top', `${String(bottom + view.scrollY + 4)}px`)
  if (isRtl) menu.style.setProperty('left', `${String(Math.max(4, left) + view.scrollX)}px`)
  else menu.style.setProperty('right', `${String(Math.max(4, edge - right) - view.scrollX)}px`)
}

function closeAfterChoice(event: Event): void {
  if ((event.target as Element).closest('button')) (event.currentTarget as HTMLElement).hidePopover()
}
