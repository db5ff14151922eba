import { html, noChange, type TemplateResult } from 'lit'
import { AsyncDirective } from 'lit/async-directive.js'
import { directive, type ElementPart } from 'lit/directive.js'

export interface SheetProps {
  /** Said by screen readers. */
  readonly label: string
  readonly content: TemplateResult
  readonly onClose: () => void
}

/** A sheet from below: modal, with the page behind it inert. It closes on Esc, on a tap beside it, by its own button, and
 *  when it is drawn down. Focus goes in, and back to where it was. */
export function sheetTemplate({ label, content, onClose }: SheetProps): TemplateResult {
  return html`<dialog
    class="sheet"
    part="sheet"
    aria-label=${label}
    ${openModal()}
    @cancel=${(event: Event) => {
      event.preventDefault()
      onClose()
    }}
    @click=${(event: MouseEvent) => event.target === event.currentTarget && onClose()}
  >
    <div class="grab" aria-hidden="true" @pointerdown=${(event: PointerEvent) => drag(event, onClose)}></div>
    ${content}
  </dialog>`
}

/** Shows the dialog as soon as it is in the page, below the element and as wide as it; when it goes, gives the focus back. */
class OpenModal extends AsyncDirective {
  #dialog: HTMLDialogElement | null = null

  render(): typeof noChange {
    return noChange
  }

  override update({ element }: ElementPart): typeof noChange {
    const dialog = element as HTMLDialogElement
    this.#dialog = dialog
    queueMicrotask(() => {
      const root = dialog.getRootNode()
      if (!dialog.isConnected || dialog.open || !(root instanceof ShadowRoot)) return
      const { left, width } = root.host.getBoundingClientRect()
      dialog.style.setProperty('--_sheet-left', `${String(Math.max(0, left))}px`)
      dialog.style.setProperty('--_sheet-width', `${String(width)}px`)
      dialog.showModal()
      dialog.querySelector<HTMLElement>('.headline')?.focus({ preventScroll: true })
    })
    return noChange
  }

  protected override disconnected(): void {
    // Closing gives the focus back; taking an open dialog out of the page does not.
    this.#dialog?.close()
    this.#dialog = null
  }
}

const openModal = directive(OpenModal)

/** Drawn down so far, or so fast, it closes. */
const CLOSING_PX = 90
const CLOSING_PX_PER_MS = 0.5

function drag(start: PointerEvent, onClose: () => void): void {
  const handle = start.currentTarget as HTMLElement
  const dialog = handle.closest('dialog')
  if (!dialog || start.button !== 0) return
  handle.setPointerCapture(start.pointerId)
  const away = new AbortController()
  const { signal } = away
  let moved = 0
  const end = (event: PointerEvent): void => {
    away.abort()
    const speed = moved / Math.max(1, event.timeStamp - start.timeStamp)
    dialog.style.removeProperty('--_sheet-drag')
    if (event.type === 'pointerup' && (moved > CLOSING_PX || (moved > 20 && speed > CLOSING_PX_PER_MS))) onClose()
  }
  handle.addEventListener(
    'pointermove',
    (event) => {
      moved = Math.max(0, event.clientY - start.clientY)
      dialog.style.setProperty('--_sheet-drag', `${String(moved)}px`)
    },
    { signal },
  )
  handle.addEventListener('pointerup', end, { signal })
  handle.addEventListener('pointercancel', end, { signal })
}
