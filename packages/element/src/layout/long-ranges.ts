import { shapeOf } from '../data/event-table.js'
import type { LaneLevel } from './lane-level.js'
import { CLOSEST_WHISKER_PX, markSpan, rowsOf, wordsWithin } from './layout-lane.js'
import { titleWidths } from './title-width.js'

/** Where more than this meet, they are counted and not drawn. */
const MOST_AROUND = 40
const MOST_STARTS = 150
/** Events a tile and row, about, up to which all rows but one are free for what goes on for long. */
const FEW_A_ROW = 1
/** Share of a full label that a mark must have room for. */
const LABEL_SHARE = 0.66

/** Where an event stands, in pixels from 1970 at the coarsest scale of a level. */
export interface LongItem {
  readonly position: number
  readonly index: number
  readonly x0: number
  readonly x1: number
  /** End of its words, where they stand beside it. */
  readonly reach: number
  /** The row of its first choice. */
  readonly row: number
  readonly rows: number
}

/** The events of a crowded lane that do not fit into the tile that they begin in. Each has rows of its own choice, which
 *  follow from the event alone. It stands in the first one that no other takes or wants more, through all tiles that it
 *  crosses: choices are settled in turns, and in each the weightier goes first. So the same ones are drawn wherever the
 *  window stands, and asking costs the neighbours of one event. The chosen one outweighs all. */
export class LongRanges {
  readonly #at: LaneLevel
  /** How many of the rows, the lowest ones, may be taken by what goes on for long. */
  readonly #longRows: number
  readonly #chosen: LongItem | null
  readonly #known = new Map<number, LongItem>()
  readonly #neighbours = new Map<number, readonly number[]>()
  readonly #settled = new Map<number, number>()
  readonly #sparse = new Map<number, boolean>()
  readonly #crossingAt = new Map<number, readonly number[]>()

  /** `chosen`: position of the chosen event, -1 for none. */
  constructor(at: LaneLevel, chosen: number) {
    this.#at = at
    const { index, rows } = at
    const spanMs = index.count > 0 ? index.startAt(index.count - 1) - index.startAt(0) : 0
    const perTile = index.count / Math.max(1, spanMs / at.tileMs)
    this.#longRows = perTile <= FEW_A_ROW * rows ? Math.max(1, rows - 1) : Math.floor(rows / 2)
    this.#chosen = chosen < 0 ? null : this.itemOf(chosen, 'bold')
  }

