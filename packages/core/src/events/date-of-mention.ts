import { dateFromEdtf, formatDay, joinEdtf, MS_PER_DAY, spanOf } from '../calendar/index.js'
import type { EventDate, ResolvedExpression } from '../model/index.js'
import type { Modality } from '../syntax/index.js'

/** The date of what an expression dates: its own date, or the open stretch that "since", "until" or "after" make of it.
 *  @param isNightTo the expression names the night between two days by the second */
export function datedBy(
  expression: ResolvedExpression,
  published: EventDate,
  term: Modality['term'] = 'past',
  isNightTo = false,
): EventDate | null {
  const { date, role } = expression
  if (!date) return null
  // "kurz nach 8 Uhr", "kurz vor Mitternacht" is on that day.
  const isTime = date.edtf.includes('T') || expression.timex.type === 'TIME'
  if ((role === 'after' || role === 'before') && isTime && date.earliest !== null)
    return dateFromEdtf(date.earliest.slice(0, 10), date.basis, date.alternatives)
  switch (role) {
    case 'at':
      return isNightTo ? withAlternatives(date, overnight) : date
    case 'from':
      return date.earliest === null
        ? date
        : withAlternatives(date, (d) => dateFromEdtf(joinEdtf(d.edtf, null) ?? '', d.basis))
    case 'until':
      // "bis zum Mittag": on that day.
      if (term === 'past' && expression.timex.rule === 'part-of-day' && date.latest !== null)
        return dateFromEdtf(date.latest.slice(0, 10), date.basis, date.alternatives)
      return untilDate(date, published, term)
    case 'after':
      return afterDate(date, published, 'after')
    case 'before':
      return date.earliest === null ? date : dateFromEdtf(`[..${unitBefore(date, date.earliest)}]`, date.basis)
  }
}

/** The year, month or day before a date: "vor 1990" is 1989 at the latest. */
function unitBefore({ edtf }: EventDate, earliest: string): string {
  const day = formatDay(Math.round(spanOf(dateFromEdtf(earliest.slice(0, 10), 'computed')).startMs / MS_PER_DAY) - 1)
  return /^\d{4}$/.test(edtf) ? day.slice(0, 4) : /^\d{4}-(?:0\d|1[0-2])$/.test(edtf) ? day.slice(0, 7) : day
}

/** From one day to the next. */
function overnight(date: EventDate): EventDate {
  const day = date.earliest?.slice(0, 10)
  if (day === undefined || date.latest?.slice(0, 10) !== day) return date
  const next = formatDay(Math.round(spanOf(dateFromEdtf(day, date.basis)).endMs / MS_PER_DAY))
  return dateFromEdtf(`[${day}..${next}]`, date.basis)
}

/** "steht bis Mittwoch still" goes on until then, from a day that nobody tells; "wollen bis Ende Juni festlegen" happens
 *  once until then. */
function untilDate(date: EventDate, published: EventDate, term: Modality['term']): EventDate {
  const { latest } = date
  if (latest === null) return date
  // "Der Vertrag läuft bis Juni 2027": what is told is that it ends then.
  if (term === 'end' && published.latest !== null && latest.slice(0, 10) > published.latest) return date
  const since = published.earliest
  const lastDay = latest.slice(0, 10)
  if (since === null || term !== 'ahead' || lastDay < since) {
    return withAlternatives(date, (d) => dateFromEdtf(joinEdtf(null, d.edtf) ?? '', d.basis))
  }
  if (lastDay === since) return dateFromEdtf(lastDay, date.basis)
  const basis = date.basis === 'stated' ? 'computed' : date.basis
  return dateFromEdtf(`[${since}..${latest}]`, basis)
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
  if (relation === 'since')
    return dateFromEdtf(joinEdtf(date.edtf, null) ?? '', date.basis === 'stated' ? 'computed' : date.basis)
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
    joinEdtf(begin.date.edtf, end.date.edtf) ?? `${first}/${last}`,
    begin.date.basis === 'inferred' || end.date.basis === 'inferred' ? 'inferred' : begin.date.basis,
  )
}

function withAlternatives(date: EventDate, change: (date: EventDate) => EventDate): EventDate {
  const changed = change(date)
  return date.alternatives ? { ...changed, alternatives: date.alternatives.map(change) } : changed
}
