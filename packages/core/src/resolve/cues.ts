import type { Locale } from '../locales/index.js'
import { memoForEach, type Form } from '../text/index.js'

/** What a form can tell of its clause's tense, one bit for each: see {@link TenseCues}. Those of verb forms are set for
 *  words without a capital only, unless a table holds the form. */
export const Cue = {
  WORD: 1 << 0,
  CAPITAL: 1 << 1,
  BREAK: 1 << 2,
  FUTURE: 1 << 3,
  POSSIBILITY: 1 << 4,
  PAST: 1 << 5,
  PERFECT: 1 << 6,
  BEING: 1 << 7,
  PAST_OR_PARTICIPLE: 1 << 8,
  PAST_FORM: 1 << 9,
  ARRANGED: 1 << 10,
  PARTICIPLE: 1 << 11,
  INFINITIVE: 1 << 12,
  AUXILIARY_INFINITIVE: 1 << 13,
  INFINITIVE_MARK: 1 << 14,
  MARKED_INFINITIVE: 1 << 15,
  PRESENT_FORM: 1 << 16,
  MAY_BE_PRESENT: 1 << 17,
  ATTRIBUTIVE: 1 << 18,
  DETERMINER: 1 << 19,
  PREPOSITION: 1 << 20,
  COORDINATOR: 1 << 21,
  LASTING: 1 << 22,
  STATE: 1 << 23,
  INSERTION: 1 << 24,
  OPENER: 1 << 25,
} as const

const BREAKS: ReadonlySet<string> = new Set([',', ';', ':', '–', '—', '(', ')'])

function read(locale: Locale, { norm, kind, capital }: Form): number {
  if (kind !== 'word') return BREAKS.has(norm) ? Cue.BREAK : 0
  const { tense } = locale
  const held =
    Cue.WORD |
    (capital ? Cue.CAPITAL : 0) |
    (tense.future.has(norm) ? Cue.FUTURE : 0) |
    (tense.possibility.has(norm) ? Cue.POSSIBILITY : 0) |
    (tense.past.has(norm) ? Cue.PAST : 0) |
    (tense.perfect.has(norm) ? Cue.PERFECT : 0) |
    (tense.being.has(norm) ? Cue.BEING : 0) |
    (tense.arranged.has(norm) ? Cue.ARRANGED : 0) |
    (tense.infinitives.has(norm) ? Cue.AUXILIARY_INFINITIVE : 0) |
    (tense.infinitiveMarks.has(norm) ? Cue.INFINITIVE_MARK : 0) |
    (tense.determiners.has(norm) ? Cue.DETERMINER : 0) |
    (tense.prepositions.has(norm) ? Cue.PREPOSITION : 0) |
    (tense.coordinators.has(norm) ? Cue.COORDINATOR : 0) |
    (tense.lasting.has(norm) ? Cue.LASTING : 0) |
    (tense.states.has(norm) ? Cue.STATE : 0) |
    (tense.insertions.has(norm) ? Cue.INSERTION : 0) |
    (locale.clauseOpeners.has(norm) ? Cue.OPENER : 0)
  if (capital) return held
  return (
    held |
    (tense.isPastOrParticiple(norm) ? Cue.PAST_OR_PARTICIPLE : 0) |
    (tense.isPastForm(norm) ? Cue.PAST_FORM : 0) |
    (tense.isParticiple(norm) ? Cue.PARTICIPLE : 0) |
    (tense.isInfinitive(norm) ? Cue.INFINITIVE : 0) |
    (tense.isMarkedInfinitive(norm) ? Cue.MARKED_INFINITIVE : 0) |
    (tense.isPresentForm(norm) ? Cue.PRESENT_FORM : 0) |
    (tense.mayBePresent(norm) ? Cue.MAY_BE_PRESENT : 0) |
    (tense.isAttributiveParticiple(norm) ? Cue.ATTRIBUTIVE : 0)
  )
}

/** The cues of forms in a language, each form read once. */
export const cuesOf = memoForEach(read)
