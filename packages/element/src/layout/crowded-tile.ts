import type { EventTable } from '../state/event-table.js'
import type { LaneIndex } from '../state/lane-index.js'
import { BLOCK } from '../state/pyramid.js'
import type { LayoutContext } from './layout-context.js'
import { LABEL_SHARE, ownRow, type LongRanges } from './long-ranges.js'
import { ITEM_GAP_PX, type Side } from './pack-rows.js'

/** Width of a column that counts, at the coarsest scale of a level. */
export const COLUMN_PX = 7
/** Columns of a tile. */
export const TILE_COLUMNS = 140
export const TILE_PX = TILE_COLUMNS * COLUMN_PX
/** One event is asked for in each stretch of this length and row; more have no room for words. */
const SLOT_PX = 120
/** Up to so many events a row each one is tried. */
const FEW = 24
/** How far words may reach into a neighbour: less than half of it, so that they meet no others there. */
const REACH_PX = TILE_PX * 0.45
/** Shares of a full label that an event is given room for, in turns: in the last one for its mark alone, which is tried
 *  only where all events are. */
const TURNS = [LABEL_SHARE, 0.45, 0.3, 0] as const

/** An event of a crowded lane that stands in a row, with its words. */
export interface TileItem {
  readonly index: number
  readonly row: number
  readonly side: Side
  /** Room for words on that side. */
  readonly roomPx: number
  /** Room on the other side, for where the edge of the plot is in the way. */
  readonly backPx: number
  /** It goes on beyond its tile. */
  readonly isLong: boolean
}

export interface Tile {
  readonly items: readonly TileItem[]
  /** Positions of the events that are drawn by themselves, ascending. */
  readonly shown: readonly number[]
  /** What is taken of its rows, from its own left edge. */
  readonly taken: readonly Draft[]
}

interface Draft {
  readonly index: number
  readonly row: number
  readonly rows: number
  readonly side: Side
  readonly x0: number
  readonly x1: number
  /** What it takes of its rows, words included: more when they have grown. */
  from: number
  to: number
}

/** Lays out one stretch of a crowded lane at the coarsest scale of its level; at closer ones there is only more room.
 *
 *      what crosses it ─▶ weightiest of each slot, by weight ─▶ a row with room for mark and words, its own row first
 *                      ─▶ once more, with fewer words ─▶ words grow into what is left
 *
 *  An event's own row follows from the event alone, so that it tends to stay there from level to level. What finds no
 *  row is counted in the columns. Marks stay within the tile. Every second tile is laid out by itself; those between know
 *  their neighbours, and their words may reach into them. */
