import { civilOf, dateFromEdtf, dayNumber, formatDay, MS_PER_DAY, spanOf, UNKNOWN_DATE } from '../calendar/index.js'
import { MAX_MATES } from '../linking/index.js'
import type { Mention } from '../events/index.js'
import type { EventDate } from '../model/index.js'
import type { AnchoredExpression } from './anchored-expression.js'
import {
  appositionCost,
  CONTRADICTION,
  distanceCost,
  mostGainOf,
  newestCost,
  sharedDaysGain,
  siblingCost,
  sinceCost,
  todayCost,
  LINK,
} from './costs.js'
import { isDay } from './day.js'
import { gainOf, type Link, linksBetween, OpenNeighbour, type OpenReading } from './links.js'
import { isThatDay, type YearlessDay } from './yearless-day.js'

/** What the inference of a publication day needs of one article. */
export interface DatedArticle {
  readonly id: string
  /** The publication date as far as the article itself tells it. */
  readonly told: EventDate
  /** Days without their year that stand above the text: the publication is one of them. */
  readonly headerDays?: readonly YearlessDay[]
  /** Days without their year that the text names. */
  readonly namedDays?: readonly YearlessDay[]
  /** Resolves the article's expressions against a day; pure and cheap. */
  readonly resolveAt: (document: EventDate) => readonly AnchoredExpression[]
  /** Its mentions as far as they can be dated without inference. */
  readonly mentions: readonly Mention[]
}

/** How far from the dates of the neighbours a day is looked for, in days. */
const REACH_DAYS = 75

/** Among many articles no more days than these are tried one by one. */
const MAX_DAYS = 400

/** Readings that cost at most so much more than the best one stay open. */
const OPEN_MARGIN = 9

interface Candidate {
  readonly day: EventDate
  readonly dayNumber: number
  /** How many expressions were resolved. */
  readonly count: number
  /** What it dates a telling with that can meet one of another article. */
  readonly dateOf: (mention: Mention) => EventDate | undefined
  cost: number
}

/** Infers the publication day of articles that don't tell it, from what they and their neighbours say together.
 *
 *  Every day within reach is tried: how far lie the days that the article counts from it ("am Mittwoch", "18. August",
 *  "Ende August"), does what was past lie behind and what was planned ahead, and does what it tells beside a neighbour
 *  fall on the neighbour's dates (one round of min-sum message passing between the articles). The cheapest day wins; it is
 *  given as a day only where the article itself says "am Donnerstag" of it, otherwise as the stretch in which all its
 *  dates stay the same. What costs little more stays as alternative.
 *
 *  @param matesOf the articles of one's own story, by id: those of others tell nothing of its days
 *  @returns dates by article id; an article without anything to count from is left out */
export function inferPublications(
  articles: readonly DatedArticle[],
  matesOf: (id: string) => readonly string[],
): ReadonlyMap<string, EventDate> {
  const open = articles.filter((a) => !isDay(a.told))
  const byId = new Map(articles.map((article) => [article.id, article]))
  const neighbours = new Map(open.map((article) => [article, matesOf(article.id).flatMap((id) => byId.get(id) ?? [])]))
  const daysOf = new Map<DatedArticle, readonly string[]>()
  const candidates = new Map<string, readonly Candidate[]>()
  const linksOf = new Map<string, ReadonlyMap<DatedArticle, readonly Link[]>>()
  for (const [article, others] of neighbours) {
    const known = others.filter((a) => a.told.earliest !== null)
    const days = daysToTry(article, known, others.length < MAX_MATES)
    if (!days) continue
    const told = new Set<string>()
    for (const other of others) {
      const own = daysOf.get(other) ?? daysToldBy(other)
      daysOf.set(other, own)
      for (const day of own) told.add(day)
    }
    const links = new Map(others.map((other) => [other, linksBetween(article, other)]))
    linksOf.set(article.id, links)
    const linked = others.filter((other) => (links.get(other)?.length ?? 0) > 0)
    candidates.set(article.id, tryDays(article, days, known, told, linked.length * LINK))
  }
  const reaches = new Map([...candidates].map(([id, list]) => [id, withinReach(list)]))
  const linked = new Map<string, readonly number[]>()
  for (const [id, own] of candidates) {
    const costs = own.map(() => 0)
    for (const [other, links] of linksOf.get(id) ?? []) {
      if (links.length === 0) continue
      const reach = reaches.get(other.id)
      const open = reach && new OpenNeighbour(links, reach)
      own.forEach(({ dateOf }, i) => {
        costs[i] = (costs[i] ?? 0) + (open ? open.costBeside(dateOf) : -gainOf(links, dateOf))
      })
    }
    linked.set(id, costs)
  }
  const inferred = new Map<string, EventDate>()
  for (const article of open) {
    const list = candidates.get(article.id)
    if (!list) continue
    list.forEach((candidate, i) => (candidate.cost += linked.get(article.id)?.[i] ?? 0))
    const date = chooseDate(list, article)
    if (date) inferred.set(article.id, date)
  }
  return inferred
}

