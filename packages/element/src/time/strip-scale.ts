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
const FOLD_SHARE = 0.45
const MOST_FOLDS = 4
const BREAK_PX = 26
const MOST_FOLDABLE = 5000

/** Margin of the strip, and rim of time that stays beside a break, as shares of the time that is not folded. */
const MARGIN_SHARE = 0.035

/** The strip reaches from the first start to the last: it tells when things began, and what goes on for years would
 *  press that together. `starts`: of all events, ascending. */
export function stripScale(starts: ArrayLike<number>, widthPx: number): StripScale {
  const hull =
    starts.length === 0
      ? { from: 0, to: DAY_MS }
      : { from: starts[0] as number, to: starts[starts.length - 1] as number }
  const gaps = chooseGaps(hull, starts)
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

/** Empty stretches that are folded, the longest first as long as it is long beside what remains. */
function chooseGaps(hull: TimeWindow, starts: ArrayLike<number>): readonly TimeWindow[] {
  // A large set leaves no stretch empty that is worth a break.
  if (starts.length > MOST_FOLDABLE) return []
  const gaps: TimeWindow[] = []
  for (let at = 1; at < starts.length; at++) gaps.push({ from: starts[at - 1] as number, to: starts[at] as number })
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
