const QUOTE = '"'

/** How often the text may be searched for marks that close a cell, in lengths of the text. What lies behind quotes nothing. */
const MAX_SEARCHES = 20

export interface ClosedQuotes {
  /** The table, as RFC 4180 would have it written. */
  readonly text: string
  /** Rows, counted from 1, in which a mark was opened and not closed. */
  readonly unclosed: readonly number[]
}

/** Mends the quotation marks of a table, of which one that is not closed would swallow all rows behind it.
 *
 *  A cell that begins with a mark ends at the next one before a separator, a line end or the end of the text. A mark inside
 *  it that is not doubled is doubled, unless it opens a cell itself: then the first one was never closed, and is a letter
 *  like any other. Blanks between marks and separators are left out.
 *  @param separator what parts the cells */
export function closeQuotes(text: string, separator: string): ClosedQuotes {
  const isEdge = (at: number): boolean =>
    at < 0 || at >= text.length || text[at] === separator || text[at] === '\n' || text[at] === '\r'
  const unclosed: number[] = []
  const parts: string[] = []
  let copied = 0
  const copy = (to: number, instead: string, next: number): void => {
    parts.push(text.slice(copied, to), instead)
    copied = next
  }
  let row = 1
  let cellStart = 0
  let budget = MAX_SEARCHES * text.length
  for (let at = 0; at < text.length && budget >= 0; at++) {
    if (isEdge(at)) {
      if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) row++
      cellStart = at + 1
      continue
    }
    if (text[at] === ' ' && at === cellStart) {
      while (text[at + 1] === ' ') at++
      if (text[at + 1] !== QUOTE) continue
      at++
    } else if (at !== cellStart || text[at] !== QUOTE) continue
    const { end, next, stray, searched } = quotedCell(text, at, isEdge)
    budget -= searched
    const isAfterBlank = at !== cellStart
    if (end !== null && !(isAfterBlank && stray.length > 0)) {
      if (isAfterBlank) copy(cellStart, '', at)
      for (const one of stray) copy(one, QUOTE, one)
      if (next > end + 1) copy(end + 1, '', next)
      at = next - 1
    } else if (!isAfterBlank) {
      unclosed.push(row)
      const last = endOfPlainCell(at, isEdge)
      copy(at, QUOTE + text.slice(at, last).replaceAll(QUOTE, QUOTE + QUOTE) + QUOTE, last)
      at = last - 1
    }
  }
  const rest = text.slice(copied)
  parts.push(budget >= 0 ? rest : rest.replaceAll(QUOTE, '\u201d'))
  return { text: parts.join(''), unclosed }
}

interface QuotedCell {
  /** Where the closing mark stands; `null` where there is none. */
  readonly end: number | null
  /** Where the separator behind it stands. */
  readonly next: number
  /** Marks inside that are not doubled. */
  readonly stray: readonly number[]
  /** Letters that were looked at. */
  readonly searched: number
}

function quotedCell(text: string, start: number, isEdge: (at: number) => boolean): QuotedCell {
  const stray: number[] = []
  let at = text.indexOf(QUOTE, start + 1)
  for (; at >= 0; at = text.indexOf(QUOTE, at + 1)) {
    let next = at + 1
    while (text[next] === ' ' && !isEdge(next)) next++
    if (isEdge(next)) return { end: at, next, stray, searched: next - start }
    if (text[at + 1] === QUOTE) at++
    else if (isEdge(at - 1)) break
    else stray.push(at)
  }
  return { end: null, next: start, stray: [], searched: (at < 0 ? text.length : at) - start }
}

function endOfPlainCell(start: number, isEdge: (at: number) => boolean): number {
  let end = start
  while (!isEdge(end)) end++
  return end
}
