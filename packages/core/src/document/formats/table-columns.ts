import type { Diagnostic } from '../../model/index.js'
import { problem, type ReadOptions } from './format.js'
import { edtfOf, type DayOrder } from './loose-date.js'

/** What a column of a table may hold. `year` to `endDay` are the columns of sheets that write a date in parts; `type`,
 *  `displayDate`, `media` and `background` those of TimelineJS. */
export type Field =
  | 'id'
  | 'title'
  | 'date'
  | 'start'
  | 'startTime'
  | 'end'
  | 'endTime'
  | 'allDay'
  | 'year'
  | 'month'
  | 'day'
  | 'endYear'
  | 'endMonth'
  | 'endDay'
  | 'displayDate'
  | 'basis'
  | 'status'
  | 'kind'
  | 'actors'
  | 'places'
  | 'attribution'
  | 'summary'
  | 'group'
  | 'text'
  | 'image'
  | 'media'
  | 'alt'
  | 'caption'
  | 'credit'
  | 'links'
  | 'color'
  | 'background'
  | 'weight'
  | 'type'

const words = (text: string): readonly string[] => text.split(', ')

/** Heads that are understood, as {@link nameOf} writes them, the likelier first. */
const HEADS: Readonly<Record<Exclude<Field, 'type'>, readonly string[]>> = {
  id: words('id, unique id, uid, nummer, nr, no, #'),
  title: words(
    'title, titel, headline, überschrift, titre, título, titulo, titolo, name, event name, event title, event, ereignis, événement, evenement, evento, subject, betreff, bezeichnung, nom, nombre, nome, was, what, content, label, milestone, meilenstein, veranstaltung',
  ),
  date: words(
    'date, datum, edtf, fecha, data, wann, zeitpunkt, zeitraum, point in time, date time, datetime, dates, when',
  ),
  start: words(
    'start, beginn, anfang, von, from, begin, begins, begin date, start date, startdatum, startet, beginnt am, beginnt, anfangsdatum, from date, date from, von datum, dtstart, début, debut, date de début, inicio, fecha inicio, fecha de inicio, inizio, data inizio, data di inizio',
  ),
  startTime: words('start time, beginnt um, startzeit, beginn uhrzeit, heure de début, hora inicio, ora inizio, time, uhrzeit, zeit'), // prettier-ignore
  end: words(
    'end, ende, bis, to, until, end date, enddatum, endet am, endet, finish, finish date, to date, date to, bis datum, dtend, fin, date de fin, fecha fin, fecha de fin, fine, data fine, data di fine',
  ),
  endTime: words('end time, endet um, endzeit, ende uhrzeit, heure de fin, hora fin, ora fine'),
  allDay: words('all day event, all day, ganztägiges ereignis, ganztägig'),
  year: words('year, jahr, année, annee, año, ano, anno'),
  month: words('month, monat, mois, mes, mese'),
  day: words('day, tag, jour, día, dia, giorno'),
  endYear: words('end year, endjahr'),
  endMonth: words('end month, endmonat'),
  endDay: words('end day, endtag'),
  displayDate: words('display date, date text'),
  basis: words('basis'),
  status: words('status'),
  kind: words('kind, art, typ, type, event type, ereignistyp, tipo'),
  actors: words('actors, actor, akteure, personen, person, people, beteiligte, wer, who'),
  places: words('places, place, ort, orte, location, venue, wo, where, city, stadt, lieu, lugar, luogo'),
  attribution: words('attribution, laut, source'),
  summary: words('summary, zusammenfassung'),
  group: words(
    'group, gruppe, kategorie, kategorien, category, categories, lane, spur, reihe, groupe, catégorie, grupo, categoría, gruppo, categoria, track, phase, bereich',
  ),
  text: words(
    'text, beschreibung, description, notiz, notizen, notes, note, details, bemerkung, bemerkungen, anmerkung, anmerkungen, kommentar, comment, comments, body, texte, texto, testo, descripción, descripcion, descrizione',
  ),
  image: words('image, bild, picture, foto, photo, image url, bild url, photo url, picture url, img, imagen, immagine'),
  media: words('media'),
  alt: words('alt, alternativtext, alt text'),
  caption: words('caption, bildunterschrift, media caption, image caption'),
  credit: words('credit, bildnachweis, media credit, image credit'),
  links: words('links, link, url, href, quelle, website, webseite, article, artikel, lien, enlace, wikipedia, uri'),
  color: words('color, colour, farbe, couleur, colore'),
  background: words('background'),
  weight: words('weight, gewicht'),
}

/** What `columns` may name. */
export const FIELDS = [...Object.keys(HEADS), 'type'] as readonly Field[]

/** Which column holds what, by its index. */
export type Layout = ReadonlyMap<Field, number>

/** Whether a column says when. */
export const hasDates = (layout: Layout): boolean =>
  (['date', 'start', 'year'] as const).some((field) => layout.has(field))

