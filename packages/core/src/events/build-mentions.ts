import { dateFromEdtf, formatDay, MS_PER_DAY, spanOf } from '../calendar/index.js'
import type { EventDate, ResolvedExpression } from '../model/index.js'
import {
  type Attachment,
  type Clause,
  covers,
  type EntityMention,
  indices,
  type Phrase,
  type WordRange,
} from '../syntax/index.js'
import { type ArticleSyntax, rangeOf } from './article-syntax.js'
import { afterDate, beginToEnd } from './date-of-mention.js'
import { Discourse } from './discourse.js'
import type { Mention } from './mention.js'
import { keysOf } from './participants.js'
import type { RoleBearers } from './roles.js'
import { isSalient } from './salience.js'
import { type About, dateIn, tellAttribute, tellClause, tellNoun } from './tell.js'
import type { View } from './view.js'

/** What the mentions of one article are built from. */
export interface MentionInput {
  readonly source: string
  readonly sentences: ArticleSyntax
  readonly expressions: readonly ResolvedExpression[]
  readonly roles: RoleBearers
  /** Ranges of headings: what they tell supports events and makes none. */
  readonly headings: readonly { readonly start: number; readonly end: number }[]
  /** The publication date, however well it is known. */
  readonly published: EventDate
  /** Keep what is no news too. Default: it goes. */
  readonly keepAll?: boolean
}

/** The mentions that are news, with what they follow at its new place. */
function withoutWeak(built: readonly Mention[]): readonly Mention[] {
  const kept = built.filter(isSalient)
  if (kept.length === built.length) return built
  const placeOf = new Map(kept.map((mention, i) => [mention, i]))
  return kept.map((mention) => {
    if (mention.follows === null) return mention
    const other = built[mention.follows.mention]
    const place = other ? placeOf.get(other) : undefined
    return { ...mention, follows: place === undefined ? null : { ...mention.follows, mention: place } }
  })
}

interface Placed {
  readonly expression: ResolvedExpression
  readonly range: WordRange
}

const VAGUE: ReadonlySet<string> = new Set(['PAST_REF', 'FUTURE_REF'])

/** Builds the mentions of one article: each dated clause, or dated noun, becomes one.
 *
 *      sentence ─ clauses ─ expression attached to a clause or a noun ─ kind, actors, places, modality, title ─ salience
 *                        └─ "nach dem Besuch …", "am Tag darauf": a clause that another happening dates */
export function buildMentions(input: MentionInput): readonly Mention[] {
  const { sentences } = input
  const { grammar, analyzed } = sentences
  const built: Mention[] = []
  const discourse = new Discourse(grammar)
  const bySentence = new Map<number, ResolvedExpression[]>()
  for (const expression of input.expressions) {
    const known = bySentence.get(expression.sentence)
    if (known) known.push(expression)
    else bySentence.set(expression.sentence, [expression])
  }
  // Sentences and headings both come in the order of the text.
  let nextHeading = 0
  let previous: View | null = null
  let entry: Entry | null = null
  let isLead = true
  for (const sentence of analyzed.sentences) {
    const parsed = sentences.at(sentence.index)
    if (parsed === null) continue
    while ((input.headings[nextHeading]?.end ?? Infinity) < sentence.end) nextHeading++
    const heading = (input.headings[nextHeading]?.start ?? Infinity) <= sentence.start
    const { words } = parsed.syntax
    const placed: Placed[] = []
    if (entry !== null && !entry.goesOn && opensLine(analyzed.text, sentence.start)) entry = null
    for (const expression of bySentence.get(sentence.index) ?? []) {
      if (parsed.head?.start === expression.timex.start) {
        if (isDateBearing(expression)) entry = { expression, told: null, goesOn: false }
        continue
      }
      const range = rangeOf(words, expression.timex)
      if (range) placed.push({ expression, range })
    }
    const view: View = {
      ...parsed,
      grammar,
      source: input.source,
      sentence,
      heading,
      published: input.published,
      roles: input.roles,
      discourse,
    }
    if (!heading) discourse.hear(parsed, sentence.index)
    discourse.hearQuote(sentences, sentence.index)
    const dated = sharpest(
      view,
      placed.filter(({ expression }) => isDateBearing(expression)),
    )
    // A chronicle: a line that holds a date alone dates the lines behind it.
    const isEntryDate = dated.length === 1 && isDateAlone(view, dated[0] as Placed)
    if (isEntryDate) {
      const { expression } = dated[0] as Placed
      entry = { expression, told: null, goesOn: !goesOnInLine(analyzed.text, sentence.end) }
      continue
    }
    const headed = dated.find((item) => entryOf(view, item) !== null)
    if (!words.some((w) => w.text === '?')) {
      if (dated.length > 0) {
        if (isLead && !heading && previous !== null && entry === null) {
          const lead = tellLead(previous, view, dated)
          if (lead) built.push(lead)
        }
        const from = built.length
        // "10.05 Uhr: Bahnstrecke gesperrt": a line that its own time heads tells, though it looks like a heading.
        const tells = headed !== undefined && tellsBehindColon(view)
        buildDated(tells ? { ...view, heading: false } : view, dated, built, previous)
        const told = built.slice(from).find((m) => m.timex === headed?.expression.timex) ?? null
        if (headed) entry = { expression: headed.expression, told, goesOn: false }
        // "9.45 Uhr: Die seit Mittwoch vermisste Frau ist tot": what dates a participle leaves the clause to its entry.
        else if (parsed.head !== null && entry !== null && dated.every((item) => datesAttribute(view, item))) {
          const own = tellEntry({ ...view, heading: false }, entry.expression)
          if (own) built.push(own)
        }
      } else if (entry !== null && (entry.goesOn || entry.told === null || isBare(entry.told))) {
        const told = tellEntry({ ...view, heading: false }, entry.expression)
        const bare = entry.told === null ? -1 : built.indexOf(entry.told)
        if (told && bare >= 0) built[bare] = told
        else if (told) built.push(told)
        entry = { ...entry, told: told ?? entry.told }
      }
      if (!heading && dated.length === 0 && entry === null) {
        buildFollowing(view, built)
        joinThere(view, built)
      }
    }
    // An entry is a line or a paragraph: the next heading, or a sentence with a date of its own, ends it.
    if ((dated.length > 0 && !headed) || endsParagraph(analyzed.text, sentence.end)) entry = null
    if (!heading) discourse.read(parsed, sentence.index)
    // The lead is the first sentence, and what dates it the next.
    if (previous !== null || dated.length > 0) isLead = false
    previous = heading ? null : view
  }
  return input.keepAll === true ? built : withoutWeak(built)
}

