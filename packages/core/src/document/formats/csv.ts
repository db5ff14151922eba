import { csvParseRows, dsvFormat } from 'd3-dsv'
import { dateFromEdtf } from '../../calendar/edtf.js'
import {
  EVENT_STATUSES,
  type Diagnostic,
  type EventDate,
  type EventStatus,
  type TimelineDocument,
} from '../../model/index.js'
import { chooseWordingLanguage, wordEventDate } from '../../wording/index.js'
import { dateBetween, edtfOf, isAmbiguousDay } from './flexible-date.js'
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

/** Columns as they are written. `when` is for people; the others are read back. */
const COLUMNS = [
  'id',
  'title',
  'when',
  'date',
  'basis',
  'status',
  'kind',
  'actors',
  'places',
  'attribution',
  'summary',
  'sources',
] as const

type Field =
  | 'id'
  | 'title'
  | 'date'
  | 'start'
  | 'end'
  | 'basis'
  | 'status'
  | 'kind'
  | 'actors'
  | 'places'
  | 'attribution'
  | 'summary'

/** Heads that are understood, German and English, lower case. */
const HEADS: Readonly<Record<Field, readonly string[]>> = {
  id: ['id', 'unique id', 'nummer', 'nr', 'nr.'],
  title: ['title', 'titel', 'name', 'headline', 'überschrift', 'ereignis', 'event', 'was', 'content', 'label'],
  date: ['date', 'datum', 'edtf', 'wann'],
  start: ['start', 'beginn', 'anfang', 'von', 'from', 'begin', 'start date', 'startdatum'],
  end: ['end', 'ende', 'bis', 'to', 'until', 'end date', 'enddatum'],
  basis: ['basis'],
  status: ['status'],
  kind: ['kind', 'art', 'typ', 'type', 'kategorie', 'category', 'group', 'gruppe'],
  actors: ['actors', 'actor', 'akteure', 'personen', 'people', 'wer', 'who'],
  places: ['places', 'place', 'ort', 'orte', 'location', 'wo', 'where'],
  attribution: ['attribution', 'laut'],
  summary: ['summary', 'beschreibung', 'description', 'text', 'zusammenfassung', 'notiz', 'notes'],
}

