import type { Phrase, WordRange } from '../../../syntax/index.js'
import { timeOpeners } from '../function-words.js'
import { isPluralNoun, isRoleNoun } from '../nouns.js'
import { CARDINALS } from '../numerals.js'
import { lookUp } from '../lexicon.js'
import { governedBy } from './agreement.js'
import type { Tagged } from './tags.js'
import { isOfAgeThen, type Noun, nextWord, readNoun } from './noun-phrase.js'

/** Cuts a stretch of words into phrases. Prepositional attributes are phrases of their own; genitives stay with their noun.
 *  @param verbs words of the clause's verb, which no phrase holds */
export function chunkPhrases(
  tagged: Tagged,
  { first, last }: WordRange,
  verbs: ReadonlySet<number>,
): readonly Phrase[] {
  const { words, tags } = tagged
  const phrases: Phrase[] = []
  let i = first
  while (i <= last) {
    const tag = tags[i]
    const word = words[i]
    if (!word || tag === 'mark' || tag === 'skipped' || verbs.has(i)) {
      i++
      continue
    }
    const time = readTime(tagged, i, last, verbs)
    if (time !== null) {
      phrases.push({ ...single('time', i, time), preposition: timePreposition(tagged, i, time), head: time })
      i = time + 1
      continue
    }
    const isPreposition = (tag === 'preposition' || tag === 'comparison') && i < last
    const start = isPreposition ? (nextWord(tagged, i + 1, last) ?? i + 1) : i
    const noun = readNoun(tagged, start, last, verbs)
    const behind = noun && words[noun.last + 1]?.norm
    // "dem Bericht zufolge", "des Windes wegen": before a noun "wegen" is its preposition.
    const opensNoun = noun !== null && noun.last + 2 <= last && tags[noun.last + 2] !== 'verb'
    const isPostposition = /^(?:zufolge|zuliebe|halber)$/.test(behind ?? '') || (behind === 'wegen' && !opensNoun)
    if (noun && behind && !isPreposition && noun.last < last && isPostposition) {
      phrases.push({
        ...single('preposition', i, noun.last + 1),
        ...noun,
        last: noun.last + 1,
        preposition: behind,
        nounFirst: i,
      })
      i = noun.last + 2
      continue
    }
    // "das nächste Mal"
    const isCount = noun?.determiner != null && noun.head > noun.determiner && words[noun.head]?.norm === 'mal'
    if (noun && !isPreposition && (isCount || isMeasure(tagged, noun, last))) {
      phrases.push({ ...single('time', i, noun.last), head: noun.head })
      i = noun.last + 1
      continue
    }
    if (noun) {
      const previous = phrases.at(-1)
      // "von Beginn an", "vom Fenster aus"
      const closes =
        isPreposition &&
        /^vo[nm]$/.test(word.norm) &&
        noun.last < last &&
        !verbs.has(noun.last + 1) &&
        (behind === 'an'
          ? /^(?:beginn|anfang|start|geburt|jetzt|heute|grund)$/.test(words[noun.head]?.norm ?? '') ||
            tags[noun.last + 2] === 'mark'
          : behind === 'aus' &&
            (noun.last + 2 > last ||
              tags[noun.last + 2] === 'verb' ||
              tags[noun.last + 2] === 'mark' ||
              verbs.has(noun.last + 2)))
      phrases.push({
        type: isPreposition ? 'preposition' : 'noun',
        preposition: isPreposition ? word.norm : null,
        first: i,
        nounFirst: start,
        ...noun,
        ...(isPreposition && { agreement: governedBy(word.norm, noun.agreement) }),
        attributive:
          isPreposition &&
          previous !== undefined &&
          (previous.type === 'noun' || previous.type === 'preposition') &&
          previous.last === lastWordBefore(tagged, i) &&
          isAttributivePreposition(tagged, word.norm, noun, previous),
        ...(closes && { last: noun.last + 1, attributive: false }),
      })
      i = noun.last + (closes ? 2 : 1)
      continue
    }
    if (isPreposition && tags[i + 1] === 'pronoun') {
      phrases.push({ ...single('preposition', i, i + 1), preposition: word.norm, nounFirst: i + 1, head: i + 1 })
      i += 2
      continue
    }
    // "höher als bei der Flut", "wie in Wien", "bis auf die Grundmauern", "bis zur Grenze"
    if ((tag === 'comparison' || word.norm === 'bis') && tags[i + 1] === 'preposition') {
      const inner = readNoun(tagged, i + 2, last, verbs)
      if (inner !== null) {
        phrases.push({
          ...single('preposition', i, inner.last),
          ...inner,
          ...(tag !== 'comparison' && { agreement: governedBy(words[i + 1]?.norm ?? '', inner.agreement) }),
          preposition: word.norm,
          nounFirst: i + 2,
        })
        i = inner.last + 1
        continue
      }
    }
    // "am schnellsten", "bis auf weiteres", "für tot": a preposition with a word that is no noun.
    const isPredicate = tags[i + 1] === 'adverb' || tags[i + 1] === 'adjective' || tags[i + 1] === 'verb'
    if (isPreposition && isPredicate && !verbs.has(i + 1)) {
      phrases.push({ ...single('preposition', i, i + 1), preposition: word.norm, nounFirst: i + 1, head: i + 1 })
      i += 2
      continue
    }
    // "Einer von ihnen stellte sich": one of those just named.
    if (tag === 'determiner' && /^k?eine[rs]?$/.test(word.norm) && words[i + 1]?.norm === 'von') {
      phrases.push({
        ...single('noun', i, i),
        agreement: word.norm.endsWith('r') ? ['mn', 'fd'] : word.norm.endsWith('s') ? ['nn', 'na'] : ['fn', 'fa'],
      })
      i++
      continue
    }
    // "Diese erstattete Anzeige"
    const isPronoun = tag === 'pronoun' || (tag === 'determiner' && DEMONSTRATIVE.test(word.norm))
    phrases.push(single(isPronoun ? 'pronoun' : 'adverb', i, i))
    i++
  }
  return joinCoordinated(tagged, phrases)
}

