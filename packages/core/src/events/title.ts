import { coordinators, particles, prepositions, replacing } from '../locales/de/function-words.js'
import { speakerOfClause } from './attribution.js'
import { clausePhrases, findSubject, isVerbFinal, verbFront, verbTail } from './clause-phrases.js'
import { type Piece, complementsOf, isSpeech, weaknessOf } from './complement.js'
import { callName } from './entity.js'
import { type TitleInput, isDropped, nominalHead, phraseText, plain } from './phrase-text.js'
import type { Phrase } from './phrase.js'
import { isParticiple, splitSeparable } from './verb.js'
import type { Word } from './word.js'

/** A longer title loses whole phrases. */
const MAX_TITLE = 110

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

interface Layout {
  readonly subject: string
  readonly finite: string
  readonly middle: readonly Piece[]
  readonly tail: readonly string[]
}

export const join = (layout: Layout, pieces: readonly Piece[]): string =>
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
  const front = verbFront(words, clause)
  const tail = [...front, ...verbTail(words, mentions, clause).filter((i) => !dropped.has(i) && !front.includes(i))]
  const fixed = new Set([...tail, finite.at, ...(clause.opener === null ? [] : [clause.opener])])
  const usable = clausePhrases(words, mentions, clause).filter((p) => !isDropped(p, new Set([...dropped, ...fixed])))
  const subject = input.subject === null ? findSubject(words, clause, usable, dropped) : pronounIn(words, usable)
  const subjectText = input.subject ?? (subject ? subjectPhrase(input, subject) : '')
  if (subjectText === '') return null
  const middle: Piece[] = input.object === undefined ? [] : [{ text: input.object, weakness: 0 }]
  let joined = false
  for (const phrase of usable) {
    if (words[phrase.first]?.norm === 'und') joined = middle.length > 0
    if (subject && phrase.first >= subject.first && phrase.last <= subject.last) continue
    const norm = words[phrase.first]?.norm ?? ''
    if (phrase.type === 'adverb' && (particles.has(norm) || coordinators.has(norm))) continue
    if (phrase.type === 'pronoun' && norm !== 'sich') continue
    // "verlangte von ihm, …": without its pronoun a preposition says nothing.
    if (phrase.first === phrase.last && (prepositions.has(norm) || replacing.has(norm))) continue
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
  // "weil die Brücke einstürzte" → "Die Brücke stürzte ein"
  const split = isVerbFinal(clause) && finite.verb.kind === 'full' ? splitSeparable(norm) : null
  return {
    subject: subjectText,
    finite: split ? split.verb : hasParticiple ? (TITLE_AUXILIARIES.get(norm) ?? norm) : norm,
    middle,
    tail: [
      ...tail.map((i) => (front.includes(i) ? words[i]?.norm : words[i]?.text) ?? ''),
      ...(split ? [split.prefix] : []),
    ],
  }
}

const pronounIn = (words: readonly Word[], phrases: readonly Phrase[]): Phrase | null =>
  phrases.find((p) => p.type === 'pronoun' && /^(?:er|sie|es)$/.test(words[p.first]?.norm ?? '')) ?? null

function subjectPhrase(input: TitleInput, phrase: Phrase): string {
  if (phrase.person) return callName(phrase.person.entity)
  const text = phraseText(input, phrase)
  const rest = text.replace(/^eine? /i, '')
  // "ein trilaterales Treffen" → "Trilaterales Treffen": the adjective already has the strong ending.
  return /^eine?$/.test(input.words[phrase.first]?.norm ?? '') ? rest : text
}

/** "„…“, sagte X": the speaker and what was said. */
function quotedTitle(input: TitleInput): string | null {
  const { words, mentions, clauses, clause, dropped } = input
  const first = clause.parts[0]?.first
  const relayed = words[clause.opener ?? -1]?.norm === 'wie'
  if (!isSpeech(input) || (clause.finite?.at !== first && !relayed)) return null
  const content = clauses.find(
    (c) => c.type === 'main' && c !== clause && (c.parts[0]?.first ?? Infinity) < (first ?? 0),
  )
  const person = mentions.find(
    (m) => m.entity.type === 'person' && clause.parts.some((p) => m.first >= p.first && m.last <= p.last),
  )
  const speaker =
    input.subject ?? (person ? callName(person.entity) : speakerOfClause(words, mentions, clause)?.speaker)
  if (!content || !speaker) return null
  const told = toTitle({ words, mentions, clauses, clause: content, dropped, subject: null })
  // Who speaks of himself is named once.
  return told.startsWith(`${speaker} `) ? told : `${speaker}: ${told}`
}

const capitalise = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
