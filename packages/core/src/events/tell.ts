import type { EventDate, EventStatus, ResolvedExpression } from '../model/index.js'
import {
  type Clause,
  covers,
  isWithin,
  type Entity,
  type EntityMention,
  type Grammar,
  indices,
  type Modality,
  type Phrase,
  type TitleInput,
} from '../syntax/index.js'
import { dateFromEdtf } from '../calendar/index.js'
import { beginToEnd, datedBy } from './date-of-mention.js'
import type { Referent } from './discourse.js'
import type { Mention } from './mention.js'
import { sortParticipants } from './participants.js'
import { salienceOf, signsOf } from './salience.js'
import type { View } from './view.js'

/** The antecedent of a relative clause: as subject or object of its verb, or as what the clause is about in another way. */
export interface About {
  readonly text: string
  readonly role: 'subject' | 'object' | 'topic'
  readonly entity: Entity | null
  readonly phrase: Phrase | null
}

export interface Telling {
  readonly expression: ResolvedExpression
  readonly date: EventDate | null
  /** Words that the title leaves out beside times and frames. */
  readonly without?: ReadonlySet<number>
  readonly about?: About | null
  readonly follows?: Mention['follows']
  /** The clause tells something although it is negated: that what was planned does not come about. */
  readonly undone?: boolean
}

const VAGUE: Readonly<Record<string, 'past' | 'future'>> = { PAST_REF: 'past', FUTURE_REF: 'future' }

const dayOf = (iso: string): string => iso.split('T')[0] ?? iso

/** The status of a happening, once it is known whether its date lies ahead of its source. */
function statusOf(modality: Modality, ahead: boolean): EventStatus {
  if (modality.denied) return 'denied'
  if (ahead || modality.outlook === 'future') return modality.rumoured === true ? 'claimed' : 'planned'
  if (modality.confirmed) return 'confirmed'
  return modality.claimed ? 'claimed' : 'reported'
}

/** What mentions of clauses and of nouns share: place, quote, date, status. */
function toldBy(view: View, { expression, date }: Telling, modality: Modality, clause: Clause | null = null) {
  const { published, sentence } = view
  // By the day: what happened at noon is not ahead of an article of that day.
  const ahead = date?.earliest != null && published.latest !== null && dayOf(date.earliest) > dayOf(published.latest)
  const over = date?.latest != null && published.earliest !== null && dayOf(date.latest) < dayOf(published.earliest)
  // "soll bis Ende März unterzeichnet sein": a term that has not come makes a plan of the rumour.
  const isTerm =
    (modality.outlook === 'hearsay' || (modality.term === 'ahead' && expression.role === 'until')) &&
    date?.latest != null &&
    published.latest !== null &&
    dayOf(date.latest) > dayOf(published.latest)
  // "Heute Abend spielt sie in Wien": at an hour of the article's own day, told in the present, it is still to come.
  const isLaterToday =
    clause?.type === 'main' &&
    clause.verb?.tense === 'present' &&
    clause.verb.mood === 'indicative' &&
    clause.verb.voice !== 'statal' &&
    !view.grammar.isState(clause.verb) &&
    !view.grammar.isSaying(clause) &&
    modality.outlook === 'past' &&
    expression.role === 'at' &&
    expression.timex.type === 'TIME' &&
    expression.timex.anchor?.kind === 'document' &&
    view.head === null &&
    // The clock time in front of an entry of a ticker: what it tells is so by then.
    covers(clause, rangeIn(view, expression).first) &&
    published.earliest !== null &&
    dayOf(date?.earliest ?? '') === dayOf(published.earliest) &&
    published.latest === published.earliest
  const settled: Modality = isLaterToday
    ? { ...modality, outlook: 'future' }
    : over && modality.outlook === 'future' && !modality.intended
      ? { ...modality, outlook: 'past' }
      : isTerm
        ? { ...modality, outlook: 'future', claimed: false }
        : modality
  const vague = date === null ? (VAGUE[expression.timex.value] ?? null) : null
  return {
    source: view.source,
    sentence: sentence.index,
    start: sentence.start,
    end: sentence.end,
    date,
    vague,
    status: vague === 'future' ? ('planned' as const) : statusOf(settled, ahead),
    attribution: settled.attributions.map((a) => a.speaker),
    timex: expression.timex,
    needsDocumentDay: expression.needsDocumentDay,
    heading: view.heading,
  }
}

