import type { Mention } from '../events/index.js'
import { corpusOf, meetingKeys, sharedWeight, type Signature, signatureOf } from './signature.js'

/** Mentions that share a word or a name, and who is nearest to whom. */
export interface Affinities {
  readonly signatures: readonly Signature[]
  /** Index pairs, the first lower, in order. */
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly weight: number }[]
  /** Whether each is the other's nearest, by shared words and names, among all mentions of its source. */
  readonly isMutual: (a: number, b: number) => boolean
}

/** A word or name of more mentions than this brings none of them together. */
const MAX_BEARERS = 150

/** A mention is compared with so many others, those it shares most keys with first. */
const MAX_COMPARED = 80

/** Finds who may tell the same, whatever the date, in work that grows with the number of mentions. */
export function affinitiesOf(mentions: readonly Mention[]): Affinities {
  const corpus = corpusOf(mentions)
  const signatures = mentions.map((mention) => signatureOf(mention, corpus))
  const bearers = new Map<string, number[]>()
  const keysOf = signatures.map((signature) => meetingKeys(signature))
  keysOf.forEach((keys, i) => {
    for (const key of keys) {
      const known = bearers.get(key)
      if (known === undefined) bearers.set(key, [i])
      else known.push(i)
    }
  })
  const pairs: { a: number; b: number; weight: number }[] = []
  const best = new Map<string, number>()
  const note = (i: number, source: string, weight: number): void => {
    const key = `${String(i)} ${source}`
    if (weight > (best.get(key) ?? 0)) best.set(key, weight)
  }
  mentions.forEach((mention, i) => {
    const shared = new Map<number, number>()
    for (const key of keysOf[i] ?? []) {
      const others = bearers.get(key) ?? []
      if (others.length > MAX_BEARERS) continue
      for (const j of others) if (j > i) shared.set(j, (shared.get(j) ?? 0) + 1 / others.length)
    }
    const nearest = [...shared].sort(([j, x], [k, y]) => y - x || j - k).slice(0, MAX_COMPARED)
    for (const [j] of nearest) {
      const [s, t, other] = [signatures[i], signatures[j], mentions[j]]
      if (s === undefined || t === undefined || other === undefined) continue
      if (mention.source === other.source && mention.start === other.start) continue
      let weight = sharedWeight(s, t).weight
      for (const [name, own] of s.names) if (t.names.has(name)) weight += own / 2
      for (const [act, own] of s.acts) if (t.acts.has(act)) weight += own
      pairs.push({ a: i, b: j, weight })
      note(i, other.source, weight)
      note(j, mention.source, weight)
    }
  })
  return {
    signatures,
    pairs,
    isMutual: (a, b) => {
      const [x, y] = [mentions[a], mentions[b]]
      if (x === undefined || y === undefined) return false
      const own = best.get(`${String(a)} ${y.source}`)
      return own !== undefined && own === best.get(`${String(b)} ${x.source}`) && own > 0
    },
  }
}
