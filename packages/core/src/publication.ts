import {
  dateFromEdtf,
  formatDay,
  gapBetween,
  MS_PER_DAY,
  spanOf,
  spansIntersect,
  UNKNOWN_DATE,
} from './calendar/index.js'
import type { Mention } from './events/index.js'
import { familyOf, haveSameSubject, stemOverlap } from './clusters/index.js'
import type { EventDate, ResolvedExpression } from './model/index.js'
import type { Article } from './reader/index.js'

/** A resolved expression with what the words around it tell of the publication. */
export interface AnchoredExpression extends ResolvedExpression {
  /** It lacks nothing but the publication day: "am Mittwoch". */
  readonly counted: boolean
  /** "bereits am Mittwoch": not the day of publication. */
  readonly earlier: boolean
  /** The next expression says the same in other words: "vor drei Tagen, am 19. Januar 2024". */
  readonly apposed: boolean
  /** "seit dem 23. August": it has begun. */
  readonly since: boolean
  /** "Elf Tage ist es her, dass …": how many days after the next expression's date. */
  readonly daysSince: number | null
  /** "bis Ende März soll …": its end has not come. */
  readonly due: boolean
  /** "vergangenen Freitag": not today, but which one it says itself. */
  readonly named: boolean
  /** "noch im September": the publication lies in it. */
  readonly within: boolean
}

/** What the inference of a publication day needs of one article. */
export interface DatedArticle {
  readonly id: string
  /** The publication date as far as the article itself tells it. */
  readonly told: EventDate
  /** Resolves the article's expressions against a day; pure and cheap. */
  readonly resolveAt: (document: EventDate) => readonly AnchoredExpression[]
  /** Its mentions as far as they can be dated without inference. */
  readonly mentions: readonly Mention[]
}

const RANK = { given: 0, metadata: 1, header: 2, note: 3 } as const

/** The publication date that an article tells by itself: given with it, in its metadata, its header or a note. The
 *  better known comes first; a note's day beats a header's month that contains it.
 *
 *  @param dateIn reads a full date in a stretch of the article's text */
export function choosePublication(
  article: Article,
  dateIn: (start: number, end: number) => EventDate | null,
): EventDate {
  const found: { date: EventDate; rank: number }[] = []
  for (const candidate of article.dateCandidates) {
    const date =
      candidate.value === undefined ? dateIn(candidate.start, candidate.end) : dateFromEdtf(candidate.value, 'stated')
    if (date?.earliest != null) found.push({ date: { ...date, basis: 'stated' }, rank: RANK[candidate.kind] })
  }
  found.sort((a, b) => Number(!isDay(a.date)) - Number(!isDay(b.date)) || a.rank - b.rank)
  const [best] = found
  if (!best) return UNKNOWN_DATE
  const given = found.find((f) => f.rank === 0)
  return given && !isDay(given.date) && isDay(best.date) && !within(best.date, given.date) ? given.date : best.date
}

const isDay = (date: EventDate): boolean => date.earliest !== null && date.earliest === date.latest

const within = (inner: EventDate, outer: EventDate): boolean =>
  spanOf(inner).startMs >= spanOf(outer).startMs && spanOf(inner).endMs <= spanOf(outer).endMs

/** How far from the dates of the neighbours a day is looked for, in days. */
const REACH_DAYS = 75

/** Costs are in days: how far a day lies from what its article speaks of. */
const CONTRADICTION = 60
const PAST_ITS_BEGIN = 4
const BARELY_BEGUN = 3
const LINK = 20
/** "im September" beside "am Sonntag". */
const VAGUE_LINK = 6
/** A day that a neighbour names too. */
const SHARED_DAY = 3
const SHARED_WEEKDAY = 1
/** "17. Juli 2023: Moskau steigt aus". */
const STATED_AHEAD = 12
const SIBLING_PER_DAY = 0.02
const NEWS_DAYS = 21
const STATED_PER_DAY = 0.005
const MANY_SIBLINGS_PER_DAY = 0.001
/** Readings that cost at most so much more than the best one stay open. */
const OPEN_MARGIN = 9

