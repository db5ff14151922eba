import { chooseWordingLanguage } from '@event-timeline/core/wording'
import { nameOfSource } from '../data/source-name.js'
import { groupDigits } from '../i18n/group-digits.js'
import type { MeasureText } from '../layout/text.js'
import type { TimelineState } from '../store/state.js'
import type { Metrics } from '../theme/metrics.js'
import { eventAt } from '../views/event-facts.js'
import { certaintyOf, dateOfEvent, statusOf } from '../views/event-words.js'

/** A line of words below a picture; x is its left edge, y its middle, from the foot of the graphic. */
export interface AppendixLine {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly isStrong: boolean
}

export interface Appendix {
  readonly height: number
  readonly lines: readonly AppendixLine[]
}

/** More are no list that anybody reads; the last line says how many there are. */
export const MAX_LISTED = 400
const LEAST_COLUMN_PX = 330
const GAP_PX = 24

/** What stands below a picture: with `all` a numbered list of the events, in columns, and always the names of the sources. */
export function buildAppendix(
  state: TimelineState,
  kind: 'all' | 'sources',
  width: number,
  { metrics, measure }: { readonly metrics: Metrics; readonly measure: MeasureText },
): Appendix {
  const { smallPx: smallFontPx } = metrics
  const padPx = Math.round(14 * metrics.scale)
  const linePx = Math.round(smallFontPx * 1.45)
  const room = width - 2 * padPx
  const lines: AppendixLine[] = []
  let top = padPx * 0.7
  if (kind === 'all' && state.shown.length > 0) {
    const columns = Math.max(1, Math.floor((room + GAP_PX) / (LEAST_COLUMN_PX + GAP_PX)))
    const columnPx = (room - (columns - 1) * GAP_PX) / columns
    const entries = listEntries(state).map((entry) => wrap(entry, columnPx - numberPx(measure), measure))
    const total = entries.reduce((sum, entry) => sum + entry.length, 0)
    const most = Math.ceil(total / columns)
    let column = 0
    let row = 0
    let lowest = 0
    entries.forEach((entry, at) => {
      if (row > 0 && row + entry.length > most + 1 && column < columns - 1) {
        column++
        row = 0
      }
      const x = padPx + column * (columnPx + GAP_PX)
      lines.push({ text: String(at + 1), x, y: top + (row + 0.5) * linePx, isStrong: true })
      for (const text of entry)
        lines.push({ text, x: x + numberPx(measure), y: top + (row++ + 0.5) * linePx, isStrong: false })
      lowest = Math.max(lowest, row)
    })
    top += lowest * linePx + padPx * 0.7
  }
  for (const text of closingLines(state, kind).flatMap((line) => wrap(line, room, measure))) {
    lines.push({ text, x: padPx, y: top + linePx / 2, isStrong: false })
    top += linePx
  }
  return { height: lines.length === 0 ? 0 : Math.round(top + padPx * 0.7), lines }
}

const numberPx = (measure: MeasureText): number => measure('000 ', 'small')

function listEntries({ table, shown, language }: TimelineState): readonly string[] {
  return Array.from(shown.subarray(0, MAX_LISTED), (index) => {
    const event = eventAt(table, index)
    const doubts = [event.conflict ? certaintyOf(event, language.words) : '', statusOf(event, language.words)]
    return `${[dateOfEvent(event, language), ...doubts].filter(Boolean).join(', ')}: ${event.title}`
  })
}

/** How much the list leaves out, and who says what it tells. */
function closingLines({ document, table, shown, language }: TimelineState, kind: 'all' | 'sources'): readonly string[] {
  const { words, tag } = language
  const used = new Set<string>()
  if (document) for (const index of shown) for (const { source } of table.event(index)?.evidence ?? []) used.add(source)
  const names =
    document?.sources.filter(({ id }) => used.has(id)).map((source) => nameOfSource(source, source.id)) ?? []
  const isCut = kind === 'all' && shown.length > MAX_LISTED
  const separator = chooseWordingLanguage(tag) === 'de' ? '.' : ','
  return [
    ...(isCut ? [`${words.ofAll(MAX_LISTED, shown.length)} … ${groupDigits(shown.length, separator)}`] : []),
    ...(names.length > 0 ? [`${words.sourcesTitle(names.length)}: ${[...new Set(names)].join('; ')}`] : []),
  ]
}

/** Breaks a text between words into lines of a width; a word that is wider stands alone. */
export function wrap(text: string, widthPx: number, measure: MeasureText): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && measure(longer, 'small') > widthPx) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}
