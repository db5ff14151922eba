import type { EventTable } from '../state/event-table.js'
import type { LaneIndex } from '../state/lane-index.js'
import { BLOCK } from '../state/pyramid.js'
import type { LayoutContext } from './layout-context.js'
import { markSpan, rowsOf } from './layout-lane.js'
import { LABEL_SHARE, ownRow, type LongRanges } from './long-ranges.js'
import { ITEM_GAP_PX, type Side } from './pack-rows.js'
import { toDraft, type Candidate, type Draft } from './tile-draft.js'
import { titleWidths } from './title-width.js'

/** Width of a column that counts, at the coarsest scale of a level. */
export const COLUMN_PX = 7
/** Columns of a tile. */
export const TILE_COLUMNS = 140
export const TILE_PX = TILE_COLUMNS * COLUMN_PX
/** One event is asked for in each stretch of this length and row; more have no room for words. */
const SLOT_PX = 120
/** Up to so many events a row each one is tried. */
const FEW = 24
/** Shares of a full label that an event is given room for, in turns: in the last one for its mark alone, which is tried
 *  only where all events are. */
const TURNS = [LABEL_SHARE, 0.4, 0.26, 0] as const

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
}

/** Lays out one stretch of a crowded lane at the coarsest scale of its level; at closer ones there is only more room.
 *
 *      what crosses it ─▶ weightiest of each slot, by weight ─▶ a row with room for mark and words, its own row first
 *                      ─▶ once more, with fewer words ─▶ words grow into what is left
 *
 *  An event's own row follows from the event alone, so that it tends to stay there from level to level. What finds no
 *  row is counted in the columns. Marks and words stay within the tile; tiles of other lanes have their edges elsewhere. */
