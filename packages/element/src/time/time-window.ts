/** A window [from, to) of time in ms since 1970, UTC. */
export interface TimeWindow {
  readonly from: number
  readonly to: number
}

export const SECOND_MS = 1000
export const MINUTE_MS = 60_000
export const HOUR_MS = 3_600_000
export const DAY_MS = 86_400_000

/** `Date` reaches 8.64e15 ms to either side of 1970; windows stay a little within. */
export const FIRST_TIME_MS = -8.6e15
export const LAST_TIME_MS = 8.6e15

/** Limits of panning (`from`, `to`) and zooming (`minMs`, `maxMs`). */
export interface WindowLimits {
  readonly from: number
  readonly to: number
  readonly minMs: number
  readonly maxMs: number
}

export const NO_LIMITS: WindowLimits = {
  from: FIRST_TIME_MS,
  to: LAST_TIME_MS,
  minMs: 1,
  maxMs: LAST_TIME_MS - FIRST_TIME_MS,
}

/** The window nearest to `window` that keeps the limits: as long as they allow around the same middle, then moved inside.
 *  What is no window (a number that is none) becomes `fallback`. The same object where nothing changes. */
export function clampWindow(window: TimeWindow, limits: WindowLimits, fallback: TimeWindow): TimeWindow {
  if (!Number.isFinite(window.from) || !Number.isFinite(window.to)) return fallback
  const low = Math.min(window.from, window.to)
  const high = Math.max(window.from, window.to)
  const longest = Math.min(limits.maxMs, limits.to - limits.from)
  const span = Math.min(longest, Math.max(limits.minMs, high - low))
  // Avoid floating-point drift: what needs no change keeps its own ends.
  const first = span === high - low ? low : (low + high - span) / 2
  const from = Math.min(Math.max(first, limits.from), limits.to - span)
  const to = from === low && span === high - low ? high : from + span
  return from === window.from && to === window.to ? window : { from, to }
}

export const spanOf = (window: TimeWindow): number => window.to - window.from
