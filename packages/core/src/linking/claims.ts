import { MS_PER_DAY, dateFromEdtf, spanContains, spanOf, spansIntersect } from '../calendar/index.js'
import type { Claim, EventDate } from '../model/index.js'

/** The date of an event told several times, and the claims where the tellings cannot all hold. */
export interface Dating {
  readonly date: EventDate
  readonly claims: readonly Claim[] | null
}

const BASIS_RANK = { stated: 0, computed: 1, inferred: 2, unknown: 3 } as const

const lengthOf = (date: EventDate): number => {
  const span = spanOf(date)
  return span.endMs - span.startMs
}

/** Sharper first; then the better known; then by text, so that the order of the input does not matter. */
function compareSharpness(a: EventDate, b: EventDate): number {
  return (
    lengthOf(a) - lengthOf(b) ||
    BASIS_RANK[a.basis] - BASIS_RANK[b.basis] ||
    (a.edtf < b.edtf ? -1 : a.edtf > b.edtf ? 1 : 0) ||
    (a.alternatives?.length ?? 0) - (b.alternatives?.length ?? 0)
  )
}

/** Tells agreement from conflict. A vaguer date that contains a sharper one agrees with it: one claim. Dates that share
 *  no day are claims against one another; a date that fits several of them belongs to none.
 *
 *  @param dates by evidence, `null` for evidence that dates nothing
 *  @returns the sharpest date where all agree, the hull of the claims where they do not */
export function detectConflict(dates: readonly (EventDate | null)[]): Dating | null {
  const dated = dates.flatMap((date, index) => (date ? [{ date, index }] : []))
  if (dated.length === 0) return null
  const cores: { date: EventDate; evidence: number[] }[] = []
  for (const { date } of [...dated].sort((a, b) => compareSharpness(a.date, b.date) || a.index - b.index)) {
    if (!cores.some((core) => agree(core.date, date))) cores.push({ date, evidence: [] })
  }
  for (const { date, index } of dated) {
    const fitting = cores.filter((core) => agree(core.date, date))
    if (fitting.length === 1) fitting[0]?.evidence.push(index)
  }
  const sharpest = cores[0]?.date
  if (!sharpest) return null
  if (cores.length === 1)
    return {
      date: withSharedAlternatives(
        sharpest,
        dated.map((d) => d.date),
      ),
      claims: null,
    }
  cores.sort((a, b) => spanOf(a.date).startMs - spanOf(b.date).startMs || (a.date.edtf < b.date.edtf ? -1 : 1))
  return { date: hull(cores.map((core) => core.date)), claims: cores }
}

/** Whether two dates of one happening can both hold. */
function agree(a: EventDate, b: EventDate): boolean {
  const [x, y] = [spanOf(a), spanOf(b)]
  if (spanContains(x, y) || spanContains(y, x)) return true
  // What lasts is often told by a part of it: "in dieser Woche" for 10 to 13 September.
  return (a.extent === 'interval' || b.extent === 'interval' || isVague(a) || isVague(b)) && spansIntersect(x, y)
}

const isVague = (date: EventDate): boolean => date.approximate === true || lengthOf(date) > MS_PER_DAY

/** From the first to the last moment that any claim allows: `[2008..2009]` of two years, in days where one claim is told more
 *  sharply than another. */
export function hull(dates: readonly EventDate[]): EventDate {
  const basis = dates.some((d) => d.basis === 'inferred')
    ? 'inferred'
    : dates.some((d) => d.basis === 'computed')
      ? 'computed'
      : 'stated'
  const isAlike = dates.every(({ edtf }) => isPlain(edtf) && edtf.length === dates[0]?.edtf.length)
  const endOf = (date: EventDate, end: 'earliest' | 'latest'): string | null => (isAlike ? date.edtf : date[end])
  const sorted = (end: 'earliest' | 'latest'): readonly string[] => {
    const ends = dates.map((date) => endOf(date, end))
    return ends.includes(null) ? [] : ([...ends] as string[]).sort()
  }
  return dateFromEdtf(`[${sorted('earliest')[0] ?? ''}..${sorted('latest').at(-1) ?? ''}]`, basis)
}

/** A year, a month, a day or a clock time, without a range or a doubt. */
const isPlain = (edtf: string): boolean => /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d(?:T[\d:]{5})?)?)?$/.test(edtf)

/** Alternatives that every telling of the same date leaves open; all of them where the tellings share none. */
function withSharedAlternatives(date: EventDate, all: readonly EventDate[]): EventDate {
  const same = all.filter((d) => d.edtf === date.edtf)
  // One source that knows the date settles it for all.
  if (same.some((d) => d.basis !== 'inferred' && !d.alternatives)) return date
  const lists = same.flatMap((d) => (d.alternatives ? [d.alternatives] : []))
  const [first, ...rest] = lists
  if (!first) return date
  const shared = first.filter((alternative) => rest.every((list) => list.some((d) => d.edtf === alternative.edtf)))
  const union = [...new Map(lists.flat().map((d) => [d.edtf, d])).values()]
  const alternatives = shared.length > 0 ? shared : union
  return { ...date, alternatives }
}
