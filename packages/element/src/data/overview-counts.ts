import type { TimeWindow } from '../time/time-window.js'
import type { EventTable } from './event-table.js'
import type { LaneIndex } from './lane-index.js'

/** Counts events of lanes in equal parts of a span: what lasts by its beginning, what is a day within a time by its middle.
 *  An event that stands in several lanes counts in each. */
export function countInBins(
  table: EventTable,
  lanes: readonly { readonly index: LaneIndex }[],
  span: TimeWindow,
  bins: number,
): { readonly counts: readonly Uint32Array[]; readonly max: number } {
  const totals = new Uint32Array(bins)
  const scale = bins / (span.to - span.from)
  const counts = lanes.map(({ index: lane }) => {
    const own = new Uint32Array(bins)
    for (const index of lane.members) {
      const start = table.start[index] as number
      const time = table.shape(index) === 'range' ? start : (start + table.end(index)) / 2
      const bin = Math.min(bins - 1, Math.max(0, Math.floor((time - span.from) * scale)))
      own[bin] = (own[bin] as number) + 1
      totals[bin] = (totals[bin] as number) + 1
    }
    return own
  })
  return { counts, max: totals.reduce((most, one) => Math.max(most, one), 0) }
}
