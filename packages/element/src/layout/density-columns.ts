import { DensityColumn } from '../scene/density.js'
import type { LaneIndex } from '../state/lane-index.js'
import type { TimeScale } from '../time/scale.js'

export interface DensityRequest {
  readonly index: LaneIndex
  /** The lane's place among those of the picture. */
  readonly lane: number
  readonly scale: TimeScale
  readonly columnMs: number
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
  const { index, lane, scale, columnMs, most, footY, roomPx, named } = request
  const { from, to } = scale.window
  const first = index.positionOf(from)
  const last = index.positionOf(to, first)
  const columns: DensityColumn[] = []
  const covers: [number, number][] = []
  let begin = first
  let next = 0
  let asked = 0
  let reach = -Infinity
  while (next < named.length && (named[next] as number) < first) next++
  for (let column = Math.floor(from / columnMs); column * columnMs < to; column++) {
    const fromMs = column * columnMs
    const end = Math.min(last, index.positionOf(fromMs + columnMs, begin))
    // Ends are asked for only where what is known does not reach: first of what began before, then of what begins here.
    if (reach <= fromMs && begin > asked) ask(begin)
    if (reach <= fromMs && end > asked) ask(end)
    if (reach > fromMs) cover(fromMs)
    const firstNamed = next
    while (next < named.length && (named[next] as number) < end) next++
    addColumn(fromMs, begin, end, next > firstNamed ? named.slice(firstNamed, next) : NONE)
    begin = end
  }
  return { columns, covers }

  function ask(to: number): void {
    const latest = index.lastEnding(asked, to)
    const end = index.endAt(latest)
    // A point covers nothing.
    if (end > index.startAt(latest)) reach = Math.max(reach, end)
    asked = to
  }

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
