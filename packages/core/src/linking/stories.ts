import { bearersOf } from './bearers.js'

/** An article and the nouns and names that tell what it is about. */
export interface Subject {
  readonly id: string
  readonly nouns: ReadonlySet<string>
}

/** Which articles tell one story. */
export interface Stories {
  /** The articles of an article's story that are likest to it, the likest first. */
  readonly matesOf: (id: string) => readonly string[]
  /** The story of an article: the id of its first article. */
  readonly storyOf: (id: string) => string
}

/** Articles tell one story if their nouns are so alike (cosine), those that a third is like to both counting in part.
 *  Measured on 23 stories: of 6,400 pairs of articles of two stories none is as alike, and every article of a story is with
 *  another one. */
const LEAST_ALIKE = 0.13
const THIRD_SHARE = 0.25

/** An article of fewer nouns tells too little of its subject to be parted from the few that it is read with. */
const FEW_NOUNS = 6

/** Below this a third does not help. */
const LEAST_BESIDE_THIRD = 0.08

/** A noun of more articles than this tells none of them from the others. */
const MAX_NOUN_BEARERS = 200

/** An article has at most so many mates, the likest first. */
export const MAX_MATES = 16

/** Parts articles into stories. The order of the input does not matter; nor do articles of other stories, for how alike two
 *  are does not depend on them. */
export function partStories(articles: readonly Subject[]): Stories {
  const alike = likenesses(articles)
  const isFew = articles.length <= MAX_MATES + 1
  const isShort = (i: number): boolean => isFew && (articles[i]?.nouns.size ?? 0) < FEW_NOUNS
  const parent = articles.map((_, i) => i)
  const rootOf = (i: number): number => {
    let root = i
    while (parent[root] !== root) root = parent[root] ?? root
    for (let at = i; at !== root;) [at, parent[at]] = [parent[at] ?? root, root]
    return root
  }
  const linked = alike.map(
    (own) =>
      new Map(
        [...own].filter(([j, cosine]) => {
          if (cosine >= LEAST_ALIKE) return true
          if (cosine < LEAST_BESIDE_THIRD) return false
          let third = 0
          for (const [k, x] of own) third = Math.max(third, k === j ? 0 : Math.min(x, alike[j]?.get(k) ?? 0))
          return cosine + THIRD_SHARE * third >= LEAST_ALIKE
        }),
      ),
  )
  articles.forEach((_, i) => {
    if (isShort(i)) articles.forEach((_, j) => i !== j && !linked[i]?.has(j) && linked[i]?.set(j, 0))
  })
  linked.forEach((own, i) => {
    for (const j of own.keys()) {
      const [a, b] = [rootOf(i), rootOf(j)]
      if (a !== b) parent[Math.max(a, b)] = Math.min(a, b)
    }
  })
  const first = new Map<number, string>()
  articles.forEach(({ id }, i) => {
    const known = first.get(rootOf(i))
    if (known === undefined || id < known) first.set(rootOf(i), id)
  })
  const members = new Map<number, number[]>()
  articles.forEach((_, i) => {
    const known = members.get(rootOf(i))
    if (known === undefined) members.set(rootOf(i), [i])
    else known.push(i)
  })
  const mates = new Map(
    articles.map(({ id }, i) => [id, matesAmong(articles, linked, i, members.get(rootOf(i)) ?? [])]),
  )
  const stories = new Map(articles.map(({ id }, i) => [id, first.get(rootOf(i)) ?? id]))
  return { matesOf: (id) => mates.get(id) ?? [], storyOf: (id) => stories.get(id) ?? id }
}

/** How alike articles are that share a noun: by index, the cosine of their nouns. */
function likenesses(articles: readonly Subject[]): readonly ReadonlyMap<number, number>[] {
  const bearers = bearersOf(articles.map(({ nouns }) => nouns))
  return articles.map(({ nouns }, i) => {
    const shared = new Map<number, number>()
    for (const noun of nouns) {
      const others = bearers.get(noun) ?? []
      if (others.length > MAX_NOUN_BEARERS) continue
      for (const j of others) if (j !== i) shared.set(j, (shared.get(j) ?? 0) + 1)
    }
    for (const [j, count] of shared) {
      const cosine = count / Math.sqrt(nouns.size * (articles[j]?.nouns.size ?? 1))
      if (cosine < LEAST_BESIDE_THIRD) shared.delete(j)
      else shared.set(j, cosine)
    }
    return shared
  })
}

/** Who is like an article, and who is like those; in a small story all. */
function matesAmong(
  articles: readonly Subject[],
  linked: readonly ReadonlyMap<number, number>[],
  i: number,
  members: readonly number[],
): readonly string[] {
  const alike = new Map<number, number>(members.length > MAX_MATES + 1 ? [] : members.map((j) => [j, 0]))
  alike.delete(i)
  for (const [j, own] of linked[i] ?? []) alike.set(j, own)
  for (const [j, own] of linked[i] ?? [])
    for (const [k, theirs] of linked[j] ?? []) if (k !== i) alike.set(k, Math.max(alike.get(k) ?? 0, own * theirs))
  const idOf = (k: number): string => articles[k]?.id ?? ''
  return [...alike]
    .sort(([j, x], [k, y]) => y - x || (idOf(j) < idOf(k) ? -1 : 1))
    .slice(0, MAX_MATES)
    .map(([j]) => idOf(j))
}
