import {
  type ArticleTellings,
  type Diagnostic,
  type ExtractOptions as TimelineOptions,
  mergeTellings,
  parseTellings,
  writeTellings,
} from '@event-timeline/core'
import { createReadStream } from 'node:fs'
import { EXIT, type ExitCode } from '../exit-codes.js'
import { unreadable } from '../input/find-files.js'
import { readArticles } from '../input/read-articles.js'
import { readLines } from '../input/read-lines.js'
import type { Io } from '../io.js'
import { hasError, tellDiagnostics } from '../output/diagnostics.js'
import { startProgress } from '../output/progress.js'
import { writeResult } from '../output/write-result.js'
import { readInThreads } from '../threads/read-in-threads.js'
import type { Extracted, ExtractOptions } from './extract-options.js'

/** `extract --mentions`: a line for each article, by id. What could not be read has a line `{ "id": null, "error": … }`. */
export async function writeMentions(names: readonly string[], options: ExtractOptions, io: Io): Promise<ExitCode> {
  const progress = startProgress(io)
  const read = await readArticles(names, { published: options.published, stdin: io.stdin, progress })
  const { language } = options
  const { tellings, diagnostics } = await readInThreads(
    read.articles,
    language === undefined ? {} : { language },
    progress,
  )
  progress.clear()
  const problems = [...read.diagnostics, ...diagnostics]
  const lines = [
    ...problems.map((error) => JSON.stringify({ id: null, error })),
    ...tellings.map((one) => writeTellings(one)),
  ]
  const text = lines.map((line) => `${line}\n`).join('')
  await writeResult(io, options.out, text)
  const all = [...problems, ...tellings.flatMap((one) => one.diagnostics)]
  await tellDiagnostics(io, all, read.articles)
  return hasError(all) ? EXIT.badInput : EXIT.clean
}

/** `extract --from-mentions`: the lines of all files as one timeline. */
export async function mergeMentions(names: readonly string[], options: TimelineOptions, io: Io): Promise<Extracted> {
  const tellings: ArticleTellings[] = []
  const diagnostics: Diagnostic[] = []
  for (const name of names) {
    try {
      for await (const { row, bytes } of readLines(name === '-' ? io.stdin : createReadStream(name))) {
        const parsed = bytes === null ? 'The line is too long to be what an article tells.' : parseLine(bytes)
        if (parsed === null) continue
        if (typeof parsed === 'string')
          diagnostics.push({ code: 'broken-line', severity: 'error', source: name, row, message: parsed })
        else if ('error' in parsed) diagnostics.push(parsed.error)
        else tellings.push(parsed)
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).syscall === undefined) throw error
      diagnostics.push(unreadable(name, error))
    }
  }
  const document = tellings.length === 0 ? null : mergeTellings(tellings, options)
  return { document, articles: [], count: tellings.length, diagnostics }
}

/** Null for an empty line. */
function parseLine(bytes: Uint8Array): ArticleTellings | { readonly error: Diagnostic } | string | null {
  let value: unknown
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (text.trim() === '') return null
    value = JSON.parse(text)
  } catch (error) {
    return error instanceof SyntaxError ? `The line is not JSON: ${error.message}.` : 'The line is not UTF-8.'
  }
  const failed = toldError(value)
  return failed === null ? parseTellings(value) : { error: failed }
}

/** What a line tells of an article that could not be read. */
function toldError(value: unknown): Diagnostic | null {
  if (typeof value !== 'object' || value === null || !('error' in value)) return null
  const { error } = value as { readonly error: Partial<Diagnostic> | null }
  return typeof error?.code === 'string' && typeof error.message === 'string' && error.severity !== undefined
    ? (error as Diagnostic)
    : null
}
