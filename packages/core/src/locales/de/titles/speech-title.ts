import { type Clause, indices, type Phrase, type Syntax, type TitleInput } from '../../../syntax/index.js'
import { accusedIn, isSaying } from '../semantics/clause-facts.js'
import { announcesBefore, denialOf, sayingClauseOf } from '../semantics/modality.js'
import { COLON_VERBS, DENYING_VERBS, PLANNING_VERBS } from '../speech.js'
import { AUXILIARIES, presentOf, readVerb } from '../verb-forms.js'
import { kindOfNoun } from '../kinds.js'
import { capitalise, personIn, phraseText, unsentenced, withoutArticle } from './text.js'
import { MAX, fit } from './layout.js'
import { partTexts, childOf, nameBeside } from './clause-parts.js'
import { layOut } from './lay-out.js'
import { nounText } from './nominal-title.js'

/** "X: …" for what is said; null where the clause says nothing, or more than that it was said. */
export function speechTitle(
  syntax: Syntax,
  input: TitleInput,
  write: (syntax: Syntax, input: TitleInput) => string,
): string | null {
  const { clause, mentions } = input
  const { verb } = clause
  if (verb === null || verb.voice !== 'active' || !isSaying(clause) || DENYING_VERBS.has(verb.lemma)) return null
  const content = contentOf(syntax, clause)
  if (content === null) return null
  const speaker = speakerText(syntax, input)
  if (speaker === null) return null
  const isPlan = content.type === 'infinitive'
  if (!isPlan && !COLON_VERBS.has(verb.lemma)) return null
  if (
    isPlan &&
    !(
      PLANNING_VERBS.has(verb.lemma) &&
      !REQUESTING.test(verb.lemma) &&
      !/^(?:fordern|verlangen|vorschlagen|drohen|versprechen|zusagen|zusichern)$/.test(verb.lemma)
    )
  )
    return null
  if (isPlan) {
    const plan = infinitiveTitle(syntax, { ...input, clause: content }, speaker, clause.subject)
    return plan
  }
  const dropped = new Set([
    ...input.dropped,
    ...content.phrases.filter((p) => p.type === 'time' && p.preposition !== 'bis').flatMap(indices),
  ])
  // Behind a colon "sie" is who speaks.
  const references = new Map(
    [...input.references].map(
      ([at, text]) => [at, text === speaker ? (syntax.words[at]?.norm ?? text) : text] as const,
    ),
  )
  const own: TitleInput = { mentions, clause: content, dropped, subject: null, references }
  const room = MAX - speaker.length - 2
  const plural = input.subjectPlural ?? clause.verb?.number === 'plural'
  let told = write(syntax, own)
  // What is said stands in a "dass" clause of its own where the clause around it adds nothing.
  const child = childOf(syntax, content)
  if (told.length > room && child !== null && child.type === 'subordinate')
    told = write(syntax, {
      ...own,
      clause: child,
      dropped: new Set([...dropped, ...child.phrases.filter((p) => p.type === 'time').flatMap(indices)]),
    })
  if (content.subject?.type === 'pronoun' && layOut(syntax, own) === null) {
    const sameSpeaker = /^(?:er|sie|es|wir|ich)$/.test(syntax.words[content.subject.first]?.norm ?? '')
    if (!sameSpeaker) return null
    // "Er sei langsam gefahren", says the driver: "Fahrer will langsam gefahren sein".
    const claims = content.verb !== null && verb.tense !== 'present' && claimOf(syntax, own, speaker, plural)
    return claims || write(syntax, { ...own, subject: speaker })
  }
  if (told === '') return null
  return told.toLowerCase().startsWith(`${speaker.toLowerCase()} `) ? told : `${speaker}: ${told}`
}

/** "Putin erklärte in einer Botschaft an Kim:" where what is said stands elsewhere: "Putins Botschaft an Kim"; null for other
 *  clauses. */
export function messageTitle(syntax: Syntax, input: TitleInput): string | null {
  const { clause } = input
  const { verb } = clause
  if (verb === null || verb.voice !== 'active' || !isSaying(clause) || contentOf(syntax, clause) !== null) return null
  const at = clause.phrases.findIndex(
    (p) => p.preposition === 'in' && /^(?:message|letter)$/.test(kindOfNoun(syntax.words[p.head]?.norm ?? '') ?? ''),
  )
  const speaker = speakerText(syntax, input)
  const message = clause.phrases[at]
  // A name alone can own; and what the clause is about says more than that there was a message.
  const isTold = clause.phrases.some((p) => p.type === 'noun' && p !== clause.subject)
  if (!message || speaker === null || /\s/.test(speaker) || isTold) return null
  const to = clause.phrases[at + 1]
  const behind =
    to?.type === 'preposition' && to.first === message.last + 1
      ? [unsentenced(syntax, to, phraseText(syntax, input, to))]
      : []
  const owner = /[sßxz]$/.test(speaker) ? `${speaker}’` : `${speaker}s`
  return [owner, nounText(syntax, input, message), ...behind].join(' ')
}

