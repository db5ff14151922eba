import type { Match } from '../expression.js'
import type { Scan } from '../scan.js'
import { isNoun } from './noun.js'
import type { Recognizer } from './recognizer.js'
import { AMOUNT, NUMBER, ORDINAL, RELATION, SET, UNIT, WEEKDAY } from '../token-class.js'
import { unitDuration } from './unit-letters.js'
import { readAmount, readOrdinal } from './numbers.js'

/** A word with a capital that it does not owe to its sentence or its language. */
const isInName = (scan: Scan, at: number): boolean =>
  !scan.locale.capitalNouns &&
  scan.token(at).capital &&
  at !== scan.first &&
  scan.sense(at).set?.value.startsWith('P') === true

/** "400 Euro im Monat", "200 Patienten am Tag": behind a number, a bare unit tells a rate. */
function matchRate(scan: Scan, at: number): Match | null {
  const { unit, plural, modifier, qualified } = scan.sense(at)
  if (unit === undefined || plural || modifier !== undefined || qualified || !isNoun(scan, at)) return null
  const before = scan.sense(at - 1)
  const isRate = before.rate || (before.contracted && before.preposition === (unit === 'day' ? 'at' : 'in'))
  if (!isRate) return null
  const after = scan.sense(at + 1)
  if (scan.isNumber(at + 1) || after.postposition !== undefined) return null
  if (before.rate ? after.mayFollow || after.genitive : after.preposition !== undefined || scan.is(at + 1, ','))
    return null
  let number = false
  for (let i = at - 2; i >= at - (before.rate ? 4 : 6) && !(before.rate && scan.is(i, ';')); i--)
    number ||= scan.isNumber(i) || scan.sense(i).vague !== undefined || (scan.sense(i).amount ?? 0) > 0
  if (!number) return null
  return {
    first: at - 1,
    coreFirst: at - 1,
    end: at + 1,
    rule: 'rate',
    node: { kind: 'set', set: { value: unitDuration(1, unit) } },
  }
}

/** "täglich", "montags", "jeden Montagabend", "jeden dritten Mittwoch im Monat", "alle zwei Jahre", "einmal im Monat". */
export const sets: Recognizer = {
  starts: SET | UNIT,
  leads: RELATION,
  follows: ORDINAL | RELATION | WEEKDAY | NUMBER | AMOUNT,
  match(scan, at): Match | null {
    const sense = scan.sense(at)
    // "the Daily Mail"
    if (sense.set !== undefined && isInName(scan, at)) return null
    if (sense.set !== undefined && sense.set.value !== '')
      return { first: at, end: at + 1, rule: 'periodic', node: { kind: 'set', set: sense.set } }
    if (sense.frequency) {
      // "zweimal täglich"
      const { set } = scan.sense(at + 1)
      if (set?.value.startsWith('P'))
        return {
          first: at,
          end: at + 2,
          rule: 'times-per-unit',
          node: { kind: 'set', set: { ...set, freq: scan.norm(at) } },
        }
      // "einmal im Monat", "zweimal pro Woche"
      const unit = scan.sense(at + 2)
      const links =
        scan.sense(at + 1).rate === true ||
        scan.sense(at + 1).preposition === 'in' ||
        scan.sense(at + 1).preposition === 'at' ||
        scan.sense(at + 1).per === true
      if (!links || unit.unit === undefined || unit.plural || !isNoun(scan, at + 2)) return null
      return {
        first: at,
        end: at + 3,
        rule: 'times-per-unit',
        node: {
          kind: 'set',
          set: { value: unitDuration(1, unit.unit), freq: scan.norm(at) },
        },
      }
    }
    if (sense.per) {
      const { unit } = scan.sense(at + 1)
      if (unit === undefined || !isNoun(scan, at + 1)) return null
      return {
        first: at,
        end: at + 2,
        rule: 'per-unit',
        node: { kind: 'set', set: { value: unitDuration(1, unit) } },
      }
    }
    if (sense.rate) return matchRate(scan, at + 1)
    if (sense.unit !== undefined) return matchRate(scan, at)
    if (sense.all) {
      const few = scan.sense(at + 1).vague === undefined ? undefined : scan.sense(at + 2).unit
      if (few !== undefined)
        return {
          first: at,
          end: at + 3,
          rule: 'every-n-units',
          node: { kind: 'set', set: { value: unitDuration('X', few), quant: 'EVERY' } },
        }
      const amount = readAmount(scan, at + 1)
      const unit = amount === null ? undefined : scan.sense(amount.end).unit
      // "eine Karte für alle drei Tage": the whole of them.
      if (amount === null || unit === undefined || scan.sense(at - 1).preposition === 'for') return null
      return {
        first: at,
        end: amount.end + 1,
        rule: 'every-n-units',
        node: {
          kind: 'set',
          set: { value: unitDuration(amount.amount, unit), quant: 'EVERY' },
        },
      }
    }
    if (sense.relation !== 'each') return null
    let cursor = at + 1
    const ordinal = readOrdinal(scan, cursor)
    if (ordinal !== null) cursor = ordinal.end
    else if (scan.sense(cursor).relation === 'previous' || scan.sense(cursor).alternate) cursor++
    const day = scan.sense(cursor)
    if (day.weekday === undefined) return null
    let end = cursor + 1
    const monthly =
      (ordinal !== null || cursor > at + 1) && (scan.sense(end).preposition === 'in' || scan.sense(end).article)
    if (monthly && scan.sense(end + 1).unit === 'month') end += 2
    const value = end > cursor + 1 ? 'P1M' : `XXXX-WXX-${day.weekday}${day.part === undefined ? '' : `T${day.part}`}`
    return { first: at, end, rule: 'every-weekday', node: { kind: 'set', set: { value, quant: 'EVERY' } } }
  },
}
