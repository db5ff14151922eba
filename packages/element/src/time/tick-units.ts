import { civilToMs } from './bounds.js'
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

export const TICK_STEPS: readonly TickStep[] = TABLE.flatMap(([unit, steps, major]) =>
  steps.map((step) => ({ unit, step, ms: UNIT_MS[unit] * step, major })),
)

/** Where weeks begin: 5 January 1970 was a Monday. */
const MONDAY_MS = 4 * DAY_MS

/** The beginnings of a step's units in [from, to). */
export function timesOf({ unit, step, ms }: TickStep, from: number, to: number): number[] {
  switch (unit) {
    case 'year':
      return yearsOf(step, from, to)
    case 'month':
      return monthsOf(step, from, to)
    case 'week':
      return multiplesOf(ms, step === 2 ? MONDAY_MS + 7 * DAY_MS : MONDAY_MS, from, to)
    case 'day':
      // Every second day of a month, but not the 31st beside the 1st.
      return multiplesOf(DAY_MS, 0, from, to).filter((time) => step === 1 || isOddDay(new Date(time).getUTCDate()))
    default:
      return multiplesOf(ms, 0, from, to)
  }
}

const isOddDay = (day: number): boolean => day % 2 === 1 && day < 31

function multiplesOf(ms: number, offset: number, from: number, to: number): number[] {
  const times: number[] = []
  for (let time = Math.ceil((from - offset) / ms) * ms + offset; time < to; time += ms) {
    // Quotients are rounded: the first one may lie a little before the window.
    if (time >= from) times.push(time)
  }
  return times
}

function monthsOf(step: number, from: number, to: number): number[] {
  const times: number[] = []
  const first = new Date(from)
  let month = Math.floor(first.getUTCMonth() / step) * step
  for (let time = -Infinity; time < to; month += step) {
    time = civilToMs(first.getUTCFullYear() + Math.floor(month / 12), (month % 12) + 1, 1)
    if (time >= from && time < to) times.push(time)
  }
  return times
}

function yearsOf(step: number, from: number, to: number): number[] {
  const last = new Date(to).getUTCFullYear()
  const times: number[] = []
  for (let year = Math.ceil(new Date(from).getUTCFullYear() / step) * step; year <= last; year += step) {
    const time = civilToMs(year, 1, 1)
    if (time >= from && time < to) times.push(time)
  }
  return times
}
