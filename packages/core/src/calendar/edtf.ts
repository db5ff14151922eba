import type { DateBasis, EventDate, Granularity } from '../model/index.js'
import { GRANULARITIES } from '../model/index.js'
import {
  civilOf,
  dayNumber,
  daysInMonth,
  formatDay,
  formatInstant,
  isRealDay,
  MS_PER_DAY,
  padTwo,
  weekdayOf,
} from './civil.js'
import { remembering } from './memo.js'
import type { Span } from './span.js'

/** What an EDTF string says, with its bounds worked out. */
export interface EdtfBounds {
  /** First and last possible day or instant, both included, ISO 8601; `null` where open. */
  readonly earliest: string | null
  readonly latest: string | null
  /** Half-open, ms since 1970 UTC; `-Infinity` and `Infinity` where open. */
  readonly startMs: number
  readonly endMs: number
  /** Of one date, its own. Of an interval, the finer of its ends. Of a set, the smallest unit that holds all of it. */
  readonly granularity: Granularity
  readonly extent: 'moment' | 'interval'
  readonly approximate: boolean
}

/** One date as it is written, without slash and brackets. */
export interface EdtfPart {
  /** Half-open, ms since 1970 UTC; infinite where open. */
  readonly startMs: number
  readonly endMs: number
  readonly granularity: Granularity
  readonly approximate: boolean
  /** Marked by "?" or "%". */
  readonly uncertain: boolean
  /** Ends with a clock time: bounds are instants. */
  readonly instant: boolean
  /** Number of a season, quarter, half or third of a year, as ISO 8601-2 has them (21–41). */
  readonly yearPart?: number
  /** Written as 24:00 of the day before. */
  readonly isEndOfDay?: boolean
}

/** A date or one of a set: the moment at which an interval begins or ends, or a date by itself. */
export interface EdtfEnd {
  readonly first: EdtfPart
  readonly last: EdtfPart
  readonly granularity: Granularity
  /** Of a set its members, each from its first to its last; of a date alone nothing. */
  readonly members?: readonly (readonly [EdtfPart, EdtfPart])[]
}

/** What an EDTF string is made of. */
export type EdtfShape =
  | { readonly kind: 'date' | 'oneOf' | 'allOf'; readonly end: EdtfEnd }
  /** `null` where it is open, or not known. */
  | { readonly kind: 'interval'; readonly from: EdtfEnd | null; readonly to: EdtfEnd | null }

const OPEN_PART: EdtfPart = {
  startMs: -Infinity,
  endMs: Infinity,
  granularity: 'year',
  approximate: false,
  uncertain: false,
  instant: false,
}

const isDigit = (char: string): boolean => char >= '0' && char <= '9'
const QUALIFIERS = '~?%'

/** Longest year taken: beyond 10^9 years the milliseconds lose their meaning. */
const MAX_YEAR = 1_000_000_000

/** Codes of ISO 8601-2 for parts of a year: first month, length in months, granularity. Winter is counted to the year
 *  of its December; quarters and halves are the calendar's. 25–32 name hemispheres and are read as 21–24 are, the
 *  southern ones half a year later. */
const YEAR_PARTS: Readonly<Record<number, readonly [number, number, Granularity]>> = {
  21: [3, 3, 'season'],
  22: [6, 3, 'season'],
  23: [9, 3, 'season'],
  24: [12, 3, 'season'],
  25: [3, 3, 'season'],
  26: [6, 3, 'season'],
  27: [9, 3, 'season'],
  28: [12, 3, 'season'],
  29: [9, 3, 'season'],
  30: [12, 3, 'season'],
  31: [3, 3, 'season'],
  32: [6, 3, 'season'],
  33: [1, 3, 'quarter'],
  34: [4, 3, 'quarter'],
  35: [7, 3, 'quarter'],
  36: [10, 3, 'quarter'],
  37: [1, 4, 'half'],
  38: [5, 4, 'half'],
  39: [9, 4, 'half'],
  40: [1, 6, 'half'],
  41: [7, 6, 'half'],
}

const dayStart = (year: number, month: number, day: number): number => dayNumber(year, month, day) * MS_PER_DAY

interface YearRange {
  readonly low: number
  readonly high: number
  readonly granularity: Granularity
  /** Whether a year between the two has the digits that are written. */
  readonly holds: (year: number) => boolean
}

const isNumber = (text: string): boolean => text !== '' && [...text].every(isDigit)

const YEAR_SIZES = ['year', 'decade', 'century', 'millennium'] as const

const everyYear = (): boolean => true

