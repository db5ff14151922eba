import ICAL from 'ical.js'
import { formatDay, isRealDay, MS_PER_DAY } from '../../calendar/civil.js'
import { dateFromEdtf, joinEdtf, spanOf } from '../../calendar/edtf.js'
import { type Diagnostic, type EventDate, type TimelineDocument, type TimelineEvent } from '../../model/index.js'
import { firstWords, isHtml, linksOf, paragraphsOf } from './html-text.js'
import { statusOf, statusWord, type ReadStatus } from '../event-status.js'
import { calendarsIn, entriesOf, noteUnread, type Calendar } from './icalendar-lines.js'
import {
  ALONE,
  isEndless,
  completeInstance,
  dayOf,
  isoOf,
  isZoned,
  periodLengths,
  seriesOf,
  timesIn,
  zoneNameOf,
  type Series,
} from './icalendar-series.js'
import { offsetIn, zoneOf } from './zone-offset.js'
import {
  basisOf,
  collapse,
  documentOf,
  problem,
  tellLost,
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
const PLACE = 'x-event-timeline-place'
const ATTRIBUTION = 'x-event-timeline-attribution'
const KIND = 'x-event-timeline-kind'
const OUR_LINK = 'x-event-timeline-link'

const PRODUCT = '-//event-timeline//event-timeline//DE'

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
  if (document.timeZone !== undefined) calendar.updatePropertyWithValue('x-wr-timezone', document.timeZone)
  for (const event of document.events) {
    const made = toComponent(event, stamp)
    if (made) calendar.addSubcomponent(made)
    else {
      const message = `"${event.id}" has no first day between the years 1 and 9999, which iCalendar needs.`
      diagnostics.push(problem('left-out', message, {}, 'warning'))
    }
  }
  diagnostics.push(
    ...tellLost(document, 'iCalendar', [
      'quotes',
      'conflicts',
      'relations',
      'words of pictures',
      'names of links',
      'weights',
      'words of dates',
      'eras',
    ]),
  )
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
  // Properties of our own have no type that the library knows: as text they are escaped, so that no line break of a title
  // or place begins a property.
  const add = (name: string, value: string): void => {
    const property = new ICAL.Property(name)
    property.resetType('text')
    property.setValue(value.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f]/g, ''))
    component.addProperty(property)
  }
  add('uid', event.id)
  component.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${stamp}T00:00:00Z`))
  if (first.includes('T')) {
    const zone = date.edtf.includes('Z') ? 'Z' : ''
    component.addPropertyWithValue('dtstart', ICAL.Time.fromDateTimeString(first.slice(0, 19) + zone))
    const last = date.edtf.includes('/') ? (date.latest ?? '') : ''
    if (last.includes('T'))
      component.addPropertyWithValue('dtend', ICAL.Time.fromDateTimeString(last.slice(0, 19) + zone))
  } else {
    component.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(formatDay(firstDay)))
    // The end is the day after; an open one is left out.
    const end = Math.ceil(span.endMs / MS_PER_DAY)
    if (Number.isFinite(end) && end <= LAST_DAY)
      component.addPropertyWithValue('dtend', ICAL.Time.fromDateString(formatDay(end)))
  }
  add('summary', event.title)
  const description = [event.summary, event.text].filter((one) => one !== undefined && one !== '').join('\n\n')
  if (description !== '') add('description', description)
  const groups = typeof event.group === 'string' ? [event.group] : (event.group ?? [])
  for (const group of groups) add('categories', group)
  if (event.kind !== undefined) add(KIND, event.kind)
  const [link, ...more] = (event.links ?? []).filter(({ href }) => isWebAddress(href))
  if (link !== undefined) component.addPropertyWithValue('url', link.href)
  for (const { href } of more) add(OUR_LINK, href)
  if (event.image !== undefined && isWebAddress(event.image.url)) addImage(component, event.image.url)
  if (event.color !== undefined) add('color', event.color)
  if (event.places.length > 0) add('location', event.places.join(', '))
  add('status', event.status === 'planned' ? 'TENTATIVE' : event.status === 'denied' ? 'CANCELLED' : 'CONFIRMED')
  add(EDTF, date.edtf)
  add(BASIS, date.basis)
  add(STATUS, statusWord(event))
  for (const actor of event.actors) add(ACTOR, actor)
  for (const place of event.places) add(PLACE, place)
  for (const by of event.attribution ?? []) add(ATTRIBUTION, by)
  return component
}

const isWebAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text)

/** RFC 7986. */
function addImage(component: ICAL.Component, url: string): void {
  const property = new ICAL.Property('image')
  property.setParameter('value', 'uri')
  property.resetType('uri')
  property.setValue(url)
  component.addProperty(property)
}

/** iCalendar: events, journal entries and tasks; all calendars of a file. What is no property, and entries without a title or
 *  a date, are told and left out. */
function read(text: string, options: ReadOptions): Read {
  const diagnostics: Diagnostic[] = []
  const calendars = calendarsIn(text, diagnostics)
  if (calendars.length === 0)
    return { document: null, diagnostics: [problem('broken-icalendar', 'The text has no VCALENDAR.')] }
  let title: string | undefined
  let subtitle: string | undefined
  let timeZone: string | undefined
  const events: PlainEvent[] = []
  const endless = new Set<number>()
  const zones = new Set<string>()
  const unread = new Map<string, number>()
  let row = 0
  for (const calendar of calendars) {
    const of = (name: RegExp): string | undefined => {
      const line = calendar.head.find((one) => name.test(one))
      return line === undefined ? undefined : unescapeText(line.slice(line.indexOf(':') + 1).trim()) || undefined
    }
    title ??= of(/^(?:X-WR-CALNAME|NAME)[;:]/i)
    subtitle ??= of(/^(?:X-WR-CALDESC|DESCRIPTION)[;:]/i)
    timeZone ??= zoneOf(of(/^(?:X-WR-TIMEZONE|TIMEZONE-ID)[;:]/i) ?? '')
    noteUnread(calendar, unread)
    const components = entriesOf(calendar, row, diagnostics)
    const noted: Noted = {
      series: seriesOf(components),
      youngestYear: Math.max(youngestYearOf(calendar), Number(options.today?.slice(0, 4) ?? 0)),
      today: options.today ?? null,
      isCancelled: /^CANCEL$/i.test(of(/^METHOD[;:]/i) ?? ''),
      zones,
      diagnostics,
    }
    components.forEach((component, i) => {
      if (component === null) return
      const read = readComponent(component, row + i + 1, noted)
      if (isEndless(component)) for (const at of read.keys()) endless.add(events.length + at)
      events.push(...read)
    })
    row += components.length
  }
  // Free and busy times, say.
  if (row === 0 && /^BEGIN:V(?!CALENDAR|TIMEZONE)/im.test(text))
    diagnostics.push(problem('without-events', 'The calendar has no entries that could be events.', {}, 'warning'))
  for (const [name, count] of unread) {
    const message = `${name} is not kept (of ${String(count)} ${count === 1 ? 'entry' : 'entries'}).`
    diagnostics.push(problem('left-out', message, { field: name }, 'info'))
  }
  // Where the calendar does not name its zone, that of all its entries is meant.
  const [only, other] = zones
  timeZone ??= only !== undefined && other === undefined ? zoneOf(only) : undefined
  const made = documentOf(events, options.language ?? 'und', { title, subtitle, timeZone }, diagnostics)
  const ids = made.document?.events.flatMap(({ id }, at) => (endless.has(at) ? [id] : [])) ?? []
  return ids.length > 0 ? { ...made, endless: ids } : made
}

const unescapeText = (text: string): string => text.replace(/\\([,;\\])/g, '$1').replace(/\\[nN]/g, ' ')

const textOf = (component: ICAL.Component, name: string): string | undefined => {
  const value: unknown = component.getFirstPropertyValue(name)
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

const textsOf = (component: ICAL.Component, name: string): readonly string[] =>
  component.getAllProperties(name).flatMap((property) => {
    const value: unknown = property.getFirstValue()
    return typeof value === 'string' && value !== '' ? [value] : []
  })

/** The youngest year in which an entry begins, or was written. */
function youngestYearOf({ entries }: Calendar): number {
  const years = entries.flat().map((line) => {
    const [, year] = /^(?:DTSTART|DTSTAMP|LAST-MODIFIED|CREATED)\b.{0,200}:(\d{4})\d{4}/i.exec(line) ?? []
    return Number(year ?? 0)
  })
  return years.reduce((one, other) => Math.max(one, other), 0)
}

/** What is known of a calendar, and noted, while its entries are read. */
interface Noted {
  readonly series: ReadonlyMap<string, Series>
  readonly youngestYear: number
  readonly today: string | null
  /** Whether the calendar takes its entries back (METHOD:CANCEL). */
  readonly isCancelled: boolean
  /** Names of zones, as entries write them. */
  readonly zones: Set<string>
  readonly diagnostics: Diagnostic[]
}

function readComponent(component: ICAL.Component, row: number, noted: Noted): readonly PlainEvent[] {
  const { diagnostics } = noted
  const uid = textOf(component, 'uid')
  const series = noted.series.get(uid ?? '') ?? ALONE
  completeInstance(component, series)
  const description = textOf(component, 'description')
  // An entry without a title goes by its first words.
  const title = collapse(textOf(component, 'summary') ?? '') || firstWords(description) || textOf(component, 'location')
  if (title === undefined) {
    diagnostics.push(problem('without-title', 'The entry has no title (SUMMARY).', { row }))
    return []
  }
  let dates: readonly EventDate[]
  try {
    dates = datesOf(component, row, series, noted)
  } catch {
    const written = writtenOf(component, 'dtstart') || writtenOf(component, 'due')
    diagnostics.push(
      problem('not-a-date', `"${title.slice(0, 40)}" begins on "${written}", which is no date.`, { row }),
    )
    return []
  }
  const status = statusOf(textOf(component, STATUS) ?? '') ?? statusIn(component, noted.isCancelled)
  const places = textsOf(component, PLACE)
  const location = textOf(component, 'location')
  const attached = attachmentsOf(component)
  const image = attached.find(({ isPicture }) => isPicture)
  const isRich = description !== undefined && isHtml(description)
  const links = [
    ...[textOf(component, 'url'), ...textsOf(component, OUR_LINK)].flatMap((href) =>
      href === undefined ? [] : [{ href }],
    ),
    ...(isRich ? linksOf(description) : []),
    ...attached.filter((one) => one !== image).map(({ href }) => ({ href })),
  ]
  const categories = component.getAllProperties('categories').flatMap((property) => property.getValues().map(String))
  const groups = [...new Set(categories.map((one) => one.trim()).filter((one) => one !== ''))]
  const organizer: unknown = component.getFirstProperty('organizer')?.getFirstParameter('cn')
  const actors = textsOf(component, ACTOR)
  return dates.map((date, i) => ({
    id: uid === undefined || i === 0 ? uid : `${uid}-${String(i + 1)}`,
    title,
    date,
    text: isRich ? paragraphsOf(description) : description,
    group: groups.length > 1 ? groups : groups[0],
    kind: textOf(component, KIND),
    ...status,
    actors: actors.length > 0 || typeof organizer !== 'string' ? actors : [organizer],
    places: places.length > 0 || location === undefined ? places : [location],
    attribution: textsOf(component, ATTRIBUTION),
    links,
    image: image === undefined ? undefined : { url: image.href },
    color: textOf(component, 'color'),
  }))
}

/** What is not done yet is planned, as is what a calendar is not sure of. */
function statusIn(component: ICAL.Component, isCancelled: boolean): ReadStatus {
  const given = textOf(component, 'status')?.toUpperCase()
  if (isCancelled || given === 'CANCELLED') return { status: 'denied', cancelled: true }
  const isTask = component.name.toLowerCase() === 'vtodo'
  const isDone = given === 'COMPLETED' || component.getFirstPropertyValue('completed') !== null
  return { status: given === 'TENTATIVE' || (isTask && !isDone) ? 'planned' : 'reported' }
}

/** Pictures (IMAGE of RFC 7986, ATTACH of a kind of picture) and other files that an entry names by address. */
function attachmentsOf(component: ICAL.Component): readonly { readonly href: string; readonly isPicture: boolean }[] {
  return ['image', 'attach'].flatMap((name) =>
    component.getAllProperties(name).flatMap((property) => {
      const value: unknown = property.getFirstValue()
      if (typeof value !== 'string' || !isWebAddress(value)) return []
      const type: unknown = property.getFirstParameter('fmttype')
      return [{ href: value, isPicture: name === 'image' || (typeof type === 'string' && type.startsWith('image/')) }]
    }),
  )
}

/** A property of dates as it stands in the file, as far as the library has kept it. */
function writtenOf(component: ICAL.Component, name: string): string {
  const parsed: unknown = component.getFirstProperty(name)?.toJSON()
  const [day = ''] = Array.isArray(parsed) ? String(parsed[3]).split('T') : []
  return day.replaceAll('-', '').slice(0, 40)
}

/** The library turns 30 February into 1 March, and 25:00 into the next day: what was written is looked at too. */
function isWritten(component: ICAL.Component, name: string): boolean {
  const written = JSON.stringify(component.getFirstProperty(name)?.toJSON() ?? '')
  const [, year, month, day] = /"(\d{4})-(\d{2})-(\d{2})/.exec(written) ?? []
  const [, hour, minute] = /T(\d{2}):(\d{2})/.exec(written) ?? []
  const isDay = year === undefined || isRealDay(Number(year), Number(month), Number(day))
  return isDay && (hour === undefined || (Number(minute) < 60 && Number(hour) * 60 + Number(minute) <= 24 * 60))
}

function datesOf(
  component: ICAL.Component,
  row: number,
  series: Series,
  { zones, youngestYear, today, diagnostics }: Noted,
): readonly EventDate[] {
  const edtf = textOf(component, EDTF)
  if (edtf !== undefined) {
    const date = dateFromEdtf(edtf, basisOf(textOf(component, BASIS)))
    if (date.edtf !== '') return [date]
  }
  // A task has the day on which it is due, or was done.
  const names = ['dtstart', 'due', 'completed']
  const name = names.find((one) => component.getFirstPropertyValue(one) !== null) ?? 'dtstart'
  const start: unknown = component.getFirstPropertyValue(name)
  const isReal = [name, 'dtend', 'due'].every((one) => isWritten(component, one))
  if (!(start instanceof ICAL.Time) || !isReal) {
    const why = start === null ? 'has no DTSTART' : 'has a DTSTART or DTEND that no calendar has'
    diagnostics.push(problem('not-a-date', `"${(textOf(component, 'summary') ?? '').slice(0, 40)}" ${why}.`, { row }))
    return []
  }
  const zone = zoneNameOf(component.getFirstProperty(name))
  if (zone !== undefined && !start.isDate) zones.add(zone)
  if (zone !== undefined && !start.isDate && !isZoned(start) && offsetIn(zone, 0) === null) {
    const message = `The zone "${zone.slice(0, 60)}" is not known: the clock is kept as it is written.`
    diagnostics.push(problem('unknown-zone', message, { row }, 'warning'))
  }
  const ownSeconds = lengthOf(component, start, zone)
  if (ownSeconds < 0) {
    const title = (textOf(component, 'summary') ?? '').slice(0, 40)
    const message = `"${title}" ends before it begins; the end is left out.`
    diagnostics.push(problem('reversed-date', message, { row }, 'warning'))
  }
  const periods = periodLengths(component)
  const date = (from: ICAL.Time): EventDate => {
    const seconds = periods.get(from.toString()) ?? ownSeconds
    if (lastsWholeDays(from, seconds)) {
      const last = from.clone()
      last.addDuration(ICAL.Duration.fromSeconds(seconds - 1))
      return dateFromEdtf(joinEdtf(dayOf(from), dayOf(last)) ?? '', 'stated')
    }
    const first = isoOf(from, zone)
    if (seconds <= (from.isDate ? MS_PER_DAY / 1000 : 0)) return dateFromEdtf(first, 'stated')
    const to = from.clone()
    to.addDuration(ICAL.Duration.fromSeconds(from.isDate ? seconds - MS_PER_DAY / 1000 : seconds))
    return dateFromEdtf(`${first}/${isoOf(to, zone)}`, 'stated')
  }
  return timesIn(component, start, series, { row, youngestYear, today, diagnostics })
    .map(date)
    .filter(({ edtf: written }) => written !== '')
}

/** From midnight to midnight on the clocks of its place, as some programs write days. Those of UTC are nobody's midnight. */
function lastsWholeDays(from: ICAL.Time, seconds: number): boolean {
  if (from.isDate || seconds < 1 || (from.zone as { readonly tzid: string }).tzid === 'UTC') return false
  const end = from.clone()
  end.addDuration(ICAL.Duration.fromSeconds(seconds))
  return [from, end].every(({ hour, minute, second }) => hour + minute + second === 0)
}

/** How long the entry lasts, in seconds: to its end, by its DURATION, or, of a task, to when it is due. Below 0 where it ends
 *  before it begins. */
function lengthOf(component: ICAL.Component, start: ICAL.Time, zone: string | undefined): number {
  const name = component.getFirstPropertyValue('dtend') === null ? 'due' : 'dtend'
  const end: unknown = component.getFirstPropertyValue(name)
  if (end instanceof ICAL.Time && end !== start) {
    const endZone = zoneNameOf(component.getFirstProperty(name))
    const [from, to] = [isoOf(start, zone), isoOf(end, endZone)]
    // A flight ends on the clocks of another place.
    if (endZone !== zone && from.endsWith('Z') && to.endsWith('Z')) return (Date.parse(to) - Date.parse(from)) / 1000
    // What begins on a day lasts for whole days, to the one on which its clock ends. A task is due until its day is over.
    const lastDay = start.isDate && !end.isDate ? ICAL.Time.fromDateString(dayOf(end)) : null
    if (lastDay !== null && end.hour + end.minute + end.second > 0) lastDay.adjust(1, 0, 0, 0)
    const last = lastDay ?? end.clone()
    if (name === 'due' && last.isDate) last.adjust(1, 0, 0, 0)
    return last.compare(start) < 0 ? -1 : last.subtractDate(start).toSeconds()
  }
  const duration: unknown = component.getFirstPropertyValue('duration')
  return duration instanceof ICAL.Duration ? duration.toSeconds() : 0
}

export const icalendar: Format = { name: 'ics', write, read }
