import { explainAt, explainEvent, german } from '@event-timeline/core'
import { english } from '@event-timeline/core/en'
import { realpathSync } from 'node:fs'
import { EXIT, type ExitCode, UsageError } from '../exit-codes.js'
import { findFiles } from '../input/find-files.js'
import { readArticles } from '../input/read-articles.js'
import type { Io } from '../io.js'
import { hasError, tellDiagnostics } from '../output/diagnostics.js'
import { startProgress } from '../output/progress.js'
import { write } from '../output/write.js'
import { wordEvent } from './word-event.js'
import { wordExplanation } from './word-explanation.js'

export interface ExplainOptions {
  readonly published?: string
  readonly language?: string
  readonly json?: true
  readonly event?: true
}

/** `explain FILE:OFFSET [FILE|DIR…]`: how the date at a place in a text came about. The other articles can settle a
 *  date that the article alone leaves open. With `--event`: which tellings the event there was merged of, and why. */
export async function explain(
  place: string,
  context: readonly string[],
  options: ExplainOptions,
  io: Io,
): Promise<ExitCode> {
  const { path, offset } = parsePlace(place)
  const progress = startProgress(io)
  const { articles, diagnostics } = await readArticles([path, ...context], {
    published: options.published,
    stdin: io.stdin,
    progress,
  })
  await tellDiagnostics(io, diagnostics)
  const wanted = findFiles([path]).paths.map(realPath)
  const article = articles.find((one) => one.path !== undefined && wanted.includes(realPath(one.path)))
  if (!article) return EXIT.badInput
  if (offset >= article.text.length) {
    throw new UsageError(`${path} has ${article.text.length} characters: offset ${offset} lies behind its end.`)
  }
  const inLanguage = options.language === undefined ? {} : { language: options.language }
  if (options.event) {
    const event = explainEvent(articles, article.id, offset, inLanguage)
    if (options.json) await write(io.stdout, `${JSON.stringify(event, null, 2)}\n`)
    else await write(io.stdout, event ? wordEvent(event) : `No event is told at ${path}:${offset}.\n`)
    return hasError(diagnostics) ? EXIT.badInput : EXIT.clean
  }
  const explanation = explainAt(articles, article.id, offset, {
    languages: [german, english],
    ...inLanguage,
  })
  if (options.json) await write(io.stdout, `${JSON.stringify(explanation, null, 2)}\n`)
  else if (explanation) await write(io.stdout, wordExplanation(explanation, article))
  else
    await write(
      io.stdout,
      `There is no time expression at ${path}:${offset}. \`event-timeline tag ${path}\` lists them with their offsets.\n`,
    )
  return hasError(diagnostics) ? EXIT.badInput : EXIT.clean
}

function parsePlace(place: string): { path: string; offset: number } {
  const match = /^(.+):(\d{1,15})$/.exec(place)
  if (match?.[1] === undefined)
    throw new UsageError(`"${place}" is not a place: write FILE:OFFSET, for example article.txt:120.`)
  return { path: match[1], offset: Number(match[2]) }
}

function realPath(path: string): string {
  return path === '-' ? path : realpathSync(path)
}
