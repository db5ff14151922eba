import {
  addToDay,
  civilOf,
  dayNumber,
  daysInMonth,
  easterSunday,
  mondayOfWeek,
  startOfUnit,
  weekdayOf,
} from '../calendar/index.js'
import type { HolidayMeaning, TimeUnit } from '../locales/index.js'
import type { Granularity, TimexAnchor, TimexMod } from '../model/index.js'
import type { CalendarNode, CountedNode, TimeNode } from '../recognize/index.js'
import type { DocumentAnchor, Focus } from './anchor.js'
import type { Side } from './tense.js'
import {
  dayValue,
  edgeOf,
  MODS,
  halfValue,
  monthValue,
  quarterValue,
  seasonValue,
  weekendValue,
  weekValue,
  yearsValue,
  yearValue,
  type Value,
} from './value.js'

/** What a node is seen from. */
export interface Viewpoint {
  readonly document: DocumentAnchor | null
  readonly focus: Focus
  readonly sentence: number
  /** The expression stands at the beginning of its sentence: it goes on from the one before. */
  readonly opensSentence: boolean
  /** Where the clause lies, if it tells. */
  readonly side: Side | null
  /** The date must not lie before this one: the far end of a range. */
  readonly notBefore?: Value
}

export interface Evaluated {
  /** `null` where the anchor is lacking. */
  readonly value: Value | null
  /** TIMEX3 value: the value's own, with a part of the day or clock time, or with X where the anchor is lacking. */
  readonly timex: string
  readonly isTime: boolean
  /** Clock time for EDTF: "T20:15". */
  readonly clock?: string
  readonly stated: boolean
  readonly anchor?: TimexAnchor
  readonly mod?: TimexMod
  readonly approximate?: true
  readonly needsDocumentDay: boolean
  /** Other readings, the likelier first. */
  readonly alternatives: readonly Value[]
}

const placed = (
  value: Value,
  stated: boolean,
  anchor?: TimexAnchor,
  alternatives: readonly Value[] = [],
): Evaluated => ({
  value,
  timex: value.timex,
  isTime: false,
  stated,
  ...(anchor === undefined ? {} : { anchor }),
  ...(value.mod === undefined ? {} : { mod: value.mod }),
  needsDocumentDay: false,
  alternatives,
})

const lacking = (timex: string, needsDocumentDay: boolean): Evaluated => ({
  value: null,
  timex,
  isTime: false,
  stated: false,
  needsDocumentDay,
  alternatives: [],
})

const two = (value: number): string => String(value).padStart(2, '0')

const narrative = (value: Value): TimexAnchor => ({ value: value.edtf, kind: 'narrative' })

/** How far ahead of the document, in days, a date without a year may lie when nothing tells its side. Beyond that it is
 *  taken from the year before. */
const HORIZON: Readonly<Partial<Record<Granularity, number>>> = {
  day: 150,
  month: 92,
  season: 100,
  quarter: 60,
  half: 92,
  week: 150,
}

/** Days: beyond `FAR` the other side is taken if it lies within `NEAR`. */
const FAR = 300
const NEAR = 14

