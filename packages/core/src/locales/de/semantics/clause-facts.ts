import { type Clause, covers, type Phrase, type Syntax } from '../../../syntax/index.js'
import {
  HAPPENING_VERBS,
  isHappeningNoun,
  isPhaseNoun,
  isWeapon,
  KIND_ORDER,
  kindOfNoun,
  kindOfVerb,
  phaseOfVerb,
} from '../kinds.js'
import { SAYING_VERBS } from '../speech.js'

const SEQUENCE = new Set(['nach', 'vor', 'seit'])
const CONTAINMENT = new Set(['an', 'in', 'im', 'bei', 'beim', 'auf', 'während', 'am', 'zu', 'zum', 'zur'])

const normAt = (syntax: Syntax, at: number): string => syntax.words[at]?.norm ?? ''

/** The noun of a phrase, lower case; empty where its head is none. */
export const headNorm = (syntax: Syntax, phrase: Phrase): string =>
  syntax.words[phrase.head]?.capital === true ? normAt(syntax, phrase.head) : ''

/** Whether a clause says what somebody says. */
export function isSaying(clause: Clause): boolean {
  const { verb } = clause
  // "wird als Datum genannt": nobody says it.
  const isNamed = verb?.voice === 'passive' && (verb.lemma === 'nennen' || verb.lemma === 'bezeichnen')
  return verb !== null && SAYING_VERBS.has(verb.lemma) && verb.modal === null && !isNamed
}

const ACCUSING = /^(?:vorwerfen|anlasten|beschuldigen|verdächtigen|bezichtigen|bezeihen|zeihen)$/

/** "wirft dem Mann vor, … zu haben", "legt ihm zur Last, …": who is accused of what an infinitive tells; null for others. */
export function accusedIn(syntax: Syntax, clause: Clause): Phrase | null {
  const parent = clause.parent === null ? undefined : syntax.clauses[clause.parent]
  if (clause.type !== 'infinitive' || clause.opener !== null || !parent?.verb) return null
  const { lemma, voice } = parent.verb
  const isAccused =
    ACCUSING.test(lemma) || (lemma === 'legen' && parent.phrases.some((p) => headNorm(syntax, p) === 'last'))
  if (!isAccused) return null
  if (voice === 'passive' && parent.subject) return parent.subject
  return (
    parent.phrases.find(
      (p) =>
        p !== parent.subject &&
        ((p.type === 'noun' && p.agreement.some((code) => code[1] === 'd' || code[1] === 'a')) ||
          (p.type === 'pronoun' && /^(?:ihm|ihr|ihnen|ihn|sie)$/.test(normAt(syntax, p.first)))),
    ) ?? null
  )
}

/** The kind of the happening that a phrase names: by its head, or the genitive behind one that only says what becomes of it.
 *  @param wide the genitive counts behind any head without a kind ("Welle der Proteste") */
export function kindOfPhrase(syntax: Syntax, phrase: Phrase, wide = true): string | null {
  const head = headNorm(syntax, phrase)
  const own = kindOfNoun(head)
  if (own !== null && !isPhaseNoun(head)) return own
  if (!wide && !isPhaseNoun(head)) return own
  for (let i = phrase.head + 1; i <= phrase.last; i++) {
    const word = syntax.words[i]
    const kind = word?.capital ? kindOfNoun(word.norm) : null
    if (kind !== null) return kind
  }
  return own
}

/** Whether a phrase names something that happens. */
export const namesHappening = (syntax: Syntax, phrase: Phrase): boolean =>
  (phrase.type === 'noun' || phrase.type === 'preposition') && isHappeningNoun(headNorm(syntax, phrase))

/** The kind of what a clause tells. What its subject and objects name counts before its verb, its verb before what stands
 *  in a prepositional phrase; a verb of speech makes a statement unless a letter or a message carries it.
 *  @param phrases the clause's phrases without time and attribution */
export function kindOfClause(syntax: Syntax, clause: Clause, phrases: readonly Phrase[]): string | null {
  const lemma = clause.verb?.lemma ?? ''
  const nounKind = (phrase: Phrase): string | null => kindOfPhrase(syntax, phrase, false)
  const byTable = (kinds: readonly (string | null)[]): string | null =>
    KIND_ORDER.find((kind) => kinds.includes(kind)) ?? null
  const inNouns = phrases.filter((p) => p.type === 'noun').map(nounKind)
  const framing = phrases
    .filter((p) => p.type === 'preposition' && (CONTAINMENT.has(p.preposition ?? '') || p.preposition === 'mit'))
    .map(nounKind)
  const any = phrases.filter((p) => p.type === 'preposition' && !SEQUENCE.has(p.preposition ?? '')).map(nounKind)
  if (isSaying(clause)) {
    const carried = [...inNouns, ...framing].find((kind) => kind === 'message' || kind === 'letter' || kind === 'vote')
    return carried ?? 'statement'
  }
  const phase = phaseOfVerb(lemma)
  if (phase !== null) return phase
  const met = kindOfVerb(lemma)
  const isHit =
    phrases.some((p) => isWeapon(headNorm(syntax, p))) ||
    (clause.verb?.voice === 'passive' && !inNouns.includes('agreement'))
  let byVerb =
    met === 'meeting' && isHit
      ? phrases.some((p) => isWeapon(headNorm(syntax, p))) || clause.verb?.voice === 'passive'
        ? 'attack'
        : met
      : met
  // "traf Absprachen", "traf eine Entscheidung"
  if (met === 'meeting' && inNouns.some((kind) => kind !== null && kind !== 'meeting')) byVerb = null
  // "Der Krieg endete mit einem Waffenstillstand": its end is what is told, not the war.
  if (byVerb === 'end') return byTable(framing) ?? byVerb
  const predicates = phrases.filter((p) => p.type === 'adverb').map((p) => kindOfVerb(normAt(syntax, p.head)))
  const subject = clause.subject === null ? null : nounKind(clause.subject)
  // "Der Kurs fiel", "Die Aktie verlor": whose price moves is no match and no fall.
  if (subject === 'market') return subject
  if (byVerb !== null && HAPPENING_VERBS.has(lemma)) byVerb = null
  return (
    byTable(inNouns) ??
    byVerb ??
    byTable(framing) ??
    byTable(any) ??
    byTable(predicates) ??
    stayKind(syntax, clause, phrases)
  )
}

/** "Kim war erst einmal in Russland": for a person to have been somewhere is a visit. */
function stayKind(syntax: Syntax, clause: Clause, phrases: readonly Phrase[]): string | null {
  if (clause.verb?.lemma !== 'sein' || clause.verb.tense === 'present') return null
  const inPlace = phrases.some((p) => p.type === 'preposition' && p.preposition === 'in' && p.determiner === null)
  const subject = clause.subject
  const isPerson =
    subject !== null &&
    subject.determiner === null &&
    subject.type === 'noun' &&
    !isHappeningNoun(headNorm(syntax, subject))
  return inPlace && isPerson && phrases.length <= 4 ? 'visit' : null
}

/** Whether a word of a clause passes a test. */
export const someWord = (syntax: Syntax, clause: Clause, test: (norm: string, at: number) => boolean): boolean =>
  syntax.words.some(
    (word, i) => word.kind === 'word' && covers(clause, i) && !syntax.insertions.has(i) && test(word.norm, i),
  )

export { CONTAINMENT, SEQUENCE }
