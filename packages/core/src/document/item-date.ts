import { formatInstant, formatYear } from '../calendar/civil.js'
import { dateFromEdtf, joinEdtf } from '../calendar/edtf.js'
import { instantInZone, isTimeZone } from '../calendar/zone.js'
import type { Diagnostic, EventDate } from '../model/index.js'
import {
  addDays,
  endAfter,
  endOf,
  isClock,
  isUnsaid,
  onClock,
  whyNoDate,
  withoutMidnights,
  type DateReader,
} from './formats/iso-date.js'
import { membersReader, type Member, type Members } from './item-members.js'
import { isObject, textOf, wordsOf, type Loose } from './loose-values.js'

/** What a program holds as a date, as EDTF; `null` where it is none: EDTF, ISO 8601 or a loose form as text, milliseconds
 *  since 1970, a year (a whole number from −9999 to 9999), a `Date` (its instant, or its day where it is midnight in UTC), an
 *  `EventDate`, `{ year, month, day }`, `{ date }` or `{ dateTime, timeZone? }`, and the dates of Temporal, Day.js, Moment,
 *  Luxon, Firestore and MongoDB.
 *  @param dates reads the texts */
function toEdtf(value: unknown, dates: DateReader): string | null {
  if (value instanceof Date) return ofInstant(value.getTime())
  if (typeof value === 'number') return isYear(value) ? formatYear(value) : ofInstant(value)
  if (typeof value === 'string') return dates.edtfOf(value)
  if (!isObject(value)) return null
  if (typeof value.edtf === 'string') return dateFromEdtf(value.edtf, 'stated').edtf !== '' ? value.edtf : null
  const whole = value.dateTime ?? value.date ?? value.$date
  if (whole !== undefined)
    return isObject(whole) && !(whole instanceof Date) ? null : inZone(toEdtf(whole, dates), value)
  const instant = instantOf(value)
  if (instant !== null) return toEdtf(instant, dates)
  return ofParts(value)
}

/** Within ten seconds of 1970 nothing happened that a timeline tells. */
const isYear = (value: number): boolean => Number.isInteger(value) && Math.abs(value) <= 9999 && value !== 0

function ofParts({ year, month, day }: Loose): string | null {
  const number = (part: unknown): number => (textOf(part) === '' ? NaN : Number(textOf(part)))
  if (!Number.isInteger(number(year)) || Math.abs(number(year)) > 9999) return null
  const written = [formatYear(number(year)), month, day]
  const parts = written.slice(0, textOf(month) === '' ? 1 : textOf(day) === '' ? 2 : 3)
  const edtf = parts.map((part) => textOf(part).padStart(2, '0')).join('-')
  return dateFromEdtf(edtf, 'stated').edtf === '' ? null : edtf
}

/** Farthest that a `Date` can lie from 1970. */
const MAX_TIME_MS = 8.64e15

function ofInstant(timeMs: number): string | null {
  if (!Number.isFinite(timeMs) || Math.abs(timeMs) > MAX_TIME_MS) return null
  return `${formatInstant(timeMs)}Z`.replace(/T00:00:00Z$/, '')
}

/** What an object of a library holds: the `Date` of Day.js, Moment, Luxon and Firestore, the text of Temporal; `null` for
 *  any other object. */
export function instantOf(value: Loose): Date | string | null {
  const seconds = value.seconds ?? value._seconds
  const nanoseconds = value.nanoseconds ?? value._nanoseconds ?? value.nanos
  if (typeof seconds === 'number' && typeof nanoseconds === 'number') return new Date(seconds * 1000)
  for (const name of ['toDate', 'toJSDate', 'toJSON']) {
    const method = value[name]
    if (typeof method !== 'function') continue
    try {
      const made: unknown = method.call(value)
      if (made instanceof Date || typeof made === 'string') return made
    } catch {
      // A method of this name that means something else.
    }
  }
  return null
}

/** `{ dateTime: '2024-05-01T10:00', timeZone: 'Europe/Berlin' }`, as calendars on the web answer. */
function inZone(edtf: string | null, { timeZone }: Loose): string | null {
  if (edtf === null || typeof timeZone !== 'string' || !/T\d{2}:\d{2}(?::\d{2})?$/.test(edtf)) return edtf
  return isTimeZone(timeZone) ? `${formatInstant(instantInZone(Date.parse(`${edtf}Z`), timeZone))}Z` : edtf
}

/** What is told of a date. */
interface DateFault extends Pick<Diagnostic, 'code' | 'message' | 'value' | 'choices'> {
  readonly field: string
}

export type DateFound =
  { readonly date: string | EventDate; readonly fault?: DateFault } | { readonly date: null; readonly fault: DateFault }

/** The two ends of an item as it writes them, with the clocks that stand beside them. */
export interface Ends {
  readonly begin: Member | null
  readonly beginClock: string | null
  readonly end: Member | null
  readonly endClock: string | null
}

/** `start` before `date`, unless it is a clock time (`date: '2024-05-01', start: '10:00'`); a year with its month and day;
 *  `startTime` where it is more than a clock time. */
