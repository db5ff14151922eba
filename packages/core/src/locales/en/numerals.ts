const ONES = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const TEENS = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** Cardinal number words of one word; a hyphen joins tens and ones ("twenty-one"). */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...[...ONES, ...TEENS].map((word, value) => [word, value] as const).slice(1),
  ...TENS.map((word, index) => [word, 20 + index * 10] as const),
  ['half', 0.5],
])

/** Words that multiply the number before them. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
])

const IRREGULAR: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
}

/** Ordinal number words of one word. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  [...CARDINALS]
    .filter(([, value]) => value >= 1)
    .map(([word, value]) => [
      IRREGULAR[word] ?? (word.endsWith('y') ? `${word.slice(0, -1)}ieth` : `${word}th`),
      value,
    ]),
)

/** "nineties" is 90. */
export const DECADES: ReadonlyMap<string, number> = new Map(
  TENS.map((word, index) => [`${word.slice(0, -1)}ies`, 20 + index * 10]),
)

export const ORDINAL_SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th'])
