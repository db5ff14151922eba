import { levelMsPerPx, type TimeScale } from '../time/scale.js'
import { buildTile, COLUMN_PX, TILE_COLUMNS, TILE_PX, type Tile, type TileItem } from './crowded-tile.js'
import { buildColumns, type DensityColumns } from './density-columns.js'
import { densestColumn } from './densest-column.js'
import { remember, type LayoutContext } from './layout-context.js'
import { LongRanges } from './long-ranges.js'
import type { PlacedLane } from './place-lanes.js'
import type { EventTable } from '../state/event-table.js'

export interface CrowdedLayout extends DensityColumns {
  readonly items: readonly TileItem[]
}

/** Tiles of one lane at one level. */
interface Tiles {
  readonly byNumber: Map<number, Tile>
  long: LongRanges | null
}

/** Lanes and levels that are kept. */
const MOST_KEPT = 150

function tilesOf(context: LayoutContext, key: string): Tiles {
  const all = remember(context, 'tiles', () => new Map<string, Tiles>())
  const known = all.get(key)
  if (known) return known
  if (all.size > MOST_KEPT) all.clear()
  const tiles: Tiles = { byNumber: new Map(), long: null }
  all.set(key, tiles)
  return tiles
}

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
  const { rows, footY } = placed
  const chosen = index.positionOfIndex(selected)
  const tiles = tilesOf(context, `${placed.lane.key} ${String(level)} ${String(rows)} ${String(chosen)}`)
  const long = (tiles.long ??= new LongRanges(table, index, levelMsPerPx(level), TILE_PX, rows, chosen, context))
  const most = densestColumn(index, columnMs, `${placed.lane.key} ${String(level)}`, context)
  const items = new Map<number, TileItem>()
  const roomPx = footY - (placed.rowsTop + rows * context.metrics.rowPx) - 2
  const named: number[] = []
  for (let number = Math.floor(from / tileMs); number * tileMs < to; number++) {
    const tile = tileOf(number)
    // What crosses two tiles is an item of both.
    for (const item of tile.items) items.set(item.index, item)
    for (const position of tile.shown) named.push(position)
  }
  const density = buildColumns({ index, lane: at, scale, columnMs, most, footY, roomPx, named })
  return { items: [...items.values()], ...density }

  function tileOf(number: number): Tile {
    const known = tiles.byNumber.get(number)
    if (known) return known
    const neighbours = number % 2 === 0 ? [] : [tileOf(number - 1), tileOf(number + 1)]
    const tile = buildTile(table, index, number, columnMs, rows, long, neighbours, context)
    tiles.byNumber.set(number, tile)
    return tile
  }
}