/** Words of all time phrases of a clause, and of times inside other phrases with what opens them. */
export function timeWords({ syntax, grammar }: Pick<View, 'syntax' | 'grammar'>, clause: Clause): ReadonlySet<number> {
  const dropped = new Set<number>()
  for (const phrase of clause.phrases) {
    if (phrase.type === 'time') for (const i of indices(phrase)) dropped.add(i)
    else
      for (const time of syntax.times)
        // "die Zeitschrift „Quartär heute“": a word of a name.
        if (
          time.first >= phrase.first &&
          time.last <= phrase.last &&
          !syntax.names.some((name) => isWithin(time, name))
        ) {
          for (const i of indices(time)) dropped.add(i)
          if (time.first - 1 > phrase.nounFirst && grammar.isTimeOpener(syntax.words[time.first - 1]?.norm ?? ''))
            dropped.add(time.first - 1)
        }
  }
  return dropped
}

const isMain = ({ type, verb, quoted }: Clause): boolean => type === 'main' && (verb !== null || quoted)

/** "„Ich kam am Montag. Am Dienstag fuhr ich ab“, sagt Kern": each clause of a quotation is the word of who is quoted; so is
 *  one in the subjunctive that nobody in its sentence says. */
function saidBy({ discourse, grammar, sentence, syntax }: View, clause: Clause, modality: Modality): Modality {
  // "Die Stadt verteidigt sich. Man habe die Anwohner gewarnt": the word of whoever spoke before.
  const isReported =
    clause.type === 'main' && syntax.clauses.every((c) => !isMain(c) || c.verb?.mood === 'subjunctive1')
  if (isReported && modality.claimed && modality.attributions.length === 0) {
    const teller = discourse.tellerOf(sentence.index)
    return teller === null ? modality : { ...modality, attributions: [teller], claimed: !teller.reporting }
  }
  if (!clause.quoted || discourse.quoted === null) return modality
  const { attribution } = discourse.quoted
  const [named, ...others] = modality.attributions
  // "Das war im Mai", says "she": who that is.
  const attributions =
    named === undefined || grammar.isPronoun(named.speaker) ? [attribution, ...others] : [named, ...others]
  return { ...modality, attributions, claimed: modality.claimed || (named === undefined && !attribution.reporting) }
}

