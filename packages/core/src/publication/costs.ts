import { gapBetween, MS_PER_DAY, spanOf, spansIntersect, weekdayOf } from '../calendar/index.js'
import type { EventDate } from '../model/index.js'
import type { AnchoredExpression } from './anchored-expression.js'

// Costs are in days: how far a day lies from what its article speaks of.

/** What cannot be. */
export const CONTRADICTION = 60

/** What two tellings gain that meet on the right day. */
export const LINK = 20

const PAST_ITS_BEGIN = 4
const BARELY_BEGUN = 3
const NAMED_TODAY = 3
/** A day that a neighbour names too. */
const SHARED_DAY = 3
const SHARED_WEEKDAY = 1
/** "17. Juli 2023: Moskau steigt aus". */
const STATED_AHEAD = 12
const SIBLING_PER_DAY = 0.02
const NEWS_DAYS = 21
const STATED_PER_DAY = 0.005
const MANY_SIBLINGS_PER_DAY = 0.001

/** What neighbours date in full, an article may date without the year: on the right day of publication both meet. */
export function sharedDaysGain(resolved: readonly AnchoredExpression[], days: ReadonlySet<string>): number {
  const shared = new Map<string, number>()
  for (const { expression, hint } of resolved) {
    const { date, timex } = expression
    if (
      timex.anchor?.kind !== 'narrative' &&
      date &&
      date.basis !== 'stated' &&
      date.earliest !== null &&
      date.earliest === date.latest
    )
      // Weekdays meet the days of others by chance.
      if (days.has(date.earliest))
        shared.set(date.earliest, Math.max(shared.get(date.earliest) ?? 0, hint.counted ? SHARED_WEEKDAY : SHARED_DAY))
  }
  return [...shared.values()].reduce((sum, gain) => sum + gain, 0)
}

/** What the expressions of an article can gain at most on any day. */
export const mostGainOf = (expressions: readonly AnchoredExpression[]): number =>
  expressions.reduce((sum, { hint, expression }) => {
    const shared = expression.date?.basis === 'stated' ? 0 : hint.counted ? SHARED_WEEKDAY : SHARED_DAY
    return sum + shared + (hint.apposed ? LINK : 0) + (hint.daysSince === null ? 0 : LINK)
  }, 0)

/** Near one neighbour; between two that are as near, where more of them are. */
export function siblingCost(distances: readonly number[]): number {
  if (distances.length === 0) return 0
  const mean = distances.reduce((sum, d) => sum + Math.min(d, 400), 0) / distances.length
  return Math.min(...distances) * SIBLING_PER_DAY + mean * MANY_SIBLINGS_PER_DAY
}

/** News follow the last day that they name in full. */
export function newestCost(resolved: readonly AnchoredExpression[], ms: number): number {
  let gap = Infinity
  for (const {
    expression: { date },
  } of resolved)
    if (date?.basis === 'stated' && date.granularity === 'day') {
      const { startMs, endMs } = spanOf(date)
      if (startMs <= ms) gap = Math.min(gap, (ms + MS_PER_DAY - endMs) / MS_PER_DAY)
    }
  return Number.isFinite(gap) ? farness(Math.max(0, gap)) : 0
}

/** "Elf Tage ist es her, dass Moskau am 17. Juli …": the publication lies so far behind that day; where the sentence names
 *  none, behind one that the article dates in full. */
export function sinceCost(resolved: readonly AnchoredExpression[], at: number, ms: number): number {
  const own = resolved[at]
  const daysSince = own?.hint.daysSince ?? null
  if (own === undefined || daysSince === null) return 0
  const fits = (date: EventDate): boolean =>
    Math.abs(Math.abs(ms - spanOf(date).startMs) / MS_PER_DAY - daysSince) <= daysSince * 0.1
  const next = resolved[at + 1]?.expression
  if (next?.date && next.sentence === own.expression.sentence) return fits(next.date) ? -LINK : 2
  const full = resolved.some(
    ({ expression: { date } }) => date?.basis === 'stated' && date.granularity === 'day' && fits(date),
  )
  return full ? -LINK / 2 : 0
}

/** Whoever writes "heute" of the day of publication does not call it by its weekday. */
export function todayCost(resolved: readonly AnchoredExpression[], ms: number): number {
  if (!resolved.some(({ hint }) => hint.isToday)) return 0
  const named = resolved.filter(
    ({ hint: { counted, isToday, weekday }, expression: { direction, date } }) =>
      counted && !isToday && weekday === null && direction === 'past' && date !== null && spanOf(date).startMs === ms,
  )
  return named.length * NAMED_TODAY
}

