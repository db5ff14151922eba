import { negations, sequencePrepositions } from '../locales/de/function-words.js'
import type { EventDate, ResolvedExpression } from '../model/index.js'
import type { AnalyzedText, Sentence } from '../text/index.js'
import { type Antecedents, followSubjects, personIn, type RoleBearers } from './antecedents.js'
import { antecedentOf, attachExpression } from './attachment.js'
import { isDoubtful, isSaying } from './attribution.js'
import { type Clause, segmentClauses, type WordRange } from './clause.js'
import { clausePhrases, findSubject, verbForms } from './clause-phrases.js'
import { afterDate, beginToEnd, datedBy } from './date-of-mention.js'
import { callName, type EntityIndex, type EntityMention } from './entities.js'
import { chooseKind, isHappening, kindOfNoun } from './kind.js'
import type { Mention } from './mention.js'
import { sortParticipants } from './participants.js'
import { chunkPhrases, type Phrase } from './phrase.js'
import { contentStems, stemOf } from './stem.js'
import { chooseStatus, type Mood, readMood } from './status.js'
import { toNominalTitle, toTitle } from './title.js'
import { isParticiple } from './verb.js'
import { type Word, wordsOf } from './word.js'

/** What the mentions of one article are built from. */
export interface MentionInput {
  readonly source: string
  readonly analyzed: AnalyzedText
  readonly expressions: readonly ResolvedExpression[]
  readonly entities: EntityIndex
  readonly roles: RoleBearers
  /** Ranges of headings: what they tell supports events and makes none. */
  readonly headings: readonly { readonly start: number; readonly end: number }[]
  /** The publication date, however well it is known. */
  readonly published: EventDate
}

/** A sentence with all that building needs. */
interface View {
  readonly input: MentionInput
  readonly sentence: Sentence
  readonly words: readonly Word[]
  readonly mentions: readonly EntityMention[]
  readonly clauses: readonly Clause[]
  readonly heading: boolean
  readonly antecedents: Antecedents
  /** Words of all its time expressions: no title and no stem holds them. */
  readonly times: ReadonlySet<number>
}

interface Placed {
  readonly expression: ResolvedExpression
  readonly range: WordRange
}

/** Builds the mentions of one article: each dated clause, or dated noun, becomes one.
 *
 *      sentence ─ clauses ─ expression attached to a clause or a noun ─ kind, actors, places, mood, title
 *                        └─ "nach dem Besuch …": a mention that follows another one */
export function buildMentions(input: MentionInput): readonly Mention[] {
  const built: Mention[] = []
  const subjects = followSubjects()
  const bySentence = new Map<number, ResolvedExpression[]>()
  for (const expression of input.expressions) {
    const known = bySentence.get(expression.sentence)
    if (known) known.push(expression)
    else bySentence.set(expression.sentence, [expression])
  }
  // Sentences and headings both come in the order of the text.
  let nextHeading = 0
  for (const sentence of input.analyzed.sentences) {
    const words = wordsOf(input.analyzed, sentence)
    if (words.length > MAX_WORDS) continue
    const mentions = input.entities.find(words)
    const clauses = segmentClauses(words)
    const placed: Placed[] = []
    for (const expression of bySentence.get(sentence.index) ?? []) {
      const range = wordRange(words, expression)
      if (range) placed.push({ expression, range })
    }
    while ((input.headings[nextHeading]?.end ?? Infinity) < sentence.end) nextHeading++
    const view: View = {
      input,
      sentence,
      words,
      mentions,
      clauses,
      heading: (input.headings[nextHeading]?.start ?? Infinity) <= sentence.start,
      antecedents: subjects.antecedents(),
      times: new Set(placed.flatMap(({ range }) => indices(withOpeners(words, range)))),
    }
    if (!words.some((w) => w.text === '?')) {
      buildDated(
        view,
        placed.filter(({ expression }) => dates(expression)),
        built,
      )
      buildFollowing(view, built)
    }
    if (!view.heading) subjects.read(words, mentions, clauses)
  }
  return built
}

/** A longer run of words is a list or a table, no sentence: its clauses mean nothing. */
const MAX_WORDS = 400

const VAGUE: Readonly<Record<string, 'past' | 'future'>> = { PAST_REF: 'past', FUTURE_REF: 'future' }

