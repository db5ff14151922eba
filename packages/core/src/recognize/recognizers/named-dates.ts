import type { CalendarNode, Match, Part } from '../expression.js'
import type { Scan } from '../scan.js'
import { groupItems, readMonth, type Link } from './dates.js'
import { mayBeNoun } from './noun.js'
import { readOrdinal } from './numbers.js'
import type { Recognizer } from './recognizer.js'
import { AMOUNT, MONTH, NUMBER, ORDINAL, SHORT_NUMBER, SUFFIX } from '../token-class.js'
import { readYear } from './years.js'

const MAX_ITEMS = 8

interface Day {
  readonly day: number
  readonly first: number
  readonly end: number
  readonly link: Link
  /** Written "13th" or as a word. */
  readonly ordinal: boolean
}

/** "13", "13th", "thirteenth" from `at`. */
function readDay(scan: Scan, at: number, link: Link): Day | null {
  if (scan.isPieceOfNumber(at)) return null
  const ordinal = readOrdinal(scan, at)
  if (ordinal !== null)
    return ordinal.value <= 31 ? { day: ordinal.value, first: at, end: ordinal.end, link, ordinal: true } : null
  const day = scan.int(at)
  if (day < 1 || day > 31 || scan.digits(at) > 2) return null
  return { day, first: at, end: at + 1, link, ordinal: false }
}

/** What holds two days of a list or range together. */
function readLink(scan: Scan, at: number): { readonly link: Link; readonly end: number } | null {
  if (scan.isDash(at)) return { link: 'range', end: at + 1 }
  let end = scan.is(at, ',') ? at + 1 : at
  const sense = scan.sense(end)
  let link: Link = 'comma'
  if (sense.conjunction !== undefined) link = sense.conjunction === 'or' ? 'apart' : 'and'
  else if (sense.preposition === 'until' && end === at) link = 'range'
  else return end > at ? { link, end } : null
  end++
  return { link, end: scan.sense(end).article ? end + 1 : end }
}

/** Whether the number before `at` counts what stands there: "in May 20 people". */
const counts = (scan: Scan, at: number): boolean => {
  const sense = scan.sense(at)
  return (
    sense.vetoAfter === true ||
    sense.unit !== undefined ||
    sense.dayHalf !== undefined ||
    sense.multiplier !== undefined ||
    scan.is(at, '%') ||
    mayBeNoun(scan, at)
  )
}

interface End {
  readonly end: number
  readonly fields: Pick<CalendarNode, 'year' | 'shortYear'>
}

/** The year behind a date, over its comma. */
function readDateYear(scan: Scan, at: number): End {
  const yearAt = scan.is(at, ',') ? at + 1 : at
  const year = readYear(scan, yearAt)
  return year === null || scan.sense(year.end).vetoAfter ? { end: at, fields: {} } : year
}

/** The items as one match, or as a match and its siblings. `first`: where the first one begins. */
function toMatch(scan: Scan, days: readonly Day[], month: number, first: number, { end, fields }: End): Match | null {
  const items = days.map((day, index): Part & { readonly link: Link } => ({
    first: index === 0 ? first : day.first,
    end: index === days.length - 1 ? end : day.end,
    node: { kind: 'calendar', ...fields, month, day: day.day },
    rule: 'date',
    link: day.link,
  }))
  return groupItems(scan, items)
}

/** "September 13, 2023", "Sept. 10-13", "May 10, 11 and 12", "May the 4th". */
function matchMonthFirst(scan: Scan, at: number): Match | null {
  const month = readMonth(scan, at)
  if (month === null || !scan.token(at).capital) return null
  const dayAt = scan.sense(month.end).article && scan.isNumber(month.end + 1) ? month.end + 1 : month.end
  const first = readDay(scan, dayAt, 'none')
  if (first === null || (scan.sense(at - 1).preposition === 'in' && counts(scan, first.end))) return null
  const days: Day[] = [first]
  while (days.length < MAX_ITEMS) {
    const link = readLink(scan, (days[days.length - 1] as Day).end)
    const next = link === null ? null : readDay(scan, link.end, link.link)
    if (next === null || counts(scan, next.end) || readMonth(scan, next.end) !== null) break
    days.push(next)
  }
  // "on May 10, 11 people": a list ends with "and".
  while (days[days.length - 1]?.link === 'comma') days.pop()
  return toMatch(scan, days, month.month, at, readDateYear(scan, (days[days.length - 1] as Day).end))
}

/** "13 September 2023", "the 13th of September", "10, 11 and 12 May", "10-13 September". */
function matchDayFirst(scan: Scan, at: number): Match | null {
  if (scan.sense(at - 1).vetoBefore) return null
  const days: Day[] = []
  let cursor = at
  let link: Link = 'none'
  while (days.length < MAX_ITEMS) {
    const day = readDay(scan, cursor, link)
    if (day === null) return null
    days.push(day)
    const isOf = day.ordinal && scan.sense(day.end).genitive === 'always'
    const monthAt = isOf ? day.end + 1 : day.end
    const month = readMonth(scan, monthAt)
    if (month !== null && scan.token(monthAt).capital) {
      // "the first August since the war"
      if (!isOf && scan.meaning(day.first)?.ordinal !== undefined) return null
      // "12 March Street"
      if (scan.token(month.end).capital && scan.sense(month.end).vetoAfter) return null
      const first = scan.sense(at - 1).article && days[0]?.ordinal === true ? at - 1 : at
      return toMatch(scan, days, month.month, first, readDateYear(scan, month.end))
    }
    const next = readLink(scan, day.end)
    if (next === null) return null
    cursor = next.end
    link = next.link
  }
  return null
}

/** Dates whose month stands by its name, before or behind the day. */
export const namedDates: Recognizer = {
  starts: NUMBER | MONTH | ORDINAL | AMOUNT,
  leads: 0,
  follows: 0,
  match: (scan, at) => matchMonthFirst(scan, at) ?? matchDayFirst(scan, at),
}

const BOUNDS = new Set(['at', 'since', 'until', 'before', 'after', 'from', 'between'])

/** "on the 13th": a day of the month just spoken of, where no noun follows that it could number. */
export const ordinalDays: Recognizer = {
  starts: 0,
  leads: SHORT_NUMBER,
  follows: SUFFIX,
  match(scan, at): Match | null {
    const governor = scan.sense(at - 2).preposition
    if (!scan.sense(at - 1).article || governor === undefined || !BOUNDS.has(governor)) return null
    const day = readDay(scan, at, 'none')
    if (day === null || !day.ordinal) return null
    const after = scan.token(day.end)
    const sense = scan.sense(day.end)
    if (after.kind === 'word' && (after.capital || mayBeNoun(scan, day.end))) return null
    if (sense.unit !== undefined || sense.multiplier || scan.isDash(day.end)) return null
    // "the 3rd of this month" is a day, "the 3rd of five" is none.
    if (sense.genitive !== undefined && scan.sense(day.end + 2).unit !== 'month') return null
    return { first: at - 1, end: day.end, rule: 'day-of-month', node: { kind: 'calendar', day: day.day } }
  },
}
