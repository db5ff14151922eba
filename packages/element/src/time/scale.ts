import { clamp } from '../geometry/search.js'

/** A window [from, to) of time in ms since 1970, UTC. */
export interface TimeWindow {
  readonly from: number
  readonly to: number
}

/** `Date` reaches 8.64e15 ms to either side of 1970; the window stays a little within. */
export const FIRST_TIME_MS = -8.6e15
export const LAST_TIME_MS = 8.6e15
/** Shortest window: one second. */
export const SHORTEST_WINDOW_MS = 1000
export const DAY_MS = 86_400_000

/** A window that can be drawn: numbers, in order, not shorter than a second, within what `Date` can hold. A window
 *  that is no window becomes `fallback`. */
export function clampWindow(window: TimeWindow, fallback: TimeWindow): TimeWindow {
  if (!Number.isFinite(window.from) || !Number.isFinite(window.to)) return fallback
  const low = Math.min(window.from, window.to)
  const span = clamp(Math.abs(window.to - window.from), SHORTEST_WINDOW_MS, LAST_TIME_MS - FIRST_TIME_MS)
  const middle = low + Math.abs(window.to - window.from) / 2
  const first = span > Math.abs(window.to - window.from) ? middle - span / 2 : low
  const from = clamp(first, FIRST_TIME_MS, LAST_TIME_MS - span)
  // Sums of doubles miss by a little: what needs no change keeps its own end.
  const high = Math.max(window.from, window.to)
  const to = from === low && span === high - low ? high : from + span
  return from === window.from && to === window.to ? window : { from, to }
}

/** The passage between time and pixels of one picture. */
export interface TimeScale {
  readonly window: TimeWindow
  readonly widthPx: number
  readonly msPerPx: number
  timeToPx(timeMs: number): number
  pxToTime(px: number): number
}

/** The linear scale of a window: `from` lies at 0, `to` at `widthPx`, and both directions go on beyond them. UTC has no
 *  clock changes, so that a day is as wide as the next. */
export function scaleFor(window: TimeWindow, widthPx: number): TimeScale {
  const width = Math.max(1, widthPx)
  const span = window.to - window.from
  return {
    window,
    widthPx: width,
    msPerPx: span / width,
    timeToPx: (timeMs) => ((timeMs - window.from) / span) * width,
    pxToTime: (px) => window.from + (px / width) * span,
  }
}

/** Zooms by `factor` (above 1 is closer) with the time at `fraction` of the width staying where it is. */
export function zoomWindow(window: TimeWindow, factor: number, fraction: number): TimeWindow {
  const span = window.to - window.from
  const anchor = window.from + span * fraction
  const next = span / factor
  if (!Number.isFinite(next)) return window
  if (next < SHORTEST_WINDOW_MS || next > LAST_TIME_MS - FIRST_TIME_MS) return window
  return clampWindow({ from: anchor - next * fraction, to: anchor + next * (1 - fraction) }, window)
}

export function panWindow(window: TimeWindow, byMs: number): TimeWindow {
  return clampWindow({ from: window.from + byMs, to: window.to + byMs }, window)
}

/** Zoom levels are quarter powers of two of ms per pixel. A layout made for the coarsest scale of a level holds for all of
 *  it: distances in time only grow, widths of text stay. */
export function levelOf(msPerPx: number): number {
  return Math.ceil(Math.log2(msPerPx) * 4 - 1e-9)
}

export function levelMsPerPx(level: number): number {
  return 2 ** (level / 4)
}
