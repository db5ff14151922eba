import { formatYear, isRealDay, padTwo } from '../../calendar/civil.js'
import { dateFromEdtf } from '../../calendar/edtf.js'
import type { Diagnostic, EventDate, TimelineDocument } from '../../model/index.js'
import { chooseWordingLanguage, wordEventDate } from '../../wording/index.js'
import {
  asArray,
  asObject,
  asText,
  collapse,
  documentOf,
  parseJson,
  problem,
  withoutTags,
  type Format,
  type Json,
  type PlainEvent,
  type Read,
  type ReadOptions,
  type Written,
} from './format.js'

/** A date of TimelineJS: fields as numbers; what is left out is not known. */
interface SlideDate {
  readonly year: number
  readonly month?: number
  readonly day?: number
  readonly hour?: number
  readonly minute?: number
  readonly second?: number
}

const ISO = /^([+-]?\d{4,6})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?/

/** As many fields as are known: a month has no day. */
function slideDate(iso: string, date: EventDate): SlideDate | null {
  const match = ISO.exec(iso)
  if (!match) return null
  const field = (at: number): number => Number(match[at] ?? NaN)
  const [year, month, day] = [field(1), field(2), field(3)]
  if (/^[+-]?\d{4,6}$/.test(date.edtf)) return { year }
  if (/^[+-]?\d{4,6}-(?:0\d|1[0-2])$/.test(date.edtf)) return { year, month }
  if (match[4] === undefined) return { year, month, day }
  const second = Number(match[6] ?? 0)
  return { year, month, day, hour: field(4), minute: field(5), ...(second > 0 ? { second } : {}) }
}

/** TimelineJS 3 JSON: headline and text, beginning and end, group, id. A stretch within which one day is meant becomes
 *  its first and last day. */
function write(document: TimelineDocument): Written {
  const language = chooseWordingLanguage(document.language)
  const names = new Map(document.sources.map((source) => [source.id, source.publisher ?? source.title]))
  const diagnostics: Diagnostic[] = []
  const events = document.events.flatMap((event) => {
    const { date } = event
    const [first, last] = [date.earliest ?? date.latest, date.latest]
    const start = first === null ? null : slideDate(first, date)
    if (start === null) {
      diagnostics.push(problem('left-out', `"${event.id}" has no date that TimelineJS could show.`, {}, 'warning'))
      return []
    }
    const whole = start.month === undefined || start.day === undefined
    const end = whole || last === null || last === first ? null : slideDate(last, date)
    const quotes = event.evidence.map(
      ({ source, quote, quoteText }) =>
        `<p>„${escape(quoteText ?? quote)}“ (${escape(names.get(source) ?? source)})</p>`,
    )
    const text = [event.summary === undefined ? '' : `<p>${escape(event.summary)}</p>`, ...quotes].join('')
    return [
      {
        unique_id: event.id,
        start_date: start,
        ...(end ? { end_date: end } : {}),
        display_date: wordEventDate(event, language),
        text: { headline: escape(event.title), ...(text === '' ? {} : { text }) },
        ...(event.kind === undefined ? {} : { group: event.kind }),
      },
    ]
  })
  const title = document.title === undefined ? {} : { title: { text: { headline: escape(document.title) } } }
  return { text: `${JSON.stringify({ ...title, events }, null, 2)}\n`, diagnostics }
}

/** Headline and text are HTML there. */
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' }

const plain = (html: string): string =>
  collapse(withoutTags(html).replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => ENTITIES[name] ?? ''))

function read(text: string, options: ReadOptions): Read {
  const { value, problem: broken } = parseJson(text)
  if (broken) return { document: null, diagnostics: [broken] }
  const root = asObject(value)
  const slides = asArray(root?.events)
  if (!root || !slides) {
    const message = 'TimelineJS has a list "events".'
    return { document: null, diagnostics: [problem('not-an-array', message, { field: '/events' })] }
  }
  const diagnostics: Diagnostic[] = []
  const events = slides.flatMap((slide, i) => readSlide(slide, `/events/${String(i)}`, diagnostics) ?? [])
  const headline = asText(asObject(asObject(root.title)?.text)?.headline)
  return documentOf(events, options.language ?? 'de', headline === undefined ? undefined : plain(headline), diagnostics)
}

function readSlide(value: unknown, field: string, diagnostics: Diagnostic[]): PlainEvent | null {
  const slide = asObject(value)
  const words = asObject(slide?.text)
  const headline = plain(asText(words?.headline) ?? '')
  if (!slide || headline === '') {
    diagnostics.push(problem('without-title', 'A slide needs text.headline.', { field }))
    return null
  }
  const start = edtfOfSlide(asObject(slide.start_date))
  const end =
    slide.end_date === undefined || slide.end_date === null ? undefined : edtfOfSlide(asObject(slide.end_date))
  const edtf = start === null || end === null ? null : end === undefined || end === start ? start : `${start}/${end}`
  const date = edtf === null ? null : dateFromEdtf(edtf, 'stated')
  if (date === null || date.edtf === '') {
    diagnostics.push(problem('not-a-date', 'The slide has no date, or one that no calendar has.', { field }))
    return null
  }
  const body = asText(words?.text)
  return {
    id: asText(slide.unique_id),
    title: headline,
    date,
    kind: asText(slide.group),
    summary: body === undefined ? undefined : plain(body),
  }
}

/** TimelineJS takes numbers and texts. */
function edtfOfSlide(date: Json | null): string | null {
  if (!date) return null
  const field = (name: string): number | null => {
    const text = asText(date[name])
    if (text === undefined) return null
    return /^-?\d{1,6}$/.test(text) ? Number(text) : NaN
  }
  const [year, month, day, hour, minute, second] = ['year', 'month', 'day', 'hour', 'minute', 'second'].map(field)
  if (year == null || [year, month, day, hour, minute, second].some((value) => Number.isNaN(value))) return null
  const written = formatYear(year)
  if (month == null) return written
  if (month < 1 || month > 12) return null
  if (day == null) return `${written}-${padTwo(month)}`
  if (!isRealDay(year, month, day)) return null
  const onDay = `${written}-${padTwo(month)}-${padTwo(day)}`
  if (hour == null) return onDay
  return `${onDay}T${padTwo(hour)}:${padTwo(minute ?? 0)}${second == null ? '' : `:${padTwo(second)}`}`
}

export const timelinejs: Format = { name: 'timelinejs', write, read }
