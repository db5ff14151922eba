import type { Clause, Phrase, Syntax, VerbComplex, Word, WordRange, ParseHints } from '../../../syntax/index.js'
import { coordinators, negations } from '../function-words.js'
import { kindOfNoun } from '../kinds.js'
import { genderOf, isBodyNoun, isPluralNoun, isRoleNoun, mayBePlural } from '../nouns.js'
import { AUXILIARIES } from '../verb-forms.js'
import { wordSet } from '../../word-set.js'
import { ANY, governedBy } from './agreement.js'
import { readNoun } from './noun-phrase.js'
import { chunkPhrases } from './phrases.js'
import { findSubject } from './subject.js'
import { type Tagged, tagWords } from './tags.js'
import { nonfiniteReading, readVerbComplex } from './verb-complex.js'
import { fillGap } from './gapping.js'
import { cutPieces } from './cut-pieces.js'
import { lastWord } from './finite-verbs.js'
import { type Draft, assemble } from './assemble.js'

/** Parses a sentence by the topological fields of German.
 *
 *      words ─ tags ─ pieces between marks ─ clauses (verb second, first, final) ─ verb complex ─ phrases ─ subject
 *
 *  Parentheses and quoted names are taken out before and belong to the phrases that hold them. */
export function parseSentence(words: readonly Word[], hints: ParseHints): Syntax {
  const tagged = tagWords(words, hints)
  const drafts = assemble(tagged, cutPieces(tagged, hints.beginsQuoted))
  const clauses: Clause[] = []
  for (const [index, draft] of drafts.entries()) {
    const host = draft.gapped && draft.parent !== null ? clauses[draft.parent] : undefined
    clauses.push(host ? toGapped(tagged, draft, index, host) : toClause(tagged, draft, index, drafts))
  }
  return { words, clauses, insertions: tagged.insertions, times: hints.times, names: tagged.quotedNames }
}

/** A clause that has the verb of the one before. */
function toGapped(tagged: Tagged, draft: Draft, index: number, host: Clause): Clause {
  const own = draft.parts.flatMap((part) => chunkPhrases(tagged, part, new Set()))
  const filled = fillGap(
    tagged,
    host,
    own.filter((p) => !(p.type === 'adverb' && coordinators.has(tagged.words[p.first]?.norm ?? ''))),
  )
  const isShared = filled.subject === null && host.sharesSubject
  return {
    index,
    type: 'main',
    order: 'second',
    ...filled,
    opener: null,
    parent: isShared ? host.parent : host.index,
    sharesSubject: isShared,
    gapped: true,
    parts: draft.parts,
    quoted: draft.quoted,
    appositions: [],
    negated: host.negated,
  }
}

