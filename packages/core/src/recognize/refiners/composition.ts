import type { CalendarNode, CountedNode, Match, Part, TimeNode } from '../expression.js'
import type { Scan } from '../scan.js'
import { gapOf, granularityOf, isFiner, type Refiner } from './refiner.js'
import { isWeekdayAbbreviation } from '../recognizers/weekdays.js'

const simple = (match: Match): match is Match & { node: CalendarNode } =>
  match.node.kind === 'calendar' && match.parts === undefined

/** "Mittwoch, 30. August": the weekday and the date say the same day. */
export const weekdayWithDate: Refiner = {
  name: 'weekday-date',
  pair(scan, a, b) {
    if (!simple(a) || a.node.weekday === undefined || a.node.day !== undefined) return null
    const inner = b.node.kind === 'range' ? b.node.from.node : b.node
    if (inner.kind !== 'calendar' || inner.day === undefined || inner.weekday !== undefined) return null
    const gap = gapOf(scan, a, b)
    if (gap === null || !['', ',', 'den', 'dem', ', den', ', dem', ', der', 'der', 'vom', ', vom'].includes(gap))
      return null
    const fields = { weekday: a.node.weekday, ...(a.node.part === undefined ? {} : { part: a.node.part }) }
    if (b.node.kind === 'range') {
      const from: Part = { ...b.node.from, first: a.first, node: { ...inner, ...fields } }
      return { ...b, first: a.first, node: { ...b.node, from }, parts: [from, b.node.to] }
    }
    return { ...b, first: a.first, rule: 'weekday-date', node: { ...inner, ...fields } }
  },
}

/** "Mo., 3. Mai": an abbreviated weekday counts only here. */
export const weekdayAbbreviation: Refiner = {
  name: 'weekday-abbreviation',
  single(scan, match) {
    if (!simple(match) || match.node.day === undefined || match.node.weekday !== undefined) return null
    let at = match.first - 1
    if (scan.is(at, ',')) at--
    if (scan.is(at, '.')) at--
    if (
      !scan.has(at) ||
      (at === match.first - 1 && !scan.token(match.first).spaceBefore) ||
      !isWeekdayAbbreviation(scan, at)
    )
      return null
    const weekday = scan.locale.weekdayAbbreviations[scan.norm(at)]
    return weekday === undefined
      ? null
      : { ...match, first: at, rule: 'weekday-date', node: { ...match.node, weekday } }
  },
}

/** "Ende des Zweiten Weltkriegs", "Beginn des Kalten Krieges". */
export const edgeOfPeriod: Refiner = {
  name: 'edge-of-period',
  single(scan, match) {
    if (match.node.kind !== 'period') return null
    const { modifier, adjective } = scan.sense(match.first - 2)
    if (modifier === undefined || modifier === 'MID' || adjective || !scan.sense(match.first - 1).article) return null
    return { ...match, first: match.first - 2, rule: 'edge-of-period', node: { ...match.node, modifier } }
  },
}

const EDGE_OF = new Set(['month', 'year', 'season', 'quarter', 'half', 'decade', 'century', 'millennium', 'week'])

/** "ersten Hälfte des 15. Jahrhunderts"; `at` is the noun. */
function halfOf(scan: Scan, match: Match, at: number): Match | null {
  const { ordinal } = scan.sense(at - 1)
  if (match.node.kind === 'range' || (ordinal !== 1 && ordinal !== 2)) return null
  const modifier = ordinal === 1 ? 'FIRST_HALF' : 'SECOND_HALF'
  const first = scan.sense(at - 2).article ? at - 2 : at - 1
  const node: CalendarNode =
    match.node.kind === 'calendar' && match.node.outer === undefined
      ? { ...match.node, modifier }
      : { kind: 'calendar', modifier, outer: match.node }
  return { ...match, first, rule: 'half-of', node }
}

