import { bearersOf } from './bearers.js'
import { rootsOf } from './roots.js'

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
  const linked = linksOf(likenesses(articles))
  if (articles.length <= MAX_MATES + 1) linkShort(articles, linked)
  const rootOf = rootsOf(
    linked.length,
    linked.flatMap((own, i) => [...own.keys()].map((j) => [i, j] as const)),
  )
  const likest = linked.map((own) => rank(articles, own))
  const mates = new Map<string, readonly string[]>()
  const stories = new Map<string, string>()
  for (const members of bearersOf(articles.map((_, i) => [String(rootOf(i))])).values()) {
    const ids = members.flatMap((i) => articles[i]?.id ?? [])
    const first = ids.reduce((least, id) => (id < least ? id : least))
    members.forEach((i, at) => {
      stories.set(ids[at] ?? '', first)
      mates.set(ids[at] ?? '', matesAmong(articles, likest, i, members))
    })
  }
  return { matesOf: (id) => mates.get(id) ?? [], storyOf: (id) => stories.get(id) ?? id }
}

/** How alike the articles of one story are, by index. */
type Links = readonly Map<number, number>[]

/** Of articles that are alike those that tell one story. */
const linksOf = (alike: readonly ReadonlyMap<number, number>[]): Links =>
  alike.map((own) => {
    const likest = [...own].sort(([, x], [, y]) => y - x)
    return new Map(
      [...own].filter(([j, cosine]) => {
        let third = 0
        for (const [k, x] of likest) {
          // What follows is less like the one, whatever it is to the other.
          if (cosine >= LEAST_ALIKE || x <= third) break
          if (k !== j) third = Math.max(third, Math.min(x, alike[j]?.get(k) ?? 0))
        }
        return cosine + THIRD_SHARE * third >= LEAST_ALIKE
      }),
    )
  })

function linkShort(articles: readonly Subject[], linked: Links): void {
  articles.forEach(({ nouns }, i) => {
    if (nouns.size < FEW_NOUNS) articles.forEach((_, j) => i !== j && !linked[i]?.has(j) && linked[i]?.set(j, 0))
  })
}

/** How alike articles are that share a noun: by index, the cosine of their nouns. */
function likenesses(articles: readonly Subject[]): readonly ReadonlyMap<number, number>[] {
  const bearers = bearersOf(articles.map(({ nouns }) => nouns))
  // How many nouns of an article each other one bears: one row of counts, cleared behind each article.
  const counts = new Uint16Array(articles.length)
  return articles.map(({ nouns }, i) => {
    const met: number[] = []
    for (const noun of nouns) {
      const others = bearers.get(noun) ?? []
      if (others.length > MAX_NOUN_BEARERS) continue
      for (const j of others) {
        const count = counts[j] ?? 0
        if (count === 0) met.push(j)
        counts[j] = count + 1
      }
    }
    const alike = new Map<number, number>()
    for (const j of met) {
      const cosine = (counts[j] ?? 0) / Math.sqrt(nouns.size * (articles[j]?.nouns.size ?? 1))
      counts[j] = 0
      if (j !== i && cosine >= LEAST_BESIDE_THIRD) alike.set(j, cosine)
    }
    return alike
  })
}

/** Who is like an article, and who is like those; in a small story all.
 *
 *  @param likest by article, those it is likest to: more of each could not come among its own */
function matesAmong(
  articles: readonly Subject[],
  likest: readonly Ranked[],
  i: number,
  members: readonly number[],
): readonly string[] {
  const alike = new Map<number, number>(members.length > MAX_MATES + 1 ? [] : members.map((j) => [j, 0]))
  for (const [j, own] of likest[i] ?? []) alike.set(j, own)
  for (const [j, own] of likest[i] ?? [])
    for (const [k, theirs] of likest[j] ?? []) alike.set(k, Math.max(alike.get(k) ?? 0, own * theirs))
  alike.delete(i)
  return rank(articles, alike).flatMap(([j]) => articles[j]?.id ?? [])
}

type Ranked = readonly (readonly [number, number])[]

/** The likest first, then by id. */
const rank = (articles: readonly Subject[], alike: ReadonlyMap<number, number>): Ranked =>
  [...alike]
    .sort(([j, x], [k, y]) => y - x || ((articles[j]?.id ?? '') < (articles[k]?.id ?? '') ? -1 : 1))
    .slice(0, MAX_MATES)