const datesAttribute = ({ grammar, syntax, mentions }: View, { range }: Placed): boolean =>
  grammar.attachTime(syntax, mentions, range).to === 'attribute'

/** A date that dates lines: those below it, or the rest of its own. */
interface Entry {
  readonly expression: ResolvedExpression
  /** What it told last. */
  readonly told: Mention | null
  /** Dates all of the paragraph, other than the first news of its line. */
  readonly goesOn: boolean
}

/** "Entwarnung!": the next sentence tells more. */
const isBare = ({ title }: Mention): boolean => !title.includes(' ')

function opensLine(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  return start === 0 || before.slice(before.trimEnd().length).includes('\n')
}

const goesOnInLine = (text: string, end: number): boolean => /^[^\S\n]*[^\s]/.test(text.slice(end, end + 40))

const endsParagraph = (text: string, end: number): boolean => /^[^\S\n]*\n[^\S\n]*\n/.test(text.slice(end, end + 80))

/** Bare durations, sets, words for the present and references back ("then") date nothing. */
export function isDateBearing(expression: ResolvedExpression): boolean {
  const { type, value, text, anchor, rule } = expression.timex
  if (type === 'SET' || (type === 'DURATION' && expression.date === null)) return false
  // "damals" points back and dates nothing; "tags darauf" does.
  if (
    anchor?.kind === 'narrative' &&
    !/\d|\p{Lu}/u.test(text) &&
    (rule === 'reference' || !/^\d{4}-\d\d-\d\d/.test(value))
  )
    return false
  // "wenige Stunden zuvor" counts from what was told last.
  const isCounted = rule === 'units-earlier' || rule === 'units-later'
  return expression.date !== null || expression.needsDocumentDay || (VAGUE.has(value) && !isCounted)
}

/** Of two dates in one time phrase, the sharper one. */
function sharpest(view: View, placed: readonly Placed[]): readonly Placed[] {
  const { clauses } = view.syntax
  const phraseOf = (range: WordRange): Phrase | undefined =>
    clauses.flatMap((c) => c.phrases).find((p) => p.type === 'time' && p.first <= range.first && range.last <= p.last)
  const kept: Placed[] = []
  for (const item of placed) {
    const before = kept.at(-1)
    const phrase = phraseOf(item.range)
    const beside =
      before !== undefined &&
      phrase !== undefined &&
      phraseOf(before.range) === phrase &&
      before.expression.role === 'at' &&
      item.expression.role === 'at'
    if (!beside) kept.push(item)
    else if (lengthOf(item) < lengthOf(before)) kept[kept.length - 1] = item
  }
  return kept
}

