import { MS_PER_DAY } from './civil.js'

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
    // No zone that is known here.
  }
  formats.set(zone, format)
  return format
}

/** Whether `Intl` knows a zone of that name: "Europe/Berlin", "UTC". */
export const isTimeZone = (zone: string): boolean => formatOf(zone) !== null

/** Clocks that were set by a zone are younger. */
const FIRST_CLOCK_MS = Date.UTC(1800, 0, 1)

/** What a clock in a zone shows at an instant, as ms since 1970 of that clock. The instant itself before the year 1800, and
 *  for a zone that is not known. */
export function clockInZone(timeMs: number, zone: string): number {
  const isClock = zone !== 'UTC' && Number.isFinite(timeMs) && timeMs >= FIRST_CLOCK_MS
  const format = isClock ? formatOf(zone) : null
  if (!format) return timeMs
  const parts = Object.fromEntries(format.formatToParts(timeMs).map(({ type, value }) => [type, Number(value)]))
  const { year = NaN, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  return Date.UTC(year, month - 1, day, hour, minute, second) + (((timeMs % 1000) + 1000) % 1000)
}

/** The instant at which the clocks of a zone show `localMs` (as if it were UTC). Of an hour that occurs twice the first. */
export function instantInZone(localMs: number, zone: string): number {
  const aheadAt = (timeMs: number): number => clockInZone(timeMs, zone) - timeMs
  // What held a day before leads to the first of two hours.
  const first = localMs - aheadAt(localMs - MS_PER_DAY)
  if (clockInZone(first, zone) === localMs) return first
  // The offset holds where the instant that it leads to has it too.
  return localMs - aheadAt(localMs - aheadAt(localMs))
}
