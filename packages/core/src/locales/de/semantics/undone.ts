import type { Clause, Phrase, Syntax } from '../../../syntax/index.js'
import { wordSet } from '../../word-set.js'
import { ARRANGING_VERBS, isPlanWord, PLANNING_VERBS, REFUSING_VERBS } from '../speech.js'
import { headNorm, namesHappening, someWord } from './clause-facts.js'

/** Verbs that say of what was planned that it does not come about, or not then. */
const UNDOING_VERBS = /* @__PURE__ */ wordSet(
  `absagen entfallen ausfallen streichen verschieben vertagen verlegen platzen abblasen absetzen canceln stornieren wegfallen
  annullieren abwenden stoppen scheitern zerschlagen aussetzen aufschieben`,
)

/** Verbs that undo something only together with a noun: "ins Wasser fallen", "vom Tisch sein". */
const UNDOING_PHRASES: Readonly<Record<string, RegExp>> = {
  fallen: /^wasser$/,
  sein: /^tisch$/,
  nehmen: /^(?:tagesordnung|programm|spielplan|plan)$/,
  legen: /^eis$/,
  liegen: /^eis$/,
}

/** Verbs that say that something happens: negated they undo it. */
const TAKING_PLACE = /* @__PURE__ */ wordSet('stattfinden zustandekommen erfolgen kommen steigen geben')

/** Verbs that put a day off to another: that day stays in a title. */
export const POSTPONING_VERBS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  'verschieben vertagen verlegen aufschieben',
)

/** Whether a clause says that what it is about does not come about as planned. */
export function isUndoing(syntax: Syntax, clause: Clause): boolean {
  const { verb, phrases, negated } = clause
  if (verb === null || (verb.modal !== null && verb.modal !== 'müssen')) return false
  if (negated) return TAKING_PLACE.has(verb.lemma)
  const noun = UNDOING_PHRASES[verb.lemma]
  return UNDOING_VERBS.has(verb.lemma) || (noun !== undefined && phrases.some((p) => noun.test(headNorm(syntax, p))))
}

/** A clause whose verb plans, or should have been: "der am Dienstag beginnen sollte", "die für März zugesagt war". */
function plans(syntax: Syntax, clause: Clause): boolean {
  const { verb } = clause
  if (verb === null) return false
  return (
    verb.modal === 'sollen' ||
    ((verb.voice !== 'active' || verb.tense === 'pluperfect') &&
      (ARRANGING_VERBS.has(verb.lemma) || PLANNING_VERBS.has(verb.lemma))) ||
    someWord(syntax, clause, isPlanWord)
  )
}

/** "Eine Sperrung im Juni lehnt der Landrat ab": somebody does not want what a phrase names, other than what bears a date. */
const refuses = (syntax: Syntax, { verb, subject }: Clause, head: Phrase): boolean =>
  verb !== null &&
  verb.modal === null &&
  head !== subject &&
  REFUSING_VERBS.has(verb.lemma) &&
  namesHappening(syntax, head) &&
  syntax.words[head.last + 1]?.norm !== 'vom'

/** Nouns for what somebody means to do, which an infinitive tells. */
const PLAN_NOUN = /(?:plan|pläne|antrag|anträge|vorhaben|idee|vorschlag|vorstoß|absicht|forderung|initiative)s?$/

/** Whether an infinitive tells what somebody means to do: "der Plan, im Juni einen Markt zu öffnen". */
export function isMeant(syntax: Syntax, { type, opener, parts }: Clause): boolean {
  const before = syntax.words[(parts[0]?.first ?? 0) - 2]
  return type === 'infinitive' && opener === null && before?.capital === true && PLAN_NOUN.test(before.norm)
}

/** The clause that says that what an infinitive tells is not to be: "lehnte es ab, … zu schließen", "stimmte gegen den Plan, …
 *  zu öffnen"; null where nothing does. */
export function refusalOf(syntax: Syntax, clause: Clause): Clause | null {
  const parent = clause.parent === null ? undefined : syntax.clauses[clause.parent]
  if (clause.type !== 'infinitive' || clause.opener !== null || !parent?.verb || parent.negated) return null
  const { lemma } = parent.verb
  const isAgainst =
    /^(?:stimmen|votieren|sein)$/.test(lemma) && someWord(syntax, parent, (norm) => /^(?:da)?gegen$/.test(norm))
  return REFUSING_VERBS.has(lemma) || isAgainst || isUndoing(syntax, parent) ? parent : null
}

/** The clause that says that what a dated phrase names does not come about: "das für Samstag angekündigte Rennen wurde
 *  abgesagt", "der Prozess, der am Dienstag beginnen sollte, ist verschoben"; null where nothing does.
 *  @param clause in which the date stands
 *  @param head the phrase that the date describes, or that the relative clause holding it does */
export function undoneBy(syntax: Syntax, clause: Clause, head: Phrase): Clause | null {
  const holds = (own: Clause): boolean =>
    own.subject === head ||
    (own.verb?.voice === 'active' && own.phrases.some((p) => p === head && p.type === 'noun' && p !== own.subject))
  if (holds(clause)) return isUndoing(syntax, clause) || refuses(syntax, clause, head) ? clause : null
  const parent = clause.parent === null ? undefined : syntax.clauses[clause.parent]
  if (clause.type !== 'relative' || parent === undefined || !holds(parent) || !plans(syntax, clause)) return null
  const isFailed = parent.negated && parent.verb !== null && parent.verb.modal === null && parent.subject === head
  return isFailed || isUndoing(syntax, parent) ? parent : null
}
