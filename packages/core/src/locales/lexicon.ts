import { remembering } from '../calendar/index.js'
import type { HolidayMeaning, PartOfDay, PeriodMeaning, Phrase, Season, Sense } from './locale.js'

/** The tables of a language, words in the form of a token's `norm`. */
export interface LexiconTables {
  readonly months: Readonly<Record<string, number>>
  readonly weekdays: Readonly<Record<string, number>>
  readonly partsOfDay: Readonly<Record<string, PartOfDay>>
  readonly seasons: Readonly<Record<string, Season>>
  readonly cardinals: Iterable<readonly [word: string, amount: number]>
  readonly ordinals: Iterable<readonly [word: string, ordinal: number]>
  readonly decades: Iterable<readonly [word: string, decade: number]>
  /** Words with all that they mean. */
  readonly words: readonly Iterable<readonly [word: string, sense: Sense]>[]
  readonly phrases: readonly Phrase[]
  /** Those of more than one word become phrases. */
  readonly holidays: Iterable<readonly [words: string, holiday: HolidayMeaning]>
  readonly periods: Iterable<readonly [words: string, period: PeriodMeaning]>
}

/** Words whose meaning is kept. */
const REMEMBERED = 1 << 14

/** A look-up in one table of all of them. Later meanings of a word are added to the earlier ones; of the phrases that begin
 *  with a word the longest comes first.
 *
 *  @param otherwise asked for what the table does not hold */
export function buildLexicon(
  tables: LexiconTables,
  otherwise: (norm: string) => Sense | null,
): (norm: string) => Sense | null {
  const lexicon = new Map<string, Sense>()
  const add = (word: string, sense: Sense): void => {
    const known = lexicon.get(word)
    lexicon.set(word, known === undefined ? sense : { ...known, ...sense })
  }
  for (const [word, month] of Object.entries(tables.months)) add(word, { month })
  for (const [word, weekday] of Object.entries(tables.weekdays)) add(word, { weekday })
  for (const [word, part] of Object.entries(tables.partsOfDay)) add(word, { part })
  for (const [word, season] of Object.entries(tables.seasons)) add(word, { season })
  for (const [word, amount] of tables.cardinals) add(word, { amount })
  for (const [word, ordinal] of tables.ordinals) add(word, { ordinal })
  for (const [word, decade] of tables.decades) add(word, { decade })
  for (const words of tables.words) for (const [word, sense] of words) add(word, sense)
  for (const [words, holiday] of tables.holidays) if (!words.includes(' ')) add(words, { holiday })
  const byFirstWord = new Map<string, Phrase[]>()
  for (const phrase of phrasesOf(tables)) {
    const [first = ''] = phrase.words
    byFirstWord.set(
      first,
      [...(byFirstWord.get(first) ?? []), phrase].sort((a, b) => b.words.length - a.words.length),
    )
  }
  for (const [word, phrases] of byFirstWord) add(word, { phrases })
  // Engines read a field fastest from objects that have all fields, whether set or not.
  const blank: Record<string, undefined> = {}
  for (const sense of lexicon.values()) for (const field in sense) blank[field] = undefined
  return remembering(REMEMBERED, (norm) => {
    const known = lexicon.get(norm)
    // A word that begins a phrase ("dreißigjährigen Krieg") means what it means apart from it.
    const sense = known === undefined || (known.phrases && known.amount === undefined) ? otherwise(norm) : null
    return known || sense ? { ...blank, ...sense, ...known } : null
  })
}

function* phrasesOf({ phrases, holidays, periods }: LexiconTables): Generator<Phrase> {
  yield* phrases
  for (const [words, holiday] of holidays)
    if (words.includes(' ')) yield { words: words.split(' '), sense: { holiday }, rule: 'holiday' }
  for (const [words, period] of periods) yield { words: words.split(' '), sense: { period }, rule: 'period' }
}
