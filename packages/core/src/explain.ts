import { datePublications, prepareArticle } from './extract.js'
import type { ArticleInput, EventDate, ResolvedExpression, Timex } from './model/index.js'

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
  readonly beaten: ResolvedExpression['beaten']
}

/** Explains the time expression at an offset of an article; the other articles give context, as they do when events are
 *  extracted.
 *
 *  @param offset UTF-16 offset in the article's text; the expression that covers it, or touches it, is explained
 *  @returns null where there is none, or no such article */
export function explainAt(
  articles: readonly ArticleInput[],
  articleId: string,
  offset: number,
  options: { readonly language?: string } = {},
): Explanation | null {
  const sorted = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1))
  const read = datePublications(sorted.map((article) => prepareArticle(article, options)))
  const found = read.find((r) => r.article.id === articleId)
  if (!found) return null
  const covers = (e: ResolvedExpression, slack: number): boolean =>
    e.timex.start - slack <= offset && offset < e.timex.end + slack
  // "am Mittwoch": the preposition belongs to what a reader points at.
  const expression = found.resolved.find((e) => covers(e, 0)) ?? found.resolved.find((e) => covers(e, 4))
  const sentence = expression ? found.analyzed.sentences[expression.sentence] : undefined
  if (!expression || !sentence) return null
  return {
    source: articleId,
    timex: expression.timex,
    date: expression.date,
    role: expression.role,
    direction: expression.direction,
    published: found.published,
    sentence: {
      start: sentence.start,
      end: sentence.end,
      text: found.article.text.slice(sentence.start, sentence.end),
    },
    alternatives: expression.date?.alternatives ?? [],
    beaten: expression.beaten,
  }
}
