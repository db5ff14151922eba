import type { TimelineEvent } from '@event-timeline/core/model'
import { bisectLeft, max, min, quantile } from 'd3-array'
import { boundsOf, type DateBounds } from '../time/bounds.js'
import { drawnWindow, realWindow, type Compression } from '../time/time-scale.js'
import { DAY_MS, HOUR_MS, FIRST_TIME_MS, LAST_TIME_MS, MINUTE_MS, type TimeWindow } from '../time/time-window.js'
import type { EventTable } from './event-table.js'

/** Margin on either side of what is shown, as a share of it. */
export const MARGIN_SHARE = 0.04

/** Up to so many events are all shown first. */
const MAX_WHOLE = 32
const MAX_CANDIDATES = 4000
/** Half of the events in this share of the whole, or less, make a story worth opening with. */
const DENSE_SHARE = 0.45
/** A neighbour is near if it is no further away than this share of what is taken in already. */
const NEAR_SHARE = 0.75

/** From the first start to the last end of events; `null` where none has a date. */
export function hullOf(table: EventTable, indices: ArrayLike<number>): TimeWindow | null {
  let from = Infinity
  let to = -Infinity
  for (let at = 0; at < indices.length; at++) {
    const index = indices[at] as number
    if (index >= table.dated) continue
    from = Math.min(from, table.start[index] as number)
    to = Math.max(to, table.end(index))
  }
  return from <= to ? { from, to } : null
}

export function hullOfAll(table: EventTable): TimeWindow | null {
  return table.dated > 0 ? { from: table.start[0] as number, to: table.lastEnd } : null
}

/** A window with a margin on both sides, measured as it is drawn. A moment gets an hour, or a day where it is one. */
export function withMargin(window: TimeWindow, compression: Compression, share = MARGIN_SHARE): TimeWindow {
  const drawn = drawnWindow(window, compression)
  const span = drawn.to - drawn.from
  const by = span > MINUTE_MS ? span * share : HOUR_MS
  const { from, to } = realWindow({ from: drawn.from - by, to: drawn.to + by }, compression)
  return { from: Math.max(FIRST_TIME_MS, from), to: Math.min(LAST_TIME_MS, to) }
}

const YEAR_MS = 365 * DAY_MS

/** Where a calendar opens that has series without an end, of which `endless` are the events: on the year before and the year
 *  after today, where one of them reaches as far, else on the events that are of none. `null` for any other set. */
export function openingOfSeries(
  events: readonly TimelineEvent[],
  endless: readonly string[],
  todayMs: number,
): TimeWindow | null {
  const ids = new Set(endless)
  const ofSeries: DateBounds[] = []
  const others: DateBounds[] = []
  for (const { id, date } of events) {
    const bounds = boundsOf(date)
    if (bounds && Number.isFinite(bounds.startMs) && Number.isFinite(bounds.endMs))
      (ids.has(id) ? ofSeries : others).push(bounds)
  }
  if (ofSeries.length === 0) return null
  if (ofSeries.some(({ startMs }) => startMs <= todayMs) && ofSeries.some(({ endMs }) => endMs >= todayMs))
    return { from: todayMs - YEAR_MS, to: todayMs + YEAR_MS }
  if (others.length === 0) return null
  return { from: min(others, ({ startMs }) => startMs) ?? 0, to: max(others, ({ endMs }) => endMs) ?? 0 }
}

/** The window to open with: all of up to about thirty events, or of a set that is spread evenly; else where the story is.
 *
 *      starts ─ shortest stretch with half of them (the shorth) ─ take in near neighbours ─ margin
 */
export function chooseOpening(table: EventTable, shown: Uint32Array, compression: Compression): TimeWindow | null {
  const dated = shown.subarray(0, bisectLeft(shown, table.dated))
  const hull = dated.length === table.dated ? hullOfAll(table) : hullOf(table, dated)
  if (!hull) return null
  const all = withMargin(hull, compression)
  if (dated.length <= MAX_WHOLE || dated.length > MAX_CANDIDATES) return all
  const start = (at: number): number => compression.toDrawn(table.start[dated[at] as number] as number)
  const wholeMs = compression.toDrawn(hull.to) - compression.toDrawn(hull.from)
  const half = Math.ceil(dated.length / 2)
  let first = 0
  let shortest = Infinity
  for (let at = 0; at + half <= dated.length; at++) {
    const lengthMs = start(at + half - 1) - start(at)
    if (lengthMs >= shortest) continue
    shortest = lengthMs
    first = at
  }
  if (shortest > wholeMs * DENSE_SHARE) return all
  let last = first + half - 1
  for (let hasGrown = true; hasGrown;) {
    hasGrown = false
    const nearMs = Math.max(1, start(last) - start(first)) * NEAR_SHARE
    if (first > 0 && start(first) - start(first - 1) <= nearMs) {
      first--
      hasGrown = true
    }
    if (last < dated.length - 1 && start(last + 1) - start(last) <= nearMs) {
      last++
      hasGrown = true
    }
  }
  // Long periods do not say where the story is, but those that begin in it are told to their end where that is near; and
  // half of them always: twenty events "in June" are not told by its first hour.
  const from = start(first)
  const longestMs = start(last) - from
  const ends = Array.from(dated.subarray(first, last + 1), (index) => compression.toDrawn(table.end(index)))
  const near = ends.reduce((end, one) => (one - from <= longestMs * 1.4 ? Math.max(end, one) : end), start(last))
  const to = Math.max(near, quantile(ends, 0.5) as number)
  if (to - from > wholeMs * 0.75) return all
  return withMargin(realWindow({ from, to }, compression), compression)
}
