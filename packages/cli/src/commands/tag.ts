import { prepareArticle, type ArticleInput, type Timex } from '@event-timeline/core'
import { english } from '@event-timeline/core/en'
import { german, tagText } from '@event-timeline/core/tag'
import { EXIT, type ExitCode, UsageError } from '../exit-codes.js'
import { readArticles } from '../input/read-articles.js'
import type { Io } from '../io.js'
import { tellDiagnostics } from '../output/diagnostics.js'
import { startProgress } from '../output/progress.js'
import { visible } from '../output/visible.js'
import { write } from '../output/write.js'
import { answerLines } from './answer-lines.js'

export interface TagOptions {
  readonly published?: string
  readonly profile: 'product' | 'timeml'
  readonly language?: string
  readonly json?: true
  readonly jsonl?: true
}

/** `tag FILE|-`: the time expressions of one text. With `--jsonl`, of one text a line, as long as lines come. */
export async function tag(names: readonly string[], options: TagOptions, io: Io): Promise<ExitCode> {
  if (options.jsonl) {
    return answerLines(names, io, (article) => ({
      answer: { id: article.id, timexes: tagArticle(article, options) },
      bad: false,
    }))
  }
  const [name, ...more] = names
  if (name === undefined || more.length > 0) throw new UsageError('Name one file, or - for standard input.')
  const progress = startProgress(io)
  const { articles, diagnostics } = await readArticles([name], {
    published: options.published,
    stdin: io.stdin,
    progress,
  })
  const [article, ...others] = articles
  if (others.length > 0) throw new UsageError(`${name} is a folder: name one file, or use --jsonl for many texts.`)
  await tellDiagnostics(io, diagnostics)
  if (!article) return EXIT.badInput
  const timexes = tagArticle(article, options)
  await write(io.stdout, options.json ? `${JSON.stringify(timexes, null, 2)}\n` : formatTable(timexes))
  return EXIT.clean
}

/** What the command reads; of others there are no expressions. */
const LANGUAGES = [german, english]

/** Expressions count from the day that `extract` counts from: what the article tells of itself, or else `--published`. Front
 *  matter, and the markup of a page, hold none. */
function tagArticle(article: ArticleInput, options: TagOptions): readonly Timex[] {
  const fallback = article.fallbackPublished ?? options.published
  const { article: read, told } = prepareArticle({
    ...article,
    ...(fallback === undefined ? {} : { fallbackPublished: fallback }),
  })
  const [front] = read.skipped.filter(({ reason }) => reason === 'front-matter')
  const whole = read.format === 'html' ? read.masked : article.text
  const text = front === undefined ? whole : ' '.repeat(front.end) + whole.slice(front.end)
  const published = article.published ?? (told.edtf === '' ? undefined : told.edtf)
  const language = article.language ?? options.language ?? (read.format === 'html' ? read.language : undefined)
  const timexes = tagText(text, {
    profile: options.profile,
    languages: LANGUAGES,
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
  })
  return timexes.map((timex) => ({ ...timex, text: article.text.slice(timex.start, timex.end) }))
}

/** Columns for a person: offsets, type, value, modifier, the words. */
function formatTable(timexes: readonly Timex[]): string {
  if (timexes.length === 0) return 'No time expressions.\n'
  const rows = timexes.map(({ start, end, type, value, mod, text }) => [
    `${start}–${end}`,
    type,
    mod === undefined ? value : `${value} ${mod}`,
    visible(text.replace(/\s+/g, ' ')),
  ])
  const widths = [0, 1, 2].map((column) => rows.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0))
  return rows.map((row) => `${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}\n`).join('')
}
