import type { CalendarNode, Match } from '../expression.js'
import type { Scan } from '../scan.js'
import { isNoun } from './noun.js'
import { readOrdinal, type Ordinal } from './numbers.js'
import type { Recognizer } from './recognizer.js'
import { AMOUNT, COMMA, DASH, DOT, LINK, NUMBER, NUMBERED, ORDINAL, SLASH, SUFFIX, UNIT } from '../token-class.js'
import { readEra, readYear } from './years.js'

/** Units of which a text has the first, the second …: their highest number. */
const HIGHEST = { century: 40, quarter: 4, half: 2 } as const

/** An ordinal, in Roman numerals as well: "III." */
function readNumber(scan: Scan, at: number): Ordinal | null {
  const { roman } = scan.sense(at)
  return roman !== undefined && scan.token(at).capital && scan.glued(at + 1, '.')
    ? { value: roman, end: at + 2 }
    : readOrdinal(scan, at)
}

/** Where the next number begins behind "bis zum", "und", "oder", a comma, a dash; and whether it ends a range. */
function readLink(scan: Scan, at: number): { readonly next: number; readonly range: boolean } | null {
  const sense = scan.sense(at)
  const range = scan.isDash(at) || sense.preposition === 'until'
  if (!range && !scan.is(at, ',') && !scan.is(at, '/') && sense.conjunction === undefined) return null
  let next = at + 1
  if (scan.sense(next).contracted || scan.sense(next).article) next++
  return { next, range }
}

/** Several of one unit by their numbers, which name it once: "16. bis 18. Jahrhundert", "ersten und zweiten Quartal
 *  2023"; also one with an era or in Roman numerals: "6. Jahrhundert vor Christus", "III. Quartal". */
export const numberedUnits: Recognizer = {
  starts: 0,
  leads: NUMBER | ORDINAL | AMOUNT | NUMBERED,
  follows: DOT | COMMA | DASH | SLASH | SUFFIX | UNIT | LINK,
  match(scan, at): Match | null {
    const numbers: { readonly at: number; readonly ordinal: Ordinal }[] = []
    let range = false
    for (let next = at; numbers.length < 5;) {
      const ordinal = readNumber(scan, next)
      if (ordinal === null) return null
      numbers.push({ at: next, ordinal })
      const link = readLink(scan, ordinal.end)
      if (link === null) break
      range ||=
        link.range || (scan.sense(ordinal.end).conjunction === 'and' && scan.sense(at - 1).preposition === 'between')
      next = link.next
    }
    const last = numbers[numbers.length - 1] as (typeof numbers)[number]
    const unitAt = last.ordinal.end
    const { unit, plural, halfOf } = scan.sense(unitAt)
    if (unit !== 'century' && unit !== 'quarter' && unit !== 'half') return null
    // "the 16th and 17th centuries"
    const isPlural = plural === true && (scan.locale.capitalNouns || numbers.length === 1)
    if (isPlural || halfOf || !isNoun(scan, unitAt)) return null
    if (numbers.some(({ ordinal }) => ordinal.value < 1 || ordinal.value > HIGHEST[unit])) return null
    const behind = scan.glued(unitAt + 1, '.') ? unitAt + 2 : unitAt + 1
    const era = unit === 'century' ? readEra(scan, behind) : null
    const year = unit === 'century' ? null : readYear(scan, unitAt + 1)
    const isRoman = scan.sense(at).roman !== undefined
    if (numbers.length === 1 && era === null && !isRoman) return null
    const end = era?.end ?? year?.end ?? unitAt + 1
    const pieces = numbers.map(({ at: first, ordinal }, index): Match & { node: CalendarNode } => ({
      first,
      end: index === numbers.length - 1 ? end : ordinal.end,
      rule: unit,
      node: { kind: 'calendar', [unit]: ordinal.value * (era?.sign ?? 1), ...(year?.fields ?? {}) },
    }))
    const [head, ...others] = pieces as [Match, ...Match[]]
    if (others.length === 0) return head
    const to = others[others.length - 1] as Match
    if (range && others.length === 1)
      return { first: at, end, rule: 'numbered-range', node: { kind: 'range', from: head, to }, parts: [head, to] }
    return range ? null : { ...head, siblings: others }
  },
}
