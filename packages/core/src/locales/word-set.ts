/** The words of a list, which white space parts. Calls are marked as pure, so that bundlers drop the lists that nothing
 *  asks for. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
