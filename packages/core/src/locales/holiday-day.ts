import { dayNumber, easterSunday, orthodoxEasterSunday, weekdayOf } from '../calendar/civil.js'
import type { HolidayMeaning } from './sense.js'

/** Day number of a holiday in a year. */
export function holidayOf(holiday: HolidayMeaning, year: number): number {
  if ('easter' in holiday) return easterSunday(year) + holiday.easter
  if ('orthodoxEaster' in holiday) return orthodoxEasterSunday(year) + holiday.orthodoxEaster
  if ('advent' in holiday) {
    const fourthAdvent = dayNumber(year, 12, 24) - (weekdayOf(dayNumber(year, 12, 24)) % 7)
    return fourthAdvent - 21 + holiday.advent
  }
  if ('nth' in holiday) {
    const first = dayNumber(year, holiday.month, 1)
    return first + ((holiday.weekday - weekdayOf(first) + 7) % 7) + 7 * (holiday.nth - 1)
  }
  return dayNumber(year, holiday.month, holiday.day)
}
