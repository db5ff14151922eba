import type { Clause, Phrase, Syntax, VerbComplex, Word, WordRange, ParseHints } from '../../../syntax/index.js'
import { ambiguousSubordinators, coordinators, negations, relativePronouns, subordinators } from '../function-words.js'
import { isSeparablePrefix } from '../verb-forms.js'
import { chunkPhrases, readNoun } from './phrases.js'
import { findSubject } from './subject.js'
import { hasVerbBefore, type Tagged, tagWords } from './tags.js'
import {
  finiteRank,
  finiteReading,
  isAuxiliaryLike,
  isZuInfinitive,
  nonfiniteReading,
  readVerbComplex,
} from './verb-complex.js'

/** A stretch between two marks. */
interface Piece extends WordRange {
  readonly quoted: boolean
  readonly sharesSubject: boolean
  /** Begins with a coordinator, or was cut at one. */
  readonly coordinated: boolean
  /** The mark before it. */
  readonly mark: string
}

interface Draft {
  type: Clause['type']
  order: Clause['order']
  parts: { first: number; last: number; apposed: boolean }[]
  finite: number | null
  opener: number | null
  parent: number | null
  sharesSubject: boolean
  quoted: boolean
  /** Shares the finite verb of its parent: "wurde gebaut und saniert". */
  sharesFinite: boolean
}

/** Parses a sentence by the topological fields of German.
 *
 *      words ─ tags ─ pieces between marks ─ clauses (verb second, first, final) ─ verb complex ─ phrases ─ subject
 *
 *  Parentheses and quoted names are taken out before and belong to the phrases that hold them. */
export function parseSentence(words: readonly Word[], hints: ParseHints): Syntax {
  const tagged = tagWords(words, hints)
  const drafts = assemble(tagged, cutPieces(tagged))
  const clauses = drafts.map((draft, index) => toClause(tagged, draft, index, drafts))
  return { words, clauses, insertions: tagged.insertions, times: hints.times, names: tagged.quotedNames }
}

const BREAKS = new Set([',', ';', ':', '–', '—', '-', '…', '|', '•', '·'])

const OPENING_QUOTES = new Set(['„', '«', '»', '‚', '‹', '"'])
const CLOSING_QUOTES = new Set(['“', '”', '»', '«', '‘', '›', '"'])

function cutPieces(tagged: Tagged): readonly Piece[] {
  const { words, tags, quotedNames } = tagged
  const pieces: Piece[] = []
  const inName = new Set(
    quotedNames.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, k) => first + k)),
  )
  let first = 0
  let quoted = false
  let mark = ''
  const close = (last: number): void => {
    if (last >= first) pushPieces(tagged, pieces, { first, last, quoted, mark })
  }
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (word?.kind !== 'mark' || tags[i] === 'skipped' || inName.has(i)) continue
    if (tags[i] === 'time') continue
    const isOpening: boolean = OPENING_QUOTES.has(word.text) && !quoted && (word.spaceBefore || i === 0)
    const isClosing = CLOSING_QUOTES.has(word.text) && quoted
    if (isOpening && isInsidePhrase(tagged, i)) continue
    if (CLOSING_QUOTES.has(word.text) && !quoted) continue
    if (isOpening || isClosing) {
      close(i - 1)
      quoted = isOpening
      first = i + 1
      mark = word.text
      continue
    }
    if (!BREAKS.has(word.text)) continue
    if (word.text === ',' && !isClauseComma(tagged, i)) continue
    if (word.text === '-' && !word.spaceBefore) continue
    close(i - 1)
    first = i + 1
    mark = word.text
  }
  close(words.length - 1)
  return pieces
}

/** A quotation that begins inside a phrase, or holds a few words without a verb, parts nothing. */
function isInsidePhrase(tagged: Tagged, at: number): boolean {
  const { tags, words } = tagged
  const before = tags[at - 1]
  if (before === 'determiner' || before === 'adjective' || before === 'preposition') return true
  const isLower = words[at + 1]?.kind === 'word' && words[at + 1]?.capital === false
  for (let i = at + 1; i < words.length && i - at < 14; i++) {
    if (words[i]?.kind === 'mark' && CLOSING_QUOTES.has(words[i]?.text ?? ''))
      return (before !== 'mark' && before !== undefined && words[i + 1]?.text !== ',' && i - at < 9) || isLower
    if (tags[i] === 'mark' || finiteRank(tagged, i) >= 2) return false
  }
  return false
}