/** "Anfang 2020", "Ende Juli", "Mitte des vergangenen Jahres", "späten 1990er Jahren", "Anfang bis Mitte Mai". */
export const edgeOfDate: Refiner = {
  name: 'edge',
  single(scan, match) {
    const head = match.node.kind === 'range' ? match.node.from : match
    const granularity = granularityOf(head.node)
    if (granularity === null || !EDGE_OF.has(granularity)) return null
    if (head.node.kind === 'calendar' && head.node.modifier !== undefined) return null
    let at = match.first - 1
    const article = scan.sense(at)
    if (article.article && !article.indefinite) at--
    const sense = scan.sense(at)
    if (sense.halfOf) return halfOf(scan, match, at)
    if (sense.course && match.node.kind !== 'range') return { ...match, first: at, rule: 'course' }
    if (
      sense.modifier === undefined ||
      sense.unit !== undefined ||
      sense.season !== undefined ||
      sense.month !== undefined
    )
      return null
    if (!sense.adjective && !scan.token(at).capital && scan.norm(at) !== 'anfang') return null
    if (sense.adjective && at !== match.first - 1) return null
    const wrap = (node: TimeNode): CalendarNode =>
      node.kind === 'calendar' && node.outer === undefined
        ? { ...node, modifier: sense.modifier as 'START' }
        : { kind: 'calendar', modifier: sense.modifier as 'START', outer: node }
    if (match.node.kind === 'range') {
      const from: Part = { ...match.node.from, first: at, node: wrap(match.node.from.node) }
      return { ...match, first: at, node: { ...match.node, from }, parts: [from, match.node.to] }
    }
    const until = scan.sense(at - 1).preposition === 'until' ? scan.sense(at - 2) : null
    if (until?.modifier !== undefined && !until.adjective && scan.token(at - 2).capital) {
      const to: Part = { first: at, end: match.end, rule: 'edge', node: wrap(match.node) }
      const from: Part = {
        first: at - 2,
        end: at - 1,
        rule: 'edge',
        node: { ...wrap(match.node), modifier: until.modifier },
      }
      return { first: at - 2, end: match.end, rule: 'edge-range', node: { kind: 'range', from, to } }
    }
    return { ...match, first: at, rule: 'edge', node: wrap(match.node) }
  },
}

/** "August des Jahres", "Herbst des Jahres": the year is the one just spoken of. */
export const ofTheYear: Refiner = {
  name: 'of-the-unit',
  single(scan, match) {
    const granularity = granularityOf(match.node)
    if (!simple(match) || granularity === null || match.node.year !== undefined || match.node.outer !== undefined)
      return null
    if (scan.norm(match.end) !== 'des' && scan.norm(match.end) !== 'der') return null
    const unit = scan.sense(match.end + 1)
    if (unit.unit === undefined || unit.plural || unit.modifier !== undefined || unit.unit === 'weekend') return null
    if (!isFiner(granularity, unit.unit) || scan.isNumber(match.end + 2)) return null
    const outer: CountedNode = { kind: 'counted', unit: unit.unit, amount: 0, direction: 0, anchor: 'document' }
    if (match.node.weekday !== undefined && unit.unit === 'month') {
      const whole: Match = { first: match.end + 1, end: match.end + 2, rule: 'unit', node: outer }
      return nthWeekday(match, whole, 'des')
    }
    return { ...match, end: match.end + 2, rule: `${match.rule}-of`, node: { ...match.node, outer } }
  },
}

const OF_GAPS = new Set([
  '',
  'des',
  'der',
  'im',
  'in',
  'vom',
  'von',
  'am',
  'im laufe',
  'zum',
  'auf',
  'auf den',
  'zu',
  'im jahr',
  'in der',
])

const NIGHT_BEFORE = new Set(['zum', 'auf', 'auf den', 'zu'])

/** "ersten Sonntag im Mai", "letzten Freitag des Monats". */
function nthWeekday(a: Match & { node: CalendarNode }, b: Match, gap: string): Match | null {
  const { relation, ...fields } = a.node
  const nth = relation === 'previous' ? -1 : fields.nth
  if (nth === undefined || !['im', 'des', 'in', ''].includes(gap)) return null
  return { first: a.first, end: b.end, rule: 'nth-weekday', node: { ...fields, nth, outer: b.node } }
}