const lengthOf = ({ expression }: Placed): number => {
  if (expression.date === null) return expression.needsDocumentDay ? 0 : Infinity
  const span = spanOf(expression.date)
  return span.endMs - span.startMs
}

/** Whether one is a clock time of the day that the other names. */
function isSharperSameDay(a: ResolvedExpression, b: ResolvedExpression): boolean {
  const [x, y] = [a.date?.edtf ?? '', b.date?.edtf ?? '']
  return y.length === 10 && x.length > 10 && x.startsWith(`${y}T`)
}

/** A clause of its own stands behind the head of an entry: no question, no noun alone. */
const tellsBehindColon = ({ syntax, grammar }: View): boolean =>
  syntax.clauses.some(
    (c) =>
      c.verb !== null &&
      c.subject !== null &&
      (c.type === 'main' || c.verb.finite === null) &&
      !grammar.isQuestion(syntax, c),
  )

/** Nothing but a date stands in a sentence, or before its colon and nothing behind it. */
const isDateAlone = ({ syntax }: View, { range }: Placed): boolean =>
  syntax.words.every(
    (word, i) =>
      word.kind === 'mark' ||
      (i >= range.first && i <= range.last) ||
      syntax.clauses.some((c) =>
        c.phrases.some((p) => (p.type === 'time' || p.type === 'adverb') && p.first <= i && i <= p.last),
      ),
  )

/** What a line of a chronicle tells under its date: its first clause with a verb, or its noun. */
function tellEntry(view: View, expression: ResolvedExpression): Mention | null {
  const { syntax, grammar } = view
  const date = dateIn(view, expression)
  // "Jetzt ist es fix: Marolt tritt zurück": what somebody does comes before what is so.
  const telling = syntax.clauses.filter((c) => c.verb !== null && c.type === 'main' && !c.quoted)
  const isTelling = (c: Clause): boolean => c.subject !== null && !grammar.isImpersonal(syntax, c, c.subject.first)
  for (const clause of [...telling.filter(isTelling), ...telling.filter((c) => !isTelling(c))]) {
    const mention = tellClause(view, clause, { expression, date })
    if (mention) return mention
  }
  if (telling.length > 0) return null
  const clause = syntax.clauses.find((c) => c.phrases.length > 0)
  if (!clause) return null
  const [head, ...rest] = clause.phrases.filter((p) => p.type === 'noun' || p.type === 'preposition')
  if (!head || head.type !== 'noun') return null
  const told = tellNoun(
    view,
    clause,
    head,
    rest.filter((p) => p.type === 'preposition'),
    expression,
  )
  return { ...told, date, headStem: grammar.namesHappening(syntax, head) ? told.headStem : null }
}

