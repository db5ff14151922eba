import type { CalendarNode, Match, Part } from '../expression.js'
import type { Scan } from '../scan.js'
import { readYear, withYearOf, type YearFields } from './years.js'
import type { Recognizer } from './recognizer.js'
import { COMMA, DASH, DOT, LINK, MONTH, NUMBER, ORDINAL, SHORT_NUMBER, SLASH } from '../token-class.js'

const MAX_ITEMS = 16

interface DayItem {
  readonly day: number
  readonly first: number
  readonly end: number
  readonly link: Link
  /** Said with the day itself, other than one said once behind a list. */
  readonly month?: number
  readonly year?: YearFields
}

/** How an item of a list is held to the one before: by "und", by a comma, by "oder" or a preposition of its own, by "bis",
 *  by "auf" or "zum". */
export type Link = 'none' | 'and' | 'comma' | 'apart' | 'range' | 'overnight'

interface Month {
  readonly month: number
  readonly end: number
  /** "Märzwoche": some of the month. */
  readonly within?: true
}

/** A month by name from `at`, with the dot of an abbreviation. */
export function readMonth(scan: Scan, at: number): Month | null {
  const sense = scan.sense(at)
  if (sense.month === undefined || sense.duration !== undefined) return null
  const abbreviated = scan.locale.weakMonths.has(scan.norm(at)) && scan.norm(at).length <= 4
  const end = abbreviated && scan.glued(at + 1, '.') ? at + 2 : at + 1
  return { month: sense.month, end, ...(sense.withinMonth && { within: true }) }
}

/** "15.": a day of a month, not a piece of another number. */
function readDay(scan: Scan, at: number): { readonly day: number; readonly end: number } | null {
  const ordinal = scan.sense(at).ordinal
  if (ordinal !== undefined) return ordinal <= 31 ? { day: ordinal, end: at + 1 } : null
  const day = scan.int(at)
  if (day < 1 || day > 31 || scan.digits(at) > 2 || !scan.glued(at + 1, '.')) return null
  return { day, end: at + 2 }
}

/** What stands between two days of a list or range, from `at`; `end` is where the next day begins. */
function readLink(scan: Scan, at: number): { readonly link: Link; readonly end: number } | null {
  if (scan.isDash(at)) return { link: 'range', end: at + 1 }
  if (scan.is(at, '/') || scan.is(at, '+') || scan.is(at, '&')) return { link: 'and', end: at + 1 }
  let end = at
  if (scan.is(end, ',')) end++
  const sense = scan.sense(end)
  if (sense.conjunction !== undefined) {
    end++
    const { preposition } = scan.sense(end)
    if (preposition === 'at' || preposition === 'from') return { link: 'apart', end: end + 1 }
    if (scan.sense(end).article) end++
    return { link: sense.conjunction === 'or' ? 'apart' : 'and', end }
  }
  if (sense.preposition === 'until' || sense.preposition === 'to' || sense.toNext) {
    const link = sense.preposition === 'until' ? 'range' : 'overnight'
    end++
    if (scan.sense(end).preposition === 'at') end++
    if (scan.sense(end).article) end++
    return { link, end }
  }
  return end > at ? { link: 'comma', end } : null
}

const isRangeOpener = (scan: Scan, at: number): boolean => {
  const before = scan.sense(at - 1).article ? scan.sense(at - 2) : scan.sense(at - 1)
  return before.preposition === 'between'
}

type Item = Part & { readonly link: Link; readonly hasOwnMonth?: boolean }

const dayOfMonth = (item: Part | undefined): number => (item?.node.kind === 'calendar' ? (item.node.day ?? NaN) : NaN)

/** Last of the items from `at` on whose days follow one another: "2. und 3.", "2., 3. und 4.". */
function endOfRun(items: readonly Item[], at: number): number {
  let last = at
  if (items[at]?.hasOwnMonth) return at
  const isHeld = (item: Item | undefined): boolean => item?.link === 'and' || item?.link === 'comma'
  while (isHeld(items[last + 1]) && dayOfMonth(items[last + 1]) === dayOfMonth(items[last]) + 1) last++
  if (items[last]?.link === 'comma') return at
  // "2. und 3. bis 5.": a range begins with the last one.
  return items[last + 1]?.link === 'range' ? at : last
}

