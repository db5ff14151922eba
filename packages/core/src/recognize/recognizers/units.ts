import type { CountedNode, DurationNode, Match, TimeNode } from '../expression.js'
import type { Scan } from '../scan.js'
import { isCompared } from './deictics.js'
import { isHyphen } from './numbers.js'
import type { Recognizer } from './recognizer.js'
import {
  AMOUNT,
  COMMA,
  DASH,
  DOT,
  LINK,
  NUMBER,
  ORDINAL,
  PLACING_ADJECTIVE,
  PLAIN,
  QUALIFIER,
  RELATION,
  SET,
  SUFFIX,
  UNIT,
} from '../token-class.js'
import { unitDuration } from './unit-letters.js'
import { readUnitPhrase, type UnitPhrase } from './unit-phrase.js'

/** Where an article that belongs to the phrase begins. */
const withArticle = (scan: Scan, first: number): number => {
  const sense = scan.sense(first - 1)
  return sense.article && !sense.indefinite ? first - 1 : first
}

const counted = (phrase: UnitPhrase, direction: -1 | 1, anchor: 'document' | 'focus'): CountedNode => ({
  kind: 'counted',
  unit: phrase.unit,
  amount: phrase.amount === null ? null : direction * phrase.amount,
  direction,
  anchor,
  ...(phrase.approximator === null ? {} : { approximator: phrase.approximator }),
})

const distance = (phrase: UnitPhrase, direction: -1 | 1, anchor: 'document' | 'focus'): CountedNode => ({
  ...counted(phrase, direction, anchor),
  distance: true,
  ...(anchor === 'focus' ? { needsFocus: true as const } : {}),
})

const duration = (phrase: UnitPhrase): DurationNode => ({
  kind: 'duration',
  parts: [{ amount: phrase.amount, unit: phrase.unit }],
  ...(phrase.approximator === null ? {} : { approximator: phrase.approximator }),
})

/** What "this", "last", "next" make of a unit. */
function matchPlaced(scan: Scan, phrase: UnitPhrase): Match | null {
  const { relation, unit } = phrase
  const first = withArticle(scan, phrase.first)
  const found = (rule: string, node: TimeNode): Match => ({
    first,
    end: phrase.end,
    rule,
    // "early next year"
    node: phrase.modifier === null ? node : { kind: 'calendar', modifier: phrase.modifier, outer: node },
  })
  const offset = (amount: number, anchor: 'document' | 'focus'): CountedNode => ({
    kind: 'counted',
    unit,
    amount,
    direction: amount < 0 ? -1 : amount > 0 ? 1 : 0,
    anchor,
  })
  const { stretch } = scan.sense(phrase.first)
  // "the past year", "in the last week": the stretch of that length, where "last week" is the one before this.
  const isStretch =
    stretch === 'always' ? unit !== 'weekend' : stretch === 'definite' && first < phrase.first && unit !== 'day'
  const many = phrase.plural || phrase.amount !== null || phrase.vague !== null || isStretch
  switch (relation) {
    case 'previous':
    case 'next': {
      const direction = relation === 'previous' ? -1 : 1
      if (many && !(phrase.amount === 1 && phrase.indefinite))
        return found(direction < 0 ? 'last-units' : 'next-units', {
          kind: 'window',
          amount:
            isStretch && !phrase.plural ? (phrase.amount ?? scan.sense(phrase.end - 1).holds ?? 1) : phrase.amount,
          unit,
          direction,
          anchor: 'document',
        })
      // "am nächsten Tag" is the day after the one just told; the day after the document's is "morgen".
      const { steps } = scan.sense(phrase.first)
      if (steps !== undefined && unit === 'day') return null
      return found(
        direction < 0 ? 'last-unit' : 'next-unit',
        offset(direction * (steps ?? 1), unit === 'day' ? 'focus' : 'document'),
      )
    }
    case 'this':
      if (many)
        return phrase.amount === null
          ? found('these-units', { ...duration(phrase), parts: [{ amount: null, unit }] })
          : null
      // "an diesem Tag" is the one just told.
      return found('this-unit', unit === 'day' ? { ...offset(0, 'focus'), needsFocus: true } : offset(0, 'document'))
    case 'following':
    case 'preceding': {
      const direction = relation === 'following' ? 1 : -1
      if (many)
        return found('following-units', { kind: 'window', amount: phrase.amount, unit, direction, anchor: 'focus' })
      return found('following-unit', offset(direction, 'focus'))
    }
    case 'same':
    case 'that':
      return many ? null : found('same-unit', offset(0, 'focus'))
    case 'each':
      return found('every-unit', {
        kind: 'set',
        set: {
          value: unitDuration(phrase.ordinal ?? phrase.amount ?? 1, unit),
          quant: 'EVERY',
        },
      })
    case 'whole':
      if (unit === 'year' && scan.isNumber(phrase.end)) return null
      return {
        first: phrase.first,
        end: phrase.end,
        rule: 'whole-unit',
        node: { ...duration(phrase), parts: [{ amount: phrase.amount ?? 1, unit }] },
      }
    case null:
      return null
  }
}

