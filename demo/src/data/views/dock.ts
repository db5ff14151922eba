import { html, nothing, type TemplateResult } from 'lit'
import type { OwnData } from '../desk.js'
import { isReached, lanesOf, type Step, STEPS } from '../state.js'

export function dock(app: OwnData): TemplateResult {
  const { state, copy, root } = app
  const words = copy.data.dock
  const at = STEPS.indexOf(state.step)
  // What is no table has no columns to choose.
  const next = state.step === 'data' && state.document && !state.table ? 'timeline' : STEPS[at + 1]
  const previous: Step | undefined = state.step === 'timeline' && !state.table ? 'data' : STEPS[at - 1]
  const labels: Readonly<Partial<Record<Step, string>>> = {
    columns: words.toColumns,
    timeline: words.toTimeline,
    embed: words.toEmbed,
  }
  return html`<div class="dock">
    <div class="wrap">
      <p>${told(app)}</p>
      <span class="dock-tools">
        ${
          previous
            ? html`<button type="button" class="button second" @click=${() => app.go(previous)}>${words.back}</button>`
            : nothing
        }
        ${
          next
            ? html`<button
                type="button"
                class="button"
                ?disabled=${!isReached(state, next)}
                @click=${() => app.go(next)}
              >
                ${labels[next]}
              </button>`
            : html`<a class="button" href=${root.dataset.gallery ?? '../'}>${copy.data.embed.gallery}</a>`
        }
      </span>
    </div>
  </div>`
}

function told({ state, copy }: OwnData): unknown {
  const words = copy.data
  const events = state.document?.events.length ?? 0
  const open = new Set(state.problems.map(({ row }) => row)).size
  switch (state.step) {
    case 'data':
      if (state.table)
        return html`<b>${words.rows(state.table.rows.length)}</b>, ${words.columns(state.table.head.length)}`
      return html`<b>${events > 0 ? words.events(events) : words.input.none}</b>`
    case 'columns': {
      const [strong, rest] = words.dock.open(state.document ? state.filled - open : 0, state.filled, open)
      return html`<b>${strong}</b>${rest}`
    }
    case 'timeline':
      return html`<b>${words.events(events)}</b>,
        ${words.lanes(lanesOf(state))}${open > 0 ? ` · ${words.dock.stillOpen(open)}` : ''}`
    case 'embed':
      return words.embed.foot
  }
}