/** "vom 20. auf den 21. Juni", other than "vom 3. auf den 10. Juni verschoben". */
const isOvernight = (item: Part, next: Item): boolean =>
  next.link === 'overnight' && (dayOfMonth(next) === dayOfMonth(item) + 1 || dayOfMonth(next) === 1)

/** Puts the items of a list together: those held by "bis" and days that follow one another become one range, the others
 *  stand by themselves. */
export function groupItems(scan: Scan, items: readonly Item[]): Match | null {
  const between = items.length === 2 && items[1]?.link === 'and' && isRangeOpener(scan, (items[0] as Part).first)
  const matches: Match[] = []
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Part
    const next = items[i + 1]
    if (next !== undefined && (next.link === 'range' || between || isOvernight(item, next))) {
      matches.push({
        first: item.first,
        end: next.end,
        rule: `${item.rule}-range`,
        node: { kind: 'range', from: item, to: next },
        parts: [item, next],
      })
      i++
      continue
    }
    const last = endOfRun(items, i)
    const to = items[last] as Part
    if (last > i)
      matches.push({
        first: item.first,
        end: to.end,
        rule: 'adjacent-days',
        node: { kind: 'range', from: item, to },
        parts: items.slice(i, last + 1),
      })
    else matches.push(item)
    i = last
  }
  const [head, ...siblings] = matches
  if (head === undefined) return null
  return siblings.length === 0 ? head : { ...head, siblings }
}

/** A month behind a day, by name or in digits, with the year behind it. */
function readMonthAndYear(
  scan: Scan,
  at: number,
  dayAt: number,
): { readonly month: Month; readonly year: YearFields | undefined; readonly end: number } | null {
  const month = readMonth(scan, at) ?? readNumericMonth(scan, at, dayAt)
  if (month === null) return null
  const year = readTwoDigitYear(scan, month) ?? readYear(scan, month.end, scan.is(month.end - 1, '.'))
  return { month, year: year?.fields, end: year === null ? month.end : year.end }
}

/** Whether a day with a month of its own begins at `at`: "16.10.2023", "2. Januar". */
function isDated(scan: Scan, at: number): boolean {
  const end = readDay(scan, at)?.end ?? (scan.isNumber(at) ? at + 1 : null)
  return end !== null && readMonthAndYear(scan, end, at) !== null
}

/** Where a list goes on behind a day that has its month: with another such day. A range between months that have names is
 *  made of two dates by a refiner. */
function readNextDated(scan: Scan, month: Month): { readonly link: Link; readonly end: number } | null {
  const next = readLink(scan, month.end)
  if (next === null || !isDated(scan, next.end)) return null
  const isNumeric = scan.isNumber(month.end - 2)
  return next.link === 'and' || next.link === 'comma' || (isNumeric && next.link !== 'apart') ? next : null
}

/** "15. August", "15. Aug. 2023", "11., 18. und 25. März", "10. bis 13. September 2023", "15.8.", "15.08.2023",
 *  "14.10. bis 16.10.2023". */
export const dates: Recognizer = {
  starts: 0,
  leads: SHORT_NUMBER | ORDINAL,
  follows: DOT | COMMA | DASH | SLASH | MONTH | LINK,
  match(scan, at) {
    const items: DayItem[] = []
    let cursor = at
    let link: Link = 'none'
    while (items.length < MAX_ITEMS) {
      let day = readDay(scan, cursor)
      if (day === null) {
        // "15 August 2023", "18 und 19. Mai"
        const bare = scan.int(cursor)
        if (bare < 1 || bare > 31 || scan.digits(cursor) > 2 || scan.isPieceOfNumber(cursor)) return null
        const linked = readLink(scan, cursor + 1)
        const listed = linked !== null && readDay(scan, linked.end) !== null && !scan.is(cursor + 1, ',')
        if (readMonth(scan, cursor + 1) === null && !listed) return null
        day = { day: bare, end: cursor + 1 }
      }
      const dated = readMonthAndYear(scan, day.end, cursor)
      if (dated === null) {
        const next = readLink(scan, day.end)
        if (next === null) return null
        items.push({ day: day.day, first: cursor, end: day.end, link })
        link = next.link
        cursor = next.end
        continue
      }
      // "ersten Märzwoche" is no day.
      if (dated.month.within) return null
      const { month, year, end } = dated
      items.push({ day: day.day, first: cursor, end, link, month: month.month, ...(year && { year }) })
      const next = year === undefined ? readNextDated(scan, month) : null
      if (next === null) break
      link = next.link
      cursor = next.end
    }
    const last = items[items.length - 1]
    if (last?.month === undefined) return null
    const isNumeric = scan.is(last.end - 1, '.') && scan.isNumber(last.end - 2) && last.year === undefined
    if (isNumeric && !hasDateContext(scan, at, last.end)) return null
    const fields = shareFields(items)
    const parts = items.map((item, i): Item => ({
      first: item.first,
      end: item.end,
      rule: 'date',
      node: { kind: 'calendar', ...fields[i], day: item.day },
      link: item.link,
      hasOwnMonth: i < items.length - 1 && item.month !== undefined,
    }))
    if (parts.length > 1) return groupItems(scan, parts)
    const [{ first, end, rule, node }] = parts as [Item]
    return { first, end, rule, node }
  },
}

