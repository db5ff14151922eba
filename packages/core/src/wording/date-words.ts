import { civilOf, MS_PER_DAY } from '../calendar/civil.js'
import { shapeOfEdtf, type EdtfEnd, type EdtfPart, type EdtfShape } from '../calendar/edtf.js'
import type { EventDate } from '../model/index.js'
import {
  clockDigits,
  daysInMonth,
  msOfBound,
  parseBound,
  wordCentury,
  wordDay,
  wordMonth,
  wordWeekday,
  wordMillennium,
  wordYear,
  type BoundParts,
} from './calendar-words.js'
import { wordZone, type DateInZone } from './date-in-zone.js'
import { dateLanguage, type DateLanguage } from './date-language.js'
import type { WordingLanguage } from './language.js'

type Language = WordingLanguage | DateLanguage

/** A date in words, with its doubt: "15. August 2023", "Ende Juli 2023", "10. bis 13. September 2023",
 *  "zwischen 3. und 9. Mai 2021", "seit Januar 2020", "um 1800 bis Mai 1810", "44 v. Chr.".
 *  Each end is said as exactly as its EDTF is, and no more: no day that it does not name, and no month. Where a date has
 *  bounds and no EDTF that goes with them, the bounds are said. "Datum unbekannt" where there are none. A clock time of an
 *  instant says its zone: "1. Mai 2024, 22:30 Uhr UTC". */
export function wordDate(date: DateInZone, language: Language): string {
  const words = dateLanguage(language)
  const said = sayDate(date, words)
  if (said === null) return words.unknown
  const whole =
    said.to === undefined
      ? wordSigned(said.from, words)
      : said.from === null
        ? words.until(wordSigned(said.to, words, true))
        : said.to === null
          ? words.since(wordSigned(said.from, words, true))
          : wordPair(said.from, said.to, words, words.lasted)
  return date.approximate && !said.isSigned ? words.about(whole) : whole
}

/** The same date with the weekday, where it is one day: "Mittwoch, 30. August 2023". */
export function wordDateWithWeekday(date: DateInZone, language: Language): string {
  const words = dateLanguage(language)
  const plain = wordDate(date, words)
  const said = date.approximate ? null : sayDate(date, words)
  const [first, last] = [dayOf(said?.from), dayOf(said?.to === undefined ? said?.from : said.to)]
  if (!first || !last || !isSameDay(first, last)) return plain
  return words.weekdayAndDay(wordWeekday(weekdayOf(first), language), plain)
}

/** Beginning and end of a period in words, each by itself with its doubt, and what each names; `null` for what is no
 *  period, or open. */
export function wordSides(
  date: DateInZone,
  language: Language,
): readonly { readonly text: string; readonly unit: Said['unit'] }[] | null {
  const words = dateLanguage(language)
  const { from, to } = sayDate(date, words) ?? {}
  return from && to ? [from, to].map((side, i) => ({ text: wordSigned(side, words, i === 1), unit: side.unit })) : null
}

/** The day that a side names. */
const dayOf = (side: Said | null | undefined): BoundParts | null =>
  side?.unit === 'day' || side?.unit === 'clock' ? side.at : null

const isSameDay = (a: BoundParts, b: BoundParts): boolean => a.year === b.year && a.month === b.month && a.day === b.day

function weekdayOf(parts: BoundParts): number {
  const date = new Date(0)
  date.setUTCFullYear(parts.year, parts.month - 1, parts.day)
  return date.getUTCDay()
}

/** One side of a date, as it is said. */
interface Said {
  /** What it names: of `clock`, `day`, `month` and `year` less is said beside a neighbour that says the rest. */
  readonly unit: 'clock' | 'day' | 'month' | 'year' | 'phrase'
  /** The day that it names, or in which it lies; the first of several. `null` for a phrase that is no one day. */
  readonly at: BoundParts | null
  /** "14:30", "14:30:05", "24:00"; of an hour "14:00". */
  readonly clock: string
  readonly text: string
  readonly approximate: boolean
  readonly uncertain: boolean
  readonly zone: string
}

interface SaidDate {
  readonly from: Said | null
  /** `undefined` where it is no period, `null` where its end is open. */
  readonly to: Said | null | undefined
  readonly isSigned: boolean
}