/** A head as it is compared: "startDate", "Start_Date" and "Start date (local)" are "start date". */
const nameOf = (head: string): string =>
  head
    .normalize('NFC')
    .replace(/[([].*$/s, '')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .replace(/[_\-.:*]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** Columns that are written for people and say nothing new. */
const OUR_OWN: ReadonlySet<string> = new Set(['when', 'sources'])

/** The columns by their heads; what the heads do not say is told by the cells below them, as far as one column alone can be
 *  meant. Columns that no field takes are told. */
export function layoutOf(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  columns: ReadOptions['columns'],
  diagnostics: Diagnostic[],
): Layout {
  const names = head.map(nameOf)
  const layout = new Map<Field, number>()
  const place = (field: Field, at: number): void => {
    if (at >= 0 && ![...layout.values()].includes(at)) layout.set(field, at)
  }
  for (const [field, wanted] of Object.entries(columns ?? {})) {
    if (!FIELDS.includes(field as Field))
      diagnostics.push(problem('unknown-column', `There is no field "${field}". The fields are ${FIELDS.join(', ')}.`))
    else if (!names.includes(nameOf(wanted)))
      diagnostics.push(problem('unknown-column', `The table has no column "${wanted}" for ${field}.`, { row: 1 }))
    else place(field as Field, names.indexOf(nameOf(wanted)))
  }
  placeLabels(names, columns, place)
  const isSlides = names.includes('headline') && names.includes('year')
  if (isSlides) place('type', names.indexOf('type'))
  for (const [field, heads] of Object.entries(HEADS) as [Exclude<Field, 'type'>, readonly string[]][]) {
    if (layout.has(field) || columns?.[field] !== undefined) continue
    const known = heads.find((one) => names.includes(one) && ![...layout.values()].includes(names.indexOf(one)))
    if (known !== undefined) place(field, names.indexOf(known))
  }
  guessColumns(names, rows, layout, place)
  tellUnread(head, names, layout, diagnostics)
  return layout
}

/** Wikidata has "event" with an address beside "eventLabel" with its name. */
function placeLabels(
  names: readonly string[],
  columns: ReadOptions['columns'],
  place: (field: Field, at: number) => void,
): void {
  const at = names.findIndex((name) => name.endsWith(' label') && names.includes(name.slice(0, -' label'.length)))
  if (at < 0 || columns?.title !== undefined) return
  place('title', at)
  if (columns?.links === undefined && !names.some((name) => HEADS.links.includes(name)))
    place('links', names.indexOf((names[at] ?? '').slice(0, -' label'.length)))
}

/** Rows that are looked at to tell what a column holds. */
const LOOKED_AT = 50

/** Looks for a date among the columns that are left, and takes a text, or the first column of words, for the title. */
function guessColumns(
  names: readonly string[],
  rows: readonly (readonly string[])[],
  layout: Map<Field, number>,
  place: (field: Field, at: number) => void,
): void {
  const cellsOf = (at: number): readonly string[] =>
    rows.slice(0, LOOKED_AT).flatMap((row) => ((row[at] ?? '').trim() === '' ? [] : [(row[at] ?? '').trim()]))
  const free = (): readonly number[] => names.flatMap((_, at) => ([...layout.values()].includes(at) ? [] : [at]))
  if (!hasDates(layout)) place('date', free().find((at) => holdsDates(cellsOf(at))) ?? -1)
  if (layout.has('title') || !hasDates(layout)) return
  const other = (fields: readonly Field[]): Field | undefined => fields.find((field) => layout.has(field))
  const unread = free().find((one) => holdsWords(cellsOf(one)))
  const given = other(['summary', 'text']) ?? (unread === undefined ? other(['actors', 'kind', 'places']) : undefined)
  const at = given === undefined ? unread : layout.get(given)
  if (at === undefined) return
  if (given !== undefined) layout.delete(given)
  place('title', at)
}

const isPlainNumber = (text: string): boolean => /^-?\d{1,3}$|^\d{5,}$/.test(text)

const MONTH_FIRST: DayOrder = 'month-first'

/** Whether most cells are dates; small numbers are more often counts. */
const holdsDates = (cells: readonly string[]): boolean =>
  cells.length > 0 &&
  cells.filter((cell) => !isPlainNumber(cell) && edtfOf(cell, MONTH_FIRST) !== null).length * 2 > cells.length

const holdsWords = (cells: readonly string[]): boolean =>
  cells.length > 0 && cells.filter((cell) => /\p{L}{2}/u.test(cell)).length * 2 > cells.length

/** Tells the columns that no field takes. */
function tellUnread(
  head: readonly string[],
  names: readonly string[],
  layout: Layout,
  diagnostics: Diagnostic[],
): void {
  const kept = new Set(layout.values())
  head.forEach((name, at) => {
    if (kept.has(at) || name.trim() === '' || OUR_OWN.has(names[at] ?? '')) return
    const message = `The column "${name.trim().slice(0, 40)}" is not kept.`
    diagnostics.push(problem('left-out', message, { row: 1, field: name.trim() }, 'warning'))
  })
}

/** Heads for a table that has none: dates are told by their cells. `null` where the first row is a head. */
export function headOfBare(rows: readonly (readonly string[])[]): readonly string[] | null {
  const [first = []] = rows
  const fields: string[] = []
  for (const cell of first) {
    const isDate = !isPlainNumber(cell.trim()) && edtfOf(cell, MONTH_FIRST) !== null
    const names = isDate ? ['start', 'end'] : ['title', 'text']
    fields.push((cell.trim() === '' ? undefined : names.find((name) => !fields.includes(name))) ?? '')
  }
  return fields.includes('start') && fields.includes('title') ? fields : null
}
