import { gapBetween, MS_PER_DAY, type Span, spansIntersect } from '../calendar/index.js'
import type { Mention } from '../events/index.js'
import { familyOf, intersection, isSameNoun, placeKeys, tellingSpan } from './kinship.js'

/** How two mentions stand to one another. `score` orders what is merged first. */
export interface Comparison {
  readonly verdict: 'same' | 'rival' | 'different'
  readonly score: number
}

/** Acts that one side repeats from day to day: they are never one event with two dates. */
const REPEATED = new Set(['statement', 'talks', 'attack', 'delivery', 'sanction', 'message'])

/** Happenings that are not repeated within days: "der Ausbruch" of one article is that of the other. */
const SINGLE = new Set(['disaster', 'opening', 'death', 'election', 'closure', 'end'])

/** Acts that need two: who is named first does not matter. */
const MUTUAL = new Set(['meeting', 'talks', 'letter', 'agreement'])

/** What a mention is about, as far as its words tell. */
interface Matter {
  /** Stems; those that say no more than the kind are one. */
  readonly stems: ReadonlySet<string>
  /** Nothing but the kind: "Der Ausbruch begann". */
  readonly bare: boolean
}

const matters = new WeakMap<Mention, Matter>()

function matterOf(mention: Mention): Matter {
  const known = matters.get(mention)
  if (known) return known
  const { kind } = mention
  const stems = new Set<string>()
  let bare = kind !== null && mention.participants.size === 0 && mention.places.length === 0
  for (const stem of mention.stems) {
    if (mention.kindStems.has(stem)) stems.add('=')
    else {
      stems.add(stem)
      bare &&= mention.emptyStems.has(stem)
    }
  }
  const matter = { stems, bare }
  matters.set(mention, matter)
  return matter
}

const DIFFERENT: Comparison = { verdict: 'different', score: 0 }

/** Compares two mentions.
 *
 *  `same`: kind, actors and places fit and the dates can both hold. `rival`: all fits but the dates, and both tell of the
 *  one such act: a conflict. Two acts of one kind told by one source on different days are always `different`. */
export function compareMentions(a: Mention, b: Mention): Comparison {
  const kin = kinship(a, b)
  // What follows another happening of its article is not that happening ("nach dem Besuch ist eine weitere Gruppe gereist").
  if (a.source === b.source && (a.follows !== null) !== (b.follows !== null)) return DIFFERENT
  if (kin === 0 || placesApart(a, b)) return DIFFERENT
  const named = sharedActors(a, b)
  if (named === null) return DIFFERENT
  const sameKind = a.kind !== null && a.kind === b.kind
  const matter = { a: sameKind ? matterOf(a) : null, b: sameKind ? matterOf(b) : null }
  // "Der Ausbruch" without a word more is the one that everybody speaks of.
  const known = sameKind && SINGLE.has(a.kind) && (matter.a?.bare === true || matter.b?.bare === true)
  const who = named === 0 && (haveSameSubject(a, b) || known) ? 0.8 : named
  // Whoever travels is known by where to: two journeys in opposite directions name the same places.
  const travels = familyOf(a.kind) === 'travel' && familyOf(b.kind) === 'travel'
  const where = travels ? Number(intersection(a.goals, b.goals).length > 0) : sharedPlaces(a, b)
  if (travels && goalsApart(a, b)) return DIFFERENT
  const [left, right] = [matter.a?.stems ?? a.stems, matter.b?.stems ?? b.stems]
  const stems = stemOverlap(left, right)
  const sameSource = a.source === b.source
  const when = datesOf(a, b)
  if (when === 'vague') {
    const fits =
      a.vague === 'future' || b.vague === 'future'
        ? a.status === 'planned' && b.status === 'planned'
        : a.status !== 'planned' && b.status !== 'planned'
    return fits && !REPEATED.has(a.kind ?? '') && named > 0
      ? { verdict: 'same', score: 1 + who + where + stems }
      : DIFFERENT
  }
  if (when.intersect) {
    const shared = who + where + stems
    if (a.kind === 'statement' || b.kind === 'statement') {
      if (!when.equal || who === 0 || (sameSource && stems < 0.5)) return DIFFERENT
      return { verdict: 'same', score: 2 + shared }
    }
    // A telling without a kind must say the same in its words.
    if ((a.kind === null || b.kind === null) && !(when.equal && stems >= 0.5) && stems < 0.6) return DIFFERENT
    // Within one article, and for vague dates, a kind and a name alone are too little.
    if (sameSource && !when.equal && who + where < 1) return DIFFERENT
    // Told of one day under one kind, half of the words are enough.
    const enough = sameKind && when.equal && when.exact && !REPEATED.has(a.kind) ? 0.5 : 0.6
    if (who === 0 && where === 0 && !sameHead(a, b) && stems < enough) return DIFFERENT
    if (when.coarse && !when.equal && who + where + stems + Number(sameHead(a, b)) < 1.2) return DIFFERENT
    return { verdict: 'same', score: 2 + shared + kin + (when.equal ? 1 : 0) }
  }
  if (sameSource || REPEATED.has(a.kind ?? '') || when.gapDays > 45) return DIFFERENT
  // "In dieser Woche" beside "10. bis 13." may miss by days and mean the same.
  const close = when.gapDays <= (when.exact ? 3 : 45)
  const told = sameKind && stems >= 0.6 && intersection(left, right).length >= 2
  const enough =
    (who >= 1 && (where > 0 || sameHead(a, b)) && (!when.exact || stems >= 0.3)) || told || (known && when.exact)
  // At two conferences, in two places, one may say two things.
  const framed = a.kind === 'forum' && where === 0 && !sameHead(a, b)
  return close && enough && !framed ? { verdict: 'rival', score: who + where + stems } : DIFFERENT
}

