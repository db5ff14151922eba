import type { Sense } from '../locales/index.js'
import type { CalendarNode, Match } from './expression.js'
import { isDayAndMonth } from './recognizers/dates.js'
import { mayBeNoun } from './recognizers/noun.js'
import { isHyphen, type Counted } from './recognizers/numbers.js'
import type { CountedUnit, Nuances, Scan } from './scan.js'

/** A preposition with nothing behind it, which counts as a postposition: "two days before." */
function postpositionOf(scan: Scan, at: number): Sense['postposition'] {
  const { mayFollow } = scan.sense(at)
  if (mayFollow === undefined) return undefined
  const next = scan.token(at + 1)
  return !scan.has(at + 1) || next.kind === 'punctuation' || scan.sense(at + 1).conjunction !== undefined
    ? mayFollow
    : undefined
}

/** Whether a year is named behind "of": "the second half of 2023", "of last year". */
function hasYearBehind(scan: Scan, at: number): boolean {
  if (scan.sense(at).genitive !== 'always') return scan.isNumber(at) && scan.digits(at) === 4
  let cursor = at + 1
  while (scan.sense(cursor).article || scan.sense(cursor).relation !== undefined) cursor++
  return (
    scan.sense(cursor).unit === 'year' ||
    (scan.digits(cursor) === 4 && scan.token(cursor + 1).kind !== 'word') ||
    (scan.digits(cursor) === 4 && scan.token(cursor + 1).spaceBefore)
  )
}

/** Units that count no time where nouns have no capital to tell: a quarter of something, the last minute. */
function isNoTime(scan: Scan, { unit, amount, relation, plural, ordinal, end }: CountedUnit): boolean {
  if (unit === 'quarter')
    return amount !== null && ordinal === null && relation === null && scan.sense(end).postposition === undefined
  return unit === 'minute' && relation !== null && relation !== 'each' && amount === null && !plural
}

const DATING = new Set(['in', 'since', 'until', 'during', 'from', 'before', 'after', 'between', 'within'])

/** Whether a word like "spring" or "fall" names a season where it stands. */
function isSurelySeason(scan: Scan, at: number, seasonAt: number): boolean {
  if (at !== seasonAt) return true
  const before = scan.sense(at - 1)
  if (before.modifier !== undefined) return true
  const governor = before.article && !before.indefinite ? scan.sense(at - 2) : before
  if (scan.sense(seasonAt + 1).genitive !== undefined) return false
  return governor.preposition !== undefined && DATING.has(governor.preposition)
}

/** "twenty-one", "two hundred", "a dozen", "two and a half". */
function readNumberWords(scan: Scan, at: number, first: number): Counted {
  let amount = first
  let end = at + 1
  const ones = scan.sense(end + 1).amount
  if (first >= 20 && first <= 90 && isHyphen(scan, end) && ones !== undefined && ones < 10) {
    amount += ones
    end += 2
  }
  // "half a year", "half an hour"
  if (first < 1 && scan.sense(end).rate) end++
  // "two and a half"
  if (scan.sense(end).conjunction === 'and' && scan.sense(end + 1).rate && scan.sense(end + 2).amount === 0.5) {
    amount += 0.5
    end += 3
  }
  const { multiplier } = scan.sense(end)
  return multiplier === undefined ? { amount, end } : { amount: amount * multiplier, end: end + 1 }
}

/** "the second quarter", "half a year": a number, where "one second", "the first half" end in a unit. */
function isRatherNumber(scan: Scan, at: number, amount: number | null, ordinal: number | null): boolean {
  const sense = scan.sense(at)
  if (sense.ordinal !== undefined)
    return amount === null || scan.sense(at + 1).unit !== undefined || mayBeNoun(scan, at + 1)
  return sense.amount !== undefined && ordinal === null
}

/** The last token of "a year and a half", where the unit is at `at`. */
const endOfHalf = (scan: Scan, at: number): number | undefined =>
  scan.sense(at + 1).conjunction === 'and' && scan.sense(at + 2).rate && scan.sense(at + 3).amount === 0.5
    ? at + 3
    : undefined

