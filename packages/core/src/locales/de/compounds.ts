import type { Sense, TimeUnit } from '../locale.js'
import { MONTHS, PARTS_OF_DAY, SEASONS, WEEKDAYS } from './calendar-words.js'
import { CARDINALS, parseNumeral } from './numerals.js'

/** What a first element leads to: a table of the elements that may follow it. */
type Tails = ReadonlyMap<string, (head: Sense) => Sense>

const table = (entries: readonly (readonly [string, (head: Sense) => Sense])[]): Tails => new Map(entries)

const WEEKDAY_TAILS: Tails = table([
  ...Object.entries(PARTS_OF_DAY).map(([word, part]) => [word, (head: Sense) => ({ ...head, part })] as const),
  ['früh', (head) => ({ ...head, part: 'MO' })],
])

const MODIFIERS = [
  ['anfang', 'START'],
  ['anfangs', 'START'],
  ['beginn', 'START'],
  ['auftakt', 'START'],
  ['mitte', 'MID'],
  ['ende', 'END'],
  ['ausklang', 'END'],
  ['schluss', 'END'],
] as const

const modified = MODIFIERS.map(([word, modifier]) => [word, (head: Sense) => ({ ...head, modifier })] as const)

const UNIT_TAILS: Tails = table(modified)

const SEASON_TAILS: Tails = table([
  ...modified,
  ['monate', (head) => head],
  ['monaten', (head) => head],
  ['tage', (head) => head],
  ['halbjahr', (head) => head],
])

const MONTH_TAILS: Tails = table([
  ...modified,
  ['hälfte', (head) => ({ ...head, withinMonth: true, halfOf: true })],
  ...['woche', 'wochen', 'tag', 'tage', 'tagen', 'abend', 'nacht', 'wochenende'].map(
    (word) => [word, (head: Sense) => ({ ...head, withinMonth: true as const })] as const,
  ),
])

const ENDINGS = ['', 'e', 'en', 'em', 'er', 'es']

const LONG: Readonly<Record<string, TimeUnit>> = {
  jahre: 'year',
  jahrzehnte: 'decade',
  jahrhunderte: 'century',
  monate: 'month',
  wochen: 'week',
  tage: 'day',
  stunden: 'hour',
  minuten: 'minute',
  sekunden: 'second',
}
const LONG_TAILS: Tails = table(ENDINGS.map((ending) => [`lang${ending}`, (head: Sense) => head] as const))

const SPANNING: Readonly<Record<string, TimeUnit>> = {
  tägig: 'day',
  taegig: 'day',
  stündig: 'hour',
  stuendig: 'hour',
  wöchig: 'week',
  monatig: 'month',
  jährig: 'year',
  jaehrig: 'year',
  minütig: 'minute',
  sekündig: 'second',
}
const SPANNING_TAILS: Tails = table(
  Object.entries(SPANNING).flatMap(([stem, unit]) =>
    ENDINGS.map(
      (ending) => [stem + ending, (head: Sense) => ({ duration: { amount: head.amount ?? null, unit } })] as const,
    ),
  ),
)

/** The tails alone, as they follow a number and a hyphen ("10-tägig"). */
export const SPANNING_WORDS: ReadonlyMap<string, Sense> = new Map(
  [...SPANNING_TAILS].map(([word, make]) => [word, { ...make({}), suffix: true }] as const),
)

interface Head {
  readonly word: string
  readonly sense: Sense
  readonly tails: Tails
}

const HEADS: readonly Head[] = [
  ...Object.entries(WEEKDAYS).map(([word, weekday]) => ({ word, sense: { weekday }, tails: WEEKDAY_TAILS })),
  ...Object.entries(MONTHS)
    .filter(([word]) => word.length > 4 || word === 'juli' || word === 'juni' || word === 'mai' || word === 'märz')
    .map(([word, month]) => ({ word, sense: { month }, tails: MONTH_TAILS })),
  ...Object.entries(SEASONS).map(([word, season]) => ({ word, sense: { season }, tails: SEASON_TAILS })),
  ...(
    [
      ['jahres', 'year'],
      ['monats', 'month'],
      ['wochen', 'week'],
      ['quartals', 'quarter'],
      ['jahrzehnt', 'decade'],
      ['jahrhundert', 'century'],
    ] as const
  ).map(([word, unit]) => ({ word, sense: { unit }, tails: UNIT_TAILS })),
  ...Object.entries(LONG).map(([word, unit]) => ({
    word,
    sense: { duration: { amount: null, unit } },
    tails: LONG_TAILS,
  })),
  ...[...CARDINALS, ['ein', 1] as const].map(([word, amount]) => ({ word, sense: { amount }, tails: SPANNING_TAILS })),
  ...['mehr', 'viel'].map((word) => ({ word, sense: {}, tails: SPANNING_TAILS })),
  ...['ganz'].map((word) => ({ word, sense: { amount: 1 }, tails: SPANNING_TAILS })),
  ...(
    [
      ['früh', 'START'],
      ['spät', 'END'],
      ['hoch', 'MID'],
    ] as const
  ).map(([word, modifier]) => ({
    word,
    sense: { modifier },
    tails: table(Object.entries(SEASONS).map(([name, season]) => [name, (head: Sense) => ({ ...head, season })])),
  })),
]

const BY_BEGINNING = new Map<string, Head[]>()
for (const head of HEADS) {
  const beginning = head.word.slice(0, 3)
  const bucket = BY_BEGINNING.get(beginning)
  if (bucket === undefined) BY_BEGINNING.set(beginning, [head])
  else bucket.push(head)
}

/** Years and days with a noun before them. A closed list: "Lebensjahr", "Spieltag" or "Feiertag" count nothing. */
const QUALIFIED = new Map<string, Sense>()
for (const [noun, unit, heads] of [
  [
    'jahr',
    'year',
    'geschäfts wirtschafts kalender gesamt schul studien wahl kriegs rekord krisen jubiläums haushalts finanz steuer dienst amts berufs betriebs',
  ],
  ['tag', 'day', 'verhandlungs prozess urlaubs ferien arbeits werk kalender'],
  ['stunde', 'hour', 'arbeits'],
  ['monat', 'month', 'kalender'],
] as const)
  for (const head of heads.split(' ')) {
    for (const ending of ['', 's', 'es']) QUALIFIED.set(head + noun + ending, { unit, qualified: true })
    for (const ending of ['e', 'en', 'n']) QUALIFIED.set(head + noun + ending, { unit, qualified: true, plural: true })
  }

/** First letters of German number words. */
const NUMERAL_BEGINNINGS = 'htezdvfsan'

/** Meaning of a compound ("Montagabend", "Jahresende", "jahrelang", "dreitägige"); `null` if it has none. Takes the word
 *  apart once, at a known first element. */
export function lookUpCompound(norm: string): Sense | null {
  const bucket = BY_BEGINNING.get(norm.slice(0, 3))
  if (bucket !== undefined) {
    for (const head of bucket) {
      if (norm.length <= head.word.length || !norm.startsWith(head.word)) continue
      const make = head.tails.get(norm.slice(head.word.length))
      if (make !== undefined) return make(head.sense)
    }
  }
  // "Lindenstraße 1918": a house
  if (/(?:stra(?:ß|ss)e|gasse|allee)$/.test(norm)) return { vetoBefore: true }
  const qualified = QUALIFIED.get(norm)
  if (qualified !== undefined) return qualified
  if (NUMERAL_BEGINNINGS.includes(norm[0] ?? '') && (norm.includes('hundert') || norm.includes('tausend'))) {
    const amount = parseNumeral(norm)
    if (amount !== null) return { amount }
  }
  return null
}
