import type { EventDate, TimelineEvent } from '@event-timeline/core/model'
import { boundsOf } from './bounds.js'

/** Moments that say their zone: "2024-05-01T20:30Z", "…+02:00". A clock without one is that of the place, and stays. */
const INSTANT = /T\d{2}(?::\d{2}){0,2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})/

/** One each: a format takes milliseconds to make. */
const formats = new Map<string, Intl.DateTimeFormat | null>()

function formatOf(zone: string): Intl.DateTimeFormat | null {
  const known = formats.get(zone)
  if (known !== undefined) return known
  let format: Intl.DateTimeFormat | null = null
  try {
    format = new Intl.DateTimeFormat('en', {
      timeZone: zone,
      calendar: 'gregory',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
  } catch {
    // No zone that this browser knows.
  }
  formats.set(zone, format)
  return format
}

export const isTimeZone = (zone: string): boolean => formatOf(zone) !== null

/** What a clock in a zone shows at an instant, as ms since 1970 of that clock. */
export function clockInZone(timeMs: number, zone: string): number {
  const format = zone === 'UTC' || !Number.isFinite(timeMs) ? null : formatOf(zone)
  if (!format) return timeMs
  const parts = Object.fromEntries(format.formatToParts(timeMs).map(({ type, value }) => [type, Number(value)]))
  const { year = NaN, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  // Before our era the year is told without its sign; such an instant is no date of a clock.
  if (timeMs < FIRST_CLOCK_MS) return timeMs
  const shown = new Date(0)
  shown.setUTCFullYear(year, month - 1, day)
  shown.setUTCHours(hour, minute, second, 0)
  return shown.getTime() + (((timeMs % 1000) + 1000) % 1000)
}

const FIRST_CLOCK_MS = Date.UTC(1800, 0, 1)

/** A date as the clocks of a zone show it; the same object where it says no instant. */
export function dateInZone(date: EventDate, zone: string): EventDate {
  if (zone === 'UTC' || !INSTANT.test(date.edtf)) return date
  const shift = (bound: string | null): string | null => {
    if (bound === null || !bound.includes('T')) return bound
    const start = boundsOf({ ...date, earliest: bound, latest: bound })?.startMs ?? NaN
    return Number.isFinite(start) ? new Date(clockInZone(start, zone)).toISOString().slice(0, bound.length) : bound
  }
  return { ...date, earliest: shift(date.earliest), latest: shift(date.latest) }
}

/** Events are never changed: of each the last zone it was asked for in is kept. */
const zoned = new WeakMap<TimelineEvent, { readonly zone: string; readonly event: TimelineEvent }>()

export function eventsInZone(events: readonly TimelineEvent[], zone: string): readonly TimelineEvent[] {
  return zone === 'UTC' ? events : events.map((event) => eventInZone(event, zone))
}

function eventInZone(event: TimelineEvent, zone: string): TimelineEvent {
  const known = zoned.get(event)
  if (known?.zone === zone) return known.event
  const date = dateInZone(event.date, zone)
  const claims = event.conflict?.claims.map((claim) => ({ ...claim, date: dateInZone(claim.date, zone) }))
  const shown =
    date === event.date && !claims
      ? event
      : { ...event, date, ...(event.conflict && claims ? { conflict: { ...event.conflict, claims } } : {}) }
  zoned.set(event, { zone, event: shown })
  return shown
}
