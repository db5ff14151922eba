import { determiners } from '../locales/de/function-words.js'
import { collectiveNouns } from '../locales/de/names.js'
import { separablePrefixes } from '../locales/de/verbs.js'
import type { WordRange } from './clause-pieces.js'
import type { Clause } from './clause-type.js'
import type { EntityMention } from './entity.js'
import { type Phrase, chunkPhrases } from './phrase.js'
import { isRoleNoun } from './role-noun.js'
import { isInfinitive, isParticiple, splitSeparable } from './verb.js'
import type { Word } from './word.js'

/** The phrases of a clause over all its parts: appositions give their name to the noun before them or are left out, lists
 *  are joined. */
export function clausePhrases(
  words: readonly Word[],
  mentions: readonly EntityMention[],
  clause: Clause,
): readonly Phrase[] {
  const phrases: Phrase[] = []
  clause.parts.forEach((part, index) => {
    const chunk = chunkPart(words, mentions, clause, part)
    if (index === 0) {
      phrases.push(...chunk)
      return
    }
    const previous = phrases.at(-1)
    const first = chunk[0]
    if (!first) return
    const only = chunk.length === 1
    const last = words[part.last]
    const endsWithVerb = last !== undefined && !last.capital && (isParticiple(last.norm) || isInfinitive(last.norm))
    const titled = phrases.findLastIndex((p) => p.type === 'noun' && hasRole(words, p))
    const bearer = phrases[titled]
    if (
      only &&
      first.person &&
      bearer &&
      !bearer.person &&
      phrases.slice(titled + 1).every((p) => p.type === 'preposition')
    ) {
      // "der Sprecher für Sicherheit des Weißen Hauses, John Kirby,": the name stands for all of it.
      phrases.splice(titled, phrases.length - titled, {
        ...bearer,
        last: previous?.last ?? bearer.last,
        person: first.person,
      })
      return
    }
    const isEntity = only && mentions.some((m) => m.first === first.first && m.last === first.last)
    const holdsFinite = clause.finite !== null && part.first <= clause.finite.at && clause.finite.at <= part.last
    const hasAnd = words.slice(part.first, part.last + 1).some((w) => w.norm === 'und')
    const isList =
      hasAnd && first.type === 'noun' && previous?.type === 'noun' && !determiners.has(words[first.first]?.norm ?? '')
    if (isList) {
      phrases[phrases.length - 1] = { ...previous, last: first.last, person: null }
      phrases.push(...chunk.slice(1))
    } else if (
      holdsFinite ||
      endsWithVerb ||
      isEntity ||
      (first.type === 'preposition' && index === clause.parts.length - 1)
    ) {
      phrases.push(...chunk)
    }
  })
  return phrases
}

/** Phrases of one part, cut at the finite verb so that none runs across it. */
function chunkPart(
  words: readonly Word[],
  mentions: readonly EntityMention[],
  clause: Clause,
  part: WordRange,
): Phrase[] {
  const at = clause.finite?.at ?? -1
  const opener = clause.opener ?? -1
  // A relative pronoun is no article of the noun behind it.
  const first = opener >= part.first && opener <= part.last ? opener + 1 : part.first
  if (at < part.first || at > part.last) return [...chunkPhrases(words, mentions, first, part.last)]
  return [...chunkPhrases(words, mentions, first, at - 1), ...chunkPhrases(words, mentions, at + 1, part.last)]
}

const hasRole = (words: readonly Word[], phrase: Phrase): boolean =>
  words.slice(phrase.first, phrase.last + 1).some((w) => w.capital && isRoleNoun(w.norm))

/** "Gerüchte dementierte die Stadt": a bare plural before a verb in the singular, whose subject stands right behind. */
function isObjectInFront(words: readonly Word[], clause: Clause, phrases: readonly Phrase[], front: Phrase): boolean {
  const finite = words[clause.finite?.at ?? -1]?.norm ?? ''
  const behind = phrases.find((p) => p.first === (clause.finite?.at ?? -1) + 1)
  const isBarePlural =
    front.person === null &&
    !determiners.has(words[front.first]?.norm ?? '') &&
    /(?:e|en|er)$/.test(words[front.head]?.norm ?? '')
  const isSingular = /(?:te|hat|ist|war|wird|wurde|soll|will)$/.test(finite)
  return (
    isBarePlural &&
    isSingular &&
    behind?.type === 'noun' &&
    /^(?:der|die|das|ein|eine)$/.test(words[behind.first]?.norm ?? '')
  )
}

/** A subject in front of the verb with all that stands between: "der Besuch in Polen dauert …". */
function withAttributes(before: readonly Phrase[], front: Phrase): Phrase {
  const behind = before.filter((p) => p.first > front.last)
  return behind.every((p) => p.type === 'preposition') ? { ...front, last: behind.at(-1)?.last ?? front.last } : front
}

/** A subject with what "von" adds to it: "eine Delegation von 20 Beamten". */
function withVon(words: readonly Word[], phrases: readonly Phrase[], subject: Phrase | null): Phrase | null {
  if (!subject || subject.person) return subject
  const next = phrases.find((p) => p.first === subject.last + 1)
  const opener = next?.type === 'preposition' ? (words[next.first]?.norm ?? '') : ''
  // "Beamte aus Nordkorea": for people, where they come from is who they are.
  const people = isPeople(words[subject.head]?.norm ?? '')
  if (!next || !(/^(?:von|für)$/.test(opener) || (people && opener === 'aus'))) return subject
  const wider = { ...subject, last: next.last }
  return opener === 'von' && isPeople(words[next.head]?.norm ?? '') ? withOrigin(words, phrases, wider) : wider
}

