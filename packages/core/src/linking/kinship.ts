import { MS_PER_DAY, type Span, spanOf } from '../calendar/index.js'
import type { Mention } from '../events/index.js'
import type { EventDate } from '../model/index.js'

/** Kinds that are told under different names. */
const FAMILIES: Readonly<Record<string, string>> = {
  journey: 'travel',
  visit: 'travel',
  arrival: 'travel',
  departure: 'travel',
  attack: 'war',
  ceasefire: 'war',
}

export const familyOf = (kind: string | null): string | null => (kind === null ? null : (FAMILIES[kind] ?? kind))

/** Shortest stem that counts as the last part of a compound. */
const MIN_PART = 5

/** "Tunnel" and "Basistunnel", "Brücke" and "Bahnhofsbrücke": the same stem, or one ends in the other. */
export const isSameNoun = (a: string, b: string): boolean =>
  a === b || (a.length >= MIN_PART && b.endsWith(a)) || (b.length >= MIN_PART && a.endsWith(b))

/** When something was, as it is told. */
interface Told {
  readonly span: Span
  /** The stretch by which a telling is found: of what goes on from a day that day, of what went on until a day that one. */
  readonly telling: Span
}

/** The dates of mentions are compared with many others. */
const toldOf = new WeakMap<EventDate, Told>()

/** What a date tells: the same object each time. */
export function readTold(date: EventDate): Told {
  const known = toldOf.get(date)
  if (known !== undefined) return known
  const span = spanOf(date)
  const told = { span, telling: tellingSpan(span) }
  toldOf.set(date, told)
  return told
}

function tellingSpan({ startMs, endMs }: Span): Span {
  if (!Number.isFinite(endMs) && Number.isFinite(startMs)) return { startMs, endMs: startMs + MS_PER_DAY }
  if (!Number.isFinite(startMs) && Number.isFinite(endMs)) return { startMs: endMs - MS_PER_DAY, endMs }
  return { startMs, endMs }
}

/** Keys of the places of a mention, and of the countries in which they lie. */
export const placeKeys = (m: Mention): ReadonlySet<string> =>
  new Set(m.places.flatMap((p) => [p.key, ...(p.region ? [`region:${p.region}`] : [])]))

export function countShared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let count = 0
  for (const key of a) if (b.has(key)) count++
  return count
}

/** Each is said by somebody, and not by the same. */
export function haveOtherSpeakers(a: Mention, b: Mention): boolean {
  return speakersOf(a).length > 0 && speakersOf(b).length > 0 && mayHaveOtherSpeakers(a, b)
}

/** At least one is said by somebody, and not both by the same: what the article tells itself is nobody's word. */
export function mayHaveOtherSpeakers(a: Mention, b: Mention): boolean {
  const [x, y] = [speakersOf(a), speakersOf(b)]
  return x.length + y.length > 0 && !x.some((by) => y.includes(by))
}

const speakersOf = ({ attribution, turn }: Mention): readonly string[] =>
  attribution.length > 0 ? attribution : turn == null ? [] : [turn]

/** Acts that one side repeats from day to day: which of them is meant, the day alone tells. */
const REPEATED = new Set(['statement', 'talks', 'attack', 'delivery', 'sanction', 'message'])

export const isRepeated = ({ kind }: Mention): boolean => kind !== null && REPEATED.has(kind)

/** "Der Tunnel wurde eröffnet" and "ist der Basistunnel eröffnet worden". */
export function haveSameSubject(a: Mention, b: Mention): boolean {
  const [x, y] = [a.subjectStem, b.subjectStem]
  return x !== null && y !== null && isSameNoun(x, y)
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
