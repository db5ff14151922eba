import {
  civilOf,
  dayNumber,
  daysInMonth,
  formatDay,
  formatInstant,
  formatYear,
  MS_PER_DAY,
  padTwo,
  weekdayOf,
} from '../../calendar/civil.js'
import { dateFromEdtf, joinEdtf, parseEdtf } from '../../calendar/edtf.js'
import type { EventDate } from '../../model/index.js'
import { offsetIn } from './zone-offset.js'
import {
  endAfter,
  atClock,
  bareNumber,
  type Clock,
  type DateReader,
  edtf,
  instant,
  isClock,
  MAX_LENGTH,
  offsetOf,
  realDay,
} from './iso-date.js'
import {
  ABOUT,
  AFTER,
  AFTER_CHRIST,
  ARTICLES,
  BEFORE,
  BEFORE_CHRIST,
  CENTURY,
  CLOCK_WORDS,
  DECADE_ENDINGS,
  LINKING_WORDS,
  MONTHS,
  ONGOING,
  ORDINALS,
  ORDINAL_ENDINGS,
  PARTS,
  PERIODS,
  SEASONS,
  SINCE,
  UNTIL,
  WEEKDAYS,
  WINTER,
  ZONES,
} from './loose-date-words.js'

/** What "2/1/2016" is: the day or the month first. */
export type DayOrder = 'day-first' | 'month-first'

interface Token {
  readonly kind: 'number' | 'word' | 'mark'
  readonly text: string
  readonly spaceBefore: boolean
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  let spaceBefore = false
  for (const match of text.matchAll(/\s+|(\d+)|(\p{L}+)|(.)/gu)) {
    const [, number, word, mark] = match
    if (number !== undefined) tokens.push({ kind: 'number', text: number, spaceBefore })
    else if (word !== undefined) tokens.push({ kind: 'word', text: word.toLowerCase(), spaceBefore })
    else if (mark !== undefined) tokens.push({ kind: 'mark', text: mark, spaceBefore })
    else {
      spaceBefore = true
      continue
    }
    spaceBefore = false
  }
  return tokens
}

/** "2/1/2016", "2/1/16", "2-1-2016". */
const SLASHED = /^(\d{1,2})(?:\/(\d{1,2})\/(\d{4}|\d{2})|-(\d{1,2})-(\d{4}))(?=$|[\sT,])/

function readSlashed(
  text: string,
): { readonly whole: string; readonly first: number; readonly second: number; readonly year: string } | null {
  const match = SLASHED.exec(text)
  if (!match) return null
  const [whole, first, second, year, dashed, dashedYear] = match
  return { whole, first: Number(first), second: Number(second ?? dashed), year: fullYear(year ?? dashedYear ?? '') }
}

/** What a date could be that could be two, as EDTF: "2/1/2016" is a day and a month that could change places, "2004/05" a
 *  month or two years. `[]` for any other. */
export function readingsOf(text: string): readonly string[] {
  const written = text.trim()
  const [, from = '', to = ''] = /^(\d{4})\/(0[1-9]|1[0-2])$/.exec(written) ?? []
  if (from !== '')
    return [`${from}-${to}`, ...(Number(to) > Number(from.slice(2)) ? [`${from}/${from.slice(0, 2)}${to}`] : [])]
  const slashed = readSlashed(written)
  if (slashed === null || slashed.first > 12 || slashed.second > 12 || slashed.first === slashed.second) return []
  const { first, second, year } = slashed
  return [`${year}-${padTwo(first)}-${padTwo(second)}`, `${year}-${padTwo(second)}-${padTwo(first)}`]
}

/** The order that the slashed dates of a column show, where one of them leaves no choice and none shows the other. */
export function dayOrderOf(texts: Iterable<string>): DayOrder | undefined {
  const shown = new Set<DayOrder>()
  for (const text of texts) {
    const slashed = readSlashed(text.trim())
    if (slashed !== null && slashed.first > 12) shown.add('day-first')
    if (slashed !== null && slashed.second > 12) shown.add('month-first')
  }
  const [order, other] = shown
  return other === undefined ? order : undefined
}

/** What a cell or field of another program says of a date, as EDTF; `null` if it is none, or could be two.
 *
 *  Reads EDTF; ISO 8601 with a clock, also without its marks, and weeks; days and months in digits and words, German and
 *  English, with weekday, clock and zone; years before Christ; "um 1800", "vor 1990", "Anfang 2003", "1850er", "19. Jahrhundert"; what
 *  `Date` writes, Wikidata and JSON of .NET; months also in French, Spanish and Italian; and stretches of two such dates.
 *  A year of two digits lies from 1930 to 2029, as in spreadsheets. An instant with a zone is given in UTC, one without
 *  stays as it is written. */
