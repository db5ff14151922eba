import { civilOf, dayNumber, daysInMonth, mondayOfWeek, weekdayOf, padTwo } from '../calendar/index.js'
import { holidayOf } from '../locales/holiday-day.js'
import type { HolidayMeaning } from '../locales/index.js'
import type { Granularity } from '../model/index.js'
import type { CalendarNode } from '../recognize/index.js'
import { chooseYear, withRelation } from './choose-year.js'
import { dayOf } from './counted.js'
import {
  centuryValue,
  dayValue,
  halfValue,
  monthValue,
  quarterValue,
  seasonValue,
  weekendValue,
  weekValue,
  yearsValue,
  yearValue,
  type Value,
} from './value.js'
import { lacking, narrative, placed, type Evaluated, type Viewpoint } from './viewpoint.js'
import { WEEK, weekdayFrom } from './weekdays.js'

const holidayValue = (holiday: HolidayMeaning, year: number): Value => dayValue(holidayOf(holiday, year))

/** Year of two digits, by the document or by the century of the last mentioned year. */
function fullYear(shortYear: number, view: Viewpoint): number {
  const near =
    view.document?.year ??
    (view.focus.fitting('year') === null ? null : civilOf((view.focus.fitting('year') as Value).startDay).year)
  const century = near === null ? 1900 : near - (((near % 100) + 100) % 100)
  const year = century + shortYear
  return near !== null && year > near + 20 ? year - 100 : year
}

type Yearly = readonly [make: (year: number) => Value | null, granularity: Granularity, unknown: string]

/** What every year has: how it lies in one, and TIMEX3's value where no year is known. */
function yearlyOf({ holiday, week, month, season, quarter, half }: CalendarNode): Yearly | null {
  if (holiday !== undefined) return [(year) => holidayValue(holiday, year), 'day', 'XXXX-XX-XX']
  if (week !== undefined) {
    const make = (year: number): Value | null => {
      const monday = mondayOfWeek(year, week)
      return monday === null ? null : weekValue(monday)
    }
    return [make, 'week', `XXXX-W${padTwo(week)}`]
  }
  if (month !== undefined) return [(year) => monthValue(year, month), 'month', `XXXX-${padTwo(month)}`]
  if (season !== undefined) return [(year) => seasonValue(year, season), 'season', `XXXX-${season}`]
  if (quarter !== undefined) return [(year) => quarterValue(year, quarter), 'quarter', `XXXX-Q${quarter}`]
  return half === undefined ? null : [(year) => halfValue(year, half), 'half', `XXXX-H${half}`]
}

/** "Dienstag, dem 25.": the month near the document in which that day is that weekday. */
function dayOfMonthOnWeekday(day: number, weekday: number, view: Viewpoint): Evaluated {
  const { document } = view
  const told = view.focus.fitting('month')
  const nearDay = document?.startDay ?? told?.startDay
  if (nearDay === undefined) return lacking(`XXXX-XX-${padTwo(day)}`, false)
  const { year, month } = civilOf(nearDay)
  const ahead = [0, 1, 2, 3, 4, 5, 6]
  const back = ahead.map((step) => -step)
  const isPast = view.side === 'past'
  const order = isPast ? [...back, 1, 2] : [...ahead, -1, -2]
  const fits = order.flatMap((step) => {
    const first = monthValue(year, month + step).startDay
    const at = first + day - 1
    return civilOf(at).day === day && weekdayOf(at) === weekday ? [at] : []
  })
  // A day of this month that is over, or still to come, is another month's.
  const isOnSide = (at: number): boolean => (isPast ? at <= nearDay : at >= nearDay)
  const found = fits.find(isOnSide) ?? fits[0]
  if (found === undefined) return lacking(`XXXX-XX-${padTwo(day)}`, false)
  return placed(dayValue(found), false, document?.anchor ?? (told === null ? undefined : narrative(told)))
}

