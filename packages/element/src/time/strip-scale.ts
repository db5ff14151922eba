import type { TimeWindow } from './scale.js'

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

/** `times`: where events stand, ascending. */
export function stripScale(extent: TimeWindow, times: ArrayLike<number>, widthPx: number): StripScale {
  const folds = chooseFolds(extent, times)
  const open = extent.to - extent.from - folds.reduce((sum, fold) => sum + fold.to - fold.from, 0)
  const pxPerMs = Math.max(1, widthPx - folds.length * BREAK_PX) / Math.max(1, open)
  const parts: StripPart[] = []
  let time = extent.from
  let x = 0
  const add = (to: number, width: number, isBreak: boolean): void => {
    if (to > time) parts.push({ from: time, to, x0: x, x1: x + width, isBreak })
    x += width
    time = to
  }
  for (const fold of folds) {
    add(fold.from, (fold.from - time) * pxPerMs, false)
    add(fold.to, BREAK_PX, true)
  }
  add(extent.to, (extent.to - time) * pxPerMs, false)
  return {
    parts,
    timeToPx: (timeMs) => {
      const part = parts.find((one) => timeMs < one.to) ?? parts.at(-1)
      return part ? part.x0 + ((timeMs - part.from) / (part.to - part.from)) * (part.x1 - part.x0) : 0
    },
    pxToTime: (px) => {
      const part = parts.find((one) => px < one.x1) ?? parts.at(-1)
      return part ? part.from + ((px - part.x0) / (part.x1 - part.x0)) * (part.to - part.from) : extent.from
    },
  }
}

function chooseFolds(extent: TimeWindow, times: ArrayLike<number>): readonly TimeWindow[] {
  // A large set leaves no stretch empty that is worth a break, and would be dear to walk.
  if (times.length < 2 || times.length > 5000) return []
  const gaps: TimeWindow[] = []
  for (let at = 1; at < times.length; at++) gaps.push({ from: times[at - 1] as number, to: times[at] as number })
  gaps.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
  const folds: TimeWindow[] = []
  let open = extent.to - extent.from
  for (const gap of gaps.slice(0, MOST_FOLDS)) {
    const length = gap.to - gap.from
    if (length < open * FOLD_SHARE) break
    // A rim of time stays on both sides, so that events do not touch the break.
    const rim = Math.min(length * 0.1, (open - length) * 0.06)
    folds.push({ from: gap.from + rim, to: gap.to - rim })
    open -= length - 2 * rim
  }
  return folds.sort((a, b) => a.from - b.from)
}
