import { DensityColumn } from '../scene/density.js'
import { levelMsPerPx, type TimeScale } from '../time/scale.js'
import { buildTile, COLUMN_PX, TILE_COLUMNS, TILE_PX, type Tile, type TileItem } from './crowded-tile.js'
import { densestColumn } from './densest-column.js'
import { remember, type LayoutContext } from './layout-context.js'
import { LongRanges } from './long-ranges.js'
import type { PlacedLane } from './place-lanes.js'
import type { EventTable } from '../state/event-table.js'

export interface CrowdedLayout {
  readonly items: readonly TileItem[]
  readonly columns: readonly DensityColumn[]
  /** Stretches in which something goes on, [from, to) in ms. */
  readonly covers: readonly (readonly [number, number])[]
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
  const first = index.positionOf(from)
  const last = index.positionOf(to, first)
  const items = new Map<number, TileItem>()
  const columns: DensityColumn[] = []
  const covers: [number, number][] = []
  const roomPx = footY - (placed.rowsTop + rows * context.metrics.rowPx) - 2
  const named: number[] = []
  for (let number = Math.floor(from / tileMs); number * tileMs < to; number++) {
    const tile = tileOf(number)
    // What crosses two tiles is an item of both.
    for (const item of tile.items) items.set(item.index, item)
    for (const position of tile.shown) named.push(position)
  }
  addColumns()
  return { items: [...items.values()], columns, covers }

  function tileOf(number: number): Tile {
    const known = tiles.byNumber.get(number)
    if (known) return known
    const neighbours = number % 2 === 0 ? [] : [tileOf(number - 1), tileOf(number + 1)]
    const tile = buildTile(table, index, number, columnMs, rows, long, neighbours, context)
    tiles.byNumber.set(number, tile)
    return tile
  }

  function addColumns(): void {
    let begin = first
    let next = 0
    let asked = 0
    let reach = -Infinity
    while (next < named.length && (named[next] as number) < first) next++
    for (let column = Math.floor(from / columnMs); column * columnMs < to; column++) {
      const fromMs = column * columnMs
      const end = Math.min(last, index.positionOf(fromMs + columnMs, begin))
      // The last end is asked for only where what is known does not reach.
      if (reach < fromMs + columnMs && end > asked) {
        const latest = index.lastEnding(asked, end)
        // A point covers nothing.
        if (index.endAt(latest) > index.startAt(latest)) reach = Math.max(reach, index.endAt(latest))
        asked = end
      }
      if (reach > fromMs) cover(fromMs)
      const firstNamed = next
      while (next < named.length && (named[next] as number) < end) next++
      addColumn(fromMs, begin, end, named.slice(firstNamed, next))
      begin = end
    }
  }

  function addColumn(fromMs: number, begin: number, end: number, apart: readonly number[]): void {
    const count = end - begin - apart.length
    if (count <= 0) return
    const x0 = scale.timeToPx(fromMs)
    const x1 = scale.timeToPx(fromMs + columnMs)
    const height = Math.max(LEAST_HEIGHT_PX, roomPx * Math.min(1, Math.sqrt(count / most)))
    columns.push(new DensityColumn(at, x0, x1, footY, height, count, index, begin, end, apart))
  }

  function cover(fromMs: number): void {
    const before = covers.at(-1)
    if (before && before[1] === fromMs) before[1] = fromMs + columnMs
    else covers.push([fromMs, fromMs + columnMs])
  }
}

const LEAST_HEIGHT_PX = 3
