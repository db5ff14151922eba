import type { Block } from '../block.js'
import { findBody, paragraphsBelow } from './find-body.js'
import { findPublisher } from './find-publisher.js'
import { holds, type Page, type PageBlock, type PageElement, parsePage } from './parse-page.js'
import { publicationDay } from './publication-day.js'
import { type PageMetadata, readMetadata } from './read-metadata.js'
import { textOf } from './text-of.js'

/** An HTML page taken apart. */
export interface HtmlFacts extends PageMetadata {
  /** Same length as the page, markup blanked out. */
  readonly masked: string
  readonly blocks: readonly Block[]
  /** Index of the headline's block; -1 where there is none. */
  readonly headline: number
  /** Why a block is not body, by its index: what the page's structure tells. */
  readonly reasons: ReadonlyMap<number, string>
  /** Blocks around the headline that hold a date and no sentence. */
  readonly dateLines: readonly Block[]
}

/** Reads a page without a DOM: metadata, headline, and which blocks of text its structure takes from the body. */
export function readHtml(source: string): HtmlFacts {
  const page = parsePage(source)
  const metadata = readMetadata(page)
  const body = findBody(page, metadata)
  const { headline, container, reasons, dateLines } = body
  const isNear = nearHeadline(page, headline, reasons)
  const published = publicationDay(page, source, metadata, body)
  const byline = metadata.byline ?? authorElement(page, source, isNear)
  const publisher = metadata.publisher ?? findPublisher(page, metadata.documentTitle, page.blocks[headline]?.plain)
  return {
    ...metadata,
    ...(publisher !== undefined && { publisher }),
    ...(byline !== undefined && { byline }),
    ...(published !== undefined && { published }),
    masked: page.masked,
    blocks: page.blocks.map((block, i) => withPart(page, block, i, page.elements[container])),
    headline,
    reasons,
    dateLines,
  }
}

/** Whether an element stands between the headline and the first paragraph. */
function nearHeadline(
  page: Page,
  headline: number,
  reasons: ReadonlyMap<number, string>,
): (element: PageElement) => boolean {
  const from = page.blocks[headline]?.start ?? Infinity
  const [first] = paragraphsBelow(page, { headline, reasons })
  return ({ start }) => start >= from && first !== undefined && start < first.start
}

/** The name in the first element near the headline that is marked as its author. */
function authorElement(page: Page, source: string, isNear: (element: PageElement) => boolean): string | undefined {
  const element = page.elements.find(
    (one) =>
      isNear(one) &&
      (/(?:^|\s)author(?:\s|$)/.test(one.attributes.get('rel') ?? '') ||
        one.attributes.get('itemprop')?.toLowerCase() === 'author' ||
        /(?:^|\s)(?:author|byline-name)(?:\s|$)/.test(one.attributes.get('class') ?? '')),
  )
  if (!element || element.end - element.contentStart > 500) return undefined
  const name = textOf(source.slice(element.contentStart, element.end)).replace(/^von:? /i, '')
  return name !== '' && name.length <= 80 ? name : undefined
}

/** How far up the element is looked for that a heading like "Lesen Sie auch" names. */
const PART_LEVELS = 8

/** Gives a short block the end of the part that it may open: the nearest element that holds more than it. */
function withPart(page: Page, block: PageBlock, i: number, container: PageElement | undefined): Block {
  if (block.plain.length > 80) return block
  const before = page.blocks[i - 1]?.end ?? -1
  const after = page.blocks[i + 1]?.start ?? Infinity
  let at = block.element
  for (let level = 0; level < PART_LEVELS; level++) {
    const element = page.elements[at]
    if (!element || element.name === 'body') break
    if (container && holds(element, container)) break
    if (before > element.start || after < element.end) return { ...block, partEnd: element.end }
    at = element.parent
  }
  return { ...block, partEnd: null }
}
