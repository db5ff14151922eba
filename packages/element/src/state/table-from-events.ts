import type { TimelineEvent } from '@event-timeline/core/model'
import { boundsOf } from '../time/bounds.js'
import { DAY_MS } from '../time/scale.js'
import {
  FLAG_APPROXIMATE,
  FLAG_DENIED,
  FLAG_OPEN_END,
  FLAG_OPEN_START,
  FLAG_PLANNED,
  type EventTable,
  type Shape,
} from './event-table.js'

interface Placed {
  readonly event: TimelineEvent
  readonly start: number
  readonly end: number
  readonly shape: Shape
  readonly flags: number
  readonly weight: number
}

/** Builds the table of a document's events. An open end reaches to the last day that any event names; an event without
 *  any bound is counted and listed, but not drawn. Order: start, end, id, so that the order of the input is nothing. */
export function tableFromEvents(events: readonly TimelineEvent[]): EventTable {
  const placed = events.map(placeEvent)
  const lastKnown = placed.reduce(
    (last, one) => (Number.isFinite(one.end) && one.end > last ? one.end : last),
    -Infinity,
  )
  const dated = placed
    .filter((one) => !Number.isNaN(one.start) && !Number.isNaN(one.end))
    .map((one) => closeOpenEnds(one, lastKnown))
  dated.sort((a, b) => a.start - b.start || a.end - b.end || (a.event.id < b.event.id ? -1 : 1))
  const undated = placed.filter((one) => Number.isNaN(one.start) || Number.isNaN(one.end))
  undated.sort((a, b) => (a.event.id < b.event.id ? -1 : 1))
  const all = [...dated, ...undated]
  const byId = new Map(all.map((one, index) => [one.event.id, index]))
  return {
    count: all.length,
    dated: dated.length,
    start: Float64Array.from(all, (one) => one.start),
    lastEnd: dated.reduce((last, one) => Math.max(last, one.end), -Infinity),
    end: (index) => all[index]?.end ?? NaN,
    shape: (index) => all[index]?.shape ?? 'dot',
    flags: (index) => all[index]?.flags ?? 0,
    weight: (index) => all[index]?.weight ?? 0,
    id: (index) => all[index]?.event.id ?? '',
    title: (index) => all[index]?.event.title ?? '',
    event: (index) => all[index]?.event ?? null,
    indexOf: (id) => byId.get(id) ?? -1,
    laneOf: () => -1,
    laneTitles: [],
    lanes: [],
  }
}

/** Events are never changed: a document that grows by one has its others placed already. */
const known = new WeakMap<TimelineEvent, Placed>()

function placeEvent(event: TimelineEvent): Placed {
  const before = known.get(event)
  if (before) return before
  const bounds = boundsOf(event.date)
  const start = bounds?.startMs ?? NaN
  const end = bounds?.endMs ?? NaN
  const flags =
    (event.status === 'planned' ? FLAG_PLANNED : 0) |
    (event.status === 'denied' ? FLAG_DENIED : 0) |
    (event.date.approximate ? FLAG_APPROXIMATE : 0)
  const placed = { event, start, end, shape: chooseShape(event, start, end), flags, weight: weightOf(event) }
  known.set(event, placed)
  return placed
}

function chooseShape(event: TimelineEvent, start: number, end: number): Shape {
  if ((event.conflict?.claims.length ?? 0) > 1) return 'claims'
  if (event.date.extent === 'interval') return 'range'
  return end - start <= DAY_MS && !event.date.approximate ? 'dot' : 'fuzzy'
}

/** Disputed first, then what more independent texts tell, then what is sharper. */
function weightOf(event: TimelineEvent): number {
  const sources = new Set(event.evidence.map((evidence) => evidence.source)).size
  return (event.conflict ? 100 : 0) + sources * 4 + (event.date.granularity === 'day' ? 1 : 0)
}

const OPEN_STUB_MS = 20 * DAY_MS

function closeOpenEnds(one: Placed, lastKnown: number): Placed {
  if (one.end === Infinity) {
    const end = one.shape === 'range' ? Math.max(lastKnown, one.start + OPEN_STUB_MS) : one.start + OPEN_STUB_MS
    return { ...one, end, shape: one.shape === 'dot' ? 'fuzzy' : one.shape, flags: one.flags | FLAG_OPEN_END }
  }
  if (one.start === -Infinity) {
    const start = one.end - OPEN_STUB_MS
    return { ...one, start, shape: one.shape === 'dot' ? 'fuzzy' : one.shape, flags: one.flags | FLAG_OPEN_START }
  }
  return one
}
