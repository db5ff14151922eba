import type { Word, WordRange } from './word.js'

/** Gender or plural, and case: "mn" is masculine nominative, "pd" plural dative. */
export type Agreement = `${'m' | 'f' | 'n' | 'p'}${'n' | 'a' | 'd' | 'g'}`

/** A noun phrase, a prepositional phrase, a time phrase, a pronoun, or a word that stands by itself. */
export interface Phrase extends WordRange {
  readonly type: 'noun' | 'preposition' | 'time' | 'pronoun' | 'adverb'
  /** Lower case; `null` for what has none. */
  readonly preposition: string | null
  /** Where the noun phrase opens: behind the preposition. */
  readonly nounFirst: number
  /** The head noun, the last word of a name, or the only word. */
  readonly head: number
  /** Last word of the phrase without genitives, appositions and what "and" adds. */
  readonly coreLast: number
  /** An article, possessive or number word. */
  readonly determiner: number | null
  /** All that its form allows. */
  readonly agreement: readonly Agreement[]
  /** Describes the phrase right before it ("a loss of two million"). */
  readonly attributive: boolean
}

/** All that the verbs of a clause tell, in one place. */
export interface VerbComplex {
  /** The finite verb; `null` in infinitive clauses and headlines. */
  readonly finite: number | null
  /** Infinitives and participles, in their order. */
  readonly parts: readonly number[]
  /** The separated prefix. */
  readonly prefix: number | null
  /** All words of the complex. */
  readonly words: readonly number[]
  /** Infinitive of the main verb, prefix joined. */
  readonly lemma: string
  /** Where the main verb stands: a participle, an infinitive, or the finite verb. */
  readonly main: number
  readonly tense: 'present' | 'preterite' | 'perfect' | 'pluperfect' | 'future'
  readonly mood: 'indicative' | 'subjunctive1' | 'subjunctive2'
  /** `statal`: what is arranged, or holds ("is closed"). */
  readonly voice: 'active' | 'passive' | 'statal'
  /** Infinitive of a modal verb. */
  readonly modal: string | null
  /** The main verb is a perfect infinitive: "is said to have fallen". */
  readonly perfectInfinitive: boolean
  readonly number: 'singular' | 'plural' | null
}

export interface Clause {
  readonly index: number
  readonly type: 'main' | 'subordinate' | 'relative' | 'infinitive' | 'fragment'
  readonly order: 'second' | 'first' | 'final' | 'none'
  /** A clause that another one interrupts has several parts. */
  readonly parts: readonly WordRange[]
  /** The subordinator or relative pronoun. */
  readonly opener: number | null
  /** Index of the clause that this one depends on or goes on from. */
  readonly parent: number | null
  /** Goes on from its parent with the same subject ("… and left"). */
  readonly sharesSubject: boolean
  /** Has the verb of its parent, and those of its phrases that it does not replace: "…, 1971 the cup". Default: it has not. */
  readonly gapped?: boolean
  /** Stands in quotation marks. */
  readonly quoted: boolean
  readonly verb: VerbComplex | null
  /** In their order, without the words of the verb. */
  readonly phrases: readonly Phrase[]
  /** Phrases of appositions and remarks, which are no part of its fields. */
  readonly appositions: readonly Phrase[]
  readonly subject: Phrase | null
  readonly negated: boolean
}

/** A sentence with its clauses, computed once. */
export interface Syntax {
  readonly words: readonly Word[]
  readonly clauses: readonly Clause[]
  /** Words of parentheses, which no clause holds. */
  readonly insertions: ReadonlySet<number>
  /** The ranges of time expressions, in their order. */
  readonly times: readonly WordRange[]
  /** Short quotations that stand for a name, marks included. */
  readonly names: readonly WordRange[]
}

/** What a sentence is parsed with, beside its words. */
export interface ParseHints {
  readonly times: readonly WordRange[]
  /** Names of people, places and bodies, as far as they are known. */
  readonly names: readonly NamedRange[]
  /** The sentence begins within quotation marks that an earlier one opened. Default: it does not. */
  readonly beginsQuoted?: boolean
}

export interface NamedRange extends WordRange {
  /** Stands in the genitive. */
  readonly genitive?: boolean
  /** Names a person. */
  readonly person?: boolean
}

export const covers = (clause: Clause, at: number): boolean =>
  clause.parts.some((part) => part.first <= at && at <= part.last)
