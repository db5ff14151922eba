import { csvParseRows, dsvFormat } from 'd3-dsv'
import { formatDay, formatInstant, formatYear } from '../../calendar/civil.js'
import { dateFromEdtf, joinEdtf } from '../../calendar/edtf.js'
import { type Diagnostic, type Era, type EventDate, type Link, type TimelineDocument } from '../../model/index.js'
import { noStatus, statusOf } from '../event-status.js'
import { closeQuotes } from './close-quotes.js'
import { linksOf, paragraphsOf, plainOf } from './html-text.js'
import {
  addDays,
  areMidnights,
  endAfter,
  endOf,
  isClock,
  isToday,
  isUnsaid,
  onClock,
  whyNoDate,
  withoutMidnights,
} from './iso-date.js'
import { dateBetween, dayOrderOf, edtfOf, isOngoing, readingsOf } from './loose-date.js'
import type { Field } from './field-names.js'
import { hasDates, headOfBare, layoutOf, type Layout } from './table-columns.js'
import { readBackground, readMedia } from './timelinejs.js'
import { writeTable } from './write-table.js'
import {
  basisOf,
  documentOf,
  problem,
  tellLost,
  type Format,
  type PlainEvent,
  type Read,
  type ReadOptions,
  type Written,
} from './format.js'

/** What the writer puts before a cell that a spreadsheet would run. */
const fuse = (text: string): string => text.replace(/(^|[;\t\r\n])'(?=[\s\u00a0]{0,20}['=+\-@＝＋－＠])/g, '$1')

const splitItems = (cell: string): readonly string[] =>
  cell === ''
    ? []
    : cell
        .replaceAll(';;', '\u0000')
        .split(/;\s?/)
        .map((item) => item.replaceAll('\u0000', ';').trim())
        .filter((item) => item !== '')

/** Characters in which the first lines lie. */
const MAX_LOOK = 5000

/** The cells of all rows; a quotation mark that is not closed is told, and costs no other row. */
function rowsOf(text: string, diagnostics: Diagnostic[]): readonly (readonly string[])[] {
  const [told, given] = /^sep=(.)\r?\n/i.exec(text) ?? []
  const mark = given ?? separatorOf(text)
  const { text: closed, unclosed } = closeQuotes(told === undefined ? text : text.slice(told.length), mark)
  for (const row of unclosed) {
    const message = 'A quotation mark in this row is not closed; it is read as a letter.'
    diagnostics.push(problem('unclosed-quote', message, { row }, 'warning'))
  }
  return mark === ',' ? csvParseRows(closed) : dsvFormat(mark).parseRows(closed)
}

/** Comma, semicolon, tab or bar: the one that parts the head into most cells. */
function separatorOf(text: string): string {
  // A title may stand above the head, and a mark within a cell: two lines that follow one another tell.
  const lines = text
    .slice(0, MAX_LOOK)
    // What is quoted parts nothing.
    .replace(/"[^"\r\n]*"/g, '""')
    .split(/\r\n|\r|\n/, 6)
    .filter((line) => line.trim() !== '')
  const cells = (line: string, mark: string): number => line.split(mark).length
  const count = (mark: string): number =>
    Math.max(
      ...lines.map((line, i) => Math.min(cells(line, mark), cells(lines[i + 1] ?? (i === 0 ? line : ''), mark))),
      0,
    )
  return [',', ';', '\t', '|'].reduce((best, other) => (count(other) > count(best) ? other : best))
}

/** Days from 1970 to 30 December 1899, from which spreadsheets count; what they call 1900-02-29 makes it one day less. */
const SERIAL_EPOCH = -25_569

/** "43831" is 2020-01-01 and "43831.5" its noon, where a cell of a spreadsheet is shown as a number; of the years from 1927
 *  to 2099, since other numbers of five digits are seldom dates. */
function edtfOfSerial(text: string): string | null {
  const days = /^\d{5}(?:[.,]\d{1,12})?$/.test(text) ? Number(text.replace(',', '.')) : 0
  if (days < 10_000 || days > 73_050) return null
  if (Number.isInteger(days)) return formatDay(SERIAL_EPOCH + days)
  const minutes = Math.round((SERIAL_EPOCH + days) * MINUTES_PER_DAY)
  return formatInstant(minutes * 60_000).slice(0, -':00'.length)
}

const MINUTES_PER_DAY = 1440

/** "12.3.", "May 4": a day of some year. */
const isWithoutYear = (text: string): boolean =>
  /\d/.test(text) &&
  !/\d{3}/.test(text) &&
  ['2000', ' 2000', ', 2000'].some((year) => edtfOf(text + year, 'day-first') !== null)

