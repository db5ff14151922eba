import type { Diagnostic } from '../../model/index.js'
import { FIELDS, foldFieldName, isNameOf, placeFields, type Field } from './field-names.js'
import { problem, type ReadOptions } from './format.js'
import { edtfOf, type DayOrder } from './loose-date.js'

/** Which column holds what, by its index. */
export type Layout = ReadonlyMap<Field, number>

/** Whether a column says when. */
export const hasDates = (layout: Layout): boolean =>
  (['date', 'start', 'year'] as const).some((field) => layout.has(field))

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
  const names = head.map(foldFieldName)
  let layout = new Map<Field, number>()
  const place = (field: Field, at: number): void => {
    if (at >= 0 && ![...layout.values()].includes(at)) layout.set(field, at)
  }
  for (const [field, wanted] of Object.entries(columns ?? {})) {
    if (!FIELDS.includes(field as Field))
      diagnostics.push(problem('unknown-column', `There is no field "${field}". The fields are ${FIELDS.join(', ')}.`))
    else if (!names.includes(foldFieldName(wanted)))
      diagnostics.push(problem('unknown-column', `The table has no column "${wanted}" for ${field}.`, { row: 1 }))
    else place(field as Field, names.indexOf(foldFieldName(wanted)))
  }
  placeLabels(names, columns, place)
  const isSlides = names.includes('headline') && names.includes('year')
  if (isSlides) place('type', names.indexOf('type'))
  layout = placeFields(names, layout, new Set(Object.keys(columns ?? {})))
  placeMoments(rows, layout)
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
  const labelled = (name: string): string => (name.length > 5 && name.endsWith('label') ? name.slice(0, -5) : '')
  const at = names.findIndex((name) => labelled(name) !== '' && names.includes(labelled(name)))
  if (at < 0 || columns?.title !== undefined) return
  place('title', at)
  if (columns?.links === undefined && !names.some((name) => isNameOf('links', name)))
    place('links', names.indexOf(labelled(names[at] ?? '')))
}

/** A column "Start time" may hold whole dates. */
function placeMoments(rows: readonly (readonly string[])[], layout: Map<Field, number>): void {
  for (const [time, whole] of [
    ['startTime', 'start'],
    ['endTime', 'end'],
  ] as const) {
    const at = layout.get(time)
    if (at === undefined || layout.has(whole) || !holdsDates(cellsOf(rows, at))) continue
    layout.delete(time)
    layout.set(whole, at)
  }
}

/** Rows that are looked at to tell what a column holds. */
const LOOKED_AT = 50

const cellsOf = (rows: readonly (readonly string[])[], at: number): readonly string[] =>
  rows.slice(0, LOOKED_AT).flatMap((row) => ((row[at] ?? '').trim() === '' ? [] : [(row[at] ?? '').trim()]))

/** Looks for a date among the columns that are left, and takes a text, or the first column of words, for the title. */
function guessColumns(
  names: readonly string[],
  rows: readonly (readonly string[])[],
  layout: Map<Field, number>,
  place: (field: Field, at: number) => void,
): void {
  const free = (): readonly number[] => names.flatMap((_, at) => ([...layout.values()].includes(at) ? [] : [at]))
  if (!hasDates(layout)) place('date', free().find((at) => holdsDates(cellsOf(rows, at))) ?? -1)
  if (layout.has('title') || !hasDates(layout)) return
  const other = (fields: readonly Field[]): Field | undefined => fields.find((field) => layout.has(field))
  const unread = free().find((one) => holdsWords(cellsOf(rows, one)))
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
