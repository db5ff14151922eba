import type { Diagnostic } from '@event-timeline/core'
import { decodeText } from './decode-text.js'

/** The text of a file of data: UTF-8, or what German spreadsheets write, Windows-1252. Data has no offsets to keep, so the
 *  second is tried where the bytes are not UTF-8, and told. */
export function decodeTable(
  bytes: Uint8Array,
  source: string,
): { readonly text: string; readonly diagnostics: readonly Diagnostic[] } | { readonly problem: Diagnostic } {
  const decoded = decodeText(bytes, source)
  if ('text' in decoded) return { text: decoded.text, diagnostics: [] }
  // JSON and iCalendar may well be one long line.
  if (decoded.problem.code === 'line-too-long') return { text: new TextDecoder().decode(bytes), diagnostics: [] }
  if (decoded.problem.code !== 'invalid-utf8') return decoded
  const message = 'The file is not UTF-8; it was read as Windows-1252.'
  return {
    text: new TextDecoder('windows-1252').decode(bytes),
    diagnostics: [{ code: 'read-as-windows-1252', severity: 'warning', source, message }],
  }
}

const [LF, CR, SPACE, TAB] = [0x0a, 0x0d, 0x20, 0x09]

/** The bytes of an iCalendar file without its folds: a line may be folded between the bytes of one letter. */
export function unfoldOctets(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(bytes.length)
  let length = 0
  for (let at = 0; at < bytes.length; at++) {
    const breaks = bytes[at] === LF ? 1 : bytes[at] === CR && bytes[at + 1] === LF ? 2 : 0
    const next = bytes[at + breaks]
    if (breaks > 0 && (next === SPACE || next === TAB)) at += breaks
    else kept[length++] = bytes[at] as number
  }
  return kept.subarray(0, length)
}
