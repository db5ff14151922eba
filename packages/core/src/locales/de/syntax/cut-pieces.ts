import { coordinators } from '../function-words.js'
import { hasVerbBefore, type Tagged } from './tags.js'
import { findSecond, type Piece } from './finite-verbs.js'
import { hasVerbToShare, remnantsIn } from './gapping.js'
import { finiteRank, finiteReading, isAuxiliaryLike, isZuInfinitive, nonfiniteReading } from './verb-complex.js'

const BREAKS = new Set([',', ';', ':', '–', '—', '-', '…', '|', '•', '·'])

const OPENING_QUOTES = new Set(['„', '«', '»', '‚', '‹', '"'])

export const CLOSING_QUOTES = new Set(['“', '”', '»', '«', '‘', '›', '"'])

export function cutPieces(tagged: Tagged, beginsQuoted = false): readonly Piece[] {
  const { words, tags, quotedNames } = tagged
  const pieces: Piece[] = []
  const inName = new Set(
    quotedNames.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, k) => first + k)),
  )
  let first = 0
  let quoted = beginsQuoted
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
function isClauseComma(tagged: Tagged, at: number): boolean {
  const { tags, words } = tagged
  if (
    tags[at - 1] === 'adjective' &&
    (tags[at + 1] === 'adjective' || (tags[at + 1] === 'adverb' && tags[at + 2] === 'adjective'))
  )
    return false
  if (tags[at - 1] === 'noun' && isListComma(tagged, at)) return false
  if (tags[at - 1] !== 'time') return true
  const leads = (i: number): boolean => tags[i] === 'preposition' || tags[i] === 'determiner' || tags[i] === 'adverb'
  let next = at + 1
  while (next < at + 4 && leads(next)) next++
  if (tags[next] === 'time') return false
  // The comma that ends "am Freitag, dem 13.,".
  let before = at - 1
  while (before > 0 && (tags[before] === 'time' || leads(before))) before--
  // "Für Mittwoch, den 5. Juni, planen die Fans"
  const holdsComma =
    tags[at + 1] === 'verb' && words.slice(before, at).some((w, i) => w.text === ',' && tags[before + i] === 'time')
  return !holdsComma && !(words[before]?.text === ',' && tags[before - 1] === 'time')
}

/** "Polizei, Feuerwehr und Sanitäter waren …": nouns up to an "und", and no comma behind, which would end an apposition. */
function isListComma(tagged: Tagged, at: number): boolean {
  const { tags, words } = tagged
  if (opensRelative(tagged, at)) return false
  const isPart = (i: number): boolean => /^(?:determiner|adjective|noun|number|skipped)$/.test(tags[i] ?? '')
  let i = at + 1
  for (let items = 0; items < 6; items++) {
    const first = i
    while (isPart(i)) i++
    if (i === first || tags[i - 1] !== 'noun') return false
    if (tags[i] === 'coordinator' && words[i]?.norm !== 'aber') {
      i++
      const second = i
      // Behind the last noun an article opens the object: "… und Wien ihr Bündnis".
      while (isPart(i) && !(i > second && tags[i] === 'determiner' && tags[i - 1] === 'noun')) i++
      if (i === second || tags[i - 1] !== 'noun' || words[i]?.text === ',' || i >= words.length) return false
      // "gestützt auf Berichte, Lang und Roth hätten …": behind a verb the nouns are the subject of another clause.
      return !(finiteRank(tagged, i) >= 2 && hasVerbBefore(tags, at - 1))
    }
    if (words[i]?.text !== ',') return false
    i++
  }
  return false
}

/** "…, die zwölf Kitas und ein Heim beliefert.": behind a verb, a pronoun and a stretch that ends with its one finite verb; a
 *  form that may be a participle counts where no article stands before what follows. */
