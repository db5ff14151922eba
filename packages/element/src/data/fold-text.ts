/** Letters that decomposition leaves as they are. */
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i' }

/** Lower case, without accents, so that "Pjongjang" finds "Pjöngjang". */
export function foldText(text: string): string {
  const lower = text.toLowerCase()
  // Most of what is read has no mark on it, and decomposing takes longer than looking.
  if (!/[^\0-\x7f]/.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđðı]/g, (letter) => LETTERS[letter] as string)
}

/** What German and English write in two ways: in names from other scripts, in vowels without their dots. */
const SPELLINGS: Readonly<Record<string, string>> = {
  dsch: 'j',
  tsch: 'ch',
  sch: 'sh',
  ae: 'a',
  oe: 'o',
  ue: 'u',
  ph: 'f',
  ks: 'x',
  w: 'v',
  j: 'y',
}

/** Folded text in one spelling for all: "Schoigu" and "Shoigu", "Mueller" and "Müller", "Wladiwostok" and "Vladivostok"
 *  come out the same. */
export function foldSpelling(folded: string): string {
  return folded.replace(/dsch|tsch|sch|[aou]e|ph|ks|[wj]/g, (letters) => SPELLINGS[letters] as string)
}

/** One word of what is looked for. */
export interface Needle {
  readonly folded: string
  /** The same in the spelling of all; `''` for words so short that they would turn up anywhere. */
  readonly spelling: string
}

const LEAST_LETTERS = 4

/** The words of a search. */
export function readNeedles(text: string): readonly Needle[] {
  return foldText(text)
    .split(/\s+/)
    .filter(Boolean)
    .map((folded) => ({ folded, spelling: folded.length < LEAST_LETTERS ? '' : foldSpelling(folded) }))
}

/** True where a text holds every word that is looked for, at the beginning of a word or within it. */
export function holdsAll(text: string, needles: readonly Needle[]): boolean {
  const folded = foldText(text)
  let spelling: string | null = null
  return needles.every(
    (needle) =>
      folded.includes(needle.folded) ||
      (needle.spelling !== '' && (spelling ??= foldSpelling(folded)).includes(needle.spelling)),
  )
}