const DEMONSTRATIVE = /^(?:dies|jen)(?:e[nrs]?)$/

/** "in der Innenstadt und in Neuhof": two prepositional phrases that "und" joins are one. */
function joinCoordinated({ tags }: Tagged, phrases: readonly Phrase[]): readonly Phrase[] {
  const joined: Phrase[] = []
  for (const phrase of phrases) {
    const link = joined.at(-1)
    const before = joined.at(-2)
    const isJoined =
      phrase.type === 'preposition' &&
      before?.type === 'preposition' &&
      link !== undefined &&
      link.first === link.last &&
      tags[link.first] === 'coordinator' &&
      before.last + 1 === link.first &&
      link.last + 1 === phrase.first
    if (isJoined) joined.splice(-2, 2, { ...before, last: phrase.last, coreLast: phrase.last })
    else joined.push(phrase)
  }
  return joined
}

/** "drei Tage nach dem Unglück", "zwei Stunden lang", "drei Runden vor Schluss": how far from another time. */
const isMeasure = ({ words, tags }: Tagged, noun: Noun, last: number): boolean => {
  if (noun.last >= last) return false
  const next = words[noun.last + 1]?.norm ?? ''
  if (lookUp(words[noun.head]?.norm ?? '')?.unit !== undefined)
    return /^(?:nach|vor|lang|später|zuvor|danach|darauf|nachdem|bevor)$/.test(next)
  const first = noun.determiner ?? noun.head - 1
  const isCounted = tags[first] === 'number' || CARDINALS.has(words[first]?.norm ?? '')
  return isCounted && /^(?:vor|nach)$/.test(next) && BOUNDARY.test(words[noun.last + 2]?.norm ?? '')
}

/** Nouns for where something begins or ends. */
const BOUNDARY = /(?:schluss|ende|beginn|anfang|start|ziel|[an]pfiff|ablauf)$/

function lastWordBefore({ tags }: Tagged, at: number): number {
  let i = at - 1
  while (i >= 0 && tags[i] === 'skipped') i--
  return i
}

const single = (type: Phrase['type'], first: number, last: number): Phrase => ({
  type,
  preposition: null,
  first,
  last,
  nounFirst: first,
  head: first,
  coreLast: last,
  determiner: null,
  agreement: [],
  attributive: false,
})

/** Nouns that a preposition describes, by their end: "die Vorbereitung auf die Saison", "Kritik an der Regierung". */
const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  auf: /(?:vorbereitung(?:en)?|hoffnung(?:en)?|antwort(?:en)?|aussicht|angriffe?|anschlag|anschläge|anspruch|ansprüche|recht|verzicht|reaktion(?:en)?|blick|einfluss|verdacht)$/,
  an: /(?:arbeiten|anschluss|kritik|beteiligung|mangel|interesse|anteil|anteile|zweifel|erinnerung|nachfrage|bedarf)$/,
  zu: /(?:zugang|beitrag|verhältnis|zustimmung|gutachten)$/,
  zum: /(?:zugang|beitrag|verhältnis|zustimmung|gutachten|aufruf)$/,
  zur: /(?:zugang|beitrag|verhältnis|zustimmung|gutachten|aufruf)$/,
  um: /(?:team|gruppe|forscher|forschern|bande|trio|duo|quartett|ensemble|prozess|streit|kampf|stab|kreis)$/,
  mit: /(?:einigung|verständigung|auseinandersetzung|fusion|kollision|zusammenstoß|partnerschaft|begegnung|vertrag|abkommen|treffen|gespräche?|streit|bündnis|vereinbarung|zusammenarbeit)$/,
}

