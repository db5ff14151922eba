import type { TextRange, TokenWriter } from './analyzed-text.js'
import { CLASSES, DIGIT, isApostrophe, isTerminator, JOINER, LETTER, SPACE, SYMBOL } from './characters.js'
import type { TokenKind } from './form.js'
import { formTable } from './form-table.js'

/** Code units of a range; kept from one to the next, unless it is an unusual one. */
let kept = new Uint16Array(1 << 12)
const MAX_KEPT = 1 << 18

const SPACE_CODE = 0x20

function codesOf(text: string, { start, end }: TextRange): Uint16Array {
  let codes = kept
  // One more than the range has: a space behind it ends the last token.
  if (end - start >= codes.length) {
    codes = new Uint16Array((end - start + 1) * 2)
    if (codes.length <= MAX_KEPT) kept = codes
  }
  for (let i = start; i < end; i++) codes[i - start] = text.charCodeAt(i)
  codes[end - start] = SPACE_CODE
  return codes
}

/** One step of FNV-1a, over UTF-16 code units. */
const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

const SEED = 0x811c9dc5 | 0

/** Tokens of one range, handed to the writer. One pass over the characters.
 *
 *  @returns how many tokens the writer has taken so far */
export function tokenizeInto(writer: TokenWriter, text: string, range: TextRange): number {
  const codes = codesOf(text, range)
  const base = range.start
  const end = range.end - base
  let spaceBefore = true
  let at = 0
  while (at < end) {
    const start = at
    const code = codes[at] as number
    const kindOfChar = CLASSES[code] as number
    at++
    if (kindOfChar === SPACE) {
      spaceBefore = true
      continue
    }
    let hash = mix(SEED, code)
    let kind: TokenKind
    if (kindOfChar === LETTER || kindOfChar === JOINER) {
      kind = 'word'
      for (;;) {
        const code = codes[at] as number
        const next = CLASSES[code] as number
        if (next === LETTER || next === DIGIT || next === JOINER) {
          hash = mix(hash, code)
          at++
        } else if (isApostrophe(code) && CLASSES[codes[at + 1] as number] === LETTER) {
          hash = mix(mix(hash, code), codes[at + 1] as number)
          at += 2
        } else break
      }
    } else if (kindOfChar === DIGIT) {
      kind = 'number'
      while (CLASSES[codes[at] as number] === DIGIT) hash = mix(hash, codes[at++] as number)
    } else if (kindOfChar === SYMBOL) {
      kind = 'symbol'
      const low = codes[at] as number
      if (code >= 0xd800 && code <= 0xdbff && low >= 0xdc00 && low <= 0xdfff) {
        hash = mix(hash, low)
        at++
      }
    } else {
      kind = 'punctuation'
      if (isTerminator(code)) writer.markTerminator()
    }
    writer.push(base + start, spaceBefore, formTable.find(text, base + start, base + at, kind, hash, codes, start))
    spaceBefore = false
  }
  return writer.length
}
