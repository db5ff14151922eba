import { endsInCredit, isParagraph } from '../boilerplate.js'
import { pagePasses, passesNaming } from './page-passes.js'
import type { Page, PageBlock, PageElement } from './parse-page.js'
import { BLOCK_TAGS } from './tags.js'

/** Where a page's article stands, and why the rest is not it. */
export interface FoundBody {
  /** Index of the headline's block; -1 where the page shows none. */
  readonly headline: number
  /** The element that holds the body; -1 for the whole page. */
  readonly container: number
  /** Reason by block index. */
  readonly reasons: ReadonlyMap<number, string>
  /** Blocks around the headline that hold a date and no sentence. */
  readonly dateLines: readonly PageBlock[]
}

/** Tells a page's body from what stands around it.
 *
 *      elements ─ passes: reasons by tag, role and name, inherited downwards
 *      container ─ articleBody, the article with the headline, main, or where the paragraphs are
 *      blocks ─┬─ in an element with a reason: that reason
 *              ├─ nothing but links: teaser, above the headline navigation
 *              ├─ a date beside the headline: header
 *              └─ outside the container: outside-article; a lead under the headline stays
 *
 *  @param title what the page's metadata call the article */
export function findBody(page: Page, title: string | undefined): FoundBody {
  const weights = weigh(page)
  const declared = declaredContainer(page, weights)
  const headline = findHeadline(page, declared, title)
  const kept = keptElements(page, declared, headline)
  const byName = nameElements(page, weights, declared, kept)
  const reasonAt = (block: PageBlock): string | null => byName[block.element] ?? null
  const container = declared >= 0 ? declared : densestContainer(page, reasonAt)

  const reasons = new Map<number, string>()
  const dateLines: PageBlock[] = []
  const bounds = page.elements[container]
  const titleBlock = page.blocks[headline]
  let hasBegun = false
  page.blocks.forEach((block, i) => {
    if (i === headline) return
    const isInside = bounds === undefined || (block.start >= bounds.start && block.end <= bounds.end)
    const isAbove = titleBlock !== undefined && block.start < titleBlock.start
    const isBelow = titleBlock !== undefined && !isAbove && bounds !== undefined && block.end <= bounds.start
    const named = reasonAt(block)
    const isLinks = block.linked * 2 > block.plain.length
    const isBeside = isInside || isBelow || (isAbove && headline - i <= DATE_LINES_ABOVE && !isLinks)
    if (named) reasons.set(i, isBio(named, block, hasBegun) ? 'biography' : named)
    else if (isBeside && !hasBegun && isDateLine(block)) {
      reasons.set(i, 'header')
      dateLines.push(block)
    } else if (isLinks && !(isInside && isParagraph(block))) reasons.set(i, isAbove ? 'navigation' : 'teaser')
    else if (isAbove && isInside) reasons.set(i, isParagraph(block) ? 'header' : 'section')
    // Some systems keep the lead outside of the body.
    else if (!isInside && !(isBelow && isParagraph(block))) reasons.set(i, 'outside-article')
    else if (isInside && isParagraph(block)) hasBegun = true
  })
  return { headline, container, reasons, dateLines }
}

/** How many blocks above the headline a line of date and time may stand. */
const DATE_LINES_ABOVE = 3

/** "Stand: 19.07.2021, 14:10 Uhr", "Von Anna Seghers 24.11.2022": a full year, and no sentence. */
const isDateLine = (block: PageBlock): boolean =>
  !block.heading &&
  block.plain.length <= 80 &&
  /\d\.\s?(?:\d{1,2}\.\s?|\p{Lu}\p{Ll}{2,8} )\d{4}(?!\d)/u.test(block.plain) &&
  !/[.!?]$/.test(block.plain) &&
  !endsInCredit(block)

/** Below the first paragraph, what is named after an author is about the author. */
const isBio = (reason: string, block: PageBlock, hasBegun: boolean): boolean =>
  reason === 'byline' && hasBegun && block.plain.length > 60

interface Weights {
  /** Characters of paragraphs by element, inside and below it. */
  readonly paragraphs: Float64Array
  /** Characters in links. */
  readonly links: Float64Array
  readonly total: number
}

function weigh({ elements, blocks }: Page): Weights {
  const paragraphs = new Float64Array(elements.length)
  const links = new Float64Array(elements.length)
  let total = 0
  for (const block of blocks) {
    if (block.element < 0) continue
    links[block.element] = (links[block.element] ?? 0) + block.linked
    if (!isParagraph(block)) continue
    paragraphs[block.element] = (paragraphs[block.element] ?? 0) + block.plain.length
    total += block.plain.length
  }
  // Children have higher indexes than their parents.
  for (let i = elements.length - 1; i >= 0; i--) {
    const parent = elements[i]?.parent ?? -1
    if (parent < 0) continue
    paragraphs[parent] = (paragraphs[parent] ?? 0) + (paragraphs[i] ?? 0)
    links[parent] = (links[parent] ?? 0) + (links[i] ?? 0)
  }
  return { paragraphs, links, total }
}

