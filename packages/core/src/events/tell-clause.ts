import { toldBy } from './told-by.js'
import { determiners, negations } from '../locales/de/function-words.js'
import { denialVerbs } from '../locales/de/speech.js'
import { announcingForms } from '../locales/de/verbs.js'
import type { EventDate, ResolvedExpression } from '../model/index.js'
import { personIn } from './antecedents.js'
import { isDoubtful, isSaying, speakerOfClause } from './attribution.js'
import { clausePhrases, findSubject, verbForms } from './clause-phrases.js'
import type { Clause } from './clause-type.js'
import { type Entity, type EntityMention, callName } from './entity.js'
import { someWord } from './clause-pieces.js'
import { kindOfNoun } from './kind-of-noun.js'
import { chooseKind, namesHappening } from './kind.js'
import type { Mention } from './mention.js'
import { sortParticipants } from './participants.js'
import type { Phrase } from './phrase.js'
import { type View, indices } from './sentence-view.js'
import { type Mood, readMood } from './status.js'
import { contentStems, stemOf } from './stem.js'
import { toNominalTitle, toTitle } from './title.js'
import { isParticiple } from './verb.js'
import type { Word } from './word.js'

/** The noun that a relative clause describes: as subject ("die Brücke") or object ("den Bericht") of its verb, or as what
 *  the clause is about in another way. */
export interface About {
  readonly text: string
  readonly role: 'subject' | 'object' | 'topic'
  readonly person: Entity | null
}

/** The mention that a clause makes.
 *  @param without words that its title leaves out beside times and frames
 *  @param about what a relative clause tells of, where that is not its subject */
export function tellClause(
  view: View,
  clause: Clause,
  expression: ResolvedExpression,
  date: EventDate | null,
  without: ReadonlySet<number>,
  about: About | null,
  follows: Mention['follows'],
): Mention | null {
  const { words, mentions, clauses, antecedents } = view
  const mood = readMood(words, mentions, clauses, clause, without)
  const dropped = new Set([...view.times, ...without, ...mood.frames.flatMap(indices), ...comparisons(words)])
  const phrases = clausePhrases(words, mentions, clause).filter((p) => indices(p).some((i) => !dropped.has(i)))
  const sharer = clause.sharesSubject && clause.parent !== null ? clauses[clause.parent] : undefined
  const own = findSubject(words, clause, phrases, dropped)
  const pronoun = phrases.find((p) => p.type === 'pronoun' && /^(?:er|sie)$/.test(words[p.first]?.norm ?? ''))
  const shared = sharer ? findSubject(words, sharer, clausePhrases(words, mentions, sharer), view.times) : null
  const subject = about?.role === 'subject' ? about : null
  const meant = subject
    ? subject.person
    : sharer && shared
      ? personIn(mentions, shared)
      : pronoun
        ? whoIsMeant(view, clause, pronoun)
        : null
  const subjectPhrase = sharer || subject ? null : pronoun ? null : own
  const verbs = verbForms(words, mentions, clause)
  const saying = isSaying(words, clause)
  // "Die Stadt dementierte Gerüchte": what a reader learns is the denial.
  const denies = saying && someWord(words, clause.parts, (w) => !w.capital && denialVerbs.has(w.norm))
  const core = announcedFor(words, phrases, verbs, expression) ?? nominalCore(words, mentions, clause, phrases, own)
  const announced = saying && core !== null ? kindOfNoun(words[core.head.head]?.norm ?? '') : null
  const kind = announced ?? chooseKind(words, phrases, verbs, saying) ?? stayKind(words, mentions, clause)
  const sorted = sortParticipants(
    words,
    mentions,
    shared && !meant ? [shared, ...phrases] : phrases,
    { phrase: subjectPhrase ?? (meant ? null : shared), person: meant },
    view.input.roles,
    antecedents,
    housesIn(view, clause, phrases),
  )
  if (
    kind === null &&
    ((sorted.actors.length + sorted.places.length === 0 && !own && !shared && !subject) || isNegated(words, clause))
  )
    return null
  // "Der Wahltag wäre der 28. September gewesen": it was not.
  if (!saying && isCounterfactual(words, clause)) return null
  // "Unter ihm gab es keine Treffen".
  if (!saying && someWord(words, clause.parts, (w) => w.norm.startsWith('kein'))) return null
  const sharedText =
    sharer && shared && !meant
      ? words
          .slice(shared.first, shared.last + 1)
          .map((w) => w.text)
          .join(' ')
      : null
  const object = about?.role === 'object' ? { object: about.text } : {}
  const titleInput = {
    ...object,
    words,
    mentions,
    clauses,
    clause,
    dropped,
    subject: meant ? callName(meant) : (subject?.text ?? sharedText),
  }
  const nominal = core && toNominalTitle(titleInput, core.head, core.attributes)
  // "Demonstration" alone leaves a reader to ask whose.
  const title = nominal?.includes(' ') ? nominal : toTitle(titleInput)
  if (title.split(' ').length < 2 || isBare(words, clause, title) || (saying && saysThat(words, clause))) return null
  // A pronoun whom nothing explains tells a reader nothing.
  if (pronoun && !meant && sorted.actors.length === 0) return null
  return {
    ...toldBy(
      view,
      expression,
      date,
      denies ? { ...mood, denied: true, attribution: speakersOf(words, mentions, clause, mood) } : mood,
    ),
    title: about === null || about.role !== 'topic' ? title : `${about.text}: ${title}`,
    kind,
    ...sorted,
    stems: withAbout(contentStems(words, mentions, clause.parts, dropped, verbs), about),
    subjectStem: subject && !subject.person ? stemOfAbout(subject) : subjectStemOf(words, subjectPhrase),
    headStem: headStemIn(words, phrases),
    nominal: false,
    doubtful: isDoubtful(words, clause.parts, without),
    follows,
  }
}

