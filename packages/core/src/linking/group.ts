import { spanOf, spansIntersect } from '../calendar/index.js'
import type { Mention } from '../events/index.js'
import { THRESHOLDS } from '../weights/identity.js'
import { affinitiesOf } from './affinity.js'
import { areApart } from './apart.js'
import { type Cluster, linkClaims } from './link-claims.js'
import { retoldPairs } from './retold.js'
import type { Stories } from './stories.js'
import { weighPairs } from './weigh-pairs.js'

/** Two groups are weighed by so many members of each. */
const MAX_WEIGHED = 24

/** Groups mentions that tell of one happening.
 *
 *      mentions ─ pairs that share a word, a name, an act or a day ─ kept apart by a rule? ─ log odds of their signs ─▶
 *      groups ─ with claims where dates cannot both hold ─▶ clusters
 *
 *  The likeliest pairs merge first; two groups merge only where no source would tell the event on two days, and where all
 *  their pairs together do not speak against it. The order of the input does not matter.
 *
 *  @param stories only articles of one story tell the same */
export function clusterMentions<M extends Mention>(mentions: readonly M[], stories: Stories): readonly Cluster<M>[] {
  const items = [...mentions].sort(compareOrder)
  const dated = items.filter((mention) => mention.date !== null)
  // Sorted by their date, the undated stand last: the indices are the same.
  const weighed = weighPairs(dated, affinitiesOf(dated, stories))
  const agreeing = weighed.filter(({ agrees, odds }) => agrees && odds > THRESHOLDS.unlike)
  const oddsOfPair = new Map(agreeing.map(({ a, b, odds }) => [a * items.length + b, odds]))
  const pairs = [...agreeing.filter(({ odds }) => odds >= THRESHOLDS.agreeing), ...retoldPairs(items, stories)]
  pairs.sort((x, y) => y.odds - x.odds || x.a - y.a || x.b - y.b)
  const excludes = excluder(items)
  const meanOdds = (left: readonly number[], right: readonly number[]): number => {
    const all = left.slice(0, MAX_WEIGHED).flatMap((i) =>
      right.slice(0, MAX_WEIGHED).flatMap((j) => {
        if (items[i]?.date == null || items[j]?.date == null || items[i].source === items[j].source) return []
        return [oddsOfPair.get(Math.min(i, j) * items.length + Math.max(i, j)) ?? THRESHOLDS.unlike]
      }),
    )
    return all.length === 0 ? 0 : all.reduce((sum, odds) => sum + odds, 0) / all.length
  }
  const groupOf = items.map((_, i) => i)
  const members = new Map(items.map((_, i) => [i, [i]]))
  for (const { a, b } of pairs) {
    const [ga = a, gb = b] = [groupOf[a], groupOf[b]]
    if (ga === gb) continue
    const [left = [], right = []] = [members.get(ga), members.get(gb)]
    if (!areCompatible(left, right, excludes) || meanOdds(left, right) < THRESHOLDS.agreeing) continue
    const [into, from] = ga < gb ? [ga, gb] : [gb, ga]
    const merged = [...left, ...right].sort((x, y) => x - y)
    for (const i of merged) groupOf[i] = into
    members.set(into, merged)
    members.delete(from)
  }
  const clusters = [...members.entries()]
    .sort(([x], [y]) => x - y)
    .map(([, indices]) => indices.flatMap((i) => items[i] ?? []))
  return linkClaims(clusters, dated, weighed)
}

/** Earliest first, then by source and place. */
function compareOrder(a: Mention, b: Mention): number {
  const [x, y] = [a.date ? spanOf(a.date).startMs : Infinity, b.date ? spanOf(b.date).startMs : Infinity]
  if (x !== y) return x < y ? -1 : 1
  if (a.source !== b.source) return a.source < b.source ? -1 : 1
  return a.start - b.start || a.timex.start - b.timex.start || Number(a.nominal) - Number(b.nominal)
}

/** No mention of one group may exclude one of the other. */
function areCompatible(
  left: readonly number[],
  right: readonly number[],
  excludes: (i: number, j: number) => boolean,
): boolean {
  const others = right.slice(0, MAX_WEIGHED)
  return left.slice(0, MAX_WEIGHED).every((i) => !others.some((j) => excludes(i, j)))
}

/** Whether two mentions cannot stand in one event: a rule keeps them apart, or one source gives another date, or what
 *  followed. Groups meet again and again, so each verdict is kept. */
function excluder(items: readonly Mention[]): (i: number, j: number) => boolean {
  const known = new Map<number, boolean>()
  return (i, j) => {
    const key = Math.min(i, j) * items.length + Math.max(i, j)
    const verdict = known.get(key)
    if (verdict !== undefined) return verdict
    const [a, b] = [items[i], items[j]]
    const made =
      a !== undefined && b !== undefined && (areApart(a, b) || (a.source === b.source && areTwoOfOneSource(a, b)))
    known.set(key, made)
    return made
  }
}

const areTwoOfOneSource = (a: Mention, b: Mention): boolean =>
  (a.follows !== null) !== (b.follows !== null) ||
  (a.date !== null && b.date !== null && !spansIntersect(spanOf(a.date), spanOf(b.date)))
