import type { ParseHints, Word, WordRange } from '../../../syntax/index.js'
import {
  adverbs,
  ambiguousSubordinators,
  articles,
  coordinators,
  determiners,
  negations,
  particles,
  personalPronouns,
  prepositions,
  subordinators,
} from '../function-words.js'
import { companyForms } from '../names.js'
import { genderOf, isRoleNoun } from '../nouns.js'
import { CARDINALS } from '../numerals.js'
import { AUXILIARIES, isSeparablePrefix, MODALS, readVerb, type VerbReading } from '../verb-forms.js'

/** Part of speech, as far as a word and its neighbours tell it. `open`: a lower-case word without an ending that an open
 *  class has. */
export type Tag =
  | 'noun'
  | 'determiner'
  | 'preposition'
  | 'pronoun'
  | 'adjective'
  | 'number'
  | 'adverb'
  | 'coordinator'
  | 'subordinator'
  | 'comparison'
  | 'verb'
  | 'zu'
  | 'time'
  | 'mark'
  | 'skipped'

/** A sentence with the tags of its words. */
export interface Tagged {
  readonly words: readonly Word[]
  readonly tags: readonly Tag[]
  readonly readings: readonly (readonly VerbReading[])[]
  /** By the index of its first word, the last word of a name: of persons and houses, or in quotation marks. */
  readonly names: ReadonlyMap<number, number>
  /** First words of names in the genitive. */
  readonly genitives: ReadonlySet<number>
  /** First words of names of persons. */
  readonly persons: ReadonlySet<number>
  /** By the index of an article, the participle of the attribute that begins behind it and holds phrases of its own:
   *  "die am Freitag in Wien gestartete Rakete". */
  readonly attributes: ReadonlyMap<number, number>
  /** Time range of a word, or −1. */
  readonly timeOf: readonly number[]
  readonly quotedNames: readonly WordRange[]
  readonly insertions: ReadonlySet<number>
}

const NONE: readonly VerbReading[] = []

/** Pronouns that can be the subject right behind their verb. */
export const SUBJECT_PRONOUN = /^(?:er|sie|es|man|wir|ich)$/

const ADJECTIVE_ENDING = /(?:e|en|er|es|em)$/

/** Endings that adjectives have and nouns have not, for words whose capital tells nothing. */
const ADJECTIVE_SHAPE =
  /(?:isch|lich|[^n]ig|bar|sam|haft|los|voll|reich|iv|al|ell|är|ös|end|iert|neu|alt|groß|klein|hoh|jung|lang|kurz|gut|schlecht|stark|schwach|schwer|leicht|heftig|heiß|kalt|rot|blau|grün|schwarz|weiß|gelb|erst|letzt|viel|wenig|ganz|halb|früh|spät|weiter|ander|mehrer|einig|zweit|dritt|viert|best|größt)(?:e|en|er|es|em)$/

/** A word with an ending that adjectives have and nouns have not. */
export const isAdjectiveShape = (norm: string): boolean => ADJECTIVE_SHAPE.test(norm) || isAttributiveParticiple(norm)

const PREDICATE =
  /(?:isch|lich|ig|bar|sam|haft|los|voll|reich|iert)$|^(?:berühmt|bekannt|unbekannt|bewusst|bereit|froh|tot|krank|gesund|fertig|klar|offen|neu|gut|schlecht|teuer|knapp|schwer|leicht)$/

const ADVERB_SHAPE =
  /(?:lich|weise|mals|mal|dings|seits|falls|wärts|halber|maßen|tags|morgens|mittags|abends|nachts|(?:bundes|landes|welt|europa|stadt|kreis)weit)$/

/** Longest parenthesis, longest attribute before its noun and longest quoted name, in words. */
const MAX_PARENTHESIS = 40
const MAX_ATTRIBUTE = 16
const MAX_QUOTED_NAME = 7