function toClause(tagged: Tagged, draft: Draft, index: number, drafts: readonly Draft[]): Clause {
  const fields = draft.parts.filter((part) => !part.apposed)
  const verb = complexOf(tagged, draft, drafts)
  const verbs = new Set(verb?.words ?? [])
  if (draft.opener !== null) {
    verbs.add(draft.opener)
    // "an dem Putin teilnimmt": the pronoun's preposition.
    if (draft.type === 'relative' && tagged.tags[draft.opener - 1] === 'preposition') verbs.add(draft.opener - 1)
  }
  const owned = ownedBehind(tagged, draft, verbs)
  const chunks = fields.flatMap((part, k) => {
    if (owned === null || owned.last < part.first || owned.last > part.last)
      return chunkPart(tagged, draft, part, verbs, k > 0)
    return [owned, ...chunkPart(tagged, draft, { first: owned.last + 1, last: part.last }, verbs, true)]
  })
  const front = draft.order === 'second' ? joinFront(chunks, verb?.finite ?? -1) : chunks
  const parted = verb?.number === 'singular' ? partNeighbours(tagged, front, verb.finite ?? -1, verbs) : front
  const shape = {
    type: draft.type,
    order: draft.order,
    verb,
    opener: draft.opener,
    sharesSubject: draft.sharesSubject,
    parts: draft.parts,
  }
  const found = draft.sharesSubject && draft.order !== 'second' ? null : findSubject(tagged, shape, parted)
  const freed =
    found === null && !draft.sharesSubject
      ? (partGenitive(tagged, draft, parted, verb, verbs) ?? partRun(tagged, draft, parted, verb, verbs))
      : partChosen(tagged, parted, verb, found)
  const phrases = freed ?? parted
  const subject = freed === null ? found : findSubject(tagged, shape, phrases)
  // "Sie bestreitet es, gibt es aber zu": nobody is named in front of the second verb or behind it.
  const before = drafts[index - 1]
  const goesOn =
    subject === null &&
    draft.order === 'first' &&
    draft.type === 'main' &&
    before?.type === 'main' &&
    before.order === 'second' &&
    before.quoted === draft.quoted
  // "Ich habe …": the first person has the form of a subjunctive.
  const isFirst = subject?.type === 'pronoun' && tagged.words[subject.first]?.norm === 'ich'
  const mood = isFirst && verb?.mood === 'subjunctive1' ? { verb: { ...verb, mood: 'indicative' as const } } : {}
  const isShared = goesOn || (draft.sharesSubject && !isOwnSubject(subject))
  return {
    index,
    ...shape,
    ...mood,
    ...(goesOn && { order: 'second' as const }),
    sharesSubject: isShared,
    parent: goesOn ? index - 1 : draft.parent,
    quoted: draft.quoted,
    phrases,
    appositions: draft.parts.filter((part) => part.apposed).flatMap((part) => chunkPhrases(tagged, part, verbs)),
    subject: isShared ? null : subject,
    negated: fields.some((part) => {
      for (let i = part.first; i <= part.last; i++)
        if (
          negations.has(tagged.words[i]?.norm ?? '') &&
          tagged.tags[i] !== 'time' &&
          tagged.tags[i + 1] !== 'time' &&
          // "nicht dringliche Eingriffe"
          !(tagged.words[i]?.norm === 'nicht' && tagged.tags[i + 1] === 'adjective')
        )
          return true
      return false
    }),
  }
}

/** "an deren Pfeilern Prüfer Risse fanden": what belongs to the antecedent, behind a preposition, is one noun; null where a
 *  relative clause does not begin so. */
function ownedBehind(tagged: Tagged, draft: Draft, verbs: ReadonlySet<number>): Phrase | null {
  const { words, tags } = tagged
  const { opener, type } = draft
  if (type !== 'relative' || opener === null || !/^(?:dessen|deren)$/.test(words[opener]?.norm ?? '')) return null
  if (tags[opener - 1] !== 'preposition') return null
  const nounFirst = opener + 1
  let end = nounFirst
  while (tags[end] === 'adjective') end++
  if (tags[end] !== 'noun') return null
  const noun = readNoun(tagged, nounFirst, end, verbs)
  const preposition = words[opener - 1]?.norm ?? ''
  return noun?.last === end
    ? {
        type: 'preposition',
        preposition,
        attributive: false,
        first: opener - 1,
        nounFirst,
        ...noun,
        agreement: governedBy(preposition, noun.agreement),
      }
    : null
}

/** "entfällt für Bundesbürger der Zwang": what looks like a genitive is the subject where the clause has no other; null where
 *  there is none such. */
function partGenitive(
  tagged: Tagged,
  draft: Draft,
  phrases: readonly Phrase[],
  verb: VerbComplex | null,
  verbs: ReadonlySet<number>,
): readonly Phrase[] | null {
  if (verb?.finite == null || verb.number !== 'singular') return null
  if (draft.type === 'relative' || draft.type === 'infinitive') return null
  const at = phrases.findIndex((p) => p.last > p.coreLast && p.first > (verb.finite ?? 0))
  const phrase = phrases[at]
  const start = (phrase?.coreLast ?? 0) + 1
  if (!phrase || tagged.words[start]?.norm !== 'der') return null
  const second = readNoun(tagged, start, phrase.last, verbs)
  if (second?.last !== phrase.last || !second.agreement.some((code) => code === 'mn')) return null
  return partAt(phrases, at, { ...phrase, last: phrase.coreLast }, start, second)
}

/** Phrases of which one is parted: what is left of it, and the noun behind, which stands by itself. */
function partAt(
  phrases: readonly Phrase[],
  at: number,
  left: Phrase,
  first: number,
  noun: Partial<Phrase>,
): readonly Phrase[] {
  const right: Phrase = { ...left, ...noun, type: 'noun', preposition: null, first, nounFirst: first }
  return [...phrases.slice(0, at), left, right, ...phrases.slice(at + 1)]
}

