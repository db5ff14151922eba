import { html, nothing, type TemplateResult } from 'lit'
import type { View } from './view.js'

/** Says why there is nothing to see, and offers the way back. */
export function noteTemplate({ state, strings, actions, isBuilding }: View): TemplateResult | typeof nothing {
  if (state.shown.length > 0) return nothing
  if (isBuilding || state.table.count === 0)
    return html`<p class="note" role="status">${isBuilding ? strings.loading : strings.empty}</p>`
  return html`<p class="note" role="status">
    ${strings.nothing}<button class="chip" type="button" @click=${() => actions.filter({})}>${strings.reset}</button>
  </p>`
}
