import { type Block, plainText } from './block.js'
import { isByline, isParagraph } from './boilerplate.js'
import type { HtmlFacts } from './html/read-html.js'

/** What stands above an article's first paragraph. */
export interface Header {
  readonly title?: string
  readonly headline: { readonly start: number; readonly end: number } | null
  readonly publisher?: string
  readonly byline?: string
  readonly date?: { readonly value: string; readonly start: number; readonly end: number }
  readonly lines: readonly Block[]
  /** Blocks that the header took, with the reason they are not body. */
  readonly used: ReadonlyMap<number, string>
}

/** Parts of a line that names paper, day, section and page. */
const SEPARATORS = /\s[|/·•»–—]\s/

/** "Donnerstag, 7. März 2019 | Wirtschaft | Seite 11", "7. März 2019, 14.30 Uhr": a year in a short line or in one that is
 *  cut by separators, and no sentence. */
function isMasthead(text: string, words: number): boolean {
  if (!/\d{4}|\d{1,2}\.\d{1,2}\.\d{2}/.test(text) || /[.!?][“”«»"]?$/.test(text)) return false
  return words <= 8 || (text.length <= 140 && SEPARATORS.test(text))
}

/** A line that holds a date alone, as an entry of a chronicle opens with it: "1999", "1372:", "September 2018", "12. März". */
const isDateLine = ({ plain, heading }: Block): boolean =>
  !heading &&
  plain.length <= 24 &&
  /\d/.test(plain) &&
  /^(?:\d{1,2}\.? ?)?(?:\p{L}{3,10}\.? ?)?(?:\d{3,4})?:?$/u.test(plain)

/** Blocks that open entries: lines with a date alone, where another one stands below the text of the first. */
function entryLines(blocks: readonly Block[], reasons: ReadonlyMap<number, string>): ReadonlySet<Block> {
  const lines = blocks.filter((block, i) => !reasons.has(i) && isDateLine(block))
  return new Set(lines.map((line) => line.plain)).size >= 2 ? new Set(lines) : new Set()
}

/** The header is what stands above the first paragraph. Its headline is the first line of three words or more; a short
 *  line above it names the section, a short line below it the publisher. */
export function readHeader(
  blocks: readonly Block[],
  reasons: ReadonlyMap<number, string>,
  html: HtmlFacts | null,
): Header {
  const used = new Map<number, string>()
  const pageTitle = html?.headline ?? -1
  const lines: Block[] = []
  let headline: { start: number; end: number } | null = null
  let title: string | undefined
  let publisher: string | undefined
  let byline: string | undefined
  let date: Header['date']
  const firstParagraph = blocks.findIndex(
    (b, i) => !reasons.has(i) && !b.heading && i > pageTitle && (isParagraph(b) || /[.][“”«»"]?$/.test(b.plain)),
  )
  const above = firstParagraph < 0 ? Math.min(blocks.length, 8) : firstParagraph
  const entries = entryLines(blocks, reasons)
  for (let i = 0; i < above; i++) {
    const block = blocks[i]
    if (!block || entries.has(block)) continue
    if (reasons.get(i) === 'byline' && isByline(block)) {
      byline = block.plain.replace(/^(?:eine?\s\S{4,14}\s)?[^:\s]+[:\s]\s*/i, '')
      continue
    }
    if (reasons.has(i)) continue
    if (i === pageTitle) {
      headline = { start: block.start, end: block.end }
      // What divided the headline from a kicker in the same element.
      title = block.plain.replace(/^[\s:|–—•·-]{1,5}/, '')
      used.set(i, 'headline')
      continue
    }
    const prefix = /^date:?\s+(\d{4}(?:-\d{2}){0,2})(?:\s+|$)/i.exec(block.text)
    let start = block.start
    let text = block.plain
    if (prefix?.[1]) {
      date = { value: prefix[1], start: block.start, end: block.start + prefix[0].trimEnd().length }
      start += prefix[0].length
      text = plainText(block.text.slice(prefix[0].length))
    }
    const words = text === '' ? 0 : text.split(/\s+/).length
    if (!headline && !block.heading && isMasthead(text, words)) {
      // A line of date, section and page above the headline.
      lines.push(block)
      used.set(i, 'header')
    } else if (pageTitle < 0 && !headline && (words >= 3 || block.heading) && words <= 30) {
      headline = { start, end: block.end }
      title = text
      used.set(i, 'headline')
    } else if (words <= 4 && !headline) used.set(i, 'section')
    else if (!html && headline && words >= 1 && words <= 3 && !block.heading && !publisher && !/\d/.test(text)) {
      publisher = text
      used.set(i, 'publisher')
    } else if (headline && !block.heading && /\d/.test(text) && (text.length <= 80 || isMasthead(text, words))) {
      lines.push(block)
      used.set(i, 'header')
    } else if (html && headline && !block.heading && !/[.!?:…]["“”»)]?$/.test(text) && text.length <= 80) {
      // A page's meta line without a date: "Lesedauer", "Kultur".
      used.set(i, 'header')
    }
  }
  // Below the lead a publisher's name may stand alone above the picture's caption.
  const nameAt = reasons.get(above + 2) === 'caption' ? above + 1 : -1
  const name = blocks[nameAt]
  if (
    !html &&
    name &&
    headline &&
    !publisher &&
    !reasons.has(nameAt) &&
    name.plain.split(/\s+/).length <= 3 &&
    !/[.!?:]$/.test(name.plain)
  ) {
    publisher = name.plain
    used.set(nameAt, 'publisher')
  }
  return {
    ...(title !== undefined && { title }),
    headline,
    ...(publisher !== undefined && { publisher }),
    ...(byline !== undefined && { byline }),
    ...(date && { date }),
    lines,
    used,
  }
}
