import { MS_PER_DAY, spanOf, spansIntersect } from '../calendar/index.js'
import type { Mention } from '../events/index.js'
import { AGREEING, AGREEING_THRESHOLD } from '../weights/identity.js'
import { affinitiesOf } from './affinity.js'
import { familyOf } from './kinship.js'
import { datesMeet, oddsOf, signsOf } from './signs.js'
import { areApart, type Comparison, compareMentions } from './similarity.js'

/** Mentions of one happening, ordered by source and place. */
export type Cluster = readonly Mention[]

/** A mention is compared with so many of a block, the nearest in time first: a block of thousands in one month tells of one
 *  thing or of a daily routine, and neither needs all pairs. */
const MAX_COMPARED = 120

/** Two groups are weighed by so many members of each. */
const MAX_WEIGHED = 24

/** Rivals lie at most this far apart. */
const WINDOW_MS = 46 * MS_PER_DAY

/** Groups mentions that tell of one happening.
 *
 *  Mentions are compared inside blocks (one kind and one name) and there only with neighbours in time, so that the work
 *  does not grow with the square of the corpus. The best pairs merge first; two groups merge only where no pair of theirs
 *  excludes one another. The order of the input does not matter. */
export function clusterMentions(mentions: readonly Mention[]): readonly Cluster[] {
  const items = [...mentions].sort(compareOrder)
  const { compare, pairs: found } = comparer(items)
  const pairs = mutualBest(items, [...candidatePairs(items, compare), ...found])
  pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
  const groupOf = items.map((_, i) => i)
  const members = new Map(items.map((_, i) => [i, [i]]))
  for (const { a, b } of pairs) {
    const [ga = a, gb = b] = [groupOf[a], groupOf[b]]
    if (ga === gb) continue
    const [left = [], right = []] = [members.get(ga), members.get(gb)]
    if (!areCompatible(items, left, right, compare)) continue
    const [into, from] = ga < gb ? [ga, gb] : [gb, ga]
    const merged = [...left, ...right].sort((x, y) => x - y)
    for (const i of merged) groupOf[i] = into
    members.set(into, merged)
    members.delete(from)
  }
  return [...members.entries()].sort(([x], [y]) => x - y).map(([, indices]) => indices.flatMap((i) => items[i] ?? []))
}

/** Earliest first, then by source and place. */
export function compareOrder(a: Mention, b: Mention): number {
  const [x, y] = [a.date ? spanOf(a.date).startMs : Infinity, b.date ? spanOf(b.date).startMs : Infinity]
  if (x !== y) return x < y ? -1 : 1
  if (a.source !== b.source) return a.source < b.source ? -1 : 1
  return a.start - b.start || a.timex.start - b.timex.start || Number(a.nominal) - Number(b.nominal)
}

interface Pair {
  readonly a: number
  readonly b: number
  readonly score: number
  readonly verdict: Verdict['verdict']
}

/** `alike`: no rule says that they are one, but many signs do. */
interface Verdict {
  readonly verdict: Comparison['verdict'] | 'alike'
  readonly score: number
}

/** Of two items by their indices, the first lower. */
type Compare = (a: number, b: number) => Verdict

const DIFFERENT: Verdict = { verdict: 'different', score: 0 }

/** By rule, and where no rule joins or parts two sources, by the sum of signs. Each pair is compared once. */
function comparer(items: readonly Mention[]): { readonly compare: Compare; readonly pairs: readonly Pair[] } {
  const dated = items.flatMap((mention, i) => (mention.date === null ? [] : [i]))
  const { signatures, pairs, isMutual } = affinitiesOf(dated.flatMap((i) => items[i] ?? []))
  const alike = new Map<number, number>()
  for (const { a: x, b: y } of pairs) {
    const [i = 0, j = 0, s, t] = [dated[x], dated[y], signatures[x], signatures[y]]
    const [a, b] = [items[i], items[j]]
    if (!a || !b || !s || !t || a.source === b.source || !datesMeet(a, b)) continue
    const signs = signsOf(a, b, s, t, isMutual(x, y))
    const odds = signs === null ? -Infinity : oddsOf(signs, AGREEING)
    if (odds >= AGREEING_THRESHOLD && !areApart(a, b)) alike.set(i * items.length + j, odds)
  }
  const known = new Map<number, Verdict>()
  const compare: Compare = (i, j) => {
    const key = i * items.length + j
    const verdict = known.get(key)
    if (verdict !== undefined) return verdict
    const [a, b] = [items[i], items[j]]
    const ruled = a && b ? compareMentions(a, b) : DIFFERENT
    const odds = ruled.verdict === 'different' ? alike.get(key) : undefined
    const made: Verdict = odds === undefined ? ruled : { verdict: 'alike', score: odds }
    known.set(key, made)
    return made
  }
  const found = [...alike.keys()].map((key): Pair => {
    const [a, b] = [Math.floor(key / items.length), key % items.length]
    const { verdict, score } = compare(a, b)
    return { a, b, verdict, score: Math.min(score, 9.9) + RANK[verdict] }
  })
  return { compare, pairs: found }
}

