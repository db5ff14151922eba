import type { Diagnostic, TimelineDocument } from '@event-timeline/core'
import { parseDocument } from '@event-timeline/core/document'
import { statSync } from 'node:fs'
import { readJson } from './read-json.js'

/** The files that a document was made of. */
export interface NamesOfDocument {
  readonly names: readonly string[]
  /** Those that could be read then. */
  readonly read: ReadonlySet<string>
  readonly title?: string
  /** Where no file is younger than it: what it says still holds. */
  readonly document?: TimelineDocument
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
  return {
    names: [...read, ...unread],
    read,
    ...(document.title !== undefined && { title: document.title }),
    ...(isYounger(path, [...read, ...unread]) && { document }),
  }
}

/** Whether a file is younger than others. One that cannot be asked is none. */
function isYounger(path: string, others: readonly string[]): boolean {
  const timeOf = (name: string): number => {
    try {
      return statSync(name).mtimeMs
    } catch {
      return Infinity
    }
  }
  const own = timeOf(path)
  return others.every((other) => timeOf(other) < own)
}
