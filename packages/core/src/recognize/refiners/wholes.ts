import type { CalendarNode, CountedNode, Match, Part } from '../expression.js'
import type { Scan } from '../scan.js'
import { isNoun } from '../recognizers/noun.js'
import { readUnitPhrase, type UnitPhrase } from '../recognizers/unit-phrase.js'
import { gapOf, granularityOf, isFiner, isSimple, MAX_GAP, type Refiner } from './refiner.js'

/** "August des Jahres", "Herbst des Jahres": the year is the one just spoken of. */
export const ofTheYear: Refiner = {
  single(scan, match) {
    const granularity = granularityOf(match.node)
    if (!isSimple(match) || granularity === null || match.node.year !== undefined || match.node.outer !== undefined)
      return null
    const { genitive, article } = scan.sense(match.end)
    if (genitive === undefined) return null
    // "des", "of the"
    const unitAt = article ? match.end + 1 : match.end + 2
    if (!article && !scan.sense(match.end + 1).article) return null
    const unit = scan.sense(unitAt)
    if (unit.unit === undefined || unit.plural || unit.modifier !== undefined || unit.unit === 'weekend') return null
    const behind = scan.sense(unitAt + 1)
    // "Mai des Jahres darauf" is a month of what follows as a whole.
    if (behind.postposition !== undefined || behind.mayFollow !== undefined) return null
    if (!isFiner(granularity, unit.unit) || scan.isNumber(unitAt + 1)) return null
    const outer: CountedNode = { kind: 'counted', unit: unit.unit, amount: 0, direction: 0, anchor: 'document' }
    if (match.node.weekday !== undefined && unit.unit === 'month') {
      const whole: Match = { first: unitAt, end: unitAt + 1, rule: 'unit', node: outer }
      return nthWeekday(match, whole)
    }
    return { ...match, end: unitAt + 1, rule: `${match.rule}-of`, node: { ...match.node, outer } }
  },
}

/** "ersten Sonntag im Mai", "letzten Freitag des Monats". */
function nthWeekday(a: Match & { node: CalendarNode }, b: Match): Match | null {
  const { relation, ...fields } = a.node
  const nth = relation === 'previous' ? -1 : fields.nth
  if (nth === undefined) return null
  return { first: a.first, end: b.end, rule: 'nth-weekday', node: { ...fields, nth, outer: b.node } }
}

const MAX_PORTION_WORDS = 4

/** Which units of a whole a phrase means: the first, the third, the last ones; `null` for any other phrase. */
function portionOf(
  { unit, amount, ordinal, relation, plural }: UnitPhrase,
  steps: number,
): CalendarNode['portion'] | null {
  if (ordinal === null && relation !== 'previous') return null
  if (plural && amount === null) return null
  // "third quarter of 2023" has a number of its own.
  if (ordinal !== null && amount === null && (unit === 'quarter' || unit === 'half' || unit === 'century')) return null
  return {
    unit,
    amount: Math.max(1, Math.floor(amount ?? 1)),
    nth: relation === 'previous' ? -steps : (ordinal as number),
  }
}

/** The portion whose words end at `end`: "ersten zwei Quartalen", "letzten Woche". */
function readPortion(
  scan: Scan,
  end: number,
): { readonly first: number; readonly portion: NonNullable<CalendarNode['portion']> } | null {
  for (let first = end - 2; first >= end - MAX_PORTION_WORDS && scan.has(first); first--) {
    const phrase = readUnitPhrase(scan, first)
    if (phrase === null || phrase.end !== end || phrase.hyphen) continue
    const portion = portionOf(phrase, scan.sense(first).steps ?? 1)
    if (portion !== null && portion !== undefined) return { first, portion }
  }
  return null
}

/** "ersten zwei Quartalen 2023", "letzten Woche im Juli", "last two months of 2022", "ersten drei Monaten des Jahres". */
export const portionOfWhole: Refiner = {
  pair(scan, a, b) {
    const whole = portionBefore(scan, b)
    return whole === null || whole.first > a.end ? null : { ...whole, first: Math.min(a.first, whole.first) }
  },
  single: (scan, match) => portionBefore(scan, match) ?? portionOfUnitBehind(scan, match),
}

function portionBefore(scan: Scan, whole: Match): Match | null {
  const coarse = granularityOf(whole.node)
  if (coarse === null || whole.node.kind === 'range' || whole.parts !== undefined) return null
  for (let length = 0; length <= MAX_GAP; length++) {
    const end = whole.first - length
    if (!scan.locale.gaps.portion.has(scan.gap(end, whole.first))) continue
    const found = readPortion(scan, end)
    if (found === null) continue
    const { unit } = found.portion
    const fine = unit === 'weekend' ? 'week' : unit
    if (!isFiner(fine, coarse)) return null
    const node: CalendarNode = { kind: 'calendar', portion: found.portion, outer: whole.node }
    return { first: found.first, end: whole.end, rule: 'portion', node }
  }
  return null
}

