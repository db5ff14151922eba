import type { TemplateResult } from 'lit'
import type { TimelineEvent } from '@event-timeline/core/model'
import type { Language } from '../i18n/language.js'
import { memo } from '../store/memo.js'
import type { Sort } from '../store/state.js'
import { DAY_MS } from '../time/time-window.js'
import type { LaneFacts } from './card.js'
import { sourcesOf } from './event-facts.js'
import { listTemplate } from './list.js'
import { columnsOf, headingOf, pageOf, sortIndices } from './rows.js'
import { tableTemplate } from './table.js'
import { lanesOfEvent, queryOf, selectedId, type ViewsHost } from './views-host.js'

/** Shorter sets have months for headings, longer ones years. */
const SHORT_MS = 500 * DAY_MS

/** The events as a list, and as a table. */
export class ReadingView {
  readonly #host: ViewsHost
  readonly #onSelect: (id: string) => void
  readonly #sorted = memo((_table: unknown, _shown: unknown, sort: Sort, language: Language) =>
    sortIndices(this.#host.state, sort, language),
  )
  readonly #columns = memo(columnsOf)

  constructor(host: ViewsHost, onSelect: (id: string) => void) {
    this.#host = host
    this.#onSelect = onSelect
  }

  readonly #lanesOf = (event: TimelineEvent): readonly LaneFacts[] => lanesOfEvent(this.#host.state, event)

  readonly #onPage = (direction: -1 | 1): void => {
    const { state, dispatch } = this.#host
    dispatch({ type: 'page', page: state.page + direction })
  }

  list(): TemplateResult {
    const { state, language } = this.#host
    const isShort = state.extent.to - state.extent.from < SHORT_MS
    return listTemplate({
      page: pageOf(state, state.shown),
      language,
      sources: sourcesOf(state.document),
      query: queryOf(state),
      selected: selectedId(state),
      lanesOf: this.#lanesOf,
      headingOf: (event) => headingOf(event, isShort, language),
      onSelect: this.#onSelect,
      onPage: this.#onPage,
    })
  }

  table(): TemplateResult {
    const { state, language, dispatch } = this.#host
    const { sort } = state
    return tableTemplate({
      page: pageOf(state, this.#sorted(state.table, state.shown, sort, language)),
      language,
      sources: sourcesOf(state.document),
      query: queryOf(state),
      selected: selectedId(state),
      sort,
      columns: this.#columns(state.table, state.lanes),
      lanesOf: this.#lanesOf,
      onSort: (column) =>
        dispatch({ type: 'sort', sort: { column, descending: sort.column === column && !sort.descending } }),
      onSelect: this.#onSelect,
      onPage: this.#onPage,
    })
  }
}
