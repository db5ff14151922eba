import { formatYear, isRealDay, padTwo } from '../../calendar/civil.js'
import { dateFromEdtf, joinEdtf } from '../../calendar/edtf.js'
import type { Diagnostic, Era, EventDate, Picture, TimelineDocument, TimelineEvent } from '../../model/index.js'
import { chooseWordingLanguage, wordDate, wordEventDate } from '../../wording/index.js'
import { firstWords, frameOf, linksOf, paragraphsOf, pictureOf, plainOf } from './html-text.js'
import { upgradeSlides } from './upgrade-slides.js'
import {
  asArray,
  asObject,
  asText,
  documentOf,
  parseJson,
  problem,
  tellLost,
  Unread,
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

/** Years before Christ have no zero there: 37 BC is −37, which is −36 in ISO 8601. */
const toSlideYear = (year: number): number => (year <= 0 ? year - 1 : year)
const fromSlideYear = (year: number): number => (year < 0 ? year + 1 : year)

/** As many fields as are known: a month has no day. */
function slideDate(iso: string, date: EventDate): SlideDate | null {
  const match = ISO.exec(iso)
  if (!match) return null
  const field = (at: number): number => Number(match[at] ?? NaN)
  const [year, month, day] = [toSlideYear(field(1)), field(2), field(3)]
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
    const text = [...paragraphs(event.summary), ...paragraphs(event.text), ...linkList(event), ...quotes].join('')
    const group = typeof event.group === 'string' ? event.group : (event.group?.[0] ?? event.kind)
    return [
      {
        unique_id: event.id,
        start_date: start,
        ...(end ? { end_date: end } : {}),
        display_date: event.dateText ?? wordEventDate(event, language, document.timeZone),
        text: { headline: escape(event.title), ...(text === '' ? {} : { text }) },
        ...(event.image === undefined ? {} : { media: mediaOf(event.image) }),
        ...(group === undefined ? {} : { group }),
        ...(event.color === undefined ? {} : { background: { color: event.color } }),
      },
    ]
  })
  const eras = (document.eras ?? []).flatMap(({ title, date }) => {
    const [first, last] = [date.earliest ?? date.latest, date.latest]
    const [start, end] = [first === null ? null : slideDate(first, date), last === null ? null : slideDate(last, date)]
    return start && end ? [{ start_date: start, end_date: end, text: { headline: escape(title) } }] : []
  })
  const opening =
    document.title === undefined
      ? {}
      : {
          title: {
            text: {
              headline: escape(document.title),
              ...(document.subtitle === undefined ? {} : { text: escape(document.subtitle) }),
            },
          },
        }
  diagnostics.push(
    ...tellLost(document, 'TimelineJS', [
      'conflicts',
      'relations',
      'status',
      'cancellations',
      'actors',
      'places',
      'attribution',
      'further groups',
      'weights',
    ]),
  )
  const json = { ...opening, events, ...(eras.length > 0 ? { eras } : {}) }
  return { text: `${JSON.stringify(json, null, 2)}\n`, diagnostics }
}

const paragraphs = (text: string | undefined): readonly string[] =>
  (text ?? '').split(/\n{2,}/).flatMap((one) => (one.trim() === '' ? [] : [`<p>${escape(one.trim())}</p>`]))

const linkList = ({ links = [] }: TimelineEvent): readonly string[] =>
  links.flatMap(({ href, label }) =>
    /^(?:https?|mailto):/i.test(href) ? [`<p><a href="${attribute(href)}">${escape(label ?? href)}</a></p>`] : [],
  )

const mediaOf = ({ url, alt, caption, credit }: Picture): Json => ({
  url,
  ...(alt === undefined ? {} : { alt }),
  ...(caption === undefined ? {} : { caption: escape(caption) }),
  ...(credit === undefined ? {} : { credit: escape(credit) }),
})

const attribute = (text: string): string => escape(text).replaceAll('"', '&quot;')

