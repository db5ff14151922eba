import { formatInstant } from '../../calendar/civil.js'
import type { Diagnostic, EventDate, TimelineDocument } from '../../model/index.js'
import { parseDocument } from '../parse-document.js'
import { dateBetween, dayOrderOf, edtfOf, type DayOrder } from './flexible-date.js'
import {
  asArray,
  asObject,
  asText,
  parseJson,
  problem,
  type Format,
  type Json,
  type Read,
  type ReadOptions,
  type Written,
} from './format.js'

const write = (document: TimelineDocument): Written => ({
  text: `${JSON.stringify(document, null, 2)}\n`,
  diagnostics: [],
})

/** A document, or a list of plain items. */
function read(text: string, options: ReadOptions): Read {
  const { value, problem: broken } = parseJson(text)
  if (broken) return { document: null, diagnostics: [broken] }
  const list = asArray(value)
  return list ? readItems(list, options) : parseDocument(value)
}

/** `[{ title, start | date, end, … }]`: only a title and a date are required; the rest is what a document writes. */
function readItems(items: readonly unknown[], options: ReadOptions): Read {
  const diagnostics: Diagnostic[] = []
  const order = dayOrderOf(
    items.flatMap((item) => [asObject(item)?.date, asObject(item)?.start].flatMap((one) => asText(one) ?? [])),
  )
  const events = items.flatMap((item, i) => {
    const field = `/${String(i)}`
    const one = asObject(item)
    const title = asText(one?.title) ?? asText(one?.name) ?? asText(one?.content)
    if (!one || title === undefined) {
      diagnostics.push(problem('without-title', 'The item has no title.', { row: i + 1, field }))
      return []
    }
    const date = dateOfItem(one, order)
    if (date === null) {
      diagnostics.push(
        problem('not-a-date', 'The item has no date, or one that no calendar has.', { row: i + 1, field }),
      )
      return []
    }
    const { start: _, end: __, link, place, ...rest } = one
    const links = [...(asArray(one.links) ?? []), ...(link === undefined ? [] : [link])]
    const places = place === undefined ? one.places : (asArray(place) ?? [place])
    return [
      {
        ...rest,
        title,
        date,
        ...(links.length > 0 ? { links } : {}),
        ...(places === undefined ? {} : { places }),
        ...(one.id === undefined ? {} : { id: asText(one.id) ?? '' }),
      },
    ]
  })
  const read = parseDocument({ language: options.language ?? 'de', events })
  return { document: read.document, diagnostics: [...diagnostics, ...read.diagnostics] }
}

function dateOfItem(item: Json, order: DayOrder | undefined): EventDate | string | null {
  if (asObject(item.date)) return item.date as EventDate
  const edtf = (value: unknown): string | null => {
    if (typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= 8.64e15)
      return formatInstant(value).replace(/T00:00:00$/, '')
    const text = asText(value)
    return text === undefined ? null : edtfOf(text, order)
  }
  const start = edtf(item.date ?? item.start)
  if (start === null || item.end === undefined || item.end === null) return start
  const end = edtf(item.end)
  return end === null ? null : dateBetween(start, end)
}

/** The timeline document itself: nothing is lost. */
export const json: Format = { name: 'json', write, read }