function buildDated(view: View, placed: readonly Placed[], built: Mention[], before: View | null): void {
  const { syntax, mentions, grammar } = view
  const attached = placed.map((item) => ({
    ...item,
    attachment: entryOf(view, item) ?? grammar.attachTime(syntax, mentions, item.range),
  }))
  const used = new Set<ResolvedExpression>()
  const told = new Set<Clause>()
  for (const [at, { expression, range, attachment }] of attached.entries()) {
    if (used.has(expression) || attachment.to === 'nothing') continue
    if (attachment.to === 'attribute' || attachment.to === 'noun') {
      const undone = tellUndone(view, attachment.clause, attachment.head, expression)
      if (undone) {
        built.push(undone)
        continue
      }
    }
    if (attachment.to === 'attribute') {
      const mention = tellAttribute(view, attachment.clause, attachment.head, attachment.participle, expression)
      if (mention) built.push(mention)
      continue
    }
    if (attachment.to === 'noun') {
      const { clause, head } = attachment
      const noun = tellNoun(view, clause, head, attachment.attributes, expression, {
        sequence: attachment.sequence !== null,
      })
      // "Das Hinspiel am Mittwoch war 2:2 ausgegangen": a noun that says too little alone.
      const isSubject = attachment.sequence === null && clause.subject === head && clause.verb !== null
      const isBare = isSubject && !noun.title.includes(' ')
      // "Das Spiel am Freitag wird nicht in Wien ausgetragen"
      const isNegated = isSubject && clause.negated && !grammar.isState(clause.verb)
      const whole = isNegated
        ? tellClause(view, clause, { expression, date: dateIn(view, expression), undone: true })
        : isBare
          ? tellDated(view, clause, expression, undefined, null)
          : null
      built.push(whole ?? noun)
      if (attachment.sequence) {
        const rest = tellSequel(view, attachment, expression, built)
        // "Nach einem Unfall im Jahr 1972 gab sie auf": a noun that says too little only places what follows.
        const isAside =
          !noun.title.includes(' ') && noun.participants.size + noun.places.length === 0 && noun.kind === null
        if (rest && isAside) built[built.length - 1] = { ...rest, follows: null }
        else if (rest) built.push(rest)
      }
      continue
    }
    const { clause } = attachment
    if (clause.verb === null && clause.phrases.every((p) => p.type === 'time')) {
      // "30. Januar 2019: Die Firma dementiert …"
      const next = syntax.clauses[clause.index + 1]
      if (next && told.has(next)) continue
    }
    const inRole = (role: ResolvedExpression['role']): ResolvedExpression | undefined =>
      attached.find(
        (other) =>
          other.attachment.to === 'clause' && other.attachment.clause === clause && other.expression.role === role,
      )?.expression
    // "hatte im Mai eine Landung bis Ende des Jahrzehnts gefordert": the end belongs to what was demanded.
    if (expression.role === 'until' && inRole('at')) continue
    // "lädt am Donnerstag um 18 Uhr": the day, and its hour.
    const beside = attached.flatMap(({ attachment, expression: other }) =>
      other !== expression && attachment.to === 'clause' && attachment.clause === clause && other.role === 'at'
        ? [other]
        : [],
    )
    if (expression.role === 'at' && beside.some((other) => isSharperSameDay(other, expression))) continue
    // "ab dem 1. Januar gilt zwischen 22 und 6 Uhr …": hours of every day from then on.
    if (expression.timex.type === 'TIME' && inRole('from')?.timex.type === 'DATE') continue
    // "Er ist, wie die Firma am Montag mitteilte, am Freitag zurückgetreten": one piece of news, told with its own day.
    if (
      grammar.isRelay(syntax, clause) &&
      attached.some((other, k) => isNewsOf(other.attachment, clause, told, k > at))
    )
      continue
    // "7.15 Uhr: Am Montag war …": what an entry tells of another day is that day's.
    if (
      isEntryClock(view, { expression, range }) &&
      beside.some((other) => other.date !== null && dayIn(other) !== dayIn(expression))
    )
      continue
    // "1945: In der Nacht zum 3. März …": the day within the year of the entry.
    const { date: own } = expression
    if (
      own !== null &&
      /^\d{4}(?:-\d\d)?$/.test(own.edtf) &&
      beside.some((other) => other.date !== null && other.date !== own && other.date.earliest?.startsWith(own.edtf)) &&
      entryOf(view, { expression, range }) !== null
    )
      continue
    // "begann am Freitag und dauert bis Montag": two ends of one thing.
    const end = attached.find(
      (other) =>
        other.attachment.to === 'clause' &&
        other.expression.role === 'until' &&
        (expression.role === 'from' || (expression.role === 'at' && grammar.lasts(clause))) &&
        (other.attachment.clause === clause || goesOn(view, clause, other.attachment.clause)),
    )?.expression
    if (end) used.add(end)
    if (before && grammar.announcesBefore(syntax, clause)) {
      const news = tellNews(before, expression)
      if (news) {
        built.push(news)
        continue
      }
    }
    const antecedent =
      clause.type === 'relative' && !isFrontParticiple(view, clause)
        ? grammar.antecedentOf(syntax, mentions, firstRelative(view, clause))
        : null
    const undone = tellUndone(view, clause, antecedent?.head ?? clause.subject, expression)
    if (undone) {
      built.push(undone)
      continue
    }
    if (
      antecedent &&
      (grammar.happensIn(syntax, clause) ||
        (grammar.namesHappening(syntax, antecedent.head) &&
          grammar.relativeRole(syntax, clause) === 'subject' &&
          grammar.isArranged(clause)))
    ) {
      const noun = tellNoun(view, clause, antecedent.head, antecedent.attributes, expression, { end })
      // "die Verhandlungen, die im Mai begannen": a noun alone does not say that they began.
      const isBare = !noun.title.includes(' ') && !grammar.happensIn(syntax, clause)
      const whole = !isBare ? null : tellDated(view, clause, expression, end, antecedent.head)
      built.push(whole ?? noun)
      continue
    }
    const mention = tellDated(view, clause, expression, end, antecedent?.head ?? null)
    const when =
      mention === null ||
      isNamedByWhen(view, clause, range) ||
      (isEmpty(mention) && clause.verb !== null && grammar.isEmptyVerb(clause.verb.lemma))
        ? tellWhen(view, clause, expression)
        : null
    const chosen = when ?? mention ?? tellBehindColon(view, clause, expression, placed)
    if (chosen) {
      if (!built.some((m) => isSameTelling(m, chosen))) built.push(chosen)
      told.add(clause)
    } else if (clause.type === 'main' && range.first >= 0) {
      const phrase = nominalIn(view, clause)
      if (phrase) built.push(tellNoun(view, clause, phrase, [], expression))
    }
  }
}

