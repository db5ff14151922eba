import { mayBeNoun } from '../recognizers/noun.js'
import type { Refiner } from './refiner.js'

/** "the summer of 2022", "the end of the month": the definite article belongs to the expression, unless a noun behind it
 *  has it ("the 2016 election"). */
export const definiteArticle: Refiner = {
  single(scan, match) {
    const { kind } = match.node
    if (kind !== 'calendar' && kind !== 'counted' && kind !== 'window' && kind !== 'period') return null
    const before = scan.sense(match.first - 1)
    if (!before.article || before.indefinite || mayBeNoun(scan, match.end)) return null
    return { ...match, first: match.first - 1 }
  },
}
