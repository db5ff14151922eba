import { dateLanguage, type BoundParts, type DateLanguage } from './date-language.js'
import type { WordingLanguage } from './language.js'

export type { BoundParts } from './date-language.js'

type Language = WordingLanguage | DateLanguage

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

/** ms since 1970 of the beginning of a day. `Date.UTC` would read year 1 as 1901. */
export const msOfDay = (year: number, month: number, day: number): number =>
  new Date(0).setUTCFullYear(year, month - 1, day)

/** ms since 1970 of a bound, of a day its beginning. */
export const msOfBound = (parts: BoundParts | null): number | null =>
  parts && msOfDay(parts.year, parts.month, parts.day) + (((parts.hour ?? 0) * 60 + (parts.minute ?? 0)) * 60 + (parts.second ?? 0)) * 1000 // prettier-ignore

/** Days of a month in the proleptic Gregorian calendar, astronomical years. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** "September"; `month` counts from 1. Short: "Sep", in English "Sept". */
export function wordMonth(month: number, language: Language, length: 'long' | 'short' = 'long'): string {
  return dateLanguage(language).month(month, length)
}

/** "Mittwoch"; `weekday` counts from Sunday = 0. Short: "Mi". */
export function wordWeekday(weekday: number, language: Language, length: 'long' | 'short' = 'long'): string {
  return dateLanguage(language).weekday(weekday, length)
}

/** "2023"; for an astronomical year below 1 "44 v. Chr." or "44 BC". */
export function wordYear(year: number, language: Language): string {
  return dateLanguage(language).year(year)
}

/** "20. Jahrhundert", "1st century BC"; `century` counts from 1, and 0 is the first before our era. */
export function wordCentury(century: number, language: Language): string {
  return dateLanguage(language).century(century)
}

/** "3. Jahrtausend", counted like `wordCentury`. */
export function wordMillennium(millennium: number, language: Language): string {
  return dateLanguage(language).millennium(millennium)
}

/** "15. August 2023", "15 August 2023"; the year is left out where `withYear` is false. */
export function wordDay(parts: BoundParts, language: Language, withYear = true): string {
  return dateLanguage(language).day(parts, withYear)
}

/** "14:30 Uhr", "14:30"; `''` where the bound has no clock. */
export function wordClock(parts: BoundParts, language: Language): string {
  const digits = clockDigits(parts)
  return digits && dateLanguage(language).clock(digits)
}

/** "14:30", with seconds where they are not 0; `''` where the bound has no clock. */
export function clockDigits({ hour, minute, second }: BoundParts): string {
  if (hour === null || minute === null) return ''
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${two(hour)}:${two(minute)}${second ? `:${two(second)}` : ''}`
}
