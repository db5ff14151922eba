import { html, nothing, type TemplateResult } from 'lit'
import type { Workshop } from '../bench.js'

/** Files that could not be taken in, each with what to do instead. */
export function notices(app: Workshop): TemplateResult | typeof nothing {
  const { state, copy } = app
  if (state.notices.length === 0) return nothing
  return html`<ul class="notices" role="status">
    ${state.notices.map(
      (text, at) =>
        html`<li>
          <span>${text}</span>
          <button
            type="button"
            class="x"
            aria-label=${copy.workshop.notices.close}
            @click=${() => app.set({ notices: state.notices.filter((_, other) => other !== at) })}
          >
            ×
          </button>
        </li>`,
    )}
  </ul>`
}
