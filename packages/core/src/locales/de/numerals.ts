const ONES = ['null', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf']
const TEENS = ['dreizehn', 'vierzehn', 'fünfzehn', 'sechzehn', 'siebzehn', 'achtzehn', 'neunzehn']
const TENS = ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig']

/** Number words from 0 to 99, as they stand inside longer ones. */
const UNDER_HUNDRED = new Map<string, number>()
for (const [value, word] of [...ONES, ...TEENS].entries()) UNDER_HUNDRED.set(word, value)
for (const [index, tens] of TENS.entries()) {
  UNDER_HUNDRED.set(tens, 20 + index * 10)
  for (let one = 1; one <= 9; one++) UNDER_HUNDRED.set(`${ONES[one]}und${tens}`, 20 + index * 10 + one)
}
for (const [word, value] of [...UNDER_HUNDRED]) {
  if (word.includes('ß')) UNDER_HUNDRED.set(word.replace('ß', 'ss'), value)
  if (word.includes('ü')) UNDER_HUNDRED.set(word.replace('ü', 'ue'), value)
  if (word.includes('ö')) UNDER_HUNDRED.set(word.replace('ö', 'oe'), value)
}

/** Value of a German number word ("hundertfünfzig", "zweitausenddreiundzwanzig", "neunzehnhundertneunundachtzig");
 *  `null` if it is none. Looks at each character a bounded number of times. */
export function parseNumeral(word: string): number | null {
  if (word.length > 60) return null
  const small = UNDER_HUNDRED.get(word)
  if (small !== undefined) return small
  const thousandAt = word.indexOf('tausend')
  if (thousandAt >= 0) {
    const thousands = thousandAt === 0 ? 1 : parseNumeral(word.slice(0, thousandAt))
    const rest = word.slice(thousandAt + 7)
    const ones = rest === '' ? 0 : parseNumeral(rest.startsWith('und') ? rest.slice(3) : rest)
    return thousands === null || ones === null || ones >= 1000 || thousands >= 1000 ? null : thousands * 1000 + ones
  }
  const hundredAt = word.indexOf('hundert')
  if (hundredAt < 0) return null
  const hundreds = hundredAt === 0 ? 1 : UNDER_HUNDRED.get(word.slice(0, hundredAt))
  const rest = word.slice(hundredAt + 7)
  const ones = rest === '' ? 0 : UNDER_HUNDRED.get(rest.startsWith('und') ? rest.slice(3) : rest)
  return hundreds === undefined || ones === undefined ? null : hundreds * 100 + ones
}

/** Cardinal number words that stand alone, with their values. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...[...UNDER_HUNDRED].filter(([word]) => word !== 'ein' && word !== 'null'),
  ['eins', 1],
  ['zwo', 2],
  ['beide', 2],
  ['beiden', 2],
  ['beider', 2],
  ['zweier', 2],
  ['dreier', 3],
  ['hundert', 100],
  ['tausend', 1000],
  ['eineinhalb', 1.5],
  ['einundeinhalb', 1.5],
  ['anderthalb', 1.5],
  ['halb', 0.5],
  ['halbe', 0.5],
  ['halben', 0.5],
  ['halbes', 0.5],
  ['halber', 0.5],
  ...['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'].flatMap((word, index) => [
    [`${word}einhalb`, index + 2.5] as const,
    [`${word}undeinhalb`, index + 2.5] as const,
  ]),
])

const ENDINGS = ['e', 'en', 'em', 'er', 'es']

const ordinalStem = (word: string, value: number): string =>
  value === 1
    ? 'erst'
    : value === 3
      ? 'dritt'
      : value === 7
        ? 'siebt'
        : value === 8
          ? 'acht'
          : value < 20
            ? `${word}t`
            : `${word}st`

/** Ordinal number words in all their endings ("dritten", "zwanzigster"). */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  [...UNDER_HUNDRED]
    .filter(([, value]) => value >= 1)
    .flatMap(([word, value]) => ENDINGS.map((ending) => [ordinalStem(word, value) + ending, value] as const)),
)

/** Stems of decades: "fünfziger" is 50. */
export const DECADES: ReadonlyMap<string, number> = new Map(
  [...[...UNDER_HUNDRED].filter(([, value]) => value >= 20 && value % 10 === 0), ['null', 0] as const].flatMap(
    ([word, value]) => [
      [`${word}er`, value] as const,
      [`${word}ern`, value] as const,
      [`${word}erjahre`, value] as const,
      [`${word}erjahren`, value] as const,
    ],
  ),
)