export function edtfOf(text: string, order?: DayOrder): string | null {
  const written = text.normalize('NFC').trim()
  if (written.length > MAX_LENGTH) return null
  const trimmed = withoutRemark(written.replace(/^(.+)\s\((?:ca?|circa|approx|etwa)\.?\)$/i, 'circa $1'))
    // "–1990" is no year before Christ, "−1990" is.
    .replace(/^[–—]\s?(?=\d)/, 'until ')
    .replace(/\s?(?:→|->)\s?/g, ' – ')
    .replace(/\s?[–—]$/, ' – now')
    .replace(/(?<=\d\.?)\s?-$/, ' – now')
    .replace(/[‐‑‒–—−]/g, '–')
    .replace(/(?<=\d\s?)([ap])\.\s?m\.(?=$|[\s,])/gi, '$1m')
    // "44 B.C.", "A.D. 79", "1º luglio"
    .replace(/\b([ABC])\.\s?([CDE])\.(?:\s?(E)\.)?/g, '$1$2$3')
    .replace(/(?<=\b\d{1,2})[º°]/g, '')
    .replace(/(?<=^|\s)['’](\d{2})(?=s?$)/, (_, digits: string) => fullYear(digits))
    .replace(/^mar\.?,\s/i, '')
    .replace(/^\(([^()]+)\)$/, '$1')
    .replace(/(?<=\d)\s?(?:\s\?|\(\?\))$/, '?')
    .replace(/\s(?:av(?:\.|ant)|a\.)\s?(?:J\.?\s?[–-]?\s?)?C\.?$/i, ' BC')
    .replace(/\s(?:ap(?:\.|rès)|d\.)\s?(?:J\.?\s?[–-]?\s?)?C\.?$/i, ' AD')
    .replace(/^(\d{1,3})[.,](\d{3})(?=\s\p{L})/u, '$1$2')
  const plain = withoutRomans(trimmed)
  if (plain === '') return null
  return clockRange(plain, order) ?? oneDate(plain, order) ?? stretch(plain, order) ?? oneOfTwo(plain, order)
}

const ROMANS = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI'.split(' ')

/** Centuries in Roman numerals with Arabic ones: "XIXe siècle", "XIX. Jahrhundert", "siglo XIX". */
function withoutRomans(text: string): string {
  const numbered = (whole: string, roman: string, name: string): string => {
    const number = ROMANS.indexOf(roman.toUpperCase()) + 1
    return number === 0 ? whole : `${String(number)}. ${name}`
  }
  return text
    .replace(ROMAN_CENTURY, (whole, roman: string, name: string) => numbered(whole, roman, name))
    .replace(CENTURY_ROMAN, (whole, name: string, roman: string) => numbered(whole, roman, name))
}

const ROMAN_CENTURY = /(?<![^\s(])([IVX]{1,5})(?:e|ème|è|th|st|\.)?\s(si[èe]cle|secolo|jahrhunderts?|jh|century|c\.)/gi
const CENTURY_ROMAN = /(?<![^\s(])(siglo|secolo|siècle)\s([IVX]{1,5})(?=$|\s)/gi

const CLOCK_RANGE =
  /^(\S.{3,50}?)(?:,|\s(?:um|at|von|from))?\s(\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]m|uhr|h)?)\s?(?:–|-|bis|to|until|till)\s?(\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]m|uhr|h)?)$/i

/** "12 May 1999, 10:00–12:00", "12.5.1999 10 bis 12 Uhr": two clock times of one day, or of a day and the next. What ISO 8601
 *  writes so is an instant with its zone. */
function clockRange(text: string, order: DayOrder | undefined): string | null {
  if (instant(text) !== null) return null
  const [, day = '', from = '', to = ''] = CLOCK_RANGE.exec(text) ?? []
  if (![from, to].some((one) => isClock(one))) return null
  const onDay = oneDate(day, order)
  // The half of the day is said once: "2–4 pm".
  const [, half = ''] = /(\D{0,4})$/.exec(to) ?? []
  const begin = withClockBehind(onDay, isClock(from) ? from : `${from}${half}`)
  const end = withClockBehind(onDay, isClock(to) ? to : `${to}:00`)
  if (begin === null || end === null) return null
  return joinEdtf(begin, endAfter(begin, end))
}

/** "1969 (Apollo 11)", "… GMT+0200 (Central European Summer Time)": words in parentheses at the end are no part of a date,
 *  but for "1998 (ongoing)". */
function withoutRemark(text: string): string {
  const at = text.endsWith(')') ? text.lastIndexOf('(') : -1
  if (at > 0 && isOngoing(text.slice(at))) return `${text.slice(0, at).trimEnd()} – now`
  return at > 0 && text[at - 1] === ' ' && /\p{L}/u.test(text[at + 1] ?? '') ? text.slice(0, at).trimEnd() : text
}

