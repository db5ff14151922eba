import { html, nothing, type TemplateResult } from 'lit'
import { wordBasis, wordKind, wordStatus } from '@event-timeline/core/wording'
import type { DateBasis, EventStatus } from '@event-timeline/core/model'
import { sourcesById, isEmptyFilter } from '../data/filter.js'
import { nameOfSource } from '../data/source-name.js'
import { FACETS, pickedOf, togglePicked, type Facet, type FacetCounts } from './facet-counts.js'
import type { ReadingView } from './view.js'

/** What can be picked at a touch, and the way to all else that can be picked. */
export function facetsTemplate(view: ReadingView): TemplateResult {
  const { state, strings, actions } = view
  const { filter } = state
  const { conflict, status } = view.facets.totals
  const chip = (label: string, facet: Facet, value: string, count: number | undefined): unknown =>
    count === undefined
      ? nothing
      : html`<button
          class="chip"
          type="button"
          aria-pressed=${pickedOf(filter, facet).includes(value)}
          @click=${() => actions.filter(togglePicked(filter, facet, value))}
        >
          ${label}&nbsp;${String(count)}
        </button>`
  const picked = FACETS.reduce((sum, facet) => sum + pickedOf(filter, facet).length, 0)
  return html`<div class="chips" role="group" aria-label=${strings.filters}>
    <button class="chip" type="button" aria-pressed=${isEmptyFilter(filter)} @click=${() => actions.filter({})}>
      ${strings.all}
    </button>
    ${chip(strings.disputed, 'conflict', 'true', conflict.get('true'))}
    ${chip(strings.planned, 'status', 'planned', status.get('planned'))}
    ${
      canPick(view.facets.totals)
        ? html`<button
            class="chip more"
            type="button"
            aria-expanded=${view.facets.isOpen}
            aria-controls="facets"
            @click=${() => view.facets.toggle()}
          >
            ${strings.pick}${picked > 0 ? html`&nbsp;${String(picked)}` : nothing}
          </button>`
        : nothing
    }
  </div>`
}

/** There is something to pick where a facet parts the events. */
function canPick(totals: FacetCounts): boolean {
  return FACETS.some((facet) => totals[facet].size > 1)
}

/** All facets with their values and how many events each would leave. */
export function facetPanelTemplate(view: ReadingView): TemplateResult | typeof nothing {
  const { facets, strings, state, actions } = view
  if (!facets.isOpen) return nothing
  const { filter } = state
  return html`<div class="facets" id="facets" role="group" aria-label=${strings.pick}>
    ${FACETS.map((facet) => {
      const values = valuesOf(view, facet)
      if (values.length < 2) return nothing
      return html`<fieldset>
        <legend>${strings.facets[facet]}</legend>
        <ul>
          ${values.map(
            ([value, name, count]) =>
              html`<li>
                <label class=${count === 0 ? 'none' : ''}
                  ><input
                    type="checkbox"
                    .checked=${pickedOf(filter, facet).includes(value)}
                    @change=${() => actions.filter(togglePicked(filter, facet, value))}
                  /><span>${name}</span> <span class="count">${String(count)}</span></label
                >
              </li>`,
          )}
        </ul>
      </fieldset>`
    })}
    <p class="row">
      <button class="chip" type="button" ?disabled=${isEmptyFilter(filter)} @click=${() => actions.filter({})}>
        ${strings.reset}
      </button>
      <button class="chip" type="button" @click=${() => facets.toggle()}>${strings.close}</button>
    </p>
  </div>`
}

/** Longer lists are no help. */
const MOST_VALUES = 60

type Named = readonly [value: string, name: string, count: number]

function valuesOf(view: ReadingView, facet: Facet): readonly Named[] {
  const { state, facets } = view
  const counts = facets.counts[facet]
  const named = [...facets.totals[facet]].map(
    ([value, all]) => [value, nameOf(view, facet, value), counts.get(value) ?? 0, all] as const,
  )
  const isOrdered = facet === 'conflict' || facet === 'status' || facet === 'certainty'
  // By all there is, so that a list stays as it was while the reader picks from it.
  named.sort((a, b) => (isOrdered ? 0 : b[3] - a[3]) || a[1].localeCompare(b[1], state.language))
  const picked = pickedOf(state.filter, facet)
  return named
    .filter(([value], at) => at < MOST_VALUES || picked.includes(value))
    .map(([value, name, count]) => [value, name, count])
}

function nameOf({ state, strings }: ReadingView, facet: Facet, value: string): string {
  const { language } = state
  switch (facet) {
    case 'source':
      return nameOfSource(sourcesById(state.document).get(value), value)
    case 'kind':
      return wordKind(value, language)
    case 'status':
      return wordStatus(value as EventStatus, language)
    case 'certainty':
      return wordBasis(value as DateBasis, language)
    case 'conflict':
      return value === 'true' ? strings.datesDisputed : strings.datesAgreed
    default:
      return value
  }
}
