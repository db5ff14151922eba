import type { Clause, Phrase, WordRange } from '../../../syntax/index.js'
import { lookUp } from '../lexicon.js'
import { mayBePlural } from '../nouns.js'
import { isSeparablePrefix } from '../verb-forms.js'
import { intersect } from './agreement.js'
import { chunkPhrases } from './phrases.js'
import type { Tagged } from './tags.js'
import { finiteRank, nonfiniteReading } from './verb-complex.js'

/** What is left of a clause whose verb is that of the clause before: "1962 gewann Talheim den Pokal, 1971 die Meisterschaft".
 *  Each of its phrases stands for one of that clause (the correlates of M. Steedman, "Gapping as Constituent Coordination",
 *  1990); what has no counterpart is the same in both. */
export interface Remnants extends WordRange {
  /** The first word of what ends the verb of both: "am 3. Mai der Hafen und am 4. Mai der Bahnhof | gesperrt". */
  readonly tail: number | null
}

/** Prepositions of a time that is no point: two of them side by side need not be of two clauses. */
const SPANNING = /^(?:bis|von|vom|nach|vor|für|zwischen|während|zum|zur|über)$/

/** What two times must share so that they can stand for each other: an hour, a day or more, or a beginning. */
type Precision = 'clock' | 'day' | 'from'

/** How precise a time is; null for what is no point of time. */
function precisionOf({ words }: Tagged, { first, last, preposition }: Phrase): Precision | null {
  if (preposition !== null && SPANNING.test(preposition)) return null
  if (preposition === 'seit' || preposition === 'ab') return 'from'
  let precision: Precision | null = null
  for (let i = first; i <= last; i++) {
    const { norm = '' } = words[i] ?? {}
    if (/^\d{4}$|^\d{1,2}\.\d{1,2}\./.test(norm)) return 'day'
    const sense = lookUp(norm)
    if (sense?.month !== undefined || sense?.weekday !== undefined || sense?.deictic !== undefined) return 'day'
    if (norm === 'uhr' || sense?.unit === 'hour' || sense?.unit === 'minute') precision = 'clock'
    else if (sense?.unit !== undefined) return 'day'
  }
  return precision
}

/** Whether the words `first..last`, which hold no finite verb, go on a clause before them without its verb.
 *  @param host the clause before, up to them
 *  @param opens they begin behind a coordinator, or behind a comma
 *  @param isOpen the clause before still waits for the end of its verb */
export function remnantsIn(
  tagged: Tagged,
  host: WordRange,
  { first, last }: WordRange,
  opens: 'coordinator' | 'comma',
  isOpen: boolean,
): Remnants | null {
  const { tags, words } = tagged
  let tail: number | null = null
  let end = last
  if (isOpen) {
    while (end > first && tags[end] === 'verb' && nonfiniteReading(tagged, end) !== undefined) end--
    if (end === last && tags[end] === 'adverb' && isSeparablePrefix(words[end]?.norm ?? '')) end--
    if (end === last || end <= first) return null
    tail = end + 1
  }
  for (let i = first; i <= end; i++)
    if (tags[i] === 'verb' || tags[i] === 'subordinator' || tags[i] === 'zu') return null
  if (!tags.slice(first, end + 1).includes('time') || !tags.slice(host.first, host.last + 1).includes('time'))
    return null
  const phrases = chunkPhrases(tagged, { first, last: end }, new Set())
  const at = phrases.findIndex((p) => p.type === 'time')
  const time = phrases[at]
  if (!time) return null
  const precision = precisionOf(tagged, time)
  if (precision === null) return null
  const times = chunkPhrases(tagged, host, new Set()).filter((p) => p.type === 'time')
  if (!times.some((p) => precisionOf(tagged, p) === precision)) return null
  // "eine Woche nach dem Sieg": how far from another time.
  const next = phrases[at + 1]
  if (
    next?.preposition !== null &&
    next?.preposition !== undefined &&
    /^(?:nach|vor)$/.test(next.preposition) &&
    at === 0
  )
    if (lookUp(words[time.head]?.norm ?? '')?.unit !== undefined) return null
  const isContent = (p: Phrase): boolean => p.type === 'noun' || p.type === 'preposition' || p.type === 'pronoun'
  const before = phrases.slice(0, at).filter(isContent)
  const behind = phrases.slice(at + 1).filter(isContent)
  if (before.length + behind.length === 0) return null
  // "am 3. Mai mit einem Umzug und einer Feier am 7. Mai": what the coordinator adds may be a noun with its date.
  const endsInTime = tags[host.last] === 'time'
  const [subject] = before
  if (opens === 'coordinator') {
    if (before.length === 0 && (endsInTime || behind.length === 0)) return null
    if (before.length > 0 && behind.length === 0 && !(endsInTime && mayBeSubject(subject))) return null
  } else if (before.length > 0 && behind.length === 0 && !mayBeSubject(subject)) return null
  // "der Olympiasieger 2012": a year right behind a noun, where the clause before has a day.
  const isBareYear = (p: Phrase): boolean => p.first === p.last && /^\d{4}$/.test(words[p.first]?.norm ?? '')
  if (before.length > 0 && isBareYear(time) && !times.some(isBareYear)) return null
  return { first, last: end, tail }
}

