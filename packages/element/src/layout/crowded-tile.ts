import type { EventTable } from '../state/event-table.js'
import type { LaneIndex } from '../state/lane-index.js'
import { roughWidth } from './fit-text.js'
import type { LayoutContext } from './layout-context.js'
import { markSpan, rowsOf } from './layout-lane.js'
import { ITEM_GAP_PX, type Side } from './pack-rows.js'

/** Width of a column that counts, at the coarsest scale of a level. */
export const COLUMN_PX = 7
/** Columns of a tile. */
export const TILE_COLUMNS = 140
const TILE_PX = TILE_COLUMNS * COLUMN_PX
/** One event is asked for in each stretch of this length and row; more have no room for words. */
const SLOT_PX = 70
/** Up to so many events a row each one is tried. */
const FEW = 48
/** Words that a mark must have room for to stand in a row, at the usual size of text. */
const LABEL_ROOM = 0.72

/** An event of a crowded lane that stands in a row, with its words. */
export interface TileItem {
  readonly index: number
  readonly row: number
  readonly side: Side
  /** Room for words on that side. */
  readonly roomPx: number
}

export interface Tile {
  readonly items: readonly TileItem[]
  /** Positions of those items in the lane, ascending. */
  readonly shown: readonly number[]
  /** First position of each column, and the end of the last. */
  readonly bounds: Uint32Array
}

interface Taken {
  readonly from: number
  readonly to: number
}

interface Draft extends TileItem {
  readonly x0: number
  readonly x1: number
  readonly rows: number
}

/** Lays out one stretch of a crowded lane at the coarsest scale of its level; at closer ones there is only more room.
 *
 *      weightiest of each slot ─▶ by weight ─▶ a row with room for mark and words, its own row first ─▶ words may grow
 *
 *  An event's own row follows from the event alone, so that it tends to stay there from level to level. What finds no
 *  row is counted in the columns. Items stay within the tile, so that neighbours need not know of one another. */