/** Bare durations, sets, words for the present and references back ("damals") date nothing. */
function dates(expression: ResolvedExpression): boolean {
  const { type, value, text, anchor } = expression.timex
  if (type === 'SET' || (type === 'DURATION' && expression.date === null)) return false
  if (anchor?.kind === 'narrative' && !/\d|\p{Lu}/u.test(text)) return false
  return expression.date !== null || expression.needsDocumentDay || VAGUE[value] !== undefined
}

function buildDated(view: View, placed: readonly Placed[], built: Mention[]): void {
  const { words, mentions, clauses } = view
  const attached = placed.map((item) => ({
    ...item,
    attachment: attachExpression(words, mentions, clauses, item.range),
  }))
  const used = new Set<ResolvedExpression>()
  for (const { expression, attachment } of attached) {
    if (used.has(expression) || attachment.to === 'nothing') continue
    if (attachment.to === 'noun') {
      built.push(nominalMention(view, attachment.clause, attachment.head, attachment.attributes, expression))
      if (attachment.sequence) {
        const rest = sequelMention(
          view,
          attachment.clause,
          attachment.head,
          attachment.attributes,
          attachment.sequence,
          expression,
          built.length - 1,
          built,
        )
        if (rest) built.push(rest)
      }
      continue
    }
    const { clause } = attachment
    // "hatte im Mai eine Landung bis Ende des Jahrzehnts gefordert": the end belongs to what was demanded.
    const isAim =
      expression.role === 'until' &&
      attached.some(
        (other) =>
          other.attachment.to === 'clause' && other.attachment.clause === clause && other.expression.role === 'at',
      )
    if (isAim) continue
    // "begann am Freitag und dauert bis Montag": two ends of one thing.
    const end = attached.find(
      (other) =>
        other.attachment.to === 'clause' &&
        other.expression.role === 'until' &&
        (expression.role === 'from' || (expression.role === 'at' && holds(view, clause))) &&
        (other.attachment.clause === clause || goesOn(view, clause, other.attachment.clause)),
    )?.expression
    if (end) used.add(end)
    const antecedent = clause.type === 'relative' ? antecedentOf(words, mentions, clauses, clause) : null
    if (antecedent && relativeIsSubject(words, clause) && isHappening(words[antecedent.head.head]?.norm ?? '')) {
      built.push(nominalMention(view, clause, antecedent.head, antecedent.attributes, expression, end))
      continue
    }
    const mention = clauseMention(view, clause, expression, end, antecedent?.head ?? null)
    if (mention) built.push(mention)
  }
}

/** A verb that tells from when: "begann", "läuft", "gilt". */
const holds = (view: View, clause: Clause): boolean =>
  verbForms(view.words, view.mentions, clause).some((v) =>
    /^(?:begann|begannen|begonnen|beginnt|startete|gestartet|läuft|lief|dauert|dauerte|gilt|galt|stattfindet|stattfand)$/.test(
      v,
    ),
  )

/** Whether a clause tells on about the subject of another: "… begann am Freitag, es dauert bis Montag". */
function goesOn(view: View, clause: Clause, other: Clause): boolean {
  const { words, clauses } = view
  if (other.sharesSubject) return clauses[other.parent ?? -1] === clause
  const first = words[other.parts[0]?.first ?? -1]
  return clauses.indexOf(other) === clauses.indexOf(clause) + 1 && /^(?:er|sie|es)$/.test(first?.norm ?? '')
}

/** The relative pronoun is the clause's subject: "das für die Zeit vom … anberaumt ist". */
function relativeIsSubject(words: readonly Word[], clause: Clause): boolean {
  const opener = words[clause.opener ?? -1]
  if (
    !opener ||
    clause.opener === null ||
    clause.opener !== clause.parts[0]?.first ||
    !/^(?:der|die|das|welcher|welche|welches)$/.test(opener.norm)
  )
    return false
  const second = words[clause.opener + 1]
  return second === undefined || !second.capital || second.kind !== 'word'
}

