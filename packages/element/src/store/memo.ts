/** Remembers the last answer of a pure function: the same arguments (by identity) get the same answer, without work. Each
 *  call of `memo` has a memory of its own, so that two elements on a page do not push each other out. */
export function memo<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | null = null
  return (...args) => {
    if (last?.args.every((arg, at) => Object.is(arg, args[at]))) return last.result
    const result = compute(...args)
    last = { args, result }
    return result
  }
}

/** The same for functions of one object, for as long as the object lives. */
export function memoByObject<Key extends object, Result>(compute: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, { readonly result: Result }>()
  return (key) => {
    const found = known.get(key)
    if (found) return found.result
    const result = compute(key)
    known.set(key, { result })
    return result
  }
}
