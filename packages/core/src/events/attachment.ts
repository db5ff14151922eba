import { containmentPrepositions, prepositions, replacing, sequencePrepositions } from '../locales/de/function-words.js'
import { separablePrefixes } from '../locales/de/verbs.js'
import type { WordRange } from './clause-pieces.js'
import type { Clause } from './clause-type.js'
import type { EntityMention } from './entity.js'
import { isHappening, namesHappening } from './kind.js'
import { type Phrase, chunkPhrases } from './phrase.js'
import { isParticiple } from './verb.js'
import type { Word } from './word.js'

/** What a time expression belongs to. */
export type Attachment =
  | { readonly to: 'clause'; readonly clause: Clause }
  /** A noun that names a happening, with the phrases behind it; `sequence` where it places the clause after or before. */
  | {
      readonly to: 'noun'
      readonly clause: Clause
      readonly head: Phrase
      readonly attributes: readonly Phrase[]
      readonly sequence: 'after' | 'before' | 'since' | null
    }
  /** A noun that names no happening ("die Gewinne des letzten Jahres"). */
  | { readonly to: 'nothing' }

const COPULAS = new Set(['galt', 'gilt', 'ist', 'sind', 'war', 'waren', 'bleibt', 'blieb', 'bleiben'])
const HOLDING_VERBS = /^(?:begann|beginnt|begonnen|endete|endet|dauert|dauerte|fand|findet|fanden|finden)$/

/** Attaches an expression to its clause, or to the noun that it dates: "nach dem Besuch … Ende Juli", "der Zusammenbruch …
 *  im Jahr 1991", "den 1953 geschlossenen Waffenstillstand". */
export function attachExpression(
  words: readonly Word[],
  mentions: readonly EntityMention[],
  clauses: readonly Clause[],
  expression: WordRange,
): Attachment {
  const clause = clauses.find((c) => c.parts.some((p) => p.first <= expression.first && expression.first <= p.last))
  if (!clause) return { to: 'nothing' }
  // "statt im Herbst": what it does not happen in.
  const [before, further] = [words[expression.first - 1]?.norm ?? '', words[expression.first - 2]?.norm ?? '']
  if (replacing.has(before) || (prepositions.has(before) && replacing.has(further))) return { to: 'nothing' }
  if (isMeasure(words, expression)) return { to: 'nothing' }
  const part = clause.parts.find((p) => p.first <= expression.first && expression.first <= p.last) ?? {
    first: 0,
    last: 0,
  }
  const finiteAt = clause.finite?.at ?? -1
  const from = finiteAt >= part.first && finiteAt < expression.first ? finiteAt + 1 : part.first
  const to = finiteAt > expression.first && finiteAt <= part.last ? finiteAt - 1 : part.last
  const phrases = chunkPhrases(words, mentions, from, to)
  const at = phrases.findIndex((p) => p.first <= expression.first && expression.first <= p.last)
  const host = phrases[at]
  if (!host) return { to: 'clause', clause }

  const inside =
    expression.first > host.first &&
    expression.last < host.last + 1 &&
    !(expression.first <= host.nounFirst && expression.last >= host.head)
  const headNorm = words[host.head]?.norm ?? ''
  const headIsTime = host.head >= expression.first && host.head <= expression.last
  if (inside && !headIsTime && expression.first > host.nounFirst) {
    if (!isHappening(headNorm)) return expression.first > host.head ? { to: 'nothing' } : { to: 'clause', clause }
    if (expression.first < host.head || isGenitiveTime(words, expression))
      return noun(words, clause, host, [], expression)
  }

  const attributes: Phrase[] = []
  for (let i = at - 1; i >= 0; i--) {
    const phrase = phrases[i]
    if (!phrase || phrase.type === 'adverb' || phrase.type === 'pronoun') break
    if (namesHappening(words[phrase.head])) {
      const behind: Phrase[] = []
      for (const next of phrases.slice(at + 1)) {
        if (next.type !== 'preposition' || separablePrefixes.has(words[next.last]?.norm ?? '')) break
        behind.push(next)
      }
      return choose(words, clause, phrase, [...attributes.reverse(), ...behind], finiteAt, expression)
    }
    // Only attributes of a noun may stand between it and its time.
    if (phrase.type !== 'preposition') break
    attributes.push(phrase)
  }
  if (!clause.finite && clause.type === 'fragment') {
    // "24. Februar 2022: Beginn der Invasion": an entry of a chronicle tells in the part behind.
    const all = clause.parts.flatMap((p) => (p === part ? phrases : chunkPhrases(words, mentions, p.first, p.last)))
    const head =
      all.find((p) => namesHappening(words[p.head])) ??
      all.find((p) => p.first > expression.last && happeningIn(words, p) !== null)
    if (head)
      return noun(
        words,
        clause,
        head,
        all.filter((p) => p.first > head.last && p !== host && p.type === 'preposition'),
        expression,
      )
  }
  return { to: 'clause', clause }
}

