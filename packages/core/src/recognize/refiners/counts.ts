import type { CountedNode, TimeNode } from '../expression.js'
import type { Scan } from '../scan.js'
import { gapOf, granularityOf, isFiner, isSimple, type Refiner } from './refiner.js'

/** "heute vor einem Jahr", "morgen in einer Woche": the day is kept. */
export const deicticWithDistance: Refiner = {
  pair(scan, a, b) {
    if (a.node.kind !== 'counted' || a.node.unit !== 'day' || a.node.distance) return null
    if (b.node.kind !== 'counted' || !b.node.distance || b.node.amount === null || gapOf(scan, a, b) !== '') return null
    if (b.node.anchor !== 'document') return null
    const { unit, amount, direction } = b.node
    const node: CountedNode = {
      kind: 'counted',
      unit,
      amount,
      direction,
      anchor: 'document',
      from: a.node,
      toTheDay: true,
    }
    return {
      first: a.first,
      end: b.end,
      rule: 'deictic-distance',
      node,
      parts: [a, { ...b, first: b.coreFirst ?? b.first }],
    }
  },
}

const isDeicticDay = (node: TimeNode): boolean =>
  node.kind === 'counted' && node.unit === 'day' && node.anchor === 'document' && !node.distance && !node.from

/** "drei Tage nach dem 1. Mai", "zwei Wochen vor Weihnachten", "two weeks from today". */
export const countedFromDate: Refiner = {
  pair(scan, a, b) {
    if (a.node.kind !== 'duration' || a.node.parts.length !== 1) return null
    const [counted] = a.node.parts
    const direction = scan.locale.gaps.counted.get(gapOf(scan, a, b) ?? '')
    if (direction === undefined || counted === undefined || counted.amount === null) return null
    // "five days from now"
    const isNow = b.node.kind === 'reference' && b.node.value === 'PRESENT_REF' && !b.node.backward
    if (!isNow && !(granularityOf(b.node) === 'day' && (isSimple(b) || isDeicticDay(b.node)))) return null
    const node: CountedNode = {
      kind: 'counted',
      unit: counted.unit,
      amount: direction * counted.amount,
      direction,
      anchor: 'document',
      ...(isNow ? {} : { from: b.node }),
    }
    return { first: a.first, end: b.end, rule: 'counted-from', node, parts: isNow ? undefined : [a, b] }
  },
}

/** "drei Jahre und vier Monate". */
export const addedDurations: Refiner = {
  pair(scan, a, b) {
    if (a.node.kind !== 'duration' || b.node.kind !== 'duration' || b.node.approximator !== undefined) return null
    const gap = gapOf(scan, a, b)
    if (gap === null || !scan.locale.gaps.added.has(gap)) return null
    const last = a.node.parts[a.node.parts.length - 1]
    const next = b.node.parts[0]
    if (last === undefined || next === undefined || last.amount === null || next.amount === null) return null
    const fine = granularityOf({ kind: 'counted', unit: next.unit, amount: 0, direction: 0, anchor: 'focus' })
    const coarse = granularityOf({ kind: 'counted', unit: last.unit, amount: 0, direction: 0, anchor: 'focus' })
    if (fine === null || coarse === null || !isFiner(fine, coarse)) return null
    return {
      first: a.first,
      end: b.end,
      rule: 'added-durations',
      node: { ...a.node, parts: [...a.node.parts, ...b.node.parts] },
    }
  },
}

/** "bis zu" */
const isUpTo = (scan: Scan, at: number): boolean => {
  const to = scan.sense(at + 1)
  return scan.sense(at).preposition === 'until' && to.preposition === 'at' && !to.contracted
}

/** "fast einmonatige", "bis zu 14 Tage", "um 1900", "um das Jahr 1900", "gegen 14 Uhr", "etwa 2019", "ungefähr Mitte
 *  Juni". */
export const approximation: Refiner = {
  single(scan, match) {
    const sense = scan.sense(match.first - 1)
    const { node } = match
    if (node.kind === 'duration' && node.approximator === undefined && isUpTo(scan, match.first - 2))
      return { ...match, first: match.first - 2, node: { ...node, approximator: 'EQUAL_OR_LESS' } }
    if (node.kind === 'duration' && node.approximator === undefined && sense.approximator !== undefined)
      return { ...match, first: match.first - 1, node: { ...node, approximator: sense.approximator } }
    if (node.kind !== 'calendar' || node.approximator !== undefined) return null
    const governor = sense.article ? scan.sense(match.first - 2) : sense
    if (granularityOf(node) === 'year' && governor.preposition === 'around')
      return { ...match, node: { ...node, approximator: 'APPROX' } }
    // "um 14 Uhr" is meant to the minute.
    if (node.clock !== undefined && sense.preposition === 'around' && !sense.leadsClock)
      return { ...match, node: { ...node, approximator: 'APPROX' } }
    if (sense.approximator === undefined || sense.exact) return null
    const mod = sense.approximator === 'APPROX' || node.clock !== undefined ? sense.approximator : 'APPROX'
    return { ...match, first: match.first - 1, node: { ...node, approximator: mod } }
  },
}
