import type { WordRange } from '../../../syntax/index.js'
import { ambiguousSubordinators, relativePronouns, subordinators } from '../function-words.js'
import { type Tagged } from './tags.js'
import { finiteRank, finiteReading, isAuxiliaryLike, isZuInfinitive, nonfiniteReading } from './verb-complex.js'

/** A stretch between two marks. */
export interface Piece extends WordRange {
  readonly quoted: boolean
  readonly sharesSubject: boolean
  /** Begins with a coordinator, or was cut at one. */
  readonly coordinated: boolean
  /** The mark before it. */
  readonly mark: string
}

export const firstWord = ({ tags }: Tagged, { first, last }: WordRange): number => {
  let i = first
  while (i < last && (tags[i] === 'mark' || tags[i] === 'skipped')) i++
  return i
}

export const lastWord = ({ tags }: Tagged, { first, last }: WordRange): number => {
  let i = last
  while (i > first && (tags[i] === 'mark' || tags[i] === 'skipped')) i--
  return i
}

/** The last infinitive with "zu" in a piece. */
export function lastZu(tagged: Tagged, piece: WordRange): number | null {
  for (let i = piece.last; i >= piece.first; i--) if (isZuInfinitive(tagged, i)) return i
  return null
}

/** The subordinator or relative pronoun that opens a piece.
 *  @param isLacking its finite verb stands behind the next piece: "der gestanden und … bereut hatte" */
export function findOpener(
  tagged: Tagged,
  piece: Piece,
  isInner: boolean,
  isLacking = false,
): { at: number; type: 'subordinate' | 'relative' } | null {
  const { words, tags } = tagged
  let at = firstWord(tagged, piece)
  const end = lastWord(tagged, piece)
  const norm = (i: number): string => words[i]?.norm ?? ''
  // "Damit fielen am Montag Züge aus": what a verb follows is no conjunction.
  if (norm(at) === 'damit' && at + 1 < end && finiteRank(tagged, at + 1) >= 2) return null
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
    // "und bis zum Sommer einen Käufer finden"
    if (norm(at) === 'bis' && (tags[at + 1] === 'preposition' || tags[at + 1] === 'time')) return null
    // "Um 14 Uhr stürzte"
    if (norm(at) === 'um' && tags[at + 1] === 'time') return null
    if (isFinal && at < end) return { at, type: 'subordinate' }
    if (/^(?:um|ohne|statt|anstatt)$/.test(norm(at)) && lastZu(tagged, piece) !== null && hasSecond === null)
      return { at, type: 'subordinate' }
    return null
  }
  if (!isInner) return null
  const isRelative = (i: number): boolean => relativePronouns.has(norm(i)) && words[i]?.capital === false
  if (isRelative(at) && isLacking && hasSecond === null) return { at, type: 'relative' }
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
      // "auf die Arbeiter gestoßen waren": somebody must be the subject.
      !tags.slice(at + 2, finalFinite).some((tag, k) => tag === 'pronoun' || (tag === 'noun' && k > 0)) ||
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
    return (
      findSecond(tagged, { ...piece, first: opener }, 2) === finite &&
      (tags[opener + 1] === 'noun' ||
        /^(?:erst|zweit|dritt|viert|fünft|letzt|ander)e[nr]?$/.test(words[opener + 1]?.norm ?? ''))
    )
  if (tags[opener + 1] !== 'noun' && tags[opener + 1] !== 'adjective') return false
  for (let i = opener + 1; i < finite; i++) if (tags[i] !== 'noun' && tags[i] !== 'adjective') return false
  // "der Kinder hatte", "die Talheim verließ"
  const noun = words[finite - 1]?.norm ?? ''
  if (tagged.names.has(finite - 1) || /(?:er|en|e)$/.test(noun) === (words[opener]?.norm === 'der')) return false
  const reading = finiteReading(tagged, finite)
  return reading?.lemma !== 'haben' && piece.mark !== '' && piece.coordinated
}

/** The finite verb of an order that ends with it: the last word, or the last before what follows the clause. */
export function findFinal(tagged: Tagged, piece: WordRange): number | null {
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
    // "ruhen zu lassen"
    if (tagged.tags[i + 1] === 'zu' && nonfiniteReading(tagged, i)) continue
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
export function findSecond(tagged: Tagged, piece: WordRange, least: 1 | 2 | 3): number | null {
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
