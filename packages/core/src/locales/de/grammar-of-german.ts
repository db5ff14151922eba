import {
  type Clause,
  covers,
  type EventAnchor,
  type Grammar,
  indices,
  type Phrase,
  type Reference,
  type Syntax,
  type WordRange,
} from '../../syntax/index.js'
import { timeOpeners } from './function-words.js'
import { EMPTY_VERBS, HAPPENING_VERBS, kindOfNoun, kindOfVerb, phaseOfVerb } from './kinds.js'
import { readVerb } from './verb-forms.js'
import { formerRoles, soleRoles } from './names.js'
import { collectEntities } from './naming/entities.js'
import { isCompatriot } from './naming/regions.js'
import { isAgentNoun, isBodyNoun, isNamedThing, isRoleNoun, roleGender, UNIT_NOUNS } from './nouns.js'
import { antecedentOf, attachTime } from './semantics/attachment.js'
import { accusedIn, headNorm, isSaying, kindOfClause, kindOfPhrase, namesHappening } from './semantics/clause-facts.js'
import { remarksOn } from './semantics/background.js'
import {
  announcesBefore,
  isDenying,
  isDoubtful,
  isMannerClause,
  readModality,
  reportOf,
  quoterOf,
  speakerOfClause,
} from './semantics/modality.js'
import { undoneBy } from './semantics/undone.js'
import { ARRANGING_VERBS, PLANNING_VERBS } from './speech.js'
import { isAdjectiveShape } from './syntax/tags.js'
import { contentStems, isHappeningStem, isKindStem, stemOf } from './stems.js'
import { parseOnce } from './parse-once.js'
import { befalls } from './syntax/index.js'
import { capitalise, isDeclinedNoun, phraseText, unsentenced } from './titles/text.js'
import { nounText, writeAttributeTitle, writeNominalTitle } from './titles/nominal-title.js'
import { lawful } from './titles/laws.js'
import { writeStance } from './titles/stance.js'
import { contentOf } from './titles/speech-title.js'
import { isOfUnnamed } from './titles/lay-out.js'
import { writeTitle } from './titles/title.js'
import { wordSet } from '../word-set.js'
import { lookUp } from './lexicon.js'

const norm = (syntax: Syntax, at: number): string => syntax.words[at]?.norm ?? ''

const IMPERSONAL = /* @__PURE__ */ wordSet(
  'geben kommen gehen handeln brennen heissen regnen schneien gelingen gelten krachen knallen bleiben rumoren dämmern fehlen stürmen hageln klopfen klingeln bedürfen gelten riechen stinken duften',
)

/** "es brannte", "es kam zu", "es wurde gestritten": nothing is meant by "es". */
const isImpersonalVerb = ({ verb }: Clause): boolean => verb !== null && IMPERSONAL.has(verb.lemma)

/** "Sein Spätwerk wurde bekannt": a possessive that opens the subject. */
const isPossessor = ({ subject }: Clause, at: number): boolean =>
  subject?.determiner === at && subject.first === at && subject.head > at

/** "ihr Atelier", "in seinem Haus": genders of the owner that a possessive beside an object means, or null. The subject of the
 *  clause is no other; an adjective behind the possessive would need another ending. */
function ownerMeant(syntax: Syntax, { subject, phrases }: Clause, at: number): string | null {
  const [, own = '', ending] = /^(sein|ihr)(e[nrsm]?)?$/.exec(norm(syntax, at)) ?? []
  const phrase = phrases.find((p) => p.determiner === at && p !== subject)
  if (own === '' || phrase === undefined || subject === null) return null
  if (phrase.head !== at + 1 && ending !== undefined) return null
  const genders = own === 'ihr' ? 'fp' : 'mn'
  const isSubject =
    subject.type === 'pronoun' || subject.agreement.some((code) => code[1] === 'n' && genders.includes(code[0] ?? ''))
  return isSubject ? null : genders
}

/** The article for an ending of "mein"; without one its gender stays open. */
const OWN_ARTICLES: Readonly<Record<string, string>> = { e: 'die', en: 'den', em: 'dem', er: 'der', es: 'des' }

const GREETING = /^(?:willkommen|guten|hallo|grüezi|servus|moin|herzlich|tschüss|danke|vielen|liebe|achtung|übrigens)$/

const POSSESSIVE = /^(?:mein|dein|sein|ihr|unser|euer)(?:e[nrsm]?)?$/

/** A noun as a title begins with it, with its adjective as it is behind an article: "Junger Mann" → "jungen Mann" for "ihn". */
function withWeakAdjective(pronoun: string, text: string): string {
  const [first = '', next] = text.split(' ')
  const adjective = first.toLowerCase()
  if (next === undefined || !/^\p{Lu}/u.test(next) || !/(?:e|er|es|en)$/.test(adjective)) return text
  if (!isAdjectiveShape(adjective)) return text
  const stem = adjective.replace(/e[rsn]?$/, '')
  const ending = pronoun === 'es' ? 'e' : /^ih/.test(pronoun) && pronoun !== 'ihr' ? 'en' : adjective.slice(stem.length)
  return `${stem}${ending}${text.slice(first.length)}`
}

const MEANT_ARTICLES: Readonly<Record<string, string>> = {
  ihn: 'den',
  diesen: 'den',
  ihm: 'dem',
  es: 'das',
  sie: 'die',
  ihr: 'der',
  ihnen: '',
}