/** "2019", "-0043", "199X", "1XX3", "1950S2" (two digits of it are sure), "Y170000", "Y-17E7"; `null` when it is no year. */
function parseYear(text: string): YearRange | 'any' | null {
  const significantAt = text.indexOf('S')
  if (significantAt > 0) return parseSignificant(text.slice(0, significantAt), text.slice(significantAt + 1))
  if (text.startsWith('Y')) {
    const [mantissa = '', exponent, ...rest] = text.slice(1).split('E')
    if (rest.length > 0 || mantissa.length > 12) return null
    const sign = mantissa.startsWith('-') ? -1 : 1
    const number = sign < 0 ? mantissa.slice(1) : mantissa
    if (!isNumber(number)) return null
    if (exponent !== undefined && (exponent.length > 2 || !isNumber(exponent))) return null
    const year = sign * Number(number) * 10 ** Number(exponent ?? 0)
    // What has four digits is written without the letter.
    if (Math.abs(year) < 10_000 || Math.abs(year) > MAX_YEAR) return null
    return { low: year, high: year, granularity: 'year', holds: everyYear }
  }
  const negative = text.startsWith('-')
  const expanded = negative || text.startsWith('+')
  const body = expanded ? text.slice(1) : text
  if (body.length !== 4 && !(expanded && body.length === 6)) return null
  const digits = body.replaceAll('X', '')
  if (digits === '') return 'any'
  if (!isNumber(digits)) return null
  let known = body
  while (known.endsWith('X')) known = known.slice(0, -1)
  const granularity = YEAR_SIZES[body.length - known.length]
  if (granularity === undefined || (negative && Number(body) === 0)) return null
  const [near, far] = [Number(body.replaceAll('X', '0')), Number(body.replaceAll('X', '9'))]
  const holds = known.includes('X')
    ? (year: number): boolean => hasDigits(body, String(Math.abs(year)).padStart(body.length, '0'))
    : everyYear
  return negative ? { low: -far, high: -near, granularity, holds } : { low: near, high: far, granularity, holds }
}

/** "1950S2": some year of the 1900s, perhaps 1950. */
function parseSignificant(text: string, count: string): YearRange | null {
  const year = parseYear(text)
  if (year === null || year === 'any' || year.low !== year.high || !isNumber(count) || count.length > 2) return null
  const unknown = String(Math.abs(year.low)).length - Number(count)
  if (Number(count) < 1 || unknown < 0) return null
  const size = 10 ** unknown
  const near = Math.floor(Math.abs(year.low) / size) * size
  const [low, high] = year.low < 0 ? [-(near + size - 1), -near] : [near, near + size - 1]
  return { low, high, granularity: YEAR_SIZES[unknown] ?? 'millennium', holds: everyYear }
}

/** Whether a number has the digits of a pattern, in which X is any. */
const hasDigits = (pattern: string, digits: string): boolean =>
  pattern.length === digits.length && [...pattern].every((char, i) => char === 'X' || char === digits[i])

/** Months or days that a pattern of two can mean: "1X" is 10, 11 and 12 of the months. */
function numbersOf(pattern: string, last: number): readonly number[] {
  return Array.from({ length: last }, (_, i) => i + 1).filter((number) => hasDigits(pattern, padTwo(number)))
}

/** Years that are looked at for a day which not every year has. */
const MAX_YEARS = 400

/** The first day, or from the end the last, whose digits may be those. */
function edgeDay(
  { low, high, holds }: YearRange,
  months: readonly number[],
  days: readonly number[] | null,
  atEnd: boolean,
): number | null {
  const ordered = <T>(items: readonly T[]): readonly T[] => (atEnd ? [...items].reverse() : items)
  const step = atEnd ? -1 : 1
  for (let year = atEnd ? high : low, tried = 0; year >= low && year <= high && tried < MAX_YEARS; year += step) {
    if (!holds(year)) continue
    tried++
    for (const month of ordered(months)) {
      if (days === null) return dayNumber(year, atEnd ? month + 1 : month, 1) - (atEnd ? 1 : 0)
      for (const day of ordered(days)) if (isRealDay(year, month, day)) return dayNumber(year, month, day)
    }
  }
  return null
}

const twoDigits = (text: string): number | null =>
  text.length === 2 && isDigit(text[0] as string) && isDigit(text[1] as string) ? Number(text) : null

interface ClockPart {
  readonly startMs: number
  readonly lengthMs: number
  readonly granularity: Granularity
  readonly isEndOfDay: boolean
}

