import type { AllenRelation, DateBasis, EventStatus } from '@event-timeline/core/model'
import type { DateWords } from './date-words.js'

/** What was called off is shown as that, and not as what somebody denies. */
export type ShownStatus = EventStatus | 'cancelled'

/** What events can be filtered by, in the order in which it is offered. */
export const FACETS = ['group', 'kind', 'status', 'source', 'actor', 'place', 'certainty', 'conflict'] as const
export type Facet = (typeof FACETS)[number]

/** What the legend explains. */
export const LEGEND_ITEMS = [
  'point',
  'within',
  'about',
  'period',
  'open',
  'planned',
  'denied',
  'conflict',
  'dots',
  'density',
  'break',
] as const
export type LegendItem = (typeof LEGEND_ITEMS)[number]

/** The forms in which a reader can keep the timeline. */
export const EXPORT_FORMS = ['print', 'png', 'svg', 'csv', 'json', 'md', 'html'] as const
export type ExportForm = (typeof EXPORT_FORMS)[number]

/** Columns of the table. */
export const COLUMNS = ['date', 'title', 'lane', 'status', 'certainty', 'sources'] as const
export type Column = (typeof COLUMNS)[number]

/** A language of the controls: its words, and its dates. */
export interface Language {
  /** BCP 47 */
  readonly tag: string
  readonly words: Words
  readonly dates: DateWords
}

/** All words of the controls in one language, without those of dates. A page may hand in its own for any of them
 *  (`element.strings`). Counts are whole numbers; sentences come without a full stop unless they are whole. */
export interface Words {
  // Header
  readonly timeline: string
  readonly modes: Readonly<Record<'timeline' | 'list' | 'table' | 'story', string>>
  readonly view: string
  readonly search: string
  readonly clearSearch: string
  readonly filter: string
  readonly share: string
  readonly more: string
  readonly help: string
  readonly close: string
  readonly reset: string

  // Counts, as they are shown and as they are said
  readonly events: (count: number) => string
  readonly eventsOf: (shown: number, all: number) => string
  readonly ofAll: (shown: number, all: number) => string
  readonly allEvents: (count: number) => string
  readonly articles: (count: number) => string
  readonly sources: (count: number) => string
  readonly claims: (count: number) => string
  readonly namedOf: (count: number, named: number) => string
  readonly hits: (count: number) => string
  readonly hitOf: (at: number, count: number) => string
  readonly previousHit: string
  readonly nextHit: string
  readonly preparingSearch: string

  // Graphic
  readonly overview: string
  readonly wheelHint: (key: string) => string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly fit: string
  readonly lanes: string
  readonly laneName: (title: string, count: string) => string
  readonly collapse: string
  readonly expand: string
  readonly collapsed: string
  readonly furtherDown: string
  readonly furtherUp: string
  readonly earlier: (count: number) => string
  readonly later: (count: number) => string
  readonly groupName: (count: number, from: string) => string
  readonly groupBy: string
  readonly groupings: Readonly<Record<'group' | 'kind' | 'source' | 'status' | 'actor' | 'place' | 'none', string>>
  readonly otherLane: string
  readonly compressGaps: string
  readonly legend: string
  readonly legendItems: Readonly<Record<LegendItem, string>>

  // One event
  readonly chosenEvent: string
  readonly before: string
  readonly after: string
  readonly dateDisputed: string
  readonly whatSourcesSay: string
  readonly readsOnly: (source: string, phrase: string) => string
  readonly saysNoDate: (source: string) => string
  readonly fitsBoth: string
  readonly fitsAll: string
  readonly fitsOne: (claim: string) => string
  readonly fitsNone: string
  readonly sourcesFit: (fitting: number, all: number) => string
  readonly alike: (source: string, phrase: string) => string
  readonly moreClaims: (count: number) => string
  readonly moreQuotes: (count: number) => string
  readonly howDated: string
  readonly how: HowDated
  readonly sourcesTitle: (count: number) => string
  readonly published: (date: string) => string
  readonly undated: string
  readonly actors: string
  readonly places: string
  readonly related: string
  readonly relations: Readonly<Record<AllenRelation, string>>
  readonly showAll: string
  readonly status: Readonly<Record<ShownStatus, string>>
  readonly basis: Readonly<Record<DateBasis, string>>
  readonly certainty: Readonly<
    Record<'day' | 'time' | 'within' | 'year' | 'period' | 'open' | 'about' | 'unknown' | 'conflict', string>
  >
  /** "geplant, laut der russischen Regierung". */
  readonly accordingTo: (status: string, who: string) => string
  readonly quote: (text: string) => string

  // Lists and filters
  readonly facets: Readonly<Record<Facet, string>>
  readonly facetSearch: (facet: string) => string
  readonly facetMore: (count: number) => string
  readonly conflictValues: Readonly<Record<'true' | 'false', string>>
  readonly columns: Readonly<Record<Column, string>>
  readonly sortedBy: (column: string, isDescending: boolean) => string
  readonly page: (from: number, to: number, all: number) => string
  readonly previousPage: string
  readonly nextPage: string
  readonly earlierEvents: string
  readonly laterEvents: string

  // Story
  readonly story: StoryWords

  // Share
  readonly copyLink: string
  readonly copyEventLink: string
  readonly copyCitation: string
  readonly copied: string
  readonly copyByHand: string
  readonly forms: Readonly<Record<ExportForm, string>>

  // States
  readonly empty: string
  readonly emptyHint: string
  readonly loading: string
  readonly nothingFound: (query: string) => string
  readonly nothingFits: string
  readonly elsewhere: (count: number, when: string) => string
  readonly clearFilter: string
  readonly failed: string
  readonly failures: Readonly<Record<'network' | 'status' | 'timeout' | 'reader' | 'format' | 'nothing', string>>
  readonly keptOld: string
  readonly retry: string
  readonly skipped: (count: number) => string
  readonly details: string
  /** What could not be read, where the English of its reader is not the language. */
  readonly faults?: {
    readonly row: (row: number) => string
    readonly notADate: (text: string) => string
    readonly twoDates: (text: string, choices: string) => string
    readonly byCode: Readonly<Record<string, string>>
    readonly other: string
  }

  // Keys
  readonly keys: readonly (readonly [string, string])[]
}

/** How a date was counted, in one sentence. `is` is the date with its article where the language has one. */
export interface HowDated {
  /** „am Mittwoch“, "31. August", "der 30. August": counted from the day on which the article came out. */
  readonly document: (phrase: string, published: string, date: string) => string
  readonly narrative: (phrase: string, anchor: string, date: string) => string
  readonly sentence: (phrase: string, anchor: string, date: string) => string
  readonly event: (phrase: string, anchor: string, date: string) => string
  readonly inferred: (date: string) => string
  readonly alternatives: (dates: string) => string
  /** "am 31. August 2023", "im September 2023". */
  readonly cameOut: (date: string, isDay: boolean) => string
  /** "der 30. August", "Ende Juli". */
  readonly isDate: (date: string, isDay: boolean) => string
}

export interface StoryWords {
  readonly begin: string
  readonly steps: (count: number) => string
  readonly minutes: (count: number) => string
  /** "In sechs Schritten erzählt" */
  readonly toldIn: (count: number) => string
  readonly stepOf: (at: number, count: number) => string
  readonly previous: string
  readonly next: string
  readonly end: string
  readonly endHint: string
  readonly again: string
  readonly explore: string
  readonly close: string
}