/** What artists, athletes and scholars are: one of whom a text tells is called so again and again. */
const OCCUPATION =
  /(?:maler|zeichner|bildhauer|fotograf|musiker|sänger|pianist|geiger|cellist|organist|gitarrist|trompeter|komponist|dirigent|regisseur|schauspieler|kabarettist|schriftsteller|dichter|lyriker|autor|künstler|tänzer|rapper|stürmer|torwart|torhüter|mittelfeldspieler|angreifer|spielmacher|läufer|sprinter|springer|schwimmer|turner|ringer|boxer|ruderer|kletterer|skifahrer|radprofi|tennisprofi|sportler|philosoph|physiker|chemiker|biologe|historiker|mathematiker|architekt|erfinder)(?:in|s)?$|^torfrau$/

/** "47-Jährige" */
const isOfAge = (syntax: Syntax, at: number): boolean => /\djährige[rn]?$/.test(norm(syntax, at).replace(/[-‑]/g, ''))

/** A masculine or neuter noun in the genitive: "Mannes", "Zeugen". */
function inGenitive(noun: string): string {
  if (/(?:ent|ant|ist|at|oge|e)$/.test(noun)) return `${noun}${noun.endsWith('e') ? 'n' : 'en'}`
  const isShort = /^[^aeiouäöü]*[aeiouäöü]+[^aeiouäöü]+$/i.test(noun)
  return `${noun}${isShort || /(?:s|ß|z|x)$/.test(noun) ? 'es' : 's'}`
}

/** Within a sentence, where a capital is no more than the word's own. */
const isInner = ({ words }: Syntax, at: number): boolean =>
  words[at - 1]?.kind === 'word' || words[at - 1]?.text === ','

/** Pronouns and what they may mean. */
function referenceOf(syntax: Syntax, clause: Clause, at: number): Reference | null {
  const word = syntax.words[at]
  // "Sie" of polite address.
  if (word?.capital === true && !word.first && /^(?:Sie|Ihnen)$/.test(word.text) && isInner(syntax, at)) return null
  const isSubject = clause.subject?.first === at
  const plural = isSubject && clause.verb?.number === 'plural'
  const speaks = isSubject && isSaying(clause)
  const side = isSubject ? sideMeant(syntax, clause) : null
  const to = isSubject && isOfThings(syntax, clause) ? 'thing' : 'any'
  const owner = ownerMeant(syntax, clause, at)
  if (owner !== null) return { to: 'person', genders: owner }
  switch (norm(syntax, at)) {
    case 'er':
    case 'ihn':
      return { to, genders: 'm', ...(speaks && { rather: 'person' }), ...(side && { side }) }
    case 'ihm':
      return { to: 'person', genders: 'm' }
    case 'sie':
      return {
        to,
        genders: plural ? 'p' : isSubject && clause.verb?.number === 'singular' ? 'f' : 'fp',
        ...(word?.text === 'Sie' && clause.verb?.number === 'plural' && { polite: true }),
        ...(speaks && { rather: 'person' }),
        ...(side && { side }),
      }
    case 'der':
      return clause.subject?.type === 'pronoun' && clause.subject.first === at ? { to: 'any', genders: 'm' } : null
    case 'die':
      return clause.subject?.type === 'pronoun' && clause.subject.first === at
        ? { to: 'any', genders: plural ? 'p' : 'f' }
        : null
    case 'ihnen':
      return { to: 'any', genders: 'p' }
    case 'es':
      if (clause.subject !== null && clause.subject.first !== at && isObjectPronoun(syntax, clause, at))
        return { to: 'any', genders: 'n' }
      // "die Stiftung, die es erworben hatte"
      if (clause.type === 'relative' && clause.subject === null && at === (clause.opener ?? -2) + 1)
        return { to: 'any', genders: 'n' }
      return clause.subject?.first === at && !isImpersonalVerb(clause) && !(clause.verb && befalls(clause.verb, at))
        ? { to: 'any', genders: 'n' }
        : null
    case 'sein':
    case 'seine':
      return isPossessor(clause, at) ? { to: 'person', genders: 'mn' } : null
    case 'deren':
      return isPossessor(clause, at) ? { to: 'any', genders: 'fp', nearest: true } : null
    case 'dessen':
      return isPossessor(clause, at) ? { to: 'any', genders: 'mn', nearest: true } : null
    case 'ihr':
    case 'ihre':
      if (clause.phrases.some((p) => p.type === 'pronoun' && p.first === at))
        return { to: 'any', genders: 'f', rather: 'person' }
      return isPossessor(clause, at) ? { to: 'person', genders: 'f' } : null
    case 'diesen':
    case 'jenen':
      return clause.phrases.some((p) => p.type === 'pronoun' && p.first === at)
        ? { to: 'thing', genders: 'm', nearest: true }
        : null
    case 'dieser':
    case 'jener':
      return isByItself(clause, at) ? { to: 'any', genders: 'm', nearest: true } : null
    case 'diese':
    case 'jene':
      return isByItself(clause, at) ? { to: 'any', genders: plural ? 'p' : 'f', nearest: true } : null
    case 'dieses':
      return isByItself(clause, at) ? { to: 'any', genders: 'n', nearest: true } : null
    case 'mein':
    case 'meine':
      return isPossessor(clause, at) && !clause.quoted ? { to: 'speaker', genders: '' } : null
    case 'ich':
    case 'mich':
    case 'mir':
      return { to: 'speaker', genders: '' }
    case 'dort':
    case 'hier':
      return { to: 'place', genders: '' }
  }
  return null
}

/** An object, or whom an act is aimed at: "auf einen Kellner". */
const isToSomebody = ({ type, agreement, preposition }: Phrase): boolean =>
  (type === 'noun' && agreement.some((code) => code[1] === 'a' || code[1] === 'd')) ||
  (type === 'preposition' && /^(?:auf|gegen)$/.test(preposition ?? '') && agreement.some((code) => code[1] === 'a'))