/** "ein Schaden von 100 Euro", "eine Gruppe von Beamten", "Beamte aus Nordkorea", "das Verfahren gegen die Firma". */
function isAttributivePreposition({ words }: Tagged, preposition: string, noun: Noun, before: Phrase): boolean {
  const first = noun.determiner ?? noun.coreLast
  if (preposition === 'von' || (preposition === 'auf' && words[noun.head]?.norm === 'bewährung')) return true
  if (preposition === 'aus' && noun.determiner === null && before.type === 'noun') return true
  const head = words[before.head]?.norm ?? ''
  if (preposition === 'über' || preposition === 'gegen' || preposition === 'zwischen' || preposition === 'für')
    return /(?:ung|arbeit|kooperation|austausch|beziehungen|verfahren|klage|abkommen|vertrag|krieg|bericht|urteil|protest|gesetz|streit|entscheid|abstimmung|antrag|film|buch|gespräch|gespräche|verhandlungen|treffen|spiel|sieg|niederlage|verbot|preis|zentrum|haus|amt|frist|termin|pläne|institut|ministerium|minister|sprecher|experte|haftbefehl|vorwürfe|ermittlungen|sanktionen|brücke|steg|pass)$/.test(
      head,
    )
  if (ATTRIBUTES[preposition]?.test(head)) return true
  return preposition === 'aus' && (isPluralNoun(head) || isRoleNoun(head)) && first > 0
}

/** Last word of the time phrase that begins at `from`, or null: openers, a preposition and an article before a time. */
function readTime(
  { tags, words, attributes }: Tagged,
  from: number,
  last: number,
  verbs: ReadonlySet<number>,
): number | null {
  let i = from
  while (i <= last && tags[i] !== 'time' && timeOpeners.has(words[i]?.norm ?? '') && !verbs.has(i)) i++
  let prepositions = 0
  while (
    i <= last &&
    !attributes.has(i) &&
    (tags[i] === 'preposition' ||
      (tags[i] === 'determiner' && i > from - 1) ||
      // "mit dem trockenen Sommer 2018"
      (prepositions > 1 && tags[i] === 'adjective' && tags[i + 1] === 'time' && words[i + 1]?.capital === true)) &&
    prepositions < 3
  ) {
    i++
    prepositions++
  }
  // "für die Zeit vom 3. bis 5. Mai"
  if (words[i]?.norm === 'zeit' && tags[i + 1] === 'preposition') i += 2
  if (i > last || tags[i] !== 'time' || i - from > 5) return null
  // "die damals 65-Jährige", "ein heute 27 Jahre alter Koch": a time within a noun phrase.
  if (isOfAgeThen({ words, tags }, from, i)) return null
  let end = i
  for (;;) {
    if (end + 1 <= last && tags[end + 1] === 'time') end++
    // "am Freitag, den 13.", "heute, am Donnerstag": two times side by side are one phrase.
    else if (words[end + 1]?.text === ',' && nextTime({ tags, words }, end + 2, last) !== null)
      end = nextTime({ tags, words }, end + 2, last) as number
    else if (
      end + 1 <= last &&
      (words[end + 1]?.norm === 'um' ||
        words[end + 1]?.norm === 'gegen' ||
        words[end + 1]?.norm === 'am' ||
        words[end + 1]?.norm === 'im' ||
        words[end + 1]?.norm === 'bis') &&
      tags[end + 2] === 'time' &&
      end + 2 <= last
    )
      end += 2
    else break
  }
  // "um 14.12 Uhr deutscher Zeit", "um 14 Uhr Ortszeit"
  if (end + 1 <= last && words[end + 1]?.norm === 'ortszeit') end++
  else if (end + 2 <= last && words[end + 2]?.norm === 'zeit' && /er$/.test(words[end + 1]?.norm ?? '')) end += 2
  // "aus bislang ungeklärter Ursache", "das jährliche Forum": an adverb or adjective inside a noun phrase.
  if (
    end === i &&
    words[end]?.capital === false &&
    words[end]?.kind === 'word' &&
    i > from &&
    (tags[end + 1] === 'adjective' || (tags[end + 1] === 'noun' && /(?:e|en|er|es|em)$/.test(words[end]?.norm ?? '')))
  )
    return null
  return end
}

function nextTime({ tags, words }: Pick<Tagged, 'tags' | 'words'>, from: number, last: number): number | null {
  let i = from
  while (
    i <= last &&
    i - from < 3 &&
    (tags[i] === 'preposition' || tags[i] === 'determiner' || timeOpeners.has(words[i]?.norm ?? ''))
  )
    i++
  return i <= last && tags[i] === 'time' ? i : null
}

function timePreposition({ tags, words }: Tagged, first: number, last: number): string | null {
  for (let i = first; i <= last; i++) {
    if (tags[i] === 'preposition') return words[i]?.norm ?? null
    if (tags[i] === 'time') return null
  }
  return null
}
