import type { TimexMod } from '../model/index.js'
import type { AnalyzedText, SegmentationRules } from '../text/index.js'

/** Units of time as texts count and name them. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'

/** TIMEX3's names: morning, midday, afternoon, evening, night, daytime. */
export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT'

export type Season = 'SP' | 'SU' | 'FA' | 'WI'

/** How an adjective or determiner places a unit: `previous` "vergangene", `next` "kommende", `this` "diese",
 *  `following` "darauffolgende" (after what was just told), `preceding` "vorangegangene", `same` "selbe",
 *  `each` "jede", `whole` "ganze", `that` "jene". */
export type Relation = 'previous' | 'next' | 'this' | 'following' | 'preceding' | 'same' | 'each' | 'whole' | 'that'

/** What a preposition does to a time. */
export type TimePreposition =
  | 'in'
  | 'at'
  | 'before'
  | 'after'
  | 'since'
  | 'from'
  | 'until'
  | 'during'
  | 'for'
  | 'over'
  | 'between'
  | 'around'
  | 'within'
  | 'of'
  | 'to'

/** Words after a duration that make a date of it ("drei Tage später") or close it ("drei Tage lang"). */
export type Postposition = 'later' | 'earlier' | 'ago' | 'hence' | 'long' | 'old'

export type ReferenceValue = 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'

/** A counted day or unit: "gestern" is day −1, "heuer" year 0. `focus` counts from what was last told, not from the
 *  document ("tags darauf"). */
export interface Deictic {
  readonly unit: TimeUnit
  readonly offset: number
  readonly anchor: 'document' | 'focus'
  readonly part?: PartOfDay
}

export interface SetMeaning {
  readonly value: string
  readonly quant?: string
  readonly freq?: string
}

export interface HolidayMeaning {
  readonly name: string
  /** Day of the year: a fixed month and day, a distance in days from Easter Sunday, or the nth Sunday of Advent. */
  readonly date:
    | { readonly month: number; readonly day: number; readonly days?: number }
    | { readonly easter: number; readonly days?: number }
    | { readonly advent: number }
    | { readonly month: number; readonly weekday: number; readonly nth: number }
}

export interface PeriodMeaning {
  readonly name: string
  readonly edtf: string
  /** The name tells when, whatever stands before it. */
  readonly evident?: true
  /** TIMEX3 value where it differs from the EDTF. */
  readonly value?: string
}

/** All that one word form can mean for time. A field is absent where the word has no such meaning; several may be
 *  present ("morgen": a day and a part of the day). */
