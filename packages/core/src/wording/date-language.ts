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

/** All that {@link wordDate} has to know of a language. Core brings German and English; a program may hand in others,
 *  for example from `Intl`. */
export interface DateLanguage {
  /** "September"; counts from 1. */
  readonly month: (month: number, length: 'long' | 'short') => string
  /** "Mittwoch"; counts from Sunday = 0. */
  readonly weekday: (weekday: number, length: 'long' | 'short') => string
  /** "2023", "44 v. Chr."; an astronomical year. */
  readonly year: (year: number) => string
  /** "15. August 2023", without the year "15. August". */
  readonly day: (parts: BoundParts, withYear: boolean) => string
  /** "September 2023" */
  readonly monthOfYear: (month: number, year: number) => string
  /** "Mittwoch, 30. August 2023", from the two. */
  readonly weekdayAndDay: (weekday: string, day: string) => string
  /** "15. August 2023, 14:30 Uhr", from the two. */
  readonly dayAndClock: (day: string, clock: string) => string
  /** "14:30 Uhr", from digits: "14:30" or "14:30:05". */
  readonly clock: (digits: string) => string
  /** "20 Uhr": an hour of which no minute is known. */
  readonly hour: (hour: number) => string
  /** "14:30–16:00 Uhr", from digits. */
  readonly clocks: (from: string, to: string) => string
  /** "10. bis 13. September 2023" begins with "10." */
  readonly dayNumber: (day: number) => string
  /** Counts from 1; 0 and below are before our era. */
  readonly century: (century: number) => string
  readonly millennium: (millennium: number) => string
  readonly decade: (year: number) => string
  /** "Anfang 2020", "Ende Juli 2023", "Mitte der 1960er Jahre": `part` is 0, 1 or 2, `unit` what it is a part of. */
  readonly part: (part: number, period: string, unit: 'month' | 'year' | 'decade' | 'century') => string
  /** `season` counts from spring = 0. */
  readonly season: (season: number, year: string) => string
  readonly half: (number: number, year: string) => string
  readonly quarter: (number: number, year: string) => string
  readonly week: (day: string) => string
  readonly unknown: string
  readonly since: (date: string) => string
  readonly until: (date: string) => string
  readonly notBefore: (date: string) => string
  readonly notAfter: (date: string) => string
  /** "um 1800"; where it ends or begins a period "etwa 1800": "seit etwa 1800", "1790 bis etwa 1800". */
  readonly about: (date: string, isInside?: boolean) => string
  /** At one point between two. */
  readonly between: (from: string, to: string) => string
  /** From one to the other. */
  readonly lasted: (from: string, to: string) => string
  /** "Juli, August oder September" */
  readonly or: (dates: readonly string[]) => string
}

/** Written out, not asked of the platform: the same words everywhere, and a format takes milliseconds to make. */
const GERMAN_MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ')
const ENGLISH_MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const GERMAN_DAYS = 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'.split(' ')
const ENGLISH_DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const GERMAN_PARTS = ['Anfang', 'Mitte', 'Ende']
const ENGLISH_PARTS = ['early', 'mid', 'late']
const GERMAN_SEASONS = ['Frühjahr', 'Sommer', 'Herbst', 'Winter']
const ENGLISH_SEASONS = ['spring', 'summer', 'autumn', 'winter']

const listed = (dates: readonly string[], or: string): string =>
  dates.length < 2 ? (dates[0] ?? '') : `${dates.slice(0, -1).join(', ')} ${or} ${dates.at(-1) ?? ''}`

/** 1 and above as they are; 0 is the first before our era. */
const counted = (number: number): { readonly count: number; readonly isBefore: boolean } =>
  number < 1 ? { count: 1 - number, isBefore: true } : { count: number, isBefore: false }

function germanPeriod(number: number, noun: string): string {
  const { count, isBefore } = counted(number)
  return `${String(count)}. ${noun}${isBefore ? ' v. Chr.' : ''}`
}

function englishPeriod(number: number, noun: string): string {
  const { count, isBefore } = counted(number)
  return `${String(count)}${englishOrdinal(count)} ${noun}${isBefore ? ' BC' : ''}`
}

function englishOrdinal(count: number): string {
  const lastTwo = count % 100
  if (lastTwo >= 11 && lastTwo <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][count % 10] ?? 'th'
}

const germanYear = (year: number): string => (year > 0 ? String(year) : `${String(1 - year)} v. Chr.`)
const englishYear = (year: number): string => (year > 0 ? String(year) : `${String(1 - year)} BC`)

