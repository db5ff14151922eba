import type { Clause, Phrase, VerbComplex } from '../../../syntax/index.js'
import { hasSingularEnding, isAgentNoun, isBodyNoun, isRoleNoun, mayBePlural } from '../nouns.js'
import type { Tagged } from './tags.js'

type Shape = Pick<Clause, 'type' | 'order' | 'verb' | 'opener' | 'parts'>

const NOMINATIVE_PRONOUNS = new Set([
  'der',
  'die',
  'er',
  'sie',
  'es',
  'ich',
  'wir',
  'man',
  'niemand',
  'jemand',
  'nichts',
  'etwas',
  'dieser',
  'diese',
  'dieses',
  'jener',
  'jene',
])

const NOMINATIVE_ONLY = /^(?:ich|wir|er|man|niemand)$/

const isNominative = (phrase: Phrase): boolean => phrase.agreement.some((code) => code[1] === 'n')

/** Whether a phrase may agree with a verb in the singular or the plural. */
function agrees({ words }: Tagged, phrase: Phrase, number: 'singular' | 'plural' | null): boolean {
  if (number === null) return true
  const nominative = phrase.agreement.filter((code) => code[1] === 'n')
  const isPlural = nominative.some((code) => code[0] === 'p')
  const isSingular = nominative.some((code) => code[0] !== 'p')
  if (number === 'plural')
    return (
      isPlural ||
      (phrase.determiner === null &&
        words[phrase.head]?.kind === 'word' &&
        phrase.agreement.length > 8 &&
        mayBePlural(words[phrase.head]?.norm ?? ''))
    )
  return isSingular
}

/** The subject: the noun phrase in front of the verb, else the first one behind it, that may be nominative and agrees.
 *  A relative pronoun in the nominative is its clause's subject, and no phrase is. */
