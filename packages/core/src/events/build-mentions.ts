import { spanOf } from '../calendar/index.js'
import { bareAnnouncements } from '../locales/de/speech.js'
import { lastingInfinitives, permittingModals } from '../locales/de/verbs.js'
import type { ResolvedExpression } from '../model/index.js'
import { followSubjects, personIn } from './antecedents.js'
import { antecedentOf, attachExpression } from './attachment.js'
import { verbForms } from './clause-phrases.js'
import { begins, goesOn, happeningMeant, holds, relativeIsSubject } from './clause-time.js'
import type { Clause } from './clause-type.js'
import { segmentClauses } from './clause.js'
import { type Outlook, beginToEnd, datedBy } from './date-of-mention.js'
import { isHappening } from './kind.js'
import { joinThere } from './join-there.js'
import type { Mention } from './mention.js'
import type { Phrase } from './phrase.js'
import { type MentionInput, type Placed, VAGUE, type View, indices, withOpeners, wordRange } from './sentence-view.js'
import { buildFollowing, sequelMention } from './sequel.js'
import { type About, saysThat, tellClause } from './tell-clause.js'
import { nominalMention } from './tell-noun.js'
import { type Word, wordsOf } from './word.js'

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
  let previous: View | null = null
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
    const before = previous
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
        sharpest(
          words,
          placed.filter(({ expression }) => dates(expression)),
        ),
        built,
        before,
      )
      buildFollowing(view, built)
      joinThere(view, built)
    }
    if (!view.heading) subjects.read(words, mentions, clauses)
    previous = view.heading ? null : view
  }
  return built
}

/** A longer run of words is a list or a table, no sentence: its clauses mean nothing. */
const MAX_WORDS = 400

/** Bare durations, sets, words for the present and references back ("damals") date nothing. */
export function dates(expression: ResolvedExpression): boolean {
  const { type, value, text, anchor } = expression.timex
  if (type === 'SET' || (type === 'DURATION' && expression.date === null)) return false
  if (anchor?.kind === 'narrative' && !/\d|\p{Lu}/u.test(text)) return false
  return expression.date !== null || expression.needsDocumentDay || VAGUE[value] !== undefined
}

/** Of two dates side by side, "vor knapp einem Jahr, am 15. November 2023", the sharper one. */
function sharpest(words: readonly Word[], placed: readonly Placed[]): readonly Placed[] {
  const kept: Placed[] = []
  for (const item of placed) {
    const before = kept.at(-1)
    const beside =
      before !== undefined &&
      words[before.range.last + 1]?.text === ',' &&
      withOpeners(words, item.range).first === before.range.last + 2 &&
      before.expression.role === 'at' &&
      item.expression.role === 'at'
    if (!beside) kept.push(item)
    else if (lengthOf(item) <= lengthOf(before)) kept[kept.length - 1] = item
  }
  return kept
}

const lengthOf = ({ expression }: Placed): number => {
  if (expression.date === null) return expression.needsDocumentDay ? 0 : Infinity
  const span = spanOf(expression.date)
  return span.endMs - span.startMs
}

function buildDated(view: View, placed: readonly Placed[], built: Mention[], before: View | null): void {
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
    if (before && announcesBefore(view, clause)) {
      const news = newsMention(before, expression)
      if (news) built.push(news)
      continue
    }
    const antecedent = clause.type === 'relative' ? antecedentOf(words, mentions, clauses, clause) : null
    if (antecedent && relativeIsSubject(words, clause) && isHappening(words[antecedent.head.head]?.norm ?? '')) {
      built.push(nominalMention(view, clause, antecedent.head, antecedent.attributes, expression, end))
      continue
    }
    const mention = clauseMention(view, clause, expression, end, antecedent?.head ?? null)
    const told = mention && !isEmpty(mention) ? mention : (whenMention(view, clause, expression) ?? mention)
    if (told) built.push(told)
  }
}

