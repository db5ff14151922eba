/** The root of each index among those that pairs join, near or far: the least of them. A union-find with path compression.
 *
 *  @param count indices run from 0 up to it */
export function rootsOf(count: number, pairs: Iterable<readonly [number, number]>): (index: number) => number {
  const parent = Array.from({ length: count }, (_, i) => i)
  const rootOf = (index: number): number => {
    let root = index
    while (parent[root] !== root) root = parent[root] ?? root
    for (let at = index; at !== root;) [at, parent[at]] = [parent[at] ?? root, root]
    return root
  }
  for (const [i, j] of pairs) {
    const [a, b] = [rootOf(i), rootOf(j)]
    if (a !== b) parent[Math.max(a, b)] = Math.min(a, b)
  }
  return rootOf
}
