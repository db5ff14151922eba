import {
  findItems,
  isObject,
  parseDocument,
  settingOf,
  type Loose,
  type ParsedDocument,
} from '@event-timeline/core/document'
import type { Diagnostic } from '@event-timeline/core/model'
import type { TimelineColumns } from './columns.js'
import { isColor } from './is-color.js'
import { readItems, readSpanDate } from './read-items.js'

export type ReadData =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'columns'; readonly columns: TimelineColumns }
  | ({ readonly kind: 'document'; readonly endless?: readonly string[] } & ParsedDocument)

/** What a page may hand over, told apart by its shape: columns, a document, a list of items, JSON text. `language` of the
 *  page, for items that say none. */
export function readData(value: unknown, language: string): ReadData {
  if (value === null || value === undefined) return { kind: 'nothing' }
  if (typeof value === 'string') return readText(value, language)
  if (Array.isArray(value)) return { kind: 'document', ...readItems(value as unknown[], language) }
  if (!isObject(value)) return fail('not-a-document', 'expected a document, a list of events, columns or text')
  if (typeof value.then === 'function') return fail('not-a-document', 'a promise is no data yet: wait for it (`await`)')
  if (isObject(value.columns)) return readColumns(value.columns)
  const found = value.version === undefined || Array.isArray(value.events) ? findItems(value) : null
  if (found === null || !isWrittenAsItems(value, found.items))
    return { kind: 'document', ...parseDocument(value, { isColor }) }
  const spans = readSpansOf(value)
  const document = { ...settingOf(value), ...spans.members }
  const read = readItems(found.items, textOr(value.language, language), document)
  return { kind: 'document', ...read, diagnostics: [...found.diagnostics, ...read.diagnostics, ...spans.diagnostics] }
}

/** A document is read as it is; only events written as items are brought into its shape first. */
export function isWrittenAsItems({ version }: Loose, list: readonly unknown[]): boolean {
  const isPlain = (one: unknown): boolean =>
    isObject(one) &&
    (one.start !== undefined || one.link !== undefined || typeof one.date === 'number' || one.date instanceof Date)
  return version === undefined || list.some(isPlain)
}

const textOr = (value: unknown, other: string): string => (typeof value === 'string' && value !== '' ? value : other)

/** Eras and markers of a value, with dates as items have them. What has no date is left out and told. */
export function readSpansOf(value: Loose): {
  readonly members: Loose
  readonly diagnostics: readonly Diagnostic[]
} {
  const diagnostics: Diagnostic[] = []
  const members: Record<string, unknown> = {}
  for (const name of ['eras', 'markers'])
    if (value[name] !== undefined && value[name] !== null) members[name] = readSpans(value[name], name, diagnostics)
  return { members, diagnostics }
}

/** The same of one list. */
export function readSpans(spans: unknown, name: string, diagnostics: Diagnostic[]): readonly unknown[] {
  if (!Array.isArray(spans)) {
    diagnostics.push({
      code: 'not-an-array',
      severity: 'error',
      field: `/${name}`,
      message: `expected a list of ${name}`,
    })
    return []
  }
  return spans.flatMap((span: unknown, at): readonly unknown[] => {
    if (!isObject(span)) return [span]
    const { date, fault } = readSpanDate(span)
    if (fault) {
      const field = `/${name}/${String(at)}${fault.field}`
      const severity = date === null ? 'error' : 'warning'
      const message = `${fault.message}${date === null ? '' : '; it is left out'}`
      diagnostics.push({ ...fault, severity, field, message })
    }
    return date === null ? [] : [{ ...span, date }]
  })
}

function readText(text: string, language: string): ReadData {
  const trimmed = text.replace(/^\uFEFF/, '').trim()
  if (trimmed === '') return { kind: 'nothing' }
  try {
    return readData(JSON.parse(trimmed), language)
  } catch (error) {
    const lines = jsonLines(trimmed)
    if (lines) return readData(lines, language)
    return fail('not-json', error instanceof Error ? error.message : 'not JSON')
  }
}

/** The values of JSON Lines, one a line; `null` for any other text. A line that is none stays a text, which is no event. */
export function jsonLines(text: string): readonly unknown[] | null {
  const valueOf = (line: string): unknown => {
    try {
      return JSON.parse(line)
    } catch {
      return line
    }
  }
  const [first = '', ...rest] = text.split('\n').filter((line) => line.trim() !== '')
  const value = valueOf(first)
  return isObject(value) && rest.length > 0 ? [value, ...rest.map(valueOf)] : null
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
