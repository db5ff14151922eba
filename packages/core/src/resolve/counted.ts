import { addToDay, civilOf } from '../calendar/index.js'
import type { TimeUnit } from '../locales/index.js'
import type { Granularity, TimexAnchor } from '../model/index.js'
import type { CalendarNode, CountedNode } from '../recognize/index.js'
import {
  dayValue,
  halfValue,
  monthValue,
  quarterValue,
  weekendValue,
  weekValue,
  yearsValue,
  yearValue,
  type Value,
} from './value.js'
import { lacking, narrative, placed, type Evaluated, type Viewpoint } from './viewpoint.js'

interface Base {
  readonly day: number
  readonly anchor: TimexAnchor
}

/** The day to count from: the document's, or the one just told. */
export function dayOf(view: Viewpoint, fromFocus: boolean): Base | null {
  const told = view.focus.fitting('day')
  if ((fromFocus || view.document === null) && told !== null) return { day: told.startDay, anchor: narrative(told) }
  const { document } = view
  return document === null || document.day === null ? null : { day: document.day, anchor: document.anchor }
}

const valueOfUnit = (day: number, unit: TimeUnit): Value => {
  const { year, month } = civilOf(day)
  switch (unit) {
    case 'week':
      return weekValue(day)
    case 'weekend':
      return weekendValue(day)
    case 'month':
      return monthValue(year, month)
    case 'quarter':
      return quarterValue(year, Math.ceil(month / 3))
    case 'half':
      return halfValue(year, month <= 6 ? 1 : 2)
    case 'year':
      return yearValue(year)
    case 'decade':
      return yearsValue(Math.floor(year / 10) * 10, 10)
    case 'century':
      return yearsValue(Math.floor(year / 100) * 100, 100)
    case 'millennium':
      return yearsValue(Math.floor(year / 1000) * 1000, 1000)
    default:
      return dayValue(day)
  }
}

/** Steps of a unit in what the calendar can add. */
export const STEPS: Readonly<
  Partial<Record<TimeUnit, readonly [amount: number, unit: 'day' | 'week' | 'month' | 'quarter' | 'year']>>
> = {
  day: [1, 'day'],
  weekend: [1, 'week'],
  week: [1, 'week'],
  month: [1, 'month'],
  quarter: [1, 'quarter'],
  half: [6, 'month'],
  year: [1, 'year'],
  decade: [10, 'year'],
  century: [100, 'year'],
  millennium: [1000, 'year'],
}

/** Most units that a text counts within a whole: the days of a leap year. */
const MAX_UNITS = 366

/** A week belongs to the month or year that holds its Thursday, as ISO 8601 has it, a weekend to that of its Saturday. */
const isHeld = (unit: Value, whole: Value, of: TimeUnit): boolean => {
  const decisive = of === 'week' ? unit.startDay + 3 : of === 'weekend' ? unit.startDay : null
  return decisive === null
    ? unit.startDay >= whole.startDay && unit.endDay <= whole.endDay
    : decisive >= whole.startDay && decisive < whole.endDay
}

/** Some of the units that a value holds, as one value; `null` where it does not hold as many. */
export function portionValue(whole: Value, { unit, amount, nth }: NonNullable<CalendarNode['portion']>): Value | null {
  const step = STEPS[unit]
  if (step === undefined) return null
  const units: Value[] = []
  for (let day = whole.startDay; day < whole.endDay;) {
    const value = valueOfUnit(day, unit)
    if (isHeld(value, whole, unit)) units.push(value)
    if (units.length > MAX_UNITS) return null
    day = Math.max(day + 1, valueOfUnit(day, unit === 'weekend' ? 'week' : unit).endDay)
  }
  const from = nth > 0 ? nth - 1 : units.length + nth - (amount - 1)
  const [first, last] = [units[from], units[from + amount - 1]]
  if (first === undefined || last === undefined) return null
  if (first === last) return first
  const write = (value: Value, end: 'first' | 'last'): string => {
    const day = end === 'first' ? value.startDay : value.endDay - 1
    const { year, month } = civilOf(day)
    if (unit === 'month' || unit === 'quarter' || unit === 'half') return monthValue(year, month).edtf
    return unit === 'year' || unit === 'decade' || unit === 'century' ? yearValue(year).edtf : dayValue(day).edtf
  }
  return {
    granularity: first.granularity,
    timex: `${first.timex}/${last.timex}`,
    edtf: `${write(first, 'first')}/${write(last, 'last')}`,
    startDay: first.startDay,
    endDay: last.endDay,
  }
}

