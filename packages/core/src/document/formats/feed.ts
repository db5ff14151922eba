import { parseFeed } from 'feedsmith'
import { isRealDay, padTwo } from '../../calendar/civil.js'
import { dateFromEdtf } from '../../calendar/edtf.js'
import type { Link, Picture } from '../../model/index.js'
import { edtfOf, toUtc } from './flexible-date.js'
import {
  asArray,
  asObject,
  asText,
  documentOf,
  plainText,
  problem,
  type Format,
  type Json,
  type PlainEvent,
  type Read,
  type ReadOptions,
} from './format.js'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** "Wed, 13 Sep 2023 14:30:00 GMT" (RFC 822), or ISO 8601, or another way that feeds write. A clock with
 *  a zone is brought to UTC. */
function edtfOfFeed(text: string): string | null {
  const trimmed = text.trim().replace(/^\p{L}{2,10}\.?, ?/u, '')
  const rfc =
    /^(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{2,4})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([AP]M))?(?: ?(GMT|UTC?|Z|[+-]\d{4}))?)?/i.exec(
      trimmed,
    )
  const american = rfc
    ? null
    : /^([A-Za-z]{3})[a-z]* (\d{1,2}),? (\d{4})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([AP]M))?)?/i.exec(trimmed)
  const german = /^(\d{1,2}\.\d{1,2}\.\d{4})(?: ?[-,] ?(\d{1,2}:\d{2}))?/.exec(trimmed)
  if (german) return edtfOf([german[1], german[2]].filter(Boolean).join(' '))
  const found = rfc ?? american
  if (!found) return edtfOf(trimmed)
  const [day = '', name = ''] = rfc ? [found[1], found[2]] : [found[2], found[1]]
  const [, , , yearText = '', hourText, minute, second, half, zone] = found
  const year = yearText.length > 2 ? yearText : String(Number(yearText) + (Number(yearText) < 70 ? 2000 : 1900))
  const hour = hourText === undefined ? undefined : padTwo(hourIn24(Number(hourText), half))
  const month = MONTHS.indexOf(name.toLowerCase()) + 1
  if (month === 0 || !isRealDay(Number(year), month, Number(day))) return null
  const date = `${year}-${padTwo(month)}-${padTwo(Number(day))}`
  if (hour === undefined) return date
  const instant = `${date}T${hour}:${minute ?? '00'}:${second ?? '00'}`
  return zone === undefined ? instant : toUtc(instant, zone)
}

const hourIn24 = (hour: number, half: string | undefined): number =>
  half === undefined ? hour : /p/i.test(half) ? (hour % 12) + 12 : hour % 12

const plain = (html: string | undefined): string | undefined =>
  html === undefined ? undefined : plainText(plainText(html))

/** The address of an entry, in the three ways that feeds write it. */
function linksOfEntry(entry: Json): readonly Link[] {
  const [first] = (asArray(entry.links) ?? []).map(asObject)
  const address = asText(entry.link) ?? asText(entry.url) ?? asText(first?.href) ?? asText(asObject(entry.guid)?.value)
  return address !== undefined && /^https?:/i.test(address) ? [{ href: address }] : []
}

function imageOfEntry(entry: Json): Picture | undefined {
  const media = asObject(entry.media)
  const candidates = [
    ...(asArray(entry.enclosures) ?? []),
    ...(asArray(media?.contents) ?? []),
    ...(asArray(media?.thumbnails) ?? []),
  ].map(asObject)
  const found = candidates.find(
    (one) =>
      /^image\//.test(asText(one?.type) ?? '') || /\.(?:jpe?g|png|webp|gif|avif)(?:\?|$)/i.test(asText(one?.url) ?? ''),
  )
  const url = asText(entry.image) ?? asText(found?.url)
  return url === undefined ? undefined : { url }
}

/** RSS, Atom and JSON feeds: an event for each entry, on the day when it was published. */
function read(text: string, options: ReadOptions): Read {
  let root: unknown
  try {
    root = parseFeed(text).feed
  } catch (error) {
    const message = `The text is no feed: ${(error as Error).message.slice(0, 200)}`
    return { document: null, diagnostics: [problem('broken-feed', message)] }
  }
  const feed = asObject(root)
  const entries = asArray(feed?.items) ?? asArray(feed?.entries) ?? []
  const diagnostics: Read['diagnostics'][number][] = []
  const events = entries.flatMap((value, i): readonly PlainEvent[] => {
    const entry = asObject(value)
    const title = plain(asText(entry?.title) ?? asText(asObject(entry?.title)?.value))
    if (!entry || !title) {
      diagnostics.push(problem('without-title', 'The entry has no title.', { row: i + 1 }))
      return []
    }
    const dc = asObject(entry.dc)
    const dated = [
      entry.pubDate,
      entry.published,
      entry.date_published,
      dc?.date,
      (asArray(dc?.dates) ?? [])[0],
      entry.updated,
    ]
      .map(asText)
      .find(Boolean)
    const edtf = dated === undefined ? null : edtfOfFeed(dated)
    const date = edtf === null ? null : dateFromEdtf(edtf, 'stated')
    if (date === null || date.edtf === '') {
      diagnostics.push(problem('not-a-date', `The entry "${title.slice(0, 60)}" has no date.`, { row: i + 1 }))
      return []
    }
    const guid = asText(asObject(entry.guid)?.value) ?? asText(entry.guid) ?? asText(entry.id)
    const summary = plain(asText(entry.description) ?? asText(entry.summary) ?? asText(asObject(entry.summary)?.value))
    return [
      { id: guid, title, date, kind: 'publication', summary, links: linksOfEntry(entry), image: imageOfEntry(entry) },
    ]
  })
  const language = asText(feed?.language) ?? options.language ?? 'de'
  const title = plain(asText(feed?.title) ?? asText(asObject(feed?.title)?.value))
  const subtitle = plain(asText(feed?.description) ?? asText(feed?.subtitle) ?? asText(asObject(feed?.subtitle)?.value))
  return documentOf(events, language, { title, subtitle }, diagnostics)
}

export const feed: Format = { name: 'feed', read }
