import type { Page, PageElement } from './parse-page.js'

/** What a page says about its article where readers don't see it. */
export interface PageMetadata {
  readonly title?: string
  /** ISO day, as the publisher wrote it: no zone is converted. */
  readonly published?: string
  readonly publisher?: string
  readonly byline?: string
  readonly url?: string
  readonly language?: string
}

/** Names of `meta` elements in the order in which they are believed. */
const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'pubdate',
  'publish-date',
  'parsely-pub-date',
  'last-published',
]

/** Reads JSON-LD, `meta` elements and the head's title. JSON-LD comes before `meta`; `<time>` is read where the body is
 *  known. */
export function readMetadata(page: Page): PageMetadata {
  const metas = new Map<string, string>()
  let canonical: string | undefined
  let documentTitle: string | undefined
  let language: string | undefined
  let ld: Readonly<Record<string, unknown>> | null = null
  for (const element of page.elements) {
    const { attributes, name } = element
    if (name === 'meta') addMeta(metas, element)
    else if (name === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical')
      canonical ??= attributes.get('href')
    else if (name === 'html') language ??= attributes.get('lang') ?? attributes.get('xml:lang')
    else if (name === 'title') documentTitle ??= page.rawText.get(element.index)
    else if (name === 'script' && /ld\+json/i.test(attributes.get('type') ?? ''))
      ld = better(ld, articleIn(parseJson(page.rawText.get(element.index) ?? '')))
  }
  const first = (names: readonly string[]): string | undefined => names.map((n) => metas.get(n)).find(isText)
  const published = [ld?.datePublished, ld?.dateCreated, ...PUBLISHED.map((name) => metas.get(name))]
    .map(dayOf)
    .find(isText)
  const given = {
    title: textOf(ld?.headline) ?? first(['og:title', 'twitter:title', 'dc.title']) ?? clean(documentTitle),
    published,
    publisher:
      first(['og:site_name']) ?? nameOf(ld?.publisher) ?? first(['publisher', 'dc.publisher', 'application-name']),
    byline: nameOf(ld?.author) ?? first(['author', 'dc.creator', 'article:author'].filter((n) => !isUrl(metas.get(n)))),
    url: first(['og:url']) ?? canonical,
    language: language ?? first(['og:locale', 'content-language'])?.replace('_', '-'),
  }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => isText(value)))
}

const isText = (value: string | undefined): value is string => value !== undefined && value !== ''
const isUrl = (value: string | undefined): boolean => /^https?:/.test(value ?? '')

function addMeta(metas: Map<string, string>, { attributes }: PageElement): void {
  const content = clean(attributes.get('content'))
  if (!isText(content)) return
  for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
    const name = attributes.get(key)?.toLowerCase()
    if (name && !metas.has(name)) metas.set(name, content)
  }
}

/** `2023-09-11T08:00:00+02:00`, `2023-09-11` or `11.09.2023` as a day. */
export function dayOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const iso = /^\s{0,5}(\d{4}-\d{2}-\d{2})(?!\d)/.exec(value)
  if (iso) return iso[1]
  const german = /^\s{0,5}(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/.exec(value)
  return german ? `${german[3]}-${german[2]?.padStart(2, '0')}-${german[1]?.padStart(2, '0')}` : undefined
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
    // A page's broken JSON-LD is the page's own matter; its other signs are read.
    return null
  }
}

type Item = Readonly<Record<string, unknown>>

const isArticle = (item: Item): boolean =>
  [item['@type']].flat().some((type) => typeof type === 'string' && /(?:Article|Posting|Report)$/.test(type))

/** An article beats another item; what says when it came out beats what does not; else the first stands. */
function better(known: Item | null, found: Item | null): Item | null {
  if (!known || !found) return known ?? found
  const worth = (item: Item): number => Number(isArticle(item)) * 2 + Number(isText(dayOf(item.datePublished)))
  return worth(found) > worth(known) ? found : known
}

/** The item of JSON-LD that is the page's article: looked for level by level, because teasers lie deeper. */
function articleIn(root: unknown): Item | null {
  let best: Item | null = null
  let level: readonly unknown[] = [root]
  for (let depth = 0; depth < 5 && level.length > 0; depth++) {
    for (const value of level) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) continue
      const item = value as Item
      if (isArticle(item) || dayOf(item.datePublished) !== undefined) best = better(best, item)
    }
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value as Record<string, unknown>) : [],
    )
  }
  return best
}
