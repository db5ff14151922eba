import type { Locale } from '../locales/index.js'
import type { Nuances } from './scan.js'
import { RECOGNIZERS, type Recognizer } from './recognizers/index.js'
import { REFINERS, type Refiner } from './refiners/index.js'

/** The families that a language reads, in the order in which they decide. */
export interface Grammar {
  readonly recognizers: readonly Recognizer[]
  readonly refiners: readonly Refiner[]
  readonly nuances?: Nuances
}

/** For languages whose ordinal numbers have a dot ("15. August"), and whose day has 24 hours. */
export const DOTTED: Grammar = { recognizers: RECOGNIZERS, refiners: REFINERS }

/** A locale with its grammar; {@link DOTTED} where it names none. */
export interface Language extends Locale {
  readonly grammar?: Grammar
}