export function endsOf(members: Members): Ends {
  const clockOf = (...fields: readonly Member[]): string | null => {
    const found = fields.find(({ value }) => isClock(value))
    return found === undefined ? null : String(found.value)
  }
  const of = (...fields: readonly (Member | undefined)[]): readonly Member[] =>
    fields.filter((one) => one !== undefined)
  const get = (field: Parameters<Members['get']>[0]): Member | undefined => members.get(field)
  const isWhole = ({ value }: Member): boolean => !isClock(value)
  const whole = get('date')
  const document =
    whole !== undefined && isObject(whole.value) && typeof whole.value.edtf === 'string' ? whole : undefined
  const begins = of(get('start'), whole, partsOf(members, 'year', 'month', 'day'), get('startTime'))
  const ends = of(get('end'), partsOf(members, 'endYear', 'endMonth', 'endDay'), get('endTime'))
  return {
    begin: document ?? begins.find(isWhole) ?? null,
    beginClock: clockOf(...of(get('startTime'), get('start'))),
    end: ends.find(isWhole) ?? null,
    endClock: clockOf(...of(get('endTime'), get('end'))),
  }
}

function partsOf(
  members: Members,
  ...[year, month, day]: readonly ['year' | 'endYear', 'month' | 'endMonth', 'day' | 'endDay']
): Member | undefined {
  const first = members.get(year)
  if (first === undefined || members.get(month) === undefined) return first
  return {
    name: first.name,
    value: { year: first.value, month: members.get(month)?.value, day: members.get(day)?.value },
  }
}

/** The date of an item, `{ date }` or `{ start, end }` under any of their names. */
export const readItemDate = (item: Loose, dates: DateReader): DateFound =>
  dateOf(membersReader()(item).members, false, dates)

/** Start and end as one date; the end is included, but for whole days of calendars (`allDay`, `{ date }`). */
export function dateOf(members: Members, areDays: boolean, dates: DateReader): DateFound {
  const { begin, beginClock, end: to, endClock } = endsOf(members)
  if (begin === null && to === null)
    return { date: null, fault: { code: 'without-date', field: '', message: 'has no date' } }
  if (isObject(begin?.value) && typeof begin.value.edtf === 'string')
    return { date: begin.value as unknown as EventDate }
  const isAllDay = [true, 'true'].includes(members.get('allDay')?.value as boolean)
  const dayOrMoment = (edtf: string): string => (areDays ? withoutMidnights(edtf) : edtf)
  const isOpenAtStart = begin === null || (to !== null && typeof begin.value === 'string' && isUnsaid(begin.value))
  const written = isOpenAtStart ? null : toEdtf(begin.value, dates)
  if (written === null && !isOpenAtStart) return { date: null, fault: noDate('a date', begin, dates) }
  const day = written === null ? null : dayOrMoment(written)
  const first = day === null || isAllDay ? day : onClock(day, beginClock, dates)
  if (to === null) {
    const same = day === null || endClock === null || isAllDay ? null : onClock(day, endClock, dates)
    return { date: (same === null || same === day ? null : joinEdtf(first, endAfter(first, same))) ?? first ?? '' }
  }
  const last = typeof to.value === 'string' ? endOf(to.value, dates) : toEdtf(to.value, dates)
  if (last === null && first === null) return { date: null, fault: noDate('an end', to, dates) }
  if (last === null) return { date: first ?? '', fault: noDate('an end', to, dates) }
  const isOpenAtEnd = isAllDay || (isObject(to.value) && typeof to.value.date === 'string')
  const named = isAllDay ? withoutMidnights(dayOrMoment(last)) : onClock(dayOrMoment(last), endClock, dates)
  const end = isOpenAtEnd && named !== first ? (addDays(named, -1) ?? named) : named
  const both = joinEdtf(first, end === '..' ? null : end)
  if (both !== null) return { date: both }
  // "until today", and not since when.
  if (first === null)
    return { date: null, fault: { code: 'without-date', field: `/${to.name}`, message: 'has an end that is open, and no start', value: wordsOf(to.value) } } // prettier-ignore
  const message = `ends (${end}) before it begins (${first})`
  return { date: null, fault: { code: 'reversed-date', field: `/${to.name}`, message, value: wordsOf(to.value) } }
}

function noDate(part: string, { name, value }: Member, dates: DateReader): DateFault {
  const choices = typeof value === 'string' ? dates.readingsOf(value) : []
  const made = isObject(value) && !(value instanceof Date) ? instantOf(value) : value
  // As JSON it would be `null`, whatever library it is of.
  const words = made instanceof Date ? String(made) : wordsOf(value)
  const why = whyNoDate(choices)
  const message = choices.length > 0 ? `has ${part}, "${words}", that ${why}` : `has ${part} that ${why}: "${words}"`
  return { code: 'not-a-date', field: `/${name}`, message, value: words, ...(choices.length > 0 ? { choices } : {}) }
}
