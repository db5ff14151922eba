import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { repeat } from 'lit/directives/repeat.js'
import { pickedOf, type FacetCounts } from '../data/facet-counts.js'
import { isEmptyFilter, type TimelineFilter } from '../data/filter.js'
import { foldText } from '../data/fold-text.js'
import type { Language } from '../i18n/language.js'
import { FACETS, type Facet } from '../i18n/words.js'
import { clip } from './clip.js'

export interface FacetsProps {
  readonly language: Language
  readonly filter: TimelineFilter
  /** Of all events: which values there are, and which come first. */
  readonly totals: FacetCounts
  /** How many events each value would leave now. */
  readonly counts: FacetCounts
  /** What is typed to find values. */
  readonly searches: Readonly<Partial<Record<Facet, string>>>
  /** A value as it is read: the name of a source, the word for a status. */
  readonly labelOf: (facet: Facet, value: string) => string
  readonly onToggle: (facet: Facet, value: string) => void
  readonly onSearch: (facet: Facet, query: string) => void
  readonly onReset: () => void
}

/** Values that are listed; the others are found by typing. */
const MAX_VALUES = 50
/** From so many on there is a field to type in. */
const MIN_SEARCHED = 9

/** What can be filtered by: each facet with its values and how many events each would leave. Values of one facet widen,
 *  facets narrow together. */
export function facetsTemplate(props: FacetsProps): TemplateResult {
  const { language, filter, totals, onReset } = props
  const { words } = language
  const shown = FACETS.filter((facet) => totals[facet].size > 1 || pickedOf(filter, facet).length > 0)
  const { text: _, ...rest } = filter
  return html`<section class="filters" aria-label=${words.filter}>
    <div class="facets">${shown.map((facet) => facetTemplate(props, facet))}</div>
    ${isEmptyFilter(rest) ? nothing : html`<button class="button" type="button" @click=${onReset}>${words.clearFilter}</button>`}
  </section>`
}

/** True where a facet parts the events. */
export const canFilter = (totals: FacetCounts): boolean => FACETS.some((facet) => totals[facet].size > 1)

function facetTemplate(props: FacetsProps, facet: Facet): TemplateResult {
  const { language, filter, totals, counts, searches, labelOf, onToggle, onSearch } = props
  const { words } = language
  const picked = pickedOf(filter, facet)
  const query = searches[facet] ?? ''
  const values = valuesOf(totals[facet], query, (value) => labelOf(facet, value))
  const first = values.slice(0, MAX_VALUES)
  // What is picked can be let go, wherever it stands.
  const shown = [...first, ...picked.filter((value) => !first.includes(value) && query === '')]
  return html`<fieldset>
    <legend>${words.facets[facet]}</legend>
    ${
      totals[facet].size >= MIN_SEARCHED
        ? html`<input
            class="field"
            type="text"
            inputmode="search"
            autocomplete="off"
            aria-label=${words.facetSearch(words.facets[facet])}
            placeholder=${words.search}
            .value=${query}
            @input=${(event: InputEvent) => onSearch(facet, (event.target as HTMLInputElement).value)}
          />`
        : nothing
    }
    <ul>
      ${repeat(
        shown,
        (value) => value,
        (value) => {
          const count = counts[facet].get(value) ?? 0
          const isPicked = picked.includes(value)
          return html`<li>
            <label class=${count === 0 && !isPicked ? 'none' : ''}>
              <input type="checkbox" .checked=${live(isPicked)} @change=${() => onToggle(facet, value)} />
              <span class="value">${clip(labelOf(facet, value), 80)}</span> <span class="number">${count}</span>
            </label>
          </li>`
        },
      )}
    </ul>
    ${values.length > shown.length ? html`<p class="more">${words.facetMore(values.length - shown.length)}</p>` : nothing}
  </fieldset>`
}

/** The most frequent first, whatever is picked: values stay where they are under the pointer. */
function valuesOf(
  totals: ReadonlyMap<string, number>,
  query: string,
  labelOf: (value: string) => string,
): readonly string[] {
  const needle = foldText(query.trim())
  const all = needle ? [...totals].filter(([value]) => foldText(labelOf(value)).includes(needle)) : [...totals]
  return all.sort(([, a], [, b]) => b - a).map(([value]) => value)
}
