import { html, type TemplateResult } from 'lit'
import type { Workshop } from '../bench.js'
import { provisionalIds } from '../state.js'
import { saveAs, type TakenFormat } from '../take-away.js'

const FORMATS: readonly TakenFormat[] = ['json', 'csv', 'svg', 'png']

export function dock(app: Workshop): TemplateResult {
  const { state, copy } = app
  const words = copy.workshop
  const count = state.document?.events.length ?? 0
  return html`<div class="dock">
    <div class="wrap">
      <p>${told(app, count)}</p>
      <div class="dock-tools">
        <span class="dl"
          >${words.download}
          ${FORMATS.map(
            (format) =>
              html`<button
                type="button"
                class="button small second"
                ?disabled=${count === 0}
                @click=${() => void saveAs(app, format)}
              >
                ${format.toUpperCase()}
              </button>`,
          )}</span
        >
        <button type="button" class="button" ?disabled=${count === 0} @click=${() => app.open({ kind: 'embed' })}>
          ${words.embedButton}
        </button>
      </div>
    </div>
  </div>`
}

function told({ state, copy }: Workshop, count: number): unknown {
  const words = copy.workshop
  if (state.articles.length === 0) return words.empty.dock
  if (state.progress && !state.document) return words.progress.dock
  if (count === 0) return words.noEvents
  const provisional = provisionalIds(state).size
  if (provisional > 0) return html`<b>${words.timeline.provisional(count, provisional)}</b>: ${words.ask.dock}`
  const clashes = state.document?.events.filter(({ conflict }) => conflict).length ?? 0
  return html`<b>${words.events(count)}</b>${words.dock(state.articles.length, clashes, state.corrections.length)}`
}
