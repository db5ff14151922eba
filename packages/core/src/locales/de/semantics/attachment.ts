import {
  type Attachment,
  type Clause,
  type EntityMention,
  isWithin,
  type Phrase,
  type Syntax,
  type WordRange,
} from '../../../syntax/index.js'
import { HAPPENING_VERBS, isHappeningNoun, phaseOfVerb } from '../kinds.js'
import { articles, prepositions, timeOpeners } from '../function-words.js'
import { lookUp } from '../lexicon.js'
import { genderOf, isBodyNoun, isRoleNoun, mayBePlural } from '../nouns.js'
import { ARRANGING_VERBS } from '../speech.js'
import { isAttributiveParticiple } from '../syntax/tags.js'
import { isDeclinedNoun } from '../titles/text.js'
import { readVerb } from '../verb-forms.js'
import { CONTAINMENT, headNorm, namesHappening, SEQUENCE } from './clause-facts.js'
import { POSTPONING_VERBS } from './undone.js'
import { wordSet } from '../../word-set.js'

/** What a comparison is drawn with: the time behind it dates nothing. */
const COMPARING = /* @__PURE__ */ wordSet('als wie gegenüber statt anstatt verglichen')

/** Nouns of a comparison: "im Vergleich zum Vorjahr". */
const COMPARISON_NOUN = /^(?:vergleich|gegensatz|verhältnis|unterschied|vorjahresvergleich)$/

/** Papers that bear their day: "das Urteil vom 22. Oktober". */
const DATED_PAPER =
  /(?:urteil|klage|brief|schreiben|beschluss|bescheid|bericht|gesetz|vertrag|abkommen|entscheid|entscheidung|protokoll|gutachten|anzeige|antrag|erklärung|mitteilung|verordnung|ausgabe)s?$|(?:urteils|briefs|beschlusses|vertrags|gesetzes)$/

const SEQUENCES: ReadonlyMap<string, 'after' | 'before' | 'since'> = new Map([
  ['nach', 'after'],
  ['vor', 'before'],
  ['seit', 'since'],
])

/** Verbs that hold a happening as object and put the time at the clause: "begann", "feierte", "verschob". */
const COPULAS = /* @__PURE__ */ wordSet('sein werden bleiben gelten heissen')

/** "Die Fähre „Adelheid“ (Baujahr 1978)": a year in a parenthesis describes what stands before it, unless that happened. */
function isYearOfThing({ words, insertions }: Syntax, { phrases }: Clause, { first, last }: WordRange): boolean {
  if (first !== last || !insertions.has(first) || !/^\d{4}$/.test(words[first]?.norm ?? '')) return false
  let before = first
  while (insertions.has(before)) before--
  const described = phrases.find((p) => p.first <= before && before <= p.last)
  return described !== undefined && !isHappeningNoun(words[described.head]?.norm ?? '')
}

/** First and last word of the parenthesis around a time. */
function parenthesisAround({ insertions }: Syntax, range: WordRange): WordRange {
  let { first, last } = range
  while (insertions.has(first - 1)) first--
  while (insertions.has(last + 1)) last++
  return { first, last }
}

/** "(3. Mai, 20 Uhr)", "(seit 2019)": a parenthesis of times and the small words around them; an age is none. */
function isTimeAlone(syntax: Syntax, range: WordRange): boolean {
  const { first, last } = parenthesisAround(syntax, range)
  return syntax.words.slice(first, last + 1).every((word, k) => {
    const i = first + k
    return (
      word.kind !== 'word' ||
      prepositions.has(word.norm) ||
      articles.has(word.norm) ||
      timeOpeners.has(word.norm) ||
      word.norm === 'und' ||
      syntax.times.some((time) => time.first <= i && i <= time.last)
    )
  })
}

/** "das Bad (eröffnet am 3. Mai 2019)": the participle of a parenthesis tells of the noun before it; what else stands there
 *  beside a time is no part of the clause. */