const stemOfAbout = (about: About): string => stemOf(about.text.split(' ').at(-1)?.toLowerCase() ?? '')

/** What a relative clause describes is what it is about. */
const withAbout = (stems: ReadonlySet<string>, about: About | null): ReadonlySet<string> =>
  about === null || about.person ? stems : new Set([...stems, stemOfAbout(about)])

/** "früher als geplant": says nothing without its time. */
function comparisons(words: readonly Word[]): readonly number[] {
  const at = words.findIndex(
    (w, i) =>
      w.norm === 'als' &&
      /^(?:geplant|erwartet|vorgesehen|angekündigt|bisher|üblich|gedacht)$/.test(words[i + 1]?.norm ?? ''),
  )
  if (at < 0) return []
  return /^(?:früher|später|eher|länger|kürzer|schneller|mehr|weniger|anders)$/.test(words[at - 1]?.norm ?? '')
    ? [at - 1, at, at + 1]
    : [at, at + 1]
}

/** "… unternahm keine Anstrengungen": what did not happen is no event, unless its kind says more. */
const isNegated = (words: readonly Word[], clause: Clause): boolean =>
  someWord(words, clause.parts, (w) => negations.has(w.norm))

function speakersOf(
  words: readonly Word[],
  mentions: readonly EntityMention[],
  clause: Clause,
  mood: Mood,
): readonly string[] {
  const speaker = speakerOfClause(words, mentions, clause)?.speaker
  return speaker ? [...new Set([speaker, ...mood.attribution])] : mood.attribution
}

/** "wäre … gewesen", "hätte … begonnen" in a main clause: what would have been. */
function isCounterfactual(words: readonly Word[], clause: Clause): boolean {
  const { finite } = clause
  if (clause.type !== 'main' || finite?.verb.kind !== 'auxiliary' || finite.verb.tense !== 'subjunctive2') return false
  const last = words[clause.parts.at(-1)?.last ?? -1]
  return last !== undefined && !last.capital && isParticiple(last.norm)
}

const subjectStemOf = (words: readonly Word[], subject: Phrase | null): string | null => {
  const head = words[subject?.head ?? -1]
  return subject && !subject.person && head?.capital === true ? stemOf(head.norm) : null
}

/** "Rösti lehnte das ab", "Am 10. Dezember ist Fahrplanwechsel": nothing is left to tell. */
const isBare = (words: readonly Word[], clause: Clause, title: string): boolean =>
  title.split(' ').length <= 3 &&
  (/ (?:ist|war|sind|waren)$/.test(title) ||
    clause.parts.some((p) =>
      words
        .slice(p.first, p.last + 1)
        .some(
          (w, k, all) =>
            /^(?:das|dies|es)$/.test(w.norm) &&
            !/(?:e|en|er|es|em)$/.test(all[k + 1]?.norm ?? '') &&
            all[k + 1]?.capital !== true,
        ),
    ))

/** "Das teilte die Agentur am Montag mit": the sentence before was the news. */
export const saysThat = (words: readonly Word[], clause: Clause): boolean => {
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
  const happens = (p: Phrase): boolean => namesHappening(words[p.head])
  const attributesOf = (head: Phrase): readonly Phrase[] =>
    phrases.filter((p) => p !== head && p.type === 'preposition' && !(p.first >= head.first && p.last <= head.last))
  const addsNothing = verbs.some((v) =>
    /^(?:geplant|angesetzt|vorgesehen|anberaumt)$|^statt(?:fand|fanden|findet|finden|gefunden)/.test(v),
  )
  if (addsNothing && subject && happens(subject)) return { head: subject, attributes: attributesOf(subject) }
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

/** "… haben für den 19. März eine Demonstration angekündigt": the day is that of what is announced. */
function announcedFor(
  words: readonly Word[],
  phrases: readonly Phrase[],
  verbs: readonly string[],
  expression: ResolvedExpression,
): { readonly head: Phrase; readonly attributes: readonly Phrase[] } | null {
  if (!verbs.some((verb) => announcingForms.has(verb))) return null
  const at = words.findIndex((word) => word.start >= expression.timex.start)
  const before = words[at - 1]
  const preposition = before && determiners.has(before.norm) ? words[at - 2] : before
  if (preposition?.norm !== 'für' && preposition?.norm !== 'auf') return null
  const head = phrases.find((p) => p.type === 'noun' && namesHappening(words[p.head]))
  if (!head) return null
  const behind = phrases.filter((p) => p.type === 'preposition' && p.first > head.last)
  return { head, attributes: behind }
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
  const passive = verbForms(words, mentions, clause).some((v) => v !== finite && (isParticiple(v) || v === 'worden'))
  if (!/^(?:war|waren)$/.test(finite) || passive) return null
  const inPlace = mentions.some(
    (m) => !m.demonym && (m.entity.type === 'place' || m.entity.type === 'region') && words[m.first - 1]?.norm === 'in',
  )
  return inPlace && mentions.some((m) => m.entity.type === 'person') ? 'visit' : null
}

function headStemIn(words: readonly Word[], phrases: readonly Phrase[]): string | null {
  const head = phrases.find((p) => p.type === 'noun' && namesHappening(words[p.head]))
  return head ? stemOf(words[head.head]?.norm ?? '') : null
}
