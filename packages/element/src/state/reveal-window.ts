import { panWindow, type TimeWindow } from '../time/scale.js'
import { hullOf } from './start-window.js'
import type { TimelineState } from './timeline-state.js'

/** The window that shows an event, moved as little as that takes, and widened where the event is longer than the window;
 *  `null` where the event is in view already, or has no date. */
export function revealWindow({ table, window }: TimelineState, index: number): TimeWindow | null {
  if (index < 0 || index >= table.dated) return null
  const start = table.start[index] as number
  const end = table.end(index)
  const { from, to } = window
  const span = to - from
  if (start >= from && end <= to) return null
  if (start < to && end > from && end - start > span * 0.6) return null
  if (end - start > span * 0.8) return hullOf(table, [index], 0.15)
  return panWindow(window, (start + end) / 2 - (from + to) / 2)
}