export function tagWords(words: readonly Word[], hints: ParseHints): Tagged {
  const count = words.length
  const timeOf = new Array<number>(count).fill(-1)
  hints.times.forEach((range, index) => {
    for (let i = range.first; i <= range.last; i++) timeOf[i] = index
  })
  const insertions = findParentheses(words)
  const quotedNames = findQuotedNames(words, insertions)
  const names = new Map<number, number>()
  const named = new Set<number>()
  for (const { first, last } of [...hints.names, ...quotedNames, ...findFirms(words)]) {
    if (timeOf[first] !== -1 || insertions.has(first)) continue
    names.set(first, last)
    for (let i = first; i <= last; i++) named.add(i)
  }
  const readings = words.map((word, i) =>
    word.kind === 'word' && timeOf[i] === -1 && !named.has(i) && (!word.capital || isLowered(words, i))
      ? readVerb(word.norm)
      : NONE,
  )
  const tags: Tag[] = words.map((word, i) => {
    if (insertions.has(i)) return 'skipped'
    if (timeOf[i] !== -1) return 'time'
    if (named.has(i)) return 'noun'
    if (word.kind === 'mark') return 'mark'
    // "81-jährige", "33-Jährige", "14-tägiger"
    if (word.kind === 'number')
      return /\p{L}{2}/u.test(word.text)
        ? /-\p{Lu}/u.test(word.text)
          ? 'noun'
          : ADJECTIVE_ENDING.test(word.norm)
            ? 'adjective'
            : 'number'
        : 'number'
    // "Hier lesen Sie", "mit Ihrem Auto": polite address.
    if (/^(?:Sie|Ihnen)$/.test(word.text)) return 'pronoun'
    // "Ihr gelang der erste Sieg"
    if (word.text === 'Ihr' && word.first && readings[i + 1]?.some((r) => r.form === 'finite')) return 'pronoun'
    if (word.text.length < 6 && /^Ihr(?:e[nmrs]?)?$/.test(word.text)) return 'determiner'
    // "gGmbH", "eG": the form of a firm behind its name.
    if (companyForms.has(word.norm) && words[i - 1]?.capital === true && /\p{Lu}/u.test(word.text)) return 'noun'
    // "6. Mai: Zweite Abstimmung"
    if (
      word.capital &&
      /^[:–—]$/.test(words[i - 1]?.text ?? '') &&
      words[i + 1]?.capital &&
      isAdjectiveShape(word.norm)
    )
      return 'adjective'
    if (word.capital && !isLowered(words, i)) return 'noun'
    return tagLower(words, i, readings[i] ?? NONE, readings)
  })
  tagLowerNames(words, tags, readings)
  skipQuotesInPhrases(words, tags, readings)
  tagAdjectives(words, tags, readings)
  const attributes = findAttributes(words, tags, readings)
  const genitives = new Set(hints.names.flatMap((name) => (name.genitive === true ? [name.first] : [])))
  const persons = new Set(hints.names.flatMap((name) => (name.person === true ? [name.first] : [])))
  return { words, tags, readings, names, genitives, persons, attributes, timeOf, quotedNames, insertions }
}

const OPENING = new Set(['„', '«', '»', '"', '“', '‚', '‹'])

/** Whether a capital may be that of a sentence: first in it, or behind a colon or an opening quotation mark. */
function isLowered(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word) return false
  if (word.first) return true
  const before = words[at - 1]
  if (before?.kind !== 'mark' || !(OPENING.has(before.text) || /^[:…–—|]$/.test(before.text))) return false
  return (
    determiners.has(word.norm) ||
    prepositions.has(word.norm) ||
    personalPronouns.has(word.norm) ||
    particles.has(word.norm) ||
    subordinators.has(word.norm) ||
    /^(?:erst|letzt)mal(?:s|ig)$/.test(word.norm)
  )
}

function findParentheses(words: readonly Word[]): ReadonlySet<number> {
  const inside = new Set<number>()
  for (let i = 0; i < words.length; i++) {
    const open = words[i]?.text
    // "Kurt Lang, 44, und …": an age.
    const isAge =
      open === ',' &&
      words[i - 1]?.capital === true &&
      /^\d{1,3}$/.test(words[i + 1]?.text ?? '') &&
      words[i + 2]?.text === ','
    if (isAge) {
      inside.add(i).add(i + 1)
      // Behind "Lang, 44, Tochter eines Schmieds" or "Lang, 44, die …" the comma parts what follows.
      const next = words[i + 3]
      const goesOn =
        next !== undefined &&
        !next.capital &&
        !articles.has(next.norm) &&
        (coordinators.has(next.norm) ||
          prepositions.has(next.norm) ||
          readVerb(next.norm).some((r) => r.form === 'finite'))
      if (goesOn) inside.add(i + 2)
    }
    if (open !== '(' && open !== '[') continue
    const close = open === '(' ? ')' : ']'
    let end = i + 1
    while (end < words.length && end - i <= MAX_PARENTHESIS && words[end]?.text !== close) end++
    if (words[end]?.text !== close || (i === 0 && end >= words.length - 2)) continue
    for (let k = i; k <= end; k++) inside.add(k)
    i = end
  }
  return inside
}