const isPeople = (norm: string): boolean => collectiveNouns.has(norm) || isRoleNoun(norm)

function withOrigin(words: readonly Word[], phrases: readonly Phrase[], subject: Phrase): Phrase {
  const next = phrases.find((p) => p.first === subject.last + 1)
  return next?.type === 'preposition' && words[next.first]?.norm === 'aus' ? { ...subject, last: next.last } : subject
}

const OBLIQUE = new Set([
  'den',
  'dem',
  'des',
  'einen',
  'einem',
  'eines',
  'keinen',
  'seinen',
  'seinem',
  'ihren',
  'ihrem',
  'diesen',
  'diesem',
])

export const isVerbFinal = (clause: Clause): boolean => clause.type === 'subordinate' || clause.type === 'relative'

/** The subject: the noun phrase in front of the verb, else the first one behind it that is not marked as an object.
 *  @param dropped words that do not count: times and frames */
export function findSubject(
  words: readonly Word[],
  clause: Clause,
  phrases: readonly Phrase[],
  dropped: ReadonlySet<number>,
): Phrase | null {
  const finiteAt = clause.finite?.at ?? 0
  const isDropped = (p: Phrase): boolean => {
    for (let i = p.first; i <= p.last; i++) if (!dropped.has(i)) return false
    return true
  }
  const front = new Set(verbFront(words, clause))
  const can = (p: Phrase): boolean =>
    p.type === 'noun' && !front.has(p.first) && !OBLIQUE.has(words[p.first]?.norm ?? '') && !isDropped(p)
  const before = phrases.filter((p) => p.last < finiteAt && !isDropped(p))
  if (!isVerbFinal(clause)) {
    const front = before.find((p) => p.type === 'noun' || p.type === 'preposition')
    if (front && can(front) && !isObjectInFront(words, clause, phrases, front)) return withAttributes(before, front)
  }
  return withVon(
    words,
    phrases,
    phrases.find((p) => can(p) && (isVerbFinal(clause) || p.first > finiteAt)) ?? before.find(can) ?? null,
  )
}

/** "Gewählt wird am Sonntag", "Bekannt geworden waren die Pläne": parts of the verb in front of the finite one. */
export function verbFront(words: readonly Word[], clause: Clause): readonly number[] {
  const first = clause.parts[0]?.first ?? 0
  const finiteAt = clause.finite?.at ?? -1
  const { kind } = clause.finite?.verb ?? {}
  const opener = words[first]
  if (clause.type !== 'main' || opener?.first !== true || finiteAt - first < 1 || finiteAt - first > 3) return []
  if (kind !== 'auxiliary' && kind !== 'becoming' && kind !== 'modal') return []
  const front = Array.from({ length: finiteAt - first }, (_, k) => first + k)
  const isPart = (i: number): boolean => {
    const word = words[i]
    if (word?.kind !== 'word' || (i !== first && word.capital)) return false
    return isParticiple(word.norm) || word.norm === 'werden' || word.norm === 'worden'
  }
  const opens = /^(?:neu|bekannt|frei|fertig)$/.test(opener.norm)
  return front.every((i) => isPart(i) || (i === first && opens)) && (isPart(first) || front.length > 1) ? front : []
}

/** The words that end a clause and belong to its verb: participles, infinitives, a separated prefix. */
export function verbTail(
  words: readonly Word[],
  mentions: readonly EntityMention[],
  clause: Clause,
): readonly number[] {
  const { finite } = clause
  if (!finite) return []
  const tail: number[] = []
  const closes = (i: number): boolean => {
    const word = words[i]
    return (
      word !== undefined &&
      !word.capital &&
      word.kind === 'word' &&
      (isParticiple(word.norm) || isInfinitive(word.norm) || separablePrefixes.has(word.norm))
    )
  }
  // An apposition may follow the end of the verb.
  const end =
    clause.parts.map((p) => p.last).findLast((last) => last >= finite.at && closes(last)) ??
    clause.parts.at(-1)?.last ??
    finite.at
  const start = isVerbFinal(clause) ? (clause.opener ?? clause.parts[0]?.first ?? 0) : finite.at
  for (let i = end; i > start; i--) {
    const word = words[i]
    if (!word || i === finite.at) continue
    if (
      word.kind !== 'word' ||
      word.capital ||
      (determiners.has(word.norm) && !(word.norm === 'sein' && i === end)) ||
      mentions.some((m) => m.first <= i && i <= m.last)
    )
      break
    const isPrefix = separablePrefixes.has(word.norm)
    // A preposition that opens a phrase is no separated prefix.
    if (isPrefix ? i !== end : !(isParticiple(word.norm) || isInfinitive(word.norm) || word.norm === 'zu')) break
    tail.unshift(i)
  }
  return tail
}

/** Forms of the clause's verb, lower case: the finite verb, what ends the clause, and both joined ("fand statt" →
 *  "stattfand"). */
export function verbForms(
  words: readonly Word[],
  mentions: readonly EntityMention[],
  clause: Clause,
): readonly string[] {
  const finite = words[clause.finite?.at ?? -1]?.norm
  const tail = verbTail(words, mentions, clause).map((i) => words[i]?.norm ?? '')
  const prefix = tail.at(-1)
  const joined = finite !== undefined && prefix !== undefined && separablePrefixes.has(prefix) ? [prefix + finite] : []
  // "weil die Brücke einstürzte"
  const split = finite !== undefined && isVerbFinal(clause) ? splitSeparable(finite) : null
  const front = verbFront(words, clause).map((i) => words[i]?.norm ?? '')
  return [...front, ...joined, ...(finite === undefined ? [] : [finite]), ...(split ? [split.verb] : []), ...tail]
}