function clauseMention(
  view: View,
  clause: Clause,
  expression: ResolvedExpression,
  end: ResolvedExpression | undefined,
  antecedent: Phrase | null,
): Mention | null {
  const began = !end && expression.role === 'at' && begins(view, clause)
  const date = end
    ? beginToEnd(expression, end)
    : datedBy(began ? { ...expression, role: 'from' } : expression, view.input.published)
  const about = antecedent && clause.opener !== clause.parts[0]?.first ? antecedent : happeningMeant(view, clause)
  const prefix = about ? view.words[about.head]?.text : undefined
  return tellClause(view, clause, expression, date, new Set(), prefix, null)
}

/** "… findet ein Forum statt, und Putin wird daran teilnehmen": the happening that "daran" means. */
function happeningMeant(view: View, clause: Clause): Phrase | null {
  const { words, mentions, clauses, times } = view
  const before = clauses[clauses.indexOf(clause) - 1]
  const refers = clause.parts.some((p) =>
    words.slice(p.first, p.last + 1).some((w) => /^(?:daran|dabei|dazu|davor|danach)$/.test(w.norm)),
  )
  if (!before || !refers) return null
  const subject = findSubject(words, before, clausePhrases(words, mentions, before), times)
  return subject && isHappening(words[subject.head]?.norm ?? '') ? subject : null
}

/** "Das Forum begann am Freitag": the day is the first of several. */
function begins(view: View, clause: Clause): boolean {
  const { words, mentions, times } = view
  if (!verbForms(words, mentions, clause).some((v) => /^(?:begann|begannen|begonnen|startete|gestartet)$/.test(v)))
    return false
  const subject = findSubject(words, clause, clausePhrases(words, mentions, clause), times)
  return subject !== null && LASTING.has(kindOfNoun(words[subject.head]?.norm ?? '') ?? '')
}

const LASTING = new Set(['forum', 'talks', 'attack', 'journey', 'visit'])

/** The mention that a clause makes.
 *  @param without words that its title leaves out beside times and frames
 *  @param prefix what the title begins with, for a relative clause about something else */
function tellClause(
  view: View,
  clause: Clause,
  expression: ResolvedExpression,
  date: EventDate | null,
  without: ReadonlySet<number>,
  prefix: string | undefined,
  follows: Mention['follows'],
): Mention | null {
  const { words, mentions, clauses, antecedents } = view
  const mood = readMood(words, mentions, clauses, clause, without)
  const dropped = new Set([...view.times, ...without, ...mood.frames.flatMap(indices)])
  const phrases = clausePhrases(words, mentions, clause).filter((p) => indices(p).some((i) => !dropped.has(i)))
  const sharer = clause.sharesSubject && clause.parent !== null ? clauses[clause.parent] : undefined
  const own = findSubject(words, clause, phrases, dropped)
  const pronoun = phrases.find((p) => p.type === 'pronoun' && /^(?:er|sie)$/.test(words[p.first]?.norm ?? ''))
  const shared = sharer ? findSubject(words, sharer, clausePhrases(words, mentions, sharer), view.times) : null
  const meant = sharer && shared ? personIn(mentions, shared) : pronoun ? whoIsMeant(view, clause, pronoun) : null
  const subjectPhrase = sharer ? null : pronoun ? null : own
  const verbs = verbForms(words, mentions, clause)
  const saying = isSaying(words, clause)
  const kind = chooseKind(words, phrases, verbs, saying) ?? stayKind(words, mentions, clause)
  const sorted = sortParticipants(
    words,
    mentions,
    shared && !meant ? [shared, ...phrases] : phrases,
    { phrase: subjectPhrase ?? (meant ? null : shared), person: meant },
    view.input.roles,
    antecedents,
    housesIn(view, clause, phrases),
  )
  if (kind === null && (sorted.actors.length + sorted.places.length === 0 || isNegated(words, clause))) return null
  const sharedText =
    sharer && shared && !meant
      ? words
          .slice(shared.first, shared.last + 1)
          .map((w) => w.text)
          .join(' ')
      : null
  const titleInput = { words, mentions, clauses, clause, dropped, subject: meant ? callName(meant) : sharedText }
  const core = nominalCore(words, mentions, clause, phrases, own)
  const title = core ? toNominalTitle(titleInput, core.head, core.attributes) : toTitle(titleInput)
  if (title.split(' ').length < 2 || (saying && saysThat(words, clause))) return null
  // A pronoun whom nothing explains tells a reader nothing.
  if (pronoun && !meant && sorted.actors.length === 0) return null
  return {
    ...toldBy(view, expression, date, mood),
    title: prefix === undefined ? title : `${prefix}: ${title}`,
    kind,
    ...sorted,
    stems: contentStems(words, mentions, clause.parts, dropped),
    headStem: headStemIn(words, phrases),
    nominal: false,
    doubtful: isDoubtful(words, clause.parts, without),
    follows,
  }
}