/** The date from a beginning and an end, EDTF each; `null` where the end lies before the beginning. */
export function dateBetween(start: string, end: string | null, basis: EventDate['basis'] = 'stated'): EventDate | null {
  const edtf = end === null ? start : joinEdtf(start, end)
  const date = dateFromEdtf(edtf ?? '', basis)
  return date.edtf === '' ? null : date
}

function oneDate(text: string, order: DayOrder | undefined): string | null {
  const hyphened = text.replaceAll('–', '-')
  return (
    serialized(hyphened) ??
    instant(hyphened) ??
    zoned(hyphened) ??
    yearFirst(hyphened) ??
    bareNumber(hyphened) ??
    week(hyphened) ??
    edtf(hyphened) ??
    // A year farther back than four digits.
    (hyphened.startsWith('-') ? edtf(`Y${hyphened}`) : null) ??
    numeric(text, order) ??
    hedged(text, order) ??
    worded(text) ??
    clockInside(text, order)
  )
}

/** A date with a word before it that says how it is known, or nothing: "um 1800", "bis zum 5.5.1945", "the 1990s". */
function hedged(text: string, order: DayOrder | undefined): string | null {
  const [first = ''] = /^\p{L}{1,14}/u.exec(text) ?? []
  const tail = text.slice(first.length).replace(/^\.?\s?/, '')
  if (first === '' || tail === '') return null
  const word = first.toLowerCase()
  const rest = (): string | null => oneDate(tail, order)
  if (ARTICLES.has(word)) return text[first.length] === ' ' ? rest() : null
  // "C19" is a century to some.
  if (ABOUT.has(word)) return word === 'c' && /^c\d{1,2}$/i.test(text) ? null : circa(rest())
  if (BEFORE.has(word)) return bounded(rest(), 'before')
  if (AFTER.has(word)) return bounded(rest(), 'after')
  if (SINCE.has(word)) return openEnd(rest(), 'from')
  if (UNTIL.has(word)) return openEnd(rest(), 'until')
  return null
}

/** "5 pm, 3 March 2020", and "Tue Jan 23 15:26:07 PST 2018", as shells write it: the clock does not stand at the end. */
function clockInside(text: string, order: DayOrder | undefined): string | null {
  const [, clock, day] =
    /^(\d{1,2}(?:[:.]\d{2}){0,2}\s?(?:am|pm|uhr|(?<=:\d{2})))[,\s]\s?(\S.{5,60})$/i.exec(text) ?? []
  if (clock !== undefined && day !== undefined) return withClockBehind(oneDate(day, order), clock)
  const shell = /^(?:\p{L}{2,3}\s)?(\p{L}{3}\s{1,2}\d{1,2})\s(\d{2}:\d{2}:\d{2}(?:\s[A-Z]{1,5})?)\s(\d{4})$/u.exec(text)
  return shell ? withClockBehind(worded(`${shell[1] ?? ''} ${shell[3] ?? ''}`), shell[2] ?? '') : null
}

const withClockBehind = (day: string | null, clock: string): string | null =>
  day !== null && /^-?\d{4}-\d{2}-\d{2}$/.test(day) ? withClock(day, tokensOf(clock)) : null

/** "1871-3-28", "1871.03.28 6 pm", "2020年5月1日": year, month and day in digits, with a clock behind; "1985-04-00" as databases
 *  have what they know of a day. */
function yearFirst(text: string): string | null {
  const [, known, inMonth] = /^(\d{3}[1-9])-(\d{2})-00$/.exec(text) ?? /^([1-9]\d{3})-(\d{2})-00$/.exec(text) ?? []
  if (known !== undefined) return inMonth === '00' ? known : edtf(`${known}-${inMonth ?? ''}`)
  const [, ofYear, month, ofMonth] =
    /^(\d{4})\s?[年년]\s?(?:(\d{1,2})\s?[月월]\s?(?:(\d{1,2})\s?[日일])?)?$/.exec(text) ?? []
  if (ofYear !== undefined)
    return edtf([ofYear, month, ofMonth].flatMap((part) => (part === undefined ? [] : part.padStart(2, '0'))).join('-'))
  const match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?=$|[\s,])/.exec(text)
  const day = match ? realDay(Number(match[1]), Number(match[3]), Number(match[4])) : null
  return day === null ? null : withClock(day, tokensOf(text.slice(match?.[0].length)))
}

/** What programs write for one another: "/Date(1198908717056)/", milliseconds or seconds since 1970, "20200501103000", and
 *  "+1215-06-15T00:00:00Z" with zeros for a month or day that is not known. */