/** A comma between two adjectives or two times parts nothing. */
function isClauseComma({ tags, words }: Tagged, at: number): boolean {
  if (
    tags[at - 1] === 'adjective' &&
    (tags[at + 1] === 'adjective' || (tags[at + 1] === 'adverb' && tags[at + 2] === 'adjective'))
  )
    return false
  if (tags[at - 1] === 'noun' && isListComma({ tags, words }, at)) return false
  if (tags[at - 1] !== 'time') return true
  const leads = (i: number): boolean => tags[i] === 'preposition' || tags[i] === 'determiner' || tags[i] === 'adverb'
  let next = at + 1
  while (next < at + 4 && leads(next)) next++
  if (tags[next] === 'time') return false
  // The comma that ends "am Freitag, dem 13.,".
  let before = at - 1
  while (before > 0 && (tags[before] === 'time' || leads(before))) before--
  return !(words[before]?.text === ',' && tags[before - 1] === 'time')
}

/** "Polizei, Feuerwehr und Sanitäter waren …": nouns up to an "und", and no comma behind, which would end an apposition. */
function isListComma({ tags, words }: Pick<Tagged, 'tags' | 'words'>, at: number): boolean {
  const isPart = (i: number): boolean => /^(?:determiner|adjective|noun|number|skipped)$/.test(tags[i] ?? '')
  let i = at + 1
  for (let items = 0; items < 6; items++) {
    const first = i
    while (isPart(i)) i++
    if (i === first || tags[i - 1] !== 'noun') return false
    if (tags[i] === 'coordinator' && words[i]?.norm !== 'aber') {
      i++
      const second = i
      while (isPart(i)) i++
      if (i === second || tags[i - 1] !== 'noun' || words[i]?.text === ',' || i >= words.length) return false
      // "gestützt auf Berichte, Lang und Roth hätten …": behind a verb the nouns are the subject of another clause.
      return !(tags[i] === 'verb' && hasVerbBefore(tags, at - 1))
    }
    if (words[i]?.text !== ',') return false
    i++
  }
  return false
}

/** Cuts a piece before coordinators that begin a predicate or a clause of their own. */
function pushPieces(tagged: Tagged, pieces: Piece[], range: Omit<Piece, 'sharesSubject' | 'coordinated'>): void {
  const { tags, words } = tagged
  let { first } = range
  const { last, quoted, mark } = range
  while (first <= last && (tags[first] === 'mark' || tags[first] === 'skipped')) first++
  let end = last
  while (end >= first && (tags[end] === 'mark' || tags[end] === 'skipped')) end--
  if (end < first) return
  let coordinated = false
  let shares = false
  if (
    coordinators.has(words[first]?.norm ?? '') &&
    first < end &&
    !(words[first]?.first && words[first]?.norm !== 'und')
  ) {
    coordinated = true
    first++
    shares = finiteRank(tagged, first) >= 2
  }
  let from = first
  let leftShares = shares
  let leftCoordinated = coordinated
  for (let k = first + 1; k < end; k++) {
    if (tags[k] !== 'coordinator') continue
    const kind = cutAt(tagged, from, k, end)
    if (kind === null) continue
    pieces.push({
      first: from,
      last: k - 1,
      quoted,
      sharesSubject: leftShares,
      coordinated: leftCoordinated,
      mark: from === first ? mark : '',
    })
    from = k + 1
    leftShares = kind === 'shared'
    leftCoordinated = true
  }
  pieces.push({
    first: from,
    last: end,
    quoted,
    sharesSubject: leftShares,
    coordinated: leftCoordinated,
    mark: from === first ? mark : '',
  })
}

const hasFinite = (tagged: Tagged, first: number, last: number, rank: number): boolean => {
  for (let i = first; i <= last; i++) if (finiteRank(tagged, i) >= rank) return true
  return false
}

