import { coordinators, determiners, negations, particles, prepositions } from '../locales/de/function-words.js'
import { speechVerbs } from '../locales/de/speech.js'
import { speakerOfClause } from './attribution.js'
import type { Clause, WordRange } from './clause.js'
import { clausePhrases, findSubject, verbTail } from './clause-phrases.js'
import { callName, type EntityMention } from './entities.js'
import { isRoleNoun, type Phrase } from './phrase.js'
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

/** A longer title loses whole phrases. */
export const MAX_TITLE = 110

/** A noun with two attributes says enough. */
const MAX_NOMINAL = 64

/** What was said needs more room. */
const MAX_SPEECH = 130

/** A title in the sentence's own words, subject first: "Am 15. August erklärte Putin …" → "Putin erklärte …". Time and
 *  attribution are left out, persons go by their names alone, and what is too long loses whole phrases. */
export function toTitle(input: TitleInput): string {
  const said = quotedTitle(input)
  if (said !== null) return capitalise(said)
  const layout = layOut(input)
  if (!layout) return capitalise(plain(input.words, input.dropped, input.clause.parts))
  const strong = layout.middle.filter((p) => p.weakness < 2)
  const room = isSpeech(input) ? MAX_SPEECH : MAX_TITLE
  const fits = (pieces: readonly Piece[], complement: string): boolean =>
    join(layout, pieces).length + complement.length <= room
  const choices = isSpeech(input) ? [layout.middle, strong, []] : [layout.middle, strong]
  for (const complement of complementsOf(input)) {
    const pieces = choices.find((choice) => fits(choice, complement))
    if (pieces) return capitalise(join(layout, pieces) + complement)
  }
  let pieces = layout.middle
  while (pieces.length > 0 && !fits(pieces, '')) pieces = withoutWeakest(pieces)
  return capitalise(join(layout, pieces))
}

/** A title for a happening told by a noun: "nach dem Besuch des Ministers N in Z" → "Besuch von N in Z". */
export function toNominalTitle(input: TitleInput, head: Phrase, attributes: readonly Phrase[]): string {
  const { words, dropped } = input
  const parts: string[] = [nominalHead(input, head)]
  for (const phrase of attributes) {
    const text = isDropped(phrase, dropped) ? '' : phraseText(input, phrase)
    if (text !== '') parts.push(text)
  }
  while (parts.join(' ').length > MAX_NOMINAL && parts.length > 2) parts.pop()
  const title = parts.join(' ')
  return capitalise(title === '' ? plain(words, dropped, [head]) : title)
}

interface Piece {
  readonly text: string
  /** What goes first where room lacks: 2 an adjunct, 1 a place or an aim, 0 an object. */
  readonly weakness: 0 | 1 | 2
}

interface Layout {
  readonly subject: string
  readonly finite: string
  readonly middle: readonly Piece[]
  readonly tail: readonly string[]
}

const join = (layout: Layout, pieces: readonly Piece[]): string =>
  [layout.subject, layout.finite, ...pieces.map((p) => p.text), ...layout.tail].filter((part) => part !== '').join(' ')

function withoutWeakest(pieces: readonly Piece[]): readonly Piece[] {
  const weakest = Math.max(...pieces.map((p) => p.weakness))
  const at = pieces.findLastIndex((p) => p.weakness === weakest)
  return pieces.filter((_, i) => i !== at)
}

/** Pluperfect auxiliaries read better in a title as perfect. */
const TITLE_AUXILIARIES: ReadonlyMap<string, string> = new Map([
  ['hatte', 'hat'],
  ['hatten', 'haben'],
  ['war', 'ist'],
  ['waren', 'sind'],
])

