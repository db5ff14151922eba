import { toldBy } from './told-by.js'
import { sortParticipants } from './participants.js'
import { sequencePrepositions } from '../locales/de/function-words.js'
import type { ResolvedExpression } from '../model/index.js'
import { isDoubtful } from './attribution.js'
import type { Clause } from './clause-type.js'
import { beginToEnd, datedBy } from './date-of-mention.js'
import { kindOfNoun } from './kind-of-noun.js'
import type { Mention } from './mention.js'
import type { Phrase } from './phrase.js'
import type { View } from './sentence-view.js'
import { type Mood, readMood } from './status.js'
import { contentStems, stemOf } from './stem.js'
import { toNominalTitle } from './title.js'
import type { Word } from './word.js'

export function nominalMention(
  view: View,
  clause: Clause,
  head: Phrase,
  attributes: readonly Phrase[],
  expression: ResolvedExpression,
  end?: ResolvedExpression,
): Mention {
  const { words, mentions, clauses } = view
  const mood = moodOfNoun(view, clause, head)
  const phrases = [head, ...attributes]
  const parts = phrases.map((p) => ({ first: p.first, last: p.last }))
  const norm = words[head.head]?.norm ?? ''
  return {
    ...toldBy(view, expression, end ? beginToEnd(expression, end) : datedBy(expression, view.input.published), mood),
    title: toNominalTitle({ words, mentions, clauses, clause, dropped: view.times, subject: null }, head, attributes),
    kind: kindOfNoun(norm) ?? kindInside(words, head),
    ...sortParticipants(words, mentions, phrases, { phrase: head, person: null }, view.input.roles, view.antecedents),
    stems: contentStems(words, mentions, parts, view.times),
    subjectStem: null,
    headStem: stemOf(norm),
    nominal: true,
    doubtful: isDoubtful(words, parts),
    follows: null,
  }
}

/** "Beginn der Invasion", "Welle der Proteste": the genitive tells the kind. */
function kindInside(words: readonly Word[], phrase: Phrase): string | null {
  for (let i = phrase.head + 1; i <= phrase.last; i++) {
    const kind = words[i]?.capital === true ? kindOfNoun(words[i]?.norm ?? '') : null
    if (kind !== null) return kind
  }
  return null
}

/** A noun in a main clause is told as a fact, whatever the clause's verb ("galt", "verschärfte"); a clause of planning or
 *  indirect speech passes its mood on. */
function moodOfNoun(view: View, clause: Clause, head: Phrase): Mood {
  const { words, mentions, clauses } = view
  const mood = readMood(words, mentions, clauses, clause)
  const behind = head.type === 'preposition' && sequencePrepositions.has(words[head.first]?.norm ?? '')
  return behind ? { ...mood, outlook: 'past', claimed: isDoubtful(words, [head]), attribution: [] } : mood
}
