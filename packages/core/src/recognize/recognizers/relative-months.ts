import type { Match } from '../expression.js'
import { readMonth } from './dates.js'
import type { Recognizer } from './recognizer.js'

/** "vergangenen Mai", "nächsten Juli", "jeden August". */
export const relativeMonths: Recognizer = {
  name: 'relative-month',
  starts: (sense) => sense.relation !== undefined,
  match(scan, at): Match | null {
    const { relation } = scan.sense(at)
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
      node: { kind: 'calendar', month: month.month, relation },
    }
  },
}
