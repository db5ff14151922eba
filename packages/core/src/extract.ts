import { parseEdtf, spanOf, spansIntersect, UNKNOWN_DATE } from './calendar/index.js'
import { composeArticles } from './compose-articles.js'
import { clusterMentions, groupCopies, toEvents } from './linking/index.js'
import type { ArticleInput, Diagnostic, EventDate, Source, TimelineDocument, TimelineEvent } from './model/index.js'
import { prepareArticle } from './prepare-article.js'
import { type MentionsOfArticles, readMentions } from './read-mentions.js'
import { type Article, readableEvent } from './reader/index.js'

export interface ExtractOptions {
  /** Title of the document. */
  readonly title?: string
  /** BCP 47, for all articles; default: told from each. */
  readonly language?: string
  /** Only events that touch this stretch of time: ISO 8601-2, both ends included. */
  readonly from?: string
  readonly to?: string
}

/** Extracts a timeline from articles.
 *
 *      articles ─ read ─ analyze ─ recognize ─┬─ names and roles, from all texts together
 *                                             ├─ publication dates: told, or inferred from all together
 *                                             └─ resolve ─ mentions ─ cluster ─ events with claims ─ document
 *
 *  The same articles in another order give the same bytes. Never throws on bad input: what is wrong with an article stands
 *  in `diagnostics`, and the others are read.
 *
 *  @param articles ids must differ; a second article of the same id is told and left out */
export function extractTimeline(articles: readonly ArticleInput[], options: ExtractOptions = {}): TimelineDocument {
  const composed = composeArticles(articles)
  return composed.restore(extractComposed(composed.articles, options))
}

function extractComposed(articles: readonly ArticleInput[], options: ExtractOptions): TimelineDocument {
  const diagnostics: Diagnostic[] = []
  const inputs = uniqueInputs(articles, diagnostics)
  const { articles: read, mentionsOf, published, mates } = readAll(inputs, options, diagnostics)
  const texts = new Map(read.map((article) => [article.id, article.text]))
  const clusters = clusterMentions([...mentionsOf.values()].flat(), (id) => mates.get(id) ?? [])
  const pages = new Set(read.flatMap(({ id, format }) => (format === 'html' ? [id] : [])))
  const events = toEvents(clusters, mentionsOf, (id) => texts.get(id) ?? '').map((event) =>
    readableEvent(event, (id) => pages.has(id)),
  )

  const window = windowOf(options, diagnostics)
  const groups = groupCopies(
    read.map(({ id, body, masked }) => ({ id, text: body.map((b) => masked.slice(b.start, b.end)).join('\n') })),
  )
  return {
    version: 1,
    ...(options.title !== undefined && { title: options.title }),
    language: options.language ?? 'de',
    sources: read.map((article) => toSource(article, published.get(article.id) ?? UNKNOWN_DATE, groups)),
    events: window ? events.filter((event) => touches(event, window)) : events,
    diagnostics,
  }
}

/** Articles with what they tell. Tokens and sentences, most of the memory, end with this call. */
function readAll(
  inputs: readonly ArticleInput[],
  options: ExtractOptions,
  diagnostics: Diagnostic[],
): MentionsOfArticles & { readonly articles: readonly Article[] } {
  const prepared = inputs.map((input) => prepareArticle(input, options))
  for (const { article } of prepared) diagnostics.push(...article.diagnostics)
  const found = readMentions(prepared.filter((p) => isGerman(p.article, diagnostics)))
  const told = prepared.map(({ article, told }) => [article.id, told] as const)
  return {
    ...found,
    articles: prepared.map(({ article }) => article),
    published: new Map([...told, ...found.published]),
  }
}

/** By id, so that no later step depends on the order in which articles came. */
function uniqueInputs(articles: readonly ArticleInput[], diagnostics: Diagnostic[]): readonly ArticleInput[] {
  const sorted = [...articles].sort((a, b) => (a.id !== b.id ? (a.id < b.id ? -1 : 1) : a.text < b.text ? -1 : 1))
  return sorted.filter((input, i) => {
    if (sorted[i - 1]?.id !== input.id) return true
    diagnostics.push({
      code: 'duplicate-id',
      severity: 'error',
      source: input.id,
      message: `Two articles have the id "${input.id}"; the second was left out.`,
    })
    return false
  })
}

function isGerman(article: Article, diagnostics: Diagnostic[]): boolean {
  if (article.language.toLowerCase().startsWith('de')) return true
  if (article.body.length > 0) {
    const message = `The article is not in German (${article.language}); no events were read from it.`
    diagnostics.push({ code: 'language-unsupported', severity: 'warning', source: article.id, message })
  }
  return false
}

function toSource(article: Article, published: EventDate, groups: ReadonlyMap<string, string>): Source {
  return {
    id: article.id,
    title: article.title,
    ...(article.publisher !== undefined && { publisher: article.publisher }),
    ...(article.byline !== undefined && { byline: article.byline }),
    published: published.earliest === null ? UNKNOWN_DATE : published,
    language: article.language,
    ...(article.path !== undefined && { path: article.path }),
    ...(article.url !== undefined && { url: article.url }),
    independentGroup: groups.get(article.id) ?? article.id,
    skipped: article.skipped,
  }
}

function windowOf(options: ExtractOptions, diagnostics: Diagnostic[]): { startMs: number; endMs: number } | null {
  const bound = (field: 'from' | 'to'): { startMs: number; endMs: number } | null => {
    const value = options[field]
    if (value === undefined) return null
    const bounds = parseEdtf(value)
    if (!bounds)
      diagnostics.push({
        code: 'date-invalid',
        severity: 'error',
        field,
        message: `"${value}" is not a date of ISO 8601; all events were kept.`,
      })
    return bounds
  }
  const [from, to] = [bound('from'), bound('to')]
  return from || to ? { startMs: from?.startMs ?? -Infinity, endMs: to?.endMs ?? Infinity } : null
}

const touches = (event: TimelineEvent, window: { startMs: number; endMs: number }): boolean =>
  spansIntersect(spanOf(event.date), window)
