import { parseFeed } from 'feedsmith'
import { isRealDay, padTwo } from '../../calendar/civil.js'
import { dateFromEdtf } from '../../calendar/edtf.js'
import { edtfOf } from './flexible-date.js'
import {
  asArray,
  asObject,
  asText,
  documentOf,
  problem,
  withoutTags,
  type Format,
  type PlainEvent,
  type Read,
  type ReadOptions,
} from './format.js'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** "Wed, 13 Sep 2023 14:30:00 GMT" (RFC 822), or ISO 8601. The clock stays as it is written. */
function edtfOfFeed(text: string): string | null {
  const rfc = /^(?:[A-Za-z]{3},\s?)?(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4})(?: (\d{2}):(\d{2})(?::(\d{2}))?)?/.exec(
    text.trim(),
  )
  if (!rfc) return edtfOf(text)
  const [, day = '', name = '', year = '', hour, minute, second] = rfc
  const month = MONTHS.indexOf(name.toLowerCase()) + 1
  if (month === 0 || !isRealDay(Number(year), month, Number(day))) return null
  const date = `${year}-${padTwo(month)}-${padTwo(Number(day))}`
  return hour === undefined ? date : `${date}T${hour}:${minute ?? '00'}:${second ?? '00'}`
}

const plain = (html: string | undefined): string | undefined => (html === undefined ? undefined : withoutTags(html))

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
    const dated = [entry.pubDate, entry.published, entry.date_published, dc?.date, entry.updated]
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
    return [{ id: guid, title, date, kind: 'publication', summary }]
  })
  const language = asText(feed?.language) ?? options.language ?? 'de'
  return documentOf(events, language, plain(asText(feed?.title) ?? asText(asObject(feed?.title)?.value)), diagnostics)
}

export const feed: Format = { name: 'feed', read }