/** Headline and text are HTML there. */
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** TimelineJS 3 JSON, and that of TimelineJS 2. */
function read(text: string, options: ReadOptions): Read {
  const { value, problem: broken } = parseJson(text)
  if (broken) return { document: null, diagnostics: [broken] }
  const upgraded = upgradeSlides(value)
  if (!upgraded) {
    const message = 'TimelineJS has a list "events".'
    return { document: null, diagnostics: [problem('not-an-array', message, { field: '/events' })] }
  }
  const { root, events: slidesAt, eras: erasAt } = upgraded
  const diagnostics: Diagnostic[] = []
  const unread = new Unread()
  const list = (member: unknown): readonly unknown[] => asArray(member) ?? []
  const slides = list(root.events)
  const events = slides.flatMap((slide, i) => readSlide(slide, `${slidesAt}/${String(i)}`, unread, diagnostics) ?? [])
  const eras = list(root.eras).flatMap((era, i) => readEra(era, `${erasAt}/${String(i)}`, unread, diagnostics) ?? [])
  const first = asObject(root.title)
  const opening = asObject(first?.text)
  const [headline, subtitle] = [asText(opening?.headline), asText(opening?.text)]
  if (asText(asObject(first?.media)?.url) !== undefined)
    diagnostics.push(
      problem('left-out', 'The media of the title slide is not kept.', { field: '/title/media' }, 'warning'),
    )
  unread.note(root, ROOT_MEMBERS, '')
  const setting = {
    title: headline === undefined ? undefined : plainOf(headline),
    subtitle: subtitle === undefined ? undefined : plainOf(subtitle),
    eras,
  }
  return documentOf(events, options.language ?? 'und', setting, [...diagnostics, ...unread.tell()])
}

function readEra(value: unknown, field: string, unread: Unread, diagnostics: Diagnostic[]): Era | null {
  const era = asObject(value)
  // A name is optional there.
  const title = plainOf(asText(asObject(era?.text)?.headline) ?? '') || '–'
  const [start, end] = [edtfOfSlide(asObject(era?.start_date)), edtfOfSlide(asObject(era?.end_date))]
  const date = start === null || end === null ? null : dateFromEdtf(joinEdtf(start, end) ?? '', 'stated')
  unread.note(asObject(era?.text) ?? {}, ERA_TEXT_MEMBERS, `${field}/text`)
  if (date !== null && date.edtf !== '') return { title, date }
  diagnostics.push(problem('left-out', 'An era needs a beginning and an end after it.', { field }, 'warning'))
  return null
}

/** Ends of addresses that are pictures; of other media TimelineJS shows players, which are kept as links. */
const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)|^data:image\//i

/** Where a slide or a row stands. */
type Place = NonNullable<Parameters<typeof problem>[2]>

/** The media of a slide: a picture; of anything else its address. */
export function readMedia(
  value: unknown,
  place: Place,
  diagnostics: Diagnostic[],
): Pick<PlainEvent, 'image' | 'links'> {
  const media = asObject(value)
  const url = asText(media?.url)
  if (!media || url === undefined) return {}
  // What is embedded lies somewhere, too.
  const framed = frameOf(url)
  if (framed !== undefined) return readMedia({ ...media, url: framed }, place, diagnostics)
  if (!ADDRESS.test(url)) {
    const message = `"${url.slice(0, 40)}" is no address of a media; it is not kept.`
    diagnostics.push(problem('left-out', message, place, 'warning'))
    return {}
  }
  const words = (name: string): string | undefined => {
    const text = asText(media[name])
    return text === undefined ? undefined : plainOf(text)
  }
  const [caption, credit, alt] = [words('caption'), words('credit'), words('alt') ?? words('title')]
  const link = asText(media.link)
  const more = link !== undefined && ADDRESS.test(link) ? [{ href: link }] : []
  if (!PICTURE.test(url)) {
    diagnostics.push(problem('media-as-link', 'The media is no picture; it is kept as a link.', place, 'info'))
    const label = [caption, credit === undefined ? undefined : `(${credit})`].filter((one) => one !== undefined)
    return { links: [{ href: url, ...(label.length === 0 ? {} : { label: label.join(' ') }) }, ...more] }
  }
  return {
    links: more,
    image: {
      url,
      ...(alt === undefined ? {} : { alt }),
      ...(caption === undefined ? {} : { caption }),
      ...(credit === undefined ? {} : { credit }),
    },
  }
}

/** An address, with or without its scheme. */
const ADDRESS = /^(?!<)\S{1,2000}$/

