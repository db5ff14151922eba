import type { Match } from '../expression.js'
import { readOrdinal } from './numbers.js'
import type { Recognizer } from './recognizer.js'
import { readYear } from './years.js'

/** "Kalenderwoche 35", "KW 35", "35. Kalenderwoche 2023". */
export const weeks: Recognizer = {
  name: 'week-number',
  starts: (sense, token) => sense.weekNumber === true || token.kind === 'number',
  match(scan, at): Match | null {
    let week: number
    let end: number
    if (scan.sense(at).weekNumber) {
      week = scan.int(at + 1)
      end = at + 2
    } else {
      const ordinal = readOrdinal(scan, at)
      if (ordinal === null || !scan.sense(ordinal.end).weekNumber) return null
      week = ordinal.value
      end = ordinal.end + 1
    }
    if (week < 1 || week > 53) return null
    const year = readYear(scan, scan.is(end, '/') ? end + 1 : end)
    return {
      first: at,
      end: year === null ? end : year.end,
      rule: 'week-number',
      node: { kind: 'calendar', week, ...(year === null ? {} : year.fields) },
    }
  },
}