/** "an der documenta": behind an article and before a mark or a verb, an unknown word in lower case is a name. */
function tagLowerNames(words: readonly Word[], tags: Tag[], readings: readonly (readonly VerbReading[])[]): void {
  for (let i = 1; i < words.length; i++) {
    const norm = words[i]?.norm ?? ''
    const isUnknown =
      tags[i] === 'adverb' && readings[i]?.length === 0 && norm.length > 3 && !adverbs.has(norm) && !particles.has(norm)
    const isBehindArticle = /^(?:der|die|das|den|dem|des)$/.test(words[i - 1]?.norm ?? '') && words[i - 2]?.text !== ','
    const next = tags[i + 1]
    if (
      isUnknown &&
      isBehindArticle &&
      !ADJECTIVE_ENDING.test(norm) &&
      !ADVERB_SHAPE.test(norm) &&
      (next === undefined || next === 'mark' || next === 'verb' || isSeparablePrefix(words[i + 1]?.norm ?? ''))
    )
      tags[i] = 'noun'
  }
}

/** "Lang & Söhne", "Holz & Stein AG". */
function findFirms(words: readonly Word[]): readonly WordRange[] {
  const found: WordRange[] = []
  words.forEach(({ text }, i) => {
    if (text !== '&' || words[i - 1]?.capital !== true || words[i + 1]?.capital !== true) return
    const last = companyForms.has(words[i + 2]?.norm ?? '') ? i + 2 : i + 1
    const before = found.at(-1)
    if (before?.last === i - 1) found[found.length - 1] = { first: before.first, last }
    else found.push({ first: i - 1, last })
  })
  return found
}

/** The marks of a quotation of a few words that begins inside a noun phrase part nothing: "einen „umfassenden“ Besuch", "auf
 *  die „vollständige Öffnung der Grenze“ hinarbeiten". */
function skipQuotesInPhrases(words: readonly Word[], tags: Tag[], readings: readonly (readonly VerbReading[])[]): void {
  for (let i = 1; i < words.length; i++) {
    if (tags[i] !== 'mark' || !OPENING.has(words[i]?.text ?? '') || words[i]?.spaceBefore === false) continue
    const before = tags[i - 1]
    const opens = before === 'determiner' || before === 'adjective' || before === 'preposition'
    if (!opens || isClosing(words, i + 1)) continue
    let end = i + 1
    while (end < words.length && end - i <= MAX_QUOTED_NAME + 1 && !isClosing(words, end)) end++
    const isSaid = words
      .slice(i + 1, end)
      .some(
        (w, k) => w.kind === 'mark' || (!w.capital && readings[i + 1 + k]?.some((r) => r.form === 'finite' && r.known)),
      )
    if (!isClosing(words, end) || isSaid) continue
    tags[i] = 'skipped'
    tags[end] = 'skipped'
    i = end
  }
}

/** Quotations of a few words that name something: "die Raumsonde „Milan“". What is said has a finite verb, or a mark. */
function findQuotedNames(words: readonly Word[], skipped: ReadonlySet<number>): readonly WordRange[] {
  const found: WordRange[] = []
  for (let i = 0; i < words.length; i++) {
    const text = words[i]?.text ?? ''
    if (!OPENING.has(text) || words[i]?.kind !== 'mark' || skipped.has(i)) continue
    let end = i + 1
    while (end < words.length && end - i <= MAX_QUOTED_NAME + 1 && !isClosing(words, end)) end++
    const inside = words.slice(i + 1, end)
    if (!isClosing(words, end) || inside.length === 0 || inside.length > MAX_QUOTED_NAME) continue
    const startsCapital = inside[0]?.capital === true || inside[0]?.kind === 'number'
    const hasBreak = inside.some((w) => w.kind === 'mark' && /[.!?;:,]/.test(w.text))
    const before = words[i - 1]
    const isSaid =
      inside.length > 3 &&
      inside.some((w) => !w.capital && readVerb(w.norm).some((r) => r.form === 'finite' && r.known))
    const follows = words[end + 1]?.text === ',' && inside.length > 2
    // "der „Kormoran“-Rumpf": one word with what a hyphen joins to it.
    const hyphen = words[end + 1]
    const isJoined = hyphen?.text === '-' && !hyphen.spaceBefore && words[end + 2]?.spaceBefore === false
    const last = isJoined ? end + 2 : end
    // "11.20 Uhr: „Falke“ ist gestartet"
    const verb = words[end + 1]
    const acts = verb?.capital === false && readVerb(verb.norm).some((r) => r.form === 'finite' && r.known)
    if (startsCapital && !hasBreak && !isSaid && !follows && (before?.text !== ':' || acts))
      found.push({ first: i, last })
    if (startsCapital) i = last
  }
  return found
}

