import { DAY_MS, clampWindow, type TimeWindow } from '../time/scale.js'
import { lowerBound } from '../geometry/search.js'
import type { EventTable } from '../data/event-table.js'

export const EMPTY_WINDOW: TimeWindow = { from: 0, to: DAY_MS }

/** Margin around everything there is, as a share of it. */
export const MARGIN_SHARE = 0.03

/** All dated events of `indices` with a margin of `share` of their span on both sides. */
export function hullOf(table: EventTable, indices: ArrayLike<number>, share = 0.04): TimeWindow | null {
  let from = Infinity
  let to = -Infinity
  for (let at = 0; at < indices.length; at++) {
    const index = indices[at] as number
    if (index >= table.dated) continue
    const start = table.start[index] as number
    const end = table.end(index)
    if (start < from) from = start
    if (end > to) to = end
  }
  return from <= to ? withMargin({ from, to }, share) : null
}

/** The same of all there is. */
export function hullOfAll(table: EventTable, share = 0.04): TimeWindow | null {
  return table.dated > 0 ? withMargin({ from: table.start[0] as number, to: table.lastEnd }, share) : null
}

export function withMargin(window: TimeWindow, share: number): TimeWindow {
  const span = Math.max(window.to - window.from, DAY_MS)
  const missing = span - (window.to - window.from)
  const by = span * share + missing / 2
  return clampWindow({ from: window.from - by, to: window.to + by }, EMPTY_WINDOW)
}

const MOST_CANDIDATES = 4000
/** An event longer than this does not say where the story is dense. */
const LONGEST_SHARP_MS = 70 * DAY_MS
/** A neighbour is near if it is no further away than this share of what is taken in already. */
const NEAR_SHARE = 0.75

/** The window to open with: where the story is dense, so that empty years cost no room.
 *
 *      sharp events ─ shortest span that holds half of them (the shorth) ─ take in near neighbours ─ margin
 *
 *  Where half of them need more than half of the whole span anyway, all are shown. */
export function chooseStartWindow(table: EventTable, shown: Uint32Array): TimeWindow {
  const all = shown.length === table.count ? hullOfAll(table) : hullOf(table, shown)
  if (!all) return EMPTY_WINDOW
  const dated = shown.subarray(0, lowerBound(shown, table.dated))
  if (dated.length > MOST_CANDIDATES) return all
  const sharp = dated.filter((index) => table.end(index) - (table.start[index] as number) <= LONGEST_SHARP_MS)
  const candidates = sharp.length >= 4 ? sharp : dated
  if (candidates.length < 4) return all
  let [first, last] = shorth(table, candidates)
  const start = (at: number): number => table.start[candidates[at] as number] as number
  const end = (at: number): number => table.end(candidates[at] as number)
  for (let grown = true; grown;) {
    grown = false
    const near = Math.max((end(last) - start(first)) * NEAR_SHARE, 2 * DAY_MS)
    if (first > 0 && start(first) - start(first - 1) <= near) {
      first--
      grown = true
    }
    if (last < candidates.length - 1 && start(last + 1) - end(last) <= near) {
      last++
      grown = true
    }
  }
  const dense = hullOf(table, candidates.subarray(first, last + 1), 0.05)
  if (!dense || dense.to - dense.from > (all.to - all.from) * 0.5) return all
  return dense
}

/** First and last position of the shortest run of half the candidates. */
function shorth(table: EventTable, candidates: Uint32Array): [number, number] {
  const half = Math.max(3, Math.ceil(candidates.length / 2))
  let best: [number, number] = [0, candidates.length - 1]
  let bestSpan = Infinity
  for (let first = 0; first + half <= candidates.length; first++) {
    const last = first + half - 1
    const span =
      (table.start[candidates[last] as number] as number) - (table.start[candidates[first] as number] as number)
    if (span < bestSpan) {
      bestSpan = span
      best = [first, last]
    }
  }
  return best
}