/** The mention that a clause makes, or null where it tells nothing. */
export function tellClause(view: View, clause: Clause, telling: Telling): Mention | null {
  const { syntax, mentions, grammar, discourse } = view
  const { expression, without = new Set<number>() } = telling
  if (grammar.isPrelude(syntax, clause)) return null
  const owned = ownedIn(view, clause, telling.about ?? null)
  // What names its owner needs no other word of what it is about.
  const about = owned === null ? (telling.about ?? null) : null
  const modality = saidBy(view, clause, grammar.readModality(syntax, mentions, clause, without))
  // "Der Wahltag wäre der 28. September gewesen": it was not.
  if (modality.counterfactual) return null
  // "an deren Pfeilern": "an Pfeilern der Brücke".
  const pronoun = owned === null || clause.opener === null ? [] : [clause.opener]
  const dropped = new Set([...timeWords(view, clause), ...without, ...modality.frames.flatMap(indices), ...pronoun])
  const phrases = clause.phrases.filter((p) => p.type !== 'time' && indices(p).some((i) => !dropped.has(i)))
  const saying = grammar.isSaying(clause)
  // An infinitive clause, and a participle in front, tell of the subject of the clause that they belong to.
  const isReduced =
    (clause.type === 'infinitive' || (clause.type === 'relative' && clause.opener === null && about === null)) &&
    clause.subject === null
  const sharer =
    (clause.sharesSubject || isReduced) && clause.parent !== null ? syntax.clauses[clause.parent] : undefined
  const references = new Map<number, string>()
  const meant: Entity[] = []
  let subject: Referent | null = null
  // "der Trainer, zu dem sie gewechselt war": she is not the trainer.
  const antecedent = about === null || about.role === 'subject' ? null : { text: about.text, entity: about.entity }
  // What a clause has from another was named before all that the other names.
  const opening = clause.gapped === true && clause.subject?.type === 'pronoun' ? clause.subject : clause.parts[0]
  const own = discourse.within(view, clause, view.sentence.index, opening?.first ?? 0)
  // Who acts first: an object means somebody else.
  const inOrder = phrases.toSorted((a, b) => Number(b === clause.subject) - Number(a === clause.subject))
  for (const phrase of inOrder) {
    const at = phrase.type === 'preposition' ? phrase.nounFirst : phrase.first
    if (
      phrase.type !== 'pronoun' &&
      phrase.type !== 'adverb' &&
      !(phrase.type === 'preposition' && phrase.determiner === null && phrase.first + 1 === phrase.last)
    )
      continue
    const referent = discourse.resolve(
      syntax,
      clause,
      at,
      view.sentence.index,
      own,
      phrase === clause.subject ? antecedent : subject,
    )
    if (!referent) continue
    if (phrase === clause.subject) subject = referent
    else {
      const word = syntax.words[at]
      // "Die Zeugin sagte, er habe sie gedrängt": behind the speaker's name the pronoun says who is meant.
      const speaks = modality.attributions.some((a) => a.speaker === referent.text)
      references.set(
        at,
        speaks && word ? word.norm : referent.entity || !word ? referent.text : grammar.writeMeant(word, referent.text),
      )
      if (referent.entity && phrase.type !== 'adverb') meant.push(referent.entity)
    }
  }
  // What is said of somebody may stand in another clause of the sentence.
  for (const other of syntax.clauses)
    if (other !== clause)
      for (const phrase of other.phrases) {
        const word = syntax.words[phrase.first]
        if (phrase.type !== 'pronoun' || phrase === other.subject || !word) continue
        const referent = discourse.resolve(syntax, other, phrase.first, view.sentence.index, own)
        if (referent)
          references.set(phrase.first, referent.entity ? referent.text : grammar.writeMeant(word, referent.text))
      }
  // "Wir haben die Bänder abgestellt", says Ms Kern: she and hers.
  const isOfWriter =
    clause.subject?.type === 'pronoun' && subject === null && grammar.remarksOn(syntax, clause).isOfWriter
  const spokesman = isOfWriter ? ((clause.quoted ? discourse.quoted?.referent : null) ?? discourse.speaker) : null
  const gender =
    clause.subject === null || about?.role === 'subject' ? null : grammar.describesOne(syntax, clause.subject)
  const isNamedHere = mentions.some((m) => m.entity.type === 'person' && covers(clause, m.first))
  const described = gender === null || isNamedHere ? null : discourse.protagonist(gender, view.sentence.index)
  const owner = clause.subject?.type === 'noun' ? clause.subject.determiner : null
  const meantOwner =
    owner === null
      ? null
      : discourse.resolve(
          syntax,
          clause,
          owner,
          view.sentence.index,
          discourse.within(view, clause, view.sentence.index, owner),
        )
  if (owner !== null && meantOwner?.entity?.type === 'person')
    references.set(owner, grammar.writeOwner(meantOwner.text))
  else if (meantOwner !== null && clause.subject) {
    const belonging = grammar.writeBelonging(syntax, clause.subject, meantOwner.text, meantOwner.genders)
    if (belonging !== null) references.set(clause.subject.head, belonging)
  }
  // "Ein Brand vernichtete ihr Atelier": whose is told by name.
  const owners = new Set([meantOwner?.entity])
  for (const { type, determiner } of phrases) {
    if (determiner === null || determiner === owner || (type !== 'noun' && type !== 'preposition')) continue
    const meantBy = discourse.resolve(
      syntax,
      clause,
      determiner,
      view.sentence.index,
      discourse.within(view, clause, view.sentence.index, determiner),
    )
    const speaks = modality.attributions.some((a) => a.speaker === meantBy?.entity?.name)
    if (meantBy?.entity?.type === 'person' && meantBy.genders.length === 1 && !owners.has(meantBy.entity) && !speaks)
      references.set(determiner, grammar.writeOwner(meantBy.text))
  }
  if (discourse.speaker !== null)
    for (const { determiner } of phrases) {
      if (determiner !== null && references.has(determiner)) continue
      const word = syntax.words[determiner ?? -1]
      const article = word ? grammar.writeArticle(word) : null
      if (determiner !== null && article !== null) references.set(determiner, article)
    }
  if (owned !== null) references.set(owned.at, owned.text)
  const isPronoun = clause.subject?.type === 'pronoun' && about?.role !== 'subject'
  const accused = grammar.accusedIn(syntax, clause)
  const shared = sharer ? (accused ? namedBy(view, sharer, accused) : subjectOf(view, sharer)) : null
  const subjectPhrase = sharer || about?.role === 'subject' || isPronoun ? null : clause.subject
  const entity =
    about?.role === 'subject'
      ? about.entity
      : sharer
        ? (shared?.entity ?? null)
        : (described ?? subject?.entity ?? spokesman?.entity ?? null)
  const core = grammar.announcedFor(syntax, clause, rangeIn(view, expression))
  const kind =
    core === null
      ? grammar.kindOfClause(
          syntax,
          clause,
          phrases.filter(
            (p) => !mentions.some((m) => m.entity.type === 'person' && m.first <= p.head && p.head <= m.last),
          ),
        )
      : grammar.kindOfPhrase(syntax, core.head)
  const sharedPhrase = sharer && !entity ? (accused ?? sharer.subject) : null
  const sorted = sortParticipants(
    grammar,
    syntax,
    mentions,
    sharedPhrase ? [sharedPhrase, ...phrases] : phrases,
    { phrase: subjectPhrase ?? sharedPhrase, entity },
    view.roles,
    discourse,
    meant,
    bodiesBeside(view, clause),
  )
  if (kind === 'statement' && grammar.saysNothing(syntax, clause)) return null
  const undone = telling.undone === true
  // "kündigte an, nicht wieder anzutreten": what somebody means not to do.
  const isMeant = clause.type === 'infinitive' && modality.outlook === 'future'
  const isStopped = expression.role === 'from' && grammar.isStandstill(syntax, clause)
  if (clause.negated && !saying && !undone && !isMeant && !isStopped && (kind === null || isNothing(view, clause)))
    return null
  if (
    kind === null &&
    sorted.actors.length + sorted.places.length === 0 &&
    !clause.subject &&
    !shared &&
    !about &&
    !clause.phrases.some((p) => p.type === 'noun' || p.type === 'preposition')
  )
    return null
  // A pronoun whom nothing explains tells a reader nothing.
  if (
    isPronoun &&
    subject === null &&
    !isImpersonal(view, clause) &&
    !(saying && sorted.actors.length > 0) &&
    !grammar.canLeaveOutSubject(syntax, clause)
  )
    return null
  if (
    saying &&
    grammar.announcesBefore(syntax, clause) &&
    !syntax.clauses.slice(0, clause.index).some((c) => c.type === 'main' && c.verb !== null)
  )
    return null
  // "Wir haben …": somebody else's "we", if not the newspaper's own.
  const first = isOfWriter ? (modality.attributions[0]?.speaker ?? spokesman?.text ?? null) : null
  if (isOfWriter && first === null && isPlural(clause)) return null
  const input: TitleInput = {
    mentions,
    clause,
    dropped,
    subject:
      about?.role === 'subject'
        ? about.text
        : sharer
          ? (shared?.text ?? null)
          : isPronoun
            ? (subject?.text ?? null)
            : described && (described.short ?? described.name),
    ...(about?.role === 'subject' &&
      about.phrase && { subjectPlural: about.phrase.agreement.every((code) => code[0] === 'p') }),
    ...(subject !== null && { subjectPlural: subject.genders === 'p' }),
    ...(sharer?.verb?.number != null && !accused && { subjectPlural: sharer.verb.number === 'plural' }),
    ...(about?.role === 'object' && { object: about.text }),
    ...(modality.claimed && !clause.quoted && isSaidBy(modality, subject) && { ownWord: true }),
    references,
  }
  const nominal = core && grammar.writeNominalTitle(syntax, input, core.head, core.attributes)
  const title = nominal?.includes(' ') ? nominal : grammar.writeTitle(syntax, input)
  if (title.split(' ').length < 2) return null
  const denies = saying && grammar.isDenying(syntax, clause)
  const speaker = denies ? grammar.speakerOf(syntax, mentions, clause) : null
  const told: Modality = denies
    ? {
        ...modality,
        denied: true,
        attributions: [
          ...(speaker ? [speaker] : []),
          ...modality.attributions.filter((a) => a.speaker !== speaker?.speaker),
        ],
      }
    : modality
  const place = toldBy(view, telling, told, clause)
  const isOwnSpeech = saying && !(clause.subject !== null && isImpersonal(view, clause))
  const stance = modality.denied ? 'denied' : place.status === 'claimed' && !isOwnSpeech ? 'claimed' : null
  const topic = about?.role === 'topic' ? about.text : first !== null && !title.includes(':') ? first : null
  const topical = topic === null ? title : grammar.writeTopic(topic, title)
  const speaks = told.attributions.find((a) => !a.reporting)?.speaker ?? null
  const called = mentions.find(({ entity }) => entity.name === speaks)?.entity.short ?? speaks
  // Phrases that a clause has from the one before are its own.
  const ranges = clause.gapped === true ? clause.phrases : clause.parts
  const stems = withAbout(view, grammar.contentStems(syntax, mentions, ranges, dropped, clause), about)
  const base = {
    ...place,
    title: stance === null || modality.outlook === 'hearsay' ? topical : grammar.writeStance(topical, stance, called),
    kind,
    ...sorted,
    ...sortStems(grammar, stems, kind),
    subjectStem:
      about?.role === 'subject' && !about.entity
        ? aboutStem(view, about)
        : (subject?.stem ?? subjectStemOf(view, subjectPhrase)),
    headStem: headStemIn(view, phrases),
    themes: themesOf(view, clause, phrases, subjectPhrase),
    verb: clause.verb === null || grammar.isEmptyVerb(clause.verb.lemma) ? null : clause.verb.lemma,
    nominal: false,
    doubtful: modality.claimed && phrases.some((p) => grammar.isDoubtful(syntax, p)),
    follows: telling.follows ?? null,
  }
  return scored(view, clause, base)
}

