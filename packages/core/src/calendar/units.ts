import { DateTime } from 'luxon'
import { dayNumber, MS_PER_DAY, weekdayOf } from './civil.js'
import { remembering } from './memo.js'

const atDay = (day: number): DateTime => DateTime.fromMillis(day * MS_PER_DAY, { zone: 'utc' })

const toDay = (date: DateTime): number => Math.floor(date.toMillis() / MS_PER_DAY)

const addLong = remembering(1024, (key: string) => {
  const [day, amount, unit = ''] = key.split(' ')
  return toDay(atDay(Number(day)).plus({ [unit]: Number(amount) }))
})

/** The day `amount` units later; a day that the month lacks becomes its last ("31 January plus a month"). */
export function addToDay(day: number, amount: number, unit: 'day' | 'week' | 'month' | 'quarter' | 'year'): number {
  if (unit === 'day') return day + amount
  return unit === 'week' ? day + 7 * amount : addLong(`${day} ${amount} ${unit}`)
}

/** First day of the unit that holds the day. Weeks begin on Monday. */
export const startOfUnit = (day: number, unit: 'day' | 'week' | 'month' | 'quarter' | 'year'): number =>
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