export function findSubject(tagged: Tagged, shape: Shape, phrases: readonly Phrase[]): Phrase | null {
  const { words } = tagged
  const { verb, order } = shape
  const number = verb?.number ?? null
  const finite = verb?.finite ?? null
  const can = (phrase: Phrase): boolean =>
    (phrase.type === 'noun' && isNominative(phrase)) ||
    (phrase.type === 'pronoun' && NOMINATIVE_PRONOUNS.has(words[phrase.first]?.norm ?? ''))
  const fits = (phrase: Phrase): boolean =>
    can(phrase) &&
    (phrase.type === 'pronoun'
      ? pronounAgrees(words[phrase.first]?.norm ?? '', number)
      : agrees(tagged, phrase, number))
  if (shape.type === 'infinitive') return null
  if (order === 'second' && finite !== null) {
    const before = phrases.filter((p) => p.last < finite && p.type !== 'time' && p.type !== 'adverb')
    const front = before[0]
    const behind = phrases.filter((p) => p.first > finite)
    const pronoun = behind.find(
      (p) => p.type === 'pronoun' && p.first <= finite + 2 && fits(p) && words[p.first]?.norm !== 'es',
    )
    // "Am Montag traf es den Nachbarn": what befalls somebody has no other subject.
    const es = behind.find((p) => words[p.first]?.norm === 'es')
    if (es && verb !== null && befalls(verb, es.first) && behind.some((p) => p.type === 'noun')) return es
    // "Wir haben sie gebeten": what is nothing but a nominative.
    if (front?.type === 'pronoun' && NOMINATIVE_ONLY.test(words[front.first]?.norm ?? '') && fits(front)) return front
    // "Entdeckt hatten sie Taucher": the participle in front leaves the verb's field to an object and who acts.
    const second = behind.find((p) => p.type === 'noun' && p.first === (pronoun?.last ?? -2) + 1 && fits(p))
    if (
      pronoun &&
      second &&
      words[pronoun.first]?.norm === 'sie' &&
      verb !== null &&
      verb.main < finite &&
      isAct(verb) &&
      (isActor(tagged, second) || isAgentNoun(words[second.head]?.norm ?? ''))
    )
      return second
    // "1957 holte sie der Funk": a nominative that is no accusative, of a verb that takes one.
    const actor = behind.find((p) => p.type === 'noun' && p !== pronoun && fits(p) && !isAccusative(p))
    if (
      pronoun &&
      actor &&
      actor.first === pronoun.last + 1 &&
      /^(?:sie|es)$/.test(words[pronoun.first]?.norm ?? '') &&
      verb?.voice === 'active' &&
      !/^(?:sein|werden|bleiben|heissen|gelten)$/.test(verb.lemma)
    )
      return actor
    // "Das Museum hatte sie erworben": a body that acts stands in front of what it does it to.
    const isBody = front?.type === 'noun' && fits(front) && isActor(tagged, front) && verb !== null && isAct(verb)
    const isThem = isBody && number === 'singular' && words[pronoun?.first ?? -1]?.norm === 'sie'
    if (pronoun && !(front && front.type === 'noun' && fits(front) && (!isAccusative(front) || isThem))) return pronoun
    if (front && fits(front)) {
      // "Lang legt sein Amt nieder": what is the subject's own is none.
      const agent = behind.find(
        (p) =>
          p.type === 'noun' &&
          p.first <= finite + 2 &&
          fits(p) &&
          !/^(?:sein|ihr)e?$/.test(words[p.determiner ?? -1]?.norm ?? ''),
      )
      const isThing = !isActor(tagged, front) && !isNamed(tagged, front)
      if (agent && isAccusative(front) && isAct(verb) && isThing && isActor(tagged, agent)) return agent
      // "Gerüchte dementierte die Stadt": behind the verb stands a nominative that is no accusative.
      const rival = behind.find((p) => p.type === 'noun' && fits(p) && !isAccusative(p))
      const isObject =
        isAccusative(front) &&
        rival !== undefined &&
        rival.first <= finite + 2 &&
        !(front.determiner === null && isRoleNoun(words[front.head]?.norm ?? ''))
      if (!isObject) return front
    }
    return (
      behind.find((p) => fits(p) && words[p.first]?.norm !== 'es') ??
      (front && can(front) && front.type === 'noun' ? front : null) ??
      behind.find((p) => can(p)) ??
      phrases.find(can) ??
      null
    )
  }
  if (shape.type === 'relative' && shape.opener !== null && opensWithPronoun(shape)) {
    const pronoun = words[shape.opener]?.norm ?? ''
    // "der", "welcher" nominative; "die", "das" unless another nominative agrees better.
    const isDative = pronoun === 'der' && followsFeminine(tagged, shape.opener)
    if ((pronoun === 'der' && !isDative) || pronoun === 'welcher' || pronoun === 'wer') return null
    if (/^(?:die|das|welche|welches|was)$/.test(pronoun)) {
      // "das Abkommen, das die Minister unterzeichneten": a plural verb has no singular pronoun for its subject.
      // "die Erhöhung, welche die Aktionäre gebilligt hatten"
      const isOther =
        number === 'plural' &&
        (pronoun === 'das' ||
          pronoun === 'welches' ||
          pronoun === 'was' ||
          hasSingularEnding(words[shape.opener - 2]?.norm ?? ''))
      // "die Stiftung, die es erworben hatte": "es" right behind the pronoun is the object, other than in "das es gibt".
      const isObject = (p: Phrase): boolean =>
        words[p.first]?.norm === 'es' &&
        verb?.voice === 'active' &&
        !/^(?:geben|regnen|schneien|brauchen|bedürfen)$/.test(verb.lemma)
      const other = phrases.find(
        (p) => fits(p) && !isObject(p) && (isOther || !isAccusative(p) || p.type === 'pronoun'),
      )
      // "das Gesetz, das Ministerin Lang vorgelegt hatte": a person without an article right behind the pronoun acts.
      const [next] = phrases.filter((p) => p.type !== 'time' && p.type !== 'adverb')
      const isPerson =
        next?.type === 'noun' &&
        (next.determiner === null || pronoun === 'das') &&
        fits(next) &&
        isAct(verb) &&
        isActor(tagged, next)
      return other ?? (isPerson ? next : null)
    }
  }
  if (shape.type === 'relative' && shape.order === 'none') return null
  if (verb?.finite == null && order === 'none') return phrases.find((p) => p.type === 'noun') ?? null
  const first = phrases.find(fits)
  // "dessen Genehmigung das Amt erteilt hatte": who acts, not what it is done to.
  const agent = phrases.find((p) => p !== first && p.type === 'noun' && fits(p) && isActor(tagged, p))
  const isKnown = /^d(?:er|ie|as)$/.test(words[agent?.determiner ?? -1]?.norm ?? '')
  const isOwned = isKnown && /^(?:dessen|deren)$/.test(words[shape.opener ?? -1]?.norm ?? '')
  if (isOwned && first && agent && isAct(verb) && !isActor(tagged, first) && isAccusative(first)) return agent
  // "dessen Bau der Gemeinderat ablehnte": what can be nothing but a nominative goes before what may be an object.
  const sure = phrases.find((p) => fits(p) && p.type === 'noun' && !isAccusative(p))
  if (
    first &&
    first.type === 'noun' &&
    first.determiner === null &&
    isAccusative(first) &&
    sure &&
    sure.first <= first.last + 2
  )
    return sure
  return first ?? phrases.find(can) ?? null
}

