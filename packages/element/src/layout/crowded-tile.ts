import { BLOCK } from '../data/pyramid.js'
import type { FittedText } from './fit-text.js'
import type { LaneLevel } from './lane-level.js'
import { CLOSEST_WHISKER_PX, markSpan, rowsOf } from './layout-lane.js'
import { ownRow, type LongItem, type LongRanges } from './long-ranges.js'
import { ITEM_GAP_PX, type Side } from './pack-rows.js'
import { toDraft, type Candidate, type Draft } from './tile-draft.js'
import { titleWidths } from './title-width.js'

/** Width of a tile, at the coarsest scale of its levels. */
export const TILE_PX = 980
/** One event is asked for in each stretch of this length and row; more have no room for words. */
const SLOT_PX = 150
/** Up to so many events a row each one is tried. */
const FEW = 24
/** Shares of a full label that an event is given room for where all are tried, in turns: in the last one for its mark
 *  alone. */
const TURNS: readonly number[] = [0.36, 0.24, 0]
/** Where only the weightiest are, all words have this share, at every scale: a name stays as it is while one zooms. */
const DENSE_SHARE = 0.5
const DENSE_TURNS: readonly number[] = [DENSE_SHARE]
/** Marks and words end before the next tile begins. */
const HIGHEST_PX = TILE_PX - ITEM_GAP_PX

/** An event of a crowded lane that stands in a row, with its words. */
export interface TileItem {
  readonly index: number
  readonly row: number
  readonly side: Side
  /** Room for words on that side, at the coarsest scale of the tile. */
  readonly roomPx: number
  /** It goes on beyond its tile. */
  readonly isLong: boolean
  /** What is added to it at twice the scale. */
  readonly growPx: number
  /** Its words as they fit into a room, and that room. */
  words: FittedText | null
  wordsPx: number
}

export interface Tile {
  readonly items: readonly TileItem[]
  /** Positions of the events that are drawn by themselves, ascending. */
  readonly shown: readonly number[]
}

/** Lays out the tiles of a crowded lane at the coarsest scale of their levels; at closer ones there is only more room.
 *
 *      what crosses it ─▶ weightiest of each slot, by weight ─▶ a row with room for mark and words, its own row first
 *                      ─▶ where all are tried: once more, with fewer words ─▶ words grow into what is left
 *
 *  An event's own row follows from the event alone, so that it tends to stay there from level to level. What finds no
 *  row is counted in the columns. Marks and words stay within the tile; tiles of other lanes have their edges elsewhere. */
export class TileBuilder {
  readonly #at: LaneLevel
  readonly #long: LongRanges
  // Of the tile that is laid out.
  #originPx = 0
  #begin = 0
  #end = 0
  #isAll = false
  #taken: Draft[][] = []
  #drafts: Draft[] = []
  #shown: number[] = []

  constructor(at: LaneLevel, long: LongRanges) {
    this.#at = at
    this.#long = long
  }

  /** The tile that begins at `originMs`. */
  build(originMs: number): Tile {
    const { index, msPerPx, tileMs, rows } = this.#at
    const endMs = originMs + tileMs
    this.#originPx = originMs / msPerPx
    this.#begin = index.positionOf(originMs)
    this.#end = index.positionOf(endMs, this.#begin)
    this.#taken = Array.from({ length: rows }, () => [])
    this.#drafts = []
    this.#shown = []
    const longItems = this.#long.within(originMs, endMs).map((item) => this.#addLong(item))
    this.#addChosen()
    this.#placeAll(originMs)
    const items = this.#drafts.map((draft) => this.#grow(draft))
    return { items: [...longItems, ...items], shown: this.#shown.sort((a, b) => a - b) }
  }

  #holds(position: number): boolean {
    return position >= this.#begin && position < this.#end
  }

  #addLong(item: LongItem): TileItem {
    this.#occupy(this.#toDraft(item, 'right'))
    if (this.#holds(item.position)) this.#shown.push(item.position)
    return {
      index: item.index,
      row: item.row,
      side: 'right',
      roomPx: 0,
      growPx: 0,
      isLong: true,
      words: null,
      wordsPx: 0,
    }
  }

  #addChosen(): void {
    const { chosen } = this.#long
    if (!chosen || !this.#holds(chosen.position) || this.#shown.includes(chosen.position)) return
    const side = chosen.reach - this.#originPx <= HIGHEST_PX ? 'right' : 'left'
    this.#add(chosen.position, this.#toDraft(chosen, side))
  }

