import { composeArticles } from './compose-articles.js'
import { type PreparedArticle, prepareArticle } from './prepare-article.js'
import { datePublications } from './read-mentions.js'
import { chooseLanguage, german, type LanguagePack } from './languages/index.js'
import type { ArticleInput, EventDate, ResolvedExpression, Timex } from './model/index.js'
import { type Beaten, Losers, recognizeExpressions } from './recognize/index.js'
import { resolveExpressions } from './resolve/index.js'
import { uniqueById } from './tellings.js'
import { type AnalyzedText, analyzeText, composeText } from './text/index.js'

/** How the date at a place in a text came about. */
export interface Explanation {
  readonly source: string
  readonly timex: Timex
  /** `null` where the expression has no place on the calendar. */
  readonly date: EventDate | null
  readonly role: ResolvedExpression['role']
  readonly direction: ResolvedExpression['direction']
  /** The article's publication date, from which most expressions are counted. */
  readonly published: EventDate
  readonly sentence: { readonly start: number; readonly end: number; readonly text: string }
  /** Other readings that the texts leave open, the likelier first. */
  readonly alternatives: readonly EventDate[]
  /** Readings that lost, and why. */
  readonly beaten: readonly Beaten[]
}

export interface ExplainOptions {
  /** BCP 47, for articles that name none. */
  readonly language?: string
  /** Languages to read. Default: German alone. */
  readonly languages?: readonly LanguagePack[]
}

/** An article with its expressions placed on the calendar. */
interface Read {
  readonly analyzed: AnalyzedText
  readonly published: EventDate
  readonly resolved: readonly ResolvedExpression[]
}

/** Explains the time expression at an offset of an article; the other articles give context, as they do when events are
 *  extracted. An article in another language than German is read by itself: no events are read from it.
 *
 *  @param offset UTF-16 offset in the article's text; the expression that covers it, or touches it, is explained
 *  @returns null where there is none, no such article, or its language is none of `languages` */
export function explainAt(
  articles: readonly ArticleInput[],
  articleId: string,
  offset: number,
  options: ExplainOptions = {},
): Explanation | null {
  const { articles: composed, restorerOf } = composeArticles(uniqueById(articles, (article) => article, []))
  const { original, range, timex: restoreTimex } = restorerOf(articleId)
  const place = original === null ? offset : composeText(original.slice(0, offset)).text.length
  const prepared = composed.map((article) => prepareArticle(article, options))
  const wanted = prepared.find((p) => p.article.id === articleId)
  const language = wanted && chooseLanguage(options.languages ?? [german], '', wanted.article.language)
  if (!wanted || !language) return null
  const { article } = wanted
  const isGerman = language.language === 'de'
  const read = isGerman ? readGerman(prepared, articleId) : null
  const analyzed = read?.analyzed ?? analyzeText(article.masked, language, article.body)
  const losers = new Losers()
  const expressions = recognizeExpressions(analyzed, language, losers)
  const published = read?.published ?? wanted.told
  const resolved =
    read?.resolved ??
    resolveExpressions(analyzed, expressions, { document: published.earliest === null ? null : published }, language)
  const covers = (e: ResolvedExpression, slack: number): boolean =>
    e.timex.start - slack <= place && place < e.timex.end + slack
  // "am Mittwoch": the preposition belongs to what a reader points at.
  const expression = resolved.find((e) => covers(e, 0)) ?? resolved.find((e) => covers(e, 4))
  const sentence = expression ? analyzed.sentences[expression.sentence] : undefined
  if (!expression || !sentence) return null
  const { timex } = expression
  const { start, end } = range({ start: sentence.start, end: sentence.end })
  return {
    source: articleId,
    timex: restoreTimex(timex),
    date: expression.date,
    role: expression.role,
    direction: expression.direction,
    published,
    sentence: { start, end, text: (original ?? article.text).slice(start, end) },
    alternatives: expression.date?.alternatives ?? [],
    beaten: expressions.find(({ start, end }) => start <= timex.start && timex.end <= end)?.beaten ?? [],
  }
}

/** With the day of publication that all German articles together leave possible. */
const readGerman = (prepared: readonly PreparedArticle[], id: string): Read | null =>
  datePublications(prepared.filter(({ article }) => article.language.toLowerCase().startsWith('de'))).find(
    ({ article }) => article.id === id,
  ) ?? null
