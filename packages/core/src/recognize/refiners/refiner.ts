import { type Granularity, GRANULARITIES } from '../../model/index.js'
import type { CalendarNode, Match, TimeNode } from '../expression.js'
import type { Scan } from '../scan.js'

/** Joins what belongs together. `pair` sees two neighbours and the gap between them; `single` one match and what stands
 *  around it. Either gives the match that takes their place, or `null`. */
export interface Refiner {
  pair?(scan: Scan, a: Match, b: Match): Match | null
  single?(scan: Scan, match: Match): Match | null
}

/** Most tokens between two matches that a refiner joins. */
export const MAX_GAP = 3

/** Words between the two, as one string: ", den"; `null` if there are more than {@link MAX_GAP}. */
export function gapOf(scan: Scan, a: { readonly end: number }, b: { readonly first: number }): string | null {
  const length = b.first - a.end
  return length < 0 || length > MAX_GAP ? null : scan.gap(a.end, b.first)
}

/** The finest field of a node: what it is a date of. */
export function granularityOf(node: TimeNode): Granularity | null {
  switch (node.kind) {
    case 'calendar':
      if (node.clock !== undefined) return node.clock.minute === undefined ? 'hour' : 'minute'
      if (node.part !== undefined) return 'hour'
      if (node.portion !== undefined) return node.portion.unit === 'weekend' ? 'week' : node.portion.unit
      if (node.day !== undefined || node.weekday !== undefined || node.holiday !== undefined) return 'day'
      if (node.weekend || node.week !== undefined) return 'week'
      if (node.month !== undefined) return 'month'
      if (node.season !== undefined) return 'season'
      if (node.quarter !== undefined) return 'quarter'
      if (node.half !== undefined) return 'half'
      if (node.year !== undefined || node.shortYear !== undefined) return 'year'
      if (node.decade !== undefined) return 'decade'
      if (node.century !== undefined) return 'century'
      return node.outer === undefined ? null : granularityOf(node.outer)
    case 'counted':
      return node.distance ? null : node.unit === 'weekend' ? 'week' : node.unit
    default:
      return null
  }
}

export const isFiner = (a: Granularity, b: Granularity): boolean => GRANULARITIES.indexOf(a) > GRANULARITIES.indexOf(b)

/** One partial date, not joined from pieces. */
export const isSimple = (match: Match): match is Match & { node: CalendarNode } =>
  match.node.kind === 'calendar' && match.parts === undefined
