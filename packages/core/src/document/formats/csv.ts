import { csvParseRows, dsvFormat } from 'd3-dsv'
import { dateFromEdtf } from '../../calendar/edtf.js'
import {
  EVENT_STATUSES,
  type Diagnostic,
  type EventDate,
  type EventStatus,
  type Picture,
  type TimelineDocument,
} from '../../model/index.js'
import { writeCsv, type CSV_COLUMNS } from './write-csv.js'
import { dateBetween, dayOrderOf, edtfOf, isAmbiguousDay, type DayOrder } from './flexible-date.js'
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

type Field = (typeof CSV_COLUMNS)[number] | 'start' | 'end' | 'weight' | 'credit' | 'caption'

/** Heads that are understood, German and English, lower case. */
const HEADS: Readonly<Record<Field, readonly string[]>> = {
  id: ['id', 'unique id', 'nummer', 'nr', 'nr.'],
  title: ['title', 'titel', 'name', 'headline', 'überschrift', 'ereignis', 'event', 'was', 'content', 'label'],
  date: ['date', 'datum', 'edtf', 'wann'],
  start: ['start', 'beginn', 'anfang', 'von', 'from', 'begin', 'start date', 'startdatum'],
  end: ['end', 'ende', 'bis', 'to', 'until', 'end date', 'enddatum'],
  basis: ['basis'],
  status: ['status'],
  kind: ['kind', 'art', 'typ', 'type', 'kategorie', 'category'],
  group: ['group', 'gruppe', 'lane', 'reihe', 'zeile'],
  actors: ['actors', 'actor', 'akteure', 'personen', 'people', 'wer', 'who'],
  places: ['places', 'place', 'ort', 'orte', 'location', 'wo', 'where'],
  attribution: ['attribution', 'laut'],
  summary: ['summary', 'zusammenfassung'],
  text: ['text', 'beschreibung', 'description', 'notiz', 'notes', 'details'],
  image: ['image', 'picture', 'photo', 'bild', 'foto', 'media'],
  caption: ['caption', 'media caption', 'bildunterschrift'],
  credit: ['credit', 'media credit', 'bildnachweis'],
  links: ['links', 'link', 'url', 'href', 'website', 'webseite'],
  color: ['color', 'colour', 'farbe', 'background'],
  weight: ['weight', 'gewicht', 'importance'],
  // Names of sources are for people: without quotes they are no evidence.
  sources: ['sources', 'quellen'],
  when: ['when'],
}

/** Columns of a TimelineJS sheet: a date in parts. */
const PARTS = ['year', 'month', 'day', 'time'] as const

const fuse = (text: string): string => (/^'['=+\-@\t\r]/.test(text) ? text.slice(1) : text)
const splitItems = (cell: string): readonly string[] =>
  cell === ''
    ? []
    : cell
        .replaceAll(';;', '\u0000')
        .split(/;\s?/)
        .map((item) => item.replaceAll('\u0000', ';').trim())
        .filter((item) => item !== '')

/** Comma, semicolon or tab: the one that parts the head into most cells. */
function rowsOf(given: string): readonly (readonly string[])[] {
  // Excel names the mark in a first line of its own.
  const named = /^sep=(.)\r?\n/i.exec(given)
  const text = named ? given.slice(named[0].length) : given
  if (named?.[1]) return dsvFormat(named[1]).parseRows(text)
  const head = text.slice(0, text.search(/[\r\n]|$/))
  const count = (mark: string): number => head.split(mark).length
  const mark = [',', ';', '\t'].reduce((best, other) => (count(other) > count(best) ? other : best))
  return mark === ',' ? csvParseRows(text) : dsvFormat(mark).parseRows(text)
}

interface Layout {
  readonly at: ReadonlyMap<Field, number>
  /** Places of year, month, day and time of a TimelineJS sheet; -1 where there is none. */
  readonly start: readonly number[]
  readonly end: readonly number[]
  /** Which of day and month comes first, as the other rows show it. */
  readonly order: DayOrder | undefined
  /** Heads of columns that mean nothing here, but hold something. */
  readonly unknown: readonly string[]
}