/** "Der Dämpfer kam": nobody, nowhere, of no kind. */
const isEmpty = ({ kind, participants, places }: Mention): boolean =>
  kind === null && participants.size === 0 && places.length === 0

/** "Am Tag darauf kam der Dämpfer, als der Hafen unter Beschuss geriet": what the clause of time tells. */
function whenMention(view: View, clause: Clause, expression: ResolvedExpression): Mention | null {
  const { words, clauses, input } = view
  const at = clauses.indexOf(clause)
  const when = clauses.find(
    (c) => c.type === 'subordinate' && c.parent === at && words[c.opener ?? -1]?.norm === 'als' && c.finite !== null,
  )
  if (!when || clause.finite?.verb.kind === 'modal') return null
  return tellClause(view, when, expression, datedBy(expression, input.published, 'past'), new Set(), null, null)
}

/** "Das gab die Ministerin am Abend bekannt": the sentence before is the news. */
const announcesBefore = (view: View, clause: Clause): boolean =>
  saysThat(view.words, clause) &&
  verbForms(view.words, view.mentions, clause).some((verb) => bareAnnouncements.has(verb))

/** What an undated sentence tells, on the day on which the next one says that it was announced. What it expects or
 *  quotes did not happen on that day. */
function newsMention(view: View, expression: ResolvedExpression): Mention | null {
  if (view.times.size > 0 || expression.date === null || expression.role !== 'at') return null
  const clause = view.clauses.findLast((c) => c.type === 'main' && c.finite !== null && !c.quoted)
  if (!clause || outlookOf(view.words, clause) === 'ahead' || /^subjunctive/.test(clause.finite?.verb.tense ?? ''))
    return null
  return tellClause(view, clause, expression, expression.date, new Set(), null, null)
}

/** By its verbs alone: a modal or "wird" looks ahead, another present goes on; so does what is allowed, and what has to
 *  last ("müssen in Quarantäne bleiben"). */
function outlookOf(words: readonly Word[], clause: Clause): Outlook {
  const { finite } = clause
  if (finite?.verb.tense !== 'present') return 'past'
  const { kind } = finite.verb
  if (kind === 'modal') {
    if (permittingModals.has(words[finite.at]?.norm ?? '')) return 'ongoing'
    const infinitive = words[clause.parts.at(-1)?.last ?? -1]
    return infinitive && lastingInfinitives.has(infinitive.norm) ? 'ongoing' : 'ahead'
  }
  if (kind === 'becoming') return 'ahead'
  return kind === 'full' ? 'ongoing' : 'past'
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
    : datedBy(began ? { ...expression, role: 'from' } : expression, view.input.published, outlookOf(view.words, clause))
  const about = antecedent ? aboutOf(view, clause, antecedent) : topicOf(view, happeningMeant(view, clause))
  return tellClause(view, clause, expression, date, new Set(), about, null)
}

const topicOf = (view: View, noun: Phrase | null): About | null =>
  noun && { text: view.words[noun.head]?.text ?? '', role: 'topic', person: null }

/** The noun before a relative clause. The pronoun's own case makes "den Bericht" or "die Brücke" of it. */
function aboutOf(view: View, clause: Clause, noun: Phrase): About | null {
  const { words } = view
  const pronoun = words[clause.opener ?? -1]?.norm ?? ''
  const text = words[noun.head]?.text ?? ''
  const person = noun.person?.entity ?? personIn(view.mentions, noun)
  const leads = clause.opener === clause.parts[0]?.first && /^(?:der|den|die|das)$/.test(pronoun)
  if (!leads) return topicOf(view, noun)
  if (relativeIsSubject(words, clause)) return { text: person ? text : `${pronoun} ${text}`, role: 'subject', person }
  // "der Präsident, den …": nouns that decline would need another form.
  if (pronoun === 'den' && /(?:ent|ant|ist|at|oge|e)$/.test(text)) return topicOf(view, noun)
  return { text: person ? text : `${pronoun} ${text}`, role: 'object', person: null }
}
