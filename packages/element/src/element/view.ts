import type { Strings } from '../i18n/strings.js'
import type { TimelineFilter } from '../state/filter.js'
import type { TimelineMode, TimelineState } from '../state/timeline-state.js'

export type SortColumn = 'date' | 'event' | 'status' | 'certainty' | 'sources'

/** What the templates of the shell draw from, and what they may ask for. */
export interface View {
  readonly state: TimelineState
  readonly strings: Strings
  readonly baseUrl: string
  /** Too narrow for two columns: the panel lies below. */
  readonly isNarrow: boolean
  /** Members of a cluster that was opened and cannot be zoomed apart. */
  readonly opened: readonly number[]
  readonly helpOpen: boolean
  readonly page: number
  readonly sort: { readonly column: SortColumn; readonly descending: boolean }
  readonly shapes: ReadonlySet<string>
  readonly actions: ViewActions
}

export interface ViewActions {
  readonly select: (index: number) => void
  readonly filter: (filter: TimelineFilter) => void
  readonly group: (groupBy: string) => void
  readonly mode: (mode: TimelineMode) => void
  readonly zoom: (factor: number) => void
  readonly fit: () => void
  readonly toggleHelp: () => void
  readonly turnTo: (page: number) => void
  readonly sortBy: (column: SortColumn) => void
}
