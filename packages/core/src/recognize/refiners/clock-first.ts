import type { Part, TimeNode } from '../expression.js'
import { gapOf, granularityOf, type Refiner } from './refiner.js'

const isClock = (node: TimeNode): boolean =>
  node.kind === 'calendar' && node.clock !== undefined && node.outer === undefined

const onDay = (part: Part, day: TimeNode): Part =>
  part.node.kind === 'calendar' ? { ...part, node: { ...part.node, outer: day } } : part

/** "2 p.m. on Monday", "noon yesterday", "10 to 11 a.m. on 3 May": the clock stands before its day. */
export const clockBeforeDate: Refiner = {
  pair(scan, a, b) {
    const gap = gapOf(scan, a, b)
    if (gap === null || scan.locale.gaps.clockDay?.has(gap) !== true || b.node.kind === 'range') return null
    const granularity = granularityOf(b.node)
    const isDay =
      granularity === 'day' || (granularity === 'hour' && b.node.kind === 'calendar' && b.node.clock === undefined)
    if (!isDay) return null
    const day = b.parts ?? [b]
    if (a.node.kind === 'range') {
      if (!isClock(a.node.from.node) || !isClock(a.node.to.node)) return null
      const from = onDay(a.node.from, b.node)
      const to = onDay(a.node.to, b.node)
      return {
        first: a.first,
        end: b.end,
        rule: 'clock-date',
        node: { kind: 'range', from, to },
        parts: [from, to, ...day],
      }
    }
    if (!isClock(a.node)) return null
    const { node } = onDay(a, b.node)
    return { first: a.first, end: b.end, rule: 'clock-date', node, parts: [{ ...a, node }, ...day] }
  },
}