function serialized(text: string): string | null {
  const [, ms] = /^\/Date\((-?\d{1,15})(?:[+-]\d{4})?\)\/$/.exec(text) ?? /^(\d{13})$/.exec(text) ?? []
  if (ms !== undefined) return `${formatInstant(Number(ms))}Z`
  // Of 2030 and later it could be a day with its hour.
  const [, seconds] = /^(1[0-8]\d{8})(?:\.\d{1,9})?$/.exec(text) ?? []
  if (seconds !== undefined) return `${formatInstant(Number(seconds) * 1000)}Z`
  const [, stamp = '', clock = ''] = /^(\d{8})(\d{4}(?:\d{2})?)$/.exec(text) ?? []
  if (stamp !== '') return instant(`${stamp}T${clock}`)
  const [, sign, digits = '', month, day] = /^([+-]?)(\d{4,16})-(\d{2})-(\d{2})T00:00:00Z$/.exec(text) ?? []
  const year = Number(digits)
  const isWhole = sign === '' && month !== '00' && day !== '00' && digits.length === 4
  if (digits === '' || isWhole) return null
  const signed = sign === '-' && year > 0 ? '-' : ''
  if (year > 9999) return edtf(`Y${signed}${String(year)}`)
  const inYear = `${signed}${String(year).padStart(4, '0')}`
  return edtf(
    month === '00' ? inYear : day === '00' ? `${inYear}-${month ?? ''}` : `${inYear}-${month ?? ''}-${day ?? ''}`,
  )
}

/** "2020-05-01T10:00[Europe/Berlin]", as Temporal writes it: in UTC where the zone is known. */
function zoned(text: string): string | null {
  const [, written = '', zone] =
    /^(\d{4}-[\dT:.Z+-]{3,40})(?:\[(?!u-ca)!?([\w/+-]{1,40})\])?(?:\[u-ca=[\w-]{1,20}\])?$/.exec(text) ?? []
  const moment = written === '' ? null : (instant(written) ?? edtf(written))
  if (moment === null || zone === undefined || !/T[\d:]{5,8}$/.test(moment)) return moment
  const localMs = Date.parse(`${moment}Z`)
  const offset = offsetIn(zone, localMs)
  if (offset === null) return moment
  return `${formatInstant(localMs - offset * 60_000).slice(0, moment.length)}Z`
}

/** "2014-W18", "2014-W18-3", "KW 18/2014", "18. KW 2014": within the seven days, or on the one. */
function week(text: string): string | null {
  const worded =
    /^(?:kw|cw|wk?|week|woche)\.?\s?(\d{1,2})(?:\s?[/,]\s?|\s)(\d{4})$/i.exec(text) ??
    /^(\d{1,2})\.\s?(?:kw|kalenderwoche|woche)(?:\s?[/,]\s?|\s)(\d{4})$/i.exec(text)
  const match =
    worded === null ? /^(\d{4})-?W(\d{2})(?:-?([1-7]))?$/i.exec(text) : [text, worded[2], worded[1], undefined]
  if (!match) return null
  const [inYear, number] = [Number(match[1]), Number(match[2])]
  // Week 1 holds 4 January.
  const fourth = dayNumber(inYear, 1, 4)
  const monday = fourth - weekdayOf(fourth) + 1 + (number - 1) * 7
  // The Thursday decides to which year a week belongs.
  if (number < 1 || civilOf(monday + 3).year !== inYear) return null
  if (match[3] !== undefined) return formatDay(monday + Number(match[3]) - 1)
  return `[${formatDay(monday)}..${formatDay(monday + 6)}]`
}

const GERMAN = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?=$|[\s,T])/
const MONTH = /^(\d{1,2})[./–-](\d{4})$|^(\d{4})\.(\d{2})$/

/** "01.02.2016", "1.2.2016 14:30 Uhr", "13/2/2016", "02.2016", "02-2016", "2016.02". */
function numeric(text: string, order: DayOrder | undefined): string | null {
  const month = MONTH.exec(text)
  if (month) {
    const number = Number(month[1] ?? month[4])
    return number >= 1 && number <= 12 ? `${month[2] ?? month[3] ?? ''}-${padTwo(number)}` : null
  }
  const [, bare = text] = /^\p{L}{2,10}\.?,?\s(\d.*)$/u.exec(text) ?? []
  // "Mi, 21.04.2021": nothing but a weekday stands before the digits.
  const [before] = tokensOf(text)
  if (bare !== text && !WEEKDAYS.has(before?.text ?? '')) return null
  const german = GERMAN.exec(bare)
  const slashed = german ? null : readSlashed(bare)
  if (slashed && order === undefined && readingsOf(bare).length > 0) return null
  const whole = german?.[0] ?? slashed?.whole
  if (whole === undefined) return null
  const [first, second] = slashed ? [slashed.first, slashed.second] : [Number(german?.[1]), Number(german?.[2])]
  const year = Number(slashed?.year ?? fullYear(german?.[3] ?? ''))
  const isMonthFirst = slashed !== null && (first > 12 ? false : second > 12 ? true : order === 'month-first')
  const day = isMonthFirst ? realDay(year, first, second) : realDay(year, second, first)
  return day === null ? null : withClock(day, tokensOf(bare.slice(whole.length)))
}

