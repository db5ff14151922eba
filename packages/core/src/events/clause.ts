import {
  ambiguousSubordinators,
  coordinators,
  determiners,
  particles,
  prepositions,
  relativePronouns,
  subordinators,
} from '../locales/de/function-words.js'
import { type FiniteVerb, finiteAt, isInfinitive, isParticiple, isZuInfinitive } from './verb.js'
import type { Word } from './word.js'

/** Words `first..last` (inclusive) of a sentence. */
export interface WordRange {
  readonly first: number
  readonly last: number
}

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

const BREAKS = new Set([',', ';', ':', '–', '—', '(', ')', '-'])
const OPENING_QUOTES = new Set(['„', '«', '»', '‚', '‹'])
const CLOSING_QUOTES = new Set(['“', '”', '»', '«', '‘', '›'])

/** Cuts a sentence into clauses: at commas, dashes, colons and brackets, and before a coordinator that a finite verb
 *  follows; pieces without a verb of their own go to the clause that they continue. */
export function segmentClauses(words: readonly Word[]): readonly Clause[] {
  const clauses: Mutable[] = []
  let open = -1
  for (const piece of cutPieces(words)) {
    const type = typeOf(words, piece)
    const governing = clauses.findLast((clause) => awaitsInfinitive(words, clause))
    if (type.type === 'relative' && governing && isInfinitive(words[piece.last]?.norm ?? '')) {
      governing.parts.push(piece)
      continue
    }
    const verbFinal = type.type === 'subordinate' || type.type === 'relative'
    const finite = type.type === 'infinitive' ? null : findFinite(words, piece, verbFinal)
    const quoted = isQuoted(words, piece.first)
    const awaiting = clauses.findLast((clause) => awaitsInfinitive(words, clause))
    if (
      awaiting &&
      finite &&
      finite.at === piece.last &&
      isInfinitive(words[piece.last]?.norm ?? '') &&
      type.type === 'main'
    ) {
      awaiting.parts.push(piece)
      continue
    }
    if (!finite && piece.sharesSubject) {
      clauses.push({
        type: 'fragment',
        parts: [piece],
        finite,
        opener: null,
        parent: open >= 0 ? open : null,
        sharesSubject: true,
        quoted,
      })
      continue
    }
    if (!finite && type.type !== 'infinitive' && clauses.length > 0) {
      // An apposition, a list item, or the rest of an interrupted clause.
      const host = clauses[continues(words, piece, clauses, open)]
      if (host) {
        host.parts.push(piece)
        continue
      }
    }
    const isCoordinated = type.type === 'subordinate' && coordinators.has(words[piece.first - 1]?.norm ?? '')
    const parent = isCoordinated
      ? (clauses.at(-1)?.parent ?? null)
      : type.type === 'main' || type.type === 'fragment'
        ? piece.sharesSubject
          ? open
          : null
        : clauses.length > 0
          ? clauses.length - 1
          : null
    clauses.push({
      type: finite || type.type === 'infinitive' ? type.type : 'fragment',
      parts: [piece],
      finite,
      opener: type.opener,
      parent: parent !== null && parent >= 0 ? parent : null,
      sharesSubject: piece.sharesSubject,
      quoted,
    })
    if (type.type === 'main') open = clauses.length - 1
  }
  // A fragment in front belongs to the clause behind it ("Nach dem Treffen, dem ersten seit Jahren, erklärte …").
  const [head, second] = clauses
  if (head && second && head.type === 'fragment' && second.type === 'main' && !second.sharesSubject) {
    second.parts.unshift(...head.parts)
    return clauses
      .slice(1)
      .map((clause) => ({ ...clause, parent: clause.parent === null ? null : Math.max(0, clause.parent - 1) }))
  }
  return clauses
}

interface Mutable {
  type: Clause['type']
  parts: WordRange[]
  finite: Clause['finite']
  opener: number | null
  parent: number | null
  sharesSubject: boolean
  quoted: boolean
}

/** "könnten die Gespräche, …": a modal verb whose infinitive has not come yet. */
function awaitsInfinitive(words: readonly Word[], clause: Mutable): boolean {
  const { finite } = clause
  const last = words[clause.parts.at(-1)?.last ?? -1]
  return (
    (finite?.verb.kind === 'modal' || finite?.verb.kind === 'becoming') &&
    last !== undefined &&
    (last.capital || !isInfinitive(last.norm))
  )
}

interface Piece extends WordRange {
  readonly sharesSubject: boolean
}

