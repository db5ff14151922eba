import { clockInZone } from '../calendar/zone.js'
import type { EventDate } from '../model/index.js'
import { msOfBound, parseBound } from './calendar-words.js'

/** A date whose clock times are those of a zone, which is named here. Without a name they are those of UTC, as bounds are. */
export type DateInZone = EventDate & { readonly zone?: string }

/** Moments that say their zone: "2024-05-01T20:30Z", "…+02:00". A clock without one is that of the place, and stays. */
const INSTANT = /T\d{2}(?::\d{2}){0,2}(?:[.,]\d{1,9})?(?:Z|[+-]\d{2})/

/** True for a moment that says its zone. */
export const isInstant = ({ edtf }: EventDate): boolean => edtf.includes('T') && INSTANT.test(edtf)

/** The zone behind a clock time of an instant: " UTC"; `''` for a clock without a zone. */
export const wordZone = (date: DateInZone): string => (isInstant(date) ? ` ${date.zone ?? 'UTC'}` : '')

/** "UTC+2", "UTC−3:30": how far the clocks of a zone are ahead at an instant. */
export function nameOfClock(timeMs: number, zone: string): string {
  const minutes = Math.round((clockInZone(timeMs, zone) - timeMs) / 60_000)
  if (minutes === 0) return 'UTC'
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `UTC${minutes < 0 ? '−' : '+'}${String(hours)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`
}

/** A date as the clocks of a zone (an IANA name) show it, with their distance from UTC; the same object where it says no
 *  instant. */
export function dateInZone(date: EventDate, zone: string): DateInZone {
  if (zone === 'UTC' || !isInstant(date)) return date
  let clock: string | undefined
  const shift = (bound: string | null): string | null => {
    const timeMs = bound?.includes('T') ? msOfBound(parseBound(bound)) : null
    if (bound === null || timeMs === null) return bound
    clock ??= nameOfClock(timeMs, zone)
    return new Date(clockInZone(timeMs, zone)).toISOString().slice(0, bound.length)
  }
  const [earliest, latest] = [shift(date.earliest), shift(date.latest)]
  return { ...date, earliest, latest, ...(clock === undefined ? {} : { zone: clock }) }
}
