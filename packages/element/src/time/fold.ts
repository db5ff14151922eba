import { clampWindow, scaleFor, type TimeScale, type TimeWindow } from './scale.js'

/** An empty stretch of time that is drawn shorter than it is. */
export interface FoldedGap extends TimeWindow {
  /** What it is drawn as, in ms of drawn time. */
  readonly drawnMs: number
}

/** The passage between real time and drawn time, in which empty stretches are short. Drawn time begins as real time does,
 *  and goes on after each gap at the same pace: both are ms, ascending, and continuous. */
export interface Fold {
  readonly gaps: readonly FoldedGap[]
  toDrawn(timeMs: number): number
  toReal(drawnMs: number): number
}

/** Folded: an empty stretch of more than this share of all time that is not folded yet, at most so many times. */
const FOLD_SHARE = 0.2
const MOST_FOLDS = 6
/** What a folded stretch takes, and what stays of it beside its events, as shares of the time that is not folded. */
const GAP_SHARE = 0.03
const RIM_SHARE = 0.03

/** Folds stretches in which nothing begins or ends, the longest first, as long as one is long beside what remains.
 *  `times`: of all beginnings and ends, in any order. `null` where there is nothing to fold. */
export function foldGaps(times: ArrayLike<number>): Fold | null {
  const sorted = Float64Array.from(times).sort()
  const empty: TimeWindow[] = []
  for (let at = 1; at < sorted.length; at++) {
    if ((sorted[at] as number) > (sorted[at - 1] as number)) empty.push({ from: sorted[at - 1] as number, to: sorted[at] as number }) // prettier-ignore
  }
  empty.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
  let open = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0)
  const chosen: TimeWindow[] = []
  for (const gap of empty.slice(0, MOST_FOLDS)) {
    if (gap.to - gap.from < open * FOLD_SHARE) break
    chosen.push(gap)
    open -= gap.to - gap.from
  }
  const rim = open * RIM_SHARE
  const drawnMs = open * GAP_SHARE
  const gaps = chosen
    .map(({ from, to }) => ({ from: from + rim, to: to - rim, drawnMs }))
    .filter(({ from, to }) => to - from > 2 * drawnMs && drawnMs > 0)
    .sort((a, b) => a.from - b.from)
  return gaps.length === 0 ? null : foldOf(gaps)
}

function foldOf(gaps: readonly FoldedGap[]): Fold {
  return {
    gaps,
    toDrawn(timeMs) {
      let saved = 0
      for (const { from, to, drawnMs } of gaps) {
        if (timeMs <= from) break
        if (timeMs < to) return from - saved + ((timeMs - from) / (to - from)) * drawnMs
        saved += to - from - drawnMs
      }
      return timeMs - saved
    },
    toReal(drawn) {
      let saved = 0
      for (const { from, to, drawnMs } of gaps) {
        const at = drawn - (from - saved)
        if (at <= 0) break
        if (at < drawnMs) return from + (at / drawnMs) * (to - from)
        saved += to - from - drawnMs
      }
      return drawn + saved
    },
  }
}

export function drawnWindow(fold: Fold | null, { from, to }: TimeWindow): TimeWindow {
  return fold ? { from: fold.toDrawn(from), to: fold.toDrawn(to) } : { from, to }
}

export function realWindow(fold: Fold | null, window: TimeWindow): TimeWindow {
  return fold ? clampWindow({ from: fold.toReal(window.from), to: fold.toReal(window.to) }, window) : window
}

/** The passage between real time and pixels of a picture. */
export function foldedScale(fold: Fold | null, window: TimeWindow, widthPx: number): TimeScale {
  const scale = scaleFor(drawnWindow(fold, window), widthPx)
  if (!fold) return scale
  return {
    ...scale,
    window,
    timeToPx: (timeMs) => scale.timeToPx(fold.toDrawn(timeMs)),
    pxToTime: (px) => fold.toReal(scale.pxToTime(px)),
  }
}
