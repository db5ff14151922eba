import { coordinators, determiners, negations, particles, prepositions } from '../locales/de/function-words.js'
import type { WordRange } from './clause-pieces.js'
import type { Clause } from './clause-type.js'
import { type EntityMention, callName } from './entity.js'
import type { Phrase } from './phrase.js'
import { isRoleNoun } from './role-noun.js'
import type { Word } from './word.js'

/** What a title is made from. */
export interface TitleInput {
  readonly words: readonly Word[]
  readonly mentions: readonly EntityMention[]
  readonly clauses: readonly Clause[]
  readonly clause: Clause
  /** Words that a title leaves out: the time expression, the frame of attribution. */
  readonly dropped: ReadonlySet<number>
  /** Stands for a subject that is a pronoun or lies in another clause. */
  readonly subject: string | null
  /** Stands for an object that is a relative pronoun. */
  readonly object?: string
}

/** The words of a phrase without what is dropped; a person's titles give way to the name. */
export function phraseText(input: TitleInput, phrase: Phrase): string {
  const { words, mentions, dropped } = input
  const out: string[] = []
  let i = phrase.first
  while (i <= phrase.last) {
    const person = i < phrase.nounFirst ? undefined : titledPerson(words, mentions, i, phrase.last)
    if (person) {
      const genitive =
        out.length > 0 &&
        /^(?:des|der)$/.test(words[i]?.norm ?? '') &&
        i > phrase.nounFirst &&
        words[i - 1]?.capital === true
      out.push(genitive ? `von ${callName(person.entity)}` : callName(person.entity))
      i = person.last + 1
      continue
    }
    const named = mentions.find(
      (m) => m.entity.type === 'person' && m.first === i && m.last > i && m.last <= phrase.last,
    )
    if (named && !/s$/.test(words[named.last]?.norm ?? '')) {
      out.push(callName(named.entity))
      i = named.last + 1
      continue
    }
    const word = words[i]
    if (word && !dropped.has(i) && word.kind !== 'mark') out.push(word.text)
    else if (word?.text === ',' && !dropped.has(i)) out.push(',')
    i++
  }
  const text = out.join(' ').replace(/ ,/g, ',')
  return words[phrase.first]?.first === true &&
    (phrase.type !== 'noun' || determiners.has(words[phrase.first]?.norm ?? ''))
    ? lowerFirst(text)
    : text
}

/** The person named behind titles that begin at `from` ("der russische Präsident …"). */
function titledPerson(
  words: readonly Word[],
  mentions: readonly EntityMention[],
  from: number,
  last: number,
): EntityMention | undefined {
  return mentions.find(
    (m) => m.entity.type === 'person' && m.first > from && m.first <= last && isTitleRun(words, from, m.first),
  )
}

function isTitleRun(words: readonly Word[], from: number, name: number): boolean {
  if (name - from > 7) return false
  let role = false
  for (let i = from; i < name; i++) {
    const word = words[i]
    if (
      !word ||
      word.kind !== 'word' ||
      (coordinators.has(word.norm) && words[i - 1]?.text.endsWith('-') !== true) ||
      prepositions.has(word.norm)
    )
      return false
    if (word.capital && isRoleNoun(word.norm)) role = true
  }
  return role
}

export function nominalHead(input: TitleInput, phrase: Phrase): string {
  const { words, mentions, dropped } = input
  const determiner = words[phrase.nounFirst]?.norm ?? ''
  let at = phrase.nounFirst
  // Behind a definite article the adjective has the weak ending and cannot stand alone; the noun can.
  if (determiner === 'ein' || determiner === 'eine') at++
  else while (at < phrase.head && (words[at]?.capital !== true || determiners.has(words[at]?.norm ?? ''))) at++
  const noun = words[phrase.head]?.text ?? ''
  const isGenitive = /^(?:des|eines|seines|ihres|dieses|jenes)$/.test(determiner)
  const isDativePlural = determiner === 'den' && /(?:[^e]e|er|el)n$/.test(noun)
  const lemma = isGenitive ? noun.replace(/(?<=[^s])(?:es|s)$/, '') : isDativePlural ? noun.slice(0, -1) : noun
  const out: string[] = []
  for (let i = at; i < phrase.head; i++) if (!dropped.has(i)) out.push(words[i]?.text ?? '')
  out.push(lemma)
  const first = phrase.head + 1
  if (first <= phrase.last) {
    const person = titledPerson(words, mentions, first, phrase.last)
    const genitive = person && /^(?:des|der)$/.test(words[first]?.norm ?? '')
    out.push(genitive ? `von ${callName(person.entity)}` : phraseText(input, { ...phrase, first, nounFirst: first }))
  }
  return out.filter((text) => text !== '').join(' ')
}

/** The words as they stand, without times, frames and particles. */
export function plain(words: readonly Word[], dropped: ReadonlySet<number>, parts: readonly WordRange[]): string {
  return parts
    .map((part) =>
      words
        .slice(part.first, part.last + 1)
        .filter(
          (w, k) =>
            !dropped.has(part.first + k) &&
            (w.kind !== 'mark' || /[„“”«»"]/.test(w.text)) &&
            (negations.has(w.norm) || !particles.has(w.norm)),
        )
        .map((w) => w.text)
        .join(' '),
    )
    .filter((text) => text !== '')
    .join(', ')
    .replace(/([„«]) /g, '$1')
    .replace(/ ([“”»])/g, '$1')
}

export function isDropped(phrase: WordRange, dropped: ReadonlySet<number>): boolean {
  for (let i = phrase.first; i <= phrase.last; i++) if (!dropped.has(i)) return false
  return true
}

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)
