import { scaleLinear } from 'd3-scale'
import type { TimeWindow } from './time-window.js'

/** A stretch of empty time that is drawn short. */
export interface Break {
  readonly from: number
  readonly to: number
}

/** How time is drawn: where nothing is drawn short, a millisecond is a drawn millisecond. */
export interface Compression {
  readonly breaks: readonly Break[]
  /** Drawn milliseconds of a moment; ascending, and linear between breaks. */
  readonly toDrawn: (timeMs: number) => number
  readonly toTime: (drawnMs: number) => number
}

export const NO_COMPRESSION: Compression = { breaks: [], toDrawn: (timeMs) => timeMs, toTime: (drawnMs) => drawnMs }

/** A piecewise linear scale: each break is `breakMs` long when it is drawn, everything else as long as it is. */
export function compressBreaks(breaks: readonly Break[], breakMs: number): Compression {
  const [first] = breaks
  if (!first) return NO_COMPRESSION
  // Time goes on beyond the ends; long segments there keep what is extrapolated exact.
  const margin = (breaks.at(-1) as Break).to - first.from
  const domain = [first.from - margin]
  const range = [first.from - margin]
  for (const { from, to } of breaks) {
    const drawn = (range.at(-1) as number) + (from - (domain.at(-1) as number))
    domain.push(from, to)
    range.push(drawn, drawn + breakMs)
  }
  domain.push((domain.at(-1) as number) + margin)
  range.push((range.at(-1) as number) + margin)
  const scale = scaleLinear().domain(domain).range(range)
  return { breaks, toDrawn: (timeMs) => scale(timeMs), toTime: (drawnMs) => Math.round(scale.invert(drawnMs)) }
}

/** The passage between time and pixels of one picture: `from` of the window lies at 0, `to` at `widthPx`; both directions
 *  go on beyond them. */
export interface TimeScale {
  readonly window: TimeWindow
  readonly widthPx: number
  /** Drawn milliseconds per CSS pixel. */
  readonly msPerPx: number
  /** Drawn milliseconds at 0 px. */
  readonly originMs: number
  readonly compression: Compression
  readonly timeToPx: (timeMs: number) => number
  readonly pxToTime: (px: number) => number
}

export function timeScale(window: TimeWindow, widthPx: number, compression: Compression = NO_COMPRESSION): TimeScale {
  const width = Math.max(1, widthPx)
  const originMs = compression.toDrawn(window.from)
  const drawn = scaleLinear()
    .domain([originMs, compression.toDrawn(window.to)])
    .range([0, width])
  return {
    window,
    widthPx: width,
    msPerPx: (compression.toDrawn(window.to) - originMs) / width,
    originMs,
    compression,
    timeToPx: (timeMs) => drawn(compression.toDrawn(timeMs)),
    pxToTime: (px) => compression.toTime(Math.round(drawn.invert(px))),
  }
}

/** A part of the window between two breaks, drawn as long as it is. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly x0: number
  readonly x1: number
  /** Behind a break a little empty time is left: what the stretch tells of begins here. */
  readonly begins: number
}

/** What of the window is drawn as long as it is, in order. */
export function stretchesOf({ window, compression, timeToPx }: TimeScale): readonly Stretch[] {
  const { breaks, toDrawn } = compression
  const found: Stretch[] = []
  let from = window.from
  let shoulderMs = 0
  for (const one of [...breaks, { from: window.to, to: window.to }]) {
    const to = Math.min(one.from, window.to)
    if (to > from)
      found.push({ from, to, x0: timeToPx(from), x1: timeToPx(to), begins: Math.min(to, from + shoulderMs) })
    // A little more than the share: what begins there is not to be missed by rounding.
    if (one.to > from) shoulderMs = SHOULDER_SHARE * 1.02 * (toDrawn(one.to) - toDrawn(one.from))
    from = Math.max(from, one.to)
  }
  return found
}

/** A window moved and zoomed as it is drawn: a point keeps its time also where empty time is drawn short. */
export function drawnWindow(window: TimeWindow, { toDrawn }: Compression): TimeWindow {
  return { from: toDrawn(window.from), to: toDrawn(window.to) }
}

export function realWindow(drawn: TimeWindow, { toTime }: Compression): TimeWindow {
  return { from: toTime(drawn.from), to: toTime(drawn.to) }
}

/** Events up to which empty time is looked for: a larger set leaves none that is worth a break. */
const MAX_EVENTS = 5000
/** Most events share little width where half of them, and three at least, lie within this share of the whole: of three or
 *  four events two are often as near as that. */
const CROWDED_SHARE = 0.25
const MIN_CROWD = 3
/** Width of a break, and the shortest stretch worth one, as shares of what is drawn. */
const BREAK_SHARE = 0.02
const WORTHWHILE_SHARE = 0.09
/** Between more breaks nothing would have the width of its year. By themselves (`auto`) they are few for the events that
 *  there are: a picture in pieces is harder to read than a crowd. */