/** "für das Jahr 2022" says of what, "die erste seit fast 30 Jahren", "der höchste seit 2008" how rare. */
function isMeasure(words: readonly Word[], expression: WordRange): boolean {
  let at = expression.first
  const norm = (i: number): string => words[i]?.norm ?? ''
  while (at > 0 && /^(?:das|die|den|dem|der|fast|gut|rund|mehr|als|knapp|etwa|über|jahr)$/.test(norm(at - 1))) at--
  if (norm(at - 1) === 'für') {
    const last = words[expression.last]
    return last?.kind === 'number' && /^\d{4}$/.test(last.norm) && expression.last - at <= 2
  }
  if (norm(at - 1) !== 'seit' && norm(at) !== 'seit') return false
  const before = words[norm(at) === 'seit' ? at - 1 : at - 2]
  const further = words[norm(at) === 'seit' ? at - 2 : at - 3]
  const isSuperlative = (word: Word | undefined): boolean =>
    word?.kind === 'word' && !word.capital && /st(?:e|en|er|es|em)$/.test(word.norm) && word.norm.length >= 5
  return isSuperlative(before) || (before?.capital === true && isSuperlative(further))
}

const isGenitiveTime = (words: readonly Word[], expression: WordRange): boolean =>
  /^(?:des|der)$/.test(words[expression.first - 1]?.norm ?? words[expression.first]?.norm ?? '')

function choose(
  words: readonly Word[],
  clause: Clause,
  head: Phrase,
  attributes: readonly Phrase[],
  finiteAt: number,
  expression: WordRange,
): Attachment {
  const opener = words[head.first]?.norm ?? ''
  const finite = words[finiteAt]?.norm ?? ''
  if (head.type === 'preposition') {
    return containmentPrepositions.has(opener)
      ? { to: 'clause', clause }
      : noun(words, clause, head, attributes, expression)
  }
  if (finiteAt < 0) return noun(words, clause, head, attributes, expression)
  if (HOLDING_VERBS.test(finite)) return { to: 'clause', clause }
  const inFront = head.last < finiteAt
  const last = words[clause.parts.at(-1)?.last ?? -1]
  const copula = COPULAS.has(finite) && !(last && !last.capital && isParticiple(last.norm))
  return inFront || copula ? noun(words, clause, head, attributes, expression) : { to: 'clause', clause }
}

function noun(
  words: readonly Word[],
  clause: Clause,
  head: Phrase,
  attributes: readonly Phrase[],
  expression: WordRange,
): Attachment {
  const outside = attributes.filter((p) => p.last < expression.first || p.first > expression.last)
  const sequence =
    head.type === 'preposition' ? (sequencePrepositions.get(words[head.first]?.norm ?? '') ?? null) : null
  return { to: 'noun', clause, head, attributes: outside, sequence }
}

/** The noun phrase that a relative clause describes: the nearest one before it that names a happening, else the nearest. */
export function antecedentOf(
  words: readonly Word[],
  mentions: readonly EntityMention[],
  clauses: readonly Clause[],
  clause: Clause,
): { readonly head: Phrase; readonly attributes: readonly Phrase[] } | null {
  const parent = clause.parent === null ? null : clauses[clause.parent]
  const start = clause.parts[0]?.first ?? 0
  const part = parent?.parts.filter((p) => p.last < start).at(-1)
  if (!parent || !part) return null
  const finiteAt = parent.finite?.at ?? -1
  const from = finiteAt >= part.first && finiteAt <= part.last ? finiteAt + 1 : part.first
  const phrases = chunkPhrases(words, mentions, from, part.last).filter(
    (p) => p.type === 'noun' || p.type === 'preposition',
  )
  for (let i = phrases.length - 1; i >= 0; i--) {
    const phrase = phrases[i]
    const head = phrase && happeningIn(words, phrase)
    if (head) return { head, attributes: phrases.slice(i + 1) }
  }
  // "die Brücke in Bonn, die …" describes the bridge.
  const inPlace = (p: Phrase): boolean =>
    mentions.some(
      (m) => m.last === p.head && p.type === 'preposition' && (m.entity.type === 'place' || m.entity.type === 'region'),
    )
  const last = phrases.findLast((p) => !inPlace(p)) ?? phrases.at(-1)
  return last ? { head: last, attributes: [] } : null
}

/** The part of a phrase that names a happening: the whole, or a genitive inside it ("am Rande eines Forums"). */
function happeningIn(words: readonly Word[], phrase: Phrase): Phrase | null {
  if (namesHappening(words[phrase.head])) return phrase
  for (let i = phrase.last; i > phrase.head; i--) {
    if (!namesHappening(words[i])) continue
    let first = i
    while (first - 1 > phrase.head && words[first - 1]?.capital === false) first--
    return { ...phrase, type: 'noun', first, nounFirst: first, head: i, person: null }
  }
  return null
}
