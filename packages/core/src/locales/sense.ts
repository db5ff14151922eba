import type { TimexMod } from '../model/index.js'

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

/** Day of the year: a fixed month and day, a distance in days from Easter Sunday or from the first Sunday of Advent, or the
 *  nth weekday of a month. Orthodox Easter is counted by the Julian calendar. */
export type HolidayMeaning =
  | { readonly month: number; readonly day: number }
  | { readonly easter: number }
  | { readonly orthodoxEaster: number }
  | { readonly advent: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number }

export interface PeriodMeaning {
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
  /** May stand between a counted unit and a postposition that is parted from it: "drei Tage ist es her". */
  readonly parts?: true
  readonly conjunction?: 'and' | 'or'
  readonly set?: SetMeaning
  /** A duration in one word: "jahrelang", "dreitägig". `amount` null is a vague one. */
  readonly duration?: { readonly amount: number | null; readonly unit: TimeUnit }
  /** The word is the second half of a duration written with a number ("10-tägig"). */
  readonly suffix?: true
  readonly holiday?: HolidayMeaning
  /** Before a feast: whose it is, where other calendars date it: the Julian one, or one that is not computed here. */
  readonly feastOf?: 'julian' | 'other'
  /** Days from one of them to the next, where a number before it tells which: "zweiter Advent", "2. Weihnachtstag". */
  readonly holidayStep?: number
  readonly period?: PeriodMeaning
  /** "Uhr", "h". */
  readonly clock?: 'hour' | 'half' | 'quarter' | 'threequarter'
  /** "Christus", "Chr": with "vor" it counts back. */
  readonly era?: true
  /** Stands between the side and the era: "v. u. Z.". */
  readonly eraLink?: true
  /** A decade named by its two digits: "fünfziger" is 50. */
  readonly decade?: number
  /** Expressions of more than one word that begin with this one, the longest first. */
  readonly phrases?: readonly Phrase[]
  /** "einmal", "zweimal": before "im Monat" it tells how often. */
  readonly frequency?: true
  /** "Alter", "Altersgrenze": years behind it are of a life. */
  readonly ageNoun?: true
  /** "mit": so are years, where nothing is behind them that they count. */
  readonly leadsAge?: true
  /** "jeweils": the clock times behind it are of no one day. */
  readonly recurs?: true
  /** "ursprünglich": what it is said of was once so, and is no longer. */
  readonly formerly?: true
  /** "every other": the second of two. */
  readonly alternate?: true
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
  /** Turns what it stands before round: "nicht vor Mai" is not earlier than May. */
  readonly negates?: true
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
  /** "his", "her": what follows is of a life, not of the calendar. */
  readonly possessive?: true
  /** Part of the name of a newspaper, behind a weekday: "Sunday Times". */
  readonly masthead?: true
  /** Before a part of the day it means today's: "this morning". */
  readonly ofToday?: true
  /** A time zone: "0915 GMT". */
  readonly zone?: true
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

/** Words in the form of a token's `norm`, and what they mean together. */
export interface Phrase {
  readonly words: readonly string[]
  readonly sense: Sense
  readonly rule: string
}
