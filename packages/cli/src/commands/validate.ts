import { parseDocument } from '@event-timeline/core/document'
import { EXIT, type ExitCode } from '../exit-codes.js'
import { readJson } from '../input/read-json.js'
import type { Io } from '../io.js'
import { hasError, tellDiagnostics } from '../output/diagnostics.js'
import { write } from '../output/write.js'

/** `validate FILE`: is this a timeline document? Each error is told with its JSON pointer. */
export async function validate(path: string, io: Io): Promise<ExitCode> {
  const tell = async (diagnostics: Parameters<typeof tellDiagnostics>[1]): Promise<ExitCode> => {
    await tellDiagnostics(io, diagnostics)
    return hasError(diagnostics) ? EXIT.badInput : EXIT.clean
  }
  const { value, problem } = readJson(path)
  if (problem) return tell([problem])
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