/** Reads the cells of one row. */
type Cell = (field: Field) => string

/** What all rows of a table share. */
interface Table {
  readonly layout: Layout
  /** EDTF of what stands in a column of dates. */
  readonly edtfOf: (text: string) => string | null
  /** Every clock shows midnight: the dates are days. */
  readonly areDays: boolean
  /** A sheet of TimelineJS, whose words are HTML. */
  readonly isSlides: boolean
  /** What was told to be no status. */
  readonly statuses: Set<string>
  readonly diagnostics: Diagnostic[]
}

/** A date in parts: "Year", "Month", "Day", "Time", and the same of its end. `''` where they are none. */
function readParts(cell: Cell, side: 'start' | 'end'): string | null {
  // "1969.0", where a program has made numbers of them.
  const part = (field: Field): string => cell(field).replace(/^(-?\d{1,12})\.0$/, '$1')
  const [year, month, day, time] =
    side === 'start'
      ? [part('year'), part('month'), part('day'), cell('startTime')]
      : [part('endYear'), part('endMonth'), part('endDay'), cell('endTime')]
  if (year === '') return null
  if (!/^-?\d{1,12}$/.test(year)) return (month === '' && edtfOf(year)) || ''
  const number = Number(year)
  // A sheet counts years before Christ as TimelineJS does: without a zero.
  if (number === 0) return ''
  const counted = number < 0 ? number + 1 : number
  // Ages of the earth have no months.
  if (Math.abs(counted) > 9999) return edtfOf(`Y${String(counted)}`) ?? ''
  const inYear = formatYear(counted)
  const inMonth = /^\d{1,2}$/.test(month) ? `${inYear}-${month.padStart(2, '0')}` : null
  const worded = month !== '' && inMonth === null ? edtfOf(`${day} ${month} ${year}`.trim()) : null
  if (month !== '' && inMonth === null && worded === null) return ''
  const written = worded ?? (inMonth === null ? inYear : day === '' ? inMonth : `${inMonth}-${day.padStart(2, '0')}`)
  return (time === '' || day === '' || month === '' ? null : edtfOf(`${written} ${time}`)) ?? edtfOf(written) ?? ''
}

/** The end of what lasts until a clock time of the day on which it began, or of the next. */
function untilClock(start: string | null, clock: string): string | null {
  const [day = '', began] = (start ?? '').split('T')
  const end = began === undefined || !isClock(clock) ? day : onClock(day, clock, { edtfOf })
  return end === day ? null : endAfter(start, end)
}

function readDate(cell: Cell, row: number, { edtfOf: edtfIn, areDays, diagnostics }: Table): EventDate | null {
  const isAllDay = /^(?:true|yes|ja|ein|wahr|1|x)$/i.test(cell('allDay'))
  // A column "Start" beside one of dates may hold clocks: "10:30".
  const clockOf = (time: 'startTime' | 'endTime', side: 'start' | 'end'): string =>
    isClock(cell(time)) || !isClock(cell(side)) ? cell(time) : cell(side)
  const [startClock, endClock] = [clockOf('startTime', 'start'), clockOf('endTime', 'end')]
  const of = (field: 'date' | 'start' | 'end', clock: string): string | null => {
    const text = cell(field)
    if (text === '' || (field !== 'date' && isClock(text)) || (field !== 'end' && isUnsaid(text) && cell('end') !== ''))
      return null
    const onDay = field === 'end' ? endOf(text, { edtfOf: edtfIn, isOngoing }) : edtfIn(text)
    const edtf =
      onDay === null || clock === '' || isAllDay || onDay.includes('T') || onDay === '..'
        ? onDay
        : (edtfOf(`${onDay} ${clock}`) ?? onDay)
    if (edtf !== null) return areDays ? withoutMidnights(edtf) : edtf
    const choices = readingsOf(text)
    const why = isWithoutYear(text) && choices.length === 0 ? 'has no year' : whyNoDate(choices)
    const value = text.slice(0, 40)
    const isLost = field !== 'end' || (cell('start') === '' && cell('date') === '' && cell('year') === '')
    const message = `"${value}" ${why}${isLost ? '' : '; the end is left out'}.`
    const told = problem('not-a-date', message, { row, field }, isLost ? 'error' : 'warning')
    diagnostics.push({ ...told, value, ...(choices.length > 0 ? { choices } : {}) })
    return isLost ? '' : null
  }
  const start = of('start', startClock) ?? of('date', startClock) ?? readParts(cell, 'start')
  const given = of('end', endClock) ?? readParts(cell, 'end') ?? untilClock(start, isAllDay ? '' : endClock)
  // Calendars end a whole day at the midnight after it.
  const isMidnight = isAllDay && /^0?0:00/.test(cell('endTime'))
  const end = given !== null && isMidnight ? (addDays(given, -1) ?? given) : given
  if (cell('year') !== '' && (start === '' || end === '')) {
    const message = `"${cell('year').slice(0, 20)}" and what stands beside it is no date.`
    diagnostics.push(problem('not-a-date', message, { row, field: 'year' }))
  }
  if (start === '' || end === '') return null
  if (start === null && end === null) {
    diagnostics.push(problem('without-date', `"${cell('title').slice(0, 40)}" has no date.`, { row }))
    return null
  }
  const basis = basisOf(cell('basis'))
  const date = start === null ? dateFromEdtf(joinEdtf(null, end) ?? '', basis) : dateBetween(start, end, basis)
  if (date === null || date.edtf === '') {
    const message = `The end ${end ?? ''} lies before the beginning ${start ?? ''}.`
    diagnostics.push(problem('reversed-date', message, { row }))
    return null
  }
  return date
}

