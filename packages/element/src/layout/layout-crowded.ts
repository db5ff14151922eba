import { levelMsPerPx, type TimeScale } from '../time/scale.js'
import { TILE_PX, TileBuilder, type Tile, type TileItem } from './crowded-tile.js'
import { remember, type LayoutContext } from './layout-context.js'
import { LongRanges } from './long-ranges.js'
import type { PlacedLane } from './place-lanes.js'
import type { EventTable } from '../data/event-table.js'

export interface CrowdedLayout {
  readonly items: readonly TileItem[]
  /** Positions of the events that are drawn by themselves, ascending. */
  readonly named: readonly number[]
  /** How much closer than the coarsest scale of the tiles words are fitted for: 0 for that scale, 1 for twice it. */
  readonly closer: number
}

/** Tiles of one lane at one level. */
interface Tiles {
  readonly byNumber: Map<number, Tile>
  readonly builder: TileBuilder
}

/** Lanes at a level whose tiles are kept, and tiles of each: more than the way into a day and back out of it needs. */
const MOST_LEVELS = 120
const MOST_TILES = 12

/** Levels for which a tile is laid out: one power of two. */
const LEVELS_OF_TILE = 4

/** A number that lanes differ by. Edges of their tiles do not stand below one another, and new tiles are laid out for one
 *  lane after the other, not for all at once, while the reader pans or zooms. */
function ownTurn(key: string): number {
  let sum = 0
  for (let at = 0; at < key.length; at++) sum += key.charCodeAt(at) * (at + 1)
  return sum
}

/** A crowded lane: rows of events with their words, weightiest first, over columns that count all others. Time is cut into
 *  tiles that belong to the zoom level; each is laid out by itself and kept, so that panning changes nothing, and a frame
 *  costs the width of the view times log n, however many events there are. */
export function layoutCrowded(
  table: EventTable,
  placed: PlacedLane,
  level: number,
  scale: TimeScale,
  selected: number,
  context: LayoutContext,
): CrowdedLayout {
  const { index, key } = placed.lane
  const { from, to } = scale.window
  const turn = ownTurn(key)
  // The coarsest of its levels.
  const tileLevel = Math.ceil((level + turn) / LEVELS_OF_TILE) * LEVELS_OF_TILE - turn
  const msPerPx = levelMsPerPx(tileLevel)
  const tileMs = TILE_PX * msPerPx
  const shiftMs = ((turn * 47) % TILE_PX) * msPerPx
  const { rows } = placed
  const chosen = index.positionOfIndex(selected)
  const known = remember(context, 'tiles', () => new Map<string, Tiles>())
  const name = `${key} ${String(tileLevel)} ${String(rows)} ${String(chosen)}`
  const tiles = known.get(name) ?? makeTiles()
  if (known.size > MOST_LEVELS) known.clear()
  known.set(name, tiles)
  const items: TileItem[] = []
  const named: number[] = []
  for (let number = Math.floor((from - shiftMs) / tileMs); number * tileMs + shiftMs < to; number++) {
    const tile = tileOf(number)
    // What crosses two tiles is an item of both.
    const isNew = (item: TileItem): boolean => !item.isLong || !items.some(({ index: one }) => one === item.index)
    items.push(...tile.items.filter(isNew))
    named.push(...tile.shown)
  }
  // Words change twice in a power of two, not with every level.
  return { items, named, closer: 2 ** (Math.floor((tileLevel - level) / 2) / 2) - 1 }

  function makeTiles(): Tiles {
    const at = { table, index, msPerPx, shiftMs, tileMs, rows, context }
    return { byNumber: new Map<number, Tile>(), builder: new TileBuilder(at, new LongRanges(at, chosen)) }
  }

  function tileOf(number: number): Tile {
    const { byNumber, builder } = tiles
    const before = byNumber.get(number)
    if (before) return before
    const tile = builder.build(number * tileMs + shiftMs)
    if (byNumber.size >= MOST_TILES) byNumber.clear()
    byNumber.set(number, tile)
    return tile
  }
}
