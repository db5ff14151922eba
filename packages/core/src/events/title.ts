import { coordinators, determiners, negations, particles, prepositions } from '../locales/de/function-words.js'
import { speechVerbs } from '../locales/de/speech.js'
import { separablePrefixes } from '../locales/de/verbs.js'
import type { Clause, WordRange } from './clause.js'
import type { EntityMention } from './entities.js'
import { chunkPhrases, isRoleNoun, type Phrase } from './phrase.js'
import { isInfinitive, isParticiple } from './verb.js'
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
}

export const MAX_TITLE = 96

/** A title in the sentence's own words, subject first: "Am 15. August erklärte Putin …" → "Putin erklärte …". Time and
 *  attribution are left out, persons go by their names alone, and what is too long loses whole phrases from its end. */
export function toTitle(input: TitleInput): string {
  const { words, clause } = input
  const layout = layOut(input)
  if (!layout) return capitalise(plain(words, input.dropped, clause.parts))
  const { subject, finite, middle, tail, object } = layout
  let phrases = middle
  const complement = complementOf(input)
  for (;;) {
    const core = [subject, finite, ...phrases, ...object, ...tail].filter((part) => part !== '')
    const title = core.join(' ').replace(/ ([,.;:])/g, '$1')
    const full = complement === '' ? title : `${title}${complement}`
    if (full.length <= MAX_TITLE) return capitalise(full)
    if (title.length <= MAX_TITLE && isSpeech(words, clause) === false) return capitalise(title)
    if (phrases.length === 0) return capitalise(title)
    phrases = phrases.slice(0, -1)
  }
}

/** A title for a happening told by a noun: "nach dem Besuch des Ministers N in Z" → "Besuch von N in Z". */
export function toNominalTitle(input: TitleInput, head: Phrase, attributes: readonly Phrase[]): string {
  const { words, dropped } = input
  const parts: string[] = [nominalHead(input, head)]
  for (const phrase of attributes) {
    const text = phraseText(input, phrase)
    if (text !== '' && !range(phrase.first, phrase.last).every((i) => dropped.has(i))) parts.push(text)
  }
  let title = parts.join(' ')
  while (title.length > MAX_TITLE && parts.length > 1) {
    parts.pop()
    title = parts.join(' ')
  }
  return capitalise(title === '' ? plain(words, dropped, [head]) : title)
}

interface Layout {
  readonly subject: string
  readonly finite: string
  readonly middle: readonly string[]
  readonly object: readonly string[]
  readonly tail: readonly string[]
}

/** Pluperfect and past auxiliaries read better in a title as perfect. */
const TITLE_AUXILIARIES: ReadonlyMap<string, string> = new Map([
  ['hatte', 'hat'],
  ['hatten', 'haben'],
])

function layOut(input: TitleInput): Layout | null {
  const { words, clause, mentions, dropped } = input
  const { finite } = clause
  if (!finite) return null
  const phrases = clausePhrases(input)
  const verbFinal = clause.type === 'subordinate' || clause.type === 'relative'
  const tail: number[] = []
  const end = clause.parts.at(-1)?.last ?? finite.at
  for (let i = end; i > (verbFinal ? (clause.opener ?? clause.parts[0]?.first ?? 0) : finite.at); i--) {
    const word = words[i]
    if (!word || i === finite.at) continue
    if (word.kind !== 'word' || word.capital || mentions.some((m) => m.first <= i && i <= m.last)) break
    if (!(isParticiple(word.norm) || isInfinitive(word.norm) || separablePrefixes.has(word.norm) || word.norm === 'zu') || determiners.has(word.norm)) break
    // A preposition that opens a phrase is no separated prefix.
    if (separablePrefixes.has(word.norm) && i !== end) break
    tail.unshift(i)
  }
  const tailSet = new Set(tail)
  const usable = phrases.filter((p) => !range(p.first, p.last).every((i) => dropped.has(i) || tailSet.has(i) || i === finite.at || i === clause.opener))
  const subject = findSubject(input, usable, verbFinal)
  const rest = usable.filter((p) => p !== subject)
  const middle: string[] = []
  for (const phrase of rest) {
    if (phrase.type === 'adverb' && (particles.has(words[phrase.first]?.norm ?? '') || coordinators.has(words[phrase.first]?.norm ?? ''))) continue
    if (phrase.type === 'pronoun' && words[phrase.first]?.norm !== 'sich') continue
    if (verbFinal && clause.type === 'relative' && phrase.first <= (clause.opener ?? -1)) continue
    const text = phraseText(input, phrase)
    if (text !== '') middle.push(text)
  }
  const subjectText = input.subject ?? (subject ? subjectPhrase(input, subject) : '')
  if (subjectText === '') return null
  const finiteNorm = words[finite.at]?.norm ?? ''
  const hasParticiple = tail.some((i) => isParticiple(words[i]?.norm ?? ''))
  const finiteText = hasParticiple ? (TITLE_AUXILIARIES.get(finiteNorm) ?? finiteNorm) : finiteNorm
  if (isLightVerb(finiteNorm, tail.map((i) => words[i]?.norm ?? ''))) {
    return { subject: subjectText, finite: '', middle, object: [], tail: [] }
  }
  return { subject: subjectText, finite: finiteText, middle, object: [], tail: tail.map((i) => words[i]?.text ?? '') }
}

