import { scaleUtc } from 'd3-scale'

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
  let from = Math.min(window.from, window.to)
  let to = Math.max(window.from, window.to)
  if (to - from < SHORTEST_WINDOW_MS) {
    const middle = from + (to - from) / 2
    from = middle - SHORTEST_WINDOW_MS / 2
    to = from + SHORTEST_WINDOW_MS
  }
  const span = Math.min(to - from, LAST_TIME_MS - FIRST_TIME_MS)
  if (from < FIRST_TIME_MS) from = FIRST_TIME_MS
  if (from + span > LAST_TIME_MS) from = LAST_TIME_MS - span
  to = to > LAST_TIME_MS || to - from > span ? from + span : Math.max(to, from + span)
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

export function scaleFor(window: TimeWindow, widthPx: number): TimeScale {
  const width = Math.max(1, widthPx)
  const scale = scaleUtc([window.from, window.to], [0, width])
  return {
    window,
    widthPx: width,
    msPerPx: (window.to - window.from) / width,
    timeToPx: (timeMs) => scale(timeMs),
    pxToTime: (px) => window.from + (px / width) * (window.to - window.from),
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
