import {
  dayNumber,
  daysInMonth,
  formatDay,
  formatInstant,
  isRealDay,
  formatYear,
  padTwo,
} from '../../calendar/civil.js'
import { joinEdtf, parseEdtf } from '../../calendar/edtf.js'

/** How the texts of dates are read. */
export interface DateReader {
  /** EDTF of a date that is written as text; `null` if it is none, or could be two. */
  readonly edtfOf: (text: string) => string | null
  /** What a date could be that could be two, as "2/1/2016"; `[]` for any other. */
  readonly readingsOf: (text: string) => readonly string[]
  /** Says of an end that it has not come yet: "present", "bis heute". */
  readonly isOngoing: (text: string) => boolean
}

/** Reads what programs write for one another and nothing else: EDTF, ISO 8601 with a clock, and years and days in bare
 *  digits. What it reads every other reader reads in the same way. */
export const isoDates: DateReader = {
  edtfOf: (text) => {
    const written = text.trim()
    if (written === '' || written.length > MAX_LENGTH) return null
    const clocked = /^\d{4}-/.test(written) ? instant(written) : null
    return clocked ?? bareNumber(written) ?? edtf(written)
  },
  readingsOf: () => [],
  isOngoing: () => false,
}

/** Whether nothing is said of a beginning or an end: "..", "–". */
export const isUnsaid = (text: string): boolean => /^(?:\.{2,3}|[…–—-])$/.test(text.trim())

/** Whether a text names the day on which it is read: "today", "heute". Which one that is, the host knows. */
export const isToday = (text: string): boolean =>
  /^(?:today|now|heute|jetzt|aujourd['’]hui|maintenant|hoy|ahora|oggi|adesso)$/i.test(text.trim())

/** What a cell or member says of an end: `..` where it goes on, as the year 9999 says in databases. */
export function endOf(text: string, { edtfOf, isOngoing }: Pick<DateReader, 'edtfOf' | 'isOngoing'>): string | null {
  const edtf = isUnsaid(text) || isOngoing(text) ? '..' : edtfOf(text)
  return edtf?.startsWith('9999') ? '..' : edtf
}

/** Why a text is no date, for a sentence: "is no date", or what it could be. */
export const whyNoDate = (readings: readonly string[]): string =>
  readings.length === 0 ? 'is no date' : `could be two dates: write it as ${readings.join(' or ')}`

/** Longest text that is looked at: a date with its weekday, clock and zone is far shorter. */
export const MAX_LENGTH = 120

/** A text that is EDTF already. */
export const edtf = (text: string): string | null => (parseEdtf(text) === null ? null : text)

export const realDay = (year: number, month: number, day: number): string | null =>
  isRealDay(year, month, day) ? `${formatYear(year)}-${padTwo(month)}-${padTwo(day)}` : null

/** "53", "−37": a year, astronomical where it is negative; "0" alone is more often nothing. "20200501": a day without its
 *  marks. */
export function bareNumber(text: string): string | null {
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (compact) return realDay(Number(compact[1]), Number(compact[2]), Number(compact[3]))
  return /^-?(?:[1-9]\d{0,2}|0[1-9]\d?|00[1-9])$/.test(text) ? formatYear(Number(text)) : null
}

const ISO = /^(-?\d{4,6}-\d{2}-\d{2}|\d{8})[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?$/

/** "2016-02-01T14:30:00.000+02:00", "2016-02-01 14:30", "20160201T143000Z". */
export function instant(text: string): string | null {
  const match = ISO.exec(text)
  if (!match) return null
  const [, date = '', hour = '', minute = '', second, zone] = match
  const day = date.length === 8 && !date.includes('-') ? bareNumber(date) : date
  return day === null
    ? null
    : atClock(
        day,
        { hour: Number(hour), minute: Number(minute), second: second === undefined ? null : Number(second) },
        zone === undefined ? null : offsetOf(zone),
      )
}

/** A time of day as it is written. */
export interface Clock {
  readonly hour: number
  readonly minute: number
  readonly second: number | null
}

/** Minutes that a zone in digits is ahead of UTC. */
export function offsetOf(zone: string): number {
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(zone)
  if (!match) return 0
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]))
}

/** A day with its clock time; moved to UTC where its zone is known. */
export function atClock(day: string, { hour, minute, second }: Clock, offset: number | null): string | null {
  // A leap second is the last of its minute.
  const sec = Math.min(second ?? 0, 59)
  if (hour > 24 || minute > 59 || (second ?? 0) > 60 || (hour === 24 && minute + (second ?? 0) > 0)) return null
  const bounds = parseEdtf(day)
  if (bounds === null) return null
  const timeMs = bounds.startMs + ((hour * 60 + minute) * 60 + sec) * 1000 - (offset ?? 0) * 60_000
  const written = formatInstant(timeMs)
  const sharp = second === null ? written.slice(0, -3) : written
  return offset === null ? sharp : `${sharp}Z`
}

const CLOCK = /^\d{1,2}(?:[:.]\d{2}|(?::\d{2}){2})(?:\s?(?:[ap]\.?m\.?|uhr|h))?$|^\d{1,2}\s?(?:[ap]\.?m\.?|uhr|h)$/i

/** Whether a text is a clock time and nothing else: "10:30", "2 pm", "14.30 Uhr"; "1.10.15" is a day. */
export const isClock = (value: unknown): boolean => typeof value === 'string' && CLOCK.test(value.trim())

/** A day at the clock time that stands beside it; one that has a clock of its own, or is no day, stays as it is. */
export function onClock(edtf: string, clock: string | null, { edtfOf }: Pick<DateReader, 'edtfOf'>): string {
  const day = withoutMidnights(edtf)
  return clock === null || !DAY.test(day) ? edtf : (edtfOf(`${day} ${clock.trim()}`) ?? edtf)
}

/** Whether the clocks of a column all show midnight, as programs write days: then they are days. */
export function areMidnights(edtfs: Iterable<string>): boolean {
  let hasClock = false
  for (const edtf of edtfs) {
    if (/T(?!00:00(?::00)?Z?(?:\/|$))/.test(edtf)) return false
    hasClock ||= edtf.includes('T')
  }
  return hasClock
}

/** The days of dates whose clocks show midnight, of both ends of a stretch. */
export const withoutMidnights = (edtf: string): string => edtf.replace(/T00:00(?::00)?Z?(?=$|\/)/g, '')

const DAY = /^(-?\d{4})-(\d{2})-(\d{2})$/

/** The same day so many months later, or the last of a month that is shorter; `null` for what is no day. */
export const addMonths = (day: string, months: number): string | null => {
  const match = DAY.exec(day)
  if (!match) return null
  const total = Number(match[1]) * 12 + Number(match[2]) - 1 + months
  const [year, month] = [Math.floor(total / 12), (((total % 12) + 12) % 12) + 1]
  return formatDay(dayNumber(year, month, Math.min(Number(match[3]), daysInMonth(year, month))))
}

export const addDays = (day: string, days: number): string | null => {
  const match = DAY.exec(day)
  return match ? formatDay(dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) + days) : null
}

/** The end of what lasts until a clock time: of the day that it names, or of the next where it lies before the beginning. */
export function endAfter(start: string | null, end: string): string {
  const [day = '', clock] = end.split('T')
  if (start === null || clock === undefined || joinEdtf(start, end) !== null) return end
  const next = addDays(day, 1)
  return next === null ? end : `${next}T${clock}`
}
