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
