import type { AnalyzedText, Sentence } from '../text/index.js'

/** A word as a reader sees it: tokens joined by hyphens or apostrophes are one, so are the digits of a number with its marks
 *  ("100.000", "2,5", "0:3") and an initial with its dot. */
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
  readonly spaceBefore: boolean
}

/** Words `first..last` (inclusive) of a sentence. */
export interface WordRange {
  readonly first: number
  readonly last: number
}

const JOINERS = new Set(['-', '‑', '–', '’', "'", '/', '&'])

/** Marks inside of a number, with a digit on both sides. */
const NUMBER_MARKS = new Set(['.', ',', ':', '/', '–', '-'])

/** Symbols that stand for a noun. */
const NOUN_SYMBOLS = new Set(['%', '€', '$', '£', '§', '°', '‰'])

const known = new WeakMap<AnalyzedText, Map<number, readonly Word[]>>()

/** The words and marks of a sentence: the same list each time. */
export function wordsOf(analyzed: AnalyzedText, sentence: Sentence): readonly Word[] {
  let ofText = known.get(analyzed)
  if (ofText === undefined) {
    ofText = new Map()
    known.set(analyzed, ofText)
  }
  const found = ofText.get(sentence.index)
  if (found !== undefined) return found
  const words = readWords(analyzed, sentence)
  ofText.set(sentence.index, words)
  return words
}

function readWords(analyzed: AnalyzedText, sentence: Sentence): readonly Word[] {
  const { tokens, text } = analyzed
  const { endToken } = sentence
  const words: Word[] = []
  let first = true
  for (let i = sentence.firstToken; i < endToken; i++) {
    const token = tokens[i]
    if (!token) continue
    const { start, spaceBefore } = token
    if (token.kind === 'punctuation' || token.kind === 'symbol') {
      const isNoun = NOUN_SYMBOLS.has(token.text)
      const kind = isNoun ? 'word' : 'mark'
      words.push({
        start,
        end: token.end,
        text: token.text,
        norm: token.norm,
        capital: isNoun,
        kind,
        first: false,
        spaceBefore,
      })
      continue
    }
    let last = token
    let { norm } = token
    const isNumber = token.kind === 'number'
    const next = tokens[i + 1]
    if (
      !isNumber &&
      token.capital &&
      token.text.length === 1 &&
      next?.text === '.' &&
      !next.spaceBefore &&
      i + 2 < endToken
    ) {
      // "John F. Kennedy"
      last = next
      i++
    }
    if (isNumber)
      for (;;) {
        const mark = tokens[i + 1]
        const digits = tokens[i + 2]
        if (i + 2 >= endToken || !mark || digits?.kind !== 'number' || !NUMBER_MARKS.has(mark.text)) break
        if (mark.spaceBefore || digits.spaceBefore) break
        norm += mark.norm + digits.norm
        last = digits
        i += 2
      }
    // "35 000": digits in threes, with spaces between.
    if (isNumber && /^\d{1,3}$/.test(norm))
      for (;;) {
        const digits = tokens[i + 1]
        if (i + 1 >= endToken || digits?.kind !== 'number' || !/^\d{3}$/.test(digits.norm)) break
        if (text.slice(last.end, digits.start).length !== 1) break
        norm += digits.norm
        last = digits
        i++
      }
    const dot = tokens[i + 1]
    if (isNumber && dot?.text === '.' && !dot.spaceBefore && i + 2 < endToken) {
      // "70. Jahrestag": an ordinal number is one word with its dot.
      norm += '.'
      last = dot
      i++
    }
    const hyphen = tokens[i + 1]
    if (
      hyphen &&
      (hyphen.text === '-' || hyphen.text === '‑') &&
      !hyphen.spaceBefore &&
      tokens[i + 2]?.spaceBefore === true &&
      i + 2 < endToken
    ) {
      // "Staats- und Parteichef"
      last = hyphen
      i++
    }
    // "Jong-un", "74-Jähriger", "Critics' Book": joiner and word follow without space.
    let joined = false
    for (;;) {
      const joiner = tokens[i + 1]
      const part = tokens[i + 2]
      if (i + 2 >= endToken || !joiner || !part || !JOINERS.has(joiner.text)) break
      if (joiner.spaceBefore || part.spaceBefore || part.kind === 'punctuation' || part.kind === 'symbol') break
      norm += joiner.norm + part.norm
      last = part
      joined ||= part.kind === 'word' && part.capital
      i += 2
    }
    words.push({
      start,
      end: last.end,
      text: text.slice(start, last.end),
      norm,
      capital: token.capital || (isNumber && joined),
      kind: isNumber && !joined ? 'number' : 'word',
      first,
      spaceBefore,
    })
    first = false
  }
  return words
}

export const indices = ({ first, last }: WordRange): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, k) => first + k)

export const isWithin = (inner: WordRange, outer: WordRange): boolean =>
  inner.first >= outer.first && inner.last <= outer.last
