import type { CalendarNode, Match, Part, TimeNode } from '../expression.js'
import { isNoun, mayBeNoun } from '../recognizers/noun.js'
import { isHyphen } from '../recognizers/numbers.js'
import type { Scan } from '../scan.js'
import { granularityOf, type Refiner } from './refiner.js'

/** "Ende des Zweiten Weltkriegs", "Beginn des Kalten Krieges". */
export const edgeOfPeriod: Refiner = {
  single(scan, match) {
    if (match.node.kind !== 'period') return null
    const at = headBefore(scan, match.first)
    const { modifier, adjective } = scan.sense(at)
    if (modifier === undefined || modifier === 'MID' || adjective || at === match.first - 1) return null
    return { ...match, first: at, rule: 'edge-of-period', node: { ...match.node, modifier } }
  },
}

/** The word before "des", "of", "of the", or right before. */
function headBefore(scan: Scan, first: number): number {
  let at = first - 1
  const article = scan.sense(at)
  if (article.article && !article.indefinite) at--
  return scan.sense(at).genitive === 'always' && !scan.sense(at).article ? at - 1 : at
}

const EDGE_OF = new Set(['month', 'year', 'season', 'quarter', 'half', 'decade', 'century', 'millennium', 'week'])

/** "ersten Hälfte des 15. Jahrhunderts"; `at` is the noun. */
function halfOf(scan: Scan, match: Match, at: number): Match | null {
  const { ordinal } = scan.sense(at - 1)
  if (match.node.kind === 'range' || (ordinal !== 1 && ordinal !== 2)) return null
  const modifier = ordinal === 1 ? 'FIRST_HALF' : 'SECOND_HALF'
  const first = scan.sense(at - 2).article ? at - 2 : at - 1
  const node: CalendarNode =
    match.node.kind === 'calendar' && match.node.outer === undefined
      ? { ...match.node, modifier }
      : { kind: 'calendar', modifier, outer: match.node }
  return { ...match, first, rule: 'half-of', node }
}

/** "Anfang 2020", "Ende Juli", "Mitte des vergangenen Jahres", "späten 1990er Jahren", "Anfang bis Mitte Mai". */
export const edgeOfDate: Refiner = {
  single(scan, match) {
    const head = match.node.kind === 'range' ? match.node.from : match
    const granularity = granularityOf(head.node)
    if (granularity === null || !EDGE_OF.has(granularity)) return null
    if (head.node.kind === 'calendar' && head.node.modifier !== undefined) return null
    const isHyphened = isHyphen(scan, match.first - 1)
    const at = isHyphened ? match.first - 2 : headBefore(scan, match.first)
    const sense = scan.sense(at)
    // "the end of the 2024 season"
    if (scan.isNumber(match.first) && scan.sense(match.first - 1).article && granularity === 'year')
      if (mayBeNoun(scan, match.end)) return null
    if (sense.halfOf) return halfOf(scan, match, at)
    if (sense.course && match.node.kind !== 'range') return { ...match, first: at, rule: 'course' }
    if (
      sense.modifier === undefined ||
      sense.unit !== undefined ||
      sense.season !== undefined ||
      sense.month !== undefined
    )
      return null
    if (!sense.adjective && !isNoun(scan, at) && sense.adverb === undefined) return null
    if (sense.adjective && at !== match.first - 1 && !isHyphened) return null
    const wrap = (node: TimeNode): CalendarNode =>
      node.kind === 'calendar' && node.outer === undefined
        ? { ...node, modifier: sense.modifier as 'START' }
        : { kind: 'calendar', modifier: sense.modifier as 'START', outer: node }
    if (match.node.kind === 'range') {
      const from: Part = { ...match.node.from, first: at, node: wrap(match.node.from.node) }
      return { ...match, first: at, node: { ...match.node, from }, parts: [from, match.node.to] }
    }
    const until = scan.sense(at - 1).preposition === 'until' ? scan.sense(at - 2) : null
    if (until?.modifier !== undefined && !until.adjective && isNoun(scan, at - 2)) {
      const to: Part = { first: at, end: match.end, rule: 'edge', node: wrap(match.node) }
      const from: Part = {
        first: at - 2,
        end: at - 1,
        rule: 'edge',
        node: { ...wrap(match.node), modifier: until.modifier },
      }
      return { first: at - 2, end: match.end, rule: 'edge-range', node: { kind: 'range', from, to } }
    }
    return { ...match, first: at, rule: 'edge', node: wrap(match.node) }
  },
}
