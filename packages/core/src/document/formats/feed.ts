import { parseFeed } from 'feedsmith'
import { dateFromEdtf } from '../../calendar/edtf.js'
import { decodeEntities, firstWords, linksOf, paragraphsOf, pictureOf as pictureIn, plainOf } from './html-text.js'
import type { Link } from '../../model/index.js'
import { areMidnights, withoutMidnights } from './iso-date.js'
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
  if (text.trimStart().startsWith('{')) return closeTruncatedJson(text)
  const isAtom = /<feed[\s>]/.test(text.slice(0, 2000))
  const end = isAtom ? '</entry>' : '</item>'
  const at = text.lastIndexOf(end)
  if (at < 0 || /<\/(?:feed|rss|rdf:RDF)>\s{0,100}$/i.test(text)) return null
  const isRdf = /<rdf:RDF[\s>]/i.test(text.slice(0, 2000))
  const closing = isAtom ? '</feed>' : isRdf ? '</rdf:RDF>' : '</channel></rss>'
  return `${text.slice(0, at + end.length)}${closing}`
}

/** The same of a JSON feed: an entry is what is closed in a list of its root. */
function closeTruncatedJson(text: string): string | null {
  let isInText = false
  let depth = 0
  let end = -1
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]
    if (isInText && mark === '\\') at++
    else if (mark === '"') isInText = !isInText
    else if (!isInText && (mark === '{' || mark === '[')) depth++
    else if (!isInText && (mark === '}' || mark === ']')) {
      depth--
      if (depth === 0) return null
      if (depth === 2 && mark === '}') end = at
    }
  }
  return end < 0 ? null : `${text.slice(0, end + 1)}]}`
}

/** What an entry is about, in the order of its author: RSS has texts or `{ name }`, Atom `{ term, label }`, JSON `tags`. */
const categoriesOf = (entry: Json): readonly string[] =>
  (asArray(entry.categories) ?? asArray(entry.tags) ?? []).flatMap((one) => {
    const named = asObject(one)
    return plain(asText(one) ?? asText(named?.label) ?? asText(named?.name) ?? asText(named?.term)) || []
  })

/** When an entry was published, or else changed, as EDTF. */
function dateIn(entry: Json): { readonly edtf: string | null; readonly written: string | undefined } {
  const [dc, terms] = [asObject(entry.dc), asObject(entry.dcterms)]
  const dates = [
    entry.pubDate,
    entry.published,
    entry.date_published,
    dc?.date,
    ...(asArray(dc?.dates) ?? []),
    ...['issued', 'created', 'date', 'dates', 'modified'].flatMap((name) => asArray(terms?.[name]) ?? [terms?.[name]]),
    asObject(entry.atom)?.published,
    entry.updated,
    asObject(entry.atom)?.updated,
    entry.date_modified,
  ].flatMap((dated) => asText(dated) ?? [])
  return { edtf: dates.flatMap((dated) => edtfOf(dated) ?? [])[0] ?? null, written: dates[0] }
}

/** Who wrote an entry. */
const authorsOf = (entry: Json, dc: Json | null): readonly string[] => [
  ...new Set(
    [...(asArray(entry.authors) ?? []), ...(asArray(dc?.creators) ?? []), dc?.creator].flatMap((one) => {
      const name = asText(one) ?? asText(asObject(one)?.name)
      // "info@example.org (Name)"
      return name === undefined ? [] : [/\(([^()]{1,80})\)$/.exec(name)?.[1] ?? name]
    }),
  ),
]

/** RSS, Atom and JSON feeds: an event for each entry, on the day when it was published. Its first category is its lane. */
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
  const base = addressOf(feed)
  const dates = entries.map((entry) => dateIn(asObject(entry) ?? {}))
  const areDays = areMidnights(dates.map(({ edtf }) => edtf ?? ''))
  let moreCategories = 0
  const events = entries.flatMap((value, i): readonly PlainEvent[] => {
    const entry = asObject(value)
    const words =
      asText(entry?.description) ??
      asText(entry?.summary) ??
      asText(asObject(entry?.summary)?.value) ??
      asText(entry?.content_text) ??
      asText(entry?.content_html) ??
      asText(asObject(entry?.content)?.value)
    // An entry without a title goes by its first words, or its address.
    const title =
      plain(asText(entry?.title) ?? asText(asObject(entry?.title)?.value)) ||
      firstWords(words) ||
      plain(asText(asObject(asObject(entry?.media)?.title)?.value)) ||
      asText(entry?.link) ||
      asText(entry?.url)
    if (!entry || !title) {
      diagnostics.push(problem('without-title', 'The entry has no title.', { row: i + 1 }))
      return []
    }
    const { edtf = null, written } = dates[i] ?? {}
    const date = edtf === null ? null : dateFromEdtf(areDays ? withoutMidnights(edtf) : edtf, 'stated')
    if (date === null || date.edtf === '') {
      const why = written === undefined ? 'no date' : `a date that is none: "${written.slice(0, 40)}"`
      diagnostics.push(problem('not-a-date', `The entry "${title.slice(0, 60)}" has ${why}.`, { row: i + 1 }))
      return []
    }
    const guid = asText(asObject(entry.guid)?.value) ?? asText(entry.guid) ?? asText(entry.id)
    const text = words === undefined ? undefined : paragraphsOf(words)
    const categories = categoriesOf(entry)
    if (categories.length > 1) moreCategories++
    return [
      {
        id: guid,
        title,
        date,
        kind: 'publication',
        group: categories[0],
        attribution: authorsOf(entry, asObject(entry.dc)),
        text,
        links: entryLinks(entry, words, base),
        image: pictureOf(entry, words),
      },
    ]
  })
  if (moreCategories > 0) {
    const message = `Of several categories the first is kept, as the lane (${String(moreCategories)} times).`
    diagnostics.push(problem('left-out', message, {}, 'info'))
  }
  const language = asText(feed?.language) ?? languageOfRoot(text) ?? options.language ?? 'und'
  return documentOf(
    events,
    language,
    { title: plain(asText(feed?.title) ?? asText(asObject(feed?.title)?.value)) },
    diagnostics,
  )
}

