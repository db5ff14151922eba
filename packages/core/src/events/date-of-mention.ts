import { dateFromEdtf } from '../calendar/index.js'
import type { EventDate, ResolvedExpression } from '../model/index.js'

/** The date of what an expression dates: its own date, or the open stretch that "seit", "bis" or "nach" make of it. */
export function datedBy(expression: ResolvedExpression, published: EventDate): EventDate | null {
  const { date, role } = expression
  if (!date) return null
  switch (role) {
    case 'at':
      return date
    case 'from':
      return date.earliest === null
        ? date
        : withAlternatives(date, (d) => dateFromEdtf(`${d.earliest ?? ''}/..`, d.basis))
    case 'until':
      return date.latest === null ? date : withAlternatives(date, (d) => dateFromEdtf(`../${d.latest ?? ''}`, d.basis))
    case 'after':
      return afterDate(date, published, 'after')
    case 'before':
      return date.earliest === null ? date : dateFromEdtf(`[..${date.earliest}]`, date.basis)
  }
}

/** What happened after or since something: from the first day that it can have been, to the publication. */
export function afterDate(
  date: EventDate,
  published: EventDate,
  relation: 'after' | 'before' | 'since',
): EventDate | null {
  const first = date.earliest
  if (relation === 'before') return date.latest === null ? null : dateFromEdtf(`[..${date.latest}]`, 'computed')
  if (first === null) return null
  if (relation === 'since') return dateFromEdtf(`${first}/..`, date.basis === 'stated' ? 'computed' : date.basis)
  const last = published.latest
  if (last === null || last < first) return dateFromEdtf(`[${first}..]`, 'computed')
  return dateFromEdtf(last === first ? first : `[${first}..${last}]`, 'computed')
}

/** "begann am Freitag und dauert bis Montag". */
export function beginToEnd(begin: ResolvedExpression, end: ResolvedExpression): EventDate | null {
  const first = begin.date?.earliest
  const last = end.date?.latest
  if (!begin.date || !end.date || !first || !last || last < first) return begin.date
  return dateFromEdtf(
    `${first}/${last}`,
    begin.date.basis === 'inferred' || end.date.basis === 'inferred' ? 'inferred' : begin.date.basis,
  )
}

function withAlternatives(date: EventDate, change: (date: EventDate) => EventDate): EventDate {
  const changed = change(date)
  return date.alternatives ? { ...changed, alternatives: date.alternatives.map(change) } : changed
}
