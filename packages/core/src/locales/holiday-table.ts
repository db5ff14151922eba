import type { HolidayMeaning, PeriodMeaning } from './sense.js'

/** Holidays by their days; those of one day parted by ", ". */
export interface HolidayTable {
  /** "month-day". */
  readonly fixed: Readonly<Record<string, string>>
  /** Days from Easter Sunday. */
  readonly easter: Readonly<Record<string, string>>
  /** Days from the first Sunday of Advent. */
  readonly advent?: Readonly<Record<string, string>>
  /** "month-weekday-which". */
  readonly nth: Readonly<Record<string, string>>
}

function* eachWord<T>(
  table: Readonly<Record<string, string>> | undefined,
  read: (numbers: readonly number[]) => T,
): Generator<readonly [string, T]> {
  for (const [key, names] of Object.entries(table ?? {})) {
    // The first sign is a minus, the others part numbers.
    const meaning = read(key.split(/(?<=\d)-/).map(Number))
    for (const name of names.split(', ')) yield [name, meaning]
  }
}

/** Names with what they mean; each in the form of a token's `norm`, the words parted by spaces. */
export const readHolidays = (table: HolidayTable): readonly (readonly [string, HolidayMeaning])[] => [
  ...eachWord(table.fixed, ([month = 0, day = 0]) => ({ month, day })),
  ...eachWord(table.easter, ([easter = 0]) => ({ easter })),
  ...eachWord(table.advent, ([advent = 0]) => ({ advent })),
  ...eachWord(table.nth, ([month = 0, weekday = 0, nth = 0]) => ({ month, weekday, nth })),
]

/** Periods by their EDTF, their names parted by ", ". */
export const readPeriods = (table: Readonly<Record<string, string>>): readonly (readonly [string, PeriodMeaning])[] =>
  Object.entries(table).flatMap(([edtf, names]) => names.split(', ').map((name) => [name, { edtf }] as const))