function parseClock(text: string): ClockPart | null {
  let zoneAt = -1
  for (let i = 0; i < text.length && zoneAt < 0; i++) if ('Z+-'.includes(text[i] as string)) zoneAt = i
  const clock = zoneAt < 0 ? text : text.slice(0, zoneAt)
  const zone = zoneAt < 0 ? '' : text.slice(zoneAt)
  let offsetMs = 0
  if (zone !== '' && zone !== 'Z') {
    const [, sign, hours, minutes = '00'] = /^([+-])(\d{2})(?::?(\d{2}))?$/.exec(zone) ?? []
    const aheadMinutes = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
    // No zone is farther behind or ahead.
    if (sign === undefined || Number(minutes) > 59 || aheadMinutes < -12 * 60 || aheadMinutes > 14 * 60) return null
    offsetMs = aheadMinutes * 60_000
  }
  const parts = clock.split(':')
  if (parts.length > 3) return null
  // Fractions of a second are read, and not kept.
  const [h, m, s] = parts.map((part, i) => twoDigits(i === 2 ? part.replace(/[.,]\d{1,9}$/, '') : part))
  if (h === null || h === undefined || h > 24) return null
  if (m === null || (m ?? 0) > 59 || s === null || (s ?? 0) > 59) return null
  // 24:00 is the midnight that ends a day.
  if (h === 24 && (m === undefined || m + (s ?? 0) > 0)) return null
  const granularity = s !== undefined ? 'second' : m !== undefined ? 'minute' : 'hour'
  return {
    startMs: ((h * 60 + (m ?? 0)) * 60 + (s ?? 0)) * 1000 - offsetMs,
    lengthMs: granularity === 'second' ? 1000 : granularity === 'minute' ? 60_000 : 3_600_000,
    granularity,
    isEndOfDay: h === 24,
  }
}

/** One date, no slash, no brackets. */
function parsePart(written: string): EdtfPart | null {
  let approximate = false
  let uncertain = false
  let text = ''
  for (const char of written) {
    if (QUALIFIERS.includes(char)) {
      approximate ||= char !== '?'
      uncertain ||= char !== '~'
    } else text += char
  }
  if (text === '' || text.length > 40) return null
  const timeAt = text.indexOf('T')
  const clock = timeAt < 0 ? null : parseClock(text.slice(timeAt + 1))
  if (timeAt >= 0 && clock === null) return null
  const dateText = timeAt < 0 ? text : text.slice(0, timeAt)
  const body = dateText.slice(1)
  const firstDash = dateText.startsWith('Y') ? -1 : body.indexOf('-')
  const yearText = firstDash < 0 ? dateText : dateText.slice(0, firstDash + 1)
  const rest = firstDash < 0 ? [] : body.slice(firstDash + 1).split('-')
  if (rest.length > 2) return null
  const year = parseYear(yearText)
  if (year === null) return null
  const [monthText, dayText] = rest
  const part = (startMs: number, endMs: number, granularity: Granularity): EdtfPart => ({
    startMs,
    endMs,
    granularity,
    approximate,
    uncertain,
    instant: false,
  })
  if (year === 'any') {
    if (clock !== null) return null
    const month = monthText === undefined ? null : twoDigits(monthText)
    if (monthText !== undefined && monthText !== 'XX' && (month === null || month < 1 || month > 12)) return null
    const day = dayText === undefined ? null : twoDigits(dayText)
    if (dayText !== undefined && dayText !== 'XX' && (day === null || day < 1 || day > daysInMonth(2000, month ?? 1)))
      return null
    return part(-Infinity, Infinity, dayText !== undefined ? 'day' : monthText !== undefined ? 'month' : 'year')
  }
  const { low, high } = year
  if (monthText === undefined) {
    if (clock !== null) return null
    return part(dayStart(low, 1, 1), dayStart(high + 1, 1, 1), year.granularity)
  }
  const yearPart = twoDigits(monthText) ?? 0
  const partOfYear = YEAR_PARTS[yearPart]
  if (partOfYear !== undefined) {
    if (dayText !== undefined || clock !== null) return null
    const [firstMonth, length, granularity] = partOfYear
    const [startMs, endMs] = [dayStart(low, firstMonth, 1), dayStart(high, firstMonth + length, 1)]
    return { ...part(startMs, endMs, granularity), yearPart }
  }
  const months = numbersOf(monthText, 12)
  const days = dayText === undefined ? null : numbersOf(dayText, 31)
  const [first, last] = [edgeDay(year, months, days, false), edgeDay(year, months, days, true)]
  if (first === null || last === null) return null
  const startMs = first * MS_PER_DAY
  if (clock === null) return part(startMs, (last + 1) * MS_PER_DAY, days === null ? 'month' : 'day')
  if (days === null || first !== last) return null
  const at = startMs + clock.startMs
  const instant = { ...part(at, at + clock.lengthMs, clock.granularity), instant: true }
  return clock.isEndOfDay ? { ...instant, isEndOfDay: true } : instant
}