/** "… unternahm keine Anstrengungen": what did not happen is no event, unless its kind says more. */
const isNegated = (words: readonly Word[], clause: Clause): boolean =>
  clause.parts.some((p) => words.slice(p.first, p.last + 1).some((w) => negations.has(w.norm)))

/** "Das teilte die Agentur am Montag mit": the sentence before was the news. */
const saysThat = (words: readonly Word[], clause: Clause): boolean => {
  const part = clause.parts[0]
  const first = words[part?.first ?? -1]
  return (
    first !== undefined &&
    /^(?:das|dies|so)$/.test(first.norm) &&
    words[(part?.first ?? 0) + 1] === words[clause.finite?.at ?? -1]
  )
}

/** The noun that tells all, where the verb adds nothing: "… fand statt", "es kam zu …", "der Mittwoch wird als Datum für …
 *  genannt". */
function nominalCore(
  words: readonly Word[],
  mentions: readonly EntityMention[],
  clause: Clause,
  phrases: readonly Phrase[],
  subject: Phrase | null,
): { readonly head: Phrase; readonly attributes: readonly Phrase[] } | null {
  const verbs = verbForms(words, mentions, clause)
  const happens = (p: Phrase): boolean => words[p.head]?.capital === true && isHappening(words[p.head]?.norm ?? '')
  const attributesOf = (head: Phrase): readonly Phrase[] =>
    phrases.filter((p) => p !== head && p.type === 'preposition' && !(p.first >= head.first && p.last <= head.last))
  const takesPlace = verbs.some((v) => /^statt(?:fand|fanden|findet|finden|gefunden)/.test(v) || v === 'stattfinden')
  if (takesPlace && subject && happens(subject)) return { head: subject, attributes: attributesOf(subject) }
  const comes = verbs.some((v) => /^(?:kommen|kommt|kam|gekommen)$/.test(v))
  const expletive = comes && phrases.some((p) => p.type === 'pronoun' && words[p.first]?.norm === 'es')
  if (!expletive && subject) return null
  const head = phrases.find(
    (p) => p.type === 'preposition' && /^(?:zu|zum|zur|für)$/.test(words[p.first]?.norm ?? '') && happens(p),
  )
  if (!head) return null
  const behind = phrases.filter((p) => p.first > head.last && p.type === 'preposition')
  const before = phrases.filter(
    (p) => p.last < head.first && p.type === 'preposition' && words[p.first]?.norm !== 'als',
  )
  return { head, attributes: [...behind, ...(expletive ? before : [])] }
}

/** Whom "er" or "sie" means: "er" the subject before, "sie" the house or the woman named last in the sentence. */
function whoIsMeant(view: View, clause: Clause, pronoun: Phrase): Mention['actors'][number] | null {
  if (view.words[pronoun.first]?.norm === 'er') return subjectBefore(view, clause) ?? view.antecedents.person
  return view.mentions.findLast((m) => m.last < pronoun.first && m.entity.type === 'organisation')?.entity ?? null
}

/** Organisations in the appositions of a clause, which its phrases leave out. */
function housesIn(view: View, clause: Clause, phrases: readonly Phrase[]): readonly EntityMention[] {
  const covered = (m: EntityMention): boolean => phrases.some((p) => p.first <= m.first && m.last <= p.last)
  return view.mentions.filter(
    (m) =>
      m.entity.type === 'organisation' &&
      !covered(m) &&
      !view.times.has(m.first) &&
      clause.parts.slice(1).some((p) => p.first <= m.first && m.last <= p.last),
  )
}

