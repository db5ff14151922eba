import type { TimelineEvent } from '@event-timeline/core/model'
import { dateInZone } from '@event-timeline/core/wording'

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
