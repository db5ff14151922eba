import type { Locale } from '../locales/index.js'
import { memoForEach, type Form } from '../text/index.js'

// What a form can tell of its clause's tense, one bit for each: see `TenseCues`. Those of verb forms are set for words
// without a capital only, unless a table holds the form.
export const WORD = 1 << 0
export const CAPITAL = 1 << 1
export const BREAK = 1 << 2
export const FUTURE = 1 << 3
export const POSSIBILITY = 1 << 4
export const PAST = 1 << 5
export const PERFECT = 1 << 6
export const BEING = 1 << 7
export const PAST_OR_PARTICIPLE = 1 << 8
export const PAST_FORM = 1 << 9
export const ARRANGED = 1 << 10
export const PARTICIPLE = 1 << 11
export const INFINITIVE = 1 << 12
export const AUXILIARY_INFINITIVE = 1 << 13
export const INFINITIVE_MARK = 1 << 14
export const MARKED_INFINITIVE = 1 << 15
export const PRESENT_FORM = 1 << 16
export const MAY_BE_PRESENT = 1 << 17
export const ATTRIBUTIVE = 1 << 18
export const DETERMINER = 1 << 19
export const PREPOSITION = 1 << 20
export const COORDINATOR = 1 << 21
export const LASTING = 1 << 22
export const STATE = 1 << 23
export const INSERTION = 1 << 24
export const OPENER = 1 << 25

const BREAKS: ReadonlySet<string> = new Set([',', ';', ':', '–', '—', '(', ')'])

/** Tables of forms, whether written with a capital or not. */
const TABLES = [
  ['future', FUTURE],
  ['possibility', POSSIBILITY],
  ['past', PAST],
  ['perfect', PERFECT],
  ['being', BEING],
  ['arranged', ARRANGED],
  ['infinitives', AUXILIARY_INFINITIVE],
  ['infinitiveMarks', INFINITIVE_MARK],
  ['determiners', DETERMINER],
  ['prepositions', PREPOSITION],
  ['coordinators', COORDINATOR],
  ['lasting', LASTING],
  ['states', STATE],
  ['insertions', INSERTION],
] as const

/** What endings tell. */
const ENDINGS = [
  ['isPastOrParticiple', PAST_OR_PARTICIPLE],
  ['isPastForm', PAST_FORM],
  ['isParticiple', PARTICIPLE],
  ['isInfinitive', INFINITIVE],
  ['isMarkedInfinitive', MARKED_INFINITIVE],
  ['isPresentForm', PRESENT_FORM],
  ['mayBePresent', MAY_BE_PRESENT],
  ['isAttributiveParticiple', ATTRIBUTIVE],
] as const

function read({ tense, clauseOpeners }: Locale, { norm, kind, capital }: Form): number {
  if (kind !== 'word') return BREAKS.has(norm) ? BREAK : 0
  let cues = WORD | (capital ? CAPITAL : 0) | (clauseOpeners.has(norm) ? OPENER : 0)
  for (const [table, cue] of TABLES) if (tense[table].has(norm)) cues |= cue
  if (!capital) for (const [tells, cue] of ENDINGS) if (tense[tells](norm)) cues |= cue
  return cues
}

/** The cues of forms in a language, each form read once. */
export const cuesOf = memoForEach(read)
