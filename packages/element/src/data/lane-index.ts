import { bisectLeft } from 'd3-array'
import { BLOCK, Pyramid } from './pyramid.js'
import { sortNumbers } from './sort-by-start.js'
import { runSteps, type Steps } from './steps.js'

/** What an index needs to know of a table of events. */
export interface Times {
  readonly start: Float64Array
  readonly end: (index: number) => number
  readonly weight: (index: number) => number
  /** Both for many, where the table has a quicker way than to be asked for each. */
  readonly gather?: Gather
}

/** Loops over a million events that touch columns alone: calls in them cost more than all the rest, until the engine has
 *  seen them often enough to take them in. */
interface Gather {
  /** Writes the ends of those of the positions [from, to) that last into `into`, from `done` on. */
  ends(into: Float64Array, done: number, members: Uint32Array, lasts: Uint8Array, from: number, to: number): void
  /** Writes the weights of the positions [from, to) into `into`, from its beginning on. */
  weights(into: Float64Array, members: Uint32Array, from: number, to: number): void
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
  /** How many of those that last begin before each block, and the last of their ends. */
  readonly #lastingBefore: Uint32Array
  readonly #reachBefore: Float64Array
  /** Ends of those that last, ascending as soon as somebody has asked for them. */
  #ends: Float64Array
  #isSorted = false

  constructor(table: Times, members: Uint32Array, blocks: LaneBlocks) {
    this.members = members
    this.#table = table
    this.#start = table.start
    this.#firstOf = blocks.firstOf
    this.#lastingBefore = blocks.lastingBefore
    this.#reachBefore = blocks.reachBefore
    this.#ends = blocks.ends
    const { latestAt, latest, weightiestAt, weightiest } = blocks
    this.#byEnd = new Pyramid(latestAt, latest, (position) => this.endAt(position))
    this.#byWeight = new Pyramid(weightiestAt, weightiest, (position) => table.weight(members[position] as number))
  }

  static of(table: Times, members: Uint32Array): LaneIndex {
    return runSteps(laneSteps(table, members))
  }

  get count(): number {
    return this.members.length
  }

