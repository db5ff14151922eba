import ICAL from 'ical.js'
import { formatDay, isRealDay, MS_PER_DAY } from '../../calendar/civil.js'
import { dateFromEdtf, spanOf } from '../../calendar/edtf.js'
import {
  EVENT_STATUSES,
  type Diagnostic,
  type EventDate,
  type TimelineDocument,
  type TimelineEvent,
} from '../../model/index.js'
import {
  basisOf,
  documentOf,
  problem,
  type Format,
  type PlainEvent,
  type Read,
  type ReadOptions,
  type Written,
} from './format.js'

/** What iCalendar has no property for. */
const EDTF = 'x-event-timeline-edtf'
const BASIS = 'x-event-timeline-basis'
const STATUS = 'x-event-timeline-status'
const ACTOR = 'x-event-timeline-actor'
const GROUP = 'x-event-timeline-group'
const PLACE = 'x-event-timeline-place'
const ATTRIBUTION = 'x-event-timeline-attribution'

const PRODUCT = '-//event-timeline//event-timeline//DE'

/** A series is read as so many events at most. */
const MAX_RECURRENCES = 500

const FIRST_DAY = -719_162
const LAST_DAY = 2_932_896

/** RFC 5545. The stamp is the day of the youngest source, so that the same document gives the same bytes. */
function write(document: TimelineDocument): Written {
  const diagnostics: Diagnostic[] = []
  const days = document.sources.map(({ published }) => published.latest ?? '').sort()
  const stamp = /^\d{4}-\d{2}-\d{2}/.exec(days.at(-1) ?? '')?.[0] ?? '1970-01-01'
  const calendar = new ICAL.Component('vcalendar')
  calendar.updatePropertyWithValue('version', '2.0')
  calendar.updatePropertyWithValue('prodid', PRODUCT)
  if (document.title !== undefined) calendar.updatePropertyWithValue('x-wr-calname', document.title)
  for (const event of document.events) {
    const made = toComponent(event, stamp)
    if (made) calendar.addSubcomponent(made)
    else {
      const message = `"${event.id}" has no first day between the years 1 and 9999, which iCalendar needs.`
      diagnostics.push(problem('left-out', message, {}, 'warning'))
    }
  }
  return { text: `${calendar.toString()}\r\n`, diagnostics }
}

