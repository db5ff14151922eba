import { DensityColumn } from '../scene/density.js'
import type { LaneIndex } from '../state/lane-index.js'
import type { TimeScale } from '../time/scale.js'

/** What is known of the columns of a lane at one level: the same wherever the window stands. */
export class ColumnMemory {
  readonly index: LaneIndex
  readonly columnMs: number
  readonly #starts = new Map<number, number>()
  /** The last end that is known of what begins before the end of each, and up to which position ends were asked for. */
  readonly #reaches = new Map<number, number>()
  readonly #asked = new Map<number, number>()

  constructor(index: LaneIndex, columnMs: number) {
    this.index = index
    this.columnMs = columnMs
  }

  /** Position of the first event of a column; `near`: one that is not behind it. */
  startOf(column: number, near: number): number {
    const known = this.#starts.get(column)
    if (known !== undefined) return known
    const start = this.index.positionOf(column * this.columnMs, near)
    this.#starts.set(column, start)
    return start
  }

  /** Whether something that lasts goes on in a column. */
  isCovered(column: number, near: number): boolean {
    const fromMs = column * this.columnMs
    let reach = this.#reaches.get(column) ?? this.#reaches.get(column - 1) ?? -Infinity
    let asked = this.#asked.get(column) ?? this.#asked.get(column - 1) ?? 0
    // Ends are asked for only where what is known does not reach.
    const end = reach > fromMs ? 0 : this.startOf(column + 1, near)
    if (end > asked) {
      const latest = this.index.lastEnding(asked, end)
      // A point covers nothing.
      if (this.index.endAt(latest) > this.index.startAt(latest)) reach = Math.max(reach, this.index.endAt(latest))
      asked = end
    }
    this.#reaches.set(column, reach)
    this.#asked.set(column, asked)
    return reach > fromMs
  }

  clear(): void {
    this.#starts.clear()
    this.#reaches.clear()
    this.#asked.clear()
  }
}

export interface DensityRequest {
  readonly memory: ColumnMemory
  /** The lane's place among those of the picture. */
  readonly lane: number
  readonly scale: TimeScale
  /** What the highest column holds. */
  readonly most: number
  /** Foot and greatest height of the columns. */
  readonly footY: number
  readonly roomPx: number
  /** Positions that are drawn by themselves, ascending: they are not counted again. */
  readonly named: readonly number[]
}

export interface DensityColumns {
  readonly columns: readonly DensityColumn[]
  /** Stretches in which something goes on, [from, to) in ms. */
  readonly covers: readonly (readonly [number, number])[]
}

const LEAST_HEIGHT_PX = 3
const NONE: readonly number[] = []

/** Counts what begins in each column of the window, and tells where something goes on. */
export function buildColumns(request: DensityRequest): DensityColumns {
  const { memory, lane, scale, most, footY, roomPx, named } = request
  const { index, columnMs } = memory
  const { from, to } = scale.window
  const first = index.positionOf(from)
  const last = index.positionOf(to, first)
  const columns: DensityColumn[] = []
  const covers: [number, number][] = []
  let begin = first
  let next = 0
  while (next < named.length && (named[next] as number) < first) next++
  for (let column = Math.floor(from / columnMs); column * columnMs < to; column++) {
    const fromMs = column * columnMs
    const end = Math.min(last, memory.startOf(column + 1, begin))
    if (memory.isCovered(column, begin)) cover(fromMs)
    const firstNamed = next
    while (next < named.length && (named[next] as number) < end) next++
    addColumn(fromMs, begin, end, next > firstNamed ? named.slice(firstNamed, next) : NONE)
    begin = end
  }
  return { columns, covers }

  function addColumn(fromMs: number, begin: number, end: number, apart: readonly number[]): void {
    const count = end - begin - apart.length
    if (count <= 0) return
    const x0 = scale.timeToPx(fromMs)
    const x1 = scale.timeToPx(fromMs + columnMs)
    const height = Math.max(LEAST_HEIGHT_PX, roomPx * Math.min(1, Math.sqrt(count / most)))
    columns.push(new DensityColumn(lane, x0, x1, footY, height, count, index, begin, end, apart))
  }

  function cover(fromMs: number): void {
    const before = covers.at(-1)
    if (before && before[1] === fromMs) before[1] = fromMs + columnMs
    else covers.push([fromMs, fromMs + columnMs])
  }
}
