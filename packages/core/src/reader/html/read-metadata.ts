import { dayOf } from './day-of.js'
import { wordsIn } from './find-publisher.js'
import type { Page, PageElement } from './parse-page.js'

/** What a page says about its article where readers don't see it. */
export interface PageMetadata {
  readonly title?: string
  /** The head's title, which often names the site too. */
  readonly documentTitle?: string
  /** ISO day, as the publisher wrote it: no zone is converted. */
  readonly published?: string
  /** A day of the metadata that may be another one than the publication's. */
  readonly dated?: string
  readonly publisher?: string
  readonly byline?: string
  readonly url?: string
  readonly language?: string
}

/** Names of `meta` elements that say when the article came out, without their punctuation, in the order in which they are
 *  believed. */
const PUBLISHED = (
  'articlepublishedtime ogarticlepublishedtime ogpublishedtime datepublished articlepublished articledatepublished ' +
  'rnewsdatepublished publishedtime publishedat datepublication publicationdate publishdate publisheddate publishtime ' +
  'publishedon published pubdate ogpubdate ogreleasedate releasedate originalpublicationdate articledateoriginal ' +
  'dcdateissued dctermsissued dcissued dctermsdateissued dctermsavailable dcdatecreated dctermscreated dcdateoriginal ' +
  'citationpublicationdate citationdate citationonlinedate parselypubdate sailthrudate cxenseparserecspublishtime ' +
  'cxenseparsepublishtime btpubdate vrpublishedtime lastpublished'
).split(' ')

/** These hold a day of which systems mean this or that: what stands in the page itself is believed before them. */
const DATED = 'date dcdate dctermsdate articledate articlecreated datecreated created creationdate'.split(' ')

/** Reads JSON-LD, `meta` elements and the head's title. JSON-LD comes before `meta`; `<time>` is read where the body is
 *  known. */
export function readMetadata(page: Page): PageMetadata {
  const metas = new Map<string, string>()
  const items: Item[] = []
  const days = new Map<string, string>()
  let canonical: string | undefined
  let documentTitle: string | undefined
  let language: string | undefined
  for (const element of page.elements) {
    const { attributes, name } = element
    if (name === 'meta') addMeta(metas, days, element)
    else if (name === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical')
      canonical ??= attributes.get('href')
    else if (name === 'html') language ??= attributes.get('lang') ?? attributes.get('xml:lang')
    else if (name === 'title') documentTitle ??= page.rawText.get(element.index)
    else if (name === 'script' && /ld\+json/i.test(attributes.get('type') ?? ''))
      items.push(...articlesIn(parseJson(page.rawText.get(element.index) ?? '')))
  }
  const address = metas.get('og:url') ?? canonical
  const names = [documentTitle, metas.get('og:title'), ...headlinesOf(page)].flatMap((name) =>
    isText(name) ? [new Set(wordsIn(name))] : [],
  )
  const ld = items
    .filter((item) => !isOfAnother(item, names, address))
    .reduce<Item | null>((best, item) => better(best, item), null)
  const first = (names: readonly string[]): string | undefined => names.map((n) => metas.get(n)).find(isText)
  const published = [ld?.datePublished, ld?.dateCreated, ...PUBLISHED.map((name) => days.get(name))]
    .map(dayOf)
    .find(isText)
  const dated = DATED.map((name) => dayOf(days.get(name))).find(isText)
  const given = {
    title:
      textOf(ld?.headline) ??
      first(['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'sailthru.title', 'parsely-title']) ??
      clean(documentTitle),
    documentTitle: clean(documentTitle),
    published,
    dated,
    publisher:
      first(['og:site_name']) ??
      nameOf(ld?.publisher) ??
      first(['publisher', 'dc.publisher', 'dcterms.publisher', 'application-name']),
    byline: nameOf(ld?.author) ?? first(['author', 'dc.creator', 'article:author'].filter((n) => !isUrl(metas.get(n)))),
    url: address,
    language: language ?? first(['og:locale', 'content-language'])?.replace('_', '-'),
  }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => isText(value)))
}

const isText = (value: string | undefined): value is string => value !== undefined && value !== ''
const isUrl = (value: string | undefined): boolean => /^https?:/.test(value ?? '')

function addMeta(metas: Map<string, string>, days: Map<string, string>, { attributes }: PageElement): void {
  const content = clean(attributes.get('content'))
  if (!isText(content)) return
  for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
    const name = attributes.get(key)?.toLowerCase()
    if (!name) continue
    if (!metas.has(name)) metas.set(name, content)
    // An `itemprop` may stand in a teaser: it is read where the body is known.
    const bare = name.slice(0, 80).replace(/[^a-z]/g, '')
    if (key !== 'itemprop' && !days.has(bare) && dayOf(content) !== undefined) days.set(bare, content)
  }
}

const clean = (text: string | undefined): string | undefined =>
  text
    ?.replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim()

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? clean(value) : undefined)