/** "Er wurde neun Tage später gefasst, am 14. April": two times of one clause for one day tell one thing. */
const isSameTelling = (one: Mention, other: Mention): boolean =>
  one.sentence === other.sentence &&
  one.title === other.title &&
  one.date !== null &&
  one.date.earliest === other.date?.earliest

/** "eine Frau, die unerkannt bleiben will und … überwies": the relative clause that a second predicate goes on. */
function firstRelative(view: View, clause: Clause): Clause {
  const parent = clause.parent === null ? undefined : view.syntax.clauses[clause.parent]
  return clause.sharesSubject && clause.opener === null && parent?.type === 'relative' ? parent : clause
}

/** "1931 in Königsgrund geboren, sollte er …": a participle before the clause whose subject it tells of. */
function isFrontParticiple(view: View, clause: Clause): boolean {
  const parent = clause.parent === null ? undefined : view.syntax.clauses[clause.parent]
  if (clause.opener !== null || clause.type !== 'relative' || parent === undefined) return false
  return parent.index > clause.index || isFrontParticiple(view, parent)
}

/** Whether a clause with a day of its own holds the news that another only relays. */
const isNewsOf = (attachment: Attachment, relay: Clause, told: ReadonlySet<Clause>, isLater: boolean): boolean =>
  attachment.to === 'clause' &&
  attachment.clause.index === relay.parent &&
  (isLater || told.has(attachment.clause) || attachment.clause.index > relay.index) &&
  attachment.clause.verb?.mood === 'indicative' &&
  attachment.clause.verb.modal === null &&
  attachment.clause.verb.tense !== 'present' &&
  attachment.clause.verb.tense !== 'future'

/** A clock time in front of a colon, under which an entry of a ticker stands. */
const isEntryClock = (view: View, placed: Placed): boolean =>
  placed.expression.timex.type === 'TIME' &&
  view.syntax.clauses[0] !== undefined &&
  covers(view.syntax.clauses[0], placed.range.first) &&
  entryOf(view, placed) !== null

const dayIn = ({ date }: ResolvedExpression): string | undefined => date?.earliest?.slice(0, 10)

/** "18. Januar 1961: Richtfest der Mensa": a date before a colon dates what stands behind it. */
function entryOf({ syntax, grammar }: View, { range }: Placed): Attachment | null {
  const [head, next] = syntax.clauses
  if (
    !head ||
    !next ||
    range.first > 4 ||
    !covers(head, range.first) ||
    head.verb !== null ||
    head.phrases.some((p) => p.type !== 'time')
  )
    return null
  const colon = syntax.words[(head.parts.at(-1)?.last ?? 0) + 1]?.text
  if (colon !== ':' && colon !== '–' && colon !== '—' && colon !== ',') return null
  const [label, news] = syntax.clauses.slice(1).filter((c) => c.type === 'main' || c.type === 'fragment')
  // "10.15 Uhr: Schreck: Am Hang löst sich Geröll"
  const isLabel =
    label !== undefined &&
    news?.verb != null &&
    label.verb === null &&
    label.phrases.length === 1 &&
    !label.phrases.some((p) => grammar.namesHappening(syntax, p)) &&
    syntax.words[(label.parts.at(-1)?.last ?? 0) + 1]?.text === ':'
  const first = isLabel ? news : label
  if (!first) return null
  // "10.05 Uhr: Strecke gesperrt"
  if (first.verb !== null && (first.type === 'main' || first.verb.finite === null))
    return { to: 'clause', clause: first }
  const [noun, ...rest] = first.phrases.filter((p) => p.type === 'noun' || p.type === 'preposition')
  if (noun?.type !== 'noun' || grammar.isPrelude(syntax, first)) return { to: 'clause', clause: first }
  return {
    to: 'noun',
    clause: first,
    head: noun,
    attributes: rest.filter((p) => p.type === 'preposition'),
    sequence: null,
  }
}

/** "Das für Samstag angekündigte Rennen wurde abgesagt": a plan told by the clause that says that nothing comes of it. */
function tellUndone(view: View, clause: Clause, head: Phrase | null, expression: ResolvedExpression): Mention | null {
  const undoing = head && view.grammar.undoneBy(view.syntax, clause, head)
  return undoing && tellClause(view, undoing, { expression, date: dateIn(view, expression), undone: true })
}

/** A happening that an empty clause names. */
function nominalIn({ syntax, mentions, grammar }: View, clause: Clause): Phrase | null {
  // "Der Vertrag wäre bis 2025 gelaufen"
  if (grammar.readModality(syntax, mentions, clause).counterfactual) return null
  if (clause.verb !== null && !grammar.isEmptyVerb(clause.verb.lemma)) return null
  return clause.phrases.find((p) => p.type === 'noun' && grammar.namesHappening(syntax, p)) ?? null
}

