import { clamp } from '../geometry/search.js'
import { FIRST_TIME_MS, LAST_TIME_MS } from '../time/scale.js'
import type { TimelineColumns } from './columns.js'
import type { EventTable } from './event-table.js'
import { LaneIndex } from './lane-index.js'
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
  const order = yield* sortSteps(columns.start)
  const count = order.length
  const laneCount = Math.max(1, columns.lanes.length)
  const cursors = new Uint32Array(laneCount)
  let dated = count
  while (dated > 0 && Number.isNaN(columns.start[order[dated - 1] as number])) dated--
  countLanes(columns, cursors)
  const members = Array.from(cursors, (size) => new Uint32Array(size))
  cursors.fill(0)
  const start = new Float64Array(count).fill(NaN, dated)
  let lastEnd = -Infinity
  for (let from = 0; from < dated; from += STEP_ROWS) {
    lastEnd = Math.max(
      lastEnd,
      gather(columns, order, start, members, cursors, from, Math.min(dated, from + STEP_ROWS)),
    )
    yield
  }
  const base = tableOf(columns, order, start, dated, lastEnd)
  const lanes: LaneIndex[] = []
  for (const [lane, all] of members.entries()) {
    // Those without a start belong to a lane too, but stand nowhere in it.
    lanes.push(yield* LaneIndex.steps(base, all.subarray(0, cursors[lane])))
  }
  return { ...base, lanes: columns.lanes.length > 0 ? lanes : [] }
}

function countLanes({ lane }: TimelineColumns, counts: Uint32Array): void {
  const last = counts.length - 1
  for (let row = 0; row < lane.length; row++) {
    const one = lane[row] as number
    ;(counts[one < last ? one : last] as number)++
  }
}

/** Puts starts in order and rows [from, to) of the order into their lanes; tells their last end. */
function gather(
  columns: TimelineColumns,
  order: Uint32Array,
  start: Float64Array,
  members: readonly Uint32Array[],
  cursors: Uint32Array,
  from: number,
  to: number,
): number {
  const { lane } = columns
  const last = cursors.length - 1
  let lastEnd = -Infinity
  for (let index = from; index < to; index++) {
    const row = order[index] as number
    const time = clamp(columns.start[row] as number, FIRST_TIME_MS, LAST_TIME_MS)
    const end = columns.end[row] as number
    start[index] = time
    if (time > lastEnd) lastEnd = time
    if (end > lastEnd) lastEnd = end
    const at = Math.min(lane[row] as number, last)
    ;(members[at] as Uint32Array)[(cursors[at] as number)++] = index
  }
  return Math.min(lastEnd, LAST_TIME_MS)
}

function tableOf(
  columns: TimelineColumns,
  order: Uint32Array,
  start: Float64Array,
  dated: number,
  lastEnd: number,
): EventTable {
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
    lastEnd,
    end,
    shape: (index) => (end(index) > (start[index] as number) ? 'range' : 'dot'),
    flags: () => 0,
    // No event of a column set is known to matter more: the order among them is even, but the same each time.
    weight: (index) => (Math.imul(rowOf(index) + 1, 0x9e3779b1) >>> 8) / 0x1000000,
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
