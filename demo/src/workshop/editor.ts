import type { ArticleFacts, Mark } from './protocol.js'

/** Longer texts are shown by their beginning, and cannot be edited. */
export const MAX_EDITED = 100_000

/** The names that `::highlight()` knows in tools.css. */
const KINDS = ['stated', 'computed', 'vague', 'ask', 'open'] as const
type Kind = (typeof KINDS)[number]

interface Segment {
  readonly node: Text
  /** Where it begins in the article's text. */
  readonly start: number
}

export interface EditorEvents {
  readonly onInput: (text: string) => void
  /** The mark under the pointer or the caret, with where it is drawn; null where there is none. */
  readonly onMark: (mark: Mark | null, place: DOMRect | null) => void
}

/** The text of an article, edited as plain text, with its time expressions underlined by highlights: no markup is put into
 *  the text, so that typing, undoing and copying are the browser's own. */
export class Editor {
  readonly element: HTMLElement
  readonly #events: EditorEvents
  readonly #highlights = new Map<Kind, Highlight>()
  #facts: ArticleFacts | null = null
  #marks: readonly Mark[] = []
  #segments: readonly Segment[] = []
  /** The front matter, which is kept but not shown. */
  #hidden = ''
  #open: Mark | null = null

  constructor(label: string, placeholder: string, events: EditorEvents) {
    this.#events = events
    this.element = document.createElement('div')
    this.element.className = 'text'
    this.element.setAttribute('role', 'textbox')
    this.element.setAttribute('aria-multiline', 'true')
    this.element.setAttribute('aria-label', label)
    this.element.setAttribute('aria-placeholder', placeholder)
    this.element.dataset.placeholder = placeholder
    this.element.spellcheck = false
    if ('highlights' in CSS)
      for (const kind of KINDS) {
        const highlight = new Highlight()
        this.#highlights.set(kind, highlight)
        CSS.highlights.set(kind, highlight)
      }
    this.element.addEventListener('input', () => {
      this.#findSegments()
      this.#paint([])
      this.#events.onInput(this.text)
    })
    this.element.addEventListener('keydown', (event) => this.#breakLine(event))
    this.element.addEventListener('pointermove', (event) => this.#point(event))
    this.element.addEventListener('click', () => this.#followCaret())
    this.element.addEventListener('keyup', (event) => event.key !== 'Escape' && this.#followCaret())
    this.element.addEventListener('focus', () => this.#followCaret())
  }

  /** The whole text, what is not shown of it too. */
  get text(): string {
    return this.#hidden + readText(this.element)
  }

  /** Shows an article: its own text to be edited, or what is read of a page. */
  show(text: string, facts: ArticleFacts | null): void {
    this.#facts = facts
    const bodyStart = facts?.bodyStart ?? 0
    this.#hidden = facts?.isPage ? '' : text.slice(0, bodyStart + newlines(text, bodyStart))
    const isPage = facts?.isPage === true
    const isLong = text.length > MAX_EDITED
    this.element.lang = facts?.language === 'und' ? '' : (facts?.language ?? 'de')
    this.element.classList.toggle('page', isPage)
    this.element.setAttribute('contenteditable', isPage || isLong ? 'false' : 'plaintext-only')
    this.element.setAttribute('aria-readonly', String(isPage || isLong))
    this.element.tabIndex = 0
    if (isPage) {
      this.element.replaceChildren(
        ...facts.blocks.map((block) => {
          const element = document.createElement(block.kind === 'heading' ? 'h3' : 'p')
          element.textContent = block.text
          return element
        }),
      )
    } else {
      this.element.textContent = text.slice(this.#hidden.length, this.#hidden.length + MAX_EDITED)
    }
    this.#findSegments()
    this.mark(facts?.marks ?? [])
  }

  mark(marks: readonly Mark[], isAsking = false): void {
    this.#marks = marks
    this.#paint(marks, isAsking)
  }

  /** Underlines what an explanation is open for. */
  open(mark: Mark | null): void {
    this.#open = mark
    const highlight = this.#highlights.get('open')
    highlight?.clear()
    const range = mark && this.#rangeOf(mark.start, mark.end)
    if (range) highlight?.add(range)
  }

  /** Brings a place into view and opens its mark. */
  reveal(start: number, end: number): void {
    const range = this.#rangeOf(start, end)
    if (!range) return
    const place = range.getBoundingClientRect()
    const box = this.element.getBoundingClientRect()
    this.element.scrollTop += place.top - box.top - box.height / 3
    const mark = this.#marks.find((one) => one.start < end && start < one.end) ?? null
    this.element.scrollIntoView({ block: 'nearest' })
    this.#tell(mark)
  }

  focusEnd(): void {
    this.element.focus()
    getSelection()?.selectAllChildren(this.element)
    getSelection()?.collapseToEnd()
  }

  #findSegments(): void {
    const segments: Segment[] = []
    if (this.#facts?.isPage) {
      this.#facts.blocks.forEach(({ start }, at) => {
        const node = this.element.children[at]?.firstChild
        if (node instanceof Text) segments.push({ node, start })
      })
    } else {
      let at = this.#hidden.length
      const walker = document.createTreeWalker(this.element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Text) {
          segments.push({ node, start: at })
          at += node.data.length
        } else if (node.nodeName === 'BR') at += 1
      }
    }
    this.#segments = segments
  }

  #paint(marks: readonly Mark[], isAsking = false): void {
    for (const [kind, highlight] of this.#highlights) if (kind !== 'open') highlight.clear()
    for (const mark of marks) {
      const range = this.#rangeOf(mark.start, mark.end)
      if (!range) continue
      this.#highlights.get(mark.kind)?.add(range)
      if (isAsking && mark.needsDay) this.#highlights.get('ask')?.add(range)
    }
    this.open(
      this.#open && (marks.find(({ start, text }) => start === this.#open?.start && text === this.#open.text) ?? null),
    )
  }

  #rangeOf(start: number, end: number): Range | null {
    const from = this.#placeOf(start)
    const to = this.#placeOf(end)
    if (!from || !to) return null
    const range = document.createRange()
    range.setStart(from.node, from.offset)
    range.setEnd(to.node, to.offset)
    return range
  }

  #placeOf(at: number): { node: Text; offset: number } | null {
    const segment = this.#segments.findLast(({ start }) => start <= at)
    if (!segment || at - segment.start > segment.node.data.length) return null
    return { node: segment.node, offset: at - segment.start }
  }

