import { shapeOf, type EventTable } from '../data/event-table.js'
import { clamp } from '../geometry/search.js'
import { levelMsPerPx, type TimeScale } from '../time/scale.js'
import type { LayoutContext } from './layout-context.js'
import { markSpan } from './layout-lane.js'
import { ITEM_GAP_PX } from './pack-rows.js'

export interface ClusterGroup {
  /** Where its sign stands. */
  readonly atMs: number
  /** Indices. */
  readonly members: readonly number[]
}

/** The last row of a lane that has too few: groups of events, and single ones that have room between them. */
export interface ClusterRow {
  readonly groups: readonly ClusterGroup[]
  readonly singles: readonly number[]
}

/** Width of a cell; the sign of a group stands in its middle. */
const CELL_PX = 44
/** Half the width of a group's sign, with some air. */
const SIGN_PX = 18

/** Gathers what found no row, on a grid of time that belongs to the zoom level, over the whole lane: the same groups
 *  wherever the window stands. What is alone in its cell is drawn as itself if it touches no other, else it joins the
 *  nearest group. `chosen`: one that has the row to itself but for such single ones, -1 for none; it is in no group. */
export function buildClusterRow(
  table: EventTable,
  homeless: readonly number[],
  chosen: number,
  level: number,
  context: LayoutContext,
): ClusterRow {
  const msPerPx = levelMsPerPx(level)
  const cellMs = CELL_PX * msPerPx
  const cells = new Map<number, number[]>()
  for (const index of homeless) {
    if (index === chosen) continue
    const cell = Math.floor((table.start[index] as number) / cellMs)
    const members = cells.get(cell)
    if (members) members.push(index)
    else cells.set(cell, [index])
  }
  const middle = (cell: number): number => (cell + 0.5) * cellMs
  const groups = new Map<number, number[]>()
  const alone: number[] = []
  for (const [cell, members] of cells) {
    const [only] = members
    if (members.length === 1 && only !== undefined && shapeOf(table, only) !== 'claims') alone.push(only)
    else groups.set(middle(cell), members)
  }
  const taken =
    chosen < 0
      ? Array.from(groups.keys(), (at): [number, number] => [at / msPerPx - SIGN_PX, at / msPerPx + SIGN_PX])
      : [markSpan(table, chosen, msPerPx, context.metrics.dotRadiusPx)]
  const singles: number[] = []
  for (const index of alone) {
    const [x0, x1] = markSpan(table, index, msPerPx, context.metrics.dotRadiusPx)
    if (taken.every(([from, to]) => x1 + ITEM_GAP_PX <= from || to + ITEM_GAP_PX <= x0)) {
      singles.push(index)
      taken.push([x0, x1])
      continue
    }
    const start = table.start[index] as number
    const nearest = [...groups.keys()].reduce(
      (best, at) => (Math.abs(at - start) < Math.abs(best - start) ? at : best),
      Infinity,
    )
    const group = groups.get(nearest)
    if (group) group.push(index)
    else {
      // What stands in its way is the single before it: the two make a group.
      const before = singles.pop()
      groups.set(middle(Math.floor(start / cellMs)), before === undefined ? [index] : [before, index])
    }
  }
  return {
    groups: Array.from(groups, ([atMs, members]) => ({ atMs, members })).sort((a, b) => a.atMs - b.atMs),
    singles,
  }
}

/** The sign of a group in a picture. */
export interface ClusterSign {
  readonly x: number
  /** Indices, ascending. */
  readonly members: number[]
}

/** The signs in view, from left to right, none of them left of `leastX`: a sign just outside still stands for what begins
 *  inside, and so does one further away for those of its members for which `isInside` holds. What would meet at an edge is
 *  one sign. */
export function placeSigns(
  groups: readonly ClusterGroup[],
  scale: TimeScale,
  leastX: number,
  mostX: number,
  isInside: (index: number) => boolean,
): readonly ClusterSign[] {
  const signs: ClusterSign[] = []
  for (const { atMs, members } of groups) {
    const at = scale.timeToPx(atMs)
    const isNear = at + CELL_PX / 2 >= 0 && at - CELL_PX / 2 <= scale.widthPx
    if (!isNear && !members.some(isInside)) continue
    const x = clamp(at, leastX, mostX)
    const before = signs.at(-1)
    if (before && x - before.x < 2 * SIGN_PX) before.members.push(...members)
    else signs.push({ x, members: [...members] })
  }
  for (const { members } of signs) members.sort((a, b) => a - b)
  return signs
}