/** The days to try, as day numbers, in their order; null where nothing needs a day or nothing bounds it. Where neighbours
 *  lie far apart and are many, the days around the nearest of them and around the full dates of the article.
 *
 *  @param isFew whether all that lies between may be tried */
function daysToTry(article: DatedArticle, known: readonly DatedArticle[], isFew: boolean): readonly number[] | null {
  const rough = article.resolveAt(article.told)
  const needsDay =
    (article.headerDays?.length ?? 0) > 0 || rough.some((e) => e.expression.needsDocumentDay || e.hint.apposed)
  if (article.told.earliest !== null) {
    if (!needsDay) return null
    const span = spanOf(article.told)
    return daysFrom(span.startMs / MS_PER_DAY, span.endMs / MS_PER_DAY)
  }
  const lacksYear = rough.some((e) => e.expression.date === null && e.expression.timex.value.startsWith('XXXX'))
  if (!needsDay && !lacksYear) return null
  const siblings = known.map((k) => spanOf(k.told))
  const stated = rough.flatMap(({ expression: { date } }) =>
    date?.basis === 'stated' && date.granularity === 'day' ? [spanOf(date)] : [],
  )
  const spans = siblings.length > 0 ? siblings : stated
  if (spans.length === 0) return null
  const first = Math.min(...spans.map((s) => s.startMs)) / MS_PER_DAY
  // An article may go on months after its neighbours, and says so.
  const last = Math.max(...[...spans, ...stated].map((s) => s.endMs)) / MS_PER_DAY
  const reach = siblings.length > 0 ? REACH_DAYS : 0
  const pinned = pinnedDays(article, first, last)
  if (isFew || last - first <= MAX_DAYS)
    return pinned.length === 0
      ? daysFrom(first - reach, last + REACH_DAYS)
      : [...new Set([...daysFrom(first - reach, last + REACH_DAYS), ...pinned])].sort((a, b) => a - b)
  const days = new Set<number>(pinned)
  for (const { startMs, endMs } of [...stated, ...spans]) {
    if (days.size >= MAX_DAYS) break
    for (const day of daysFrom(startMs / MS_PER_DAY - reach, endMs / MS_PER_DAY + REACH_DAYS)) days.add(day)
  }
  return [...days].sort((a, b) => a - b)
}

/** Years behind its neighbours in which an article may still come out, where it names a day by date and weekday. */
const LATE_YEARS = 3

/** How long after such a day, and before it, the article may come out. */
const PINNED_AFTER = 31
const PINNED_BEFORE = 14

/** Days around those that the article names by date and weekday: few years have them. */
function pinnedDays(article: DatedArticle, first: number, last: number): readonly number[] {
  const days = new Set<number>()
  for (const named of [...(article.headerDays ?? []), ...(article.namedDays ?? [])]) {
    if (named.weekday === undefined) continue
    const [from, to] = [civilOf(first).year - 1, civilOf(last).year + LATE_YEARS]
    for (let year = from; year <= to; year++) {
      const at = dayNumber(year, named.month, named.day)
      if (!isThatDay(at, named)) continue
      for (const day of daysFrom(at - PINNED_BEFORE, at + PINNED_AFTER)) days.add(day)
    }
  }
  return [...days]
}

const daysFrom = (first: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i)

/** The days that an article names in full, or counts from a day of publication that is known. */
function daysToldBy(article: DatedArticle): readonly string[] {
  const days = new Set<string>()
  for (const {
    expression: { date },
  } of article.resolveAt(isDay(article.told) ? article.told : UNKNOWN_DATE))
    if (date?.granularity === 'day' && date.earliest !== null && date.earliest === date.latest) days.add(date.earliest)
  return [...days]
}

/** What each day would cost, in the order of the days. Those that cost too much to come near the best, whatever the article
 *  gains beside its neighbours, are left out. */
function tryDays(
  article: DatedArticle,
  days: readonly number[],
  siblings: readonly DatedArticle[],
  toldElsewhere: ReadonlySet<string>,
  mostFromLinks: number,
): Candidate[] {
  const spans = siblings.map((s) => spanOf(s.told))
  const slots = new Map<number, number>()
  for (const { timex } of article.mentions) if (!slots.has(timex.start)) slots.set(timex.start, slots.size)
  const mostGain = mostGainOf(article.resolveAt(article.told))
  const list: Candidate[] = []
  let best = Infinity
  for (const { dayNumber, cost: unread } of nearestFirst(article, days, spans)) {
    const isNear = (cost: number): boolean => cost - mostFromLinks <= best + OPEN_MARGIN
    if (!isNear(unread - mostGain)) continue
    const day = dateFromEdtf(formatDay(dayNumber), 'inferred')
    const resolved = article.resolveAt(day)
    const ms = dayNumber * MS_PER_DAY
    const cost =
      unread +
      resolved.reduce(
        (sum, e, i) => sum + distanceCost(e, ms) + appositionCost(e, resolved[i + 1]) + sinceCost(resolved, i, ms),
        0,
      ) +
      todayCost(resolved, ms) +
      newestCost(resolved, ms) -
      sharedDaysGain(resolved, toldElsewhere)
    if (!isNear(cost)) continue
    best = Math.min(best, cost)
    list.push({
      day,
      dayNumber,
      count: resolved.length,
      dateOf: datesAt(slots, resolved),
      cost,
    })
  }
  return list.sort((a, b) => a.dayNumber - b.dayNumber)
}