/** "fand … statt": the noun alone tells it. */
const isLightVerb = (finite: string, tail: readonly string[]): boolean => /^(?:fand|fanden|findet|finden)$/.test(finite) && tail.includes('statt')

function clausePhrases(input: TitleInput): readonly Phrase[] {
  const { words, clause, mentions } = input
  const phrases: Phrase[] = []
  clause.parts.forEach((part, index) => {
    const chunk = chunkRange(input, part)
    if (index === 0) {
      phrases.push(...chunk)
      return
    }
    const previous = phrases.at(-1)
    const firstPhrase = chunk[0]
    if (!firstPhrase) return
    const only = chunk.length === 1
    const startWord = words[firstPhrase.first]
    const endsWithVerb = !words[part.last]?.capital && (isParticiple(words[part.last]?.norm ?? '') || isInfinitive(words[part.last]?.norm ?? ''))
    if (only && firstPhrase.person && previous?.type === 'noun' && !previous.person && hasRole(words, previous)) {
      // "der Sprecher des Kreml, Dmitri Peskow,": the name stands for both.
      phrases[phrases.length - 1] = { ...previous, person: firstPhrase.person }
      return
    }
    const isEntity = only && mentions.some((m) => m.first === firstPhrase.first && m.last === firstPhrase.last)
    const holdsFinite = clause.finite !== null && part.first <= clause.finite.at && clause.finite.at <= part.last
    const isList = words.slice(part.first, part.last + 1).some((w) => w.norm === 'und') && firstPhrase.type === 'noun' && previous?.type === 'noun' && !determiners.has(startWord?.norm ?? '')
    if (isList && previous) {
      phrases[phrases.length - 1] = { ...previous, last: firstPhrase.last, person: null }
      phrases.push(...chunk.slice(1))
    } else if (holdsFinite || endsWithVerb || isEntity || (firstPhrase.type === 'preposition' && index === clause.parts.length - 1)) phrases.push(...chunk)
  })
  return phrases
}

/** Phrases of one part, cut at the finite verb so that none runs across it. */
function chunkRange(input: TitleInput, part: WordRange): Phrase[] {
  const { words, mentions, clause } = input
  const at = clause.finite?.at ?? -1
  if (at < part.first || at > part.last) return [...chunkPhrases(words, mentions, part.first, part.last)]
  return [...chunkPhrases(words, mentions, part.first, at - 1), ...chunkPhrases(words, mentions, at + 1, part.last)]
}

const hasRole = (words: readonly Word[], phrase: Phrase): boolean => range(phrase.first, phrase.last).some((i) => words[i]?.capital === true && isRoleNoun(words[i]?.norm ?? ''))

const OBLIQUE = new Set(['den', 'dem', 'des', 'einen', 'einem', 'eines', 'keinen', 'seinen', 'seinem', 'ihren', 'ihrem', 'diesen', 'diesem'])

function findSubject(input: TitleInput, phrases: readonly Phrase[], verbFinal: boolean): Phrase | null {
  const { words, clause, dropped } = input
  if (input.subject !== null) return phrases.find((p) => p.type === 'pronoun' && /^(?:er|sie|es)$/.test(words[p.first]?.norm ?? '')) ?? null
  const finiteAt = clause.finite?.at ?? 0
  const can = (p: Phrase): boolean =>
    p.type === 'noun' && !OBLIQUE.has(words[p.first]?.norm ?? '') && !range(p.first, p.last).every((i) => dropped.has(i))
  const before = phrases.filter((p) => p.last < finiteAt)
  if (!verbFinal) {
    const front = before.find((p) => p.type === 'noun' || p.type === 'preposition')
    if (front && can(front)) return front
  }
  return phrases.find((p) => can(p) && (verbFinal || p.first > finiteAt)) ?? before.find(can) ?? null
}

function subjectPhrase(input: TitleInput, phrase: Phrase): string {
  const { words } = input
  if (phrase.person) return phrase.person.entity.name
  const opener = words[phrase.first]?.norm ?? ''
  const text = phraseText(input, phrase)
  // "ein trilaterales Treffen" → "Trilaterales Treffen": the adjective already has the strong ending.
  return opener === 'ein' || opener === 'eine' ? text.replace(/^\S+ /, '') : text
}

