import type { EventDate } from '@event-timeline/core/model'
import {
  daysInMonth,
  parseBound,
  wordDate,
  clockDigits,
  wordZone,
  type BoundParts,
  type DateInZone,
  type DateLanguage,
} from '@event-timeline/core/wording'

/** How dates are said in one language: in full, and in two short lines under the heading of their year. */
export interface DateWords extends DateLanguage {
  /** A year in which something happened at some point: "im Lauf", "des Jahres". */
  readonly inCourse: readonly [string, string]
  /** A year that something lasted. */
  readonly wholeYear: readonly [string, string]
  /** "Anfang", "Mitte", "Ende", and "des Jahres" below. */
  readonly partOfYear: (part: number) => readonly [string, string]
  readonly from: (date: string) => string
  readonly to: (date: string) => string
  readonly earliest: (date: string) => string
  readonly latest: (date: string) => string
  /** "11. 9." */
  readonly dayInShort: (day: number, month: number) => string
  /** "zwei Jahre später", "vier Monate später" */
  readonly yearsLater: (count: number) => string
}

/** Two lines for a date under the heading of its year, the second may be empty: "11.–20." over "August", "seit" over
 *  "2019", "im Lauf" over "des Jahres", "um" over "1869". */
export function stackDate(date: DateInZone, words: DateWords): readonly [string, string] {
  const lines = stackExact(date, words)
  if (!date.approximate || date.earliest === null || date.latest === null) return lines
  const year = parseBound(date.earliest)?.year ?? 0
  return splitOnce(words.about(lines === words.inCourse || lines === words.wholeYear ? words.year(year) : lines.filter(Boolean).join(' '))) // prettier-ignore
}

/** A text in two lines: its first word, and the rest. */
export function splitOnce(said: string): readonly [string, string] {
  const border = said.indexOf(' ')
  return border < 0 ? [said, ''] : [said.slice(0, border), said.slice(border + 1)]
}

function stackExact(date: DateInZone, words: DateWords): readonly [string, string] {
  const first = parseBound(date.earliest)
  const last = parseBound(date.latest)
  if (!first && !last) return [words.unknown, '']
  if (!first || !last) return stackOpen(first ?? (last as BoundParts), !last, date, words)
  const sameYear = first.year === last.year
  if (isSameDay(first, last)) return stackDay(first, last, date, words)
  if (!sameYear) return stackYears(first, last, date, words)
  const startsMonth = first.day === 1
  const endsMonth = last.day === daysInMonth(last.year, last.month)
  const months = last.month - first.month + 1
  if (startsMonth && endsMonth) {
    if (months === 12) return date.extent === 'interval' ? words.wholeYear : words.inCourse
    if (months === 1) return [words.month(first.month, 'long'), '']
    if (months === 4 && first.month % 4 === 1 && date.extent === 'moment')
      return words.partOfYear((first.month - 1) / 4)
    if (date.extent === 'interval') return [words.from(words.month(first.month, 'long')), words.to(words.month(last.month, 'long'))] // prettier-ignore
    return [rangeOfMonths(first.month, last.month, words), '']
  }
  if (months === 1)
    return [`${words.dayNumber(first.day)}–${words.dayNumber(last.day)}`, words.month(first.month, 'long')]
  const start = startsMonth ? words.month(first.month, 'long') : words.day(first, false)
  return [start, words.to(words.dayInShort(last.day, last.month))]
}

/** "Juni–Juli", "Sep–Nov": in one line, so that no dash stands alone. */
function rangeOfMonths(first: number, last: number, words: DateWords): string {
  const long = `${words.month(first, 'long')}–${words.month(last, 'long')}`
  return long.length <= MAX_LINE ? long : `${words.month(first, 'short')}–${words.month(last, 'short')}`
}

/** Letters that a line of a narrow column has room for. */
const MAX_LINE = 10

function stackOpen(
  bound: BoundParts,
  isOpenEnd: boolean,
  date: EventDate,
  words: DateWords,
): readonly [string, string] {
  const isYear =
    date.granularity !== 'month' && bound.month === (isOpenEnd ? 1 : 12) && bound.day === (isOpenEnd ? 1 : 31)
  const when = isYear ? words.year(bound.year) : words.day(bound, false)
  const said = isOpenEnd
    ? (date.extent === 'interval' ? words.since : words.earliest)(when)
    : (date.extent === 'interval' ? words.until : words.latest)(when)
  return splitOnce(said)
}

function stackDay(first: BoundParts, last: BoundParts, date: DateInZone, words: DateWords): readonly [string, string] {
  const [from, to] = [clockDigits(first), clockDigits(last)]
  if (from === '' || (from === '00:00' && to.startsWith('23:59')))
    return [words.dayNumber(first.day), words.month(first.month, 'long')]
  return [clockDigits({ ...first, second: null }), words.dayInShort(first.day, first.month) + wordZone(date)]
}

function stackYears(first: BoundParts, last: BoundParts, date: EventDate, words: DateWords): readonly [string, string] {
  const isWhole = first.month === 1 && first.day === 1 && last.month === 12 && last.day === 31
  const said = wordDate(date, words)
  // "1850er Jahre", "19. Jahrhundert"
  if (isWhole && date.extent === 'moment' && said.split(' ').length === 2) return splitOnce(said)
  const isPeriod = date.extent === 'interval'
  // A month and a year have room for it beside them only where it is short.
  const from = isWhole ? words.year(first.year) : words.month(first.month, isPeriod ? 'long' : 'short')
  const to = isWhole ? words.year(last.year) : `${words.month(last.month, 'short')} ${words.year(last.year)}`
  return isPeriod ? [from, words.to(to)] : [`${from}–`, to]
}

const isSameDay = (a: BoundParts, b: BoundParts): boolean => a.year === b.year && a.month === b.month && a.day === b.day
