import type { TimexMod } from '../../model/index.js'
import type { Relation, Sense, TimeUnit } from '../../locales/index.js'
import type { Scan } from '../scan.js'
import { isNoun } from './noun.js'
import { isHyphen, readAmount, readOrdinal, type Counted, type Ordinal } from './numbers.js'

/** A noun phrase around a unit of time: "den letzten zehn Jahren", "einer knappen Woche", "mehreren Tagen". */
export interface UnitPhrase {
  readonly first: number
  readonly end: number
  readonly unit: TimeUnit
  readonly plural: boolean
  readonly qualified: boolean
  readonly amount: number | null
  /** The amount is an article ("ein Jahr"). */
  readonly indefinite: boolean
  readonly vague: 'few' | 'many' | null
  readonly ordinal: number | null
  readonly relation: Relation | null
  readonly approximator: TimexMod | null
  readonly modifier: 'START' | 'MID' | 'END' | null
  /** Number with a hyphen before the unit ("35-Stunden-Woche"). */
  readonly hyphen: boolean
}

const MAX_WORDS = 7

/** An adjective without a meaning for time between the number and the unit ("360 ehrenamtliche Stunden"). */
const isPlainAdjective = (scan: Scan, at: number): boolean => {
  const token = scan.token(at)
  return (
    token.kind === 'word' &&
    !token.capital &&
    scan.meaning(at) === null &&
    token.norm.length > 4 &&
    scan.locale.isAdjective(token.norm)
  )
}

/** Reads a unit phrase that begins at `at`; articles before it are the caller's. */
export function readUnitPhrase(scan: Scan, at: number): UnitPhrase | null {
  let cursor = at
  let amount: number | null = null
  let indefinite = false
  let vague: UnitPhrase['vague'] = null
  let ordinal: number | null = null
  let relation: Relation | null = null
  let approximator: TimexMod | null = null
  let modifier: UnitPhrase['modifier'] = null
  let adjective = false
  let amountAt = Infinity
  let relationAt = -1
  for (let words = 0; words < MAX_WORDS; words++) {
    const sense: Sense = scan.sense(cursor)
    if (
      sense.unit !== undefined &&
      sense.deictic === undefined &&
      scan.token(cursor).kind === 'word' &&
      !scan.nuances?.isRatherNumber(scan, cursor, amount, ordinal)
    ) {
      if (!isNoun(scan, cursor) && sense.unit !== 'minute' && sense.unit !== 'second' && sense.unit !== 'hour')
        return null
      const half = amount === null ? undefined : scan.nuances?.endOfHalf(scan, cursor)
      // "40.000 letztes Jahr geborene Fohlen": the number counts the noun behind.
      if (amount !== null && amount !== 1 && relationAt > amountAt && !sense.plural && half === undefined) return null
      if (half !== undefined && amount !== null) {
        amount += 0.5
        cursor = half
      }
      return {
        first: at,
        end: cursor + 1,
        unit: sense.unit,
        plural: sense.plural === true,
        qualified: sense.qualified === true,
        amount: vague !== null && indefinite ? null : amount === null ? null : amount * (sense.holds ?? 1),
        indefinite,
        vague,
        ordinal,
        relation,
        approximator,
        modifier: sense.modifier ?? modifier,
        hyphen: false,
      }
    }
    // "später einen Tag": no "late day"
    if (adjective || (modifier !== null && sense.indefinite)) return null
    if (sense.approximator !== undefined && amount === null) {
      if (!sense.exact) approximator = sense.approximator
    } else if (sense.comparative !== undefined && words === 0 && scan.sense(cursor + 1).than) {
      approximator = sense.comparative
      cursor++
    } else if (sense.vague !== undefined) {
      vague = sense.vague
      if (scan.sense(cursor + 1).genitive === 'always') cursor++
    } else if (sense.relation !== undefined) {
      // "am 15. jedes Monats"
      if (ordinal !== null && (sense.relation === 'each' || sense.relation === 'this')) return null
      // "that last week nobody came", "the week following last month's vote": the nearer one alone places the unit.
      if (relation !== null && relation !== 'this' && relation !== 'each') return null
      relationAt = cursor
      if (relation !== 'each') relation = sense.relation
    } else if (sense.alternate && relation === 'each') {
      ordinal = 2
    } else if (sense.adjective && sense.modifier !== undefined) {
      modifier = sense.modifier
      if (isHyphen(scan, cursor + 1)) cursor++
    } else if (sense.ordinal !== undefined && amount === null) {
      ordinal = sense.ordinal
      if (isHyphen(scan, cursor + 1)) cursor++
    } else {
      const numbered: Ordinal | null =
        ordinal !== null || amount !== null || scan.isPieceOfNumber(cursor) ? null : readOrdinal(scan, cursor)
      if (numbered !== null) {
        ordinal = numbered.value
        cursor = isHyphen(scan, numbered.end) ? numbered.end + 1 : numbered.end
        continue
      }
      const counted: Counted | null = amount === null || indefinite ? readAmount(scan, cursor) : null
      if (counted !== null) {
        indefinite = sense.indefinite === true
        amount = counted.amount
        amountAt = cursor
        cursor = counted.end
        if (isHyphen(scan, cursor) && scan.sense(cursor + 1).unit !== undefined) {
          const unit = scan.sense(cursor + 1)
          return {
            first: at,
            end: cursor + 2,
            unit: unit.unit as TimeUnit,
            plural: true,
            qualified: false,
            amount,
            indefinite: false,
            vague: null,
            ordinal: null,
            relation: null,
            approximator,
            modifier: null,
            hyphen: true,
          }
        }
        continue
      }
      if (
        words > 0 &&
        isPlainAdjective(scan, cursor) &&
        !(amount === null && ordinal === null && vague === null && relation === null)
      )
        adjective = true
      else return null
    }
    cursor++
  }
  return null
}