/** Whether a coordinator begins something new: a predicate that shares the subject, or a clause. */
function cutAt(tagged: Tagged, first: number, at: number, last: number): 'shared' | 'clause' | null {
  const { words, tags, readings } = tagged
  const next = at + 1
  // "die Gespräche zu beenden und zu den Zusagen zu stehen"
  if (isZuInfinitive(tagged, at - 1) && isZuInfinitive(tagged, last)) return 'clause'
  if (!hasFinite(tagged, first, at - 1, 2)) {
    // "aufgewachsen in Wien und 1984 ausgereist"
    if (
      !hasFinite(tagged, at + 1, last, 2) &&
      tags[first] === 'verb' &&
      nonfiniteReading(tagged, first, 'participle') &&
      nonfiniteReading(tagged, last, 'participle')
    )
      return 'shared'
    const isFinal =
      tags[at - 1] === 'verb' &&
      nonfiniteReading(tagged, at - 1, 'participle') !== undefined &&
      finiteRank(tagged, last) >= 2 &&
      nonfiniteReading(tagged, last - 1) !== undefined &&
      isAuxiliaryLike(finiteReading(tagged, last))
    return isFinal && tags.slice(next, last).some((tag) => tag === 'noun' || tag === 'time') ? 'shared' : null
  }
  if (
    finiteRank(tagged, next) >= 2 ||
    (finiteRank(tagged, next) === 1 && !nonfiniteReading(tagged, next, 'infinitive') && next < last)
  ) {
    // "gebaut und geplant werden": a second participle.
    if (!(nonfiniteReading(tagged, next, 'participle') && nonfiniteReading(tagged, at - 1, 'participle')))
      return 'shared'
  }
  // "landeten am Freitag und fliegen am Sonntag weiter": a plural that is no infinitive of the verb before.
  if (finiteRank(tagged, next) === 1 && next < last && !isModalBefore(tagged, first, at)) return 'shared'
  if (/^(?:dass|daß|ob|weil|wenn|nachdem|bevor|als)$/.test(words[next]?.norm ?? '')) return 'clause'
  // "… kam und am Dienstag wieder abreiste", "wurde am Montag gebaut und am Freitag eröffnet": both sides end in a verb.
  const leftVerb = tags[at - 1] === 'verb'
  const rightVerb = tags[last] === 'verb'
  const hasTime = tags.slice(next, last).includes('time')
  if (
    leftVerb &&
    rightVerb &&
    finiteRank(tagged, at - 1) > 0 &&
    finiteRank(tagged, last) >= 2 &&
    !nonfiniteReading(tagged, at - 1, 'participle')
  )
    return 'shared'
  const hasNoun = tags.slice(next, last).includes('noun')
  if (leftVerb && rightVerb && (hasTime || hasNoun) && readings[last]?.some((r) => r.form !== 'finite')) return 'shared'
  // "…, die am Freitag aufgebrochen und von einer Lawine mitgerissen worden war": the finite verb at the end is of both.
  // "… und der Präsident reiste ab"
  for (let i = next + 1; i <= last; i++) {
    if (tags[i] === 'mark') return null
    if (finiteRank(tagged, i) < 2 || i === last) continue
    const starts =
      tags[next] === 'determiner' ||
      tags[next] === 'noun' ||
      tags[next] === 'time' ||
      tags[next] === 'preposition' ||
      tags[next] === 'pronoun' ||
      tags[next] === 'adverb' ||
      tags[next] === 'adjective'
    return starts && !isAuxiliaryOfLeft(tagged, first, at) ? 'clause' : null
  }
  return null
}

/** Whether the left side has a verb that takes an infinitive. */
function isModalBefore(tagged: Tagged, first: number, at: number): boolean {
  for (let i = first; i < at; i++)
    if (finiteRank(tagged, i) >= 2 && isAuxiliaryLike(finiteReading(tagged, i))) return true
  return false
}

/** The left side still waits for its participle: "hat der Minister und …". */
const isAuxiliaryOfLeft = (tagged: Tagged, first: number, at: number): boolean => {
  for (let i = first; i < at; i++)
    if (finiteRank(tagged, i) >= 2 && isAuxiliaryLike(finiteReading(tagged, i)))
      return (
        !tagged.tags
          .slice(i + 1, at)
          .some((tag, k) => tag === 'verb' && nonfiniteReading(tagged, i + 1 + k) !== undefined) &&
        finiteReading(tagged, i)?.lemma !== 'sein' &&
        finiteReading(tagged, i)?.lemma !== 'haben' &&
        finiteReading(tagged, i)?.lemma !== 'werden'
      )
  return false
}

const firstWord = ({ tags }: Tagged, { first, last }: WordRange): number => {
  let i = first
  while (i < last && (tags[i] === 'mark' || tags[i] === 'skipped')) i++
  return i
}

const lastWord = ({ tags }: Tagged, { first, last }: WordRange): number => {
  let i = last
  while (i > first && (tags[i] === 'mark' || tags[i] === 'skipped')) i--
  return i
}

