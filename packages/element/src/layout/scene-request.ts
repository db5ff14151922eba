import type { Era, Marker, TimelineEvent } from '@event-timeline/core/model'
import type { EventTable } from '../data/event-table.js'
import type { Lane } from '../data/lane-list.js'
import type { Language } from '../i18n/language.js'
import type { Metrics } from '../theme/metrics.js'
import type { Compression } from '../time/time-scale.js'
import type { TimeWindow } from '../time/time-window.js'
import type { MeasureText } from './text.js'

/** Most events of a window that each have a row. */
export const MAX_ROWED = 250

/** All that a picture of the plot is made from. */
export interface SceneRequest {
  readonly table: EventTable
  readonly lanes: readonly Lane[]
  readonly window: TimeWindow
  readonly extent: TimeWindow
  readonly opening: TimeWindow
  readonly compression: Compression
  readonly groupBy: string
  readonly language: Language
  readonly eras: readonly Era[]
  readonly markers: readonly Marker[]
  readonly widthPx: number
  /** Width of the rail: lanes are as high as their titles need. */
  readonly railPx: number
  /** Height that the plot may grow to; three times that, or more than `MAX_ROWED` events, and level of detail decides. */
  readonly maxHeightPx: number
  readonly metrics: Metrics
  readonly measure: MeasureText
  /** Title of an event in the graphic; that of the data where nothing is said. */
  readonly titleOf?: (index: number) => string
  /** "4 sources, 2 dates", and what one claim says: "August · 1 source". */
  readonly claimsNote: (event: TimelineEvent) => string
  readonly claimWords: (event: TimelineEvent, claim: number) => string
}
