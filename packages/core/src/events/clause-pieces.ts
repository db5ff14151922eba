import { coordinators } from '../locales/de/function-words.js'
import { finiteAt, isParticiple } from './verb.js'
import type { Word } from './word.js'

/** Words `first..last` (inclusive) of a sentence. */
export interface WordRange {
  readonly first: number
  readonly last: number
}

const BREAKS = new Set([',', ';', ':', '–', '—', '(', ')', '-'])

interface Piece extends WordRange {
  readonly sharesSubject: boolean
}

export function cutPieces(words: readonly Word[]): Piece[] {
  const pieces: Piece[] = []
  let first = 0
  let shares = false
  const close = (last: number, next: number, nextShares: boolean): void => {
    // ", und trat damit …": a coordinator and a verb go on with the subject before.
    if (coordinators.has(words[first]?.norm ?? '') && first > 0 && finiteAt(words, first + 1, false)) {
      shares = true
      first++
    }
    let from = first
    let to = last
    while (from <= to && words[from]?.kind === 'mark') from++
    while (to >= from && words[to]?.kind === 'mark') to--
    if (to >= from) pieces.push({ first: from, last: to, sharesSubject: shares })
    first = next
    shares = nextShares
  }
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (!word) continue
    const remark = endOfRemark(words, i)
    if (remark > 0) {
      close(i - 1, remark + 1, false)
      i = remark
      continue
    }
    if (word.kind === 'mark' && BREAKS.has(word.text) && !joinsNumbers(words, i) && !isTruncated(words, i))
      close(i - 1, i + 1, false)
    else if (i > first && coordinators.has(word.norm) && hasFinite(words, first, i - 1)) {
      if (finiteAt(words, i + 1, false)) close(i - 1, i + 1, true)
      else if (/^(?:dass|daß|ob|weil)$/.test(words[i + 1]?.norm ?? '')) close(i - 1, i + 1, false)
      else if (endsPredicate(words, i - 1) && endsPredicate(words, nextBreak(words, i) - 1)) close(i - 1, i + 1, true)
    }
  }
  close(words.length - 1, words.length, false)
  return pieces
}

/** Longest remark in brackets that is left out, in words. */
const MAX_REMARK = 3

/** "Friedrich Merz (CDU)", "das Bundesamt für Strassen (Astra)": where brackets around a word or two close; 0 where none
 *  open, or more stands in them. */
function endOfRemark(words: readonly Word[], at: number): number {
  if (words[at]?.text !== '(') return 0
  for (let i = at + 1; i <= at + MAX_REMARK + 1; i++) {
    const word = words[i]
    if (word?.text === ')') return i > at + 1 ? i : 0
    if (word?.kind !== 'word' || (!word.capital && !finiteAt(words, i, false) && i === at + 1)) return 0
  }
  return 0
}

/** "… gereist und … geflogen": one auxiliary, two participles. */
const endsPredicate = (words: readonly Word[], i: number): boolean => {
  const word = words[i]
  return word !== undefined && word.kind === 'word' && !word.capital && isParticiple(word.norm)
}

function nextBreak(words: readonly Word[], from: number): number {
  let i = from
  while (i < words.length && !(words[i]?.kind === 'mark')) i++
  return i
}

/** "Staats- und Parteichef": the hyphen belongs to its word. */
function isTruncated(words: readonly Word[], i: number): boolean {
  const mark = words[i]
  return mark !== undefined && mark.text === '-' && words[i - 1]?.end === mark.start
}

const joinsNumbers = (words: readonly Word[], i: number): boolean =>
  words[i - 1]?.kind === 'number' && words[i + 1]?.kind === 'number'

/** Whether a word of `first..last` can be a finite verb in the order of a main clause. */
export function hasFinite(words: readonly Word[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (finiteAt(words, i, false)) return true
  return false
}

/** Whether a word in the ranges passes a test. */
export const someWord = (
  words: readonly Word[],
  parts: readonly WordRange[],
  test: (word: Word, index: number) => boolean,
): boolean => parts.some((part) => words.slice(part.first, part.last + 1).some((w, k) => test(w, part.first + k)))
