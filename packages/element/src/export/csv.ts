import type { TimelineEvent } from '@event-timeline/core/model'
import { chooseWordingLanguage, wordEventDate } from '@event-timeline/core/wording'
import type { TimelineState } from '../store/state.js'
import { shownDocument } from './shown-document.js'

const HEAD =
  'id,title,when,date,basis,status,kind,actors,places,attribution,summary,group,text,image,links,color,sources'

/** What is shown as CSV (RFC 4180, UTF-8, CRLF), one event a row: the same bytes as core's format `csv` writes, which also
 *  reads and so brings a parser. A cell that a spreadsheet would take for a formula gets an apostrophe in front. */
export function toCsv(state: TimelineState): string {
  const document = shownDocument(state)
  const language = chooseWordingLanguage(document.language)
  const names = new Map(document.sources.map((source) => [source.id, source.publisher ?? source.title]))
  const row = (event: TimelineEvent): string =>
    [
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
    ]
      .map(toCell)
      .join(',')
  return [HEAD, ...document.events.map(row), ''].join('\r\n')
}

const joinItems = (items: readonly string[]): string => items.map((item) => item.replaceAll(';', ';;')).join('; ')

function toCell(text: string): string {
  const plain = /^['=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n;]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
