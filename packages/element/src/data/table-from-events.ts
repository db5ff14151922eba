import type { TimelineEvent } from '@event-timeline/core/model'
import { boundsOf } from '../time/bounds.js'
import { DAY_MS } from '../time/time-window.js'
import {
  FLAG_APPROXIMATE,
  FLAG_DAY,
  FLAG_DENIED,
  FLAG_OPEN_END,
  FLAG_OPEN_START,
  FLAG_PLANNED,
  FLAG_WEIGHTY,
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
 *  any bound is counted and listed, but not drawn. Order: start, end, then that of the input. */
export function tableFromEvents(events: readonly TimelineEvent[]): EventTable {
  const placed = markWeighty(events.map(placeEvent))
  const lastKnown = placed.reduce(
    (last, one) => (Number.isFinite(one.end) && one.end > last ? one.end : last),
    -Infinity,
  )
  const dated = placed
    .filter((one) => !Number.isNaN(one.start) && !Number.isNaN(one.end))
    .map((one) => closeOpenEnds(one, lastKnown))
  dated.sort((a, b) => a.start - b.start || a.end - b.end)
  const undated = placed.filter((one) => Number.isNaN(one.start) || Number.isNaN(one.end))
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

function chooseShape(event: TimelineEvent, start: number, end: number): Shape {
  if ((event.conflict?.claims.length ?? 0) > 1) return 'claims'
  if (event.date.extent === 'interval') return 'range'
  return end - start <= DAY_MS && !event.date.approximate ? 'dot' : 'fuzzy'
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
function markWeighty(placed: readonly Placed[]): readonly Placed[] {
  const given = placed.flatMap(({ event }) => event.weight ?? [])
  const greatest = given.reduce((most, weight) => Math.max(most, weight), -Infinity)
  const least = given.reduce((few, weight) => Math.min(few, weight), Infinity)
  const enough = least < greatest ? least + (greatest - least) * WEIGHTY_SHARE : Infinity
  return placed.map((one) => {
    const { weight, evidence } = one.event
    const isWeighty =
      weight !== undefined ? weight >= enough : new Set(evidence.map(({ source }) => source)).size >= WEIGHTY_SOURCES
    return isWeighty ? { ...one, flags: one.flags | FLAG_WEIGHTY } : one
  })
}

const SENTINEL_MS = Date.UTC(9999, 0, 1)
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
