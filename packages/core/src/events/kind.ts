import {
  type EventKind,
  eventKinds,
  falseFriends,
  happeningNouns,
  phaseVerbs,
  weapons,
} from '../locales/de/event-kinds.js'
import { containmentPrepositions, sequencePrepositions } from '../locales/de/function-words.js'
import { kindOfNoun } from './kind-of-noun.js'
import type { Phrase } from './phrase.js'
import type { Word } from './word.js'

/** Whether a noun names something that happens and may carry a time of its own. */
export const isHappening = (norm: string): boolean =>
  kindOfNoun(norm) !== null ||
  (!falseFriends.some((friend) => norm.endsWith(friend)) && happeningNouns.some((noun) => norm.endsWith(noun)))

/** Whether a word is a noun that names something that happens. */
export const namesHappening = (word: Word | undefined): boolean =>
  word !== undefined && word.capital && isHappening(word.norm)

const matchesForm = (norm: string, form: string): boolean =>
  form.endsWith('-') ? norm.startsWith(form.slice(0, -1)) : norm === form

function kindIn(rows: readonly EventKind[], norm: string): string | null {
  return rows.find((row) => row.verbs.some((form) => matchesForm(norm, form)))?.kind ?? null
}

/** The kind of the happening that a verb form names, or null. */
export const kindOfVerb = (norm: string): string | null => kindIn(eventKinds, norm)

/** "Raketen trafen den Hafen", "der Hafen wurde getroffen": nobody meets. */
const isHit = (words: readonly Word[], phrases: readonly Phrase[], verbs: readonly string[]): boolean =>
  phrases.some((p) => weapons.some((weapon) => (words[p.head]?.norm ?? '').endsWith(weapon))) ||
  (verbs.includes('getroffen') && verbs.some((verb) => verb === 'worden' || verb === 'wurde' || verb === 'wurden'))

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
  const phase = verbs.map((verb) => kindIn(phaseVerbs, verb)).find((kind) => kind !== null)
  if (phase) return phase
  const met = verbs.map(kindOfVerb).find((kind) => kind !== null) ?? null
  const byVerb = met === 'meeting' && isHit(words, phrases, verbs) ? 'attack' : met
  // "Der Krieg endete mit einem Waffenstillstand": its end is what is told, not the war.
  if (byVerb === 'end') return byTable(framing) ?? byVerb
  // "Die Holding ist insolvent geworden".
  const predicates = phrases.filter((p) => p.type === 'adverb').map((p) => kindOfVerb(words[p.head]?.norm ?? ''))
  return byTable(inNouns) ?? byVerb ?? byTable(framing) ?? byTable(any) ?? byTable(predicates)
}
