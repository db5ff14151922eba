import type { Mention } from '../events/index.js'
import { THRESHOLDS } from '../weights/identity.js'
import { mayHaveOtherSpeakers } from './kinship.js'
import type { WeighedPair } from './weigh-pairs.js'

/** Mentions of one happening, ordered by source and place. */
export type Cluster<M extends Mention = Mention> = readonly M[]

interface Link {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** Joins clusters that tell of one happening with dates that cannot both hold, so that the event keeps both as claims.
 *
 *      clusters ─ weighed pairs of mentions whose dates rival ─▶ best pair of two clusters ─ each the other's best ─▶ one cluster
 *
 *  Who is alike is known without the date: by words, names, acts, amounts and ordinal numbers. Decided by the best pair of
 *  mentions, where all their pairs together do not speak against it. The order of the input does not matter. */
export function linkClaims<M extends Mention>(
  clusters: readonly Cluster<M>[],
  mentions: readonly Mention[],
  pairs: readonly WeighedPair[],
): readonly Cluster<M>[] {
  const clusterOf = new Map<Mention, number>()
  clusters.forEach((cluster, i) => {
    for (const mention of cluster) clusterOf.set(mention, i)
  })
  const best = bestLinks(mentions, pairs, clusters, clusterOf)
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
  pairs: readonly WeighedPair[],
  clusters: readonly Cluster[],
  clusterOf: ReadonlyMap<Mention, number>,
): ReadonlyMap<number, Link> {
  const ballots = new Map<number, Ballot>()
  for (const { a: i, b: j, agrees, odds } of pairs) {
    if (agrees || odds <= THRESHOLDS.rivalUnlike) continue
    const [a, b] = [mentions[i], mentions[j]]
    const [x, y] = [a && clusterOf.get(a), b && clusterOf.get(b)]
    if (x === undefined || y === undefined || x === y) continue
    const key = Math.min(x, y) * clusters.length + Math.max(x, y)
    const ballot = ballots.get(key) ?? { best: -Infinity, above: 0 }
    ballots.set(key, ballot)
    ballot.best = Math.max(ballot.best, odds)
    ballot.above += odds - THRESHOLDS.rivalUnlike
  }
  const best = new Map<number, Link>()
  for (const [key, { best: score, above }] of ballots) {
    const [a, b] = [Math.floor(key / clusters.length), key % clusters.length]
    const [left = [], right = []] = [clusters[a], clusters[b]]
    const mean = THRESHOLDS.rivalUnlike + above / (left.length * right.length)
    if (score < THRESHOLDS.rival || mean < THRESHOLDS.rivalMean || areToldApart(left, right)) continue
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

/** One source tells both, in its own words: then they are two. */
function areToldApart(left: Cluster, right: Cluster): boolean {
  for (const a of left)
    for (const b of right)
      if (a.source === b.source && a.date !== null && b.date !== null && !mayHaveOtherSpeakers(a, b)) return true
  return false
}
