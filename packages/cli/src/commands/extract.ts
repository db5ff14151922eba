import {
  applyCorrections,
  type Diagnostic,
  type ExtractOptions as TimelineOptions,
  extractTimeline,
  parseCorrections,
  type TimelineDocument,
} from '@event-timeline/core'
import { existsSync, realpathSync } from 'node:fs'
import { EXIT, type ExitCode, UsageError } from '../exit-codes.js'
import { readArticles } from '../input/read-articles.js'
import { namesOfDocument } from '../input/names-of-document.js'
import { readJson } from '../input/read-json.js'
import type { Io } from '../io.js'
import { hasError, tellDiagnostics } from '../output/diagnostics.js'
import { startProgress } from '../output/progress.js'
import { writeResult } from '../output/write-result.js'
import { write } from '../output/write.js'
import { extractInThreads } from '../threads/read-in-threads.js'
import { writerOf } from '../output/formats.js'
import { answerLines } from './answer-lines.js'
import type { Extracted, ExtractOptions } from './extract-options.js'
import { mergeMentions, writeMentions } from './mentions.js'

/** `extract FILE|DIR…`: articles in, one timeline document out. With `--jsonl`, one document for each line; with `--mentions`,
 *  one line for each article, which `--from-mentions` makes a document of. */
export async function extract(given: readonly string[], options: ExtractOptions, io: Io): Promise<ExitCode> {
  refuseTogether(options)
  const format = await writerOf(options.format)
  const { from, to, title, language } = options
  const window = {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
  }
  if (options.jsonl) {
    return answerLines(given, io, (article) => {
      const document = extractTimeline([withPublished(article, options.published)], window)
      return { answer: { id: article.id, document }, bad: hasError(document.diagnostics) }
    })
  }
  if (given.length === 0)
    throw new UsageError('Name at least one file or folder with articles, or - for standard input.')
  refuseInput(given, options.out)
  if (options.mentions) return writeMentions(given, options, io)
  const timeline = options.fromMentions
    ? await mergeMentions(given, window, io)
    : await extractArticles(given, options, window, io)
  const { articles, count, diagnostics } = timeline
  if (timeline.document === null) {
    await tellDiagnostics(io, diagnostics)
    await write(io.stderr, 'No article could be read, so there is no timeline.\n')
    return EXIT.badInput
  }
  const read: TimelineDocument = {
    ...timeline.document,
    diagnostics: [...diagnostics, ...timeline.document.diagnostics],
  }
  const document = options.corrections === undefined ? read : correct(read, options.corrections)
  const { text, diagnostics: lost } = format(document)
  await writeResult(io, options.out, text)
  await tellDiagnostics(io, [...document.diagnostics, ...lost], articles)
  if (options.out !== undefined && io.stderr.isTTY === true) {
    await write(io.stderr, `${document.events.length} events of ${count} articles written to ${options.out}\n`)
  }
  return hasError(document.diagnostics) ? EXIT.badInput : EXIT.clean
}

async function extractArticles(
  given: readonly string[],
  options: ExtractOptions,
  window: TimelineOptions,
  io: Io,
): Promise<Extracted> {
  const known = options.add === undefined ? null : namesOfDocument(options.add)
  if (known?.problem) return { document: null, articles: [], count: 0, diagnostics: [known.problem] }
  const progress = startProgress(io)
  const { articles, diagnostics } = await readArticles([...(known?.names ?? []), ...given], {
    published: options.published,
    stdin: io.stdin,
    progress,
  })
  // Without its text a source's events cannot be told again, and leaving them out would lose them.
  const lost = diagnostics.filter(({ source }) => known?.read.has(source ?? '') === true)
  if (articles.length === 0 || lost.length > 0)
    return { document: null, articles, count: articles.length, diagnostics: lost.length > 0 ? lost : diagnostics }
  progress.show(`Extracting the timeline of ${articles.length} articles`)
  const title = window.title ?? known?.title
  // A day that is given for all may date what the document holds, too.
  const before = options.published === undefined ? known?.document : undefined
  const titled = { ...window, ...(title !== undefined && { title }) }
  const document = await extractInThreads(articles, titled, progress, before)
  progress.clear()
  return { document, articles, count: articles.length, diagnostics }
}

/** Options that contradict one another. */
const APART: readonly (readonly [keyof ExtractOptions, keyof ExtractOptions, string])[] = [
  ['corrections', 'jsonl', 'corrections are for one timeline'],
  ['out', 'jsonl', 'lines are written as they come'],
  ['add', 'jsonl', 'a document is added to as a whole'],
  ['add', 'mentions', 'a document holds no mentions'],
  ['add', 'fromMentions', 'a document holds no mentions'],
  ['mentions', 'fromMentions', 'what is read is written again'],
  ['mentions', 'jsonl', 'one writes lines of mentions, the other lines of documents'],
  ['fromMentions', 'jsonl', 'mentions of all lines make one document'],
  ['mentions', 'corrections', 'corrections are for one timeline'],
  ['mentions', 'from', 'all mentions are written, and left out when they are merged'],
  ['mentions', 'to', 'all mentions are written, and left out when they are merged'],
  ['mentions', 'title', 'the timeline gets its title when mentions are merged'],
]

/** @throws {UsageError} */
function refuseTogether(options: ExtractOptions): void {
  const flag = (name: string): string => `--${name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`
  for (const [one, other, why] of APART)
    if (options[one] !== undefined && options[other] !== undefined)
      throw new UsageError(`${flag(one)} and ${flag(other)} do not go together: ${why}.`)
  if (options.mentions && options.format !== 'json')
    throw new UsageError('--mentions and --format do not go together: mentions are lines of JSON.')
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
  // An event that was rejected leaves no other trace.
  const told: Diagnostic = { code: 'corrected', severity: 'info', message: 'The document was corrected by hand.' }
  return {
    ...corrected,
    diagnostics: [...document.diagnostics, ...[told, ...diagnostics, ...corrected.diagnostics].map(inFile)],
  }
}

/** The date that was given for all holds where an article does not bring its own. */
function withPublished<T extends { readonly published?: string }>(article: T, published: string | undefined): T {
  return article.published === undefined && published !== undefined ? { ...article, published } : article
}
