import type { Mention } from '../events/index.js'

/** An article speaks of what so many others speak of; the rest of a large corpus says nothing about its day. */
export const MAX_NEIGHBOURS = 16

/** A name or word of more articles than this tells none of them from the others. */
const MAX_SHARED = 200

/** For each article the others that share most with it, rare names and words before common ones; all others where they
 *  are few. The order of the input does not matter. */
export function neighboursIn<A extends { readonly id: string; readonly mentions: readonly Mention[] }>(
  articles: readonly A[],
): (article: A) => readonly A[] {
  if (articles.length <= MAX_NEIGHBOURS + 1) return (article) => articles.filter((other) => other !== article)
  const keys = new Map(articles.map((article) => [article, keysOf(article.mentions)]))
  const bearers = new Map<string, A[]>()
  for (const [article, own] of keys) {
    for (const key of own) {
      const known = bearers.get(key)
      if (known) known.push(article)
      else bearers.set(key, [article])
    }
  }
  return (article) => {
    const shared = new Map<A, number>()
    for (const key of keys.get(article) ?? []) {
      const others = bearers.get(key) ?? []
      if (others.length > MAX_SHARED) continue
      const weight = Math.log(articles.length / others.length)
      for (const other of others) if (other !== article) shared.set(other, (shared.get(other) ?? 0) + weight)
    }
    return [...shared]
      .sort(([a, x], [b, y]) => y - x || (a.id < b.id ? -1 : 1))
      .slice(0, MAX_NEIGHBOURS)
      .map(([other]) => other)
  }
}

function keysOf(mentions: readonly Mention[]): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const mention of mentions) {
    for (const key of mention.participants) keys.add(key)
    for (const { key } of mention.places) keys.add(key)
    for (const stem of mention.stems) keys.add(`~${stem}`)
  }
  return keys
}
