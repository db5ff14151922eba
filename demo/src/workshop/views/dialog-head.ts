import { html, type TemplateResult } from 'lit'
import type { Workshop } from '../bench.js'

export const dialogHead = (app: Workshop, title: string): TemplateResult =>
  html`<header>
    <h2 id="dlg">${title}</h2>
    <button type="button" class="x" aria-label=${app.copy.workshop.dialog.close} @click=${() => app.open(null)}>
      ×
    </button>
  </header>`