function scored(view: View, clause: Clause, mention: Omit<Mention, 'salience' | 'signs'>): Mention {
  const signs = signsOf(view, clause, mention)
  return { ...mention, signs, salience: salienceOf(signs) }
}

/** "der Mann, dessen Hund …": the noun that says whose it is, in the words of a title. */
function ownedIn(
  { syntax, mentions, grammar }: View,
  clause: Clause,
  about: About | null,
): { readonly at: number; readonly text: string } | null {
  if (about?.role !== 'topic' || about.phrase === null) return null
  const { first, last } = about.phrase
  const isNamed = mentions.some((m) => m.entity.type === 'person' && m.first >= first && m.last <= last)
  for (const phrase of clause.phrases) {
    const text = grammar.writeOwned(syntax, phrase, clause, about.phrase, isNamed ? about.text : null)
    if (text !== null) return { at: phrase.head, text }
  }
  return null
}

const isSaidBy = ({ attributions }: Modality, subject: Referent | null): boolean =>
  subject !== null && attributions.some((a) => a.speaker === (subject.entity?.name ?? subject.text))

const isPlural = ({ verb }: Clause): boolean => verb?.number === 'plural'

/** Stems, and those of them that say little. */
function sortStems(
  grammar: Grammar,
  stems: ReadonlySet<string>,
  kind: string | null,
): Pick<Mention, 'stems' | 'kindStems' | 'emptyStems'> {
  return {
    stems,
    kindStems: new Set([...stems].filter((stem) => kind !== null && grammar.isKindStem(stem, kind))),
    emptyStems: new Set([...stems].filter((stem) => grammar.isHappeningStem(stem))),
  }
}

