import { negations, particles } from '../locales/de/function-words.js'
import { speechVerbs } from '../locales/de/speech.js'
import { clausePhrases, verbTail } from './clause-phrases.js'
import type { Clause } from './clause-type.js'
import { type TitleInput, isDropped, phraseText, plain } from './phrase-text.js'
import type { Phrase } from './phrase.js'
import { isInfinitive } from './verb.js'

export interface Piece {
  readonly text: string
  /** What goes first where room lacks: 2 an adjunct, 1 a place or an aim, 0 an object. */
  readonly weakness: 0 | 1 | 2
}

export function weaknessOf(input: TitleInput, phrase: Phrase): Piece['weakness'] {
  const { words, mentions } = input
  if (phrase.type === 'noun' || phrase.type === 'pronoun' || negations.has(words[phrase.first]?.norm ?? '')) return 0
  const named = mentions.some((m) => !m.demonym && m.first >= phrase.first && m.last <= phrase.last)
  return phrase.type === 'preposition' && (named || /^(?:gegen|für|über|an)$/.test(words[phrase.first]?.norm ?? ''))
    ? 1
    : 2
}

/** ", dass …" or ", … zu …": the clauses that complete a verb, the whole first, then shorter by its weaker phrases. */
export function complementsOf(input: TitleInput): readonly string[] {
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

export const isSpeech = (input: TitleInput): boolean =>
  speechVerbs.has(input.words[input.clause.finite?.at ?? -1]?.norm ?? '')
