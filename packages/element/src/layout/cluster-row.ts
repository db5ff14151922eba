import { shapeOf, type EventTable } from '../state/event-table.js'
import { clamp } from '../geometry/search.js'
import { levelMsPerPx, type TimeScale } from '../time/scale.js'
import type { LayoutContext } from './layout-context.js'
import { markSpan } from './layout-lane.js'
import { ITEM_GAP_PX } from './pack-rows.js'

export interface ClusterGroup {
  /** Where its sign stands. */
  readonly atMs: number
  /** Indices, ascending. */
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
 *  nearest group. */
export function buildClusterRow(
  table: EventTable,
  homeless: readonly number[],
  level: number,
  context: LayoutContext,
): ClusterRow {
  const msPerPx = levelMsPerPx(level)
  const cellMs = CELL_PX * msPerPx
  const cells = new Map<number, number[]>()
  for (const index of homeless) {
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
  const taken = Array.from(groups.keys(), (at): [number, number] => [at / msPerPx - SIGN_PX, at / msPerPx + SIGN_PX])
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
    groups: Array.from(groups, ([atMs, members]) => ({ atMs, members: members.sort((a, b) => a - b) })),
    singles,
  }
}

/** The sign of a group in a picture. */
export interface ClusterSign {
  readonly x: number
  readonly members: readonly number[]
}

/** The signs in view: a sign just outside still stands for what begins inside. One further away has those of its members
 *  for which `isInside` holds counted at the edge, in the sign that stands there. */
export function placeSigns(
  groups: readonly ClusterGroup[],
  scale: TimeScale,
  radius: number,
  isInside: (index: number) => boolean,
): readonly ClusterSign[] {
  const signs: ClusterSign[] = []
  const far: ClusterSign[] = []
  for (const { atMs, members } of groups) {
    const x = scale.timeToPx(atMs)
    const sign = { x: clamp(x, radius, scale.widthPx - radius), members }
    if (x + CELL_PX / 2 >= 0 && x - CELL_PX / 2 <= scale.widthPx) signs.push(sign)
    else if (members.some(isInside)) far.push(sign)
  }
  for (const { x, members } of far) {
    const at = signs.findIndex((sign) => Math.abs(sign.x - x) < CELL_PX)
    const close = signs[at]
    if (close) signs[at] = { x: close.x, members: [...close.members, ...members].sort((a, b) => a - b) }
    else signs.push({ x, members })
  }
  return signs
}