/** "brannten in Talheim Mahnfeuer": where a clause has no subject, the bare noun behind a place is one; null where there is
 *  none such. */
function partRun(
  tagged: Tagged,
  draft: Draft,
  phrases: readonly Phrase[],
  verb: VerbComplex | null,
  verbs: ReadonlySet<number>,
): readonly Phrase[] | null {
  if (verb?.finite == null || verb.voice === 'passive' || draft.type !== 'main' || draft.order !== 'second') return null
  const { tags, words, names } = tagged
  const at = phrases.findLastIndex((p) => p.type === 'preposition' && p.first > (verb.finite ?? 0))
  const phrase = phrases[at]
  if (!phrase || phrase.last !== phrase.coreLast || tags[phrase.last] !== 'noun' || tags[phrase.last - 1] !== 'noun')
    return null
  if ([...names].some(([from, to]) => from < phrase.last && phrase.last <= to)) return null
  const norm = words[phrase.last]?.norm ?? ''
  if (verb.number === 'plural' ? !mayBePlural(norm) : isPluralNoun(norm)) return null
  const noun = readNoun(tagged, phrase.last, phrase.last, verbs)
  if (noun === null) return null
  const end = phrase.last - 1
  const place = { ...phrase, head: end, last: end, coreLast: end }
  return partAt(phrases, at, place, phrase.last, { ...noun, attributive: false })
}

/** "wählte die Versammlung der Stiftung Anna Berg": two names that end the subject of a verb that needs somebody as its object,
 *  and has no other, are that object; null where there are none such. */
function partChosen(
  { words, tags }: Tagged,
  phrases: readonly Phrase[],
  verb: VerbComplex | null,
  subject: Phrase | null,
): readonly Phrase[] | null {
  if (verb === null || subject?.type !== 'noun' || verb.voice !== 'active' || !OF_PERSONS.has(verb.lemma)) return null
  const { last } = subject
  const isObject = (p: Phrase): boolean =>
    p !== subject && (p.type === 'noun' || p.type === 'pronoun') && p.first > (verb.finite ?? 0)
  if (subject.first < (verb.finite ?? -1) || last - 2 < subject.nounFirst + 1 || phrases.some(isObject)) return null
  const norm = (i: number): string => words[i]?.norm ?? ''
  const isNameLike = (i: number): boolean =>
    tags[i] === 'noun' &&
    words[i]?.kind === 'word' &&
    !isRoleNoun(norm(i)) &&
    !isBodyNoun(norm(i)) &&
    kindOfNoun(norm(i)) === null
  // A family may bear the name of a thing ("Berg"), a first name is none.
  const isFirstName = isNameLike(last - 1) && genderOf(norm(last - 1)) === null
  if (tags[last - 2] !== 'noun' || !isFirstName || !isNameLike(last)) return null
  const end = last - 2
  const left = { ...subject, head: Math.min(subject.head, end), last: end, coreLast: Math.min(subject.coreLast, end) }
  return partAt(phrases, phrases.indexOf(subject), left, last - 1, {
    head: last,
    last,
    coreLast: last,
    determiner: null,
    agreement: ANY,
    attributive: false,
  })
}

/** Verbs whose object is a person, in the main. */
const OF_PERSONS = /* @__PURE__ */ wordSet(
  `wählen wiederwählen abwählen ernennen berufen abberufen bestellen nominieren benennen küren einsetzen absetzen entlassen feuern suspendieren
  beurlauben freistellen ausschliessen bestätigen verabschieden verurteilen freisprechen verhaften festnehmen anklagen ehren auszeichnen
  würdigen begrüssen empfangen treffen verpflichten`,
)

/** "Die Kunsthalle Mannheim widmet …": the field before the finite verb holds one phrase, so that a bare noun right behind
 *  another belongs to it. */
function joinFront(phrases: readonly Phrase[], finite: number): readonly Phrase[] {
  const joined: Phrase[] = []
  for (const phrase of phrases) {
    const before = joined.at(-1)
    const isPart =
      (before?.type === 'noun' || before?.type === 'preposition') &&
      phrase.type === 'noun' &&
      phrase.determiner === null &&
      phrase.first === before.last + 1 &&
      phrase.last < finite
    if (isPart) joined[joined.length - 1] = { ...before, last: phrase.last, coreLast: phrase.last }
    else joined.push(phrase)
  }
  return joined
}

