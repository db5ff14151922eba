import { wordYear } from '@event-timeline/core/wording'
import type { OverviewScene } from '../scene/overview.js'
import type { LaneIndex } from '../data/lane-index.js'
import type { TimelineState } from '../state/timeline-state.js'
import type { Metrics } from '../theme/metrics.js'
import { scaleFor, type TimeWindow } from '../time/scale.js'
import type { StripPart, StripScale } from '../time/strip-scale.js'
import { buildAxis, type Tick } from '../time/ticks.js'

const COLUMN_PX = 5

/** Counts what is shown, over everything there is, in columns of a few pixels; the height grows with the logarithm, so
 *  that a single event in an empty year is still seen. `disputed`: starts of events whose sources disagree. */
export function buildOverview(
  state: TimelineState,
  strip: StripScale,
  parts: readonly LaneIndex[],
  disputed: readonly number[],
  widthPx: number,
  heightPx: number,
  metrics: Metrics,
): OverviewScene {
  const counts: number[] = []
  const timeAt = (column: number): number => strip.pxToTime(column * COLUMN_PX)
  const columns = Math.ceil(widthPx / COLUMN_PX)
  for (let at = 0; at < columns; at++) counts.push(0)
  for (const part of parts) {
    let position = part.positionOf(timeAt(0))
    for (let at = 0; at < columns; at++) {
      const next = part.positionOf(timeAt(at + 1), position)
      counts[at] = (counts[at] as number) + next - position
      position = next
    }
  }
  const most = counts.reduce((a, b) => Math.max(a, b), 1)
  const room = heightPx - metrics.fontPx * 2.2
  const doubtful = new Set(disputed.map((start) => Math.floor(strip.timeToPx(start) / COLUMN_PX)))
  return {
    width: widthPx,
    height: heightPx,
    ticks: strip.parts.flatMap((part) =>
      part.isBreak
        ? []
        : ticksOf(part, { from: strip.parts[0]?.from ?? 0, to: strip.parts.at(-1)?.to ?? 0 }, state, metrics),
    ),
    breaks: strip.parts.filter((part) => part.isBreak),
    columns: counts.flatMap((count, at) => {
      if (count === 0) return []
      const height = 5 + (room - 5) * (most === 1 ? 0.25 : Math.log1p(count) / Math.log1p(most))
      return [{ x: at * COLUMN_PX + 0.5, width: COLUMN_PX - 1, height, disputed: doubtful.has(at) }]
    }),
  }
}

/** Ticks of one stretch, each with words that stand alone: "2021", or "Mai 2021" where months are all there is. */
function ticksOf(part: StripPart, strip: TimeWindow, state: TimelineState, metrics: Metrics): readonly Tick[] {
  const width = part.x1 - part.x0
  const shift = (tick: Tick): Tick => ({ ...tick, x: tick.x + part.x0 })
  const scale = scaleFor(part, width)
  if (width < metrics.fontPx * 9) {
    // Too narrow for an axis: the year of its middle, where its event stands.
    const middle = (part.from + part.to) / 2
    const label = wordYear(new Date(middle).getUTCFullYear(), state.language)
    return width > metrics.fontPx * 1.8 ? [{ timeMs: middle, x: part.x0, label }] : []
  }
  const axis = buildAxis(scale, metrics.fontPx * 4.4, state.language)
  const fits = (tick: Tick): boolean =>
    part.to >= strip.to || tick.x + tick.label.length * metrics.fontPx * 0.55 < part.x1
  if (axis.step.unit === 'year') return axis.minor.map(shift).filter(fits)
  const majors = axis.major.map((tick) => ({ ...shift(tick), x: Math.max(part.x0, tick.x + part.x0) }))
  return majors.filter(
    (tick, at) => (majors[at + 1]?.x ?? Infinity) - tick.x > tick.label.length * metrics.fontPx * 0.6,
  )
}
