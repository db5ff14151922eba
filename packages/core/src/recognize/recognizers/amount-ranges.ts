import type { DurationNode, Match, Part } from '../expression.js'
import type { Scan } from '../scan.js'
import { isNoun } from './noun.js'
import { readAmount } from './numbers.js'
import type { Recognizer } from './recognizer.js'
import { AMOUNT, COMMA, DASH, DOT, LINK, NUMBER, QUALIFIER, SET, SLASH } from '../token-class.js'

/** What holds two amounts of one unit together, and where the second begins. */
function readLink(scan: Scan, at: number): number | null {
  if (scan.isDash(at) || scan.is(at, '/')) return at + 1
  const sense = scan.sense(at)
  if (sense.preposition === 'until' || sense.conjunction === 'or') return at + 1
  return sense.conjunction === 'and' && scan.sense(at - 2).preposition === 'between' ? at + 1 : null
}

/** "sechs bis acht Monate", "18–35 Jahren", "zwei oder drei Tage", "vor drei bis vier Jahren". */
export const amountRanges: Recognizer = {
  starts: 0,
  leads: NUMBER | AMOUNT,
  follows: DASH | SLASH | DOT | COMMA | LINK | QUALIFIER | SET,
  match(scan, at): Match | null {
    if (scan.isNumber(at) && scan.digits(at) > 3) return null
    const low = readAmount(scan, at)
    if (low === null) return null
    const next = readLink(scan, low.end)
    const high = next === null ? null : readAmount(scan, next)
    if (next === null || high === null || scan.sense(next).indefinite || high.amount <= low.amount) return null
    const { unit, plural, modifier } = scan.sense(high.end)
    if (unit === undefined || !plural || modifier !== undefined || !isNoun(scan, high.end)) return null
    const end = high.end + 1
    const duration = (amount: number): DurationNode => ({ kind: 'duration', parts: [{ amount, unit }] })
    if (scan.sense(end).postposition === 'old')
      return { first: at, end: end + 1, rule: 'age', node: { ...duration(high.amount), age: true } }
    const parts: readonly Part[] = [
      { first: at, end: low.end, rule: 'amount-range', node: duration(low.amount) },
      { first: next, end, rule: 'amount-range', node: duration(high.amount) },
    ]
    const { preposition, countsBack, contracted } = scan.sense(at - 1)
    const direction = countsBack ? -1 : preposition === 'in' && !contracted ? 1 : 0
    if (direction === 0) return { first: at, end, rule: 'amount-range', node: duration(high.amount), parts }
    return {
      first: at - 1,
      coreFirst: at,
      end,
      rule: 'amount-range',
      node: {
        kind: 'counted',
        unit,
        amount: direction * high.amount,
        direction,
        anchor: 'document',
        distance: true,
        approximator: 'APPROX',
      },
      parts,
    }
  },
}
