import type { Season } from '../../locales/index.js'
import type { CalendarNode, Match, Part } from '../expression.js'
import type { Scan } from '../scan.js'
import { isPlausibleYear, readAmount } from './numbers.js'
import type { Recognizer } from './recognizer.js'
import { APOSTROPHE, DASH, LINK, NUMBER, NUMBERED, SLASH, UNIT, YEAR_NUMBER } from '../token-class.js'

/** A year as it is written: whole, or its last two digits. */
export type YearFields = { readonly year: number } | { readonly shortYear: number }

interface Year {
  readonly fields: YearFields
  readonly end: number
  /** Written with an era or an apostrophe: it needs no further support. */
  readonly sure: boolean
}

const FIRST_MONTHS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** Where in its year a date begins, as a number that orders dates of one year. */
function placeInYear({ month, day, season, quarter, half, week }: CalendarNode): number {
  const first =
    month ??
    (season !== undefined ? FIRST_MONTHS[season] : undefined) ??
    (quarter !== undefined ? quarter * 3 - 2 : undefined) ??
    (half !== undefined ? half * 6 - 5 : undefined) ??
    (week !== undefined ? week / 4.4 : 0)
  return first * 32 + (day ?? 0)
}

/** The date with the year said behind a later one; across New Year it lies in the year before: "30. Dezember bis 2. Januar
 *  2025". The same where it has a year, or the later one none. */
export function withYearOf(node: CalendarNode, later: CalendarNode): CalendarNode {
  if (node.year !== undefined || node.shortYear !== undefined) return node
  const before = placeInYear(node) > placeInYear(later) ? 1 : 0
  if (later.year !== undefined) return { ...node, year: later.year - before }
  return later.shortYear === undefined ? node : { ...node, shortYear: (later.shortYear - before + 100) % 100 }
}

/** End of "v. Chr.", "vor Christus", "n. Chr." from `at`, and the sign. */
export function readEra(scan: Scan, at: number): { readonly sign: 1 | -1; readonly end: number } | null {
  const { era, eraSide, preposition } = scan.sense(at)
  if (era && eraSide !== undefined) return { sign: eraSide, end: at + 1 }
  const sign = eraSide ?? (preposition === 'before' ? -1 : preposition === 'after' ? 1 : null)
  if (sign === null) return null
  let end = at + 1
  if (eraSide !== undefined && scan.glued(end, '.')) end++
  // "v. u. Z.", "vor unserer Zeitrechnung"
  if (scan.sense(end).eraLink && scan.sense(end + (scan.glued(end + 1, '.') ? 2 : 1)).era)
    end += scan.glued(end + 1, '.') ? 2 : 1
  if (scan.sense(end).era !== true) return null
  end++
  if (scan.norm(end - 1).length <= 3 && scan.glued(end, '.')) end++
  return { sign, end }
}

/** Numbers below it are years less often than amounts. */
const FIRST_COMMON_YEAR = 1500

/** A year in digits from `at`: four digits, with an era, or two after an apostrophe. `joined`: the dot before it belongs
 *  to a date ("15.8.2023"), so digits before that dot do not make it a piece of another number. */
export function readYear(scan: Scan, at: number, joined = false): Year | null {
  const apostrophe = scan.norm(at)
  if (
    (apostrophe === "'" || apostrophe === '’' || apostrophe === '‘') &&
    scan.digits(at + 1) === 2 &&
    !scan.token(at + 1).spaceBefore &&
    (scan.token(at + 2).kind !== 'word' || scan.token(at + 2).spaceBefore)
  )
    return { fields: { shortYear: scan.int(at + 1) }, end: at + 2, sure: true }
  const value = scan.int(at)
  if (value < 0) return null
  const digits = scan.digits(at)
  // "am 29. März 1100 Beschäftigte": before a noun a small number counts.
  const next = scan.token(at + 1)
  const counts = scan.locale.capitalNouns && next.kind === 'word' && next.capital && scan.meaning(at + 1) === null
  if (digits === 4 && value < FIRST_COMMON_YEAR && counts) return null
  if (digits <= 4 && value > 0) {
    const era = readEra(scan, at + 1)
    if (era !== null) return { fields: { year: era.sign < 0 ? 1 - value : value }, end: era.end, sure: true }
  }
  if (!isPlausibleYear(value, digits)) return null
  if (isPieceOfOther(scan, at, joined)) return null
  return { fields: { year: value }, end: at + 1, sure: false }
}