interface Candidate {
  readonly day: EventDate
  readonly dayNumber: number
  readonly resolved: readonly AnchoredExpression[]
  /** By the offset of the expression. */
  readonly dates: ReadonlyMap<number, EventDate>
  cost: number
}

/** Mentions of two articles that tell of one happening, whatever its day. */
interface Link {
  readonly a: Mention
  readonly b: Mention
}

/** Infers the publication day of articles that don't tell it, from what they and their neighbours say together.
 *
 *  Every day within reach is tried: how far lie the days that the article counts from it ("am Mittwoch", "18. August",
 *  "Ende August"), does what was past lie behind and what was planned ahead, and does what it tells beside a neighbour
 *  fall on the neighbour's dates (one round of min-sum message passing between the articles). The cheapest day wins; it is
 *  given as a day only where the article itself says "am Donnerstag" of it, otherwise as the stretch in which all its
 *  dates stay the same. What costs little more stays as alternative.
 *
 *  @returns dates by article id; an article without anything to count from is left out */
export function inferPublications(articles: readonly DatedArticle[]): ReadonlyMap<string, EventDate> {
  const known = articles.filter((a) => a.told.earliest !== null)
  const open = articles.filter((a) => !isDay(a.told))
  const candidates = new Map<string, Candidate[]>()
  for (const article of open) {
    const days = daysToTry(article, known)
    if (days)
      candidates.set(
        article.id,
        tryDays(
          article,
          days,
          known.filter((k) => k !== article),
          daysToldBy(articles.filter((a) => a !== article)),
        ),
      )
  }
  const linked = new Map<string, readonly number[]>()
  for (const article of open) {
    const own = candidates.get(article.id)
    if (!own) continue
    const costs = own.map(() => 0)
    for (const other of articles) {
      if (other === article) continue
      const links = linksBetween(article, other)
      if (links.length === 0) continue
      const theirs = candidates.get(other.id)
      own.forEach(
        (candidate, i) =>
          (costs[i] =
            (costs[i] ?? 0) + (theirs ? messageFrom(theirs, candidate, links) : -gainOf(links, candidate.dates, null))),
      )
    }
    linked.set(article.id, costs)
  }
  const inferred = new Map<string, EventDate>()
  for (const [id, list] of candidates) {
    list.forEach((candidate, i) => (candidate.cost += linked.get(id)?.[i] ?? 0))
    const date = chooseDate(list)
    if (date) inferred.set(id, date)
  }
  return inferred
}

/** First and last day (exclusive) to try, as day numbers; null where nothing needs a day or nothing bounds it. */
function daysToTry(article: DatedArticle, known: readonly DatedArticle[]): readonly [number, number] | null {
  const rough = article.resolveAt(article.told)
  const needsDay = rough.some((e) => e.needsDocumentDay || e.apposed)
  if (article.told.earliest !== null) {
    if (!needsDay) return null
    const span = spanOf(article.told)
    return [span.startMs / MS_PER_DAY, span.endMs / MS_PER_DAY]
  }
  const lacksYear = rough.some((e) => e.date === null && e.timex.value.startsWith('XXXX'))
  if (!needsDay && !lacksYear) return null
  const siblings = known.filter((k) => k !== article).map((k) => spanOf(k.told))
  const stated = rough
    .filter((e) => e.date?.basis === 'stated' && e.date.granularity === 'day')
    .map((e) => spanOf(e.date ?? UNKNOWN_DATE))
  const spans = siblings.length > 0 ? siblings : stated
  if (spans.length === 0) return null
  const first = Math.min(...spans.map((s) => s.startMs)) / MS_PER_DAY
  // An article may go on months after its neighbours, and says so.
  const last = Math.max(...[...spans, ...stated].map((s) => s.endMs)) / MS_PER_DAY
  return [first - (siblings.length > 0 ? REACH_DAYS : 0), last + REACH_DAYS]
}

/** The days that articles name in full, or count from a day of publication that is known. */
function daysToldBy(articles: readonly DatedArticle[]): ReadonlySet<string> {
  const days = new Set<string>()
  for (const article of articles)
    for (const { date } of article.resolveAt(isDay(article.told) ? article.told : UNKNOWN_DATE))
      if (date?.granularity === 'day' && date.earliest !== null && date.earliest === date.latest)
        days.add(date.earliest)
  return days
}