function nameOf(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const names = value.slice(0, 5).map(nameOf).filter(isText)
    return names.length > 0 ? names.join(', ') : undefined
  }
  if (typeof value === 'string') return isUrl(value) ? undefined : clean(value)
  return typeof value === 'object' && value !== null ? textOf((value as Record<string, unknown>).name) : undefined
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    try {
      return JSON.parse(withoutSlips(text))
    } catch {
      return dayInBroken(text)
    }
  }
}

/** The one day that JSON-LD of an article names as its publication, where a quote in a headline breaks it. */
function dayInBroken(text: string): Item | null {
  if (!/"@type"\s{0,5}:\s{0,5}\[?\s{0,5}"[A-Za-z]{0,40}(?:Article|Posting)"/.test(text)) return null
  const days = [...text.matchAll(/"datePublished"\s{0,5}:\s{0,5}"([^"]{6,40})"/g)].map(([, day]) => day)
  return new Set(days).size === 1 && dayOf(days[0]) !== undefined ? { datePublished: days[0] } : null
}

/** JSON as templates write it, read leniently: without comments, without commas behind the last item, and with line
 *  breaks in strings blanked out. One pass, character by character. */
function withoutSlips(text: string): string {
  const out: string[] = []
  let comma = -1
  for (let i = 0; i < text.length; i++) {
    const letter = text.charAt(i)
    const pair = letter + text.charAt(i + 1)
    if (letter === '"') {
      const start = i++
      while (i < text.length && text[i] !== '"') i += text[i] === '\\' ? 2 : 1
      out.push(text.slice(start, i + 1).replace(/[\n\r\t]/g, ' '))
      comma = -1
    } else if (pair === '/*' || pair === '//') {
      const end = text.indexOf(pair === '/*' ? '*/' : '\n', i + 2)
      i = end < 0 ? text.length : end + (pair === '/*' ? 1 : 0)
    } else {
      if (comma >= 0 && (letter === '}' || letter === ']')) out[comma] = ''
      if (letter === ',') comma = out.length
      else if (letter.trim() !== '') comma = -1
      out.push(letter)
    }
  }
  const json = out.join('')
  const [start, end] = [json.search(/[[{]/), Math.max(json.lastIndexOf('}'), json.lastIndexOf(']'))]
  return start < 0 ? '' : json.slice(start, end + 1)
}

type Item = Readonly<Record<string, unknown>>

const isArticle = (item: Item): boolean =>
  [item['@type']].flat().some((type) => typeof type === 'string' && /(?:Article|Posting|Report)$/.test(type))

/** An article beats another item; what says when it came out beats what does not; else the first stands. */
function better(known: Item | null, found: Item): Item {
  if (!known) return found
  const worth = (item: Item): number => Number(isArticle(item)) * 2 + Number(isText(dayOf(item.datePublished)))
  return worth(found) > worth(known) ? found : known
}

/** Where an item of JSON-LD holds others than the page's own article. */
const OTHERS = new Set(
  (
    'itemListElement hasPart isPartOf mentions citation relatedLink comment review liveBlogUpdate video audio image ' +
    'associatedMedia'
  ).split(' '),
)

/** The items of JSON-LD that may be the page's article, level by level, because teasers lie deeper. */
function articlesIn(root: unknown): readonly Item[] {
  const found: Item[] = []
  let level: readonly unknown[] = [root]
  for (let depth = 0; depth < 5 && level.length > 0; depth++) {
    for (const value of level) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) continue
      const item = value as Item
      if (isArticle(item) || dayOf(item.datePublished) !== undefined) found.push(item)
    }
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null
        ? Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) => (OTHERS.has(key) ? [] : [inner]))
        : [],
    )
  }
  return found
}

/** Headings among which the page's headline is looked for, where an item of JSON-LD is compared with it. */
const MAX_HEADINGS = 12

const headlinesOf = ({ blocks }: Page): readonly string[] =>
  blocks
    .filter(({ heading, linked }) => heading && linked === 0)
    .slice(0, MAX_HEADINGS)
    .map(({ plain }) => plain)

/** Whether an item speaks of another article: it names another address than the page, or the page does not say its own,
 *  and it has nothing of the page's headline. */
function isOfAnother(item: Item, names: readonly ReadonlySet<string>[], address: string | undefined): boolean {
  const own = [item.url, item.mainEntityOfPage, item['@id']]
    .map((value) => (typeof value === 'object' && value !== null ? (value as Item)['@id'] : value))
    .find((value): value is string => typeof value === 'string' && isUrl(value))
  if (own === undefined || (address !== undefined && pathOf(own) === pathOf(address))) return false
  const headline = [...new Set(wordsIn(textOf(item.headline) ?? ''))]
  if (headline.length === 0 || names.length === 0) return false
  const share = Math.max(...names.map((name) => headline.filter((word) => name.has(word)).length / headline.length))
  return share < (address === undefined ? 0.2 : 0.5)
}

/** What two addresses of one page have in common: no scheme, no host that may be the mobile one, no query. */
const pathOf = (url: string): string =>
  (
    url
      .slice(0, 2000)
      .replace(/^https?:\/\/[^/]{0,300}/i, '')
      .split(/[?#]/, 1)[0] ?? ''
  ).replace(/\/$/, '')