  /** How long a full label is. */
  get #labelMs(): number {
    return this.#at.context.metrics.fullLabelPx * this.#at.msPerPx
  }

  get chosen(): LongItem | null {
    return this.#chosen
  }

  /** Those that are drawn and stand, in part or wholly, within [fromMs, toMs). */
  within(fromMs: number, toMs: number): readonly LongItem[] {
    const found: LongItem[] = []
    if (this.#longRows > 0) {
      // Words reach further than their event: what ends a little before is asked for too.
      const edges = [fromMs - this.#labelMs, fromMs, toMs]
      for (const position of new Set(edges.flatMap((edge) => this.#crossing(edge)))) {
        const item = this.itemOf(position)
        const row = item.reach * this.#at.msPerPx > fromMs ? this.rowOf(position) : -1
        if (row >= 0) found.push({ ...item, row })
      }
    }
    const chosen = this.#chosen
    if (chosen && this.isLong(chosen.position) && !found.some((item) => item.position === chosen.position)) {
      if (chosen.x0 * this.#at.msPerPx < toMs && chosen.reach * this.#at.msPerPx > fromMs) found.push(chosen)
    }
    return found
  }

  /** Positions of those that may be drawn and go on across an edge; a tile and the next one share it. */
  #crossing(edgeMs: number): readonly number[] {
    const known = this.#crossingAt.get(edgeMs)
    if (known) return known
    const index = this.#at.index
    const found: number[] = []
    // Where much begins around the edge, nothing that crosses it has few around it.
    const isSparse =
      index.countStarting(edgeMs - this.#labelMs, edgeMs + this.#labelMs) <= MOST_STARTS &&
      index.countOngoing(edgeMs) <= MOST_AROUND + MOST_STARTS
    if (isSparse) {
      index.visible(edgeMs, edgeMs, MOST_AROUND + MOST_STARTS, (_, position) => {
        if (this.isLong(position) && this.#isSparse(position)) found.push(position)
      })
    }
    this.#crossingAt.set(edgeMs, found)
    return found
  }

  /** True where an event goes on across the edge of a tile. */
  isLong(position: number): boolean {
    const { index, shiftMs, tileMs } = this.#at
    const edge = (Math.floor((index.startAt(position) - shiftMs) / tileMs) + 1) * tileMs + shiftMs
    return index.endAt(position) > edge
  }

  itemOf(position: number, words: 'full' | 'bold' = 'full'): LongItem {
    const known = this.#known.get(position)
    if (known) return known
    const { table, context, msPerPx } = this.#at
    const { dotRadiusPx, fullLabelPx, labelGapPx } = context.metrics
    const index = this.#at.index.members[position] as number
    const [x0, x1] = markSpan(table, index, msPerPx, dotRadiusPx, CLOSEST_WHISKER_PX)
    const rows = Math.min(this.#at.rows, rowsOf(table, index, x1 - x0, context.metrics))
    const beside = Math.min(titleWidths(table, context)[words](index), fullLabelPx * LABEL_SHARE)
    const isBar = shapeOf(table, index) !== 'dot'
    const reach = x1 + (wordsWithin(x1 - x0, beside, isBar) ? 0 : beside + labelGapPx)
    const item = { position, index, x0, x1, reach, row: this.#rowAt(ownRow(index), rows), rows }
    this.#known.set(position, item)
    return item
  }

  /** The row that it stands in; -1 where it is not drawn. */
  rowOf(position: number): number {
    const chosen = this.#chosen
    if (chosen?.position === position) return chosen.row
    const known = this.#settled.get(position)
    if (known !== undefined) return known
    const item = this.itemOf(position)
    // Who goes before it stands already, as far as it meets them.
    const before: LongItem[] = chosen && meet(chosen, item) ? [chosen] : []
    for (const other of this.#around(item)) {
      if (!this.#goesBefore(other, position)) continue
      const theirs = this.itemOf(other)
      if (!meet(theirs, item)) continue
      const row = this.rowOf(other)
      if (row >= 0) before.push({ ...theirs, row })
    }
    const mine = this.#rowsFor(item.rows)
    let found = -1
    for (let choice = 0; choice < mine && found < 0; choice++) {
      const row = this.#rowAt(ownRow(item.index) + choice, item.rows)
      if (!before.some((other) => share(other.row, other.rows, row, item.rows))) found = row
    }
    this.#settled.set(position, found)
    return found
  }

  /** The weightier one; of equals any, but the same each time, and not by time: that would make one long chain. */
  #goesBefore(one: number, other: number): boolean {
    const [a, b] = [this.#at.index.members[one] as number, this.#at.index.members[other] as number]
    return (this.#at.table.weight(a) - this.#at.table.weight(b) || ownRow(a) - ownRow(b) || b - a) > 0
  }

  /** Rows in which one of this height may begin. */
  #rowsFor(high: number): number {
    return Math.max(1, this.#longRows - high + 1)
  }

  /** What goes on for long has the lower rows: the others are for words of what happened. */
  #rowAt(choice: number, high: number): number {
    return Math.max(0, this.#at.rows - high - (choice % this.#rowsFor(high)))
  }

  /** The long ones that may meet it; it is not drawn itself where they are too many. */
  #around(item: LongItem): readonly number[] {
    const known = this.#neighbours.get(item.position)
    if (known) return known
    const index = this.#at.index
    const found: number[] = []
    const from = (item.x0 - this.#at.context.metrics.fullLabelPx) * this.#at.msPerPx
    const first = index.positionOf(from)
    const last = index.positionOf(item.reach * this.#at.msPerPx, first)
    const add = (other: number): void => {
      if (other !== item.position && this.isLong(other) && this.#isSparse(other)) found.push(other)
    }
    index.visible(from, from, MOST_AROUND, (_, other) => add(other))
    for (let other = first; other < last; other++) add(other)
    this.#neighbours.set(item.position, found)
    return found
  }

  /** Whether so few are around an event that it may be drawn by itself. */
  #isSparse(position: number): boolean {
    const known = this.#sparse.get(position)
    if (known !== undefined) return known
    const isSparse = this.#hasFewAround(position)
    this.#sparse.set(position, isSparse)
    return isSparse
  }

  #hasFewAround(position: number): boolean {
    const index = this.#at.index
    const from = index.startAt(position) - this.#labelMs
    const first = index.positionOf(from)
    const last = index.positionOf(index.endAt(position) + this.#labelMs, first)
    return last - first <= MOST_STARTS && index.countOngoing(from) <= MOST_AROUND
  }
}

const GAP_PX = 10

const meet = (a: LongItem, b: LongItem): boolean => a.x0 < b.reach + GAP_PX && b.x0 < a.reach + GAP_PX

const share = (a: number, high: number, b: number, low: number): boolean => a < b + low && b < a + high

/** A number that follows from an event alone, spread evenly. */
export function ownRow(index: number): number {
  return Math.imul(index + 1, 0x85ebca6b) >>> 16
}
