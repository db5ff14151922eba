import type { Diagnostic } from '@event-timeline/core'
import { readFileSync } from 'node:fs'
import { decodeText } from './decode-text.js'
import { unreadable } from './find-files.js'

/** The value that a JSON file holds, or what is wrong with the file. */
export function readJson(path: string): { readonly value?: unknown; readonly problem?: Diagnostic } {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch (error) {
    return { problem: unreadable(path, error) }
  }
  // JSON may well be one long line; only what is no text at all is refused here.
  const decoded = decodeText(bytes, path)
  if ('problem' in decoded && decoded.problem.code !== 'line-too-long') return { problem: decoded.problem }
  try {
    return { value: JSON.parse('text' in decoded ? decoded.text : new TextDecoder().decode(bytes)) as unknown }
  } catch (error) {
    const message = `The file is not JSON: ${(error as SyntaxError).message}.`
    return { problem: { code: 'broken-json', severity: 'error', source: path, message } }
  }
}
