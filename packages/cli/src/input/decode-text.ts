import type { Diagnostic } from '@event-timeline/core'

/** Longer than any article's paragraph: a line beyond it is data that happens to be text. In UTF-16 units. */
export const MAX_LINE_LENGTH = 1_000_000

/** Longer than any article: in bytes. */
export const MAX_FILE_SIZE = 32 * 1024 * 1024

/** First bytes of files that people take for text, and what to do with such a file. */
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly what: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], what: 'a PDF: save its text as .txt first' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: 'a zip archive or an Office document: save its text as .txt first' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old Office document: save its text as .txt first' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: 'rich text (RTF): save it as plain text first' },
  { bytes: [0x1f, 0x8b], what: 'gzip-compressed: unpack it first' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'a picture' },
  { bytes: [0xff, 0xd8, 0xff], what: 'a picture' },
]

export type Decoded = { readonly text: string } | { readonly problem: Diagnostic }

/** The text of a file's bytes, its byte-order mark removed, or what is wrong with them.
 *
 *  UTF-8, or UTF-16 with a byte-order mark. Nothing is guessed: offsets are counted in this text, so a text read in the
 *  wrong encoding would be worse than none. */
export function decodeText(bytes: Uint8Array, source: string): Decoded {
  const refuse = (code: string, message: string, start?: number): Decoded => ({
    problem: { code, severity: 'error', source, ...(start === undefined ? {} : { start }), message },
  })
  if (bytes.length === 0) return refuse('empty-file', 'The file is empty.')
  const signature = SIGNATURES.find(({ bytes: first }) => first.every((byte, index) => bytes[index] === byte))
  if (signature) return refuse('not-text', `This is ${signature.what}.`)
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  if (utf16 === null && bytes.includes(0)) return refuse('not-text', 'The file holds zero bytes: it is not text.')
  let text: string
  try {
    text = new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    const at = firstInvalidByte(bytes)
    const hint = `\`iconv -f WINDOWS-1252 -t UTF-8\` turns older German files into UTF-8`
    return refuse('invalid-utf8', `The file is not UTF-8: byte ${at + 1} fits no character. ${hint}.`)
  }
  return checkText(text, source)
}

/** Tells text that is none: white space alone, or a line that no article has. */
export function checkText(text: string, source: string): Decoded {
  if (text.trim() === '') {
    return { problem: { code: 'empty-file', severity: 'error', source, message: 'There is nothing but white space.' } }
  }
  let lineStart = 0
  for (let row = 1; lineStart <= text.length; row++) {
    const newline = text.indexOf('\n', lineStart)
    const lineEnd = newline < 0 ? text.length : newline
    if (lineEnd - lineStart > MAX_LINE_LENGTH) {
      const millions = ((lineEnd - lineStart) / 1e6).toFixed(1)
      const message = `Line ${row} has ${millions} million characters: this is not an article (at most ${MAX_LINE_LENGTH / 1e6} million).`
      return { problem: { code: 'line-too-long', severity: 'error', source, row, message } }
    }
    lineStart = lineEnd + 1
  }
  return { text }
}

/** Index of the first byte that ends every attempt to read on. */
function firstInvalidByte(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  // The longest decodable prefix, by halving; a cut inside a character is allowed for by `stream`.
  while (good < bad) {
    const middle = Math.ceil((good + bad) / 2)
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true })
      good = middle
    } catch {
      bad = middle - 1
    }
  }
  return good
}
