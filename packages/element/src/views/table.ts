import { html, nothing, type TemplateResult } from 'lit'
import type { Source, TimelineEvent } from '@event-timeline/core/model'
import type { Language } from '../i18n/language.js'
import { COLUMNS, type Column } from '../i18n/words.js'
import type { LaneFacts } from './card.js'
import { MAX_TITLE, clip } from './clip.js'
import { laneTitles } from './event-facts.js'
import { certaintyOf, countSources, dateOfEvent, statusWord } from './event-words.js'
import { pagerTemplate, type Page } from './list.js'
import { markHits } from './mark-hits.js'

export interface TableSort {
  readonly column: Column
  readonly descending: boolean
}

export interface TableProps {
  readonly page: Page<TimelineEvent>
  readonly language: Language
  readonly sources: ReadonlyMap<string, Source>
  readonly query: string
  readonly selected: string | null
  readonly sort: TableSort
  /** Columns in which something stands. */
  readonly columns: readonly Column[]
  readonly lanesOf: (event: TimelineEvent) => readonly LaneFacts[]
  readonly onSort: (column: Column) => void
  readonly onSelect: (id: string) => void
  readonly onPage: (direction: -1 | 1) => void
}

/** The same events as a table that can be sorted by each of its columns. */
export function tableTemplate(props: TableProps): TemplateResult {
  const { page, language, sort, columns } = props
  const { words } = language
  const shown = COLUMNS.filter((column) => columns.includes(column))
  return html`<div class="reading table" role="region" tabindex="0" aria-label=${words.modes.table}>
    <table>
      <caption class="visually-hidden">
        ${words.events(page.all)}, ${words.sortedBy(words.columns[sort.column], sort.descending)}
      </caption>
      <thead>
        <tr>
          ${shown.map(
            (column) =>
              html`<th
                scope="col"
                class=${column}
                aria-sort=${column === sort.column ? (sort.descending ? 'descending' : 'ascending') : nothing}
              >
                <button type="button" @click=${() => props.onSort(column)}>
                  ${words.columns[column]}<span class="arrow" aria-hidden="true"
                    >${column === sort.column ? (sort.descending ? '↓' : '↑') : nothing}</span
                  >
                </button>
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${page.rows.map((event) => rowTemplate(event, props, shown))}
      </tbody>
    </table>
    ${pagerTemplate(page, language, props.onPage)}
  </div>`
}

function rowTemplate(event: TimelineEvent, props: TableProps, columns: readonly Column[]): TemplateResult {
  const isSelected = event.id === props.selected
  return html`<tr aria-current=${isSelected ? 'true' : nothing}>
    ${columns.map((column) => cellTemplate(event, column, props))}
  </tr>`
}

function cellTemplate(event: TimelineEvent, column: Column, props: TableProps): TemplateResult {
  const { language, sources, query, lanesOf, onSelect } = props
  const { words } = language
  switch (column) {
    case 'title':
      return html`<th scope="row" class="title">
        <button class="link" type="button" @click=${() => onSelect(event.id)}>
          ${markHits(clip(event.title, MAX_TITLE), query)}
        </button>
      </th>`
    case 'date':
      return html`<td class="date">${dateOfEvent(event, language)}</td>`
    case 'lane':
      return html`<td>${laneTitles(lanesOf(event))}</td>`
    case 'status':
      return html`<td>${statusWord(event, words)}</td>`
    case 'certainty':
      return html`<td class=${event.conflict ? 'doubt' : ''}>${certaintyOf(event, words)}</td>`
    case 'sources':
      return html`<td class="number">${countSources(event, sources) || nothing}</td>`
  }
}
