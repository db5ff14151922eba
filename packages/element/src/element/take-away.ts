import { html, type TemplateResult } from 'lit'
import type { ReadingStrings } from '../i18n/reading-strings.js'
import type { ReadingElement } from './reading-host.js'

/** The forms in which a reader can take the timeline away. */
export const FORMS = ['print', 'svg', 'png', 'csv', 'json', 'md', 'html'] as const
export type Form = (typeof FORMS)[number]

const TYPES: Readonly<Record<Exclude<Form, 'print' | 'png'>, string>> = {
  svg: 'image/svg+xml',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  md: 'text/markdown;charset=utf-8',
  html: 'text/html;charset=utf-8',
}

/** A list of forms behind a button. Esc and a choice close it. */
export function takeAwayTemplate(strings: ReadingStrings, take: (form: Form) => void): TemplateResult {
  const close = (event: Event): void => {
    const menu = (event.currentTarget as HTMLElement).closest('details')
    if (!menu?.open) return
    menu.open = false
    menu.querySelector('summary')?.focus()
  }
  return html`<details
    class="menu"
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      close(event)
      event.stopPropagation()
    }}
  >
    <summary class="chip">${strings.takeAway}</summary>
    <ul>
      ${FORMS.map(
        (form) =>
          html`<li>
            <button
              class="link"
              type="button"
              @click=${(event: Event) => {
                close(event)
                take(form)
              }}
            >
              ${strings.forms[form]}
            </button>
          </li>`,
      )}
    </ul>
  </details>`
}

/** Prints, or saves a file in one of the forms. */
export async function takeAway(element: ReadingElement, form: Form, json: string): Promise<void> {
  if (form === 'print') {
    await element.print()
    return
  }
  const blob =
    form === 'png' ? await element.toPNG() : new Blob([await textIn(element, form, json)], { type: TYPES[form] })
  const address = URL.createObjectURL(blob)
  const link = element.ownerDocument.createElement('a')
  link.href = address
  link.download = `timeline.${form}`
  link.click()
  // The browser has its own hold on it once saving has begun.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

function textIn(element: ReadingElement, form: keyof typeof TYPES, json: string): Promise<string> | string {
  if (form === 'svg') return element.toSVG()
  if (form === 'csv') return element.toCSV()
  if (form === 'md') return element.toMarkdown()
  return form === 'html' ? element.toHTML() : json
}
