import {
  civilOf,
  dayNumber,
  formatDay,
  formatInstant,
  formatYear,
  MS_PER_DAY,
  padTwo,
  weekdayOf,
} from '../../calendar/civil.js'
import { dateFromEdtf, joinEdtf, parseEdtf } from '../../calendar/edtf.js'
import { COUNTED_HOLIDAYS, HOLIDAYS as GERMAN_HOLIDAYS } from '../../locales/de/holidays.js'
import { HOLIDAYS as ENGLISH_HOLIDAYS } from '../../locales/en/holidays.js'
import { holidayOf } from '../../locales/holiday-day.js'
import type { HolidayMeaning } from '../../locales/sense.js'
import type { EventDate } from '../../model/index.js'
import { bareNumber, edtf, endAfter, instant, isClock, MAX_LENGTH, realDay, type DateReader } from './iso-date.js'
import {
  ABOUT,
  AFTER,
  ARTICLES,
  BEFORE,
  EARLIEST,
  LATEST,
  ONGOING,
  SINCE,
  UNTIL,
  WEEKDAYS,
} from './loose-date-words.js'
import { circa, fullYear, tokensOf, withClock, worded } from './worded-date.js'
import { offsetIn } from './zone-offset.js'

/** What "2/1/2016" is: the day or the month first. */
export type DayOrder = 'day-first' | 'month-first'

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
  // The twenties of two centuries.
  const [, decade] = /^(?:die )?([0-2])0er(?:[ –-]?jahre)?$/i.exec(written) ?? []
  if (decade !== undefined) return [`19${decade}X`, `20${decade}X`]
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
    .replace(/(?<=\d\.?)\s?(?:-|\+|onwards?|ff\.?)$/i, ' – now')
    .replace(/^<\s?(?=\d)/, 'before ')
    .replace(/^>\s?(?=\d)/, 'after ')
    .replace(/^(?:no(?:t)? later than|nicht nach)\s/i, 'by ')
    .replace(/^(?:no(?:t)? earlier than|not before|nicht vor)\s/i, 'frühestens ')
    .replace(/^zw\.?\s/i, 'zwischen ')
    .replace(/(?<=\d0)['’](?=s\b)/, '')
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
    .replace(/(?<=^|\p{L}\.?\s)(\d{1,3})[.,](\d{3})(?=\s\p{L})/u, '$1$2')
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
    withoutDigits(hyphened) ??
    edtf(hyphened) ??
    // A year farther back than four digits.
    (hyphened.startsWith('-') ? edtf(`Y${hyphened}`) : null) ??
    numeric(text, order) ??
    hedged(text, order) ??
    worded(text) ??
    holiday(text) ??
    clockInside(text, order)
  )
}

/** "18xx", "197x", "18??": digits that nobody knows. */
const withoutDigits = (text: string): string | null =>
  /^(?:\d{2}(?:xx|\?\?|__)|\d{3}[x?_])$/i.test(text) ? edtf(text.replace(/\D/g, 'X')) : null

let holidays: ReadonlyMap<string, HolidayMeaning> | undefined

/** "Weihnachten 2023", "Easter Monday 1916", "2. Weihnachtstag 1914", "3. Advent 2020". */
function holiday(text: string): string | null {
  const [, written = '', inYear] = /^(\D.{3,40}) (\d{4})$/.exec(text.replace(/^[1-4]\. /, '')) ?? []
  if (inYear === undefined) return null
  holidays ??= new Map([...ENGLISH_HOLIDAYS, ...GERMAN_HOLIDAYS])
  const name = written.toLowerCase().replace(/,$/, '')
  const meaning = holidays.get(name)
  if (meaning === undefined) return null
  const number = /^[1-4]\. /.test(text) ? Number(text[0]) : 1
  const step = COUNTED_HOLIDAYS.find(([counted]) => counted === name)?.[1].holidayStep ?? 0
  return number > 1 && step === 0 ? null : formatDay(holidayOf(meaning, Number(inYear)) + (number - 1) * step)
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
  if (LATEST.has(word)) return within(rest(), 'until')
  if (EARLIEST.has(word)) return within(rest(), 'from')
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

/** One day or year up to a last, or from a first. */
const within = (date: string | null, side: 'from' | 'until'): string | null =>
  date === null || !isPlain(date) ? null : edtf(side === 'from' ? `[${date}..]` : `[..${date}]`)

const openEnd = (date: string | null, side: 'from' | 'until'): string | null =>
  date === null || date.includes('/') ? null : side === 'from' ? joinEdtf(date, null) : joinEdtf(null, date)

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