/** Places and states of who is hurt. */
const CARE =
  /(?:klinik|klinikum|krankenhaus|spital|lazarett|intensivstation|lebensgefahr|koma|verletzungen|notarzt|rettungsdienst|rettungswagen|rettungshubschrauber)$/

/** What follows for who did it. */
const CUSTODY = /(?:haft|gefängnis|gewahrsam|flucht|geständnis|haftrichter|anklage|tat|anklagebank|polizei)$/

/** Verbs of what is done to who did it. */
const JUSTICE =
  /^(?:festnehmen|verhaften|fassen|überwältigen|verurteilen|anklagen|freisprechen|abführen|ermitteln|schnappen)$/

/** Of whom a clause tells more likely: of who was hurt, or of who hurt. */
function sideMeant(syntax: Syntax, clause: Clause): 'doer' | 'sufferer' | null {
  const { verb } = clause
  const has = (nouns: RegExp): boolean => clause.phrases.some((p) => nouns.test(headNorm(syntax, p)))
  const lemma = verb?.lemma ?? ''
  if (kindOfVerb(lemma) === 'death' && verb?.voice === 'active') return 'sufferer'
  if (
    /^(?:erliegen|verbluten|operieren|behandeln|verletzen|überleben|verarzten|reanimieren|erleiden)$/.test(lemma) ||
    has(CARE)
  )
    return 'sufferer'
  if (JUSTICE.test(lemma) || /^(?:fliehen|flüchten|entkommen|gestehen|stellen)$/.test(lemma) || has(CUSTODY))
    return 'doer'
  return null
}

/** Verbs whose subject is a thing, not somebody: what is in force, lasts, is built or published. */
const OF_THINGS = /* @__PURE__ */ wordSet(
  `gelten dauern andauern stattfinden erfolgen auslaufen ablaufen anlaufen vorliegen umfassen kosten betragen verkehren entstehen
  verglühen einstürzen explodieren entgleisen kentern abbrennen niederbrennen`,
)

/** Verbs that are done to things, by their passive. */
const DONE_TO_THINGS = /* @__PURE__ */ wordSet(
  `analysieren auswerten abtragen abreissen bauen errichten sanieren renovieren restaurieren veröffentlichen verlesen drucken
  unterzeichnen ratifizieren genehmigen beschliessen reparieren zünden schleppen freischleppen abschleppen heben verschrotten liefern
  ausliefern zustellen einbauen umbauen ausbauen asphaltieren sprengen entschärfen vertagen anberaumen ansetzen datieren
  digitalisieren ausstrahlen aufführen uraufführen einreichen ausschreiben vollenden fertigstellen montieren versteigern
  wiedereröffnen einweihen erneuern erweitern verlängern`,
)

/** A clause whose subject is a thing by its verb: "Sie gilt bis Juni", "Er wird abgetragen", other than "Er gilt als streng". */
function isOfThings(syntax: Syntax, { verb, phrases }: Clause): boolean {
  if (verb === null) return false
  if (phrases.some((p) => p.preposition === 'als')) return false
  if (verb.voice !== 'active') return DONE_TO_THINGS.has(verb.lemma)
  return OF_THINGS.has(verb.lemma) || (verb.lemma === 'treten' && phrases.some((p) => headNorm(syntax, p) === 'kraft'))
}

/** "Dieser starb": a demonstrative that no noun follows, as the subject. */
const isByItself = ({ subject }: Clause, at: number): boolean => subject?.type === 'pronoun' && subject.first === at

/** "ein Gutachter soll es prüfen": an object that a clause of an active verb with no other object has. */
const isObjectPronoun = (syntax: Syntax, clause: Clause, at: number): boolean =>
  clause.verb?.voice === 'active' &&
  clause.order === 'second' &&
  at > (clause.verb.finite ?? at) &&
  clause.subject !== null &&
  clause.subject.last < at &&
  !/^(?:sein|werden|geben|bleiben|heissen|gehen|schaffen|kommen)$/.test(clause.verb.lemma) &&
  !clause.phrases.some((p) => p !== clause.subject && p.type === 'noun') &&
  !syntax.clauses.some((c) => c.parent === clause.index && (c.type === 'infinitive' || c.type === 'subordinate'))

/** Role of a relative pronoun: subject unless another phrase is, or a preposition or case tells otherwise. */
function relativeRole(syntax: Syntax, clause: Clause): 'subject' | 'object' | 'other' {
  const pronoun = norm(syntax, clause.opener ?? -1)
  if (clause.type === 'relative' && clause.opener === null) return 'subject'
  if (clause.opener !== clause.parts[0]?.first) return 'other'
  if (pronoun === 'der' || pronoun === 'welcher') return clause.subject === null ? 'subject' : 'object'
  if (pronoun === 'den' || pronoun === 'welchen') return 'object'
  if (pronoun === 'die' || pronoun === 'das' || pronoun === 'welche' || pronoun === 'welches')
    return clause.subject === null ? 'subject' : 'object'
  return 'other'
}

const CONTRACTIONS: Readonly<Record<string, string>> = {
  'in dem': 'im',
  'an dem': 'am',
  'bei dem': 'beim',
  'von dem': 'vom',
  'zu dem': 'zum',
  'zu der': 'zur',
  'in das': 'ins',
  'an das': 'ans',
}

const PRONOUN_GENDERS: Readonly<Record<string, string>> = { den: 'm', dem: 'mn', der: 'f', das: 'n', die: 'fp' }

/** "den Bericht", "am Forum", "mit Kim": what a relative pronoun stands for, in its place. Nouns that decline, and those of
 *  a plural dative, would need another form. */
