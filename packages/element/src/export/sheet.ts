import { wordCertainty, wordStatus } from '@event-timeline/core/wording'
import { dateOf } from '../a11y/outline.js'
import { readingStringsFor } from '../i18n/reading-strings-for.js'
import { CanvasPainter } from '../render/canvas-painter.js'
import { nameOfSource } from '../data/source-name.js'
import { sourcesById } from '../data/filter.js'
import type { TimelineState } from '../state/timeline-state.js'
import { LIGHT_THEME, type Theme } from '../theme/theme.js'
import { composePicture, paintPicture, type PictureContext } from './picture.js'

export interface PrintOptions {
  /** Default `all`. */
  readonly range?: 'window' | 'all'
  /** Landscape; default `A4`. */
  readonly paper?: 'A4' | 'A3'
}

/** What is left of a landscape page within its margins, in CSS pixels. */
const ROOM = { A4: { width: 1030, height: 600 }, A3: { width: 1490, height: 960 } }
/** Printers have about three times as many points as a screen. */
const SCALE = 3

const sheetStyle = (paper: string, sans: string): string => `
  @page { size: ${paper} landscape; margin: 12mm; }
  body { margin: 0; color: #1c1b19; background: #fff; font: 10pt/1.4 ${sans}; }
  h1 { font-size: 15pt; margin: 0 0 6pt; }
  canvas { width: 100%; height: auto; break-inside: avoid; }
  table { width: 100%; border-collapse: collapse; margin-top: 12pt; break-before: page; }
  caption { text-align: start; font-weight: 600; padding-bottom: 6pt; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  th, td { text-align: start; vertical-align: top; padding: 3pt 8pt 3pt 0; border-bottom: 0.5pt solid #bbb; }
`

/** Writes a sheet to print into an empty document: the picture in light colours, and a table of all events that are shown,
 *  whose head stands on each page. */
export function writeSheet(
  sheet: Document,
  state: TimelineState,
  options: PrintOptions,
  theme: Theme,
  base: PictureContext,
  title: string,
): void {
  const paper = options.paper ?? 'A4'
  const room = ROOM[paper]
  const range = options.range ?? 'all'
  const light: Theme = { ...LIGHT_THEME, sans: theme.sans, fontPx: theme.fontPx }
  const wanted = composePicture(state, { range, width: room.width }, base, room, false)
  const height = Math.min(wanted.height, room.height)
  const picture = composePicture(state, { range, width: room.width, height }, base, room, false)
  sheet.documentElement.lang = state.language
  sheet.title = title
  addStyle(sheet, sheetStyle(paper, light.sans))
  const heading = sheet.createElement('h1')
  heading.textContent = title
  const canvas = sheet.createElement('canvas')
  canvas.width = picture.width * SCALE
  canvas.height = picture.height * SCALE
  canvas.setAttribute('role', 'img')
  canvas.setAttribute('aria-label', title)
  const paperOf = canvas.getContext('2d')
  if (paperOf) {
    paperOf.scale(SCALE, SCALE)
    paperOf.fillStyle = light.panel
    paperOf.fillRect(0, 0, picture.width, picture.height)
    paintPicture(picture, new CanvasPainter(paperOf, light.sans), light, base)
  }
  sheet.body.append(heading, canvas, tableOf(sheet, state))
}

/** By CSSOM: a strict page allows no style in text. */
function addStyle(sheet: Document, text: string): void {
  const { defaultView } = sheet
  if (!defaultView) return
  const style = new defaultView.CSSStyleSheet()
  style.replaceSync(text)
  sheet.adoptedStyleSheets = [style]
}

function tableOf(sheet: Document, state: TimelineState): HTMLTableElement {
  const { columns, actors, places } = readingStringsFor(state.language)
  const table = sheet.createElement('table')
  const head = table.createTHead().insertRow()
  for (const name of [
    '',
    columns.date,
    columns.event,
    columns.status,
    columns.certainty,
    actors,
    places,
    columns.sources,
  ]) {
    const cell = sheet.createElement('th')
    cell.scope = 'col'
    cell.textContent = name
    head.append(cell)
  }
  const body = table.createTBody()
  state.shown.forEach((index, at) => {
    const row = body.insertRow()
    for (const text of [String(at + 1), ...cellsOf(state, index)]) row.insertCell().textContent = text
  })
  return table
}

function cellsOf(state: TimelineState, index: number): readonly string[] {
  const { table, language, document } = state
  const event = table.event(index)
  const date = [dateOf(state, index), table.title(index)]
  if (!event) return [...date, '', '', '', '', '']
  const sources = sourcesById(document)
  const names = new Set(event.evidence.map(({ source }) => nameOfSource(sources.get(source), source)))
  return [
    ...date,
    wordStatus(event.status, language),
    wordCertainty(event, language),
    event.actors.join(', '),
    event.places.join(', '),
    [...names].join('; '),
  ]
}