const isClosing = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  return word?.kind === 'mark' && ['“', '”', '»', '«', '"', '‘', '›'].includes(word.text) && !word.spaceBefore
}

function tagLower(
  words: readonly Word[],
  i: number,
  verb: readonly VerbReading[],
  all: readonly (readonly VerbReading[])[],
): Tag {
  const word = words[i] as Word
  const { norm } = word
  const next = words[i + 1]
  const atEnd = next === undefined || (next.kind === 'mark' && !OPENING.has(next.text))
  if (
    norm === 'zu' &&
    next &&
    !next.capital &&
    all[i + 1]?.some((r) => r.form === 'infinitive') &&
    // "zu sein", other than "zu sein Haus"
    (!determiners.has(next.norm) || (next.norm === 'sein' && words[i + 2]?.capital !== true))
  )
    return 'zu'
  // "an zu wenigen Stimmen": a degree within what the preposition opens.
  const before = words[i - 1]
  if (norm === 'zu' && next && !next.capital && before && before.norm !== 'bis' && ADJECTIVE_ENDING.test(next.norm))
    if (prepositions.has(before.norm) || articles.has(before.norm)) return 'adverb'
  if (
    norm === 'sein' &&
    (atEnd || verb.length > 0) &&
    !next?.capital &&
    (atEnd ||
      !/(?:e|en|er|es|em)$/.test(next.norm) ||
      // "zu sehen sein könnte"
      all[i + 1]?.some((r) => r.form === 'finite' && HELPERS.has(r.lemma)))
  )
    return 'verb'
  if (norm === 'einigen' && (atEnd || !(next.capital || ADJECTIVE_ENDING.test(next.norm)))) return 'verb'
  // "wurde ihr der Preis verliehen"
  if (norm === 'ihr' && next && !next.capital && (articles.has(next.norm) || prepositions.has(next.norm)))
    return 'pronoun'
  if (norm === 'ihr' && next && !next.capital && !ADJECTIVE_ENDING.test(next.norm)) {
    // "ihr 50. Geburtstag", but "gelang ihr 1964 der Durchbruch"
    const isNumbered = next.kind !== 'word' && (words[i + 2]?.capital === true || next.kind === 'mark')
    if (!isNumbered) return 'pronoun'
  }
  if (norm === 'ein' && atEnd) return 'adverb'
  // "Der hatte die Firma gegründet"
  if (
    word.first &&
    (norm === 'der' || norm === 'die') &&
    next?.capital === false &&
    all[i + 1]?.some(
      (r) => r.form === 'finite' && r.known && (HELPERS.has(r.lemma) || !ADJECTIVE_ENDING.test(next.norm)),
    )
  )
    return 'pronoun'
  if (determiners.has(norm)) return 'determiner'
  // "stieß auf etwas Hartes"
  if (/^(?:etwas|nichts)$/.test(norm) && next?.capital === true && next.norm.endsWith('es')) return 'determiner'
  // "dreieinhalb Jahre", "siebzehn Menschen"
  if (next?.capital === true && CARDINALS.has(norm) && !norm.startsWith('halb')) return 'number'
  if (prepositions.has(norm) && !(atEnd && isSeparablePrefix(norm))) return 'preposition'
  if (
    personalPronouns.has(norm) ||
    norm === 'niemand' ||
    norm === 'jemand' ||
    norm === 'niemanden' ||
    norm === 'etwas' ||
    norm === 'nichts' ||
    // "Was wird aus dem Bau?"
    (word.first && /^(?:wer|was|wen|wem)$/.test(norm))
  )
    return 'pronoun'
  if (coordinators.has(norm) && norm !== 'aber') return 'coordinator'
  if (norm === 'als' || norm === 'wie') return 'comparison'
  if (subordinators.has(norm) && !ambiguousSubordinators.has(norm)) return 'subordinator'
  if (negations.has(norm) || particles.has(norm) || norm === 'aber') return 'adverb'
  // "zu stehen": what stands as a prefix elsewhere ("stehen bleiben") is an infinitive here.
  if (words[i - 1]?.norm === 'zu' && verb.some((r) => r.form === 'infinitive')) return 'verb'
  // "als der Damm brach", but "liegt brach"
  const isBroken = norm === 'brach' && !words.slice(0, i).some((w) => /^(?:lieg|lag)/.test(w.norm))
  // "hatte die Kontrolle verloren", but "ging verloren"
  const isParticiple =
    atEnd &&
    /^(?:verloren|gefangen)$/.test(norm) &&
    !words.slice(0, i).some((w) => /^(?:geh|ging|geb|gib|gab|nehm|nimm|nahm)/.test(w.norm))
  if (isSeparablePrefix(norm) && (atEnd || adverbs.has(norm)) && !isBroken && !isParticiple) return 'adverb'
  if (adverbs.has(norm)) return 'adverb'
  if (word.first && word.capital) {
    // A capital that tells nothing: an adverb, an adjective before its noun, a participle in front, or else a noun.
    if (ADVERB_SHAPE.test(norm)) return 'adverb'
    if (
      isAdjectiveShape(norm) &&
      (next?.capital === true ||
        (isAdjectiveShape(next?.norm ?? '') &&
          (words[i + 2]?.capital === true || isAdjectiveShape(words[i + 2]?.norm ?? ''))))
    )
      return 'adjective'
    // "Regulär aufgenommen wird der Betrieb": how, before a participle in front.
    if (
      all[i + 1]?.some((r) => r.form === 'participle') &&
      next?.capital === false &&
      all[i + 2]?.some((r) => r.form === 'finite' && HELPERS.has(r.lemma)) &&
      verb.length === 0
    )
      return 'adverb'
    if (verb.some((r) => r.form === 'participle') && isFrontField(words, i, all)) return 'verb'
    if (next?.norm === 'worden' && verb.some((r) => r.form === 'participle')) return 'verb'
    const finiteNext = all[i + 1]?.some((r) => r.form === 'finite' && r.known)
    if (finiteNext && verb.some((r) => r.form === 'participle')) return 'verb'
    if (verb.some((r) => r.form === 'infinitive') && isFrontInfinitive(words, i, all)) return 'verb'
    // "Berühmt wurde er …": what somebody is, in front.
    if (
      PREDICATE.test(norm) &&
      all[i + 1]?.some((r) => r.form === 'finite' && /^(?:sein|werden|bleiben)$/.test(r.lemma))
    )
      return 'adverb'
    if (isFrontAdverb(words, i, all)) return 'adverb'
    const isKnownFinite = verb.some((r) => r.form === 'finite' && r.known)
    if (
      verb.some((r) => r.form === 'finite' && HELPERS.has(r.lemma)) &&
      (next?.capital || determiners.has(next?.norm ?? '') || personalPronouns.has(next?.norm ?? ''))
    )
      return 'verb'
    // "Verlängert er den Vertrag, bleibt er": a form that may be a participle, before a nominative.
    const isFinite = isKnownFinite || (verb.some((r) => r.form === 'finite') && SUBJECT_PRONOUN.test(next?.norm ?? ''))
    if (isFinite && opensCondition(words, i, all)) return 'verb'
    return isKnownFinite &&
      (next?.capital === true || determiners.has(next?.norm ?? '') || personalPronouns.has(next?.norm ?? '')) &&
      !all
        .slice(i + 1)
        .some((rs, k) => words[i + 1 + k]?.kind === 'word' && rs.some((r) => r.form === 'finite' && r.known))
      ? 'verb'
      : 'noun'
  }
  if (/[a-zäöü]{3}weit$/.test(norm)) return 'adverb'
  if (verb.length > 0) return 'verb'
  return ADJECTIVE_ENDING.test(norm) && norm.length > 3 ? 'adjective' : 'adverb'
}

