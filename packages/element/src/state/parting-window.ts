import type { TimeWindow } from '../time/scale.js'
import { hullOf } from './start-window.js'
import type { TimelineState } from './timeline-state.js'

/** The window in which the members of a group stand apart; `null` where no zoom can part them. */
export function partingWindow({ table, window }: TimelineState, members: readonly number[]): TimeWindow | null {
  const starts = new Set(members.map((index) => table.start[index]))
  const hull = starts.size > 1 ? hullOf(table, members, 0.15) : null
  return hull && hull.to - hull.from < (window.to - window.from) * 0.9 ? hull : null
}
