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

/** Rows that are fetched at a time. */
const BATCH = 2048
const batchEnds = new Float64Array(BATCH)
const batchLanes = new Uint16Array(BATCH)

/** Puts the events [from, to) of the order into their lanes, and starts and ends within what can be drawn; tells their
 *  last end. Rows lie all over memory: they are fetched in batches first, since a processor that must not decide anything
 *  waits for many of them at once. */
function gather(
  columns: TimelineColumns,
  order: Uint32Array,
  start: Float64Array,
  builders: readonly LaneBuilder[],
  from: number,
  to: number,
): number {
  const { lane, end: ends } = columns
  let lastEnd = -Infinity
  for (let first = from; first < to; first += BATCH) {
    const count = Math.min(BATCH, to - first)
    for (let at = 0; at < count; at++) {
      const row = order[first + at] as number
      batchEnds[at] = ends[row] as number
      batchLanes[at] = lane[row] as number
    }
    lastEnd = Math.max(lastEnd, addBatch(order, start, builders, first, count))
  }
  return lastEnd
}

function addBatch(
  order: Uint32Array,
  start: Float64Array,
  builders: readonly LaneBuilder[],
  first: number,
  count: number,
): number {
  const last = builders.length - 1
  let lastEnd = -Infinity
  for (let at = 0; at < count; at++) {
    const index = first + at
    const own = start[index] as number
    const time = own < FIRST_TIME_MS ? FIRST_TIME_MS : own > LAST_TIME_MS ? LAST_TIME_MS : own
    if (time !== own) start[index] = time
    const until = batchEnds[at] as number
    const end = until > time ? (until < LAST_TIME_MS ? until : LAST_TIME_MS) : time
    if (end > lastEnd) lastEnd = end
    const one = batchLanes[at] as number
    ;(builders[one < last ? one : last] as LaneBuilder).add(index, time, end, weightOf(order[index] as number))
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