function opensRelative({ tags, words, ...tagged }: Tagged, at: number): boolean {
  if (!/^(?:der|die|das|den|dem|denen)$/.test(words[at + 1]?.norm ?? '')) return false
  if (!tags.slice(0, at).includes('verb')) return false
  const mark = tags.findIndex((tag, i) => i > at + 2 && tag === 'mark')
  if (mark < 0) return false
  const rank = (i: number): number => finiteRank({ tags, words, ...tagged }, i)
  for (let i = at + 2; i < mark - 1; i++) if (rank(i) >= 2) return false
  return rank(mark - 1) >= (/^(?:number|determiner|pronoun|preposition|time)$/.test(tags[at + 2] ?? '') ? 1 : 2)
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
    const kind = cutAt(tagged, from, k, end) ?? (isGapCut(tagged, pieces, from, k, end) ? 'clause' : null)
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

/** Whether a coordinator begins something new: a predicate that shares the subject, or a clause. */
function cutAt(tagged: Tagged, first: number, at: number, last: number): 'shared' | 'clause' | null {
  const { words, tags, readings } = tagged
  const next = at + 1
  // "die Gespräche zu beenden und zu den Zusagen zu stehen"
  if (isZuInfinitive(tagged, at - 1) && isZuInfinitive(tagged, last)) return 'clause'
  if (!hasFinite(tagged, first, at - 1, 2)) {
    // "Jugendliche besetzen das Haus und eröffnen ein Café", "beschäftigt 340 Menschen und hatte …": forms that may be an
    // infinitive or a participle are finite where each stands in second place.
    const left = findSecond(tagged, { first, last: at - 1 }, 1)
    if (left !== null && finiteRank(tagged, next) >= 1 && next < last && !nonfiniteReading(tagged, at - 1))
      return 'shared'
    // "aufgewachsen in Wien und 1984 ausgereist"
    if (
      !hasFinite(tagged, at + 1, last, 2) &&
      ((tags[first] === 'verb' && nonfiniteReading(tagged, first, 'participle')) ||
        (tags[at - 1] === 'verb' && nonfiniteReading(tagged, at - 1, 'participle') && next < last)) &&
      tags[last] === 'verb' &&
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
    const isSecond =
      nonfiniteReading(tagged, next, 'participle') !== undefined &&
      nonfiniteReading(tagged, at - 1, 'participle') !== undefined
    // "war gegründet worden und gehört seit 2011 dem Land": more than verbs behind it.
    if (!isSecond || (words[at - 1]?.norm === 'worden' && tags.slice(next + 1, last + 1).some((tag) => tag !== 'verb')))
      return 'shared'
  }
  // "landeten am Freitag und fliegen am Sonntag weiter": a plural that is no infinitive of the verb before.
  if (finiteRank(tagged, next) === 1 && next < last && !isModalBefore(tagged, first, at)) return 'shared'
  if (/^(?:dass|daß|ob|weil|wenn|nachdem|bevor|als)$/.test(words[next]?.norm ?? '')) return 'clause'
  // "das er antrat und das er … verlor"
  const isRelative = (i: number): boolean => /^(?:der|die|das|den|dem|denen|dessen|deren)$/.test(words[i]?.norm ?? '')
  if (isRelative(first) && isRelative(next) && words[first - 1]?.text === ',' && finiteRank(tagged, at - 1) >= 2)
    return 'clause'
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

/** "… und am Dienstag in Talheim": what goes on with the verb of the clause before, which may begin in an earlier piece. */
function isGapCut(tagged: Tagged, pieces: readonly Piece[], first: number, at: number, last: number): boolean {
  const host = { first: pieces[0]?.first ?? first, last: at - 1 }
  if (!hasVerbToShare(tagged, host)) return false
  const range = { first: at + 1, last }
  return (
    (remnantsIn(tagged, host, range, 'coordinator', false) ?? remnantsIn(tagged, host, range, 'coordinator', true)) !==
    null
  )
}

const hasFinite = (tagged: Tagged, first: number, last: number, rank: number): boolean => {
  for (let i = first; i <= last; i++) if (finiteRank(tagged, i) >= rank) return true
  return false
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