/** @param unnamed what a row without a title is called, `''` where it needs one */
function readRow(cells: readonly string[], row: number, table: Table, unnamed: string): PlainEvent | null {
  const { layout, isSlides, diagnostics } = table
  const cell: Cell = (field) => fuse((cells[layout.get(field) ?? -1] ?? '').trim())
  const words = (field: Field): string => (isSlides ? plainOf(cell(field)) : cell(field))
  const title = words('title') || unnamed
  if (title === '') {
    diagnostics.push(problem('without-title', 'The row has no title.', { row }))
    return null
  }
  const status = cell('status')
  const known = statusOf(status)
  if (status !== '' && known === null && !table.statuses.has(status)) {
    table.statuses.add(status)
    const message = `${noStatus(status.slice(0, 40))}.`
    diagnostics.push(problem('unknown-status', message, { row, field: 'status' }, 'warning'))
  }
  const weight = cell('weight') === '' ? undefined : Number(cell('weight').replace(',', '.'))
  if (weight !== undefined && !Number.isFinite(weight))
    diagnostics.push(
      problem('not-a-number', `"${cell('weight').slice(0, 40)}" is no weight.`, { row, field: 'weight' }, 'warning'),
    )
  const date = readDate(cell, row, table)
  if (date === null) return null
  const text = cell('text')
  const media = readMedia(mediaOf(cell), { row, field: 'media' }, diagnostics)
  const background = readBackground(cell('background'), { row, field: 'background' }, diagnostics)
  const links = splitItems(cell('links')).map(readLink)
  return {
    id: cell('id'),
    title,
    date,
    dateText: cell('displayDate') || undefined,
    ...(known ?? {}),
    kind: cell('kind'),
    actors: splitItems(cell('actors')),
    places: splitItems(cell('places')),
    attribution: splitItems(cell('attribution')),
    summary: cell('summary'),
    group: oneOrMore(splitItems(cell('group'))),
    text: isSlides ? paragraphsOf(text) : text,
    image: pictureOf(cell) ?? media.image,
    links: [...links, ...(isSlides ? linksOf(text) : []), ...(media.links ?? [])],
    color: cell('color') || background,
    weight: weight !== undefined && Number.isFinite(weight) ? weight : undefined,
  }
}

/** An address, or "its words <address>". */
function readLink(item: string): Link {
  const [, label, href] = /^(.{1,500})\s<([^<>\s]{1,2000})>$/s.exec(item) ?? []
  return label === undefined || href === undefined ? { href: item } : { href, label: label.trim() }
}

const oneOrMore = (items: readonly string[]): string | readonly string[] | undefined =>
  items.length > 1 ? items : items[0]

const mediaOf = (cell: Cell): object => ({
  url: cell('media'),
  alt: cell('alt'),
  caption: cell('caption'),
  credit: cell('credit'),
})

function pictureOf(cell: Cell): PlainEvent['image'] {
  const [url, alt, caption, credit] = [cell('image'), cell('alt'), cell('caption'), cell('credit')]
  if (url === '') return undefined
  return {
    url,
    ...(alt === '' ? {} : { alt }),
    ...(caption === '' ? {} : { caption }),
    ...(credit === '' ? {} : { credit }),
  }
}

