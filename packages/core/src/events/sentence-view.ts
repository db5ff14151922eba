import type { EventDate, ResolvedExpression } from '../model/index.js'
import type { AnalyzedText, Sentence } from '../text/index.js'
import type { Antecedents, RoleBearers } from './antecedents.js'
import type { WordRange } from './clause-pieces.js'
import type { Clause } from './clause-type.js'
import type { EntityIndex, EntityMention } from './entity.js'
import type { Word } from './word.js'

/** What the mentions of one article are built from. */
export interface MentionInput {
  readonly source: string
  readonly analyzed: AnalyzedText
  readonly expressions: readonly ResolvedExpression[]
  readonly entities: EntityIndex
  readonly roles: RoleBearers
  /** Ranges of headings: what they tell supports events and makes none. */
  readonly headings: readonly { readonly start: number; readonly end: number }[]
  /** The publication date, however well it is known. */
  readonly published: EventDate
}

/** A sentence with all that building needs. */
export interface View {
  readonly input: MentionInput
  readonly sentence: Sentence
  readonly words: readonly Word[]
  readonly mentions: readonly EntityMention[]
  readonly clauses: readonly Clause[]
  readonly heading: boolean
  readonly antecedents: Antecedents
  /** Words of all its time expressions: no title and no stem holds them. */
  readonly times: ReadonlySet<number>
}

export interface Placed {
  readonly expression: ResolvedExpression
  readonly range: WordRange
}

export const VAGUE: Readonly<Record<string, 'past' | 'future'>> = { PAST_REF: 'past', FUTURE_REF: 'future' }

/** The words that an expression covers. */
export function wordRange(words: readonly Word[], expression: ResolvedExpression): WordRange | null {
  const { start, end } = expression.timex
  const first = words.findIndex((w) => w.end > start)
  let last = first
  while (last + 1 < words.length && (words[last + 1]?.start ?? Infinity) < end) last++
  return first < 0 ? null : { first, last }
}

/** An expression with the little words in front that go when it goes: "noch bis zum", "bereits am", "für die Zeit vom". */
export function withOpeners(words: readonly Word[], range: WordRange): WordRange {
  let { first } = range
  while (first > 0 && TIME_OPENERS.has(words[first - 1]?.norm ?? '')) first--
  if (words[first - 1]?.norm === 'zeit' && words[first - 2]?.norm === 'die')
    first = TIME_OPENERS.has(words[first - 3]?.norm ?? '') ? first - 3 : first - 2
  return { first, last: range.last }
}

const TIME_OPENERS = new Set(
  'kurz über vor nach am im in an vom von zu zum bis seit ab noch bereits schon gegen um für erst auch etwa rund ungefähr genau seitdem der die das den dem des während'.split(
    ' ',
  ),
)

export const indices = (range: WordRange): number[] =>
  Array.from({ length: Math.max(0, range.last - range.first + 1) }, (_, k) => range.first + k)
