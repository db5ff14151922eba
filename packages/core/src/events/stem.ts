import { determiners, particles, prepositions } from '../locales/de/function-words.js'
import { auxiliaries, becoming, modals, separablePrefixes } from '../locales/de/verbs.js'
import type { WordRange } from './clause-pieces.js'
import type { EntityMention } from './entity.js'
import type { Word } from './word.js'

/** A noun or verb reduced so that its forms meet: lower case, without ending. A sketch of a stemmer: it need only be the
 *  same for the same word. */
export function stemOf(norm: string): string {
  const folded = norm.replace(/ß/g, 'ss').replace(/ä/g, 'a').replace(/ö/g, 'o').replace(/ü/g, 'u')
  const bare = folded.length > 4 ? folded.replace(/(?:ungen|ung|en|em|ern|er|es|e|s|n)$/, '').replace(/t$/, '') : folded
  return bare.length >= 3 ? bare : folded
}

/** A verb form reduced so that its preterite, participle and noun meet: "landete", "gelandet" and "Landung". */
export function verbStem(norm: string): string {
  const bare = withoutGe(norm)
  return stemOf(bare.replace(/(?<=.{3})(?:eten|ete|et|en|te|t)$/, ''))
}

/** "gelandet" and "ausgestiegen" without the mark of the participle. */
function withoutGe(norm: string): string {
  if (!/(?:t|en)$/.test(norm)) return norm
  if (/^ge.{3,}/.test(norm)) return norm.slice(2)
  for (const prefix of separablePrefixes)
    if (norm.startsWith(`${prefix}ge`) && norm.length > prefix.length + 6) return prefix + norm.slice(prefix.length + 2)
  return norm
}

/** The consonants of a stem: what forms of a strong verb and the noun beside it share ("entließ" and "Entlassung",
 *  "ausgestiegen" and "Ausstieg"). */
export const skeletonOf = (stem: string): string => stem.replace(/[aeiouy]/g, '').replace(/(.)\1/g, '$1')

/** Stems of what a clause is about: its capitalised nouns and longer verbs, without names, times and frames. */
export function contentStems(
  words: readonly Word[],
  mentions: readonly EntityMention[],
  parts: readonly WordRange[],
  dropped: ReadonlySet<number>,
  verbs: readonly string[] = [],
): ReadonlySet<string> {
  const named = new Set(mentions.flatMap((m) => Array.from({ length: m.last - m.first + 1 }, (_, k) => m.first + k)))
  // "steigt … aus": the prefix stands far from its verb.
  const joined = verbs.filter(
    (verb) => verb.length >= 6 && !modals.has(verb) && separablePrefixes.has(verbs.at(-1) ?? ''),
  )
  const stems = new Set(joined.map(verbStem))
  for (const part of parts) {
    for (let i = part.first; i <= part.last; i++) {
      const word = words[i]
      if (!word || word.kind !== 'word' || dropped.has(i) || named.has(i) || word.norm.length < 4) continue
      if (determiners.has(word.norm) || prepositions.has(word.norm) || particles.has(word.norm)) continue
      if (auxiliaries.has(word.norm) || becoming.has(word.norm) || modals.has(word.norm) || word.norm === 'worden')
        continue
      // "Gewählt wird am Sonntag": a verb, for all its capital.
      const isNoun = word.capital && !(word.first && /^ge.{3,}(?:t|en)$/.test(word.norm))
      if (word.capital || word.norm.length >= 6)
        for (const piece of word.norm.split('-'))
          if (piece.length >= 4) stems.add(isNoun ? stemOf(piece) : verbStem(piece))
    }
  }
  return stems
}