/** Rows above the head: empty ones, and one cell alone, which is a title. */
function rowsAboveHead(rows: readonly (readonly string[])[]): number {
  const filled = (row: readonly string[] = []): number => row.filter((cell) => cell.trim() !== '').length
  const head = rows.slice(0, 5).findIndex((row) => filled(row) > 1)
  return Math.max(0, head)
}

/** Tables parted by commas, semicolons or tabs, with or without a head. Days as ISO 8601, EDTF, "01.02.2016" and as
 *  {@link edtfOf} reads them. Rows of the types "title" and "era" in a sheet of TimelineJS are what they are there. */
function read(text: string, options: ReadOptions): Read {
  const diagnostics: Diagnostic[] = []
  const all = rowsOf(text.replace(/^\ufeff/, ''), diagnostics)
  const above = rowsAboveHead(all)
  const lines = all.slice(above)
  const bare = options.columns === undefined ? headOfBare(lines) : null
  if (bare !== null) {
    const message = 'The table has no head; its columns were told by their cells.'
    diagnostics.push(problem('without-head', message, { row: 1 }, 'info'))
  }
  const [head = [], rows, firstRow] = bare === null ? [lines[0], lines.slice(1), above + 2] : [bare, lines, above + 1]
  const layout = layoutOf(head, rows, options.columns, diagnostics)
  if (!layout.has('title') || !hasDates(layout)) {
    const message =
      'The first row names no column for a title and for a date; say which with --columns title=…,start=….'
    const wrong = diagnostics.filter(({ code }) => code === 'unknown-column')
    return { document: null, diagnostics: [...wrong, problem('unknown-column', message, { row: 1 })] }
  }
  const dateColumns = (['date', 'start', 'end'] as const).flatMap((field) => layout.get(field) ?? [])
  const dates = rows.flatMap((cells) => dateColumns.map((at) => fuse((cells[at] ?? '').trim())))
  // One row that leaves no choice tells the order of all.
  const order = options.dayOrder ?? dayOrderOf(dates)
  const hasClocks = layout.has('startTime') || layout.has('endTime') || dates.some(isClock)
  const edtfs = new Map<string, string | null>()
  let isSerialTold = false
  for (const one of dates) {
    if (edtfs.has(one)) continue
    const written = edtfOf(one, order) ?? (isToday(one) ? (options.today ?? null) : null)
    const counted = written === null ? edtfOfSerial(one) : null
    edtfs.set(one, written ?? counted)
    if (counted === null || isSerialTold) continue
    isSerialTold = true
    const message = `"${one}" is read as spreadsheets count days: ${counted}.`
    diagnostics.push(problem('serial-date', message, {}, 'info'))
  }
  const areDays = !hasClocks && areMidnights([...edtfs.values()].map((edtf) => edtf ?? ''))
  const table: Table = {
    layout,
    edtfOf: (one) => edtfs.get(one) ?? null,
    areDays,
    isSlides: head.some((name) => /^headline$/i.test(name.trim())),
    statuses: new Set(),
    diagnostics,
  }
  const setting: { title?: string; subtitle?: string; eras: Era[] } = { eras: [] }
  const caption = all
    .slice(0, above)
    .flat()
    .find((cell) => cell.trim() !== '')
  if (caption !== undefined) setting.title = caption.trim()
  const events: PlainEvent[] = []
  rows.forEach((cells, i) => {
    if (cells.every((cell) => cell.trim() === '')) return
    const row = i + firstRow
    const more = cells.slice(head.length).filter((cell) => cell.trim() !== '')
    if (more.length > 0) {
      const message = `The row has more cells than the head; "${(more[0] ?? '').trim().slice(0, 40)}" is not kept.`
      diagnostics.push(problem('too-many-cells', message, { row }, 'warning'))
    }
    const of = (field: Field): string => (cells[layout.get(field) ?? -1] ?? '').trim()
    const type = of('type').toLowerCase()
    if (type === 'title') {
      setting.title = plainOf(of('title'))
      setting.subtitle = plainOf(of('text'))
      return
    }
    // An era may go without a name.
    const event = readRow(cells, row, table, type === 'era' ? '–' : '')
    if (event === null) return
    if (type !== 'era') events.push(event)
    else setting.eras.push({ title: event.title, date: event.date, ...(event.color ? { color: event.color } : {}) })
  })
  return documentOf(events, options.language ?? 'und', setting, diagnostics)
}

const write = (document: TimelineDocument): Written => ({
  text: writeTable(document),
  diagnostics: tellLost(document, 'A table', ['quotes', 'conflicts', 'relations', 'eras']),
})

export const csv: Format = { name: 'csv', write, read }
