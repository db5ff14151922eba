import type { CalendarNode, Match } from '../expression.js'
import type { Recognizer } from './recognizer.js'

/** "1990er", "90er Jahre", "90er-Jahren", "fünfziger Jahre", "Fünfzigerjahre". */
export const decades: Recognizer = {
  name: 'decade',
  starts: (sense, token) => token.kind === 'number' || sense.decade !== undefined,
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
      const withYears = decadeSuffixes.get(scan.norm(at + 1))
      if (scan.token(at + 1).spaceBefore || withYears === undefined) return null
      end++
      if (withYears) return { first: at, end, rule: 'decade', node: { kind: 'calendar', decade: value } }
      decade = value
    }
    let unitAt = end
    if (scan.isDash(unitAt) && !scan.token(unitAt).spaceBefore) unitAt++
    if (scan.sense(unitAt).unit === 'year' && scan.sense(unitAt).plural !== undefined) end = unitAt + 1
    else if (unitAt > end && scan.token(unitAt).kind === 'word') return null
    else if (!named && decade < 100) {
      const before = scan.sense(at - 1)
      if (!(before.article || before.modifier !== undefined || before.preposition === 'in')) return null
      const after = scan.token(end)
      if (after.kind === 'word' && after.capital) return null
    }
    const node: CalendarNode = { kind: 'calendar', decade }
    return {
      first: scan.sense(at - 1).article && !scan.sense(at - 2).modifier ? at - 1 : at,
      end,
      rule: 'decade',
      node,
    }
  },
}