/** The person who is the subject of the clause that a pronoun's clause depends on. */
function subjectBefore(view: View, clause: Clause): Mention['actors'][number] | null {
  const { words, mentions, clauses } = view
  for (let at = clause.parent; at !== null; at = clauses[at]?.parent ?? null) {
    const parent = clauses[at]
    if (!parent || parent === clause) return null
    const subject = findSubject(words, parent, clausePhrases(words, mentions, parent), view.times)
    const person = subject ? personIn(mentions, subject) : null
    if (person) return person
  }
  return null
}

/** "Kim war erst einmal in Russland": to have been somewhere is a visit. */
function stayKind(words: readonly Word[], mentions: readonly EntityMention[], clause: Clause): string | null {
  const finite = words[clause.finite?.at ?? -1]?.norm ?? ''
  const last = words[clause.parts[0]?.last ?? -1]
  if (!/^(?:war|waren)$/.test(finite) || (last && !last.capital && isParticiple(last.norm))) return null
  const inPlace = mentions.some(
    (m) => !m.demonym && (m.entity.type === 'place' || m.entity.type === 'region') && words[m.first - 1]?.norm === 'in',
  )
  return inPlace && mentions.some((m) => m.entity.type === 'person') ? 'visit' : null
}

function nominalMention(
  view: View,
  clause: Clause,
  head: Phrase,
  attributes: readonly Phrase[],
  expression: ResolvedExpression,
  end?: ResolvedExpression,
): Mention {
  const { words, mentions, clauses } = view
  const mood = moodOfNoun(view, clause, head)
  const phrases = [head, ...attributes]
  const parts = phrases.map((p) => ({ first: p.first, last: p.last }))
  const norm = words[head.head]?.norm ?? ''
  return {
    ...toldBy(view, expression, end ? beginToEnd(expression, end) : datedBy(expression, view.input.published), mood),
    title: toNominalTitle({ words, mentions, clauses, clause, dropped: view.times, subject: null }, head, attributes),
    kind: kindOfNoun(norm),
    ...sortParticipants(words, mentions, phrases, { phrase: head, person: null }, view.input.roles, view.antecedents),
    stems: contentStems(words, mentions, parts, view.times),
    headStem: stemOf(norm),
    nominal: true,
    doubtful: isDoubtful(words, parts),
    follows: null,
  }
}

/** A noun in a main clause is told as a fact, whatever the clause's verb ("galt", "verschärfte"); a clause of planning or
 *  indirect speech passes its mood on. */
function moodOfNoun(view: View, clause: Clause, head: Phrase): Mood {
  const { words, mentions, clauses } = view
  const mood = readMood(words, mentions, clauses, clause)
  const behind = head.type === 'preposition' && sequencePrepositions.has(words[head.first]?.norm ?? '')
  return behind ? { ...mood, outlook: 'past', claimed: isDoubtful(words, [head]), attribution: [] } : mood
}

/** "Nach dem Besuch … ist … gereist": what the clause itself tells, placed by the noun in front. */
function sequelMention(
  view: View,
  clause: Clause,
  head: Phrase,
  attributes: readonly Phrase[],
  relation: 'after' | 'before' | 'since',
  expression: ResolvedExpression,
  other: number,
  built: readonly Mention[],
): Mention | null {
  const date = built[other]?.date
  const after = date ? afterDate(date, view.input.published, relation) : null
  if (!after) return null
  const without = new Set([head, ...attributes].flatMap(indices))
  const mention = tellClause(view, clause, expression, after, without, undefined, { mention: other, relation })
  // "Nach dem ersten Treffen im Jahr 2018 erklärten beide …": what is said after an event is said of it, not years later.
  const said = mention?.kind === 'statement' && relation === 'after' && date
  return said ? { ...mention, date: { ...date, basis: 'inferred' } } : mention
}

