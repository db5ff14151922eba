import type { Phrase, Sense } from '../locale.js'
import { MONTHS, PARTS_OF_DAY, SEASONS, UNITS, WEEKDAYS } from './calendar-words.js'
import { lookUpCompound, SPANNING_WORDS } from './compounds.js'
import { DEICTIC_ADJECTIVES, DEICTICS, PHRASES, REFERENCE_NOUNS, REFERENCE_WORDS } from './deictics.js'
import { TIME_WORDS } from './time-words.js'
import { HOLIDAY_WORDS, HOLIDAYS } from './holidays.js'
import { CARDINALS, DECADES, ORDINALS } from './numerals.js'
import { PERIODS } from './periods.js'
import { SETS, WEEKDAY_PART_SETS } from './sets.js'
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
for (const [word, ordinal] of ORDINALS) add(word, { ordinal })
for (const [word, decade] of DECADES) add(word, { decade })
for (const words of [
  UNITS,
  DEICTICS,
  DEICTIC_ADJECTIVES,
  REFERENCE_WORDS,
  REFERENCE_NOUNS,
  TIME_WORDS,
  SETS,
  WEEKDAY_PART_SETS,
  HOLIDAY_WORDS,
  SPANNING_WORDS,
  VETO_BEFORE,
  VETO_AFTER,
])
  for (const [word, sense] of words) add(word, sense)
// "morgen" is the morning and tomorrow; which one, the recognizer tells by its neighbours.
add('morgen', { deictic: { unit: 'day', offset: 1, anchor: 'document' } })
for (const nights of ['nächte', 'nächten']) add(nights, { plural: true })
add('früh', { part: 'MO', modifier: 'START' })

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

/** Shortest compound looked at. */
const MIN_COMPOUND = 7

/** Meaning of a German word form for time. */
export function lookUp(norm: string): Sense | null {
  const sense = lexicon.get(norm)
  if (sense !== undefined) return sense
  return norm.length < MIN_COMPOUND ? null : lookUpCompound(norm)
}
