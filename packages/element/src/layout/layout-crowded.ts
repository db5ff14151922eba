import { levelMsPerPx, type TimeScale } from '../time/scale.js'
import type { DensityMark } from '../scene/marks.js'
import type { PlacedLane } from './place-lanes.js'

/** A labelled event of a crowded lane. */
export interface Highlight {
  readonly index: number
  readonly row: number
}

export interface CrowdedLayout {
  readonly highlights: readonly Highlight[]
  readonly columns: readonly DensityMark[]
  readonly counted: number
}

const COLUMN_PX = 7
const LABEL_CELL_PX = 210

/** A crowded lane: in each row the weightiest event of every stretch of time wide enough for a label (the chosen
 *  event stands for its own stretch), and below them
 *  columns that count the others. Stretches and columns lie on a grid of time that depends on the zoom level alone, so
 *  that panning changes nothing. Costs the width of the view times log n, however many events there are. */
export function layoutCrowded(
  placed: PlacedLane,
  at: number,
  level: number,
  scale: TimeScale,
  rowPx: number,
  selected: number,
): CrowdedLayout {
  const { index } = placed.lane
  const { from, to } = scale.window
  const levelMs = levelMsPerPx(level)
  const stripPx = rowPx
  const labelRows = Math.max(1, placed.rows - 1)
  const cellMs = LABEL_CELL_PX * levelMs
  const partMs = cellMs / labelRows
  const chosen = new Set<number>()
  const selectedAt = index.positionOfIndex(selected)
  const highlights: Highlight[] = []
  for (let part = Math.floor(from / partMs) - labelRows; part * partMs < to; part++) {
    const first = index.positionOf(part * partMs)
    const last = index.positionOf((part + 1) * partMs)
    const isChosenHere = selectedAt >= first && selectedAt < last
    const position = isChosenHere ? selectedAt : index.weightiest(first, last)
    if (position < 0) continue
    chosen.add(position)
    highlights.push({ index: index.members[position] as number, row: ((part % labelRows) + labelRows) % labelRows })
  }
  const columnMs = COLUMN_PX * levelMs
  const columns: DensityMark[] = []
  const taken = [...chosen].sort((a, b) => a - b)
  let next = 0
  let counted = 0
  let position = index.positionOf(Math.floor(from / columnMs) * columnMs)
  const y = placed.rowsTop + placed.rows * rowPx
  for (let column = Math.floor(from / columnMs); column * columnMs < to; column++) {
    const end = index.positionOf((column + 1) * columnMs)
    while (next < taken.length && (taken[next] as number) < position) next++
    let highlighted = 0
    while (next < taken.length && (taken[next] as number) < end) {
      highlighted++
      next++
    }
    const count = end - position - highlighted
    if (count > 0) {
      const x0 = scale.timeToPx(column * columnMs)
      const x1 = scale.timeToPx((column + 1) * columnMs)
      const height = Math.min(stripPx - 4, 3 + 4.2 * Math.log2(count))
      columns.push({
        kind: 'density',
        lane: at,
        x0: x0 + 0.5,
        x1: Math.max(x1 - 0.5, x0 + 1),
        y,
        height,
        count,
        members: index.members.subarray(position, end),
      })
      counted += count
    }
    position = end
  }
  return { highlights, columns, counted }
}
