import type { PartOfDay, Season, Sense, TimeUnit } from '../locale.js'

/** Full names and abbreviations of the months. */
export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sep: 9,
  sept: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
}

/** Month forms that count only with a day or a year beside them. */
export const WEAK_MONTHS: ReadonlySet<string> = new Set(
  Object.keys(MONTHS).filter((word) => word.length <= 4 && !['may', 'june', 'july'].includes(word)),
)

/** Months that are other words as well: a verb, a march, a surname. */
export const WEAK_MONTH_NAMES: readonly string[] = ['march', 'may']

export const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
}

/** Abbreviated weekdays: only before a date. */
export const WEEKDAY_ABBREVIATIONS: Readonly<Record<string, number>> = {
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  weds: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
}

const unit = (
  name: TimeUnit,
  singular: readonly string[],
  plural: readonly string[],
): readonly (readonly [string, Sense])[] => [
  ...singular.map((word) => [word, { unit: name }] as const),
  ...plural.map((word) => [word, { unit: name, plural: true }] as const),
]

export const UNITS: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  ...unit('second', ['second'], ['seconds']),
  ...unit('minute', ['minute'], ['minutes']),
  ...unit('hour', ['hour'], ['hours']),
  ...unit('day', ['day'], ['days']),
  ...unit('weekend', ['weekend'], ['weekends']),
  ...unit('week', ['week'], ['weeks']),
  ...unit('month', ['month'], ['months']),
  ...unit('quarter', ['quarter'], ['quarters']),
  ...unit('half', ['half'], []),
  ...unit('year', ['year'], ['years']),
  ...unit('decade', ['decade'], ['decades']),
  ...unit('century', ['century'], ['centuries']),
  ...unit('millennium', ['millennium'], ['millennia', 'millenniums']),
])

export const PARTS_OF_DAY: Readonly<Record<string, PartOfDay>> = {
  morning: 'MO',
  lunchtime: 'MI',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
  overnight: 'NI',
  daytime: 'DT',
}

export const SEASONS: Readonly<Record<string, Season>> = {
  spring: 'SP',
  springtime: 'SP',
  summer: 'SU',
  summertime: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
  wintertime: 'WI',
}