/** "Der Dämpfer kam": nobody, nowhere, of no kind. */
const isEmpty = ({ kind, participants, places }: Mention): boolean =>
  kind === null && participants.size === 0 && places.length === 0

/** Whether a clause tells on about the subject of another: "… begann am Freitag, es dauert bis Montag". */
function goesOn(_: View, clause: Clause, other: Clause): boolean {
  if (other.sharesSubject) return other.parent === clause.index
  return other.index === clause.index + 1 && other.subject?.type === 'pronoun'
}

/** "2015, als der Rat den Beschluss fasste, war von elf Millionen die Rede": the clause of time right behind says what was then. */
function isNamedByWhen({ syntax, grammar }: View, clause: Clause, range: WordRange): boolean {
  const when = grammar.whenClause(syntax, clause)
  return when !== null && range.first <= (clause.parts[0]?.first ?? 0) + 2 && when.parts[0]?.first === range.last + 2
}

/** "Am Tag darauf kam der Dämpfer, als der Hafen unter Beschuss geriet": what the clause of time tells. */
function tellWhen(view: View, clause: Clause, expression: ResolvedExpression): Mention | null {
  const when = view.grammar.whenClause(view.syntax, clause)
  if (!when || clause.verb?.modal != null) return null
  return tellClause(view, when, { expression, date: dateIn(view, expression) })
}

/** "Um sechs standen sie gestern vor der Tür: Acht Beamte durchsuchten das Heim": where what stands before a colon tells
 *  nothing by itself, its day is that of the clause behind. */
function tellBehindColon(
  view: View,
  clause: Clause,
  expression: ResolvedExpression,
  placed: readonly Placed[],
): Mention | null {
  const { syntax, grammar } = view
  const end = clause.parts.at(-1)?.last ?? -1
  const next = syntax.clauses.find((c) => c.parts[0]?.first === end + 2)
  if (!next || next.quoted || clause.quoted || syntax.words[end + 1]?.text !== ':') return null
  if (clause.type !== 'main' && clause.type !== 'fragment') return null
  const date = dateIn(view, expression)
  if (date === null || !/^\d{4}-\d\d-\d\d/.test(date.edtf)) return null
  if (grammar.isSaying(clause) || placed.some(({ range }) => covers(next, range.first))) return null
  if (next.verb !== null && next.type === 'main') return tellClause(view, next, { expression, date })
  const [head, ...rest] = next.phrases
  return clause.verb === null && next.type === 'fragment' && head && grammar.namesHappening(syntax, head)
    ? tellNoun(
        view,
        next,
        head,
        rest.filter((p) => p.type === 'preposition'),
        expression,
      )
    : null
}

/** What an undated sentence tells, on the day on which the next one says that it was announced. What it expects or quotes
 *  did not happen on that day. */
function tellNews(view: View, expression: ResolvedExpression): Mention | null {
  const { syntax, mentions, grammar } = view
  if (syntax.times.length > 0 || expression.date === null || expression.role !== 'at') return null
  const clause = syntax.clauses.findLast(
    (c) => c.type === 'main' && c.verb !== null && c.verb.finite !== null && !c.quoted,
  )
  if (
    !clause ||
    clause.verb?.mood !== 'indicative' ||
    grammar.readModality(syntax, mentions, clause).outlook === 'future'
  )
    return null
  return tellClause(view, clause, { expression, date: expression.date })
}

/** Days before publication on which the news of a lead happened. */
const NEWS_DAYS = 4

/** "Das Gericht hat Lang verurteilt. Die Kammer ging am Mittwoch über den Antrag hinaus": what a lead without a date tells
 *  happened on the day of the next sentence. */
function tellLead(lead: View, view: View, dated: readonly Placed[]): Mention | null {
  const { syntax, mentions, grammar, published } = lead
  const [first] = dated
  const date = first?.expression.date ?? null
  if (syntax.times.length > 0 || first === undefined || date === null || published.earliest === null) return null
  if (first.expression.role !== 'at' || date.edtf.length !== 10 || date.alternatives) return null
  const age = (spanOf(published).startMs - spanOf(date).startMs) / MS_PER_DAY
  if (age < 0 || age > NEWS_DAYS) return null
  const attachment = grammar.attachTime(view.syntax, view.mentions, first.range)
  if (attachment.to !== 'clause' || attachment.clause.verb === null || attachment.clause.type !== 'main') return null
  const owner = { ...attachment.clause, verb: attachment.clause.verb }
  if (grammar.isSaying(owner) || grammar.isState(owner.verb) || owner.verb.mood !== 'indicative') return null
  if (owner.verb.tense === 'pluperfect' || owner.verb.tense === 'future' || owner.verb.tense === 'present') return null
  const [clause] = syntax.clauses.filter((c) => c.type === 'main')
  const { verb = null } = clause ?? {}
  if (!clause || verb?.tense !== 'perfect' || verb.mood !== 'indicative' || verb.modal !== null || clause.quoted)
    return null
  if (grammar.isSaying(clause) || grammar.readModality(syntax, mentions, clause).outlook !== 'past') return null
  const mention = tellClause(lead, clause, { expression: first.expression, date: { ...date, basis: 'inferred' } })
  return mention?.kind == null ? null : mention
}

