import ICAL from 'ical.js'
import { civilOf, dayNumber, formatInstant, MS_PER_DAY } from '../../calendar/civil.js'
import { parseEdtf } from '../../calendar/edtf.js'
import type { Diagnostic } from '../../model/index.js'
import { asObject, problem } from './format.js'
import { daysOfSeries, type Recurrence } from './recurrence.js'
import { offsetIn } from './zone-offset.js'

/** A series is read as so many events at most, and over so many years. */
const MAX_RECURRENCES = 500
const MAX_YEARS = 200

/** A series without an end is read for so many years after the youngest date of its calendar, or after today. */
const ENDLESS_YEARS = 20

/** What the entries of one UID say of one another. */
export interface Series {
  /** The entry with the rule. */
  readonly base: ICAL.Component | null
  /** Times that an entry of their own moves or cancels. */
  readonly moved: Set<string>
  /** From here on an entry of its own takes the place of the rest (RANGE=THISANDFUTURE). */
  readonly from: ICAL.Time | null
}

export const ALONE: Series = { base: null, moved: new Set(), from: null }

/** The series of a calendar, by their UID. */
export function seriesOf(components: readonly (ICAL.Component | null)[]): ReadonlyMap<string, Series> {
  const all = new Map<string, Series>()
  for (const component of components) {
    const uid: unknown = component?.getFirstPropertyValue('uid')
    if (component === null || typeof uid !== 'string' || uid.trim() === '') continue
    const known = all.get(uid) ?? { ...ALONE, moved: new Set<string>() }
    const property = component.getFirstProperty('recurrence-id')
    const at: unknown = property?.getFirstValue()
    if (!property) all.set(uid, { ...known, base: component })
    else if (at instanceof ICAL.Time) {
      for (const key of keysOf(property)) known.moved.add(key)
      const isFirst = goesOn(component) && (known.from === null || at.compare(known.from) < 0)
      all.set(uid, isFirst ? { ...known, from: at } : known)
    }
  }
  return all
}

/** What an entry for one time of a series leaves out it has of the series, its time too: some programs write no more of
 *  what they cancel than its RECURRENCE-ID. */
export function completeInstance(component: ICAL.Component, { base }: Series): void {
  const at = component.getFirstProperty('recurrence-id')
  if (!at || base === null || base === component) return
  const has = (name: string): boolean => component.getFirstPropertyValue(name) !== null
  for (const name of ['summary', 'description', 'location', 'categories', 'url', 'image', 'color', 'organizer'])
    if (!has(name)) for (const property of base.getAllProperties(name)) component.addProperty(copyOf(property, name))
  if (has('dtstart')) return
  component.addProperty(copyOf(at, 'dtstart'))
  const [start, end]: unknown[] = [base.getFirstPropertyValue('dtstart'), base.getFirstPropertyValue('dtend')]
  const length: unknown = base.getFirstPropertyValue('duration')
  if (has('dtend') || has('duration')) return
  if (length instanceof ICAL.Duration) component.addPropertyWithValue('duration', length)
  else if (start instanceof ICAL.Time && end instanceof ICAL.Time)
    component.addPropertyWithValue('duration', end.subtractDate(start))
}

function copyOf(property: ICAL.Property, name: string): ICAL.Property {
  const [, ...rest] = property.toJSON() as [string, object, string, string]
  return new ICAL.Property([name, ...rest])
}

/** Whether an entry moves the rest of its series too. */
const goesOn = (component: ICAL.Component): boolean =>
  String(component.getFirstProperty('recurrence-id')?.getFirstParameter('range')).toUpperCase() === 'THISANDFUTURE'

/** Before the day of what is named with a clock, though its series may be one of whole days. */
const CLOCKED = '~'

export const dayOf = (time: ICAL.Time): string => time.toString().slice(0, 10)