/** The subordinator or relative pronoun that opens a piece. */
function findOpener(
  tagged: Tagged,
  piece: Piece,
  isInner: boolean,
): { at: number; type: 'subordinate' | 'relative' } | null {
  const { words, tags } = tagged
  let at = firstWord(tagged, piece)
  const end = lastWord(tagged, piece)
  const norm = (i: number): string => words[i]?.norm ?? ''
  // "kurz nachdem", "nur weil", "vor allem wenn"
  for (let k = at; k < Math.min(at + 3, end); k++)
    if (
      subordinators.has(norm(k)) &&
      !ambiguousSubordinators.has(norm(k)) &&
      (k === at || tags[k - 1] === 'adverb' || tags[k - 1] === 'determiner' || tags[k - 1] === 'preposition')
    ) {
      if (
        k === at ||
        tags.slice(at, k).every((tag) => tag === 'adverb' || tag === 'preposition' || tag === 'determiner')
      )
        return { at: k, type: 'subordinate' }
    }
  if (tags[at] === 'adverb' && ambiguousSubordinators.has(norm(at + 1))) at++
  const finalFinite = findFinal(tagged, piece)
  const hasSecond = findSecond(tagged, { ...piece, first: at }, 2)
  const isFinal = finalFinite !== null && (hasSecond === null || hasSecond >= finalFinite - 1)
  if (ambiguousSubordinators.has(norm(at)) || (subordinators.has(norm(at)) && at === firstWord(tagged, piece))) {
    if (isFinal && at < end) return { at, type: 'subordinate' }
    if (/^(?:um|ohne|statt|anstatt)$/.test(norm(at)) && lastZu(tagged, piece) !== null && hasSecond === null)
      return { at, type: 'subordinate' }
    return null
  }
  if (!isInner) return null
  const isRelative = (i: number): boolean => relativePronouns.has(norm(i)) && words[i]?.capital === false
  if (isRelative(at) && isFinal && finalFinite > at + 0 && !isMainLike(tagged, piece, at, finalFinite))
    return { at, type: 'relative' }
  if (tags[at] === 'preposition' && isRelative(at + 1) && isFinal && finalFinite > at + 1 && finalFinite >= end - 1) {
    // "in der Stadt kam": a noun phrase, no pronoun.
    const isNoun = tags[at + 2] === 'noun' || tags[at + 2] === 'adjective'
    // "an dem Macron am Dienstag teilnimmt": a name has no article, and what else stands there needs the pronoun.
    const isNamed =
      tagged.persons.has(at + 2) || (tagged.names.has(at + 2) && tags.slice(at + 3, finalFinite).includes('time'))
    if (
      !isNoun ||
      isNamed ||
      countNouns(tagged, at + 2, finalFinite) >= 2 ||
      /^(?:deren|dessen|denen)$/.test(norm(at + 1))
    )
      return { at: at + 1, type: 'relative' }
  }
  // ", der" alone, before a clause that interrupts it.
  if (isRelative(at) && at === end) return { at, type: 'relative' }
  return null
}

function countNouns({ tags }: Tagged, first: number, last: number): number {
  let count = 0
  for (let i = first; i < last; i++) if (tags[i] === 'noun' && tags[i - 1] !== 'noun') count++
  return count
}

/** "…, die Polizei ermittelt": one noun phrase and the verb are a main clause, unless article and noun disagree. */
function isMainLike(tagged: Tagged, piece: Piece, opener: number, finite: number): boolean {
  const { tags, words } = tagged
  if (finite !== lastWord(tagged, piece))
    return findSecond(tagged, { ...piece, first: opener }, 2) === finite && tags[opener + 1] === 'noun'
  if (tags[opener + 1] !== 'noun' && tags[opener + 1] !== 'adjective') return false
  for (let i = opener + 1; i < finite; i++) if (tags[i] !== 'noun' && tags[i] !== 'adjective') return false
  // "der Kinder hatte", "die Talheim verließ"
  const noun = words[finite - 1]?.norm ?? ''
  if (tagged.names.has(finite - 1) || /(?:er|en|e)$/.test(noun) === (words[opener]?.norm === 'der')) return false
  const reading = finiteReading(tagged, finite)
  return reading?.lemma !== 'haben' && piece.mark !== '' && piece.coordinated
}

/** The finite verb of an order that ends with it: the last word, or the last before what follows the clause. */
function findFinal(tagged: Tagged, piece: WordRange): number | null {
  const end = lastWord(tagged, piece)
  let at = end
  while (at > piece.first && tagged.tags[at] !== 'verb') {
    // What may follow: "…, der geboren wurde in Wien", "mehr als gedacht".
    if (end - at > 7) return null
    at--
  }
  if (tagged.tags[at] !== 'verb') return null
  if (
    at < end &&
    tagged.tags[at + 1] !== 'preposition' &&
    tagged.tags[at + 1] !== 'comparison' &&
    tagged.tags[at + 1] !== 'time'
  )
    return null
  // "hatte bauen lassen", "sollte haben warten müssen"
  for (let i = at; i > piece.first && i > at - 4; i--) {
    if (tagged.tags[i] !== 'verb' && tagged.tags[i] !== 'zu') break
    if (
      finiteRank(tagged, i) > 0 &&
      !(finiteRank(tagged, i) === 1 && nonfiniteReading(tagged, i, 'participle') && at > i)
    ) {
      // A participle that ends the piece is no finite verb where another one precedes it.
      if (i === at && nonfiniteReading(tagged, i) && finiteRank(tagged, i) === 1) {
        const earlier = findSecond(tagged, { first: piece.first, last: i - 1 }, 2)
        if (earlier !== null) return null
      }
      return i
    }
  }
  return null
}

