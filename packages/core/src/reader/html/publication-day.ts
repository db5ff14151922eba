import { CHANGED } from '../../locales/de/date-labels.js'
import { dayOf, dayOfLine } from './day-of.js'
import { type FoundBody, paragraphsBelow } from './find-body.js'
import { ancestorsOf, classOf, holds, type Page, type PageElement } from './parse-page.js'
import type { PageMetadata } from './read-metadata.js'
import { textOf } from './text-of.js'

/** Values of `itemprop` and of RDFa's `property`, without prefix, that mark the publication. */
const MARKS = new Set('datepublished pubdate published_time published issued created datecreated date'.split(' '))

/** Class names that mark it: hAtom's and microformats', and those of publishing systems. */
const CLASSES =
  /(?:^|\s)(?:published|dt-published|date-published|published-date|publish-date|pubdate|entry-date|post-date|article-date)(?:\s|$)/

/** Names of elements that hold the day of a change. */
const MODIFIED = /modified|updated|changed|aktualisiert/

/** Names of the parts that hold what is known of an article, its author and day. */
const META = /(?:^|[\s_-])(?:meta|date|datum|byline|info|author|autor|published|timestamp|time|dateline)(?:$|[\s_-])/

/** The day on which a page's own markup says that its article came out. In their order: JSON-LD and `meta`, elements marked
 *  as the publication, `<time>` beside the headline, `meta` that may mean another day. */
export function publicationDay(
  page: Page,
  source: string,
  metadata: PageMetadata,
  body: FoundBody,
): string | undefined {
  return metadata.published ?? markedDay(page, source, body) ?? timeBeside(page, body) ?? metadata.dated
}

/** Parts of a page whose days are those of other articles, of readers, of pictures. */
const isElsewhere = (reason: string | null | undefined): boolean =>
  reason !== null && reason !== undefined && !['header', 'byline', 'hidden', 'footer'].includes(reason)

const namesOf = ({ attributes }: PageElement): string =>
  `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.slice(0, 500).toLowerCase()

function isMarked(element: PageElement): boolean {
  const { attributes } = element
  const marks = `${attributes.get('itemprop') ?? ''} ${attributes.get('property') ?? ''}`.slice(0, 300).toLowerCase()
  const isNamed = marks.split(/\s+/).some((mark) => MARKS.has(mark.replace(/^.{0,40}[:/#]/, '')))
  return (
    isNamed || (element.name === 'time' && attributes.has('pubdate')) || CLASSES.test(classOf(element).toLowerCase())
  )
}

/** Longest content of a marked element that is read as a date. */
const MAX_MARKED = 400

function valueOf({ attributes, contentStart, end }: PageElement, source: string): string | undefined {
  for (const name of ['content', 'datetime', 'title']) {
    const day = dayOf(attributes.get(name))
    if (day !== undefined) return day
  }
  return end - contentStart <= MAX_MARKED ? dayOfLine(textOf(source.slice(contentStart, end)))?.day : undefined
}

/** Of the marked elements the first in the article counts, or the one day that all others name. */
function markedDay(page: Page, source: string, body: FoundBody): string | undefined {
  const marked = page.elements
    .filter((element) => element.name !== 'html' && element.name !== 'body' && isMarked(element))
    .filter((element) => !isElsewhere(body.elementReasons[element.index]) && !isInHead(page, element))
    .flatMap((element) => {
      const day = valueOf(element, source)
      return day === undefined ? [] : [{ element, day }]
    })
  const bounds = page.elements[body.container]
  const headline = page.blocks[body.headline]
  const [first] = paragraphsBelow(page, body)
  const inside = marked.find(
    ({ element }) =>
      (bounds && bounds.name !== 'body' && holds(bounds, element)) ||
      (headline && element.start >= headline.start && first && element.start < first.start),
  )
  if (inside) return inside.day
  return new Set(marked.map(({ day }) => day)).size === 1 ? marked[0]?.day : undefined
}

/** `meta` elements of the head are read with the metadata. */
const isInHead = ({ elements }: Page, { parent }: PageElement): boolean => elements[parent]?.name === 'head'

/** The first `<time>` between the headline and the first paragraph, or below the lead in a part that is named after what it
 *  holds. A `<time>` of the last change is none. */
function timeBeside(page: Page, body: FoundBody): string | undefined {
  const from = page.blocks[body.headline]?.start
  if (from === undefined) return undefined
  const [first, second] = paragraphsBelow(page, body)
  if (!first) return undefined
  const isNear = (element: PageElement): boolean => {
    const { start } = element
    if (start < from) return false
    if (start < first.start) return !isElsewhere(body.elementReasons[element.index]) || isMeta(page, element)
    return start > first.end && (second === undefined || start < second.start) && isMeta(page, element)
  }
  const time = page.elements.find(
    (element) =>
      element.name === 'time' &&
      dayOf(element.attributes.get('datetime')) !== undefined &&
      isNear(element) &&
      !isOfChange(page, element),
  )
  return dayOf(time?.attributes.get('datetime'))
}

const isMeta = (page: Page, element: PageElement): boolean =>
  ancestorsOf(page, element.index, 3).some((one) => META.test(namesOf(one)))

/** How far before a date its label begins at most. */
const MAX_LABEL = 40

/** "Aktualisiert: <time …>": by its name, or by the words of its line. */
function isOfChange(page: Page, element: PageElement): boolean {
  const names = ancestorsOf(page, element.index, 2).map(namesOf).join(' ')
  if (MODIFIED.test(names) && !/published/.test(names)) return true
  if ((element.attributes.get('itemprop') ?? '').toLowerCase() === 'datemodified') return true
  const line = page.blocks.find((block) => holds(block, element))
  const before = line?.text.slice(0, Math.max(0, element.start - line.start)).toLowerCase() ?? ''
  return CHANGED.test(before.slice(-MAX_LABEL))
}
