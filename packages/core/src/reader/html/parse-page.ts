import { Tokenizer } from 'htmlparser2'
import { type Block, goesOn, plainText } from '../block.js'
import { BLOCK_TAGS, HEADING_TAGS, IMPLIED_END, TEXTLESS_TAGS, VOID_TAGS } from './tags.js'

/** An element of a page. Its offsets count in the source. */
export interface PageElement {
  readonly index: number
  /** Lower case. */
  readonly name: string
  /** Lower-case names, entities resolved; the first of a repeated name counts. */
  readonly attributes: ReadonlyMap<string, string>
  /** Index of the element around it; -1 for the outermost. A parent's index is lower than its children's. */
  readonly parent: number
  readonly start: number
  /** Where its content begins, behind the start tag. */
  readonly contentStart: number
  /** Behind its end tag, or where the page shows that it ended. */
  readonly end: number
}

export interface PageBlock extends Block {
  /** The innermost element that holds the whole block. */
  readonly element: number
  /** How many characters of its text stand in links. */
  readonly linked: number
}

/** A page taken apart in one pass. */
export interface Page {
  /** Same length as the source: markup blanked out, entities resolved in place. */
  readonly masked: string
  readonly elements: readonly PageElement[]
  readonly blocks: readonly PageBlock[]
  /** Raw text of the elements that hold no running text (`title`, JSON-LD), by element. */
  readonly rawText: ReadonlyMap<number, string>
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** Reads a page: its elements, and its text as blocks, all with offsets in the source. Never throws, whatever is cut off
 *  or garbled; takes time in proportion to the length.
 *
 *  The library's tokenizer knows tags, attributes, comments, raw text and entities and where each begins. What is done
 *  here is the tree, because the library's own parser takes quadratic time for deep nesting. */
export function parsePage(source: string): Page {
  const builder = new PageBuilder(source)
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder)
  tokenizer.write(source)
  tokenizer.end()
  return builder.build()
}

/** An element's class. No class that people write is longer. */
export const classOf = ({ attributes }: PageElement): string => (attributes.get('class') ?? '').slice(0, 300)

/** Whether a stretch of the page lies in another. */
export const holds = (outer: Pick<PageElement, 'start' | 'end'>, inner: Pick<PageElement, 'start' | 'end'>): boolean =>
  inner.start >= outer.start && inner.end <= outer.end

/** An element and those around it, the innermost first. */
export function ancestorsOf({ elements }: Page, from: number, levels: number): readonly PageElement[] {
  const found: PageElement[] = []
  let element = elements[from]
  while (element && found.length < levels) {
    found.push(element)
    element = elements[element.parent]
  }
  return found
}

/** Names of what stands in a headline's element and is not the headline. */
const KICKER =
  /(?:^|[\s_-])(?:kicker|overhead|overline|topline|roofline|dachzeile|spitzmarke|oberzeile|eyebrow|preheadline|pretitle|kategorie|rubrik)(?:$|[\s_-])/i

/** Whether a block stands in an element of a headline's that holds a kicker or a time. */
export const isBesideHeadline = (element: PageElement): boolean =>
  element.name === 'time' || KICKER.test(classOf(element))

/** Pages made of print put each line at its place: how far apart two lines of a paragraph are at most, in pixels. */
const MAX_LINE_GAP = 32

/** Where a line of print stands that is put at its place; null for any other element. */
function topOf({ name, attributes }: PageElement): number | null {
  const style = name === 'p' || name === 'div' ? attributes.get('style')?.slice(0, 200) : undefined
  if (style === undefined || !/position\s{0,3}:\s{0,3}absolute/i.test(style)) return null
  const top = /(?:^|[;\s])top\s{0,3}:\s{0,3}(\d{1,6})(?:\.\d{1,4})?px/i.exec(style)
  return top ? Number(top[1]) : null
}

class PageBuilder {
  private readonly elements: Mutable<PageElement>[] = []
  private readonly blocks: PageBlock[] = []
  private readonly rawText = new Map<number, string>()
  private readonly pieces: string[] = []
  /** Length of the masked text so far. */
  private written = 0
  private readonly stack: number[] = []
  private readonly isOpen: boolean[] = []
  private readonly openCounts = new Map<string, number>()
  /** Elements in a headline that hold no part of it. */
  private readonly apart = new Set<number>()
  /** Where the last line printed at a place of its own stands, in pixels; null among other elements. */
  private lineTop: number | null = null
  /** Distance of two such lines of one paragraph. */
  private lineGap: number | null = null
  private textless = 0
  private links = 0
  private current: Mutable<PageElement> | null = null
  private attribute = ''
  private value = ''
  private tagStart = 0
  /** Where the last event ended: an entity does not tell where it begins. */
  private last = 0
  private open: {
    start: number
    end: number
    element: number
    linked: number
    text: string[]
    plain: string[]
  } | null = null
  private breaks = 0
  private adjoins = false