/** The finite verb in second (or first) place: the first that is sure enough, behind at most what one field holds. */
function findSecond(tagged: Tagged, piece: WordRange, least: 1 | 2 | 3): number | null {
  for (const rank of [3, 2, 1] as const) {
    if (rank < least) return null
    for (let i = piece.first; i <= piece.last; i++) {
      if (finiteRank(tagged, i) < rank) continue
      if (rank === 1 && !maySecond(tagged, piece, i)) continue
      // A preterite plural before a noun may be an adjective; a later sure form tells.
      return rank === 3 ? firstOf(tagged, piece, i) : i
    }
  }
  return null
}

/** An earlier form that is a little less sure goes first where the later one can be its participle's or infinitive's end. */
function firstOf(tagged: Tagged, piece: WordRange, sure: number): number {
  for (let i = piece.first; i < sure; i++)
    if (finiteRank(tagged, i) === 2 && isAuxiliaryLike(finiteReading(tagged, i)) && !nonfiniteReading(tagged, i - 1))
      return i
  return sure
}

/** A form that may be a participle or an infinitive is finite behind one phrase: "Kim besucht Russland". */
function maySecond(tagged: Tagged, piece: WordRange, at: number): boolean {
  const { tags } = tagged
  const reading = finiteReading(tagged, at)
  if (tags[at - 1] === 'zu' || tagged.readings[at]?.some((r) => r.form === 'zu-infinitive')) return false
  const first = firstWord(tagged, piece)
  const end = lastWord(tagged, piece)
  if (at === first) return false
  if (reading?.mood === 'subjunctive1') return at < end || hasNounBefore(tagged, first, at)
  if (
    !hasNounBefore(tagged, first, at) &&
    tags[at - 1] !== 'time' &&
    tags[at - 1] !== 'pronoun' &&
    tags[at - 1] !== 'adverb'
  )
    return false
  if (at === end) return false
  return true
}

const hasNounBefore = ({ tags }: Tagged, first: number, at: number): boolean =>
  tags.slice(first, at).some((tag) => tag === 'noun' || tag === 'pronoun' || tag === 'time' || tag === 'number')

