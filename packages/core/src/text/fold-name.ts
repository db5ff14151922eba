/** Spellings of one name in German newspapers: Sergei and Sergej, Wladiwostok and Vladivostok, Weißes and Weisses. */
const ROWS: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'],
  [/[\u0300-\u036f]/g, ''],
  [/sch/g, 'sh'],
  [/w/g, 'v'],
  [/[jy]/g, 'i'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck/g, 'k'],
  [/[-‑]/g, ' '],
  [/\./g, ''],
]

/** A name reduced to what its spellings share; words are separated by one space. */
export function foldName(name: string): string {
  let folded = name.toLowerCase().normalize('NFD')
  for (const [pattern, replacement] of ROWS) folded = folded.replace(pattern, replacement)
  return folded.replace(/(.)\1/g, '$1').trim()
}

/** A word without the endings of German inflection: "Weißen" and "Weißes" meet. */
export function foldInflection(norm: string): string {
  const folded = norm.replace(/ß/g, 'ss')
  return folded.length > 4 ? folded.replace(/(?:en|em|er|es|e|s|n)$/, '') : folded
}

/** The consonants of a stem: what forms of a strong verb and the noun beside it share ("sing", "sang" and "song"). */
export const skeletonOf = (stem: string): string => stem.replace(/[aeiouy]/g, '').replace(/(.)\1/g, '$1')

/** Lower case in plain letters, umlauts as two: "Brücke" is "bruecke". */
export const spellPlainly = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
