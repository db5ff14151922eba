import { MS_PER_DAY, type Span, spanOf, spansIntersect } from '../calendar/index.js'
import type { Mention } from '../events/index.js'
import { bearersOf, MAX_BEARERS } from './bearers.js'
import { countShared, readTold } from './kinship.js'
import type { Stories } from './stories.js'
import { corporaOf, meetingKeys, type SharedWords, sharedWords, type Signature, signatureOf } from './signature.js'

/** Mentions that share a word or a name, and who is nearest to whom. */
export interface Affinities {
  readonly signatures: readonly Signature[]
  /** Index pairs, the first lower, in order. */
  readonly pairs: readonly { readonly a: number; readonly b: number }[]
  /** The words that two mentions share, the first index lower. */
  readonly shared: (a: number, b: number) => SharedWords
  /** How two mentions stand among the others of their sources. */
  readonly standing: (a: number, b: number) => Standing
}

/** How two mentions stand among the others of their sources. */
export interface Standing {
  /** Each is the other's nearest, by shared words and names, among all mentions of its source. */
  readonly isMutual: boolean
  /** Each is all that its source tells of one and the same day. */
  readonly isAloneOnDay: boolean
  /** There is an act that both tell and that their sources tell but once. */
  readonly isOnlyOfAct: boolean
  /** How many sentences of the other's source tell something of a date that can be one's own: for the first, for the second. */
  readonly onDate: readonly [number, number]
}

const NOTHING_SHARED: SharedWords = { weight: 0, count: 0 }

/** A mention is compared with so many others, those it shares most keys with first. */
const MAX_COMPARED = 80

/** Finds who may tell the same, whatever the date, in work that grows with the number of mentions.
 *
 *  @param stories only articles of one story tell the same, and what is rare is rare among them */
export function affinitiesOf(mentions: readonly Mention[], { matesOf, storyOf }: Stories): Affinities {
  const corpusOf = corporaOf(mentions, matesOf)
  const signatures = mentions.map((mention) => signatureOf(mention, corpusOf(mention.source)))
  const { aloneOn, onlyActs } = singularities(mentions, signatures)
  const keysOf = signatures.map((signature, i) => {
    const day = aloneOn[i]
    const story = storyOf(mentions[i]?.source ?? '')
    return [...meetingKeys(signature), ...(day == null ? [] : [`on ${day}`])].map((key) => `${story} ${key}`)
  })
  const bearers = bearersOf(keysOf)
  const pairs: { a: number; b: number }[] = []
  const sources = numberSources(mentions)
  const keyOf = (own: number, other: number): number => own * sources.count + (sources.of[other] ?? 0)
  const best = new Map<number, number>()
  const words = new Map<number, SharedWords>()
  const shared = (a: number, b: number): SharedWords => {
    const key = a * mentions.length + b
    const known = words.get(key)
    if (known !== undefined) return known
    const [s, t] = [signatures[a], signatures[b]]
    const made = s === undefined || t === undefined ? NOTHING_SHARED : sharedWords(s, t)
    words.set(key, made)
    return made
  }
  const note = (key: number, weight: number): void => {
    if (weight > (best.get(key) ?? 0)) best.set(key, weight)
  }
  mentions.forEach((mention, i) => {
    const meeting = new Map<number, number>()
    for (const key of keysOf[i] ?? []) {
      const others = bearers.get(key) ?? []
      if (others.length > MAX_BEARERS) continue
      for (const j of others) if (j > i) meeting.set(j, (meeting.get(j) ?? 0) + 1 / others.length)
    }
    const nearest = [...meeting].sort(([j, x], [k, y]) => y - x || j - k).slice(0, MAX_COMPARED)
    for (const [j] of nearest) {
      const [s, t, other] = [signatures[i], signatures[j], mentions[j]]
      if (s === undefined || t === undefined || other === undefined) continue
      if (mention.source === other.source && mention.start === other.start) continue
      let { weight } = shared(i, j)
      for (const [name, own] of s.names) if (t.names.has(name)) weight += own / 2
      for (const [act, own] of s.acts) if (t.acts.has(act)) weight += own
      pairs.push({ a: i, b: j })
      note(keyOf(i, j), weight)
      note(keyOf(j, i), weight)
    }
  })
  const onDate = sentencesOnDate(mentions, sources)
  return {
    signatures,
    pairs,
    shared,
    standing: (a, b) => {
      const nearest = best.get(keyOf(a, b))
      const [own, theirs] = [onlyActs[a], onlyActs[b]]
      return {
        isMutual: nearest !== undefined && nearest > 0 && nearest === best.get(keyOf(b, a)),
        isAloneOnDay: aloneOn[a] != null && aloneOn[a] === aloneOn[b],
        isOnlyOfAct: own !== undefined && theirs !== undefined && countShared(own, theirs) > 0,
        onDate: [onDate(a, sources.of[b] ?? 0), onDate(b, sources.of[a] ?? 0)],
      }
    },
  }
}