export function buildTile(
  table: EventTable,
  index: LaneIndex,
  number: number,
  columnMs: number,
  rows: number,
  /** Position of the chosen event where some of it stands in this tile, else -1. */
  chosen: number,
  context: LayoutContext,
): Tile {
  const { metrics, measure } = context
  const msPerPx = columnMs / COLUMN_PX
  const originPx = number * TILE_PX
  const bounds = columnBounds(index, number, columnMs)
  const begin = bounds[0] as number
  const end = bounds[TILE_COLUMNS] as number
  const taken: Taken[][] = Array.from({ length: rows }, () => [])
  const drafts: Draft[] = []
  const shown: number[] = []
  if (chosen >= 0) placeChosen(chosen)
  for (const position of candidates()) if (position !== chosen) place(position)
  shown.sort((a, b) => a - b)
  return { items: drafts.map(grow), shown, bounds }

  function candidates(): readonly number[] {
    const found: number[] = []
    if (end - begin <= FEW * rows) for (let position = begin; position < end; position++) found.push(position)
    else {
      const slotMs = (SLOT_PX * msPerPx) / rows
      const first = number * TILE_COLUMNS * columnMs
      let from = begin
      for (let slot = 1; from < end; slot++) {
        const to = Math.min(end, index.positionOf(first + slot * slotMs, from))
        if (to > from) found.push(index.weightiest(from, to))
        from = to
      }
    }
    const weights = found.map((position) => table.weight(index.members[position] as number))
    const order = found.map((_, at) => at)
    order.sort((a, b) => (weights[b] as number) - (weights[a] as number) || a - b)
    return order.map((at) => found[at] as number)
  }

  /** It has its own row in each tile that it crosses, and is an item of the one that it begins in. */
  function placeChosen(position: number): void {
    const one = index.members[position] as number
    const [from, to] = markSpan(table, one, msPerPx, metrics.dotRadiusPx)
    const x0 = from - originPx
    const x1 = to - originPx
    const high = Math.min(rows, rowsOf(table, one, x1 - x0, metrics))
    const words = roughWidth(table.title(one), metrics.fullLabelPx * LABEL_ROOM, 'bold', measure)
    const row = chosenRow(one, rows, high)
    const reach = words + metrics.labelGapPx
    const side: Side = x1 + reach <= TILE_PX - ITEM_GAP_PX || x0 < reach ? 'right' : 'left'
    const draft = { index: one, row, side, roomPx: words, x0, x1, rows: high }
    if (position >= begin && position < end) take(position, draft)
    else occupy({ ...draft, roomPx: 0 })
  }

  function place(position: number): void {
    const one = index.members[position] as number
    const [from, to] = markSpan(table, one, msPerPx, metrics.dotRadiusPx)
    const x0 = from - originPx
    const x1 = to - originPx
    if (x0 < 0 || x1 > TILE_PX - ITEM_GAP_PX) return
    const words = roughWidth(table.title(one), metrics.fullLabelPx * LABEL_ROOM, 'label', measure)
    const high = Math.min(rows, rowsOf(table, one, x1 - x0, metrics))
    const reach = words + metrics.labelGapPx
    const own = ownRow(one)
    for (let tried = 0; tried < rows; tried++) {
      const row = (own + tried) % rows
      if (row + high > rows) continue
      const side: Side | null = isFree(row, high, x0, x1 + reach)
        ? 'right'
        : isFree(row, high, x0 - reach, x1)
          ? 'left'
          : null
      if (!side) continue
      take(position, { index: one, row, side, roomPx: words, x0, x1, rows: high })
      return
    }
  }

  function take(position: number, draft: Draft): void {
    occupy(draft)
    drafts.push(draft)
    shown.push(position)
  }

  function occupy(draft: Draft): void {
    const reach = draft.roomPx + metrics.labelGapPx
    const from = draft.side === 'left' ? draft.x0 - reach : draft.x0
    const to = draft.side === 'right' ? draft.x1 + reach : draft.x1
    for (let row = draft.row; row < draft.row + draft.rows; row++) {
      const list = taken[row] as Taken[]
      const at = list.findIndex((one) => one.from > from)
      list.splice(at < 0 ? list.length : at, 0, { from, to })
    }
  }

  function isFree(row: number, high: number, from: number, to: number): boolean {
    if (from < 0 || to > TILE_PX - ITEM_GAP_PX) return false
    for (let at = row; at < row + high; at++) {
      for (const one of taken[at] as Taken[]) {
        if (one.from < to + ITEM_GAP_PX && from < one.to + ITEM_GAP_PX) return false
      }
    }
    return true
  }

  /** Words take what is left beside them. */
  function grow(draft: Draft): TileItem {
    const { index: one, row, side, x0, x1 } = draft
    let room = metrics.fullLabelPx
    const edge = side === 'right' ? x1 + metrics.labelGapPx : x0 - metrics.labelGapPx
    room = Math.min(room, side === 'right' ? TILE_PX - ITEM_GAP_PX - edge : edge)
    for (let at = row; at < row + draft.rows; at++) {
      for (const other of taken[at] as Taken[]) {
        const free = side === 'right' ? other.from - ITEM_GAP_PX - edge : edge - other.to - ITEM_GAP_PX
        const isBeyond = side === 'right' ? other.from > x1 : other.to < x0
        if (isBeyond) room = Math.min(room, free)
      }
    }
    return { index: one, row, side, roomPx: Math.max(draft.roomPx, room) }
  }
}

/** A number that follows from an event alone, spread evenly. */
function ownRow(index: number): number {
  return Math.imul(index + 1, 0x85ebca6b) >>> 16
}

/** First row of the chosen event, which is as many rows high. */
export function chosenRow(index: number, rows: number, high: number): number {
  return ownRow(index) % (rows - high + 1)
}

function columnBounds(index: LaneIndex, number: number, columnMs: number): Uint32Array {
  const bounds = new Uint32Array(TILE_COLUMNS + 1)
  const first = number * TILE_COLUMNS
  let position = index.positionOf(first * columnMs)
  for (let column = 0; column <= TILE_COLUMNS; column++) {
    position = index.positionOf((first + column) * columnMs, position)
    bounds[column] = position
  }
  return bounds
}