function insertedTime(syntax: Syntax, clause: Clause, range: WordRange): Attachment {
  const { first, last } = parenthesisAround(syntax, range)
  const head = clause.phrases.find((p) => p.last === first - 1 && (p.type === 'noun' || p.type === 'preposition'))
  const { words } = syntax
  const isDone = (i: number): boolean =>
    words[i]?.capital === false && readVerb(words[i].norm).some((r) => r.form === 'participle')
  const ends = (i: number): boolean => words[i]?.kind === 'mark' || words[i]?.norm === 'und' || i > last
  // The one that begins or ends the stretch of the time.
  let end = range.last + 1
  while (!ends(end)) end++
  let start = range.first - 1
  while (!ends(start)) start--
  const participle = isDone(end - 1) ? end - 1 : isDone(start + 1) ? start + 1 : null
  return head && participle !== null ? { to: 'attribute', clause, head, participle } : { to: 'nothing' }
}

/** "eine Geige aus dem Jahr 1774", "die Regelung von 2012": a year that says from when a thing is. */
function isOriginOfThing(syntax: Syntax, phrases: readonly Phrase[], range: WordRange): boolean {
  const at = phrases.findIndex((p) => p.first <= range.first && range.last <= p.last)
  const phrase = phrases[at]
  const before = phrases[at - 1]
  const isYear = /^\d{4}$/.test(syntax.words[range.last]?.norm ?? '') && range.last - range.first <= 1
  return (
    phrase?.type === 'time' &&
    (phrase.preposition === 'aus' || phrase.preposition === 'von') &&
    isYear &&
    syntax.words[phrase.last]?.norm !== 'an' &&
    before !== undefined &&
    (before.type === 'noun' || before.type === 'preposition') &&
    before.last + 1 === phrase.first &&
    !namesHappening(syntax, before)
  )
}

/** Nouns for what is reckoned or planned by the period: "der Etat für 2023", "die Zahlen für das dritte Quartal". */
const RECKONED =
  /(?:etat|haushalt|haushaltsplan|budget|bilanz|zahlen|ergebnis|ergebnisse|gewinn|umsatz|prognose|prognosen|wachstum|bericht|statistik|spielplan|programm|beitrag|beiträge|steuer|quote|rate|daten|abschluss|abrechnung|dividende)s?$/

/** A year or a part of it behind "für" that says for when something is reckoned. */
function isPeriodOfThing({ words }: Syntax, phrases: readonly Phrase[], range: WordRange): boolean {
  const at = phrases.findIndex((p) => p.first <= range.first && range.last <= p.last)
  const [before, phrase] = [phrases[at - 1], phrases[at]]
  const last = words[range.last]?.norm ?? ''
  const isPeriod = /^\d{4}$|(?:jahr|quartal|halbjahr|saison|spielzeit)(?:es|s)?$/.test(last)
  return (
    phrase?.type === 'time' &&
    phrase.preposition === 'für' &&
    isPeriod &&
    before?.last === phrase.first - 1 &&
    RECKONED.test(words[before.head]?.norm ?? '')
  )
}

/** Tells what a time expression belongs to: the clause in which it stands, a noun that names a happening, a participle before
 *  its noun, or nothing, as behind a comparison.
 *  @param range its words */
