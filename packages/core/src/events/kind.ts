import { eventKinds, happeningNouns, notHappenings } from '../locales/de/event-kinds.js'
import { containmentPrepositions, sequencePrepositions } from '../locales/de/function-words.js'
import type { Phrase } from './phrase.js'
import type { Word } from './word.js'

/** The kind of the happening that a noun names ("Wirtschaftsforum" → forum), or null. */
export function kindOfNoun(norm: string): string | null {
  if (notHappenings.has(norm)) return null
  for (const row of eventKinds) {
    if (row.nouns.some((noun) => norm === noun || (norm.length > noun.length + 2 && norm.endsWith(noun))))
      return row.kind
  }
  return null
}

/** Whether a noun names something that happens and may carry a time of its own. */
export const isHappening = (norm: string): boolean =>
  kindOfNoun(norm) !== null || (!notHappenings.has(norm) && happeningNouns.some((noun) => norm.endsWith(noun)))

/** The kind of the happening that a verb form names, or null. */
export function kindOfVerb(norm: string): string | null {
  for (const row of eventKinds) {
    if (row.verbs.some((verb) => norm.startsWith(verb) || (verb.length >= 5 && norm.endsWith(verb)))) return row.kind
  }
  return null
}

/** The kind of what a clause tells. What its subject and objects name counts before its verb, its verb before what stands
 *  in a prepositional phrase; a verb of speech makes a statement unless a letter or a message carries it.
 *
 *  @param phrases the clause's phrases without time and attribution
 *  @param verbs finite verb, participles, infinitives and separated prefix */
export function chooseKind(
  words: readonly Word[],
  phrases: readonly Phrase[],
  verbs: readonly string[],
  saying: boolean,
): string | null {
  const nounKind = (phrase: Phrase): string | null => {
    const norm = words[phrase.head]?.norm ?? ''
    return words[phrase.head]?.capital === true ? kindOfNoun(norm) : null
  }
  const inNouns = phrases.filter((p) => p.type === 'noun').map(nounKind)
  const framing = phrases
    .filter((p) => p.type === 'preposition' && containmentPrepositions.has(words[p.first]?.norm ?? ''))
    .map(nounKind)
  const any = phrases
    .filter((p) => p.type === 'preposition' && !sequencePrepositions.has(words[p.first]?.norm ?? ''))
    .map(nounKind)
  if (saying) {
    const carried = [...inNouns, ...framing].find((kind) => kind === 'message' || kind === 'letter' || kind === 'vote')
    return carried ?? 'statement'
  }
  const byTable = (kinds: readonly (string | null)[]): string | null =>
    eventKinds.find((row) => kinds.includes(row.kind))?.kind ?? null
  const byVerb = verbs.map(kindOfVerb).find((kind) => kind !== null) ?? null
  // "Der Krieg endete mit einem Waffenstillstand": its end is what is told, not the war.
  if (byVerb === 'end') return byTable(framing) ?? byVerb
  return byTable(inNouns) ?? byVerb ?? byTable(framing) ?? byTable(any)
}
