import type { Lane } from '../state/lanes.js'
import { shapeOf, type EventTable } from '../state/event-table.js'
import { levelMsPerPx } from '../time/scale.js'
import type { LayoutContext } from './layout-context.js'
import { DETAILS, isCrowded, MOST_CLUSTERED, packLane, rowsOf, type Detail } from './layout-lane.js'

export interface PlacedLane {
  readonly lane: Lane
  readonly y: number
  readonly height: number
  /** Top of the first row. */
  readonly rowsTop: number
  readonly rows: number
  readonly detail: Detail
  /** True where some events found no row and share clusters in the last one. */
  readonly clusters: boolean
  readonly crowded: boolean
}

const NO_LIMIT = 60
/** A crowded lane: rows of labelled events over columns of density. */
const CROWDED_ROWS = 3

/** Height that the lanes want when every label is shown in full. */
export function naturalHeight(
  table: EventTable,
  lanes: readonly Lane[],
  level: number,
  context: LayoutContext,
): number {
  const { metrics } = context
  return lanes.reduce(
    (sum, lane) =>
      sum +
      headPx(lane, context) +
      rowsWanted(table, lane, level, 'full', context) * metrics.rowPx +
      metrics.laneFootPx,
    metrics.axisPx,
  )
}

function headPx(lane: Lane, context: LayoutContext): number {
  return lane.title ? context.metrics.laneHeadPx : context.metrics.padPx
}

function rowsWanted(table: EventTable, lane: Lane, level: number, detail: Detail, context: LayoutContext): number {
  if (isCrowded(lane)) return CROWDED_ROWS
  return Math.max(1, packLane(table, lane, level, detail, NO_LIMIT, context).rowCount)
}

/** Gives each lane its height: with full words if all rows fit, else with short ones or room for marks only in
 *  the lanes that save most by it, else as many rows as there are, the rest in clusters. Depends on the zoom level, not on where the window stands. */
export function placeLanes(
  table: EventTable,
  lanes: readonly Lane[],
  level: number,
  context: LayoutContext,
): readonly PlacedLane[] {
  const key = `lanes ${String(level)} ${String(context.heightPx)}`
  const known = context.packings.get(key) as readonly PlacedLane[] | undefined
  if (known) return known
  const { metrics } = context
  const fixed = lanes.reduce((sum, lane) => sum + headPx(lane, context) + metrics.laneFootPx, 0)
  const roomRows = Math.max(lanes.length, Math.floor((context.heightPx - metrics.axisPx - fixed) / metrics.rowPx))
  const details = chooseDetails(table, lanes, level, roomRows, context)
  const wanted = lanes.map((lane, at) => rowsWanted(table, lane, level, details[at] as Detail, context))
  const least = lanes.map((lane) => leastRows(table, lane, level, context))
  const granted = shareRows(wanted, roomRows, least)
  const used = granted.reduce((sum, rows) => sum + rows, 0)
  const sparePx =
    Math.max(0, context.heightPx - metrics.axisPx - fixed - used * metrics.rowPx) / Math.max(1, lanes.length)
  let y = metrics.axisPx
  const placed = lanes.map((lane, at): PlacedLane => {
    const rows = granted[at] as number
    const height = headPx(lane, context) + rows * metrics.rowPx + metrics.laneFootPx + sparePx
    const lacks = rows < (wanted[at] as number)
    const crowded = isCrowded(lane) || (lacks && lane.index.count > MOST_CLUSTERED)
    // Spare height goes into rows first where events are many, and is left as quiet space where they are few.
    const extraRows = crowded ? Math.floor(sparePx / metrics.rowPx) : 0
    const one: PlacedLane = {
      lane,
      y,
      height,
      rowsTop: y + headPx(lane, context) + (crowded ? 0 : sparePx * 0.3),
      rows: rows + extraRows,
      detail: details[at] as Detail,
      clusters: !crowded && lacks,
      crowded,
    }
    y += height
    return one
  })
  context.packings.set(key, placed)
  return placed
}

/** Full words for all if their rows fit; else step by step less for the lane that saves most rows by it. */
function chooseDetails(
  table: EventTable,
  lanes: readonly Lane[],
  level: number,
  roomRows: number,
  context: LayoutContext,
): readonly Detail[] {
  const at = lanes.map(() => 0)
  const rowsAt = (lane: number, step: number): number =>
    rowsWanted(table, lanes[lane] as Lane, level, DETAILS[step] as Detail, context)
  let used = lanes.reduce((sum, _, lane) => sum + rowsAt(lane, 0), 0)
  while (used > roomRows) {
    let best = -1
    let saved = -1
    at.forEach((step, lane) => {
      if (step >= DETAILS.length - 1) return
      const saves = rowsAt(lane, step) - rowsAt(lane, step + 1) - step * 0.5
      if (saves > saved) {
        best = lane
        saved = saves
      }
    })
    if (best < 0) break
    used -= rowsAt(best, at[best] as number) - rowsAt(best, (at[best] as number) + 1)
    at[best] = (at[best] as number) + 1
  }
  // What one lane gave up too much may do for another.
  at.forEach((step, lane) => {
    for (let better = 0; better < step; better++) {
      const costs = rowsAt(lane, better) - rowsAt(lane, step)
      if (used + costs > roomRows) continue
      used += costs
      at[lane] = better
      return
    }
  })
  return at.map((step) => DETAILS[step] as Detail)
}

/** Rows that a lane must have: a dispute and one row more, else one. */
function leastRows(table: EventTable, lane: Lane, level: number, context: LayoutContext): number {
  if (isCrowded(lane)) return 2
  let least = 1
  for (const index of lane.index.members) {
    if (shapeOf(table, index) !== 'claims') continue
    const span = ((table.end[index] as number) - (table.start[index] as number)) / levelMsPerPx(level)
    least = Math.max(least, 1 + rowsOf(table, index, span, context.metrics))
  }
  return least
}

/** As many rows as wanted; where there are too few, the greediest lanes give way first, down to what each must have. */
export function shareRows(wanted: readonly number[], room: number, least: readonly number[]): number[] {
  const granted = [...wanted]
  let used = granted.reduce((sum, rows) => sum + rows, 0)
  while (used > room) {
    let lane = -1
    granted.forEach((rows, at) => {
      if (rows > (least[at] ?? 1) && (lane < 0 || rows > (granted[lane] as number))) lane = at
    })
    if (lane < 0) break
    granted[lane] = (granted[lane] as number) - 1
    used--
  }
  return granted
}