export function attachTime(syntax: Syntax, _mentions: readonly EntityMention[], range: WordRange): Attachment {
  const clause = ownerOf(syntax, range)
  if (clause === null) return { to: 'nothing' }
  const { words } = syntax
  const norm = (i: number): string => words[i]?.norm ?? ''
  if (isCompared(syntax, clause, range) || isYearOfThing(syntax, clause, range)) return { to: 'nothing' }
  if (syntax.insertions.has(range.first) && !isTimeAlone(syntax, range)) return insertedTime(syntax, clause, range)
  const at = clause.phrases.findIndex((p) => p.first <= range.first && range.last <= p.last)
  const phrase = clause.phrases[at]
  if (
    clause.verb?.lemma !== 'stammen' &&
    (isOriginOfThing(syntax, clause.phrases, range) || isOriginOfThing(syntax, clause.appositions, range))
  )
    return { to: 'nothing' }
  if (isPeriodOfThing(syntax, clause.phrases, range)) return { to: 'nothing' }
  if (!phrase) return { to: 'clause', clause }
  if (phrase.type !== 'time') {
    // Inside a noun phrase: before a participle, or beside the noun ("Bundestagswahl 2021").
    for (let i = range.last + 1; i <= phrase.last; i++)
      if (
        words[i]?.capital === false &&
        isAttributiveParticiple(norm(i)) &&
        // "eine im Sommer geplante zweite Grabung"
        (words[i + 1]?.capital || (i + 2 === phrase.head && /e[nrsm]?$/.test(norm(i + 1))))
      )
        return { to: 'attribute', clause, head: phrase, participle: i }
    return namesHappening(syntax, phrase) ? nounOf(clause, phrase, [], range) : { to: 'nothing' }
  }
  // "Jana Montag": a weekday right behind a name, without its preposition, is the name's.
  const sole = range.first === range.last && phrase.first === range.first && phrase.preposition === null
  if (
    sole &&
    words[range.first]?.capital &&
    words[range.first - 1]?.capital &&
    words[range.first - 1]?.kind === 'word' &&
    !words[range.first - 1]?.first &&
    isBareWeekday(norm(range.first)) &&
    !isHappeningNoun(norm(range.first - 1))
  )
    return { to: 'nothing' }
  const openers = words.slice(phrase.first, range.first).map((w) => w.norm)
  const before = withLastMember(syntax, describedBefore(syntax, clause, at))
  const finite = clause.verb?.finite ?? -1
  const isGenitive = /^(?:des|der|dieses|dieser|jenes|vergangenen|letzten)$/.test(openers[0] ?? norm(phrase.first))
  if (before !== null && isGenitive && phrase.preposition === null && before.adjacent) {
    return namesHappening(syntax, before.phrase)
      ? nounOf(clause, before.phrase, before.between, range)
      : { to: 'nothing' }
  }
  // "das Urteil des Landgerichts vom 22. Oktober 2009"
  if (
    before?.adjacent &&
    phrase.preposition === 'vom' &&
    !/\bbis\b/.test(openers.join(' ')) &&
    norm(range.last + 1) !== 'bis' &&
    !words.slice(range.first, range.last + 1).some((w) => w.norm === 'bis')
  ) {
    const paper = paperIn(syntax, before.phrase)
    if (paper !== null) return nounOf(clause, paper, before.between, range)
    if (!namesHappening(syntax, before.phrase)) return { to: 'nothing' }
    // "in der Sitzung vom Dienstag beschlossen", but "ein Zusammenhang mit dem Brand vom März"
    if (before.phrase.type === 'preposition' && !CONTAINMENT.has(before.phrase.preposition ?? ''))
      return nounOf(clause, before.phrase, before.between, range)
  }
  if (clause.verb === null || finite < 0) {
    // A heading or an entry of a chronicle.
    if (clause.verb === null && before !== null && namesHappening(syntax, before.phrase))
      return nounOf(clause, before.phrase, before.between, range)
    return { to: 'clause', clause }
  }
  // "Nach dem Ruhetag am Montag führt die Etappe am Dienstag …": a day of its own leaves the other to the noun.
  const hasOther = clause.phrases.some((p) => p.type === 'time' && p.first > finite)
  if (
    before?.adjacent &&
    before.phrase.type === 'preposition' &&
    SEQUENCE.has(before.phrase.preposition ?? '') &&
    phrase.last < finite &&
    clause.order === 'second' &&
    hasOther &&
    !namesHappening(syntax, before.phrase)
  )
    return { to: 'nothing' }
  const happening = before !== null && namesHappening(syntax, before.phrase) ? before.phrase : null
  if (happening === null || before === null) return { to: 'clause', clause }
  const sequence = happening.type === 'preposition' ? (happening.preposition ?? '') : ''
  const inFront = phrase.last < finite && clause.order === 'second'
  if (SEQUENCE.has(sequence)) {
    // "Er trat nach dem Streit am Montag zurück": far from the verb's first field the day is the clause's own.
    const isSure = inFront || before.between.length === 0
    return isSure && (inFront || sequence !== 'vor')
      ? nounOf(clause, happening, before.between, range)
      : { to: 'clause', clause }
  }
  if (happening.type === 'preposition') {
    if (CONTAINMENT.has(sequence)) return { to: 'clause', clause }
    return inFront || before.between.length > 0 || clause.order === 'final'
      ? nounOf(clause, happening, before.between, range)
      : { to: 'clause', clause }
  }
  if (HAPPENING_VERBS.has(clause.verb.lemma) && clause.verb.lemma !== 'sein') return { to: 'clause', clause }
  if (inFront) return nounOf(clause, happening, before.between, range)
  const isCopula = COPULAS.has(clause.verb.lemma) && clause.verb.voice === 'active'
  // "Als Vorbote galt der Besuch im August", "Höhepunkt war der Auftritt im Mai": what is said of it stands in front.
  const isSaidInFront =
    happening === clause.subject &&
    happening.first > finite &&
    clause.phrases.some((p) => p.last < finite && (p.type === 'noun' || p.preposition === 'als'))
  return isCopula && (happening !== clause.subject || isSaidInFront)
    ? nounOf(clause, happening, before.between, range, isSaidInFront)
    : { to: 'clause', clause }
}

