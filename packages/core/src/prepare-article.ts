import { dateFromEdtf, remembering } from './calendar/index.js'
import { isGeneralNoun } from './locales/de/general-nouns.js'
import { de } from './locales/de/index.js'
import { stemOf } from './locales/de/stems.js'
import type { ArticleInput, EventDate } from './model/index.js'
import { choosePublication, type YearlessDay, yearlessDays } from './publication/index.js'
import { type Article, readArticle, readTurns, type Turn } from './reader/index.js'
import { type Expression, recognizeExpressions } from './recognize/index.js'
import { opensEntry, resolveExpressions } from './resolve/index.js'
import { type Word, wordsOf } from './syntax/index.js'
import { type AnalyzedText, analyzeText } from './text/index.js'

/** An article with all that does not depend on its publication date. */
export interface PreparedArticle {
  readonly article: Article
  readonly analyzed: AnalyzedText
  readonly expressions: readonly Expression[]
  readonly words: readonly (readonly Word[])[]
  /** Stems of the words with a capital within sentences, without general ones: what the article is about. */
  readonly nouns: ReadonlySet<string>
  /** Who says what, where it is a conversation. */
  readonly turns: readonly Turn[]
  /** As far as the article itself tells it. */
  readonly told: EventDate
  /** Days without their year that stand above the text: "Dienstag, 7. September". */
  readonly headerDays: readonly YearlessDay[]
  /** The one year that the title names: "Das Jahr 2020 in Talheim". */
  readonly titleYear: number | undefined
}

interface PrepareOptions {
  /** BCP 47, for an article that names none; default: told from its text. */
  readonly language?: string
}

const readIn = (input: ArticleInput, { language }: PrepareOptions): Article =>
  readArticle(language !== undefined && input.language === undefined ? { ...input, language } : input)

/** What an article is about, without more of it than that takes. */
export function subjectOf(
  input: ArticleInput,
  options: PrepareOptions = {},
): Pick<PreparedArticle, 'nouns'> & { readonly id: string; readonly language: string } {
  const { id, language, masked, body } = readIn(input, options)
  const analyzed = analyzeText(masked, de, body)
  return { id, language, nouns: nounsIn(analyzed.sentences.map((sentence) => wordsOf(analyzed, sentence))) }
}

/** Reads an article and finds its expressions. */
export function prepareArticle(input: ArticleInput, options: PrepareOptions = {}): PreparedArticle {
  const article = readIn(input, options)
  const analyzed = analyzeText(article.masked, de, article.body)
  const headerDays = article.dateCandidates.flatMap(({ kind, value, start, end }) => {
    if (kind !== 'header' || value !== undefined) return []
    return yearlessDays(recognizeExpressions(analyzeText(article.masked, de, [{ start, end }]), de))
  })
  const dateIn = (start: number, end: number): EventDate | null => {
    const part = analyzeText(article.masked, de, [{ start, end }])
    const found = resolveExpressions(part, recognizeExpressions(part, de), { document: null }, de)
    const full = found.find((e) => e.date?.basis === 'stated' && /^\d{4}-\d{2}/.test(e.date.edtf))?.date
    return full ? dateFromEdtf(full.edtf.slice(0, 10), 'stated') : null
  }
  const expressions = recognizeExpressions(analyzed, de)
  const words = analyzed.sentences.map((sentence) => wordsOf(analyzed, sentence))
  return {
    article,
    analyzed,
    expressions,
    words,
    nouns: nounsIn(words),
    turns: readTurns(article.masked),
    told: publicationOf(choosePublication(article, dateIn), input.fallbackPublished),
    titleYear: yearIn(
      `${article.title}\n${article.masked.slice(0, Math.min(article.body[0]?.start ?? 0, MAX_HEADER))}`,
    ),
    headerDays: headerDays.length > 0 ? headerDays : entryDays(analyzed, expressions),
  }
}

function nounsIn(sentences: readonly (readonly Word[])[]): ReadonlySet<string> {
  const nouns = new Set<string>()
  for (const words of sentences)
    for (const { kind, capital, first, norm } of words) {
      const topic = kind === 'word' && capital && !first && norm.length >= 4 ? topicOf(norm) : null
      if (topic !== null) nouns.add(topic)
    }
  return nouns
}

/** The stem of a noun that tells what an article is about; of a general noun `null`. */
const topicOf = remembering(1 << 15, (norm: string) => (isGeneralNoun(norm) ? null : stemOf(norm)))

/** Characters above the text in which its title stands. */
const MAX_HEADER = 300

function yearIn(title: string): number | undefined {
  const analyzed = analyzeText(title, de)
  const years = resolveExpressions(analyzed, recognizeExpressions(analyzed, de), { document: null }, de).flatMap(
    ({ timex }) => (/^\d{4}$/.test(timex.value) ? [Number(timex.value)] : []),
  )
  return new Set(years).size === 1 ? years[0] : undefined
}

/** What the article tells, or else what it was handed in with. */
const publicationOf = (told: EventDate, fallback: string | undefined): EventDate =>
  told.earliest !== null || fallback === undefined ? told : dateFromEdtf(fallback, 'stated')

/** The day of a ticker: the one that its entries stand under, or the first of several that go back in time. A chronicle,
 *  whose entries go on, is younger than the last. */
function entryDays(analyzed: AnalyzedText, expressions: readonly Expression[]): readonly YearlessDay[] {
  const days = yearlessDays(expressions.filter((expression) => opensEntry(analyzed, expression) !== null))
  const [first, second] = days
  if (first === undefined || (second !== undefined && isEarlier(first, second))) return []
  return [first]
}

const isEarlier = (a: YearlessDay, b: YearlessDay): boolean => a.month * 32 + a.day < b.month * 32 + b.day