/** What neighbours date in full, an article may date without the year: on the right day of publication both meet. */
function sharedDaysGain(resolved: readonly AnchoredExpression[], days: ReadonlySet<string>): number {
  const shared = new Map<string, number>()
  for (const { date, counted, timex } of resolved)
    if (
      timex.anchor?.kind !== 'narrative' &&
      date &&
      date.basis !== 'stated' &&
      date.earliest !== null &&
      date.earliest === date.latest
    )
      // Weekdays meet the days of others by chance.
      if (days.has(date.earliest))
        shared.set(date.earliest, Math.max(shared.get(date.earliest) ?? 0, counted ? SHARED_WEEKDAY : SHARED_DAY))
  return [...shared.values()].reduce((sum, gain) => sum + gain, 0)
}

function tryDays(
  article: DatedArticle,
  [first, end]: readonly [number, number],
  siblings: readonly DatedArticle[],
  toldElsewhere: ReadonlySet<string>,
): Candidate[] {
  const spans = siblings.map((s) => spanOf(s.told))
  const list: Candidate[] = []
  for (let dayNumber = first; dayNumber < end; dayNumber++) {
    const day = dateFromEdtf(formatDay(dayNumber), 'inferred')
    const resolved = article.resolveAt(day)
    const ms = dayNumber * MS_PER_DAY
    const distance = spans.map((span) => Math.max(0, span.startMs - ms, ms + MS_PER_DAY - span.endMs) / MS_PER_DAY)
    const cost =
      resolved.reduce(
        (sum, e, i) => sum + distanceCost(e, ms) + appositionCost(e, resolved[i + 1]) + sinceCost(resolved, i, ms),
        0,
      ) +
      siblingCost(distance) +
      newestCost(resolved, ms) -
      sharedDaysGain(resolved, toldElsewhere)
    list.push({
      day,
      dayNumber,
      resolved,
      dates: new Map(resolved.flatMap((e) => (e.date ? [[e.timex.start, e.date] as const] : []))),
      cost,
    })
  }
  return list
}

/** Near one neighbour; between two that are as near, where more of them are. */
function siblingCost(distances: readonly number[]): number {
  if (distances.length === 0) return 0
  const mean = distances.reduce((sum, d) => sum + Math.min(d, 400), 0) / distances.length
  return Math.min(...distances) * SIBLING_PER_DAY + mean * MANY_SIBLINGS_PER_DAY
}

/** News follow the last day that they name in full. */
function newestCost(resolved: readonly AnchoredExpression[], ms: number): number {
  let gap = Infinity
  for (const { date } of resolved)
    if (date?.basis === 'stated' && date.granularity === 'day') {
      const { startMs, endMs } = spanOf(date)
      if (startMs <= ms) gap = Math.min(gap, (ms + MS_PER_DAY - endMs) / MS_PER_DAY)
    }
  return Number.isFinite(gap) ? farness(Math.max(0, gap)) : 0
}

/** "Elf Tage ist es her, dass Moskau am 17. Juli …": the publication lies so far behind that day; where the sentence names
 *  none, behind one that the article dates in full. */
function sinceCost(resolved: readonly AnchoredExpression[], at: number, ms: number): number {
  const { daysSince, sentence } = resolved[at] ?? {}
  if (daysSince === undefined || daysSince === null) return 0
  const fits = (date: EventDate): boolean =>
    Math.abs(Math.abs(ms - spanOf(date).startMs) / MS_PER_DAY - daysSince) <= daysSince * 0.1
  const next = resolved[at + 1]
  if (next?.date && next.sentence === sentence) return fits(next.date) ? -LINK : 2
  const full = resolved.some((e) => e.date?.basis === 'stated' && e.date.granularity === 'day' && fits(e.date))
  return full ? -LINK / 2 : 0
}

/** Two expressions for one day, one of them counted from the publication: they meet on the right one. */
function appositionCost(expression: AnchoredExpression, next: AnchoredExpression | undefined): number {
  const [a, b] = [expression.date, next?.date]
  const counts = expression.timex.anchor?.kind !== 'narrative' && next?.timex.anchor?.kind !== 'narrative'
  if (!expression.apposed || !next || !counts || !a || !b || (a.basis === 'stated' && b.basis === 'stated')) return 0
  const [x, y] = [spanOf(a), spanOf(b)]
  return spansIntersect(x, y) ? -LINK : Math.min(CONTRADICTION, 2 + gapBetween(x, y) / MS_PER_DAY)
}

