import { buildLexicon } from '../lexicon.js'
import type { Sense } from '../locale.js'
import { MONTHS, PARTS_OF_DAY, SEASONS, UNITS, WEEKDAYS } from './calendar-words.js'
import { lookUpCompound, SPANNING_WORDS } from './compounds.js'
import { DEICTIC_ADJECTIVES, DEICTICS, PHRASES, REFERENCE_NOUNS, REFERENCE_WORDS } from './deictics.js'
import { TIME_WORDS } from './time-words.js'
import { COUNTED_HOLIDAYS, HOLIDAYS, SWISS_NATIONAL_DAY } from './holidays.js'
import { CARDINALS, DECADES, ORDINALS } from './numerals.js'
import { PERIODS } from './periods.js'
import { SETS, WEEKDAY_PART_SETS } from './sets.js'
import { endsInNumberedThing, VETO_AFTER, VETO_BEFORE } from './vetoes.js'

/** Shortest compound looked at. */
const MIN_COMPOUND = 7

/** Meaning of a German word form for time. */
export const lookUp = buildLexicon(
  {
    months: MONTHS,
    weekdays: WEEKDAYS,
    partsOfDay: PARTS_OF_DAY,
    seasons: SEASONS,
    cardinals: CARDINALS,
    ordinals: ORDINALS,
    decades: DECADES,
    words: [
      UNITS,
      DEICTICS,
      DEICTIC_ADJECTIVES,
      REFERENCE_WORDS,
      REFERENCE_NOUNS,
      TIME_WORDS,
      SETS,
      WEEKDAY_PART_SETS,
      COUNTED_HOLIDAYS,
      SPANNING_WORDS,
      VETO_BEFORE,
      VETO_AFTER,
      [
        // The morning and tomorrow; which one, the recognizer tells by its neighbours.
        ['morgen', { deictic: { unit: 'day', offset: 1, anchor: 'document' } }],
        ['nächte', { plural: true }],
        ['nächten', { plural: true }],
        ['früh', { part: 'MO', modifier: 'START' }],
      ],
    ],
    phrases: PHRASES,
    holidays: HOLIDAYS,
    periods: PERIODS,
  },
  (norm) =>
    norm.length < MIN_COMPOUND
      ? null
      : (lookUpCompound(norm) ?? (endsInNumberedThing(norm) ? { vetoBefore: true } : null)),
)

/** The same in Switzerland. */
export const lookUpSwiss = (norm: string): Sense | null =>
  norm === 'nationalfeiertag' ? SWISS_NATIONAL_DAY : lookUp(norm)
