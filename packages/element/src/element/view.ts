import type { TemplateResult } from 'lit'
import type { ReadingStrings } from '../i18n/reading-strings.js'
import type { Strings } from '../i18n/strings.js'
import type { FacetState } from './facet-state.js'
import type { Finder } from './finder.js'
import type { KnownWhen } from './known-when.js'
import type { StoryTurn } from './story-turn.js'
import type { Form } from './take-away.js'
import type { Taking } from './taking.js'
import type { TimelineFilter } from '../data/filter.js'
import type { TimelineMode, TimelineState } from '../state/timeline-state.js'

export type SortColumn = 'date' | 'event' | 'status' | 'certainty' | 'sources'

/** What is open in the shell, beside the state of the timeline. */
export interface ShellState {
  /** Members of a cluster that was opened and cannot be zoomed apart. */
  readonly opened: readonly number[]
  readonly helpOpen: boolean
  /** Of the list or the table, from 0. */
  readonly page: number
  readonly sort: { readonly column: SortColumn; readonly descending: boolean }
}

export const CLOSED_SHELL: ShellState = {
  opened: [],
  helpOpen: false,
  page: 0,
  sort: { column: 'date', descending: false },
}

/** What the templates of the shell draw from, and what they may ask for. */
export interface View extends ShellState {
  readonly state: TimelineState
  readonly strings: Strings
  readonly baseUrl: string
  /** More events are on their way. */
  readonly isBuilding: boolean
  /** Too narrow for two columns: the panel lies below. */
  readonly isNarrow: boolean
  readonly actions: ViewActions
  /** The reading half; `null` while it is on its way. */
  readonly reading: ReadingTemplates | null
}

/** What the reading half draws: beside the graphic, in its place, above and below it, and the sheet with the keys. */
export interface ReadingTemplates {
  panel(view: View): TemplateResult
  list(view: View): TemplateResult
  table(view: View): TemplateResult
  help(view: View): TemplateResult
  toolbar(view: View): TemplateResult
  foot(view: View): TemplateResult
}

/** The same with the words of the reading half. */
export interface ReadingView extends View {
  readonly strings: Strings & ReadingStrings
  readonly finder: Finder
  readonly facets: FacetState
  readonly known: KnownWhen
  readonly taking: Taking
  readonly storyTurn: StoryTurn
  readonly takeAway: (form: Form) => void
}

export interface ViewActions {
  readonly select: (index: number) => void
  /** `hits`: indices of the events with the filter's text, where they are known already. */
  readonly filter: (filter: TimelineFilter, hits?: Uint32Array) => void
  readonly group: (groupBy: string) => void
  readonly mode: (mode: TimelineMode) => void
  readonly zoom: (factor: number) => void
  readonly fit: () => void
  readonly toggleHelp: () => void
  readonly turnTo: (page: number) => void
  readonly sortBy: (column: SortColumn) => void
}