/** Verbs with an impersonal "es" for whatever happens to somebody. */
const BEFALLING = /^(?:treffen|erwischen|verschlagen|hinwegraffen|ziehen)$/

/** Whether "es" at a word stands for whatever happens to somebody: "Am Montag erwischte es den Nachbarn". */
export const befalls = ({ voice, lemma, finite }: VerbComplex, at: number): boolean =>
  voice === 'active' && BEFALLING.test(lemma) && at === (finite ?? -2) + 1

/** "die Frau, der die Stadt kündigte": behind a feminine or a plural "der" is no nominative. */
function followsFeminine({ words, tags }: Tagged, opener: number): boolean {
  let at = opener - 2
  if (words[opener - 1]?.text !== ',' || tags[at] !== 'noun') return false
  while (at > 0 && /^(?:noun|adjective|number)$/.test(tags[at - 1] ?? '') && opener - at < 6) at--
  return /^(?:die|eine|keine|diese|jene|seine|ihre|unsere)$/.test(words[at - 1]?.norm ?? '')
}

/** Holds a name, or initials. */
const isNamed = ({ words, names }: Tagged, phrase: Phrase): boolean => {
  for (let i = phrase.nounFirst; i <= phrase.last; i++)
    if (names.has(i) || /^[A-ZÄÖÜ]{2,}/.test(words[i]?.text ?? '')) return true
  return false
}

const BODY =
  /(?:amt|kammer|rat|ausschuss|kommission|senat|landtag|bundestag|kreistag|parlament|regierung|fraktion|opposition|koalition|jury|polizei|feuerwehr|justiz|kirche|verwaltung|leitung|team|mannschaft|armee|miliz|initiative|bündnis|staffel|truppe|trupp|einheit|patrouille|streife|crew|besatzung|belegschaft|museum|theater|orchester|institut|wacht|wehr)$/

/** A person or a body, by its name or its noun. */
const isActor = ({ words, persons }: Tagged, phrase: Phrase): boolean => {
  for (let i = phrase.nounFirst; i <= phrase.last; i++) {
    const { norm = '', capital = false } = words[i] ?? {}
    if (persons.has(i) || (capital && (isRoleNoun(norm) || isBodyNoun(norm) || BODY.test(norm) || PERSON.test(norm))))
      return true
  }
  return false
}

const PERSON = /(?:mann|männern?|frau|frauen|kind|kindern?|mensch|menschen|jungen?|mädchen|jährige[rn]?|leuten?)$/

/** Verbs whose subject may be a thing and whose object somebody: "Die Nachricht erreichte die Polizei". */
const HAPPENS_TO =
  /^(?:treffen|erreichen|überraschen|kosten|belasten|zwingen|betreffen|freuen|ärgern|bringen|töten|verletzen|retten|gefährden|bedrohen|stoppen|erschüttern|schockieren|kennen|haben|erhalten|gehören|machen|stellen|heissen|sein|werden|bleiben|gelten|bilden|umfassen|beschäftigen|ersetzen|entlasten|schützen|verpflichten|verbinden|heimsuchen|verwüsten|zerstören|vernichten|beschädigen|verschütten|erfassen|überfluten|lahmlegen)$/

/** A verb for what somebody does to a thing. */
const isAct = (verb: Clause['verb']): boolean =>
  verb !== null && verb.voice === 'active' && !HAPPENS_TO.test(verb.lemma)

const isAccusative = (phrase: Phrase): boolean => phrase.agreement.some((code) => code[1] === 'a')

const opensWithPronoun = (shape: Shape): boolean => shape.opener === shape.parts[0]?.first

const pronounAgrees = (norm: string, number: 'singular' | 'plural' | null): boolean =>
  number === null || /^(?:sie|die|diese|jene)$/.test(norm) || (number === 'plural' ? norm === 'wir' : norm !== 'wir')
