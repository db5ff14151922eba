import { type Clause, covers, type EntityMention, indices, type Syntax, type WordRange } from '../../syntax/index.js'
import { EVENT_KINDS, HAPPENING_VERBS, PHASE_KINDS } from './kinds.js'
import { determiners, particles, prepositions } from './function-words.js'
import { readVerb } from './verb-forms.js'

/** A noun or an infinitive reduced so that its forms meet: lower case, without ending. A sketch of a stemmer: it need only
 *  be the same for the same word. */
export function stemOf(norm: string): string {
  const folded = norm.replace(/ß/g, 'ss').replace(/ä/g, 'a').replace(/ö/g, 'o').replace(/ü/g, 'u')
  const bare = folded.length > 4 ? folded.replace(/(?:ungen|ung|en|em|ern|er|es|e|s|n)$/, '').replace(/t$/, '') : folded
  return bare.length >= 3 ? bare : folded
}

const kindStems: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  EVENT_KINDS.map(({ kind, nouns, verbs }) => [
    kind,
    new Set(
      [...nouns, ...verbs, ...PHASE_KINDS.filter((row) => row.kind === kind).flatMap((row) => row.verbs)].map(stemOf),
    ),
  ]),
)

/** Whether a stem says no more than the kind of its happening: "ausbrech" and "ausbruch" of a disaster. The end of a
 *  compound does not count: "Vulkanausbruch" says more. */
export const isKindStem = (stem: string, kind: string): boolean => kindStems.get(kind)?.has(stem) ?? false

const happeningStems: ReadonlySet<string> = new Set([...HAPPENING_VERBS].map(stemOf))

/** Whether a stem says no more than that something is, or was: "beginn", "stattfind". */
export const isHappeningStem = (stem: string): boolean => happeningStems.has(stem)

const HELPERS = /^(?:sein|haben|werden|können|müssen|sollen|wollen|dürfen|mögen|lassen|sagen)$/

/** Stems of what some words are about: their nouns, and the verb of their clause, without names, times and frames. */
export function contentStems(
  syntax: Syntax,
  mentions: readonly EntityMention[],
  ranges: readonly WordRange[],
  dropped: ReadonlySet<number>,
  clause: Clause | null,
): ReadonlySet<string> {
  const { words } = syntax
  const named = new Set(mentions.flatMap(indices))
  const stems = new Set<string>()
  const verb = clause?.verb ?? null
  if (verb !== null && !HELPERS.test(verb.lemma)) stems.add(stemOf(verb.lemma))
  for (const range of ranges)
    for (const i of indices(range)) {
      const word = words[i]
      if (word?.kind !== 'word' || dropped.has(i) || named.has(i) || syntax.insertions.has(i)) continue
      // "Amt", "Eid", "See": a noun may be short, but a short word that opens a sentence is a pronoun, as a rule.
      if (word.norm.length < (word.capital && !word.first ? 3 : 4)) continue
      if (verb?.words.includes(i)) {
        // A second verb of the complex: "gefallen und verletzt worden".
        if (i !== verb.main && i !== verb.finite && clause !== null && covers(clause, i)) {
          const lemma = readVerb(word.norm).find((r) => r.form !== 'finite')?.lemma
          if (lemma !== undefined && !HELPERS.test(lemma)) stems.add(stemOf(lemma))
        }
        continue
      }
      if (determiners.has(word.norm) || prepositions.has(word.norm) || particles.has(word.norm)) continue
      if (word.capital || word.norm.length >= 6)
        for (const piece of word.norm.split('-')) if (piece.length >= 3) stems.add(stemOf(piece))
    }
  return stems
}
