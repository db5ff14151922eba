import type { Block } from '../block.js'
import { isParagraph } from '../boilerplate.js'
import { findBody } from './find-body.js'
import { type Page, type PageBlock, type PageElement, parsePage } from './parse-page.js'
import { textOf } from './text-of.js'
import { dayOf, type PageMetadata, readMetadata } from './read-metadata.js'

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
  const { headline, container, reasons, dateLines } = findBody(page, metadata.title)
  const isNear = nearHeadline(page, headline, reasons)
  const published = metadata.published ?? timeElement(page, isNear)
  const byline = metadata.byline ?? authorElement(page, source, isNear)
  const publisher = metadata.publisher ?? publisherInTitle(metadata.title, page.blocks[headline]?.plain)
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

/** "Brücke gesperrt - Tagblatt": what stands behind the headline in the page's title, if it is short. */
function publisherInTitle(title: string | undefined, headline: string | undefined): string | undefined {
  if (title === undefined || headline === undefined || !title.startsWith(headline)) return undefined
  const rest = /^ [|–—-] (.{2,40})$/.exec(title.slice(headline.length))?.[1]
  return rest !== undefined && rest.split(' ').length <= 4 ? rest : undefined
}

/** Whether an element stands between the headline and the first paragraph. */
function nearHeadline(
  page: Page,
  headline: number,
  reasons: ReadonlyMap<number, string>,
): (element: PageElement) => boolean {
  const from = page.blocks[headline]?.start ?? Infinity
  const first = page.blocks.find((block, i) => i > headline && !reasons.has(i) && isParagraph(block))
  return ({ start }) => start >= from && first !== undefined && start < first.start
}

/** The first `<time>` that says to be the publication, or stands near the headline. */
function timeElement(page: Page, isNear: (element: PageElement) => boolean): string | undefined {
  const times = page.elements.filter(({ name, attributes }) => name === 'time' && dayOf(attributes.get('datetime')))
  const isMarked = ({ attributes }: PageElement): boolean =>
    attributes.has('pubdate') || attributes.get('itemprop')?.toLowerCase() === 'datepublished'
  const time = times.find(isMarked) ?? times.find(isNear)
  return dayOf(time?.attributes.get('datetime'))
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
    if (container && element.start <= container.start && element.end >= container.end) break
    if (before > element.start || after < element.end) return { ...block, partEnd: element.end }
    at = element.parent
  }
  return { ...block, partEnd: null }
}
