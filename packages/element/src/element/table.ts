import { html, type TemplateResult } from 'lit'
import { wordCertainty, wordStatus } from '@event-timeline/core/wording'
import { dateOf } from '../a11y/outline.js'
import { independentSources, sourcesById } from '../data/filter.js'
import { shapeOf } from '../data/event-table.js'
import { noteTemplate } from './note.js'
import { pageOf } from './page-of.js'
import { pagesTemplate } from './pages.js'
import type { SortColumn, ReadingView } from './view.js'

const COLUMNS: readonly SortColumn[] = ['date', 'event', 'status', 'certainty', 'sources']

/** Everything that is shown, in rows that can be sorted: the same events as the graphic. */
export function tableTemplate(view: ReadingView): TemplateResult {
  const { state, strings, sort, actions } = view
  const page = pageOf(sortedRows(view), view.page)
  const columns = state.document ? COLUMNS : COLUMNS.slice(0, 2)
  return html`<div class="reading" tabindex="0" role="region" aria-label=${strings.modes.table}>
    <table>
      <thead>
        <tr>
          ${columns.map((column) => {
            const direction = sort.column !== column ? 'none' : sort.descending ? 'descending' : 'ascending'
            const sign = direction === 'none' ? '' : direction === 'descending' ? ' ↓' : ' ↑'
            return html`<th scope="col" aria-sort=${direction}>
              <button type="button" @click=${() => actions.sortBy(column)}>${strings.columns[column]}${sign}</button>
            </th>`
          })}
        </tr>
      </thead>
      <tbody>
        ${page.rows.map(
          (index) =>
            html`<tr aria-current=${index === state.selected}>
              ${columns.map((column) =>
                column === 'event'
                  ? html`<td>
                      <button class="link" type="button" @click=${() => actions.select(index)}>
                        ${state.table.title(index)}
                      </button>
                    </td>`
                  : html`<td>${cellText(view, index, column)}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
    ${page.rows.length === 0 ? noteTemplate(view) : pagesTemplate(view, page)}
  </div>`
}

function cellText({ state, strings }: ReadingView, index: number, column: SortColumn): string {
  if (column === 'date') return dateOf(state, index)
  if (column === 'event') return state.table.title(index)
  const event = state.table.event(index)
  if (!event) return column === 'certainty' ? strings.legendItems[shapeOf(state.table, index)] : ''
  if (column === 'status') return wordStatus(event.status, state.language)
  if (column === 'certainty') return wordCertainty(event, state.language)
  return String(independentSources(event, sourcesById(state.document)))
}

/** Above this many rows the order of a language takes too long; that of code units does. */
const MOST_COLLATED = 20_000
const compareUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function sortedRows(view: ReadingView): ArrayLike<number> {
  const { state, sort } = view
  const { shown } = state
  if (sort.column === 'date') return sort.descending ? shown.slice().reverse() : shown
  const collator = new Intl.Collator(state.language, { numeric: true })
  const keyed = Array.from(shown, (index) => ({ index, key: cellText(view, index, sort.column) }))
  const compare = keyed.length > MOST_COLLATED ? compareUnits : collator.compare
  keyed.sort((a, b) => compare(a.key, b.key) * (sort.descending ? -1 : 1) || a.index - b.index)
  return keyed.map((one) => one.index)
}