/** "will langsam gefahren sein": what somebody says of what he has done, where nobody else says so. */
function claimOf(syntax: Syntax, own: TitleInput, speaker: string, plural: boolean): string | null {
  const { verb } = own.clause
  const isQuoted = own.clause.quoted && own.clause.subject?.type === 'pronoun'
  if (
    !(verb?.mood === 'subjunctive1' || (verb !== null && isQuoted)) ||
    verb.tense !== 'perfect' ||
    verb.modal !== null ||
    verb.parts.length !== 1
  )
    return null
  const layout = layOut(syntax, { ...own, subject: speaker })
  const helper = readVerb(syntax.words[verb.finite ?? -1]?.norm ?? '').some((r) => r.lemma === 'haben')
    ? 'haben'
    : 'sein'
  return (
    layout &&
    fit({
      ...layout,
      finite: presentOf('wollen', plural ? 'plural' : 'singular', ''),
      tail: [syntax.words[verb.main]?.norm ?? '', helper],
      simple: null,
    })
  )
}

/** The same for a clause that tells its speaker's own deeds. */
export function ownClaim(syntax: Syntax, input: TitleInput): string | null {
  const { clause, subject } = input
  const pronoun = syntax.words[clause.subject?.first ?? -1]?.norm ?? ''
  if (subject === null || clause.subject?.type !== 'pronoun' || !/^(?:er|sie|ich)$/.test(pronoun)) return null
  const saying = sayingClauseOf(syntax, clause)
  const denies = (saying?.verb != null && DENYING_VERBS.has(saying.verb.lemma)) || denialOf(syntax, clause) !== null
  return (saying === null && input.ownWord !== true) || denies
    ? null
    : claimOf(syntax, input, subject, input.subjectPlural ?? clause.verb?.number === 'plural')
}

/** What a saying clause says: the clause that depends on it, a clause in the subjunctive, what stands in quotation marks. */
export function contentOf(syntax: Syntax, clause: Clause): Clause | null {
  const { clauses } = syntax
  const child = childOf(syntax, clause)
  if (child !== null && child.opener !== null && syntax.words[child.opener]?.norm === 'ob') return null
  if (child !== null) return child
  const relays = clause.type === 'subordinate' || announcesBefore(syntax, clause)
  if (clause.order === 'first' || relays) {
    const before = clauses.slice(0, clause.index).findLast((c) => c.type === 'main' && c.verb !== null)
    if (before) return before
  }
  const next = clauses
    .slice(clause.index + 1)
    .find((c) => c.type === 'main' && (c.quoted || /^subjunctive/.test(c.verb?.mood ?? '')) && !c.sharesSubject)
  return next ?? null
}

export function speakerText(syntax: Syntax, input: TitleInput): string | null {
  if (input.subject !== null) return input.subject
  const { subject } = input.clause
  if (subject === null) return null
  if (subject.type === 'pronoun')
    return syntax.words[subject.first]?.norm === 'es' ? null : (input.references.get(subject.first) ?? null)
  const beside = nameBeside(syntax, input, subject)
  if (beside !== null) return beside
  const person = personIn(input.mentions, subject)
  const text = withoutArticle(
    syntax,
    subject,
    unsentenced(
      syntax,
      subject,
      phraseText(syntax, input, subject, { nameOnly: person !== undefined, core: subject.last - subject.coreLast > 4 }),
    ),
  )
  return capitalise(text)
}

/** "kündigte an, … zu beginnen" → "Polizei will … beginnen". */
export function infinitiveTitle(
  syntax: Syntax,
  input: TitleInput,
  subject: string,
  phrase: Phrase | null,
  modal: 'wollen' | 'sollen' = 'wollen',
): string {
  const { clause } = input
  const plural = input.subjectPlural ?? phrase?.agreement.every((code) => code[0] === 'p') ?? false
  const { verb } = clause
  if (verb === null) return subject
  const infinitive = readVerb(syntax.words[verb.main]?.norm ?? '').find((r) =>
    syntax.words[verb.main - 1]?.norm === 'zu' ? r.form === 'infinitive' : r.form === 'zu-infinitive',
  )
  const own = syntax.words[verb.main]?.norm ?? ''
  const base = infinitive?.form === 'zu-infinitive' ? infinitive.prefix + own.slice(infinitive.prefix.length + 2) : own
  const layout = layOut(syntax, { ...input, subject })
  if (layout === null) return subject
  // "bestreitet, … vorgenommen zu haben"
  if (own === 'haben' || own === 'sein' || verb.parts.length > 1) {
    const participle = partTexts(
      syntax,
      verb.parts.filter((i) => !AUXILIARIES.has(syntax.words[i]?.norm ?? '')),
    )
    // "wirft ihm vor, Geld unterschlagen zu haben"
    if (accusedIn(syntax, clause) !== null)
      return fit({
        ...layout,
        finite: presentOf('sollen', plural ? 'plural' : 'singular', ''),
        tail: [...participle, verb.parts.some((i) => syntax.words[i]?.norm === 'haben') ? 'haben' : 'sein'],
      })
    const isHaben = verb.parts.some((i) => syntax.words[i]?.norm === 'haben')
    // "gab an, in Bern gewesen zu sein": nobody else says so.
    const parent = clause.parent === null ? undefined : syntax.clauses[clause.parent]
    if (parent?.verb && parent.verb.voice === 'active' && COLON_VERBS.has(parent.verb.lemma))
      return fit({
        ...layout,
        finite: presentOf('wollen', plural ? 'plural' : 'singular', ''),
        tail: [...participle, isHaben ? 'haben' : 'sein'],
        simple: null,
      })
    return fit({ ...layout, finite: isHaben ? (plural ? 'haben' : 'hat') : '', tail: participle })
  }
  return fit({ ...layout, finite: presentOf(modal, plural ? 'plural' : 'singular', ''), tail: [base] })
}