function tellDated(
  view: View,
  clause: Clause,
  expression: ResolvedExpression,
  end: ResolvedExpression | undefined,
  antecedent: Phrase | null,
): Mention | null {
  const { syntax, mentions, grammar } = view
  const began = !end && expression.role === 'at' && grammar.begins(syntax, clause)
  const { term } = grammar.readModality(syntax, mentions, clause)
  const date = end
    ? beginToEnd(expression, end)
    : dateIn(view, began ? { ...expression, role: 'from' } : expression, term)
  const topic = grammar.happeningMeant(syntax, clause)
  const about = antecedent ? aboutOf(view, clause, antecedent) : topic && topicOf(view, topic)
  return tellClause(view, clause, { expression, date, about })
}

const topicOf = ({ syntax }: View, noun: Phrase): About => ({
  text: syntax.words[noun.head]?.text ?? '',
  role: 'topic',
  entity: null,
  phrase: noun,
})

/** The noun before a relative clause, as its subject, its object, or what it is about. */
function aboutOf(view: View, clause: Clause, noun: Phrase): About {
  const { syntax, mentions, grammar, discourse } = view
  const parent = clause.parent === null ? undefined : syntax.clauses[clause.parent]
  const named = mentions.find(
    (m) => !m.demonym && m.entity.type === 'person' && m.first >= noun.first && m.last <= noun.last,
  )?.entity
  const gender = grammar.describesOne(syntax, noun)
  const person = named ?? (gender === null ? null : discourse.protagonist(gender, view.sentence.index))
  const text = person ? (person.short ?? person.name) : grammar.writeReference(syntax, mentions, parent ?? clause, noun)
  const role = grammar.relativeRole(syntax, clause)
  if (role === 'subject') return { text, role, entity: person ?? null, phrase: noun }
  const object = grammar.relativeObject(syntax, clause, noun, person ? text : null)
  return object === null
    ? { ...topicOf(view, noun), text }
    : { text: object, role: 'object', entity: person ?? null, phrase: noun }
}

/** "Nach dem Besuch … ist … gereist": what the clause itself tells, placed by the noun in front. */
function tellSequel(
  view: View,
  attachment: Extract<Attachment, { to: 'noun' }>,
  expression: ResolvedExpression,
  built: readonly Mention[],
): Mention | null {
  const { clause, head, attributes, sequence } = attachment
  const other = built.length - 1
  const date = built[other]?.date
  const relation = sequence ?? 'after'
  const after = date ? (laterInYear(date, view, relation) ?? afterDate(date, view.published, relation)) : null
  if (!after) return null
  // A clause with a date of its own needs no other.
  if (clause.phrases.filter((p) => p.type === 'time').length > 1) return null
  const without = new Set([head, ...attributes].flatMap(indices))
  const mention = tellClause(view, clause, { expression, date: after, without, follows: { mention: other, relation } })
  // "Nach dem ersten Treffen im Jahr 2018 erklärten beide …": what is said after an event is said of it, not years later.
  const said = mention?.kind === 'statement' && relation === 'after' && date
  return said ? { ...mention, date: { ...date, basis: 'inferred' } } : mention
}

/** "Nach einem Unfall im Jahr 1972 gab sie auf": what follows something of a year long ago is of about that year. */
function laterInYear(date: EventDate, { published }: View, relation: 'after' | 'before' | 'since'): EventDate | null {
  const isLongAgo = Number(date.edtf) + 1 < Number(published.earliest?.slice(0, 4) ?? 0)
  return relation === 'after' && /^\d{4}$/.test(date.edtf) && isLongAgo
    ? dateFromEdtf(`${date.edtf}~`, 'inferred')
    : null
}

/** A clause without a time of its own that another happening of the article dates: "am Tag nach dem Unglück", "kurz nach
 *  dem Briefaustausch". */
