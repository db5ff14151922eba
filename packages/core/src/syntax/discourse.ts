import type { Clause, Phrase } from './syntax.js'
import type { Word, WordRange } from './word.js'

/** A person, place, country or body that texts name. */
export interface Entity {
  /** The same for all spellings. */
  readonly key: string
  /** The commonest full spelling in the texts. */
  readonly name: string
  /** The one word by which the texts call a person who is introduced by a full name. */
  readonly short?: string
  readonly type: 'person' | 'region' | 'place' | 'organisation'
  /** ISO 3166-1 code of a country, of the country that a capital governs or that a seat of power stands for. */
  readonly region?: string
  /** Of a person, as far as a role or a pronoun told it. */
  readonly gender?: 'm' | 'f'
}

/** An entity named by words of a sentence. */
export interface EntityMention extends WordRange {
  readonly entity: Entity
  /** By an adjective ("nordkoreanische Beamte"). */
  readonly demonym: boolean
}

/** Finds the names of a corpus in a sentence. */
export interface EntityIndex {
  readonly find: (words: readonly Word[]) => readonly EntityMention[]
}

/** Who says so: "laut Kirby", "Kirby zufolge", "…, sagte Kirby". */
export interface Attribution {
  readonly speaker: string
  /** The speaker reports and takes no part: a newspaper, an agency, the police. */
  readonly reporting: boolean
}

/** How a clause tells its happening, before its date is known. */
export interface Modality {
  /** `future` by its verb or a word of planning; `hearsay` as "soll … haben"; `past` otherwise. */
  readonly outlook: 'past' | 'future' | 'hearsay'
  /** "sollte im Mai beginnen": a plan, and what came of it is not told. */
  readonly intended: boolean
  readonly claimed: boolean
  readonly denied: boolean
  /** Hearsay, so that a day to come makes no plan of it: "according to insiders", "rumour has it". Default: false. */
  readonly rumoured?: boolean
  /** Those concerned say that it is so. */
  readonly confirmed: boolean
  readonly attributions: readonly Attribution[]
  /** Words that say who says so: no title holds them. */
  readonly frames: readonly WordRange[]
  /** "wäre … gewesen": what would have been, or what somebody does not expect. */
  readonly counterfactual: boolean
  /** How the clause stands to a term: it goes on until then, is to happen until then, ends then, or none of these. */
  readonly term: 'ongoing' | 'ahead' | 'end' | 'past'
}

/** What a time expression belongs to. */
export type Attachment =
  | { readonly to: 'clause'; readonly clause: Clause }
  /** A noun that names a happening, with the phrases that describe it; `sequence` where it places the clause. */
  | {
      readonly to: 'noun'
      readonly clause: Clause
      readonly head: Phrase
      readonly attributes: readonly Phrase[]
      readonly sequence: 'after' | 'before' | 'since' | null
    }
  /** A participle before its noun: "die am Freitag gestartete Rakete". */
  | { readonly to: 'attribute'; readonly clause: Clause; readonly head: Phrase; readonly participle: number }
  | { readonly to: 'nothing' }

/** What a title is made from. */
export interface TitleInput {
  readonly mentions: readonly EntityMention[]
  readonly clause: Clause
  /** Words that a title leaves out: times, frames of attribution. */
  readonly dropped: ReadonlySet<number>
  /** Stands for a subject that is a pronoun, or lies in another clause or sentence. */
  readonly subject: string | null
  /** Whether that subject is plural. */
  readonly subjectPlural?: boolean
  /** The subject is who says so, in a sentence that does not say it. Default: somebody else does, or it is told as a fact. */
  readonly ownWord?: boolean
  /** Stands for an object that is a relative pronoun. */
  readonly object?: string
  /** What pronouns mean, by their index. */
  readonly references: ReadonlyMap<number, string>
}
