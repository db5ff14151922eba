import type { TimelineEvent } from '@event-timeline/core/model'

/** How certain an event's time is, as a shape. */
export const SHAPES = ['dot', 'fuzzy', 'range', 'claims'] as const
export type Shape = (typeof SHAPES)[number]

export const FLAG_PLANNED = 1
export const FLAG_DENIED = 2
export const FLAG_APPROXIMATE = 4
export const FLAG_OPEN_START = 8
export const FLAG_OPEN_END = 16

/** All events, by start. Numbers in columns, words on demand: what is not on screen costs no object. */
export interface EventTable {
  /** All events; those from `dated` on have no date that can be drawn. */
  readonly count: number
  readonly dated: number
  /** ms since 1970, ascending among the dated. */
  readonly start: Float64Array
  /** Half-open; equal to `start` for an instant. */
  readonly end: Float64Array
  /** Index into `SHAPES`. */
  readonly shape: Uint8Array
  /** Sum of `FLAG_…`. */
  readonly flags: Uint8Array
  /** What is labelled first where not all can be; higher is more. */
  readonly weight: Float32Array
  id(index: number): string
  title(index: number): string
  /** The event of a document; `null` for columns. */
  event(index: number): TimelineEvent | null
  /** -1 where no event has the id. */
  indexOf(id: string): number
  /** Lane given by the data itself (columns), else -1. */
  laneOf(index: number): number
  readonly laneTitles: readonly string[]
}

export const EMPTY_TABLE: EventTable = {
  count: 0,
  dated: 0,
  start: new Float64Array(0),
  end: new Float64Array(0),
  shape: new Uint8Array(0),
  flags: new Uint8Array(0),
  weight: new Float32Array(0),
  id: () => '',
  title: () => '',
  event: () => null,
  indexOf: () => -1,
  laneOf: () => -1,
  laneTitles: [],
}

export function shapeOf(table: EventTable, index: number): Shape {
  return SHAPES[table.shape[index] as number] ?? 'dot'
}

export function hasFlag(table: EventTable, index: number, flag: number): boolean {
  return ((table.flags[index] as number) & flag) !== 0
}
