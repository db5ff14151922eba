import type { Diagnostic, Era, Lane as LaneSetting, Marker, TimelineDocument } from '@event-timeline/core/model'
import { EMPTY_TABLE, type EventTable } from '../data/event-table.js'
import type { TimelineFilter } from '../data/filter.js'
import type { Column } from '../i18n/words.js'
import type { Lane } from '../data/lane-list.js'
import { languageFor, type Language } from '../i18n/language.js'
import { DAY_MS, type TimeWindow } from '../time/time-window.js'
import type { TimelineTemplates } from './templates.js'

export const TIMELINE_MODES = ['timeline', 'list', 'table', 'story'] as const
export type TimelineMode = (typeof TIMELINE_MODES)[number]

/** `building`: a large set is being put in order. */
export type Phase = 'empty' | 'loading' | 'building' | 'ready'

/** Why what was asked for last is not there. What was shown before stays. */
export interface Fault {
  readonly code: string
  readonly message: string
  /** True where asking again may help: an address that did not answer. */
  readonly canRetry: boolean
  /** The first places that could not be read. */
  readonly diagnostics?: readonly Diagnostic[]
}

export interface StoryStep {
  readonly events: readonly string[]
  readonly title?: string
  readonly text?: string
}

export interface Story {
  readonly title?: string
  readonly text?: string
  readonly steps: readonly StoryStep[]
}

export interface Sort {
  readonly column: Column
  readonly descending: boolean
}

/** The event that the card tells of, and what opened it. */
export interface CardState {
  readonly index: number
  readonly cause: 'hover' | 'focus'
}

/** What the host has set. `null`: not set. */
export interface Settings {
  /** Limits of panning; by default the data and one span to each side. */
  readonly extent: TimeWindow | null
  /** Limits of zooming, ms. */
  readonly minWindow: number | null
  readonly maxWindow: number | null
  readonly lanes: readonly LaneSetting[] | null
  readonly eras: readonly Era[] | null
  readonly markers: readonly Marker[] | null
  /** Whether empty time is drawn short: where most events would share little width (`auto`), wherever it is empty
   *  (`always`), or not at all. */
  readonly compress: 'auto' | 'always' | 'never'
  readonly panel: 'auto' | 'none'
  /** `all`, `none`, or names separated by spaces: `search filter modes zoom overview legend export title`. */
  readonly controls: string
  /** IANA name of the zone that instants are told in. */
  readonly timeZone: string | null
  readonly templates: TimelineTemplates | null
}

/** All that is shown, as data. Readonly: an action makes a new state, or returns the same. */
export interface TimelineState {
  readonly phase: Phase
  readonly fault: Fault | null
  /** Share of a large set that is in order already, from 0 to 1; `null` while nothing is built. */
  readonly progress: number | null
  readonly document: TimelineDocument | null
  readonly diagnostics: readonly Diagnostic[]
  readonly table: EventTable
  /** Of the controls: words and dates, with those that the host has set. */
  readonly language: Language
  readonly settings: Settings
  readonly filter: TimelineFilter
  /** Indices of the table that pass the filter, ascending. */
  readonly shown: Uint32Array
  readonly groupBy: string
  readonly lanes: readonly Lane[]
  /** Keys of the lanes that are collapsed. */
  readonly collapsed: ReadonlySet<string>
  /** Everything there is, with a margin. What `fit()` shows and the overview spans. */
  readonly extent: TimeWindow
  /** The window that `from` and `to` ask for. */
  readonly requested: TimeWindow | null
  /** The window that the page has set last, by script. It may be wider than readers go otherwise. */
  readonly asked: TimeWindow | null
  /** Where the data opens that has series without an end. */
  readonly ofSeries: TimeWindow | null
  /** The window that this data opens with. */
  readonly opening: TimeWindow
  readonly window: TimeWindow
  /** Index of the chosen event, -1 for none. */
  readonly selected: number
  /** Index of the event under the pointer, -1 for none. */
  readonly hovered: number
  readonly card: CardState | null
  /** Members of a column or a group that was opened; the panel lists them. */
  readonly opened: readonly number[]
  readonly mode: TimelineMode
  readonly story: Story | null
  /** Step of the story, from 0; -1 is its title. */
  readonly storyStep: number
  /** Of the list or the table, from 0. */
  readonly page: number
  readonly sort: Sort
  readonly isHelpOpen: boolean
  readonly areFacetsOpen: boolean
}

export const EMPTY_WINDOW: TimeWindow = { from: 0, to: DAY_MS }

export const DEFAULT_SETTINGS: Settings = {
  extent: null,
  minWindow: null,
  maxWindow: null,
  lanes: null,
  eras: null,
  markers: null,
  compress: 'auto',
  panel: 'auto',
  controls: 'all',
  timeZone: null,
  templates: null,
}

export const EMPTY_STATE: TimelineState = {
  phase: 'empty',
  fault: null,
  progress: null,
  document: null,
  diagnostics: [],
  table: EMPTY_TABLE,
  language: languageFor('en'),
  settings: DEFAULT_SETTINGS,
  filter: {},
  shown: new Uint32Array(0),
  groupBy: 'group',
  lanes: [],
  collapsed: new Set(),
  extent: EMPTY_WINDOW,
  requested: null,
  asked: null,
  ofSeries: null,
  opening: EMPTY_WINDOW,
  window: EMPTY_WINDOW,
  selected: -1,
  hovered: -1,
  card: null,
  opened: [],
  mode: 'timeline',
  story: null,
  storyStep: -1,
  page: 0,
  sort: { column: 'date', descending: false },
  isHelpOpen: false,
  areFacetsOpen: false,
}

/** Story mode shows the graphic as well, beside its words. */
export const showsPlot = (mode: TimelineMode): boolean => mode === 'timeline' || mode === 'story'
