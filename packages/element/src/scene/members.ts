import type { Mark } from './marks.js'

const MOST_MEMBERS = 500

/** Index of the first event that a mark stands for. */
export function firstIndex(mark: Mark): number {
  if (mark.kind === 'density' || mark.kind === 'cover') return mark.first
  if (mark.kind === 'cluster') return mark.members[0] ?? 0
  return mark.index
}

/** Indices of the events that a mark stands for, the first few hundred of them. */
export function membersOf(mark: Mark): readonly number[] {
  if (mark.kind === 'cluster') return mark.members
  return mark.kind === 'density' || mark.kind === 'cover'
    ? Array.from(mark.members.subarray(0, MOST_MEMBERS))
    : [mark.index]
}