function assemble(tagged: Tagged, pieces: readonly Piece[]): Draft[] {
  const { words, tags } = tagged
  const drafts: Draft[] = []
  const add = (
    piece: Piece,
    draft: Omit<Draft, 'parts' | 'quoted' | 'sharesFinite'> & { sharesFinite?: boolean },
  ): void => {
    drafts.push({
      sharesFinite: false,
      ...draft,
      parts: [{ first: piece.first, last: piece.last, apposed: false }],
      quoted: piece.quoted,
    })
  }
  /** A main clause of its own, its finite verb at `finite`. */
  const clauseSecond = (finite: number) =>
    ({ type: 'main', order: 'second', finite, opener: null, parent: null, sharesSubject: false }) as const
  const extend = (draft: Draft, piece: Piece, apposed: boolean): void => {
    draft.parts.push({ first: piece.first, last: piece.last, apposed })
  }
  for (const piece of pieces) {
    const start = firstWord(tagged, piece)
    const end = lastWord(tagged, piece)
    const isInner = drafts.length > 0 && piece.mark !== ':' && piece.mark !== ';'
    const last = drafts.length - 1
    const previous = drafts[last]
    const openMain = drafts.findLastIndex((d) => d.type === 'main' || d.type === 'fragment')
    const opener = findOpener(tagged, piece, isInner)
    const isSure =
      opener !== null &&
      (opener.type === 'subordinate' || !drafts.some((d) => d.order !== 'final' && waits(tagged, d, piece)))
    const zuAt = lastZu(tagged, piece)
    if (opener !== null && zuAt !== null && /^(?:um|ohne|statt|anstatt)$/.test(words[opener.at]?.norm ?? '')) {
      add(piece, {
        type: 'infinitive',
        order: 'none',
        finite: null,
        opener: opener.at,
        parent: last >= 0 ? last : null,
        sharesSubject: false,
      })
      continue
    }
    if (opener !== null && isSure) {
      // "um … zu", "ohne … zu"
      // The finite verb of two predicates stands behind the second.
      const following = pieces[pieces.indexOf(piece) + 1]
      const lacks =
        following?.sharesSubject === true &&
        following.mark === '' &&
        findFinal(tagged, piece) === null &&
        nonfiniteReading(tagged, end, 'participle') !== undefined
      const finite = lacks ? null : (findFinal(tagged, piece) ?? findSecond(tagged, piece, 2))
      const parent =
        piece.coordinated && previous && previous.opener !== null ? previous.parent : last >= 0 ? last : null
      add(piece, {
        type: opener.type,
        order: 'final',
        finite: finite !== null && finite > opener.at ? finite : null,
        opener: opener.at,
        parent,
        sharesSubject: false,
      })
      continue
    }
    // A predicate cut off a clause with its verb at the end: "der … kam und … abreiste".
    if (
      piece.sharesSubject &&
      previous?.order === 'final' &&
      findFinal(tagged, piece) !== null &&
      findSecond(tagged, { first: start, last: end - 1 }, 2) === null
    ) {
      add(piece, {
        type: previous.type,
        order: 'final',
        finite: findFinal(tagged, piece),
        opener: null,
        parent: last,
        sharesSubject: true,
      })
      continue
    }
    // "… und fliegen am Sonntag weiter": a verb right behind the coordinator.
    const opensWithVerb =
      piece.sharesSubject && finiteRank(tagged, start) === 1 && !nonfiniteReading(tagged, start, 'participle')
    const sure = findSecond(tagged, piece, 2) ?? (opensWithVerb ? start : null)
    if (sure === null && zuAt !== null && isInner && !piece.sharesSubject) {
      const parent = piece.coordinated && previous?.type === 'infinitive' ? previous.parent : last
      add(piece, { type: 'infinitive', order: 'none', finite: null, opener: null, parent, sharesSubject: false })
      continue
    }
    if (piece.sharesSubject && sure === null && previous && previous.finite !== null) {
      // "wurde am Montag gebaut und am Freitag eröffnet"
      add(piece, {
        type: 'main',
        order: 'none',
        finite: null,
        opener: null,
        parent: last,
        sharesSubject: true,
        sharesFinite: true,
      })
      continue
    }
    // "…, die das Alibi bestätigt, ihre Aussage aber widerrufen hatte": the order of the clause before goes on.
    if (
      sure !== null &&
      sure === end &&
      previous?.order === 'final' &&
      nonfiniteReading(tagged, end - 1) &&
      isAuxiliaryLike(finiteReading(tagged, end)) &&
      isInner
    ) {
      if (
        previous.finite !== null &&
        finiteRank(tagged, previous.finite) === 1 &&
        nonfiniteReading(tagged, previous.finite, 'participle')
      )
        previous.finite = null
      add(piece, { type: previous.type, order: 'final', finite: end, opener: null, parent: last, sharesSubject: true })
      continue
    }
    // What an interrupted clause still waits for.
    if (
      sure === null ||
      (sure >= end - 1 && /^(?:werden|haben|sein|können|müssen|sollen|wollen|dürfen)$/.test(words[sure]?.norm ?? ''))
    ) {
      const waiting = drafts.findLastIndex((d) => waits(tagged, d, piece))
      if (waiting >= 0) {
        const draft = drafts[waiting] as Draft
        extend(draft, piece, false)
        if (draft.order === 'final' && draft.finite === null) draft.finite = findFinal(tagged, piece)
        continue
      }
    }
    const second = sure ?? findSecond(tagged, piece, 1)
    if (second !== null) {
      const isFirst = second === start
      if (isFirst && !words[second]?.first && isInner && !piece.sharesSubject) {
        const host = frontHost(drafts)
        if (host !== null) {
          const draft = drafts[host] as Draft
          if (draft.type === 'fragment' && isReduced(tagged, draft)) {
            // "Geboren 1931 in Königsgrund, hatte Kranz …": a participle tells of the subject behind it.
            draft.type = 'relative'
            draft.parent = drafts.length
            add(piece, clauseSecond(second))
          } else if (draft.type === 'fragment') {
            draft.type = 'main'
            draft.order = 'second'
            draft.finite = second
            extend(draft, piece, false)
          } else {
            // "Weil …, hat …": the clause in front fills the first field.
            const index = drafts.length
            add(piece, clauseSecond(second))
            for (const d of drafts) if (d !== drafts[index] && d.parent === null) d.parent = index
          }
          continue
        }
      }
      const parent = piece.sharesSubject ? (openMain >= 0 ? openMain : last >= 0 ? last : null) : null
      add(piece, {
        type: 'main',
        order: isFirst && !piece.sharesSubject ? 'first' : 'second',
        finite: second,
        opener: null,
        parent,
        sharesSubject: piece.sharesSubject && parent !== null,
      })
      continue
    }
    // No finite verb: a participle that stands for a relative clause, an apposition, a list, or a field of its own.
    const ending =
      nonfiniteReading(tagged, end, 'participle') ??
      (tags[start] === 'verb' ? nonfiniteReading(tagged, start, 'participle') : undefined)
    const goesOnReduced = piece.coordinated && previous?.type === 'relative' && previous.order === 'none'
    if (
      ending &&
      isInner &&
      end > start &&
      tags[start] !== 'determiner' &&
      previous &&
      (!piece.coordinated || goesOnReduced)
    ) {
      add(piece, {
        type: 'relative',
        order: 'none',
        finite: null,
        opener: null,
        parent: goesOnReduced ? previous.parent : last,
        sharesSubject: false,
      })
      continue
    }
    // "12. August – Vollsperrung": a date before a dash or a bar opens an entry.
    const opensEntry =
      previous?.type === 'fragment' &&
      previous.parts.length === 1 &&
      /^[–—|-]$/.test(piece.mark) &&
      isTimeAlone(tagged, previous.parts[0] as WordRange)
    if (!isInner || previous === undefined || opensEntry) {
      add(piece, { type: 'fragment', order: 'none', finite: null, opener: null, parent: null, sharesSubject: false })
      continue
    }
    // Behind a relative or infinitive clause the main clause goes on.
    const isOver =
      previous.type === 'subordinate' &&
      (previous.finite === null || end > previous.finite) &&
      openMain >= 0 &&
      tags[start] !== 'determiner' &&
      tags[start] !== 'noun'
    const hostIndex =
      previous.type === 'relative' || previous.type === 'infinitive' || isOver ? Math.max(openMain, 0) : last
    const host = drafts[hostIndex] as Draft
    // "darunter die Bewohner des Stifts"
    const isExample = tags[start] === 'adverb' && /^(?:determiner|noun|number|adjective)$/.test(tags[start + 1] ?? '')
    const isRemark = start === end && tags[start] === 'adverb' && !isSeparablePrefix(words[start]?.norm ?? '')
    const opensAdverbial =
      tags[start] === 'preposition' ||
      tags[start] === 'time' ||
      tags[start] === 'adverb' ||
      tags[start] === 'comparison'
    const isTail =
      tags[end] === 'verb' ||
      (tags[start] !== 'determiner' && tags[end] === 'adverb' && isSeparablePrefix(words[end]?.norm ?? ''))
    // An insertion is over: the clause goes on.
    const before = host.parts.at(-1)
    const isResumed =
      hostIndex === last &&
      host.parts.length > 1 &&
      host.finite !== null &&
      before !== undefined &&
      host.parts.length === 2 &&
      tags[start] !== 'coordinator'
    extend(
      host,
      piece,
      !(
        isTail ||
        isResumed ||
        (opensAdverbial && !isExample && !isRemark && host.finite !== null) ||
        (piece.coordinated && tags[start] === 'preposition')
      ),
    )
  }
  for (const draft of drafts)
    if (draft.type !== 'fragment' && draft.finite === null && draft.order === 'final') draft.finite = null
  return drafts
}