  constructor(private readonly source: string) {}

  ontext(start: number, end: number): void {
    this.addText(start, end, this.source.slice(start, end).replace(/[\r\n\t\f\u200b\u2060\ufeff]/g, ' '))
  }

  ontextentity(code: number, end: number): void {
    const start = this.last
    // A second code point of one entity has no place of its own.
    if (end <= start) return
    const letter = code === 0xad ? '' : String.fromCodePoint(code).replace(/[\s\u200b\u2060]/, ' ')
    // A blank inside a word would split it, so a letter is followed by soft hyphens, which tokens drop.
    const filler = /[\s"'„“”‚‘’«»‹›.,;:!?…–—-]/.test(letter) ? ' ' : '\u00ad'
    this.addText(start, end, letter.padEnd(end - start, filler), letter)
  }

  onopentagname(start: number, end: number): void {
    const name = this.source.slice(start, end).toLowerCase()
    this.tagStart = start - 1
    this.last = end
    const implied = IMPLIED_END.get(name)
    if (implied) {
      for (let top = this.top(); top && implied.has(top.name); top = this.top()) this.closeTop(this.tagStart)
    }
    this.current = {
      index: this.elements.length,
      name,
      attributes: new Map(),
      parent: this.stack.at(-1) ?? -1,
      start: this.tagStart,
      contentStart: end,
      end: this.source.length,
    }
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.source.slice(start, end).toLowerCase()
    this.value = ''
  }

  onattribdata(start: number, end: number): void {
    this.value += this.source.slice(start, end)
  }

  onattribentity(code: number): void {
    this.value += String.fromCodePoint(code)
  }

  onattribend(): void {
    const attributes = this.current?.attributes as Map<string, string> | undefined
    if (attributes && !attributes.has(this.attribute)) attributes.set(this.attribute, this.value)
  }

  onopentagend(end: number): void {
    const element = this.current
    this.current = null
    this.last = end + 1
    if (!element) return
    this.elements.push(element)
    element.contentStart = end + 1
    const top = topOf(element)
    if (element.name === 'br') this.breaks++
    else if (top !== null && this.isNextLine(top)) this.breaks = 1
    else if (BLOCK_TAGS.has(element.name)) this.closeBlock(false)
    else if (this.isInHeadline(element)) {
      this.closeBlock(false)
      this.apart.add(element.index)
    }
    this.lineTop = top ?? (BLOCK_TAGS.has(element.name) ? null : this.lineTop)
    if (VOID_TAGS.has(element.name)) {
      element.end = end + 1
      this.isOpen.push(false)
      return
    }
    this.isOpen.push(true)
    this.stack.push(element.index)
    this.openCounts.set(element.name, (this.openCounts.get(element.name) ?? 0) + 1)
    if (TEXTLESS_TAGS.has(element.name)) this.textless++
    if (element.name === 'a') this.links++
  }

  onselfclosingtag(end: number): void {
    // In HTML the slash means nothing, but in drawings and formulas it closes.
    const isDrawing = (this.openCounts.get('svg') ?? 0) + (this.openCounts.get('math') ?? 0) > 0
    this.onopentagend(end)
    if (isDrawing && this.isOpen.at(-1) === true) this.closeTop(end + 1)
  }

  onclosetag(start: number, end: number): void {
    const name = this.source.slice(start, end).toLowerCase()
    this.last = end + 1
    const isLine = this.top()?.name === name && this.lineTop !== null
    if (BLOCK_TAGS.has(name) && !isLine) this.closeBlock(false)
    if ((this.openCounts.get(name) ?? 0) === 0) return
    for (let top = this.top(); top; top = this.top()) {
      this.closeTop(top.name === name ? end + 1 : start - 2)
      if (top.name === name) return
    }
  }

  oncomment(_start: number, end: number): void {
    this.last = end + 1
  }

  oncdata(_start: number, end: number): void {
    this.last = end + 1
  }

  ondeclaration(_start: number, end: number): void {
    this.last = end + 1
  }

  onprocessinginstruction(_start: number, end: number): void {
    this.last = end + 1
  }

  onend(): void {
    while (this.stack.length > 0) this.closeTop(this.source.length)
    this.closeBlock(false)
  }

  isInForeignContext(): boolean {
    return false
  }

  build(): Page {
    this.pieces.push(' '.repeat(this.source.length - this.written))
    return { masked: this.pieces.join(''), elements: this.elements, blocks: this.blocks, rawText: this.rawText }
  }

  private top(): Mutable<PageElement> | undefined {
    return this.elements[this.stack.at(-1) ?? -1]
  }

  private closeTop(end: number): void {
    const element = this.top()
    this.stack.pop()
    if (!element) return
    element.end = Math.max(end, element.contentStart)
    this.isOpen[element.index] = false
    this.openCounts.set(element.name, (this.openCounts.get(element.name) ?? 1) - 1)
    if (TEXTLESS_TAGS.has(element.name)) this.textless--
    if (element.name === 'a') this.links--
    const isLine = this.lineTop !== null && topOf(element) !== null
    if (!isLine && (BLOCK_TAGS.has(element.name) || this.apart.has(element.index))) this.closeBlock(false)
  }

  /** Whether a line printed at a place of its own goes on in the paragraph of the line above it. */
  private isNextLine(top: number): boolean {
    if (this.lineTop === null || !this.open) return false
    const gap = top - this.lineTop
    const isClose = gap > 0 && gap <= MAX_LINE_GAP && (this.lineGap === null || gap <= this.lineGap * 1.3)
    if (isClose) this.lineGap = gap
    return isClose
  }

  /** A kicker or a time inside a headline stands by itself. */
  private isInHeadline(element: PageElement): boolean {
    if ((this.openCounts.get('h1') ?? 0) + (this.openCounts.get('h2') ?? 0) + (this.openCounts.get('h3') ?? 0) === 0)
      return false
    return isBesideHeadline(element)
  }

  private addText(start: number, end: number, text: string, plain = text): void {
    this.last = end
    const element = this.stack.at(-1) ?? -1
    if (this.textless > 0) {
      // Only the head's title and data are kept raw; both are one piece, or few.
      const name = this.elements[element]?.name
      if (name === 'title') this.rawText.set(element, (this.rawText.get(element) ?? '') + plain)
      // A comment in data ends with its line, so line breaks stay.
      else if (name === 'script')
        this.rawText.set(element, (this.rawText.get(element) ?? '') + this.source.slice(start, end))
      return
    }
    if (this.breaks > 0) this.breakAt(text)
    if (!this.open && text.trim() === '') return
    this.open ??= { start, end: start, element, linked: 0, text: [], plain: [] }
    const gap = start - this.written
    this.pieces.push(' '.repeat(gap), text)
    this.open.text.push(' '.repeat(start - this.open.end), text)
    this.open.plain.push(plain)
    this.written = end
    this.open.end = end
    if (this.links > 0) this.open.linked += plain.length
    while (this.open.element >= 0 && !this.isOpen[this.open.element])
      this.open.element = this.elements[this.open.element]?.parent ?? -1
  }

  /** Two breaks end a paragraph; one does where the line before it does not go on. */
  private breakAt(next: string): void {
    if (next.trim() === '') return
    const before = this.open ? this.open.text.slice(-40).join('').slice(-110).trimStart() : ''
    if (this.breaks > 1 || !goesOn(before, next.trimStart().slice(0, 110), false)) this.closeBlock(this.breaks === 1)
    else this.open?.plain.push(' ')
    this.breaks = 0
  }

  private closeBlock(isSoft: boolean): void {
    this.breaks = 0
    const block = this.open
    this.open = null
    if (!block) return
    const raw = block.text.join('')
    const text = raw.trim()
    const plain = plainText(block.plain.join(''))
    if (plain === '') return
    const start = block.start + (raw.length - raw.trimStart().length)
    const { element, linked } = block
    const heading = this.isHeading(element)
    this.blocks.push({ start, end: start + text.length, text, plain, heading, adjoins: this.adjoins, element, linked })
    this.adjoins = isSoft
  }

  /** A heading may wrap its text in a span or two. */
  private isHeading(element: number): boolean {
    let at = element
    for (let level = 0; level < 3 && at >= 0; level++) {
      const { name, parent } = this.elements[at] ?? { name: '', parent: -1 }
      if (HEADING_TAGS.has(name)) return true
      if (BLOCK_TAGS.has(name)) return false
      at = parent
    }
    return false
  }
}
