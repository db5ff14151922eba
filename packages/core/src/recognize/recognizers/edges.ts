import type { Match, TimeNode } from '../expression.js'
import type { Scan } from '../scan.js'
import { isNoun } from './noun.js'
import type { Recognizer } from './recognizer.js'
import { EDGE } from '../token-class.js'

/** "Ende Jahr", "Anfang Woche", as Swiss texts have it: no article. */
function matchBareEdge(scan: Scan, at: number): Match | null {
  const { modifier } = scan.sense(at)
  const unit = scan.sense(at + 1)
  const isCalendarUnit = unit.unit === 'year' || unit.unit === 'month' || unit.unit === 'week'
  if (modifier === undefined || !isCalendarUnit || unit.plural || unit.qualified || unit.modifier !== undefined)
    return null
  if (!isNoun(scan, at + 1) || scan.isNumber(at + 2) || scan.sense(at).unit !== undefined) return null
  const outer: TimeNode = { kind: 'counted', unit: unit.unit, amount: 0, direction: 0, anchor: 'document' }
  return { first: at, end: at + 2, rule: 'edge-of-unit', node: { kind: 'calendar', modifier, outer } }
}

/** "Ende des Jahres", "Mitte der Woche", "Laufe des Jahres", "Ende Jahr": an edge, or all, of a unit that is not named
 *  further. */
export const edges: Recognizer = {
  starts: EDGE,
  leads: 0,
  follows: 0,
  match(scan, at): Match | null {
    const { modifier, course, unit: ownUnit } = scan.sense(at)
    if (ownUnit !== undefined) return null
    const bare = matchBareEdge(scan, at)
    if (bare !== null) return bare
    // "des", "of the"
    const articleAt = scan.sense(at + 1).genitive === 'always' && !scan.sense(at + 1).article ? at + 2 : at + 1
    if (!scan.sense(articleAt).article || scan.sense(articleAt).indefinite) return null
    const unitAt = articleAt + 1
    const unit = scan.sense(unitAt)
    if (unit.unit === undefined || unit.plural || !isNoun(scan, unitAt) || unit.modifier !== undefined) return null
    // "Ende des Jahres 1939" is the edge of a year, which the refiner makes.
    if (unit.unit === 'year' && scan.isNumber(unitAt + 1)) return null
    const end = unitAt + 1
    const outer: TimeNode = { kind: 'counted', unit: unit.unit, amount: 0, direction: 0, anchor: 'document' }
    if (course) return { first: at, end, rule: 'course-of-unit', node: outer }
    return modifier === undefined
      ? null
      : { first: at, end, rule: 'edge-of-unit', node: { kind: 'calendar', modifier, outer } }
  },
}