function sayDate(date: DateInZone, words: DateLanguage): SaidDate | null {
  const shape = shapeOfDate(date)
  if (shape === null) return null
  const zone = wordZone(date)
  // Clock times are those of the bounds, which may have been moved to a zone.
  const shiftOf = (bound: string | null, ms: number, part: EdtfPart | undefined): number =>
    part?.instant && date.zone !== undefined ? (msOfBound(parseBound(bound)) ?? ms) - ms : 0
  const say = (end: EdtfEnd, shift: number): Said => sayEnd(end, shift, zone, words)
  if (shape.kind === 'interval') {
    const { from, to } = shape
    const first = from && say(from, shiftOf(date.earliest, from.first.startMs, from.first))
    const last = to && say(to, shiftOf(date.latest, to.last.endMs - 1000, to.last))
    const [begin, end] = first && last ? atMidnight(first, last, words) : [first, last]
    return { from: begin, to: end, isSigned: [begin, end].some((one) => one?.approximate) }
  }
  const shift = shiftOf(date.earliest, shape.end.first.startMs, shape.end.first)
  if (shape.kind === 'allOf') {
    const [from = null, to = null] = sidesOf(shape.end).map((side) => side && say(side, shift))
    return { from, to, isSigned: [from, to].some((one) => one?.approximate) }
  }
  const from = say(shape.end, shift)
  return { from, to: undefined, isSigned: from.approximate }
}

/** Beginning and end of a set, each by itself; `null` where it is open. */
const sidesOf = ({ first, last }: EdtfEnd): readonly (EdtfEnd | null)[] =>
  [first, last].map((part, i) =>
    Number.isFinite(i === 0 ? part.startMs : part.endMs)
      ? { first: part, last: part, granularity: part.granularity }
      : null,
  )

/** The shape of its EDTF; without one, of its bounds as they would be written. */
function shapeOfDate({ edtf, earliest, latest, extent, granularity }: EventDate): EdtfShape | null {
  if (earliest === null && latest === null) return null
  const edge = (bound: string | null): string =>
    !bound || bound.length > 10 || !YEARLY.has(granularity)
      ? granularity === 'month' && bound?.length === 10
        ? bound.slice(0, -3)
        : (bound?.slice(0, 16) ?? '')
      : bound.replace(/-(?:01-01|12-31)$/, '')
  const [from, to] = [edge(earliest), edge(latest)]
  return (
    shapeOfEdtf(edtf) ?? shapeOfEdtf(extent === 'interval' ? `${from}/${to}` : from === to ? from : `[${from}..${to}]`)
  )
}

const YEARLY: ReadonlySet<string> = new Set(['year', 'decade', 'century', 'millennium'])

function partsOf(timeMs: number, isInstant: boolean): BoundParts {
  const day = Math.floor(timeMs / MS_PER_DAY)
  const seconds = Math.floor((timeMs - day * MS_PER_DAY) / 1000)
  const clock = isInstant
    ? { hour: Math.floor(seconds / 3600), minute: Math.floor(seconds / 60) % 60, second: seconds % 60 }
    : { hour: null, minute: null, second: null }
  return { ...civilOf(day), ...clock }
}

function sayEnd(end: EdtfEnd, shift: number, zone: string, words: DateLanguage): Said {
  const { first, last, members = [] } = end
  const parts = members.length === 0 ? [first] : members.flat()
  const signs = {
    approximate: parts.some(({ approximate }) => approximate),
    uncertain: parts.some(({ uncertain }) => uncertain),
  }
  const phrase = (text: string): Said => ({ unit: 'phrase', at: null, clock: '', text, zone, ...signs })
  const say = (part: EdtfPart): Said => ({ ...sayPart(part, shift, zone, words), ...signs })
  if (members.length === 0) return say(first)
  if (first.startMs === -Infinity) return phrase(words.notAfter(say(last).text))
  if (last.endMs === Infinity) return phrase(words.notBefore(say(first).text))
  const isList = members.length > 1 && members.length <= MAX_LISTED && members.every(([one, other]) => one === other)
  if (isList) return phrase(words.or(members.map(([one]) => say(one).text)))
  const [begin, close] = [say(first), say(last)]
  const bounds = [partsOf(first.startMs, false), partsOf(last.endMs - 1, false)] as const
  const period = first.instant || last.instant ? null : (wordWhole(...bounds, words) ?? wordPartOf(...bounds, words))
  if (period !== null) return phrase(period)
  if (end.granularity === 'week') return phrase(words.week(wordDay(bounds[0], words)))
  return first.instant && isSameDay(...bounds)
    ? { ...begin, text: wordPair(begin, close, words, words.between) }
    : phrase(wordPair(begin, close, words, words.between))
}

/** More are said as the time in which they lie. */
const MAX_LISTED = 4

