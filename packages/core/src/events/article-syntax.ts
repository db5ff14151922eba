import type { ResolvedExpression } from '../model/index.js'
import {
  type EntityIndex,
  type EntityMention,
  type Grammar,
  type Syntax,
  type Word,
  type WordRange,
  wordsOf,
} from '../syntax/index.js'
import { type AnalyzedText, quotationsOf, type Sentence } from '../text/index.js'

/** A sentence as the events layer sees it: its words, names and clauses. */
export interface ParsedSentence {
  readonly syntax: Syntax
  readonly mentions: readonly EntityMention[]
  /** The date or hour at the head of an entry ("10:45 …", "10:45 | …"), which no clause holds. */
  readonly head: TextSpan | null
}

interface TextSpan {
  readonly start: number
  readonly end: number
}

/** A longer run of words is a list or a table, no sentence: its clauses mean nothing. */
const MAX_WORDS = 400

/** The sentences of an article, each parsed when it is first asked for and kept: what is read of them does not depend on the
 *  article's date. */
export class ArticleSyntax {
  readonly analyzed: AnalyzedText
  readonly grammar: Grammar
  private readonly entities: EntityIndex
  private readonly words: readonly (readonly Word[])[]
  private readonly spans: ReadonlyMap<number, readonly TextSpan[]>
  private readonly withinQuotes: ReadonlySet<number>
  private readonly parsed = new Map<number, ParsedSentence | null>()

  /** @param expressions those that may date something, at any date of the article: their places are what counts */
  constructor(
    analyzed: AnalyzedText,
    grammar: Grammar,
    entities: EntityIndex,
    words: readonly (readonly Word[])[],
    expressions: readonly ResolvedExpression[],
  ) {
    this.analyzed = analyzed
    this.grammar = grammar
    this.entities = entities
    this.words = words
    this.withinQuotes = sentencesWithinQuotes(analyzed)
    const spans = new Map<number, TextSpan[]>()
    for (const expression of expressions) {
      if (!isTime(expression)) continue
      const { start, end } = expression.timex
      const known = spans.get(expression.sentence)
      if (known) known.push({ start, end })
      else spans.set(expression.sentence, [{ start, end }])
    }
    this.spans = spans
  }

  /** `null` for what is no sentence. */
  at(index: number): ParsedSentence | null {
    const known = this.parsed.get(index)
    if (known !== undefined) return known
    const sentence = this.analyzed.sentences[index]
    const all = this.words[index] ?? (sentence ? wordsOf(this.analyzed, sentence) : [])
    const head = sentence ? this.headOf(sentence, all) : null
    const words = head === null ? all : withoutHead(all, head)
    let parsed: ParsedSentence | null = null
    if (sentence && words.length <= MAX_WORDS) {
      const mentions = this.entities.find(words)
      const times = (this.spans.get(index) ?? []).flatMap((span) => rangeOf(words, span) ?? [])
      const names = mentions
        .filter((m) => !m.demonym)
        .map(({ first, last, entity }) => ({
          first,
          last,
          person: entity.type === 'person',
          genitive: /[^s]s$/.test(words[last]?.norm ?? '') && !entity.name.endsWith('s'),
        }))
      parsed = {
        syntax: this.grammar.parse(words, { times, names, beginsQuoted: this.beginsQuoted(index) }),
        mentions,
        head,
      }
    }
    this.parsed.set(index, parsed)
    return parsed
  }

  /** Whether a sentence begins within quotation marks that an earlier one opened. */
  beginsQuoted(index: number): boolean {
    return this.withinQuotes.has(index)
  }

  private headOf({ index, start }: Sentence, words: readonly Word[]): TextSpan | null {
    const span = this.spans.get(index)?.[0]
    const { text } = this.analyzed
    const ticker = span ? tickerHead(words, span) : null
    if (ticker !== null) return ticker
    if (span?.start !== start || (start > 0 && text[start - 1] !== '\n')) return null
    const next = words.find((w) => w.start >= span.end)
    if (next?.text === '|') return span
    const isDigits = !/\p{L}/u.test(text.slice(start, span.end))
    return isDigits && next?.kind === 'word' && next.capital ? span : null
  }
}

/** Sentences that begin within quotation marks that an earlier one opened, by index. */
function sentencesWithinQuotes({ text, sentences }: AnalyzedText): ReadonlySet<number> {
  const within = new Set<number>()
  const quotations = quotationsOf(text)
  let next = 0
  for (const { index, start } of sentences) {
    while ((quotations[next]?.end ?? Infinity) <= start + 1) next++
    if ((quotations[next]?.start ?? Infinity) < start) within.add(index)
  }
  return within
}

const PLUS = /^\++$/

/** "+++ 14.05 Uhr: Dach stürzt ein +++ Bei Schneefall …": the time of an entry and its catchword, between two rows of plus
 *  signs; null where a sentence is none. */
function tickerHead(words: readonly Word[], { start, end }: TextSpan): TextSpan | null {
  const isPlus = (word: Word | undefined): boolean => PLUS.test(word?.text ?? '')
  const opened = words.findIndex((w) => w.start >= start)
  if (opened < 1 || !words.slice(0, opened).every(isPlus)) return null
  const closing = words.findIndex((w, i) => w.start >= end && isPlus(w) && !isPlus(words[i + 1]))
  const last = words[closing]
  return last === undefined || closing === words.length - 1 ? null : { start, end: last.end }
}

/** The words behind the head of an entry, as a sentence of their own. */
function withoutHead(words: readonly Word[], { end }: TextSpan): readonly Word[] {
  const rest = words.filter((w) => w.start >= end && w.text !== '|')
  const opener = rest.findIndex((w) => w.kind !== 'mark')
  return rest.map((word, i) => (i === opener ? { ...word, first: true } : word))
}

/** Amounts ("ten years") are no times; dates, clock times, sets and what counts from a date are. */
const isTime = ({ timex, date }: ResolvedExpression): boolean => timex.type !== 'DURATION' || date !== null

/** The words that a stretch of text covers. */
export function rangeOf(words: readonly Word[], { start, end }: TextSpan): WordRange | null {
  const first = words.findIndex((w) => w.end > start)
  if (first < 0 || (words[first]?.start ?? Infinity) >= end) return null
  let last = first
  while (last + 1 < words.length && (words[last + 1]?.start ?? Infinity) < end) last++
  return { first, last }
}