const MAX_BREAKS = 12
const maxAutoBreaks = (count: number): number => Math.min(8, Math.max(2, Math.round(count / 3)))
/** What stays of an empty stretch on either side of a break, as a share of the break. */
const SHOULDER_SHARE = 1

/** How wide a time of which nobody knows when in it something happened may be drawn before it is a gap too. */
const UNCERTAIN_SHARE = 0.15

export interface GapKinds {
  /** A part of a day on which something happened: a day is never torn. */
  readonly isWithinDay?: (stretch: Break) => boolean
  /** Time in which something lasts: its length is what its bar tells. */
  readonly isWithinPeriod?: (stretch: Break) => boolean
  /** The whole of an uncertain date, "about 1800". Nothing is to be seen where it ends: with the gap behind it, it is one. */
  readonly isUncertain?: (stretch: Break) => boolean
}

/** Finds the empty stretches that are drawn short. Takes the longest gaps between one bound of an event and the next, one
 *  after the other, for as long as half of the events share little of the width (`auto`), or a gap is worth it
 *  (`always`).
 *
 *  `bounds`: starts and ends of all events, in any order, and the last end of all; without other ends at which nothing is
 *  to be seen, those of what goes on. `starts`: the starts alone. */
export function chooseCompression(
  bounds: Float64Array,
  starts: Float64Array,
  compress: 'auto' | 'always' | 'never',
  { isWithinDay = () => false, isWithinPeriod = () => false, isUncertain = () => false }: GapKinds = {},
): Compression {
  if (compress === 'never' || starts.length < 3 || starts.length > MAX_EVENTS) return NO_COMPRESSION
  const sorted = bounds.slice().sort()
  const byStart = starts.slice().sort()
  // What happened at one time has nothing empty in it.
  if (byStart[0] === byStart.at(-1)) return NO_COMPRESSION
  const first = sorted[0] as number
  const last = sorted.at(-1) as number
  const gaps = Array.from({ length: sorted.length - 1 }, (_, at): Break => {
    return { from: sorted[at] as number, to: sorted[at + 1] as number }
  })
    .filter((gap) => gap.to > gap.from && !isWithinDay(gap) && !isWithinPeriod(gap))
    .sort((a, b) => b.to - b.from - (a.to - a.from))
  let drawnMs = last - first
  let chosen: readonly Break[] = []
  let found = NO_COMPRESSION
  const maxBreaks = compress === 'auto' ? maxAutoBreaks(starts.length) : MAX_BREAKS
  for (const gap of gaps) {
    if (found.breaks.length >= maxBreaks) break
    const lengthMs = gap.to - gap.from
    if (lengthMs < WORTHWHILE_SHARE * drawnMs) break
    if (compress === 'auto' && !isCrowded(byStart, found, drawnMs)) break
    // Behind the last one there is nothing to come closer.
    if (isUncertain(gap) && (gap.to === last || lengthMs < UNCERTAIN_SHARE * drawnMs)) continue
    chosen = joinUncertain([...chosen, gap], isUncertain)
    // Each break takes a share of what is drawn in the end: rest + n · share · all = all.
    const restMs = last - first - chosen.reduce((sum, { from, to }) => sum + to - from, 0)
    const shares = chosen.length * BREAK_SHARE * (1 + 2 * SHOULDER_SHARE)
    drawnMs = restMs > 0 ? restMs / Math.max(0.3, 1 - shares) : lengthMs * BREAK_SHARE
    const breakMs = drawnMs * BREAK_SHARE
    const shoulderMs = breakMs * SHOULDER_SHARE
    const breaks = chosen
      .map(({ from, to }) => ({ from: from + shoulderMs, to: to - shoulderMs }))
      .filter(({ from, to }) => to - from > breakMs * 2)
    found = compressBreaks(breaks, breakMs)
    drawnMs = found.toDrawn(last) - found.toDrawn(first)
  }
  return found
}

/** In order of time; an uncertain date and the gap behind it are one. */
function joinUncertain(gaps: readonly Break[], isUncertain: (gap: Break) => boolean): readonly Break[] {
  const joined: Break[] = []
  for (const gap of [...gaps].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last?.to === gap.from && isUncertain(last)) joined.splice(-1, 1, { from: last.from, to: gap.to })
    else joined.push(gap)
  }
  return joined
}

/** True where the shortest stretch with half of the events (the shorth) takes little of what is drawn. */
function isCrowded(starts: Float64Array, { toDrawn }: Compression, drawnMs: number): boolean {
  const half = Math.max(MIN_CROWD, Math.ceil(starts.length / 2))
  for (let at = 0; at + half <= starts.length; at++) {
    const lengthMs = toDrawn(starts[at + half - 1] as number) - toDrawn(starts[at] as number)
    if (lengthMs < CROWDED_SHARE * drawnMs) return true
  }
  return false
}
