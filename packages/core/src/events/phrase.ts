import { isRoleNoun } from './role-noun.js'
import { coordinators, determiners, particles, personalPronouns, prepositions } from '../locales/de/function-words.js'
import type { EntityMention } from './entity.js'
import { kindOfNoun } from './kind-of-noun.js'
import { lookUp } from '../locales/de/lexicon.js'
import { isParticiple } from './verb.js'
import type { Word } from './word.js'

/** A noun phrase, a prepositional phrase, a pronoun or an adverb: words `first..last` (inclusive). */
export interface Phrase {
  readonly type: 'noun' | 'preposition' | 'pronoun' | 'adverb'
  readonly first: number
  readonly last: number
  /** Where the noun phrase opens: behind the preposition. */
  readonly nounFirst: number
  /** Index of the head noun or of the last word of a name. */
  readonly head: number
  /** A person named in it; the name can stand for the phrase. */
  readonly person: EntityMention | null
}

const GENITIVE_ARTICLES = new Set([
  'des',
  'der',
  'eines',
  'einer',
  'seines',
  'seiner',
  'ihres',
  'ihrer',
  'dieses',
  'dieser',
  'beider',
  'aller',
])

const JOINING = new Set(['und', 'oder', 'als'])

const isAttribute = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.kind === 'number' ||
    (word.kind === 'word' &&
      !word.capital &&
      word.norm !== 'zufolge' &&
      !prepositions.has(word.norm) &&
      !coordinators.has(word.norm) &&
      !personalPronouns.has(word.norm) &&
      (/(?:e|en|er|es|em)$/.test(word.norm) || particles.has(word.norm))))

/** Cuts a run of words into phrases. Prepositional attributes are phrases of their own; genitives stay with their noun. */
export function chunkPhrases(
  words: readonly Word[],
  mentions: readonly EntityMention[],
  first: number,
  last: number,
): readonly Phrase[] {
  const phrases: Phrase[] = []
  const startsAt = new Map(mentions.filter((m) => !m.demonym).map((m) => [m.first, m]))
  let i = first
  while (i <= last) {
    const word = words[i]
    if (!word || word.kind === 'mark') {
      i++
      continue
    }
    // "als Datum", "wie Nordkorea" stand in no case of their own, like a phrase behind a preposition.
    const isPreposition =
      (!word.capital || word.first) &&
      (prepositions.has(word.norm) ||
        ((word.norm === 'als' || word.norm === 'wie') && !/^(?:mehr|weniger|anders)$/.test(words[i - 1]?.norm ?? '')))
    const nounFirst = isPreposition ? i + 1 : i
    const noun = readNounPhrase(words, startsAt, nounFirst, last)
    if (noun) {
      phrases.push({ type: isPreposition ? 'preposition' : 'noun', first: i, nounFirst, ...noun })
      i = noun.last + 1
    } else {
      const type = personalPronouns.has(word.norm) ? 'pronoun' : 'adverb'
      phrases.push({ type, first: i, last: i, nounFirst: i, head: i, person: null })
      i++
    }
  }
  return phrases
}