export function buildTile(
  table: EventTable,
  index: LaneIndex,
  /** Where it begins. */
  originMs: number,
  columnMs: number,
  rows: number,
  long: LongRanges,
  context: LayoutContext,
): Tile {
  const { metrics } = context
  const msPerPx = columnMs / COLUMN_PX
  const originPx = originMs / msPerPx
  const endMs = originMs + TILE_COLUMNS * columnMs
  const begin = index.positionOf(originMs)
  const end = index.positionOf(endMs, begin)
  const widths = titleWidths(table, context)
  const isAll = end - begin <= FEW * rows
  // The mark of a moment at its left edge stands out by half of itself.
  const lowest = -metrics.dotRadiusPx
  const highest = TILE_PX - ITEM_GAP_PX
  let taken: Draft[][] = Array.from({ length: rows }, () => [])
  let drafts: Draft[] = []
  const longItems: TileItem[] = []
  const shown: number[] = []
  for (const item of long.within(originMs, endMs)) {
    const { index: one, row, position } = item
    const spot = { index: one, x0: item.x0 - originPx, x1: item.x1 - originPx, rows: item.rows }
    occupy(toDraft(spot, row, 'right', item.reach - item.x1))
    longItems.push({ index: one, row, side: 'right', roomPx: item.reach - item.x1, backPx: 0, isLong: true })
    if (position >= begin && position < end) shown.push(position)
  }
  const { chosen } = long
  if (chosen && chosen.position >= begin && chosen.position < end && !shown.includes(chosen.position)) {
    const side = chosen.reach - originPx <= highest ? 'right' : 'left'
    const spot = { ...chosen, x0: chosen.x0 - originPx, x1: chosen.x1 - originPx }
    add(chosen.position, toDraft(spot, chosen.row, side, chosen.reach - chosen.x1))
  }
  placeAll()
  shown.sort((a, b) => a - b)
  drafts.forEach((draft) => grow(draft, widths.full))
  const items = drafts.map((draft) => grow(draft, widths.long))
  return { items: [...longItems, ...items], shown }

  /** Where all events are tried, the words of some may cost others theirs: then all begin with less. */
  function placeAll(): void {
    const wishes = candidates()
    const before = { taken, drafts, shown: shown.length }
    let best = { taken, drafts, shown: [...shown], named: -1 }
    for (const turns of isAll ? [TURNS, TURNS.slice(2)] : [TURNS.slice(0, -1)]) {
      taken = before.taken.map((row) => [...row])
      drafts = [...before.drafts]
      shown.length = before.shown
      let left = wishes
      for (const share of turns) left = left.filter((one) => !place(one, share))
      const named = drafts.reduce((sum, one) => sum + (one.side === 'none' ? 0 : 1), 0) - left.length / wishes.length
      if (named > best.named) best = { taken, drafts, shown: [...shown], named }
      if (left.length === 0 && drafts.every((one) => one.side !== 'none')) break
    }
    ;({ taken, drafts } = best)
    shown.splice(0, shown.length, ...best.shown)
  }

  function wordsOf(candidate: Candidate): number {
    if (candidate.words < 0) candidate.words = widths.full(candidate.index)
    return candidate.words
  }

  function candidates(): readonly Candidate[] {
    const found: Candidate[] = []
    const take = (position: number): void => {
      if (position === long.chosen?.position || long.isLong(position)) return
      const one = index.members[position] as number
      const [from, to] = markSpan(table, one, msPerPx, metrics.dotRadiusPx)
      const x0 = from - originPx
      const x1 = to - originPx
      if (x0 < lowest || x1 > highest) return
      const high = Math.min(rows, rowsOf(table, one, x1 - x0, metrics))
      found.push({ position, index: one, x0, x1, rows: high, weight: table.weight(one), words: -1 })
    }
    if (isAll) for (let position = begin; position < end; position++) take(position)
    else {
      const slotMs = (SLOT_PX * msPerPx) / rows
      let from = begin
      for (let slot = 1; from < end; slot++) {
        const edge = index.positionOf(originMs + slot * slotMs, from)
        // Slots of many events end with a block, where the index need not look at single ones.
        const to = Math.min(end, edge - from > 4 * BLOCK ? edge - (edge % BLOCK) : edge)
        if (to > from) take(index.weightiest(from, to))
        from = to
      }
    }
    return found.sort((a, b) => b.weight - a.weight || a.position - b.position)
  }

  function place(candidate: Candidate, share: number): boolean {
    const { x0, x1, rows: high } = candidate
    const own = ownRow(candidate.index)
    for (let tried = 0; tried < rows; tried++) {
      const row = (own + tried) % rows
      if (row + high > rows || !isFree(x0, x1, row, high)) continue
      // Titles are read for those alone whose marks have room.
      const words = share > 0 ? Math.min(wordsOf(candidate), metrics.fullLabelPx * share) + metrics.labelGapPx : 0
      const side = words === 0 ? 'none' : isFree(x0, x1 + words, row, high) ? 'right' : 'left'
      if (side === 'left' && !isFree(x0 - words, x1, row, high)) continue
      add(candidate.position, toDraft(candidate, row, side, words))
      return true
    }
    return false
  }

  function add(position: number, draft: Draft): void {
    occupy(draft)
    drafts.push(draft)
    shown.push(position)
  }

  function occupy(draft: Draft): void {
    for (let row = draft.row; row < draft.row + draft.rows; row++) taken[row]?.push(draft)
  }

  function isFree(from: number, to: number, row: number, high: number): boolean {
    if (from < lowest || to > highest) return false
    for (let at = row; at < row + high; at++) {
      for (const one of taken[at] ?? []) if (one.from < to + ITEM_GAP_PX && from < one.to + ITEM_GAP_PX) return false
    }
    return true
  }

  /** Words take what is left beside them, as far as they need it. */
  function grow(draft: Draft, widthOf: (index: number) => number): TileItem {
    const { index: one, row, side, x0, x1 } = draft
    // No more than all its words need; the estimate may be a little short.
    const most = side === 'none' ? 0 : widthOf(one) + 6
    let toRight = Math.min(most, highest - x1 - metrics.labelGapPx)
    let toLeft = Math.min(most, x0 - metrics.labelGapPx - lowest)
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
