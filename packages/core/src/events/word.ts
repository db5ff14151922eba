import type { AnalyzedText, Sentence } from '../text/index.js'

/** A word as a reader sees it: tokens joined by hyphens or apostrophes are one. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Lower case, NFC. */
  readonly norm: string
  readonly capital: boolean
  readonly kind: 'word' | 'number' | 'mark'
  /** First word of its sentence (marks do not count). */
  readonly first: boolean
}

const JOINERS = new Set(['-', '‑', '’', "'", '/'])

/** The words and marks of a sentence. */
export function wordsOf(analyzed: AnalyzedText, sentence: Sentence): readonly Word[] {
  const words: Word[] = []
  let first = true
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = analyzed.tokens[i]
    if (!token) continue
    if (token.kind === 'punctuation' || token.kind === 'symbol') {
      words.push({
        start: token.start,
        end: token.end,
        text: token.text,
        norm: token.norm,
        capital: false,
        kind: 'mark',
        first: false,
      })
      continue
    }
    let last = token
    let norm = token.norm
    const initial = analyzed.tokens[i + 1]
    if (
      token.kind === 'word' &&
      token.capital &&
      token.text.length === 1 &&
      initial?.text === '.' &&
      !initial.spaceBefore &&
      i + 2 < sentence.endToken
    ) {
      // "John F. Kennedy".
      last = initial
      i++
    }
    const comma = analyzed.tokens[i + 1]
    const decimals = analyzed.tokens[i + 2]
    if (
      token.kind === 'number' &&
      comma?.text === ',' &&
      decimals?.kind === 'number' &&
      !comma.spaceBefore &&
      !decimals.spaceBefore &&
      i + 2 < sentence.endToken
    ) {
      norm += `,${decimals.norm}`
      last = decimals
      i += 2
    }
    const dot = analyzed.tokens[i + 1]
    if (token.kind === 'number' && dot?.text === '.' && !dot.spaceBefore && i + 2 < sentence.endToken) {
      // "70. Jahrestag": an ordinal number is one word with its dot.
      norm += '.'
      last = dot
      i++
    }
    const hyphen = analyzed.tokens[i + 1]
    if (
      hyphen &&
      JOINERS.has(hyphen.text) &&
      !hyphen.spaceBefore &&
      analyzed.tokens[i + 2]?.spaceBefore === true &&
      i + 2 < sentence.endToken
    ) {
      // "Staats- und Parteichef".
      last = hyphen
      i++
    }
    // "Jong-un", "US-Regierung", "Critics' Book": joiner and word follow without space.
    for (;;) {
      const joiner = analyzed.tokens[i + 1]
      const next = analyzed.tokens[i + 2]
      if (i + 2 >= sentence.endToken || !joiner || !next || !JOINERS.has(joiner.text)) break
      if (joiner.spaceBefore || next.spaceBefore || next.kind === 'punctuation' || next.kind === 'symbol') break
      norm += joiner.norm + next.norm
      last = next
      i += 2
    }
    words.push({
      start: token.start,
      end: last.end,
      text: analyzed.text.slice(token.start, last.end),
      norm,
      capital: token.capital,
      kind: token.kind === 'number' ? 'number' : 'word',
      first,
    })
    first = false
  }
  return words
}
