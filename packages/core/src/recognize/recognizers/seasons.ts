import type { CalendarNode, Match, Part } from '../expression.js'
import { isNoun, mayBeNoun } from './noun.js'
import { isHyphen } from './numbers.js'
import type { Recognizer } from './recognizer.js'
import { PLACING_ADJECTIVE, RELATION, SEASON } from '../token-class.js'
import { readYear } from './years.js'

/** "im Sommer", "Herbst 2011", "vergangenen Winter", "Winter 2022/23", "Frühsommer 1990". */
export const seasons: Recognizer = {
  starts: SEASON,
  leads: RELATION | PLACING_ADJECTIVE,
  follows: SEASON,
  match(scan, at): Match | null {
    const head = scan.sense(at)
    const seasonAt = head.season !== undefined ? at : at + 1
    if (seasonAt !== at && head.relation === undefined && head.modifier === undefined) return null
    const sense = scan.sense(seasonAt)
    if (sense.season === undefined || !isNoun(scan, seasonAt)) return null
    if (scan.locale.titles.has(scan.norm(seasonAt - 1))) return null
    // "summer of 2022"
    const year = readYear(scan, scan.sense(seasonAt + 1).genitive === 'always' ? seasonAt + 2 : seasonAt + 1)
    const before = scan.sense(at - 1)
    const introduced =
      seasonAt !== at ||
      before.preposition !== undefined ||
      before.article ||
      before.conjunction !== undefined ||
      before.modifier !== undefined ||
      before.relation !== undefined ||
      scan.token(at - 1).kind === 'punctuation' ||
      at === scan.first
    if (year === null && !introduced) return null
    // "summer camps", "the fall of Rome"
    if (year === null && !scan.locale.capitalNouns && mayBeNoun(scan, seasonAt + 1)) return null
    if (year === null && sense.weak && scan.nuances?.isSurelySeason(scan, at, seasonAt) === false) return null
    // "im Herbst und Winter 2021"
    const linked = year === null && (scan.sense(seasonAt + 1).conjunction !== undefined || scan.is(seasonAt + 1, '/'))
    const shared = linked && scan.sense(seasonAt + 2).season !== undefined ? readYear(scan, seasonAt + 3) : null
    let end = year === null ? seasonAt + 1 : year.end
    // "Winter 2022/23": the second year only says that a winter runs over.
    let secondYear: Part | null = null
    if (
      year !== null &&
      'year' in year.fields &&
      (scan.is(end, '/') || (scan.digits(end + 1) === 2 && isHyphen(scan, end))) &&
      scan.isNumber(end + 1) &&
      !scan.token(end + 1).spaceBefore
    ) {
      const next: CalendarNode = { kind: 'calendar', season: sense.season, year: year.fields.year + 1 }
      secondYear = { first: end + 1, end: end + 2, rule: 'season', node: next }
      end += 2
    }
    if (head.relation === 'each')
      return {
        first: at,
        end,
        rule: 'every-season',
        node: { kind: 'set', set: { value: `XXXX-${sense.season}`, quant: 'EVERY' } },
      }
    const modifier = head.season === undefined && head.adjective ? head.modifier : sense.modifier
    const node: CalendarNode = {
      kind: 'calendar',
      season: sense.season,
      ...(modifier === undefined ? {} : { modifier }),
      ...(year?.fields ?? shared?.fields ?? {}),
      ...(head.relation === undefined ? {} : { relation: head.relation }),
    }
    // "im Sommer darauf"
    if (secondYear === null && year === null && shared === null && scan.sense(end).thereafter)
      return { first: at, end: end + 1, rule: 'season', node: { ...node, relation: 'following' } }
    if (secondYear === null) return { first: at, end, rule: 'season', node }
    return {
      first: at,
      end,
      rule: 'season',
      node,
      parts: [{ first: at, end: end - 2, rule: 'season', node }, secondYear],
    }
  },
}
