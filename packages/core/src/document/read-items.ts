import { formatInstant, formatYear } from '../calendar/civil.js'
import { dateFromEdtf, joinEdtf } from '../calendar/edtf.js'
import { EVENT_STATUSES, type Diagnostic, type EventDate } from '../model/index.js'
import {
  addDays,
  areMidnights,
  endOf,
  isUnsaid,
  whyNoDate,
  withoutMidnights,
  type DateReader,
} from './formats/iso-date.js'
import { parseDocument, type ParsedDocument } from './parse-document.js'

type Loose = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' || typeof value === 'bigint' ? String(value) : ''

/** What a program holds as a date, as EDTF; `null` where it is none: EDTF, ISO 8601 or a loose form as text, milliseconds
 *  since 1970, a year (a whole number from −9999 to 9999), a `Date` (its instant, or its day where it is midnight in UTC), an
 *  `EventDate`, `{ year, month, day }`, `{ date }` or `{ dateTime }`.
 *  @param dates reads the texts */
export function toEdtf(value: unknown, dates: DateReader): string | null {
  if (value instanceof Date) return ofInstant(value.getTime())
  if (typeof value === 'number') return isYear(value) ? formatYear(value) : ofInstant(value)
  if (typeof value === 'string') return dates.edtfOf(value)
  if (!isObject(value)) return null
  if (typeof value.edtf === 'string') return dateFromEdtf(value.edtf, 'stated').edtf !== '' ? value.edtf : null
  const whole = value.dateTime ?? value.date
  return whole === undefined ? ofParts(value) : typeof whole === 'string' ? dates.edtfOf(whole) : null
}

/** Within ten seconds of 1970 nothing happened that a timeline tells. */
const isYear = (value: number): boolean => Number.isInteger(value) && Math.abs(value) <= 9999 && value !== 0

function ofParts({ year, month, day }: Loose): string | null {
  const number = (part: unknown): number => (textOf(part) === '' ? NaN : Number(textOf(part)))
  if (!Number.isInteger(number(year)) || Math.abs(number(year)) > 9999) return null
  const written = [formatYear(number(year)), month, day]
  const parts = written.slice(0, textOf(month) === '' ? 1 : textOf(day) === '' ? 2 : 3)
  const edtf = parts.map((part) => textOf(part).padStart(2, '0')).join('-')
  return dateFromEdtf(edtf, 'stated').edtf === '' ? null : edtf
}

/** Farthest that a `Date` can lie from 1970. */
const MAX_TIME_MS = 8.64e15

function ofInstant(timeMs: number): string | null {
  if (!Number.isFinite(timeMs) || Math.abs(timeMs) > MAX_TIME_MS) return null
  return `${formatInstant(timeMs)}Z`.replace(/T00:00:00Z$/, '')
}

