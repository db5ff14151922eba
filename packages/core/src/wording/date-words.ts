import type { EventDate } from '../model/index.js'
import {
  clockDigits,
  daysInMonth,
  parseBound,
  wordCentury,
  wordClock,
  wordDay,
  wordMonth,
  wordWeekday,
  wordMillennium,
  wordYear,
  type BoundParts,
} from './calendar-words.js'
import { dateLanguage, type DateLanguage } from './date-language.js'
import type { WordingLanguage } from './language.js'

type Language = WordingLanguage | DateLanguage

/** A date whose clock times are those of a zone, which is named here. Without a name they are those of UTC, as bounds are. */
export type DateInZone = EventDate & { readonly zone?: string }

/** A date in words, with its doubt: "15. August 2023", "Ende Juli 2023", "10. bis 13. September 2023",
 *  "zwischen 3. und 9. Mai 2021", "seit Januar 2020", "um 2019", "44 v. Chr.".
 *  Read from the bounds, so that it says no more than the date knows. "Datum unbekannt" where there are none. A clock time
 *  of an instant says its zone: "1. Mai 2024, 22:30 Uhr UTC". */
export function wordDate(date: DateInZone, language: Language): string {
  const words = dateLanguage(language)
  const first = parseBound(date.earliest)
  const last = parseBound(date.latest)
  if (!first && !last) return words.unknown
  if (first && !last)
    return (date.extent === 'interval' ? words.since : words.notBefore)(wordOneBound(first, date, language))
  if (!first && last)
    return (date.extent === 'interval' ? words.until : words.notAfter)(wordOneBound(last, date, language))
  if (!first || !last) return words.unknown
  const span = wordSpan(first, last, date, language)
  return date.approximate ? words.about(span) : span
}

/** The same date with the weekday, where it is one day: "Mittwoch, 30. August 2023". */
export function wordDateWithWeekday(date: DateInZone, language: Language): string {
  const first = parseBound(date.earliest)
  const last = parseBound(date.latest)
  const plain = wordDate(date, language)
  if (!first || !last || date.approximate || !sameDay(first, last)) return plain
  return dateLanguage(language).weekdayAndDay(wordWeekday(weekdayOf(first), language), plain)
}

function sameDay(first: BoundParts, last: BoundParts): boolean {
  return first.year === last.year && first.month === last.month && first.day === last.day
}

function weekdayOf(parts: BoundParts): number {
  const date = new Date(0)
  date.setUTCFullYear(parts.year, parts.month - 1, parts.day)
  return date.getUTCDay()
}

function wordOneBound(bound: BoundParts, date: DateInZone, language: Language): string {
  const year = wordYear(bound.year, language)
  if (YEARLY.has(date.granularity)) return year
  if (date.granularity === 'month') return dateLanguage(language).monthOfYear(bound.month, bound.year)
  const clock = wordClock(bound, language)
  const day = wordDay(bound, language)
  return clock ? dateLanguage(language).dayAndClock(day, clock + wordZone(date)) : day
}

/** An instant of EDTF: a clock time with its zone. */
const INSTANT = /T\d{2}[:\d.,]*(?:Z|[+-]\d{2})/

/** The zone behind a clock time of an instant: " UTC"; `''` for a clock without a zone. */
export const wordZone = ({ edtf, zone = 'UTC' }: DateInZone): string => (INSTANT.test(edtf) ? ` ${zone}` : '')

const YEARLY = new Set(['year', 'decade', 'century', 'millennium'])

function wordSpan(first: BoundParts, last: BoundParts, date: DateInZone, language: Language): string {
  if (sameDay(first, last)) return wordOneDay(first, last, date, language)
  return (
    wordSeason(date, language) ??
    wordWholePeriod(first, last, language) ??
    (date.extent === 'moment' ? wordPartOfPeriod(first, last, date, language) : null) ??
    wordFromTo(first, last, date, language)
  )
}

