import { buildLexicon } from '../lexicon.js'
import type { Sense } from '../locale.js'
import { MONTHS, PARTS_OF_DAY, SEASONS, UNITS, WEEKDAYS } from './calendar-words.js'
import { DEICTICS, PHRASES, REFERENCE_NOUNS, REFERENCE_WORDS } from './deictics.js'
import { HOLIDAYS } from './holidays.js'
import { CARDINALS, DECADES, MULTIPLIERS, ORDINALS } from './numerals.js'
import { PERIODS } from './periods.js'
import { SETS } from './sets.js'
import { TIME_WORDS } from './time-words.js'
import { VETO_AFTER, VETO_BEFORE } from './vetoes.js'

const lookUpWord = buildLexicon(
  {
    months: MONTHS,
    weekdays: WEEKDAYS,
    partsOfDay: PARTS_OF_DAY,
    seasons: SEASONS,
    cardinals: CARDINALS,
    ordinals: ORDINALS,
    decades: DECADES,
    words: [
      [...MULTIPLIERS].map(([word, multiplier]) => [word, { multiplier }] as const),
      UNITS,
      DEICTICS,
      REFERENCE_WORDS,
      REFERENCE_NOUNS,
      TIME_WORDS,
      SETS,
      VETO_BEFORE,
      VETO_AFTER,
    ],
    phrases: PHRASES,
    holidays: HOLIDAYS,
    periods: PERIODS,
  },
  () => null,
)

/** Words whose possessive dates as they do themselves: "today's", "last year's", "Monday's". */
const isPossessable = ({ unit, weekday, month, deictic, season, part }: Sense): boolean =>
  [unit, weekday, month, deictic, season, part].some((meaning) => meaning !== undefined)

/** Meaning of an English word form for time. */
export function lookUp(norm: string): Sense | null {
  const sense = lookUpWord(norm)
  if (sense !== null || !(norm.endsWith("'s") || norm.endsWith('’s'))) return sense
  const owner = lookUpWord(norm.slice(0, -2))
  return owner !== null && isPossessable(owner) ? owner : null
}