const rank = (granularity: Granularity): number => GRANULARITIES.indexOf(granularity)

const isOpen = (part: EdtfPart): boolean => part.startMs === -Infinity && part.endMs === Infinity

/** The smallest unit that holds all of a set from `startMs` up to `endMs`. */
function unitOfSet(startMs: number, endMs: number, finest: Granularity): Granularity {
  if (!Number.isFinite(startMs) || !Number.isFinite(endMs)) return finest
  const firstDay = Math.floor(startMs / MS_PER_DAY)
  const lastDay = Math.ceil(endMs / MS_PER_DAY) - 1
  if (firstDay === lastDay) return rank(finest) > rank('day') ? finest : 'day'
  if (lastDay - firstDay === 6 && weekdayOf(firstDay) === 1) return 'week'
  const first = civilOf(firstDay)
  const last = civilOf(lastDay)
  const same = (size: number): boolean => Math.floor(first.year / size) === Math.floor(last.year / size)
  if (same(1)) return first.month === last.month ? 'month' : 'year'
  return same(10) ? 'decade' : same(100) ? 'century' : 'millennium'
}

const toIso = (ms: number, instant: boolean): string =>
  instant ? formatInstant(ms) : formatDay(Math.floor(ms / MS_PER_DAY))

/** `a..b`, `a..`, `..b` or one date, as they stand in a set. */
function parseMember(text: string): readonly [EdtfPart, EdtfPart] | null {
  const dots = text.indexOf('..')
  if (dots < 0) {
    const part = parsePart(text)
    return part && [part, part]
  }
  const from = text.slice(0, dots)
  const to = text.slice(dots + 2)
  if (from === '' && to === '') return null
  const first = from === '' ? OPEN_PART : parsePart(from)
  const last = to === '' ? OPEN_PART : parsePart(to)
  return first && last && first.startMs < last.endMs ? [first, last] : null
}

/** A date, or a set in the brackets that open with `opening`. */
function parseEnd(text: string, opening: '[' | '{' = '['): EdtfEnd | null {
  if (!text.startsWith(opening)) {
    const part = parsePart(text)
    return part && { first: part, last: part, granularity: part.granularity }
  }
  if (!text.endsWith(opening === '[' ? ']' : '}')) return null
  let first: EdtfPart | null = null
  let last: EdtfPart | null = null
  let finest: Granularity = 'millennium'
  const members: (readonly [EdtfPart, EdtfPart])[] = []
  for (const written of text.slice(1, -1).split(',')) {
    const member = parseMember(written.trim())
    if (member === null) return null
    members.push(member)
    for (const part of member) if (!isOpen(part) && rank(part.granularity) > rank(finest)) finest = part.granularity
    if (first === null || member[0].startMs < first.startMs) first = member[0]
    if (last === null || member[1].endMs > last.endMs) last = member[1]
  }
  if (first === null || last === null) return null
  return { first, last, granularity: unitOfSet(first.startMs, last.endMs, finest), members }
}

/** Longest string read; longer ones are no dates. */
const MAX_LENGTH = 400

/** Takes an EDTF string apart; `null` for anything else, and for an interval that ends before it can begin. Beyond
 *  ISO 8601-2 an interval may begin or end with one of a set: `[1963..1966]/1972`. Linear in the length of the string. */
export function shapeOfEdtf(edtf: string): EdtfShape | null {
  const text = edtf.trim()
  if (text === '' || text.length > MAX_LENGTH) return null
  const slash = text.indexOf('/')
  if (slash < 0) {
    const end = parseEnd(text, text.startsWith('{') ? '{' : '[')
    return end && { kind: end.members === undefined ? 'date' : text.startsWith('{') ? 'allOf' : 'oneOf', end }
  }
  const sides = [text.slice(0, slash), text.slice(slash + 1)].map((side) =>
    side === '' || side === '..' ? undefined : parseEnd(side),
  )
  if (sides.includes(null)) return null
  const [from, to] = sides.map((end) => (end && !(isOpen(end.first) && isOpen(end.last)) ? end : null)) as [
    EdtfEnd | null,
    EdtfEnd | null,
  ]
  if (from === null && to === null) return null
  return from && to && !(from.first.startMs < to.last.endMs) ? null : { kind: 'interval', from, to }
}

