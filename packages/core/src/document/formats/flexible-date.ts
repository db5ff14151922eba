import { formatInstant, formatYear, isRealDay, padTwo } from '../../calendar/civil.js'
import { dateFromEdtf, parseEdtf } from '../../calendar/edtf.js'
import type { EventDate } from '../../model/index.js'

/** Which of the two comes first where both are numbers: "7/16/1969" is written with the month first. */
export type DayOrder = 'day-first' | 'month-first'

/** "01.02.2016", "1.2.2016 14:30" */
const GERMAN = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(-?\d{4})(?:[ ,T]+(\d{1,2})[:.](\d{2})(?::(\d{2}))?)?(?: Uhr)?$/
/** "02.2016", "2/2016" */
const MONTH = /^(\d{1,2})[./](\d{4})$/
/** "2016-02-01 14:30", "2016-02-01T14:30:00.000Z", "2016/2/1" */
const ISO =
  /^([+-]?\d{4,6})[-/](\d{1,2})[-/](\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/
/** "20200501" */
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/
/** "2/1/2016", "13/2/2016", "5/17/2023 10:30 am": which is the day? */
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:[ ,]+(\d{1,2})(?::(\d{2}))?(?::(\d{2}))?\s?([ap]m)?)?$/i
/** "16 July 1969", "25. Dezember 2021", "3. Okt. 1990, 14:30 Uhr" */
const DAY_NAMED =
  /^(?:\p{L}{2,10}\.?,? )?(\d{1,2})(?:\.|st|nd|rd|th)? ?(\p{L}{3,9})\.?,? (-?\d{1,4})(?:,? (\d{1,2}):(\d{2})(?: Uhr)?)?$/u
/** "July 4, 1776", "Nov 20, 1998", "Thursday, March 7 2024" */
const NAMED_DAY = /^(?:\p{L}{2,10}\.?,? )?(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (-?\d{1,4})$/u
/** "März 1848", "Dec 2020" */
const NAMED_MONTH = /^(\p{L}{3,9})\.? (-?\d{1,4})$/u
/** "1850er", "1850er Jahre", "1850s", "the 1850s" */
const DECADE = /^(?:the )?(\d{3})0(?:er(?: Jahre)?|s)$/
/** "44 v. Chr.", "44 BC", "44 BCE", "3114 vor Christus" */
const BEFORE_ERA = /^(\d{1,6}) ?(?:v\. ?Chr\.?|v\. ?u\. ?Z\.?|vor Chr(?:istus|\.)|B\.?C\.?(?:E\.?)?)$/i
/** "79 n. Chr.", "AD 79", "79 CE" */
const OF_ERA = /^(?:A\.?D\.? ?)?(\d{1,4})(?: ?(?:n\. ?Chr\.?|A\.?D\.?|C\.?E\.?))?$/i
/** Words before a date, and what they make of it. */
const PREFIXES: readonly (readonly [RegExp, (edtf: string) => string])[] = [
  [/^(?:um|ca\.?|circa|etwa|about|around|c\.) /i, (edtf) => `${edtf}~`],
  [/^(?:vor|before|bis|until|till) /i, (edtf) => `../${edtf}`],
  [/^(?:nach|after|seit|since|ab|from) /i, (edtf) => `${edtf}/..`],
]

const MONTHS = [
  ['jan', 'januar', 'january', 'jänner'],
  ['feb', 'februar', 'february', 'feber'],
  ['mar', 'mär', 'märz', 'march', 'mrz'],
  ['apr', 'april'],
  ['may', 'mai'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['aug', 'august'],
  ['sep', 'sept', 'september'],
  ['oct', 'okt', 'oktober', 'october'],
  ['nov', 'november'],
  ['dec', 'dez', 'dezember', 'december'],
]
const MONTH_OF: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, at) => names.map((name) => [name, at + 1] as const)),
)