function readNounPhrase(
  words: readonly Word[],
  startsAt: ReadonlyMap<number, EntityMention>,
  first: number,
  last: number,
): { last: number; head: number; person: EntityMention | null } | null {
  let i = first
  // "etwa 20 Beamte", but not "auch als Datum".
  if (
    particles.has(words[i]?.norm ?? '') &&
    words[i + 1]?.kind !== 'number' &&
    !determiners.has(words[i + 1]?.norm ?? '')
  )
    return null
  if (determiners.has(words[i]?.norm ?? '') && !isFirstNoun(words, i)) i++
  // "in seinem für seine Langsamkeit bekannten Zug": a phrase may stand inside.
  if (i > first && prepositions.has(words[i]?.norm ?? '')) {
    const inner = readNounPhrase(words, startsAt, i + 1, last)
    if (inner && isAttribute(words[inner.last + 1]) && inner.last < last) i = inner.last + 1
  }
  const isModifier = (at: number): boolean =>
    (isAttribute(words[at]) || determiners.has(words[at]?.norm ?? '')) && !isFirstNoun(words, at) && !startsAt.has(at)
  // "die nuklearen und waffentechnischen Fortschritte", "mehr als sieben Millionen".
  while (i <= last && (isModifier(i) || (i > first && JOINING.has(words[i]?.norm ?? '') && isModifier(i + 1)))) i++
  const word = words[i]
  if (
    i > last ||
    !word ||
    word.kind === 'mark' ||
    !(word.capital || startsAt.has(i)) ||
    (i === first && word.first && isOpener(word))
  )
    return null
  let head = i
  let end = i
  let person: EntityMention | null = null
  let adjacent = true
  // Behind a genitive or a second member a capitalised word begins a phrase of its own.
  let closed = false
  for (;;) {
    const mention = adjacent ? startsAt.get(end) : undefined
    adjacent = false
    if (mention) {
      end = mention.last
      head = mention.last
      if (mention.entity.type === 'person') person = mention
    }
    let next = words[end + 1]
    // "Apollo 11": a number that no noun follows belongs to the name.
    if (
      next?.kind === 'number' &&
      end + 1 <= last &&
      /^\d+$/.test(next.norm) &&
      !closed &&
      words[end + 2]?.capital !== true
    ) {
      end++
      next = words[end + 1]
    }
    if (end + 1 > last || !next || next.kind !== 'word') break
    if (next.capital || startsAt.has(end + 1)) {
      // "der Vorsitzende der Volksrepublik N. N.": the name belongs to the title in front of the genitive.
      // "wollen die Minister Grenzwerte festlegen": behind a title stands a name or another phrase.
      const titled = isRoleNoun(words[end]?.norm ?? '') && !isRoleNoun(next.norm)
      if (titled && end > first && !closed && startsAt.get(end + 1)?.entity.type !== 'person') break
      const named =
        closed && startsAt.get(end + 1)?.entity.type === 'person' && isRoleNoun(words[head]?.norm ?? '') && !person
      if ((closed && !named) || isEntityBorder(words, startsAt, mention, end + 1)) break
      // "entzog der Bundestag Scholz das Vertrauen": a name belongs to a noun that says what somebody is.
      const bearer = startsAt.get(end + 1)
      const opened = end > first && determiners.has(words[first]?.norm ?? '')
      // "meldete die Eigentümerin Insolvenz an": a happening without an article is its own phrase.
      if (opened && !mention && !bearer && isHappeningNoun(next.norm)) break
      if (
        opened &&
        !mention &&
        bearer?.entity.type === 'person' &&
        bearer.first === bearer.last &&
        !isRoleNoun(words[end]?.norm ?? '')
      )
        break
      end++
      head = end
      adjacent = true
      continue
    }
    // "Am Mittwoch ist …", "am Mittwoch der Tunnel eröffnet": a day has no genitive but its month or year, a month none
    // but its year.
    if (isDay(words[end]?.norm ?? '') || (next.norm === 'der' && isMonth(words[end]?.norm ?? ''))) break
    if (GENITIVE_ARTICLES.has(next.norm) || isGenitiveAdjective(words, end + 1, last)) {
      const inner = readNounPhrase(words, startsAt, end + 1, last)
      if (!inner) break
      end = inner.last
      closed = true
      continue
    }
    if ((next.norm === 'und' || next.norm === 'sowie' || next.norm === 'oder') && end + 2 <= last) {
      const inner = readNounPhrase(words, startsAt, end + 2, last)
      if (!inner || inner.last - end > 10) break
      end = inner.last
      person = null
      closed = true
      continue
    }
    break
  }
  return { last: end, head, person }
}

const isHappeningNoun = (norm: string): boolean => kindOfNoun(norm) !== null

/** A weekday, with or without its part ("Montagabend"). */
const isDay = (norm: string): boolean => lookUp(norm)?.weekday !== undefined

const isMonth = (norm: string): boolean => lookUp(norm)?.month !== undefined

const isFirstNoun = (words: readonly Word[], i: number): boolean => {
  const word = words[i]
  return word !== undefined && word.first && word.capital && !isOpener(word)
}

const isOpener = (word: Word | undefined): boolean =>
  word !== undefined &&
  (determiners.has(word.norm) ||
    prepositions.has(word.norm) ||
    particles.has(word.norm) ||
    personalPronouns.has(word.norm) ||
    /(?:lich|weise|mals|dings|seits|falls|ens)$/.test(word.norm))

/** "russischer Beamter": an adjective in the genitive plural behind a noun, without article. */
function isGenitiveAdjective(words: readonly Word[], i: number, last: number): boolean {
  const word = words[i]
  const next = words[i + 1]
  return (
    word !== undefined &&
    next !== undefined &&
    i + 1 <= last &&
    !word.capital &&
    word.kind === 'word' &&
    /er$/.test(word.norm) &&
    word.norm.length > 4 &&
    next.capital &&
    !determiners.has(word.norm) &&
    !prepositions.has(word.norm) &&
    !coordinators.has(word.norm) &&
    !personalPronouns.has(word.norm) &&
    !isParticiple(word.norm)
  )
}

/** Two names side by side are two phrases ("verließ Kim Pjöngjang"), a title and its name one. */
function isEntityBorder(
  words: readonly Word[],
  startsAt: ReadonlyMap<number, EntityMention>,
  mention: EntityMention | undefined,
  next: number,
): boolean {
  const following = startsAt.get(next)
  if (!mention)
    return (
      following !== undefined &&
      following.entity.type !== 'person' &&
      !isRoleNoun(words[next - 1]?.norm ?? '') &&
      following.entity.type === 'region'
    )
  const genitive = words[mention.last]?.norm.endsWith('s') === true && !mention.entity.name.toLowerCase().endsWith('s')
  return !genitive
}
