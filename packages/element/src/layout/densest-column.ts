import type { LaneIndex } from '../data/lane-index.js'
import { remember, type LayoutContext } from './layout-context.js'

/** Width of a column that counts, at the coarsest scale of a level. */
export const COLUMN_PX = 7
/** Events that are looked at to find how dense a lane can get. */
const SAMPLES = 2048
/** A column of so many is the highest where none holds more. */
const LEAST_MOST = 9

/** Starts of the events that are looked at, by lane: as many as one asks for at each level again. */
const sampled = new WeakMap<LaneIndex, Float64Array>()

function sampleStarts(index: LaneIndex): Float64Array {
  const known = sampled.get(index)
  if (known) return known
  const step = stepOf(index)
  const starts = Float64Array.from({ length: Math.ceil(index.count / step) }, (_, at) => index.startAt(at * step))
  sampled.set(index, starts)
  return starts
}

const stepOf = (index: LaneIndex): number => Math.max(1, Math.ceil(index.count / SAMPLES))

/** About the most that a column of the level holds, anywhere in the lane: heights mean the same wherever one looks. */
export function densestColumn(index: LaneIndex, columnMs: number, key: string, context: LayoutContext): number {
  return remember(context, `most ${key}`, () => {
    const starts = sampleStarts(index)
    const step = stepOf(index)
    let most = 0
    let begin = 0
    for (let end = 0; end < starts.length; end++) {
      while ((starts[end] as number) - (starts[begin] as number) >= columnMs) begin++
      most = Math.max(most, (end - begin + 1) * step)
    }
    return Math.max(LEAST_MOST, most)
  })
}
