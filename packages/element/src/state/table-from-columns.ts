import { FIRST_TIME_MS, LAST_TIME_MS } from '../time/scale.js'
import type { TimelineColumns } from './columns.js'
import type { EventTable } from './event-table.js'
import { LaneBuilder, type LaneIndex } from './lane-index.js'
import { sortSteps } from './sort-by-start.js'
import { runSteps, type Steps } from './steps.js'

/** Rows that are done in one step. */
const STEP_ROWS = 1 << 17

/** Builds the table of columns. Rows without a start are counted but not drawn; an end before the start is a point. */
export function tableFromColumns(columns: TimelineColumns): EventTable {
  return runSteps(columnSteps(columns))
}

/** The same in steps.
 *
 *      columns ─ sort by start ─▶ order of rows ─▶ starts in order, members of each lane ─▶ index of each lane
 *
 *  Keeps the order and the starts; ends, titles and lanes stay where they are, in the columns of the page. */
export function* columnSteps(columns: TimelineColumns): Steps<EventTable> {
  const { order, times: start, dated } = yield* sortSteps(columns.start)
  const base = tableOf(columns, order, start, dated)
  const builders = Array.from(countLanes(columns), (size) => new LaneBuilder(size))
  let lastEnd = -Infinity
  for (let from = 0; from < dated; from += STEP_ROWS) {
    lastEnd = Math.max(lastEnd, gather(columns, order, start, builders, from, Math.min(dated, from + STEP_ROWS)))
    yield
  }
  const lanes: LaneIndex[] = []
  for (const builder of builders) {
    lanes.push(builder.finish(base))
    yield
  }
  return { ...base, lastEnd, lanes: columns.lanes.length > 0 ? lanes : [] }
}

function countLanes({ lane, lanes }: TimelineColumns): Uint32Array {
  const counts = new Uint32Array(Math.max(1, lanes.length))
  const last = counts.length - 1
  for (let row = 0; row < lane.length; row++) {
    const one = lane[row] as number
    ;(counts[one < last ? one : last] as number)++
  }
  return counts
}

/** Puts the events [from, to) of the order into their lanes, and starts and ends within what can be drawn; tells their
 *  last end. */
function gather(
  columns: TimelineColumns,
  order: Uint32Array,
  start: Float64Array,
  builders: readonly LaneBuilder[],
  from: number,
  to: number,
): number {
  const { lane, end: ends } = columns
  const last = builders.length - 1
  let lastEnd = -Infinity
  for (let index = from; index < to; index++) {
    const row = order[index] as number
    const own = start[index] as number
    const time = own < FIRST_TIME_MS ? FIRST_TIME_MS : own > LAST_TIME_MS ? LAST_TIME_MS : own
    if (time !== own) start[index] = time
    const until = ends[row] as number
    const end = until > time ? (until < LAST_TIME_MS ? until : LAST_TIME_MS) : time
    if (end > lastEnd) lastEnd = end
    const one = lane[row] as number
    ;(builders[one < last ? one : last] as LaneBuilder).add(index, time, end, weightOf(row))
  }
  return lastEnd
}

/** No event of a column set is known to matter more: the order among them is even, but the same each time. */
function weightOf(row: number): number {
  return (Math.imul(row + 1, 0x9e3779b1) >>> 8) / 0x1000000
}

function tableOf(columns: TimelineColumns, order: Uint32Array, start: Float64Array, dated: number): EventTable {
  const rowOf = (index: number): number => order[index] as number
  const end = (index: number): number => {
    const until = columns.end[rowOf(index)] as number
    const from = start[index] as number
    return until > from ? Math.min(until, LAST_TIME_MS) : from
  }
  return {
    count: order.length,
    dated,
    start,
    lastEnd: -Infinity,
    end,
    shape: (index) => (end(index) > (start[index] as number) ? 'range' : 'dot'),
    flags: () => 0,
    weight: (index) => weightOf(rowOf(index)),
    id: (index) => columns.id(rowOf(index)),
    title: (index) => columns.title(rowOf(index)),
    event: () => null,
    // A map of a million ids would be larger than all the rest.
    indexOf: (id) => order.findIndex((row) => columns.id(row) === id),
    laneOf: (index) => columns.lane[rowOf(index)] ?? 0,
    laneTitles: columns.lanes,
    lanes: [],
  }
}
