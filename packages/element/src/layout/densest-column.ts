import type { LaneIndex } from '../state/lane-index.js'
import { remember, type LayoutContext } from './layout-context.js'

/** Events that are looked at to find how dense a lane can get. */
const SAMPLES = 2048
/** A column of so many is the highest where none holds more. */
const LEAST_MOST = 9

/** About the most that a column of the level holds, anywhere in the lane: heights mean the same wherever one looks. */
export function densestColumn(index: LaneIndex, columnMs: number, key: string, context: LayoutContext): number {
  return remember(context, `most ${key}`, () => {
    const step = Math.ceil(index.count / SAMPLES)
    let most = 0
    let begin = 0
    for (let end = 0; end < index.count; end += step) {
      while (index.startAt(end) - index.startAt(begin) >= columnMs) begin += step
      most = Math.max(most, end - begin + step)
    }
    return Math.max(LEAST_MOST, most)
  })
}
