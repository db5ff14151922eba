import type { LaneIndex } from '../data/lane-index.js'
import type { CoverMark, DensityMark } from './marks.js'

/** Many events in one column of a crowded lane. Which ones they are is worked out when somebody asks. */
export class DensityColumn implements DensityMark {
  readonly kind = 'density'
  readonly lane: number
  readonly x0: number
  readonly x1: number
  readonly y: number
  readonly height: number
  readonly count: number
  readonly #index: LaneIndex
  readonly #from: number
  readonly #to: number
  readonly #named: readonly number[]

  constructor(
    lane: number,
    x0: number,
    x1: number,
    y: number,
    height: number,
    count: number,
    index: LaneIndex,
    from: number,
    to: number,
    /** Positions among them that are drawn by themselves, ascending. */
    named: readonly number[],
  ) {
    this.lane = lane
    this.x0 = x0
    this.x1 = x1
    this.y = y
    this.height = height
    this.count = count
    this.#index = index
    this.#from = from
    this.#to = to
    this.#named = named
  }

  get first(): number {
    let position = this.#from
    for (const named of this.#named) if (named === position) position++
    return this.#index.members[position] as number
  }

  get members(): Uint32Array {
    const all = this.#index.members.subarray(this.#from, this.#to)
    return this.#named.length === 0 ? all : all.filter((_, at) => !this.#named.includes(this.#from + at))
  }
}

/** Most events of a stretch that are told by name. */
const MOST_MEMBERS = 500

/** A stretch in which something goes on. What goes on there is looked up when somebody asks. */
export class CoverStretch implements CoverMark {
  readonly kind = 'cover'
  readonly thickness = 2
  readonly lane: number
  readonly x0: number
  readonly x1: number
  readonly y: number
  readonly count: number
  readonly #index: LaneIndex
  readonly #fromMs: number

  constructor(lane: number, x0: number, x1: number, y: number, count: number, index: LaneIndex, fromMs: number) {
    this.lane = lane
    this.x0 = x0
    this.x1 = x1
    this.y = y
    this.count = count
    this.#index = index
    this.#fromMs = fromMs
  }

  get first(): number {
    return this.members[0] ?? 0
  }

  get members(): Uint32Array {
    const found: number[] = []
    this.#index.visible(this.#fromMs, this.#fromMs, MOST_MEMBERS, (index) => found.push(index))
    return Uint32Array.from(found)
  }
}