/** Puts a date that recurs every year into one: `make(year)` is the candidate. */
function chooseYear(view: Viewpoint, make: (year: number) => Value | null, granularity: Granularity): Evaluated | null {
  const { document, focus } = view
  if (view.notBefore !== undefined) {
    const { year } = civilOf(view.notBefore.startDay)
    const candidates = [make(year), make(year + 1)].filter((value): value is Value => value !== null)
    const value = candidates.find((candidate) => candidate.endDay > (view.notBefore as Value).startDay)
    if (value !== undefined) return placed(value, false, narrative(view.notBefore))
  }
  if (document === null) {
    const near = focus.fitting('year')
    if (near === null) return null
    const { year, month } = civilOf(near.startDay)
    const value = make(year)
    if (value === null) return null
    const next = make(year + 1)
    // Told in order, January follows December.
    const turns = near.granularity !== 'year' && month >= 11 && next !== null && civilOf(value.startDay).month <= 2
    return placed(turns ? next : value, false, narrative(near))
  }
  // "Im Mai 1945 endete der Krieg, im Juni kamen …": the year just told goes on, in a sentence about the past.
  const told = view.side === 'past' ? focus.statedNear(view.sentence, 0) : null
  if (told !== null && told.endDay <= document.startDay) {
    const value = make(civilOf(told.startDay).year)
    if (value !== null && value.startDay >= told.startDay) return placed(value, false, narrative(told))
  }
  const candidates: Value[] = []
  for (let year = document.year - 1; year <= document.year + 1; year++) {
    const value = make(year)
    if (value !== null) candidates.push(value)
  }
  // 29 February: the nearest leap years.
  for (let year = document.year - 2; candidates.length < 1 && year > document.year - 9; year--) {
    const value = make(year)
    if (value !== null) candidates.push(value)
  }
  const begun = candidates.filter((value) => value.startDay < document.endDay)
  const open = candidates.filter((value) => value.endDay > document.startDay)
  const latestBegun = begun[begun.length - 1]
  const firstOpen = open[0]
  // A date without its year is seldom far off: the clause's tense does not outweigh most of a year.
  const back = latestBegun === undefined ? Infinity : document.startDay - latestBegun.startDay
  const ahead = firstOpen === undefined ? Infinity : firstOpen.startDay - document.startDay
  if (view.side === 'past' && latestBegun !== undefined && !(back > FAR && ahead < NEAR))
    return placed(latestBegun, false, document.anchor)
  if (view.side === 'future' && firstOpen !== undefined && !(ahead > FAR && back < NEAR))
    return placed(firstOpen, false, document.anchor)
  const horizon = HORIZON[granularity] ?? 92
  const within = candidates.filter((value) => value.startDay < document.endDay + horizon)
  const value = within[within.length - 1] ?? candidates[0]
  if (value === undefined) return null
  const other = value === latestBegun ? firstOpen : latestBegun
  return placed(value, false, document.anchor, other === undefined || other === value ? [] : [other])
}

/** Day number of a holiday in a year. */
function holidayOf(holiday: HolidayMeaning, year: number): number {
  const { date } = holiday
  if ('easter' in date) return easterSunday(year) + date.easter
  if ('advent' in date) {
    const fourthAdvent = dayNumber(year, 12, 24) - (weekdayOf(dayNumber(year, 12, 24)) % 7)
    return fourthAdvent - 21 + date.advent
  }
  if ('nth' in date) {
    const first = dayNumber(year, date.month, 1)
    return first + ((date.weekday - weekdayOf(first) + 7) % 7) + 7 * (date.nth - 1)
  }
  return dayNumber(year, date.month, date.day)
}

const holidayValue = (holiday: HolidayMeaning, year: number): Value => dayValue(holidayOf(holiday, year))

/** Year of two digits, by the document or by the century of the last mentioned year. */
function fullYear(shortYear: number, view: Viewpoint): number {
  const near =
    view.document?.year ??
    (view.focus.fitting('year') === null ? null : civilOf((view.focus.fitting('year') as Value).startDay).year)
  const century = near === null ? 1900 : near - (((near % 100) + 100) % 100)
  const year = century + shortYear
  return near !== null && year > near + 20 ? year - 100 : year
}

const WEEK = 7

/** A weekday without a date, counted from a known day. */
function weekdayFrom(node: CalendarNode, view: Viewpoint): Evaluated {
  const weekday = node.weekday as number
  const unknown = `XXXX-WXX-${weekday}`
  const told = view.focus.fitting('day')
  const { document } = view
  if (node.relation === 'following' || node.relation === 'same' || document === null) {
    if (told === null)
      return document === null ? lacking(unknown, true) : weekdayFrom({ ...node, relation: 'next' }, view)
    const ahead = (weekday - weekdayOf(told.startDay) + WEEK) % WEEK
    return placed(dayValue(told.startDay + ahead), false, narrative(told))
  }
  if (view.notBefore !== undefined) {
    const from = view.notBefore.startDay
    return placed(dayValue(from + ((weekday - weekdayOf(from) + WEEK) % WEEK)), false, narrative(view.notBefore))
  }
  if (document.day === null) return lacking(unknown, true)
  const { day } = document
  const back = (weekdayOf(day) - weekday + WEEK) % WEEK
  const past = dayValue(day - back)
  const future = dayValue(day + ((WEEK - back) % WEEK))
  const at = (value: Value, alternatives: readonly Value[] = []): Evaluated =>
    placed(value, false, document.anchor, alternatives)
  if (node.relation === 'previous') return at(dayValue(day - (back === 0 ? WEEK : back)))
  if (node.relation === 'next') return at(dayValue(day + (back === 0 ? WEEK : WEEK - back)))
  if (node.relation === 'this')
    return view.side === 'past' ? at(past) : at(dayValue(startOfUnit(day, 'week') + weekday - 1))
  if (view.side === 'future') return at(future, back === 0 ? [dayValue(day + WEEK)] : [])
  if (view.side === 'past') return at(past, back === 0 ? [dayValue(day - WEEK)] : [])
  return at(past, back === 0 ? [] : [future])
}