/** The date that an expression gives to what it dates. */
export function dateIn(view: View, expression: ResolvedExpression, term: Modality['term'] = 'past'): EventDate | null {
  const date = datedBy(expression, view.published, term, view.grammar.isNightTo(expression.timex.text))
  const last = date?.latest?.slice(0, 10)
  return last !== undefined &&
    expression.role === 'at' &&
    view.grammar.isOnLastDay(view.syntax, rangeIn(view, expression).first)
    ? dateFromEdtf(last, date?.basis === 'stated' ? 'computed' : (date?.basis ?? 'computed'))
    : date
}

const rangeIn = ({ syntax }: View, { timex }: ResolvedExpression): { first: number; last: number } => {
  const first = syntax.words.findIndex((w) => w.end > timex.start)
  let last = first
  while (last + 1 < syntax.words.length && (syntax.words[last + 1]?.start ?? Infinity) < timex.end) last++
  return { first, last }
}

/** Who or what is the subject of another clause, in words. */
function subjectOf(view: View, clause: Clause): { readonly text: string; readonly entity: Entity | null } | null {
  const { syntax } = view
  const { subject } = clause
  if (subject === null)
    return (clause.sharesSubject || (clause.type === 'relative' && clause.opener === null)) &&
      clause.parent !== null &&
      syntax.clauses[clause.parent]
      ? subjectOf(view, syntax.clauses[clause.parent] as Clause)
      : null
  return namedBy(view, clause, subject)
}

