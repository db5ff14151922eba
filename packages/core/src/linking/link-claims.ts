import type { Mention } from '../events/index.js'
import { RIVAL, RIVAL_MEAN_THRESHOLD, RIVAL_THRESHOLD, RIVAL_UNLIKE_ODDS } from '../weights/identity.js'
import type { Affinities } from './affinity.js'
import { haveOtherSpeakers, intersection } from './kinship.js'
import { isAlikeStem, type Signature } from './signature.js'
import { datesMeet, oddsOf, signsOf } from './signs.js'
import { placesApart } from './apart.js'

/** Mentions of one happening, ordered by source and place. */
export type Cluster<M extends Mention = Mention> = readonly M[]

interface Link {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** Joins clusters that tell of one happening with dates that cannot both hold, so that the event keeps both as claims.
 *
 *      clusters ─ pairs of mentions that share words or names ─ refused? ─ log odds of their signs ─▶ best pair of two clusters
 *                                                                        └─ each the other's best ─▶ one cluster
 *
 *  Who is alike is known without the date: by words, names, acts, amounts and ordinal numbers. Decided by the best pair of
 *  mentions, where all their pairs together do not speak against it. The order of the input does not matter. */
export function linkClaims<M extends Mention>(
  clusters: readonly Cluster<M>[],
  mentions: readonly Mention[],
  affinities: Affinities,
): readonly Cluster<M>[] {
  const clusterOf = new Map<Mention, number>()
  clusters.forEach((cluster, i) => {
    for (const mention of cluster) clusterOf.set(mention, i)
  })
  const best = bestLinks(mentions, affinities, clusters, clusterOf)
  const joined = new Map<number, number>()
  for (const [own, link] of best) {
    const other = link.a === own ? link.b : link.a
    const back = best.get(other)
    if (back === undefined || back.a !== link.a || back.b !== link.b) continue
    joined.set(Math.max(own, other), Math.min(own, other))
  }
  return clusters.flatMap((cluster, i) => {
    if (joined.has(i)) return []
    const others = [...joined].flatMap(([from, into]) => (into === i ? (clusters[from] ?? []) : []))
    return [others.length === 0 ? cluster : [...cluster, ...others]]
  })
}

/** What the pairs of mentions of two clusters say. */
interface Ballot {
  best: number
  /** How far each pair is above two that share nothing, summed. */
  above: number
}

/** The best link of each cluster, by its index. */
function bestLinks(
  mentions: readonly Mention[],
  { signatures, pairs, standing }: Affinities,
  clusters: readonly Cluster[],
  clusterOf: ReadonlyMap<Mention, number>,
): ReadonlyMap<number, Link> {
  const ballots = new Map<number, Ballot>()
  for (const { a: i, b: j } of pairs) {
    const [a, b, s, t] = [mentions[i], mentions[j], signatures[i], signatures[j]]
    if (a === undefined || b === undefined || s === undefined || t === undefined || a.heading || b.heading) continue
    const [x, y] = [clusterOf.get(a), clusterOf.get(b)]
    if (x === undefined || y === undefined || x === y || datesMeet(a, b) || isRefused(a, b, s, t)) continue
    const signs = signsOf(a, b, s, t, standing(i, j))
    // Names alone, which a story has all along, make no happening.
    if (signs === null || (signs.words <= 0 && signs.acts <= 0)) continue
    const score = oddsOf(signs, RIVAL)
    if (score <= RIVAL_UNLIKE_ODDS) continue
    const key = Math.min(x, y) * clusters.length + Math.max(x, y)
    const ballot = ballots.get(key) ?? { best: -Infinity, above: 0 }
    ballots.set(key, ballot)
    ballot.best = Math.max(ballot.best, score)
    ballot.above += score - RIVAL_UNLIKE_ODDS
  }
  const best = new Map<number, Link>()
  for (const [key, { best: score, above }] of ballots) {
    const [a, b] = [Math.floor(key / clusters.length), key % clusters.length]
    const [left = [], right = []] = [clusters[a], clusters[b]]
    const mean = RIVAL_UNLIKE_ODDS + above / (left.length * right.length)
    if (score < RIVAL_THRESHOLD || mean < RIVAL_MEAN_THRESHOLD || areToldApart(left, right)) continue
    const link: Link = { a, b, score }
    for (const own of [a, b]) if (isBetter(link, best.get(own))) best.set(own, link)
  }
  return best
}

/** Of two links that score the same the one of the earlier clusters, so that the order of the pairs does not matter. */
const isBetter = (link: Link, other: Link | undefined): boolean =>
  other === undefined ||
  link.score > other.score ||
  (link.score === other.score && (link.a < other.a || (link.a === other.a && link.b < other.b)))

/** What never is one happening told twice: a plan and what came of it, another ordinal number, another country, two days of
 *  one teller. */
export function isRefused(a: Mention, b: Mention, s: Signature, t: Signature): boolean {
  if ((a.status === 'planned') !== (b.status === 'planned')) return true
  if ((a.follows === null) !== (b.follows === null) || placesApart(a, b)) return true
  if (s.ordinals.size > 0 && t.ordinals.size > 0 && intersection(s.ordinals, t.ordinals).length === 0) return true
  // "Der Rat beschloss den Abriss", "der Rat beschloss höhere Gebühren": one who acts twice.
  const isSameSubject = a.subjectStem !== null && a.subjectStem === b.subjectStem
  const isOtherMatter = s.matter.length > 0 && t.matter.length > 0 && !sharesStem(s.matter, t.matter)
  if (isSameSubject && isOtherMatter) return true
  return a.source === b.source && !haveOtherSpeakers(a, b)
}

const sharesStem = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((stem) => others.some((other) => isAlikeStem(stem, other)))

/** One source tells both, in its own words: then they are two. */
function areToldApart(left: Cluster, right: Cluster): boolean {
  for (const a of left)
    for (const b of right)
      if (a.source === b.source && a.date !== null && b.date !== null && !haveOtherSpeakers(a, b)) return true
  return false
}
