import { type Clause, indices, type Syntax, type TitleInput } from '../../../syntax/index.js'
import { phraseText, textOf, unsentenced } from './text.js'
import { fitWhole, fit, finish } from './layout.js'
import { refusalOf } from '../semantics/undone.js'
import { isParticle, childOf } from './clause-parts.js'
import { presentOf } from '../verb-forms.js'
import { layOut } from './lay-out.js'
import { complementsOf } from './complements.js'
import { nominalTitle } from './nominal-title.js'
import {
  speechTitle,
  speakerText,
  infinitiveTitle,
  wantsInfinitive,
  requesterOf,
  requestTitle,
  accusationTitle,
  findingTitle,
  messageTitle,
  ownClaim,
} from './speech-title.js'

/** A title for what a clause tells: subject, verb, complements, in the order of a German headline. The article in front
 *  goes, "ist", "sind", "wurde" before a participle go, the separated prefix stands at the end; for what is said the
 *  speaker and a colon; for what a noun alone tells, that noun. */
export const writeTitle = (syntax: Syntax, input: TitleInput): string => titleOf(syntax, input, new Set())

/** @param saying the clauses around it whose content is being told: two quotes of one sentence may each seem to hold the
 *  other */
function titleOf(syntax: Syntax, input: TitleInput, saying: ReadonlySet<Clause>): string {
  const asker = input.clause.type === 'infinitive' ? requesterOf(syntax, input.clause) : null
  // "rief dazu auf, … zu wählen": who asks does not do it.
  if (asker !== null)
    return titleOf(syntax, { ...input, clause: asker, subject: asker.subject === null ? input.subject : null }, saying)
  // "lehnte es ab, … zu schließen": nobody means to.
  const refusal = refusalOf(syntax, input.clause)
  if (refusal !== null)
    return titleOf(
      syntax,
      { ...input, clause: refusal, subject: refusal.subject === null ? input.subject : null },
      saying,
    )
  if (input.clause.type === 'infinitive' && input.subject !== null)
    return finish(infinitiveTitle(syntax, input, input.subject, null))
  const own = ownClaim(syntax, input)
  if (own !== null) return finish(own)
  const within = new Set([...saying, input.clause])
  const said = saying.has(input.clause) ? null : speechTitle(syntax, input, (_, told) => titleOf(syntax, told, within))
  if (said !== null) return finish(said)
  const message = messageTitle(syntax, input)
  if (message !== null) return finish(message)
  const noun = nominalTitle(syntax, input)
  if (noun?.includes(' ')) return finish(noun)
  const child = childOf(syntax, input.clause)
  if (child !== null && wantsInfinitive(syntax, input.clause) && child.type === 'infinitive') {
    const subject = speakerText(syntax, input)
    if (subject !== null)
      return finish(infinitiveTitle(syntax, { ...input, clause: child }, subject, input.clause.subject))
  }
  const layout = layOut(syntax, input)
  if (layout === null) return finish(fallback(syntax, input))
  const rest = complementsOf(syntax, input)
  return finish(
    fitWhole(
      layout,
      rest.filter((text) => text !== ''),
    ) ??
      findingTitle(syntax, input, child, (_, told) => titleOf(syntax, told, within)) ??
      fitWhole(layout, rest) ??
      requestTitle(syntax, input, child) ??
      accusationTitle(syntax, input, child) ??
      fit(layout),
  )
}

/** The words as they stand, where a clause has no subject to begin with. */
function fallback(syntax: Syntax, input: TitleInput): string {
  const { clause } = input
  const parts = clause.phrases
    .filter((p) => p.type !== 'time' && !isParticle(syntax, p) && !indices(p).every((i) => input.dropped.has(i)))
    .map((p) => unsentenced(syntax, p, phraseText(syntax, input, p)))
  const verb = clause.verb
  const child = childOf(syntax, clause)
  // "Am Sonntag entscheidet sich, ob …"
  if (child !== null && verb !== null && verb.finite !== null && verb.main === verb.finite && clause.type === 'main') {
    const [complement = ''] = complementsOf(syntax, input)
    return `${['Es', syntax.words[verb.finite]?.norm ?? '', ...parts].join(' ')}${complement}`
  }
  // A verb in the active that nobody is the subject of tells half of what happened; so does a participle beside a noun.
  const tells =
    verb === null ||
    clause.type === 'fragment' ||
    (verb.voice === 'passive' && clause.type !== 'relative' && clause.type !== 'infinitive') ||
    (clause.subject === null &&
      clause.phrases.some((p) => p.type === 'pronoun' && syntax.words[p.first]?.norm === 'es'))
  if (!tells) return ''
  const words = (verb?.words ?? [])
    .filter((i) => i !== verb?.finite || verb.parts.length === 0)
    .map((i) => syntax.words[i]?.norm ?? '')
  const isOpen = verb !== null && verb.tense !== 'perfect' && verb.tense !== 'pluperfect' && verb.voice === 'passive'
  const isPassive =
    verb !== null && verb.finite !== null && verb.main !== verb.finite && (verb.modal !== null || isOpen)
  // "Gewählt wird am 24. September"
  if (isPassive) {
    const own = syntax.words[verb.finite]?.norm ?? ''
    // "solle verhandelt werden"
    const finite = verb.mood === 'subjunctive1' ? presentOf(verb.modal ?? 'werden', verb.number ?? 'singular', '') : own
    const [first = '', ...others] = parts
    // "Abgestimmt wird, kommt das Gesetz zustande": by itself it tells nothing.
    if (parts.length === 0) {
      const condition = conditionOf(syntax, clause)
      if (condition === '' && SELF_EVIDENT.test(verb.lemma)) return [...words, finite].join(' ')
      return condition === '' ? '' : `${[...words, finite].join(' ')}, ${condition}`
    }
    // "Neu gewählt wird"
    const [leading] = clause.phrases.filter((p) => p.type !== 'time' && !isParticle(syntax, p))
    if (others.length === 0 && leading?.type === 'adverb') return [first, ...words, finite].join(' ')
    return [first, finite, ...others, ...words].join(' ')
  }
  return [...parts, ...words].join(' ')
}

/** Verbs whose passive tells enough without a subject. */
const SELF_EVIDENT = /^(?:wählen|abstimmen|streiken|feiern|demonstrieren|protestieren)$/

/** The clause of condition in front of a main clause, in words. */
function conditionOf(syntax: Syntax, clause: Clause): string {
  const child = syntax.clauses[clause.index - 1]
  const opener = syntax.words[child?.opener ?? -1]?.norm ?? ''
  if (child?.type !== 'subordinate' || child.parent !== clause.index || !/^(?:|wenn|falls|sofern)$/.test(opener))
    return ''
  const text = textOf(syntax, child.parts[0]?.first ?? 0, child.parts.at(-1)?.last ?? 0, new Set())
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