/** "Juni des vergangenen Jahres", "Nacht des 14. August", "Sommer dieses Jahres", "Nacht zum Sonntag". */
export const partOfWhole: Refiner = {
  name: 'of',
  pair(scan, a, b) {
    if (!simple(a) || a.node.outer !== undefined) return null
    const gap = gapOf(scan, a, b)
    if (gap === null || !OF_GAPS.has(gap)) return null
    const fine = granularityOf(a.node)
    const whole = b.node.kind === 'range' ? b.node.from.node : b.node
    const coarse = granularityOf(whole)
    if (fine === null || coarse === null || !isFiner(fine, coarse)) return null
    if (a.node.year !== undefined || a.node.clock !== undefined) return null
    if (a.node.part !== undefined) {
      if (coarse !== 'day' || a.node.day !== undefined) return null
      if (gap === 'am' || gap === 'im' || gap === 'in') return null
      if (b.node.kind === 'range') {
        // "Nacht vom 16. auf den 17. Juni" is the night that begins on the first day.
        const node: CalendarNode = { ...a.node, outer: whole }
        const first: Part = { first: a.first, end: b.node.from.end, rule: 'night-of', node }
        return { first: a.first, end: b.end, rule: 'night-of', node, parts: [first, b.node.to] }
      }
      if (NIGHT_BEFORE.has(gap)) {
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
    } else if (gap === 'zum' || gap === 'auf' || gap === 'zu' || gap === 'auf den') return null
    if (b.node.kind === 'range') return null
    if (fine === 'day' && a.node.weekday !== undefined && a.node.day === undefined) {
      if (coarse === 'month') return nthWeekday(a, b, gap)
      if (coarse !== 'week') return null
    }
    if (gap === 'am' || gap === 'vom' || gap === 'von' || gap === 'in' || gap === 'in der') {
      if (a.node.part === undefined) return null
    }
    return { first: a.first, end: b.end, rule: `${a.rule}-of`, node: { ...a.node, outer: b.node } }
  },
}

const CLOCK_GAPS = new Set(['', 'um', ',', ', um', 'gegen', ', gegen', 'ab', ', ab', 'von', ', von', '(', '('])

const isDay = (match: Match): boolean => {
  const granularity = granularityOf(match.node)
  return (
    granularity === 'day' || (granularity === 'hour' && match.node.kind === 'calendar' && match.node.part !== undefined)
  )
}

/** The same clock on the day of the expression before it. */
const onDay = (node: TimeNode, day: TimeNode): TimeNode => (node.kind === 'calendar' ? { ...node, outer: day } : node)

/** "15. August um 14 Uhr", "Mittwoch, 20 Uhr", "heute von 15 bis 20 Uhr". */
export const dateWithClock: Refiner = {
  name: 'date-clock',
  pair(scan, a, b) {
    if (!isDay(a) || a.node.kind === 'range') return null
    const gap = gapOf(scan, a, b)
    if (gap === null || !CLOCK_GAPS.has(gap)) return null
    if (b.node.kind === 'range') {
      const { from, to } = b.node
      if (from.node.kind !== 'calendar' || from.node.clock === undefined) return null
      const first: Part = { ...from, node: onDay(from.node, a.node) }
      const last: Part = { ...to, node: onDay(to.node, a.node) }
      return {
        first: a.first,
        end: b.end,
        rule: 'date-clock',
        node: { kind: 'range', from: first, to: last },
        parts: [...(a.parts ?? [a]), first, last],
      }
    }
    if (b.node.kind !== 'calendar' || b.node.clock === undefined || b.node.outer !== undefined) return null
    const node = onDay(b.node, a.node)
    return { first: a.first, end: b.end, rule: 'date-clock', node, parts: [...(a.parts ?? [a]), { ...b, node }] }
  },
}

/** "Mittwoch am Abend", "15. August abends". */
export const dateWithPart: Refiner = {
  name: 'date-part',
  pair(scan, a, b) {
    if (granularityOf(a.node) !== 'day' || a.node.kind === 'range' || a.parts !== undefined || !simple(b)) return null
    if (
      b.node.part === undefined ||
      b.node.outer !== undefined ||
      b.node.weekday !== undefined ||
      b.node.clock !== undefined
    )
      return null
    const gap = gapOf(scan, a, b)
    if (gap === null || !['', 'am', 'in der', 'gegen', 'zu'].includes(gap)) return null
    const node = { ...b.node, outer: a.node }
    const match = { first: a.first, end: b.end, rule: 'date-part', node }
    return gap === '' ? match : { ...match, parts: [a, { ...b, node }] }
  },
}

/** "3 Uhr morgens", "gegen 10 Uhr abends": the part of the day decides the half of the clock. */
export const clockWithPart: Refiner = {
  name: 'clock-part',
  pair(scan, a, b) {
    if (!simple(a) || a.node.clock === undefined || !simple(b) || b.node.part === undefined || gapOf(scan, a, b) !== '')
      return null
    if (b.node.outer !== undefined || b.node.weekday !== undefined) return null
    const { part } = b.node
    const { hour } = a.node.clock
    const later = hour < 12 && (part === 'AF' || part === 'EV' || (part === 'NI' && hour >= 8))
    return {
      ...a,
      end: b.end,
      rule: 'clock-part',
      node: { ...a.node, clock: { ...a.node.clock, hour: later ? hour + 12 : hour } },
    }
  },
}

/** "heute vor einem Jahr", "morgen in einer Woche": the day is kept. */
export const deicticWithDistance: Refiner = {
  name: 'deictic-distance',
  pair(scan, a, b) {
    if (a.node.kind !== 'counted' || a.node.unit !== 'day' || a.node.distance) return null
    if (b.node.kind !== 'counted' || !b.node.distance || b.node.amount === null || gapOf(scan, a, b) !== '') return null
    if (b.node.anchor !== 'document') return null
    const { unit, amount, direction } = b.node
    const node: CountedNode = {
      kind: 'counted',
      unit,
      amount,
      direction,
      anchor: 'document',
      from: a.node,
      toTheDay: true,
    }
    return {
      first: a.first,
      end: b.end,
      rule: 'deictic-distance',
      node,
      parts: [a, { ...b, first: b.coreFirst ?? b.first }],
    }
  },
}

const COUNT_GAPS: Readonly<Record<string, -1 | 1>> = {
  'nach dem': 1,
  nach: 1,
  'vor dem': -1,
  vor: -1,
  'nach der': 1,
  'vor der': -1,
}

/** "drei Tage nach dem 1. Mai", "zwei Wochen vor Weihnachten". */
export const countedFromDate: Refiner = {
  name: 'counted-from',
  pair(scan, a, b) {
    if (a.node.kind !== 'duration' || a.node.parts.length !== 1 || !simple(b)) return null
    const [counted] = a.node.parts
    const direction = COUNT_GAPS[gapOf(scan, a, b) ?? '']
    if (direction === undefined || counted === undefined || counted.amount === null || granularityOf(b.node) !== 'day')
      return null
    const node: CountedNode = {
      kind: 'counted',
      unit: counted.unit,
      amount: direction * counted.amount,
      direction,
      anchor: 'document',
      from: b.node,
    }
    return { first: a.first, end: b.end, rule: 'counted-from', node, parts: [a, b] }
  },
}

const RANGE_GAPS = new Set([
  'bis',
  'bis zum',
  'bis zur',
  'bis in den',
  'bis in die',
  'bis ins',
  'bis einschließlich',
  '-',
  '–',
  '—',
  'bis zum jahr',
  'bis einschliesslich',
])

/** "vom 8. Februar auf den 9. Februar": only behind "vom". */
const isNightGap = (scan: Scan, a: Match, gap: string): boolean =>
  (gap === 'auf den' || gap === 'zum' || gap === 'auf') &&
  (scan.norm(a.first - 1) === 'vom' || scan.norm(a.first - 1) === 'von')

/** Two days of one night, before a part of the day takes them. */
export const nights: Refiner = {
  name: 'night-range',
  pair(scan, a, b) {
    const gap = gapOf(scan, a, b)
    if (gap === null || !isNightGap(scan, a, gap)) return null
    if (granularityOf(a.node) !== 'day' || granularityOf(b.node) !== 'day') return null
    return ranges.pair?.(scan, { ...a, first: a.first }, { ...b, first: b.first }) ?? null
  },
}

const isDate = (node: TimeNode): boolean => node.kind === 'calendar' || (node.kind === 'counted' && !node.distance)

const isBetween = (scan: Scan, at: number): boolean => {
  const before = scan.sense(at - 1).article ? scan.sense(at - 2) : scan.sense(at - 1)
  return before.preposition === 'between'
}

/** "von Montag bis Freitag", "zwischen 1933 und 1945", "30. April bis 3. Mai", "Anfang Mai bis Mitte Juni". */
export const ranges: Refiner = {
  name: 'range',
  pair(scan, a, b) {
    if (a.parts !== undefined || b.parts !== undefined || !isDate(a.node) || !isDate(b.node)) return null
    const gap = gapOf(scan, a, b)
    if (gap === null) return null
    const joined =
      RANGE_GAPS.has(gap) ||
      ((gap === 'und' || gap === 'und dem') && isBetween(scan, a.first)) ||
      isNightGap(scan, a, gap)
    if (!joined) return null
    const fine = granularityOf(a.node)
    const other = granularityOf(b.node)
    if (fine === null || other === null) return null
    const clockSide = fine === 'hour' || fine === 'minute'
    if (clockSide !== (other === 'hour' || other === 'minute')) return null
    let from: Part = a
    if (a.node.kind === 'calendar' && b.node.kind === 'calendar' && fine !== 'year' && a.node.outer === undefined) {
      const { year, shortYear, outer } = b.node
      if (a.node.year === undefined && a.node.shortYear === undefined && a.node.weekday === undefined)
        from = {
          ...a,
          node: {
            ...a.node,
            ...(year === undefined ? {} : { year }),
            ...(shortYear === undefined ? {} : { shortYear }),
            ...(outer === undefined ? {} : { outer }),
          },
        }
    }
    return { first: a.first, end: b.end, rule: 'range', node: { kind: 'range', from, to: b }, parts: [from, b] }
  },
}

/** "drei Jahre und vier Monate". */
export const addedDurations: Refiner = {
  name: 'durations',
  pair(scan, a, b) {
    if (a.node.kind !== 'duration' || b.node.kind !== 'duration') return null
    const gap = gapOf(scan, a, b)
    if (gap !== 'und' && gap !== '') return null
    const last = a.node.parts[a.node.parts.length - 1]
    const next = b.node.parts[0]
    if (last === undefined || next === undefined || last.amount === null || next.amount === null) return null
    const fine = granularityOf({ kind: 'counted', unit: next.unit, amount: 0, direction: 0, anchor: 'focus' })
    const coarse = granularityOf({ kind: 'counted', unit: last.unit, amount: 0, direction: 0, anchor: 'focus' })
    if (fine === null || coarse === null || !isFiner(fine, coarse)) return null
    return {
      first: a.first,
      end: b.end,
      rule: 'added-durations',
      node: { ...a.node, parts: [...a.node.parts, ...b.node.parts] },
    }
  },
}

/** "fast einmonatige", "um 1900", "etwa 2019", "ungefähr Mitte Juni". */
export const approximation: Refiner = {
  name: 'approximation',
  single(scan, match) {
    const sense = scan.sense(match.first - 1)
    const { node } = match
    if (node.kind === 'duration' && node.approximator === undefined && sense.approximator !== undefined)
      return { ...match, first: match.first - 1, node: { ...node, approximator: sense.approximator } }
    if (node.kind !== 'calendar' || node.approximator !== undefined) return null
    if (granularityOf(node) === 'year' && sense.preposition === 'around')
      return { ...match, node: { ...node, approximator: 'APPROX' } }
    if (sense.approximator === undefined || scan.norm(match.first - 1) === 'genau') return null
    const mod = sense.approximator === 'APPROX' || node.clock !== undefined ? sense.approximator : 'APPROX'
    return { ...match, first: match.first - 1, node: { ...node, approximator: mod } }
  },
}
