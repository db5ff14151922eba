import type { CalendarNode, Match } from '../expression.js'
import type { Scan } from '../scan.js'
import { isHyphen } from './numbers.js'
import type { Recognizer } from './recognizer.js'
import { ORDINAL, PLACING_ADJECTIVE, RELATION, WEEKDAY } from '../token-class.js'

/** Adjectives that place a weekday, and what they make of it. */
const PLACING = new Set(['previous', 'next', 'this', 'following', 'preceding', 'same', 'that'])

/** "am Mittwoch", "Montagabend", "vergangenen Freitag", "am kommenden Samstag früh". */
export const weekdays: Recognizer = {
  starts: WEEKDAY,
  leads: ORDINAL | RELATION | PLACING_ADJECTIVE,
  follows: WEEKDAY,
  match(scan, at): Match | null {
    const head = scan.sense(at)
    const isDay = head.weekday !== undefined
    const day = isDay ? at : at + 1
    const sense = scan.sense(day)
    if (head.relation !== undefined && !PLACING.has(head.relation)) return null
    if (sense.weekday === undefined || !scan.token(day).capital) return null
    if (isDay && scan.locale.titles.has(scan.norm(at - 1))) return null
    // "Sunday Times"
    if (scan.token(day + 1).capital && scan.sense(day + 1).masthead) return null
    // "Sonn- und Feiertag", "Mittwoch-Ausgabe" keep their weekday; "Freitag" as a newspaper has a capital article only.
    let end = day + 1
    let node: CalendarNode = { kind: 'calendar', weekday: sense.weekday }
    if (isNamed(scan, day)) node = { ...node, unplaced: true }
    if (sense.part !== undefined) node = { ...node, part: sense.part }
    else {
      const after = scan.sense(end)
      if (after.part !== undefined && after.set === undefined && !(after.preposition !== undefined)) {
        // "mittwochs" and "Mittwoch vormittags" come every week.
        if (isDay && after.adverb === 'recurring' && !scan.token(end).capital)
          return {
            first: at,
            end: end + 1,
            rule: 'weekly-part',
            node: { kind: 'set', set: { value: `XXXX-WXX-${sense.weekday}T${after.part}` } },
          }
        node = { ...node, part: after.part }
        end++
      }
    }
    if (!isDay) {
      if (head.deictic !== undefined) {
        // "am heutigen Samstag" is that day, whatever its name.
        const outer = {
          kind: 'counted',
          unit: 'day',
          amount: head.deictic.offset,
          direction: 0,
          anchor: 'document',
          weekday: sense.weekday,
        } as const
        return {
          first: at,
          coreFirst: day,
          end,
          rule: 'weekday-deictic',
          node: node.part === undefined ? outer : { kind: 'calendar', part: node.part, outer },
        }
      }
      if (head.adjective && head.modifier !== undefined)
        // "frühen Sonntagmorgen"
        return node.part === undefined
          ? null
          : { first: at, end, rule: 'weekday', node: { ...node, modifier: head.modifier } }
      if (head.relation === undefined) {
        // "ersten Sonntag im Mai": which one, only a month tells.
        if (head.ordinal === undefined || head.ordinal > 5) return null
        const after = scan.sense(end)
        if (after.preposition !== 'in' && after.genitive !== 'always') return { first: day, end, rule: 'weekday', node }
        return { first: at, end, rule: 'weekday', node: { ...node, nth: head.ordinal } }
      }
      node = { ...node, relation: head.relation, ...(head.steps !== undefined && { steps: head.steps }) }
      if (scan.sense(at - 1).article) return { first: at - 1, end, rule: 'weekday', node }
    }
    return { first: at, end, rule: 'weekday', node }
  },
}

/** "Herz-Jesu-Sonntag", "MIP-Montag": a feast or an event of that name, whatever its day. */
function isNamed(scan: Scan, day: number): boolean {
  if (!isHyphen(scan, day - 1) || scan.token(day).spaceBefore) return false
  const { text, kind } = scan.token(day - 2)
  return kind === 'word' && (/^\p{Lu}{2,}$/u.test(text) || isHyphen(scan, day - 3))
}

/** "Mo., 3. Mai", "Fr 15.8.": weekday abbreviations count only before a date, which the refiner joins to them. */
export function isWeekdayAbbreviation(scan: Scan, at: number): boolean {
  return scan.token(at).capital && scan.locale.weekdayAbbreviations[scan.norm(at)] !== undefined
}