/** "2.000", "1900,5", "20:1999": digits joined to other digits, except by a slash. */
function isPieceOfOther(scan: Scan, at: number, joined = false): boolean {
  const joins = (mark: string): boolean => mark === '.' || mark === ',' || mark === ':'
  if (
    joins(scan.norm(at + 1)) &&
    !scan.token(at + 1).spaceBefore &&
    scan.isNumber(at + 2) &&
    !scan.token(at + 2).spaceBefore
  )
    return true
  return (
    !joined &&
    joins(scan.norm(at - 1)) &&
    scan.isNumber(at - 2) &&
    !scan.token(at).spaceBefore &&
    !scan.token(at - 1).spaceBefore
  )
}

/** What opens or closes a title. */
export const QUOTES = new Set(['"', '„', '“', '”', '«', '»', '‚', '‘', "'", '’'])

const CURRENCY = new Set(['€', '$', '£', '%', '°', '‰', '+', '=', '×', '²', '³'])

/** "1987 18 Angriffe": a year before a number of its own, in a list of such. */
const isFollowedByCount = (scan: Scan, at: number, end: number): boolean =>
  scan.token(at - 1).kind !== 'number' &&
  scan.digits(end) <= 3 &&
  (scan.is(at - 1, ',') ||
    scan.sense(at - 1).conjunction !== undefined ||
    (scan.token(at - 1).kind === 'word' && !scan.token(at - 1).capital))

/** "1500 bis 2000 Euro", "1800 der 2000 Plätze": what the second number counts, the first counts too. */
function sharesCount(scan: Scan, end: number, value: number): boolean {
  const link = scan.sense(end)
  const isLink =
    scan.isDash(end) ||
    link.conjunction !== undefined ||
    link.genitive !== undefined ||
    link.preposition === 'until' ||
    link.preposition === 'to'
  const second = isLink ? readAmount(scan, end + 1) : null
  if (second === null) return false
  const after = scan.token(second.end)
  if (scan.sense(second.end).vetoAfter || CURRENCY.has(after.norm)) return true
  const isRound = value % 100 === 0 && second.amount % 100 === 0
  return isRound && after.kind === 'word' && after.capital && scan.meaning(second.end) === null
}

/** "mindestens 2000", "mehr als 2000", "rund 2000": an amount. What bounds a year has its own preposition ("bis mindestens
 *  2030", "um etwa 1850"). */
function isBounded(scan: Scan, at: number, value: number): boolean {
  const { approximator, exact, than } = scan.sense(at - 1)
  if (than) return scan.sense(at - 2).comparative !== undefined
  if (approximator === undefined || exact || scan.sense(at - 2).preposition !== undefined) return false
  return approximator !== 'APPROX' || (scan.locale.capitalNouns && value % 100 === 0)
}

