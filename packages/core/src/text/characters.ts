/** Classes of characters, as the tokenizer tells them apart. */
export const MARK = 0
export const SPACE = 1
export const DIGIT = 2
export const LETTER = 3
export const SYMBOL = 4
/** Joins a word: combining mark, soft hyphen. */
export const JOINER = 5

const PUNCTUATION = '.,;:!?-–—‒―‐‑−…"\'„“”‚‘’«»‹›()[]{}/\\·•&§'
/** With those that scripts and old machines write. */
const space = /^[\s\x85\u200b\u2060]$/
const letter = /^\p{L}$/u
const mark = /^\p{M}$/u
const decimal = /^\p{Nd}$/u
const upper = /^\p{Lu}$/u

const classify = (code: number): number => {
  const char = String.fromCharCode(code)
  if (space.test(char)) return SPACE
  if (PUNCTUATION.includes(char)) return MARK
  if (code === 0xad || code === 0x200c || code === 0x200d || mark.test(char)) return JOINER
  if (code < 0x80 && decimal.test(char)) return DIGIT
  return letter.test(char) || code === 0x5f ? LETTER : SYMBOL
}

/** Class of each UTF-16 code unit. From U+3000 on everything but a surrogate and what is for private use counts as a
 *  letter. */
export const CLASSES = new Uint8Array(0x10000).fill(LETTER).fill(SYMBOL, 0xd800, 0xf900)
for (let code = 0; code < 0x3000; code++) CLASSES[code] = classify(code)
CLASSES[0x3000] = SPACE
CLASSES[0xfeff] = SPACE

export const isUpper = (code: number): boolean =>
  code < 0x80 ? code >= 0x41 && code <= 0x5a : code < 0x3000 && upper.test(String.fromCharCode(code))

export const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019

/** ".", "!", "?", "…": a mark that may end a sentence. */
export const isTerminator = (code: number): boolean =>
  code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026

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
