import type { TimeUnit } from '../locales/index.js'
import { type DurationNode, UNIT_LETTERS } from '../recognize/index.js'
import { STEPS } from './counted.js'
import type { Stretch } from './outcome.js'

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

/** Whether a stretch of units has a place, counted from `from`: days are counted from a day alone. */
export const canPlace = (unit: TimeUnit, from: Stretch | null): boolean =>
  from !== null && STEPS[unit] !== undefined && (unit !== 'day' || from.endDay - from.startDay === 1)
