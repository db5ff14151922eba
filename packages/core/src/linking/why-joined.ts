import type { Mention } from '../events/index.js'
import { AGREEING, RIVAL } from '../weights/identity.js'
import { affinitiesOf } from './affinity.js'
import type { Cluster } from './link-claims.js'
import { datesMeet, oddsOf, type Sign, SIGNS, signsOf } from './signs.js'

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
  readonly signs: readonly { readonly sign: Sign; readonly odds: number }[]
}

/** What joined the tellings of one event: for each the likeliest of the others.
 *
 *  @param mentions all tellings, which show how rare words are */
export function whyJoined(
  cluster: Cluster,
  mentions: readonly Mention[],
  matesOf: (source: string) => readonly string[],
): readonly Joining[] {
  const dated = mentions.filter(({ date }) => date !== null)
  const { signatures, pairs, standing } = affinitiesOf(dated, matesOf)
  const own = new Set(cluster)
  const best = new Map<Mention, Joining>()
  for (const { a: i, b: j } of pairs) {
    const [a, b, s, t] = [dated[i], dated[j], signatures[i], signatures[j]]
    if (a === undefined || b === undefined || s === undefined || t === undefined || !own.has(a) || !own.has(b)) continue
    const signs = signsOf(a, b, s, t, standing(i, j))
    if (signs === null) continue
    const agrees = datesMeet(a, b)
    const weights = agrees ? AGREEING : RIVAL
    const odds = oddsOf(signs, weights)
    const parts = SIGNS.flatMap((sign) => {
      const part = weights[sign] * signs[sign]
      return part === 0 ? [] : [{ sign, odds: part }]
    })
    parts.sort((x, y) => Math.abs(y.odds) - Math.abs(x.odds) || (x.sign < y.sign ? -1 : 1))
    for (const [mention, to] of [
      [a, b],
      [b, a],
    ] as const)
      if (odds > (best.get(mention)?.odds ?? -Infinity)) best.set(mention, { mention, to, agrees, odds, signs: parts })
  }
  return cluster.map((mention) => best.get(mention) ?? { mention, to: null, agrees: true, odds: 0, signs: [] })
}
