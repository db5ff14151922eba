import { gapOf, type Refiner } from './refiner.js'

/** "ten years ago today": the day is kept. */
export const agoToday: Refiner = {
  pair(scan, a, b) {
    if (a.rule !== 'units-ago' || a.node.kind !== 'counted' || a.node.amount === null || gapOf(scan, a, b) !== '')
      return null
    if (b.node.kind !== 'counted' || b.node.unit !== 'day' || b.node.distance || b.node.anchor !== 'document')
      return null
    return {
      first: a.first,
      end: b.end,
      rule: 'deictic-distance',
      node: { ...a.node, from: b.node, toTheDay: true },
    }
  },
}
