import type { OutlineItem } from '../a11y/outline.js'
import type { Mark } from '../scene/marks.js'
import { lowerBound } from '../geometry/search.js'
import { firstIndex, membersOf } from '../scene/members.js'
import type { TimelineState } from '../state/timeline-state.js'

/** The stop above or below another: the nearest in time of the next lane that has one on screen. */
export function stopInLane(items: readonly OutlineItem[], current: OutlineItem, direction: -1 | 1): OutlineItem | null {
  const lanes = [...new Set(items.map((item) => item.lane))].sort((a, b) => a - b)
  const lane = lanes[lanes.indexOf(current.lane) + direction]
  if (lane === undefined) return null
  return items
    .filter((item) => item.lane === lane)
    .reduce<OutlineItem | null>(
      (best, item) => (best && Math.abs(best.x - current.x) <= Math.abs(item.x - current.x) ? best : item),
      null,
    )
}

/** The stop that stands for an event, alone or in a group. */
export function stopOf(items: readonly OutlineItem[], index: number): OutlineItem | null {
  return (
    items.find((item) => 'index' in item.mark && item.mark.index === index) ??
    items.find((item) => holds(item.mark, index)) ??
    null
  )
}

function holds(mark: Mark, index: number): boolean {
  if (mark.kind === 'cluster') return mark.members.includes(index)
  if ((mark.kind !== 'density' && mark.kind !== 'cover') || index < mark.first) return false
  const { members } = mark
  return members[lowerBound(members, index)] === index
}

/** The event after or before a stop among those shown; -1 at the ends. */
export function neighbourOf(item: OutlineItem, state: TimelineState, direction: -1 | 1): number {
  const members = membersOf(item.mark)
  const last = members.at(-1) ?? firstIndex(item.mark)
  return neighbourOfEvent(direction > 0 ? last : firstIndex(item.mark), state, direction)
}

/** The same from an event that may not be on screen. */
export function neighbourOfEvent(from: number, state: TimelineState, direction: -1 | 1): number {
  const { shown, table } = state
  const at = lowerBound(shown, from)
  const next = shown[at + direction]
  return shown[at] !== from || next === undefined || next >= table.dated ? -1 : next
}

/** The last of those shown that has a date; -1 without one. */
export function lastDated(state: TimelineState): number {
  for (let at = state.shown.length - 1; at >= 0; at--) {
    const index = state.shown[at] as number
    if (index < state.table.dated) return index
  }
  return -1
}
