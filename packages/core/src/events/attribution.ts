import { articles } from '../locales/de/function-words.js'
import {
  doubtWords,
  frameNouns,
  framePrepositions,
  prefixedSpeech,
  reportingSpeakers,
  speechVerbs,
} from '../locales/de/speech.js'
import { type WordRange, someWord } from './clause-pieces.js'
import type { Clause } from './clause-type.js'
import type { EntityMention } from './entity.js'
import { chunkPhrases } from './phrase.js'
import type { Word } from './word.js'

/** "laut Kirby", "nach US-Einschätzung", "Kirby zufolge", "…, sagte Kirby": who says so. */
export interface Frame extends WordRange {
  readonly speaker: string
  /** The speaker reports and takes no part: a newspaper, an agency, the police. */
  readonly reporting: boolean
}

const isFrameNoun = (norm: string): boolean => frameNouns.some((noun) => norm.endsWith(noun))

/** Finds the frames of attribution in words `first..last`.
 *  @param finiteAt index of the clause's finite verb, -1 without one */
export function findFrames(
  words: readonly Word[],
  mentions: readonly EntityMention[],
  first: number,
  last: number,
  finiteAt = -1,
): readonly Frame[] {
  const frames: Frame[] = []
  for (let i = first; i <= last; i++) {
    const word = words[i]
    if (!word) continue
    if (word.norm === 'zufolge' || word.norm === 'nach') {
      const post = word.norm === 'zufolge' ? phraseBefore(words, mentions, first, i) : null
      if (post) frames.push({ first: post.first, last: i, ...speakerOf(words, mentions, post) })
    }
    const opens = framePrepositions.has(word.norm) && word.norm !== 'zufolge'
    const noun = word.norm === 'nach' ? frameNounAfter(words, i, last) : -1
    if (opens || noun > 0) {
      const phrases = chunkPhrases(words, mentions, i, last)
      let end = Math.max(phrases[0]?.last ?? i, noun)
      // "nach Angaben von Beamten", "nach Angaben der Regierung": the speaker follows its noun.
      const next = phrases.find((p) => p.first === end + 1)
      // In front of the verb a frame fills the place alone: "Laut Berichten aus Südkorea verließ …".
      if (
        i === first &&
        finiteAt > i &&
        phrases.every((p) => p.first >= finiteAt || p.type === 'preposition' || p.first === i)
      )
        end = finiteAt - 1
      else if (noun > 0 && next?.type === 'preposition' && words[next.first]?.norm === 'von') end = next.last
      frames.push({ first: i, last: end, ...speakerOf(words, mentions, { first: i + 1, last: end }) })
      i = end
    }
    if (
      word.norm === 'so' &&
      words[i - 1]?.text === ',' &&
      words[i + 1]?.kind === 'word' &&
      (words[i + 1]?.capital || articles.has(words[i + 1]?.norm ?? ''))
    ) {
      const range = { first: i + 1, last: endOfRun(words, i + 1, last) }
      frames.push({ first: i, last: range.last, ...speakerOf(words, mentions, range) })
    }
  }
  return frames
}

function frameNounAfter(words: readonly Word[], at: number, last: number): number {
  for (let i = at + 1; i <= Math.min(at + 3, last); i++) {
    const word = words[i]
    if (!word || word.kind === 'mark') return -1
    if (word.capital) return isFrameNoun(word.norm) ? i : -1
  }
  return -1
}

function phraseBefore(
  words: readonly Word[],
  mentions: readonly EntityMention[],
  first: number,
  at: number,
): WordRange | null {
  const phrases = chunkPhrases(words, mentions, first, at - 1)
  const phrase = phrases.at(-1)
  return phrase?.type === 'noun' ? { first: phrase.first, last: at - 1 } : null
}

const endOfRun = (words: readonly Word[], first: number, last: number): number => {
  let i = first
  while (i < last && words[i + 1]?.kind === 'word') i++
  return i
}