/** How the times of a property are known again: by the instant, or the day. */
function keysOf(property: ICAL.Property): readonly string[] {
  const zone = zoneNameOf(property)
  return property.getValues().flatMap((value: unknown) => {
    if (!(value instanceof ICAL.Time)) return []
    return value.isDate ? [dayOf(value)] : [isoOf(value, zone), CLOCKED + dayOf(value)]
  })
}

/** Whether a time of a series is among those keys, whatever zone they were written in. */
const isAmong = (keys: ReadonlySet<string>, time: ICAL.Time, zone: string | undefined): boolean =>
  keys.has(isoOf(time, zone)) || keys.has(dayOf(time)) || (time.isDate && keys.has(CLOCKED + dayOf(time)))

/** The zone that a property of dates names. */
export function zoneNameOf(property: ICAL.Property | null | undefined): string | undefined {
  const zone: unknown = property?.getFirstParameter('tzid')
  return typeof zone === 'string' ? zone : undefined
}

/** A day, or an instant: in UTC where the zone is known, else as it is written. */
export function isoOf(time: ICAL.Time, tzid: string | undefined): string {
  if (time.isDate) return dayOf(time)
  const written = time.toString().slice(0, 19)
  if (isZoned(time)) return formatInstant(time.toUnixTime() * 1000) + 'Z'
  const offset = tzid === undefined ? null : offsetIn(tzid, Date.parse(`${written}Z`))
  return offset === null ? written : formatInstant(Date.parse(`${written}Z`) - offset * 60_000) + 'Z'
}

/** Whether the calendar itself says what its zone is: UTC, or one with its rules. */
export function isZoned({ zone }: ICAL.Time): boolean {
  // The library leaves the component out where it knows none, whatever its types say.
  const { tzid, component } = zone as { readonly tzid: string; readonly component?: unknown }
  return tzid === 'UTC' || (tzid !== 'floating' && Boolean(component))
}

/** Where the times of an entry are read: what is told of it, and the youngest year of its calendar. */
export interface SeriesPlace {
  readonly row: number
  readonly youngestYear: number
  /** The reader's day, where the host has told it. */
  readonly today: string | null
  readonly diagnostics: Diagnostic[]
}

/** When the entry begins, without the times of its series that are left out, or that other entries move. An entry that moves
 *  the rest of its series begins when that would have, by as much earlier or later. */
export function timesIn(
  component: ICAL.Component,
  start: ICAL.Time,
  { base, moved, from }: Series,
  place: SeriesPlace,
): readonly ICAL.Time[] {
  const tzid = (of: ICAL.Component): string | undefined => zoneNameOf(of.getFirstProperty('dtstart'))
  const exceptions = (of: ICAL.Component): Set<string> => new Set(of.getAllProperties('exdate').flatMap(keysOf))
  const at: unknown = component.getFirstPropertyValue('recurrence-id')
  if (at === null) {
    const off = new Set([...moved, ...exceptions(component)])
    const times = timesOf(component, start, place).filter((time) => !isAmong(off, time, tzid(component)))
    return from === null ? times : times.filter((time) => time.compare(from) < 0)
  }
  const began: unknown = base?.getFirstPropertyValue('dtstart')
  if (!(at instanceof ICAL.Time) || !(began instanceof ICAL.Time) || base === null || !goesOn(component)) return [start]
  const off = new Set([...moved, ...exceptions(base)])
  const by = start.subtractDate(at)
  const rest = timesOf(base, began, { ...place, diagnostics: [] }).filter(
    (time) => time.compare(at) > 0 && !isAmong(off, time, tzid(base)),
  )
  return [
    start,
    ...rest.map((time) => {
      const moment = time.clone()
      moment.addDuration(by)
      return moment
    }),
  ]
}

/** How long those last, in seconds, that a RDATE gives as periods. */
export const periodLengths = (component: ICAL.Component): ReadonlyMap<string, number> =>
  new Map(
    component.getAllProperties('rdate').flatMap((property) =>
      property.getValues().flatMap((value: unknown) => {
        if (!(value instanceof ICAL.Period)) return []
        return [[value.start.toString(), value.getDuration().toSeconds()] as const]
      }),
    ),
  )