function layoutOf(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  columns: ReadOptions['columns'],
  diagnostics: Diagnostic[],
): Layout {
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
  const partsAt = (prefix: string): readonly number[] => PARTS.map((part) => names.indexOf(`${prefix}${part}`))
  const isSheet = names.includes('year') && !layout.has('date') && !layout.has('start')
  const [start, end] = isSheet ? [partsAt(''), partsAt('end ')] : [[], []]
  const used = new Set([...layout.values(), ...start, ...end])
  const dated = (['date', 'start', 'end'] as const).flatMap((field) => layout.get(field) ?? [])
  const order = dayOrderOf(rows.flatMap((cells) => dated.map((at) => cells[at] ?? '')))
  const isFilled = (at: number): boolean => rows.some((cells) => (cells[at] ?? '').trim() !== '')
  const unknown = names.flatMap((name, at) =>
    name !== '' && !used.has(at) && isFilled(at) ? [head[at]?.trim() ?? name] : [],
  )
  return { at: layout, start, end, order, unknown }
}

/** A date in four cells as one text: year, month, day, time. */
function joinParts(cells: readonly string[], places: readonly number[]): string {
  const [year = '', month = '', day = '', time = ''] = places.map((at) => (cells[at] ?? '').trim())
  if (year === '') return ''
  // Before our era TimelineJS counts from 1: -37 is 37 BC.
  if (/^-\d+$/.test(year)) return month === '' ? `${year.slice(1)} BC` : ''
  const padded = year.padStart(4, '0')
  const date = [padded, month && month.padStart(2, '0'), month && day && day.padStart(2, '0')].filter(Boolean).join('-')
  return time && date.length === 10 ? `${date} ${time}` : date
}

function readDate(
  cell: (field: Field) => string,
  layout: Layout,
  cells: readonly string[],
  row: number,
  diagnostics: Diagnostic[],
): EventDate | null {
  const basis = basisOf(cell('basis'))
  const of = (field: 'date' | 'start' | 'end'): string | null => {
    const parts = field === 'start' ? layout.start : field === 'end' ? layout.end : []
    const text = parts.length > 0 ? joinParts(cells, parts) : cell(field)
    if (text === '') return null
    const edtf = edtfOf(text, layout.order)
    if (edtf !== null) return edtf
    const why =
      isAmbiguousDay(text) && !layout.order ? 'could be two days: write it as 2016-02-01 or 01.02.2016' : 'is no date'
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
  const cell = (field: Field): string => fuse((cells[layout.at.get(field) ?? -1] ?? '').trim())
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
  const date = readDate(cell, layout, cells, row, diagnostics)
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
    group: splitItems(cell('group')),
    text: cell('text'),
    image: pictureOf(cell),
    links: splitItems(cell('links')).map((href) => ({ href })),
    color: /[/.]/.test(cell('color')) ? undefined : cell('color'),
    weight: weightOf(cell('weight')),
  }
}

function pictureOf(cell: (field: Field) => string): Picture | undefined {
  const [url, caption, credit] = [cell('image'), cell('caption'), cell('credit')]
  return url === '' ? undefined : { url, ...(caption ? { caption } : {}), ...(credit ? { credit } : {}) }
}

function weightOf(text: string): number | undefined {
  const weight = Number(text.replace(',', '.'))
  return text === '' || !Number.isFinite(weight) ? undefined : weight
}

/** Tables parted by commas, semicolons or tabs, with a head. Days as ISO 8601, EDTF or "01.02.2016". */
function read(text: string, options: ReadOptions): Read {
  const diagnostics: Diagnostic[] = []
  const [head, ...rows] = rowsOf(text.replace(/^\ufeff/, ''))
  const layout = layoutOf(head ?? [], rows, options.columns, diagnostics)
  const { at } = layout
  if (!at.has('title') || !(at.has('date') || at.has('start') || layout.start.length > 0)) {
    const message =
      'The first row names no column for a title and for a date; say which with --columns title=…,start=….'
    return { document: null, diagnostics: [...diagnostics, problem('unknown-column', message, { row: 1 })] }
  }
  if (layout.unknown.length > 0) {
    const message = `Columns that mean nothing here are left out: ${layout.unknown.slice(0, 10).join(', ')}.`
    diagnostics.push(problem('column-left-out', message, { row: 1 }, 'info'))
  }
  const events = rows.flatMap((cells, i) =>
    cells.every((cell) => cell.trim() === '') ? [] : (readRow(layout, cells, i + 2, diagnostics) ?? []),
  )
  return documentOf(events, options.language ?? 'de', {}, diagnostics)
}

/** RFC 4180 with UTF-8 and CRLF. */
const write = (document: TimelineDocument): Written => ({ text: writeCsv(document), diagnostics: [] })

export const csv: Format = { name: 'csv', write, read }