/** A day with what stands behind it: nothing, or a clock time with its half of the day and its zone. */
function withClock(day: string, tokens: readonly Token[]): string | null {
  const read = readClock(tokens)
  if (read === null) return null
  return read.clock === null ? day : atClock(day, read.clock, read.offset)
}

function readClock(tokens: readonly Token[]): { readonly clock: Clock | null; readonly offset: number | null } | null {
  let clock: { hour: number; minute: number; second: number | null } | null = null
  let offset: number | null = null
  for (let i = 0; i < tokens.length; i++) {
    const { kind, text } = tokens[i] as Token
    if (kind === 'mark' && (text === ',' || text === '-' || text === '–' || text === '.') && clock === null) continue
    if (kind === 'word' && CLOCK_WORDS.has(text)) continue
    if (kind === 'number' && clock === null && text.length <= 2) {
      // "14.30 Uhr"
      const isColon = (at: number): boolean =>
        (tokens[at]?.text === ':' || tokens[at]?.text === '.') &&
        tokens[at + 1]?.kind === 'number' &&
        tokens[at + 1]?.text.length === 2
      clock = { hour: Number(text), minute: 0, second: null }
      if (isColon(i + 1)) clock.minute = Number(tokens[(i += 2)]?.text)
      else if (tokens[i + 1]?.kind !== 'word') return null
      if (isColon(i + 1)) clock.second = Number(tokens[(i += 2)]?.text)
      continue
    }
    if (clock === null) return null
    if (kind === 'word' && (text === 'am' || text === 'pm')) {
      if (clock.hour < 1 || clock.hour > 12) return null
      clock.hour = (clock.hour % 12) + (text === 'pm' ? 12 : 0)
      continue
    }
    if (kind === 'word' && text in ZONES) {
      offset = (ZONES[text] ?? 0) * 60
      continue
    }
    const digits = tokens[i + 1]?.text ?? ''
    if (kind === 'mark' && /^[+–-]$/.test(text) && /^\d{2}(?:\d{2})?$/.test(digits)) {
      const hasColon = digits.length === 2 && tokens[i + 2]?.text === ':'
      const minutes = hasColon ? (tokens[i + 3]?.text ?? '') : digits.slice(2) || '00'
      offset = offsetOf(`${text === '+' ? '+' : '-'}${digits.slice(0, 2)}${minutes}`)
      i += hasColon ? 3 : 1
      continue
    }
    return null
  }
  return { clock, offset }
}

/** Tokens without weekday, commas and the dots of abbreviations. */
function withoutOrnaments(tokens: readonly Token[]): readonly Token[] {
  const hasWeekday = WEEKDAYS.has(tokens[0]?.text ?? '')
  return tokens.filter(({ kind, text }, i) => {
    if (kind === 'word' && WEEKDAYS.has(text)) return false
    // "Mittwoch, den 16. Juli 1969"
    if (kind === 'word' && hasWeekday && i < 4 && ARTICLES.has(text)) return false
    if (kind !== 'mark') return true
    const [before, after] = [tokens[i - 1], tokens[i + 1]]
    // "9-Nov-1989", "mid-1950s", "Nov '89"
    const isBetween = before !== undefined && after !== undefined && before.kind !== after.kind && !after.spaceBefore
    if (text === "'" || text === '’') return after?.kind !== 'number'
    if (/^[-–/]$/.test(text)) return !(isBetween && [before.kind, after.kind].every((one) => one !== 'mark'))
    // "15.26.07" is a clock.
    const isClockDot = text === '.' && isBetweenNumbers(before, after)
    return !(text === ',' || (text === '.' && before !== undefined && !isClockDot))
  })
}

const isBetweenNumbers = (before: Token | undefined, after: Token | undefined): boolean =>
  before?.kind === 'number' && after?.kind === 'number' && !after.spaceBefore

/** "16 July 1969", "Nov 20, 1998", "März 1848", "44 v. Chr.", "um 1800", "1850er", "19. Jahrhundert", "Q3 2020". */
function worded(text: string): string | null {
  return readWorded(withoutOrnaments(tokensOf(text)))
}

