/** Remembers the results of a pure function, as many as `size`; then it begins anew. Texts name the same few dates again
 *  and again. */
export function remembering<K extends string | number, V>(size: number, make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    if (known.size >= size) known.clear()
    const value = make(key)
    known.set(key, value)
    return value
  }
}
