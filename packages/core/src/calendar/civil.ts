/** Days of the proleptic Gregorian calendar as integers: 0 is 1970-01-01. Astronomical years: 0 is 1 BC.
 *  Algorithms after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms". */
export interface CivilDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

export const MS_PER_DAY = 86_400_000

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)

/** Number of the day. Months outside 1–12 count on into the neighbouring years. */
export function dayNumber(year: number, month: number, day: number): number {
  const monthIndex = month - 1
  const wholeYear = year + Math.floor(monthIndex / 12)
  const inYear = (((monthIndex % 12) + 12) % 12) + 1
  const y = inYear <= 2 ? wholeYear - 1 : wholeYear
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (inYear + (inYear > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

export function civilOf(dayNumberSinceEpoch: number): CivilDay {
  const z = dayNumberSinceEpoch + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const m = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * m + 2) / 5) + 1
  const month = m < 10 ? m + 3 : m - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1

export const isRealDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

const digits = (value: number, length: number): string => String(value).padStart(length, '0')

/** "2023", "-0044"; more than four digits with a sign ("+012023"). */
export const formatYear = (year: number): string =>
  year < -9999 || year > 9999
    ? (year < 0 ? '-' : '+') + digits(Math.abs(year), 6)
    : (year < 0 ? '-' : '') + digits(Math.abs(year), 4)

export const formatMonth = (year: number, month: number): string => `${formatYear(year)}-${digits(month, 2)}`

/** ISO 8601 of the day with that number. */
export function formatDay(day: number): string {
  const { year, month, day: dayOfMonth } = civilOf(day)
  return `${formatMonth(year, month)}-${digits(dayOfMonth, 2)}`
}

export const padTwo = (value: number): string => digits(value, 2)

/** ISO 8601 of the second in which that time lies, ms since 1970 UTC: "2023-09-13T14:30:00". */
export function formatInstant(timeMs: number): string {
  const day = Math.floor(timeMs / MS_PER_DAY)
  const seconds = Math.floor((timeMs - day * MS_PER_DAY) / 1000)
  return `${formatDay(day)}T${padTwo(Math.floor(seconds / 3600))}:${padTwo(Math.floor(seconds / 60) % 60)}:${padTwo(seconds % 60)}`
}

/** Easter Sunday in the Gregorian calendar (the anonymous algorithm of Nature, 1876). */
export function easterSunday(year: number): number {
  const a = ((year % 19) + 19) % 19
  const b = Math.floor(year / 100)
  const c = year - b * 100
  const d = Math.floor(b / 4)
  const e = b - d * 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c - i * 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1)
}

/** Easter Sunday of the Orthodox churches: by the Julian calendar (Meeus), as a day of the Gregorian one. */
export function orthodoxEasterSunday(year: number): number {
  const a = ((year % 4) + 4) % 4
  const b = ((year % 7) + 7) % 7
  const c = ((year % 19) + 19) % 19
  const d = (19 * c + 15) % 30
  const e = (2 * a + 4 * b - d + 34) % 7
  const n = d + e + 114
  const behindJulian = Math.floor(year / 100) - Math.floor(year / 400) - 2
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1) + behindJulian
}