function readWorded(tokens: readonly Token[]): string | null {
  const [first, second] = tokens
  if (first === undefined) return null
  if (first.kind === 'word') {
    if (AFTER_CHRIST.has(first.text) && second?.kind === 'number' && tokens.length === 2) return year(second.text)
    const part = PARTS[first.text]
    if (part !== undefined && second !== undefined)
      return partOf(readWorded(tokens.slice(isLinking(second) ? 2 : 1)), part)
    const season = SEASONS[first.text]
    const [ofYear, ...more] = tokens.slice(second !== undefined && isLinking(second) ? 2 : 1)
    // A winter has the number of the year in which it began.
    const isWhole = more.length === 0 || (season === WINTER && ofYear !== undefined && isYearAfter(ofYear, more))
    if (season !== undefined && ofYear?.kind === 'number' && isWhole)
      return joined(year(ofYear.text), `-${String(season)}`)
  }
  if (first.kind === 'mark') return first.text === '~' ? circa(readWorded(tokens.slice(1))) : null
  if (first.kind === 'number' && second?.kind === 'word' && tokens.length <= 4) {
    const isAlone = tokens.slice(2).every(({ kind, text }) => (kind === 'mark' ? /^[-–.]$/ : /^jahren?$/).test(text))
    if (DECADE_ENDINGS.has(second.text) && /^\d{3}0$/.test(first.text) && isAlone) return `${first.text.slice(0, 3)}X`
    const centuryAt = ORDINAL_ENDINGS.has(second.text) ? 2 : 1
    if (CENTURY.has(tokens[centuryAt]?.text ?? ''))
      return century(Number(first.text), eraOf(tokens.slice(centuryAt + 1)))
  }
  const bare = tokens.filter((token) => !isLinking(token) && !(token.kind === 'mark' && /^[-–/]$/.test(token.text)))
  return periodOf(bare) ?? halfOfCentury(bare) ?? dayMonthYear(tokens)
}

const isLinking = ({ kind, text }: Token): boolean => kind === 'word' && (LINKING_WORDS.has(text) || ARTICLES.has(text))

/** "2. Hälfte 19. Jh.": fifty years. */
function halfOfCentury([count, half, ...tokens]: readonly Token[]): string | null {
  const which = ORDINALS[count?.text ?? '']
  if (PERIODS[half?.text ?? ''] !== PERIODS.half || which === undefined) return null
  const [, known] = /^(\d{2})XX$/.exec(readWorded(tokens) ?? '') ?? []
  if (known === undefined) return null
  return which === 1 ? `[${known}00..${known}49]` : `[${known}50..${known}99]`
}

/** "2019/20": the year and the one after it. */
function isYearAfter(first: Token, [mark, second, ...more]: readonly Token[]): boolean {
  if (more.length > 0 || !/^[/–-]$/.test(mark?.text ?? '') || second?.kind !== 'number') return false
  const next = String(Number(first.text) + 1)
  return first.kind === 'number' && first.text.length === 4 && (second.text === next || second.text === next.slice(2))
}

/** "Q3 2020", "2020 Q3", "H1 2020", "2. Quartal 1997". */
function periodOf([first, second, third, ...more]: readonly Token[]): string | null {
  if (more.length > 0 || third === undefined) return null
  const of = (name: Token | undefined, number: Token | undefined, ofYear: Token | undefined): string | null => {
    const period = PERIODS[name?.text ?? '']
    const count = Number(number?.text)
    if (period === undefined || ofYear?.kind !== 'number' || !(count >= 1 && count <= period.count)) return null
    return joined(year(ofYear.text), `-${String(period.first + count - 1)}`)
  }
  return of(first, second, third) ?? of(second, third, first) ?? of(second, first, third)
}

/** First and last year of each third. */
const CENTURY_THIRDS = ['00-32', '33-66', '67-99'] as const
const DECADE_THIRDS = ['0-2', '3-6', '7-9'] as const

/** The first, second or last part of a year, month, decade or century: thirds, for a decade 3, 4 and 3 years. */
function partOf(date: string | null, part: 0 | 1 | 2): string | null {
  const match = /^(-?)(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}))?$/.exec(date ?? '')
  if (!match || date === null) return null
  const [, sign = '', digits = '', month] = match
  const within = (low: string, high: string): string | null => edtf(`[${low}..${high}]`)
  if (digits.includes('X') && (sign !== '' || month !== undefined)) return null
  const known = digits.replaceAll('X', '')
  if (known !== digits) {
    const [low = '', high = ''] = (known.length === 2 ? CENTURY_THIRDS : DECADE_THIRDS)[part].split('-')
    return within(known + low, known + high)
  }
  const inYear = sign + digits
  if (month === undefined) return within(`${inYear}-${padTwo(part * 4 + 1)}`, `${inYear}-${padTwo(part * 4 + 4)}`)
  const last = part === 2 ? daysInMonth(Number(inYear), Number(month)) : part * 10 + 10
  return within(`${date}-${padTwo(part * 10 + 1)}`, `${date}-${padTwo(last)}`)
}

const joined = (first: string | null, end: string): string | null => (first === null ? null : edtf(first + end))