function cutPieces(words: readonly Word[]): Piece[] {
  const pieces: Piece[] = []
  let first = 0
  let shares = false
  const close = (last: number, next: number, nextShares: boolean): void => {
    // ", und trat damit …": a coordinator and a verb go on with the subject before.
    if (coordinators.has(words[first]?.norm ?? '') && first > 0 && finiteAt(words, first + 1, false)) {
      shares = true
      first++
    }
    let from = first
    let to = last
    while (from <= to && words[from]?.kind === 'mark') from++
    while (to >= from && words[to]?.kind === 'mark') to--
    if (to >= from) pieces.push({ first: from, last: to, sharesSubject: shares })
    first = next
    shares = nextShares
  }
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (!word) continue
    if (word.kind === 'mark' && BREAKS.has(word.text) && !joinsNumbers(words, i)) close(i - 1, i + 1, false)
    else if (i > first && coordinators.has(word.norm) && hasFinite(words, first, i - 1)) {
      if (finiteAt(words, i + 1, false)) close(i - 1, i + 1, true)
      else if (/^(?:dass|daß|ob|weil)$/.test(words[i + 1]?.norm ?? '')) close(i - 1, i + 1, false)
      else if (endsPredicate(words, i - 1) && endsPredicate(words, nextBreak(words, i) - 1)) close(i - 1, i + 1, true)
    }
  }
  close(words.length - 1, words.length, false)
  return pieces
}

/** "… gereist und … geflogen": one auxiliary, two participles. */
const endsPredicate = (words: readonly Word[], i: number): boolean => {
  const word = words[i]
  return (
    word !== undefined &&
    word.kind === 'word' &&
    !word.capital &&
    /^.*ge.{3,}(?:t|en)$/.test(word.norm) &&
    isParticiple(word.norm)
  )
}

function nextBreak(words: readonly Word[], from: number): number {
  let i = from
  while (i < words.length && !(words[i]?.kind === 'mark')) i++
  return i
}

const joinsNumbers = (words: readonly Word[], i: number): boolean =>
  words[i - 1]?.kind === 'number' && words[i + 1]?.kind === 'number'

function hasFinite(words: readonly Word[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (finiteAt(words, i, false)) return true
  return false
}

function typeOf(words: readonly Word[], piece: WordRange): { type: Clause['type']; opener: number | null } {
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
  if (hasZuInfinitive(words, piece) && !hasStrictFinite(words, piece)) return { type: 'infinitive', opener: null }
  if (piece.first > 0 && !start.first) {
    if (relativePronouns.has(start.norm) && endsWithVerb(words, piece) && !finiteAt(words, at + 1, false))
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
function hasEarlyFinite(words: readonly Word[], piece: WordRange): boolean {
  for (let i = piece.first + 1; i < piece.last - 1; i++) if (finiteAt(words, i, false)) return true
  return false
}

const hasFiniteAtEnd = (words: readonly Word[], piece: WordRange): boolean => finiteAt(words, piece.last, true) !== null

function hasZuInfinitive(words: readonly Word[], piece: WordRange): boolean {
  for (let i = piece.first; i <= piece.last; i++) {
    const word = words[i]
    const next = words[i + 1]
    if (
      word?.norm === 'zu' &&
      next &&
      !next.capital &&
      (isInfinitive(next.norm) || next.norm === 'sein' || next.norm === 'tun') &&
      i + 1 <= piece.last
    )
      return true
    if (word && !word.capital && isZuInfinitive(word.norm)) return true
  }
  return false
}

function hasStrictFinite(words: readonly Word[], piece: WordRange): boolean {
  for (let i = piece.first; i <= piece.last; i++) if (finiteAt(words, i, false)) return true
  return false
}

function findFinite(words: readonly Word[], piece: WordRange, verbFinal: boolean): Clause['finite'] {
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
      word.norm.length >= 5 &&
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

/** The clause that a piece without a verb goes on: the interrupted main clause where the piece holds its verb's rest,
 *  the clause just before otherwise. */
function continues(words: readonly Word[], piece: WordRange, clauses: readonly Mutable[], open: number): number {
  const last = words[piece.last]
  const isTail = last !== undefined && !last.capital && (isParticiple(last.norm) || isInfinitive(last.norm))
  const previous = clauses.length - 1
  // "könnten, fügte er hinzu, … weitergehen": what was said goes on behind the words that say who.
  const waiting = isTail ? clauses.findLastIndex((c) => awaitsInfinitive(words, c)) : -1
  if (waiting >= 0) return waiting
  const kind = clauses[previous]?.type
  if (open >= 0 && (isTail || kind === 'relative' || kind === 'infinitive') && kind !== 'main') return open
  return previous
}

function isQuoted(words: readonly Word[], at: number): boolean {
  let depth = 0
  for (let i = 0; i < at; i++) {
    const text = words[i]?.text ?? ''
    if (text === '"') depth = 1 - depth
    else if (OPENING_QUOTES.has(text) && depth === 0) depth = 1
    else if (CLOSING_QUOTES.has(text) && depth > 0) depth = 0
  }
  return depth > 0
}
