import { formatInstant } from '../calendar/civil.js'
import { dateFromEdtf } from '../calendar/edtf.js'
import type { Diagnostic, EventDate } from '../model/index.js'
import { edtfOf } from './formats/loose-date.js'
import { parseDocument, type ParsedDocument } from './parse-document.js'

type Loose = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' || typeof value === 'bigint' ? String(value) : ''

/** What a program holds as a date, as EDTF; `null` where it is none: EDTF, ISO 8601 or a loose form as text, milliseconds
 *  since 1970, a `Date` (its instant, or its day where it is midnight in UTC), an `EventDate`. */
export function toEdtf(value: unknown): string | null {
  if (value instanceof Date) return ofInstant(value.getTime())
  if (typeof value === 'number') return ofInstant(value)
  if (typeof value === 'string') return edtfOf(value)
  return isObject(value) && typeof value.edtf === 'string' && dateFromEdtf(value.edtf, 'stated').edtf !== ''
    ? value.edtf
    : null
}

/** Farthest that a `Date` can lie from 1970. */
const MAX_TIME_MS = 8.64e15

function ofInstant(timeMs: number): string | null {
  if (!Number.isFinite(timeMs) || Math.abs(timeMs) > MAX_TIME_MS) return null
  return `${formatInstant(timeMs)}Z`.replace(/T00:00:00Z$/, '')
}

/** Start and end as one date; the end is included. */
function dateOf({ date, start, end }: Loose): string | EventDate | null {
  if (isObject(date) && !(date instanceof Date)) return date as unknown as EventDate
  const first = toEdtf(date ?? start)
  if (first === null || end === undefined || end === null || end === '') return first
  const last = toEdtf(end)
  return last === null || last === first ? first : `${first}/${last}`
}

const MAX_TOLD = 50

export interface ItemOptions {
  /** Of the document that is made. */
  readonly language: string
  /** Members of the document beside its events: title, eras, lanes … */
  readonly document?: Loose
}

/** Reads plain items: `{ title, start | date, end, group, text, image, link, links, color, weight … }`. What is no event is
 *  left out and told with its place, the others are kept; never throws. */
export function readItems(items: readonly unknown[], { language, document = {} }: ItemOptions): ParsedDocument {
  const diagnostics: Diagnostic[] = []
  const tell = (row: number, code: string, field: string, message: string): void => {
    if (diagnostics.length < MAX_TOLD)
      diagnostics.push({ code, severity: 'error', row: row + 1, field: `/${String(row)}${field}`, message })
  }
  const ids = new Set<string>()
  const events = items.flatMap((item, row): readonly Loose[] => {
    if (!isObject(item)) {
      tell(row, 'not-an-object', '', 'expected an object with a title and a date')
      return []
    }
    const title = textOf(item.title ?? item.name ?? item.content ?? item.label)
    if (title === '') {
      tell(row, 'without-title', '/title', 'expected a title')
      return []
    }
    const date = dateOf(item)
    if (date === null) {
      const field = item.date === undefined ? 'start' : 'date'
      tell(row, 'not-a-date', `/${field}`, `"${textOf(item[field]).slice(0, 40)}" is no date`)
      return []
    }
    return [{ ...membersOf(item), title, date, id: ownId(textOf(item.id), row, ids) }]
  })
  const parsed = parseDocument({ language, sources: [], ...document, version: 1, events })
  return { document: parsed.document, diagnostics: [...diagnostics, ...parsed.diagnostics] }
}

/** The item's own id; one that is taken gets a number. */
function ownId(id: string, row: number, taken: Set<string>): string {
  const wanted = id === '' ? `event-${String(row + 1)}` : id
  let own = wanted
  for (let n = 2; taken.has(own); n++) own = `${wanted}-${String(n)}`
  taken.add(own)
  return own
}

/** An item's members as a document has them; what it lacks is left out. */
function membersOf(item: Loose): Loose {
  const links = [item.link, ...(Array.isArray(item.links) ? (item.links as unknown[]) : [])].flatMap((link) =>
    typeof link === 'string' ? [{ href: link }] : isObject(link) ? [link] : [],
  )
  const group = Array.isArray(item.group) ? item.group.map(textOf).filter((one) => one !== '') : textOf(item.group)
  const places = item.place ?? item.places
  const own: Record<string, unknown> = {
    group: group.length > 0 ? group : undefined,
    text: textOf(item.text ?? item.description) || undefined,
    image: typeof item.image === 'string' ? { url: item.image } : item.image,
    links: links.length > 0 ? links : undefined,
    places: typeof places === 'string' ? [places] : places,
    ...(typeof item.source === 'string' && item.source !== '' && { attribution: [item.source] }),
  }
  const members = Object.entries({ ...item, ...own })
  return Object.fromEntries(
    members.filter(([name, value]) => !READ_ELSEWHERE.has(name) && value !== undefined && value !== null),
  )
}

/** Members that are written in other ways in a document. */
const READ_ELSEWHERE: ReadonlySet<string> = new Set([
  'start',
  'end',
  'link',
  'place',
  'name',
  'content',
  'label',
  'source',
])
