import type { OverviewScene } from '../scene/overview.js'
import type { LaneIndex } from '../state/lane-index.js'
import type { TimelineState } from '../state/timeline-state.js'
import { scaleFor } from '../time/scale.js'
import { buildAxis } from '../time/ticks.js'
import type { Metrics } from '../theme/metrics.js'

const COLUMN_PX = 5

/** Counts what is shown, over everything there is, in columns of a few pixels; the height grows with the logarithm, so
 *  that a single event in an empty year is still seen. `disputed`: starts of events whose sources disagree. */
export function buildOverview(
  state: TimelineState,
  index: LaneIndex,
  disputed: readonly number[],
  widthPx: number,
  heightPx: number,
  metrics: Metrics,
): OverviewScene {
  const scale = scaleFor(state.extent, widthPx)
  const stepMs = COLUMN_PX * scale.msPerPx
  const counts: number[] = []
  let position = index.positionOf(state.extent.from)
  for (let at = 0; at * COLUMN_PX < widthPx; at++) {
    const end = index.positionOf(state.extent.from + (at + 1) * stepMs)
    counts.push(end - position)
    position = end
  }
  const most = counts.reduce((a, b) => Math.max(a, b), 1)
  const room = heightPx - metrics.fontPx * 1.8
  const doubtful = new Set(disputed.map((start) => Math.floor((start - state.extent.from) / stepMs)))
  return {
    width: widthPx,
    height: heightPx,
    ticks: buildAxis(scale, metrics.fontPx * 4.4, state.language).minor,
    columns: counts.flatMap((count, at) => {
      if (count === 0) return []
      const height = 5 + (room - 5) * (most === 1 ? 0.25 : Math.log1p(count) / Math.log1p(most))
      return [{ x: at * COLUMN_PX + 0.5, width: COLUMN_PX - 1, height, disputed: doubtful.has(at) }]
    }),
  }
}
