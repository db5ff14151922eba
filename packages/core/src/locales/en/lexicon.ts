import type { Phrase, Sense } from '../locale.js'
import { MONTHS, PARTS_OF_DAY, SEASONS, UNITS, WEEKDAYS } from './calendar-words.js'
import { DEICTICS, PHRASES, REFERENCE_NOUNS, REFERENCE_WORDS } from './deictics.js'
import { HOLIDAY_WORDS, HOLIDAYS } from './holidays.js'
import { CARDINALS, DECADES, MULTIPLIERS, ORDINALS } from './numerals.js'
import { PERIODS } from './periods.js'
import { SETS } from './sets.js'
import { TIME_WORDS } from './time-words.js'
import { VETO_AFTER, VETO_BEFORE } from './vetoes.js'

const lexicon = new Map<string, Sense>()

/** Later meanings of a word are added to the earlier ones. */
const add = (word: string, sense: Sense): void => {
  const known = lexicon.get(word)
  lexicon.set(word, known === undefined ? sense : { ...known, ...sense })
}

for (const [word, month] of Object.entries(MONTHS)) add(word, { month })
for (const [word, weekday] of Object.entries(WEEKDAYS)) add(word, { weekday })
for (const [word, part] of Object.entries(PARTS_OF_DAY)) add(word, { part })
for (const [word, season] of Object.entries(SEASONS)) add(word, { season })
for (const [word, amount] of CARDINALS) add(word, { amount })
for (const [word, multiplier] of MULTIPLIERS) add(word, { multiplier })
for (const [word, ordinal] of ORDINALS) add(word, { ordinal })
for (const [word, decade] of DECADES) add(word, { decade })
for (const words of [
  UNITS,
  DEICTICS,
  REFERENCE_WORDS,
  REFERENCE_NOUNS,
  TIME_WORDS,
  SETS,
  HOLIDAY_WORDS,
  VETO_BEFORE,
  VETO_AFTER,
])
  for (const [word, sense] of words) add(word, sense)

const phrases: readonly Phrase[] = [
  ...PHRASES,
  ...HOLIDAYS.filter(([words]) => words.includes(' ')).map(([words, holiday]) => ({
    words: words.split(' '),
    sense: { holiday },
    rule: 'holiday',
  })),
  ...PERIODS.map(([words, period]) => ({ words: words.split(' '), sense: { period }, rule: 'period' })),
]
const byFirstWord = new Map<string, Phrase[]>()
for (const phrase of phrases) {
  const first = phrase.words[0] as string
  byFirstWord.set(
    first,
    [...(byFirstWord.get(first) ?? []), phrase].sort((a, b) => b.words.length - a.words.length),
  )
}
for (const [word, list] of byFirstWord) add(word, { phrases: list })

/** Words whose possessive dates as they do themselves: "today's", "last year's", "Monday's". */
const isPossessable = ({ unit, weekday, month, deictic, season, part }: Sense): boolean =>
  [unit, weekday, month, deictic, season, part].some((meaning) => meaning !== undefined)

/** Meaning of an English word form for time. */
export function lookUp(norm: string): Sense | null {
  const sense = lexicon.get(norm)
  if (sense !== undefined) return sense
  if (!norm.endsWith("'s") && !norm.endsWith('’s')) return null
  const owner = lexicon.get(norm.slice(0, -2))
  return owner !== undefined && isPossessable(owner) ? owner : null
}