function layOut(input: TitleInput): Layout | null {
  const { words, clause, mentions, dropped } = input
  const { finite } = clause
  if (!finite) return null
  const tail = verbTail(words, mentions, clause)
  const fixed = new Set([...tail, finite.at, ...(clause.opener === null ? [] : [clause.opener])])
  const usable = clausePhrases(words, mentions, clause).filter((p) => !isDropped(p, new Set([...dropped, ...fixed])))
  const subject = input.subject === null ? findSubject(words, clause, usable, dropped) : pronounIn(words, usable)
  const subjectText = input.subject ?? (subject ? subjectPhrase(input, subject) : '')
  if (subjectText === '') return null
  const middle: Piece[] = []
  let joined = false
  for (const phrase of usable) {
    if (words[phrase.first]?.norm === 'und') joined = middle.length > 0
    if (subject && phrase.first >= subject.first && phrase.last <= subject.last) continue
    const norm = words[phrase.first]?.norm ?? ''
    if (phrase.type === 'adverb' && (particles.has(norm) || coordinators.has(norm))) continue
    if (phrase.type === 'pronoun' && norm !== 'sich') continue
    const text = phraseText(input, phrase)
    const previous = middle.at(-1)
    // "nach Wladiwostok und dann per Flug nach Moskau": what "und" adds stays or goes together.
    if (joined && previous && (phrase.type === 'preposition' || phrase.type === 'adverb'))
      middle[middle.length - 1] = {
        ...previous,
        text: `${previous.text}${/ und\b/.test(previous.text) ? '' : ' und'} ${text}`,
      }
    else if (text !== '') middle.push({ text, weakness: weaknessOf(input, phrase) })
  }
  const hasParticiple = tail.some((i) => isParticiple(words[i]?.norm ?? ''))
  const norm = words[finite.at]?.norm ?? ''
  return {
    subject: subjectText,
    finite: hasParticiple ? (TITLE_AUXILIARIES.get(norm) ?? norm) : norm,
    middle,
    tail: tail.map((i) => words[i]?.text ?? ''),
  }
}

const pronounIn = (words: readonly Word[], phrases: readonly Phrase[]): Phrase | null =>
  phrases.find((p) => p.type === 'pronoun' && /^(?:er|sie|es)$/.test(words[p.first]?.norm ?? '')) ?? null

function weaknessOf(input: TitleInput, phrase: Phrase): Piece['weakness'] {
  const { words, mentions } = input
  if (phrase.type === 'noun' || phrase.type === 'pronoun' || negations.has(words[phrase.first]?.norm ?? '')) return 0
  const named = mentions.some((m) => !m.demonym && m.first >= phrase.first && m.last <= phrase.last)
  return phrase.type === 'preposition' && (named || /^(?:gegen|für|über|an)$/.test(words[phrase.first]?.norm ?? ''))
    ? 1
    : 2
}

function subjectPhrase(input: TitleInput, phrase: Phrase): string {
  if (phrase.person) return callName(phrase.person.entity)
  const text = phraseText(input, phrase)
  const rest = text.replace(/^eine? /i, '')
  // "ein trilaterales Treffen" → "Trilaterales Treffen": the adjective already has the strong ending.
  return /^eine?$/.test(input.words[phrase.first]?.norm ?? '') ? rest : text
}

/** The words of a phrase without what is dropped; a person's titles give way to the name. */
function phraseText(input: TitleInput, phrase: Phrase): string {
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
  return words[phrase.first]?.first === true && phrase.type !== 'noun' ? lowerFirst(text) : text
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
    if (!word || word.kind !== 'word' || coordinators.has(word.norm) || prepositions.has(word.norm)) return false
    if (word.capital && isRoleNoun(word.norm)) role = true
  }
  return role
}