/** Whom or what a phrase names, in words. */
function namedBy(
  view: View,
  clause: Clause,
  subject: Phrase,
): { readonly text: string; readonly entity: Entity | null } | null {
  const { syntax, mentions, grammar, discourse } = view
  if (subject.type === 'pronoun') {
    const referent = discourse.resolve(syntax, clause, subject.first, view.sentence.index)
    return referent && { text: referent.text, entity: referent.entity }
  }
  const named = mentions.find(
    (m) => !m.demonym && m.entity.type !== 'place' && m.first >= subject.first && m.last <= subject.coreLast,
  )
  return {
    text: grammar.writeReference(syntax, mentions, clause, subject),
    entity: named && (named.entity.type === 'person' || named.last === subject.last) ? named.entity : null,
  }
}

/** "es gab", "man": nobody in particular. */
const isImpersonal = ({ syntax, grammar }: View, clause: Clause): boolean => {
  const at = clause.subject?.first ?? -1
  return grammar.isImpersonal(syntax, clause, at)
}

/** A negated clause that leaves nothing: "unternahm keine Anstrengungen". A vote against, or a closure lifted, is one. */
const isNothing = ({ grammar }: View, clause: Clause): boolean => clause.verb === null || !grammar.isDecision(clause)

const subjectStemOf = ({ syntax, grammar, mentions }: View, subject: Phrase | null): string | null => {
  const head = syntax.words[subject?.head ?? -1]
  if (
    subject === null ||
    head?.capital !== true ||
    mentions.some((m) => m.entity.type === 'person' && m.last === subject.head)
  )
    return null
  return grammar.stemOf(head.norm)
}

/** Stems of the nouns that what a clause tells is done to: its objects; without one, or in a passive, its subject. */
function themesOf(
  { syntax, grammar, mentions }: View,
  clause: Clause,
  phrases: readonly Phrase[],
  subject: Phrase | null,
): ReadonlySet<string> {
  const isNoun = (p: Phrase): boolean =>
    p.type === 'noun' &&
    syntax.words[p.head]?.capital === true &&
    !mentions.some((m) => m.entity.type === 'person' && m.last === p.head)
  const objects = phrases.filter((p) => p !== clause.subject && isNoun(p))
  const isDone = objects.length === 0 || (clause.verb !== null && clause.verb.voice !== 'active')
  return new Set(
    [...(isDone && subject !== null && isNoun(subject) ? [subject] : []), ...objects].map((p) =>
      grammar.stemOf(syntax.words[p.head]?.norm ?? ''),
    ),
  )
}

const aboutStem = ({ syntax, grammar }: View, about: About): string | null => {
  const head = syntax.words[about.phrase?.head ?? -1]
  return head ? grammar.stemOf(head.norm) : null
}

/** What a relative clause describes is what it is about. */
const withAbout = (view: View, stems: ReadonlySet<string>, about: About | null): ReadonlySet<string> => {
  const stem = about === null || about.entity ? null : aboutStem(view, about)
  return stem === null ? stems : new Set([...stems, stem])
}

const headStemIn = ({ syntax, grammar }: View, phrases: readonly Phrase[]): string | null => {
  const head = phrases.find((p) => p.type === 'noun' && grammar.namesHappening(syntax, p))
  return head ? grammar.stemOf(syntax.words[head.head]?.norm ?? '') : null
}