/** "beabsichtigt, … zu bauen", "ist entschlossen, … zu bauen": wants to. */
export const wantsInfinitive = (syntax: Syntax, { verb }: Clause): boolean =>
  verb !== null &&
  verb.modal === null &&
  (verb.lemma === 'beabsichtigen' ||
    (verb.lemma === 'entschliessen' && verb.voice === 'statal') ||
    (verb.lemma === 'vorhaben' && verb.voice === 'active' && verb.parts.length === 0)) &&
  syntax.words.length > 0

/** The clause that asks for what an infinitive says. */
export function requesterOf(syntax: Syntax, clause: Clause): Clause | null {
  const parent = clause.parent === null ? undefined : syntax.clauses[clause.parent]
  const asks = parent?.verb != null && REQUESTING.test(parent.verb.lemma) && childOf(syntax, parent) === clause
  return asks ? parent : null
}

/** Verbs that ask somebody to do what an infinitive says. */
const REQUESTING = /^(?:auffordern|bitten|ermahnen|drängen|aufrufen|anweisen|verpflichten|appellieren|empfehlen|raten)$/

/** "warf dem Wirt im Mai vor, … zu haben" where there is no room for it: "Anklage: Wirt soll … haben". */
export function accusationTitle(syntax: Syntax, input: TitleInput, child: Clause | null): string | null {
  const accused = child?.type === 'infinitive' ? accusedIn(syntax, child) : null
  const speaker = speakerText(syntax, input)
  if (child === null || accused?.type !== 'noun' || speaker === null) return null
  const subject = nounText(syntax, input, accused)
  const title = `${speaker}: ${infinitiveTitle(syntax, { ...input, clause: child, subjectPlural: accused.agreement.every((code) => code[0] === 'p') }, subject, accused)}`
  return title.length <= MAX ? title : null
}

/** "sah es als erwiesen an, dass …", "geht davon aus, dass …" where there is no room for it: "Kammer: …". */
export function findingTitle(
  syntax: Syntax,
  input: TitleInput,
  child: Clause | null,
  write: (syntax: Syntax, input: TitleInput) => string,
): string | null {
  if (child?.type !== 'subordinate' || !FINDING.test(input.clause.verb?.lemma ?? '')) return null
  const speaker = speakerText(syntax, input)
  const times = child.phrases.filter((p) => p.type === 'time').flatMap(indices)
  const told = write(syntax, { ...input, clause: child, subject: null, dropped: new Set([...input.dropped, ...times]) })
  const title = `${speaker ?? ''}: ${told}`
  return speaker === null || told === '' || title.length > MAX ? null : title
}

/** Verbs of what somebody holds to be so, or orders, beside those of saying. */
const FINDING =
  /^(?:ansehen|halten|befinden|ausgehen|nachweisen|folgern|schliessen|urteilen|feststellen|entscheiden|beschliessen|anordnen|verfügen)$/

/** "forderte die Firma auf, … zu zahlen" where there is no room for it: "Stadt: Firma soll … zahlen". */
export function requestTitle(syntax: Syntax, input: TitleInput, child: Clause | null): string | null {
  const { clause } = input
  if (child?.type !== 'infinitive' || clause.verb === null || !REQUESTING.test(clause.verb.lemma)) return null
  const asked = clause.phrases.find(
    (p) => p.type === 'noun' && p !== clause.subject && p.agreement.some((code) => code[1] === 'a'),
  )
  const speaker = speakerText(syntax, input)
  if (!asked || speaker === null) return null
  const subject = nounText(syntax, input, asked)
  const lean = new Set([...input.dropped, ...child.phrases.filter((p) => p.type === 'preposition').flatMap(indices)])
  const titles = [input.dropped, lean].map((dropped) => {
    const told = infinitiveTitle(syntax, { ...input, clause: child, dropped }, subject, asked, 'sollen')
    return `${speaker}: ${told}`
  })
  return titles.find((title) => title.length <= MAX) ?? null
}
