import { DateTime } from 'luxon'
import { civilOf, dayNumber, daysInMonth, MS_PER_DAY, weekdayOf } from './civil.js'
import { remembering } from './memo.js'

const atDay = (day: number): DateTime => DateTime.fromMillis(day * MS_PER_DAY, { zone: 'utc' })

const toDay = (date: DateTime): number => Math.floor(date.toMillis() / MS_PER_DAY)

type LongUnit = 'month' | 'quarter' | 'year'

const addLong = (day: number, amount: number, unit: LongUnit): number => toDay(atDay(day).plus({ [unit]: amount }))

/** By unit and amount the first day of the month that lies so much later than another, by the number of that month. */
const monthsLater = remembering(256, (step: string) => {
  const [amount, unit = ''] = step.split(' ')
  return remembering(1024, (month: number) => addLong(dayNumber(0, month, 1), Number(amount), unit as LongUnit))
})

/** The day `amount` units later; a day that the month lacks becomes its last ("31 January plus a month"). */
export function addToDay(day: number, amount: number, unit: 'day' | 'week' | LongUnit): number {
  if (unit === 'day') return day + amount
  if (unit === 'week') return day + 7 * amount
  if (!Number.isInteger(amount)) return addLong(day, amount, unit)
  const { year, month, day: dayOfMonth } = civilOf(day)
  const first = monthsLater(`${amount} ${unit}`)(year * 12 + month)
  const later = civilOf(first)
  return first + Math.min(dayOfMonth, daysInMonth(later.year, later.month)) - 1
}

/** First day of the unit that holds the day. Weeks begin on Monday. */
export const startOfUnit = (day: number, unit: 'day' | 'week' | LongUnit): number =>
  unit === 'day' ? day : unit === 'week' ? day - weekdayOf(day) + 1 : toDay(atDay(day).startOf(unit))

export interface IsoWeek {
  readonly weekYear: number
  readonly week: number
}

export function isoWeekOf(day: number): IsoWeek {
  const date = atDay(day)
  return { weekYear: date.weekYear, week: date.weekNumber }
}

/** Monday of an ISO week; `null` if the year has no such week. */
export function mondayOfWeek(weekYear: number, week: number): number | null {
  if (week < 1 || week > 53) return null
  const january4 = dayNumber(weekYear, 1, 4)
  const monday = startOfUnit(january4, 'week') + (week - 1) * 7
  return isoWeekOf(monday).week === week ? monday : null
}