/** When the entry begins: once, on further days (RDATE), or in a series. */
function timesOf(component: ICAL.Component, start: ICAL.Time, place: SeriesPlace): readonly ICAL.Time[] {
  const further = component.getAllProperties('rdate').flatMap((property) =>
    property.getValues().flatMap((value: unknown) => {
      const time = value instanceof ICAL.Period ? value.start : value
      return time instanceof ICAL.Time ? [time] : []
    }),
  )
  const zone = zoneNameOf(component.getFirstProperty('dtstart'))
  const times = component.getAllProperties('rrule').flatMap((property) => {
    const rule: unknown = property.getFirstValue()
    return rule instanceof ICAL.Recur ? timesByRule(rule, scaleOf(property), start, zone, place) : []
  })
  return inOrder([start, ...times, ...further])
}

const goesOnAlways = (rule: ICAL.Recur): boolean => !rule.count && !rule.until

/** Whether the entry is a series without an end. */
export const isEndless = (component: ICAL.Component): boolean =>
  component.getAllProperties('rrule').some((property) => {
    const rule: unknown = property.getFirstValue()
    return rule instanceof ICAL.Recur && goesOnAlways(rule)
  })

/** What RFC 7529 adds to a rule. */
interface Scale {
  readonly calendar: string
  readonly skip: Recurrence['skip']
}

/** The library keeps it no more than as it is written. */
function scaleOf(property: ICAL.Property): Scale {
  const [, , , written] = property.toJSON() as readonly unknown[]
  const { rscale, skip } = asObject(written) ?? {}
  const wanted = typeof skip === 'string' ? skip.toUpperCase() : ''
  return {
    calendar: typeof rscale === 'string' ? rscale.toUpperCase().slice(0, 40) : 'GREGORIAN',
    skip: wanted === 'FORWARD' || wanted === 'BACKWARD' ? wanted : 'OMIT',
  }
}

function timesByRule(
  rule: ICAL.Recur,
  scale: Scale,
  start: ICAL.Time,
  zone: string | undefined,
  { row, youngestYear, today, diagnostics }: SeriesPlace,
): readonly ICAL.Time[] {
  const coming = comingTimes(rule, scale, start, youngestYear, today)
  if (coming === null) {
    const why = scale.calendar === 'GREGORIAN' ? '' : ` (RSCALE=${scale.calendar})`
    diagnostics.push(problem('series-cut', `Such a series${why} is not read; its first event is.`, { row }, 'warning'))
    return []
  }
  const times: ICAL.Time[] = []
  for (const time of coming) {
    if (isPast(time, rule.until, zone)) return times
    if (times.length === MAX_RECURRENCES) break
    times.push(time)
    if (times.length === rule.count) return times
  }
  const [first] = times
  const last = times.at(-1)?.year ?? start.year
  const count = String(times.length)
  // Those around the reader's day, of a long series.
  const isAround = first !== undefined && times.length === MAX_RECURRENCES && first.compare(start) > 0
  const read = isAround
    ? `${count} of its events are read, ${String(first.year)} to`
    : `its first ${count} events are read, to`
  const message = `The series goes on; ${read} ${String(last)}.`
  diagnostics.push(problem('series-cut', message, { row }, goesOnAlways(rule) ? 'info' : 'warning'))
  return times
}

/** As many days of a series as are read, half of them before a day. */
function aroundDay(series: Iterable<number>, day: number): readonly number[] {
  const days = [...series]
  const at = days.findIndex((one) => one >= day)
  const before = (at < 0 ? days.length : at) - MAX_RECURRENCES / 2
  const from = Math.max(0, Math.min(before, days.length - MAX_RECURRENCES))
  return days.slice(from, from + MAX_RECURRENCES)
}

