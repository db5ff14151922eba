import { wordEventDate } from '@event-timeline/core/wording'
import { dateOf } from '../a11y/outline.js'
import type { TimelineState } from '../state/timeline-state.js'

const HEADER = [
  'id',
  'title',
  'date',
  'edtf',
  'earliest',
  'latest',
  'basis',
  'status',
  'kind',
  'actors',
  'places',
  'sources',
]

/** What is shown as CSV (RFC 4180, UTF-8), one event a row. A cell that a spreadsheet would take for a formula gets an
 *  apostrophe in front. */
export function toCsv(state: TimelineState): string {
  const { table, language, document } = state
  const titles = new Map(document?.sources.map((source) => [source.id, source.publisher ?? source.title]))
  const rows = Array.from(state.shown, (index): readonly string[] => {
    const event = table.event(index)
    if (!event)
      return [
        table.id(index),
        table.title(index),
        dateOf(state, index),
        '',
        isoAt(table.start[index]),
        isoAt(table.end(index)),
        '',
        '',
        '',
        '',
        '',
        '',
      ]
    const sources = [...new Set(event.evidence.map((evidence) => titles.get(evidence.source) ?? evidence.source))]
    return [
      event.id,
      event.title,
      wordEventDate(event, language),
      event.date.edtf,
      event.date.earliest ?? '',
      event.date.latest ?? '',
      event.date.basis,
      event.status,
      event.kind ?? '',
      event.actors.join('; '),
      event.places.join('; '),
      sources.join('; '),
    ]
  })
  return [HEADER, ...rows].map((row) => row.map(toCell).join(',')).join('\r\n') + '\r\n'
}

function isoAt(timeMs: number | undefined): string {
  return timeMs === undefined || Number.isNaN(timeMs) ? '' : new Date(timeMs).toISOString()
}

function toCell(text: string): string {
  const plain = /^[=+@\t\r]|^-(?!\d)/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
