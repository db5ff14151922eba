import {
  utcDay,
  utcHour,
  utcMillisecond,
  utcMinute,
  utcMonday,
  utcMonth,
  utcSecond,
  utcYear,
  type CountableTimeInterval,
  type TimeInterval,
} from 'd3-time'
import { DAY_MS } from './scale.js'

export type TickUnit = 'millisecond' | 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'
export type MajorUnit = 'second' | 'minute' | 'day' | 'month' | 'year' | 'decade' | 'century' | 'millennium' | 'none'

/** One row of the axis: how far its fine ticks stand apart, and the coarse line above them. */
export interface TickStep {
  readonly unit: TickUnit
  readonly step: number
  /** Mean length, for choosing. */
  readonly ms: number
  readonly major: MajorUnit
  readonly interval: TimeInterval
}

const UNIT_MS: Readonly<Record<TickUnit, number>> = {
  millisecond: 1,
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: DAY_MS,
  week: 7 * DAY_MS,
  month: 30.436875 * DAY_MS,
  year: 365.2425 * DAY_MS,
}

const INTERVALS: Readonly<Record<TickUnit, CountableTimeInterval>> = {
  millisecond: utcMillisecond,
  second: utcSecond,
  minute: utcMinute,
  hour: utcHour,
  day: utcDay,
  week: utcMonday,
  month: utcMonth,
  year: utcYear,
}

/** Fine ticks from the shortest to the longest, each with the coarse line that gives it its meaning. */
const TABLE: readonly (readonly [TickUnit, readonly number[], MajorUnit])[] = [
  ['millisecond', [100, 200, 500], 'second'],
  ['second', [1, 2, 5, 15, 30], 'minute'],
  ['minute', [1, 2, 5, 15, 30], 'day'],
  ['hour', [1, 3, 6, 12], 'day'],
  ['day', [1, 2], 'month'],
  ['week', [1, 2], 'month'],
  ['month', [1, 3, 6], 'year'],
  ['year', [1, 2], 'decade'],
  ['year', [5, 10, 20], 'century'],
  ['year', [50, 100, 200], 'millennium'],
  ['year', [500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000], 'none'],
]

function intervalOf(unit: TickUnit, step: number): TimeInterval {
  const base = INTERVALS[unit]
  if (unit === 'week' && step === 2) return base.filter((date) => Math.round(date.getTime() / DAY_MS / 7) % 2 === 0)
  // Every second day of a month, but not the 31st beside the 1st.
  if (unit === 'day' && step === 2) return base.filter((date) => date.getUTCDate() % 2 === 1 && date.getUTCDate() < 31)
  return step === 1 ? base : (base.every(step) ?? base)
}

export const TICK_STEPS: readonly TickStep[] = TABLE.flatMap(([unit, steps, major]) =>
  steps.map((step) => ({ unit, step, ms: UNIT_MS[unit] * step, major, interval: intervalOf(unit, step) })),
)