function relativeObject(syntax: Syntax, clause: Clause, antecedent: Phrase, name: string | null): string | null {
  const opener = clause.opener ?? -1
  const pronoun = norm(syntax, opener)
  const own = syntax.words[antecedent.head]?.text ?? ''
  // "die Leitung des Heims, dem …": "dem Heim"
  const isGenitive = /^(?:des|eines|seines|ihres|dieses)$/.test(norm(syntax, antecedent.determiner ?? -1))
  const noun = isGenitive ? own.replace(/(?<=[^s])(?:es|s)$/, '') : own
  const isLed = opener > (clause.parts[0]?.first ?? opener)
  const preposition = isLed ? norm(syntax, opener - 1) : ''
  // "die 80.000 Mark, für die der Verein das Haus kaufte": the amount whole.
  const count = antecedent.head - 1
  if (isLed && UNIT_NOUNS.has(noun.toLowerCase()) && syntax.words[count]?.kind === 'number')
    return /^(?:mit|von|aus|bei|nach|zu)$/.test(preposition)
      ? null
      : `${preposition} ${syntax.words[count].text} ${noun}`
  if (isLed && !/^(?:an|auf|bei|durch|für|gegen|in|mit|nach|über|um|von|vor|zu)$/.test(preposition)) return null
  if (name !== null) return isLed ? `${preposition} ${name}` : /^(?:den|die|dem|der)$/.test(pronoun) ? name : null
  const genders = PRONOUN_GENDERS[pronoun]
  const isOfGender = (code: string): boolean => genders?.includes(code[0] ?? '') ?? false
  // "die Leitung des Heims, dem …": another noun is meant.
  if (genders !== undefined && antecedent.agreement.length > 0 && !antecedent.agreement.some(isOfGender)) return null
  // "die Anwohner, denen": "den Anwohnern"
  if (pronoun === 'denen' && !isLed)
    return /(?:er|el|e)$/.test(noun) ? `den ${noun}n` : /[ns]$/.test(noun) ? `den ${noun}` : null
  if (!/^(?:den|die|das|dem|der)$/.test(pronoun)) return null
  if (lookUp(noun.toLowerCase())?.unit !== undefined) return null
  // "ein 34-Jähriger, den": "den 34-Jährigen"
  const declined = isDeclinedNoun(noun.toLowerCase().replace(/e[rns]$/, 'e'))
  const isOneWoman = pronoun === 'die' && antecedent.agreement.some((code) => code[0] === 'f')
  const weak = declined ? noun.replace(/e[rns]?$/, isOneWoman ? 'e' : 'en') : noun
  if (!declined && /^de[nm]$/.test(pronoun) && /(?:ent|ant|ist|at|oge|e)$/.test(noun)) return null
  const led = `${preposition} ${pronoun}`
  return `${CONTRACTIONS[led] ?? led.trim()} ${weak}`
}

/** Verbs that say no more than that something was said. */
const PLAIN_SPEECH = /* @__PURE__ */ wordSet(
  'sagen erklären mitteilen äussern berichten melden schreiben erzählen betonen hinzufügen antworten meinen angeben verkünden bekanntgeben ergänzen erläutern',
)

/** A clause of speech without an object, a topic, or a clause that says what is said. */
function saysNothing(syntax: Syntax, clause: Clause): boolean {
  if (clause.verb === null || !PLAIN_SPEECH.has(clause.verb.lemma) || clause.verb.modal !== null) return false
  const content = contentOf(syntax, clause)
  // "wurde am Montag gefasst, teilte die Polizei am Mittwoch mit": the news has a day of its own.
  const isOver = content?.verb != null && content.verb.modal === null && /^p(?:ret|erf|lup)/.test(content.verb.tense)
  if (isOver && content.phrases.some((p) => p.type === 'time') && clause.order === 'first') return true
  if (clause.verb.voice !== 'active' || content !== null) return false
  return clause.phrases.every(
    (p) =>
      p === clause.subject ||
      p.type === 'time' ||
      p.type === 'adverb' ||
      (p.type === 'noun' &&
        p.agreement.length > 0 &&
        p.agreement.every((code) => code[1] === 'd' || code[1] === 'g')) ||
      (p.type === 'preposition' && !/^(?:über|zu|zum|zur|gegen|für|um|vor|auf|an|von|vom)$/.test(p.preposition ?? '')),
  )
}

/** Verbs of what is so rather than happens. */
const STATES = /* @__PURE__ */ wordSet(
  'sein haben bleiben gelten liegen stehen sitzen leben wohnen arbeiten heissen gehören bestehen zählen dauern scheinen kennen wissen glauben meinen führen leiten betragen umfassen kosten wiegen messen rangieren fehlen',
)

const BEGINNING = /* @__PURE__ */ wordSet('beginnen starten anfangen anlaufen')
const LASTING = /* @__PURE__ */ wordSet('beginnen starten laufen dauern gelten stattfinden andauern anlaufen')
const LASTING_KINDS = /* @__PURE__ */ wordSet('forum talks attack journey visit')

/** "haben für den 19. März eine Demonstration angekündigt": the day is that of what is announced. */
function announcedFor(
  syntax: Syntax,
  clause: Clause,
  range: WordRange,
): { readonly head: Phrase; readonly attributes: readonly Phrase[] } | null {
  const { verb } = clause
  const calls = /^(?:aufrufen|einladen|laden)$/.test(verb?.lemma ?? '')
  if (verb === null || verb.voice !== 'active' || !(calls || PLANNING_VERBS.has(verb.lemma))) return null
  const time = clause.phrases.find((p) => p.type === 'time' && p.first <= range.first && range.last <= p.last)
  if (time?.preposition !== 'für' && time?.preposition !== 'auf') return null
  const isNamed = (p: Phrase): boolean =>
    calls ? /^zu[mr]?$/.test(p.preposition ?? '') : p.type === 'noun' && p !== clause.subject
  const head = clause.phrases.find((p) => isNamed(p) && namesHappening(syntax, p))
  if (!head) return null
  return { head, attributes: clause.phrases.filter((p) => p.type === 'preposition' && p.first > head.last) }
}

