import { nameOfSource } from '../data/source-name.js'
import { sourcesById } from '../data/filter.js'
import { COLUMNS } from '../i18n/words.js'
import { LIGHT_THEME } from '../theme/theme.js'
import { eventAt, laneTitles, lanesOfIndex } from '../views/event-facts.js'
import { certaintyOf, dateOfEvent, statusOf } from '../views/event-words.js'
import type { TimelineState } from '../store/state.js'
import { composePicture, type Picture, type Shown } from './picture.js'

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
  shown: Shown,
  options: PrintOptions,
  draw: (canvas: HTMLCanvasElement, picture: Picture, shown: Shown, scale: number) => void,
): void {
  const { state, title } = shown
  const paper = options.paper ?? 'A4'
  const room = ROOM[paper]
  const range = options.range ?? 'all'
  const { sans, fontPx } = shown.paint.theme
  const light: Shown = { ...shown, paint: { ...shown.paint, theme: { ...LIGHT_THEME, sans, fontPx } } }
  const picture = composePicture(light, { range, width: room.width }, false)
  sheet.documentElement.lang = state.language.tag
  sheet.title = title
  addStyle(sheet, sheetStyle(paper, sans))
  const heading = sheet.createElement('h1')
  heading.textContent = title
  const canvas = sheet.createElement('canvas')
  canvas.setAttribute('role', 'img')
  canvas.setAttribute('aria-label', title)
  draw(canvas, picture, light, SCALE)
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
  const { columns } = state.language.words
  const table = sheet.createElement('table')
  const head = table.createTHead().insertRow()
  for (const name of ['', ...COLUMNS.map((column) => columns[column])]) {
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

function cellsOf({ table, language, document, lanes }: TimelineState, index: number): readonly string[] {
  const event = eventAt(table, index)
  const sources = sourcesById(document)
  const names = new Set(event.evidence.map(({ source }) => nameOfSource(sources.get(source), source)))
  const cells: Readonly<Record<(typeof COLUMNS)[number], string>> = {
    date: dateOfEvent(event, language),
    title: event.title,
    lane: laneTitles(lanesOfIndex(lanes, index)),
    status: statusOf(event, language.words),
    certainty: certaintyOf(event, language.words),
    sources: [...names].join('; '),
  }
  return COLUMNS.map((column) => cells[column])
}
