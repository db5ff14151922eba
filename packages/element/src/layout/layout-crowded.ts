import { DensityColumn } from '../scene/density.js'
import type { LaneIndex } from '../state/lane-index.js'
import { levelMsPerPx, type TimeScale } from '../time/scale.js'
import { buildTile, chosenRow, COLUMN_PX, TILE_COLUMNS, type Tile, type TileItem } from './crowded-tile.js'
import { remember, type LayoutContext } from './layout-context.js'
import { rowsOf } from './layout-lane.js'
import type { PlacedLane } from './place-lanes.js'
import type { EventTable } from '../state/event-table.js'

export interface CrowdedLayout {
  readonly items: readonly TileItem[]
  readonly columns: readonly DensityColumn[]
}

const MOST_TILES = 400

/** A crowded lane: rows of events with their words, weightiest first, over columns that count all others. Time is cut into
 *  tiles that belong to the zoom level; each is laid out by itself and kept, so that panning changes nothing, and a frame
 *  costs the width of the view times log n, however many events there are. */
export function layoutCrowded(
  table: EventTable,
  placed: PlacedLane,
  at: number,
  level: number,
  scale: TimeScale,
  selected: number,
  context: LayoutContext,
): CrowdedLayout {
  const { index } = placed.lane
  const { from, to } = scale.window
  const columnMs = COLUMN_PX * levelMsPerPx(level)
  const tileMs = TILE_COLUMNS * columnMs
  const rows = Math.max(1, placed.rows - 1)
  const tiles = remember(context, 'tiles', () => new Map<string, Tile>())
  if (tiles.size > MOST_TILES) tiles.clear()
  const chosen = index.positionOfIndex(selected)
  const most = densestColumn(index, columnMs, level, placed.lane.key, context)
  const first = index.positionOf(from)
  const last = index.positionOf(to, first)
  const items: TileItem[] = []
  const columns: DensityColumn[] = []
  const footY = placed.rowsTop + placed.rows * context.metrics.rowPx
  const roomPx = footY - (placed.rowsTop + rows * context.metrics.rowPx) - 4
  for (let number = Math.floor(from / tileMs); number * tileMs < to; number++) {
    const tile = tileOf(number)
    items.push(...tile.items)
    addColumns(tile, number)
  }
  // What began in a tile that is out of view goes on in this one.
  if (chosen >= 0 && index.startAt(chosen) < Math.floor(from / tileMs) * tileMs && reaches(from, to)) {
    const high = Math.min(rows, rowsOf(table, selected, 0, context.metrics))
    items.push({ index: selected, row: chosenRow(selected, rows, high), side: 'right', roomPx: 0 })
  }

  return { items, columns }

  function reaches(begin: number, end: number): boolean {
    return index.startAt(chosen) < end && (index.endAt(chosen) > begin || index.startAt(chosen) >= begin)
  }

  function tileOf(number: number): Tile {
    const isChosenHere = chosen >= 0 && reaches(number * tileMs, (number + 1) * tileMs)
    const key = `${placed.lane.key} ${String(level)} ${String(number)} ${String(rows)} ${isChosenHere ? String(chosen) : ''}`
    const known = tiles.get(key)
    if (known) return known
    const tile = buildTile(table, index, number, columnMs, rows, isChosenHere ? chosen : -1, context)
    tiles.set(key, tile)
    return tile
  }

  function addColumns({ bounds, shown }: Tile, number: number): void {
    let next = 0
    for (let column = 0; column < TILE_COLUMNS; column++) {
      const begin = Math.max(first, bounds[column] as number)
      const end = Math.min(last, bounds[column + 1] as number)
      if (begin >= end) continue
      while (next < shown.length && (shown[next] as number) < begin) next++
      const firstNamed = next
      while (next < shown.length && (shown[next] as number) < end) next++
      const count = end - begin - (next - firstNamed)
      if (count <= 0) continue
      const x0 = scale.timeToPx((number * TILE_COLUMNS + column) * columnMs)
      const x1 = scale.timeToPx((number * TILE_COLUMNS + column + 1) * columnMs)
      const height = Math.max(LEAST_HEIGHT_PX, roomPx * Math.min(1, Math.sqrt(count / most)))
      const named = next > firstNamed ? shown.slice(firstNamed, next) : NONE
      columns.push(new DensityColumn(at, x0, x1, footY, height, count, index, begin, end, named))
    }
  }
}

const LEAST_HEIGHT_PX = 3
const NONE: readonly number[] = []
/** Events that are looked at to find how dense a lane can get. */
const SAMPLES = 2048
/** A column of so many is the highest where none holds more. */
const LEAST_MOST = 9

/** About the most that a column of the level holds, anywhere in the lane: heights mean the same wherever one looks. */
function densestColumn(index: LaneIndex, columnMs: number, level: number, key: string, context: LayoutContext): number {
  return remember(context, `most ${key} ${String(level)}`, () => {
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
