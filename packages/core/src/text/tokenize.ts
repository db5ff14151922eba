import type { TextRange, TokenColumns } from './analyzed-text.js'
import { classOf, DIGIT, isApostrophe, JOINER, LETTER, SPACE, SYMBOL } from './characters.js'
import { formOf, type TokenKind } from './form.js'

/** One step of FNV-1a over UTF-16 code units. */
const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

const SEED = 0x811c9dc5 | 0

/** Tokens of one range, appended to `columns`. One pass over the characters. */
export function tokenizeInto(columns: TokenColumns, text: string, range: TextRange): void {
  const { end } = range
  let spaceBefore = true
  let at = range.start
  while (at < end) {
    const start = at
    const code = text.charCodeAt(at)
    const kindOfChar = classOf(code)
    at++
    if (kindOfChar === SPACE) {
      spaceBefore = true
      continue
    }
    let hash = mix(SEED, code)
    let kind: TokenKind
    if (kindOfChar === LETTER || kindOfChar === JOINER) {
      kind = 'word'
      while (at < end) {
        const next = text.charCodeAt(at)
        const nextClass = classOf(next)
        if (nextClass === LETTER || nextClass === DIGIT || nextClass === JOINER) {
          hash = mix(hash, next)
          at++
        } else if (isApostrophe(next) && at + 1 < end && classOf(text.charCodeAt(at + 1)) === LETTER) {
          hash = mix(mix(hash, next), text.charCodeAt(at + 1))
          at += 2
        } else break
      }
    } else if (kindOfChar === DIGIT) {
      kind = 'number'
      while (at < end) {
        const next = text.charCodeAt(at)
        if (classOf(next) !== DIGIT) break
        hash = mix(hash, next)
        at++
      }
    } else if (kindOfChar === SYMBOL) {
      kind = 'symbol'
      if (code >= 0xd800 && code <= 0xdbff && at < end) {
        const low = text.charCodeAt(at)
        if (low >= 0xdc00 && low <= 0xdfff) {
          hash = mix(hash, low)
          at++
        }
      }
    } else kind = 'punctuation'
    columns.push(start, spaceBefore, formOf(text, start, at, kind, hash))
    spaceBefore = false
  }
}
