import type { Scan } from '../scan.js'

/** Whether the word is written as a noun is: with a capital where nouns have one, else in any way. */
export const isNoun = (scan: Scan, at: number): boolean => !scan.locale.capitalNouns || scan.token(at).capital
