import type { Diagnostic } from '@event-timeline/core'
import { parseDocument } from '@event-timeline/core/document'
import { readJson } from './read-json.js'

/** The files that a document was made of. */
export interface NamesOfDocument {
  readonly names: readonly string[]
  /** Those that could be read then. */
  readonly read: ReadonlySet<string>
  readonly title?: string
  readonly problem?: Diagnostic
}

/** Finds the files of which `extract` made a document, those that could not be read too: they are told again. */
export function namesOfDocument(path: string): NamesOfDocument {
  const refuse = (code: string, message: string): NamesOfDocument => ({
    names: [],
    read: new Set(),
    problem: { code, severity: 'error', source: path, message },
  })
  const { value, problem } = readJson(path)
  if (problem) return { names: [], read: new Set(), problem }
  const { document } = parseDocument(value)
  if (!document) return refuse('no-document', 'The file is not a timeline document.')
  const pathless = document.sources.find((source) => source.path === undefined || source.path === '-')
  if (pathless)
    return refuse('source-without-file', `The source "${pathless.id}" names no file, so it cannot be read again.`)
  const read = new Set(document.sources.flatMap((source) => source.path ?? []))
  const ids = new Set(document.sources.map(({ id }) => id))
  const unread = document.diagnostics.flatMap(({ source }) =>
    source === undefined || ids.has(source) || read.has(source) ? [] : [source],
  )
  return { names: [...read, ...unread], read, ...(document.title !== undefined && { title: document.title }) }
}