/** A fragment that a participle opens or ends, without a noun of its own for it. */
function isReduced(tagged: Tagged, draft: Draft): boolean {
  const [part] = draft.parts
  if (!part || draft.parts.length > 1) return false
  const [first, end] = [firstWord(tagged, part), lastWord(tagged, part)]
  const opens =
    nonfiniteReading(tagged, first, 'participle') !== undefined &&
    tagged.words[first]?.first === true &&
    finiteRank(tagged, first + 1) < 2
  return (
    opens ||
    (nonfiniteReading(tagged, end, 'participle') !== undefined &&
      end > first &&
      (tagged.tags[first] === 'time' || tagged.tags[first] === 'preposition' || tagged.tags[first] === 'adverb'))
  )
}

const isTimeAlone = ({ tags, words }: Tagged, { first, last }: WordRange): boolean => {
  for (let i = first; i <= last; i++)
    if (words[i]?.kind !== 'mark' && tags[i] !== 'time' && tags[i] !== 'preposition' && tags[i] !== 'determiner')
      return false
  return true
}

/** The last infinitive with "zu" in a piece. */
function lastZu(tagged: Tagged, piece: WordRange): number | null {
  for (let i = piece.last; i >= piece.first; i--) if (isZuInfinitive(tagged, i)) return i
  return null
}

