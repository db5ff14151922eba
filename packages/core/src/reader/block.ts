/** A run of text that stands by itself: a line, or a paragraph whose lines were joined. Offsets count in the source. */
export interface Block {
  readonly start: number
  readonly end: number
  /** Masked text of the block, trimmed: what a reader sees, at the same offsets. */
  readonly text: string
  /** The text for readers: single spaces, no soft hyphens; its offsets are its own. */
  readonly plain: string
  /** Markdown or HTML heading. */
  readonly heading: boolean
  /** Stands on the line right below the block before it, without an empty line between. */
  readonly adjoins: boolean
  /** Where the part of a page ends that this block may open ("Kommentare"); `null` where it stands among the body's own
   *  paragraphs; left out for texts, in which such a part runs to the end. */
  readonly partEnd?: number | null
}

/** Masked text for readers: without the blanks and soft hyphens that stand where markup stood. */
export const plainText = (masked: string): string =>
  masked
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim()

const isBlank = (text: string): boolean => text.trim() === ''

/** Whether a hard-wrapped line goes on in the next one: long enough to have been wrapped and without a sentence's end. */
export function goesOn(line: string, next: string, joinAll: boolean): boolean {
  if (isBlank(next)) return false
  if (joinAll) return !/^\s{0,3}(?:[#>*+-]|\d{1,3}\.\s)/.test(next) && !/^\s{0,3}#/.test(line)
  const wrapped = line.length >= 50 && line.length <= 110 && next.length <= 110
  return (wrapped && !/[.!?:“”"»)]\s*$/.test(line)) || (/[\p{L},]\s*$/u.test(line) && /^\s*\p{Ll}/u.test(next))
}

/** A text with a line longer than this was not wrapped by hand. */
const WRAP_WIDTH = 130

const isWrapped = (text: string): boolean => !text.split('\n').some((line) => line.length > WRAP_WIDTH)

/** Cuts masked text into blocks. With `joinLines` (Markdown) a paragraph runs to the next empty line, if the text is
 *  wrapped at all; without it (plain text) each line stands by itself unless it was visibly wrapped.
 *
 *  @param masked text of the source with markup blanked out, same length as the source
 *  @param from where the article begins, after any front matter */
export function segmentBlocks(masked: string, source: string, from: number, joinLines: boolean): readonly Block[] {
  const blocks: Block[] = []
  const joinAll = joinLines && isWrapped(masked.slice(from))
  let position = from
  let open: { start: number; end: number; heading: boolean } | null = null
  let adjoins = false
  const close = (): void => {
    if (!open) return
    const raw = masked.slice(open.start, open.end)
    const text = raw.trim()
    if (text !== '') {
      const start = open.start + (raw.length - raw.trimStart().length)
      blocks.push({ start, end: start + text.length, text, plain: plainText(text), heading: open.heading, adjoins })
      adjoins = true
    }
    open = null
  }
  while (position <= masked.length) {
    let end = masked.indexOf('\n', position)
    if (end < 0) end = masked.length
    const line = masked.slice(position, end)
    if (isBlank(line)) {
      close()
      adjoins = false
    } else {
      if (!open)
        open = { start: position, end, heading: /^\s{0,3}#{1,6}\s/.test(source.slice(position, position + 12)) }
      else open.end = end
      let nextEnd = masked.indexOf('\n', end + 1)
      if (nextEnd < 0) nextEnd = masked.length
      if (open.heading || !goesOn(line, masked.slice(end + 1, nextEnd), joinAll)) close()
    }
    position = end + 1
  }
  close()
  return blocks
}
