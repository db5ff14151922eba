import { lowerBound } from '../geometry/search.js'
import type { EventTable } from './event-table.js'
import { Pyramid } from './pyramid.js'

/** The events of one lane by start, with what a picture asks of them in O(log n). Positions count in `members`. */
export class LaneIndex {
  /** Indices into the table, ascending. */
  readonly members: Uint32Array
  readonly starts: Float64Array
  readonly #ends: Float64Array
  readonly #byEnd: Pyramid
  readonly #byWeight: Pyramid

  constructor(table: EventTable, members: Uint32Array) {
    this.members = members
    this.starts = new Float64Array(members.length)
    this.#ends = new Float64Array(members.length)
    const weights = new Float32Array(members.length)
    for (let position = 0; position < members.length; position++) {
      const index = members[position] as number
      this.starts[position] = table.start[index] as number
      this.#ends[position] = table.end[index] as number
      weights[position] = table.weight[index] as number
    }
    this.#byEnd = new Pyramid(this.#ends)
    this.#byWeight = new Pyramid(weights)
  }

  get count(): number {
    return this.members.length
  }

  /** First position with a start of `timeMs` or later. */
  positionOf(timeMs: number): number {
    return lowerBound(this.starts, timeMs)
  }

  /** Position of an event of the table; -1 where it is not of this lane. */
  positionOfIndex(index: number): number {
    const position = lowerBound(this.members, index)
    return index >= 0 && this.members[position] === index ? position : -1
  }

  /** How many start within [from, to). */
  countStarting(from: number, to: number): number {
    return Math.max(0, this.positionOf(to) - this.positionOf(from))
  }

  /** Calls `visit` with each event that is going on or starts within [from, to), by start, at most `limit`. */
  visible(from: number, to: number, limit: number, visit: (index: number, position: number) => void): void {
    const first = this.positionOf(from)
    const last = this.positionOf(to)
    let left = limit
    this.#byEnd.above(from, first, limit, (position) => {
      left--
      visit(this.members[position] as number, position)
    })
    for (let position = first; position < last && left > 0; position++, left--) {
      visit(this.members[position] as number, position)
    }
  }

  /** The weightiest among the positions [from, to); -1 where there is none. */
  weightiest(from: number, to: number): number {
    return this.#byWeight.greatest(from, to)
  }
}