/** "des Jahres", "of the year" behind the portion. */
function portionOfUnitBehind(scan: Scan, match: Match): Match | null {
  const found = readPortion(scan, match.end)
  const { genitive, article } = scan.sense(match.end)
  if (found === null || found.first < match.first || genitive === undefined) return null
  const unitAt = article ? match.end + 1 : match.end + 2
  const whole = scan.sense(unitAt)
  if (whole.unit === undefined || whole.plural || whole.modifier !== undefined || scan.isNumber(unitAt + 1)) return null
  if (!isNoun(scan, unitAt) || whole.unit === 'weekend' || found.portion.unit === 'weekend') return null
  if (!isFiner(found.portion.unit, whole.unit)) return null
  const outer: CountedNode = { kind: 'counted', unit: whole.unit, amount: 0, direction: 0, anchor: 'document' }
  const node: CalendarNode = { kind: 'calendar', portion: found.portion, outer }
  return { first: found.first, end: unitAt + 1, rule: 'portion', node }
}

/** "Juni des vergangenen Jahres", "Nacht des 14. August", "Sommer dieses Jahres", "Nacht zum Sonntag". */
export const partOfWhole: Refiner = {
  pair(scan, a, b) {
    if (!isSimple(a) || a.node.outer !== undefined) return null
    const gap = gapOf(scan, a, b)
    const { gaps } = scan.locale
    if (gap === null || !gaps.whole.has(gap)) return null
    const fine = granularityOf(a.node)
    const whole = b.node.kind === 'range' ? b.node.from.node : b.node
    const coarse = granularityOf(whole)
    if (fine === null || coarse === null || !isFiner(fine, coarse)) return null
    if (a.node.year !== undefined || a.node.clock !== undefined) return null
    if (a.node.part !== undefined) {
      if (coarse !== 'day' || a.node.day !== undefined) return null
      if (gaps.notOfDay.has(gap)) return null
      if (b.node.kind === 'range') {
        // "Nacht vom 16. auf den 17. Juni" is the night that begins on the first day.
        const node: CalendarNode = { ...a.node, outer: whole }
        const first: Part = { first: a.first, end: b.node.from.end, rule: 'night-of', node }
        // "Nächten vom 20. bis 23. Juni" are all of them.
        if (scan.sense(a.end - 1).plural) return { ...b, first: a.first, rule: 'nights-of', parts: [first, b.node.to] }
        return { first: a.first, end: b.end, rule: 'night-of', node, parts: [first, b.node.to] }
      }
      if (gaps.eve.has(gap)) {
        const outer: CountedNode = {
          kind: 'counted',
          unit: 'day',
          amount: a.node.part === 'NI' ? -1 : 0,
          direction: 0,
          anchor: 'focus',
          from: whole,
        }
        return { first: a.first, end: b.end, rule: 'night-before', node: { ...a.node, outer } }
      }
    } else if (gaps.eve.has(gap)) return null
    if (b.node.kind === 'range') return null
    if (fine === 'day' && a.node.weekday !== undefined && a.node.day === undefined) {
      if (coarse === 'month') return gaps.nthWeekday.has(gap) ? nthWeekday(a, b) : null
      if (coarse !== 'week') return null
    }
    if (gaps.onlyOfDay.has(gap) && a.node.part === undefined) return null
    return { first: a.first, end: b.end, rule: `${a.rule}-of`, node: { ...a.node, outer: b.node } }
  },
}

/** Nothing, "am", "im", "in der" between the two. */
function isBare(scan: Scan, a: Match, b: Match): boolean {
  const length = b.first - a.end
  if (length === 0) return true
  const { preposition } = scan.sense(a.end)
  if (preposition !== 'in' && preposition !== 'at') return false
  return length === 1 || (length === 2 && scan.sense(a.end + 1).article === true)
}

/** "nächste Woche Freitag", "vergangene Woche am Dienstag", "heuer im Herbst", "nächstes Jahr im Mai"; "Dienstag vor zwei
 *  Wochen". */
export const wholeWithPart: Refiner = {
  pair(scan, a, b) {
    if (isSimple(a) && isWeekday(a.node) && b.node.kind === 'counted' && b.node.distance && b.node.unit === 'week') {
      if (b.node.anchor !== 'document' || b.node.amount === null || b.first !== a.end) return null
      const { distance: _distance, ...outer } = b.node
      return { first: a.first, end: b.end, rule: 'weekday-of', node: { ...a.node, outer }, parts: [a, b] }
    }
    if (a.node.kind !== 'counted' || a.node.distance || a.node.from !== undefined || a.parts !== undefined) return null
    if (!isSimple(b) || b.node.outer !== undefined || b.node.year !== undefined || b.node.relation !== undefined)
      return null
    const fits = a.node.unit === 'week' ? isWeekday(b.node) : a.node.unit === 'year' && isOfYear(b.node)
    if (!fits || !isBare(scan, a, b) || (a.node.unit === 'year' && b.first === a.end && b.node.modifier === undefined))
      return null
    const node: CalendarNode = { ...b.node, outer: a.node }
    return { first: a.first, end: b.end, rule: `${b.rule}-of`, node, parts: [a, { ...b, node }] }
  },
}

const isWeekday = (node: CalendarNode): boolean =>
  node.weekday !== undefined && node.day === undefined && node.nth === undefined && node.relation === undefined

const isOfYear = (node: CalendarNode): boolean =>
  node.month !== undefined || node.season !== undefined || node.quarter !== undefined || node.holiday !== undefined