/** What the page itself declares to be its article. */
function declaredContainer({ elements, blocks }: Page, { paragraphs, total }: Weights): number {
  const heaviest = (test: (element: PageElement) => boolean, least: number): number => {
    let best = -1
    for (const element of elements) {
      const weight = paragraphs[element.index] ?? 0
      if (weight >= least && test(element) && weight > (paragraphs[best] ?? 0)) best = element.index
    }
    return best
  }
  const titles = blocks.filter((block) => elements[block.element]?.name === 'h1')
  const holdsTitle = ({ start, end }: PageElement): boolean =>
    titles.length <= 20 && titles.some((title) => title.start >= start && title.end <= end)
  const isComment = ({ attributes }: PageElement): boolean =>
    /comment|kommentar/i.test(`${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.slice(0, 500))
  const largestArticle = (e: PageElement): boolean => e.name === 'article' && !isComment(e)
  const tests: readonly ((element: PageElement) => boolean)[] = [
    (e) => (e.attributes.get('itemprop') ?? '').toLowerCase() === 'articlebody',
    (e) => e.name === 'article' && holdsTitle(e),
    largestArticle,
    (e) => e.name === 'main' || e.attributes.get('role') === 'main',
  ]
  for (const test of tests) {
    // An article without the page's title may be a teaser; the one that holds most of the text is not.
    const found = heaviest(test, test === largestArticle ? Math.max(120, total / 2) : 120)
    if (found >= 0) return found
  }
  return -1
}

/** The h1 of the article; where a page has several, that of which its title speaks. Old pages have none, but a line that
 *  is the beginning of their title. */
function findHeadline({ elements, blocks }: Page, container: number, title: string | undefined): number {
  const isTitle = (block: PageBlock): boolean => {
    let at = block.element
    for (let level = 0; level < 4 && at >= 0; level++) {
      const element = elements[at]
      if (element?.name === 'h1') return true
      at = element?.parent ?? -1
    }
    return false
  }
  const speaksOf = (block: PageBlock): boolean => {
    const text = block.plain
    return title !== undefined && text.length >= 12 && (title.startsWith(text) || text.startsWith(title))
  }
  const titles = blocks.map((_, i) => i).filter((i) => blocks[i] && isTitle(blocks[i]))
  const bounds = elements[container]
  const inside = (i: number): boolean => {
    const block = blocks[i]
    return !!block && !!bounds && block.start >= bounds.start && block.end <= bounds.end
  }
  const spoken = (list: readonly number[]): number | undefined => list.find((i) => blocks[i] && speaksOf(blocks[i]))
  return (
    spoken(titles) ??
    titles.find(inside) ??
    titles.at(-1) ??
    spoken(blocks.map((_, i) => i).filter((i) => (blocks[i]?.linked ?? 0) === 0)) ??
    -1
  )
}

/** The headline, the container and all around them: no pass takes these away. */
function keptElements({ elements, blocks }: Page, container: number, headline: number): ReadonlySet<number> {
  const kept = new Set<number>()
  for (const from of [container, blocks[headline]?.element ?? -1]) {
    for (let at = from; at >= 0 && !kept.has(at); at = elements[at]?.parent ?? -1) kept.add(at)
  }
  return kept
}

/** Passes that may hold more text than the article itself. */
const LARGE = new Set(['consent', 'comments'])

/** The reason of each element, its own or its parents'; null where there is none. */
function nameElements(
  page: Page,
  weights: Weights,
  container: number,
  kept: ReadonlySet<number>,
): readonly (string | null)[] {
  const places: number[] = []
  const half = (container >= 0 ? (weights.paragraphs[container] ?? 0) : weights.total) / 2
  for (const element of page.elements) {
    let place = places[element.parent] ?? Infinity
    if (element.name !== 'html' && element.name !== 'body' && !kept.has(element.index)) {
      const weight = weights.paragraphs[element.index] ?? 0
      for (const found of passesNaming(element, () => (weights.links[element.index] ?? 0) > 0)) {
        // A name that would take away most of the article means something else: a class "paywall" around the body.
        const isLarge = weight > half && !LARGE.has(pagePasses[found]?.reason ?? '')
        if (!isLarge && found < place) place = found
      }
    }
    places.push(place)
  }
  return places.map((place) => pagePasses[place]?.reason ?? null)
}

/** Elements that hold one paragraph, or a part of one. */
const isInParagraph = (element: PageElement | undefined): boolean =>
  element !== undefined && (!BLOCK_TAGS.has(element.name) || /^(?:p|li|h[1-6]|blockquote)$/.test(element.name))

/** The element in which the paragraphs stand, for a page that declares none: each paragraph counts for its parent in
 *  full, for the next two less, links don't count. After Readability's scoring (Mozilla, Apache-2.0), on offsets. */
function densestContainer(page: Page, reasonAt: (block: PageBlock) => string | null): number {
  const scores = new Map<number, number>()
  for (const block of page.blocks) {
    if (block.plain.length < 60 || block.heading || reasonAt(block)) continue
    const commas = block.plain.split(',').length
    const score = (commas + Math.min(block.plain.length / 100, 5)) * (1 - block.linked / block.plain.length)
    let at = block.element
    for (let level = 0; level < 8 && isInParagraph(page.elements[at]); level++) at = page.elements[at]?.parent ?? -1
    for (const share of [1, 0.5, 0.3]) {
      if (at < 0) break
      scores.set(at, (scores.get(at) ?? 0) + score * share)
      at = page.elements[at]?.parent ?? -1
    }
  }
  let best = -1
  for (const [element, score] of scores) if (score > (scores.get(best) ?? 0)) best = element
  return best
}