const GERMAN: DateLanguage = {
  month: (month, length) => (GERMAN_MONTHS[month - 1] ?? '').slice(0, length === 'long' ? undefined : 3),
  weekday: (weekday, length) => (GERMAN_DAYS[weekday] ?? '').slice(0, length === 'long' ? undefined : 2),
  year: germanYear,
  day: ({ year, month, day }, withYear) =>
    `${String(day)}. ${GERMAN_MONTHS[month - 1] ?? ''}${withYear ? ` ${germanYear(year)}` : ''}`,
  monthOfYear: (month, year) => `${GERMAN_MONTHS[month - 1] ?? ''} ${germanYear(year)}`,
  weekdayAndDay: (weekday, day) => `${weekday}, ${day}`,
  dayAndClock: (day, clock) => `${day}, ${clock}`,
  clock: (digits) => `${digits} Uhr`,
  hour: (hour) => `${String(hour)} Uhr`,
  clocks: (from, to) => `${from}–${to} Uhr`,
  dayNumber: (day) => `${String(day)}.`,
  century: (century) => germanPeriod(century, 'Jahrhundert'),
  millennium: (millennium) => germanPeriod(millennium, 'Jahrtausend'),
  decade: (year) => `${String(year)}er Jahre`,
  part: (part, period, unit) =>
    `${GERMAN_PARTS[part] ?? ''} ${unit === 'decade' ? `der ${period}` : unit === 'century' ? `des ${period.replace('hundert', 'hunderts')}` : period}`,
  season: (season, year) => `${GERMAN_SEASONS[season] ?? ''} ${year}`,
  half: (number, year) => `${String(number)}. Halbjahr ${year}`,
  quarter: (number, year) => `${String(number)}. Quartal ${year}`,
  week: (day) => `Woche vom ${day}`,
  unknown: 'Datum unbekannt',
  since: (date) => `seit ${date}`,
  until: (date) => `bis ${date}`,
  notBefore: (date) => `frühestens ${date}`,
  notAfter: (date) => `spätestens ${date}`,
  about: (date, isInside) => (isInside || / (?:bis|und) /.test(date) ? `etwa ${date}` : `um ${date}`),
  between: (from, to) => `zwischen ${from} und ${to}`,
  lasted: (from, to) => `${from} bis ${to}`,
  or: (dates) => listed(dates, 'oder'),
}

const ENGLISH: DateLanguage = {
  month: (month, length) =>
    (ENGLISH_MONTHS[month - 1] ?? '').slice(0, length === 'long' ? undefined : month === 9 ? 4 : 3),
  weekday: (weekday, length) => (ENGLISH_DAYS[weekday] ?? '').slice(0, length === 'long' ? undefined : 3),
  year: englishYear,
  day: ({ year, month, day }, withYear) =>
    `${String(day)} ${ENGLISH_MONTHS[month - 1] ?? ''}${withYear ? ` ${englishYear(year)}` : ''}`,
  monthOfYear: (month, year) => `${ENGLISH_MONTHS[month - 1] ?? ''} ${englishYear(year)}`,
  weekdayAndDay: (weekday, day) => `${weekday}, ${day}`,
  dayAndClock: (day, clock) => `${day}, ${clock}`,
  clock: (digits) => digits,
  hour: (hour) => `${String(hour).padStart(2, '0')}:00`,
  clocks: (from, to) => `${from}–${to}`,
  dayNumber: String,
  century: (century) => englishPeriod(century, 'century'),
  millennium: (millennium) => englishPeriod(millennium, 'millennium'),
  decade: (year) => `${String(year)}s`,
  part: (part, period) => `${ENGLISH_PARTS[part] ?? ''} ${period}`,
  season: (season, year) => `${ENGLISH_SEASONS[season] ?? ''} ${year}`,
  half: (number, year) => `${number === 1 ? 'first' : 'second'} half of ${year}`,
  quarter: (number, year) => `Q${String(number)} ${year}`,
  week: (day) => `week of ${day}`,
  unknown: 'date unknown',
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  notBefore: (date) => `no earlier than ${date}`,
  notAfter: (date) => `no later than ${date}`,
  about: (date) => `about ${date}`,
  between: (from, to) => `between ${from} and ${to}`,
  lasted: (from, to) => `${from} to ${to}`,
  or: (dates) => listed(dates, 'or'),
}

const LANGUAGES: Readonly<Record<WordingLanguage, DateLanguage>> = { de: GERMAN, en: ENGLISH }

/** The date words of a language that core brings, or those that are handed in. */
export const dateLanguage = (language: WordingLanguage | DateLanguage): DateLanguage =>
  typeof language === 'string' ? LANGUAGES[language] : language