/** One date without slash and brackets. */
function sayPart(
  part: EdtfPart,
  shift: number,
  zone: string,
  words: DateLanguage,
): Omit<Said, 'approximate' | 'uncertain'> {
  const phrase = (text: string) => ({ unit: 'phrase' as const, at: null, clock: '', text, zone })
  const { granularity, yearPart } = part
  if (part.instant) {
    const isLate = part.isEndOfDay === true && shift === 0
    const at = partsOf(part.startMs + shift - (isLate ? 1 : 0), true)
    const clock = isLate ? '24:00' : clockDigits(at)
    const said = granularity === 'hour' ? words.hour(isLate ? 24 : (at.hour ?? 0)) : words.clock(clock)
    return { unit: 'clock', at, clock, text: words.dayAndClock(wordDay(at, words), said + zone), zone }
  }
  const [first, last] = [partsOf(part.startMs, false), partsOf(part.endMs - 1, false)]
  const year = wordYear(first.year, words)
  if (yearPart !== undefined) return phrase(wordYearPart(yearPart, first, last, words))
  if (isSameDay(first, last)) return { unit: 'day', at: first, clock: '', text: wordDay(first, words), zone }
  const isSameMonth = first.year === last.year && first.month === last.month
  if (isSameMonth && isWholeMonths(first, last))
    return { unit: 'month', at: first, clock: '', text: words.monthOfYear(first.month, first.year), zone }
  if (isSameMonth) return phrase(words.between(words.dayNumber(first.day), wordDay(last, words)))
  // "2004-1X"; what has no month, or another in each year, is said in years.
  if (granularity === 'month' && first.year === last.year && !isWholeYears(first, last))
    return phrase(words.between(wordMonth(first.month, words), words.monthOfYear(last.month, last.year)))
  if (first.year === last.year) return { unit: 'year', at: first, clock: '', text: year, zone }
  return phrase(wordYears(first.year, last.year, words) ?? words.between(year, wordYear(last.year, words)))
}

/** Seasons, quarters, halves and thirds by their numbers in ISO 8601-2. */
function wordYearPart(code: number, first: BoundParts, last: BoundParts, words: DateLanguage): string {
  // The winter of a year goes on into the next one.
  const lastYear = code < 33 && last.month < first.month ? last.year - 1 : last.year
  const year =
    first.year === lastYear
      ? wordYear(first.year, words)
      : (wordYears(first.year, lastYear, words) ??
        words.between(wordYear(first.year, words), wordYear(lastYear, words)))
  if (code < 33) return words.season((code - 21) % 4, year)
  if (code < 37) return words.quarter(code - 32, year)
  return code < 40 ? words.part(code - 37, year, 'year') : words.half(code - 39, year)
}

const isWholeMonths = (first: BoundParts, last: BoundParts): boolean =>
  first.day === 1 && last.day === daysInMonth(last.year, last.month)

const isWholeYears = (first: BoundParts, last: BoundParts): boolean =>
  isWholeMonths(first, last) && first.month === 1 && last.month === 12

/** Month, quarter, half, year, decade, century and millennium, where the bounds are exactly one of them. */
function wordWhole(first: BoundParts, last: BoundParts, words: DateLanguage): string | null {
  if (!isWholeMonths(first, last)) return null
  const months = (last.year - first.year) * 12 + last.month - first.month + 1
  const year = wordYear(first.year, words)
  if (months === 1) return words.monthOfYear(first.month, first.year)
  if (months === 3 && first.month % 3 === 1) return words.quarter((first.month + 2) / 3, year)
  if (months === 6 && first.month % 6 === 1) return words.half(first.month === 1 ? 1 : 2, year)
  return isWholeYears(first, last) ? wordYears(first.year, last.year, words) : null
}

/** A year, decade, century or millennium; centuries as they are counted (1801–1900) or written (1800–1899). */
function wordYears(first: number, last: number, words: DateLanguage): string | null {
  const count = last - first + 1
  if (count === 1) return wordYear(first, words)
  if (count === 10 && first % 10 === 0 && first > 0) return words.decade(first)
  for (const [size, word] of [
    [100, wordCentury],
    [1000, wordMillennium],
  ] as const)
    if (count === size && (mod(first - 1, size) === 0 || mod(first, size) === 0))
      return word(Math.floor(first / size) + 1, words)
  return null
}

const mod = (value: number, by: number): number => ((value % by) + by) % by

/** First and last days of the three parts of a month. */
const TENS = [
  [1, 10],
  [11, 20],
  [21, 31],
] as const
const DECADE_THIRDS = [
  [0, 2],
  [3, 6],
  [7, 9],
] as const
const CENTURY_THIRDS = [
  [0, 32],
  [33, 66],
  [67, 99],
] as const

