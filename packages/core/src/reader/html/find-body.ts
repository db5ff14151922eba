import { endsInCredit, isParagraph } from '../boilerplate.js'
import { daysIn, dayOfLine } from './day-of.js'
import { pagePasses, passesNaming } from './page-passes.js'
import {
  ancestorsOf,
  classOf,
  holds,
  isBesideHeadline,
  type Page,
  type PageBlock,
  type PageElement,
} from './parse-page.js'
import type { PageMetadata } from './read-metadata.js'
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
  /** Why an element is not body, by its index: its own reason or its parents'. */
  readonly elementReasons: readonly (string | null)[]
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
 *  @param metadata what the page says of its article where readers don't see it */
export function findBody(page: Page, metadata: PageMetadata): FoundBody {
  const weights = weigh(page)
  const declared = declaredContainer(page, weights)
  const headline = findHeadline(page, weights, declared, metadata)
  const kept = keptElements(page, declared, headline)
  const byName = nameElements(page, weights, declared, kept)
  const reasonAt = (block: PageBlock): string | null => byName[block.element] ?? null
  const container = declared >= 0 ? declared : withSiblings(page, densestContainer(page, reasonAt), reasonAt)

  const reasons = new Map<number, string>()
  const dateLines: PageBlock[] = []
  const bounds = page.elements[container]
  const titleBlock = page.blocks[headline]
  let paragraphs = 0
  page.blocks.forEach((block, i) => {
    if (i === headline) return
    const isInside = bounds === undefined || holds(bounds, block)
    const isAbove = titleBlock !== undefined && block.start < titleBlock.start
    const isBelow = titleBlock !== undefined && !isAbove && bounds !== undefined && block.end <= bounds.start
    const named = reasonAt(block)
    const isLinks = block.linked * 2 > block.plain.length
    const hasBegun = paragraphs > 0 && !(paragraphs === 1 && isInMeta(page, block))
    const isBeside = isInside || isBelow || (isAbove && headline - i <= DATE_LINES_ABOVE && !isLinks)
    if (named && !(isMeta(named) && (isInside || isBelow) && !hasBegun && isDateLine(block)))
      reasons.set(i, isBio(named, block, paragraphs > 0) ? 'biography' : named)
    else if (isBeside && !hasBegun && isDateLine(block)) {
      reasons.set(i, 'header')
      dateLines.push(block)
    } else if (isLinks && !(isInside && isParagraph(block))) reasons.set(i, isAbove ? 'navigation' : 'teaser')
    // Some pages put the lead above the headline.
    else if (isAbove && isInside && !(declared < 0 && headline - i <= 2 && isParagraph(block) && block.linked === 0))
      reasons.set(i, isParagraph(block) ? 'header' : 'section')
    // Some systems keep the lead outside of the body.
    else if (!isInside && !(isBelow && isLead(block))) reasons.set(i, 'outside-article')
    else if (isInside && isParagraph(block)) paragraphs++
  })
  return { headline, container, reasons, dateLines, elementReasons: byName }
}

/** The paragraphs of the body below its headline. */
export const paragraphsBelow = (
  { blocks }: Page,
  { headline, reasons }: Pick<FoundBody, 'headline' | 'reasons'>,
): readonly PageBlock[] => blocks.filter((block, i) => i > headline && !reasons.has(i) && isParagraph(block))