/** Fields without any larger unit to hold them. */
function evaluateFree(node: CalendarNode, view: Viewpoint): Evaluated {
  const year = node.year ?? (node.shortYear === undefined ? undefined : fullYear(node.shortYear, view))
  if (node.day !== undefined && node.month !== undefined) {
    const { day, month } = node
    const make = (inYear: number): Value | null =>
      day <= daysInMonth(inYear, month) ? dayValue(dayNumber(inYear, month, day)) : null
    if (year !== undefined) {
      const value = make(year)
      return value === null
        ? lacking(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`, false)
        : placed(value, node.year !== undefined)
    }
    if (node.weekday !== undefined && view.document !== null) {
      // A weekday beside the day decides the year where it can.
      const { document } = view
      const fits = [0, -1, 1, -2, 2]
        .map((step) => make(document.year + step))
        .find(
          (value) =>
            value !== null &&
            weekdayOf(value.startDay) === node.weekday &&
            Math.abs(value.startDay - document.startDay) < 300,
        )
      if (fits) return placed(fits, false, document.anchor)
    }
    return chooseYear(view, make, 'day') ?? lacking(`XXXX-${two(month)}-${two(day)}`, false)
  }
  if (node.holiday !== undefined) {
    const { holiday } = node
    if (year !== undefined) return placed(holidayValue(holiday, year), true)
    return chooseYear(view, (inYear) => holidayValue(holiday, inYear), 'day') ?? lacking('XXXX-XX-XX', false)
  }
  if (node.week !== undefined) {
    const { week } = node
    const make = (inYear: number): Value | null => {
      const monday = mondayOfWeek(inYear, week)
      return monday === null ? null : weekValue(monday)
    }
    const value = year === undefined ? null : make(year)
    if (value !== null) return placed(value, true)
    return chooseYear(view, make, 'week') ?? lacking(`XXXX-W${two(week)}`, false)
  }
  if (node.month !== undefined) {
    const { month } = node
    const make = (inYear: number): Value => monthValue(inYear, month)
    if (year !== undefined) return placed(make(year), true)
    return withRelation(node, view, make) ?? chooseYear(view, make, 'month') ?? lacking(`XXXX-${two(month)}`, false)
  }
  if (node.season !== undefined) {
    const { season } = node
    const make = (inYear: number): Value => seasonValue(inYear, season)
    if (year !== undefined) return placed(make(year), true)
    return withRelation(node, view, make) ?? chooseYear(view, make, 'season') ?? lacking(`XXXX-${season}`, false)
  }
  if (node.quarter !== undefined || node.half !== undefined) {
    const { quarter, half } = node
    const make = (inYear: number): Value =>
      quarter !== undefined ? quarterValue(inYear, quarter) : halfValue(inYear, half as number)
    if (year !== undefined) return placed(make(year), true)
    return (
      chooseYear(view, make, quarter !== undefined ? 'quarter' : 'half') ??
      lacking(quarter !== undefined ? `XXXX-Q${quarter}` : `XXXX-H${half}`, false)
    )
  }
  if (year !== undefined) return placed(yearValue(year), node.year !== undefined)
  if (node.decade !== undefined) {
    const { decade } = node
    if (decade >= 100) return placed(yearsValue(decade, 10), true)
    const near =
      view.document?.year ??
      (view.focus.fitting('year') === null ? 1999 : civilOf((view.focus.fitting('year') as Value).startDay).year)
    const century = near - (near % 100)
    const first = century + decade > near ? century - 100 + decade : century + decade
    return placed(yearsValue(first, 10), false)
  }
  if (node.century !== undefined) return placed(yearsValue((node.century - 1) * 100, 100), true)
  if (node.weekend) {
    const base = dayOf(view, node.relation === 'following')
    if (base === null) return lacking('XXXX-WXX-WE', true)
    const current = weekendValue(base.day)
    const previous = weekendValue(base.day - WEEK)
    const next = weekendValue(base.day + WEEK)
    const begun = current.startDay <= base.day
    if (node.relation === 'next') return placed(begun ? next : current, false, base.anchor)
    if (node.relation === 'previous')
      return placed(begun && current.endDay <= base.day ? current : previous, false, base.anchor)
    if (view.side === 'future') return placed(current, false, base.anchor)
    if (node.relation === 'this') return placed(current, false, base.anchor)
    return placed(begun ? current : previous, false, base.anchor, begun ? [] : [current])
  }
  if (node.weekday !== undefined) return weekdayFrom(node, view)
  if (node.day !== undefined) {
    const base = view.document ?? null
    const told = view.focus.fitting('month')
    const day = node.day
    const from = told ?? null
    const anchorDay = from?.startDay ?? base?.startDay
    if (anchorDay === undefined) return lacking(`XXXX-XX-${two(day)}`, false)
    const { year: y, month } = civilOf(anchorDay)
    if (day > daysInMonth(y, month)) return lacking(`XXXX-XX-${two(day)}`, false)
    return placed(dayValue(dayNumber(y, month, day)), false, from === null ? base?.anchor : narrative(from))
  }
  return lacking('XXXX', false)
}

/** "vergangenen Mai", "kommenden Sommer", "diesen Herbst". */
function withRelation(node: CalendarNode, view: Viewpoint, make: (year: number) => Value): Evaluated | null {
  const { document } = view
  if (node.relation === undefined || document === null) return null
  const { year, anchor } = document
  const candidates = [make(year - 1), make(year), make(year + 1)]
  switch (node.relation) {
    case 'previous': {
      const over = candidates.filter((value) => value.endDay <= document.startDay)
      const value = over[over.length - 1]
      return value === undefined ? null : placed(value, false, anchor)
    }
    case 'next': {
      const value = candidates.find((candidate) => candidate.startDay >= document.endDay)
      return value === undefined ? null : placed(value, false, anchor)
    }
    case 'this':
      return placed(make(year), false, anchor)
    default:
      return null
  }
}

interface Base {
  readonly day: number
  readonly anchor: TimexAnchor
}

/** The day to count from: the document's, or the one just told. */
function dayOf(view: Viewpoint, fromFocus: boolean): Base | null {
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
  Record<TimeUnit, readonly [amount: number, unit: 'day' | 'week' | 'month' | 'quarter' | 'year'] | null>
> = {
  second: null,
  minute: null,
  hour: null,
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

const needsDay = (unit: TimeUnit): boolean => unit === 'day' || unit === 'week' || unit === 'weekend'

const unknownOf = (unit: TimeUnit): string =>
  unit === 'day'
    ? 'XXXX-XX-XX'
    : unit === 'week'
      ? 'XXXX-WXX'
      : unit === 'weekend'
        ? 'XXXX-WXX-WE'
        : unit === 'month'
          ? 'XXXX-XX'
          : 'XXXX'

/** Farthest a text may count: beyond it the number is no distance in time. */
const MAX_STEPS = 100_000

/** Counted from the document, from what was last told, or from another date. */
export function evaluateCounted(node: CountedNode, view: Viewpoint): Evaluated {
  const { amount } = node
  if (amount === null) return lacking(node.direction < 0 ? 'PAST_REF' : 'FUTURE_REF', false)
  const step = STEPS[node.unit]
  const own = node.from === undefined ? null : evaluate(node.from, view)
  let base: Base | null = null
  if (node.from !== undefined) {
    if (own?.value == null) return lacking(unknownOf(node.unit), own?.needsDocumentDay ?? false)
    base = { day: own.value.startDay, anchor: own.anchor ?? narrative(own.value) }
  } else {
    const granularity: Granularity = step === null ? 'minute' : node.unit === 'weekend' ? 'week' : node.unit
    const told = view.focus.fitting(granularity)
    const { document } = view
    // "gestern" counts from whoever writes; a year or month may be the story's.
    const speaks = node.anchor === 'document' && needsDay(node.unit)
    if ((node.anchor === 'focus' || document === null) && told !== null && !(document === null && speaks))
      base = { day: told.startDay, anchor: narrative(told) }
    else if (node.needsFocus && document !== null) return lacking(unknownOf(node.unit), false)
    else if (document !== null) {
      if (document.day !== null) base = { day: document.day, anchor: document.anchor }
      else if (needsDay(node.unit) || step === null) return lacking(unknownOf(node.unit), true)
      else base = { day: document.startDay, anchor: document.anchor }
    }
  }
  if (base === null) return lacking(unknownOf(node.unit), false)
  if (step === null) return lacking('XXXX-XX-XXTXX:XX', false)
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

/** Fields of a larger unit that the smaller one lacks. */
function evaluateWithin(node: CalendarNode, outer: Evaluated, view: Viewpoint): Evaluated {
  const { outer: _outer, ...fields } = node
  if (outer.value === null) {
    const alone = evaluateFree(fields, { ...view, document: null })
    return { ...lacking(alone.timex, outer.needsDocumentDay), isTime: alone.isTime }
  }
  const { value } = outer
  const { year, month } = civilOf(value.startDay)
  const within = (inner: Value): Evaluated => ({ ...placed(inner, outer.stated, outer.anchor) })
  if (fields.weekday !== undefined && fields.day === undefined) {
    // "Mittwoch der vergangenen Woche", "letzter Freitag des Monats"
    const first = value.startDay
    if (fields.nth !== undefined && fields.nth < 0) {
      const last = value.endDay - 1
      return within(dayValue(last - ((weekdayOf(last) - fields.weekday + WEEK) % WEEK)))
    }
    return within(
      dayValue(first + ((fields.weekday - weekdayOf(first) + WEEK) % WEEK) + WEEK * ((fields.nth ?? 1) - 1)),
    )
  }
  if (fields.day !== undefined && fields.month === undefined) {
    return fields.day <= daysInMonth(year, month)
      ? within(dayValue(dayNumber(year, month, fields.day)))
      : lacking('XXXX-XX-XX', false)
  }
  const hasFields =
    fields.month !== undefined ||
    fields.season !== undefined ||
    fields.quarter !== undefined ||
    fields.half !== undefined ||
    fields.holiday !== undefined ||
    fields.week !== undefined ||
    fields.day !== undefined
  if (!hasFields) return { ...outer, alternatives: [] }
  const inYear = evaluateFree({ ...fields, year }, view)
  return inYear.value === null
    ? inYear
    : { ...inYear, stated: outer.stated, ...(outer.anchor === undefined ? {} : { anchor: outer.anchor }) }
}

const formatClock = (clock: NonNullable<CalendarNode['clock']>): string =>
  `T${two(clock.hour === 24 ? 0 : clock.hour)}:${two(clock.minute ?? 0)}${clock.second === undefined ? '' : `:${two(clock.second)}`}`

/** Sentences back within which a clock time or part of the day belongs to the day just told. */
const REACH = 1

function evaluateCalendar(node: CalendarNode, view: Viewpoint): Evaluated {
  const { part, clock, modifier, approximator, ...rest } = node
  const outer = node.outer === undefined ? null : evaluate(node.outer, view)
  const isBareTime =
    (part !== undefined || clock !== undefined) && Object.keys(rest).every((key) => key === 'kind' || key === 'outer')
  let date: Evaluated
  if (outer !== null) date = evaluateWithin(rest, outer, view)
  else if (isBareTime) {
    const told = view.focus.dayOfSentence(
      view.sentence,
      view.document === null ? Infinity : clock === undefined || view.opensSentence ? REACH : 0,
    )
    if (told !== null) date = placed(told, false, { value: told.edtf, kind: 'sentence' })
    else if (view.document?.day != null) date = placed(dayValue(view.document.day), false, view.document.anchor)
    else date = lacking('XXXX-XX-XX', view.document !== null)
  } else date = evaluateFree(rest, view)
  if (modifier !== undefined && date.value !== null && part === undefined) {
    const value = edgeOf(date.value, modifier)
    date = {
      ...date,
      value,
      ...(value.mod === undefined ? {} : { mod: value.mod }),
      alternatives: date.alternatives.map((other) => edgeOf(other, modifier)),
    }
  } else if (modifier !== undefined) date = { ...date, mod: MODS[modifier] }
  if (approximator !== undefined) date = { ...date, approximate: true, mod: approximator }
  if (clock !== undefined) {
    const written = formatClock(clock)
    const value = date.value !== null && clock.hour === 24 ? dayValue(date.value.startDay + 1) : date.value
    return { ...date, value, timex: (value?.timex ?? date.timex) + written, isTime: true, clock: written }
  }
  if (part !== undefined) return { ...date, timex: `${date.timex}T${part}`, isTime: true }
  return date
}

/** The value of a node that names one date; durations, sets and references have none. */
export function evaluate(node: TimeNode, view: Viewpoint): Evaluated {
  switch (node.kind) {
    case 'calendar':
      return evaluateCalendar(node, view)
    case 'counted':
      return evaluateCounted(node, view)
    default:
      return lacking('', false)
  }
}
