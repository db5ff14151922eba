import { csvParseRows, dsvFormat } from 'd3-dsv'
import { formatYear } from '../../calendar/civil.js'
import { dateFromEdtf } from '../../calendar/edtf.js'
import {
  EVENT_STATUSES,
  type Diagnostic,
  type EventDate,
  type EventStatus,
  type TimelineDocument,
} from '../../model/index.js'
import { chooseWordingLanguage, wordEventDate } from '../../wording/index.js'
import { dateBetween, type DayOrder, dayOrderOf, edtfOf, isAmbiguousDay } from './loose-date.js'
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
  'group',
  'text',
  'image',
  'links',
  'color',
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
  | 'group'
  | 'text'
  | 'image'
  | 'caption'
  | 'credit'
  | 'links'
  | 'color'
  | 'weight'

/** Columns of the sheets that TimelineJS reads. */
const SHEET = ['year', 'month', 'day', 'time', 'end year', 'end month', 'end day', 'end time'] as const

/** Heads that are understood, German and English, lower case. */
const HEADS: Readonly<Record<Field, readonly string[]>> = {
  id: ['id', 'unique id', 'nummer', 'nr', 'nr.'],
  title: ['title', 'titel', 'name', 'headline', 'überschrift', 'ereignis', 'event', 'was', 'content', 'label'],
  date: ['date', 'datum', 'edtf', 'wann'],
  start: ['start', 'beginn', 'anfang', 'von', 'from', 'begin', 'start date', 'startdatum'],
  end: ['end', 'ende', 'bis', 'to', 'until', 'end date', 'enddatum'],
  basis: ['basis'],
  status: ['status'],
  kind: ['kind', 'art', 'typ', 'type'],
  actors: ['actors', 'actor', 'akteure', 'personen', 'people', 'wer', 'who'],
  places: ['places', 'place', 'ort', 'orte', 'location', 'wo', 'where'],
  attribution: ['attribution', 'laut'],
  summary: ['summary', 'zusammenfassung'],
  group: ['group', 'gruppe', 'kategorie', 'category', 'lane', 'spur', 'reihe'],
  text: ['text', 'beschreibung', 'description', 'notiz', 'notizen', 'notes', 'details'],
  image: ['image', 'bild', 'picture', 'foto', 'photo', 'media', 'image url'],
  caption: ['caption', 'bildunterschrift', 'media caption', 'image caption'],
  credit: ['credit', 'bildnachweis', 'media credit', 'image credit'],
  links: ['links', 'link', 'url', 'href', 'quelle', 'website'],
  color: ['color', 'colour', 'farbe'],
  weight: ['weight', 'gewicht'],
}

/** What a spreadsheet takes for the beginning of a formula, also behind white space and in full width. A spreadsheet that
 *  parts at semicolons or tabs sees a cell behind each of them. */
const FORMULA = /(^|[;\t\r\n])([\s\u00a0]{0,20}['=+\-@＝＋－＠])/g

/** A cell that a spreadsheet would take for a formula has an apostrophe before it; it is taken away again when read. */
const defuse = (text: string): string => text.replace(FORMULA, "$1'$2")
const fuse = (text: string): string => text.replace(/(^|[;\t\r\n])'(?=[\s\u00a0]{0,20}['=+\-@＝＋－＠])/g, '$1')

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
    joinItems(typeof event.group === 'string' ? [event.group] : (event.group ?? [])),
    event.text ?? '',
    event.image?.url ?? '',
    joinItems((event.links ?? []).map(({ href }) => href)),
    event.color ?? '',
    joinItems([...new Set(event.evidence.map(({ source }) => names.get(source) ?? source))]),
  ])
  const text = [COLUMNS, ...rows].map((row) => row.map(toCell).join(',')).join('\r\n')
  const diagnostics: Diagnostic[] = []
  const lost = [document.eras, document.markers].some((own) => (own?.length ?? 0) > 0)
  if (lost) diagnostics.push(problem('left-out', 'A table has no eras and markers.', {}, 'warning'))
  return { text: `${text}\r\n`, diagnostics }
}

/** Comma, semicolon or tab: the one that a first line "sep=;" names, or that parts the head into most cells. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const [told, given] = /^sep=(.)\r?\n/i.exec(text) ?? []
  if (told !== undefined && given !== undefined) return dsvFormat(given).parseRows(text.slice(told.length))
  const head = text.slice(0, text.search(/[\r\n]|$/))
  const count = (mark: string): number => head.split(mark).length
  const mark = [',', ';', '\t'].reduce((best, other) => (count(other) > count(best) ? other : best))
  return mark === ',' ? csvParseRows(text) : dsvFormat(mark).parseRows(text)
}

type Layout = ReadonlyMap<Field | (typeof SHEET)[number], number>

function layoutOf(head: readonly string[], columns: ReadOptions['columns'], diagnostics: Diagnostic[]): Layout {
  const names = head.map((cell) => cell.trim().toLowerCase())
  const layout = new Map<Field | (typeof SHEET)[number], number>()
  for (const field of SHEET) if (names.includes(field)) layout.set(field, names.indexOf(field))
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

/** Tells the columns that no field takes. */
function tellUnread(head: readonly string[], layout: Layout, diagnostics: Diagnostic[]): void {
  const kept = new Set(layout.values())
  head.forEach((name, at) => {
    if (!kept.has(at) && name.trim() !== '' && !OUR_OWN.has(name.trim().toLowerCase()))
      diagnostics.push(
        problem(
          'left-out',
          `The column "${name.trim().slice(0, 40)}" is not kept.`,
          { row: 1, field: name.trim() },
          'warning',
        ),
      )
  })
}