/** Two expressions for one day, one of them counted from the publication: they meet on the right one. */
export function appositionCost({ expression, hint }: AnchoredExpression, next: AnchoredExpression | undefined): number {
  const [a, b] = [expression.date, next?.expression.date]
  // What was counted from the story says nothing of the publication; a date beside it has its year from it.
  const counts = expression.timex.anchor?.kind !== 'narrative'
  if (!hint.apposed || !next || !counts || !a || !b || (a.basis === 'stated' && b.basis === 'stated')) return 0
  const [x, y] = [spanOf(a), spanOf(b)]
  return spansIntersect(x, y) ? -LINK : Math.min(CONTRADICTION, 2 + gapBetween(x, y) / MS_PER_DAY)
}

/** What an expression costs if the article came out on the day that begins at `ms`. */
export function distanceCost({ expression, hint }: AnchoredExpression, ms: number): number {
  const { date, direction, tense, timex } = expression
  const { weekday } = hint
  if (
    weekday !== null &&
    date?.earliest != null &&
    weekdayOf(Math.floor(spanOf(date).startMs / MS_PER_DAY)) !== weekday
  )
    return CONTRADICTION
  if (!date || timex.type === 'DURATION' || date.granularity === 'year') return 0
  const told = spanOf(date)
  if (!Number.isFinite(told.startMs) || !Number.isFinite(told.endMs)) return 0
  // A clock time of the day itself is not after the publication: only days are compared.
  const span = {
    startMs: Math.floor(told.startMs / MS_PER_DAY) * MS_PER_DAY,
    endMs: Math.ceil(told.endMs / MS_PER_DAY) * MS_PER_DAY,
  }
  const end = ms + MS_PER_DAY
  // What is dated in full and not announced lies behind.
  const isTold = timex.anchor?.kind === 'narrative' || (date.basis === 'stated' && date.granularity === 'day')
  if (isTold && tense === 'past' && span.startMs > ms) return CONTRADICTION
  // A full date is seldom given to what is to come, and then with "soll" or "wird".
  if (date.basis === 'stated' && date.granularity === 'day' && tense !== 'future' && !hint.due && span.startMs > ms)
    return STATED_AHEAD
  // "soll bis Ende März 2025" lies ahead.
  if (date.basis === 'stated' && (tense === 'future' || hint.due) && span.endMs <= ms) return CONTRADICTION
  const days = direction === 'future' ? (span.startMs - ms) / MS_PER_DAY : (end - span.endMs) / MS_PER_DAY
  if ((direction === 'past' || hint.since) && span.startMs > ms) return CONTRADICTION
  if (direction === 'future' && span.endMs <= ms) return CONTRADICTION
  // The nearest 29 October lies ahead, but its clause tells of it: the year before would have been meant.
  if (direction === 'future' && tense === 'past' && span.startMs > ms) return CONTRADICTION / 2
  // What is announced by the day has not begun.
  if (direction === 'future' && date.granularity === 'day' && days < 0) return PAST_ITS_BEGIN - days
  const gap = Math.max(0, days)
  // What goes on since a day has gone on for a while.
  if (hint.since && gap < 1) return BARELY_BEGUN
  // "noch im September" is said in September, "noch im selben Monat" is not.
  const isWithin = hint.still && /^(?:month|week|year)$/.test(date.granularity)
  if (isWithin && timex.anchor?.kind !== 'narrative' && (ms < span.startMs || ms >= span.endMs))
    return CONTRADICTION / 2
  // "damals", "drei Monate später": counted from what was told.
  if (timex.anchor?.kind === 'narrative') return 0
  // News tell of what is near, but speak of the past too.
  if (date.basis === 'stated')
    return date.granularity === 'day' && direction === 'past' ? Math.min(gap, 800) * STATED_PER_DAY : 0
  if (hint.counted && hint.named) return gap > 10 ? gap * 0.5 : 1
  if (hint.counted) return gap * 0.5 + (hint.earlier && gap === 0 ? 2 : 0)
  return farness(gap) * (date.granularity === 'day' ? 1 : 0.6)
}

/** News speak of days near to them. Past three weeks more days add little: of many dates to both sides of a day none is to
 *  pull it its way. */
const farness = (days: number): number =>
  Math.min(days, NEWS_DAYS) / 4 + 1.5 * Math.log2(1 + Math.max(0, days - NEWS_DAYS) / 30)
