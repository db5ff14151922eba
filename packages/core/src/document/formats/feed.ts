import { parseFeed } from 'feedsmith'
import { dateFromEdtf } from '../../calendar/edtf.js'
import { decodeEntities, linksOf, paragraphsOf, plainOf } from './html-text.js'
import { edtfOf } from './loose-date.js'
import {
  asArray,
  asObject,
  asText,
  documentOf,
  problem,
  type Format,
  type Json,
  type PlainEvent,
  type Read,
  type ReadOptions,
} from './format.js'

const plain = (html: string | undefined): string | undefined => (html === undefined ? undefined : plainOf(html))

/** Of a feed that breaks off, all whole entries: what is open is closed behind the last of them. */
function closeTruncated(text: string): string | null {
  const isAtom = /<feed[\s>]/.test(text.slice(0, 2000))
  const end = isAtom ? '</entry>' : '</item>'
  const at = text.lastIndexOf(end)
  if (at < 0 || /<\/(?:feed|rss|rdf:RDF)>\s{0,100}$/i.test(text)) return null
  const isRdf = /<rdf:RDF[\s>]/i.test(text.slice(0, 2000))
  const closing = isAtom ? '</feed>' : isRdf ? '</rdf:RDF>' : '</channel></rss>'
  return `${text.slice(0, at + end.length)}${closing}`
}

/** RSS, Atom and JSON feeds: an event for each entry, on the day when it was published. */
function read(text: string, options: ReadOptions): Read {
  const diagnostics: Read['diagnostics'][number][] = []
  const whole = closeTruncated(text)
  if (whole !== null)
    diagnostics.push(problem('truncated-feed', 'The feed breaks off; its whole entries were read.', {}, 'warning'))
  let root: unknown
  try {
    root = parseFeed(whole ?? text).feed
  } catch (error) {
    const message = `The text is no feed: ${(error as Error).message.slice(0, 200)}`
    return { document: null, diagnostics: [...diagnostics, problem('broken-feed', message)] }
  }
  const feed = asObject(root)
  const entries = asArray(feed?.items) ?? asArray(feed?.entries) ?? []
  const events = entries.flatMap((value, i): readonly PlainEvent[] => {
    const entry = asObject(value)
    const words =
      asText(entry?.description) ??
      asText(entry?.summary) ??
      asText(asObject(entry?.summary)?.value) ??
      asText(entry?.content_text) ??
      asText(entry?.content_html) ??
      asText(asObject(entry?.content)?.value)
    // An entry without a title goes by its first words.
    const title = plain(asText(entry?.title) ?? asText(asObject(entry?.title)?.value)) || firstWords(words)
    if (!entry || !title) {
      diagnostics.push(problem('without-title', 'The entry has no title.', { row: i + 1 }))
      return []
    }
    const dc = asObject(entry.dc)
    const dates = [
      entry.pubDate,
      entry.published,
      entry.date_published,
      dc?.date,
      ...(asArray(dc?.dates) ?? []),
      entry.updated,
    ]
    const edtf = dates.map(asText).flatMap((dated) => (dated === undefined ? [] : (edtfOf(dated) ?? [])))[0] ?? null
    const date = edtf === null ? null : dateFromEdtf(edtf, 'stated')
    if (date === null || date.edtf === '') {
      diagnostics.push(problem('not-a-date', `The entry "${title.slice(0, 60)}" has no date.`, { row: i + 1 }))
      return []
    }
    const guid = asText(asObject(entry.guid)?.value) ?? asText(entry.guid) ?? asText(entry.id)
    const text = words === undefined ? undefined : paragraphsOf(words)
    return [
      { id: guid, title, date, kind: 'publication', text, links: entryLinks(entry, words), image: pictureOf(entry) },
    ]
  })
  const language = asText(feed?.language) ?? options.language ?? 'de'
  return documentOf(
    events,
    language,
    { title: plain(asText(feed?.title) ?? asText(asObject(feed?.title)?.value)) },
    diagnostics,
  )
}

const MAX_WORDS = 12

function firstWords(html: string | undefined): string | undefined {
  const words = html === undefined ? [] : plainOf(html).split(' ')
  return words.length > MAX_WORDS ? `${words.slice(0, MAX_WORDS).join(' ')} …` : words.join(' ') || undefined
}

/** The entry's own address first, then those in its text. */
function entryLinks(entry: Json, words: string | undefined): PlainEvent['links'] {
  const own = [
    asText(entry.link),
    asText(entry.url),
    ...(asArray(entry.links) ?? []).map((link) => asText(asObject(link)?.href)),
  ].flatMap((href) => (href === undefined ? [] : [{ href: decodeEntities(href) }]))
  const all = [...own, ...(words === undefined ? [] : linksOf(words))]
  return [...new Map(all.map((link) => [link.href, link])).values()]
}

/** An enclosure or a picture of the entry. */
function pictureOf(entry: Json): PlainEvent['image'] {
  const enclosures = [...(asArray(entry.enclosures) ?? []), entry.enclosure].map(asObject)
  const picture = enclosures.find((one) => asText(one?.type)?.startsWith('image/'))
  const url = asText(picture?.url) ?? asText(entry.image)
  return url === undefined ? undefined : { url }
}

export const feed: Format = { name: 'feed', read }