  /** The last end of all; `-Infinity` without any. */
  get lastEnd(): number {
    if (this.count === 0) return -Infinity
    return Math.max(this.startAt(this.count - 1), this.#reachBefore.at(-1) as number)
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

  /** How many began before `timeMs` and end after it. */
  countOngoing(timeMs: number): number {
    const position = this.positionOf(timeMs)
    const block = Math.floor(position / BLOCK)
    let lasting = this.#lastingBefore[block] as number
    for (let at = block * BLOCK; at < position; at++) if (this.endAt(at) > this.startAt(at)) lasting++
    if (lasting === 0) return 0
    if (!this.#isSorted) this.#ends = sortNumbers(this.#ends)
    this.#isSorted = true
    // The first end after it; those before and at it are over.
    let over = bisectLeft(this.#ends, timeMs)
    while (over < this.#ends.length && this.#ends[over] === timeMs) over++
    return lasting - over
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

  /** Whether something that lasts, of the positions before `position`, goes on after `timeMs`. */
  goesOn(timeMs: number, position: number): boolean {
    const block = Math.floor(position / BLOCK)
    if ((this.#reachBefore[block] as number) > timeMs) return true
    // A point ends when it begins.
    for (let at = block * BLOCK; at < position; at++)
      if (this.endAt(at) > timeMs && this.endAt(at) > this.startAt(at)) return true
    return false
  }
}

/** What is kept of each block of a lane: the start of its first event, which one ends last and weighs most, how
 *  many last up to it; and the ends of those that last. */
class LaneBlocks {
  readonly firstOf: Float64Array
  readonly latest: Float64Array
  readonly latestAt: Int32Array
  readonly weightiest: Float64Array
  readonly weightiestAt: Int32Array
  readonly lastingBefore: Uint32Array
  readonly reachBefore: Float64Array
  readonly ends: Float64Array
  /** Of the events of one step. */
  readonly weights: Float64Array

  /** `lasting`: events that last. */
  constructor(count: number, lasting: number) {
    this.lastingBefore = new Uint32Array(count + 1)
    this.reachBefore = new Float64Array(count + 1).fill(-Infinity, 0, 1)
    this.ends = new Float64Array(lasting)
    this.weights = new Float64Array(Math.min(count, STEP_BLOCKS) * BLOCK)
    this.firstOf = new Float64Array(count)
    this.latest = new Float64Array(count)
    this.latestAt = new Int32Array(count)
    this.weightiest = new Float64Array(count)
    this.weightiestAt = new Int32Array(count)
  }

  /** Looks at each event of the blocks [from, to) once. */
  fill(table: Times, members: Uint32Array, lasts: Uint8Array, from: number, to: number): void {
    const { start } = table
    const { ends, weights, lastingBefore, reachBefore } = this
    const gather = table.gather ?? gatherOneByOne(table)
    const origin = from * BLOCK
    let lasting = lastingBefore[from] as number
    let reach = reachBefore[from] as number
    gather.ends(ends, lasting, members, lasts, origin, Math.min(members.length, to * BLOCK))
    gather.weights(weights, members, origin, Math.min(members.length, to * BLOCK))
    for (let block = from; block < to; block++) {
      const first = block * BLOCK
      const last = Math.min(members.length, first + BLOCK)
      let latest = -Infinity
      let latestAt = -1
      let weightiest = -Infinity
      let weightiestAt = -1
      for (let position = first; position < last; position++) {
        let ending = start[members[position] as number] as number
        if (lasts[position] === 1) {
          ending = ends[lasting++] as number
          if (ending > reach) reach = ending
        }
        if (ending > latest) {
          latest = ending
          latestAt = position
        }
        const weighing = weights[position - origin] as number
        if (weighing > weightiest) {
          weightiest = weighing
          weightiestAt = position
        }
      }
      lastingBefore[block + 1] = lasting
      reachBefore[block + 1] = reach
      this.firstOf[block] = start[members[first] as number] as number
      this.latest[block] = latest
      this.latestAt[block] = latestAt
      this.weightiest[block] = weightiest
      this.weightiestAt[block] = weightiestAt
    }
  }
}

function gatherOneByOne({ end, weight }: Times): Gather {
  return {
    ends(into, done, members, lasts, from, to) {
      for (let position = from, at = done; position < to; position++)
        if (lasts[position] === 1) into[at++] = end(members[position] as number)
    },
    weights(into, members, from, to) {
      for (let position = from; position < to; position++) into[position - from] = weight(members[position] as number)
    },
  }
}

/** Blocks that are filled in one step. */
const STEP_BLOCKS = 1 << 13

/** Builds the index of a lane in steps. `members`: indices into the table, ascending; kept, not copied. `known`: 1 for
 *  those of them that last, where somebody has looked already. */
export function* laneSteps(table: Times, members: Uint32Array, known?: Uint8Array): Steps<LaneIndex> {
  const count = Math.ceil(members.length / BLOCK)
  const lasts = known ?? (yield* lastsOf(table, members))
  let lasting = 0
  for (let position = 0; position < lasts.length; position++) lasting += lasts[position] as number
  const blocks = new LaneBlocks(count, lasting)
  for (let from = 0; from < count; from += STEP_BLOCKS) {
    blocks.fill(table, members, lasts, from, Math.min(count, from + STEP_BLOCKS))
    yield
  }
  return new LaneIndex(table, members, blocks)
}

function* lastsOf({ start, end }: Times, members: Uint32Array): Steps<Uint8Array> {
  const lasts = new Uint8Array(members.length)
  for (let position = 0; position < lasts.length; position++) {
    const index = members[position] as number
    lasts[position] = end(index) > (start[index] as number) ? 1 : 0
    if (position % STEP_MEMBERS === STEP_MEMBERS - 1) yield
  }
  return lasts
}

const STEP_MEMBERS = 1 << 15
