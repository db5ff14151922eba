import type { PartOfDay } from '../../locales/index.js'
import type { ClockTime, Match, Part, TimeNode } from '../expression.js'
import { gapOf, granularityOf, isSimple, type Refiner } from './refiner.js'

const isDay = (match: Match): boolean => {
  const granularity = granularityOf(match.node)
  return (
    granularity === 'day' || (granularity === 'hour' && match.node.kind === 'calendar' && match.node.part !== undefined)
  )
}

/** The hour that a clock means in a part of the day: "abends um acht". */
function inPart(clock: ClockTime, part: PartOfDay | undefined): ClockTime {
  if (part === undefined) return clock
  const { spoken: _spoken, ...time } = clock
  // "12 Uhr nachts" is the end of the day, "1 Uhr mittags" behind noon.
  if (part === 'NI' && clock.hour === 12) return { ...time, hour: 24 }
  if (part === 'MI' && clock.hour < 4) return { ...time, hour: clock.hour + 12 }
  const later = clock.hour < 12 && (part === 'AF' || part === 'EV' || (part === 'NI' && clock.hour >= 8))
  return later ? { ...time, hour: clock.hour + 12 } : time
}

/** The same clock on the day of the expression before it. */
function onDay(node: TimeNode, day: TimeNode): TimeNode {
  if (node.kind !== 'calendar') return node
  const part = day.kind === 'calendar' || day.kind === 'counted' ? day.part : undefined
  return { ...node, outer: day, clock: node.clock && inPart(node.clock, part) }
}

/** "15. August um 14 Uhr", "Mittwoch, 20 Uhr", "heute von 15 bis 20 Uhr". */
export const dateWithClock: Refiner = {
  pair(scan, a, b) {
    if (!isDay(a) || a.node.kind === 'range') return null
    const gap = gapOf(scan, a, b)
    if (gap === null || !scan.locale.gaps.dayClock.has(gap)) return null
    if (b.node.kind === 'range') {
      const { from, to } = b.node
      if (from.node.kind !== 'calendar' || from.node.clock === undefined) return null
      const first: Part = { ...from, node: onDay(from.node, a.node) }
      const last: Part = { ...to, node: onDay(to.node, a.node) }
      return {
        first: a.first,
        end: b.end,
        rule: 'date-clock',
        node: { kind: 'range', from: first, to: last },
        parts: [...(a.parts ?? [a]), first, last],
      }
    }
    if (b.node.kind !== 'calendar' || b.node.clock === undefined || b.node.outer !== undefined) return null
    const node = onDay(b.node, a.node)
    return { first: a.first, end: b.end, rule: 'date-clock', node, parts: [...(a.parts ?? [a]), { ...b, node }] }
  },
}

/** "Mittwoch am Abend", "15. August abends". */
export const dateWithPart: Refiner = {
  pair(scan, a, b) {
    if (granularityOf(a.node) !== 'day' || a.node.kind === 'range' || a.parts !== undefined || !isSimple(b)) return null
    if (
      b.node.part === undefined ||
      b.node.outer !== undefined ||
      b.node.weekday !== undefined ||
      b.node.clock !== undefined
    )
      return null
    const gap = gapOf(scan, a, b)
    if (gap === null || !scan.locale.gaps.dayPart.has(gap)) return null
    const node = { ...b.node, outer: a.node }
    const match = { first: a.first, end: b.end, rule: 'date-part', node }
    return gap === '' ? match : { ...match, parts: [a, { ...b, node }] }
  },
}

/** "3 Uhr morgens", "gegen 10 Uhr abends", "3 Uhr am Nachmittag": the part of the day decides the half of the clock. */
export const clockWithPart: Refiner = {
  pair(scan, a, b) {
    if (!isSimple(a) || a.node.clock === undefined || !isSimple(b) || b.node.part === undefined) return null
    const gap = gapOf(scan, a, b)
    if (gap === null || !scan.locale.gaps.dayPart.has(gap)) return null
    if (b.node.outer !== undefined || b.node.weekday !== undefined) return null
    return { ...a, end: b.end, rule: 'clock-part', node: { ...a.node, clock: inPart(a.node.clock, b.node.part) } }
  },
}
