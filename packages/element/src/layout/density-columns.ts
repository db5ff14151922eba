import { DensityColumn } from '../scene/density.js'
import type { Mark } from '../scene/marks.js'
import type { LaneIndex } from '../data/lane-index.js'
import { levelMsPerPx, type TimeScale } from '../time/scale.js'
import { COLUMN_PX, densestColumn } from './densest-column.js'
import { remember, type LayoutContext } from './layout-context.js'
import type { PlacedLane } from './place-lanes.js'

/** Columns that are remembered of a lane at a level: many screens of them, and how many of these to the left of the first
 *  one that is asked for. */
const MOST_STARTS = 10_000
const STARTS_BEFORE = 100
const LEAST_HEIGHT_PX = 3
const NONE: readonly number[] = []

/** Where the columns of a lane begin at one level: the same wherever the window stands. */
class ColumnStarts {
  readonly #index: LaneIndex
  readonly #columnMs: number
  /** By column, from this one on. */
  #origin = NaN
  #known: (number | undefined)[] = []

  constructor(index: LaneIndex, columnMs: number) {
    this.#index = index
    this.#columnMs = columnMs
  }

  /** Position of the first event of a column; `near`: one that is not behind it. */
  of(column: number, near: number): number {
    let at = column - this.#origin
    if (!(at >= 0 && at < MOST_STARTS)) {
      at = STARTS_BEFORE
      this.#origin = column - at
      this.#known = []
    }
    return (this.#known[at] ??= this.#index.positionOf(column * this.#columnMs, near))
  }
}

export interface DensityRequest {
  readonly placed: PlacedLane
  /** The lane's place among those of the picture. */
  readonly at: number
  readonly level: number
  readonly scale: TimeScale
  /** Greatest height of the columns. */
  readonly roomPx: number
  /** Positions that are drawn by themselves, ascending: they are not counted again. */
  readonly named: readonly number[]
}

/** Counts what begins in each column of the window, adds the columns to `marks`, and tells the stretches in which
 *  something goes on, [from, to) in ms. Columns stand on whole pixels. */
export function buildColumns(
  request: DensityRequest,
  marks: Mark[],
  context: LayoutContext,
): readonly (readonly [number, number])[] {
  const { placed, level, scale, named } = request
  const { index, key } = placed.lane
  const name = `${key} ${String(level)}`
  const columnMs = COLUMN_PX * levelMsPerPx(level)
  const starts = remember(context, `columns ${name}`, () => new ColumnStarts(index, columnMs))
  const most = densestColumn(index, columnMs, name, context)
  const { from, to } = scale.window
  const first = index.positionOf(from)
  const last = index.positionOf(to, first)
  const covers: [number, number][] = []
  const footY = Math.round(placed.footY)
  let begin = first
  let next = 0
  let x0 = Math.round(scale.timeToPx(Math.floor(from / columnMs) * columnMs))
  while (next < named.length && (named[next] as number) < first) next++
  for (let column = Math.floor(from / columnMs); column * columnMs < to; column++) {
    const fromMs = column * columnMs
    const after = starts.of(column + 1, begin)
    if (index.goesOn(fromMs, after)) cover(covers, fromMs, columnMs)
    const end = Math.min(last, after)
    const firstNamed = next
    while (next < named.length && (named[next] as number) < end) next++
    const x1 = Math.round(scale.timeToPx(fromMs + columnMs))
    const count = end - begin - (next - firstNamed)
    if (count > 0) {
      const apart = next > firstNamed ? named.slice(firstNamed, next) : NONE
      const height = Math.round(Math.max(LEAST_HEIGHT_PX, request.roomPx * Math.min(1, Math.sqrt(count / most))))
      marks.push(new DensityColumn(request.at, x0, x1, footY, height, count, index, begin, end, apart))
    }
    begin = end
    x0 = x1
  }
  return covers
}

function cover(covers: [number, number][], fromMs: number, columnMs: number): void {
  const before = covers.at(-1)
  if (before && before[1] === fromMs) before[1] = fromMs + columnMs
  else covers.push([fromMs, fromMs + columnMs])
}
