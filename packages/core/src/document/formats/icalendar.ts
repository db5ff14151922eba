import ICAL from 'ical.js'
import { formatDay, formatInstant, isRealDay, MS_PER_DAY } from '../../calendar/civil.js'
import { dateFromEdtf, joinEdtf, spanOf } from '../../calendar/edtf.js'
import {
  EVENT_STATUSES,
  type Diagnostic,
  type EventDate,
  type TimelineDocument,
  type TimelineEvent,
} from '../../model/index.js'
import { firstWords, isHtml, linksOf, paragraphsOf } from './html-text.js'
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
  if (first.includes('T')) component.addPropertyWithValue('dtstart', ICAL.Time.fromDateTimeString(first.slice(0, 19)))
  else {
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
  add(STATUS, event.status)
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

/** A property: its name, parameters, a colon. */
const LINE = /^[A-Za-z0-9-]{1,60}(?:;[^:\r\n"]{0,500}(?:"[^"\r\n]{0,500}"[^:\r\n"]{0,500}){0,8})?:/

/** Lines as they were before they were folded, without those that are no property; each of these is told. */
function unfold(text: string, diagnostics: Diagnostic[]): readonly string[] {
  const lines: string[] = []
  text.split(/\r?\n/).forEach((line, i) => {
    const last = lines.at(-1)
    if (/^[ \t]/.test(line) && last !== undefined) lines[lines.length - 1] = last + line.slice(1)
    else if (LINE.test(line)) lines.push(line)
    else if (line.trim() !== '')
      diagnostics.push(
        problem(
          'broken-line',
          `"${line.slice(0, 40)}" is no property of iCalendar; it was left out.`,
          { row: i + 1 },
          'warning',
        ),
      )
  })
  return lines.map(asWritten)
}

const DATE_LINE = /^(DTSTART|DTEND|DUE|RECURRENCE-ID|EXDATE|RDATE)([;:])/i

/** A property of dates as RFC 5545 has it, where it was written by hand: a day without VALUE=DATE, or with the hyphens and
 *  colons of ISO 8601. */
function asWritten(line: string): string {
  const colon = DATE_LINE.test(line) ? line.lastIndexOf(':') : -1
  const clock = /T\d{2}:\d{2}(?::\d{2})?Z?$/i.exec(line)
  const at = clock === null ? colon : line.lastIndexOf(':', clock.index)
  if (at < 0) return line
  const value = line
    .slice(at + 1)
    .trim()
    .replace(/(?<=\d)[-:](?=\d)/g, '')
    .replace(/(?<=T\d{4})(?=Z?$)/i, '00')
  const name = line.slice(0, at)
  const isDay = /^\d{8}(?:,\d{8})*$/.test(value) && !/;VALUE=/i.test(name)
  return `${name}${isDay ? ';VALUE=DATE' : ''}:${value}`
}

/** What stands in one VCALENDAR: its zones, its entries each by itself, and the rest. */
interface Calendar {
  readonly zones: readonly string[]
  readonly entries: readonly (readonly string[])[]
  readonly head: readonly string[]
}

const ENTRIES: ReadonlySet<string> = new Set(['VEVENT', 'VJOURNAL', 'VTODO'])

function calendarsOf(lines: readonly string[]): readonly Calendar[] {
  const calendars: { zones: string[]; entries: string[][]; head: string[] }[] = []
  let entry: string[] | null = null
  const open: string[] = []
  for (const line of lines) {
    const [, side, name = ''] = /^(BEGIN|END):\s?([A-Z-]{1,40})\s{0,3}$/i.exec(line) ?? []
    const component = name.toUpperCase()
    if (side?.toUpperCase() === 'BEGIN') {
      open.push(component)
      if (component === 'VCALENDAR') calendars.push({ zones: [], entries: [], head: [] })
      else if (ENTRIES.has(component)) {
        entry = []
        calendars.at(-1)?.entries.push(entry)
      }
    }
    const calendar = calendars.at(-1)
    if (entry !== null) entry.push(line)
    else if (open.includes('VTIMEZONE')) calendar?.zones.push(line)
    else if (side === undefined) calendar?.head.push(line)
    if (side?.toUpperCase() === 'END') {
      while (open.length > 0 && open.pop() !== component);
      if (ENTRIES.has(component)) entry = null
    }
  }
  return calendars
}

function parseComponents(lines: readonly string[]): ICAL.Component {
  const parsed = ICAL.parse(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n')) as unknown[]
  return new ICAL.Component(parsed as ConstructorParameters<typeof ICAL.Component>[0])
}

/** The entries of a calendar. One that the library refuses is told, the others are read. */
function entriesOf(
  { zones, entries }: Calendar,
  before: number,
  diagnostics: Diagnostic[],
): readonly (ICAL.Component | null)[] {
  try {
    return listOf(parseComponents([...zones, ...entries.flat()]))
  } catch {
    return entries.map((entry, i) => {
      const at = { row: before + i + 1 }
      try {
        return listOf(parseComponents([...zones, ...entry]))[0] ?? null
      } catch (error) {
        const rule = entry.filter((line) => !/^RRULE[;:]/i.test(line))
        diagnostics.push(
          problem(
            'broken-entry',
            `Part of the entry was not read: ${(error as Error).message.slice(0, 120)}.`,
            at,
            'warning',
          ),
        )
        try {
          return listOf(parseComponents([...zones, ...rule]))[0] ?? null
        } catch {
          return null
        }
      }
    })
  }
}

const listOf = (root: ICAL.Component): ICAL.Component[] =>
  root.getAllSubcomponents().filter(({ name }) => ENTRIES.has(name.toUpperCase()))

/** iCalendar: events, journal entries and tasks; all calendars of a file. What is no property, and entries without a title or
 *  a date, are told and left out. */
function read(text: string, options: ReadOptions): Read {
  const diagnostics: Diagnostic[] = []
  const calendars = calendarsOf(unfold(text.replace(/^\ufeff/, ''), diagnostics))
  if (calendars.length === 0)
    return { document: null, diagnostics: [problem('broken-icalendar', 'The text has no VCALENDAR.')] }
  let title: string | undefined
  let subtitle: string | undefined
  let timeZone: string | undefined
  const events: PlainEvent[] = []
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
    const series = seriesOf(components)
    components.forEach((component, i) => {
      if (component !== null) events.push(...readComponent(component, row + i + 1, series, { zones, diagnostics }))
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
  return documentOf(events, options.language ?? 'und', { title, subtitle, timeZone }, diagnostics)
}

const unescapeText = (text: string): string => text.replace(/\\([,;\\])/g, '$1').replace(/\\[nN]/g, ' ')

/** What the entries of one UID say of one another. */
interface Series {
  /** The entry with the rule. */
  readonly base: ICAL.Component | null
  /** Times that an entry of their own moves or cancels. */
  readonly moved: Set<string>
  /** From here on an entry of its own takes the place of the rest (RANGE=THISANDFUTURE). */
  readonly from: ICAL.Time | null
}

const ALONE: Series = { base: null, moved: new Set(), from: null }

function seriesOf(components: readonly (ICAL.Component | null)[]): ReadonlyMap<string, Series> {
  const all = new Map<string, Series>()
  for (const component of components) {
    const uid = component === null ? undefined : textOf(component, 'uid')
    if (component === null || uid === undefined) continue
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

/** Whether an entry moves the rest of its series too. */
const goesOn = (component: ICAL.Component): boolean =>
  String(component.getFirstProperty('recurrence-id')?.getFirstParameter('range')).toUpperCase() === 'THISANDFUTURE'

/** Before the day of what is named with a clock, though its series may be one of whole days. */
const CLOCKED = '~'

const dayOf = (time: ICAL.Time): string => time.toString().slice(0, 10)

/** How the times of a property are known again: by the instant, or the day. */
function keysOf(property: ICAL.Property): readonly string[] {
  const tzid: unknown = property.getFirstParameter('tzid')
  const zone = typeof tzid === 'string' ? tzid : undefined
  return property.getValues().flatMap((value: unknown) => {
    if (!(value instanceof ICAL.Time)) return []
    return value.isDate ? [dayOf(value)] : [isoOf(value, zone), CLOCKED + dayOf(value)]
  })
}

/** Whether a time of a series is among those keys, whatever zone they were written in. */
const isAmong = (keys: ReadonlySet<string>, time: ICAL.Time, zone: string | undefined): boolean =>
  keys.has(isoOf(time, zone)) || keys.has(dayOf(time)) || (time.isDate && keys.has(CLOCKED + dayOf(time)))

/** What is read of an entry, and what only keeps calendars in step with one another. */
const READ: ReadonlySet<string> = new Set(
  'BEGIN END UID SUMMARY DESCRIPTION DTSTART DTEND DUE DURATION RRULE RDATE EXDATE RECURRENCE-ID STATUS LOCATION CATEGORIES URL IMAGE ATTACH COLOR ORGANIZER DTSTAMP CREATED LAST-MODIFIED SEQUENCE TRANSP CLASS PRIORITY'.split(
    ' ',
  ),
)

/** Notes the properties of entries that have no place here; those of programs (`X-`) are their own. */
function noteUnread({ entries }: Calendar, unread: Map<string, number>): void {
  for (const entry of entries) {
    let alarms = 0
    const names = new Set<string>()
    for (const line of entry) {
      if (/^BEGIN:VALARM/i.test(line)) {
        alarms++
        names.add('VALARM')
      } else if (/^END:VALARM/i.test(line)) alarms--
      else if (alarms === 0) {
        const name = (/^[A-Za-z0-9-]{1,60}/.exec(line)?.[0] ?? '').toUpperCase()
        if (!READ.has(name) && !name.startsWith('X-')) names.add(name)
      }
    }
    for (const name of names) unread.set(name, (unread.get(name) ?? 0) + 1)
  }
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

/** What is noted while entries are read. */
interface Noted {
  /** Names of zones, as entries write them. */
  readonly zones: Set<string>
  readonly diagnostics: Diagnostic[]
}

function readComponent(
  component: ICAL.Component,
  row: number,
  all: ReadonlyMap<string, Series>,
  noted: Noted,
): readonly PlainEvent[] {
  const { diagnostics } = noted
  const description = textOf(component, 'description')
  // An entry without a title goes by its first words.
  const title = collapse(textOf(component, 'summary') ?? '') || firstWords(description) || textOf(component, 'location')
  if (title === undefined) {
    diagnostics.push(problem('without-title', `The ${component.name.toUpperCase()} has no SUMMARY.`, { row }))
    return []
  }
  const uid = textOf(component, 'uid')
  let dates: readonly EventDate[]
  try {
    dates = datesOf(component, row, all.get(uid ?? '') ?? ALONE, noted)
  } catch {
    const written = writtenOf(component, 'dtstart') || writtenOf(component, 'due')
    diagnostics.push(
      problem('not-a-date', `"${title.slice(0, 40)}" begins on "${written}", which is no date.`, { row }),
    )
    return []
  }
  const status = textOf(component, STATUS)
  const given = textOf(component, 'status')
  const places = textsOf(component, PLACE)
  const location = textOf(component, 'location')
  const isTask = component.name.toLowerCase() === 'vtodo'
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
    status:
      EVENT_STATUSES.find((one) => one === status) ??
      (given === 'CANCELLED'
        ? 'denied'
        : given === 'TENTATIVE' || (isTask && given !== 'COMPLETED')
          ? 'planned'
          : 'reported'),
    actors: actors.length > 0 || typeof organizer !== 'string' ? actors : [organizer],
    places: places.length > 0 || location === undefined ? places : [location],
    attribution: textsOf(component, ATTRIBUTION),
    links,
    image: image === undefined ? undefined : { url: image.href },
    color: textOf(component, 'color'),
  }))
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

/** The library turns 30 February into 1 March: what was written is looked at too. */
function isWrittenDay(component: ICAL.Component, name: string): boolean {
  const written = JSON.stringify(component.getFirstProperty(name)?.toJSON() ?? '')
  const match = /"(\d{4})-(\d{2})-(\d{2})/.exec(written)
  return match === null || isRealDay(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** A day, or an instant: in UTC where the zone is known, else as it is written. */
function isoOf(time: ICAL.Time, tzid: string | undefined): string {
  if (time.isDate) return time.toString().slice(0, 10)
  const written = time.toString().slice(0, 19)
  if (isZoned(time)) return formatInstant(time.toUnixTime() * 1000) + 'Z'
  const offset = tzid === undefined ? null : offsetIn(tzid, Date.parse(`${written}Z`))
  return offset === null ? written : formatInstant(Date.parse(`${written}Z`) - offset * 60_000) + 'Z'
}

/** Whether the calendar itself says what its zone is: UTC, or one with its rules. */
function isZoned({ zone }: ICAL.Time): boolean {
  // The library leaves the component out where it knows none, whatever its types say.
  const { tzid, component } = zone as { readonly tzid: string; readonly component?: unknown }
  return tzid === 'UTC' || (tzid !== 'floating' && Boolean(component))
}

/** Parts of a rule that are certain to come round: the library searches without end for a day that never comes. */
const SAFE_PARTS: ReadonlySet<string> = new Set(['BYDAY', 'BYMONTH'])

/** A series that is certain to come round. */
function canExpand(rule: ICAL.Recur): boolean {
  const parts = rule.parts as Readonly<Record<string, readonly (number | string)[] | undefined>>
  const days = parts.BYMONTHDAY ?? []
  const months = parts.BYMONTH ?? []
  const nth = (parts.BYDAY ?? []).some((day) => /^[+-]?\d/.test(String(day)) && Math.abs(parseInt(String(day), 10)) > 4)
  const names = Object.keys(parts).filter((name) => name !== 'BYMONTHDAY')
  if (rule.interval < 1) return false
  if (/^(?:HOURLY|MINUTELY)$/.test(rule.freq)) return Object.keys(parts).length === 0
  // The last working day of a month: each has four of any weekday.
  const positions = parts.BYSETPOS ?? []
  const isPlaced =
    rule.freq === 'MONTHLY' &&
    names.every((name) => name === 'BYDAY' || name === 'BYSETPOS') &&
    (parts.BYDAY ?? []).length > 0 &&
    days.length === 0 &&
    !(parts.BYDAY ?? []).some((day) => /\d/.test(String(day))) &&
    positions.every((position) => Math.abs(Number(position)) <= 4 && Number(position) !== 0)
  if (positions.length > 0) return isPlaced
  return (
    /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(rule.freq) &&
    names.every((name) => SAFE_PARTS.has(name)) &&
    !nth &&
    days.every((day) => Math.abs(Number(day)) <= 28 || months.length === 0)
  )
}

function datesOf(
  component: ICAL.Component,
  row: number,
  series: Series,
  { zones, diagnostics }: Noted,
): readonly EventDate[] {
  const edtf = textOf(component, EDTF)
  if (edtf !== undefined) {
    const date = dateFromEdtf(edtf, basisOf(textOf(component, BASIS)))
    if (date.edtf !== '') return [date]
  }
  // A task has the day on which it is due.
  const name = component.getFirstPropertyValue('dtstart') === null ? 'due' : 'dtstart'
  const start: unknown = component.getFirstPropertyValue(name)
  if (!(start instanceof ICAL.Time) || !isWrittenDay(component, name) || !isWrittenDay(component, 'dtend')) {
    const why = start === null ? 'has no DTSTART' : 'has a DTSTART or DTEND that is no day of the calendar'
    diagnostics.push(problem('not-a-date', `"${(textOf(component, 'summary') ?? '').slice(0, 40)}" ${why}.`, { row }))
    return []
  }
  const tzid: unknown = component.getFirstProperty(name)?.getFirstParameter('tzid')
  const zone = typeof tzid === 'string' ? tzid : undefined
  if (zone !== undefined && !start.isDate) zones.add(zone)
  if (zone !== undefined && !start.isDate && !isZoned(start) && offsetIn(zone, 0) === null) {
    const message = `The zone "${zone.slice(0, 60)}" is not known: the clock is kept as it is written.`
    diagnostics.push(problem('unknown-zone', message, { row }, 'warning'))
  }
  const ownSeconds = lengthOf(component, start)
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
  return timesIn(component, start, row, series, diagnostics)
    .map(date)
    .filter(({ edtf: written }) => written !== '')
}

/** When the entry begins, without the times of its series that are left out, or that other entries move. An entry that moves
 *  the rest of its series begins when that would have, by as much earlier or later. */
function timesIn(
  component: ICAL.Component,
  start: ICAL.Time,
  row: number,
  { base, moved, from }: Series,
  diagnostics: Diagnostic[],
): readonly ICAL.Time[] {
  const tzid = (of: ICAL.Component): string | undefined => {
    const zone: unknown = of.getFirstProperty('dtstart')?.getFirstParameter('tzid')
    return typeof zone === 'string' ? zone : undefined
  }
  const exceptions = (of: ICAL.Component): Set<string> => new Set(of.getAllProperties('exdate').flatMap(keysOf))
  const at: unknown = component.getFirstPropertyValue('recurrence-id')
  if (at === null) {
    const off = new Set([...moved, ...exceptions(component)])
    const times = timesOf(component, start, row, diagnostics).filter((time) => !isAmong(off, time, tzid(component)))
    return from === null ? times : times.filter((time) => time.compare(from) < 0)
  }
  const began: unknown = base?.getFirstPropertyValue('dtstart')
  if (!(at instanceof ICAL.Time) || !(began instanceof ICAL.Time) || base === null || !goesOn(component)) return [start]
  const off = new Set([...moved, ...exceptions(base)])
  const by = start.subtractDate(at)
  const rest = timesOf(base, began, row, []).filter((time) => time.compare(at) > 0 && !isAmong(off, time, tzid(base)))
  return [
    start,
    ...rest.map((time) => {
      const moment = time.clone()
      moment.addDuration(by)
      return moment
    }),
  ]
}

/** From midnight to midnight on the clocks of its place, as some programs write days. Those of UTC are nobody's midnight. */
function lastsWholeDays(from: ICAL.Time, seconds: number): boolean {
  if (from.isDate || seconds < 1 || (from.zone as { readonly tzid: string }).tzid === 'UTC') return false
  const end = from.clone()
  end.addDuration(ICAL.Duration.fromSeconds(seconds))
  return [from, end].every(({ hour, minute, second }) => hour + minute + second === 0)
}

/** How long the entry lasts, in seconds: to its end, or by its DURATION. Below 0 where it ends before it begins. */
function lengthOf(component: ICAL.Component, start: ICAL.Time): number {
  const end: unknown = component.getFirstPropertyValue('dtend')
  if (end instanceof ICAL.Time) {
    // What begins on a day lasts for whole days, to the one on which its clock ends.
    const lastDay = start.isDate && !end.isDate ? ICAL.Time.fromDateString(dayOf(end)) : null
    if (lastDay !== null && end.hour + end.minute + end.second > 0) lastDay.adjust(1, 0, 0, 0)
    const last = lastDay ?? end
    return last.compare(start) < 0 ? -1 : last.subtractDate(start).toSeconds()
  }
  const duration: unknown = component.getFirstPropertyValue('duration')
  return duration instanceof ICAL.Duration ? duration.toSeconds() : 0
}

/** How long those last, in seconds, that a RDATE gives as periods. */
const periodLengths = (component: ICAL.Component): ReadonlyMap<string, number> =>
  new Map(
    component.getAllProperties('rdate').flatMap((property) =>
      property.getValues().flatMap((value: unknown) => {
        if (!(value instanceof ICAL.Period)) return []
        return [[value.start.toString(), value.getDuration().toSeconds()] as const]
      }),
    ),
  )

/** When the entry begins: once, on further days (RDATE), or in a series. */
function timesOf(
  component: ICAL.Component,
  start: ICAL.Time,
  row: number,
  diagnostics: Diagnostic[],
): readonly ICAL.Time[] {
  const more = component.getAllProperties('rdate').flatMap((property) =>
    property.getValues().flatMap((value: unknown) => {
      const time = value instanceof ICAL.Period ? value.start : value
      return time instanceof ICAL.Time ? [time] : []
    }),
  )
  const rule: unknown = component.getFirstPropertyValue('rrule')
  if (!(rule instanceof ICAL.Recur)) return inOrder([start, ...more])
  if (!canExpand(rule)) {
    diagnostics.push(problem('series-cut', 'Such a series is not read; its first event is.', { row }, 'warning'))
    return inOrder([start, ...more])
  }
  component.removeAllProperties('rdate')
  const series = new ICAL.RecurExpansion({ component, dtstart: start })
  // A day that a month or year does not have is left out, not moved.
  const isWhole = (time: ICAL.Time): boolean =>
    !/^(?:MONTHLY|YEARLY)$/.test(rule.freq) ||
    rule.parts.BYDAY !== undefined ||
    rule.parts.BYMONTHDAY !== undefined ||
    time.day === start.day
  const times: ICAL.Time[] = []
  const nextOf = (): ICAL.Time | null | undefined => series.next()
  let tried = 0
  for (
    let next = nextOf();
    next && times.length < MAX_RECURRENCES && tried < MAX_RECURRENCES * 4;
    next = nextOf(), tried++
  )
    if (isWhole(next)) times.push(next)
  if (!series.complete && times.length === MAX_RECURRENCES) {
    const message = `The series goes on; its first ${String(MAX_RECURRENCES)} events are read.`
    diagnostics.push(problem('series-cut', message, { row }, 'warning'))
  }
  return inOrder([...times, ...more])
}

/** Earliest first, each time once. */
const inOrder = (times: readonly ICAL.Time[]): readonly ICAL.Time[] =>
  [...new Map(times.map((time) => [time.toString(), time])).values()].sort((a, b) => a.compare(b))

export const icalendar: Format = { name: 'ics', write, read }
