import type { TimelineEvent } from '@event-timeline/core/model'
import { boundsOf, shapeOfDate } from '../time/bounds.js'
import { DAY_MS } from '../time/time-window.js'
import {
  FLAG_APPROXIMATE,
  FLAG_DAY,
  FLAG_DENIED,
  FLAG_OPEN_END,
  FLAG_OPEN_START,
  FLAG_PLANNED,
  FLAG_WEIGHTY,
  SHAPES,
  type EventTable,
  type Shape,
} from './event-table.js'
import { sortSteps } from './sort-by-start.js'
import { runSteps, type Steps } from './steps.js'

interface Placed {
  readonly event: TimelineEvent
  readonly start: number
  readonly end: number
  readonly shape: Shape
  readonly flags: number
  readonly weight: number
}

/** Builds the table of a document's events. An open end reaches to the last day that any event names, and to today unless it
 *  is what articles told then; an event without any bound is counted and listed, but not drawn. Order: start, end, then that
 *  of the input. */
export function tableFromEvents(events: readonly TimelineEvent[]): EventTable {
  return runSteps(eventSteps(events))
}

/** Events that are looked at in one step. */
const STEP_EVENTS = 1000

/** The same in steps.
 *
 *      events ─ bounds, shape, weight ─▶ sort by start, then end ─▶ columns and ids
 */
export function* eventSteps(events: readonly TimelineEvent[], todayMs = -Infinity): Steps<EventTable> {
  const placed: Placed[] = []
  const weights = { least: Infinity, greatest: -Infinity, lastKnown: -Infinity }
  for (let at = 0; at < events.length; at++) {
    const one = placeEvent(events[at] as TimelineEvent)
    placed.push(one)
    const { weight } = one.event
    if (weight !== undefined) {
      weights.least = Math.min(weights.least, weight)
      weights.greatest = Math.max(weights.greatest, weight)
    }
    if (Number.isFinite(one.end)) weights.lastKnown = Math.max(weights.lastKnown, one.end)
    if (at % STEP_EVENTS === STEP_EVENTS - 1) yield
  }
  const enough = weightyFrom(weights)
  const starts = new Float64Array(placed.length)
  for (let at = 0; at < placed.length; at++) {
    const own = placed[at] as Placed
    const { evidence, date } = own.event
    // An end that is not known ("2014/") is none that has not come yet ("2014/..").
    const goesOn = evidence.length === 0 && date.edtf.endsWith('/..')
    const reach = goesOn ? Math.max(weights.lastKnown, todayMs) : weights.lastKnown
    const one = closeOpenEnds(markWeighty(own, enough), reach)
    placed[at] = one
    starts[at] = Number.isNaN(one.end) ? NaN : one.start
    if (at % STEP_EVENTS === STEP_EVENTS - 1) yield
  }
  const sorted = yield* sortSteps(starts)
  const { order, dated } = sorted
  yield* sortEqualsByEnd(order.subarray(0, dated), placed)
  const start = new Float64Array(placed.length)
  const end = new Float64Array(placed.length)
  const weight = new Float64Array(placed.length)
  const shape = new Uint8Array(placed.length)
  const flags = new Uint8Array(placed.length)
  const byStart: TimelineEvent[] = []
  const byId = new Map<string, number>()
  let lastEnd = -Infinity
  for (let index = 0; index < order.length; index++) {
    const one = placed[order[index] as number] as Placed
    start[index] = one.start
    end[index] = one.end
    weight[index] = one.weight
    shape[index] = SHAPES.indexOf(one.shape)
    flags[index] = one.flags
    byStart.push(one.event)
    byId.set(one.event.id, index)
    if (index < dated) lastEnd = Math.max(lastEnd, one.end)
    if (index % STEP_EVENTS === STEP_EVENTS - 1) yield
  }
  return {
    count: placed.length,
    dated,
    start,
    lastEnd,
    end: (index) => end[index] ?? NaN,
    shape: (index) => SHAPES[shape[index] ?? 0] ?? 'dot',
    flags: (index) => flags[index] ?? 0,
    weight: (index) => weight[index] ?? 0,
    id: (index) => byStart[index]?.id ?? '',
    title: (index) => byStart[index]?.title ?? '',
    event: (index) => byStart[index] ?? null,
    indexOf: (id) => byId.get(id) ?? -1,
    laneOf: () => -1,
    laneTitles: [],
    lanes: [],
  }
}

