import type { Scan } from '../scan.js'

/** A number and the token after it. */
export interface Counted {
  readonly amount: number
  readonly end: number
}

const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 }

const MAX_DENOMINATOR = 10

/** A fraction from `at`, as it stands behind a whole number: "½", "1/2". */
function readFraction(scan: Scan, at: number): Counted | null {
  const sign = FRACTIONS[scan.norm(at)]
  if (sign !== undefined) return { amount: sign, end: at + 1 }
  const [upper, lower] = [scan.int(at), scan.int(at + 2)]
  const isGlued = scan.glued(at + 1, '/') && !scan.token(at + 2).spaceBefore
  return isGlued && upper > 0 && upper < lower && lower <= MAX_DENOMINATOR
    ? { amount: upper / lower, end: at + 3 }
    : null
}

/** A cardinal number in digits or as a word, from `at`: "3", "2,5", "1.000", "2 1/2", "½", "dreieinhalb". */
export function readAmount(scan: Scan, at: number): Counted | null {
  const word = scan.sense(at).amount
  if (word !== undefined) return scan.nuances?.readNumberWords(scan, at, word) ?? { amount: word, end: at + 1 }
  const half = FRACTIONS[scan.norm(at)]
  if (half !== undefined) return { amount: half, end: at + 1 }
  if (!scan.isNumber(at)) return null
  const { decimalMark, groupMark } = scan.locale
  const whole = scan.int(at)
  if (whole < 0) return null
  if (
    scan.glued(at + 1, decimalMark) &&
    scan.isNumber(at + 2) &&
    !scan.token(at + 2).spaceBefore &&
    scan.digits(at + 2) <= 2
  )
    return { amount: Number(`${whole}.${scan.norm(at + 2)}`), end: at + 3 }
  const fraction = readFraction(scan, at + 1)
  if (fraction !== null && scan.digits(at) <= 2) return { amount: whole + fraction.amount, end: fraction.end }
  let end = at + 1
  let amount = whole
  for (let groups = 0; groups < 3; groups++) {
    if (!scan.glued(end, groupMark) || scan.digits(end + 1) !== 3 || scan.token(end + 1).spaceBefore) break
    amount = amount * 1000 + scan.int(end + 1)
    end += 2
  }
  return { amount, end }
}

/** Whether a hyphen joins the words before and behind it. */
export const isHyphen = (scan: Scan, at: number): boolean =>
  scan.isDash(at) && !scan.token(at).spaceBefore && !scan.token(at + 1).spaceBefore

export interface Ordinal {
  readonly value: number
  readonly end: number
}

/** "3.", "3rd": what makes an ordinal of the digits before it. */
const isOrdinalMark = (scan: Scan, at: number): boolean =>
  scan.locale.dottedOrdinals
    ? scan.glued(at, '.')
    : scan.locale.ordinalSuffixes.has(scan.norm(at)) && !scan.token(at).spaceBefore

/** An ordinal number from `at`: "3.", "dritten", "3rd", "twenty-first". */
export function readOrdinal(scan: Scan, at: number): Ordinal | null {
  const word = scan.sense(at).ordinal
  if (word !== undefined) return { value: word, end: at + 1 }
  const spelled = scan.nuances?.readTens(scan, at)
  if (spelled !== undefined) return spelled
  const value = scan.int(at)
  return value > 0 && scan.digits(at) <= 3 && isOrdinalMark(scan, at + 1) ? { value, end: at + 2 } : null
}

/** Plausible four-digit years of a text; "3000" or "1066" are numbers more often than years. */
export const isPlausibleYear = (value: number, digits: number): boolean =>
  digits === 4 && value >= 1000 && value <= 2199
