import { levelMsPerPx } from '../time/scale.js'
import { LaneIndex } from '../data/lane-index.js'
import type { Lane } from '../state/lanes.js'
import { shapeOf, type EventTable } from '../data/event-table.js'
import { remember, type LayoutContext } from './layout-context.js'
import { COLUMN_PX, densestColumn } from './densest-column.js'
import { isCrowded, packLane, rowsOf, type Detail } from './layout-lane.js'

export interface PlacedLane {
  readonly lane: Lane
  readonly y: number
  readonly height: number
  /** Height of its title. */
  readonly headPx: number
  /** Top of the first row. */
  readonly rowsTop: number
  readonly rows: number
  /** Where the columns of a crowded lane stand. */
  readonly footY: number
  /** True where some events found no row and share clusters in the last one. */
  readonly clusters: boolean
  readonly crowded: boolean
}

/** Middle of the line of a lane's title. */
export const titleY = ({ y, headPx }: PlacedLane): number => y + headPx * 0.56

const NO_LIMIT = 60
/** A level at which nothing is dense. */
const NO_LEVEL = -40
/** Rows of labelled events that a crowded lane wants, above its columns. */
const CROWDED_ROWS = 2
const FEW_IN_COLUMN = 30
/** Rows that a lane of few events is sure of beside crowded ones, where its marks need so many more than one: a row of
 *  clusters says less than they do. */
const FEW_ROWS = 2
const MOST_CLUSTERED = 2
/** More words than these are not read. */
const MOST_CROWDED_ROWS = 5

/** Rows of lanes of which some are crowded: those with more events have more, by the root of their number, none more
 *  than it wants. */
function apportion(
  lanes: readonly Lane[],
  wanted: readonly number[],
  room: number,
  least: readonly number[],
): number[] {
  const granted = [...least]
  const roots = lanes.map((lane) => Math.sqrt(lane.index.count))
  for (let left = room - granted.reduce((sum, rows) => sum + rows, 0); left > 0; left--) {
    let neediest = -1
    let most = 0
    granted.forEach((rows, at) => {
      const need = rows < (wanted[at] as number) ? (roots[at] as number) / (rows + 0.5) : 0
      if (need <= most) return
      most = need
      neediest = at
    })
    if (neediest < 0) break
    granted[neediest] = (granted[neediest] as number) + 1
  }
  return granted
}
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
      frameOf(lane, false, level, context).headPx +
      (isCrowded(lane) ? CROWDED_ROWS : rowsWanted(table, lane, level, 'words', context)) * metrics.rowPx +
      frameOf(lane, false, level, context).footPx,
    metrics.axisPx,
  )
}

/** Title and margins of a lane; less of them where rows are short. */
interface Frame {
  readonly headPx: number
  readonly footPx: number
}

function frameOf(lane: Lane, isTight: boolean, level: number, context: LayoutContext): Frame {
  const { metrics } = context
  if (lane.collapsed) return { headPx: Math.round(metrics.fontPx * 1.65), footPx: 3 }
  const stripPx = isCrowded(lane) ? stripOf(lane, level, context) : 0
  if (isTight) return { headPx: lane.title ? Math.round(metrics.fontPx * 1.65) : 6, footPx: 3 + stripPx }
  return { headPx: lane.title ? metrics.laneHeadPx : metrics.padPx, footPx: metrics.laneFootPx + stripPx }
}

/** Height that the columns of a crowded lane have at least: less at levels where none of them holds many. */
function stripOf({ index, key }: Lane, level: number, context: LayoutContext): number {
  const isDense =
    densestColumn(index, COLUMN_PX * levelMsPerPx(level), `${key} ${String(level)}`, context) > FEW_IN_COLUMN
  return Math.round(context.metrics.rowPx * (isDense ? 1 : 0.55))
}

function rowsWanted(table: EventTable, lane: Lane, level: number, detail: Detail, context: LayoutContext): number {
  if (lane.collapsed) return 1
  const { rowCount, rowOf } = packLane(table, lane, level, detail, NO_LIMIT, context)
  return Math.max(1, rowOf.includes(-1) ? NO_LIMIT + 1 : rowCount)
}

