import { bearersOf } from './bearers.js'

/** An article and the nouns and names that it uses. */
export interface Subject {
  readonly id: string
  readonly nouns: ReadonlySet<string>
}

/** Articles whose nouns are less alike than this (cosine of weights by rarity) tell different stories. Measured on the
 *  fixture stories, two at a time: one in nine pairs of stories still has a link, and few articles stay alone. */
const LEAST_ALIKE = 0.08

/** A noun of more articles than this tells none of them from the others. */
const MAX_NOUN_BEARERS = 200

/** An article has at most so many mates, the likest first. */
export const MAX_MATES = 16

/** For each article those that tell its story: the likest by their nouns, and theirs. The order of the input does not
 *  matter, nor do articles of other stories, but for how rare they make a noun. */
export function storyMates(articles: readonly Subject[]): ReadonlyMap<string, readonly string[]> {
  const bearers = bearersOf(articles.map(({ nouns }) => nouns))
  const weightOf = (noun: string): number => Math.log(1 + articles.length / (bearers.get(noun)?.length ?? 1)) ** 2
  const norms = articles.map(({ nouns }) => Math.sqrt([...nouns].reduce((sum, noun) => sum + weightOf(noun), 0)))
  const likest = articles.map(({ nouns }, i) => {
    const shared = new Map<number, number>()
    for (const noun of nouns) {
      const others = bearers.get(noun) ?? []
      if (others.length > MAX_NOUN_BEARERS) continue
      const weight = weightOf(noun)
      for (const j of others) if (j !== i) shared.set(j, (shared.get(j) ?? 0) + weight)
    }
    return rank(
      articles,
      [...shared].flatMap(([j, weight]) => {
        const cosine = weight / ((norms[i] ?? 1) * (norms[j] ?? 1))
        return cosine >= LEAST_ALIKE ? [[j, cosine] as const] : []
      }),
    )
  })
  return new Map(
    articles.map(({ id }, i) => {
      const alike = new Map<number, number>(likest[i])
      for (const [j, own] of likest[i] ?? [])
        for (const [k, theirs] of likest[j] ?? []) if (k !== i) alike.set(k, Math.max(alike.get(k) ?? 0, own * theirs))
      return [id, rank(articles, [...alike]).flatMap(([j]) => articles[j]?.id ?? [])]
    }),
  )
}

/** The likest first, then by id. */
const rank = (
  articles: readonly Subject[],
  alike: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] =>
  [...alike]
    .sort(([j, x], [k, y]) => y - x || ((articles[j]?.id ?? '') < (articles[k]?.id ?? '') ? -1 : 1))
    .slice(0, MAX_MATES)