/** Whether a bare number of four digits may be read as a year where it stands. */
function isYearByContext(scan: Scan, at: number, end: number, value: number): boolean {
  const before = scan.token(at - 1)
  const beforeSense = scan.sense(at - 1)
  const afterSense = scan.sense(end)
  const after = scan.token(end)
  if (beforeSense.vetoBefore || afterSense.vetoAfter || CURRENCY.has(before.norm) || CURRENCY.has(after.norm))
    return false
  if (sharesCount(scan, end, value)) return false
  if (isBounded(scan, at, value)) return false
  // "2021/Q4"
  if (scan.glued(end, '/') && scan.sense(end + 1).quarter !== undefined) return false
  // "in 1010 Wien": a postcode. A year follows its preposition without a name behind it.
  if (
    scan.locale.capitalNouns &&
    beforeSense.preposition === 'in' &&
    !beforeSense.contracted &&
    after.kind === 'word' &&
    after.capital &&
    after.spaceBefore &&
    scan.meaning(end) === null
  )
    return false
  if (
    before.kind === 'number' ||
    (after.kind === 'number' &&
      after.spaceBefore &&
      !(value >= 1800 && value <= 2050 && (isFollowedByCount(scan, at, end) || scan.sense(end + 1).vetoBefore)))
  )
    return false
  if (
    scan.glued(end, '-') &&
    !scan.token(end + 1).spaceBefore &&
    scan.token(end + 1).kind === 'word' &&
    scan.sense(end + 1).unit !== 'year'
  )
    return false
  if (afterSense.unit !== undefined && afterSense.plural) return false
  if (before.kind === 'word' && !scan.token(at).spaceBefore) return false
  // A title: „1984“
  if (QUOTES.has(before.norm) && QUOTES.has(after.norm)) return false
  if (scan.nuances?.isCount(scan, at, end)) return false
  const supported =
    beforeSense.modifier !== undefined ||
    beforeSense.month !== undefined ||
    beforeSense.season !== undefined ||
    beforeSense.unit === 'year' ||
    ['in', 'since', 'until', 'from', 'between', 'before', 'after', 'around'].includes(beforeSense.preposition ?? '')
  // "in 2000 Dörfer", "die 1400 hessischen Truppen": a round number before a noun counts.
  const noun =
    after.kind === 'word' &&
    !after.capital &&
    scan.meaning(end) === null &&
    scan.locale.isAdjective(after.norm) &&
    scan.token(end + 1).capital
      ? scan.token(end + 1)
      : after
  const counts =
    scan.locale.capitalNouns &&
    value % 10 === 0 &&
    noun.kind === 'word' &&
    noun.capital &&
    noun.spaceBefore &&
    scan.sense(end).preposition === undefined
  if (counts && (!supported || (value % 100 === 0 && beforeSense.preposition === 'in'))) return false
  if (supported) return value <= 2150
  // "es waren 2095": far ahead, only the beginning of a sentence tells a year.
  return value >= 1100 && value <= (at === scan.first ? 2099 : 2070)
}

const part = (first: number, end: number, node: CalendarNode, rule: string): Part => ({ first, end, node, rule })

/** "2019", "im Jahr 2019", "1939/40", "1914–1918", "44 v. Chr.", "in den Jahren 2019 und 2020". */
export const years: Recognizer = {
  starts: YEAR_NUMBER,
  leads: NUMBER | APOSTROPHE | UNIT | NUMBERED,
  follows: NUMBER | APOSTROPHE | LINK | DASH | SLASH | NUMBERED,
  match(scan, at): Match | null {
    const head = scan.sense(at)
    const named = (head.unit === 'year' || head.ownYear === true) && !scan.isNumber(at)
    const yearAt = named ? at + 1 : at
    const spanned = named ? null : readBeforeEra(scan, at)
    if (spanned !== null) return spanned
    let year = readYear(scan, yearAt)
    if (
      year === null &&
      named &&
      scan.int(yearAt) > 0 &&
      scan.digits(yearAt) >= 2 &&
      scan.digits(yearAt) <= 4 &&
      !isPieceOfOther(scan, yearAt)
    ) {
      const after = scan.sense(yearAt + 1)
      if (after.unit === undefined && !after.vetoAfter && !scan.glued(yearAt + 1, '.'))
        year = { fields: { year: scan.int(yearAt) }, end: yearAt + 1, sure: true }
    }
    if (year === null) return null
    const value = 'year' in year.fields ? year.fields.year : 0
    if (!year.sure && !named && !isYearByContext(scan, yearAt, year.end, value)) return null
    const edge = named && head.modifier !== undefined ? { modifier: head.modifier } : {}
    const first = part(at, year.end, { kind: 'calendar', ...year.fields, ...edge }, 'year')
    const second = readSecondYear(scan, year.end, value)
    if (second === null) return first
    const last = part(second.first, second.end, { kind: 'calendar', year: second.year }, 'year')
    const node = { kind: 'range', from: first, to: last } as const
    // "Saison 2023/24", "Schuljahr 2023/24" are one.
    const isOne = named && scan.is(year.end, '/') && (head.ownYear === true || head.qualified === true)
    return { first: at, end: second.end, rule: 'year-range', node, ...(isOne ? {} : { parts: [first, last] }) }
  },
}