const isBareWeekday = (norm: string): boolean =>
  lookUp(norm)?.weekday !== undefined && !/(?:abend|morgen|mittag|nacht)$/.test(norm)

/** The innermost clause that holds all of a range. */
function ownerOf(syntax: Syntax, range: WordRange): Clause | null {
  return (
    syntax.clauses.findLast((c) => c.parts.some((part) => isWithin(range, part))) ??
    syntax.clauses.findLast((c) => c.parts.some((part) => part.first <= range.first && range.first <= part.last)) ??
    null
  )
}

/** The phrase before a time that it may describe, over prepositional phrases that describe it too. */
function describedBefore(
  syntax: Syntax,
  clause: Clause,
  at: number,
): { readonly phrase: Phrase; readonly between: readonly Phrase[]; readonly adjacent: boolean } | null {
  const time = clause.phrases[at]
  if (!time) return null
  const between: Phrase[] = []
  const touches = (a: Phrase, b: Phrase): boolean => {
    for (let i = a.last + 1; i < b.first; i++) if (!syntax.insertions.has(i)) return false
    return true
  }
  let next = time
  for (let k = at - 1; k >= 0; k--) {
    const phrase = clause.phrases[k]
    if (!phrase || !touches(phrase, next)) return null
    if (phrase.type !== 'noun' && phrase.type !== 'preposition') return null
    if (phrase.type === 'noun' || isHappeningNoun(headNorm(syntax, phrase)) || k === 0)
      return { phrase, between, adjacent: true }
    between.unshift(phrase)
    next = phrase
  }
  return null
}

/** "Grund waren Lieferprobleme und die Insolvenz der Firma im Mai": the time is that of the last member. */
function withLastMember<T extends { readonly phrase: Phrase }>(syntax: Syntax, before: T | null): T | null {
  if (before?.phrase.type !== 'noun' || namesHappening(syntax, before.phrase)) return before
  const { words } = syntax
  const { phrase } = before
  const and = words.slice(phrase.head, phrase.last).findLastIndex((w) => w.norm === 'und' || w.norm === 'sowie')
  if (and < 0) return before
  const first = phrase.head + and + 1
  const head = words.findIndex((w, i) => i >= first && i <= phrase.last && w.capital)
  if (head < 0 || !isHappeningNoun(words[head]?.norm ?? '')) return before
  const member: Phrase = {
    ...phrase,
    first,
    nounFirst: first,
    head,
    coreLast: phrase.last,
    determiner: head > first ? first : null,
    agreement: phrase.agreement.length > 0 ? ['fn', 'mn', 'nn', 'pn'] : [],
  }
  return { ...before, phrase: member }
}

/** The paper that a phrase names: its head or a genitive inside ("gegen das Urteil des Landgerichts"). */
function paperIn(syntax: Syntax, phrase: Phrase): Phrase | null {
  return DATED_PAPER.test(headNorm(syntax, phrase)) ? phrase : null
}

function isCompared(syntax: Syntax, clause: Clause, range: WordRange): boolean {
  const { words } = syntax
  const norm = (i: number): string => words[i]?.norm ?? ''
  let at = range.first
  while (
    at > 0 &&
    /^(?:das|die|den|dem|der|des|im|in|am|fast|gut|rund|knapp|etwa|noch|jahr|jahre|zum|zur|mit|ende|anfang)$/.test(
      norm(at - 1),
    )
  )
    at--
  if (COMPARING.has(norm(at - 1)) && !(norm(at - 1) === 'wie' && syntax.words[at - 1]?.capital)) {
    // "als am Montag der Alarm losging": a clause of time, not a comparison.
    return clause.opener !== at - 1
  }
  if (COMPARISON_NOUN.test(norm(at - 1)) || isMeasured(syntax, clause, range)) return true
  // "nach 3 Millionen Euro im Vorjahr", "nach 2,1 Prozent im Mai": the figure before.
  const k = clause.phrases.findIndex((p) => p.first <= range.first && range.last <= p.last)
  const before = clause.phrases[k - 1]
  if (
    before?.type === 'preposition' &&
    before.preposition === 'nach' &&
    words.slice(before.nounFirst, before.last + 1).some((w) => w.kind === 'number')
  )
    return true
  return datesRank(syntax, clause, range)
}