/** Before Christ a year has no zero: 44 BC is −0043. */
function year(text: string, isBefore = false): string | null {
  const value = Number(text)
  if (isBefore && value > 10_000 && text.length <= 10) return edtf(`Y-${String(value - 1)}`)
  // "0" alone is more often nothing.
  if ((text.length > 4 && !(isBefore && value === 10_000)) || (value === 0 && (isBefore || text.length < 4)))
    return null
  return formatYear(isBefore ? 1 - value : value)
}

/** Whether the tokens say before or after Christ; `undefined` where they say something else. */
function eraOf(tokens: readonly Token[]): boolean | null | undefined {
  if (tokens.length === 0) return null
  const said = tokens.map(({ text }) => text).join(' ')
  if (BEFORE_CHRIST.has(said) || /^(?:v|vor) (?:chr|christus|u z|unserer zeit|unserer zeitrechnung)$/.test(said))
    return true
  return AFTER_CHRIST.has(said) || /^(?:n|nach) (?:chr|christus|u z)$/.test(said) ? false : undefined
}

function century(number: number, isBefore: boolean | null | undefined): string | null {
  if (isBefore === undefined || number < 1 || number > 30) return null
  if (!isBefore) return `${padTwo(number - 1)}XX`
  const first = -number * 100 + 1
  return `[${formatYear(first)}..${formatYear(first + 99)}]`
}

const circa = (date: string | null): string | null => {
  if (date === null) return null
  return /^-?\d{4}(?:-\d{2}){0,2}$/.test(date) ? `${date}~` : edtf(date)
}

function bounded(date: string | null, side: 'before' | 'after'): string | null {
  const bounds = date === null ? null : parseEdtf(date)
  if (date === null || bounds === null || date.includes('/') || date.includes('[')) return null
  const [ofYear] = /^-?\d{4}$/.exec(date) ?? []
  if (ofYear !== undefined)
    return side === 'before' ? `[..${formatYear(Number(ofYear) - 1)}]` : `[${formatYear(Number(ofYear) + 1)}..]`
  const firstDay = Math.floor(bounds.startMs / MS_PER_DAY)
  const nextDay = Math.ceil(bounds.endMs / MS_PER_DAY)
  return side === 'before' ? `[..${formatDay(firstDay - 1)}]` : `[${formatDay(nextDay)}..]`
}

const openEnd = (date: string | null, side: 'from' | 'until'): string | null =>
  date === null || date.includes('/') ? null : side === 'from' ? joinEdtf(date, null) : joinEdtf(null, date)

/** Day, month by its name and year in the orders that people write, with an era and a clock behind. */
function dayMonthYear(tokens: readonly Token[]): string | null {
  const [first, ...others] = tokens.filter(({ text, kind }) => !(kind === 'word' && LINKING_WORDS.has(text)))
  if (first === undefined) return null
  if (first.kind === 'number' && others[0]?.kind !== 'number') {
    const month = MONTHS.get(others[0]?.text ?? '')
    if (month === undefined) {
      const isBefore = eraOf(others)
      // "90er", "5th" are no years.
      const isNumbered = others.length === 0 && tokens.length > 1
      return isBefore === undefined || isNumbered ? null : year(first.text, isBefore === true)
    }
    // "1945 April 30", "1945 April"
    const [, day, ...more] = others
    if (/^\d{4}$/.test(first.text) && (day === undefined || (day.kind === 'number' && more.length === 0)))
      return finish(day === undefined ? null : Number(day.text), month, [first])
    // "16 July 1969"
    return finish(Number(first.text), month, others.slice(1))
  }
  const month = first.kind === 'word' ? MONTHS.get(first.text) : undefined
  if (month === undefined) return null
  const [next, after] = others
  if (next?.kind !== 'number') return null
  // "July 20" is a day of some year; "Nov 89" is no day.
  if (next.text.length <= 2 && Number(next.text) <= 31 && after === undefined) return null
  // "July 16 1969", "July 1969"
  return next.text.length <= 2 && after?.kind === 'number' && after.text.length === 4
    ? finish(Number(next.text), month, others.slice(1))
    : finish(null, month, others)
}

function finish(day: number | null, month: number, tokens: readonly Token[]): string | null {
  const [written, ...rest] = tokens
  if (written?.kind !== 'number' || written.text.length > 4) return null
  const eraTokens = rest.filter(({ kind }) => kind === 'word')
  const isBefore = rest.length > 0 && eraTokens.length === rest.length ? eraOf(rest) : null
  const text = isBefore === null ? fullYear(written.text) : written.text
  const ofEra = year(text, isBefore === true)
  if (ofEra === null) return null
  const inMonth = `${ofEra}-${padTwo(month)}`
  if (day === null) return rest.length === 0 || (isBefore !== null && isBefore !== undefined) ? edtf(inMonth) : null
  const onDay = edtf(`${inMonth}-${padTwo(day)}`)
  if (onDay === null) return null
  return isBefore === null || isBefore === undefined ? withClock(onDay, rest) : onDay
}

