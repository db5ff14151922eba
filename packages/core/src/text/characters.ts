/** Classes of characters, as the tokenizer tells them apart. */
export const MARK = 0
export const SPACE = 1
export const DIGIT = 2
export const LETTER = 3
export const SYMBOL = 4
/** Joins a word: combining mark, soft hyphen. */
export const JOINER = 5

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

/** Class of a UTF-16 code unit. */
export const classOf = (code: number): number =>
  code < 0x3000
    ? (CLASSES[code] as number)
    : code === 0x3000 || code === 0xfeff
      ? SPACE
      : code >= 0xd800 && code <= 0xdfff
        ? SYMBOL
        : code >= 0xe000 && code < 0xf900
          ? SYMBOL
          : LETTER

export const isUpper = (code: number): boolean =>
  code < 0x80 ? code >= 0x41 && code <= 0x5a : code < 0x3000 && upper.test(String.fromCharCode(code))

export const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019

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
