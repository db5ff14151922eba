import { clockInZone } from '@event-timeline/core/zone'
import type { EventDate, TimelineEvent } from '@event-timeline/core/model'
import type { DateInZone } from '@event-timeline/core/wording'
import { boundsOf } from './bounds.js'

/** Moments that say their zone: "2024-05-01T20:30Z", "…+02:00". A clock without one is that of the place, and stays. */
const INSTANT = /T\d{2}(?::\d{2}){0,2}(?:[.,]\d+)?(?:Z|[+-]\d{2}:?\d{2})/

/** True for a moment that says its zone. */
export const isInstant = ({ edtf }: EventDate): boolean => edtf.includes('T') && INSTANT.test(edtf)

/** "UTC+2", "UTC−3:30": how far the clocks of a zone are ahead at an instant. */
export function nameOfClock(timeMs: number, zone: string): string {
  const minutes = Math.round((clockInZone(timeMs, zone) - timeMs) / 60_000)
  if (minutes === 0) return 'UTC'
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `UTC${minutes < 0 ? '−' : '+'}${String(hours)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`
}

/** A date as the clocks of a zone show it, with their distance from UTC; the same object where it says no instant. */
export function dateInZone(date: EventDate, zone: string): DateInZone {
  if (zone === 'UTC' || !isInstant(date)) return date
  let clock: string | undefined
  const shift = (bound: string | null): string | null => {
    if (bound === null || !bound.includes('T')) return bound
    const start = boundsOf({ ...date, earliest: bound, latest: bound })?.startMs ?? NaN
    if (!Number.isFinite(start)) return bound
    clock ??= nameOfClock(start, zone)
    return new Date(clockInZone(start, zone)).toISOString().slice(0, bound.length)
  }
  const [earliest, latest] = [shift(date.earliest), shift(date.latest)]
  return { ...date, earliest, latest, ...(clock === undefined ? {} : { zone: clock }) }
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