/** A sentence or two between the headline and the body. */
const isLead = (block: PageBlock): boolean =>
  isParagraph(block) || (block.plain.length >= 60 && block.linked === 0 && /[.!?][“”"»)]?$/.test(block.plain))

/** Names of the part below the lead that tells who wrote the article, and when. */
const META = /(?:^|[\s_-])(?:meta|byline|author|authors|autor|info)(?:$|[\s_-])/i

const isInMeta = (page: Page, { element }: PageBlock): boolean =>
  ancestorsOf(page, element, 1).some((one) => META.test(classOf(one)))

/** Parts of an article in which the line with its day may stand. */
const isMeta = (reason: string): boolean => reason === 'header' || reason === 'byline'

/** How many blocks above the headline a line of date and time may stand. */
const DATE_LINES_ABOVE = 3

/** "Stand: 19.07.2021, 14:10 Uhr", "Anna Muster / 21.01.2022 / 09:30 / Lesedauer: 2 Min.", "Donnerstag, 7. März 2019" as a
 *  heading: a day in full with little around it, and no sentence. */
function isDateLine(block: PageBlock): boolean {
  const { plain } = block
  if (plain.length > 140 || endsInCredit(block)) return false
  const days = daysIn(plain)
  const rest = plain.length - days.reduce((sum, { start, end }) => sum + end - start, 0)
  if (days.length === 0 || rest > (block.heading ? 40 : 100)) return false
  return !/[.!?]$/.test(plain) || /\s[/|·•»–—-]\s/.test(plain) || dayOfLine(plain)?.kind === 'published'
}

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
  const holdsTitle = (element: PageElement): boolean =>
    titles.length <= 20 && titles.some((title) => holds(element, title))
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

/** Names of the elements that publishing systems give a headline. */
const HEADLINE =
  /(?:^|[\s_-])(?:headline|entry-title|post-title|article-title|articletitle|schlagzeile|ueberschrift|news-title)(?:$|[\s_-])/i

/** Passes in which no headline stands. */
const NO_HEADLINE = new Set(['consent', 'comments', 'newsletter', 'navigation', 'footer', 'teaser', 'paywall', 'form'])

/** The h1 of the article; where a page has several, that of which its title speaks. An h1 with a link to the first page is the
 *  site's name, one in the footer or in a consent layer is none. Pages without one have a heading that is marked as the
 *  headline or stands last above the text; old pages a line of which their title speaks. */
function findHeadline(page: Page, weights: Weights, container: number, metadata: PageMetadata): number {
  const { elements, blocks } = page
  const { title, documentTitle } = metadata
  const bounds = elements[container]
  const byName = nameElements(page, weights, container, new Set())
  const ancestors = (block: PageBlock, levels: number): readonly PageElement[] =>
    ancestorsOf(page, block.element, levels)
  const isBeside = (block: PageBlock): boolean => ancestors(block, 2).some(isBesideHeadline)
  const isTitle = (block: PageBlock): boolean =>
    !isBeside(block) && ancestors(block, 4).some(({ name }) => name === 'h1')
  const parts = [title, documentTitle].flatMap((text) => (text === undefined ? [] : [text, ...partsOf(text)]))
  const speaksOf = ({ plain }: PageBlock): boolean =>
    plain.length >= 12 &&
    plain.length <= 250 &&
    parts.some((part) => part.startsWith(plain) || (part.length >= 12 && plain.startsWith(part)))
  const isSite = ({ plain, linked }: PageBlock): boolean => plain === metadata.publisher || linked * 2 > plain.length
  const inside = (block: PageBlock): boolean => !!bounds && holds(bounds, block)
  const stands = (block: PageBlock): boolean => inside(block) || !NO_HEADLINE.has(byName[block.element] ?? '')
  // A name may mean the whole page: "kommentar" around an opinion.
  const isAnyNamed = blocks.some((block) => stands(block) && (isParagraph(block) || isTitle(block)))
  const isPossible = (block: PageBlock): boolean => !isAnyNamed || stands(block)
  const firstText = blocks.findIndex((block) => isParagraph(block) && byName[block.element] == null)
  const isAboveText = (i: number): boolean => firstText < 0 || i < firstText
  const all = blocks.map((block, i) => ({ block, i }))
  const titles = all.filter(({ block }) => isTitle(block) && isPossible(block))
  const own = titles.filter(({ block }) => !isSite(block))
  const marked = all.filter(
    ({ block, i }) =>
      !isBeside(block) &&
      isPossible(block) &&
      isAboveText(i) &&
      block.plain.length <= 250 &&
      ancestors(block, 2).some(
        (element) =>
          (element.attributes.get('itemprop') ?? '').toLowerCase() === 'headline' || HEADLINE.test(classOf(element)),
      ),
  )
  const found =
    own.find(({ block }) => speaksOf(block)) ??
    own.find(({ block }) => inside(block)) ??
    own.at(-1) ??
    marked.find(({ block }) => speaksOf(block)) ??
    marked.at(-1) ??
    all.find(({ block, i }) => block.heading && isAboveText(i) && isPossible(block) && speaksOf(block)) ??
    highest(
      all.filter(
        ({ block, i }) =>
          block.heading &&
          !isSite(block) &&
          isAboveText(i) &&
          i >= firstText - HEADINGS_ABOVE &&
          isPossible(block) &&
          !isDateLine(block),
      ),
      elements,
    ) ??
    longest(
      all.filter(({ block, i }) => block.linked === 0 && isAboveText(i) && isPossible(block) && speaksOf(block)),
    ) ??
    titles.at(-1)
  if (!found) return -1
  // "Pressemitteilungen" above the headline of one: the title of the list that it stands in.
  const next = blocks[found.i + 1]
  const isRubric =
    found.block.plain.split(' ').length <= 2 && !documentTitle?.startsWith(found.block.plain) && next?.heading === true
  return isRubric && next.plain.split(' ').length >= 3 ? found.i + 1 : found.i
}

/** How many blocks above the first paragraph a heading stands that no name tells to be the headline. */
const HEADINGS_ABOVE = 4

/** The first heading of the highest rank. */
function highest(
  list: readonly { readonly block: PageBlock; readonly i: number }[],
  elements: readonly PageElement[],
): { readonly block: PageBlock; readonly i: number } | undefined {
  const rank = ({ element }: PageBlock): string => {
    const name = elements[element]?.name ?? ''
    return /^h\d$/.test(name) ? name : (elements[elements[element]?.parent ?? -1]?.name ?? 'h6')
  }
  return list.reduce<(typeof list)[number] | undefined>(
    (best, one) => (best === undefined || rank(one.block) < rank(best.block) ? one : best),
    undefined,
  )
}

const longest = <T extends { readonly block: PageBlock }>(list: readonly T[]): T | undefined =>
  list.reduce<T | undefined>(
    (a, b) => (a === undefined || b.block.plain.length > a.block.plain.length ? b : a),
    undefined,
  )

/** "Tagblatt - Brücke gesperrt": each part of a page's title. */
const partsOf = (title: string): readonly string[] => title.split(/\s[|–—•·»«-]\s|:\s/).map((part) => part.trim())

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

/** How many parents of the densest element are looked at. */
const SIBLING_LEVELS = 4

/** An article may stand in several elements side by side: the parent is its container where the others hold a good share of
 *  its text, in paragraphs without links. */
function withSiblings(page: Page, from: number, reasonAt: (block: PageBlock) => string | null): number {
  const textIn = (element: PageElement): number =>
    page.blocks.reduce(
      (sum, block) =>
        holds(element, block) &&
        block.plain.length >= 60 &&
        !block.heading &&
        block.linked === 0 &&
        /[.!?:][“”"»)]?$/.test(block.plain) &&
        !reasonAt(block)
          ? sum + block.plain.length
          : sum,
      0,
    )
  let container = from
  let own = page.elements[from] ? textIn(page.elements[from]) : 0
  for (const parent of ancestorsOf(page, page.elements[from]?.parent ?? -1, SIBLING_LEVELS)) {
    if (parent.name === 'body' || parent.name === 'html') break
    const text = textIn(parent)
    if (text >= own * 1.15) {
      container = parent.index
      own = text
    }
  }
  return container
}
