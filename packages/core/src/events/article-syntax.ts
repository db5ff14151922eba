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
import type { AnalyzedText } from '../text/index.js'

/** A sentence as the events layer sees it: its words, names and clauses. */
export interface ParsedSentence {
  readonly syntax: Syntax
  readonly mentions: readonly EntityMention[]
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
  private readonly spans: ReadonlyMap<number, readonly { readonly start: number; readonly end: number }[]>
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
    const spans = new Map<number, { start: number; end: number }[]>()
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
    const words = this.words[index] ?? (sentence ? wordsOf(this.analyzed, sentence) : [])
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
      parsed = { syntax: this.grammar.parse(words, { times, names }), mentions }
    }
    this.parsed.set(index, parsed)
    return parsed
  }
}

/** Amounts ("ten years") are no times; dates, clock times, sets and what counts from a date are. */
const isTime = ({ timex, date }: ResolvedExpression): boolean => timex.type !== 'DURATION' || date !== null

/** The words that a stretch of text covers. */
export function rangeOf(
  words: readonly Word[],
  { start, end }: { readonly start: number; readonly end: number },
): WordRange | null {
  const first = words.findIndex((w) => w.end > start)
  if (first < 0 || (words[first]?.start ?? Infinity) >= end) return null
  let last = first
  while (last + 1 < words.length && (words[last + 1]?.start ?? Infinity) < end) last++
  return { first, last }
}
