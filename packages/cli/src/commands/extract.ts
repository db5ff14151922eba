import {
  applyCorrections,
  type Diagnostic,
  extractTimeline,
  parseCorrections,
  type TimelineDocument,
} from '@event-timeline/core'
import { existsSync, realpathSync } from 'node:fs'
import { EXIT, type ExitCode, UsageError } from '../exit-codes.js'
import { readArticles } from '../input/read-articles.js'
import { readJson } from '../input/read-json.js'
import type { Io } from '../io.js'
import { hasError, tellDiagnostics } from '../output/diagnostics.js'
import { startProgress } from '../output/progress.js'
import { writeFileAtomically } from '../output/write-file.js'
import { write } from '../output/write.js'
import { writerOf } from '../output/formats.js'
import { answerLines } from './answer-lines.js'

export interface ExtractOptions {
  readonly published?: string
  readonly from?: string
  readonly to?: string
  readonly title?: string
  readonly language?: string
  readonly format: string
  readonly corrections?: string
  readonly out?: string
  readonly jsonl?: true
}

/** `extract FILE|DIR…`: articles in, one timeline document out. With `--jsonl`, one document for each line. */
export async function extract(names: readonly string[], options: ExtractOptions, io: Io): Promise<ExitCode> {
  const format = await writerOf(options.format)
  if (options.corrections !== undefined && options.jsonl)
    throw new UsageError('--corrections and --jsonl do not go together: corrections are for one timeline.')
  const { from, to, title, language } = options
  const window = {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
  }
  if (options.jsonl) {
    if (options.out !== undefined)
      throw new UsageError('--out and --jsonl do not go together: lines are written as they come.')
    return answerLines(names, io, (article) => {
      const document = extractTimeline([withPublished(article, options.published)], window)
      return { answer: { id: article.id, document }, bad: hasError(document.diagnostics) }
    })
  }
  if (names.length === 0)
    throw new UsageError('Name at least one file or folder with articles, or - for standard input.')

  refuseInput(names, options.out)
  const progress = startProgress(io)
  const { articles, diagnostics } = await readArticles(names, {
    published: options.published,
    stdin: io.stdin,
    progress,
  })
  if (articles.length === 0) {
    await tellDiagnostics(io, diagnostics)
    await write(io.stderr, 'No article could be read, so there is no timeline.\n')
    return EXIT.badInput
  }
  progress.show(`Extracting the timeline of ${articles.length} articles`)
  const extracted = extractTimeline(articles, window)
  progress.clear()
  const read: TimelineDocument = { ...extracted, diagnostics: [...diagnostics, ...extracted.diagnostics] }
  const document = options.corrections === undefined ? read : correct(read, options.corrections)
  const { text, diagnostics: lost } = format(document)
  if (options.out === undefined) await write(io.stdout, text)
  else writeFileAtomically(options.out, text)
  await tellDiagnostics(io, [...document.diagnostics, ...lost], articles)
  if (options.out !== undefined && io.stderr.isTTY === true) {
    await write(
      io.stderr,
      `${document.events.length} events of ${articles.length} articles written to ${options.out}\n`,
    )
  }
  return hasError(document.diagnostics) ? EXIT.badInput : EXIT.clean
}

/** @throws {UsageError} where the output would overwrite what is read */
function refuseInput(names: readonly string[], out: string | undefined): void {
  if (out === undefined || !existsSync(out)) return
  const target = realpathSync(out)
  if (names.some((name) => name !== '-' && existsSync(name) && realpathSync(name) === target))
    throw new UsageError(`--out ${out} is one of the inputs: it would be overwritten.`)
}

/** The document with the corrections of a file. What cannot be read or has no effect is told with the file's name. */
function correct(document: TimelineDocument, path: string): TimelineDocument {
  const inFile = (diagnostic: Diagnostic): Diagnostic => ({
    source: path,
    ...diagnostic,
    field: diagnostic.field || '(root)',
  })
  const { value, problem } = readJson(path)
  if (problem) return { ...document, diagnostics: [...document.diagnostics, problem] }
  const { corrections, diagnostics } = parseCorrections(value)
  const corrected = applyCorrections({ ...document, diagnostics: [] }, corrections)
  return {
    ...corrected,
    diagnostics: [...document.diagnostics, ...[...diagnostics, ...corrected.diagnostics].map(inFile)],
  }
}

/** The date that was given for all holds where an article does not bring its own. */
function withPublished<T extends { readonly published?: string }>(article: T, published: string | undefined): T {
  return article.published === undefined && published !== undefined ? { ...article, published } : article
}