/** The sources of mentions as numbers from 0. */
interface SourceNumbers {
  /** By mention. */
  readonly of: readonly number[]
  readonly count: number
}

function numberSources(mentions: readonly Mention[]): SourceNumbers {
  const numbers = new Map<string, number>()
  const of = mentions.map(({ source }) => {
    const number = numbers.get(source) ?? numbers.size
    numbers.set(source, number)
    return number
  })
  return { of, count: numbers.size }
}

/** Counts the sentences of a source that tell something of a date that can be a mention's own. */
function sentencesOnDate(
  mentions: readonly Mention[],
  sources: SourceNumbers,
): (own: number, source: number) => number {
  const told = mentions.map(({ date }) => (date === null ? null : readTold(date)))
  const bySource: number[][] = Array.from({ length: sources.count }, () => [])
  sources.of.forEach((source, i) => bySource[source]?.push(i))
  const doMeet = (i: number, j: number): boolean => {
    const [x, y] = [told[i], told[j]]
    return x != null && y != null && (spansIntersect(x.span, y.span) || spansIntersect(x.telling, y.telling))
  }
  const known = new Map<number, number>()
  return (own, source) => {
    const key = own * sources.count + source
    const counted = known.get(key)
    if (counted !== undefined) return counted
    const starts = new Set<number | undefined>()
    for (const i of bySource[source] ?? []) if (doMeet(own, i)) starts.add(mentions[i]?.start)
    known.set(key, starts.size)
    return starts.size
  }
}

/** What each mention alone tells in its source: the day, if nothing else of that day is told; the acts that are told of no
 *  other date. */
function singularities(
  mentions: readonly Mention[],
  signatures: readonly Signature[],
): { readonly aloneOn: readonly (string | null)[]; readonly onlyActs: readonly ReadonlySet<number>[] } {
  const days = mentions.map(({ date }) => (date === null || !isOneDay(spanOf(date)) ? null : date.edtf.slice(0, 10)))
  const places = new Map<string, Set<number>>()
  const dates = new Map<string, Set<string>>()
  const note = <T>(map: Map<string, Set<T>>, key: string, value: T): void => {
    const known = map.get(key)
    if (known === undefined) map.set(key, new Set([value]))
    else known.add(value)
  }
  mentions.forEach(({ source, start, date }, i) => {
    if (days[i] != null) note(places, `${source} ${days[i]}`, start)
    for (const act of signatures[i]?.acts.keys() ?? []) note(dates, `${source} ${String(act)}`, date?.edtf ?? '')
  })
  return {
    aloneOn: mentions.map(({ source }, i) => {
      const day = days[i] ?? null
      return day !== null && places.get(`${source} ${day}`)?.size === 1 ? day : null
    }),
    onlyActs: mentions.map(
      ({ source }, i) =>
        new Set(
          [...(signatures[i]?.acts.keys() ?? [])].filter((act) => dates.get(`${source} ${String(act)}`)?.size === 1),
        ),
    ),
  }
}

const isOneDay = ({ startMs, endMs }: Span): boolean => endMs - startMs <= MS_PER_DAY