/** "98" beside a day or month: of the years from 1930 to 2029. */
const fullYear = (text: string): string =>
  text.length === 2 ? String(Number(text) + (Number(text) < 30 ? 2000 : 1900)) : text

const SEPARATORS =
  /\s(?:–|-|\/|bis(?:\szu[mr]?)?|to|til|till|until|thru|through|à|au|jusqu['’](?:à|au)|a|al|hasta|fino\sal?)\s|\s?–\s?|(?<=[\p{L}\d.])-(?=[\p{L}\d])|(?<=[\p{L}.])\/(?=[\p{L}\d])/gu

/** Two dates with a dash or a word between: "1914–1918", "01.05.2020 – 03.05.2020", "10.–13. September 2023". */
function stretch(whole: string, order: DayOrder | undefined): string | null {
  const text = whole.replace(/^(?:vom|von|from|du|de|desde|dal|da)\s/i, '')
  // "1850/51"; "1850/12" could be a month.
  const [, first = '', second = ''] = /^(\d{4})\/(\d{2})$/.exec(text) ?? []
  if (Number(second) > 12 && second > first.slice(2)) return `${first}/${first.slice(0, 2)}${second}`
  for (const match of text.matchAll(SEPARATORS)) {
    const [from, to] = [text.slice(0, match.index).trim(), text.slice(match.index + match[0].length).trim()]
    const isOpen = isOngoing(to)
    const end = isOpen ? '..' : oneDate(endOf(from, to), order)
    if (end === null) continue
    const isIncomplete =
      /^\d{1,2}(?:\.|st|nd|rd|th)$/.test(from) || (!isOpen && /^\d{1,4}$/.test(from) && /\p{L}{2}|\p{L}\./u.test(to))
    const start = isIncomplete
      ? oneDate(completed(from, to), order)
      : (oneDate(from, order) ?? oneDate(completed(from, to), order))
    if (start === null || end.includes('/') || (start.includes('/') && !start.endsWith('/..'))) continue
    // "13-2020" is a month that there is not, rather than two thousand years, and "03-04-1998" a day.
    if (/^\d{1,2}$/.test(from) && /^(?:\d{1,2}-)?\d{4}$/.test(to)) continue
    const both = joinEdtf(start, /^\d{4}$/.test(from) && /^\d{2}$/.test(to) ? from.slice(0, 2) + to : end)
    if (both !== null) return both
  }
  return null
}

/** "1850 or 1851", and one day or year from the first to the second: "zwischen 1850 und 1860". */
function oneOfTwo(text: string, order: DayOrder | undefined): string | null {
  const [, first = '', mark = '', second = ''] =
    /^(?:between|zwischen)\s(\S.{0,40})\s(and|und)\s(.{1,40})$/i.exec(text) ??
    /^(\S.{0,40})\s(or|oder)\s(.{1,40})$/i.exec(text) ??
    []
  const [from, to] = [oneDate(completed(first, second), order) ?? oneDate(first, order), oneDate(second, order)]
  if (from === null || to === null || !isPlain(from) || !isPlain(to)) return null
  return edtf(/^(?:or|oder)$/i.test(mark) ? `[${from},${to}]` : `[${from}..${to}]`)
}

const isPlain = (text: string): boolean => /^-?\d{4}(?:-\d{2}){0,2}$/.test(text)

/** The second of two dates with the month that only the first says: "24, 1969" behind "July 20". */
function endOf(from: string, to: string): string {
  const [, month = ''] = /^(\p{L}{3,12}\.?)\s\d{1,2}$/u.exec(from) ?? []
  return month !== '' && /^\d{1,2},?\s\d{4}$/.test(to) ? `${month} ${to}` : to
}

/** The first of two dates with what only the second says: "10." before "13. September 2023". */
function completed(from: string, to: string): string {
  const day = /^(\d{1,2})(?:\.|st|nd|rd|th)?$/.exec(from)
  if (day) return to.replace(/\d{1,2}/, day[1] ?? '')
  // "44–31 v. Chr."
  const [, era = ''] = /^\d{1,4}\s(\D{2,20})$/.exec(to) ?? []
  if (era !== '') return `${from} ${era}`
  const [, tail = ''] = /(\d{4})\D*$/.exec(to) ?? []
  return `${from} ${tail}`
}

/** Whether a text says of an end that it has not come yet: "present", "bis heute", "(ongoing)". */
export function isOngoing(text: string): boolean {
  const words = text
    .normalize('NFC')
    .trim()
    .replace(/['´`]/g, '’')
    .replace(/^\((.{1,40})\)$/, '$1')
    .replace(/(?<=\p{L})\.$/u, '')
  return ONGOING.has(words.toLowerCase())
}

/** Reads whatever people and programs write. */
export const looseDates: DateReader = { edtfOf, readingsOf, isOngoing }