function buildFollowing(view: View, built: Mention[]): void {
  const { syntax, grammar } = view
  for (const clause of syntax.clauses) {
    if (clause.type !== 'main' || clause.verb === null || clause.verb.finite === null || clause.quoted) continue
    const anchor = grammar.eventAnchorOf(syntax, clause)
    if (anchor !== null) {
      const other = built.findLastIndex(
        (m) =>
          m.date !== null &&
          !m.heading &&
          (anchor.stem === null ? view.sentence.index - m.sentence <= 2 : isNamedBy(m, anchor.stem, anchor.kind)),
      )
      const origin = built[other]
      if (!origin?.date?.earliest) continue
      const date = shift(origin.date, anchor.days)
      if (date === null) continue
      const mention = tellClause(view, clause, {
        expression: expressionOf(view, origin, date),
        date,
        without: new Set(indices(anchor.range)),
      })
      if (mention) built.push(mention)
      continue
    }
    if (syntax.times.length > 0) continue
    const finite = clause.verb.finite
    const head = clause.phrases.find(
      (p) =>
        p.type === 'preposition' &&
        p.last < finite &&
        grammar.sequenceOf(p.preposition) !== null &&
        grammar.namesHappening(syntax, p),
    )
    const kind = head ? grammar.kindOfPhrase(syntax, head) : null
    if (!head || kind === null) continue
    const named = view.mentions.filter((m) => m.first >= head.first && m.last <= finite).map((m) => m.entity.key)
    const other = built.findIndex(
      (m) => m.kind === kind && m.date !== null && !m.heading && named.some((key) => m.participants.has(key)),
    )
    const origin = built[other]
    if (!origin?.date) continue
    const relation = grammar.sequenceOf(head.preposition) ?? 'after'
    const date = afterDate(origin.date, view.published, relation)
    if (!date) continue
    const without = new Set(indices({ first: clause.parts[0]?.first ?? head.first, last: finite - 1 }))
    const mention = tellClause(view, clause, {
      expression: expressionOf(view, origin, date),
      date,
      without,
      follows: { mention: other, relation },
    })
    if (mention) {
      if (grammar.isDoubtful(syntax, head)) built[other] = { ...origin, doubtful: true }
      built.push(mention)
    }
  }
}

/** Whether a noun can name a happening told before: by its stem, or its kind. */
function isNamedBy(mention: Mention, stem: string, kind: string | null): boolean {
  for (const own of mention.stems)
    if (own === stem || own.endsWith(stem) || (stem.length >= 5 && stem.endsWith(own) && own.length >= 4)) return true
  return mention.headStem === stem || (kind !== null && mention.kind === kind)
}

/** A date that lies some days after, or before, another; that date itself for 0. */
function shift(date: EventDate, days: number): EventDate | null {
  // What began on a day and goes on is counted from that day.
  if (days === 0) return { ...dateFromEdtf(date.edtf.replace(/\/\.\.$/, ''), 'computed') }
  const day = date.earliest?.slice(0, 10)
  if (day === undefined || date.latest?.slice(0, 10) !== day) return null
  const at = Math.round(spanOf(dateFromEdtf(day, 'computed')).startMs / MS_PER_DAY)
  return dateFromEdtf(formatDay(at + days), 'computed')
}

const expressionOf = (view: View, origin: Mention, date: EventDate): ResolvedExpression => ({
  timex: origin.timex,
  date,
  role: 'at',
  direction: 'past',
  tense: 'past',
  needsDocumentDay: false,
  sentence: view.sentence.index,
})

/** A word for the place told last counts over so many sentences. */
const REACH = 2

/** "Am 18. August fand ein Treffen in Camp David statt. Dort diskutierten die USA und Japan …": who acts there took part,
 *  where the telling before names nobody. */
function joinThere(view: View, built: Mention[]): void {
  const { syntax, mentions, grammar, sentence } = view
  const last = built.at(-1)
  if (!last || syntax.times.length > 0 || last.actors.length > 0 || last.places.length === 0) return
  if (sentence.index - last.sentence > REACH) return
  for (const clause of syntax.clauses) {
    const refers = clause.phrases.some((p) => grammar.referenceOf(syntax, clause, p.first)?.to === 'place')
    const { subject } = clause
    if (clause.type !== 'main' || !refers || !subject) continue
    const named: readonly EntityMention[] = mentions.filter(
      (m) => !m.demonym && m.first >= subject.first && m.last <= subject.last,
    )
    if (named.length === 0) continue
    const actors = [...new Map(named.map((m) => [m.entity.key, m.entity])).values()]
    built[built.length - 1] = {
      ...last,
      actors,
      participants: new Set([...last.participants, ...actors.flatMap(keysOf)]),
    }
    return
  }
}
