import { clamp } from '../geometry/search.js'
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
  /** What of a window of drawn time is drawn at its full length. */
  stretches(window: TimeWindow): readonly Stretch[]
  /** Where its gaps are in view, on a scale of drawn time. */
  breaks(scale: TimeScale): readonly { readonly x0: number; readonly x1: number }[]
}

/** A stretch between two gaps, in real time, and the time up to which its words have room. */
export interface Stretch extends TimeWindow {
  readonly roomTo: number
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
    stretches(window) {
      const from = this.toReal(window.from)
      const to = this.toReal(window.to)
      const edges = [from, ...gaps.flatMap((gap) => [gap.from, gap.to]).map((edge) => clamp(edge, from, to)), to]
      const stretches: Stretch[] = []
      for (let at = 0; at < edges.length; at += 2) {
        const stretch = { from: edges[at] as number, to: edges[at + 1] as number, roomTo: edges[at + 2] ?? Infinity }
        if (stretch.from < stretch.to) stretches.push(stretch)
      }
      return stretches
    },
    breaks(scale) {
      return gaps
        .map(({ from, drawnMs }) => {
          const at = this.toDrawn(from)
          return { x0: scale.timeToPx(at), x1: scale.timeToPx(at + drawnMs) }
        })
        .filter(({ x0, x1 }) => x1 > 0 && x0 < scale.widthPx)
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
