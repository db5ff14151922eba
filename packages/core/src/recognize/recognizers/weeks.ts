import type { Match } from '../expression.js'
import { readOrdinal } from './numbers.js'
import type { Recognizer } from './recognizer.js'
import { DOT, NUMBER, NUMBERED, SUFFIX, UNIT } from '../token-class.js'
import { readYear } from './years.js'

/** "Kalenderwoche 35", "KW 35", "35. Kalenderwoche 2023". */
export const weeks: Recognizer = {
  starts: 0,
  leads: NUMBER | UNIT | NUMBERED,
  follows: NUMBER | DOT | SUFFIX | UNIT | NUMBERED,
  match(scan, at): Match | null {
    let week: number
    let end: number
    const named = scan.sense(at).unit === 'week'
    if (scan.sense(at).weekNumber || named) {
      // "calendar week 35"
      const numberAt = scan.sense(at + 1).unit === 'week' ? at + 2 : at + 1
      week = scan.int(numberAt)
      end = numberAt + 1
    } else {
      const ordinal = readOrdinal(scan, at)
      if (ordinal === null || !scan.sense(ordinal.end).weekNumber) return null
      week = ordinal.value
      end = ordinal.end + 1
    }
    if (week < 1 || week > 53) return null
    const year = readYear(scan, scan.is(end, '/') || scan.sense(end).genitive === 'always' ? end + 1 : end)
    if (named && year === null) return null
    return {
      first: at,
      end: year === null ? end : year.end,
      rule: 'week-number',
      node: { kind: 'calendar', week, ...(year === null ? {} : year.fields) },
    }
  },
}
