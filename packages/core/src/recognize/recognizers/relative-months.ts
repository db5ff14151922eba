import type { Match } from '../expression.js'
import type { Scan } from '../scan.js'
import { readMonth } from './dates.js'
import { readOrdinal } from './numbers.js'
import type { Recognizer } from './recognizer.js'
import { DASH, DOT, MONTH, NUMBER, ORDINAL, RELATION, SUFFIX } from '../token-class.js'
import { readYear } from './years.js'

/** "ersten Märzwoche", "letzten Maitagen": a part of the month, as its place tells. */
function matchPart(scan: Scan, at: number, month: NonNullable<ReturnType<typeof readMonth>>): Match | null {
  const { relation, ordinal } = scan.sense(at)
  const number = ordinal ?? readOrdinal(scan, at)?.value
  if (number === undefined && relation !== 'previous') return null
  const isHalf = scan.sense(month.end - 1).halfOf
  const modifier = isHalf
    ? number === 1
      ? 'FIRST_HALF'
      : 'SECOND_HALF'
    : number === undefined || number > 3
      ? 'END'
      : number === 1
        ? 'START'
        : 'MID'
  const year = readYear(scan, month.end)
  return {
    first: at,
    end: year?.end ?? month.end,
    rule: 'part-of-month',
    node: { kind: 'calendar', month: month.month, modifier, ...(year?.fields ?? {}) },
  }
}

/** "vergangenen Mai", "nächsten Juli", "jeden August", "ersten Märzwoche". */
export const relativeMonths: Recognizer = {
  starts: 0,
  leads: RELATION | ORDINAL | NUMBER,
  follows: MONTH | DOT | SUFFIX | DASH,
  match(scan, at): Match | null {
    const { relation, steps } = scan.sense(at)
    const monthAt = readOrdinal(scan, at)?.end ?? at + 1
    const part = scan.token(monthAt).capital ? readMonth(scan, monthAt) : null
    if (part?.within) return matchPart(scan, at, part)
    if (relation === undefined || !scan.token(at + 1).capital) return null
    const month = readMonth(scan, at + 1)
    if (month === null || scan.locale.weakMonths.has(scan.norm(at + 1))) return null
    if (relation === 'each')
      return {
        first: at,
        end: month.end,
        rule: 'every-month',
        node: { kind: 'set', set: { value: `XXXX-${String(month.month).padStart(2, '0')}`, quant: 'EVERY' } },
      }
    return {
      first: at,
      end: month.end,
      rule: 'relative-month',
      node: { kind: 'calendar', month: month.month, relation, ...(steps !== undefined && { steps }) },
    }
  },
}
