import type { LaneIndex } from '../state/lane-index.js'
import type { DensityMark } from './marks.js'

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