/** "so hoch wie zuletzt im April 2009", "neun Punkte höher als bei der Wahl 2014", "wie schon 2020 und 2021": all that stands
 *  behind the comparison, up to its mark, measures and is no news. */
function isMeasured({ words }: Syntax, clause: Clause, range: WordRange): boolean {
  const part = clause.parts.find((p) => p.first <= range.first && range.last <= p.last)
  if (!part) return false
  for (let i = range.first - 1; i >= part.first && range.first - i <= MAX_COMPARED; i--) {
    const norm = words[i]?.norm ?? ''
    if (words[i]?.kind === 'mark' || clause.verb?.words.includes(i)) return false
    if (clause.opener === i) return false
    if (norm === 'wie') {
      const next = words[i + 1]?.norm ?? ''
      return (
        (i > part.first && /^(?:so|ebenso|genauso|doppelt|halb|mal|gleich|viel|[^\s]+fach)$/.test(earlier(words, i))) ||
        /^(?:schon|bereits|zuletzt|einst|auch|damals|im|in|am|vor)$/.test(next)
      )
    }
    if (norm === 'als') return isComparative(words, i)
  }
  return false
}

/** Most words between a comparison and its time. */
const MAX_COMPARED = 8

type Words = Syntax['words']

/** "so niedrig wie", "doppelt so viel wie": the word before what is compared. */
const earlier = (words: Words, at: number): string =>
  [1, 2, 3]
    .map((step) => words[at - step]?.norm ?? '')
    .find((norm) => /^(?:so|ebenso|genauso|doppelt|gleich)$/.test(norm)) ?? ''

/** "höher als", "mehr Stimmen als", other than "als Helfer". */
const isComparative = (words: Words, at: number): boolean =>
  [1, 2, 3].some((step) => {
    const word = words[at - step]
    return (
      word?.kind === 'word' &&
      (!word.capital || word.first) &&
      (/^(?:mehr|weniger|anders|eher)$/.test(word.norm) || /[^aeiou]{1,3}er(?:e[nrsm]?)?$/.test(word.norm)) &&
      !/^(?:aber|oder|unter|über|hinter|immer|einer|der|dieser|jeder|keiner|seiner|ihrer|wieder|später|früher|unserer|meiner)$/.test(
        word.norm,
      )
    )
  })

/** "der höchste Stand seit 1990", "die erste Frau seit zehn Jahren": the time tells how rare it is. */
function datesRank({ words }: Syntax, clause: Clause, range: WordRange): boolean {
  const norm = (i: number): string => words[i]?.norm ?? ''
  let at = range.first
  while (at > 0 && /^(?:das|die|den|dem|der|fast|gut|rund|mehr|als|knapp|etwa|über|jahr)$/.test(norm(at - 1))) at--
  // "seit Messbeginn 1931"
  if (norm(at - 1) !== 'seit' && words[at - 1]?.capital && norm(at - 2) === 'seit') at--
  if (norm(at - 1) !== 'seit' && norm(at) !== 'seit') return false
  const end = norm(at) === 'seit' ? at : at - 1
  const part = clause.parts.find((p) => p.first <= end && end <= p.last)
  if (/^(?:erstmals|zuletzt|mals?|letztmals)$/.test(norm(end - 1))) return true
  const isSuperlative = (i: number): boolean =>
    words[i]?.kind === 'word' &&
    !words[i].capital &&
    /(?:st|dritt|viert|zweit)(?:e|en|er|es|em)$/.test(norm(i)) &&
    norm(i).length >= 5
  for (let i = end - 1; i >= (part?.first ?? end) && end - i <= MAX_RANKED; i--) {
    if (words[i]?.kind === 'mark' || clause.verb?.words.includes(i)) return false
    if (isSuperlative(i)) return true
  }
  return false
}