/** Two tellings that are never one, however alike: other countries, another traveller or goal, other speakers, letters and
 *  messages. */
export function areApart(a: Mention, b: Mention): boolean {
  if (a.date === null || b.date === null) return true
  if ((a.follows === null) !== (b.follows === null) || placesApart(a, b)) return true
  const [x, y] = [familyOf(a.kind), familyOf(b.kind)]
  const agentsMeet = intersection(a.agents, b.agents).length > 0
  if (x === 'travel' && y === 'travel' && (goalsApart(a, b) || (a.agents.size > 0 && b.agents.size > 0 && !agentsMeet)))
    return true
  if (x !== null && y !== null && x !== y && (CARRIED.has(x) || CARRIED.has(y))) return true
  if (x !== null && x === y && (MUTUAL.has(x) || CARRIED.has(x)) && sharedActors(a, b) === null) return true
  // What was said is told by rule; that it was done and that it was said may be one.
  return (x === 'statement' || y === 'statement') && (x === y || !agentsMeet)
}

/** What goes from one to another: who sends it makes it. */
const CARRIED = new Set(['letter', 'message', 'delivery'])

function kinship(a: Mention, b: Mention): number {
  if (a.kind !== null && a.kind === b.kind) return 1
  if (familyOf(a.kind) !== null && familyOf(a.kind) === familyOf(b.kind)) {
    const travelled = (m: Mention): boolean => m.kind === 'visit' || m.kind === 'journey'
    const oneWay = intersection(a.agents, b.agents).length > 0 && intersection(a.goals, b.goals).length > 0
    return sameHead(a, b) || oneWay || (travelled(a) && travelled(b)) || stemOverlap(a.stems, b.stems) >= 0.5 ? 0.7 : 0
  }
  if ((a.kind === null || b.kind === null) && stemOverlap(a.stems, b.stems) >= (a.source === b.source ? 0.8 : 0.5))
    return 0.5
  return 0
}

/** The noun of one stands, at least as the last part of a compound, in the other. */
function sameHead(a: Mention, b: Mention): boolean {
  const inside = (head: string | null, stems: ReadonlySet<string>): boolean => {
    if (head === null) return false
    for (const stem of stems) if (isSameNoun(stem, head)) return true
    return false
  }
  return inside(a.headStem, b.stems) || inside(b.headStem, a.stems)
}

