import { addToDay, civilOf, formatDay, formatMonth, formatYear } from '../calendar/index.js'
import type { TimeUnit } from '../locales/index.js'
import type { WindowNode } from '../recognize/index.js'
import { STEPS } from './counted.js'
import type { Stretch } from './outcome.js'

/** How many units "einige", "letzte", "kommende" reach at most. A convention: texts do not say. */
const VAGUE: Readonly<Record<TimeUnit, number>> = {
  second: 60,
  minute: 30,
  hour: 12,
  day: 7,
  weekend: 3,
  week: 6,
  month: 6,
  quarter: 3,
  half: 3,
  year: 5,
  decade: 3,
  century: 3,
  millennium: 2,
}

/** A stretch of units from or up to the anchor, as EDTF interval in the precision of the unit. */
export function windowEdtf(node: WindowNode, from: Stretch): string | null {
  const step = STEPS[node.unit]
  if (step === undefined) return null
  const { startDay, endDay } = from
  const coarse =
    node.unit === 'month' || node.unit === 'quarter' || node.unit === 'half'
      ? 'month'
      : node.unit === 'day' || node.unit === 'week' || node.unit === 'weekend'
        ? 'day'
        : 'year'
  const known = endDay - startDay === 1
  const precision = coarse === 'day' && !known ? 'month' : coarse
  const amount = Math.round((node.amount ?? VAGUE[node.unit]) * step[0])
  if (Math.abs(amount) > 10_000) return null
  const near = node.direction < 0 ? endDay - 1 : startDay
  const far = addToDay(node.direction < 0 ? startDay : endDay - 1, node.direction * amount, step[1])
  const write = (day: number): string => {
    const { year, month } = civilOf(day)
    return (
      (precision === 'day' ? formatDay(day) : precision === 'month' ? formatMonth(year, month) : formatYear(year)) +
      (node.amount === null ? '~' : '')
    )
  }
  const first = write(Math.min(near, far))
  const last = write(Math.max(near, far))
  return first === last ? first : `${first}/${last}`
}