/** Month and year of each day of a list: what a day lacks it has from the one behind it. */
function shareFields(items: readonly DayItem[]): readonly Pick<CalendarNode, 'month' | 'year' | 'shortYear'>[] {
  const fields: Pick<CalendarNode, 'month' | 'year' | 'shortYear'>[] = []
  let later: CalendarNode = { kind: 'calendar' }
  for (const item of [...items].reverse()) {
    const month = item.month ?? later.month
    const own: CalendarNode = { kind: 'calendar', day: item.day, ...(month !== undefined && { month }), ...item.year }
    later = withYearOf(own, later)
    const { year, shortYear } = later
    fields.unshift({
      ...(month !== undefined && { month }),
      ...(year !== undefined && { year }),
      ...(shortYear !== undefined && { shortYear }),
    })
  }
  return fields
}

/** The month of "15.8.", "15. 08. 2023" from `at`; its dot is needed. */
function readNumericMonth(scan: Scan, at: number, dayAt: number): Month | null {
  const month = scan.int(at)
  if (month < 1 || month > 12 || scan.digits(at) > 2 || !scan.isNumber(dayAt)) return null
  if (!scan.glued(at + 1, '.')) return null
  return { month, end: at + 2 }
}

/** The year of "15.8.23": two digits directly behind a numeric month. */
function readTwoDigitYear(
  scan: Scan,
  month: Month,
): { readonly fields: { readonly shortYear: number }; readonly end: number } | null {
  const at = month.end
  if (!scan.is(at - 1, '.') || !scan.isNumber(at - 2) || scan.digits(at) !== 2 || scan.token(at).spaceBefore)
    return null
  if (scan.isPieceOfNumber(at) && !scan.is(at - 1, '.')) return null
  return { fields: { shortYear: scan.int(at) }, end: at + 1 }
}

/** Whether "15.8." without a year stands where a date stands. */
function hasDateContext(scan: Scan, at: number, end: number): boolean {
  const before = scan.sense(at - 1)
  if (scan.isNumber(end) && !scan.token(end).spaceBefore) return false
  return (
    before.preposition !== undefined ||
    before.article === true ||
    // "2. 3. Spatenstich": the head of an entry.
    scan.opensLine(at) ||
    before.weekday !== undefined ||
    scan.norm(at - 1) === '(' ||
    scan.norm(at - 1) === ',' ||
    scan.isDash(at - 1) ||
    scan.sense(end).preposition === 'until'
  )
}

/** "nach dem 24.", "seit dem 3." */
const isBound = (scan: Scan, at: number): boolean => {
  const { preposition } = scan.sense(at - 2)
  return (
    scan.sense(at - 1).article === true &&
    (preposition === 'after' || preposition === 'before' || preposition === 'since')
  )
}

/** "am 24.": a day of the month just spoken of. Only behind "am", "vom", "zum", and where no noun follows that it could
 *  number. */