const mayBeSubject = (phrase: Phrase | undefined): boolean =>
  (phrase?.type === 'noun' || phrase?.type === 'pronoun') &&
  (phrase.agreement.length === 0 || phrase.agreement.some((code) => code[1] === 'n'))

/** Whether a stretch holds a finite verb that some words behind it can share. */
export function hasVerbToShare(tagged: Tagged, { first, last }: WordRange): boolean {
  for (let i = first; i <= last; i++) if (finiteRank(tagged, i) >= 1) return true
  return false
}

/** The clause that remnants make: their phrases, and those of the clause before that none of them stands for. */
export function fillGap(
  tagged: Tagged,
  host: Clause,
  own: readonly Phrase[],
): Pick<Clause, 'phrases' | 'subject' | 'verb'> {
  const shared = host.phrases.filter((p) => p.type !== 'time')
  const nouns = own.filter((p) => p.type === 'noun' || p.type === 'pronoun')
  const objects = shared.filter((p) => p.type === 'noun' && p !== host.subject)
  const subject = subjectAmong(tagged, host, own, nouns, objects)
  const replaced = new Set<Phrase>()
  if (subject !== null && host.subject !== null) replaced.add(host.subject)
  for (const noun of nouns.filter((p) => p !== subject)) {
    const open = objects.filter((p) => !replaced.has(p))
    const like = open.find((p) => shareCase(p, noun)) ?? open.at(-1)
    if (like) replaced.add(like)
  }
  const prepositions = own.filter((p) => p.type === 'preposition')
  const isReplaced = (p: Phrase): boolean =>
    !p.attributive &&
    prepositions.some(
      (other) =>
        other.preposition === p.preposition ||
        (LEADING.test(other.preposition ?? '') && LEADING.test(p.preposition ?? '')),
    )
  let previous: Phrase | null = null
  const kept: Phrase[] = []
  for (const phrase of shared) {
    const describes = phrase.type === 'preposition' && phrase.attributive && previous !== null
    const stays =
      phrase.type === 'noun' || phrase.type === 'pronoun'
        ? !replaced.has(phrase)
        : phrase.type === 'preposition'
          ? describes
            ? kept.includes(previous as Phrase)
            : !isReplaced(phrase) && !isCircumstance(phrase)
          : isPredicate(host)
    if (stays) kept.push(phrase)
    previous = phrase
  }
  const { verb } = host
  const taken = subject ?? host.subject
  return {
    phrases: [...kept, ...own].sort((a, b) => a.first - b.first),
    subject: taken,
    verb: verb === null || subject === null ? verb : { ...verb, number: numberOf(tagged, subject) ?? verb.number },
  }
}

const LEADING = /^(?:nach|in|ins|an|ans|auf|zu|zum|zur|bis)$/

/** Where and how something was, which need not be so the second time. */
const isCircumstance = ({ preposition, agreement }: Phrase): boolean =>
  !/^(?:gegen|über|um|für|nach|zu|zum|zur)$/.test(preposition ?? '') &&
  !(/^(?:in|ins|an|ans|auf)$/.test(preposition ?? '') && agreement.every((code) => code[1] === 'a'))

const isPredicate = ({ verb }: Clause): boolean => verb !== null && /^(?:sein|werden|bleiben|gelten)$/.test(verb.lemma)

const shareCase = (a: Phrase, b: Phrase): boolean =>
  intersect(a.agreement, b.agreement).some((code) => b.agreement.includes(code))

/** Which of the remnants is who acts: the first of two; the only one where the clause before has no object, or where it is
 *  more like that clause's subject than like its object. */
function subjectAmong(
  { tags, names, words }: Tagged,
  host: Clause,
  own: readonly Phrase[],
  nouns: readonly Phrase[],
  objects: readonly Phrase[],
): Phrase | null {
  const able = nouns.filter(mayBeSubject)
  const [first] = able
  if (!first || host.subject === null) return null
  if (nouns.length > 1) return first
  if (first.agreement.length > 0 && first.agreement.every((code) => code[1] === 'n')) return first
  const object = objects.at(-1)
  if (object === undefined) return first
  const looks = (p: Phrase): string =>
    p.type === 'pronoun'
      ? 'pronoun'
      : names.has(p.nounFirst)
        ? 'name'
        : tags[p.nounFirst] === 'number'
          ? 'number'
          : (words[p.determiner ?? -1]?.norm ?? 'bare')
  const [a, b, c] = [looks(host.subject), looks(object), looks(first)]
  if (a === c && b !== c) return first
  if (b === c && a !== c) return null
  // "Der Wirt zahlte am Montag die Strafe, sein Bruder am Dienstag": in front of its time, as the subject is.
  return own[0] === first ? first : null
}

function numberOf({ words, names }: Tagged, { agreement, head, nounFirst }: Phrase): 'singular' | 'plural' | null {
  const codes = agreement.filter((code) => code[1] === 'n')
  if (codes.length === 0) return null
  // "die Ministerin": the noun has another form in the plural.
  if (codes.every((code) => code[0] === 'p')) return 'plural'
  if (names.has(nounFirst) || !mayBePlural(words[head]?.norm ?? '') || /in$/.test(words[head]?.norm ?? ''))
    return 'singular'
  return codes.some((code) => code[0] === 'p') ? null : 'singular'
}
