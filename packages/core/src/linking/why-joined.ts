import type { Mention } from '../events/index.js'
import { affinitiesOf } from './affinity.js'
import type { Cluster } from './link-claims.js'
import type { Stories } from './stories.js'
import { explainPairs, type PairSign } from './weigh-pairs.js'

/** Why a telling stands in its event. */
export interface Joining {
  readonly mention: Mention
  /** The telling of the event that it is likest to; none for what no sign joins: one act that is retold without its date. */
  readonly to: Mention | null
  /** Whether both dates can hold. Where they cannot, the event keeps them as claims. */
  readonly agrees: boolean
  /** Log odds that both tell one happening. */
  readonly odds: number
  /** What speaks for it and against it, in parts of these odds, the strongest first. */
  readonly signs: readonly { readonly sign: PairSign; readonly odds: number }[]
}

/** What joined the tellings of one event: for each the likeliest of the others.
 *
 *  @param mentions all tellings, which show how rare words are */
export function whyJoined(cluster: Cluster, mentions: readonly Mention[], stories: Stories): readonly Joining[] {
  const dated = mentions.filter(({ date }) => date !== null)
  const own = new Set(cluster)
  const best = new Map<Mention, Joining>()
  for (const { a: i, b: j, agrees, odds, parts } of explainPairs(dated, affinitiesOf(dated, stories), own)) {
    const [a, b] = [dated[i], dated[j]]
    if (a === undefined || b === undefined) continue
    for (const [mention, to] of [
      [a, b],
      [b, a],
    ] as const)
      if (odds > (best.get(mention)?.odds ?? -Infinity)) best.set(mention, { mention, to, agrees, odds, signs: parts })
  }
  return cluster.map((mention) => best.get(mention) ?? { mention, to: null, agrees: true, odds: 0, signs: [] })
}
