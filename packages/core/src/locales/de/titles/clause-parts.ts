import { type Clause, indices, type Phrase, type Syntax, type TitleInput } from '../../../syntax/index.js'
import { coordinators, particles, qualifying } from '../function-words.js'
import { isRoleNoun } from '../nouns.js'
import { wordSet } from '../../word-set.js'
import { callName, personIn, textOf } from './text.js'

/** "das erste Mal", "zum dritten Mal": how often. */
const isCount = (syntax: Syntax, phrase: Phrase): boolean =>
  syntax.words[phrase.head]?.norm === 'mal' && (phrase.type === 'noun' || phrase.preposition === 'zum')

export const isParticle = (syntax: Syntax, phrase: Phrase): boolean => {
  const norm = syntax.words[phrase.first]?.norm ?? ''
  if (isCount(syntax, phrase)) return true
  // "schon einmal verurteilt", "nicht noch einmal antreten"
  if (
    /^(?:schon|bereits|noch)$/.test(norm) &&
    /^(?:ein|zwei|drei|vier|fünf|mehr)mals?$/.test(syntax.words[phrase.last + 1]?.norm ?? '')
  )
    return false
  return (
    phrase.type === 'adverb' &&
    !qualifying.has(norm) &&
    (particles.has(norm) || coordinators.has(norm) || norm === 'es')
  )
}

/** "Bekannt geworden waren die Pläne": an adverb that stands with its participle in front. */
export const isOfVerb = ({ verb, order }: Clause, phrase: Phrase): boolean =>
  verb !== null &&
  order === 'second' &&
  phrase.type === 'adverb' &&
  verb.parts.includes(phrase.last + 1) &&
  phrase.last < (verb.finite ?? -1)

/** Participles and infinitives as they stand, with the words between them: "gefallen und schwer verletzt worden sein". */
export function partTexts(syntax: Syntax, parts: readonly number[]): readonly string[] {
  const { words } = syntax
  const out: string[] = []
  let previous = -1
  for (const i of parts) {
    if (
      previous >= 0 &&
      i > previous + 1 &&
      i - previous <= 3 &&
      words.slice(previous + 1, i).some((w) => w.norm === 'und')
    )
      out.push(textOf(syntax, previous + 1, i, new Set()))
    else out.push((words[i]?.first ? words[i].norm : words[i]?.text) ?? '')
    previous = i
  }
  return out
}

/** What opens a question within a sentence. */
const QUESTION_WORD =
  /^(?:wer|was|wen|wem|wie|wann|wo|woher|wohin|warum|weshalb|wieso|welche[nrsm]?|woran|wodurch|wovon|wofür)$/

/** Verbs that such a question completes. */
const ASKING_VERBS = /* @__PURE__ */ wordSet(
  'klären prüfen entscheiden wissen zeigen untersuchen ermitteln sagen fragen verraten regeln festlegen feststellen mitteilen bekanntgeben überlegen offenlassen',
)

/** The clause that completes another: "dass …", "ob …", an infinitive without "um". */
export function childOf(syntax: Syntax, clause: Clause): Clause | null {
  // "Dass die Brücke marode sei, wie es hieß, wies er zurück": what is inserted stands between.
  const before = syntax.clauses
    .slice(0, clause.index)
    .findLast((c) => syntax.words[c.opener ?? -1]?.norm !== 'wie' || c.parent === clause.index)
  // "Dass die Brücke marode ist, stellte er fest"
  if (
    before?.type === 'subordinate' &&
    before.parent === clause.index &&
    before.opener === before.parts[0]?.first &&
    /^(?:dass|daß)$/.test(syntax.words[before.opener]?.norm ?? '') &&
    clause.type === 'main' &&
    clause.subject !== null
  )
    return before
  const child = syntax.clauses[clause.index + 1]
  if (!child || child.parent !== clause.index || child.quoted !== clause.quoted) return null
  // Behind an apposition the clause belongs to that: "… – ein Zeichen dafür, dass …".
  const last = clause.parts.at(-1)
  if (last && clause.appositions.some((p) => p.first >= last.first && (p.type !== 'noun' || p.determiner !== null)))
    return null
  const opener = child.opener === null ? '' : (syntax.words[child.opener]?.norm ?? '')
  if (child.type === 'infinitive') return opener === '' ? child : null
  // "soll klären, wer recht hat"
  const isBehind = (child.parts[0]?.first ?? 0) > Math.max(...(clause.verb?.words ?? [0]))
  if (isBehind && QUESTION_WORD.test(opener) && ASKING_VERBS.has(clause.verb?.lemma ?? '')) return child
  return child.type === 'subordinate' && /^(?:dass|daß|ob)$/.test(opener) ? child : null
}

export const particlesOf = (syntax: Syntax, clause: Clause): readonly number[] =>
  clause.phrases.filter((p) => isParticle(syntax, p) || p.type === 'time').flatMap(indices)

/** Words between a description and the name in apposition: "Präsident von Wollau, Beat Lang". */
const MAX_BESIDE = 9

/** "der Gründer der Firma, Kurt Lang, …": the person whom an apposition right behind a description names. */
export function nameBeside({ words }: Syntax, { clause, mentions }: TitleInput, subject: Phrase): string | null {
  const finite = clause.verb?.finite ?? -1
  const beside = clause.appositions.find(
    (p) => p.type === 'noun' && p.first > subject.last && !(finite > subject.last && finite < p.first),
  )
  if (!beside || beside.first > subject.last + MAX_BESIDE) return null
  const name = mentions.find(
    (m) => m.entity.type === 'person' && m.first === beside.first && m.last === beside.coreLast,
  )
  if (name === undefined || personIn(mentions, subject) !== undefined) return null
  const role = words[subject.head]
  const isPlain =
    subject.last === subject.head && (subject.first === subject.head || subject.determiner === subject.head - 1)
  return role && isPlain && isRoleNoun(role.norm) ? `${role.text} ${callName(name.entity)}` : callName(name.entity)
}
