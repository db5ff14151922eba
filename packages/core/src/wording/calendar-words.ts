import type { WordingLanguage } from './language.js'

/** A calendar bound taken apart: astronomical year, month 1–12, day 1–31, and the clock where one is given. */
export interface BoundParts {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number | null
  readonly minute: number | null
  readonly second: number | null
}

const BOUND = /^([+-]?\d{4,6})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/

/** Reads `earliest` or `latest` of an `EventDate`; `null` for an open bound or one that is not ISO 8601. */
export function parseBound(text: string | null): BoundParts | null {
  const match = text === null ? null : BOUND.exec(text)
  if (!match) return null
  const part = (index: number): number | null => (match[index] === undefined ? null : Number(match[index]))
  const year = Number(match[1])
  const month = Number(match[2])
  const day = Number(match[3])
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return { year, month, day, hour: part(4), minute: part(5), second: part(6) }
}

/** Days of a month in the proleptic Gregorian calendar, astronomical years. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Written out, not asked of the platform: the same words everywhere, and a format takes milliseconds to make. */
const MONTHS: Readonly<Record<WordingLanguage, readonly string[]>> = {
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}
const WEEKDAYS: Readonly<Record<WordingLanguage, readonly string[]>> = {
  de: 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'.split(' '),
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
}

/** "September"; `month` counts from 1. Short: "Sep", in English "Sept". */
export function wordMonth(month: number, language: WordingLanguage, length: 'long' | 'short' = 'long'): string {
  const name = MONTHS[language][month - 1] ?? ''
  return length === 'long' ? name : name.slice(0, language === 'en' && month === 9 ? 4 : 3)
}

/** "Mittwoch"; `weekday` counts from Sunday = 0. Short: "Mi". */
export function wordWeekday(weekday: number, language: WordingLanguage, length: 'long' | 'short' = 'long'): string {
  const name = WEEKDAYS[language][weekday] ?? ''
  return length === 'long' ? name : name.slice(0, language === 'de' ? 2 : 3)
}

/** "2023"; for an astronomical year below 1 "44 v. Chr." or "44 BC". */
export function wordYear(year: number, language: WordingLanguage): string {
  if (year > 0) return String(year)
  return `${String(1 - year)} ${language === 'de' ? 'v. Chr.' : 'BC'}`
}

/** "20. Jahrhundert", "1st century BC"; `century` counts from 1, and 0 is the first before our era. */
export function wordCentury(century: number, language: WordingLanguage): string {
  return wordOrdinalPeriod(century, language, language === 'de' ? 'Jahrhundert' : 'century')
}

/** "3. Jahrtausend", counted like `wordCentury`. */
export function wordMillennium(millennium: number, language: WordingLanguage): string {
  return wordOrdinalPeriod(millennium, language, language === 'de' ? 'Jahrtausend' : 'millennium')
}

function wordOrdinalPeriod(number: number, language: WordingLanguage, noun: string): string {
  const before = number < 1
  const count = before ? 1 - number : number
  if (language === 'de') return `${String(count)}. ${noun}${before ? ' v. Chr.' : ''}`
  return `${String(count)}${englishOrdinal(count)} ${noun}${before ? ' BC' : ''}`
}

function englishOrdinal(count: number): string {
  const lastTwo = count % 100
  if (lastTwo >= 11 && lastTwo <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][count % 10] ?? 'th'
}

/** "15. August 2023", "15 August 2023"; the year is left out where `withYear` is false. */
export function wordDay(parts: BoundParts, language: WordingLanguage, withYear = true): string {
  const month = wordMonth(parts.month, language)
  const day = language === 'de' ? `${String(parts.day)}. ${month}` : `${String(parts.day)} ${month}`
  return withYear ? `${day} ${wordYear(parts.year, language)}` : day
}

/** "14:30 Uhr", "14:30"; `''` where the bound has no clock. */
export function wordClock(parts: BoundParts, language: WordingLanguage): string {
  if (parts.hour === null || parts.minute === null) return ''
  const two = (value: number): string => String(value).padStart(2, '0')
  const clock = `${two(parts.hour)}:${two(parts.minute)}${parts.second ? `:${two(parts.second)}` : ''}`
  return language === 'de' ? `${clock} Uhr` : clock
}