const needsDay = (unit: TimeUnit): boolean => unit === 'day' || unit === 'week' || unit === 'weekend'

/** What stands for a unit whose anchor is lacking. */
const UNKNOWN: Readonly<Partial<Record<TimeUnit, string>>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
}

const unknownOf = (unit: TimeUnit): string => UNKNOWN[unit] ?? 'XXXX'

/** Farthest a text may count: beyond it the number is no distance in time. */
const MAX_STEPS = 100_000

/** Longest stretch, in days, that "am selben Tag" goes on from. */
const MAX_VAGUE = 31

/** Counted from the document, from what was last told, or from another date, which is `from`. */
export function evaluateCounted(node: CountedNode, view: Viewpoint, from: Evaluated | null): Evaluated {
  const { amount } = node
  if (amount === null) return lacking(node.direction < 0 ? 'PAST_REF' : 'FUTURE_REF', false)
  const step = STEPS[node.unit]
  let base: Base | null = null
  if (from !== null) {
    if (from.value === null) return lacking(unknownOf(node.unit), from.needsDocumentDay)
    base = { day: from.value.startDay, anchor: from.anchor ?? narrative(from.value) }
  } else {
    const granularity: Granularity = step === undefined ? 'minute' : node.unit === 'weekend' ? 'week' : node.unit
    const told =
      node.anchor === 'focus'
        ? view.focus.fittingIn(view.sentence, granularity, view.opensSentence)
        : view.focus.fitting(granularity)
    const { document } = view
    // "Ende Oktober …. Noch am selben Tag": no sharper than what was told.
    const vague = node.anchor === 'focus' && amount === 0 && node.unit === 'day' ? view.focus.lastValue() : null
    if (vague !== null && vague.endDay - vague.startDay > 1 && vague.endDay - vague.startDay <= MAX_VAGUE)
      return placed(vague, false, narrative(vague))
    // "gestern" counts from whoever writes; a year or month may be the story's.
    const speaks = node.anchor === 'document' && needsDay(node.unit)
    if ((node.anchor === 'focus' || document === null) && told !== null && !(document === null && speaks))
      base = { day: told.startDay, anchor: narrative(told) }
    else if (node.needsFocus && document !== null) return lacking(unknownOf(node.unit), false)
    else if (document !== null) {
      if (document.day !== null) base = { day: document.day, anchor: document.anchor }
      else if (needsDay(node.unit) || step === undefined) return lacking(unknownOf(node.unit), true)
      else base = { day: document.startDay, anchor: document.anchor }
    }
  }
  if (base === null) return lacking(unknownOf(node.unit), false)
  if (step === undefined) return { ...lacking('XXXX-XX-XXTXX:XX', false), isTime: true }
  if (Math.abs(amount) > MAX_STEPS) return lacking(unknownOf(node.unit), false)
  if (!Number.isInteger(amount)) {
    // "vor anderthalb Jahren": counted in months, and not meant to the month.
    const months = Math.round(amount * (node.unit === 'year' ? 12 : node.unit === 'month' ? 1 : 0))
    if (months === 0) {
      const days = Math.round(amount * (node.unit === 'week' ? 7 : 1))
      return { ...placed(dayValue(base.day + days), false, base.anchor), approximate: true }
    }
    return {
      ...placed(valueOfUnit(addToDay(base.day, months, 'month'), 'month'), false, base.anchor),
      approximate: true,
    }
  }
  const day = addToDay(base.day, amount * step[0], step[1])
  const value = node.toTheDay ? dayValue(day) : valueOfUnit(day, node.unit)
  const approximate = node.approximator === undefined ? {} : { approximate: true as const, mod: node.approximator }
  return { ...placed(value, false, base.anchor), ...approximate }
}
