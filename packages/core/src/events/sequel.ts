import type { ResolvedExpression } from '../model/index.js'
import { isDoubtful } from './attribution.js'
import type { Clause } from './clause-type.js'
import { afterDate } from './date-of-mention.js'
import { kindOfNoun } from './kind-of-noun.js'
import type { Mention } from './mention.js'
import { type Phrase, chunkPhrases } from './phrase.js'
import { type View, indices } from './sentence-view.js'
import { tellClause } from './tell-clause.js'

/** "Nach dem Besuch … ist … gereist": what the clause itself tells, placed by the noun in front. */
export function sequelMention(
  view: View,
  clause: Clause,
  head: Phrase,
  attributes: readonly Phrase[],
  relation: 'after' | 'before' | 'since',
  expression: ResolvedExpression,
  other: number,
  built: readonly Mention[],
): Mention | null {
  const date = built[other]?.date
  const after = date ? afterDate(date, view.input.published, relation) : null
  if (!after) return null
  const without = new Set([head, ...attributes].flatMap(indices))
  const mention = tellClause(view, clause, expression, after, without, null, { mention: other, relation })
  // "Nach dem ersten Treffen im Jahr 2018 erklärten beide …": what is said after an event is said of it, not years later.
  const said = mention?.kind === 'statement' && relation === 'after' && date
  return said ? { ...mention, date: { ...date, basis: 'inferred' } } : mention
}

/** "Kurz nach dem Briefaustausch verhängten …": no time of its own, but a happening that the article dates elsewhere. */
export function buildFollowing(view: View, built: Mention[]): void {
  const { words, mentions, clauses } = view
  if (view.heading) return
  for (const clause of clauses) {
    const part = clause.parts[0]
    if (clause.type !== 'main' || !part || !clause.finite || view.times.size > 0) continue
    const phrases = chunkPhrases(
      words,
      mentions,
      part.first,
      clause.finite.at > part.first ? clause.finite.at - 1 : part.last,
    )
    const head = phrases.find(
      (p) => p.type === 'preposition' && (words[p.first]?.norm === 'nach' || words[p.first]?.norm === 'vor'),
    )
    const norm = words[head?.head ?? -1]?.norm ?? ''
    const kind = kindOfNoun(norm)
    if (!head || kind === null) continue
    const named = mentions
      .filter((m) => m.first >= head.first && m.last <= (clause.finite?.at ?? 0))
      .map((m) => m.entity.key)
    const other = built.findIndex(
      (m) => m.kind === kind && m.date !== null && !m.heading && named.some((key) => m.participants.has(key)),
    )
    const origin = built[other]
    if (!origin?.date) continue
    const relation = words[head.first]?.norm === 'vor' ? 'before' : 'after'
    const date = afterDate(origin.date, view.input.published, relation)
    if (!date) continue
    const without = new Set(indices({ first: part.first, last: clause.finite.at - 1 }))
    const expression: ResolvedExpression = {
      timex: origin.timex,
      date,
      role: 'at',
      direction: 'past',
      tense: 'past',
      needsDocumentDay: false,
      sentence: view.sentence.index,
    }
    const mention = tellClause(view, clause, expression, date, without, null, { mention: other, relation })
    if (mention) {
      if (isDoubtful(words, [head])) built[other] = { ...origin, doubtful: true }
      built.push(mention)
    }
  }
}