/** What ends as no noun does, other than "Leipzig", "Nachtisch" or "Gesellschaft". */
const ADJECTIVE_END = /(?:.{4}los|.{4}sam|.{4}(?<!sc)haft|.{5}(?<![ewz])ig|.{5}(?<![ft])isch|.{3}ell|iert)$/

/** "Einschlägig vorbestraft ist Lang nicht", "Regungslos hörte der Mann zu": how somebody is or does something, in front. */
function isFrontAdverb(words: readonly Word[], at: number, all: readonly (readonly VerbReading[])[]): boolean {
  const { norm } = words[at] ?? { norm: '' }
  if (!(PREDICATE.test(norm) || norm.endsWith('ell')) || genderOf(norm) !== null || isRoleNoun(norm)) return false
  const isFinite = (i: number, is: (r: VerbReading) => boolean): boolean =>
    words[i]?.capital === false && all[i]?.some((r) => r.form === 'finite' && r.known && is(r)) === true
  const isCopula = (r: VerbReading): boolean => /^(?:sein|werden|bleiben)$/.test(r.lemma)
  const isState =
    words[at + 1]?.capital === false &&
    (all[at + 1]?.some((r) => r.form === 'participle') === true || PREDICATE.test(words[at + 1]?.norm ?? ''))
  if (isState && isFinite(at + 2, isCopula)) return true
  const behind = words[at + 2]
  const hasSubject =
    behind !== undefined &&
    (behind.capital || determiners.has(behind.norm) || personalPronouns.has(behind.norm)) &&
    !words.some((w, i) => i !== at && w.capital && w.norm === norm)
  if (!hasSubject || !ADJECTIVE_END.test(norm)) return false
  if (isFinite(at + 1, () => true)) return true
  // "hörte": a form that may be an adjective's, where the clause has no other verb.
  const end = words.findIndex((w, i) => i > at && w.kind === 'mark')
  const isOnly = !words.some((_, i) => i > at + 1 && (end < 0 || i < end) && isFinite(i, () => true))
  return isOnly && all[at + 1]?.some((r) => r.form === 'finite' && r.tense === 'preterite') === true
}

