import {
  ambiguousSubordinators,
  coordinators,
  determiners,
  particles,
  prepositions,
  relativePronouns,
  subordinators,
} from '../locales/de/function-words.js'
import { type WordRange, hasFinite } from './clause-pieces.js'
import { type FiniteVerb, finiteAt, isInfinitive, isParticiple, isZuInfinitive } from './verb.js'
import type { Word } from './word.js'

export interface Clause {
  readonly type: 'main' | 'subordinate' | 'relative' | 'infinitive' | 'fragment'
  /** A clause that another one interrupts has several parts. */
  readonly parts: readonly WordRange[]
  readonly finite: { readonly at: number; readonly verb: FiniteVerb } | null
  /** The subordinator or relative pronoun. */
  readonly opener: number | null
  /** Index of the clause that this one depends on or goes on from. */
  readonly parent: number | null
  /** Goes on from its parent with the same subject ("… und unternahm damit …"). */
  readonly sharesSubject: boolean
  /** Stands in quotation marks. */
  readonly quoted: boolean
}

export function typeOf(words: readonly Word[], piece: WordRange): { type: Clause['type']; opener: number | null } {
  let at = piece.first
  if (coordinators.has(words[at]?.norm ?? '') && at < piece.last) at++
  // "kurz nachdem", "vor allem weil": an adverb may stand in front.
  const start = words[at]
  const second = words[at + 1]
  if (!start) return { type: 'fragment', opener: null }
  if (subordinators.has(start.norm)) {
    const sure =
      !ambiguousSubordinators.has(start.norm) || (endsWithVerb(words, piece) && !hasEarlyFinite(words, piece))
    if (sure && !(start.norm === 'um' && hasZuInfinitive(words, piece))) return { type: 'subordinate', opener: at }
  }
  if (hasZuInfinitive(words, piece) && !hasFinite(words, piece.first, piece.last))
    return { type: 'infinitive', opener: null }
  if (piece.first > 0 && !start.first) {
    if (
      relativePronouns.has(start.norm) &&
      endsWithVerb(words, piece) &&
      !finiteAt(words, at + 1, false) &&
      !hasEarlyFinite(words, piece)
    )
      return { type: 'relative', opener: at }
    if (
      prepositions.has(start.norm) &&
      second &&
      relativePronouns.has(second.norm) &&
      endsWithVerb(words, piece) &&
      !second.capital
    ) {
      const third = words[at + 2]
      if (third && !(third.kind === 'word' && third.capital && !hasFiniteAtEnd(words, piece)))
        return { type: 'relative', opener: at + 1 }
    }
  }
  return { type: 'main', opener: null }
}

const endsWithVerb = (words: readonly Word[], piece: WordRange): boolean => {
  const last = words[piece.last]
  return (
    last !== undefined &&
    !last.capital &&
    last.kind === 'word' &&
    (finiteAt(words, piece.last, true) !== null || isParticiple(last.norm) || isInfinitive(last.norm))
  )
}

/** A finite verb well before the end: the clause has the order of a main clause. */
const hasEarlyFinite = (words: readonly Word[], piece: WordRange): boolean =>
  hasFinite(words, piece.first + 1, piece.last - 2)

const hasFiniteAtEnd = (words: readonly Word[], piece: WordRange): boolean => finiteAt(words, piece.last, true) !== null

function hasZuInfinitive(words: readonly Word[], piece: WordRange): boolean {
  for (let i = piece.first; i <= piece.last; i++) {
    const word = words[i]
    const next = words[i + 1]
    if (word?.norm === 'zu' && next && !next.capital && isInfinitive(next.norm) && i + 1 <= piece.last) return true
    if (word && !word.capital && isZuInfinitive(word.norm)) return true
  }
  return false
}

export function findFinite(words: readonly Word[], piece: WordRange, verbFinal: boolean): Clause['finite'] {
  if (verbFinal) {
    for (let i = piece.last; i > piece.first; i--) {
      const verb = finiteAt(words, i, true)
      if (verb) return { at: i, verb }
      if (words[i]?.capital) break
    }
  }
  for (let i = piece.first; i <= piece.last; i++) {
    const verb = finiteAt(words, i, false)
    if (verb) return { at: i, verb }
  }
  // A present form that no table holds, in second place: "Kim und Putin stärken Zusammenarbeit"; "Russland beabsichtige".
  for (let i = piece.first + 1; i <= piece.last; i++) {
    const word = words[i]
    const before = words[i - 1]
    if (
      !word ||
      word.capital ||
      word.kind !== 'word' ||
      !(before?.capital || before?.kind === 'number') ||
      determiners.has(word.norm) ||
      prepositions.has(word.norm) ||
      coordinators.has(word.norm)
    )
      continue
    const next = words[i + 1]
    const isLast = i === piece.last
    // "Der türkische Staatschef verkündet", "Als erster Frachter sticht …": an adjective.
    const opened = determiners.has(before.norm) || before.norm === 'als'
    if (opened && !isLast && next?.capital === true && /(?:e|er|es|em|en)$/.test(word.norm)) continue
    if (
      /[^aeiou]e$/.test(word.norm) &&
      word.norm.length >= 5 &&
      (isLast || next?.kind === 'mark' || prepositions.has(next?.norm ?? '')) &&
      !particles.has(word.norm)
    ) {
      return { at: i, verb: { kind: 'full', tense: 'subjunctive1' } }
    }
    if (isLast) break
    if (
      /(?:[^aeiou]t|et|en|ern|eln)$/.test(word.norm) &&
      word.norm.length >= 4 &&
      !prepositions.has(word.norm) &&
      !particles.has(word.norm) &&
      next?.kind === 'word'
    ) {
      return { at: i, verb: { kind: 'full', tense: 'present' } }
    }
    break
  }
  return null
}