/** The clause in front that a verb in first place goes on: a fragment without its verb, or a clause that stands before the
 *  main clause. */
function frontHost(drafts: readonly Draft[]): number | null {
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]
    if (!draft) break
    if (draft.quoted) continue
    // "Sollte die Finanzierung stehen, will man …": a condition.
    if (draft.type === 'main' && draft.order === 'first' && i === drafts.length - 1 && i === 0) {
      draft.type = 'subordinate'
      return i
    }
    if (draft.type === 'main') {
      // A main clause is complete; only what follows the last one counts.
      const rest = drafts.slice(i + 1)
      if (!rest.some((d) => d.type === 'fragment')) return null
      continue
    }
    if (draft.type === 'fragment') return i
    if (draft.type === 'subordinate' || draft.type === 'infinitive') return i
  }
  return null
}

/** Whether a clause still lacks what a piece ends with: its participle or infinitive, its finite verb, its prefix. */
function waits(tagged: Tagged, draft: Draft, piece: Piece): boolean {
  const { words, tags } = tagged
  const end = lastWord(tagged, piece)
  if (draft.quoted !== piece.quoted) return false
  if (draft.order === 'final')
    return draft.finite === null && draft.opener !== null && findFinal(tagged, piece) !== null
  if (draft.finite === null || (draft.order !== 'second' && draft.order !== 'first')) return false
  const reading = finiteReading(tagged, draft.finite)
  const done = draft.parts.some((part) => {
    for (let i = Math.max(part.first, (draft.finite as number) + 1); i <= part.last; i++)
      if (
        nonfiniteReading(tagged, i) ||
        (i === part.last && tags[i] === 'adverb' && isSeparablePrefix(words[i]?.norm ?? ''))
      )
        return true
    return false
  })
  if (done) return false
  if (isAuxiliaryLike(reading)) {
    const isEnd = nonfiniteReading(tagged, end)
    if (!isEnd) return false
    if (reading?.lemma === 'haben' || reading?.lemma === 'sein')
      return (
        nonfiniteReading(tagged, end, 'participle') !== undefined || /^(?:sein|werden)$/.test(words[end]?.norm ?? '')
      )
    return true
  }
  return tags[end] === 'adverb' && isSeparablePrefix(words[end]?.norm ?? '') && !words[end]?.capital
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
  const chunks = fields.flatMap((part, k) => chunkPart(tagged, draft, part, verbs, k > 0))
  const front = draft.order === 'second' ? joinFront(chunks, verb?.finite ?? -1) : chunks
  const phrases = verb?.number === 'singular' ? partNeighbours(tagged, front, verb.finite ?? -1, verbs) : front
  const shape = {
    type: draft.type,
    order: draft.order,
    verb,
    opener: draft.opener,
    sharesSubject: draft.sharesSubject,
    parts: draft.parts,
  }
  const subject = draft.sharesSubject && draft.order !== 'second' ? null : findSubject(tagged, shape, phrases)
  const isShared = draft.sharesSubject && !isOwnSubject(subject)
  return {
    index,
    ...shape,
    sharesSubject: isShared,
    parent: draft.parent,
    quoted: draft.quoted,
    phrases,
    appositions: draft.parts.filter((part) => part.apposed).flatMap((part) => chunkPhrases(tagged, part, verbs)),
    subject: isShared ? null : subject,
    negated: fields.some((part) => {
      for (let i = part.first; i <= part.last; i++)
        if (negations.has(tagged.words[i]?.norm ?? '') && tagged.tags[i] !== 'time' && tagged.tags[i + 1] !== 'time')
          return true
      return false
    }),
  }
}

/** "Die Kunsthalle Mannheim widmet …": the field before the finite verb holds one phrase, so that a bare noun right behind
 *  another belongs to it. */
function joinFront(phrases: readonly Phrase[], finite: number): readonly Phrase[] {
  const joined: Phrase[] = []
  for (const phrase of phrases) {
    const before = joined.at(-1)
    const isPart =
      before?.type === 'noun' &&
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
    if (next?.sharesSubject && next.order === 'final' && next.finite !== null)
      return readVerbComplex(tagged, [...fields, { first: next.finite, last: next.finite }], next.finite, 'second')
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
  return readVerbComplex(tagged, fields, draft.finite, draft.order)
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
