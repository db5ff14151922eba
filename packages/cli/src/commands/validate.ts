import { parseDocument } from '@event-timeline/core/document'
import { readFileSync } from 'node:fs'
import { EXIT, type ExitCode } from '../exit-codes.js'
import { decodeText } from '../input/decode-text.js'
import { unreadable } from '../input/find-files.js'
import type { Io } from '../io.js'
import { hasError, tellDiagnostics } from '../output/diagnostics.js'
import { write } from '../output/write.js'

/** `validate FILE`: is this a timeline document? Each error is told with its JSON pointer. */
export async function validate(path: string, io: Io): Promise<ExitCode> {
  const tell = async (diagnostics: Parameters<typeof tellDiagnostics>[1]): Promise<ExitCode> => {
    await tellDiagnostics(io, diagnostics)
    return hasError(diagnostics) ? EXIT.badInput : EXIT.clean
  }
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch (error) {
    return tell([unreadable(path, error)])
  }
  // JSON may well be one long line; only what is no text at all is refused here.
  const decoded = decodeText(bytes, path)
  if ('problem' in decoded && decoded.problem.code !== 'line-too-long') return tell([decoded.problem])
  let value: unknown
  try {
    value = JSON.parse('text' in decoded ? decoded.text : new TextDecoder().decode(bytes))
  } catch (error) {
    const message = `The file is not JSON: ${(error as SyntaxError).message}.`
    return tell([{ code: 'broken-json', severity: 'error', source: path, message }])
  }
  const { document, diagnostics } = parseDocument(value)
  const exit = await tell(
    diagnostics.map((diagnostic) => ({ source: path, ...diagnostic, field: diagnostic.field || '(root)' })),
  )
  if (document && exit === EXIT.clean) {
    await write(
      io.stdout,
      `${path} is a timeline document: ${document.events.length} events, ${document.sources.length} sources.\n`,
    )
  }
  return exit
}