/** "Anfang", "Mitte", "Ende" of a month (ten days each), a year (four months each), a decade (3, 4 and 3 years), a
 *  century. */
function wordPartOf(first: BoundParts, last: BoundParts, words: DateLanguage): string | null {
  const isSameYear = first.year === last.year
  if (isSameYear && first.month === last.month) {
    const at = thirdOf(TENS, first.day, last.day === daysInMonth(last.year, last.month) ? 31 : last.day)
    return at < 0 ? null : words.part(at, words.monthOfYear(first.month, first.year), 'month')
  }
  if (!isWholeMonths(first, last)) return null
  if (isSameYear && last.month - first.month === 3 && first.month % 4 === 1)
    return words.part((first.month - 1) / 4, wordYear(first.year, words), 'year')
  if (!isWholeYears(first, last) || first.year < 1) return null
  const decade = first.year - (first.year % 10)
  const inDecade = thirdOf(DECADE_THIRDS, first.year - decade, last.year - decade)
  if (inDecade >= 0) return words.part(inDecade, words.decade(decade), 'decade')
  const century = first.year - (first.year % 100)
  const inCentury = thirdOf(CENTURY_THIRDS, first.year - century, last.year - century)
  return inCentury < 0 ? null : words.part(inCentury, wordCentury(century / 100 + 1, words), 'century')
}

const thirdOf = (thirds: readonly (readonly [number, number])[], first: number, last: number): number =>
  thirds.findIndex(([from, to]) => from === first && to === last)

const isMidnight = ({ clock }: Said): boolean => clock === '00:00'

/** What ends at midnight ends with the day before; what lasts from midnight to midnight has no clocks. */
function atMidnight(from: Said, to: Said, words: DateLanguage): readonly [Said, Said] {
  if (to.unit !== 'clock' || to.at === null || from.at === null) return [from, to]
  const asDay = (side: Said): Said =>
    side.at ? { ...side, unit: 'day', clock: '', text: wordDay(side.at, words), zone: '' } : side
  const isLate = to.clock === '24:00'
  const at = isMidnight(to) ? partsOf((msOfBound(to.at) ?? 0) - 1, true) : to.at
  const isAfter = (msOfBound(to.at) ?? 0) > (msOfBound(from.at) ?? 0)
  const closes = isLate || (isMidnight(to) && isAfter)
  if (from.unit === 'day' && closes) return [from, asDay({ ...to, at })]
  if (from.unit !== 'clock') return [from, to]
  const isWhole = isMidnight(from) && (closes || /^23:59(?::59)?$/.test(to.clock))
  if (isWhole) return [asDay(from), asDay({ ...to, at })]
  if (!closes || isLate) return [from, to]
  return [
    from,
    { ...to, at, clock: '24:00', text: words.dayAndClock(wordDay(at, words), words.clock('24:00') + to.zone) },
  ]
}

const wordSigned = (side: Said | null, words: DateLanguage, isInside = false): string => {
  if (side === null) return words.unknown
  const about = side.approximate ? words.about(side.text, isInside) : side.text
  return side.uncertain ? `${about} (?)` : about
}

/** Two sides with what both say said once: "10. bis 13. September 2023", "Mai bis 6. September 1866". */
function wordPair(from: Said, to: Said, words: DateLanguage, join: (from: string, to: string) => string): string {
  const areAlike = from.approximate === to.approximate && from.uncertain === to.uncertain
  if (!areAlike) return join(wordSigned(from, words), wordSigned(to, words, true))
  const text = wordPlainPair(from, to, words, join)
  return wordSigned({ ...from, text }, words)
}

function wordPlainPair(from: Said, to: Said, words: DateLanguage, join: (from: string, to: string) => string): string {
  if (from.text === to.text) return to.text
  const [a, b] = [from.at, to.at]
  if (!a || !b || a.year !== b.year || from.unit === 'year' || to.unit === 'year') return join(from.text, to.text)
  if (from.unit === 'month') return join(wordMonth(a.month, words), to.text)
  if (from.unit === 'day') {
    const isOneMonth = to.unit === 'day' && a.month === b.month
    return join(isOneMonth ? words.dayNumber(a.day) : wordDay(a, words, false), to.text)
  }
  if (to.unit !== 'clock') return join(words.dayAndClock(wordDay(a, words, false), from.clock), to.text)
  if (isSameDay(a, b)) return words.dayAndClock(wordDay(b, words), words.clocks(from.clock, to.clock) + to.zone)
  return join(words.dayAndClock(wordDay(a, words, false), from.clock), to.text)
}