  #toDraft({ index, row, rows, x0, x1, reach }: LongItem, side: Side): Draft {
    return toDraft({ index, x0: x0 - this.#originPx, x1: x1 - this.#originPx, rows }, row, side, reach - x1)
  }

  /** The weightiest goes first, and in each turn those without a row once more, with room for fewer words. */
  #placeAll(originMs: number): void {
    this.#isAll = this.#end - this.#begin <= FEW * this.#at.rows
    const wishes = this.#isAll ? this.#allOf() : this.#weightiestOf(originMs)
    wishes.sort((a, b) => b.weight - a.weight || a.position - b.position)
    let left: readonly Candidate[] = wishes
    for (const share of this.#isAll ? TURNS : DENSE_TURNS) left = left.filter((one) => !this.#place(one, share))
  }

  #allOf(): Candidate[] {
    const found: Candidate[] = []
    for (let position = this.#begin; position < this.#end; position++) this.#addCandidate(position, found)
    return found
  }

  #weightiestOf(originMs: number): Candidate[] {
    const found: Candidate[] = []
    const { index, msPerPx, rows } = this.#at
    const slotMs = (SLOT_PX * msPerPx) / rows
    let from = this.#begin
    for (let slot = 1; from < this.#end; slot++) {
      const edge = index.positionOf(originMs + slot * slotMs, from)
      // Slots of many events end with a block, where the index need not look at single ones.
      const to = Math.min(this.#end, edge - from > 4 * BLOCK ? edge - (edge % BLOCK) : edge)
      if (to > from) this.#addCandidate(index.weightiest(from, to), found)
      from = to
    }
    return found
  }

  #addCandidate(position: number, to: Candidate[]): void {
    const long = this.#long
    if (position === long.chosen?.position || long.isLong(position)) return
    const { table, msPerPx, context } = this.#at
    const index = this.#at.index.members[position] as number
    const [from, end] = markSpan(table, index, msPerPx, context.metrics.dotRadiusPx, CLOSEST_WHISKER_PX)
    const x0 = from - this.#originPx
    const x1 = end - this.#originPx
    if (!this.#isInside(x0, x1)) return
    const rows = Math.min(this.#at.rows, rowsOf(table, index, x1 - x0, context.metrics))
    to.push({ position, index, x0, x1, rows, weight: table.weight(index) })
  }

  #place(candidate: Candidate, share: number): boolean {
    const { index, x0, x1, rows } = candidate
    const { table, context, rows: all } = this.#at
    const { fullLabelPx, labelGapPx } = context.metrics
    const own = ownRow(index)
    for (let tried = 0; tried < all; tried++) {
      const row = (own + tried) % all
      if (row + rows > all || !this.#isFree(x0, x1, row, rows)) continue
      // Titles are read for those alone whose marks have room.
      const words = share > 0 ? Math.min(titleWidths(table, context).full(index), fullLabelPx * share) + labelGapPx : 0
      const side = words === 0 ? 'none' : this.#isFree(x0, x1 + words, row, rows) ? 'right' : 'left'
      if (side === 'left' && !this.#isFree(x0 - words, x1, row, rows)) continue
      this.#add(candidate.position, toDraft(candidate, row, side, words))
      return true
    }
    return false
  }

  #add(position: number, draft: Draft): void {
    this.#occupy(draft)
    this.#drafts.push(draft)
    this.#shown.push(position)
  }

  #occupy(draft: Draft): void {
    for (let row = draft.row; row < draft.row + draft.rows; row++) this.#taken[row]?.push(draft)
  }

  /** The mark of a moment at its left edge stands out by half of itself. */
  #isInside(from: number, to: number): boolean {
    return from >= -this.#at.context.metrics.dotRadiusPx && to <= HIGHEST_PX
  }

  #isFree(from: number, to: number, row: number, high: number): boolean {
    if (!this.#isInside(from, to)) return false
    for (let at = row; at < row + high; at++) {
      for (const one of this.#taken[at] ?? [])
        if (one.from < to + ITEM_GAP_PX && from < one.to + ITEM_GAP_PX) return false
    }
    return true
  }

  /** Where all are tried, words take what is left beside them, as far as they need it. */
  #grow(draft: Draft): TileItem {
    const { index, row, side, x0, x1 } = draft
    const { table, context } = this.#at
    const { dotRadiusPx, fullLabelPx, labelGapPx } = context.metrics
    const isLeft = side === 'left'
    let roomPx = isLeft ? x0 - labelGapPx + dotRadiusPx : HIGHEST_PX - x1 - labelGapPx
    let growPx = roomPx
    for (let at = row; at < row + draft.rows; at++) {
      for (const other of this.#taken[at] ?? []) {
        if (other === draft || other.x0 < x0 !== isLeft) continue
        const room = (isLeft ? x0 - other.to : other.from - x1) - ITEM_GAP_PX - labelGapPx
        if (room >= roomPx) continue
        roomPx = room
        // Two that face one another share what there is more.
        growPx = (isLeft ? x0 - other.x1 : other.x0 - x1) / (other.side === (isLeft ? 'right' : 'left') ? 2 : 1)
      }
    }
    // No more than all its words need; the estimate may be a little short.
    const most = this.#isAll ? titleWidths(table, context).long(index) + 6 : fullLabelPx * DENSE_SHARE
    roomPx = side === 'none' ? 0 : Math.min(roomPx, most)
    if (isLeft) draft.from = Math.min(draft.from, x0 - labelGapPx - roomPx)
    if (side === 'right') draft.to = Math.max(draft.to, x1 + labelGapPx + roomPx)
    return { index, row, side, roomPx, growPx: this.#isAll ? growPx : 0, isLong: false, words: null, wordsPx: 0 }
  }
}