/** The speaker in words: the person where one is named, then the house, else the words themselves. */
function speakerOf(
  words: readonly Word[],
  mentions: readonly EntityMention[],
  range: WordRange,
): { speaker: string; reporting: boolean } {
  const inside = mentions.filter((m) => m.first >= range.first && m.last <= range.last)
  const named =
    inside.find((m) => m.entity.type === 'person') ??
    inside.find((m) => m.entity.type === 'organisation') ??
    inside.find((m) => !m.demonym)
  const text = words
    .slice(range.first, range.last + 1)
    .filter((w) => w.kind !== 'mark')
    .map((w) => w.text)
    .join(' ')
  const reporting = reportingSpeakers.some((part) => text.toLowerCase().includes(part))
  const bare = text.replace(/^(?:den|der|die|des|dem|das) /, '').replace(/^Angaben (?:von |der |des )?/, '')
  return { speaker: reporting ? bare : (named?.entity.name ?? bare), reporting }
}

/** The clause that says who speaks: the parent of a "dass" clause, or the clause behind a quotation. */
export function sayingClause(words: readonly Word[], clauses: readonly Clause[], clause: Clause): Clause | null {
  let at: number | null = clause.parent
  for (let depth = 0; at !== null && depth < 4; depth++) {
    const parent: Clause | undefined = clauses[at]
    if (!parent) break
    if (parent !== clause && isSaying(words, parent)) return parent
    at = parent.parent
  }
  const index = clauses.indexOf(clause)
  const next = clauses.slice(index + 1).find((c) => c.type === 'main' && !c.quoted)
  // "…", sagte X: the verb of speech comes first in its clause.
  if (next?.finite && next.finite.at === next.parts[0]?.first && isSaying(words, next)) return next
  return null
}

export function isSaying(words: readonly Word[], clause: Clause): boolean {
  const last = words[clause.parts.at(-1)?.last ?? -1]
  const finite = words[clause.finite?.at ?? -1]?.norm ?? ''
  const prefixes = prefixedSpeech.get(finite)
  if (prefixes) return clause.parts.some((p) => prefixes.includes(words[p.last]?.norm ?? ''))
  // "sagte … ab" calls off.
  if (clause.finite && speechVerbs.has(words[clause.finite.at]?.norm ?? '')) return last?.norm !== 'ab'
  return last !== undefined && !last.capital && speechVerbs.has(last.norm)
}

/** The subject of a saying clause. */
export function speakerOfClause(
  words: readonly Word[],
  mentions: readonly EntityMention[],
  clause: Clause,
): { speaker: string; reporting: boolean } | null {
  const inside = (m: EntityMention): boolean => clause.parts.some((p) => m.first >= p.first && m.last <= p.last)
  const person = mentions.find((m) => inside(m) && m.entity.type === 'person')
  const other = mentions.find((m) => inside(m) && !m.demonym && m.entity.type !== 'person')
  if (person) return { speaker: person.entity.name, reporting: false }
  for (const part of clause.parts) {
    const subject = chunkPhrases(words, mentions, behindOpener(clause, part), part.last).find((p) => p.type === 'noun')
    if (subject) {
      const spoken = speakerOf(words, mentions, subject)
      return spoken.speaker === '' && other ? { speaker: other.entity.name, reporting: false } : spoken
    }
  }
  return other ? { speaker: other.entity.name, reporting: false } : null
}

/** Whether a word in the ranges puts what they tell in doubt.
 *  @param without words that tell something else */
export const isDoubtful = (
  words: readonly Word[],
  parts: readonly WordRange[],
  without: ReadonlySet<number> = new Set(),
): boolean => someWord(words, parts, (w, i) => doubtWords.has(w.norm) && !without.has(i))

/** A subordinator is no part of the phrase behind it. */
const behindOpener = (clause: Clause, part: WordRange): number =>
  clause.opener !== null && clause.opener >= part.first && clause.opener <= part.last ? clause.opener + 1 : part.first