/** "2/1/2016": a day and a month that could change places. */
export function isAmbiguousDay(text: string): boolean {
  const slashed = SLASHED.exec(text.trim())
  return slashed !== null && Number(slashed[1]) <= 12 && Number(slashed[2]) <= 12 && slashed[1] !== slashed[2]
}

/** The order that a column of dates shows: one that can be read in one way only tells for all; `undefined` where none does,
 *  or where they contradict each other. */
export function dayOrderOf(texts: Iterable<string>): DayOrder | undefined {
  let order: DayOrder | undefined
  for (const text of texts) {
    const slashed = SLASHED.exec(text.trim())
    if (!slashed) continue
    const [a, b] = [Number(slashed[1]), Number(slashed[2])]
    const own = a > 12 && b <= 12 ? 'day-first' : b > 12 && a <= 12 ? 'month-first' : undefined
    if (!own) continue
    if (order && order !== own) return undefined
    order = own
  }
  return order
}

/** What a cell or field of another program says of a date, as EDTF; `null` if it is none, or could be two. Reads EDTF, ISO
 *  8601 with a clock, and days, months, years and stretches as German and English write them: "01.02.2016", "July 4, 1776",
 *  "März 1848", "44 v. Chr.", "um 1800", "1914–1918". `order` settles "2/1/2016". */
export function edtfOf(text: string, order?: DayOrder): string | null {
  const trimmed = text.trim().replaceAll('\u00a0', ' ')
  if (trimmed === '' || trimmed.length > 120) return null
  // EDTF writes a year with four digits; what has fewer is read below. A clock with a zone is brought to UTC there.
  if (parseEdtf(trimmed) !== null && !ISO.exec(trimmed)?.[7]) return trimmed
  return partOf(trimmed, order) ?? stretchOf(trimmed, order) ?? prefixedOf(trimmed, order)
}

/** A day, a month, a year or a decade. */
function partOf(text: string, order: DayOrder | undefined): string | null {
  const german = GERMAN.exec(text)
  if (german) {
    const [, day, month, year, hour, minute, second] = german
    return dayEdtf(Number(year), Number(month), Number(day), clockOf(hour, minute, second))
  }
  const iso = ISO.exec(text)
  if (iso) {
    const [, year = '', month, day, hour, minute, second, zone] = iso
    const edtf = dayEdtf(Number(year), Number(month), Number(day), clockOf(hour, minute, second))
    return edtf !== null && zone !== undefined ? toUtc(edtf, zone) : edtf
  }
  const compact = COMPACT.exec(text)
  if (compact) return dayEdtf(Number(compact[1]), Number(compact[2]), Number(compact[3]), '')
  const slashed = SLASHED.exec(text)
  if (slashed) return slashedOf(slashed, order)
  const month = MONTH.exec(text)
  if (month) return monthEdtf(Number(month[2]), Number(month[1]))
  const dayNamed = DAY_NAMED.exec(text)
  if (dayNamed) {
    const [, day, name = '', year, hour, minute] = dayNamed
    return dayEdtf(Number(year), monthOf(name), Number(day), clockOf(hour, minute, undefined))
  }
  const namedDay = NAMED_DAY.exec(text)
  if (namedDay) return dayEdtf(Number(namedDay[3]), monthOf(namedDay[1] ?? ''), Number(namedDay[2]), '')
  const namedMonth = NAMED_MONTH.exec(text)
  if (namedMonth && monthOf(namedMonth[1] ?? '') > 0)
    return monthEdtf(Number(namedMonth[2]), monthOf(namedMonth[1] ?? ''))
  const decade = DECADE.exec(text)
  if (decade) return `${decade[1] ?? ''}X`
  const before = BEFORE_ERA.exec(text)
  if (before) return Number(before[1]) > 0 ? formatYear(1 - Number(before[1])) : null
  const year = OF_ERA.exec(text)
  return year ? formatYear(Number(year[1])) : null
}