/** "Beginnen soll der Umbau im Mai": an infinitive in front of the modal verb that governs it, where its clause has no other
 *  ("Rauchen kann die Lunge schädigen"). */
function isFrontInfinitive(words: readonly Word[], from: number, all: readonly (readonly VerbReading[])[]): boolean {
  const subject = words[from + 2]
  const governs = (r: VerbReading): boolean =>
    r.form === 'finite' &&
    (MODALS.has(r.lemma) ||
      (r.lemma === 'werden' &&
        (personalPronouns.has(subject?.norm ?? '') || articles.has(subject?.norm ?? '') || subject?.norm === 'man')))
  if (all[from + 1]?.some(governs) !== true) return false
  for (let i = from + 2; i < words.length && words[i]?.kind !== 'mark'; i++)
    if (words[i]?.capital === false && all[i]?.some((r) => r.form !== 'finite')) return false
  return true
}

/** "Geboren am 4. Mai in Wien, hatte er …": what begins a field that a comma and the finite verb end. */
function isFrontField(words: readonly Word[], from: number, all: readonly (readonly VerbReading[])[]): boolean {
  const next = words[from + 1]
  if (!next || !(prepositions.has(next.norm) || next.kind === 'number')) return false
  const comma = words.findIndex((w, k) => k > from && w.text === ',')
  const isFinite = (at: number): boolean =>
    words[at]?.capital === false && (all[at] ?? []).some((r) => r.form === 'finite' && r.known)
  if (comma < 0 || !isFinite(comma + 1)) return false
  for (let k = from + 1; k < comma; k++) if (isFinite(k)) return false
  return true
}

/** "Kommt das Gesetz zustande, wird …": a verb in front, a comma, and the finite verb of what depends on it. */
function opensCondition(words: readonly Word[], from: number, all: readonly (readonly VerbReading[])[]): boolean {
  const comma = words.findIndex((w, k) => k > from && w.text === ',')
  const next = words[from + 1]
  const isFinite = (at: number): boolean =>
    words[at]?.capital === false && (all[at] ?? []).some((r) => r.form === 'finite' && r.known)
  if (comma < 0 || !isFinite(comma + 1)) return false
  if (!next || !(next.capital || determiners.has(next.norm) || personalPronouns.has(next.norm))) return false
  for (let k = from + 1; k < comma; k++) if (isFinite(k) && !prepositions.has(words[k]?.norm ?? '')) return false
  return true
}

const HELPERS: ReadonlySet<string> = /* @__PURE__ */ new Set([...AUXILIARIES, ...MODALS])

