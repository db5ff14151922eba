import type { TimelineDocument } from '../../model/index.js'
import { chooseWordingLanguage, wordEventDate } from '../../wording/index.js'

/** Columns as they are written. `when` is for people; the others are read back. */
export const CSV_COLUMNS = [
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

/** A cell that a spreadsheet would take for a formula begins with an apostrophe; it is taken away again when read. */
const defuse = (text: string): string => (/^['=+\-@\t\r]/.test(text) ? `'${text}` : text)

const toCell = (text: string): string => {
  const safe = defuse(text)
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Items of a cell, parted by "; "; one that holds a semicolon itself has it doubled. */
const joinItems = (items: readonly string[]): string => items.map((item) => item.replaceAll(';', ';;')).join('; ')
/** RFC 4180 with UTF-8 and CRLF. */
export function writeCsv(document: TimelineDocument): string {
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
  const text = [CSV_COLUMNS, ...rows].map((row) => row.map(toCell).join(',')).join('\r\n')
  return `${text}\r\n`
}