function slashedOf(slashed: RegExpExecArray, order: DayOrder | undefined): string | null {
  const [a, b, year] = [Number(slashed[1]), Number(slashed[2]), Number(slashed[3])]
  if (a <= 12 && b <= 12 && a !== b && !order) return null
  const isMonthFirst = b > 12 || (a <= 12 && order === 'month-first')
  const half = slashed[7]?.toLowerCase()
  const given = slashed[4] === undefined ? null : Number(slashed[4])
  const hour =
    given === null ? undefined : String(half === 'pm' ? (given % 12) + 12 : half === 'am' ? given % 12 : given)
  const clock = clockOf(hour, slashed[5] ?? (hour === undefined ? undefined : '00'), slashed[6])
  return isMonthFirst ? dayEdtf(year, a, b, clock) : dayEdtf(year, b, a, clock)
}

const monthOf = (name: string): number => MONTH_OF.get(name.toLowerCase()) ?? 0

function clockOf(hour: string | undefined, minute: string | undefined, second: string | undefined): string {
  if (hour === undefined || minute === undefined) return ''
  return Number(hour) > 23 ? '?' : `T${padTwo(Number(hour))}:${minute}${second === undefined ? '' : `:${second}`}`
}

/** A clock time of a zone ("Z", "+02:00", "-0500", "GMT") as the same instant in UTC; one without a zone is nobody's, and
 *  stays as it is written. */
export function toUtc(edtf: string, zone: string): string | null {
  const offset = /^([+-])(\d{2}):?(\d{2})$/.exec(zone)
  const minutes = offset ? (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3])) : 0
  const startMs = parseEdtf(edtf)?.startMs
  if (startMs === undefined || Math.abs(minutes) > 18 * 60) return null
  return minutes === 0 ? `${edtf}Z` : `${formatInstant(startMs - minutes * 60_000).replace(/Z$/, '')}Z`
}

function dayEdtf(year: number, month: number, day: number, clock: string): string | null {
  if (!isRealDay(year, month, day) || clock === '?') return null
  const edtf = `${formatYear(year)}-${padTwo(month)}-${padTwo(day)}${clock}`
  return parseEdtf(edtf) === null ? null : edtf
}

function monthEdtf(year: number, month: number): string | null {
  return month >= 1 && month <= 12 ? `${formatYear(year)}-${padTwo(month)}` : null
}

/** "1914–1918", "01.05.2020 - 03.05.2020", "1970s to 1980s". */
function stretchOf(text: string, order: DayOrder | undefined): string | null {
  const spaced = / (?:-|–|—|to|bis|until) /i.exec(text)
  const joint = spaced ?? /(?<=\d)[–—-](?=\d)/.exec(text)
  if (!joint) return null
  const [from, to] = [text.slice(0, joint.index).trim(), text.slice(joint.index + joint[0].length).trim()]
  const end = edtfPart(to, order)
  // "44–30 v. Chr.": the era stands once.
  const start = BEFORE_ERA.test(to) && /^\d{1,6}$/.test(from) ? edtfPart(`${from} BC`, order) : edtfPart(from, order)
  if (start === null || end === null) return null
  const edtf = `${start}/${end}`
  return parseEdtf(edtf) === null ? null : edtf
}

const edtfPart = (text: string, order: DayOrder | undefined): string | null =>
  parseEdtf(text) === null ? partOf(text, order) : text

function prefixedOf(text: string, order: DayOrder | undefined): string | null {
  for (const [prefix, apply] of PREFIXES) {
    const match = prefix.exec(text)
    const edtf = match ? edtfPart(text.slice(match[0].length).trim(), order) : null
    if (edtf === null) continue
    const whole = apply(edtf)
    return parseEdtf(whole) === null ? null : whole
  }
  return null
}

/** The date from a beginning and an end, EDTF each. */
export function dateBetween(start: string, end: string | null, basis: EventDate['basis'] = 'stated'): EventDate | null {
  const date = dateFromEdtf(end === null || end === start ? start : `${start}/${end}`, basis)
  return date.edtf === '' ? null : date
}