const OPENS_NOUN: ReadonlySet<Tag> = new Set<Tag>(['determiner', 'preposition', 'number', 'adjective', 'comparison'])

/** Turns lower-case words that stand before a noun into adjectives: behind what opens a noun phrase for sure, elsewhere
 *  where they are no sure verb. */
function tagAdjectives(words: readonly Word[], tags: Tag[], readings: readonly (readonly VerbReading[])[]): void {
  const count = words.length
  for (let i = 0; i < count; i++) {
    const tag = tags[i]
    const word = words[i]
    if ((tag !== 'verb' && tag !== 'adjective') || !word || (word.capital && word.first && tag !== 'adjective'))
      continue
    if (!ADJECTIVE_ENDING.test(word.norm)) continue
    if (tag === 'verb' && readings[i]?.some((r) => HELPERS.has(r.lemma) && r.prefix === '')) continue
    const opened = isOpened(tags, i)
    if (!reachesNoun(words, tags, readings, i, opened)) {
      // "Jugendliche besetzten …": a declined form without a noun behind it is one itself.
      if (tag === 'adjective' && !opened) tags[i] = word.first && word.capital ? 'noun' : 'adverb'
      continue
    }
    // "Das kündigte Direktorin Kern an": behind a pronoun that begins the sentence only a participle can be declined.
    if (
      tag === 'verb' &&
      words[i - 1]?.first === true &&
      /^(?:das|dies)$/.test(words[i - 1]?.norm ?? '') &&
      readings[i]?.some((r) => r.form === 'finite' && r.tense === 'preterite') &&
      // "Das bestätigte Sportdirektor Kern": no noun of that article follows.
      (!isAttributiveParticiple(word.norm) ||
        isRoleNoun(words[i + 1]?.norm ?? '') ||
        /^[mf]$/.test(genderOf(words[i + 1]?.norm ?? '') ?? ''))
    )
      continue
    if (opened) {
      // "… die er besuchte Berlin": never; but "das Werk, das sie am Montag besuchten Beamte" neither.
      tags[i] = 'adjective'
      continue
    }
    const verb = readings[i] ?? NONE
    const isSure = verb.some(
      (r) => r.form === 'finite' && (r.known || r.tense === 'preterite') && r.mood !== 'subjunctive2',
    )
    const isPlural = verb.some((r) => r.form === 'finite' && r.number === 'plural')
    // "Selbach, promovierte Chemikerin und …": behind a comma and what has no verb.
    if (words[i - 1]?.text === ',' && isAttributiveParticiple(word.norm) && !hasVerbBefore(tags, i - 2)) {
      tags[i] = 'adjective'
      continue
    }
    // "Am Sonntag stehen Wahlen an", "Gestern trafen Minister ein": decided by whether another verb is finite.
    tags[i] = isSure || isPlural ? 'verb' : 'adjective'
  }
}

/** Whether a verb stands in the stretch up to the mark before. */
export function hasVerbBefore(tags: readonly Tag[], from: number): boolean {
  for (let i = from; i >= 0 && tags[i] !== 'mark'; i--) if (tags[i] === 'verb') return true
  return false
}

/** A noun follows, with nothing but adjectives, adverbs of degree and "und" between.
 *  @param opened something before opens a noun phrase */
function reachesNoun(
  words: readonly Word[],
  tags: readonly Tag[],
  readings: readonly (readonly VerbReading[])[],
  from: number,
  opened: boolean,
): boolean {
  for (let i = from + 1; i < words.length && i - from < 6; i++) {
    const tag = tags[i]
    if (tag === 'noun') return true
    if (tag === 'time') return words[i]?.capital === true
    // "41 Jahre alte Koch"
    const word = words[i]
    if (!word) return false
    const goesOn =
      tag === 'adjective' ||
      tag === 'number' ||
      tag === 'skipped' ||
      // "gefunden hatte, stießen …": no auxiliary is an adjective.
      (tag === 'verb' && ADJECTIVE_ENDING.test(word.norm) && readings[i]?.some((r) => HELPERS.has(r.lemma)) !== true) ||
      (i > from + 1 && tag === 'adverb' && ADJECTIVE_ENDING.test(words[i + 1]?.norm ?? '')) ||
      ((word.text === ',' || word.norm === 'und' || word.norm === 'oder') &&
        ADJECTIVE_ENDING.test(words[i + 1]?.norm ?? '') &&
        words[i + 1]?.capital === false &&
        // "…, der den Plan für gültig erklärte, sitzen Leute", "habe darum gebeten, teilte Lang mit"
        !(
          word.text === ',' &&
          readings[i + 1]?.some((r) => r.form === 'finite' && (r.known || (r.tense === 'preterite' && !opened)))
        ) &&
        tags[i + 1] !== 'determiner')
    if (!goesOn) return false
  }
  return false
}