const UNIT_DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 }

/** Ends of nouns for the day of a happening: "Wahlabend", "Unglückstag". */
const HAPPENING_DAY = /^(.{3,}?)(?:s|es)?(?:abend|abends|tag|tages|nacht|morgen|nachmittag|wochenende)$/

/** "am Tag nach dem Unglück", "zwei Tage nach der Wahl", "noch am Wahlabend", "eine halbe Stunde später": an expression
 *  that another happening dates. */
function eventAnchorOf(syntax: Syntax, clause: Clause): EventAnchor | null {
  const { words } = syntax
  for (const part of clause.parts)
    for (let i = part.first; i <= part.last; i++) {
      const word = words[i]
      if (word?.kind !== 'word' && word?.kind !== 'number') continue
      // "am Wahlabend"
      const day = word.capital ? HAPPENING_DAY.exec(word.norm) : null
      if (
        day?.[1] !== undefined &&
        /^(?:am|in|im|der|diesem|dem)$/.test(norm(syntax, i - 1)) &&
        lookUp(word.norm)?.weekday === undefined
      ) {
        const kind = kindOfNoun(day[1])
        if (kind !== null) return { range: { first: i - 1, last: i }, stem: stemOf(day[1]), kind, days: 0 }
      }
      const sense = lookUp(word.norm)
      if (sense?.unit === undefined) continue
      const next = words[i + 1]
      const amount = countBefore(syntax, i)
      const days = UNIT_DAYS[sense.unit]
      const isShort = sense.unit === 'hour' || sense.unit === 'minute' || sense.unit === 'second'
      const first = startOf(syntax, i, part.first)
      if (next && (next.norm === 'nach' || next.norm === 'vor')) {
        const head =
          clause.phrases.find((p) => p.first <= i + 1 && i + 1 <= p.last && p.type === 'preposition') ??
          clause.phrases.find((p) => p.first === i + 1)
        const noun = head ? headNorm(syntax, head) : ''
        if (noun === '' || !namesHappening(syntax, head as Phrase)) continue
        if (days === undefined && !isShort) continue
        const sign = next.norm === 'nach' ? 1 : -1
        return {
          range: { first, last: (head as Phrase).last },
          stem: stemOf(noun),
          kind: kindOfNoun(noun),
          days: isShort ? 0 : sign * (amount ?? 1) * (days ?? 0),
        }
      }
      if (next && isShort && /^(?:später|danach|darauf|zuvor|vorher|davor)$/.test(next.norm))
        return { range: { first, last: i + 1 }, stem: null, kind: null, days: 0 }
    }
  // "kurz darauf", "wenig später": on the day told last.
  for (const part of clause.parts)
    for (let i = part.first; i < part.last; i++)
      if (
        /^(?:kurz|wenig|unmittelbar|gleich)$/.test(norm(syntax, i)) &&
        /^(?:darauf|danach|später|zuvor)$/.test(norm(syntax, i + 1))
      )
        return { range: { first: i, last: i + 1 }, stem: null, kind: null, days: 0 }
  return null
}

function countBefore(syntax: Syntax, at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) {
    const word = syntax.words[i]
    if (word?.kind === 'number') return Number(word.norm) || null
    const amount = word ? lookUp(word.norm)?.amount : undefined
    if (amount !== undefined) return amount
  }
  return null
}

function startOf(syntax: Syntax, at: number, least: number): number {
  let first = at
  while (
    first > least &&
    /^(?:am|ein|eine|einen|einer|rund|etwa|knapp|nur|schon|bereits|noch|halbe|halben|dem|der|den|die|das|gut|kurz|erst|wenige|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\d+)$/.test(
      norm(syntax, first - 1),
    )
  )
    first--
  return first
}

/** "Am Tag darauf kam der Dämpfer, als der Hafen unter Beschuss geriet": what the clause of time tells. */
const whenClause = (syntax: Syntax, clause: Clause): Clause | null =>
  syntax.clauses.find(
    (c) =>
      c.type === 'subordinate' &&
      c.parent === clause.index &&
      (norm(syntax, c.opener ?? -1) === 'als' ||
        (isCleft(syntax, clause) &&
          c.verb?.mood === 'indicative' &&
          /^(?:dass|daß|seit)$/.test(norm(syntax, c.opener ?? -1)))) &&
      c.verb !== null &&
      c.verb.finite !== null,
  ) ?? null

/** "Drei Tage ist es her", "Zehn Jahre sind vergangen", "Im Mai war es": says no more than when. */
const isCleft = (syntax: Syntax, { verb, phrases }: Clause): boolean =>
  verb !== null &&
  /^(?:sein|hersein|vergehen|verstreichen)$/.test(verb.lemma) &&
  verb.modal === null &&
  phrases.every(
    (p) =>
      p.type === 'time' ||
      (p.type === 'pronoun' && norm(syntax, p.first) === 'es') ||
      (p.type === 'adverb' && (norm(syntax, p.first) === 'her' || timeOpeners.has(norm(syntax, p.first)))),
  )

function roleStems(role: string): readonly string[] {
  const short = formerRoles.some((beginning) => role.startsWith(beginning))
    ? undefined
    : [...soleRoles].find((sole) => role !== sole && role.endsWith(sole))
  return [stemOf(role), ...(short === undefined ? [] : [stemOf(short)])]
}

