import type { Match, TimeNode } from '../expression.js'
import type { Recognizer } from './recognizer.js'

/** "heute", "gestern Abend", "morgen früh", "Vorjahr", "tags darauf". */
export const deictics: Recognizer = {
  name: 'deictic',
  starts: (sense) => sense.deictic !== undefined,
  match(scan, at): Match | null {
    const sense = scan.sense(at)
    const deictic = sense.deictic
    if (deictic === undefined) return null
    const token = scan.token(at)
    if (sense.part !== undefined) {
      // "Morgen" with a capital inside a sentence, or behind a word for a day, is the morning.
      const before = scan.sense(at - 1)
      if (
        before.article ||
        before.relation !== undefined ||
        before.weekday !== undefined ||
        before.deictic !== undefined
      )
        return null
      if (before.preposition === 'at' || before.preposition === 'in') return null
      if (before.adjective) return null
      const opens = at === scan.first || scan.token(at - 1).kind === 'punctuation'
      if (token.capital && !opens) return null
    }
    const counted: TimeNode = {
      kind: 'counted',
      unit: deictic.unit,
      amount: deictic.offset,
      direction: deictic.offset < 0 ? -1 : deictic.offset > 0 ? 1 : 0,
      anchor: deictic.anchor,
    }
    if (sense.adjective) {
      // "am gestrigen Tag", "im heutigen Italien": only the first counts as a date.
      const next = scan.sense(at + 1)
      if (next.part !== undefined)
        return {
          first: at,
          end: at + 2,
          rule: 'deictic-part',
          node: { kind: 'calendar', part: next.part, outer: counted },
        }
      if (next.unit === 'day') return { first: at, end: at + 2, rule: 'deictic', node: counted }
      return deictic.offset === 0
        ? {
            first: at,
            end: at + 1,
            rule: 'deictic-adjective',
            node: { kind: 'reference', value: 'PRESENT_REF', backward: false },
          }
        : { first: at, end: at + 1, rule: 'deictic-adjective', node: counted }
    }
    const next = scan.sense(at + 1)
    if (deictic.unit === 'day' && next.part !== undefined && scan.token(at + 1).spaceBefore)
      return {
        first: at,
        end: at + 2,
        rule: 'deictic-part',
        node: { kind: 'calendar', part: next.part, outer: counted },
      }
    return { first: at, end: at + 1, rule: 'deictic', node: counted }
  },
}

/** "jetzt", "kürzlich", "demnächst", "damals". */
export const references: Recognizer = {
  name: 'reference',
  starts: (sense) => sense.reference !== undefined,
  match(scan, at) {
    const sense = scan.sense(at)
    if (sense.reference === undefined) return null
    return {
      first: at,
      end: at + 1,
      rule: 'reference',
      node: { kind: 'reference', value: sense.reference, backward: sense.backward === true },
    }
  },
}