/** The dates of mentions, by the offsets of their expressions.
 *
 *  @param slots a place for each of those offsets */
function datesAt(
  slots: ReadonlyMap<number, number>,
  resolved: readonly AnchoredExpression[],
): (mention: Mention) => EventDate | undefined {
  const dates: (EventDate | undefined)[] = Array.from({ length: slots.size })
  for (const {
    expression: { date, timex },
  } of resolved) {
    const slot = date === null ? undefined : slots.get(timex.start)
    if (slot !== undefined && date !== null) dates[slot] = date
  }
  return ({ timex }) => dates[slots.get(timex.start) ?? -1]
}

/** Days with what they cost before the text is read, the cheapest first. */
function nearestFirst(
  article: DatedArticle,
  days: readonly number[],
  spans: readonly { readonly startMs: number; readonly endMs: number }[],
): readonly { readonly dayNumber: number; readonly cost: number }[] {
  return days
    .map((dayNumber) => {
      const ms = dayNumber * MS_PER_DAY
      const distance = spans.map((span) => Math.max(0, span.startMs - ms, ms + MS_PER_DAY - span.endMs) / MS_PER_DAY)
      return { dayNumber, cost: siblingCost(distance) + (isInHeader(article, dayNumber) ? 0 : CONTRADICTION) }
    })
    .sort((a, b) => a.cost - b.cost)
}

const isInHeader = ({ headerDays = [] }: DatedArticle, dayNumber: number): boolean =>
  headerDays.length === 0 || headerDays.some((day) => isThatDay(dayNumber, day))

/** The readings of an article that a link can still make the best, the cheapest first: what costs more stays behind
 *  whatever it gains. */
function withinReach(list: readonly Candidate[]): readonly OpenReading[] {
  const sorted = [...list].sort((a, b) => a.cost - b.cost)
  const best = sorted[0]?.cost ?? 0
  return sorted.filter((c) => c.cost < best + LINK).map(({ cost, dateOf }) => ({ excess: cost - best, dateOf }))
}

/** What is shown of the expressions is resolved again, for the few days that stay open: kept for all, it would be most of
 *  the memory. */
function chooseDate(list: readonly Candidate[], article: DatedArticle): EventDate | null {
  const best = list.reduce<Candidate | null>((a, c) => (a === null || c.cost < a.cost - 1e-9 ? c : a), null)
  if (!best || best.cost >= CONTRADICTION + best.count) return null
  const groups: { readonly key: string; readonly days: Candidate[] }[] = []
  for (const candidate of list) {
    if (candidate.cost > best.cost + OPEN_MARGIN) continue
    const key = signature(article.resolveAt(candidate.day))
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
    .flatMap((group) => readingsOf(group.days, article))
  const [date, ...alternatives] = readings.slice(0, 4)
  if (!date) return null
  return alternatives.length > 0 ? { ...date, alternatives } : date
}

/** A day that the article names as its own comes first; the other days of its stretch follow as one reading. */
function readingsOf(days: readonly Candidate[], article: DatedArticle): EventDate[] {
  const cheapest = days.reduce((a, c) => (c.cost < a.cost - 1e-9 ? c : a))
  const named =
    (article.headerDays ?? []).length > 0 ||
    article
      .resolveAt(cheapest.day)
      .some(
        ({ expression, hint }) =>
          hint.counted &&
          !hint.earlier &&
          expression.direction !== 'future' &&
          expression.date?.edtf === cheapest.day.edtf,
      )
  const rest = named ? days.filter((d) => d.dayNumber > cheapest.dayNumber) : days
  const dates = named ? [cheapest.day] : []
  const [first, last] = [rest[0], rest.at(-1)]
  if (first && last)
    dates.push(first === last ? first.day : dateFromEdtf(`[${first.day.edtf}..${last.day.edtf}]`, 'inferred'))
  return dates
}

/** The dates that the article gets from a day. */
const signature = (resolved: readonly AnchoredExpression[]): string =>
  resolved
    .filter(({ expression, hint }) => hint.counted || expression.date?.basis !== 'stated')
    .map(({ expression: { timex, date } }) => (timex.type === 'DURATION' ? '' : (date?.edtf ?? '')))
    .join(' ')