/** Fields without any larger unit to hold them. */
export function evaluateFree(node: CalendarNode, view: Viewpoint): Evaluated {
  const year = node.year ?? (node.shortYear === undefined ? undefined : fullYear(node.shortYear, view))
  if (node.day !== undefined && node.month !== undefined) {
    const { day, month } = node
    const make = (inYear: number): Value | null =>
      day <= daysInMonth(inYear, month) ? dayValue(dayNumber(inYear, month, day)) : null
    if (year !== undefined) {
      const value = make(year)
      return value === null
        ? lacking(`${String(year).padStart(4, '0')}-${padTwo(month)}-${padTwo(day)}`, false)
        : placed(value, node.year !== undefined)
    }
    if (node.weekday !== undefined && view.document !== null) {
      // A weekday beside the day decides the year where it can.
      const { document } = view
      const fits = [0, -1, 1, -2, 2]
        .map((step) => make(document.year + step))
        .find(
          (value) =>
            value !== null &&
            weekdayOf(value.startDay) === node.weekday &&
            Math.abs(value.startDay - document.startDay) < 300,
        )
      if (fits) return placed(fits, false, document.anchor)
    }
    const chosen = node.unplaced ? null : chooseYear(view, make, 'day')
    return chosen ?? lacking(`XXXX-${padTwo(month)}-${padTwo(day)}`, false)
  }
  const yearly = yearlyOf(node)
  if (yearly !== null) {
    const [make, granularity, unknown] = yearly
    const stated = year === undefined ? null : make(year)
    if (stated !== null) return placed(stated, true)
    if (node.unplaced) return lacking(unknown, false)
    return withRelation(node, view, make) ?? chooseYear(view, make, granularity) ?? lacking(unknown, false)
  }
  if (year !== undefined) return placed(yearValue(year), node.year !== undefined)
  if (node.decade !== undefined) {
    const { decade } = node
    if (decade >= 100) return placed(yearsValue(decade, 10), true)
    const { document } = view
    const told = document === null ? view.focus.lastValue() : null
    const near = document?.year ?? (told === null ? 1999 : civilOf(told.startDay).year)
    const century = near - (near % 100)
    // A story goes on, so that its "zwanziger Jahre" may lie ahead of what it told; whoever writes of decades looks back,
    // unless the clause looks ahead.
    const ahead = document === null ? (told === null ? 0 : 35) : view.side === 'future' ? 40 : 0
    const first = [century + 100, century, century - 100]
      .map((from) => from + decade)
      .find((from) => from <= near + ahead)
    return placed(yearsValue(first ?? century - 100 + decade, 10), false)
  }
  if (node.century !== undefined) return placed(centuryValue(node.century), true)
  if (node.weekend) {
    const base = dayOf(view, node.relation === 'following')
    if (base === null) return lacking('XXXX-WXX-WE', true)
    const current = weekendValue(base.day)
    const previous = weekendValue(base.day - WEEK)
    const next = weekendValue(base.day + WEEK)
    const begun = current.startDay <= base.day
    if (node.relation === 'next') return placed(begun ? next : current, false, base.anchor)
    if (node.relation === 'previous')
      return placed(begun && current.endDay <= base.day ? current : previous, false, base.anchor)
    if (view.side === 'future' || view.present) return placed(current, false, base.anchor)
    if (node.relation === 'this') return placed(current, false, base.anchor)
    return placed(begun ? current : previous, false, base.anchor, begun ? [] : [current])
  }
  if (node.weekday !== undefined && node.day !== undefined) return dayOfMonthOnWeekday(node.day, node.weekday, view)
  if (node.weekday !== undefined) return weekdayFrom(node, view)
  if (node.day !== undefined) {
    const base = view.document ?? null
    const told = view.focus.fitting('month')
    const day = node.day
    const from = told ?? null
    const anchorDay = from?.startDay ?? base?.startDay
    if (anchorDay === undefined) return lacking(`XXXX-XX-${padTwo(day)}`, false)
    const { year: y, month } = civilOf(anchorDay)
    if (day > daysInMonth(y, month)) return lacking(`XXXX-XX-${padTwo(day)}`, false)
    return placed(dayValue(dayNumber(y, month, day)), false, from === null ? base?.anchor : narrative(from))
  }
  return lacking('XXXX', false)
}
