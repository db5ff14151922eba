import type { AnalyzedText, SegmentationRules } from '../text/index.js'
import type { Sense } from './sense.js'

export type * from './sense.js'

/** Where a clause lies. `near`: by what stands nearest to the date; `wide`: by all of the clause. */
export interface ClauseSide {
  readonly near: 'past' | 'future' | null
  readonly wide: 'past' | 'future' | null
  /** Neither tells, and a finite verb of the clause is in the present. */
  readonly present: boolean
  /** What the clause tells went on up to its date: "dauerte bis Freitag". */
  readonly lasting: boolean
  /** The clause says who made the news known ("wie die Polizei am Dienstag mitteilte"): they happened on another day. */
  readonly relays?: true
  /** The clause describes a noun of another, and what it tells is over: the story does not go on from there. */
  readonly describes?: true
  /** What the date is of was planned, and is called off. */
  readonly undone?: true
}

/** The words that may stand between two expressions that belong together, as one string: "bis zum", ", den", "". */
export interface Gaps {
  /** Weekday and date: "Mittwoch, den 30. August". */
  readonly weekdayDate: ReadonlySet<string>
  /** Day and clock time: "Mittwoch um 14 Uhr". */
  readonly dayClock: ReadonlySet<string>
  /** Clock time and the day behind it: "2 p.m. on Monday". */
  readonly clockDay?: ReadonlySet<string>
  /** Day and part of the day: "Mittwoch am Abend". */
  readonly dayPart: ReadonlySet<string>
  /** A part and its whole: "Juni des vergangenen Jahres", "Nacht zum Sonntag". */
  readonly whole: ReadonlySet<string>
  /** Of those, the ones behind which a part of the day has no day, … */
  readonly notOfDay: ReadonlySet<string>
  /** … the ones behind which nothing but a part of the day has its whole, … */
  readonly onlyOfDay: ReadonlySet<string>
  /** … and the ones that name the day after a night. */
  readonly eve: ReadonlySet<string>
  /** Units and what holds them: "letzten Woche im Juli", "ersten zwei Quartalen 2023". */
  readonly portion: ReadonlySet<string>
  /** A weekday and its month: "ersten Sonntag im Mai". */
  readonly nthWeekday: ReadonlySet<string>
  /** First and last: "Montag bis Freitag". */
  readonly range: ReadonlySet<string>
  /** The same, behind "zwischen". */
  readonly between: ReadonlySet<string>
  /** The two days of a night, behind "vom". */
  readonly night: ReadonlySet<string>
  /** Two days that follow one another: "Samstag und Sonntag". */
  readonly adjacent: ReadonlySet<string>
  /** Amounts that are added: "drei Jahre und vier Monate". */
  readonly added: ReadonlySet<string>
  /** An amount and the day it is counted from, and the side. */
  readonly counted: ReadonlyMap<string, -1 | 1>
}

/** A language: data and a look-up. The recognizers read meanings, never words. */
export interface Locale extends SegmentationRules {
  /** BCP 47. */
  readonly language: string
  /** What the word means for time; `null` for nearly all words. Compounds are taken apart within bounds. */
  lookUp(norm: string): Sense | null
  /** Words that hold two predicates together ("und"). */
  readonly coordinators: ReadonlySet<string>
  /** Present forms that tell a state ("ist", "gibt", "kann"). */
  readonly states: ReadonlySet<string>
  /** Words that begin a new clause within a sentence. */
  readonly clauseOpeners: ReadonlySet<string>
  /** Words after which a word for a day, month or season is a person's name ("Herr", "Frau"). */
  readonly titles: ReadonlySet<string>
  /** Month forms that count only beside a day or a year: other words are written the same. */
  readonly weakMonths: ReadonlySet<string>
  /** Weekdays that count only before a date ("Mo., 3. Mai"). */
  readonly weekdayAbbreviations: Readonly<Record<string, number>>
  /** Nouns are written with a capital. */
  readonly capitalNouns: boolean
  /** Order of the numbers in "15/08/2023"; `either` where regions differ: what both orders fit keeps both readings. */
  readonly numericDates: 'day-first' | 'month-first' | 'either'
  /** What makes an ordinal number of digits, written behind them ("21st"). */
  readonly ordinalSuffixes: ReadonlySet<string>
  readonly decimalMark: ',' | '.'
  readonly groupMark: ',' | '.'
  /** What makes a decade of digits or of a word ("1990er", "fünfzigerjahre"), and whether it holds the word for years. */
  readonly decadeSuffixes: ReadonlyMap<string, boolean>
  /** The side of the document on which the clause lies that owns the date `first` up to `end` (tokens). */
  readonly readClause: (
    analyzed: AnalyzedText,
    first: number,
    end: number,
    sentence: number,
    /** All expressions of the sentence, tokens. */
    times: readonly { readonly first: number; readonly end: number }[],
  ) => ClauseSide
  /** A word without a meaning for time may be a noun; languages with {@link capitalNouns} tell by the capital. */
  mayBeNoun(norm: string): boolean
  /** A noun may be plural; where a locale does not tell, round numbers before nouns are told by {@link capitalNouns}. */
  readonly isPlural?: (norm: string) => boolean
  /** The definite article belongs to an expression ("the next day"); default: it stands outside of most. */
  readonly articleInside?: boolean
  /** May be an adjective before a noun. */
  isAdjective(norm: string): boolean
  /** A verb of what begins at a clock time ("beginnt", "startet"). */
  isBeginning(norm: string): boolean
  readonly gaps: Gaps
}
