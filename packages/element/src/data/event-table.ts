import type { TimelineEvent } from '@event-timeline/core/model'
import type { LaneIndex } from './lane-index.js'

/** How certain an event's time is, as a shape. */
export const SHAPES = ['dot', 'fuzzy', 'range', 'claims'] as const
export type Shape = (typeof SHAPES)[number]

export const FLAG_PLANNED = 1
export const FLAG_DENIED = 2
export const FLAG_APPROXIMATE = 4
export const FLAG_OPEN_START = 8
export const FLAG_OPEN_END = 16
/** Matters more than most: drawn larger, and in bold. */
export const FLAG_WEIGHTY = 32
/** One calendar day, without a time of day. */
export const FLAG_DAY = 64

/** All events, by start. What a search walks through is a column, all else is asked for one event at a time: what is not
 *  on screen costs no object, and columns of the page are not copied. */
export interface EventTable {
  /** All events; those from `dated` on have no date that can be drawn. */
  readonly count: number
  readonly dated: number
  /** ms since 1970, ascending among the dated. */
  readonly start: Float64Array
  /** The last end of all; `-Infinity` where nothing has a date. */
  readonly lastEnd: number
  /** Half-open; equal to the start for an instant. */
  readonly end: (index: number) => number
  shape(index: number): Shape
  /** Sum of `FLAG_…`. */
  flags(index: number): number
  /** What is labelled first where not all can be; higher is more. */
  readonly weight: (index: number) => number
  id(index: number): string
  readonly title: (index: number) => string
  /** What columns tell of a row, where they do. */
  readonly text?: (index: number) => string
  /** The event of a document; `null` for columns. */
  event(index: number): TimelineEvent | null
  /** -1 where no event has the id. */
  indexOf(id: string): number
  /** Lane given by the data itself (columns), else -1. */
  laneOf(index: number): number
  readonly laneTitles: readonly string[]
  /** The lanes given by the data, of all that has a date; none for documents. */
  readonly lanes: readonly LaneIndex[]
}

export const EMPTY_TABLE: EventTable = {
  count: 0,
  dated: 0,
  start: new Float64Array(0),
  lastEnd: -Infinity,
  end: () => NaN,
  shape: () => 'dot',
  flags: () => 0,
  weight: () => 0,
  id: () => '',
  title: () => '',
  event: () => null,
  indexOf: () => -1,
  laneOf: () => -1,
  laneTitles: [],
  lanes: [],
}

export function hasFlag(table: EventTable, index: number, flag: number): boolean {
  return (table.flags(index) & flag) !== 0
}