/** "im Alter von 83 Jahren", "mit 83 Jahren". */
function isAge(scan: Scan, { first, end, amount }: UnitPhrase): boolean {
  if (amount === null) return false
  return (
    scan.sense(first - 2).ageNoun === true ||
    (scan.sense(first - 1).leadsAge === true && amount > 5 && !scan.token(end).capital)
  )
}

/** Most words of "ist es jetzt her". */
const MAX_PARTING = 4

/** "drei Tage ist es her" */
function isAgoBehind(scan: Scan, from: number): boolean {
  let at = from
  while (at - from < MAX_PARTING && scan.sense(at).parts) at++
  return at > from && scan.sense(at).postposition === 'ago'
}

/** Units that "vor" may count: "vor zwei Jahren". */
function matchCounted(scan: Scan, phrase: UnitPhrase): Match | null {
  const before = scan.sense(phrase.first - 1)
  const after = scan.sense(phrase.end)
  const postposition = after.postposition ?? scan.nuances?.postpositionOf(scan, phrase.end)
  const { first, end } = phrase
  if (
    after.parts &&
    phrase.amount !== null &&
    scan.sense(first - 1).preposition === undefined &&
    isAgoBehind(scan, end)
  )
    return { first, end, rule: 'units-ago', node: distance(phrase, -1, 'document') }
  const bare = phrase.amount === null && phrase.vague === null
  if (bare && !phrase.plural) {
    // "am Tag darauf", "der Monat zuvor"
    const direction = postposition === 'later' ? 1 : postposition === 'earlier' ? -1 : 0
    if (direction === 0 || phrase.ordinal !== null || (direction > 0 && !after.thereafter && !after.mayFollow))
      return null
    const node: CountedNode = { kind: 'counted', unit: phrase.unit, amount: direction, direction, anchor: 'focus' }
    return {
      first: scan.locale.articleInside ? withArticle(scan, first) : first,
      end: end + 1,
      rule: direction > 0 ? 'unit-after' : 'unit-before',
      node,
    }
  }
  if (after.postposition === 'old')
    return { first, end: end + 1, coreFirst: first, rule: 'age', node: { ...duration(phrase), age: true } }
  if (phrase.unit === 'year' && (before.onward || isAge(scan, phrase)))
    return { first, end, rule: 'age', node: { ...duration(phrase), age: true } }
  if (before.countsBack)
    return { first: first - 1, coreFirst: first, end, rule: 'units-ago', node: distance(phrase, -1, 'document') }
  if (postposition === 'later' || postposition === 'earlier') {
    const direction = postposition === 'later' ? 1 : -1
    if (isCompared(scan, end + 1))
      return bare ? null : { first, end: end + 1, rule: 'compared-units', node: duration(phrase) }
    return {
      first,
      end: end + 1,
      rule: direction > 0 ? 'units-later' : 'units-earlier',
      node: { ...counted(phrase, direction, 'focus'), needsFocus: true },
    }
  }
  if (postposition === 'ago' && (!bare || after.dates))
    return {
      first,
      end: end + 1,
      coreFirst: first,
      rule: 'units-ago',
      node: after.dates && phrase.amount !== null ? counted(phrase, -1, 'document') : distance(phrase, -1, 'document'),
    }
  if (before.preposition === 'in' && !before.contracted && !bare && !scan.sense(first - 2).timeNoun)
    return { first: first - 1, coreFirst: first, end, rule: 'in-units', node: distance(phrase, 1, 'document') }
  if (before.preposition === 'after' && !bare)
    return { first: first - 1, coreFirst: first, end, rule: 'after-units', node: distance(phrase, 1, 'focus') }
  if (before.preposition === 'since')
    return { first, end, rule: 'since-units', node: { ...distance(phrase, -1, 'document') }, role: 'from' }
  if (bare) {
    const governed =
      before.preposition === 'over' ||
      before.preposition === 'for' ||
      before.preposition === 'within' ||
      before.preposition === 'until' ||
      before.preposition === 'to' ||
      (before.preposition === 'in' && scan.sense(first - 2).timeNoun === true)
    return governed || after.postposition === 'long'
      ? { first, end, rule: 'vague-duration', node: duration(phrase) }
      : null
  }
  return { first, end, rule: 'duration', node: duration(phrase) }
}

