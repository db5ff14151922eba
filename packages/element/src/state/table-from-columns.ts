import { FIRST_TIME_MS, LAST_TIME_MS } from '../time/scale.js'
import type { TimelineColumns } from './columns.js'
import type { EventTable } from './event-table.js'
import { laneSteps, type LaneIndex } from './lane-index.js'
import { sortSteps } from './sort-by-start.js'
import { runSteps, type Steps } from './steps.js'

/** Rows that are done in one step. */
const STEP_ROWS = 1 << 18

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
  keepDrawable(start.subarray(0, dated))
  const base = tableOf(columns, order, start, dated)
  const lanes: LaneIndex[] = []
  for (const members of yield* membersOfLanes(columns, order, dated)) lanes.push(yield* laneSteps(base, members))
  const lastEnd = lanes.reduce((last, lane) => Math.max(last, lane.lastEnd), -Infinity)
  return { ...base, lastEnd, lanes: columns.lanes.length > 0 ? lanes : [] }
}

/** Brings starts in order within what can be drawn. */
function keepDrawable(start: Float64Array): void {
  for (let at = 0; at < start.length && (start[at] as number) < FIRST_TIME_MS; at++) start[at] = FIRST_TIME_MS
  for (let at = start.length - 1; at >= 0 && (start[at] as number) > LAST_TIME_MS; at--) start[at] = LAST_TIME_MS
}

/** Events of each lane by start; what is in none stands in the last. */
function* membersOfLanes(
  { lane, lanes }: TimelineColumns,
  order: Uint32Array,
  dated: number,
): Steps<readonly Uint32Array[]> {
  const places = new Uint32Array(Math.max(1, lanes.length))
  const last = places.length - 1
  for (let row = 0; row < order.length; row++) {
    const own = lane[row] as number
    ;(places[own < last ? own : last] as number)++
  }
  for (let at = dated; at < order.length; at++)
    (places[Math.min(lane[order[at] as number] as number, last)] as number)--
  yield
  const ends = places.map((count, one) => (places[one] = (one > 0 ? (places[one - 1] as number) : 0) + count))
  places.set(ends.subarray(0, last), 1)
  places[0] = 0
  const members = new Uint32Array(dated)
  for (let from = 0; from < dated; from += STEP_ROWS) {
    spreadLanes(members, places, lane, order, from, Math.min(dated, from + STEP_ROWS))
    yield
  }
  return Array.from(ends, (end, one) => members.subarray(one > 0 ? ends[one - 1] : 0, end))
}

function spreadLanes(
  members: Uint32Array,
  places: Uint32Array,
  lane: Uint16Array,
  order: Uint32Array,
  from: number,
  to: number,
): void {
  const last = places.length - 1
  for (let index = from; index < to; index++) {
    const own = lane[order[index] as number] as number
    members[(places[own < last ? own : last] as number)++] = index
  }
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
