import { lowerBound } from '../geometry/search.js'

/** One thing to put into rows: its mark from x0 to x1, its words beside it. Pixels at the coarsest scale of a level. */
export interface PackItem {
  readonly x0: number
  readonly x1: number
  /** Room for words at either side, gap included; 0 for none. */
  readonly sidePx: number
  /** The same for fewer words, where there is no row for all of them; default 0. */
  readonly shortPx?: number
  /** How many rows it is high. */
  readonly rows: number
  /** Lower gets its row first, whatever its time: a dispute must not be what finds no room, and what lasts for years
   *  must not take it from what happened. Default 0. */
  readonly rank?: number
}

export type Side = 'left' | 'right' | 'none'

export interface Packing {
  /** First row of each item; -1 where no row had room. */
  readonly rowOf: Int32Array
  readonly sideOf: readonly Side[]
  readonly rowCount: number
}

/** Between the end of one item and the beginning of the next in its row. */
export const ITEM_GAP_PX = 10

/** Packs items into as few rows as first-fit needs, in the order given (by start, but
 *  those of a lower rank before all others): each takes the highest row where it
 *  fits with its words to the right, or to the left, or with fewer words, or with none. Words go to the left first for what would reach across one
 *  of `edgesPx`: the right edge of the view that the reader opens with, and the end of everything. Items of one row never overlap, at this scale and at any closer one. `isSpread`: each takes the row with most room before it
 *  instead of the highest. */
export function packRows(
  items: readonly PackItem[],
  mostRows: number,
  edgesPx: readonly number[],
  isSpread = false,
): Packing {
  const rows: Row[] = []
  const rowOf = new Int32Array(items.length).fill(-1)
  const sideOf: Side[] = items.map(() => 'none')
  let rowCount = 0
  const order = items.map((_, position) => position)
  order.sort((a, b) => (items[a]?.rank ?? 0) - (items[b]?.rank ?? 0) || a - b)
  for (const position of order) {
    const item = items[position] as PackItem
    const crosses = edgesPx.some((edge) => item.x1 < edge && item.x1 + item.sidePx > edge)
    const leftFirst = crosses || coversNext(position)
    const candidates = isSpread ? byRoom(rows, item, mostRows) : rowsFrom(0, mostRows - item.rows)
    search: for (const round of roundsFor(item, leftFirst, crosses)) {
      for (const row of candidates) {
        for (const [name, from, to] of round) {
          if (!isFree(rows, row, item.rows, from, to)) continue
          take(rows, row, item.rows, from, to)
          rowOf[position] = row
          rowCount = Math.max(rowCount, row + item.rows)
          sideOf[position] = name
          break search
        }
      }
    }
  }
  return { rowOf, sideOf, rowCount }

  /** True where words to the right would stand over the next mark, and words to the left over none. */
  function coversNext(position: number): boolean {
    const item = items[position] as PackItem
    const next = items[position + 1]
    const previous = items[position - 1]
    if (!next || next.x0 > item.x1 + item.sidePx) return false
    return !previous || previous.x1 < item.x0 - item.sidePx
  }
}

function rowsFrom(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
}

/** Rows by the room before an item, the most first. */
function byRoom(rows: readonly Row[], item: PackItem, mostRows: number): number[] {
  const roomIn = (row: number): number => {
    const taken = rows[row]
    const next = taken ? lowerBound(taken.starts, item.x0) : 0
    return item.x0 - (taken?.ends[next - 1] ?? -Infinity)
  }
  return rowsFrom(0, mostRows - item.rows).sort((a, b) => roomIn(b) - roomIn(a) || a - b)
}

type Place = readonly [Side, number, number]

/** Where an item may go, in rounds through all rows: all words, fewer words, none. What would reach across an edge
 *  rather takes another row than the wrong side. */
function roundsFor(item: PackItem, leftFirst: boolean, crosses: boolean): readonly (readonly Place[])[] {
  const none: readonly Place[] = [['none', item.x0, item.x1]]
  const beside = (px: number): readonly (readonly Place[])[] => {
    const right: Place = ['right', item.x0, item.x1 + px]
    const left: Place = ['left', item.x0 - px, item.x1]
    if (crosses) return [[left], [right]]
    return [leftFirst ? [left, right] : [right, left]]
  }
  if (item.sidePx === 0) return [none]
  return [...beside(item.sidePx), ...(item.shortPx ? beside(item.shortPx) : []), none]
}

/** What a row holds: disjoint stretches by their beginnings, so that only two neighbours need be looked at. */
interface Row {
  readonly starts: number[]
  readonly ends: number[]
}

function isFree(rows: readonly Row[], row: number, count: number, from: number, to: number): boolean {
  for (let at = row; at < row + count; at++) {
    const taken = rows[at]
    if (!taken) continue
    const next = lowerBound(taken.starts, from)
    if (next > 0 && from < (taken.ends[next - 1] as number) + ITEM_GAP_PX) return false
    if (next < taken.starts.length && (taken.starts[next] as number) < to + ITEM_GAP_PX) return false
  }
  return true
}

function take(rows: Row[], row: number, count: number, from: number, to: number): void {
  for (let at = row; at < row + count; at++) {
    const taken = (rows[at] ??= { starts: [], ends: [] })
    const place = lowerBound(taken.starts, from)
    taken.starts.splice(place, 0, from)
    taken.ends.splice(place, 0, to)
  }
}