/** Reads ISO 8601-2 (EDTF): levels 0 and 1, and of level 2 sets, unspecified digits anywhere, significant digits, long
 *  years, seasons, quarters and halves. Of a clock time fractions of seconds are not kept. `null` for anything else, also for days that no calendar has (2023-02-30).
 *  Linear in the length of the string. */
export const parseEdtf = (edtf: string): EdtfBounds | null =>
  // What is too long for a date is not kept either.
  edtf.length > MAX_LENGTH ? readEdtf(edtf) : parseKnown(edtf)

const parseKnown = remembering(1 << 14, readEdtf)

function readEdtf(edtf: string): EdtfBounds | null {
  return readPlainDay(edtf) ?? readShape(edtf)
}

/** A day in digits: most dates are, and are read many times over. */
function readPlainDay(edtf: string): EdtfBounds | null {
  const [, year, month, day] = PLAIN_DAY.exec(edtf) ?? []
  if (year === undefined || !isRealDay(Number(year), Number(month), Number(day))) return null
  const startMs = dayNumber(Number(year), Number(month), Number(day)) * MS_PER_DAY
  return {
    earliest: edtf,
    latest: edtf,
    startMs,
    endMs: startMs + MS_PER_DAY,
    granularity: 'day',
    extent: 'moment',
    approximate: false,
  }
}

const PLAIN_DAY = /^(\d{4})-(\d\d)-(\d\d)$/

function readShape(edtf: string): EdtfBounds | null {
  const shape = shapeOfEdtf(edtf)
  if (shape === null) return null
  const [from, to] = shape.kind === 'interval' ? [shape.from, shape.to] : [shape.end, shape.end]
  const [first, last] = [from?.first ?? OPEN_PART, to?.last ?? OPEN_PART]
  const ends = [from, to].filter((end) => end !== null)
  const parts = ends.flatMap(({ first, last, members }) => members?.flat() ?? [first, last])
  const { startMs } = first
  const { endMs } = last
  return {
    earliest: Number.isFinite(startMs) ? toIso(startMs, first.instant) : null,
    latest: Number.isFinite(endMs) ? toIso(endMs - (last.instant ? 1000 : MS_PER_DAY), last.instant) : null,
    startMs,
    endMs,
    granularity: ends.reduce(
      (finest, { granularity }) => (rank(granularity) > rank(finest) ? granularity : finest),
      ends[0]?.granularity ?? 'year',
    ),
    extent: shape.kind === 'interval' || shape.kind === 'allOf' ? 'interval' : 'moment',
    approximate: parts.some(({ approximate }) => approximate),
  }
}

export const UNKNOWN_DATE: EventDate = {
  edtf: '',
  extent: 'moment',
  earliest: null,
  latest: null,
  granularity: 'year',
  basis: 'unknown',
}

/** The date that `edtf` names, its bounds and granularity worked out; {@link UNKNOWN_DATE} if it is no EDTF. */
export function dateFromEdtf(edtf: string, basis: DateBasis, alternatives: readonly EventDate[] = []): EventDate {
  const bounds = parseEdtf(edtf)
  if (bounds === null) return UNKNOWN_DATE
  return {
    edtf,
    extent: bounds.extent,
    earliest: bounds.earliest,
    latest: bounds.latest,
    granularity: bounds.granularity,
    basis,
    ...(bounds.approximate ? { approximate: true as const } : {}),
    ...(alternatives.length > 0 ? { alternatives } : {}),
  }
}

/** All the time in which the date may lie; from `-Infinity` to `Infinity` where nothing is known. */
export function spanOf(date: EventDate): Span {
  const bounds = parseEdtf(date.edtf)
  return bounds === null ? { startMs: -Infinity, endMs: Infinity } : { startMs: bounds.startMs, endMs: bounds.endMs }
}

/** EDTF of what begins with one date and ends with another, `null` where a side is open. Each side keeps what is known of
 *  it: one of a set, a doubt, an end that is open itself; of a side that is a period, its beginning or its end. `null` where
 *  a side is no EDTF, or the end lies before the beginning. */
export function joinEdtf(from: string | null, to: string | null): string | null {
  const start = from === null ? '..' : (sidesOf(from)[0] ?? '')
  const end = to === null ? '..' : (sidesOf(to).at(-1) ?? '')
  const joined = start === end ? start : `${start}/${end}`
  return parseEdtf(joined) === null ? null : joined
}

const sidesOf = (edtf: string): readonly string[] => edtf.trim().replace('{', '[').replace('}', ']').split('/')