function nominalHead(input: TitleInput, phrase: Phrase): string {
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

/** ", dass …" or ", … zu …": the clauses that complete a verb, the whole first, then shorter by its weaker phrases. */
function complementsOf(input: TitleInput): readonly string[] {
  const { words, clauses, clause } = input
  const at = clauses.indexOf(clause)
  const child = clauses[at + 1]
  if (!child || child.quoted !== clause.quoted) return []
  if (isIndirectSpeech(child) && isSpeech(input)) {
    const next = clauses[at + 2]
    const rest = next?.type === 'infinitive' ? `, ${plain(words, input.dropped, next.parts)}` : ''
    const said = `, ${plain(words, input.dropped, child.parts)}`
    return rest === '' ? [said] : [said + rest, said]
  }
  const last = clause.parts.at(-1)
  const holdsVerb =
    last !== undefined && clause.finite !== null && last.first <= clause.finite.at && clause.finite.at <= last.last
  // Behind an apposition the clause belongs to that: "… – ein Zeichen dafür, dass …".
  if (
    child.parent !== at ||
    (clause.parts.length > 1 && !holdsVerb && !isSpeech(input) && child.type === 'subordinate')
  )
    return []
  const opener = child.opener === null ? '' : (words[child.opener]?.norm ?? '')
  if (child.type !== 'infinitive' && !(child.type === 'subordinate' && (opener === 'dass' || opener === 'ob')))
    return []
  const whole = dependentTexts(input, child)
  const next = clauses[at + 2]
  if (next?.type !== 'infinitive' || next.parent !== at + 1) return whole
  const more = dependentTexts(input, next)
  // "dass Russland beabsichtige, …" says nothing without its infinitive.
  return [...whole.flatMap((text) => more.map((rest) => text + rest)), ...whole]
}

/** "Er sagte, Russland beabsichtige …": a main clause in the subjunctive. */
const isIndirectSpeech = (clause: Clause): boolean =>
  clause.type === 'main' && /^subjunctive/.test(clause.finite?.verb.tense ?? '')

/** A dependent clause in its own order of words: whole, without adjuncts, without places and aims. */
function dependentTexts(input: TitleInput, clause: Clause): readonly string[] {
  const { words, mentions, dropped } = input
  if (clause.type === 'infinitive') {
    const [part] = clause.parts
    const and = words.findIndex(
      (w, i) =>
        part !== undefined &&
        i > part.first &&
        i < part.last &&
        w.norm === 'und' &&
        isInfinitive(words[i - 1]?.norm ?? ''),
    )
    const texts = [plain(words, dropped, clause.parts)]
    if (part && and > 0) texts.push(plain(words, dropped, [{ first: part.first, last: and - 1 }]))
    return texts.map((text) => `, ${text}`)
  }
  const finite = clause.finite?.at ?? -1
  const tail = verbTail(words, mentions, clause)
  const fixed = new Set([...tail, finite])
  const opener = words[clause.opener ?? -1]?.text ?? ''
  const pieces: Piece[] = []
  for (const phrase of clausePhrases(words, mentions, clause)) {
    if (isDropped(phrase, new Set([...dropped, ...fixed]))) continue
    const norm = words[phrase.first]?.norm ?? ''
    if (phrase.type === 'adverb' && (particles.has(norm) || phrase.first === clause.opener)) continue
    pieces.push({ text: phraseText(input, phrase), weakness: weaknessOf(input, phrase) })
  }
  const end = [...tail.map((i) => words[i]?.text ?? ''), words[finite]?.text ?? '']
  const text = (kept: readonly Piece[]): string =>
    `, ${[opener, ...kept.map((p) => p.text), ...end].filter((t) => t !== '').join(' ')}`
  return [text(pieces), text(pieces.filter((p) => p.weakness < 2)), text(pieces.filter((p) => p.weakness < 1))]
}

/** "„…“, sagte X": the speaker and what was said. */
function quotedTitle(input: TitleInput): string | null {
  const { words, mentions, clauses, clause, dropped } = input
  const first = clause.parts[0]?.first
  if (!isSpeech(input) || clause.finite?.at !== first) return null
  const content = clauses.find(
    (c) => c.type === 'main' && c !== clause && (c.parts[0]?.first ?? Infinity) < (first ?? 0),
  )
  const person = mentions.find(
    (m) => m.entity.type === 'person' && clause.parts.some((p) => m.first >= p.first && m.last <= p.last),
  )
  const speaker =
    input.subject ?? (person ? callName(person.entity) : speakerOfClause(words, mentions, clause)?.speaker)
  if (!content || !speaker) return null
  return `${speaker}: ${toTitle({ words, mentions, clauses, clause: content, dropped, subject: null })}`
}

const isSpeech = (input: TitleInput): boolean => speechVerbs.has(input.words[input.clause.finite?.at ?? -1]?.norm ?? '')

/** The words as they stand, without times, frames and particles. */
function plain(words: readonly Word[], dropped: ReadonlySet<number>, parts: readonly WordRange[]): string {
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

function isDropped(phrase: WordRange, dropped: ReadonlySet<number>): boolean {
  for (let i = phrase.first; i <= phrase.last; i++) if (!dropped.has(i)) return false
  return true
}

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)

const capitalise = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