  /** Some browsers put an element where plain text has a line break. */
  #breakLine(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.isComposing) return
    event.preventDefault()
    const selection = getSelection()
    if (!selection || selection.rangeCount === 0) return
    const range = selection.getRangeAt(0)
    range.deleteContents()
    const isLast = readText(this.element).length === this.#caretOffset()
    // A line break at the end shows when something stands behind it.
    const node = document.createTextNode(isLast && !readText(this.element).endsWith('\n') ? '\n\n' : '\n')
    range.insertNode(node)
    selection.collapse(node, 1)
    this.element.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }

  #caretOffset(): number {
    const selection = getSelection()
    if (!selection?.focusNode || !this.element.contains(selection.focusNode)) return -1
    const range = document.createRange()
    range.selectNodeContents(this.element)
    range.setEnd(selection.focusNode, selection.focusOffset)
    return range.toString().length
  }

  #point({ clientX, clientY, pointerType, target }: PointerEvent): void {
    if (pointerType === 'touch' || !(target instanceof Node)) return
    this.#tell(this.#markAt(placeAt(clientX, clientY)))
  }

  #followCaret(): void {
    const selection = getSelection()
    if (!selection?.isCollapsed || !selection.focusNode || !this.element.contains(selection.focusNode)) return
    this.#tell(this.#markAt({ node: selection.focusNode, offset: selection.focusOffset }))
  }

  #markAt(place: { node: Node; offset: number } | null): Mark | null {
    const segment = place && this.#segments.find(({ node }) => node === place.node)
    if (!place || !segment) return null
    const at = segment.start + place.offset
    return this.#marks.find(({ start, end }) => start <= at && at <= end) ?? null
  }

  #tell(mark: Mark | null): void {
    this.open(mark)
    this.#events.onMark(mark, mark && (this.#rangeOf(mark.start, mark.end)?.getBoundingClientRect() ?? null))
  }
}

const newlines = (text: string, from: number): number => /^\s*/.exec(text.slice(from))?.[0].length ?? 0

/** The text of an edited element; a line break may be an element there. */
function readText(element: Node): string {
  let text = ''
  for (const node of element.childNodes)
    text += node instanceof Text ? node.data : node.nodeName === 'BR' ? '\n' : readText(node)
  return text
}

function placeAt(x: number, y: number): { node: Node; offset: number } | null {
  const { caretPositionFromPoint } = document as { caretPositionFromPoint?: typeof document.caretPositionFromPoint }
  if (caretPositionFromPoint) {
    const position = caretPositionFromPoint.call(document, x, y)
    return position && { node: position.offsetNode, offset: position.offset }
  }
  const { caretRangeFromPoint } = document as unknown as {
    caretRangeFromPoint?: (x: number, y: number) => Range | null
  }
  const range = caretRangeFromPoint?.call(document, x, y)
  return range ? { node: range.startContainer, offset: range.startOffset } : null
}
