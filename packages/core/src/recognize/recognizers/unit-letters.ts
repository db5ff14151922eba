import type { TimeUnit } from '../../locales/index.js'

/** Letters of units in ISO 8601 durations, and the annotators' own beyond them. */
export const UNIT_LETTERS: Readonly<Record<TimeUnit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  half: 'H',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
  millennium: 'MI',
}

export const isClockUnit = (unit: TimeUnit): boolean => unit === 'second' || unit === 'minute' || unit === 'hour'

/** TIMEX3 duration of one unit: "P2Y", "PT1H", "PXW". */
export const unitDuration = (amount: number | 'X', unit: TimeUnit): string =>
  `P${isClockUnit(unit) ? 'T' : ''}${amount}${UNIT_LETTERS[unit]}`