/** "Kurz nach dem Briefaustausch verhängten …": no time of its own, but a happening that the article dates elsewhere. */
function buildFollowing(view: View, built: Mention[]): void {
  const { words, mentions, clauses } = view
  if (view.heading) return
  for (const clause of clauses) {
    const part = clause.parts[0]
    if (clause.type !== 'main' || !part || !clause.finite || view.times.size > 0) continue
    const phrases = chunkPhrases(
      words,
      mentions,
      part.first,
      clause.finite.at > part.first ? clause.finite.at - 1 : part.last,
    )
    const head = phrases.find(
      (p) => p.type === 'preposition' && (words[p.first]?.norm === 'nach' || words[p.first]?.norm === 'vor'),
    )
    const norm = words[head?.head ?? -1]?.norm ?? ''
    const kind = kindOfNoun(norm)
    if (!head || kind === null) continue
    const named = mentions
      .filter((m) => m.first >= head.first && m.last <= (clause.finite?.at ?? 0))
      .map((m) => m.entity.key)
    const other = built.findIndex(
      (m) => m.kind === kind && m.date !== null && !m.heading && named.some((key) => m.participants.has(key)),
    )
    const origin = built[other]
    if (!origin?.date) continue
    const relation = words[head.first]?.norm === 'vor' ? 'before' : 'after'
    const date = afterDate(origin.date, view.input.published, relation)
    if (!date) continue
    const without = new Set(indices({ first: part.first, last: clause.finite.at - 1 }))
    const expression: ResolvedExpression = {
      timex: origin.timex,
      date,
      role: 'at',
      direction: 'past',
      needsDocumentDay: false,
      sentence: view.sentence.index,
      beaten: [],
    }
    const mention = tellClause(view, clause, expression, date, without, undefined, { mention: other, relation })
    if (mention) {
      if (isDoubtful(words, [head])) built[other] = { ...origin, doubtful: true }
      built.push(mention)
    }
  }
}

/** What mentions of clauses and of nouns share: place, quote, date, status. */
function toldBy(
  view: View,
  expression: ResolvedExpression,
  date: EventDate | null,
  mood: Mood,
): Pick<
  Mention,
  | 'source'
  | 'sentence'
  | 'start'
  | 'end'
  | 'date'
  | 'vague'
  | 'status'
  | 'attribution'
  | 'timex'
  | 'needsDocumentDay'
  | 'heading'
> {
  const { input, sentence, heading } = view
  const { published } = input
  const publishedEnd = published.latest
  const publishedStart = published.earliest
  const ahead = date?.earliest != null && publishedEnd !== null && date.earliest > publishedEnd
  const over = date?.latest != null && publishedStart !== null && date.latest < publishedStart
  const settled: Mood = over && mood.outlook === 'future' ? { ...mood, outlook: 'past' } : mood
  const vague = date === null ? (VAGUE[expression.timex.value] ?? null) : null
  return {
    source: input.source,
    sentence: sentence.index,
    start: sentence.start,
    end: sentence.end,
    date,
    vague,
    status: vague === 'future' ? 'planned' : chooseStatus(settled, ahead),
    attribution: settled.attribution,
    timex: expression.timex,
    needsDocumentDay: expression.needsDocumentDay,
    heading,
  }
}

function headStemIn(words: readonly Word[], phrases: readonly Phrase[]): string | null {
  const head = phrases.find(
    (p) => p.type === 'noun' && words[p.head]?.capital === true && isHappening(words[p.head]?.norm ?? ''),
  )
  return head ? stemOf(words[head.head]?.norm ?? '') : null
}

/** The words that an expression covers. */
function wordRange(words: readonly Word[], expression: ResolvedExpression): WordRange | null {
  const { start, end } = expression.timex
  const first = words.findIndex((w) => w.end > start)
  let last = first
  while (last + 1 < words.length && (words[last + 1]?.start ?? Infinity) < end) last++
  return first < 0 ? null : { first, last }
}

/** An expression with the little words in front that go when it goes: "noch bis zum", "bereits am", "für die Zeit vom". */
function withOpeners(words: readonly Word[], range: WordRange): WordRange {
  let { first } = range
  while (first > 0 && TIME_OPENERS.has(words[first - 1]?.norm ?? '')) first--
  if (words[first - 1]?.norm === 'zeit' && words[first - 2]?.norm === 'die')
    first = TIME_OPENERS.has(words[first - 3]?.norm ?? '') ? first - 3 : first - 2
  return { first, last: range.last }
}

const TIME_OPENERS = new Set(
  'am im in an vom von zu zum bis seit ab noch bereits schon gegen um für erst auch etwa rund ungefähr genau seitdem der die das den dem des während'.split(
    ' ',
  ),
)

const indices = (range: WordRange): number[] =>
  Array.from({ length: Math.max(0, range.last - range.first + 1) }, (_, k) => range.first + k)
