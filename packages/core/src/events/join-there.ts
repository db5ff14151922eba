import { someWord } from './clause-pieces.js'
import { clausePhrases, findSubject } from './clause-phrases.js'
import type { Mention } from './mention.js'
import { keysOf } from './participants.js'
import type { View } from './sentence-view.js'

/** A word for the place told last counts over so many sentences. */
const REACH = 2

/** "Am 18. August fand ein Treffen in Camp David statt. Dort diskutierten die USA und Japan …": who acts there took part,
 *  where the telling before names nobody. */
export function joinThere(view: View, built: Mention[]): void {
  const { words, mentions, clauses, sentence } = view
  const last = built.at(-1)
  if (!last || view.heading || view.times.size > 0 || last.actors.length > 0 || last.places.length === 0) return
  if (sentence.index - last.sentence > REACH) return
  for (const clause of clauses) {
    const refers = someWord(words, clause.parts, (w) => w.norm === 'dort')
    if (clause.type !== 'main' || !refers) continue
    const subject = findSubject(words, clause, clausePhrases(words, mentions, clause), view.times)
    const named = mentions.filter((m) => subject && !m.demonym && m.first >= subject.first && m.last <= subject.last)
    if (named.length === 0) continue
    const actors = [...new Map(named.map((m) => [m.entity.key, m.entity])).values()]
    built[built.length - 1] = {
      ...last,
      actors,
      participants: new Set([...last.participants, ...actors.flatMap(keysOf)]),
    }
    return
  }
}
