import type { Match, TimeNode } from '../expression.js'
import type { Recognizer } from './recognizer.js'

/** "Ende des Jahres", "Mitte der Woche", "Beginn dieses Monats": an edge of a unit that is not named further. */
export const edges: Recognizer = {
  name: 'edge-of-unit',
  starts: (sense) => sense.modifier !== undefined && !sense.adjective && sense.unit === undefined,
  match(scan, at): Match | null {
    const { modifier } = scan.sense(at)
    if (modifier === undefined || !scan.sense(at + 1).article) return null
    const unit = scan.sense(at + 2)
    if (unit.unit === undefined || unit.plural || !scan.token(at + 2).capital || unit.modifier !== undefined)
      return null
    const outer: TimeNode = { kind: 'counted', unit: unit.unit, amount: 0, direction: 0, anchor: 'document' }
    return { first: at, end: at + 3, rule: 'edge-of-unit', node: { kind: 'calendar', modifier, outer } }
  },
}