export interface Sense {
  readonly month?: number
  readonly weekday?: number
  readonly unit?: TimeUnit
  /** How many of its unit the word holds: "Viertelstunde" is 15 minutes. */
  readonly holds?: number
  /** Some of a month, not a day of it: "Märzwoche", "Maitage". */
  readonly withinMonth?: true
  /** "Saison": with the year or years behind it one year of its own. */
  readonly ownYear?: true
  /** The unit's form is plural. */
  readonly plural?: boolean
  /** Before the unit stands another noun ("Geschäfts-jahr"); the compound counts only where a number or a year holds it. */
  readonly qualified?: boolean
  /** A cardinal number; 1.5 for "anderthalb". */
  readonly amount?: number
  /** An article that also counts ("ein"). */
  readonly indefinite?: boolean
  readonly vague?: 'few' | 'many'
  readonly ordinal?: number
  readonly part?: PartOfDay
  readonly season?: Season
  readonly relation?: Relation
  /** How many units the relation goes: 2 for "übernächste", "vorletzte". */
  readonly steps?: number
  readonly deictic?: Deictic
  readonly reference?: ReferenceValue
  /** "Zeit", "Zeiten": with "diese", "vergangene" a reference. */
  readonly timeNoun?: true
  /** A noun for past or future, which takes its article: "die Vergangenheit". */
  readonly referenceNoun?: ReferenceValue
  /** A reference that is mostly a particle ("nun", "bisher"): TimeML's annotators leave it alone. */
  readonly particle?: true
  /** The reference points to what was last told ("damals"). */
  readonly backward?: boolean
  readonly modifier?: 'START' | 'MID' | 'END'
  /** The modifier is an adjective ("frühen", "späten"). */
  readonly adjective?: boolean
  readonly approximator?: TimexMod
  /** With "als" behind it an approximator: "mehr als". */
  readonly comparative?: TimexMod
  readonly than?: true
  /** "Laufe": all of the unit after it, no edge. */
  readonly course?: true
  readonly preposition?: TimePreposition
  readonly article?: boolean
  readonly postposition?: Postposition
  readonly conjunction?: 'and' | 'or'
  readonly set?: SetMeaning
  /** A duration in one word: "jahrelang", "dreitägig". `amount` null is a vague one. */
  readonly duration?: { readonly amount: number | null; readonly unit: TimeUnit }
  /** The word is the second half of a duration written with a number ("10-tägig"). */
  readonly suffix?: true
  readonly holiday?: HolidayMeaning
  readonly period?: PeriodMeaning
  /** "Uhr", "h". */
  readonly clock?: 'hour' | 'half' | 'quarter' | 'threequarter'
  /** "Christus", "Chr": with "vor" it counts back. */
  readonly era?: true
  /** A decade named by its two digits: "fünfziger" is 50. */
  readonly decade?: number
  /** Expressions of more than one word that begin with this one, the longest first. */
  readonly phrases?: readonly Phrase[]
  /** "einmal", "zweimal": before "im Monat" it tells how often. */
  readonly frequency?: true
  /** "alle": before a counted unit. */
  readonly all?: true
  /** A preposition with its article in it: "am", "im", "vom". */
  readonly contracted?: true
  /** Before the number of a day that stands without its month: "am 24.". */
  readonly leadsDay?: true
  /** Makes what follows the whole of what stands before: "des Jahres", "of the year"; `may` where the form has other uses
   *  as well ("der"). */
  readonly genitive?: 'always' | 'may'
  /** Before an amount it counts back from now: "vor drei Jahren". */
  readonly countsBack?: true
  /** From a day to the next: "vom 20. zum 21. Juni". */
  readonly toNext?: true
  /** What it names goes on from there: "ab Montag". */
  readonly onward?: true
  /** The same, behind the date: "von Montag an". */
  readonly onwardBehind?: true
  /** Behind a unit or part of a day it means the next one: "am Tag darauf". */
  readonly thereafter?: true
  /** Before a clock time without any mark of one: "um 14". */
  readonly leadsClock?: true
  /** The word for a part of the day is an adverb: of every day ("nachts") or of one ("overnight"). */
  readonly adverb?: 'recurring' | 'once'
  /** The word has commoner meanings apart from time ("that", "may", "fall"): it counts only where nothing else fits. */
  readonly weak?: true
  /** Number that multiplies the one before it: "dozen", "hundred". */
  readonly multiplier?: number
  /** A Roman numeral as quarters have it: "III. Quartal". */
  readonly roman?: number
  /** A quarter or half of a year by its number: "Q3", "H1". */
  readonly quarter?: number
  readonly half?: number
  /** With one unit behind it, it means the stretch of that length: `always` ("the past year"), or behind the definite
   *  article ("the last year"). */
  readonly stretch?: 'always' | 'definite'
  /** Behind an amount it makes a date of both, for TimeML's annotators as well: "ago", other than "her". */
  readonly dates?: true
  /** A preposition that also stands behind an amount: "two days before". */
  readonly mayFollow?: 'later' | 'earlier'
  /** An article that makes a rate of the unit behind it: "$400 a month". */
  readonly rate?: true
  /** A word for one time of the day: "noon". */
  readonly clockTime?: { readonly hour: number }
  /** Half of the day behind a clock time: "a.m.", "p.m.". */
  readonly dayHalf?: 'am' | 'pm'
  /** "genau": no approximator of dates. */
  readonly exact?: true
  /** Before or after Christ, with {@link era} in one word or in the word behind: "v. Chr.", "BC". */
  readonly eraSide?: -1 | 1
  /** "noch": beside "heute" it means the present. */
  readonly still?: true
  /** "pro": before a unit it makes a rate. */
  readonly per?: true
  /** "Hälfte". */
  readonly halfOf?: true
  /** "Kalenderwoche", "KW". */
  readonly weekNumber?: true
  /** Words before a number that tell it is no time ("Seite", "Platz", "Hausnummer"). */
  readonly vetoBefore?: true
  /** Words after a number that tell the same ("Euro", "Kilometer"). */
  readonly vetoAfter?: true
}

