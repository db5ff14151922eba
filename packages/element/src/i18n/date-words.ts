import {
  parseBound,
  wordDate,
  wordSides,
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
  readonly to: (date: string) => string
  /** "11. 9." */
  readonly dayInShort: (day: number, month: number) => string
  /** "zwei Jahre später" */
  readonly yearsLater: (count: number) => string
}

/** Two lines for a date under the heading of its year, the second may be empty: "11.–20." over "August", "seit" over
 *  "2019", "im Lauf" over "des Jahres", "um" over "1869". They say no more than its EDTF does. */
export function stackDate(date: DateInZone, words: DateWords): readonly [string, string] {
  const [first, last] = [parseBound(date.earliest), parseBound(date.latest)]
  const tail = first ? ` ${words.year(first.year)}` : ''
  // The year of the heading is not said again.
  const short = (text: string): string =>
    tail !== '' && text.endsWith(tail) ? text.slice(0, -tail.length).replace(/ del?$/, '') : text
  if (!first || !last) return splitOnce(wordDate(date, words))
  const isDoubted = /[~?%]/.test(date.edtf) || date.approximate
  const days = [`${words.dayNumber(first.day)}–${words.dayNumber(last.day)}`, words.month(first.month, 'long')] as const
  const isOneMonth = first.year === last.year && first.month === last.month
  const [from, to] = wordSides(date, words) ?? []
  if (from && to) {
    const areDays = from.unit === 'day' && to.unit === 'day' && !isDoubted
    if (areDays && isOneMonth) return days
    if (from.unit === 'clock' && isSameDay(first, last)) return stackDay(first, last, date, words)
    const areClocks = from.unit === 'clock' && to.unit === 'clock'
    if (areClocks && first.year === last.year) {
      const [clock, lastClock] = [first, last].map((at) => clockDigits({ ...at, second: null })) as [string, string]
      const [day, lastDay] = [first, last].map((at) => words.dayInShort(at.day, at.month)) as [string, string]
      return [clock, `${day} ${words.to(`${lastDay}, ${lastClock}`)}${wordZone(date)}`]
    }
    const isShort = areDays && first.year === last.year
    return [short(from.text), words.to(isShort ? words.dayInShort(last.day, last.month) : short(to.text))]
  }
  const full = wordDate(date, words)
  const said = short(full)
  if (isDoubted) return splitOnce(date.granularity === 'year' ? full : said)
  if (isSameDay(first, last)) return stackDay(first, last, date, words)
  if (said === words.year(first.year)) return date.extent === 'interval' ? words.wholeYear : words.inCourse
  const part = (first.month - 1) / 4
  if (full === words.part(part, words.year(first.year), 'year')) return words.partOfYear(part)
  return isOneMonth && first.day !== 1 ? days : splitRange(said, [first, last], words)
}

/** "Juni–Juli", "Sep–Nov", "Herbst 1969–" over "Frühjahr 1970": no dash stands alone, or begins a line. */
function splitRange(
  said: string,
  [first, last]: readonly [BoundParts, BoundParts],
  words: DateWords,
): readonly [string, string] {
  // prettier-ignore
  const [from, to, ...more] = said.split('–').map((end) => end.trim())
  if (!from || !to || more.length > 0) return splitOnce(said)
  if (`${from}–${to}`.length <= MAX_LINE) return [`${from}–${to}`, '']
  const areMonths = from === words.month(first.month, 'long') && to === words.month(last.month, 'long')
  if (areMonths) return [`${words.month(first.month, 'short')}–${words.month(last.month, 'short')}`, '']
  return [`${from}\u2060–`, to]
}

/** Letters that a line of a narrow column has room for. */
const MAX_LINE = 10

/** A text in two lines: its first word, and the rest. */
export function splitOnce(said: string): readonly [string, string] {
  const border = said.indexOf(' ')
  return border < 0 ? [said, ''] : [said.slice(0, border), said.slice(border + 1)]
}

function stackDay(first: BoundParts, last: BoundParts, date: DateInZone, words: DateWords): readonly [string, string] {
  const [from, to] = [clockDigits(first), clockDigits(last)]
  if (from === '' || (from === '00:00' && to.startsWith('23:59')))
    return [words.dayNumber(first.day), words.month(first.month, 'long')]
  return [clockDigits({ ...first, second: null }), words.dayInShort(first.day, first.month) + wordZone(date)]
}

const isSameDay = (a: BoundParts, b: BoundParts): boolean => a.year === b.year && a.month === b.month && a.day === b.day