/** Lanes for which there is height: the first ones by themselves, the others together in the last. */
function fitLanes(table: EventTable, lanes: readonly Lane[], context: LayoutContext): readonly Lane[] {
  const { metrics } = context
  let room = context.heightPx - metrics.axisPx
  let most = 0
  for (const lane of lanes) {
    const { headPx, footPx } = frameOf(lane, true, NO_LEVEL, context)
    room -= headPx + footPx + leastRows(table, lane, context) * metrics.rowPx
    if (room < 0) break
    most++
  }
  if (most >= lanes.length) return lanes
  // One of them makes room for the lane that the others share.
  most = Math.max(1, most)
  const rest = lanes.slice(most - 1)
  const members = [...new Set(rest.flatMap((lane) => Array.from(lane.index.members)))].sort((a, b) => a - b)
  const merged: Lane = {
    key: rest.map((lane) => lane.key).join(' '),
    title: rest.map((lane) => lane.title).join(' · '),
    index: LaneIndex.of(table, Uint32Array.from(members)),
    collapsed: rest.every((lane) => lane.collapsed),
    keys: rest.flatMap((lane) => lane.keys),
  }
  return [...lanes.slice(0, most - 1), merged]
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
  return remember(context, `lanes ${String(level)} ${String(context.heightPx)}`, () =>
    placeAnew(table, lanes, level, context),
  )
}

function placeAnew(
  table: EventTable,
  allLanes: readonly Lane[],
  level: number,
  context: LayoutContext,
): readonly PlacedLane[] {
  const lanes = remember(context, `fitting ${String(context.heightPx)}`, () => fitLanes(table, allLanes, context))
  const { metrics } = context
  const roomWith = (isTight: boolean): number => {
    const frames = lanes.map((lane) => frameOf(lane, isTight, level, context))
    const fixed = frames.reduce((sum, { headPx, footPx }) => sum + headPx + footPx, 0)
    return Math.max(lanes.length, Math.floor((context.heightPx - metrics.axisPx - fixed) / metrics.rowPx))
  }
  const sum = (rows: readonly number[]): number => rows.reduce((total, one) => total + one, 0)
  const isCrowdedAt = lanes.map(isCrowded)
  const crowded = lanes.filter(isCrowded)
  const opened = lanes.filter((lane) => !lane.collapsed)
  const rowsAt = (detail: Detail): number[] =>
    lanes.map((lane, at) => (isCrowdedAt[at] ? MOST_CROWDED_ROWS : rowsWanted(table, lane, level, detail, context)))
  const wanted = rowsAt('words')
  const needed = rowsAt('marks')
  const isTight = crowded.length > 0 || sum(wanted) > roomWith(false)
  const roomRows = roomWith(isTight)
  const least = lanes.map((lane) => leastRows(table, lane, context))
  const beside = least.map((few, at) =>
    isCrowdedAt[at] ? few : Math.max(few, Math.min(FEW_ROWS, (needed[at] as number) - MOST_CLUSTERED)),
  )
  // Words give way before marks do.
  const granted =
    crowded.length > 0
      ? shareRows(apportion(lanes, wanted, roomRows, beside), roomRows, least)
      : shareRows(shareRows(wanted, roomRows, needed), roomRows, least)
  const frames = lanes.map((lane) => frameOf(lane, isTight, level, context))
  const fixed = frames.reduce((total, { headPx, footPx }) => total + headPx + footPx, 0)
  const sparePx =
    Math.max(0, context.heightPx - metrics.axisPx - fixed - sum(granted) * metrics.rowPx) / Math.max(1, opened.length)
  let y = metrics.axisPx
  return lanes.map((lane, at): PlacedLane => {
    const rows = granted[at] as number
    const { headPx, footPx } = frames[at] as Frame
    const ownSparePx = lane.collapsed ? 0 : sparePx
    const height = headPx + rows * metrics.rowPx + footPx + ownSparePx
    const isDense = isCrowdedAt[at] ?? false
    // Spare height makes columns higher where events are many, and is left as quiet space where they are few.
    const one: PlacedLane = {
      lane,
      y,
      height,
      headPx,
      rowsTop: y + headPx + (isDense ? 0 : ownSparePx * 0.3),
      rows,
      footY: y + height - (isTight || lane.collapsed ? 3 : metrics.laneFootPx),
      clusters: !isDense && rows < (needed[at] as number),
      crowded: isDense,
    }
    y += height
    return one
  })
}

/** Rows that a lane must have: a dispute and one row more, else one. */
function leastRows(table: EventTable, lane: Lane, context: LayoutContext): number {
  let least = 1
  if (lane.collapsed || isCrowded(lane)) return least
  for (const index of lane.index.members) {
    if (shapeOf(table, index) === 'claims') least = Math.max(least, 1 + rowsOf(table, index, WIDE_PX, context.metrics))
  }
  return least
}

/** Wide enough for a dispute to be at its highest. */
const WIDE_PX = 1000

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
