import type { Part, TimeNode } from '../expression.js'
import { isWeekdayAbbreviation } from '../recognizers/weekdays.js'
import { gapOf, isSimple, type Refiner } from './refiner.js'

/** "Mittwoch, 30. August": the weekday and the date say the same day. */
export const weekdayWithDate: Refiner = {
  pair(scan, a, b) {
    if (!isSimple(a) || a.node.weekday === undefined || a.node.day !== undefined) return null
    const inner = b.node.kind === 'range' ? b.node.from.node : b.node
    if (inner.kind !== 'calendar' || inner.day === undefined || inner.weekday !== undefined) return null
    const gap = gapOf(scan, a, b)
    if (gap === null || !scan.locale.gaps.weekdayDate.has(gap)) return null
    const fields = { weekday: a.node.weekday, ...(a.node.part === undefined ? {} : { part: a.node.part }) }
    if (b.node.kind === 'range') {
      const from: Part = { ...b.node.from, first: a.first, node: { ...inner, ...fields } }
      return {
        ...b,
        first: a.first,
        node: { ...b.node, from },
        parts: [from, ...(b.parts ?? [b.node.to]).slice(b.parts === undefined ? 0 : 1)],
      }
    }
    // "Samstag (19. Oktober)": with the bracket behind it.
    const end = gap === '(' && scan.is(b.end, ')') ? b.end + 1 : b.end
    return { ...b, first: a.first, end, rule: 'weekday-date', node: { ...inner, ...fields } }
  },
}

/** "6. Mai 2015, einem Mittwoch": the weekday behind says the same day. */
export const dateWithWeekday: Refiner = {
  pair(scan, a, b) {
    if (!isSimple(a) || a.node.day === undefined || a.node.month === undefined || a.node.weekday !== undefined)
      return null
    if (!isSimple(b) || b.node.weekday === undefined || b.node.day !== undefined || b.node.relation !== undefined)
      return null
    const isApposed = b.first - a.end === 2 && scan.is(a.end, ',') && scan.sense(a.end + 1).indefinite === true
    if (!isApposed) return null
    const part = b.node.part === undefined ? {} : { part: b.node.part }
    return { ...a, end: b.end, rule: 'date-weekday', node: { ...a.node, weekday: b.node.weekday, ...part } }
  },
}

/** "Ostermontag, 24. April": the feast only names the date. */
export const holidayWithDate: Refiner = {
  pair(scan, a, b) {
    if (!isSimple(a) || a.node.holiday === undefined || a.node.year !== undefined) return null
    if (!isSimple(b) || b.node.day === undefined || b.node.month === undefined || b.node.weekday !== undefined)
      return null
    const gap = gapOf(scan, a, b)
    if (gap === null || gap === '' || !scan.locale.gaps.weekdayDate.has(gap)) return null
    return { ...b, first: a.first, rule: 'holiday-date' }
  },
}

/** "morgen Mittwoch", "gestern Montagabend", as Swiss texts have it: one day said twice. */
export const deicticWithWeekday: Refiner = {
  pair(scan, a, b) {
    const day = a.node
    if (day.kind !== 'counted' || day.unit !== 'day' || day.anchor !== 'document' || day.distance || day.from)
      return null
    if (!isSimple(b) || b.node.weekday === undefined || b.node.day !== undefined || gapOf(scan, a, b) !== '')
      return null
    if (b.node.relation !== undefined || b.node.nth !== undefined) return null
    const named: TimeNode = { ...day, weekday: b.node.weekday }
    const node: TimeNode = b.node.part === undefined ? named : { kind: 'calendar', part: b.node.part, outer: named }
    return { first: a.first, end: b.end, rule: 'deictic-weekday', node, parts: [a, b] }
  },
}

/** "Mo., 3. Mai": an abbreviated weekday counts only here. */
export const weekdayAbbreviation: Refiner = {
  single(scan, match) {
    if (!isSimple(match) || match.node.day === undefined || match.node.weekday !== undefined) return null
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
