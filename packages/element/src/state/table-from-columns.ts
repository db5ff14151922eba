import { clamp } from '../geometry/search.js'
import { FIRST_TIME_MS, LAST_TIME_MS } from '../time/scale.js'
import type { TimelineColumns } from './columns.js'
import { SHAPES, type EventTable } from './event-table.js'
import { sortByStart } from './sort-by-start.js'

const DOT = SHAPES.indexOf('dot')
const RANGE = SHAPES.indexOf('range')

/** Builds the table of columns. Rows without a start are counted but not drawn; an end before the start is a point. */
export function tableFromColumns(columns: TimelineColumns): EventTable {
  const count = columns.start.length
  const order = sortByStart(columns.start)
  const start = new Float64Array(count)
  const end = new Float64Array(count)
  const shape = new Uint8Array(count)
  const weight = new Float32Array(count)
  let dated = count
  for (let index = 0; index < count; index++) {
    const row = order[index] as number
    const from = columns.start[row] as number
    const to = columns.end[row] as number
    const isRange = to > from
    start[index] = Number.isNaN(from) ? NaN : clamp(from, FIRST_TIME_MS, LAST_TIME_MS)
    end[index] = isRange ? clamp(to, FIRST_TIME_MS, LAST_TIME_MS) : (start[index] as number)
    shape[index] = isRange ? RANGE : DOT
    // No event of a column set is known to matter more: the order among them is even, but the same each time.
    weight[index] = (Math.imul(row + 1, 0x9e3779b1) >>> 8) / 0x1000000
    if (Number.isNaN(from) && dated === count) dated = index
  }
  let byId: Map<string, number> | null = null
  return {
    count,
    dated,
    start,
    end,
    shape,
    flags: new Uint8Array(count),
    weight,
    id: (index) => columns.id(order[index] as number),
    title: (index) => columns.title(order[index] as number),
    event: () => null,
    indexOf: (id) => {
      if (!byId) {
        byId = new Map()
        for (let index = 0; index < count; index++) byId.set(columns.id(order[index] as number), index)
      }
      return byId.get(id) ?? -1
    },
    laneOf: (index) => columns.lane[order[index] as number] ?? 0,
    laneTitles: columns.lanes,
  }
}
