import { holds, type Page, type PageElement } from './parse-page.js'

/** What stands between the parts of a page's title. */
const SEPARATOR = /\s[|–—•·»«›‹:-]{1,2}\s|:\s/

/** What begins and ends a rest of the title from which the headline was taken. */
const EDGE = /[\s|–—•·»«›‹:-]/

function trimEdges(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && EDGE.test(text.charAt(start))) start++
  while (end > start && EDGE.test(text.charAt(end - 1))) end--
  return text.slice(start, end)
}

/** Names of the elements in which a site shows its name. */
const BRAND = /(?:^|[\s_-])(?:brand|logo|sitename|site-name|site-title|sitetitle|blogname|blog-title)(?:$|[\s_-])/

const HOME = /^(?:\/|\.\/|https?:\/\/[^/?#]{1,200}\/?|index\.html?)$/i

/** What stands beside a headline, or on a link to the first page, and is no name: the kind of a page, its author. */
const NO_NAME =
  /^(?:by |von |start$|startseite|home$|homepage|zur(?:ück| startseite)|menü|logo$|druck(?:ansicht|version)|bildergalerie|fotostrecke|live(?:blog|ticker)|video$|thema anzeigen|presse(?:mitteilung(?:en)?)?$|aktuelles$|nachrichten$|news$|artikel$|e-paper$)|[?!]/i

/** Longest name, in characters and in words. */
const MAX_NAME = 40
const MAX_WORDS = 5

const isName = (text: string): boolean =>
  !NO_NAME.test(text) &&
  text.length >= 2 &&
  text.length <= MAX_NAME &&
  text.split(' ').length <= MAX_WORDS &&
  /\p{L}{2}/u.test(text)

/** The words of a title by which it is told from others. */
export const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((w) => w.length > 3)

/** Who published a page that does not say so in its metadata: what its title holds beside the headline, of several parts the
 *  one that the site calls itself; else what its link to the first page is called. */
export function findPublisher(
  page: Page,
  documentTitle: string | undefined,
  headline: string | undefined,
): string | undefined {
  const brands = brandsOf(page)
  const parts = documentTitle === undefined || headline === undefined ? [] : partsBeside(documentTitle, headline)
  const known = parts.find((part) => brands.includes(part))
  const longest = parts.reduce<string | undefined>(
    (a, b) => (a === undefined || b.length > a.length ? b : a),
    undefined,
  )
  return (
    known ??
    longest ??
    brands[0] ??
    (documentTitle !== undefined && documentTitle !== headline && isSaid(page, documentTitle)
      ? documentTitle
      : undefined)
  )
}

/** The parts of a page's title that are not its headline. */
function partsBeside(title: string, headline: string): readonly string[] {
  const at = title.indexOf(headline)
  if (at >= 0) {
    return [title.slice(0, at), title.slice(at + headline.length)]
      .flatMap((rest) => trimEdges(rest).split(SEPARATOR))
      .map((part) => part.trim())
      .filter(isName)
  }
  const own = new Set(wordsIn(headline))
  const parts = title.split(SEPARATOR).map((part) => part.trim())
  const isOwn = (part: string): boolean => {
    const words = wordsIn(part)
    return words.length > 0 && words.filter((word) => own.has(word)).length * 2 >= words.length
  }
  // A title that has nothing of the headline may be any text; its last part is the name by custom.
  return parts.length < 2
    ? []
    : parts.some(isOwn)
      ? parts.filter((part) => !isOwn(part) && isName(part))
      : parts.slice(-1).filter(isName)
}

/** A title that is no headline is the site's name where the page shows it too. */
const isSaid = ({ blocks }: Page, title: string): boolean =>
  isName(title) && blocks.some(({ plain }) => plain === title)

/** The names that a site gives itself: in links to its first page, in the elements named after its brand. */
function brandsOf({ elements, blocks }: Page): readonly string[] {
  const found: string[] = []
  const add = (text: string | undefined): void => {
    const name = text?.replace(/\s+/g, ' ').trim()
    if (name !== undefined && isName(name) && !found.includes(name)) found.push(name)
  }
  const marks = elements.filter(isBrand).slice(0, MAX_BRANDS)
  for (const mark of marks) {
    for (const block of blocks) {
      if (holds(mark, block)) add(block.plain)
      else if (block.start > mark.end) break
    }
  }
  for (const { name, attributes, parent, start } of elements) {
    if (name !== 'img') continue
    const inMark = marks.some((mark) => start > mark.start && start < mark.end)
    if (inMark || /logo/i.test(attributes.get('src') ?? '') || (elements[parent] && isBrand(elements[parent])))
      add(attributes.get('alt'))
  }
  return found
}

const MAX_BRANDS = 6

const isBrand = ({ name, attributes }: PageElement): boolean =>
  (name === 'a' && HOME.test((attributes.get('href') ?? '').slice(0, 220))) ||
  BRAND.test(`${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.slice(0, 300).toLowerCase())
