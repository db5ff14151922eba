import { formatYear, isRealDay, padTwo } from '../../calendar/civil.js'
import { dateFromEdtf } from '../../calendar/edtf.js'
import type { Diagnostic, Era, EventDate, Picture, TimelineDocument } from '../../model/index.js'
import { chooseWordingLanguage, wordEventDate } from '../../wording/index.js'
import {
  asArray,
  asObject,
  asText,
  documentOf,
  linksOf,
  paragraphsOf,
  parseJson,
  plainText,
  problem,
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
  const [civil, month, day] = [field(1), field(2), field(3)]
  // There is no year 0 there: 38 BC is -38.
  const year = civil < 1 ? civil - 1 : civil
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
    const told = event.text ?? event.summary
    const links = (event.links ?? []).map(
      ({ href, label }) => `<p><a href="${escape(href)}">${escape(label ?? href)}</a></p>`,
    )
    const text = [told === undefined ? '' : `<p>${escape(told)}</p>`, ...links, ...quotes].join('')
    const [group] = typeof event.group === 'string' ? [event.group] : (event.group ?? [event.kind])
    return [
      {
        unique_id: event.id,
        start_date: start,
        ...(end ? { end_date: end } : {}),
        display_date: wordEventDate(event, language),
        text: { headline: escape(event.title), ...(text === '' ? {} : { text }) },
        ...(group === undefined ? {} : { group }),
        ...(event.image ? { media: mediaOf(event.image) } : {}),
        ...(event.color ? { background: { color: event.color } } : {}),
      },
    ]
  })
  const subtitle = document.subtitle === undefined ? {} : { text: `<p>${escape(document.subtitle)}</p>` }
  const title =
    document.title === undefined ? {} : { title: { text: { headline: escape(document.title), ...subtitle } } }
  const eras = (document.eras ?? []).flatMap((era) => {
    const [start, end] = [era.date.earliest, era.date.latest].map((bound) =>
      bound === null ? null : slideDate(bound, era.date),
    )
    return start && end ? [{ start_date: start, end_date: end, text: { headline: escape(era.title) } }] : []
  })
  return {
    text: `${JSON.stringify({ ...title, events, ...(eras.length > 0 ? { eras } : {}) }, null, 2)}\n`,
    diagnostics,
  }
}

function mediaOf({ url, alt, caption, credit }: Picture): Json {
  return {
    url,
    ...(alt ? { alt } : {}),
    ...(caption ? { caption: escape(caption) } : {}),
    ...(credit ? { credit: escape(credit) } : {}),
  }
}

/** Headline and text are HTML there. */
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

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
  const words = asObject(asObject(root.title)?.text)
  const [title, subtitle] = [words?.headline, words?.text].map((value) => plainText(asText(value) ?? ''))
  const eras = (asArray(root.eras) ?? []).flatMap((era, i) => readEra(era, `/eras/${String(i)}`, diagnostics) ?? [])
  return documentOf(events, options.language ?? 'de', { title, subtitle, eras }, diagnostics)
}

/** The date of a slide or an era: an end that is empty is none. */
function dateOfSlide(slide: Json): EventDate | null {
  const start = edtfOfSlide(asObject(slide.start_date))
  const given = asObject(slide.end_date)
  const end = given && asText(given.year) !== undefined ? edtfOfSlide(given) : undefined
  if (start === null || end === null) return null
  const date = dateFromEdtf(end === undefined || end === start ? start : `${start}/${end}`, 'stated')
  return date.edtf === '' ? null : date
}

function readEra(value: unknown, field: string, diagnostics: Diagnostic[]): Era | null {
  const era = asObject(value)
  const date = era && dateOfSlide(era)
  const title = plainText(asText(asObject(era?.text)?.headline) ?? '')
  if (date && title !== '') return { title, date }
  diagnostics.push(problem('not-a-date', 'The era has no name, or no beginning and end.', { field }, 'warning'))
  return null
}

function readSlide(value: unknown, field: string, diagnostics: Diagnostic[]): PlainEvent | null {
  const slide = asObject(value)
  const words = asObject(slide?.text)
  const headline = plainText(asText(words?.headline) ?? '')
  if (!slide || headline === '') {
    diagnostics.push(problem('without-title', 'A slide needs text.headline.', { field }))
    return null
  }
  const date = dateOfSlide(slide)
  if (date === null) {
    diagnostics.push(problem('not-a-date', 'The slide has no date, or one that no calendar has.', { field }))
    return null
  }
  const body = asText(words?.text) ?? ''
  const media = asObject(slide.media)
  const address = asText(media?.url)
  const isPicture = address !== undefined && isPictureAddress(address)
  const [caption, credit, alt] = [media?.caption, media?.credit, media?.alt].map((one) => plainText(asText(one) ?? ''))
  const image = isPicture
    ? { url: address, ...(alt ? { alt } : {}), ...(caption ? { caption } : {}), ...(credit ? { credit } : {}) }
    : undefined
  // Films, maps and messages are no pictures: a link leads to them.
  const toMedia =
    address !== undefined && !isPicture && /^https?:/i.test(address)
      ? [{ href: address, ...(caption ? { label: caption } : {}) }]
      : []
  return {
    id: asText(slide.unique_id),
    title: headline,
    date,
    group: asText(slide.group),
    text: paragraphsOf(body) || undefined,
    image,
    links: [...linksOf(body), ...toMedia],
    color: asText(asObject(slide.background)?.color),
  }
}

/** By its ending, or where it comes from; an address without one is taken for a picture. */
function isPictureAddress(address: string): boolean {
  if (/^data:image\//i.test(address)) return true
  const path = address.split(/[?#]/, 1)[0] ?? ''
  if (/\.(?:jpe?g|png|gif|webp|avif|svg)$/i.test(path)) return true
  return (
    !/\.(?:mp[34]|webm|ogg|pdf|html?)$|(?:youtube|youtu\.be|vimeo|soundcloud|twitter|x\.com|google\.|wikipedia\.org\/wiki)/i.test(
      address,
    ) && /^https?:/i.test(address)
  )
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
  // There, a year below 0 counts from 1: -37 is 37 BC.
  const written = formatYear(year < 0 ? year + 1 : year)
  const civil = year < 0 ? year + 1 : year
  if (month == null) return written
  if (month < 1 || month > 12) return null
  if (day == null) return `${written}-${padTwo(month)}`
  if (!isRealDay(civil, month, day)) return null
  const onDay = `${written}-${padTwo(month)}-${padTwo(day)}`
  if (hour == null) return onDay
  return `${onDay}T${padTwo(hour)}:${padTwo(minute ?? 0)}${second == null ? '' : `:${padTwo(second)}`}`
}

export const timelinejs: Format = { name: 'timelinejs', write, read }
