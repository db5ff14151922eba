import type { TimelineDocument } from '../../model/index.js'
import { statusWord } from '../event-status.js'
import { chooseWordingLanguage, wordEventDate } from '../../wording/index.js'

/** Columns as they are written. `when` is for people; the others are read back. */
const COLUMNS = [
  'id',
  'title',
  'when',
  'date',
  'dateText',
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
  'alt',
  'caption',
  'credit',
  'links',
  'color',
  'weight',
  'sources',
] as const

/** What a spreadsheet takes for the beginning of a formula, also behind white space and in full width. A spreadsheet that
 *  parts at semicolons or tabs sees a cell behind each of them. */
const FORMULA = /(^|[;\t\r\n])([\s\u00a0]{0,20}['=+\-@＝＋－＠])/g

/** A cell that a spreadsheet would take for a formula has an apostrophe before it; it is taken away again when read. */
const defuse = (text: string): string => text.replace(FORMULA, "$1'$2")

const toCell = (text: string): string => {
  const safe = defuse(text)
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Items of a cell, parted by "; "; one that holds a semicolon itself has it doubled. */
const joinItems = (items: readonly string[]): string => items.map((item) => item.replaceAll(';', ';;')).join('; ')

/** RFC 4180 with UTF-8 and CRLF. */
export function writeTable(document: TimelineDocument): string {
  const language = chooseWordingLanguage(document.language)
  const names = new Map(document.sources.map((source) => [source.id, source.publisher ?? source.title]))
  const rows = document.events.map((event) => [
    event.id,
    event.title,
    wordEventDate(event, language, document.timeZone),
    event.date.edtf,
    event.dateText ?? '',
    event.date.basis,
    statusWord(event),
    event.kind ?? '',
    joinItems(event.actors),
    joinItems(event.places),
    joinItems(event.attribution ?? []),
    event.summary ?? '',
    joinItems(typeof event.group === 'string' ? [event.group] : (event.group ?? [])),
    event.text ?? '',
    event.image?.url ?? '',
    event.image?.alt ?? '',
    event.image?.caption ?? '',
    event.image?.credit ?? '',
    joinItems((event.links ?? []).map(({ href, label }) => (label ? `${label} <${href}>` : href))),
    event.color ?? '',
    event.weight === undefined ? '' : String(event.weight),
    joinItems([...new Set(event.evidence.map(({ source }) => names.get(source) ?? source))]),
  ])
  const text = [COLUMNS, ...rows].map((row) => row.map(toCell).join(',')).join('\r\n')
  return `${text}\r\n`
}
