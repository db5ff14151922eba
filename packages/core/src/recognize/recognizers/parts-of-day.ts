import type { Match } from '../expression.js'
import { isHyphen } from './numbers.js'
import type { Recognizer } from './recognizer.js'
import { DASH, PART_OF_DAY, PLACING_ADJECTIVE, RELATION } from '../token-class.js'

/** "am Abend", "in der Nacht", "am frühen Morgen", "den späten Abendstunden", "nachts". */
export const partsOfDay: Recognizer = {
  starts: PART_OF_DAY,
  leads: PLACING_ADJECTIVE | RELATION,
  follows: PART_OF_DAY | DASH,
  match(scan, at): Match | null {
    const sense = scan.sense(at)
    let day = at
    let modifier: 'START' | 'MID' | 'END' | undefined
    if (sense.adjective && sense.modifier !== undefined) {
      modifier = sense.modifier
      // "mid-afternoon"
      day += isHyphen(scan, at + 1) ? 2 : 1
    } else if (sense.relation !== undefined) day++
    const part = scan.sense(day)
    if (part.part === undefined || part.weekday !== undefined || part.adjective) return null
    const opens = at === scan.first && part.adverb === 'recurring'
    if (scan.locale.capitalNouns && (!scan.token(day).capital || opens)) {
      // "morgens", "nachts" carry no article and no capital; "früh" counts only behind a day.
      if (day !== at || part.adverb !== 'recurring' || part.deictic !== undefined) return null
      return { first: at, end: at + 1, rule: 'part-of-day-adverb', node: { kind: 'calendar', part: part.part } }
    }
    const special = scan.nuances?.matchPartOfDay(scan, at, day)
    if (special !== undefined) return special
    if (day !== at && modifier === undefined) {
      const relation = sense.relation
      // "the next morning"
      const first = scan.locale.articleInside && scan.sense(at - 1).article ? at - 1 : at
      if (relation === 'each')
        return {
          first: at,
          end: day + 1,
          rule: 'every-part',
          node: { kind: 'set', set: { value: `XXXX-XX-XXT${part.part}`, quant: 'EVERY' } },
        }
      if (relation === 'next' || relation === 'following')
        return {
          first,
          end: day + 1,
          rule: 'next-part',
          node: {
            kind: 'calendar',
            part: part.part,
            outer: { kind: 'counted', unit: 'day', amount: 1, direction: 1, anchor: 'focus' },
          },
        }
      if (relation === 'previous')
        return {
          first: at,
          end: day + 1,
          rule: 'last-part',
          node: {
            kind: 'calendar',
            part: part.part,
            outer: { kind: 'counted', unit: 'day', amount: -1, direction: -1, anchor: 'document' },
          },
        }
      return { first: at, end: day + 1, rule: 'this-part', node: { kind: 'calendar', part: part.part } }
    }
    const before = scan.sense(at - 1)
    const governor = before.article ? scan.sense(at - 2) : before
    const introduced =
      governor.preposition !== undefined ||
      before.deictic !== undefined ||
      before.weekday !== undefined ||
      before.modifier !== undefined ||
      before.genitive === 'always'
    if (!introduced) return null
    if (scan.sense(day + 1).thereafter) {
      const outer = { kind: 'counted', unit: 'day', amount: 1, direction: 1, anchor: 'focus' } as const
      return { first: at, end: day + 2, rule: 'next-part', node: { kind: 'calendar', part: part.part, outer } }
    }
    const first = before.article && !before.indefinite && modifier !== undefined ? at - 1 : at
    return {
      first,
      end: day + 1,
      rule: 'part-of-day',
      node: { kind: 'calendar', part: part.part, ...(modifier === undefined ? {} : { modifier }) },
    }
  },
}