/** Most words of "der erste Aufstieg in die Zweite Liga" before "seit". */
const MAX_RANKED = 7

/** @param closes the noun ends its clause: what stands behind the time still belongs to it */
function nounOf(
  clause: Clause,
  head: Phrase,
  attributes: readonly Phrase[],
  range: WordRange,
  closes = false,
): Attachment {
  const at = clause.phrases.indexOf(head)
  // What stands behind the time still describes the noun: "der Besuch im August in Pjöngjang".
  const behind: Phrase[] = []
  let last = range.last
  for (const phrase of clause.phrases.slice(at + 1)) {
    if (phrase.first <= range.last) continue
    const isInField = (clause.verb?.finite ?? -1) < phrase.first && !closes
    if (phrase.type !== 'preposition' || phrase.first > last + 1 || isInField) break
    behind.push(phrase)
    ;({ last } = phrase)
  }
  const sequence = head.type === 'preposition' ? (SEQUENCES.get(head.preposition ?? '') ?? null) : null
  return { to: 'noun', clause, head, attributes: [...attributes, ...behind], sequence }
}

/** The noun phrase that a relative clause describes: the nearest before it that names a happening, else the nearest that
 *  is no place. */
export function antecedentOf(
  syntax: Syntax,
  mentions: readonly EntityMention[],
  clause: Clause,
): { readonly head: Phrase; readonly attributes: readonly Phrase[] } | null {
  const start = clause.parts[0]?.first ?? 0
  const parent = clause.parent === null ? undefined : syntax.clauses[clause.parent]
  if (!parent) return null
  const before = [...parent.phrases, ...parent.appositions]
    .filter((p) => p.last < start && (p.type === 'noun' || p.type === 'preposition'))
    .sort((a, b) => a.first - b.first)
  // Only what stands right before the comma, with what describes it.
  const part = parent.parts.findLast((p) => p.last < start)
  const near = before.filter((p) => part !== undefined && p.first >= part.first)
  const agreeing = agreesWithPronoun(syntax, clause)
  for (let i = near.length - 1; i >= 0; i--) {
    const phrase = near[i]
    // "die Bergung eines Geräts, das …", "die Berufung der Vermieterin, die gekündigt hatte"
    const owner =
      (phrase?.type === 'noun' || phrase?.type === 'preposition') && i === near.length - 1
        ? ownerIn(syntax, phrase)
        : null
    if (
      phrase &&
      owner &&
      agreeing(owner) &&
      (!agreeing(phrase) ||
        isGenitiveObject(mentions, parent, phrase, owner) ||
        (doesAct(clause) && isActor(syntax, owner) && !isActor(syntax, phrase)) ||
        // "zur Wahl der Frau, die im Mai nominiert worden war"
        (namesHappening(syntax, phrase) && isDoneToPerson(syntax, clause, owner)))
    )
      return {
        head: { ...owner, agreement: owner.agreement.filter((code) => agreeing({ ...owner, agreement: [code] })) },
        attributes: [],
      }
    if (phrase && namesHappening(syntax, phrase) && agreeing(phrase))
      return { head: phrase, attributes: near.slice(i + 1) }
    const inner = phrase && genitiveIn(syntax, phrase)
    if (inner) return { head: inner, attributes: near.slice(i + 1) }
    if (phrase?.type === 'noun' && !phrase.attributive) break
  }
  // Behind the end of its clause a relative clause describes the subject before an object.
  const isExtraposed = part !== undefined && parent.verb !== null && parent.verb.words.includes(part.last)
  // "haben einen Kometen entdeckt, der …": what is new is what is described.
  const last = near.findLast((p) => p.type === 'noun' && p !== parent.subject)
  const isNew = /^(?:k?ein|eine[nrsm]?)$/.test(syntax.words[last?.determiner ?? -1]?.norm ?? '')
  if (isExtraposed && last && isNew && agreeing(last)) return { head: last, attributes: [] }
  // "hat den Wirt verurteilt, der …", "hat sich mit Jan Lang getroffen, der …": somebody, other than who acts.
  const isSomebody = (p: Phrase): boolean =>
    mentions.some((m) => m.entity.type === 'person' && m.last === p.head) || (p.type === 'noun' && isActor(syntax, p))
  const other = near.findLast((p) => p !== parent.subject)
  if (isExtraposed && other && isSomebody(other) && agreeing(other)) return { head: other, attributes: [] }
  // "Lang gab mit der Inszenierung seinen Einstand, die …": a name alone gives way to a noun that surely agrees.
  const isNamed =
    parent.subject?.determiner === null &&
    (gendersIn(parent.subject) === 4 ||
      mentions.some((m) => m.entity.type === 'person' && m.last === parent.subject?.head))
  const surely = near.filter(
    (p) => p !== parent.subject && p.determiner !== null && p.agreement.length > 0 && agreeing(p),
  )
  if (isExtraposed && isNamed && surely.length > 0 && clause.opener !== null)
    return { head: surely.at(-1) as Phrase, attributes: [] }
  const subject = parent.subject?.type === 'noun' ? asNominative(parent.subject) : null
  if (isExtraposed && parent.subject && subject && agreeing(subject)) return { head: parent.subject, attributes: [] }
  // "ein Museum in Benin City, dessen …": a bare name behind "in" is where something is.
  const isBareName = (p: Phrase): boolean =>
    /^(?:in|bei|nahe)$/.test(p.preposition ?? '') &&
    p.determiner === null &&
    gendersIn(p) !== 1 &&
    p.nounFirst <= p.head
  // "Die Brücke über die Trebe, an deren …": where something is, by a name of which no gender is known.
  const isAlong = (p: Phrase): boolean =>
    /^(?:über|an|am|hinter|neben|oberhalb|unterhalb)$/.test(p.preposition ?? '') &&
    p.determiner !== null &&
    p.head === p.determiner + 1 &&
    p.last < (parent.verb?.finite ?? -1) &&
    near[0]?.type === 'noun' &&
    near.indexOf(p) === 1 &&
    genderOf(headNorm(syntax, p)) === null &&
    !isActor(syntax, p) &&
    !mayBePlural(headNorm(syntax, p).replace(/e$/, ''))
  const inPlace = (p: Phrase): boolean =>
    isAlong(p) ||
    (p.type === 'preposition' && isBareName(p) && !syntax.words.slice(p.nounFirst, p.head).some((w) => !w.capital)) ||
    (p.type === 'preposition' &&
      mentions.some((m) => m.last === p.head && (m.entity.type === 'place' || m.entity.type === 'region')))
  // What describes another noun gives way to that one, not to those before: "machte sein Amt von einer Frage abhängig, die …".
  const hostOf = (at: number): Phrase | undefined => near.slice(0, at).findLast((p) => !p.attributive)
  const fitting = near.filter((p, i) => {
    const host = p.attributive ? hostOf(i) : undefined
    return agreeing(p) && !(host && agreeing(host))
  })
  // "Das Bad am Wehr, 1971 eröffnet, …": what stands in front of the verb is one phrase, and its noun is described.
  const [opening, ...attributes] = near
  const isOneField =
    clause.opener === null &&
    opening?.type === 'noun' &&
    opening === parent.subject &&
    parent.order === 'second' &&
    near.every((p, i) => i === 0 || (p.type === 'preposition' && p.first === (near[i - 1]?.last ?? 0) + 1)) &&
    (near.at(-1)?.last ?? 0) < (parent.verb?.finite ?? -1)
  if (isOneField) return { head: opening, attributes }
  const head = fitting.findLast((p) => !inPlace(p)) ?? fitting.at(-1) ?? near.at(-1)
  return head ? { head, attributes: [] } : null
}