/** "hatte Weber Schmidt sowie Gäste eingeladen": a verb in the singular has no coordination for its subject, so that of two
 *  bare nouns side by side the first is one by itself. */
function partNeighbours(
  tagged: Tagged,
  phrases: readonly Phrase[],
  finite: number,
  verbs: ReadonlySet<number>,
): readonly Phrase[] {
  const { tags, names } = tagged
  const at = phrases.findIndex((p) => p.type === 'noun' && p.first > finite)
  const phrase = phrases[at]
  if (phrase?.first !== finite + 1 || phrase.determiner !== null || names.has(phrase.first)) return phrases
  const isRun = tags[phrase.first] === 'noun' && tags[phrase.first + 1] === 'noun'
  if (!isRun || !tags.slice(phrase.first, phrase.last).includes('coordinator')) return phrases
  const first = readNoun(tagged, phrase.first, phrase.first, verbs)
  const second = readNoun(tagged, phrase.first + 1, phrase.last, verbs)
  if (first === null || second?.last !== phrase.last) return phrases
  const start = phrase.first + 1
  const parted = [
    { ...phrase, ...first },
    { ...phrase, ...second, first: start, nounFirst: start },
  ]
  return [...phrases.slice(0, at), ...parted, ...phrases.slice(at + 1)]
}

/** Whether a predicate that "und" adds has a subject of its own: what can be nothing but a nominative. */
const isOwnSubject = (subject: Phrase | null): boolean =>
  subject?.type === 'noun' && subject.agreement.every((code) => code[1] !== 'a')

function complexOf(tagged: Tagged, draft: Draft, drafts: readonly Draft[]): VerbComplex | null {
  const fields = draft.parts.filter((part) => !part.apposed)
  if (draft.order === 'final' && draft.finite === null) {
    const next = drafts[drafts.indexOf(draft) + 1]
    if (next?.sharesSubject && next.order === 'final' && next.finite !== null) {
      // "der sie erstochen und ihn verletzt haben soll": all that helps both.
      let first = next.finite
      while (AUXILIARIES.has(tagged.words[first - 1]?.norm ?? '')) first--
      return readVerbComplex(tagged, [...fields, { first, last: next.finite }], next.finite, 'second')
    }
  }
  if (draft.sharesFinite && draft.parent !== null) {
    const host = drafts[draft.parent]
    const shared = host?.finite ?? null
    const own = readVerbComplex(tagged, fields, null, 'none')
    const whole =
      shared === null ? null : readVerbComplex(tagged, [{ first: shared, last: shared }, ...fields], shared, 'second')
    return whole ?? own
  }
  if (draft.type === 'fragment') {
    // "Brücke gesperrt": a headline.
    const [part] = fields
    const end = part ? lastWord(tagged, part) : -1
    return part && nonfiniteReading(tagged, end, 'participle') ? readVerbComplex(tagged, fields, null, 'none') : null
  }
  // "soll ein Rennen geliefert und eine Frau erfasst haben": the auxiliary at the end is of both.
  const next = drafts[drafts.indexOf(draft) + 1]
  const end = next?.sharesFinite === true ? lastWord(tagged, next.parts.at(-1) as WordRange) : -1
  const isShared =
    end >= 0 &&
    draft.finite !== null &&
    AUXILIARIES.has(tagged.words[end]?.norm ?? '') &&
    nonfiniteReading(tagged, lastWord(tagged, fields.at(-1) as WordRange), 'participle') !== undefined
  const whole = isShared ? [...fields, { first: end, last: end }] : fields
  return readVerbComplex(tagged, whole, draft.finite, draft.order)
}

/** Phrases of one part, cut at the finite verb so that none runs across it. */
function chunkPart(
  tagged: Tagged,
  draft: Draft,
  part: WordRange,
  verbs: ReadonlySet<number>,
  goesOn: boolean,
): readonly Phrase[] {
  const at = draft.finite
  const first = goesOn && coordinators.has(tagged.words[part.first]?.norm ?? '') ? part.first + 1 : part.first
  if (at === null || at < first || at > part.last) return chunkPhrases(tagged, { first, last: part.last }, verbs)
  return [
    ...chunkPhrases(tagged, { first, last: at - 1 }, verbs),
    ...chunkPhrases(tagged, { first: at + 1, last: part.last }, verbs),
  ]
}