/** What is merely alike must be the likest to one another in their two sources. */
function mutualBest(items: readonly Mention[], pairs: readonly Pair[]): Pair[] {
  const best = new Map<string, number>()
  const keyOf = (i: number, other: number): string => `${i} ${items[other]?.source ?? ''}`
  for (const { a, b, score } of pairs)
    for (const key of [keyOf(a, b), keyOf(b, a)]) best.set(key, Math.max(best.get(key) ?? -Infinity, score))
  return pairs.filter(
    ({ a, b, score, verdict }) =>
      verdict !== 'alike' || (best.get(keyOf(a, b)) === score && best.get(keyOf(b, a)) === score),
  )
}

/** What a rule joins comes first, then what a rule calls a conflict, then what signs join. */
const RANK: Readonly<Record<Verdict['verdict'], number>> = { same: 20, alike: 10, rival: 12, different: 0 }

function candidatePairs(items: readonly Mention[], compare: Compare): Pair[] {
  const blocks = new Map<string, number[]>()
  items.forEach((mention, i) => {
    for (const key of blockKeys(mention)) {
      const block = blocks.get(key)
      if (block) block.push(i)
      else blocks.set(key, [i])
    }
  })
  const seen = new Set<number>()
  const pairs: Pair[] = []
  for (const block of blocks.values()) {
    const at = block.findIndex((i) => items[i]?.date === null)
    const firstVague = at < 0 ? block.length : at
    for (let x = 0; x < block.length; x++) {
      const i = block[x] ?? 0
      const a = items[i]
      if (!a) continue
      let compared = 0
      const reach = a.date ? spanOf(a.date).endMs + WINDOW_MS : Infinity
      for (let y = x + 1; y < block.length && compared < MAX_COMPARED; y++) {
        const j = block[y] ?? 0
        const b = items[j]
        if (!b) continue
        // Sorted by their first day: what begins past the reach is followed by what begins later still, and by the vague.
        if (b.date && spanOf(b.date).startMs > reach) {
          y = Math.max(y, firstVague - 1)
          continue
        }
        const key = i * items.length + j
        if (seen.has(key)) continue
        seen.add(key)
        compared++
        const { verdict, score } = compare(i, j)
        if (verdict !== 'different') pairs.push({ a: i, b: j, score: Math.min(score, 9.9) + RANK[verdict], verdict })
      }
    }
  }
  return pairs
}

function blockKeys(mention: Mention): readonly string[] {
  const kind = familyOf(mention.kind)
  const keys: string[] = []
  const about = [...mention.participants, ...mention.places.map((p) => p.key)]
  if (kind !== null) {
    for (const key of about) keys.push(`${kind} ${key}`)
    // Without common names the words of the matter bring mentions together.
    if (kind !== 'statement') for (const stem of mention.stems) keys.push(`${kind} ~${stem}`)
    if (mention.headStem !== null && mention.date) keys.push(`${kind} ${mention.date.earliest?.slice(0, 4) ?? ''}`)
    if (kind !== 'statement' && mention.date?.earliest != null)
      keys.push(`${kind} ${mention.date.earliest.slice(0, 7)}`)
  }
  // A happening whose kind one telling does not name is found by what and whom it is about, in the same month: one tells
  // the day, another the week.
  if (mention.date?.earliest != null && kind !== 'statement') {
    const [first, last] = [mention.date.earliest.slice(0, 7), mention.date.latest?.slice(0, 7)]
    for (const month of last === undefined || last === first ? [first] : [first, last]) {
      for (const stem of mention.stems) keys.push(`${month} ~${stem}`)
      for (const key of mention.participants) keys.push(`${month} ${key}`)
    }
  }
  return keys
}

/** No mention of one group may exclude one of the other: a date of the same source that differs, another agent, another
 *  country. Mentions that merely say too little for a verdict do not part what others join. */
function areCompatible(
  items: readonly Mention[],
  left: readonly number[],
  right: readonly number[],
  compare: Compare,
): boolean {
  let kin = 0
  const [some, others] = [left.slice(0, MAX_WEIGHED), right.slice(0, MAX_WEIGHED)]
  for (const i of some) {
    for (const j of others) {
      const [a, b] = [items[i], items[j]]
      if (!a || !b) continue
      if (compare(Math.min(i, j), Math.max(i, j)).verdict !== 'different') kin++
      else if (
        a.source === b.source &&
        ((a.date && b.date && !meet(a, b)) || (a.follows !== null) !== (b.follows !== null))
      )
        return false
    }
  }
  return kin * 2 >= some.length * others.length
}

const meet = (a: Mention, b: Mention): boolean => !a.date || !b.date || spansIntersect(spanOf(a.date), spanOf(b.date))