/** What an expression costs if the article came out on the day that begins at `ms`. */
function distanceCost(expression: AnchoredExpression, ms: number): number {
  const { date, direction, tense, timex } = expression
  if (!date || timex.type === 'DURATION' || date.granularity === 'year') return 0
  const span = spanOf(date)
  if (!Number.isFinite(span.startMs) || !Number.isFinite(span.endMs)) return 0
  const end = ms + MS_PER_DAY
  // What is dated in full and not announced lies behind.
  const told = timex.anchor?.kind === 'narrative' || (date.basis === 'stated' && date.granularity === 'day')
  if (told && tense === 'past' && span.startMs > ms) return CONTRADICTION
  // A full date is seldom given to what is to come, and then with "soll" or "wird".
  if (
    date.basis === 'stated' &&
    date.granularity === 'day' &&
    tense !== 'future' &&
    !expression.due &&
    span.startMs > ms
  )
    return STATED_AHEAD
  // "soll bis Ende März 2025" lies ahead.
  if (date.basis === 'stated' && (tense === 'future' || expression.due) && span.endMs <= ms) return CONTRADICTION
  const days = direction === 'future' ? (span.startMs - ms) / MS_PER_DAY : (end - span.endMs) / MS_PER_DAY
  if ((direction === 'past' || expression.since) && span.startMs > ms) return CONTRADICTION
  if (direction === 'future' && span.endMs <= ms) return CONTRADICTION
  // The nearest 29 October lies ahead, but its clause tells of it: the year before would have been meant.
  if (direction === 'future' && tense === 'past' && span.startMs > ms) return CONTRADICTION / 2
  // What is announced by the day has not begun.
  if (direction === 'future' && date.granularity === 'day' && days < 0) return PAST_ITS_BEGIN - days
  const gap = Math.max(0, days)
  // What goes on since a day has gone on for a while.
  if (expression.since && gap < 1) return BARELY_BEGUN
  // "noch im September" is said in September, "noch im selben Monat" is not.
  if (expression.within && timex.anchor?.kind !== 'narrative' && (ms < span.startMs || ms >= span.endMs))
    return CONTRADICTION / 2
  // "damals", "drei Monate später": counted from what was told.
  if (timex.anchor?.kind === 'narrative') return 0
  // News tell of what is near, but speak of the past too.
  if (date.basis === 'stated')
    return date.granularity === 'day' && direction === 'past' ? Math.min(gap, 800) * STATED_PER_DAY : 0
  if (expression.counted && expression.named) return gap > 10 ? gap * 0.5 : 1
  if (expression.counted) return gap * 0.5 + (expression.earlier && gap === 0 ? 2 : 0)
  return farness(gap) * (date.granularity === 'day' ? 1 : 0.6)
}

/** News speak of days near to them. Past three weeks more days add little: of many dates to both sides of a day none is to
 *  pull it its way. */
const farness = (days: number): number =>
  Math.min(days, NEWS_DAYS) / 4 + 1.5 * Math.log2(1 + Math.max(0, days - NEWS_DAYS) / 30)

/** The message of a neighbour whose day is open too: its own cost above its best, less what the two gain together. */
function messageFrom(theirs: readonly Candidate[], candidate: Candidate, links: readonly Link[]): number {
  const best = theirs.reduce((least, c) => Math.min(least, c.cost), Infinity)
  return theirs.reduce((least, c) => Math.min(least, c.cost - best - gainOf(links, candidate.dates, c.dates)), 0)
}

/** What two articles gain when what both tell falls on one day, or, less, when the day of one lies in the month or week of
 *  the other.
 *  @param theirs null for a neighbour whose dates are settled */