/** German below the events. */
export const grammarOfGerman: Grammar = {
  language: 'de',
  parse: parseOnce,
  collectEntities,
  attachTime,
  readModality,
  isSaying,
  isDenying,
  speakerOf: speakerOfClause,
  isPronoun: (text) => /^(?:er|sie|ich|wir|der|die|dieser|diese)$/i.test(text),
  quoterOf,
  reportOf,
  announcesBefore,
  isDoubtful,
  antecedentOf,
  relativeRole,
  happensIn: (syntax, clause) =>
    clause.verb?.lemma === 'kommen' &&
    clause.subject !== null &&
    norm(syntax, clause.subject.first) === 'es' &&
    norm(syntax, (clause.opener ?? 0) - 1) === 'zu',
  relativeObject,
  whenClause,
  turnOf(syntax) {
    const [clause] = syntax.clauses
    const [phrase] = clause?.phrases ?? []
    if (!clause || phrase?.type !== 'noun' || phrase.first > 0) return null
    const next = syntax.words[phrase.last + 1]?.text
    const isAsked = /^(?:frau|herrn?)$/.test(norm(syntax, 0)) && phrase.last > 0 && next === ','
    const isLabel =
      clause.verb === null && next === ':' && phrase.determiner === null && phrase.last < 3 && syntax.clauses.length > 1
    const isFirst = syntax.words.some(({ norm: own }) => /^(?:ich|wir|mich|mir|uns)$|^(?:mein|unser)/.test(own))
    return isAsked || isLabel ? { clause, phrase, isFirst } : null
  },
  happeningMeant(syntax, clause) {
    const refers = syntax.words.some((w, i) => covers(clause, i) && /^(?:daran|dabei|dazu|davor|danach)$/.test(w.norm))
    const before = syntax.clauses[clause.index - 1]
    return refers && before?.subject && namesHappening(syntax, before.subject) ? before.subject : null
  },
  begins(syntax, clause) {
    if (clause.verb === null || !BEGINNING.has(clause.verb.lemma) || clause.subject === null) return false
    return LASTING_KINDS.has(kindOfNoun(headNorm(syntax, clause.subject)) ?? '')
  },
  lasts: (clause) => clause.verb !== null && LASTING.has(clause.verb.lemma),
  isArranged: ({ verb }) =>
    verb === null ||
    HAPPENING_VERBS.has(verb.lemma) ||
    EMPTY_VERBS.has(verb.lemma) ||
    ARRANGING_VERBS.has(verb.lemma) ||
    LASTING.has(verb.lemma),
  undoneBy,
  announcedFor,
  eventAnchorOf,
  isQuestion: (syntax, clause) =>
    /^(?:wer|was|wen|wem|wie|wann|wo|warum|weshalb|wieso|wohin|woher|welche[rsnm]?|wor(?:um|an|auf|in)|wo(?:durch|für|mit|von|zu|bei))$/.test(
      norm(syntax, clause.parts[0]?.first ?? -1),
    ),
  isImpersonal: (syntax, _, at) => /^(?:es|man|wir|ich|niemand|jemand|nichts)$/.test(norm(syntax, at)),
  canLeaveOutSubject: isOfUnnamed,
  isStandstill: (syntax, { verb, subject }) =>
    verb !== null &&
    subject !== null &&
    /^keine?$/.test(norm(syntax, subject.nounFirst)) &&
    verb.modal === null &&
    /^(?:verkehren|fahren|fliegen|ablegen|abfahren|starten|landen|erscheinen|ankommen)$/.test(verb.lemma),
  isDecision: ({ verb }) =>
    verb !== null &&
    /^(?:ablehnen|zustimmen|verlängern|genehmigen|zulassen|bestätigen|wiederwählen|freigeben)$/.test(verb.lemma),
  isPrelude(syntax, clause) {
    const at = clause.parts[0]?.first ?? -1
    if (clause.verb === null)
      return GREETING.test(norm(syntax, at)) || (norm(syntax, at) === 'zur' && norm(syntax, at + 1) === 'erinnerung')
    return (
      norm(syntax, clause.subject?.first ?? -1) === 'es' &&
      /^(?:los|weiter)?gehen$/.test(clause.verb.lemma) &&
      clause.phrases.every((p) => p === clause.subject || p.type === 'adverb' || p.type === 'time')
    )
  },
  isState: ({ lemma, modal, voice }) => modal === null && voice === 'active' && STATES.has(lemma),
  saysNothing,
  remarksOn,
  isRelay: (syntax, clause) => isMannerClause(syntax, clause) && isSaying(clause),
  isPlanned: (syntax, at) =>
    readVerb(norm(syntax, at).replace(/e[nrsm]?$/, '')).some((r) => PLANNING_VERBS.has(r.lemma)),
  isOnLastDay: (syntax, at) =>
    norm(syntax, at - 1) === 'zum' &&
    (/^(?:jahres|monats|quartals)ende$/.test(norm(syntax, at)) ||
      (norm(syntax, at) === 'ende' && /^de[sr]$/.test(norm(syntax, at + 1)))),
  isNightTo: (text) => /nacht (?:zum|zu|auf)\b/i.test(text),
  isTimeOpener: (word) =>
    timeOpeners.has(word) || /^(?:am|im|in|vom|von|zum|seit|ab|bis|für|um|gegen|an|der|dem|den|des)$/.test(word),
  kindOfClause,
  kindOfPhrase,
  namesHappening,
  kindOfParticiple: (syntax, at) => {
    const own = norm(syntax, at)
    const reading = [...readVerb(own), ...readVerb(own.replace(/e[nrsm]?$/, ''))].find((r) => r.form === 'participle')
    return reading ? (phaseOfVerb(reading.lemma) ?? kindOfVerb(reading.lemma)) : null
  },
  isEmptyVerb: (lemma) => HAPPENING_VERBS.has(lemma) || EMPTY_VERBS.has(lemma),
  stemOf,
  contentStems,
  isKindStem,
  isHappeningStem,
  referenceOf,
  roleOf(word) {
    if (!word.capital || !isRoleNoun(word.norm)) return null
    return {
      stems: roleStems(word.norm),
      sole: word.norm.length >= 14 || soleRoles.has(word.norm),
      gender: roleGender(word.norm),
    }
  },
  isPerson({ words }, { nounFirst, head }) {
    const noun = words[head]
    // "keine Deutsche" is nobody.
    if (noun?.capital !== true || words[nounFirst]?.norm.startsWith('kein') === true) return false
    // "der 29 Jahre alte Koch", "eine 81-jährige Frau"
    const isOfAge = words
      .slice(nounFirst, head)
      .some(
        (w, k) =>
          /jährige[nrsm]?$/.test(w.norm) ||
          (/^alte[nrsm]?$/.test(w.norm) && words[nounFirst + k - 1]?.norm === 'jahre'),
      )
    return (
      isOfAge ||
      isRoleNoun(noun.norm) ||
      isDeclinedNoun(noun.norm.replace(/r$/, '')) ||
      /(?:^|[a-zäöüß-])(?:mann|frau|junge|mädchen|rentner(?:in)?|schüler(?:in)?|täter(?:in)?|opfer)$/.test(noun.norm)
    )
  },
  canSpeak(syntax, phrase) {
    const { norm: noun = '', capital } = syntax.words[phrase.head] ?? {}
    return (
      capital === true &&
      (grammarOfGerman.isPerson(syntax, phrase) ||
        (isBodyNoun(noun) && !isNamedThing(noun)) ||
        isAgentNoun(noun.replace(/in(?:nen)?$/, '')))
    )
  },
  sideOf({ verb, subject, phrases }, phrase) {
    if (verb === null || verb.voice === 'statal') return null
    if (JUSTICE.test(verb.lemma))
      return (phrase === subject) === (verb.voice === 'passive') && (phrase === subject || isToSomebody(phrase))
        ? 'doer'
        : null
    if (phrase === subject) {
      if (verb.voice === 'passive') return 'sufferer'
      // "Er starb", "er kam in die Klinik" is done by nobody.
      return phrases.some((p) => p !== subject && isToSomebody(p)) ? 'doer' : null
    }
    if (verb.voice === 'passive') return phrase.preposition === 'von' || phrase.preposition === 'vom' ? 'doer' : null
    return isToSomebody(phrase) ? 'sufferer' : null
  },
  isOwned: ({ words }, { determiner }) => POSSESSIVE.test(words[determiner ?? -1]?.norm ?? ''),
  writePair: (first, second) => `${first} und ${second}`,
  writeMeant({ norm: pronoun }, named) {
    const article = MEANT_ARTICLES[pronoun]
    const text = withWeakAdjective(pronoun, named)
    if (article === undefined) return text
    // "dieser Mann" → "diesen Mann"
    const own = /^(dies|sein|ihr|unser)(?:er)?(?= )/.exec(text)
    if (own) return article === 'die' ? text : `${own[1] ?? ''}${article.slice(1)}${text.slice(own[0].length)}`
    // "ihnen": "zwei Mitarbeitern"
    if (pronoun === 'ihnen') return /(?:er|el|e)$/.test(text) ? `${text}n` : text
    // "ihn": "den Kometen", "den Zeugen"
    const isMasculine = pronoun === 'ihn' || pronoun === 'ihm'
    if (isMasculine && /(?:ist|ent|ant|omet|graf|oph|held)$/i.test(text)) return `${article} ${text}en`
    if (isMasculine && /^\S+e$/.test(text)) return `${article} ${text}n`
    // "47-Jähriger" → "den 47-Jährigen"
    const isDeclined = /(?:jährig|angeklagt|beschuldigt|verdächtig)er?$/i.test(text)
    return `${article} ${isDeclined && isMasculine ? text.replace(/er?$/, 'en') : text}`
  },
  describesOne(syntax, phrase) {
    const { head, coreLast, nounFirst, determiner } = phrase
    const article = norm(syntax, nounFirst)
    if (determiner !== nounFirst || coreLast !== head || !/^(?:der|die|den|dem)$/.test(article)) return null
    const noun = norm(syntax, head)
    // "für den eingewechselten Stürmer", "die Malerin": what somebody does, other than an office that others hold too.
    const gender = OCCUPATION.test(noun) && phrase.last === head ? roleGender(noun) : null
    const isOne = gender === 'f' ? article !== 'den' : /^(?:der|den|dem)$/.test(article) && !/(?:er|e)n$/.test(noun)
    if (gender !== null && isOne && phrase.agreement.some((code) => code[0] === gender)) return gender
    if (phrase.type !== 'noun' || (article !== 'der' && article !== 'die')) return null
    const between = syntax.words.slice(nounFirst + 1, head)
    const isAge =
      isOfAge(syntax, head) &&
      (between.length === 0 || syntax.times.some((t) => t.first === nounFirst + 1 && t.last === head - 1))
    const isDescribed =
      isRoleNoun(noun) &&
      between.some((w) =>
        /^(?:\d+-?jährige|alte|frühere|ehemalige|einstige|langjährige|gebürtige|damalige)$/.test(w.norm),
      )
    const isPlain = /^(?:mann|frau)$/.test(noun) && between.length === 0
    const isOrigin = between.length === 0 && isCompatriot(noun)
    if (!isAge && !isDescribed && !isOrigin && !(isPlain && article === 'der')) return null
    return article === 'der' ? 'm' : 'f'
  },
  describes(syntax, phrase) {
    const { words } = syntax
    if (
      phrase.type === 'noun' &&
      phrase.head === phrase.first + 1 &&
      norm(syntax, phrase.first) === 'der' &&
      isCompatriot(norm(syntax, phrase.head))
    )
      return 'last-person'
    const inside = words.slice(phrase.first, phrase.last + 1)
    const both = inside.findIndex((w) => /^beide[nrs]?$/.test(w.norm))
    if (both >= 0) return inside.slice(both).some((w) => w.capital && isRoleNoun(w.norm)) ? 'last-two' : null
    // "die Zusammenkunft der Staatsführer": what needs two is of the two.
    const at = inside.findIndex(
      (w) => w.capital && /^(?:meeting|talks|agreement|letter)$/.test(kindOfNoun(w.norm) ?? ''),
    )
    return at >= 0 &&
      inside[at + 1]?.norm === 'der' &&
      isRoleNoun(inside[at + 2]?.norm ?? '') &&
      at + 3 === inside.length
      ? 'last-two'
      : null
  },
  placeRole(preposition) {
    if (preposition === null) return null
    if (/^(?:in|im|ins|nach|auf|bei|an|am)$/.test(preposition)) return 'goal'
    if (/^(?:vor|nahe|über)$/.test(preposition)) return 'place'
    return preposition === 'aus' ? 'origin' : null
  },
  sequenceOf: (preposition) =>
    preposition === 'nach' ? 'after' : preposition === 'vor' ? 'before' : preposition === 'seit' ? 'since' : null,
  writeTitle: (syntax, input) => lawful(syntax, input, writeTitle(syntax, input)),
  writeNominalTitle: (syntax, input, head, attributes) =>
    lawful(syntax, input, writeNominalTitle(syntax, input, head, attributes), head),
  writeAttributeTitle,
  writeReference(syntax, mentions, clause, phrase) {
    // "der heute 27-Jährige": of an age on another day than the one that is told next.
    const at = phrase.nounFirst + 1
    const dropped = new Set(syntax.times.filter((t) => t.first === at && isOfAge(syntax, t.last + 1)).flatMap(indices))
    const input = { mentions, clause, dropped, subject: null, references: new Map<number, string>() }
    const named = nounText(syntax, input, phrase, phrase.last - phrase.coreLast > 4)
    // "seine Bank": whose is told where it is named first.
    const owner = phrase.determiner === phrase.nounFirst ? norm(syntax, phrase.nounFirst) : ''
    const text =
      POSSESSIVE.test(owner) && named.toLowerCase().startsWith(`${owner} `)
        ? capitalise(named.slice(owner.length + 1))
        : named
    const next = clause.phrases[clause.phrases.indexOf(phrase) + 1]
    const finite = clause.verb?.finite ?? -1
    const described =
      next !== undefined &&
      next.type === 'preposition' &&
      next.first === phrase.last + 1 &&
      (next.attributive ||
        (phrase.last < finite && next.last < finite && clause.order === 'second') ||
        (finite < 0 && clause.type === 'fragment'))
    const whole = described ? `${text} ${unsentenced(syntax, next, phraseText(syntax, input, next))}` : text
    return whole.length <= 34 ? whole : text
  },
  writeArticle({ norm: own }) {
    const ending = /^(?:mein|unser)(e[nrsm]?)?$/.exec(own)
    return ending === null ? null : (OWN_ARTICLES[ending[1] ?? ''] ?? null)
  },
  writeOwned(syntax, phrase, clause, owner, name) {
    const opener = norm(syntax, clause.opener ?? -1)
    if (phrase.nounFirst !== (clause.opener ?? -2) + 1 || !/^(?:dessen|deren)$/.test(opener)) return null
    const noun = syntax.words[phrase.head]?.text ?? ''
    if (name !== null) return `${noun} von ${name}`
    const own = syntax.words[owner.head]?.text ?? ''
    // "die Mosterei Hug": a name does not decline.
    const before = syntax.words[owner.head - 1]
    if (before?.capital === true && owner.head - 1 > (owner.determiner ?? -1) && owner.head > owner.nounFirst)
      return null
    if (opener === 'deren')
      return `${noun} der ${own}${isDeclinedNoun(own.toLowerCase()) || /tigte$/.test(own) ? 'n' : ''}`
    return `${noun} des ${inGenitive(own)}`
  },
  writeBelonging({ words }, { head }, owner, genders) {
    const noun = words[head]?.text ?? ''
    const [first = '', ...others] = owner.split(' ')
    // A declined adjective, or an article of its own, would have to be turned.
    if (
      !/^\p{Lu}/u.test(first) ||
      /^(?:Der|Die|Das|Ein|Eine|Zwei|Drei)$/.test(first) ||
      (others.length > 0 && /(?:e|er|es|en)$/.test(first))
    )
      return null
    if (genders === 'f' || genders === 'p') return `${noun} der ${owner}`
    return genders === 'm' || genders === 'n' ? `${noun} des ${[inGenitive(first), ...others].join(' ')}` : null
  },
  writeOwner: (name) => (/(?:[sßxz]|ce)$/.test(name) ? `${name}’` : `${name}s`),
  writeStance,
  accusedIn,
  writeTopic: (topic, title) => (/^(?:er|sie|es|man)$/i.test(topic) ? title : `${topic}: ${title}`),
}
