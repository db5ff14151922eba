import { UNKNOWN_DATE } from './calendar/index.js'
import { checkArticles } from './check-articles.js'
import { composeArticles } from './compose-articles.js'
import type { Mention } from './events/index.js'
import { bearersOf, partStories, type Stories } from './linking/index.js'
import type { ArticleInput, Diagnostic, Source } from './model/index.js'
import { type PreparedArticle, prepareArticle, subjectOf } from './prepare-article.js'
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
 *  out is learned from all of a story together. Tokens and sentences, most of the memory, end with each story.
 *
 *  @param articles ids must differ; a second article of the same id is told and left out
 *  @returns by id */
export function readTellings(
  articles: readonly ArticleInput[],
  options: TellingsOptions = {},
): { readonly tellings: readonly ArticleTellings[]; readonly diagnostics: readonly Diagnostic[] } {
  const { stories, diagnostics } = partArticles(articles, options)
  return { tellings: joinTellings(stories.map((story) => readStory(story, options))), diagnostics }
}

/** The tellings of all stories, by id. */
export const joinTellings = (ofStories: readonly (readonly ArticleTellings[])[]): readonly ArticleTellings[] =>
  ofStories.flat().sort((a, b) => (a.source.id < b.source.id ? -1 : 1))

/** Articles that tell one story. Nothing in them is read with those of another: stories may be read in any order, or beside
 *  one another in several threads. */
export interface ArticlesOfStory {
  readonly articles: readonly ArticleInput[]
  /** By article id those that are likest to it, the likest first. */
  readonly mates: ReadonlyMap<string, readonly string[]>
}

export interface PartedArticles {
  readonly stories: readonly ArticlesOfStory[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Parts articles into stories by their nouns and names. `readStory` of each, put together by `joinTellings`, is what
 *  `readTellings` gives of all.
 *
 *  @param articles ids must differ; a second article of the same id is told and left out */
export function partArticles(articles: readonly ArticleInput[], options?: TellingsOptions): PartedArticles
/** @param wasBefore whether an article is one of those whose stories are asked for, too, as they were without the others */
export function partArticles(
  articles: readonly ArticleInput[],
  options: TellingsOptions,
  wasBefore: (article: ArticleInput) => boolean,
): PartedArticles & { readonly before: readonly ArticlesOfStory[] }
export function partArticles(
  articles: readonly ArticleInput[],
  options: TellingsOptions = {},
  wasBefore: (article: ArticleInput) => boolean = () => false,
): PartedArticles & { readonly before: readonly ArticlesOfStory[] } {
  const diagnostics: Diagnostic[] = []
  const inputs = uniqueById(checkArticles(articles, diagnostics), (article) => article, diagnostics)
  // Most often there is one, which needs no subject to stand apart.
  const subjects =
    inputs.length < 2 ? [] : composeArticles(inputs).articles.flatMap((input) => subjectIn(input, options))
  const stories = (own: readonly ArticleInput[]): readonly ArticlesOfStory[] => {
    const ids = new Set(own.map(({ id }) => id))
    const { storyOf, matesOf } = partStories(subjects.filter(({ id, language }) => ids.has(id) && isGerman(language)))
    return byStory(own, ({ id }) => storyOf(id)).map((members) => ({
      articles: members,
      mates: new Map(members.map(({ id }) => [id, matesOf(id)])),
    }))
  }
  return { stories: stories(inputs), before: stories(inputs.filter(wasBefore)), diagnostics }
}

/** None where it cannot be read, which is told when its story is. */
function subjectIn(input: ArticleInput, options: TellingsOptions): readonly ReturnType<typeof subjectOf>[] {
  try {
    return [subjectOf(input, options)]
  } catch {
    return []
  }
}

/** Items in groups of one story, in the order of their first. */
export const byStory = <T>(items: readonly T[], storyOf: (item: T) => string): readonly (readonly T[])[] =>
  [...bearersOf(items.map((item) => [storyOf(item)])).values()].map((members) => members.flatMap((i) => items[i] ?? []))

/** Reads the articles of one story. Where that fails they are read each alone: one that fails alone, too, is told and left
 *  out, and the others are read without it. What is wrong with one must not cost the others. */
export function readStory(story: ArticlesOfStory, options: TellingsOptions = {}): readonly ArticleTellings[] {
  try {
    return readTogether(story, options)
  } catch (error) {
    const alone = story.articles.map((article) => readAlone(article, options))
    const failed = alone.flatMap(({ told }) => told ?? [])
    if (failed.length === 0) return alone.flatMap(({ read }) => read.map((one) => withCause(one, error)))
    const articles = alone.flatMap(({ article, told }) => (told === null ? [article] : []))
    return joinTellings([failed, articles.length === 0 ? [] : readStory({ ...story, articles }, options)])
  }
}

/** What an article tells by itself, or where it cannot be read, that it cannot. */
function readAlone(
  article: ArticleInput,
  options: TellingsOptions,
): {
  readonly article: ArticleInput
  readonly read: readonly ArticleTellings[]
  readonly told: ArticleTellings | null
} {
  try {
    return { article, read: readTogether({ articles: [article], mates: new Map() }, options), told: null }
  } catch (error) {
    return { article, read: [], told: failedTellings(article, options, error) }
  }
}

/** @param cause why the article was not read with the others of its story */
function withCause(read: ArticleTellings, cause: unknown): ArticleTellings {
  const message = `The article was read without the others of its story: ${String(cause)}`
  const told: Diagnostic = { code: 'read-alone', severity: 'warning', source: read.source.id, message }
  return { ...read, diagnostics: [...read.diagnostics, told] }
}

/** An article of which nothing could be read. */
function failedTellings(
  { id, path, url, language }: ArticleInput,
  options: TellingsOptions,
  cause: unknown,
): ArticleTellings {
  const message = `The article could not be read: ${String(cause)}`
  return {
    source: {
      id,
      title: id,
      published: UNKNOWN_DATE,
      language: options.language ?? language ?? 'de',
      ...(path !== undefined && { path }),
      ...(url !== undefined && { url }),
      skipped: [],
    },
    isPage: false,
    body: '',
    nouns: new Set(),
    mentions: [],
    diagnostics: [{ code: 'article-failed', severity: 'error', source: id, message }],
  }
}

function readTogether({ articles, mates }: ArticlesOfStory, options: TellingsOptions): readonly ArticleTellings[] {
  const composed = composeArticles(articles)
  const prepared = composed.articles.map((input) => prepareArticle(input, options))
  const stories: Stories = { storyOf: () => '', matesOf: (id) => mates.get(id) ?? [] }
  const { mentionsOf, published } = readMentions(
    prepared.filter(({ article }) => isGerman(article.language)),
    { stories },
  )
  return prepared.map((one) => {
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
      nouns: isGerman(article.language) ? one.nouns : new Set<string>(),
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
  partStories(tellings.flatMap(({ source, nouns }) => (isGerman(source.language) ? [{ id: source.id, nouns }] : [])))

const isGerman = (language: string): boolean => language.toLowerCase().startsWith('de')

function unreadLanguage({ article }: PreparedArticle): readonly Diagnostic[] {
  if (isGerman(article.language) || article.body.length === 0) return []
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
