import type { Lane } from '../state/lanes.js'
import { shapeOf, type EventTable } from '../state/event-table.js'
import { levelMsPerPx } from '../time/scale.js'
import type { LayoutContext } from './layout-context.js'
import { isCrowded, MOST_CLUSTERED, packLane, rowsOf, type Detail } from './layout-lane.js'

export interface PlacedLane {
  readonly lane: Lane
  readonly y: number
  readonly height: number
  /** Top of the first row. */
  readonly rowsTop: number
  readonly rows: number
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
      rowsWanted(table, lane, level, 'words', context) * metrics.rowPx +
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

/** Gives each lane its height: with room for all words if all rows fit, else for as many as there is room, else for
 *  marks alone, else as many rows as there are, the rest in clusters. Depends on the zoom level, not on where the
 *  window stands. */
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
  const wanted = lanes.map((lane) => rowsWanted(table, lane, level, 'words', context))
  const needed = lanes.map((lane) => rowsWanted(table, lane, level, 'marks', context))
  const least = lanes.map((lane) => leastRows(table, lane, level, context))
  // Words give way before marks do.
  const granted = shareRows(shareRows(wanted, roomRows, needed), roomRows, least)
  const used = granted.reduce((sum, rows) => sum + rows, 0)
  const sparePx =
    Math.max(0, context.heightPx - metrics.axisPx - fixed - used * metrics.rowPx) / Math.max(1, lanes.length)
  let y = metrics.axisPx
  const placed = lanes.map((lane, at): PlacedLane => {
    const rows = granted[at] as number
    const height = headPx(lane, context) + rows * metrics.rowPx + metrics.laneFootPx + sparePx
    const lacks = rows < (needed[at] as number)
    const crowded = isCrowded(lane) || (lacks && lane.index.count > MOST_CLUSTERED)
    // Spare height goes into rows first where events are many, and is left as quiet space where they are few.
    const extraRows = crowded ? Math.floor(sparePx / metrics.rowPx) : 0
    const one: PlacedLane = {
      lane,
      y,
      height,
      rowsTop: y + headPx(lane, context) + (crowded ? 0 : sparePx * 0.3),
      rows: rows + extraRows,
      clusters: !crowded && lacks,
      crowded,
    }
    y += height
    return one
  })
  context.packings.set(key, placed)
  return placed
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