function gainOf(
  links: readonly Link[],
  own: ReadonlyMap<number, EventDate>,
  theirs: ReadonlyMap<number, EventDate> | null,
): number {
  let gain = 0
  for (const { a, b } of links) {
    const date = own.get(a.timex.start)
    const other = theirs?.get(b.timex.start) ?? b.date
    if (!date?.earliest || !other) continue
    // What began on a Sunday may be told elsewhere from its first to its last day.
    if (
      date.edtf === other.edtf ||
      (other.extent === 'interval' && date.granularity === 'day' && date.earliest === other.earliest)
    )
      return LINK
    if (isShort(other) && within(date, other)) gain = VAGUE_LINK
  }
  return gain
}

/** A month or less, known from its first to its last day. */
const isShort = (date: EventDate): boolean => {
  const span = spanOf(date)
  return span.endMs - span.startMs <= 31 * MS_PER_DAY
}

function linksBetween(article: DatedArticle, other: DatedArticle): readonly Link[] {
  const links: Link[] = []
  for (const a of article.mentions)
    if (a.needsDocumentDay) for (const b of other.mentions) if (tellsSame(a, b)) links.push({ a, b })
  return links
}

/** The same kind by the same people, whatever the day. */
function tellsSame(a: Mention, b: Mention): boolean {
  if (a.kind === null || familyOf(a.kind) !== familyOf(b.kind)) return false
  const people = [...a.participants].some((key) => b.participants.has(key))
  if (a.kind === 'statement') return people && a.timex.text.toLowerCase() === b.timex.text.toLowerCase()
  const head =
    a.headStem !== null && b.headStem !== null && (a.headStem.endsWith(b.headStem) || b.headStem.endsWith(a.headStem))
  return (
    people ||
    (head && a.participants.size + b.participants.size === 0) ||
    (a.kind !== 'statement' && haveSameSubject(a, b)) ||
    stemOverlap(a.stems, b.stems) >= 0.5
  )
}

function chooseDate(list: readonly Candidate[]): EventDate | null {
  const best = list.reduce<Candidate | null>((a, c) => (a === null || c.cost < a.cost - 1e-9 ? c : a), null)
  if (!best || best.cost >= CONTRADICTION + best.resolved.length) return null
  const groups: { readonly key: string; readonly days: Candidate[] }[] = []
  for (const candidate of list) {
    if (candidate.cost > best.cost + OPEN_MARGIN) continue
    const key = signature(candidate)
    const last = groups.at(-1)
    if (last?.key === key && last.days.at(-1)?.dayNumber === candidate.dayNumber - 1) last.days.push(candidate)
    else groups.push({ key, days: [candidate] })
  }
  const cheapest = (days: readonly Candidate[]): number => Math.min(...days.map((d) => d.cost))
  // Where several weeks are as likely, nothing favours a day, and none is given.
  if (groups.filter((group) => cheapest(group.days) <= best.cost + 1e-6).length > 1) return null
  const readings = groups
    .sort(
      (a, b) => Number(b.days.includes(best)) - Number(a.days.includes(best)) || cheapest(a.days) - cheapest(b.days),
    )
    .flatMap((group) => readingsOf(group.days))
  const [date, ...alternatives] = readings.slice(0, 4)
  if (!date) return null
  return alternatives.length > 0 ? { ...date, alternatives } : date
}

/** A day that the article names as its own comes first; the other days of its stretch follow as one reading. */
function readingsOf(days: readonly Candidate[]): EventDate[] {
  const cheapest = days.reduce((a, c) => (c.cost < a.cost - 1e-9 ? c : a))
  const named = cheapest.resolved.some(
    (e) => e.counted && !e.earlier && e.direction !== 'future' && e.date?.edtf === cheapest.day.edtf,
  )
  const rest = named ? days.filter((d) => d.dayNumber > cheapest.dayNumber) : days
  const dates = named ? [cheapest.day] : []
  const [first, last] = [rest[0], rest.at(-1)]
  if (first && last)
    dates.push(first === last ? first.day : dateFromEdtf(`[${first.day.edtf}..${last.day.edtf}]`, 'inferred'))
  return dates
}

/** The dates that the article gets from a day. */
const signature = (candidate: Candidate): string =>
  candidate.resolved
    .filter((e) => e.counted || e.date?.basis !== 'stated')
    .map((e) => (e.timex.type === 'DURATION' ? '' : (e.date?.edtf ?? '')))
    .join(' ')