export function buildTile(
  table: EventTable,
  index: LaneIndex,
  number: number,
  columnMs: number,
  rows: number,
  long: LongRanges,
  /** The tiles before and after, where words may reach into them; none where they keep to their own. */
  neighbours: readonly Tile[],
  context: LayoutContext,
): Tile {
  const { metrics } = context
  const originPx = number * TILE_PX
  const tileMs = TILE_COLUMNS * columnMs
  const begin = index.positionOf(number * tileMs)
  const end = index.positionOf((number + 1) * tileMs, begin)
  const isAll = end - begin <= FEW * rows
  const reach = neighbours.length > 0 ? REACH_PX : 0
  const lowest = -reach
  const highest = TILE_PX - ITEM_GAP_PX + reach
  const taken: Draft[][] = Array.from({ length: rows }, () => [])
  const drafts: Draft[] = []
  const crossing: Draft[] = []
  const longItems: TileItem[] = []
  const shown: number[] = []
  for (const item of long.within(number * tileMs, (number + 1) * tileMs)) {
    const { index: one, row, position } = item
    const x0 = item.x0 - originPx
    crossing.push({
      index: one,
      row,
      rows: item.rows,
      side: 'right',
      x0,
      x1: item.x1 - originPx,
      from: x0,
      to: item.reach - originPx,
    })
    longItems.push({ index: one, row, side: 'right', roomPx: item.reach - item.x1, backPx: 0, isLong: true })
    if (position >= begin && position < end) shown.push(position)
  }
  for (const draft of crossing) occupy(draft)
  for (const [at, tile] of neighbours.entries()) {
    const by = at === 0 ? -TILE_PX : TILE_PX
    for (const draft of tile.taken) occupy(shift(draft, by))
  }
  let left = candidates()
  const chosen = long.chosen
  if (chosen && chosen.position >= begin && chosen.position < end && !shown.includes(chosen.position)) {
    left = left.filter((position) => position !== chosen.position)
    const side = chosen.reach - originPx <= highest ? 'right' : 'left'
    add(chosen.position, toDraft(chosen.position, chosen.row, side, chosen.reach - chosen.x1))
  }
  for (const share of isAll ? TURNS : TURNS.slice(0, -1)) left = left.filter((position) => !place(position, share))
  shown.sort((a, b) => a - b)
  return { items: [...longItems, ...drafts.map(grow)], shown, taken: [...crossing, ...drafts] }

  function candidates(): readonly number[] {
    const found: number[] = []
    if (isAll) for (let position = begin; position < end; position++) found.push(position)
    else {
      const slotMs = (SLOT_PX * columnMs) / COLUMN_PX / rows
      let from = begin
      for (let slot = 1; from < end; slot++) {
        const edge = index.positionOf(number * tileMs + slot * slotMs, from)
        // Slots of many events end with a block, where the index need not look at single ones.
        const to = Math.min(end, edge - from > 4 * BLOCK ? edge - (edge % BLOCK) : edge)
        if (to > from) found.push(index.weightiest(from, to))
        from = to
      }
    }
    const weights = found.map((position) => table.weight(index.members[position] as number))
    const order = found.map((_, at) => at)
    order.sort((a, b) => (weights[b] as number) - (weights[a] as number) || a - b)
    return order.map((at) => found[at] as number).filter((position) => !long.isLong(position))
  }

  function place(position: number, share: number): boolean {
    const item = long.itemOf(position)
    if (item.x0 < originPx || item.x1 - originPx > TILE_PX - ITEM_GAP_PX) return false
    const words = share > 0 ? Math.min(item.words, metrics.fullLabelPx * share) + metrics.labelGapPx : 0
    const own = ownRow(item.index)
    for (let tried = 0; tried < rows; tried++) {
      const row = (own + tried) % rows
      if (row + item.rows > rows) continue
      for (const side of words > 0 ? SIDES : NO_SIDE) {
        const draft = toDraft(position, row, side, words)
        if (!isFree(draft)) continue
        add(position, draft)
        return true
      }
    }
    return false
  }

  function toDraft(position: number, row: number, side: Side, words: number): Draft {
    const item = long.itemOf(position)
    const x0 = item.x0 - originPx
    const x1 = item.x1 - originPx
    const from = side === 'left' ? x0 - words : x0
    const to = side === 'right' ? x1 + words : x1
    return { index: item.index, row, rows: item.rows, side, x0, x1, from, to }
  }

  function add(position: number, draft: Draft): void {
    occupy(draft)
    drafts.push(draft)
    shown.push(position)
  }

  function occupy(draft: Draft): void {
    for (let row = draft.row; row < draft.row + draft.rows; row++) taken[row]?.push(draft)
  }

  function isFree({ from, to, row, rows: high }: Draft): boolean {
    if (from < lowest || to > highest) return false
    for (let at = row; at < row + high; at++) {
      for (const one of taken[at] ?? []) if (one.from < to + ITEM_GAP_PX && from < one.to + ITEM_GAP_PX) return false
    }
    return true
  }

  /** Words take what is left beside them. */
  function grow(draft: Draft): TileItem {
    const { index: one, row, side, x0, x1 } = draft
    let toRight = Math.min(metrics.fullLabelPx, highest - x1 - metrics.labelGapPx)
    let toLeft = Math.min(metrics.fullLabelPx, x0 - metrics.labelGapPx - lowest)
    for (let at = row; at < row + draft.rows; at++) {
      for (const other of taken[at] ?? []) {
        if (other !== draft && other.x0 > x0)
          toRight = Math.min(toRight, other.from - x1 - ITEM_GAP_PX - metrics.labelGapPx)
        if (other !== draft && other.x0 < x0)
          toLeft = Math.min(toLeft, x0 - other.to - ITEM_GAP_PX - metrics.labelGapPx)
      }
    }
    const roomPx = side === 'left' ? toLeft : side === 'right' ? toRight : 0
    if (side === 'left') draft.from = Math.min(draft.from, x0 - metrics.labelGapPx - roomPx)
    if (side === 'right') draft.to = Math.max(draft.to, x1 + metrics.labelGapPx + roomPx)
    // Two neighbours may look for the same room.
    const backPx = (side === 'left' ? toRight : side === 'right' ? toLeft : 0) / 2 - ITEM_GAP_PX
    return { index: one, row, side, roomPx, backPx, isLong: false }
  }
}

const shift = (draft: Draft, by: number): Draft => ({
  ...draft,
  x0: draft.x0 + by,
  x1: draft.x1 + by,
  from: draft.from + by,
  to: draft.to + by,
})

const SIDES = ['right', 'left'] as const
const NO_SIDE = ['none'] as const
