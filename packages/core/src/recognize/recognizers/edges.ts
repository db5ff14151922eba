import type { Match, TimeNode } from '../expression.js'
import { isNoun } from './noun.js'
import type { Recognizer } from './recognizer.js'

/** "Ende des Jahres", "Mitte der Woche", "Laufe des Jahres": an edge, or all, of a unit that is not named further. */
export const edges: Recognizer = {
  name: 'edge-of-unit',
  starts: (sense) =>
    (sense.modifier !== undefined && !sense.adjective && sense.unit === undefined) || sense.course === true,
  match(scan, at): Match | null {
    const { modifier, course } = scan.sense(at)
    if (!scan.sense(at + 1).article) return null
    const unit = scan.sense(at + 2)
    if (unit.unit === undefined || unit.plural || !isNoun(scan, at + 2) || unit.modifier !== undefined) return null
    // "Ende des Jahres 1939" is the edge of a year, which the refiner makes.
    if (unit.unit === 'year' && scan.isNumber(at + 3)) return null
    const outer: TimeNode = { kind: 'counted', unit: unit.unit, amount: 0, direction: 0, anchor: 'document' }
    if (course) return { first: at, end: at + 3, rule: 'course-of-unit', node: outer }
    return modifier === undefined
      ? null
      : { first: at, end: at + 3, rule: 'edge-of-unit', node: { kind: 'calendar', modifier, outer } }
  },
}