/** "xml:lang" of an Atom feed, which the library leaves out. */
function languageOfRoot(text: string): string | undefined {
  const at = text.indexOf('<feed')
  const tag = at < 0 ? '' : text.slice(at, text.indexOf('>', at))
  const from = tag.indexOf('xml:lang="')
  const value = from < 0 ? '' : tag.slice(from + 'xml:lang="'.length).split('"', 1)[0]
  return value === '' ? undefined : value
}

/** Where the feed's page lies, from which addresses of entries are counted. */
function addressOf(feed: Json | null): string | undefined {
  const links = (asArray(feed?.links) ?? []).map(asObject)
  const page = links.find((link) => asText(link?.rel) !== 'self') ?? links[0]
  return asText(feed?.link) ?? asText(feed?.home_page_url) ?? asText(page?.href)
}

/** An address as a whole one, where the feed says from where it counts. */
function wholeAddress(href: string, base: string | undefined): string {
  const [, origin = '', scheme = ''] = /^((https?:)\/\/[^/?#\s]{1,255})/i.exec(base ?? '') ?? []
  if (origin === '' || /^[a-z][a-z0-9+.-]{0,20}:/i.test(href)) return href
  if (href.startsWith('//')) return `${scheme}${href}`
  if (href.startsWith('/')) return `${origin}${href}`
  return href.startsWith('#') ? href : `${origin}/${href}`
}

/** The entry's own address first, then those in its text. */
function entryLinks(entry: Json, words: string | undefined, base: string | undefined): PlainEvent['links'] {
  const own = [
    asText(entry.link),
    asText(entry.url),
    ...(asArray(entry.links) ?? []).map((link) => asText(asObject(link)?.href)),
  ].flatMap((href) => (href === undefined ? [] : [{ href: decodeEntities(href) }]))
  // Sound and films are kept as what they can be here.
  const enclosed = enclosuresOf(entry).flatMap((one) => {
    const url = asText(one?.url)
    return url === undefined || isPicture(one) ? [] : [{ href: url, ...labelOf(asText(one?.title)) }]
  })
  const found: readonly Link[] = [...own, ...(words === undefined ? [] : linksOf(words)), ...enclosed]
  const all = found.map((link) => ({
    ...link,
    href: wholeAddress(link.href, base),
  }))
  // The first of those with one address; a name that only another of them has goes with it.
  return [...new Set(all.map(({ href }) => href))].map((href) => ({
    href,
    ...labelOf(all.find((link) => link.href === href && link.label !== undefined)?.label),
  }))
}

const labelOf = (label: string | undefined): { readonly label?: string } => (label === undefined ? {} : { label })

/** What hangs on an entry: enclosures, attachments, and the contents and thumbnails of Media RSS. */
function enclosuresOf(entry: Json): readonly (Json | null)[] {
  const media = asObject(entry.media)
  const groups = [media, asObject(media?.group), ...(asArray(media?.groups) ?? []).map(asObject)]
  return [
    ...(asArray(entry.enclosures) ?? []),
    entry.enclosure,
    ...(asArray(entry.attachments) ?? []),
    ...groups.flatMap((group) => [
      ...(asArray(group?.contents) ?? []),
      group?.content,
      ...(asArray(group?.thumbnails) ?? []).map((one) => ({ ...asObject(one), medium: 'image' })),
    ]),
  ].map(asObject)
}

const isPicture = (one: Json | null): boolean =>
  (asText(one?.type) ?? asText(one?.mime_type))?.startsWith('image/') === true || asText(one?.medium) === 'image'

/** A picture that hangs on the entry, or the first one in its text. */
function pictureOf(entry: Json, words: string | undefined): PlainEvent['image'] {
  const url = asText(enclosuresOf(entry).find(isPicture)?.url) ?? asText(entry.image) ?? asText(entry.banner_image)
  if (url !== undefined) return { url }
  const content = asText(asObject(entry.content)?.encoded) ?? asText(asObject(entry.content)?.value)
  return [words, content].flatMap((html) => (html === undefined ? [] : (pictureIn(html) ?? [])))[0]
}

export const feed: Format = { name: 'feed', read }