/** How sure a clause is about the side on which it lies. */
export interface TenseCues {
  /** Finite forms and words that place a clause after its document ("wird", "soll", "künftig"). */
  readonly future: ReadonlySet<string>
  /** Finite forms that do so beside an infinitive only ("dürfte … erreichen", "kann … besichtigen"). */
  readonly possibility: ReadonlySet<string>
  /** Forms that place it before; {@link isPastForm} tells the others. */
  readonly past: ReadonlySet<string>
  /** Past forms of what lasts, or goes on, up to the end that "bis" names ("dauerte", "blieb", "stieg"). Other verbs set
   *  a term to come ("verlängerte bis Freitag"). */
  readonly lasting: ReadonlySet<string>
  /** Words that begin a remark between commas ("wie angekündigt", "so die Polizei"). */
  readonly insertions: ReadonlySet<string>
  /** Words that open a noun phrase. Behind one, a form right before a noun is no verb but describes the noun
   *  ("die verschärfte Regel", "das am Montag unterzeichnete Abkommen"). */
  readonly determiners: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  /** Words that hold two predicates together ("und"): the nearer one tells first. */
  readonly coordinators: ReadonlySet<string>
  /** Auxiliaries that with a participle make a perfect ("hat", "habe"; "ist", "sei"). */
  readonly perfect: ReadonlySet<string>
  readonly being: ReadonlySet<string>
  /** Participles that beside "ist" tell what is arranged rather than what happened ("ist am Freitag gesperrt"). */
  readonly arranged: ReadonlySet<string>
  /** The auxiliaries as infinitives, behind a participle ("soll … gebeten haben"). */
  readonly infinitives: ReadonlySet<string>
  /** Words before an infinitive that make a clause of it ("zu"). */
  readonly infinitiveMarks: ReadonlySet<string>
  /** Present forms that tell a state ("ist", "gibt", "kann"). */
  readonly states: ReadonlySet<string>
  /** Is a past form of a verb, strong or regular ("bestritt", "kamen", "sagte"). */
  isPastForm(norm: string): boolean
  /** Is a past form or a participle, the rest of the clause tells which ("beschlossen"). */
  isPastOrParticiple(norm: string): boolean
  /** Looks like a past participle ("gereist", "ausgetauscht", "verhängt"). */
  isParticiple(norm: string): boolean
  /** Looks like a past participle before its noun ("beschlossene", "zerstörten"); those of plans ("geplante") are none. */
  isAttributiveParticiple(norm: string): boolean
  /** Looks like an infinitive ("erreichen"). */
  isInfinitive(norm: string): boolean
  /** Holds the mark of an infinitive inside ("zurückzutreten"). */
  isMarkedInfinitive(norm: string): boolean
  /** Looks like a finite present form ("beginnt", "findet"); forms of saying, which tell of what was said, are none. */
  isPresentForm(norm: string): boolean
  /** Is one where a finite verb stands, beside a date ("stehen", "finde"). */
  mayBePresent(norm: string): boolean
}

/** Where a clause lies. `near`: by what stands nearest to the date; `wide`: by all of the clause. */
export interface ClauseSide {
  readonly near: 'past' | 'future' | null
  readonly wide: 'past' | 'future' | null
  /** Neither tells, and a finite verb of the clause is in the present. */
  readonly present: boolean
  /** What the clause tells went on up to its date: "dauerte bis Freitag". */
  readonly lasting: boolean
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
  readonly tense: TenseCues
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
  /** The side of a clause with the date `first` up to `end` (tokens) in it, where {@link TenseCues} alone do not tell it:
   *  for languages whose verbs have a fixed place beside their subject. */
  readonly readClause?: (analyzed: AnalyzedText, first: number, end: number, sentence: number) => ClauseSide
  /** A word without a meaning for time may be a noun; languages with {@link capitalNouns} tell by the capital. */
  mayBeNoun(norm: string): boolean
  /** May be an adjective before a noun. */
  isAdjective(norm: string): boolean
  /** A verb of what begins at a clock time ("beginnt", "startet"). */
  isBeginning(norm: string): boolean
  readonly gaps: Gaps
}

/** Words in the form of a token's `norm`, and what they mean together. */
export interface Phrase {
  readonly words: readonly string[]
  readonly sense: Sense
  readonly rule: string
}
