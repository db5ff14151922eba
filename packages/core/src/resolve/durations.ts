import { addToDay, civilOf, formatDay, formatMonth, formatYear } from '../calendar/index.js'
import type { TimeUnit } from '../locales/index.js'
import type { Granularity } from '../model/index.js'
import { type DurationNode, UNIT_LETTERS, type WindowNode } from '../recognize/index.js'
import type { DocumentAnchor, Focus } from './anchor.js'
import { STEPS } from './counted.js'

const isClockUnit = (unit: TimeUnit): boolean => unit === 'second' || unit === 'minute' || unit === 'hour'

/** Units that TIMEX3 counts in months. */
const IN_MONTHS: Readonly<Partial<Record<TimeUnit, number>>> = { quarter: 3, half: 6 }

/** TIMEX3 duration: "P3Y", "PXW", "PT3.5M", "P1.5Y". */
export function formatDuration(parts: DurationNode['parts']): string {
  let date = ''
  let clock = ''
  for (const { amount, unit } of parts) {
    const months = IN_MONTHS[unit]
    if (isClockUnit(unit)) clock += `${amount ?? 'X'}${UNIT_LETTERS[unit]}`
    else if (months !== undefined) date += `${amount === null ? 'X' : amount * months}M`
    else date += `${amount ?? 'X'}${UNIT_LETTERS[unit]}`
  }
  return `P${date}${clock === '' ? '' : `T${clock}`}`
}

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

export const GRANULARITY: Readonly<Record<TimeUnit, Granularity>> = {
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  weekend: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  half: 'half',
  year: 'year',
  decade: 'decade',
  century: 'century',
  millennium: 'millennium',
}

/** A stretch of units from or up to the anchor, as EDTF interval in the precision of the unit. */
export function windowDate(
  node: WindowNode,
  document: DocumentAnchor | null,
  focus: Focus,
): { readonly edtf: string | null; readonly needsDay: boolean } {
  const step = STEPS[node.unit]
  const told = node.anchor === 'focus' || document === null ? focus.fitting('year') : null
  const startDay = told?.startDay ?? document?.startDay
  const endDay = told?.endDay ?? document?.endDay
  if (startDay === undefined || endDay === undefined || step === null) return { edtf: null, needsDay: false }
  const coarse =
    node.unit === 'month' || node.unit === 'quarter' || node.unit === 'half'
      ? 'month'
      : node.unit === 'day' || node.unit === 'week' || node.unit === 'weekend'
        ? 'day'
        : 'year'
  const known = endDay - startDay === 1
  if (coarse === 'day' && !known && node.unit === 'day') return { edtf: null, needsDay: true }
  const precision = coarse === 'day' && !known ? 'month' : coarse
  const amount = Math.round((node.amount ?? VAGUE[node.unit]) * step[0])
  if (Math.abs(amount) > 10_000) return { edtf: null, needsDay: false }
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
  return { edtf: first === last ? first : `${first}/${last}`, needsDay: false }
}