const gendersIn = ({ agreement }: Phrase): number => new Set(agreement.map((code) => code[0])).size

/** A happening in the genitive of a phrase: "am Rande eines Forums". */
function genitiveIn({ words }: Syntax, phrase: Phrase): Phrase | null {
  for (let i = phrase.last; i > phrase.head; i--) {
    const word = words[i]
    if (!word?.capital || !isHappeningNoun(word.norm)) continue
    let first = i
    while (first - 1 > phrase.head && words[first - 1]?.capital === false) first--
    return {
      ...phrase,
      type: 'noun',
      preposition: null,
      first,
      nounFirst: first,
      head: i,
      last: i,
      coreLast: i,
      determiner: first < i ? first : null,
      agreement: [],
    }
  }
  return null
}

/** The noun in the genitive that ends a phrase: "die Bergung eines Geräts". */
function ownerIn(syntax: Syntax, phrase: Phrase): Phrase | null {
  const { words } = syntax
  let first = phrase.last
  while (first > phrase.head && !/^(?:des|der|eines|einer)$/.test(words[first]?.norm ?? '')) first--
  if (first <= phrase.head || !words[phrase.last]?.capital || phrase.last === first) return null
  const article = words[first]?.norm ?? ''
  return {
    ...phrase,
    first,
    nounFirst: first,
    head: phrase.last,
    coreLast: phrase.last,
    determiner: first,
    agreement: /^(?:des|eines)$/.test(article) ? ['mg', 'ng'] : article === 'einer' ? ['fg'] : ['fg', 'pg'],
  }
}

