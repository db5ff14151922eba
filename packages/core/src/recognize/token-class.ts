import { meaningsOf, type Locale, type Sense } from '../locales/index.js'
import { memoForEach, type Form } from '../text/index.js'

// What a token can be for the grammar, one bit each. A family of expressions names the bits of its first two tokens, so
// that most tokens are passed over by one look at a number.
/** Digits: any number of them, up to two, four. */
export const NUMBER = 1 << 0
export const SHORT_NUMBER = 1 << 1
export const YEAR_NUMBER = 1 << 2
export const DOT = 1 << 3
export const COMMA = 1 << 4
export const DASH = 1 << 5
/** "/", "+", "&". */
export const SLASH = 1 << 6
export const APOSTROPHE = 1 << 7
/** What stands behind digits: "er" of "1990er", "th" of "13th", "tägig" of "10-tägig". */
export const SUFFIX = 1 << 8
export const MONTH = 1 << 9
export const WEEKDAY = 1 << 10
export const UNIT = 1 << 11
export const AMOUNT = 1 << 12
export const ORDINAL = 1 << 13
export const RELATION = 1 << 14
/** An adjective that names an edge or a day: "frühen", "heutigen". */
export const PLACING_ADJECTIVE = 1 << 15
/** "Anfang", "Laufe". */
export const EDGE = 1 << 16
export const PART_OF_DAY = 1 << 17
export const SEASON = 1 << 18
export const DECADE = 1 << 19
export const CLOCK = 1 << 20
export const SET = 1 << 21
export const DURATION = 1 << 22
export const DEICTIC = 1 << 23
export const REFERENCE = 1 << 24
/** A holiday, or the first word of a phrase. */
export const PHRASE = 1 << 25
/** What can stand between two numbers or behind one: "und", "bis", "zum", "vor", "als", "des". */
export const LINK = 1 << 26
/** What stands before an amount, or for one: "etwa", "mehr", "einige". */
export const QUALIFIER = 1 << 27
/** A word without a meaning for time, in lower case: an adjective, it may be. */
export const PLAIN = 1 << 28
/** "Zeit", and what has a number of its own: "KW", "II", "Q3", "Saison", "v.". */
export const NUMBERED = 1 << 29
export const TIME_NOUN = 1 << 30

const MARKS: Record<string, number> = {
  '.': DOT,
  ',': COMMA,
  '/': SLASH,
  '+': SLASH,
  '&': SLASH,
  "'": APOSTROPHE,
  '’': APOSTROPHE,
  '‘': APOSTROPHE,
}
// A fraction in one sign counts, and ends a number: "½", "3½".
for (const fraction of '½¼¾⅓⅔') MARKS[fraction] = AMOUNT | SUFFIX
for (const dash of '-–—‒‐‑−') MARKS[dash] = DASH

const bit = (has: unknown, bits: number): number => (has === undefined ? 0 : bits)

function classOfSense(sense: Sense): number {
  const { preposition, adjective, modifier } = sense
  return (
    bit(sense.month, MONTH) |
    bit(sense.weekday, WEEKDAY) |
    bit(sense.unit, UNIT) |
    bit(sense.amount, AMOUNT) |
    bit(sense.ordinal ?? sense.alternate, ORDINAL) |
    bit(sense.relation, RELATION) |
    bit(adjective && (modifier ?? sense.deictic), PLACING_ADJECTIVE) |
    bit(adjective ? undefined : (modifier ?? sense.course), EDGE) |
    bit(sense.part, PART_OF_DAY) |
    bit(sense.season, SEASON) |
    bit(sense.decade, DECADE) |
    bit(sense.clock ?? sense.clockTime, CLOCK) |
    bit(sense.set ?? sense.all ?? sense.frequency ?? sense.per ?? sense.rate, SET) |
    bit(sense.duration, sense.suffix ? SUFFIX : DURATION) |
    bit(sense.deictic, DEICTIC) |
    bit(sense.reference ?? sense.referenceNoun, REFERENCE) |
    bit(sense.phrases ?? sense.holiday, PHRASE) |
    bit(sense.conjunction ?? sense.toNext ?? sense.than ?? sense.multiplier, LINK) |
    (sense.genitive === 'always' ? LINK : 0) |
    (preposition === 'until' || preposition === 'to' || preposition === 'before' || preposition === 'after'
      ? LINK
      : 0) |
    bit(sense.approximator ?? sense.comparative ?? sense.vague, QUALIFIER) |
    bit(sense.weekNumber ?? sense.roman ?? sense.quarter ?? sense.half ?? sense.ownYear, NUMBERED) |
    bit(sense.era ?? sense.eraSide, NUMBERED) |
    bit(sense.timeNoun, TIME_NOUN)
  )
}

function classOf(locale: Locale, form: Form): number {
  const { kind, norm, capital } = form
  if (kind === 'number') return NUMBER | (norm.length <= 2 ? SHORT_NUMBER : norm.length === 4 ? YEAR_NUMBER : 0)
  if (kind !== 'word') return MARKS[norm] ?? 0
  const sense = meaningsOf(locale).of(form)
  const isSuffix = locale.decadeSuffixes.has(norm) || locale.ordinalSuffixes.has(norm)
  return (isSuffix ? SUFFIX : 0) | (sense !== null ? classOfSense(sense) : capital ? 0 : PLAIN)
}

/** The bits of forms in a language, each form looked at once. */
export const classesOf = memoForEach(classOf)
