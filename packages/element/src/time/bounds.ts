import type { EventDate } from '@event-timeline/core/model'
import { daysInMonth, parseBound, type BoundParts } from '@event-timeline/core/wording'
import { DAY_MS, MINUTE_MS, SECOND_MS } from './time-window.js'

/** Half-open [startMs, endMs) of a date's bounds; `-Infinity`, `Infinity` where open. */
export interface DateBounds {
  readonly startMs: number
  readonly endMs: number
}

/** ms since 1970 of a civil moment in the proleptic Gregorian calendar. `Date.UTC` would read year 1 as 1901. */
export function civilToMs(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  date.setUTCHours(hour, minute, second, 0)
  return date.getTime()
}

function startOf(parts: BoundParts): number {
  return civilToMs(parts.year, parts.month, parts.day, parts.hour ?? 0, parts.minute ?? 0, parts.second ?? 0)
}

/** The day in which a time lies, as a bound is written. */
export const dayParts = (date: Date): BoundParts => ({
  year: date.getUTCFullYear(),
  month: date.getUTCMonth() + 1,
  day: date.getUTCDate(),
  hour: null,
  minute: null,
  second: null,
})

/** A last bound is included: a day ends with its midnight, a minute with its sixtieth second. */
function endOf(parts: BoundParts): number {
  if (parts.hour === null) {
    const last = parts.day === daysInMonth(parts.year, parts.month)
    if (!last) return civilToMs(parts.year, parts.month, parts.day + 1)
    return parts.month === 12 ? civilToMs(parts.year + 1, 1, 1) : civilToMs(parts.year, parts.month + 1, 1)
  }
  return startOf(parts) + (parts.second === null ? MINUTE_MS : SECOND_MS)
}

/** How a date stands in a picture: a day or moment that is known, one day within, or how long it lasted. */
export function shapeOfDate({ extent, approximate }: EventDate, { startMs, endMs }: DateBounds): DateShape {
  if (extent === 'interval') return 'period'
  return endMs - startMs <= DAY_MS && !approximate ? 'point' : 'soft'
}

export type DateShape = 'point' | 'soft' | 'period'

/** The bounds of a date in ms, half-open. `null` where it has none that can be drawn. */
export function boundsOf(date: EventDate): DateBounds | null {
  const first = parseBound(date.earliest)
  const last = parseBound(date.latest)
  if (!first && !last) return null
  const startMs = first ? startOf(first) : -Infinity
  const endMs = last ? Math.max(endOf(last), startMs) : Infinity
  if (Number.isNaN(startMs) || Number.isNaN(endMs)) return null
  return { startMs, endMs }
}