/** A cell that a spreadsheet would take for a formula begins with an apostrophe; it is taken away again when read. */
const defuse = (text: string): string => (/^['=+\-@\t\r]/.test(text) ? `'${text}` : text)
const fuse = (text: string): string => (/^'['=+\-@\t\r]/.test(text) ? text.slice(1) : text)

const toCell = (text: string): string => {
  const safe = defuse(text)
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Items of a cell, parted by "; "; one that holds a semicolon itself has it doubled. */
const joinItems = (items: readonly string[]): string => items.map((item) => item.replaceAll(';', ';;')).join('; ')
const splitItems = (cell: string): readonly string[] =>
  cell === ''
    ? []
    : cell
        .replaceAll(';;', '\u0000')
        .split(/;\s?/)
        .map((item) => item.replaceAll('\u0000', ';').trim())
        .filter((item) => item !== '')

/** RFC 4180 with UTF-8 and CRLF. */
function write(document: TimelineDocument): Written {
  const language = chooseWordingLanguage(document.language)
  const names = new Map(document.sources.map((source) => [source.id, source.publisher ?? source.title]))
  const rows = document.events.map((event) => [
    event.id,
    event.title,
    wordEventDate(event, language),
    event.date.edtf,
    event.date.basis,
    event.status,
    event.kind ?? '',
    joinItems(event.actors),
    joinItems(event.places),
    joinItems(event.attribution ?? []),
    event.summary ?? '',
    joinItems([...new Set(event.evidence.map(({ source }) => names.get(source) ?? source))]),
  ])
  const text = [COLUMNS, ...rows].map((row) => row.map(toCell).join(',')).join('\r\n')
  return { text: `${text}\r\n`, diagnostics: [] }
}

/** Comma, semicolon or tab: the one that parts the head into most cells. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const head = text.slice(0, text.search(/[\r\n]|$/))
  const count = (mark: string): number => head.split(mark).length
  const mark = [',', ';', '\t'].reduce((best, other) => (count(other) > count(best) ? other : best))
  return mark === ',' ? csvParseRows(text) : dsvFormat(mark).parseRows(text)
}

type Layout = ReadonlyMap<Field, number>

function layoutOf(head: readonly string[], columns: ReadOptions['columns'], diagnostics: Diagnostic[]): Layout {
  const names = head.map((cell) => cell.trim().toLowerCase())
  const layout = new Map<Field, number>()
  for (const [field, heads] of Object.entries(HEADS) as [Field, readonly string[]][]) {
    const wanted = columns?.[field]
    const at =
      wanted === undefined ? names.findIndex((name) => heads.includes(name)) : names.indexOf(wanted.toLowerCase())
    if (at >= 0) layout.set(field, at)
    else if (wanted !== undefined)
      diagnostics.push(problem('unknown-column', `The table has no column "${wanted}" for ${field}.`, { row: 1 }))
  }
  for (const field of Object.keys(columns ?? {}))
    if (!(field in HEADS))
      diagnostics.push(
        problem('unknown-column', `There is no field "${field}". The fields are ${Object.keys(HEADS).join(', ')}.`),
      )
  return layout
}

function readDate(
  cell: (field: Field) => string,
  basis: EventDate['basis'],
  row: number,
  diagnostics: Diagnostic[],
): EventDate | null {
  const of = (field: 'date' | 'start' | 'end'): string | null => {
    const text = cell(field)
    if (text === '') return null
    const edtf = edtfOf(text)
    if (edtf !== null) return edtf
    const why = isAmbiguousDay(text) ? 'could be two days: write it as 2016-02-01 or 01.02.2016' : 'is no date'
    diagnostics.push(problem('not-a-date', `"${text.slice(0, 40)}" ${why}.`, { row, field }))
    return ''
  }
  const start = of('start') ?? of('date')
  const end = of('end')
  if (start === '' || end === '') return null
  if (start === null && end === null) {
    diagnostics.push(problem('without-date', 'The row has no date.', { row }))
    return null
  }
  const date = start === null ? dateFromEdtf(`../${end ?? ''}`, basis) : dateBetween(start, end, basis)
  if (date === null || date.edtf === '') {
    diagnostics.push(
      problem('reversed-date', `The end ${end ?? ''} lies before the beginning ${start ?? ''}.`, { row }),
    )
    return null
  }
  return date
}

function readRow(layout: Layout, cells: readonly string[], row: number, diagnostics: Diagnostic[]): PlainEvent | null {
  const cell = (field: Field): string => fuse((cells[layout.get(field) ?? -1] ?? '').trim())
  const title = cell('title')
  if (title === '') {
    diagnostics.push(problem('without-title', 'The row has no title.', { row }))
    return null
  }
  const status = cell('status')
  const known = EVENT_STATUSES.find((one) => one === status)
  if (status !== '' && known === undefined) {
    const message = `"${status.slice(0, 40)}" is no status; they are ${EVENT_STATUSES.join(', ')}.`
    diagnostics.push(problem('unknown-status', message, { row, field: 'status' }, 'warning'))
  }
  const date = readDate(cell, basisOf(cell('basis')), row, diagnostics)
  if (date === null) return null
  return {
    id: cell('id'),
    title,
    date,
    status: known satisfies EventStatus | undefined,
    kind: cell('kind'),
    actors: splitItems(cell('actors')),
    places: splitItems(cell('places')),
    attribution: splitItems(cell('attribution')),
    summary: cell('summary'),
  }
}

/** Tables parted by commas, semicolons or tabs, with a head. Days as ISO 8601, EDTF or "01.02.2016". */
function read(text: string, options: ReadOptions): Read {
  const diagnostics: Diagnostic[] = []
  const [head, ...rows] = rowsOf(text.replace(/^\ufeff/, ''))
  const layout = layoutOf(head ?? [], options.columns, diagnostics)
  if (!layout.has('title') || !(layout.has('date') || layout.has('start'))) {
    const message =
      'The first row names no column for a title and for a date; say which with --columns title=…,start=….'
    return { document: null, diagnostics: [...diagnostics, problem('unknown-column', message, { row: 1 })] }
  }
  const events = rows.flatMap((cells, i) =>
    cells.every((cell) => cell.trim() === '') ? [] : (readRow(layout, cells, i + 2, diagnostics) ?? []),
  )
  return documentOf(events, options.language ?? 'de', undefined, diagnostics)
}

export const csv: Format = { name: 'csv', write, read }