function toComponent(event: TimelineEvent, stamp: string): ICAL.Component | null {
  const { date } = event
  const first = date.earliest
  if (first === null) return null
  const span = spanOf(date)
  const firstDay = Math.floor(span.startMs / MS_PER_DAY)
  if (firstDay < FIRST_DAY || firstDay > LAST_DAY) return null
  const component = new ICAL.Component('vevent')
  const add = (name: string, value: string): void => void component.addPropertyWithValue(name, value)
  add('uid', event.id)
  component.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${stamp}T00:00:00Z`))
  if (first.includes('T')) component.addPropertyWithValue('dtstart', ICAL.Time.fromDateTimeString(first.slice(0, 19)))
  else {
    component.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(formatDay(firstDay)))
    // The end is the day after; an open one is left out.
    const end = Math.ceil(span.endMs / MS_PER_DAY)
    if (Number.isFinite(end) && end <= LAST_DAY)
      component.addPropertyWithValue('dtend', ICAL.Time.fromDateString(formatDay(end)))
  }
  add('summary', event.title)
  const told = event.text ?? event.summary
  if (told !== undefined) add('description', told)
  if (event.kind !== undefined) add('categories', event.kind)
  for (const group of typeof event.group === 'string' ? [event.group] : (event.group ?? [])) add(GROUP, group)
  const [link] = event.links ?? []
  if (link) component.addPropertyWithValue('url', link.href)
  if (event.image) component.addPropertyWithValue('attach', event.image.url)
  if (event.color !== undefined) add('color', event.color)
  if (event.places.length > 0) add('location', event.places.join(', '))
  add('status', event.status === 'planned' ? 'TENTATIVE' : event.status === 'denied' ? 'CANCELLED' : 'CONFIRMED')
  add(EDTF, date.edtf)
  add(BASIS, date.basis)
  add(STATUS, event.status)
  for (const actor of event.actors) add(ACTOR, actor)
  for (const place of event.places) add(PLACE, place)
  for (const by of event.attribution ?? []) add(ATTRIBUTION, by)
  return component
}

function read(text: string, options: ReadOptions): Read {
  let calendars: readonly ICAL.Component[]
  try {
    const parsed = ICAL.parse(text.replace(/^\ufeff/, '')) as unknown[]
    // A file may hold several calendars.
    const roots = Array.isArray(parsed[0]) ? parsed : [parsed]
    calendars = roots.map((root) => new ICAL.Component(root as ConstructorParameters<typeof ICAL.Component>[0]))
  } catch (error) {
    const message = `The text is no iCalendar: ${(error as Error).message.slice(0, 200)}`
    return { document: null, diagnostics: [problem('broken-icalendar', message)] }
  }
  if (calendars.length === 0 || calendars.some(({ name }) => name !== 'vcalendar'))
    return { document: null, diagnostics: [problem('broken-icalendar', 'The text has no VCALENDAR.')] }
  const diagnostics: Diagnostic[] = []
  const components = calendars.flatMap((calendar) => calendar.getAllSubcomponents('vevent'))
  const others = calendars.flatMap((calendar) => [
    ...calendar.getAllSubcomponents('vtodo'),
    ...calendar.getAllSubcomponents('vjournal'),
  ])
  if (others.length > 0) {
    const message = `${String(others.length)} VTODO or VJOURNAL left out: they are no events.`
    diagnostics.push(problem('left-out', message, {}, 'warning'))
  }
  const moved = new Set(components.flatMap((component) => movedInstance(component) ?? []))
  const events = components.flatMap((component, i) => readComponent(component, i + 1, moved, diagnostics))
  const title = calendars.map((calendar) => textOf(calendar, 'x-wr-calname')).find(Boolean)
  return documentOf(events, options.language ?? 'de', { title }, diagnostics)
}

/** "uid 2024-05-01": the instance of a series that a component of its own moves or cancels. */
function movedInstance(component: ICAL.Component): string | null {
  const at: unknown = component.getFirstPropertyValue('recurrence-id')
  return at instanceof ICAL.Time ? `${textOf(component, 'uid') ?? ''} ${isoOf(at)}` : null
}

const textOf = (component: ICAL.Component, name: string): string | undefined => {
  const value: unknown = component.getFirstPropertyValue(name)
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

const textsOf = (component: ICAL.Component, name: string): readonly string[] =>
  component.getAllProperties(name).flatMap((property) => {
    const value: unknown = property.getFirstValue()
    return typeof value === 'string' && value !== '' ? [value] : []
  })

function readComponent(
  component: ICAL.Component,
  row: number,
  moved: ReadonlySet<string>,
  diagnostics: Diagnostic[],
): readonly PlainEvent[] {
  const title = textOf(component, 'summary')
  if (title === undefined) {
    diagnostics.push(problem('without-title', 'The VEVENT has no SUMMARY.', { row }))
    return []
  }
  let dates: readonly EventDate[]
  try {
    dates = datesOf(component, row, moved, diagnostics)
  } catch (error) {
    diagnostics.push(
      problem('not-a-date', `The VEVENT has no date: ${(error as Error).message.slice(0, 120)}`, { row }),
    )
    return []
  }
  const status = textOf(component, STATUS)
  const given = textOf(component, 'status')
  const places = textsOf(component, PLACE)
  const location = textOf(component, 'location')
  const uid = textOf(component, 'uid')
  const link = textOf(component, 'url')
  const picture = textsOf(component, 'attach').find((address) =>
    /^https?:.{1,500}\.(?:jpe?g|png|gif|webp|avif)$/i.test(address),
  )
  return dates.map((date, i) => ({
    id: uid === undefined || i === 0 ? uid : `${uid}-${String(i + 1)}`,
    title,
    date,
    summary: textOf(component, 'description'),
    kind: textOf(component, 'categories'),
    status:
      EVENT_STATUSES.find((one) => one === status) ??
      (given === 'TENTATIVE' ? 'planned' : given === 'CANCELLED' ? 'denied' : 'reported'),
    actors: textsOf(component, ACTOR),
    places: places.length > 0 || location === undefined ? places : [location],
    attribution: textsOf(component, ATTRIBUTION),
    group: textsOf(component, GROUP),
    links: link === undefined ? [] : [{ href: link }],
    image: picture === undefined ? undefined : { url: picture },
    color: textOf(component, 'color'),
  }))
}

/** The library turns 30 February into 1 March: what was written is looked at too. */
function isWrittenDay(component: ICAL.Component, name: string): boolean {
  const written = JSON.stringify(component.getFirstProperty(name)?.toJSON() ?? '')
  const match = /"(\d{4})-(\d{2})-(\d{2})/.exec(written)
  return match === null || isRealDay(Number(match[1]), Number(match[2]), Number(match[3]))
}

const isoOf = (time: ICAL.Time): string => (time.isDate ? time.toString().slice(0, 10) : time.toString().slice(0, 19))

/** Parts of a rule that are certain to come round: the library searches without end for a day that never comes. */
const SAFE_PARTS: ReadonlySet<string> = new Set(['BYDAY', 'BYMONTH'])

/** A series of days, weeks, months or years: clocks are for appointments. */
function canExpand(rule: ICAL.Recur): boolean {
  const parts = rule.parts as Readonly<Record<string, readonly (number | string)[] | undefined>>
  const days = parts.BYMONTHDAY ?? []
  const months = parts.BYMONTH ?? []
  const nth = (parts.BYDAY ?? []).some((day) => /^[+-]?\d/.test(String(day)) && Math.abs(parseInt(String(day), 10)) > 4)
  const names = Object.keys(parts).filter((name) => name !== 'BYMONTHDAY')
  return (
    /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(rule.freq) &&
    rule.interval >= 1 &&
    names.every((name) => SAFE_PARTS.has(name)) &&
    !nth &&
    days.every((day) => Math.abs(Number(day)) <= 28 || months.length === 0)
  )
}

function datesOf(
  component: ICAL.Component,
  row: number,
  moved: ReadonlySet<string>,
  diagnostics: Diagnostic[],
): readonly EventDate[] {
  const edtf = textOf(component, EDTF)
  if (edtf !== undefined) {
    const date = dateFromEdtf(edtf, basisOf(textOf(component, BASIS)))
    if (date.edtf !== '') return [date]
  }
  const start: unknown = component.getFirstPropertyValue('dtstart')
  if (!(start instanceof ICAL.Time) || !isWrittenDay(component, 'dtstart') || !isWrittenDay(component, 'dtend')) {
    diagnostics.push(problem('not-a-date', 'DTSTART or DTEND is no day of the calendar.', { row }))
    return []
  }
  const end: unknown = component.getFirstPropertyValue('dtend')
  const lasts: unknown = component.getFirstPropertyValue('duration')
  const length =
    end instanceof ICAL.Time && end.compare(start) > 0
      ? end.subtractDate(start).toSeconds()
      : lasts instanceof ICAL.Duration
        ? Math.max(0, lasts.toSeconds())
        : 0
  const date = (from: ICAL.Time): EventDate => {
    const first = isoOf(from)
    if (length <= (from.isDate ? MS_PER_DAY / 1000 : 0)) return dateFromEdtf(first, 'stated')
    const to = from.clone()
    to.addDuration(ICAL.Duration.fromSeconds(from.isDate ? length - MS_PER_DAY / 1000 : length))
    return dateFromEdtf(`${first}/${isoOf(to)}`, 'stated')
  }
  const rule: unknown = component.getFirstPropertyValue('rrule')
  if (!(rule instanceof ICAL.Recur)) return [start, ...furtherDates(component)].map(date)
  if (!canExpand(rule)) {
    diagnostics.push(problem('series-cut', 'Such a series is not read; its first event is.', { row }, 'warning'))
    return [date(start)]
  }
  const dates: EventDate[] = []
  const series = new ICAL.RecurExpansion({ component, dtstart: start })
  const nextOf = (): ICAL.Time | null | undefined => series.next()
  const uid = textOf(component, 'uid') ?? ''
  for (let next = nextOf(); next && dates.length < MAX_RECURRENCES; next = nextOf())
    if (!moved.has(`${uid} ${isoOf(next)}`)) dates.push(date(next))
  if (!series.complete && dates.length === MAX_RECURRENCES) {
    const message = `The series goes on; its first ${String(MAX_RECURRENCES)} events are read.`
    diagnostics.push(problem('series-cut', message, { row }, 'warning'))
  }
  return dates
}

/** Days of RDATE, beside DTSTART; of a period its beginning. */
function furtherDates(component: ICAL.Component): readonly ICAL.Time[] {
  return component
    .getAllProperties('rdate')
    .flatMap((property) =>
      (property.getValues() as unknown[]).flatMap((value) =>
        value instanceof ICAL.Time ? [value] : value instanceof ICAL.Period ? [value.start] : [],
      ),
    )
}

export const icalendar: Format = { name: 'ics', write, read }