/** Other names of members, as programs and calendars have them, by the name that they have here. */
const NAMES = {
  title: ['title', 'name', 'headline', 'summary', 'label', 'content', 'event', 'subject', 'titel', 'ereignis'],
  date: ['date', 'when', 'year', 'datetime', 'timestamp', 'time', 'datum', 'jahr', 'published', 'created_at'],
  start: ['start', 'startDate', 'start_date', 'startTime', 'start_time', 'begin', 'from', 'started', 'beginn', 'von'],
  end: ['end', 'endDate', 'end_date', 'endTime', 'end_time', 'until', 'to', 'ended', 'ende', 'bis'],
  text: ['text', 'description', 'body', 'notes', 'beschreibung'],
  group: ['group', 'category', 'lane', 'track', 'gruppe', 'kategorie'],
  color: ['color', 'colour', 'backgroundColor', 'farbe'],
  image: ['image', 'img', 'picture', 'photo', 'bild'],
  place: ['place', 'places', 'location', 'ort'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** The first of the names that says something. */
function ofName(item: Loose, name: keyof typeof NAMES): { readonly name: string; readonly value: unknown } | null {
  const found = NAMES[name].find((one) => item[one] !== undefined && item[one] !== null && item[one] !== '')
  return found === undefined ? null : { name: found, value: item[found] }
}

/** An item under the names that are known: one without a title may be a row of a spreadsheet, with heads for names ("Title",
 *  "Start Date"), or have its members in `fields` or `attributes`, as Airtable and JSON:API do. */
function withKnownNames(item: Loose): Loose {
  if (ofName(item, 'title') !== null) return item
  const [inner] = [item.fields, item.attributes].filter(isObject)
  const own = inner === undefined ? item : { ...(item.id === undefined ? {} : { id: item.id }), ...inner }
  if (ofName(own, 'title') !== null) return own
  return Object.fromEntries(Object.entries(own).map(([name, value]) => [camelCase(name), value]))
}

const camelCase = (head: string): string =>
  head
    .trim()
    .split(/[\s_-]+/)
    .map((word, at) => (at === 0 ? word.toLowerCase() : word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase()))
    .join('')

/** A period as one value, `{ start, end }` or `[start, end]`; a year beside its month and day. */
function withOwnDates(item: Loose): Loose {
  const { date, year, month, day } = item
  if (Array.isArray(date) && date.length === 2)
    return { ...item, date: undefined, start: date[0], end: date[1] as unknown }
  if (isObject(date) && date.start !== undefined)
    return { ...item, date: undefined, start: date.start, end: date.end ?? item.end }
  if (year === undefined || month === undefined || date !== undefined) return item
  const { month: _month, day: _day, ...others } = item
  return { ...others, year: { year, month, day } }
}

/** What is told of a date. */
interface DateFault extends Pick<Diagnostic, 'code' | 'message' | 'value' | 'choices'> {
  readonly field: string
}

type DateFound =
  { readonly date: string | EventDate; readonly fault?: DateFault } | { readonly date: null; readonly fault: DateFault }

/** Start and end as one date; the end is included, but for whole days of calendars (`allDay`, `{ date }`). */
function dateOf(item: Loose, areDays: boolean, dates: DateReader): DateFound {
  const [whole, from, to] = [ofName(item, 'date'), ofName(item, 'start'), ofName(item, 'end')]
  const begin = whole?.name === 'date' ? whole : (from ?? whole)
  const fault = (code: string, field: string, message: string, rest: Partial<DateFault> = {}): DateFault => ({ code, field, message, ...rest }) // prettier-ignore
  const noDate = (part: string, { name, value }: NonNullable<typeof begin>): DateFault => {
    const choices = typeof value === 'string' ? dates.readingsOf(value) : []
    const message = `has ${part} that ${whyNoDate(choices)}`
    const said = choices.length > 0 ? `has ${part}, "${wordsOf(value)}", that ${whyNoDate(choices)}` : `${message}: "${wordsOf(value)}"` // prettier-ignore
    return fault('not-a-date', `/${name}`, said, { value: wordsOf(value), ...(choices.length > 0 ? { choices } : {}) })
  }
  if (begin === null && to === null) return { date: null, fault: fault('without-date', '', 'has no date') }
  if (isObject(begin?.value) && typeof begin.value.edtf === 'string')
    return { date: begin.value as unknown as EventDate }
  const isOpenAtStart = begin === null || (to !== null && typeof begin.value === 'string' && isUnsaid(begin.value))
  const written = isOpenAtStart ? null : toEdtf(begin.value, dates)
  if (written === null && !isOpenAtStart) return { date: null, fault: noDate('a date', begin) }
  const first = written === null ? null : areDays ? withoutMidnights(written) : written
  if (to === null) return { date: first ?? '' }
  const last = typeof to.value === 'string' ? endOf(to.value, dates) : toEdtf(to.value, dates)
  if (last === null && first === null) return { date: null, fault: noDate('an end', to) }
  if (last === null) return { date: first ?? '', fault: noDate('an end', to) }
  const isOpenAtEnd = item.allDay === true || (isObject(to.value) && typeof to.value.date === 'string')
  const named = areDays ? withoutMidnights(last) : last
  const end = isOpenAtEnd && named !== first ? (addDays(named, -1) ?? named) : named
  const both = joinEdtf(first, end === '..' ? null : end)
  if (both !== null) return { date: both }
  const message = `ends (${end}) before it begins (${first ?? ''})`
  return { date: null, fault: fault('reversed-date', `/${to.name}`, message, { value: wordsOf(to.value) }) }
}

/** As milliseconds it lies in the first months of 1970, as seconds from 1973 on. */
const looksLikeSeconds = (item: Loose): boolean =>
  (['date', 'start'] as const).some((name) => {
    const value = ofName(item, name)?.value
    return typeof value === 'number' && value >= 1e8 && value < 1e10
  })

const wordsOf = (value: unknown): string =>
  (isObject(value) || Array.isArray(value) ? JSON.stringify(value) : textOf(value)).slice(0, 40)

const MAX_TOLD = 50

export interface ItemOptions {
  /** Of the document that is made. */
  readonly language: string
  /** Reads the texts of dates: `isoDates`, or `looseDates` where people have written them. */
  readonly dates: DateReader
  /** Members of the document beside its events: title, eras, lanes … */
  readonly document?: Loose
  /** Dates are days although they have clocks. Default: where all of these show midnight, as programs write days. */
  readonly areDays?: boolean
}

/** Reads plain items: `{ title, start | date, end, group, text, image, link, links, color, weight … }`. What is no event is
 *  left out and told with its place, the others are kept; members that have no place here are told once. Never throws. */
export function readItems(
  items: readonly unknown[],
  { language, dates, document = {}, areDays = clocksOf(items, dates) === 'midnight' }: ItemOptions,
): ParsedDocument {
  const diagnostics: Diagnostic[] = []
  let told = 0
  const tell = (
    row: number,
    code: string,
    field: string,
    message: string,
    severity: Diagnostic['severity'] = 'error',
    rest: Pick<Diagnostic, 'value' | 'choices'> = {},
  ): void => {
    if (++told <= MAX_TOLD)
      diagnostics.push({ code, severity, row: row + 1, field: `/${String(row)}${field}`, message, ...rest })
  }
  const ids = new Set<string>()
  const unread = new Map<string, number>()
  const rows: number[] = []
  let seconds: number | undefined
  const events = items.flatMap((given, row): readonly Loose[] => {
    if (!isObject(given)) {
      tell(row, 'not-an-object', '', 'expected an object with a title and a date')
      return []
    }
    const item = withOwnDates(withKnownNames(given))
    const title = textOf(ofName(item, 'title')?.value)
    if (title === '') {
      tell(row, 'without-title', '/title', 'expected a title')
      return []
    }
    const { date, fault } = dateOf(item, areDays, dates)
    if (fault) {
      const { code, field, message, value, choices } = fault
      const said = `"${title.slice(0, 40)}" ${message}${date === null ? '' : '; it is left out'}`
      const rest = { ...(value === undefined ? {} : { value }), ...(choices === undefined ? {} : { choices }) }
      tell(row, code, field, said, date === null ? 'error' : 'warning', rest)
    }
    if (date === null) return []
    if (item.status !== undefined && !EVENT_STATUSES.some((one) => one === item.status))
      tell(row, 'unknown-status', '/status', `"${wordsOf(item.status)}" is no status; they are ${EVENT_STATUSES.join(', ')}`, 'warning', { value: wordsOf(item.status) }) // prettier-ignore
    if (looksLikeSeconds(item)) seconds ??= row
    rows.push(row)
    for (const name of Object.keys(item)) if (!isRead(item, name)) unread.set(name, (unread.get(name) ?? 0) + 1)
    return [{ ...membersOf(item), title, date, id: ownId(textOf(item.id), row, ids) }]
  })
  if (seconds !== undefined) tell(seconds, 'seconds', '', 'numbers are milliseconds since 1970; this one looks like seconds', 'warning') // prettier-ignore
  if (told > MAX_TOLD) {
    const message = `${String(told - MAX_TOLD)} more items have faults that are not told one by one`
    diagnostics.push({ code: 'more-faults', severity: 'error', message })
  }
  for (const [name, count] of unread) {
    const message = `"${name.slice(0, 40)}" is not kept (of ${String(count)} ${count === 1 ? 'item' : 'items'})`
    diagnostics.push({ code: 'left-out', severity: 'info', field: name, message })
  }
  const parsed = parseDocument({ language, sources: [], ...document, version: 1, events })
  const ofMembers = parsed.diagnostics.map((one) => atRow(one, rows))
  return { document: parsed.document, diagnostics: [...diagnostics, ...ofMembers] }
}

/** Places among the events are places among the items, of which some may have been left out. */
function atRow(told: Diagnostic, rows: readonly number[]): Diagnostic {
  const [, list, at = '', ...rest] = (told.field ?? '').split('/')
  const row = list === 'events' ? rows[Number(at === '' ? NaN : at)] : undefined
  return row === undefined ? told : { ...told, row: row + 1, field: ['', String(row), ...rest].join('/') }
}

/** What the clocks of the items' dates show, as far as they are texts. */
export function clocksOf(items: readonly unknown[], dates: DateReader): 'none' | 'midnight' | 'other' {
  let hasClock = false
  for (const given of items) {
    if (!isObject(given)) continue
    const item = withOwnDates(withKnownNames(given))
    for (const name of ['date', 'start', 'end'] as const) {
      const value = ofName(item, name)?.value
      // No shorter text has a day and a clock.
      const edtf = typeof value === 'string' && value.length > 10 ? (dates.edtfOf(value) ?? '') : ''
      if (!edtf.includes('T')) continue
      if (!areMidnights([edtf])) return 'other'
      hasClock = true
    }
  }
  return hasClock ? 'midnight' : 'none'
}

/** The item's own id; one that is taken gets a number. */
function ownId(id: string, row: number, taken: Set<string>): string {
  const wanted = id === '' ? `event-${String(row + 1)}` : id
  let own = wanted
  for (let n = 2; taken.has(own); n++) own = `${wanted}-${String(n)}`
  taken.add(own)
  return own
}

/** Members of an event that are kept under their own names. */
const OWN: ReadonlySet<string> = new Set([
  'id', 'title', 'date', 'dateText', 'status', 'kind', 'actors', 'places', 'attribution', 'evidence', 'conflict', 'group',
  'text', 'image', 'links', 'color', 'weight', 'relations', 'corrections', 'summary',
]) // prettier-ignore

/** Members that are written in other ways in a document. */
const READ_ELSEWHERE: ReadonlySet<string> = new Set(['link', 'url', 'source', 'allDay', 'display_date'])

/** Whether a member is one that is kept: by its own name, or by another of which it is the first. */
const isRead = (item: Loose, name: string): boolean =>
  OWN.has(name) ||
  READ_ELSEWHERE.has(name) ||
  item[name] === undefined ||
  item[name] === null ||
  item[name] === '' ||
  (Object.keys(NAMES) as (keyof typeof NAMES)[]).some((own) => ofName(item, own)?.name === name)

const linkOf = (link: unknown): readonly Loose[] => {
  if (typeof link === 'string') return link === '' ? [] : [{ href: link }]
  if (!isObject(link)) return []
  const href = textOf(link.href ?? link.url)
  const label = textOf(link.label ?? link.text ?? link.title)
  return href === '' ? [] : [{ href, ...(label === '' ? {} : { label }) }]
}

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : value === undefined || value === null ? [] : [value]

/** Names of what is written as a text, as `{ name }`, or as a list of these. */
const namesOf = (value: unknown): readonly string[] =>
  listOf(value).flatMap((one) => textOf(isObject(one) ? (one.name ?? one.title) : one) || [])

/** An item's members as a document has them; what it lacks is left out. */
function membersOf(item: Loose): Loose {
  const links = [...listOf(item.link), ...listOf(item.url), ...listOf(item.links)].flatMap(linkOf)
  const groups = namesOf(ofName(item, 'group')?.value)
  const places = namesOf(ofName(item, 'place')?.value)
  const picture = ofName(item, 'image')?.value
  const title = ofName(item, 'title')?.name
  const own: Record<string, unknown> = {
    dateText: textOf(item.dateText ?? item.display_date) || undefined,
    summary: title === 'summary' ? undefined : item.summary,
    group: groups.length > 1 ? groups : groups[0],
    text: textOf(ofName(item, 'text')?.value) || undefined,
    image: typeof picture === 'string' ? { url: picture } : picture,
    links: links.length > 0 ? links : undefined,
    places: places.length > 0 ? places : undefined,
    actors: item.actors === undefined ? undefined : namesOf(item.actors),
    kind: textOf(item.kind) || undefined,
    status: EVENT_STATUSES.find((one) => one === item.status),
    color: textOf(ofName(item, 'color')?.value) || undefined,
    weight: typeof item.weight === 'string' && item.weight.trim() !== '' ? Number(item.weight) : item.weight,
    ...(typeof item.source === 'string' && item.source !== '' && { attribution: [item.source] }),
  }
  const members = Object.entries({ ...item, ...own })
  return Object.fromEntries(members.filter(([name, value]) => OWN.has(name) && value !== undefined && value !== null))
}

/** Names under which programs keep lists, the likelier first. */
const LISTS = ['events', 'items', 'data', 'results', 'records', 'entries', 'rows']

/** How deep a list may lie in what a program answers. */
const MAX_DEPTH = 3

export interface FoundItems {
  readonly items: readonly unknown[]
  /** Where they were found, if that is not where lists of events lie; what stood beside them. */
  readonly diagnostics: readonly Diagnostic[]
}

/** The list of items in a value: itself, its `events` or `items`, the features of GeoJSON, the rows that a SPARQL endpoint
 *  answers, or the only list of objects further inside. `null` where there is none. */
export function findItems(value: unknown): FoundItems | null {
  if (Array.isArray(value)) return { items: value as unknown[], diagnostics: [] }
  if (!isObject(value)) return null
  const foreign = itemsOfFeatures(value) ?? itemsOfBindings(value)
  if (foreign !== null) return foreign
  const direct = value.events ?? value.items
  if (Array.isArray(direct)) return { items: direct as unknown[], diagnostics: [] }
  const found = listsIn(value, '', 0)
  const named = LISTS.flatMap((name) => found.filter(({ pointer }) => pointer.endsWith(`/${name}`)))
  const [first] = named.length > 0 ? named : found.length === 1 ? found : []
  if (first === undefined) return null
  const message = `The events were found at ${first.pointer}.`
  return {
    items: first.items,
    diagnostics: [{ code: 'found-inside', severity: 'info', field: first.pointer, message }],
  }
}

/** GeoJSON (RFC 7946): what a feature says of itself stands in its `properties`. Where it lies is not kept. */
function itemsOfFeatures({ type, features }: Loose): FoundItems | null {
  if (type !== 'FeatureCollection' || !Array.isArray(features)) return null
  let placed = 0
  const items = (features as readonly unknown[]).map((feature) => {
    if (!isObject(feature) || !isObject(feature.properties)) return feature
    if (isObject(feature.geometry)) placed++
    return { ...(feature.id === undefined ? {} : { id: feature.id }), ...feature.properties }
  })
  const message = `"geometry" is not kept (of ${String(placed)} ${placed === 1 ? 'feature' : 'features'})`
  return {
    items,
    diagnostics: placed === 0 ? [] : [{ code: 'left-out', severity: 'info', field: 'geometry', message }],
  }
}

/** SPARQL 1.1 Query Results JSON: `{ variable: { type, value } }` for each row. Of Wikidata, "item" is the address of
 *  what "itemLabel" names. */
function itemsOfBindings({ head, results }: Loose): FoundItems | null {
  const bindings = isObject(head) && isObject(results) ? results.bindings : null
  if (!Array.isArray(bindings)) return null
  const items = (bindings as readonly unknown[]).map((binding) => {
    if (!isObject(binding)) return binding
    const cells = Object.entries(binding).flatMap(([name, cell]) => (isObject(cell) ? [{ name, ...cell }] : []))
    const [titled, dated] = [cells.find(({ name }) => name.endsWith('Label')), cells.find(isDated)]
    const item: Record<string, unknown> = Object.fromEntries(
      cells.map((cell: Loose & { readonly name: string }): readonly [string, unknown] => [cell.name, cell.value]),
    )
    const subject = titled?.name.slice(0, -'Label'.length) ?? ''
    if (titled !== undefined && ofName(item, 'title') === null) {
      item.title = item[titled.name]
      item.link ??= item[subject]
      Reflect.deleteProperty(item, titled.name)
      Reflect.deleteProperty(item, subject)
    }
    if (dated !== undefined && ofName(item, 'date') === null && ofName(item, 'start') === null) {
      item.date = item[dated.name]
      Reflect.deleteProperty(item, dated.name)
    }
    return item
  })
  return { items, diagnostics: [] }
}

const isDated = (cell: Loose): boolean =>
  typeof cell.datatype === 'string' && /#(?:date|dateTime|gYear|gYearMonth)$/.test(cell.datatype)

function listsIn(
  value: Loose,
  pointer: string,
  depth: number,
): readonly { readonly items: readonly unknown[]; readonly pointer: string }[] {
  if (depth >= MAX_DEPTH) return []
  return Object.entries(value).flatMap(([name, member]) => {
    const at = `${pointer}/${name}`
    if (Array.isArray(member)) return member.some(isObject) ? [{ items: member as unknown[], pointer: at }] : []
    return isObject(member) ? listsIn(member, at, depth + 1) : []
  })
}

/** What a value says of a timeline beside its events. */
export const settingOf = (value: Loose): Loose =>
  Object.fromEntries(['title', 'subtitle', 'language', 'timeZone', 'eras', 'markers', 'lanes', 'sources'].flatMap((name) => (value[name] === undefined ? [] : [[name, value[name]]]))) // prettier-ignore
