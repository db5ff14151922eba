import { lowerBound } from '../geometry/search.js'
import { BLOCK, Pyramid } from './pyramid.js'

/** So many that go on at one time are counted one by one. */
const MOST_COUNTED = 256

/** What an index needs to know of a table of events. */
export interface Times {
  readonly start: Float64Array
  end(index: number): number
  weight(index: number): number
}

/** The events of one lane by start, with what a picture asks of them in O(log n). Positions count in `members`. Keeps
 *  the order and a sample of each block; times are those of the table. */
export class LaneIndex {
  /** Indices into the table, ascending. */
  readonly members: Uint32Array
  readonly #start: Float64Array
  readonly #table: Times
  readonly #byEnd: Pyramid
  readonly #byWeight: Pyramid
  /** The start of the first of each block. */
  readonly #firstOf: Float64Array
  /** Starts and ends of those that last, both ascending; worked out when they are asked for. */
  #lasting: { readonly starts: Float64Array; readonly ends: Float64Array } | null = null

  constructor(table: Times, members: Uint32Array, blocks: LaneBlocks) {
    this.members = members
    this.#table = table
    this.#start = table.start
    this.#firstOf = blocks.firstOf
    const { latestAt, latest, weightiestAt, weightiest } = blocks
    this.#byEnd = new Pyramid(latestAt, latest, (position) => this.endAt(position))
    this.#byWeight = new Pyramid(weightiestAt, weightiest, (position) => table.weight(members[position] as number))
  }

  static of(table: Times, members: Uint32Array): LaneIndex {
    const builder = new LaneBuilder(members.length)
    for (const index of members) {
      builder.add(index, table.start[index] as number, table.end(index), table.weight(index))
    }
    return builder.finish(table)
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

  /** First position, from `from` on, with a start of `timeMs` or later. Steps of doubling length over the blocks find its
   *  block, so that one that is near costs little and one that is far is looked for in little memory. */
  positionOf(timeMs: number, from = 0): number {
    const count = this.members.length
    const firsts = this.#firstOf
    let low = Math.floor(from / BLOCK) + 1
    let high = low
    for (let step = 1; high < firsts.length && (firsts[high] as number) < timeMs; step *= 2) {
      low = high + 1
      high += step
    }
    high = Math.min(high, firsts.length)
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((firsts[middle] as number) < timeMs) low = middle + 1
      else high = middle
    }
    const block = low - 1
    low = Math.max(from, block * BLOCK)
    high = Math.min(count, (block + 1) * BLOCK)
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
    let ongoing = 0
    this.#byEnd.above(timeMs, this.positionOf(timeMs), MOST_COUNTED, () => ongoing++)
    if (ongoing < MOST_COUNTED) return ongoing
    const { starts, ends } = (this.#lasting ??= this.#findLasting())
    // The first end after it; those before and at it are over.
    let over = lowerBound(ends, timeMs)
    while (over < ends.length && ends[over] === timeMs) over++
    return lowerBound(starts, timeMs) - over
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

  #findLasting(): { starts: Float64Array; ends: Float64Array } {
    const starts = new Float64Array(this.count)
    const ends = new Float64Array(this.count)
    let lasting = 0
    for (let position = 0; position < this.count; position++) {
      const start = this.startAt(position)
      const end = this.endAt(position)
      if (!(end > start)) continue
      starts[lasting] = start
      ends[lasting++] = end
    }
    return { starts: starts.slice(0, lasting), ends: ends.slice(0, lasting).sort() }
  }
}

/** What is kept of each block of a lane. */
interface LaneBlocks {
  readonly latest: Float64Array
  readonly latestAt: Int32Array
  readonly weightiest: Float64Array
  readonly weightiestAt: Int32Array
  readonly firstOf: Float64Array
}

/** Takes the events of a lane in, by start, and looks at each of them once. */
export class LaneBuilder {
  readonly #members: Uint32Array
  readonly #latest: Float64Array
  readonly #latestAt: Int32Array
  readonly #weightiest: Float64Array
  readonly #weightiestAt: Int32Array
  readonly #firstOf: Float64Array
  #count = 0

  /** `most`: events that may come. */
  constructor(most: number) {
    const blocks = Math.ceil(most / BLOCK)
    this.#members = new Uint32Array(most)
    this.#latest = new Float64Array(blocks).fill(-Infinity)
    this.#latestAt = new Int32Array(blocks).fill(-1)
    this.#weightiest = new Float64Array(blocks).fill(-Infinity)
    this.#weightiestAt = new Int32Array(blocks).fill(-1)
    this.#firstOf = new Float64Array(blocks)
  }

  add(index: number, start: number, end: number, weight: number): void {
    const position = this.#count++
    const block = (position / BLOCK) | 0
    this.#members[position] = index
    if (position % BLOCK === 0) this.#firstOf[block] = start
    if (end > (this.#latest[block] as number)) {
      this.#latest[block] = end
      this.#latestAt[block] = position
    }
    if (weight > (this.#weightiest[block] as number)) {
      this.#weightiest[block] = weight
      this.#weightiestAt[block] = position
    }
  }

  finish(table: Times): LaneIndex {
    const count = this.#count
    const blocks = Math.ceil(count / BLOCK)
    const members = count === this.#members.length ? this.#members : this.#members.slice(0, count)
    return new LaneIndex(table, members, {
      latest: this.#latest.subarray(0, blocks),
      latestAt: this.#latestAt.subarray(0, blocks),
      weightiest: this.#weightiest.subarray(0, blocks),
      weightiestAt: this.#weightiestAt.subarray(0, blocks),
      firstOf: this.#firstOf.subarray(0, blocks),
    })
  }
}
