import { DAY_MS, type TimeWindow } from './scale.js'

/** A stretch of the strip: linear within, and `isBreak` where empty time is folded. */
export interface StripPart {
  readonly from: number
  readonly to: number
  readonly x0: number
  readonly x1: number
  readonly isBreak: boolean
}

/** Time on the overview strip. Linear, but for long empty stretches, which are folded into a break of fixed width, so
 *  that one event long ago does not press a whole story into a corner. */
export interface StripScale {
  readonly parts: readonly StripPart[]
  timeToPx(timeMs: number): number
  pxToTime(px: number): number
}

/** Folded: an empty stretch of more than this share of all time that is not folded yet, at most so many times. */
const FOLD_SHARE = 0.4
const MOST_FOLDS = 4
const BREAK_PX = 26
const MOST_FOLDABLE = 5000

/** Margin of the strip, and rim of time that stays beside a break, as shares of the time that is not folded. */
const MARGIN_SHARE = 0.025

/** `starts` and `ends` of all events, by start. */
export function stripScale(starts: ArrayLike<number>, ends: ArrayLike<number>, widthPx: number): StripScale {
  const hull = hullOfTimes(starts, ends)
  const gaps = chooseGaps(hull, starts, ends)
  const gapMs = gaps.reduce((sum, gap) => sum + gap.to - gap.from, 0)
  const margin = Math.max(DAY_MS / 2, (hull.to - hull.from - gapMs) * MARGIN_SHARE)
  const folds = gaps
    .map((gap) => ({ from: gap.from + margin, to: gap.to - margin }))
    .filter((fold) => fold.from < fold.to)
  const from = hull.from - margin
  const to = hull.to + margin
  const open = to - from - folds.reduce((sum, fold) => sum + fold.to - fold.from, 0)
  const breakPx = Math.min(BREAK_PX, widthPx / (3 * folds.length || 1))
  const pxPerMs = (widthPx - folds.length * breakPx) / open
  const parts: StripPart[] = []
  let time = from
  let x = 0
  const add = (until: number, width: number, isBreak: boolean): void => {
    if (until > time) parts.push({ from: time, to: until, x0: x, x1: x + width, isBreak })
    x += width
    time = until
  }
  for (const fold of folds) {
    add(fold.from, (fold.from - time) * pxPerMs, false)
    add(fold.to, breakPx, true)
  }
  add(to, (to - time) * pxPerMs, false)
  return {
    parts,
    timeToPx: (timeMs) => {
      const part = parts.find((one) => timeMs < one.to) ?? parts.at(-1)
      return part ? part.x0 + ((timeMs - part.from) / (part.to - part.from)) * (part.x1 - part.x0) : 0
    },
    pxToTime: (px) => {
      const part = parts.find((one) => px < one.x1) ?? parts.at(-1)
      return part ? part.from + ((px - part.x0) / (part.x1 - part.x0)) * (part.to - part.from) : from
    },
  }
}

/** What goes on for long counts with its first part only: in the rest of it, nothing begins. */
const LONGEST_SHARE = 0.02

function hullOfTimes(starts: ArrayLike<number>, ends: ArrayLike<number>): TimeWindow {
  if (starts.length === 0) return { from: 0, to: DAY_MS }
  const from = starts[0] as number
  let last = -Infinity
  for (let at = 0; at < ends.length; at++) last = Math.max(last, ends[at] as number)
  const longest = (last - from) * LONGEST_SHARE
  let to = -Infinity
  for (let at = 0; at < ends.length; at++) {
    to = Math.max(to, Math.min(ends[at] as number, (starts[at] as number) + longest))
  }
  return { from, to }
}

/** Empty stretches that are folded, the longest first as long as it is long beside what remains. */
function chooseGaps(hull: TimeWindow, starts: ArrayLike<number>, ends: ArrayLike<number>): readonly TimeWindow[] {
  // A large set leaves no stretch empty that is worth a break.
  if (starts.length > MOST_FOLDABLE) return []
  const gaps: TimeWindow[] = []
  const longest = (hull.to - hull.from) * LONGEST_SHARE
  let reached = -Infinity
  for (let at = 0; at < starts.length; at++) {
    const start = starts[at] as number
    if (at > 0 && start > reached) gaps.push({ from: reached, to: start })
    reached = Math.max(reached, Math.min(ends[at] as number, start + longest))
  }
  gaps.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
  const folds: TimeWindow[] = []
  let open = hull.to - hull.from
  for (const gap of gaps.slice(0, MOST_FOLDS)) {
    if (gap.to - gap.from < open * FOLD_SHARE) break
    folds.push(gap)
    open -= gap.to - gap.from
  }
  return folds.sort((a, b) => a.from - b.from)
}
