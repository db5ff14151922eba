import type { Scan } from '../scan.js'

/** Whether the word is written as a noun is: with a capital where nouns have one, else in any way. */
export const isNoun = (scan: Scan, at: number): boolean => !scan.locale.capitalNouns || scan.token(at).capital

/** Whether a noun without a meaning for time may stand there: something that a number before it counts. */
export const mayBeNoun = (scan: Scan, at: number): boolean => {
  const token = scan.token(at)
  if (token.kind !== 'word') return false
  return scan.locale.capitalNouns ? token.capital : scan.meaning(at) === null && scan.locale.mayBeNoun(token.norm)
}
