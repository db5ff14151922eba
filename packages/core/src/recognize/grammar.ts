import type { Locale, Sense } from '../locales/index.js'
import type { CalendarNode, Match } from './expression.js'
import type { Counted } from './recognizers/numbers.js'
import type { UnitPhrase } from './recognizers/unit-phrase.js'
import type { Scan } from './scan.js'
import { RECOGNIZERS, type Recognizer } from './recognizers/index.js'
import { REFINERS, type Refiner } from './refiners/index.js'

/** The families that a language reads, in the order in which they decide. */
export interface Grammar {
  readonly recognizers: readonly Recognizer[]
  readonly refiners: readonly Refiner[]
  readonly nuances?: Nuances
}

/** What families ask where a language tells less by its capitals and endings than German does; a grammar without them
 *  needs none. */
export interface Nuances {
  postpositionOf(scan: Scan, at: number): Sense['postposition']
  hasYearBehind(scan: Scan, at: number): boolean
  isNoTime(scan: Scan, phrase: UnitPhrase): boolean
  isSurelySeason(scan: Scan, at: number, seasonAt: number): boolean
  isRatherNumber(scan: Scan, at: number, amount: number | null, ordinal: number | null): boolean
  endOfHalf(scan: Scan, at: number): number | undefined
  inOrder(scan: Scan, dayFirst: CalendarNode | null, first: number, second: number, year: number): CalendarNode | null
  readNumberWords(scan: Scan, at: number, first: number): Counted
  /** `undefined`: nothing special. */
  matchPartOfDay(scan: Scan, at: number, day: number): Match | null | undefined
}

/** For languages whose ordinal numbers have a dot ("15. August"), and whose day has 24 hours. */
export const DOTTED: Grammar = { recognizers: RECOGNIZERS, refiners: REFINERS }

/** A locale with its grammar; {@link DOTTED} where it names none. */
export interface Language extends Locale {
  readonly grammar?: Grammar
}
