import type { CalendarNode, Match } from '../expression.js'
import type { Scan } from '../scan.js'
import type { Recognizer } from './recognizer.js'
import { NUMBER, NUMBERED } from '../token-class.js'
import { readYear } from './years.js'

/** "Q3 2023", "Q3 of 2023", "H1 2024": quarters and halves of a year by their numbers. */
export const numberedParts: Recognizer = {
  starts: NUMBERED,
  leads: 0,
  follows: 0,
  match(scan, at): Match | null {
    const { quarter, half } = scan.sense(at)
    if ((quarter ?? half) === undefined || scan.sense(at).unit !== undefined || !scan.token(at).capital) return null
    const isLinked = scan.sense(at + 1).genitive !== undefined || scan.isDash(at + 1) || scan.glued(at + 1, '/')
    const year = readYear(scan, isLinked ? at + 2 : at + 1) ?? readShortYear(scan, at + 1)
    // "2019-Q1", "2019/Q1", "2019 Q1"
    const before = year === null ? readYearBefore(scan, at) : null
    const part: Pick<CalendarNode, 'quarter' | 'half'> = quarter === undefined ? { half: half as number } : { quarter }
    if (before !== null)
      return {
        first: before.first,
        end: at + 1,
        rule: 'quarter',
        node: { kind: 'calendar', ...part, year: before.year },
      }
    if (year === null)
      return quarter === undefined
        ? null
        : { first: at, end: at + 1, rule: 'quarter', node: { kind: 'calendar', quarter } }
    return {
      first: at,
      end: year.end,
      rule: quarter === undefined ? 'half' : 'quarter',
      node: { kind: 'calendar', ...part, ...year.fields },
    }
  },
}

/** The year right before a quarter: "2019-Q1". */
function readYearBefore(scan: Scan, at: number): { readonly first: number; readonly year: number } | null {
  const isJoined = (scan.glued(at - 1, '-') || scan.glued(at - 1, '/')) && !scan.token(at).spaceBefore
  const first = isJoined ? at - 2 : at - 1
  const year = readYear(scan, first)
  return year !== null && 'year' in year.fields ? { first, year: year.fields.year } : null
}

/** "Q2/22": the last digits of the year. */
function readShortYear(scan: Scan, at: number): ReturnType<typeof readYear> {
  const isShort = scan.glued(at, '/') && scan.digits(at + 1) === 2 && !scan.token(at + 1).spaceBefore
  return isShort ? { fields: { shortYear: scan.int(at + 1) }, end: at + 2, sure: true } : null
}

/** "AD 79": the era before the year. */
export const erasFirst: Recognizer = {
  starts: 0,
  leads: NUMBERED,
  follows: NUMBER,
  match(scan, at): Match | null {
    if (!scan.sense(at).era || scan.sense(at).eraSide !== 1) return null
    const year = scan.int(at + 1)
    if (year < 1 || scan.digits(at + 1) > 4 || !scan.token(at).capital || scan.isPieceOfNumber(at + 1)) return null
    return { first: at, end: at + 2, rule: 'year', node: { kind: 'calendar', year } }
  },
}