/** Bodies in the appositions of a clause, which its phrases leave out. */
function bodiesBeside({ mentions }: View, clause: Clause): readonly EntityMention[] {
  const covered = (m: EntityMention): boolean => clause.phrases.some((p) => p.first <= m.first && m.last <= p.last)
  return mentions.filter(
    (m) =>
      m.entity.type === 'organisation' &&
      !covered(m) &&
      clause.parts.slice(1).some((p) => p.first <= m.first && m.last <= p.last) &&
      covers(clause, m.first),
  )
}

/** The mention that a noun makes: "der Besuch des Ministers im August". */
export function tellNoun(
  view: View,
  clause: Clause,
  head: Phrase,
  attributes: readonly Phrase[],
  expression: ResolvedExpression,
  options: { readonly end?: ResolvedExpression | undefined; readonly sequence?: boolean } = {},
): Mention {
  const { syntax, mentions, grammar } = view
  const { end } = options
  const phrases = [head, ...attributes]
  const dropped = timeWords(view, clause)
  const modality = nounModality(view, clause, head, options.sequence === true)
  const kind = grammar.kindOfPhrase(syntax, head)
  const stems = grammar.contentStems(syntax, mentions, phrases, dropped, null)
  const date = end ? beginToEnd(expression, end) : dateIn(view, expression)
  const base = {
    ...toldBy(view, { expression, date }, modality),
    title: grammar.writeNominalTitle(
      syntax,
      { mentions, clause, dropped, subject: null, references: new Map() },
      head,
      attributes,
    ),
    kind,
    ...sortParticipants(grammar, syntax, mentions, phrases, { phrase: head, entity: null }, view.roles, view.discourse),
    ...sortStems(grammar, stems, kind),
    subjectStem: null,
    headStem: grammar.stemOf(syntax.words[head.head]?.norm ?? ''),
    themes: new Set([...stems].filter((stem) => stem !== grammar.stemOf(syntax.words[head.head]?.norm ?? ''))),
    nominal: true,
    doubtful: phrases.some((p) => grammar.isDoubtful(syntax, p)),
    follows: null,
  }
  return scored(view, clause, base)
}

/** A noun in a main clause is told as a fact, whatever the clause's verb ("galt", "verschärfte"); a clause of planning or
 *  indirect speech passes its mood on. */
function nounModality(view: View, clause: Clause, head: Phrase, isSequence: boolean): Modality {
  const { syntax, mentions, grammar } = view
  const modality = grammar.readModality(syntax, mentions, clause)
  const doubtful = grammar.isDoubtful(syntax, head)
  if (isSequence) return { ...modality, outlook: 'past', claimed: doubtful, attributions: [] }
  return modality
}

/** The mention of a participle before its noun: "die am Freitag gestartete Rakete". */
export function tellAttribute(
  view: View,
  clause: Clause,
  head: Phrase,
  participle: number,
  expression: ResolvedExpression,
): Mention | null {
  const { syntax, mentions, grammar } = view
  const dropped = timeWords(view, clause)
  const title = grammar.writeAttributeTitle(
    syntax,
    { mentions, clause, dropped, subject: null, references: new Map() },
    head,
    participle,
  )
  if (title.split(' ').length < 2) return null
  const stems = grammar.contentStems(syntax, mentions, [head], dropped, null)
  const kind = grammar.kindOfParticiple(syntax, participle) ?? grammar.kindOfPhrase(syntax, head)
  const plain: Modality = {
    outlook: grammar.isPlanned(syntax, participle) ? 'future' : 'past',
    intended: false,
    claimed: false,
    denied: false,
    confirmed: false,
    attributions: [],
    frames: [],
    counterfactual: false,
    term: 'past',
  }
  const base = {
    ...toldBy(view, { expression, date: dateIn(view, expression) }, plain),
    title,
    kind,
    ...sortParticipants(grammar, syntax, mentions, [head], { phrase: head, entity: null }, view.roles, view.discourse),
    ...sortStems(grammar, stems, kind),
    subjectStem: grammar.stemOf(syntax.words[head.head]?.norm ?? ''),
    headStem: null,
    themes: new Set([grammar.stemOf(syntax.words[head.head]?.norm ?? '')]),
    nominal: true,
    doubtful: false,
    follows: null,
  }
  return scored(view, clause, base)
}