/** Columns that are written for people and say nothing new. */
const OUR_OWN: ReadonlySet<string> = new Set(['when', 'sources'])

/** The date of a row of a sheet: "Year", "Month", "Day", "Time", and the same of its end. */
function readSheetDate(cell: (field: (typeof SHEET)[number]) => string, side: '' | 'end '): string | null {
  const year = cell(`${side}year`)
  if (year === '') return null
  const [month, day, time] = [cell(`${side}month`), cell(`${side}day`), cell(`${side}time`)]
  const number = Number(year)
  // A sheet counts years before Christ as TimelineJS does: without a zero.
  if (!/^-?\d{1,6}$/.test(year) || number === 0) return ''
  const parts = [formatYear(number < 0 ? number + 1 : number), month, day].map((part, i) =>
    i === 0 ? part : part.padStart(2, '0'),
  )
  const written = parts.slice(0, month === '' ? 1 : day === '' ? 2 : 3).join('-')
  return edtfOf(time === '' || day === '' ? written : `${written} ${time}`) ?? (edtfOf(written) || '')
}

function readDate(
  cell: (field: Field | (typeof SHEET)[number]) => string,
  basis: EventDate['basis'],
  row: number,
  diagnostics: Diagnostic[],
  order: DayOrder | undefined,
): EventDate | null {
  const of = (field: 'date' | 'start' | 'end'): string | null => {
    const text = cell(field)
    if (text === '') return null
    const edtf = edtfOf(text, order)
    if (edtf !== null) return edtf
    const why = isAmbiguousDay(text) ? 'could be two days: write it as 2016-02-01 or 01.02.2016' : 'is no date'
    diagnostics.push(problem('not-a-date', `"${text.slice(0, 40)}" ${why}.`, { row, field }))
    return ''
  }
  const start = of('start') ?? of('date') ?? readSheetDate(cell, '')
  const end = of('end') ?? readSheetDate(cell, 'end ')
  if (cell('year') !== '' && (start === '' || end === ''))
    diagnostics.push(
      problem('not-a-date', `"${cell('year').slice(0, 20)}" and what stands beside it is no date.`, {
        row,
        field: 'year',
      }),
    )
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

function readRow(
  layout: Layout,
  cells: readonly string[],
  row: number,
  diagnostics: Diagnostic[],
  order: DayOrder | undefined,
): PlainEvent | null {
  const cell = (field: Field | (typeof SHEET)[number]): string => fuse((cells[layout.get(field) ?? -1] ?? '').trim())
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
  const date = readDate(cell, basisOf(cell('basis')), row, diagnostics, order)
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
    group: oneOrMore(splitItems(cell('group'))),
    text: cell('text'),
    image: pictureOf(cell),
    links: splitItems(cell('links')).map((href) => ({ href })),
    color: cell('color'),
    weight: cell('weight') !== '' && Number.isFinite(Number(cell('weight'))) ? Number(cell('weight')) : undefined,
  }
}

const oneOrMore = (items: readonly string[]): string | readonly string[] | undefined =>
  items.length > 1 ? items : items[0]

function pictureOf(cell: (field: Field) => string): PlainEvent['image'] {
  const [url, caption, credit] = [cell('image'), cell('caption'), cell('credit')]
  if (url === '') return undefined
  return { url, ...(caption === '' ? {} : { caption }), ...(credit === '' ? {} : { credit }) }
}

/** Tables parted by commas, semicolons or tabs, with a head. Days as ISO 8601, EDTF or "01.02.2016". */
function read(text: string, options: ReadOptions): Read {
  const diagnostics: Diagnostic[] = []
  const [head, ...rows] = rowsOf(text.replace(/^\ufeff/, ''))
  const layout = layoutOf(head ?? [], options.columns, diagnostics)
  if (!layout.has('title') || !(layout.has('date') || layout.has('start') || layout.has('year'))) {
    const message =
      'The first row names no column for a title and for a date; say which with --columns title=…,start=….'
    return { document: null, diagnostics: [...diagnostics, problem('unknown-column', message, { row: 1 })] }
  }
  tellUnread(head ?? [], layout, diagnostics)
  const dateColumns = (['date', 'start', 'end'] as const).flatMap((field) => layout.get(field) ?? [])
  // One row that leaves no choice tells the order of all.
  const order = options.dayOrder ?? dayOrderOf(rows.flatMap((cells) => dateColumns.map((at) => cells[at] ?? '')))
  const events = rows.flatMap((cells, i) =>
    cells.every((cell) => cell.trim() === '') ? [] : (readRow(layout, cells, i + 2, diagnostics, order) ?? []),
  )
  return documentOf(events, options.language ?? 'de', {}, diagnostics)
}

export const csv: Format = { name: 'csv', write, read }
