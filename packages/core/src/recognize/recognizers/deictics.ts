import type { ReferenceValue, Relation, Sense } from '../../locales/index.js'
import type { Match, ReferenceNode, TimeNode } from '../expression.js'
import type { Scan } from '../scan.js'
import { isNoun } from './noun.js'
import type { Recognizer } from './recognizer.js'
import { DEICTIC, PLAIN, REFERENCE, RELATION, TIME_NOUN } from '../token-class.js'

/** "heute", "gestern Abend", "morgen früh", "Vorjahr", "tags darauf". */
export const deictics: Recognizer = {
  starts: DEICTIC,
  leads: 0,
  follows: 0,
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
            node: { kind: 'reference', value: 'PRESENT_REF', backward: false, particle: true },
          }
        : { first: at, end: at + 1, rule: 'deictic-adjective', node: counted }
    }
    if (deictic.part !== undefined)
      return {
        first: at,
        end: at + 1,
        rule: 'deictic',
        node: { kind: 'calendar', part: deictic.part, outer: counted },
      }
    if (token.capital && scan.locale.titles.has(scan.norm(at - 1))) return null
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

/** A reference as a node. */
export const referenceOf = (sense: Sense, value: ReferenceValue): ReferenceNode => ({
  kind: 'reference',
  value,
  backward: sense.backward === true,
  ...(sense.particle ? { particle: true as const } : {}),
})

/** "ein Jahr später als geplant": compared with a plan or with something else, not counted from a date. `end` is the token
 *  behind the comparative. */
export const isCompared = (scan: Scan, end: number): boolean =>
  scan.sense(end).than === true && scan.sense(end - 1).postposition !== undefined

const isPostposition = (scan: Scan, at: number): boolean => scan.sense(at).postposition !== undefined

const isAlternative = (scan: Scan, link: number, other: number): boolean =>
  scan.sense(link).conjunction === 'or' && isPostposition(scan, other)

/** "jetzt", "kürzlich", "demnächst", "damals", "in der Vergangenheit". */
export const references: Recognizer = {
  starts: REFERENCE,
  leads: 0,
  follows: 0,
  match(scan, at): Match | null {
    const sense = scan.sense(at)
    if (sense.reference !== undefined && isCompared(scan, at + 1)) return null
    // "früher oder später"
    if (isPostposition(scan, at) && (isAlternative(scan, at + 1, at + 2) || isAlternative(scan, at - 1, at - 2)))
      return null
    if (sense.reference !== undefined)
      return { first: at, end: at + 1, rule: 'reference', node: referenceOf(sense, sense.reference) }
    if (sense.referenceNoun === undefined || !isNoun(scan, at)) return null
    const first = scan.sense(at - 1).article ? at - 1 : at
    const { preposition } = scan.sense(first - 1)
    if (preposition !== 'in' && !(preposition === 'at' && sense.referenceNoun === 'PAST_REF')) return null
    return { first, end: at + 1, rule: 'reference-noun', node: referenceOf(sense, sense.referenceNoun) }
  },
}

const AGES: Readonly<Partial<Record<Relation, ReferenceValue>>> = {
  previous: 'PAST_REF',
  next: 'FUTURE_REF',
  this: 'PRESENT_REF',
  that: 'PAST_REF',
}

/** "in vergangenen Zeiten", "in dieser schwierigen Zeit", "zu jener Zeit". */
export const ages: Recognizer = {
  starts: 0,
  leads: RELATION,
  follows: TIME_NOUN | PLAIN,
  match(scan, at): Match | null {
    const value = AGES[scan.sense(at).relation as Relation]
    const noun = scan.sense(at + 1).timeNoun ? at + 1 : at + 2
    // "this time he won": a turn, where "times" are an age.
    if (scan.sense(noun).weak) return null
    if (value === undefined || !scan.sense(noun).timeNoun || !isNoun(scan, noun)) return null
    if (noun === at + 2 && (scan.meaning(at + 1) !== null || scan.token(at + 1).capital)) return null
    const first = scan.sense(at - 1).article ? at - 1 : at
    return {
      first,
      end: noun + 1,
      rule: 'age-of-time',
      node: {
        kind: 'reference',
        value,
        backward: value === 'PRESENT_REF',
        ...(value === 'PRESENT_REF' ? { particle: true as const } : {}),
      },
    }
  },
}
