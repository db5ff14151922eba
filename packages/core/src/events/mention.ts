import type { EventDate, EventStatus, Timex } from '../model/index.js'
import type { Entity } from '../syntax/index.js'
import type { Signs } from './signs.js'

/** One telling of a happening in one article: what clusters are made of. */
export interface Mention {
  /** Source id. */
  readonly source: string
  /** Place of its sentence in the article, counted from 0. */
  readonly sentence: number
  /** The sentence as quote, offsets in the source. */
  readonly start: number
  readonly end: number
  readonly title: string
  readonly kind: string | null
  /** `null` where the words fit any day on one side of the publication ("recently", "soon"). */
  readonly date: EventDate | null
  readonly vague: 'past' | 'future' | null
  readonly status: EventStatus
  readonly attribution: readonly string[]
  /** Whose turn of a conversation tells it. */
  readonly turn?: string | null
  /** Who acts, first; then who else takes part. */
  readonly actors: readonly Entity[]
  readonly places: readonly Entity[]
  /** Keys of the first actor or, without one, of the people that an adjective of origin names. */
  readonly agents: ReadonlySet<string>
  readonly participants: ReadonlySet<string>
  /** Keys of the places to which or in which it happens. */
  readonly goals: ReadonlySet<string>
  /** Stems of the nouns and verbs of the clause, without names. */
  readonly stems: ReadonlySet<string>
  /** Those of them that say no more than the kind, … */
  readonly kindStems: ReadonlySet<string>
  /** … and those that say no more than that something is. */
  readonly emptyStems: ReadonlySet<string>
  /** Stem of the noun that is the subject, where no name is. */
  readonly subjectStem: string | null
  /** Stem of the head noun of a happening that a noun tells. */
  readonly headStem: string | null
  /** Stems of the nouns that it happens to or is done to: objects, the subject of a passive or of a verb without an object, what
   *  describes the noun of a happening. */
  readonly themes: ReadonlySet<string>
  /** Infinitive of the verb that tells it, prefix joined; none for a noun or a verb that says no more than that it happened. */
  readonly verb?: string | null
  /** What happens, whatever the words: tellings of one act share a number. */
  readonly acts?: ReadonlySet<number>
  /** Of these the ones that its verb tells, or its head noun: not what else it names. */
  readonly mainActs?: ReadonlySet<number>
  /** Of these the ones that happen once in a story, to one and the same. */
  readonly onceActs?: ReadonlySet<number>
  /** Stems that tell it. */
  readonly actStems?: ReadonlySet<string>
  /** What its nouns mean, by their stems: nouns that are put for one another share a number. */
  readonly things?: ReadonlyMap<string, number>
  /** Whether it says that something begins or that it ends. */
  readonly phase?: 'beginning' | 'ending' | null
  /** Numbers that tell it from others of its kind: "zweite Sitzung". */
  readonly ordinals?: ReadonlySet<number>
  /** Amounts that it names, other than one, with the stem of what they count: "neun Punkte". */
  readonly amounts?: ReadonlyMap<number, string>
  readonly timex: Timex
  readonly needsDocumentDay: boolean
  /** Told by a heading: it can support an event and makes none. */
  readonly heading: boolean
  /** Told by a noun ("the visit in August") and not by a clause. */
  readonly nominal: boolean
  /** An adjective puts it in doubt ("the alleged letter"). */
  readonly doubtful: boolean
  /** How likely it is news rather than a state, a measure or a routine: 0 to 1. */
  readonly salience: number
  /** What that follows from. */
  readonly signs: Signs
  /** Happens after, before or since the mention at this index of the same article. */
  readonly follows: { readonly mention: number; readonly relation: 'after' | 'before' | 'since' } | null
}
