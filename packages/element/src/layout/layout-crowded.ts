import { levelMsPerPx, type TimeScale } from '../time/scale.js'
import { buildTile, COLUMN_PX, TILE_COLUMNS, TILE_PX, type Tile, type TileItem } from './crowded-tile.js'
import type { LaneIndex } from '../state/lane-index.js'
import { buildColumns, ColumnMemory, type DensityColumns } from './density-columns.js'
import { densestColumn } from './densest-column.js'
import { remember, type LayoutContext } from './layout-context.js'
import { LongRanges } from './long-ranges.js'
import type { PlacedLane } from './place-lanes.js'
import type { EventTable } from '../state/event-table.js'

export interface CrowdedLayout {
  readonly items: readonly TileItem[]
  /** Columns of what has no row; without the events at these positions either, which stand elsewhere. */
  readonly countOthers: (elsewhere: readonly number[]) => DensityColumns
}

/** Tiles of one lane at one level. */
interface Tiles {
  readonly byNumber: Map<number, Tile>
  readonly columns: ColumnMemory
  long: LongRanges | null
}

/** Tiles that are kept: those of the way into a day and back out of it. */
const MOST_KEPT = 1200

/** What was laid out before. Lanes and levels that nobody has looked at for longest are forgotten first. */
class TileMemory {
  /** The one that was asked for last stands last. */
  readonly #tiles = new Map<string, Tiles>()
  #count = 0

  of(key: string, index: LaneIndex, columnMs: number): Tiles {
    const known = this.#tiles.get(key) ?? {
      byNumber: new Map<number, Tile>(),
      columns: new ColumnMemory(index, columnMs),
      long: null,
    }
    this.#tiles.delete(key)
    this.#tiles.set(key, known)
    return known
  }

  keep({ byNumber }: Tiles, number: number, tile: Tile): void {
    byNumber.set(number, tile)
    this.#count++
    for (const [key, old] of this.#tiles) {
      if (this.#count <= MOST_KEPT) return
      this.#count -= old.byNumber.size
      old.byNumber.clear()
      old.columns.clear()
      if (old.byNumber !== byNumber) this.#tiles.delete(key)
    }
  }
}

/** Columns by which the tiles of a lane stand away from those of others: edges do not stand below one another, and what a
 *  pan brings into view is laid out a lane at a time. */
function shiftOf(key: string): number {
  let sum = 0
  for (let at = 0; at < key.length; at++) sum += key.charCodeAt(at) * (at + 1)
  return (sum * 47) % TILE_COLUMNS
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
  const shiftMs = shiftOf(placed.lane.key) * columnMs
  const { rows, footY } = placed
  const chosen = index.positionOfIndex(selected)
  const memory = remember(context, 'tiles', () => new TileMemory())
  const tiles = memory.of(`${placed.lane.key} ${String(level)} ${String(rows)} ${String(chosen)}`, index, columnMs)
  const long = (tiles.long ??= new LongRanges(
    table,
    index,
    levelMsPerPx(level),
    TILE_PX,
    shiftMs,
    rows,
    chosen,
    context,
  ))
  const most = densestColumn(index, columnMs, `${placed.lane.key} ${String(level)}`, context)
  const items = new Map<number, TileItem>()
  const roomPx = footY - (placed.rowsTop + rows * context.metrics.rowPx) - 2
  const named: number[] = []
  for (let number = Math.floor((from - shiftMs) / tileMs); number * tileMs + shiftMs < to; number++) {
    const tile = tileOf(number)
    // What crosses two tiles is an item of both.
    for (const item of tile.items) items.set(item.index, item)
    for (const position of tile.shown) named.push(position)
  }
  return {
    items: [...items.values()],
    countOthers(elsewhere) {
      const drawn = elsewhere.length > 0 ? [...named, ...elsewhere].sort((a, b) => a - b) : named
      return buildColumns({ memory: tiles.columns, lane: at, scale, most, footY, roomPx, named: drawn })
    },
  }

  function tileOf(number: number): Tile {
    const known = tiles.byNumber.get(number)
    if (known) return known
    const tile = buildTile(table, index, number * tileMs + shiftMs, columnMs, rows, long, context)
    memory.keep(tiles, number, tile)
    return tile
  }
}
