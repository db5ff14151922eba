import { coordinators } from '../locales/de/function-words.js'
import { type WordRange, cutPieces, someWord } from './clause-pieces.js'
import { type Clause, findFinite, typeOf } from './clause-type.js'
import { isInfinitive, isParticiple } from './verb.js'
import type { Word } from './word.js'

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
    // "wurde … gebaut und … saniert".
    const shares =
      piece.sharesSubject && (!finite || (finite.at === piece.last && isParticiple(words[piece.last]?.norm ?? '')))
    if (shares) {
      // "wurde … gebaut und … saniert": the second participle shares the auxiliary too.
      const host = clauses[open]
      clauses.push({
        type: host?.finite ? 'main' : 'fragment',
        parts: [piece],
        finite: host?.finite ?? null,
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
  return joinFront(clauses)
}

/** A fragment in front belongs to the main clause behind it, over what describes it: "Nach dem Treffen, dem ersten seit
 *  Jahren, erklärte …", "Gerüchte, wonach …, dementierte die Stadt". */
function joinFront(clauses: readonly Mutable[]): readonly Clause[] {
  const [head, second, third] = clauses
  if (head?.type !== 'fragment' || !second) return clauses
  const verbFirst = third?.type === 'main' && third.finite?.at === third.parts[0]?.first
  const host = second.type === 'main' ? second : verbFirst ? third : null
  if (!host || host.sharesSubject) return clauses
  host.parts.unshift(...head.parts)
  // What describes the fragment describes a part of the clause that took it in.
  const hostAt = clauses.indexOf(host) - 1
  return clauses.slice(1).map((clause) => ({
    ...clause,
    parent: clause.parent === null ? null : clause.parent === 0 ? (clause === host ? null : hostAt) : clause.parent - 1,
  }))
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

/** "könnten die Gespräche, …": a modal verb whose infinitive has not come yet. The participle of a passive ("wurde
 *  gesperrt") closes its clause too. */
function awaitsInfinitive(words: readonly Word[], clause: Mutable): boolean {
  const { finite } = clause
  const last = words[clause.parts.at(-1)?.last ?? -1]
  if (!last) return false
  if (finite?.verb.kind === 'becoming' && finite.verb.tense === 'preterite')
    return !someWord(words, clause.parts, (word, at) => at > finite.at && !word.capital && isParticiple(word.norm))
  if (finite?.verb.kind === 'becoming') return last.capital || !(isInfinitive(last.norm) || isParticiple(last.norm))
  return finite?.verb.kind === 'modal' && (last.capital || !isInfinitive(last.norm))
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
