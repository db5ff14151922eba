import {
  analyzeText,
  type ArticleInput,
  chooseLanguage,
  dateFromEdtf,
  type EventDate,
  german,
  readArticle,
  recognizeExpressions,
  type ResolvedExpression,
  resolveExpressions,
} from '@event-timeline/core'
import { english } from '@event-timeline/core/en'
import type { ArticleFacts, Mark } from './protocol.js'

/** Two days that have nothing in common. */
const PROBES = ['1983-03-16', '2006-10-05'] as const

/** Reads one article by itself: its language, its text, and its time expressions as they are counted from `published`. */
export function factsOf(input: ArticleInput, published: EventDate | null): ArticleFacts {
  const article = readArticle(input)
  const language = chooseLanguage([german, english], '', article.language)
  const bodyText = article.body.map(({ start, end }) => article.masked.slice(start, end)).join('\n')
  const own = {
    id: input.id,
    language: article.language,
    isPage: article.format === 'html',
    bodyStart: article.skipped.find(({ reason }) => reason === 'front-matter')?.end ?? 0,
    blocks: article.body.map(({ kind, start, end }) => ({ kind, start, text: article.masked.slice(start, end) })),
    words: bodyText.match(/[\p{L}\p{N}]+(?:[-.,:][\p{L}\p{N}]+)*/gu)?.length ?? 0,
  }
  if (language === null) return { ...own, marks: [], sentences: 0 }
  const analyzed = analyzeText(article.masked, language, article.body)
  const expressions = recognizeExpressions(analyzed, language)
  const at = (document: EventDate | null): readonly ResolvedExpression[] =>
    resolveExpressions(analyzed, expressions, { document }, language)
  const resolved = at(published === null || published.earliest === null ? null : dayOf(published))
  // What hangs on the day of publication is another date where that day is another.
  const [one, other] = PROBES.map((day) => at(dateFromEdtf(day, 'stated')))
  const hangs = (i: number): boolean => one?.[i]?.date?.edtf !== other?.[i]?.date?.edtf
  return {
    ...own,
    marks: resolved.map((expression, i) => toMark(expression, hangs(i), published)),
    sentences: analyzed.sentences.length,
  }
}

/** Within a span that was inferred all days give the same dates: its first stands for it. */
const dayOf = (date: EventDate): EventDate =>
  date.edtf.startsWith('[') && date.earliest !== null ? dateFromEdtf(date.earliest, date.basis) : date

function toMark({ timex, date, tense }: ResolvedExpression, needsDay: boolean, published: EventDate | null): Mark {
  const { start, end, text, type, anchor } = timex
  const isOpen = needsDay && (published === null || published.earliest === null)
  return {
    start,
    end,
    text,
    kind: date === null ? (isOpen ? 'computed' : 'vague') : date.basis === 'stated' ? 'stated' : 'computed',
    needsDay,
    date,
    type,
    anchor: anchor ?? null,
    tense,
  }
}
