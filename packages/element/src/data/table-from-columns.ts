import { FIRST_TIME_MS, LAST_TIME_MS } from '../time/time-window.js'
import type { TimelineColumns } from './columns.js'
import type { EventTable } from './event-table.js'
import { laneSteps, type LaneIndex, type Times } from './lane-index.js'
import { rowMask, sortSteps, type Notes, type SortedRows } from './sort-by-start.js'
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
  const sorted = yield* sortSteps(columns.start, notesOf(columns))
  const { order, times: start, dated } = sorted
  keepDrawable(start.subarray(0, dated))
  const membersOf = yield* membersOfLanes(columns, sorted)
  const base = tableOf(columns, order, start, dated)
  const lanes: LaneIndex[] = []
  for (const { members, lasts } of membersOf) lanes.push(yield* laneSteps(base, members, lasts))
  const lastEnd = lanes.reduce((last, lane) => Math.max(last, lane.lastEnd), -Infinity)
  return { ...base, lastEnd, lanes: columns.lanes.length > 0 ? lanes : [] }
}

/** Brings starts in order within what can be drawn. */
function keepDrawable(start: Float64Array): void {
  for (let at = 0; at < start.length && (start[at] as number) < FIRST_TIME_MS; at++) start[at] = FIRST_TIME_MS
  for (let at = start.length - 1; at >= 0 && (start[at] as number) > LAST_TIME_MS; at--) start[at] = LAST_TIME_MS
}

/** A row's lane, and whether it lasts: what is in no lane stands in the last one. */
function noteOf(row: number, { start, end, lane }: TimelineColumns, last: number): number {
  const own = lane[row] as number
  return ((own < last ? own : last) << 1) | ((end[row] as number) > (start[row] as number) ? 1 : 0)
}

const lastLane = ({ lanes }: TimelineColumns): number => Math.max(0, lanes.length - 1)

function notesOf(columns: TimelineColumns): Notes {
  const last = lastLane(columns)
  return {
    bits: 33 - Math.clz32(last),
    add: (rows, rowBits, from, to) => {
      for (let at = from; at < to; at++) {
        const row = rows[at] as number
        rows[at] = row | (noteOf(row, columns, last) << rowBits)
      }
    },
  }
}

interface LaneMembers {
  /** Events by start. */
  readonly members: Uint32Array
  /** 1 for those that last. */
  readonly lasts: Uint8Array
}

/** Takes rows and notes apart: `order` holds rows alone when it is done. */
function* membersOfLanes(columns: TimelineColumns, sorted: SortedRows): Steps<readonly LaneMembers[]> {
  const { order, dated } = sorted
  const last = lastLane(columns)
  const noted =
    sorted.rowBits < 32 ? order : Uint32Array.from(order.subarray(0, dated), (row) => noteOf(row, columns, last))
  const rowBits = sorted.rowBits % 32
  const ends = new Uint32Array(Math.max(1, columns.lanes.length))
  for (let index = 0; index < dated; index++) (ends[((noted[index] as number) >>> rowBits) >>> 1] as number)++
  for (let lane = 1; lane < ends.length; lane++) ends[lane] = (ends[lane] as number) + (ends[lane - 1] as number)
  const places = new Uint32Array(ends.length)
  places.set(ends.subarray(0, -1), 1)
  const members = sorted.spare ?? new Uint32Array(dated)
  const lasts = new Uint8Array(dated)
  const mask = rowMask(sorted)
  for (let from = 0; from < dated; from += STEP_ROWS) {
    yield
    spreadLanes(from, Math.min(dated, from + STEP_ROWS))
  }
  return Array.from(ends, (end, lane) => {
    const from = lane > 0 ? (ends[lane - 1] as number) : 0
    return { members: members.subarray(from, end), lasts: lasts.subarray(from, end) }
  })

  function spreadLanes(from: number, to: number): void {
    for (let index = from; index < to; index++) {
      const note = (noted[index] as number) >>> rowBits
      const place = (places[note >>> 1] as number)++
      members[place] = index
      lasts[place] = note & 1
      order[index] = (order[index] as number) & mask
    }
  }
}

/** No event of a column set is known to matter more: the order among them is even, but the same each time. */
function weightOf(row: number): number {
  return (Math.imul(row + 1, 0x9e3779b1) >>> 8) / 0x1000000
}

function tableOf(columns: TimelineColumns, order: Uint32Array, start: Float64Array, dated: number): EventTable & Times {
  const rowOf = (index: number): number => order[index] as number
  const end = (index: number): number => {
    const until = columns.end[rowOf(index)] as number
    const from = start[index] as number
    return until > from ? Math.min(until, LAST_TIME_MS) : from
  }
  return {
    gather: {
      ends: (into, done, members, lasts, from, to) => {
        const { end: untils } = columns
        for (let position = from, at = done; position < to; position++)
          if (lasts[position] === 1) into[at++] = untils[order[members[position] as number] as number] as number
      },
      weights: (into, members, from, to) => {
        for (let position = from; position < to; position++)
          into[position - from] = weightOf(order[members[position] as number] as number)
      },
    },
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
    text: (index) => columns.text?.(rowOf(index)) ?? '',
    event: () => null,
    // A map of a million ids would be larger than all the rest.
    indexOf: (id) => order.findIndex((row) => columns.id(row) === id),
    laneOf: (index) => columns.lane[rowOf(index)] ?? 0,
    laneTitles: columns.lanes,
    lanes: [],
  }
}
