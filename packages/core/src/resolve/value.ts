import {
  addToDay,
  civilOf,
  dayNumber,
  formatDay,
  formatMonth,
  formatYear,
  isoWeekOf,
  padTwo,
  remembering,
  startOfUnit,
} from '../calendar/index.js'
import type { Season } from '../locales/index.js'
import type { Granularity, TimexMod } from '../model/index.js'
import type { Edge } from '../recognize/index.js'

/** A stretch of whole days that a text names, half-open, with its two written forms. */
export interface Value {
  readonly granularity: Granularity
  /** TIMEX3. */
  readonly timex: string
  readonly edtf: string
  /** Day numbers, `endDay` exclusive. */
  readonly startDay: number
  readonly endDay: number
  readonly mod?: TimexMod
}

export const yearValue: (year: number) => Value = remembering(512, (year) => ({
  granularity: 'year',
  timex: year > 0 ? formatYear(year) : `BC${String(1 - year).padStart(4, '0')}`,
  edtf: formatYear(year),
  startDay: dayNumber(year, 1, 1),
  endDay: dayNumber(year + 1, 1, 1),
}))

const monthOf: (monthOfEra: number) => Value = remembering(512, (monthOfEra) => {
  const startDay = dayNumber(0, monthOfEra, 1)
  const { year, month } = civilOf(startDay)
  const written = formatMonth(year, month)
  return { granularity: 'month', timex: written, edtf: written, startDay, endDay: dayNumber(year, month + 1, 1) }
})

/** Months outside 1–12 count on into the neighbouring years. */
export const monthValue = (year: number, month: number): Value => monthOf(year * 12 + month)

export const dayValue: (day: number) => Value = remembering(1 << 14, (day) => {
  const written = formatDay(day)
  return { granularity: 'day', timex: written, edtf: written, startDay: day, endDay: day + 1 }
})

const setOfDays = (startDay: number, endDay: number): string =>
  `[${dayValue(startDay).edtf}..${dayValue(endDay - 1).edtf}]`

/** The ISO week that holds the day. */
export const weekValue = (day: number): Value => weekFrom(startOfUnit(day, 'week'))

const weekFrom: (monday: number) => Value = remembering(512, (startDay) => {
  const { weekYear, week } = isoWeekOf(startDay)
  return {
    granularity: 'week',
    timex: `${formatYear(weekYear)}-W${padTwo(week)}`,
    edtf: setOfDays(startDay, startDay + 7),
    startDay,
    endDay: startDay + 7,
  }
})

/** Saturday and Sunday of the week that holds the day. */
export function weekendValue(day: number): Value {
  const week = weekValue(day)
  return {
    granularity: 'day',
    timex: `${week.timex}-WE`,
    edtf: setOfDays(week.startDay + 5, week.endDay),
    startDay: week.startDay + 5,
    endDay: week.endDay,
  }
}

export function quarterValue(year: number, quarter: number): Value {
  const startDay = dayNumber(year, quarter * 3 - 2, 1)
  const { year: y, month } = civilOf(startDay)
  const inYear = (month + 2) / 3
  return {
    granularity: 'quarter',
    timex: `${formatYear(y)}-Q${inYear}`,
    edtf: `${formatYear(y)}-${32 + inYear}`,
    startDay,
    endDay: dayNumber(y, month + 3, 1),
  }
}

export function halfValue(year: number, half: number): Value {
  const startDay = dayNumber(year, half * 6 - 5, 1)
  const { year: y, month } = civilOf(startDay)
  const inYear = month === 1 ? 1 : 2
  return {
    granularity: 'half',
    timex: `${formatYear(y)}-H${inYear}`,
    edtf: `${formatYear(y)}-${39 + inYear}`,
    startDay,
    endDay: dayNumber(y, month + 6, 1),
  }
}

const SEASONS: Readonly<Record<Season, readonly [code: number, firstMonth: number]>> = {
  SP: [21, 3],
  SU: [22, 6],
  FA: [23, 9],
  WI: [24, 12],
}

/** Whole months; winter belongs to the year of its December. */
export function seasonValue(year: number, season: Season): Value {
  const [code, firstMonth] = SEASONS[season]
  return {
    granularity: 'season',
    timex: `${formatYear(year)}-${season}`,
    edtf: `${formatYear(year)}-${code}`,
    startDay: dayNumber(year, firstMonth, 1),
    endDay: dayNumber(year, firstMonth + 3, 1),
  }
}