/** What stands before opens a noun phrase. */
function isOpened(tags: readonly Tag[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < 5; i--) {
    const tag = tags[i]
    if (tag === undefined) return false
    if (OPENS_NOUN.has(tag)) return true
    if (tag === 'adverb' || tag === 'skipped') continue
    if (tag === 'coordinator' || tag === 'mark') {
      if (tags[i - 1] === 'adjective') return true
      return false
    }
    return false
  }
  return false
}

/** Whether a declined form holds a participle: "gestartete", "führenden". */
export function isAttributiveParticiple(norm: string): boolean {
  const bare = norm.replace(/e[nrsm]?$/, '')
  if (bare.length === norm.length || bare.length < 4) return false
  return bare.endsWith('end') || readVerb(bare).some((r) => r.form === 'participle')
}

/** Behind a declined word stand nothing but others and then their noun: "bekannten gepanzerten Zug". */
function nounAfter(words: readonly Word[], tags: readonly Tag[], from: number): boolean {
  let i = from + 1
  while (
    i - from < 4 &&
    words[i]?.capital === false &&
    (tags[i] === 'adjective' || tags[i] === 'verb') &&
    ADJECTIVE_ENDING.test(words[i]?.norm ?? '')
  )
    i++
  return i > from + 1 && tags[i] === 'noun'
}

function findAttributes(
  words: readonly Word[],
  tags: Tag[],
  readings: readonly (readonly VerbReading[])[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (let i = 0; i < words.length; i++) {
    if (tags[i] !== 'determiner') continue
    const second = tags[i + 1]
    // "den Hochwasser führenden Bach"
    const active = words[i + 2]
    if (
      second === 'noun' &&
      active?.capital === false &&
      /end(?:e[nrsm]?)$/.test(active.norm) &&
      !readings[i + 2]?.some((r) => r.form === 'infinitive' && r.known) &&
      tags[i + 3] === 'noun'
    ) {
      tags[i + 2] = 'adjective'
      found.set(i, i + 2)
      continue
    }
    if (!/^(?:preposition|time|adverb|determiner|comparison)$/.test(second ?? '')) continue
    // "auf den 6. Februar": the article is the date's.
    const reach = second === 'time' && tags[i - 1] === 'preposition' ? 5 : MAX_ATTRIBUTE
    for (let k = i + 2; k < words.length - 1 && k - i <= reach; k++) {
      const tag = tags[k]
      const word = words[k]
      if (!word || tag === 'mark' || tag === 'subordinator') break
      if (word.capital || tag === 'time' || tag === 'determiner') continue
      const followed = tags[k + 1] === 'noun' || (!words[k + 1]?.capital && nounAfter(words, tags, k))
      if (
        followed &&
        ADJECTIVE_ENDING.test(word.norm) &&
        (/bekannt(?:e|en|er|es|em)$/.test(word.norm) ||
          isAttributiveParticiple(word.norm) ||
          (tag === 'adjective' && /(?:bar|bekannt|fähig|würdig|pflichtig|lich|ig)(?:e|en|er|es|em)$/.test(word.norm)))
      ) {
        const between = tags.slice(i + 1, k)
        const hasPhrase = between.some((t) => /^(?:preposition|comparison|time|noun)$/.test(t))
        const isTimed = between.every(
          (t, at) =>
            t === 'time' ||
            t === 'adverb' ||
            t === 'preposition' ||
            t === 'comparison' ||
            // "für den 24. Mai"
            (t === 'determiner' && between[at + 1] === 'time'),
        )
        if (hasPhrase && between.includes('noun') !== isTimed) {
          for (let at = k; tags[at] !== 'noun'; at++) tags[at] = 'adjective'
          found.set(i, k)
        }
        break
      }
      if (
        tag === 'verb' &&
        readings[k]?.some((r) => r.form === 'finite' && r.known) &&
        !isAttributiveParticiple(word.norm)
      )
        break
    }
  }
  return found
}