/** "58 bis 50 v. Chr.": the era behind the second year holds for the first. */
function readBeforeEra(scan: Scan, at: number): Match | null {
  const value = scan.int(at)
  const linkAt = at + 1
  const isSlash = scan.glued(linkAt, '/')
  const isLink =
    isSlash ||
    scan.isDash(linkAt) ||
    scan.sense(linkAt).preposition === 'until' ||
    scan.sense(linkAt).conjunction === 'and'
  if (value < 1 || scan.digits(at) > 4 || !isLink || (!isSlash && scan.isPieceOfNumber(at))) return null
  const second = readYear(scan, linkAt + 1)
  if (second === null || !second.sure || !('year' in second.fields) || second.fields.year > 0) return null
  const first = part(at, at + 1, { kind: 'calendar', year: 1 - value }, 'year')
  // "1190/85 v. Chr.": the second in its last digits.
  const missing = 10 ** scan.digits(linkAt + 1)
  const lastYear = 1 - second.fields.year
  const whole = lastYear < missing && value > missing ? value - (value % missing) + lastYear : lastYear
  const isReversed = whole > value
  if (isReversed && (isSlash || scan.sense(linkAt).conjunction !== 'and')) return null
  const last = part(linkAt + 1, second.end, { kind: 'calendar', year: 1 - whole }, 'year')
  const isList = scan.sense(linkAt).conjunction === 'and' && scan.sense(at - 1).preposition !== 'between'
  if (isList) return { ...first, siblings: [last] }
  return {
    first: at,
    end: last.end,
    rule: 'year-range',
    node: { kind: 'range', from: first, to: last },
    parts: [first, last],
  }
}

/** The second year of "1939/40", "1939/1940", "1914-18", "1914–1918" behind `at`. */
function readSecondYear(
  scan: Scan,
  at: number,
  firstYear: number,
): { readonly first: number; readonly end: number; readonly year: number } | null {
  if (firstYear < 1000 || !(scan.is(at, '/') || scan.isDash(at)) || !scan.isNumber(at + 1)) return null
  const goesOn = (mark: string): boolean => mark === '.' || mark === ',' || mark === ':' || mark === '/' || mark === '-'
  if (
    goesOn(scan.norm(at + 2)) &&
    !scan.token(at + 2).spaceBefore &&
    scan.isNumber(at + 3) &&
    !scan.token(at + 3).spaceBefore
  )
    return null
  const digits = scan.digits(at + 1)
  const value = scan.int(at + 1)
  const glued = !scan.token(at).spaceBefore && !scan.token(at + 1).spaceBefore
  if (digits === 4 && value > firstYear && value <= 2150) return { first: at + 1, end: at + 2, year: value }
  if (digits === 2 && glued) {
    const century = firstYear - (firstYear % 100)
    const year = century + value > firstYear ? century + value : century + 100 + value
    if (year - firstYear <= (scan.is(at, '/') ? 2 : 60)) return { first: at + 1, end: at + 2, year }
  }
  return null
}