/** The colour behind a slide. A picture there has no place here. */
export function readBackground(value: unknown, place: Place, diagnostics: Diagnostic[]): string | undefined {
  const background = asObject(value) ?? { color: value }
  const [color, url] = [asText(background.color), asText(background.url)]
  const isPicture = url !== undefined || (color !== undefined && /[/.]/.test(color) && !/^[a-z]{2,6}\(/i.test(color))
  if (isPicture) diagnostics.push(problem('left-out', 'The picture behind a slide is not kept.', place, 'warning'))
  return isPicture && url === undefined ? undefined : color
}

const members = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** What is read, and what only says how TimelineJS should draw. */
const ROOT_MEMBERS = members('events eras title scale')
const ERA_TEXT_MEMBERS = members('headline')
const SLIDE_MEMBERS = members('start_date end_date text media unique_id group background display_date autolink')
const MEDIA_MEMBERS = members('url caption credit alt title link link_target link_text')

const isEmpty = (value: unknown): boolean => {
  const object = asObject(value)
  return value === undefined || value === null || value === '' || (object !== null && asText(object.year) === undefined)
}

function readSlide(value: unknown, field: string, unread: Unread, diagnostics: Diagnostic[]): PlainEvent | null {
  const slide = asObject(value)
  const words = asObject(slide?.text)
  const body = asText(words?.text)
  // A slide without a headline goes by its first words.
  const caption = asText(asObject(slide?.media)?.caption)
  const headline = plainOf(asText(words?.headline) ?? '') || firstWords(body) || firstWords(caption)
  if (!slide || !headline) {
    diagnostics.push(problem('without-title', 'A slide needs text.headline.', { field }))
    return null
  }
  unread.note(slide, SLIDE_MEMBERS, field)
  const given = asObject(slide.start_date)
  const start = edtfOfSlide(given)
  // Spreadsheets leave an empty end behind.
  const end = isEmpty(slide.end_date) ? undefined : edtfOfSlide(asObject(slide.end_date))
  const edtf = start === null ? null : end == null ? start : (joinEdtf(start, end) ?? '')
  const date = edtf === null ? null : dateFromEdtf(edtf, 'stated')
  if (date === null || date.edtf === '') {
    const why =
      start === null
        ? isEmpty(given)
          ? 'has no date'
          : 'has a date that no calendar has'
        : dateFromEdtf(start, 'stated').edtf === ''
          ? 'lies farther away than years are counted here'
          : `ends (${end ?? ''}) before it begins (${start})`
    diagnostics.push(problem('not-a-date', `The slide "${headline.slice(0, 40)}" ${why}.`, { field }))
    return null
  }
  if (end === null) {
    const message = `The end of "${headline.slice(0, 40)}" is no day of the calendar; it is left out.`
    diagnostics.push(problem('not-a-date', message, { field: `${field}/end_date` }, 'warning'))
  }
  unread.note(asObject(slide.media) ?? {}, MEDIA_MEMBERS, `${field}/media`)
  const { image, links = [] } = readMedia(slide.media, { field: `${field}/media` }, diagnostics)
  return {
    id: asText(slide.unique_id),
    title: headline,
    date,
    dateText: ownWords(asText(slide.display_date) ?? asText(given?.display_date), date),
    group: asText(slide.group),
    text: body === undefined ? undefined : paragraphsOf(body),
    links: [...(body === undefined ? [] : linksOf(body)), ...links],
    image: image ?? (body === undefined ? undefined : pictureOf(body)),
    color: readBackground(slide.background, { field: `${field}/background` }, diagnostics),
  }
}

/** The author's words for a date, where they are not ours. */
function ownWords(html: string | undefined, date: EventDate): string | undefined {
  const words = html === undefined ? '' : plainOf(html)
  const isOurs = (['de', 'en'] as const).some((language) => wordDate(date, language) === words)
  return words === '' || isOurs ? undefined : words
}

/** TimelineJS takes numbers and texts. */
function edtfOfSlide(date: Json | null): string | null {
  if (!date) return null
  const field = (name: string): number | null => {
    const text = asText(date[name])
    if (text === undefined) return null
    return /^-?\d{1,11}$/.test(text) ? Number(text) : NaN
  }
  const [year, month, day, hour, minute, second] = ['year', 'month', 'day', 'hour', 'minute', 'second'].map(field)
  if (year == null || year === 0 || [year, month, day, hour, minute, second].some((value) => Number.isNaN(value)))
    return null
  const inYear = fromSlideYear(year)
  const written = formatYear(inYear)
  // Ages of the earth have no months.
  if (Math.abs(inYear) > 9999) return `Y${String(inYear)}`
  if (month == null) return written
  if (month < 1 || month > 12) return null
  if (day == null) return `${written}-${padTwo(month)}`
  if (!isRealDay(inYear, month, day)) return null
  const onDay = `${written}-${padTwo(month)}-${padTwo(day)}`
  if (hour == null) return onDay
  return `${onDay}T${padTwo(hour)}:${padTwo(minute ?? 0)}${second == null ? '' : `:${padTwo(second)}`}`
}

export const timelinejs: Format = { name: 'timelinejs', write, read }