/** "9/10/2023" in the order of the region; where regions differ, with the other reading. */
function inOrder(
  { locale }: Scan,
  dayFirst: CalendarNode | null,
  first: number,
  second: number,
  year: number,
): CalendarNode | null {
  if (locale.numericDates === 'day-first' || !isDayAndMonth(second, first)) return dayFirst
  const monthFirst: CalendarNode = { kind: 'calendar', year, month: first, day: second }
  const isOpen = locale.numericDates === 'either' && dayFirst !== null && first !== second
  return isOpen ? { ...monthFirst, or: dayFirst } : monthFirst
}

/** "35-year-old", and what is no time: "a three-day visit" with its article, "her last days", "that three years passed". */
function matchUnits(scan: Scan, phrase: CountedUnit): Match | null | undefined {
  const { first, end, unit, amount, relation } = phrase
  const sense = scan.sense(first)
  if (phrase.hyphen) {
    // "three-quarters of the members", "one-half percent"
    if (sense.rate || unit === 'quarter' || unit === 'half') return null
    return isHyphen(scan, end) && scan.sense(end + 1).postposition === 'old'
      ? { first, end: end + 2, rule: 'age', node: { kind: 'duration', parts: [{ amount, unit }], age: true } }
      : undefined
  }
  if (isNoTime(scan, phrase) || (relation !== null && scan.sense(first - 1).possessive)) return null
  return sense.weak && (phrase.plural || amount !== null || phrase.ordinal !== null) ? null : undefined
}

/** Whether a word before "of" is a part of what follows: "the end of May", "the last Monday of March". */
const tellsTime = ({ modifier, weekday, unit, ordinal, part }: Sense): boolean =>
  (modifier ?? weekday ?? unit ?? ordinal ?? part) !== undefined

/** "the speech of May", "questions for May" are a person's; otherwise what introduces the word tells. */
function isSurelyMonth(scan: Scan, at: number, introduced: boolean): boolean {
  const { genitive, preposition } = scan.sense(at - 1)
  const isOfPerson = genitive !== undefined || preposition === 'for'
  return introduced && !(isOfPerson && !tellsTime(scan.sense(at - 2)))
}

/** "2000 soldiers" */
const isCount = (scan: Scan, at: number, end: number): boolean =>
  scan.int(at) % 50 === 0 &&
  !scan.sense(at - 1).article &&
  mayBeNoun(scan, end) &&
  scan.locale.isPlural?.(scan.norm(end)) === true

/** "twenty-first" */
function readTens(scan: Scan, at: number): { readonly value: number; readonly end: number } | undefined {
  const tens = scan.sense(at).amount
  const ones = tens === undefined ? undefined : scan.sense(at + 2).ordinal
  return tens !== undefined && tens >= 20 && ones !== undefined && ones < 10 && isHyphen(scan, at + 1)
    ? { value: tens + ones, end: at + 3 }
    : undefined
}

const TODAY = { kind: 'counted', unit: 'day', amount: 0, direction: 0, anchor: 'document' } as const

/** "overnight", "this morning", "he works nights", "at night". */
function matchPartOfDay(scan: Scan, at: number, day: number): Match | null | undefined {
  const sense = scan.sense(at)
  const { part, adverb, plural } = scan.sense(day)
  if (part === undefined) return undefined
  const every = (): Match => ({ first: at, end: day + 1, rule: 'part-of-day-adverb', node: { kind: 'calendar', part } })
  if (adverb === 'once') return day === at ? { ...every(), rule: 'part-of-day' } : null
  if (sense.ofToday && day !== at)
    return { first: at, end: day + 1, rule: 'this-part', node: { kind: 'calendar', part, outer: TODAY } }
  const before = scan.sense(at - 1)
  if (adverb === 'recurring' && plural && day === at)
    return scan.isNumber(at - 1) || before.amount !== undefined || before.article ? null : every()
  // Every one of them.
  const isBare = day === at || (sense.adjective && sense.modifier !== undefined)
  return isBare && before.preposition === 'at' && part === 'NI' && !before.contracted && !before.article
    ? every()
    : undefined
}

/** Where neither capitals nor endings tell nouns and numbers apart. */
export const NUANCES: Nuances = {
  postpositionOf,
  hasYearBehind,
  matchUnits,
  isSurelySeason,
  isSurelyMonth,
  isCount,
  isRatherNumber,
  endOfHalf,
  inOrder,
  readNumberWords,
  readTens,
  matchPartOfDay,
}
