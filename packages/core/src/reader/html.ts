import type { Block } from './block.js'
import { maskHtml } from './mask.js'

/** What an HTML page tells about itself. */
export interface HtmlFacts {
  /** Same length as the page, markup blanked out. */
  readonly masked: string
  readonly title?: string
  readonly headline: { readonly start: number; readonly end: number } | null
  readonly published?: string
  readonly publisher?: string
  readonly url?: string
  readonly language?: string
  /** Reasons for the blocks that lie in parts of the page that are not its article. */
  readonly reasonsOf: (blocks: readonly Block[]) => ReadonlyMap<number, string>
}

const PARTS: Readonly<Record<string, string>> = {
  nav: 'navigation',
  header: 'header',
  footer: 'footer',
  aside: 'teaser',
  form: 'consent',
  figcaption: 'caption',
  button: 'navigation',
  title: 'header',
}

/** Reads a page without a DOM: metadata, the parts that their tags name, and the text between tags. */
export function readHtml(page: string): HtmlFacts {
  const masked = maskHtml(page)
  const article = firstElement(page, 'article') ?? firstElement(page, 'main')
  const h1 = firstElement(page, 'h1')
  const titleElement = firstElement(page, 'title')
  const metas = readMetas(page)
  const ld = readJsonLd(page)
  const published =
    ld.datePublished ?? metas.get('article:published_time') ?? metas.get('date') ?? metas.get('datepublished')
  const title = h1
    ? clean(masked, h1)
    : (metas.get('og:title') ?? (titleElement ? clean(masked, titleElement) : undefined))
  const publisher = metas.get('og:site_name')
  const url = metas.get('og:url')
  const head = page.slice(0, 5000)
  const opening = head.slice(head.toLowerCase().indexOf('<html'))
  const language = /\slang=["']?([a-zA-Z-]{2,12})/.exec(opening.slice(0, opening.indexOf('>')))?.[1]
  const parts = Object.entries(PARTS).flatMap(([tag, reason]) =>
    elements(page, tag).map((range) => ({ ...range, reason })),
  )
  return {
    masked,
    ...(title !== undefined && { title }),
    headline: h1,
    ...(published !== undefined && { published: published.slice(0, 10) }),
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
    ...(language !== undefined && { language }),
    reasonsOf: (blocks) => {
      const reasons = new Map<number, string>()
      blocks.forEach((block, i) => {
        const part = parts.find((p) => p.start <= block.start && block.end <= p.end)
        const isHeadline = h1 && block.start < h1.end && h1.start < block.end
        if (isHeadline) return
        if (part) reasons.set(i, part.reason)
        else if (article && (block.end <= article.start || block.start >= article.end))
          reasons.set(i, 'outside-article')
      })
      return reasons
    },
  }
}

const clean = (masked: string, range: { start: number; end: number }): string =>
  masked.slice(range.start, range.end).replace(/\s+/g, ' ').trim()

function elements(page: string, tag: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  const lower = page.toLowerCase()
  for (let at = lower.indexOf(`<${tag}`); at >= 0; at = lower.indexOf(`<${tag}`, at + 1)) {
    if (/[a-z0-9]/.test(lower[at + tag.length + 1] ?? '')) continue
    const end = lower.indexOf(`</${tag}`, at)
    if (end < 0) break
    found.push({ start: at, end })
    at = end
  }
  return found
}

function firstElement(page: string, tag: string): { start: number; end: number } | null {
  const element = elements(page, tag)[0]
  if (!element) return null
  const open = page.indexOf('>', element.start)
  return open < 0 || open >= element.end ? null : { start: open + 1, end: element.end }
}

function readMetas(page: string): ReadonlyMap<string, string> {
  const metas = new Map<string, string>()
  for (const match of page.matchAll(/<meta\s[^<>]{1,1000}>/gi)) {
    const name = /\s(?:property|name|itemprop)=["']([^"']{1,80})["']/i.exec(match[0])?.[1]?.toLowerCase()
    const content = /\scontent=["']([^"']{0,600})["']/i.exec(match[0])?.[1]
    if (name && content !== undefined && !metas.has(name)) metas.set(name, content)
  }
  return metas
}

function readJsonLd(page: string): { readonly datePublished?: string } {
  for (const range of elements(page, 'script')) {
    const open = page.indexOf('>', range.start)
    if (open < 0 || !page.slice(range.start, open).includes('ld+json')) continue
    const date = datePublishedIn(parseJson(page.slice(open + 1, range.end)), 0)
    if (date) return { datePublished: date }
  }
  return {}
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // A page's broken JSON-LD is the page's own matter; its other signs are read.
    return null
  }
}

function datePublishedIn(value: unknown, depth: number): string | null {
  if (typeof value !== 'object' || value === null || depth > 4) return null
  const own = (value as Record<string, unknown>).datePublished
  if (typeof own === 'string' && /^\d{4}-\d{2}-\d{2}/.test(own)) return own
  for (const item of Object.values(value)) {
    const found = datePublishedIn(item, depth + 1)
    if (found) return found
  }
  return null
}