/** Of those that begin together, those that end first come first. */
function* sortEqualsByEnd(order: Uint32Array, placed: readonly Placed[]): Steps<void> {
  const startOf = (at: number): number => placed[order[at] as number]?.start ?? NaN
  for (let from = 0, done = 0; from < order.length;) {
    let to = from + 1
    while (to < order.length && startOf(to) === startOf(from)) to++
    if (to - from > 1) {
      const rows = Array.from(order.subarray(from, to))
      rows.sort((a, b) => (placed[a] as Placed).end - (placed[b] as Placed).end || a - b)
      order.set(rows, from)
    }
    if (to - done > STEP_EVENTS) {
      done = to
      yield
    }
    from = to
  }
}

/** Events are never changed: a document that grows by one has its others placed already. */
const known = new WeakMap<TimelineEvent, Placed>()

function placeEvent(event: TimelineEvent): Placed {
  const before = known.get(event)
  if (before) return before
  const bounds = boundsOf(event.date)
  const start = bounds?.startMs ?? NaN
  // The year 9999 stands for "no end" in databases.
  const end = bounds === null ? NaN : bounds.endMs >= SENTINEL_MS ? Infinity : bounds.endMs
  const isDay = end - start === DAY_MS && start % DAY_MS === 0 && event.date.granularity === 'day'
  const flags =
    (event.status === 'planned' ? FLAG_PLANNED : 0) |
    (event.status === 'denied' ? FLAG_DENIED : 0) |
    (event.date.approximate ? FLAG_APPROXIMATE : 0) |
    (isDay ? FLAG_DAY : 0)
  const placed = { event, start, end, shape: chooseShape(event, start, end), flags, weight: weightOf(event) }
  known.set(event, placed)
  return placed
}

const SHAPE_OF_DATE = { point: 'dot', soft: 'fuzzy', period: 'range' } as const

function chooseShape(event: TimelineEvent, start: number, end: number): Shape {
  if ((event.conflict?.claims.length ?? 0) > 1) return 'claims'
  return SHAPE_OF_DATE[shapeOfDate(event.date, { startMs: start, endMs: end })]
}

/** The weight that the data gives; else disputed first, then what more texts tell, then what is sharper. */
function weightOf(event: TimelineEvent): number {
  if (event.weight !== undefined) return event.weight
  const sources = new Set(event.evidence.map((evidence) => evidence.source)).size
  return (event.conflict ? 100 : 0) + sources * 4 + (event.date.granularity === 'day' ? 1 : 0)
}

const WEIGHTY_SOURCES = 3
const WEIGHTY_SHARE = 0.75

/** Weighty is what three texts tell, or what comes near the greatest weight that the data gives, where weights differ. */
function markWeighty(one: Placed, enough: number): Placed {
  const { weight, evidence } = one.event
  const isWeighty =
    weight !== undefined
      ? weight >= enough
      : evidence.length >= WEIGHTY_SOURCES && new Set(evidence.map(({ source }) => source)).size >= WEIGHTY_SOURCES
  return isWeighty ? { ...one, flags: one.flags | FLAG_WEIGHTY } : one
}

const weightyFrom = ({ least, greatest }: { readonly least: number; readonly greatest: number }): number =>
  least < greatest ? least + (greatest - least) * WEIGHTY_SHARE : Infinity

const SENTINEL_MS = Date.UTC(9999, 0, 1)
const OPEN_STUB_MS = 20 * DAY_MS

function closeOpenEnds(one: Placed, reach: number): Placed {
  if (Number.isNaN(one.start) || Number.isNaN(one.end)) return one
  if (one.end === Infinity) {
    const end = one.shape === 'range' ? Math.max(reach, one.start + OPEN_STUB_MS) : one.start + OPEN_STUB_MS
    return { ...one, end, shape: one.shape === 'dot' ? 'fuzzy' : one.shape, flags: one.flags | FLAG_OPEN_END }
  }
  if (one.start === -Infinity) {
    const start = one.end - OPEN_STUB_MS
    return { ...one, start, shape: one.shape === 'dot' ? 'fuzzy' : one.shape, flags: one.flags | FLAG_OPEN_START }
  }
  return one
}
