import { eventKinds, falseFriends } from '../locales/de/event-kinds.js'

const endsLike = (norm: string, noun: string): boolean =>
  norm === noun || (norm.length > noun.length + 2 && norm.endsWith(noun))

const nounKinds = new Map<string, string | null>()

/** The kind of the happening that a noun names ("Wirtschaftsforum" → forum), or null. The longest end of a word decides,
 *  so that a "Pressekonferenz" is no "Konferenz". */
export function kindOfNoun(norm: string): string | null {
  const known = nounKinds.get(norm)
  if (known !== undefined) return known
  let best = ''
  let kind: string | null = null
  if (!falseFriends.some((friend) => norm.endsWith(friend))) {
    for (const row of eventKinds) {
      for (const noun of row.nouns) {
        if (noun.length > best.length && endsLike(norm, noun)) {
          best = noun
          kind = row.kind
        }
      }
    }
  }
  if (nounKinds.size < 20_000) nounKinds.set(norm, kind)
  return kind
}
