import type { Side } from './pack-rows.js'

/** Where a mark would stand, from the left edge of the tile. */
interface Spot {
  readonly index: number
  readonly x0: number
  readonly x1: number
  readonly rows: number
}

export interface Candidate extends Spot {
  readonly position: number
  readonly weight: number
}

export interface Draft {
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

export function toDraft({ index: one, x0, x1, rows: high }: Spot, row: number, side: Side, words: number): Draft {
  const from = side === 'left' ? x0 - words : x0
  const to = side === 'right' ? x1 + words : x1
  return { index: one, row, rows: high, side, x0, x1, from, to }
}