/** Ten, a hundred or a thousand years from `firstYear`, which is a multiple of that number. */
export function yearsValue(firstYear: number, size: 10 | 100 | 1000): Value {
  const digits = size === 10 ? 1 : size === 100 ? 2 : 3
  const written = formatYear(firstYear)
  const known = written.slice(0, written.length - digits)
  return {
    granularity: size === 10 ? 'decade' : size === 100 ? 'century' : 'millennium',
    timex: known,
    edtf: firstYear < 0 ? `[${written}..${formatYear(firstYear + size - 1)}]` : known + 'X'.repeat(digits),
    startDay: dayNumber(firstYear, 1, 1),
    endDay: dayNumber(firstYear + size, 1, 1),
  }
}

/** By its number, negative before Christ: the 6th before is 600 to 501. */
export function centuryValue(number: number): Value {
  if (number > 0) return yearsValue((number - 1) * 100, 100)
  const firstYear = number * 100 + 1
  return {
    granularity: 'century',
    timex: `BC${padTwo(-number - 1)}`,
    edtf: `[${formatYear(firstYear)}..${formatYear(firstYear + 99)}]`,
    startDay: dayNumber(firstYear, 1, 1),
    endDay: dayNumber(firstYear + 100, 1, 1),
  }
}

/** First days of the three thirds of a value, and its end: a month by its days 1, 11, 21, a week before Wednesday and
 *  Friday, longer ones by whole months or years. */
function thirdsOf(value: Value): readonly [number, number, number, number] {
  const { startDay, endDay } = value
  const { year, month } = civilOf(startDay)
  const months = (count: number): number => addToDay(startDay, count, 'month')
  switch (value.granularity) {
    case 'month':
      return [startDay, dayNumber(year, month, 11), dayNumber(year, month, 21), endDay]
    case 'week':
      return [startDay, startDay + 2, startDay + 4, endDay]
    case 'quarter':
    case 'season':
      return [startDay, months(1), months(2), endDay]
    case 'half':
      return [startDay, months(2), months(4), endDay]
    case 'year':
      return [startDay, months(4), months(8), endDay]
    case 'decade':
      return [startDay, dayNumber(year + 3, 1, 1), dayNumber(year + 7, 1, 1), endDay]
    case 'century':
      return [startDay, dayNumber(year + 33, 1, 1), dayNumber(year + 67, 1, 1), endDay]
    default: {
      const step = Math.max(1, Math.floor((endDay - startDay) / 3))
      return [startDay, startDay + step, startDay + 2 * step, endDay]
    }
  }
}

/** TIMEX3's mod of an edge. */
export const MODS: Readonly<Record<Edge, TimexMod>> = {
  START: 'START',
  MID: 'MID',
  END: 'END',
  FIRST_HALF: 'START',
  SECOND_HALF: 'END',
}

const THIRDS: Readonly<Partial<Record<Edge, 0 | 1 | 2>>> = { START: 0, MID: 1, END: 2 }

/** First day of the second half: of a century and a decade by years, of others by days. */
function middleOf(value: Value): number {
  const { year } = civilOf(value.startDay)
  if (value.granularity === 'century') return dayNumber(year + 50, 1, 1)
  if (value.granularity === 'decade') return dayNumber(year + 5, 1, 1)
  if (value.granularity === 'year') return dayNumber(year, 7, 1)
  return value.startDay + Math.ceil((value.endDay - value.startDay) / 2)
}

const edgesOf = new WeakMap<Value, Partial<Record<Edge, Value>>>()

/** "Anfang", "Mitte", "Ende" of a value: a third of it; "erste Hälfte": a half. A day has no such edge. */
export function edgeOf(value: Value, edge: Edge): Value {
  if (value.granularity === 'day') return value
  let known = edgesOf.get(value)
  if (known === undefined) {
    known = {}
    edgesOf.set(value, known)
  }
  return (known[edge] ??= cutEdge(value, edge))
}

function cutEdge(value: Value, edge: Edge): Value {
  const third = THIRDS[edge]
  let startDay: number
  let endDay: number
  if (third === undefined) {
    const middle = middleOf(value)
    startDay = edge === 'FIRST_HALF' ? value.startDay : middle
    endDay = edge === 'FIRST_HALF' ? middle : value.endDay
  } else {
    const thirds = thirdsOf(value)
    startDay = thirds[third]
    endDay = thirds[third + 1] as number
  }
  return { ...value, mod: MODS[edge], startDay, endDay, edtf: setOfDays(startDay, endDay) }
}
