import { UNKNOWN_DATE } from './calendar/index.js'
import { composeArticles } from './compose-articles.js'
import type { Mention } from './events/index.js'
import { partStories, type Stories } from './linking/index.js'
import type { ArticleInput, Diagnostic, Source } from './model/index.js'
import { type PreparedArticle, prepareArticle } from './prepare-article.js'
import { readMentions } from './read-mentions.js'
import type { Article } from './reader/index.js'

/** What one article tells, and all that is needed to merge it with the others. */
export interface ArticleTellings {
  readonly source: Omit<Source, 'independentGroup'>
  /** Whether it came as HTML. */
  readonly isPage: boolean
  /** What was read, without markup: copies are found by it. */
  readonly body: string
  /** Stems of its nouns and names: articles of one story are found by them. */
  readonly nouns: ReadonlySet<string>
  readonly mentions: readonly QuotedMention[]
  readonly diagnostics: readonly Diagnostic[]
}

/** A mention with the words that tell it, as they stand in the article. */
export interface QuotedMention extends Mention {
  readonly quote: string
}

export interface TellingsOptions {
  /** BCP 47, for articles that name none; default: told from each. */
  readonly language?: string
}

/** Reads articles: the first half of `extractTimeline`, which `mergeTellings` completes. Who is who and when articles came
 *  out is learned from all of them together. Tokens and sentences, most of the memory, end with this call.
 *
 *  @param articles ids must differ; a second article of the same id is told and left out
 *  @returns by id */
export function readTellings(
  articles: readonly ArticleInput[],
  options: TellingsOptions = {},
): { readonly tellings: readonly ArticleTellings[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const composed = composeArticles(uniqueById(articles, (article) => article, diagnostics))
  const prepared = composed.articles.map((input) => prepareArticle(input, options))
  const { mentionsOf, published } = readMentions(prepared.filter(({ article }) => isGerman(article)))
  const tellings = prepared.map((one): ArticleTellings => {
    const { article, told } = one
    const day = published.get(article.id) ?? told
    const restore = composed.restorerOf(article.id)
    return {
      source: sourceOf(
        { ...article, skipped: article.skipped.map((range) => restore.range(range)) },
        day.earliest === null ? UNKNOWN_DATE : day,
      ),
      isPage: article.format === 'html',
      body: article.body.map(({ start, end }) => article.masked.slice(start, end)).join('\n'),
      nouns: isGerman(article) ? one.nouns : new Set<string>(),
      mentions: (mentionsOf.get(article.id) ?? []).map((mention) => {
        const moved = restore.range(mention)
        return {
          ...moved,
          timex: restore.timex(mention.timex),
          quote: (restore.original ?? article.text).slice(moved.start, moved.end),
        }
      }),
      diagnostics: [...article.diagnostics, ...unreadLanguage(one)].map((told) => restore.diagnostic(told)),
    }
  })
  return { tellings, diagnostics }
}

/** Sorted by id, so that no later step depends on the order in which they came, and each id once: of several the one whose
 *  text is least in order. Each that is left out is told.
 *
 *  @param identify the id and the text of an item */
export function uniqueById<T>(
  items: readonly T[],
  identify: (item: T) => { readonly id: string; readonly text: string },
  diagnostics: Diagnostic[],
): readonly T[] {
  const sorted = items
    .map((item) => {
      const { id, text } = identify(item)
      return { item, id, text }
    })
    .sort((a, b) => (a.id !== b.id ? (a.id < b.id ? -1 : 1) : a.text < b.text ? -1 : 1))
  return sorted.flatMap(({ item, id }, i) => {
    if (sorted[i - 1]?.id !== id) return [item]
    diagnostics.push({
      code: 'duplicate-id',
      severity: 'error',
      source: id,
      message: `Two articles have the id "${id}"; the second was left out.`,
    })
    return []
  })
}

/** Which articles tell one story. */
export const storiesOf = (tellings: readonly ArticleTellings[]): Stories =>
  partStories(tellings.map(({ source, nouns }) => ({ id: source.id, nouns })))

const isGerman = ({ language }: Article): boolean => language.toLowerCase().startsWith('de')

function unreadLanguage({ article }: PreparedArticle): readonly Diagnostic[] {
  if (isGerman(article) || article.body.length === 0) return []
  const message = `The article is not in German (${article.language}); no events were read from it.`
  return [{ code: 'language-unsupported', severity: 'warning', source: article.id, message }]
}

function sourceOf(article: Article, published: Source['published']): ArticleTellings['source'] {
  return {
    id: article.id,
    title: article.title,
    ...(article.publisher !== undefined && { publisher: article.publisher }),
    ...(article.byline !== undefined && { byline: article.byline }),
    published,
    language: article.language,
    ...(article.path !== undefined && { path: article.path }),
    ...(article.url !== undefined && { url: article.url }),
    skipped: article.skipped,
  }
}
