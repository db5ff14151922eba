import type { TextRange, Token, TokenKind } from './analyzed-text.js'

/** Class of a character: 0 mark, 1 space, 2 digit, 3 letter, 4 symbol, 5 joins a word (combining mark, soft hyphen). */
const MARK = 0
const SPACE = 1
const DIGIT = 2
const LETTER = 3
const SYMBOL = 4
const JOINER = 5

const PUNCTUATION = '.,;:!?-–—‒―‐‑−…"\'„“”‚‘’«»‹›()[]{}/\\·•&§'
const SPACES =
  '\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff'

const letter = /^\p{L}$/u
const mark = /^\p{M}$/u
const decimal = /^\p{Nd}$/u
const upper = /^\p{Lu}$/u

/** Classes of the first 0x3000 characters, made once; above, everything but a surrogate counts as a symbol or letter. */
const CLASSES = new Uint8Array(0x3000)
for (let code = 0; code < CLASSES.length; code++) {
  const char = String.fromCharCode(code)
  CLASSES[code] = SPACES.includes(char)
    ? SPACE
    : PUNCTUATION.includes(char)
      ? MARK
      : code === 0xad || code === 0x200c || code === 0x200d || mark.test(char)
        ? JOINER
        : decimal.test(char) && code < 0x80
          ? DIGIT
          : letter.test(char) || code === 0x5f
            ? LETTER
            : SYMBOL
}

const classOf = (code: number): number =>
  code < 0x3000
    ? (CLASSES[code] as number)
    : code === 0x3000 || code === 0xfeff
      ? SPACE
      : code >= 0xd800 && code <= 0xdfff
        ? SYMBOL
        : code >= 0xe000 && code < 0xf900
          ? SYMBOL
          : LETTER

const isUpper = (code: number): boolean =>
  code < 0x80 ? code >= 0x41 && code <= 0x5a : code < 0x3000 && upper.test(String.fromCharCode(code))

const SOFT_HYPHEN = 0xad

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019

/** Lower case, composed, without soft hyphens. */
export function normalize(text: string): string {
  let plain = true
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x100 || code === 0xad) {
      plain = false
      break
    }
  }
  if (plain) return text.toLowerCase()
  return text.normalize('NFC').replaceAll('\u00ad', '').replaceAll('\u200c', '').replaceAll('\u200d', '').toLowerCase()
}

/** Tokens of one range, appended to `tokens`. One pass over the characters. */
export function tokenizeInto(tokens: Token[], text: string, range: TextRange): void {
  let spaceBefore = true
  let at = range.start
  while (at < range.end) {
    const start = at
    const code = text.charCodeAt(at)
    const kindOfChar = classOf(code)
    at++
    if (kindOfChar === SPACE) {
      spaceBefore = true
      continue
    }
    let kind: TokenKind
    let highest = 0
    if (kindOfChar === LETTER || kindOfChar === JOINER) {
      kind = 'word'
      highest = code
      while (at < range.end) {
        const next = text.charCodeAt(at)
        const nextClass = classOf(next)
        if (nextClass === LETTER || nextClass === DIGIT || nextClass === JOINER) at++
        else if (isApostrophe(next) && at + 1 < range.end && classOf(text.charCodeAt(at + 1)) === LETTER) at += 2
        else break
        if (next > highest) highest = next
        // A soft hyphen is the one below the rest that has to go.
        if (next === SOFT_HYPHEN) highest = 0xffff
      }
      if (code === SOFT_HYPHEN) highest = 0xffff
    } else if (kindOfChar === DIGIT) {
      kind = 'number'
      while (at < range.end && classOf(text.charCodeAt(at)) === DIGIT) at++
    } else if (kindOfChar === SYMBOL) {
      kind = 'symbol'
      if (code >= 0xd800 && code <= 0xdbff && at < range.end) {
        const low = text.charCodeAt(at)
        if (low >= 0xdc00 && low <= 0xdfff) at++
      }
    } else kind = 'punctuation'
    const written = text.slice(start, at)
    tokens.push({
      start,
      end: at,
      text: written,
      norm: kind !== 'word' ? written : highest < 0x100 ? written.toLowerCase() : normalize(written),
      kind,
      capital: kind === 'word' && isUpper(code),
      spaceBefore,
    })
    spaceBefore = false
  }
}
