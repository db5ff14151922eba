import { civilOf, dayNumber, daysInMonth, weekdayOf } from '../../calendar/civil.js'

/** A rule of RFC 5545 by which something comes round again. */
export interface Recurrence {
  readonly frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'
  /** Every so many days, weeks, months or years; at least 1. */
  readonly interval: number
  /** What becomes of a day of the month that a month lacks (RFC 7529): it is left out, or is the day before or after. */
  readonly skip: 'OMIT' | 'BACKWARD' | 'FORWARD'
  /** On which day a week begins: 1 for Monday to 7 for Sunday. */
  readonly weekStart: number
  /** The days of the week, each with the "second" of "second Monday", counted from the end where it is below 0; 0 for all. */
  readonly weekdays: readonly { readonly weekday: number; readonly nth: number }[]
  readonly months: readonly number[]
  /** Days of the month, of the year, and weeks of the year: counted from the end where they are below 0. */
  readonly monthDays: readonly number[]
  readonly yearDays: readonly number[]
  readonly weeks: readonly number[]
  /** Which of the days of a week, month or year are meant (BYSETPOS); all where there is none. */
  readonly positions: readonly number[]
}

/** Days, as numbers since 1970, from one to before another. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/** The days on which something that began on `start` comes round, with that one first, up to `last`. A day that a month or
 *  year does not have is left out, or moved as the rule says. `start` and `last` are numbers since 1970.
 *
 *  RFC 5545, 3.3.10: each week, month or year is a set of days, of which the rule keeps those that meet all of its parts. */
export function* daysOfSeries(rule: Recurrence, start: number, last: number): Generator<number> {
  const parts = completed(rule, start)
  yield start
  let reached = start
  for (let n = 0; ; n++) {
    const period = periodOf(parts, start, n * parts.interval)
    if (period.from > last) return
    const days: number[] = []
    for (let day = period.from; day < period.to; day++)
      if (isMet(parts, day, period) || isMovedTo(parts, day, period)) days.push(day)
    if (isMovedTo(parts, period.to, period)) days.push(period.to)
    for (const day of atPositions(days, parts.positions)) {
      if (day > last) return
      // A day that is moved may be one of the rule itself.
      if (day > reached) yield (reached = day)
    }
  }
}

/** What a rule leaves open is as on its first day. */
function completed(rule: Recurrence, start: number): Recurrence {
  const { month, day } = civilOf(start)
  const { frequency, weekdays, months, monthDays, yearDays, weeks } = rule
  const ofStart = [{ weekday: weekdayOf(start), nth: 0 }]
  const namesNoDay = weekdays.length === 0 && monthDays.length === 0 && yearDays.length === 0
  if (!namesNoDay || frequency === 'DAILY') return rule
  if (frequency === 'WEEKLY' || weeks.length > 0) return { ...rule, weekdays: ofStart }
  if (frequency === 'MONTHLY') return { ...rule, monthDays: [day] }
  return { ...rule, monthDays: [day], months: months.length > 0 ? months : [month] }
}

/** The day, week, month or year that begins so many of them after that of `start`. */
function periodOf({ frequency, weekStart, weeks }: Recurrence, start: number, by: number): Stretch {
  const { year, month } = civilOf(start)
  if (frequency === 'DAILY') return { from: start + by, to: start + by + 1 }
  if (frequency === 'WEEKLY') {
    const from = start - ((weekdayOf(start) - weekStart + 7) % 7) + by * 7
    return { from, to: from + 7 }
  }
  if (frequency === 'MONTHLY') {
    const months = year * 12 + month - 1 + by
    const [y, m] = [Math.floor(months / 12), (months % 12) + 1]
    const from = dayNumber(y, m, 1)
    return { from, to: from + daysInMonth(y, m) }
  }
  // The first and the last week of a year reach into its neighbours.
  if (weeks.length > 0) return { from: firstWeek(year + by, weekStart), to: firstWeek(year + by + 1, weekStart) }
  return yearOf(year + by)
}

const yearOf = (year: number): Stretch => ({ from: dayNumber(year, 1, 1), to: dayNumber(year + 1, 1, 1) })

/** The first day of the first week that has at least four days of the year. */
function firstWeek(year: number, weekStart: number): number {
  const first = dayNumber(year, 1, 1)
  const before = (weekdayOf(first) - weekStart + 7) % 7
  return first - before + (before >= 4 ? 7 : 0)
}

/** Whether a day meets each part of a rule. */
function isMet(rule: Recurrence, day: number, period: Stretch): boolean {
  const { year, month, day: monthDay } = civilOf(day)
  const ofMonth = { from: day - monthDay + 1, to: day - monthDay + 1 + daysInMonth(year, month) }
  const { months, monthDays, yearDays, weeks, weekdays } = rule
  return (
    (months.length === 0 || months.includes(month)) &&
    (monthDays.length === 0 || monthDays.some((at) => isAt(day, at, ofMonth, 1))) &&
    (yearDays.length === 0 || yearDays.some((at) => isAt(day, at, yearOf(year), 1))) &&
    (weeks.length === 0 || weeks.some((at) => isAt(day, at, period, 7))) &&
    (weekdays.length === 0 || weekdays.some((one) => isWeekday(rule, day, one, ofMonth, yearOf(year))))
  )
}

/** Whether a day stands for one that its month, or the month that it follows, is too short for. */
function isMovedTo({ frequency, skip, months, monthDays }: Recurrence, day: number, { from, to }: Stretch): boolean {
  if (skip === 'OMIT' || (frequency !== 'MONTHLY' && frequency !== 'YEARLY')) return false
  const last = skip === 'FORWARD' ? day - 1 : day
  if (last < from || last >= to) return false
  const { year, month, day: length } = civilOf(last)
  return (
    length === daysInMonth(year, month) &&
    (months.length === 0 || months.includes(month)) &&
    monthDays.some((at) => at > length)
  )
}

function isWeekday(
  { frequency, months }: Recurrence,
  day: number,
  { weekday, nth }: Recurrence['weekdays'][number],
  month: Stretch,
  year: Stretch,
): boolean {
  if (weekdayOf(day) !== weekday) return false
  if (nth === 0 || frequency === 'DAILY' || frequency === 'WEEKLY') return true
  return isAt(day, nth, frequency === 'MONTHLY' || months.length > 0 ? month : year, 7)
}

/** Whether a day lies in the n-th part of a stretch, counted from its end where n is below 0. */
const isAt = (day: number, nth: number, { from, to }: Stretch, length: number): boolean =>
  nth > 0 ? Math.floor((day - from) / length) === nth - 1 : Math.floor((to - 1 - day) / length) === -nth - 1

function atPositions(days: readonly number[], positions: readonly number[]): readonly number[] {
  if (positions.length === 0) return days
  return days.filter((_, i) => positions.includes(i + 1) || positions.includes(i - days.length))
}
