import { html, type TemplateResult } from 'lit'
import { foldText } from '../data/fold-text.js'

type Piece = string | TemplateResult

/** The text with what a search looks for marked, whatever its case and accents: "Pjöngjang" for "pjong". Words that the
 *  index finds by another spelling are not marked. */
export function markHits(text: string, query: string): string | readonly Piece[] {
  const needles = foldText(query).split(/\s+/).filter(Boolean)
  if (needles.length === 0) return text
  const { folded, starts } = foldByLetter(text)
  const ranges = needles.flatMap((needle) => rangesOf(folded, needle)).sort((a, b) => a[0] - b[0] || b[1] - a[1])
  if (ranges.length === 0) return text
  const pieces: Piece[] = []
  let at = 0
  for (const [from, to] of ranges) {
    const start = Math.max(at, starts[from] ?? 0)
    const end = starts[to] ?? text.length
    if (end <= start) continue
    pieces.push(text.slice(at, start), html`<mark class="hit">${text.slice(start, end)}</mark>`)
    at = end
  }
  pieces.push(text.slice(at))
  return pieces
}

/** Folding changes lengths (ß becomes ss): each folded letter remembers where its own letter began. */
function foldByLetter(text: string): { readonly folded: string; readonly starts: readonly number[] } {
  let folded = ''
  const starts: number[] = []
  let at = 0
  for (const letter of text) {
    const one = foldText(letter)
    for (let i = 0; i < one.length; i++) starts.push(at)
    folded += one
    at += letter.length
  }
  starts.push(at)
  return { folded, starts }
}

const MAX_RANGES = 200

function rangesOf(text: string, needle: string): readonly (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = []
  for (
    let at = text.indexOf(needle);
    at >= 0 && ranges.length < MAX_RANGES;
    at = text.indexOf(needle, at + needle.length)
  )
    ranges.push([at, at + needle.length])
  return ranges
}
