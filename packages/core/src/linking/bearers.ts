/** A key that more bear than this brings none of them together. */
export const MAX_BEARERS = 150

/** By key, in their order, the indices of those that bear it. */
export function bearersOf(keysOf: readonly Iterable<string>[]): ReadonlyMap<string, readonly number[]> {
  const bearers = new Map<string, number[]>()
  keysOf.forEach((keys, i) => {
    for (const key of keys) {
      const known = bearers.get(key)
      if (known === undefined) bearers.set(key, [i])
      else known.push(i)
    }
  })
  return bearers
}