const isActor = (syntax: Syntax, phrase: Phrase): boolean => {
  const noun = headNorm(syntax, phrase)
  return isRoleNoun(noun) || isBodyNoun(noun) || /[^e]erin(?:nen)?$/.test(noun)
}

/** Verbs whose object stands in the genitive. */
const WITH_GENITIVE = /* @__PURE__ */ wordSet('gedenken bedürfen annehmen entledigen erbarmen bemächtigen')

/** "gedachte der Rat des Pfarrers Jan Lang, der …", "hatte Kern des Pfarrers gedacht": a genitive behind a name, or one that the
 *  verb wants, is an object by itself. */
function isGenitiveObject(mentions: readonly EntityMention[], parent: Clause, phrase: Phrase, owner: Phrase): boolean {
  const isPerson = (last: number): boolean => mentions.some((m) => m.entity.type === 'person' && m.last === last)
  return WITH_GENITIVE.has(parent.verb?.lemma ?? '') || (isPerson(phrase.head) && owner.first > phrase.head)
}

/** A subject, by what its form allows in the nominative. */
const asNominative = (phrase: Phrase): Phrase => {
  const agreement = phrase.agreement.filter((code) => code[1] === 'n')
  return agreement.length === 0 ? phrase : { ...phrase, agreement }
}

/** A passive of what is done to people, not to happenings, of somebody who is named. */
const isDoneToPerson = (syntax: Syntax, { verb, subject }: Clause, owner: Phrase): boolean =>
  verb !== null &&
  subject === null &&
  verb.voice !== 'active' &&
  !ARRANGING_VERBS.has(verb.lemma) &&
  !POSTPONING_VERBS.has(verb.lemma) &&
  !HAPPENING_VERBS.has(verb.lemma) &&
  phaseOfVerb(verb.lemma) === null &&
  (isRoleNoun(headNorm(syntax, owner)) || isDeclinedNoun(headNorm(syntax, owner)))

const doesAct = ({ verb, subject }: Clause): boolean => verb?.voice === 'active' && subject === null

/** Gender and number of the relative pronoun, against those of a phrase. */
function agreesWithPronoun(syntax: Syntax, clause: Clause): (phrase: Phrase) => boolean {
  const pronoun = syntax.words[clause.opener ?? -1]?.norm ?? ''
  const genders: Readonly<Record<string, string>> = {
    der: 'mf',
    das: 'n',
    den: 'm',
    dem: 'mn',
    die: 'fp',
    denen: 'p',
    dessen: 'mn',
    deren: 'fp',
    welcher: 'mf',
    welche: 'fp',
    welches: 'n',
  }
  const number = clause.verb?.number ?? null
  const isSubject = clause.subject === null && clause.opener === clause.parts[0]?.first
  const isDer = pronoun === 'der' || pronoun === 'welcher'
  const allowed =
    pronoun === 'die' && isSubject && number !== null
      ? number === 'plural'
        ? 'p'
        : 'f'
      : // "der kam": he; "der er half", "mit der": her.
        isDer && number === 'singular' && isSubject && clause.verb?.voice === 'active'
        ? 'm'
        : genders[pronoun]
  if (allowed === undefined) return () => true
  return (phrase) => phrase.agreement.length === 0 || phrase.agreement.some((code) => allowed.includes(code[0] ?? ''))
}
