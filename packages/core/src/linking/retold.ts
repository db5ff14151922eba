import { MS_PER_DAY, spanContains, spanOf } from '../calendar/index.js'
import type { Mention } from '../events/index.js'
import { bearersOf, MAX_BEARERS } from './bearers.js'
import { countShared, familyOf, isRepeated, stemOverlap } from './kinship.js'
import type { Stories } from './stories.js'

/** Two mentions by their indices, the first lower, and the log odds that they tell one happening. */
export interface Pair {
  readonly a: number
  readonly b: number
  readonly odds: number
}

/** Pairs that words need not show, of one act by the same people: what "recently" or "soon" dates, as evidence without a date
 *  of its own; what one source tells once by its year and once by its month ("vor vier Jahren", "im April 2019"); what one
 *  said on a day. */
export function retoldPairs(items: readonly Mention[], { storyOf }: Stories): Pair[] {
  const keys = items.map((mention) => keysOf(mention).map((key) => `${storyOf(mention.source)} ${key}`))
  const bearers = bearersOf(keys)
  const pairs = new Map<string, Pair>()
  items.forEach((mention, i) => {
    for (const key of keys[i] ?? []) {
      const others = bearers.get(key) ?? []
      if (others.length > MAX_BEARERS) continue
      for (const j of others) {
        const other = items[j]
        if (j === i || other === undefined) continue
        const isOne = isUndated(mention, other) || isVaguer(mention, other) || isSaidOnce(items, others, mention, other)
        if (!isOne) continue
        const [a, b] = i < j ? [i, j] : [j, i]
        pairs.set(`${String(a)} ${String(b)}`, { a, b, odds: likeness(mention, other) - BEHIND })
      }
    }
  })
  return [...pairs.values()]
}

/** Of one source and agent, a date that holds the other one. */
function isVaguer(vague: Mention, sharp: Mention): boolean {
  if (vague.source !== sharp.source || vague.date === null || sharp.date === null || vague.kind === null) return false
  if (isRepeated(vague) || !vague.nominal === sharp.nominal || vague.status !== sharp.status) return false
  const [whole, part] = [spanOf(vague.date), spanOf(sharp.date)]
  const isOne = countShared(vague.agents, sharp.agents) > 0 && (vague.follows === null) === (sharp.follows === null)
  return (
    isOne && vague.date.edtf !== sharp.date.edtf && spanContains(whole, part) && part.endMs - part.startMs > MS_PER_DAY
  )
}

/** Two sources tell of one party that it spoke on one day, and neither tells of another statement of it that day: each
 *  quotes another of its sentences. */
function isSaidOnce(items: readonly Mention[], bearers: readonly number[], a: Mention, b: Mention): boolean {
  if (a.kind !== 'statement' || b.kind !== 'statement' || a.source >= b.source) return false
  const day = a.date?.edtf
  if (day === undefined || a.date?.granularity !== 'day' || day !== b.date?.edtf) return false
  const told = bearers.filter((i) => items[i]?.date?.edtf === day)
  return [a, b].every(({ source }) => told.filter((i) => items[i]?.source === source).length === 1)
}

/** Behind every pair that is decided by its signs. */
const BEHIND = 100

/** Kind and participant. */
function keysOf({ kind, participants }: Mention): readonly string[] {
  const family = familyOf(kind)
  return family === null ? [] : [...participants].map((key) => `${family} ${key}`)
}

function isUndated(a: Mention, b: Mention): boolean {
  if (a.date !== null && b.date !== null) return false
  if (isRepeated(a) || (a.source === b.source && (a.follows === null) !== (b.follows === null))) return false
  const isFuture = a.vague === 'future' || b.vague === 'future'
  return isFuture ? a.status === 'planned' && b.status === 'planned' : a.status !== 'planned' && b.status !== 'planned'
}

/** By who takes part and the words, between 0 and 10. */
const likeness = (a: Mention, b: Mention): number =>
  Math.min(5, countShared(a.participants, b.participants)) + 5 * stemOverlap(a.stems, b.stems)