export const daysOfMonth: Recognizer = {
  starts: 0,
  leads: SHORT_NUMBER,
  follows: DOT,
  match(scan, at) {
    const before = scan.sense(at - 1)
    const isOfWeekday =
      before.article === true && scan.sense(scan.is(at - 2, ',') ? at - 3 : at - 2).weekday !== undefined
    if (
      !isOfWeekday &&
      !before.leadsDay &&
      !isBound(scan, at) &&
      !(before.article && scan.sense(at - 2).preposition === 'to')
    )
      return null
    const day = readDay(scan, at)
    if (day === null || !scan.isNumber(at)) return null
    const after = scan.token(day.end)
    const adjective =
      after.kind === 'word' &&
      !after.capital &&
      scan.meaning(day.end) === null &&
      scan.locale.isAdjective(after.norm) &&
      scan.token(day.end + 1).capital
    if (after.kind === 'number' || (after.kind === 'word' && after.capital) || adjective) return null
    return { first: at, end: day.end, rule: 'day-of-month', node: { kind: 'calendar', day: day.day } }
  },
}

export const isDayAndMonth = (day: number, month: number): boolean => day >= 1 && day <= 31 && month >= 1 && month <= 12

/** "15/08/2023", "15-08-2023". */
function matchSlashed(scan: Scan, at: number): Match | null {
  const mark = scan.norm(at + 1)
  if ((mark !== '/' && mark !== '-') || scan.norm(at + 3) !== mark || scan.digits(at + 4) !== 4) return null
  for (let i = at + 1; i <= at + 4; i++) if (scan.token(i).spaceBefore) return null
  const [first, second, year] = [scan.int(at), scan.int(at + 2), scan.int(at + 4)]
  if (year < 1000 || year > 2199) return null
  const dayFirst: CalendarNode | null = isDayAndMonth(first, second)
    ? { kind: 'calendar', year, month: second, day: first }
    : null
  const node = scan.nuances?.inOrder(scan, dayFirst, first, second, year) ?? dayFirst
  return node === null ? null : { first: at, end: at + 5, rule: 'slashed-date', node }
}

/** "05/2023", "08.2023": month and year in digits. */
function matchNumericMonth(scan: Scan, at: number): Match | null {
  const mark = scan.norm(at + 1)
  const [month, year] = [scan.int(at), scan.int(at + 2)]
  if ((mark !== '/' && mark !== '.') || scan.token(at + 1).spaceBefore || scan.token(at + 2).spaceBefore) return null
  if (scan.digits(at) !== 2 || scan.digits(at + 2) !== 4 || month < 1 || month > 12 || year < 1900 || year > 2099)
    return null
  if (scan.isPieceOfNumber(at + 2) && scan.norm(at + 3) !== '' && isJoinedNumber(scan, at + 3)) return null
  const before = scan.norm(at - 1)
  const isPiece = (before === '/' || before === '.' || before === '-') && !scan.token(at).spaceBefore
  if (isPiece || scan.sense(at - 1).vetoBefore || scan.sense(at + 3).vetoAfter) return null
  return { first: at, end: at + 3, rule: 'numeric-month', node: { kind: 'calendar', year, month } }
}

/** Whether more digits are joined by the mark at `at`. */
const isJoinedNumber = (scan: Scan, at: number): boolean =>
  !scan.token(at).spaceBefore && scan.isNumber(at + 1) && !scan.token(at + 1).spaceBefore

/** "2023-08-15", "2023-08", "15/08/2023", "05/2023". */
export const isoDates: Recognizer = {
  starts: 0,
  leads: NUMBER,
  follows: DASH | SLASH | DOT,
  match(scan, at) {
    const dash = (index: number): boolean =>
      scan.is(index, '-') && !scan.token(index).spaceBefore && !scan.token(index + 1).spaceBefore
    if (scan.digits(at) < 4) return matchSlashed(scan, at) ?? matchNumericMonth(scan, at)
    if (!dash(at + 1) || scan.digits(at + 2) !== 2) return null
    const year = scan.int(at)
    const month = scan.int(at + 2)
    if (month < 1 || month > 12) return null
    if (dash(at + 3) && scan.digits(at + 4) === 2) {
      const day = scan.int(at + 4)
      if (day < 1 || day > 31) return null
      return { first: at, end: at + 5, rule: 'iso-date', node: { kind: 'calendar', year, month, day } }
    }
    if (year < 1900 || year > 2099 || month === (year % 100) + 1) return null
    return { first: at, end: at + 3, rule: 'iso-month', node: { kind: 'calendar', year, month } }
  },
}
