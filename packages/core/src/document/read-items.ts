import type { Diagnostic } from '../model/index.js'
import { noStatus } from './event-status.js'
import { areMidnights, type DateReader } from './formats/iso-date.js'
import { dateOf, endsOf } from './item-date.js'
import { eventOf, membersReader, unreadOf, type Members } from './item-members.js'
import { isObject, textOf, wordsOf, type Loose } from './loose-values.js'
import { parseDocument, type ParsedDocument } from './parse-document.js'

/** As milliseconds it lies in the first months of 1970, as seconds from 1973 on. */
const looksLikeSeconds = (members: Members): boolean => {
  const value = endsOf(members).begin?.value
  return typeof value === 'number' && value >= 1e8 && value < 1e10
}

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
  /** Whether a text is a colour, where the host knows. What is none is told and left out. */
  readonly isColor?: (text: string) => boolean
}

/** Reads plain items: `{ title, start | date, end, group, text, image, link, links, color, weight … }`. What is no event is
 *  left out and told with its place, the others are kept; members that have no place here are told once. Never throws. */
export function readItems(
  items: readonly unknown[],
  { language, dates, document = {}, areDays = clocksOf(items, dates) === 'midnight', isColor }: ItemOptions,
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
  const readMembers = membersReader()
  const ids = new Set<string>()
  const unread = new Map<string, number>()
  const statuses = new Set<string>()
  const rows: number[] = []
  let seconds: number | undefined
  const events = items.flatMap((given, row): readonly Loose[] => {
    if (!isObject(given)) {
      tell(row, 'not-an-object', '', 'expected an object with a title and a date')
      return []
    }
    const read = readMembers(given)
    const { title = '', ...event } = eventOf(read)
    if (typeof title !== 'string' || title === '') {
      tell(row, 'without-title', '/title', 'expected a title')
      return []
    }
    const { date, fault } = dateOf(read.members, areDays, dates)
    if (fault) {
      const { code, field, message, value, choices } = fault
      const said = `"${title.slice(0, 40)}" ${message}${date === null ? '' : '; it is left out'}`
      const rest = { ...(value === undefined ? {} : { value }), ...(choices === undefined ? {} : { choices }) }
      tell(row, code, field, said, date === null ? 'error' : 'warning', rest)
    }
    if (date === null) return []
    const status = read.members.get('status')
    if (status !== undefined && event.status === undefined) {
      const value = wordsOf(status.value)
      const message = noStatus(value)
      if (!statuses.has(value)) tell(row, 'unknown-status', `/${status.name}`, message, 'warning', { value })
      statuses.add(value)
    }
    if (looksLikeSeconds(read.members)) seconds ??= row
    rows.push(row)
    for (const name of unreadOf(read)) unread.set(name, (unread.get(name) ?? 0) + 1)
    return [{ ...event, title, date, id: ownId(textOf(read.members.get('id')?.value), row, ids) }]
  })
  if (seconds !== undefined) {
    const message = 'numbers are milliseconds since 1970; this one looks like seconds'
    tell(seconds, 'seconds', '', message, 'warning')
  }
  if (told > MAX_TOLD) {
    const message = `${String(told - MAX_TOLD)} more items have faults that are not told one by one`
    diagnostics.push({ code: 'more-faults', severity: 'error', message })
  }
  for (const [name, count] of unread) {
    const message = `"${name.slice(0, 40)}" is not kept (of ${String(count)} ${count === 1 ? 'item' : 'items'})`
    diagnostics.push({ code: 'left-out', severity: 'info', field: name, message })
  }
  const parsed = parseDocument({ language, sources: [], ...document, version: 1, events }, { isColor })
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
  const readMembers = membersReader()
  let hasClock = false
  for (const given of items) {
    if (!isObject(given)) continue
    const { begin, beginClock, end, endClock } = endsOf(readMembers(given).members)
    if (beginClock !== null || endClock !== null) return 'other'
    for (const value of [begin?.value, end?.value]) {
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
