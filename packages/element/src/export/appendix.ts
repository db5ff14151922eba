import { wordCertainty, wordDoubt } from '@event-timeline/core/wording'
import { dateOf } from '../a11y/outline.js'
import { readingStringsFor } from '../i18n/reading-strings-for.js'
import type { LayoutContext } from '../layout/layout-context.js'
import type { MeasureText } from '../layout/measure.js'
import { nameOfSource } from '../data/source-name.js'
import type { TimelineState } from '../state/timeline-state.js'

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
export const MOST_LISTED = 400
const LEAST_COLUMN_PX = 330
const GAP_PX = 24

/** What stands below a picture: with `all` a numbered list of the events, in columns, and always the names of the sources. */
export function buildAppendix(
  state: TimelineState,
  kind: 'all' | 'sources',
  width: number,
  { metrics, measure }: Pick<LayoutContext, 'metrics' | 'measure'>,
): Appendix {
  const { padPx, smallFontPx } = metrics
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

function listEntries(state: TimelineState): readonly string[] {
  const { table, shown, language } = state
  return Array.from(shown.subarray(0, MOST_LISTED), (index) => {
    const event = table.event(index)
    const doubts = event ? [event.conflict ? wordCertainty(event, language) : '', wordDoubt(event, language)] : []
    return `${[dateOf(state, index), ...doubts].filter(Boolean).join(', ')}: ${table.title(index)}`
  })
}

/** How much the list leaves out, and who says what it tells. */
function closingLines(state: TimelineState, kind: 'all' | 'sources'): readonly string[] {
  const { document, table, shown, language } = state
  const words = readingStringsFor(language)
  const used = new Set<string>()
  if (document) for (const index of shown) for (const { source } of table.event(index)?.evidence ?? []) used.add(source)
  const names =
    document?.sources.filter(({ id }) => used.has(id)).map((source) => nameOfSource(source, source.id)) ?? []
  const isCut = kind === 'all' && shown.length > MOST_LISTED
  return [
    ...(isCut ? [words.listCut(MOST_LISTED, shown.length)] : []),
    ...(names.length > 0 ? [`${words.sources}: ${[...new Set(names)].join('; ')}`] : []),
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
