import type { CalendarNode, Match } from '../expression.js'
import type { Scan } from '../scan.js'
import { isHyphen } from './numbers.js'
import type { Recognizer } from './recognizer.js'
import { APOSTROPHE, DECADE, NUMBER, SUFFIX } from '../token-class.js'

const isApostrophe = (scan: Scan, at: number): boolean => scan.is(at, "'") || scan.is(at, '’') || scan.is(at, '‘')

/** "1990er", "the 1990s", "'90s", "90er Jahre", "90er-Jahren", "fünfziger Jahre", "Fünfzigerjahre". */
export const decades: Recognizer = {
  starts: DECADE,
  leads: NUMBER,
  follows: SUFFIX | APOSTROPHE,
  match(scan, at): Match | null {
    let end = at + 1
    let decade = scan.sense(at).decade
    const { decadeSuffixes } = scan.locale
    const named =
      decade !== undefined && [...decadeSuffixes].some(([suffix, years]) => years && scan.norm(at).endsWith(suffix))
    if (decade === undefined) {
      const value = scan.int(at)
      const digits = scan.digits(at)
      if (value % 10 !== 0 || (digits !== 2 && digits !== 4) || (digits === 4 && (value < 1000 || value > 2090)))
        return null
      // "1990's"
      const suffixAt = isApostrophe(scan, at + 1) && !scan.token(at + 1).spaceBefore ? at + 2 : at + 1
      const withYears = decadeSuffixes.get(scan.norm(suffixAt))
      if (scan.token(suffixAt).spaceBefore || withYears === undefined) return null
      end = suffixAt + 1
      if (withYears) return { first: at, end, rule: 'decade', node: { kind: 'calendar', decade: value } }
      decade = value
    }
    let unitAt = end
    if (scan.isDash(unitAt) && !scan.token(unitAt).spaceBefore) unitAt++
    if (scan.sense(unitAt).unit === 'year' && scan.sense(unitAt).plural !== undefined) end = unitAt + 1
    else if (unitAt > end && scan.token(unitAt).kind === 'word' && scan.sense(unitAt).conjunction === undefined)
      return null
    else if (!named && decade < 100) {
      const before = scan.sense(isApostrophe(scan, at - 1) || isHyphen(scan, at - 1) ? at - 2 : at - 1)
      if (before.vetoBefore || !(before.article || before.modifier !== undefined || before.preposition === 'in'))
        return null
      const after = scan.token(end)
      if (after.kind === 'word' && after.capital) return null
    }
    // "the 1800s"
    const isCentury = !scan.locale.dottedOrdinals && decade >= 1000 && decade % 100 === 0
    const node: CalendarNode = isCentury
      ? { kind: 'calendar', century: decade / 100 + 1 }
      : { kind: 'calendar', decade }
    const first = isApostrophe(scan, at - 1) && !scan.token(at).spaceBefore ? at - 1 : at
    return {
      first: scan.sense(first - 1).article && !scan.sense(first - 2).modifier ? first - 1 : first,
      end,
      rule: 'decade',
      node,
    }
  },
}
