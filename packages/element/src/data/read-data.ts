import { parseDocument, type ParsedDocument } from '@event-timeline/core/document'
import type { Diagnostic } from '@event-timeline/core/model'
import type { TimelineColumns } from './columns.js'
import { dateToEdtf, readItems } from './read-items.js'

export type ReadData =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'columns'; readonly columns: TimelineColumns }
  | ({ readonly kind: 'document' } & ParsedDocument)

type Loose = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null

/** What a page may hand over, told apart by its shape: columns, a document, a list of items, JSON text. `language` of the
 *  page, for items that say none. */
export function readData(value: unknown, language: string): ReadData {
  if (value === null || value === undefined) return { kind: 'nothing' }
  if (typeof value === 'string') return readText(value, language)
  if (Array.isArray(value)) return { kind: 'document', ...readItems(value as unknown[], language) }
  if (!isObject(value)) return fail('not-a-document', 'expected a document, a list of events, columns or text')
  if (isObject(value.columns)) return readColumns(value.columns)
  const list: unknown = value.events ?? value.items
  if (!Array.isArray(list)) return { kind: 'document', ...parseDocument(value) }
  if (isWrittenAsItems(value, list)) {
    const document = { ...value, eras: readSpans(value.eras), markers: readSpans(value.markers) }
    return { kind: 'document', ...readItems(list as unknown[], textOr(value.language, language), document) }
  }
  return { kind: 'document', ...parseDocument(value) }
}

/** A document is read as it is; only events written as items are brought into its shape first. */
export function isWrittenAsItems({ version }: Loose, list: readonly unknown[]): boolean {
  const isPlain = (one: unknown): boolean =>
    isObject(one) &&
    (one.start !== undefined || one.link !== undefined || typeof one.date === 'number' || one.date instanceof Date)
  return version === undefined || list.some(isPlain)
}

const textOr = (value: unknown, other: string): string => (typeof value === 'string' && value !== '' ? value : other)

/** Eras and markers with dates as items have them. */
export function readSpans(spans: unknown): readonly Loose[] | undefined {
  if (!Array.isArray(spans)) return undefined
  return spans.flatMap((span: unknown): readonly Loose[] => {
    if (!isObject(span)) return []
    const { date, start, end } = span
    if (isObject(date) && typeof date.edtf === 'string') return [span]
    const [from, to] = [dateToEdtf(date ?? start), end === undefined || end === null ? null : dateToEdtf(end)]
    if (from === null) return []
    return [{ ...span, date: to === null ? from : `${from}/${to}` }]
  })
}

function readText(text: string, language: string): ReadData {
  const trimmed = text.replace(/^\uFEFF/, '').trim()
  if (trimmed === '') return { kind: 'nothing' }
  try {
    return readData(JSON.parse(trimmed), language)
  } catch (error) {
    return fail('not-json', error instanceof Error ? error.message : 'not JSON')
  }
}

function readColumns(columns: Loose): ReadData {
  const { start, end, lane, lanes, title, id } = columns
  const isWhole =
    start instanceof Float64Array &&
    end instanceof Float64Array &&
    lane instanceof Uint16Array &&
    Array.isArray(lanes) &&
    typeof title === 'function' &&
    typeof id === 'function'
  if (!isWhole) return fail('not-columns', 'columns need start, end, lane, lanes, title and id')
  if (end.length !== start.length || lane.length !== start.length)
    return fail('not-columns', 'columns need to be of one length')
  return { kind: 'columns', columns: columns as unknown as TimelineColumns }
}

function fail(code: string, message: string): ReadData {
  const diagnostic: Diagnostic = { code, severity: 'error', message }
  return { kind: 'document', document: null, diagnostics: [diagnostic] }
}
