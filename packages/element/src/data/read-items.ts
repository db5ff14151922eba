import { dateFromEdtf } from '@event-timeline/core/edtf'
import type { ParsedDocument } from '@event-timeline/core/document'
import { parseDocument } from '@event-timeline/core/document'
import type { Diagnostic, EventDate } from '@event-timeline/core/model'
import { DAY_MS } from '../time/time-window.js'

type Loose = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** "1.2.2016", "01.02.2016 14:30": days as they are written in German. */
const GERMAN_DAY = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:[ ,T]+(\d{1,2}):(\d{2}))?$/
/** "2016-02-01 14:30", "2016-02-01T14:30:00.000Z", "2016/02/01" */
const ISO_LOOSE =
  /^([+-]?\d{4,6})[-/](\d{1,2})[-/](\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d{1,9})?\s?(Z|[+-]\d{2}:?\d{2})?)?$/

const two = (text: string | undefined): string => (text ?? '00').padStart(2, '0')

/** What is written there as EDTF; `null` where it is no date. A `Date` at midnight of the reader's zone is that day; any
 *  other is its instant. */
export function toEdtf(value: unknown): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? instantToEdtf(value) : null
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return null
    const isMidnight = value.getHours() + value.getMinutes() + value.getSeconds() + value.getMilliseconds() === 0
    return isMidnight
      ? dayOf(Date.UTC(2000, value.getMonth(), value.getDate()), value.getFullYear())
      : instantToEdtf(value.getTime())
  }
  if (isObject(value)) return typeof value.edtf === 'string' ? value.edtf : null
  if (typeof value !== 'string') return null
  const trimmed = value.trim()
  // EDTF writes years with four digits.
  const text = /^\d{1,3}$/.test(trimmed) ? trimmed.padStart(4, '0') : trimmed
  if (dateFromEdtf(text, 'stated').edtf !== '') return text
  const german = GERMAN_DAY.exec(text)
  const iso = ISO_LOOSE.exec(text)
  const edtf = german
    ? `${german[3] ?? ''}-${two(german[2])}-${two(german[1])}${german[4] ? `T${two(german[4])}:${german[5] ?? '00'}` : ''}`
    : iso
      ? `${iso[1] ?? ''}-${two(iso[2])}-${two(iso[3])}${iso[4] ? `T${two(iso[4])}:${iso[5] ?? '00'}:${two(iso[6])}${iso[7] ?? ''}` : ''}`
      : text
  return dateFromEdtf(edtf, 'stated').edtf === '' ? null : edtf
}

function dayOf(timeMs: number, year: number): string {
  const month = new Date(timeMs).toISOString().slice(4, 10)
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}${month}`
}

function instantToEdtf(timeMs: number): string | null {
  const date = new Date(timeMs)
  if (Number.isNaN(date.getTime())) return null
  const iso = date.toISOString()
  // Years beyond 9999 and before 0 are written with a sign and six digits; EDTF wants four where four are enough.
  const text = iso.replace(/^([+-])00(\d{4})-/, (_, sign: string, year: string) => `${sign === '-' ? '-' : ''}${year}-`)
  return timeMs % DAY_MS === 0 ? text.slice(0, text.indexOf('T')) : text.replace(/\.\d{3}Z$/, 'Z')
}

/** Start and end as one date; open where there is an end that is none. */
export function dateOfItem(item: Loose): string | EventDate | null {
  const { date, start, end } = item
  if (isObject(date) && typeof date.edtf === 'string') return date as unknown as EventDate
  const first = toEdtf(date ?? start)
  if (first === null) return null
  if (end === undefined || end === null || end === '') return first
  const last = toEdtf(end)
  return last === null || last === first ? first : `${first}/${last}`
}

const MAX_TOLD = 50

/** Reads plain items: `{ title, start | date, end, group, text, image, link, links, color, weight … }`. What is no event
 *  is left out and told, with its place in `row` and `field`; nothing throws. */
export function readItems(items: readonly unknown[], language: string, document: Loose = {}): ParsedDocument {
  const diagnostics: Diagnostic[] = []
  const tell = (row: number, field: string, message: string): void => {
    if (diagnostics.length < MAX_TOLD)
      diagnostics.push({ code: 'not-an-event', severity: 'warning', row, field: `/${String(row)}${field}`, message })
  }
  const events = items.flatMap((item, row): readonly Loose[] => {
    if (!isObject(item)) {
      tell(row, '', 'expected an object with a title and a date')
      return []
    }
    const title = textOf(item.title ?? item.name ?? item.content ?? item.label)
    if (title === '') {
      tell(row, '/title', 'expected a title')
      return []
    }
    const date = dateOfItem(item)
    if (date === null) {
      tell(
        row,
        item.date === undefined ? '/start' : '/date',
        `"${textOf(item.date ?? item.start).slice(0, 40)}" is no date`,
      )
      return []
    }
    return [{ ...withoutUndefined(item), ...eventMembers(item), title, date }]
  })
  const parsed = parseDocument({ language, sources: [], ...document, version: 1, events: uniqueIds(events) })
  return { document: parsed.document, diagnostics: [...diagnostics, ...parsed.diagnostics] }
}

/** Members that items write in other ways than documents. */
function eventMembers(item: Loose): Loose {
  const links = [item.link, ...(Array.isArray(item.links) ? (item.links as unknown[]) : [])].filter(
    (one) => one !== undefined && one !== null,
  )
  const group = Array.isArray(item.group) ? item.group.map(textOf).filter(Boolean) : textOf(item.group)
  const places = typeof item.place === 'string' ? [item.place] : item.place
  const members: Record<string, unknown> = {
    id: item.id === undefined || item.id === null ? undefined : textOf(item.id),
    group: group.length > 0 ? group : undefined,
    text: item.text === undefined || item.text === null ? undefined : textOf(item.text),
    image: typeof item.image === 'string' || isObject(item.image) ? item.image : undefined,
    links: links.length > 0 ? links : undefined,
    color: typeof item.color === 'string' ? item.color : undefined,
    weight: typeof item.weight === 'number' && Number.isFinite(item.weight) ? item.weight : undefined,
    places: Array.isArray(places) ? places : item.places,
  }
  // A member that is `undefined` here must not cover one that the item has.
  const hidden: Record<string, unknown> = { start: undefined, end: undefined, link: undefined, place: undefined }
  return { ...hidden, ...members }
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'bigint' ? String(value) : ''

const withoutUndefined = (item: Loose): Loose =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined && value !== null))

/** Of several events with one id the later ones get a number: none is lost. */
function uniqueIds(events: readonly Loose[]): readonly Loose[] {
  const taken = new Set(events.map(({ id }) => id))
  const seen = new Set<unknown>()
  return events.map((event) => {
    const { id } = event
    if (typeof id !== 'string' || !seen.has(id)) {
      seen.add(id)
      return event
    }
    let number = 2
    while (taken.has(`${id}-${String(number)}`)) number++
    const own = `${id}-${String(number)}`
    taken.add(own)
    return { ...event, id: own }
  })
}
