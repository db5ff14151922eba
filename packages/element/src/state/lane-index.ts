import { lowerBound } from '../geometry/search.js'
import { BLOCK, Pyramid } from './pyramid.js'
import { runSteps, type Steps } from './steps.js'

/** What an index needs to know of a table of events. */
export interface Times {
  readonly start: Float64Array
  end(index: number): number
  weight(index: number): number
}

/** Blocks that are taken in in one step. */
const STEP_BLOCKS = 4096

/** The events of one lane by start, with what a picture asks of them in O(log n). Positions count in `members`. Keeps
 *  the order and a sample of each block; times are those of the table. */
export class LaneIndex {
  /** Indices into the table, ascending. */
  readonly members: Uint32Array
  readonly #start: Float64Array
  readonly #table: Times
  readonly #byEnd: Pyramid
  readonly #byWeight: Pyramid
  /** How many of those that last begin before each block. */
  readonly #lastingBefore: Uint32Array
  /** Ends of those that last, ascending. */
  #ends: Float64Array = new Float64Array(0)

  private constructor(table: Times, members: Uint32Array) {
    this.members = members
    this.#table = table
    this.#start = table.start
    this.#byEnd = new Pyramid(members.length, (position) => this.endAt(position))
    this.#byWeight = new Pyramid(members.length, (position) => table.weight(members[position] as number))
    this.#lastingBefore = new Uint32Array(Math.ceil(members.length / BLOCK) + 1)
  }

  static of(table: Times, members: Uint32Array): LaneIndex {
    return runSteps(LaneIndex.steps(table, members))
  }

  /** Builds the index in steps. */
  static *steps(table: Times, members: Uint32Array): Steps<LaneIndex> {
    const index = new LaneIndex(table, members)
    const ends = new Float64Array(members.length)
    let lasting = 0
    const blocks = Math.ceil(members.length / BLOCK)
    for (let from = 0; from < blocks; from += STEP_BLOCKS) {
      lasting = index.#takeIn(from, Math.min(blocks, from + STEP_BLOCKS), ends, lasting)
      yield
    }
    index.#byEnd.join()
    index.#byWeight.join()
    index.#ends = ends.slice(0, lasting).sort()
    return index
  }

  get count(): number {
    return this.members.length
  }

  startAt(position: number): number {
    return this.#start[this.members[position] as number] as number
  }

  endAt(position: number): number {
    return this.#table.end(this.members[position] as number)
  }

  /** First position, from `from` on, with a start of `timeMs` or later. Steps of doubling length find it, so that one
   *  that is near costs little. */
  positionOf(timeMs: number, from = 0): number {
    const count = this.members.length
    let low = from
    let high = from
    for (let step = 1; high < count && this.startAt(high) < timeMs; step *= 2) {
      low = high + 1
      high += step
    }
    high = Math.min(high, count)
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.startAt(middle) < timeMs) low = middle + 1
      else high = middle
    }
    return low
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

  /** How many began before `timeMs` and end after it. */
  countOngoing(timeMs: number): number {
    const position = this.positionOf(timeMs)
    const block = Math.floor(position / BLOCK)
    let lasting = this.#lastingBefore[block] as number
    for (let at = block * BLOCK; at < position; at++) if (this.#lasts(at)) lasting++
    // The first end after it; those before and at it are over.
    let low = lowerBound(this.#ends, timeMs)
    while (low < this.#ends.length && this.#ends[low] === timeMs) low++
    return lasting - low
  }

  /** Calls `visit` with each event that is going on or starts within [from, to), by start, at most `limit`. */
  visible(from: number, to: number, limit: number, visit: (index: number, position: number) => void): void {
    const first = this.positionOf(from)
    const last = this.positionOf(to, first)
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

  /** The one that ends last among the positions [from, to); -1 where there is none. */
  lastEnding(from: number, to: number): number {
    return this.#byEnd.greatest(from, to)
  }

  #lasts(position: number): boolean {
    return this.endAt(position) > this.startAt(position)
  }

  /** Looks at each event of the blocks [from, to) once. `ends` takes the ends of those that last, of which there were
   *  `lasting` before; tells how many there are now. */
  #takeIn(from: number, to: number, ends: Float64Array, lasting: number): number {
    const { members } = this
    const table = this.#table
    const start = this.#start
    let count = lasting
    for (let block = from; block < to; block++) {
      const first = block * BLOCK
      const last = Math.min(members.length, first + BLOCK)
      let latest = -Infinity
      let latestAt = first
      let weightiest = -Infinity
      let weightiestAt = first
      for (let position = first; position < last; position++) {
        const index = members[position] as number
        const end = table.end(index)
        const weight = table.weight(index)
        if (end > latest) {
          latest = end
          latestAt = position
        }
        if (weight > weightiest) {
          weightiest = weight
          weightiestAt = position
        }
        if (end > (start[index] as number)) ends[count++] = end
      }
      this.#byEnd.setBlock(block, latestAt)
      this.#byWeight.setBlock(block, weightiestAt)
      this.#lastingBefore[block + 1] = count
    }
    return count
  }
}