/** The words of a phrase without what is dropped; a person's titles give way to the name. */
function phraseText(input: TitleInput, phrase: Phrase): string {
  const { words, mentions, dropped } = input
  const out: string[] = []
  let i = phrase.first
  while (i <= phrase.last) {
    const person = mentions.find((m) => m.entity.type === 'person' && m.first > i && m.first <= phrase.last && titleRun(words, i, m.first))
    if (person && i >= phrase.nounFirst) {
      const article = words[i]?.norm ?? ''
      const genitive = out.length > 0 && (article === 'des' || article === 'der') && i > phrase.nounFirst
      out.push(genitive ? `von ${person.entity.name}` : person.entity.name)
      i = person.last + 1
      continue
    }
    const word = words[i]
    if (word && !dropped.has(i) && word.kind !== 'mark') out.push(word.text)
    else if (word?.text === ',' && !dropped.has(i)) out.push(',')
    i++
  }
  const first = words[phrase.first]
  const text = out.join(' ').replace(/ ,/g, ',')
  return first?.first === true && phrase.type === 'preposition' ? lowerFirst(text) : text
}

/** Whether the words from `from` to a name are its titles ("der russische Präsident"). */
function titleRun(words: readonly Word[], from: number, name: number): boolean {
  if (name - from > 7) return false
  let role = false
  for (let i = from; i < name; i++) {
    const word = words[i]
    if (!word || word.kind !== 'word') return false
    if (coordinators.has(word.norm) || prepositions.has(word.norm)) return false
    if (word.capital && isRoleNoun(word.norm)) role = true
  }
  return role
}

function nominalHead(input: TitleInput, phrase: Phrase): string {
  const { words } = input
  const head = words[phrase.head]
  let at = phrase.nounFirst
  const determiner = words[at]?.norm ?? ''
  const genitive = determiner === 'des' || determiner === 'eines' || determiner === 'seines' || determiner === 'ihres'
  // Behind a definite article the adjective has the weak ending and cannot stand alone; the noun can.
  if (determiner !== 'ein' && determiner !== 'eine') {
    while (at < phrase.head && words[at]?.capital !== true) at++
  } else at++
  const out: string[] = []
  const noun = head?.text ?? ''
  const lemma = genitive ? noun.replace(/(?<=[^s])(?:es|s)$/, '') : determiner === 'den' && /en$/.test(noun) ? noun.replace(/n$/, '') : noun
  for (let i = at; i < phrase.head; i++) if (!input.dropped.has(i)) out.push(words[i]?.text ?? '')
  out.push(lemma)
  const rest: Phrase = { ...phrase, first: phrase.head + 1, nounFirst: phrase.head + 1 }
  if (rest.first <= rest.last) {
    const person = input.mentions.find((m) => m.entity.type === 'person' && m.first > rest.first && m.first <= rest.last && titleRun(words, rest.first, m.first))
    out.push(person && /^(?:des|der)$/.test(words[rest.first]?.norm ?? '') ? `von ${person.entity.name}` : phraseText(input, rest))
  }
  return out.join(' ')
}

/** ", dass …" or ", … zu …": the clause that completes a verb of speech or of trying. */
function complementOf(input: TitleInput): string {
  const { words, clauses, clause, dropped } = input
  const at = clauses.indexOf(clause)
  const child = clauses[at + 1]
  if (!child || child.parent !== at || child.quoted !== clause.quoted) return ''
  const opener = child.opener === null ? '' : (words[child.opener]?.norm ?? '')
  if (child.type === 'infinitive' || (child.type === 'subordinate' && (opener === 'dass' || opener === 'ob'))) {
    const next = clauses[at + 2]
    const more = next?.type === 'infinitive' && next.parent === at + 1 ? `, ${plain(words, dropped, next.parts)}` : ''
    return `, ${plain(words, dropped, child.parts)}${more}`
  }
  return ''
}

const isSpeech = (words: readonly Word[], clause: Clause): boolean => clause.finite !== null && speechVerbs.has(words[clause.finite.at]?.norm ?? '')

function plain(words: readonly Word[], dropped: ReadonlySet<number>, parts: readonly WordRange[]): string {
  return parts
    .map((part) =>
      range(part.first, part.last)
        .filter((i) => !dropped.has(i))
        .map((i) => words[i])
        .filter((w): w is Word => w !== undefined && (w.kind !== 'mark' || /[„“”«»"]/.test(w.text)))
        .filter((w) => negations.has(w.norm) || !particles.has(w.norm))
        .map((w) => w.text)
        .join(' '),
    )
    .filter((text) => text !== '')
    .join(', ')
    .replace(/([„«]) /g, '$1')
    .replace(/ ([“”»])/g, '$1')
}

const range = (first: number, last: number): number[] => Array.from({ length: Math.max(0, last - first + 1) }, (_, k) => first + k)

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)

const capitalise = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

