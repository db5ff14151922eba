import { html, nothing, type TemplateResult } from 'lit'
import type { Workshop } from '../bench.js'
import { correctDialog } from './correct-dialog.js'
import { embedDialog } from './embed-dialog.js'
import { publishedDialog } from './published-dialog.js'

/** The dialog that is open; the page shows it as a modal one. */
export function dialogTemplate(app: Workshop): TemplateResult | typeof nothing {
  const { dialog } = app.state
  if (!dialog) return nothing
  const body =
    dialog.kind === 'embed'
      ? embedDialog(app)
      : dialog.kind === 'published'
        ? publishedDialog(app, dialog.article)
        : correctDialog(app, dialog.kind, dialog.event)
  return html`<dialog
    class=${dialog.kind === 'embed' ? 'dialog' : 'dialog narrow'}
    aria-labelledby="dlg"
    @close=${() => app.open(null)}
    @click=${(event: Event) => event.target === event.currentTarget && app.open(null)}
  >
    ${body}
  </dialog>`
}