/** Ordinal and unit: "20. Jahrhundert", "drittes Quartal", "zweite Jahreshälfte", "35. Kalenderwoche". */
function matchNumbered(scan: Scan, phrase: UnitPhrase): Match | null {
  const { ordinal, unit } = phrase
  if (ordinal === null) return null
  const first = withArticle(scan, phrase.first)
  const found = (rule: string, node: TimeNode, from = first): Match => ({ first: from, end: phrase.end, rule, node })
  const edge = phrase.modifier === null ? {} : { modifier: phrase.modifier }
  if (ordinal === 1 && phrase.plural && phrase.amount === null && phrase.vague === null)
    return found('first-units', { ...duration(phrase), parts: [{ amount: null, unit }] })
  if (unit === 'century' && ordinal <= 40)
    return found('century', { kind: 'calendar', century: ordinal, ...edge }, phrase.first)
  if (unit === 'quarter' && ordinal <= 4) return found('quarter', { kind: 'calendar', quarter: ordinal }, phrase.first)
  if (
    unit === 'half' &&
    ordinal <= 2 &&
    (!scan.sense(phrase.end - 1).halfOf || scan.nuances?.hasYearBehind(scan, phrase.end))
  )
    return found('half', { kind: 'calendar', half: ordinal })
  return null
}

/** Bare units that stand for the current one: "des Jahres", "im Laufe des Jahres", "Ende des Monats", "Jahresende". */
function matchBare(scan: Scan, phrase: UnitPhrase): Match | null {
  if (phrase.amount !== null || phrase.vague !== null || phrase.plural) return null
  const node: CountedNode = { kind: 'counted', unit: phrase.unit, amount: 0, direction: 0, anchor: 'focus' }
  if (phrase.modifier !== null) {
    const rule =
      phrase.first === phrase.end - 1 && scan.sense(phrase.first).modifier !== undefined
        ? 'unit-edge'
        : 'early-late-unit'
    return {
      first: phrase.first,
      end: phrase.end,
      rule,
      node: { kind: 'calendar', modifier: phrase.modifier, outer: node },
    }
  }
  if (phrase.unit === 'weekend')
    return { first: phrase.first, end: phrase.end, rule: 'weekend', node: { kind: 'calendar', weekend: true } }
  return null
}

/** "seit über zehn Jahren", "vor über einem Jahr": behind another preposition it is an amount, where "über drei Tage"
 *  tells how long. */
const isMoreThan = (scan: Scan, { first, amount, relation }: UnitPhrase): boolean =>
  amount !== null &&
  relation === null &&
  scan.sense(first - 1).preposition === 'over' &&
  scan.sense(first - 2).preposition !== undefined

/** Counted and placed units: "vor vier Jahren", "in den letzten Wochen", "dieses Jahr", "drei Tage", "am Wochenende". */
export const units: Recognizer = {
  starts: UNIT,
  leads: NUMBER | AMOUNT | ORDINAL | RELATION | PLACING_ADJECTIVE | QUALIFIER,
  follows:
    NUMBER |
    DOT |
    COMMA |
    DASH |
    SUFFIX |
    UNIT |
    AMOUNT |
    ORDINAL |
    RELATION |
    PLACING_ADJECTIVE |
    QUALIFIER |
    PLAIN |
    SET |
    LINK,
  match(scan, at) {
    const read = readUnitPhrase(scan, at)
    if (read === null) return null
    const phrase = isMoreThan(scan, read) ? { ...read, first: at - 1, approximator: 'MORE_THAN' as const } : read
    const special = scan.nuances?.matchUnits(scan, phrase)
    if (special !== undefined) return special
    if (phrase.hyphen)
      // "40-Jahr-Jubiläum"
      return scan.locale.capitalNouns && phrase.unit === 'year' && isHyphen(scan, phrase.end)
        ? null
        : { first: at, end: phrase.end, rule: 'duration-compound', node: duration(phrase) }
    if (
      phrase.relation !== null &&
      phrase.unit === 'weekend' &&
      phrase.amount === null &&
      scan.sense(at).steps === undefined
    ) {
      const placed = phrase.relation === 'previous' || phrase.relation === 'next' || phrase.relation === 'this'
      if (placed)
        return {
          first: at,
          end: phrase.end,
          rule: 'weekend',
          node: { kind: 'calendar', weekend: true, relation: phrase.relation },
        }
    }
    return (
      matchPlaced(scan, phrase) ?? matchNumbered(scan, phrase) ?? matchCounted(scan, phrase) ?? matchBare(scan, phrase)
    )
  },
}
