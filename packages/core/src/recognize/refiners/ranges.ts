import type { CalendarNode, Match, Part, TimeNode } from '../expression.js'
import { withYearOf } from '../recognizers/years.js'
import type { Scan } from '../scan.js'
import { gapOf, granularityOf, isSimple, type Refiner } from './refiner.js'

/** "Dienstag auf Freitag" is no night: the days follow one another. */
function isNextDay(a: TimeNode, b: TimeNode): boolean {
  if (a.kind !== 'calendar' || b.kind !== 'calendar') return true
  if (a.day !== undefined && b.day !== undefined) return b.day === a.day + 1 || b.day === 1
  return a.weekday === undefined || b.weekday === undefined || b.weekday === (a.weekday % 7) + 1
}

/** "vom 8. Februar auf den 9. Februar": only behind "vom". */
const isNightGap = (scan: Scan, a: Match, b: Match, gap: string): boolean =>
  isNextDay(a.node, b.node) &&
  scan.locale.gaps.night.has(gap) &&
  scan.sense(a.first - 1).preposition === 'from' &&
  !scan.sense(a.first - 1).onward

/** Two days of one night, before a part of the day takes them. */
export const nights: Refiner = {
  pair(scan, a, b) {
    const gap = gapOf(scan, a, b)
    // "in den Nächten von Montag bis Donnerstag"
    const before = scan.sense(a.first - 2)
    const isPlural =
      before.part !== undefined && before.plural === true && gap !== null && scan.locale.gaps.range.has(gap)
    if (gap === null || !(isPlural || isNightGap(scan, a, b, gap))) return null
    if (granularityOf(a.node) !== 'day' || granularityOf(b.node) !== 'day') return null
    return ranges.pair?.(scan, { ...a, first: a.first }, { ...b, first: b.first }) ?? null
  },
}

const isDate = (node: TimeNode): boolean => node.kind === 'calendar' || (node.kind === 'counted' && !node.distance)

const isBetween = (scan: Scan, at: number): boolean => {
  const before = scan.sense(at - 1).article ? scan.sense(at - 2) : scan.sense(at - 1)
  return before.preposition === 'between'
}

const isWeekdayAlone = ({ day, part, nth, relation, modifier, outer }: CalendarNode): boolean =>
  (day ?? part ?? nth ?? relation ?? modifier ?? outer) === undefined

/** "Samstag und Sonntag": two days that follow one another. */
export const adjacentWeekdays: Refiner = {
  pair(scan, a, b) {
    if (!isSimple(a) || !isSimple(b) || a.node.weekday === undefined || b.node.weekday === undefined) return null
    if (b.node.weekday !== (a.node.weekday % 7) + 1) return null
    if (a.node.day !== undefined || a.node.part !== undefined || a.node.nth !== undefined) return null
    if (!isWeekdayAlone(b.node)) return null
    const gap = gapOf(scan, a, b)
    if (gap === null || !scan.locale.gaps.adjacent.has(gap)) return null
    return { first: a.first, end: b.end, rule: 'adjacent-days', node: { kind: 'range', from: a, to: b }, parts: [a, b] }
  },
}

/** "vom 29. September an", "von Montag an": the word behind belongs to it. */
export const fromOn: Refiner = {
  single(scan, match) {
    const { node } = match
    if (node.kind !== 'calendar' && (node.kind !== 'counted' || node.distance)) return null
    const before = scan.sense(match.first - 1).article ? match.first - 2 : match.first - 1
    const from = scan.sense(before)
    if (from.preposition !== 'from' || from.onward || !scan.sense(match.end).onwardBehind) return null
    // "vom Montag an der Grenze": a preposition; "von Montag an die Regel" begins on that day.
    const next = scan.token(match.end + 1)
    const isNoun = next.kind === 'word' && next.capital
    if (from.contracted === true && (isNoun || scan.sense(match.end + 1).article)) return null
    if (isNoun && before !== match.first - 1) return null
    const core = { ...match, first: match.coreFirst ?? match.first }
    return { ...match, end: match.end + 1, role: 'from', parts: match.parts ?? [core] }
  },
}

/** "von Montag bis Freitag", "zwischen 1933 und 1945", "30. April bis 3. Mai", "Anfang Mai bis Mitte Juni". */
export const ranges: Refiner = {
  pair(scan, a, b) {
    if (!isDate(a.node) || !isDate(b.node)) return null
    // "Montag, 8 Uhr, bis Dienstag, 6 Uhr" has both ends in parts.
    const clocked = a.rule === 'date-clock' && (b.rule === 'date-clock' || b.parts === undefined)
    if (!clocked && (a.parts !== undefined || b.parts !== undefined)) return null
    const gap = gapOf(scan, a, b)
    if (gap === null) return null
    const joined =
      scan.locale.gaps.range.has(gap) ||
      (scan.locale.gaps.between.has(gap) && isBetween(scan, a.first)) ||
      isNightGap(scan, a, b, gap)
    if (!joined) return null
    const fine = granularityOf(a.node)
    const other = granularityOf(b.node)
    if (fine === null || other === null) return null
    const clockSide = fine === 'hour' || fine === 'minute'
    if (clockSide !== (other === 'hour' || other === 'minute')) return null
    let from: Part = a
    if (a.node.kind === 'calendar' && b.node.kind === 'calendar' && fine !== 'year' && a.node.outer === undefined) {
      const { outer } = b.node
      if (a.node.year === undefined && a.node.shortYear === undefined && a.node.weekday === undefined)
        from = { ...a, node: { ...withYearOf(a.node, b.node), ...(outer === undefined ? {} : { outer }) } }
    }
    const parts = [...(a.parts ?? [from]), ...(b.parts ?? [b])]
    return { first: a.first, end: b.end, rule: 'range', node: { kind: 'range', from, to: b }, parts }
  },
}