function wordOneDay(first: BoundParts, last: BoundParts, date: DateInZone, language: Language): string {
  const day = wordDay(first, language)
  if (first.hour === null || last.hour === null) return day
  const words = dateLanguage(language)
  const zone = wordZone(date)
  // A last second of :59 only closes its minute.
  const from = clockDigits({ ...first, second: first.second === 0 ? null : first.second })
  const to = clockDigits({ ...last, second: last.second === 59 ? null : last.second })
  const isWholeDay = from === '00:00' && to === '23:59'
  if (isWholeDay) return day
  const isWholeHour = first.hour === last.hour && first.minute === 0 && last.minute === 59
  if (isWholeHour) return words.dayAndClock(day, words.hour(first.hour) + zone)
  return words.dayAndClock(day, (from === to ? words.clock(from) : words.clocks(from, to)) + zone)
}

function wordSeason(date: EventDate, language: Language): string | null {
  const match = date.granularity === 'season' ? /^(-?\d{4,6})-(2[1-4])$/.exec(date.edtf.replace(/[~?%]/g, '')) : null
  if (!match) return null
  return dateLanguage(language).season(Number(match[2]) - 21, wordYear(Number(match[1]), language))
}

const startsMonth = (bound: BoundParts): boolean => bound.day === 1
const endsMonth = (bound: BoundParts): boolean => bound.day === daysInMonth(bound.year, bound.month)

/** Month, quarter, half, year, decade, century and millennium, where the bounds are exactly one of them. */
function wordWholePeriod(first: BoundParts, last: BoundParts, language: Language): string | null {
  if (!startsMonth(first) || !endsMonth(last)) return null
  const words = dateLanguage(language)
  const months = (last.year - first.year) * 12 + last.month - first.month + 1
  const year = wordYear(first.year, language)
  if (months === 1) return words.monthOfYear(first.month, first.year)
  if (months === 3 && first.month % 3 === 1) return words.quarter((first.month + 2) / 3, year)
  if (months === 6 && first.month % 6 === 1) return words.half(first.month === 1 ? 1 : 2, year)
  if (first.month !== 1) return null
  if (months === 12) return year
  if (months === 120 && first.year % 10 === 0 && first.year > 0) return words.decade(first.year)
  if (months === 1200 && mod(first.year - 1, 100) === 0) return wordCentury((first.year - 1) / 100 + 1, language)
  if (months === 12_000 && mod(first.year - 1, 1000) === 0) return wordMillennium((first.year - 1) / 1000 + 1, language)
  return null
}

const mod = (value: number, by: number): number => ((value % by) + by) % by

/** "Anfang", "Mitte", "Ende" of a month (ten days each) or of a year (four months each). */
function wordPartOfPeriod(first: BoundParts, last: BoundParts, date: EventDate, language: Language): string | null {
  if (first.year !== last.year) return null
  const year = wordYear(first.year, language)
  const words = dateLanguage(language)
  if (first.month === last.month) {
    const index =
      first.day === 1 && last.day === 10
        ? 0
        : first.day === 11 && last.day === 20
          ? 1
          : first.day === 21 && endsMonth(last)
            ? 2
            : -1
    return index < 0 ? null : words.part(index, words.monthOfYear(first.month, first.year))
  }
  if (startsMonth(first) && endsMonth(last) && last.month - first.month === 3 && first.month % 4 === 1) {
    return words.part((first.month - 1) / 4, year)
  }
  const days = last.day - first.day
  if (date.granularity === 'week' && days === 6) return words.week(wordDay(first, language))
  return null
}

function wordFromTo(first: BoundParts, last: BoundParts, date: EventDate, language: Language): string {
  const words = dateLanguage(language)
  const sameYear = first.year === last.year
  const join = date.extent === 'interval' ? words.lasted : words.between
  if (date.granularity === 'week' && date.extent === 'moment') return words.week(wordDay(first, language))
  if (first.month === 1 && startsMonth(first) && last.month === 12 && endsMonth(last)) {
    return join(wordYear(first.year, language), wordYear(last.year, language))
  }
  if (startsMonth(first) && endsMonth(last)) {
    const from = sameYear ? wordMonth(first.month, language) : words.monthOfYear(first.month, first.year)
    return join(from, words.monthOfYear(last.month, last.year))
  }
  const sameMonth = sameYear && first.month === last.month
  const from = sameMonth ? words.dayNumber(first.day) : wordDay(first, language, !sameYear)
  return join(from, wordDay(last, language))
}