/** "Der Tunnel wurde eröffnet" and "ist der Basistunnel eröffnet worden". */
export function haveSameSubject(a: Mention, b: Mention): boolean {
  const [x, y] = [a.subjectStem, b.subjectStem]
  return x !== null && y !== null && isSameNoun(x, y)
}

/** How much the actors agree: null where they exclude one another, 0 where neither tells. */
function sharedActors(a: Mention, b: Mention): number | null {
  const both = intersection(a.participants, b.participants)
  if (a.participants.size === 0 || b.participants.size === 0) return 0
  if (both.length === 0) return null
  const persons = (m: Mention): readonly string[] => [...m.agents].filter((k) => k.startsWith('person:'))
  const crossed = [...a.agents].some((k) => b.participants.has(k)) || [...b.agents].some((k) => a.participants.has(k))
  const agentsMeet = [...a.agents].some((k) => b.agents.has(k))
  if (a.agents.size > 0 && b.agents.size > 0 && !agentsMeet) {
    // Whose visit it was decides: two persons who act are two happenings, unless one of them is named in the other's.
    if (!MUTUAL.has(a.kind ?? '') && !crossed) return null
    if (a.kind === 'visit' && !sharesPerson(a, b)) return null
    if (
      !MUTUAL.has(a.kind ?? '') &&
      a.kind !== 'visit' &&
      a.kind !== 'statement' &&
      persons(a).length > 0 &&
      persons(b).length > 0
    )
      return null
  }
  if (MUTUAL.has(a.kind ?? '')) {
    const need = Math.min(2, a.participants.size, b.participants.size)
    return both.length >= need ? 1 + both.length / 2 : null
  }
  return (agentsMeet ? 1 : crossed ? 0.8 : 0.4) + Math.min(both.length, 3) / 4
}

const sharesPerson = (a: Mention, b: Mention): boolean =>
  intersection(a.participants, b.participants).some((k) => k.startsWith('person:'))

const sharedPlaces = (a: Mention, b: Mention): number => (intersection(placeKeys(a), placeKeys(b)).length > 0 ? 1 : 0)

const haveNothingShared = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && intersection(a, b).length === 0

/** Both say where to, in two countries. */
function goalsApart(a: Mention, b: Mention): boolean {
  const regions = (m: Mention): Set<string> => new Set([...m.goals].filter((k) => k.startsWith('region:')))
  return haveNothingShared(regions(a), regions(b))
}

/** Both name countries, and none in common. */
export function placesApart(a: Mention, b: Mention): boolean {
  const regions = (m: Mention): Set<string> => new Set(m.places.flatMap((p) => (p.region ? [p.region] : [])))
  return haveNothingShared(regions(a), regions(b))
}

type Timing =
  | 'vague'
  | {
      readonly intersect: boolean
      readonly equal: boolean
      readonly gapDays: number
      readonly coarse: boolean
      readonly exact: boolean
    }

function datesOf(a: Mention, b: Mention): Timing {
  if (!a.date || !b.date) return 'vague'
  const [x, y] = [tellingSpan(a.date), tellingSpan(b.date)]
  const length = (s: Span): number => (s.endMs - s.startMs) / MS_PER_DAY
  return {
    intersect: spansIntersect(x, y),
    equal: x.startMs === y.startMs && x.endMs === y.endMs,
    gapDays: gapBetween(x, y) / MS_PER_DAY,
    coarse: Math.max(length(x), length(y)) > 300,
    exact: length(x) <= 1 && length(y) <= 1,
  }
}

/** Share of the smaller set of stems that the other one holds, compounds by their last part. */
export function stemOverlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size)
  if (smaller === 0) return 0
  const meets = (stem: string, others: ReadonlySet<string>): boolean => {
    if (others.has(stem)) return true
    for (const other of others) if (isSameNoun(stem, other)) return true
    return false
  }
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  return [...few].filter((stem) => meets(stem, many)).length / smaller
}