/** Whether a time lies after the last one of its series, in whatever zone that was written. */
function isPast(time: ICAL.Time, until: ICAL.Time | null, zone: string | undefined): boolean {
  if (until === null) return false
  const [one, last] = [isoOf(time, zone), isoOf(until, zone)]
  // A day for an end is the whole of it; an instant beside clocks without a zone is one of these clocks.
  const length = until.isDate || time.isDate ? 10 : one.endsWith('Z') === last.endsWith('Z') ? 20 : 19
  return one.slice(0, length) > last.slice(0, length)
}

/** The times of a series, from its first on; `null` where its rule is not understood. */
function comingTimes(
  rule: ICAL.Recur,
  { calendar, skip }: Scale,
  start: ICAL.Time,
  youngestYear: number,
  today: string | null,
): Iterable<ICAL.Time> | null {
  if (calendar !== 'GREGORIAN') return null
  if (rule.freq === 'HOURLY' || rule.freq === 'MINUTELY') {
    const seconds = rule.interval * (rule.freq === 'HOURLY' ? 3600 : 60)
    return Object.keys(rule.parts).length > 0 || seconds < 60 ? null : everySeconds(start, seconds)
  }
  const recurrence = recurrenceOf(rule, skip)
  if (recurrence === null) return null
  const lastYear = !goesOnAlways(rule) ? start.year + MAX_YEARS : Math.max(start.year, youngestYear) + ENDLESS_YEARS
  const days = daysOfSeries(recurrence, dayNumber(start.year, start.month, start.day), dayNumber(lastYear, 12, 31))
  const around = today === null ? null : parseEdtf(today)
  return onDays(goesOnAlways(rule) && around ? aroundDay(days, around.startMs / MS_PER_DAY) : days, start)
}

function* onDays(days: Iterable<number>, start: ICAL.Time): Generator<ICAL.Time> {
  for (const day of days) {
    const time = start.clone()
    const { year, month, day: monthDay } = civilOf(day)
    Object.assign(time, { year, month, day: monthDay })
    yield time
  }
}

function* everySeconds(start: ICAL.Time, seconds: number): Generator<ICAL.Time> {
  for (let n = 0; ; n++) {
    const time = start.clone()
    time.adjust(0, 0, 0, n * seconds)
    yield time
  }
}

const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const PARTS: ReadonlySet<string> = new Set('BYDAY BYMONTH BYMONTHDAY BYYEARDAY BYWEEKNO BYSETPOS'.split(' '))

/** A rule of the library; `null` where it has parts that are not read here, as clocks of their own. */
function recurrenceOf({ freq, interval, wkst, parts }: ICAL.Recur, skip: Recurrence['skip']): Recurrence | null {
  const frequency = FREQUENCIES.find((one) => one === freq)
  const given = parts as Readonly<Record<string, readonly (number | string)[] | undefined>>
  if (frequency === undefined || interval < 1 || Object.keys(given).some((name) => !PARTS.has(name))) return null
  const numbers = (name: string): readonly number[] => (given[name] ?? []).map(Number)
  const weekdays = (given.BYDAY ?? []).map((day) => {
    const [, nth = '', name = ''] = /^([+-]?\d{0,2})([A-Z]{2})$/.exec(String(day).toUpperCase()) ?? []
    return { weekday: WEEKDAYS.indexOf(name) + 1, nth: Number(nth) || 0 }
  })
  return {
    frequency,
    interval,
    skip,
    // The library counts from Sunday.
    weekStart: ((wkst + 5) % 7) + 1,
    weekdays,
    months: numbers('BYMONTH'),
    monthDays: numbers('BYMONTHDAY'),
    yearDays: numbers('BYYEARDAY'),
    weeks: numbers('BYWEEKNO'),
    positions: numbers('BYSETPOS'),
  }
}

/** Earliest first, each time once. */
const inOrder = (times: readonly ICAL.Time[]): readonly ICAL.Time[] =>
  [...new Map(times.map((time) => [time.toString(), time])).values()].sort((a, b) => a.compare(b))
