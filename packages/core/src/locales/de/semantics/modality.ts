import {
  type Attribution,
  type Clause,
  covers,
  type EntityMention,
  indices,
  isWithin,
  type Modality,
  type Phrase,
  type Syntax,
  type WordRange,
} from '../../../syntax/index.js'
import {
  ANNOUNCING_NEWS,
  ARRANGING_VERBS,
  CONFIRMING_VERBS,
  DENYING_VERBS,
  FRAME_PREPOSITIONS,
  isDoubtWord,
  isFinding,
  isFrameNoun,
  isNobody,
  isOpinion,
  isPlanWord,
  isReporting,
  SETTING_VERBS,
} from '../speech.js'
import { CLOSING_QUOTES } from '../syntax/cut-pieces.js'
import { accusedIn, headNorm, isSaying, namesHappening, someWord } from './clause-facts.js'
import { isMeant, refusalOf } from './undone.js'
import { wordSet } from '../../word-set.js'

/** Infinitives of what lasts rather than happens once. */
const LASTING = /* @__PURE__ */ wordSet(
  'bleiben warten ausharren ruhen gelten dauern andauern leben wohnen auskommen verzichten fortbestehen sitzen stillstehen tagen laufen liegen stehen fehlen',
)

interface Frame extends WordRange, Attribution {}

/** The speaker of some words: the person named there, then the body, else the words themselves. */
function speakerOf(syntax: Syntax, mentions: readonly EntityMention[], range: WordRange): Attribution {
  const inside = mentions.filter((m) => isWithin(m, range))
  const named =
    inside.find((m) => m.entity.type === 'person') ??
    inside.find((m) => m.entity.type === 'organisation') ??
    inside.find((m) => !m.demonym)
  const text = syntax.words
    .slice(range.first, range.last + 1)
    .filter((w) => w.kind !== 'mark')
    .map((w) => w.text)
    .join(' ')
  const reporting = isReporting(text)
  const bare = text
    .replace(
      /^der (\S*(?:jährige|angeklagte|beschuldigte|verdächtige|vorsitzende|abgeordnete|beamte|beauftragte))$/i,
      '$1r',
    )
    .replace(/^(?:den|der|die|des|dem|das|einem|einer|eines|ein|eine) /i, '')
    .replace(/^(\S+) (von |der |des |eines |einer )(.+)$/, (whole, noun: string, article: string, rest: string) =>
      !isFrameNoun(noun.toLowerCase())
        ? whole
        : // "Überzeugung des Gerichts"
          /^(?:des|eines) /.test(article)
          ? rest.replace(/(?<=[^s])(?:es|s)$/, '')
          : rest,
    )
  return { speaker: reporting ? bare : (named?.entity.name ?? bare), reporting }
}

/** The frames of attribution in a clause: "laut Kirby", "nach Angaben der Polizei", "Kirby zufolge", "so Kirby". */
export function findFrames(syntax: Syntax, mentions: readonly EntityMention[], clause: Clause): readonly Frame[] {
  const { words } = syntax
  const frames: Frame[] = []
  clause.phrases.forEach((phrase, k) => {
    const opener = phrase.preposition
    if (phrase.type !== 'preposition' || opener === null) return
    const opens = FRAME_PREPOSITIONS.has(opener)
    const noun = words[phrase.head]?.norm ?? ''
    const told = (opener === 'nach' || opener === 'unter') && (isFrameNoun(noun) || noun === 'berufung')
    if (!opens && !told) return
    let { last } = phrase
    // "nach Angaben von Beamten aus Seoul": what describes the speaker goes with the frame.
    const finite = clause.verb?.finite ?? -1
    for (const next of clause.phrases.slice(k + 1)) {
      const isFront = phrase.first < finite && next.last < finite
      if (!(
        isFront ||
        (next.attributive && next.first === last + 1) ||
        (told && next.first === last + 1 && (next.preposition === 'von' || next.preposition === 'auf'))
      ))
        break
      if (next.type !== 'preposition') break
      ;({ last } = next)
    }
    const range = { first: phrase.first, last }
    const inner =
      opener === 'zufolge' ? { first: phrase.first, last: phrase.last - 1 } : { first: phrase.nounFirst, last }
    const who = speakerOf(syntax, mentions, inner)
    // "nach Erkenntnissen der Forscher": what was found out is no party's word; "nach Überzeugung des Gerichts" is one.
    frames.push({ ...range, ...who, reporting: (who.reporting && !isOpinion(noun)) || isFinding(noun) })
  })
  // ", so die Polizei"
  for (const part of clause.parts) {
    const first = words[part.first]
    if (first?.norm !== 'so' || words[part.first - 1]?.kind !== 'mark' || part.last === part.first) continue
    if (clause.verb?.words.some((i) => i >= part.first && i <= part.last)) continue
    frames.push({
      first: part.first,
      last: part.last,
      ...speakerOf(syntax, mentions, { first: part.first + 1, last: part.last }),
    })
  }
  return frames
}

/** The clause that says who speaks: what a "dass" clause depends on, the clause behind a quotation, "wie die Polizei
 *  mitteilte". */
export function sayingClauseOf(syntax: Syntax, clause: Clause): Clause | null {
  const { clauses, words } = syntax
  let at = clause.parent
  for (let depth = 0; at !== null && depth < 4; depth++) {
    const parent = clauses[at]
    if (!parent || parent === clause) break
    // "… bestätigte das Urteil, das ein Gericht 2013 gesprochen hatte": what describes a noun of the clause is not what is said.
    const describes = depth === 0 && clause.type === 'relative' && clause.opener !== null
    if (isSaying(parent) && !isMannerClause(syntax, parent) && !describes) return parent
    if (describes && isSaying(parent)) return null
    at = parent.parent
  }
  const next = clauses.slice(clause.index + 1).find((c) => c.type === 'main' && !c.quoted && !c.sharesSubject)
  if (next && next.order === 'first' && (isSaying(next) || isQuoteTag(syntax, clause, next))) return next
  const relay = clauses.find(
    (c) =>
      c.type === 'subordinate' && words[c.opener ?? -1]?.norm === 'wie' && isSaying(c) && c.parent === clause.index,
  )
  if (relay) return relay
  // "Er sagte, die Brücke sei …": a main clause in the subjunctive behind the one that says so.
  if (clause.type === 'main' && clause.verb?.mood === 'subjunctive1') {
    const before = clauses.slice(0, clause.index).findLast((c) => c.type === 'main' && !c.quoted)
    if (before && (isSaying(before) || isBeforeColon(syntax, before, clause))) return before
  }
  // "Er sagte: „…“"
  if (clause.quoted) {
    const before = clauses.slice(0, clause.index).findLast((c) => c.type === 'main' && !c.quoted)
    if (before && (isSaying(before) || isBeforeColon(syntax, before, clause))) return before
  }
  return null
}

/** "„…“, ruft die Frau": behind a quotation and a comma a verb and who does it say who speaks, whatever the verb. */
const isQuoteTag = (syntax: Syntax, clause: Clause, next: Clause): boolean =>
  clause.quoted &&
  next.subject !== null &&
  next.verb?.voice === 'active' &&
  syntax.words[(next.parts[0]?.first ?? 0) - 1]?.text === ',' &&
  CLOSING_QUOTES.has(syntax.words[(next.parts[0]?.first ?? 0) - 2]?.text ?? '')

/** The clause that says who is quoted in a sentence. */
export function quoterOf(syntax: Syntax): Clause | null {
  for (const clause of syntax.clauses) {
    const saying = clause.quoted && clause.type === 'main' ? sayingClauseOf(syntax, clause) : null
    if (saying !== null && !saying.quoted && saying.subject !== null) return saying
  }
  return null
}

/** "Er widersprach: Das Geld sei …", "er widersprach: „Das Geld ist …“": what stands behind a colon in the subjunctive or in
 *  quotation marks is said, whatever the verb. */
const isBeforeColon = (syntax: Syntax, before: Clause, clause: Clause): boolean =>
  before.verb !== null &&
  before.subject !== null &&
  before.parts.some((part) => syntax.words[part.last + 1]?.text === ':') &&
  clause.parts[0]?.first === (before.parts.at(-1)?.last ?? -1) + (clause.quoted ? 3 : 2)

export const isMannerClause = (syntax: Syntax, clause: Clause): boolean =>
  clause.type === 'subordinate' && syntax.words[clause.opener ?? -1]?.norm === 'wie'

/** The subject of a saying clause. */
export function speakerOfClause(
  syntax: Syntax,
  mentions: readonly EntityMention[],
  clause: Clause,
): Attribution | null {
  const { subject } = clause
  // "hieß es": nobody is named.
  if (subject?.type === 'pronoun' && /^(?:es|man)$/.test(syntax.words[subject.first]?.norm ?? '')) return null
  if (subject) return speakerOf(syntax, mentions, { first: subject.first, last: subject.last })
  const person = mentions.find((m) => m.entity.type === 'person' && covers(clause, m.first))
  return person ? { speaker: person.entity.name, reporting: false } : null
}

/** Reads tense, modality and attribution of a clause.
 *  @param without words whose doubt is about something else */
export function readModality(
  syntax: Syntax,
  mentions: readonly EntityMention[],
  clause: Clause,
  without: ReadonlySet<number> = new Set(),
): Modality {
  const frames = findFrames(syntax, mentions, clause)
  // "Auf Hinweise, die eine Firma gegeben hatte, habe man reagiert": what describes a noun in the indicative is told as it is.
  const describes =
    clause.type === 'relative' && clause.opener !== null && clause.verb?.mood === 'indicative' && !clause.quoted
  const saying = describes ? null : sayingClauseOf(syntax, clause)
  const spoken = saying ? speakerOfClause(syntax, mentions, saying) : null
  const witness = witnessOf(syntax, mentions, clause)
  const attributions: Attribution[] = [
    ...frames.map(({ speaker, reporting }) => ({ speaker, reporting })),
    ...(spoken && !isLeftOpen(syntax, clause) ? [spoken] : []),
    ...(witness ? [witness] : []),
  ]
  const { verb } = clause
  const outlook = outlookOf(syntax, clause)
  const subjunctive = verb?.mood === 'subjunctive1' || (verb?.mood === 'subjunctive2' && clause.type !== 'main')
  const rumoured = isRumoured(syntax, clause, frames)
  const byParty = attributions.some((a) => !a.reporting)
  const sayingLemma = saying?.verb?.lemma ?? ''
  // "Sie ist, wie der Verlag mitteilte, gestorben": told as a fact, and who told it besides.
  const isRelayed =
    saying !== null && isMannerClause(syntax, saying) && frames.length === 0 && verb?.mood === 'indicative'
  const claimed =
    (byParty && !isRelayed) ||
    outlook === 'hearsay' ||
    (subjunctive && (saying !== null || verb.mood === 'subjunctive1') && !(spoken?.reporting ?? false)) ||
    clause.phrases.some((p) => isDoubtedBy(syntax, p, without, endOf(clause)))
  return {
    outlook,
    intended:
      verb?.modal === 'sollen' && verb.tense === 'preterite' && verb.mood === 'indicative' && !verb.perfectInfinitive,
    claimed,
    ...(rumoured && { rumoured }),
    denied: (saying !== null && DENYING_VERBS.has(sayingLemma)) || denialOf(syntax, clause) !== null,
    confirmed: CONFIRMING_VERBS.has(sayingLemma) && !(spoken?.reporting ?? false),
    attributions: uniqueSpeakers(attributions),
    frames,
    counterfactual:
      isDisbelieved(syntax, clause) ||
      isCondition(syntax, clause) ||
      (clause.type === 'main' &&
        verb?.mood === 'subjunctive2' &&
        verb.modal === null &&
        (verb.tense === 'pluperfect' || verb.tense === 'perfect') &&
        saying === null),
    term: termOf(syntax, clause),
  }
}

/** "Gewinnt sie am Samstag, …", "falls der Rat am Montag zustimmt": what may come, or not. Behind "wenn" it often will. */
const isCondition = ({ words }: Syntax, { type, order, opener, verb }: Clause): boolean =>
  type === 'subordinate' &&
  verb?.tense === 'present' &&
  (opener === null ? order === 'first' : /^(?:falls|sofern|vorausgesetzt)$/.test(words[opener]?.norm ?? ''))

/** What is said of a rumour that nobody confirms. */
const UNCONFIRMED = /^(?:kommentieren|bestätigen|äussern)$/

/** "geht laut Branchenkreisen", "Man hört, …", "Gerüchte, er trete …", "Dass er geht, wollte Lang nicht kommentieren": hearsay, also
 *  of a day to come. */
function isRumoured(syntax: Syntax, clause: Clause, frames: readonly WordRange[]): boolean {
  const { words, clauses } = syntax
  const norm = (i: number): string => words[i]?.norm ?? ''
  if (frames.some((frame) => indices(frame).some((i) => isNobody(norm(i))))) return true
  const first = clause.parts[0]?.first ?? 0
  // "Gerüchte, er trete nicht mehr an, …"
  if (first > 1 && norm(first - 1) === ',' && /gerüchte?n?$|^spekulation(?:en)?$/.test(norm(first - 2))) return true
  const host =
    (clause.parent === null ? undefined : clauses[clause.parent]) ?? clauses.findLast((c) => c.index < clause.index)
  if (host?.verb == null || host === clause) return false
  const isBefore = (host.parts.at(-1)?.last ?? first) < first
  // "Man hört, sie wechsle", "Es heißt, er gehe"
  if (isBefore && host.verb.tense === 'present' && /^(?:man|es)$/.test(norm(host.subject?.first ?? -1)))
    return host.verb.lemma === 'heissen'
      ? norm(host.subject?.first ?? -1) === 'es' && clause.verb?.mood !== 'indicative'
      : /^(?:hören|munkeln|raunen|tuscheln|spekulieren)$/.test(host.verb.lemma)
  return isLeftOpen(syntax, clause)
}

/** "Dass er geht, wollte Lang nicht kommentieren": what somebody neither confirms nor denies. */
function isLeftOpen(syntax: Syntax, { type, opener, parent }: Clause): boolean {
  const host = parent === null ? undefined : syntax.clauses[parent]
  const isOfDass = type === 'subordinate' && /^da(?:ss|ß)$/.test(syntax.words[opener ?? -1]?.norm ?? '')
  return isOfDass && host?.negated === true && UNCONFIRMED.test(host.verb?.lemma ?? '')
}

/** "Ein Zeuge will gehört haben, wie …": who says to have seen what a clause tells. */
function witnessOf(syntax: Syntax, mentions: readonly EntityMention[], clause: Clause): Attribution | null {
  const parent = clause.parent === null ? undefined : syntax.clauses[clause.parent]
  const isWitnessed = clause.type === 'subordinate' && parent?.verb?.modal === 'wollen' && parent.verb.perfectInfinitive
  const spoken = isWitnessed ? speakerOfClause(syntax, mentions, parent) : null
  return spoken && { ...spoken, reporting: false }
}

/** "Dass die Preise fallen, glaubt er nicht": what somebody does not expect is no news. */
function isDisbelieved(syntax: Syntax, clause: Clause): boolean {
  const parent = clause.parent === null ? undefined : syntax.clauses[clause.parent]
  return (
    clause.type === 'subordinate' &&
    /^da(?:ss|ß)$/.test(syntax.words[clause.opener ?? -1]?.norm ?? '') &&
    parent?.negated === true &&
    /^(?:glauben|denken|rechnen|erwarten|annehmen|ausgehen)$/.test(parent.verb?.lemma ?? '')
  )
}

/** The verb that ends a main clause: behind it "…, angeblich auf eigenen Wunsch" doubts something else. */
const endOf = ({ verb, type, parts }: Clause): number =>
  type === 'main' && parts.length > 1 && verb !== null && verb.parts.length > 0
    ? (verb.words.at(-1) ?? Number.POSITIVE_INFINITY)
    : Number.POSITIVE_INFINITY

/** "soll angeblich", "ein angeblicher Angriff", other than "der mutmaßliche Täter wurde gefasst" and "ein angeblich von Hand
 *  gemaltes Bild": the doubt is about the happening. */
const isDoubtedBy = (syntax: Syntax, phrase: Phrase, without: ReadonlySet<number>, end: number): boolean =>
  indices(phrase).some(
    (i) =>
      isDoubtWord(syntax.words[i]?.norm ?? '') &&
      !without.has(i) &&
      !(phrase.type === 'adverb' && i > end) &&
      (phrase.type === 'adverb' || phrase.type === 'time' || (namesHappening(syntax, phrase) && i === phrase.head - 1)),
  )

/** What is said of what is not so: "frei erfunden", "aus der Luft gegriffen". */
const UNTRUE = /^(?:falsch|unwahr|erfunden|unzutreffend|haltlos|absurd|gelogen|unsinn|lüge|erlogen|unfug|quatsch)$/

/** The clause that says that what another tells is not so: "Dass …, stimmt nicht", "… wies er von sich", "Gerüchte, er wechsle
 *  im Herbst, nannte er Unsinn"; null where nothing does. */
export function denialOf(syntax: Syntax, clause: Clause): Clause | null {
  const opener = syntax.words[clause.opener ?? -1]?.norm ?? ''
  const parent = clause.parent === null ? undefined : syntax.clauses[clause.parent]
  if (clause.type === 'subordinate' && /^da(?:ss|ß)$/.test(opener) && parent && isDenial(syntax, parent)) return parent
  const first = clause.parts[0]?.first ?? 0
  const isReported = clause.verb?.mood === 'subjunctive1' || /^(?:da(?:ss|ß)|wonach)$/.test(opener)
  if (!isReported) return null
  const isBehind = saidBefore(syntax, clause) || clause.opener !== null
  return (
    syntax.clauses.find(
      (c) =>
        isBehind &&
        c !== clause &&
        c.verb !== null &&
        c.phrases.some((p) => isSaidNoun(syntax.words[p.head]?.norm ?? '') && p.last < first) &&
        isDenial(syntax, c),
    ) ?? null
  )
}

/** Whether a noun for what somebody says stands right before a clause: "den Vorwurf der Aufsicht, die Bank habe …". */
export function saidBefore(syntax: Syntax, clause: Clause): boolean {
  const end = (clause.parts[0]?.first ?? 0) - 2
  return syntax.clauses.some((c) => c !== clause && saidNounAt(syntax, c, end) !== null)
}

/** The noun for what is said that ends at a word, with what describes it. */
function saidNounAt({ words }: Syntax, { phrases }: Clause, end: number): Phrase | null {
  let at = phrases.findIndex((p) => p.last === end)
  while (at > 0 && phrases[at]?.type === 'preposition' && phrases[at - 1]?.last === (phrases[at]?.first ?? 0) - 1) {
    if (isSaidNoun(words[phrases[at]?.head ?? -1]?.norm ?? '')) break
    at--
  }
  const phrase = phrases[at]
  return phrase && isSaidNoun(words[phrase.head]?.norm ?? '') ? phrase : null
}

/** Who tells what a clause in reported speech says, and the noun that announces it: "den Vorwurf, er habe …, wies Lang zurück". */
export function reportOf(
  syntax: Syntax,
  clause: Clause,
): {
  readonly teller: { readonly clause: Clause; readonly phrase: Phrase } | null
  readonly noun: Phrase | null
} | null {
  const told = denialOf(syntax, clause) ?? sayingClauseOf(syntax, clause)
  // "Sie starb, wie ihr Sohn mitteilte": told of her by somebody else.
  if (told === null || told === clause || isMannerClause(syntax, told)) return null
  const end = (clause.parts[0]?.first ?? 0) - 2
  const noun = saidNounAt(syntax, told, end)
  const { subject } = told
  const isTeller = subject?.type === 'noun' && subject !== noun && subject.first > end
  return { teller: isTeller ? { clause: told, phrase: subject } : null, noun }
}

/** A noun for what somebody says. */
const isSaidNoun = (norm: string): boolean =>
  /(?:gerüchte?n?|vorwurfs?|vorwürfen?|behauptung(?:en)?|meldung(?:en)?|berichte?n?|darstellung|unterstellung(?:en)?|anschuldigung(?:en)?|spekulation(?:en)?|vermutung(?:en)?|kritik|these|verdachts?|andeutung(?:en)?)$/.test(
    norm,
  )

/** What is said of what is so: other names for a report contest it. */
const TRUE =
  /^(?:richtig|wahr|korrekt|zutreffend|berechtigt|glaubhaft|glaubwürdig|plausibel|schlüssig|nachvollziehbar)$/

/** The clause says that something is not so. */
function isDenial(syntax: Syntax, parent: Clause): boolean {
  if (parent.verb === null) return false
  const { lemma, modal } = parent.verb
  const some = (test: (norm: string) => boolean): boolean => someWord(syntax, parent, test)
  if (DENYING_VERBS.has(lemma)) return true
  if (lemma === 'stimmen' || lemma === 'zutreffen') return parent.negated
  if (/^(?:sein|nennen|bezeichnen)$/.test(lemma)) {
    if (some((norm) => UNTRUE.test(norm) || UNTRUE.test(norm.replace(/e[nrsm]?$/, '')))) return !parent.negated
    // "nannte sie rufschädigend": what somebody calls a report, unless that it is true.
    return (
      lemma !== 'sein' &&
      parent.phrases.some((p) => isSaidNoun(headNorm(syntax, p))) &&
      some((norm) => TRUE.test(norm)) === parent.negated
    )
  }
  if (lemma === 'entbehren') return true
  if (lemma === 'greifen') return some((norm) => norm === 'luft')
  if (lemma === 'weisen') return some((norm) => norm === 'sich')
  // "will davon nichts wissen"
  if (lemma === 'wissen') return modal === 'wollen' && some((norm) => norm === 'nichts')
  return lemma === 'stellen' && some((norm) => norm === 'abrede')
}

const uniqueSpeakers = (all: readonly Attribution[]): readonly Attribution[] => [
  ...new Map(all.filter((a) => a.speaker !== '').map((a) => [a.speaker, a])).values(),
]

function outlookOf(syntax: Syntax, clause: Clause): Modality['outlook'] {
  const { verb } = clause
  // "zündet wie geplant", "später als ursprünglich vorgesehen": what comes as it was planned has come.
  const isCompared = (at: number): boolean =>
    syntax.words[at + 1]?.capital !== true &&
    [1, 2].some((step) => /^(?:wie|als)$/.test(syntax.words[at - step]?.norm ?? ''))
  const isPlanned = someWord(syntax, clause, (norm, at) => isPlanWord(norm) && !isCompared(at))
  if (verb === null) return isPlanned ? 'future' : 'past'
  if (clause.type === 'infinitive') {
    const parent = clause.parent === null ? undefined : syntax.clauses[clause.parent]
    const opener = syntax.words[clause.opener ?? -1]?.norm
    if (accusedIn(syntax, clause) !== null) return 'hearsay'
    if (opener === undefined && parent?.verb && SETTING_VERBS.has(parent.verb.lemma)) return 'future'
    if (isMeant(syntax, clause) || refusalOf(syntax, clause) !== null) return 'future'
    return isPlanned ? 'future' : 'past'
  }
  if (verb.modal !== null) {
    if (verb.perfectInfinitive) return verb.modal === 'sollen' || verb.modal === 'wollen' ? 'hearsay' : 'past'
    if (verb.tense === 'preterite' && verb.mood === 'indicative' && verb.modal !== 'sollen')
      return isPlanned ? 'future' : 'past'
    if (verb.modal === 'sollen' || verb.modal === 'wollen' || verb.modal === 'mögen' || verb.mood === 'subjunctive2')
      return 'future'
    return isPlanned ? 'future' : 'past'
  }
  if (verb.tense === 'future') return 'future'
  if (
    verb.voice === 'statal' &&
    ARRANGING_VERBS.has(verb.lemma) &&
    verb.tense !== 'perfect' &&
    verb.tense !== 'pluperfect'
  )
    return verb.tense === 'preterite' ? 'past' : 'future'
  if (verb.voice !== 'active' && verb.finite === null && ARRANGING_VERBS.has(verb.lemma)) return 'future'
  if (verb.lemma === 'bevorstehen' && verb.tense === 'present') return 'future'
  // "erwartet der Vorstand 60 Millionen": a forecast.
  if (
    verb.tense === 'present' &&
    (verb.lemma === 'erwarten' ||
      verb.lemma === 'planen' ||
      verb.lemma === 'prognostizieren' ||
      verb.lemma === 'beabsichtigen')
  )
    return 'future'
  return verb.tense === 'present' && isPlanned ? 'future' : 'past'
}

/** "Der Vertrag läuft bis Juni": what is agreed upon ends then. */
export const runsOut = (syntax: Syntax, { verb, subject }: Clause): boolean =>
  verb?.tense === 'present' &&
  verb.modal === null &&
  /^(?:laufen|gelten|dauern)$/.test(verb.lemma) &&
  subject !== null &&
  /(?:vertr[aä]ge?s?|kontrakt|mandat|amtszeit|lizenz|konzession|laufzeit|pacht)$/.test(headNorm(syntax, subject))

/** By its verbs alone: a modal or "wird" looks ahead, another present goes on; so does what is allowed, and what has to
 *  last ("müssen in Quarantäne bleiben"). */
function termOf(syntax: Syntax, clause: Clause): Modality['term'] {
  const { verb, type, parent, opener } = clause
  if (runsOut(syntax, clause)) return 'end'
  // "kündigte an, bis Mai Klage einzureichen"
  const planned = type === 'infinitive' && opener === null && parent !== null ? syntax.clauses[parent]?.verb : null
  if (planned && verb !== null && SETTING_VERBS.has(planned.lemma)) return LASTING.has(verb.lemma) ? 'ongoing' : 'ahead'
  if (verb === null || verb.tense === 'preterite' || verb.tense === 'perfect' || verb.tense === 'pluperfect')
    return 'past'
  if (verb.modal !== null) {
    if (verb.modal === 'dürfen') return 'ongoing'
    return LASTING.has(verb.lemma) ? 'ongoing' : 'ahead'
  }
  if (verb.tense === 'future') return LASTING.has(verb.lemma) ? 'ongoing' : 'ahead'
  if (verb.voice === 'passive') return 'ahead'
  if (verb.voice === 'statal') return ARRANGING_VERBS.has(verb.lemma) ? 'ahead' : 'ongoing'
  return verb.lemma === 'sein' || verb.lemma === 'werden' ? 'past' : 'ongoing'
}

/** "Das teilte die Polizei am Montag mit": the sentence before is the news. */
export function announcesBefore(syntax: Syntax, clause: Clause): boolean {
  const first = syntax.words[clause.parts[0]?.first ?? -1]
  if (!first || !/^(?:das|dies|so|darüber)$/.test(first.norm) || clause.verb === null) return false
  return clause.verb.finite === (clause.parts[0]?.first ?? -2) + 1 && ANNOUNCING_NEWS.has(clause.verb.lemma)
}

/** What a court or a board turns down, which contests nothing. */
const REQUEST =
  /(?:berufung|klage|beschwerde|revision|antrag|anträge|einspruch|einsprüche|widerspruch|widersprüche|gesuch|petition|angebot|forderung(?:en)?|angriffe?|vorlage|entwurf)$/

/** Says that something is not so; "wies die Berufung zurück" decides. */
export const isDenying = (syntax: Syntax, clause: Clause): boolean =>
  clause.verb !== null &&
  DENYING_VERBS.has(clause.verb.lemma) &&
  !(
    clause.verb.lemma === 'zurückweisen' &&
    clause.phrases.some((p) => p.type === 'noun' && REQUEST.test(headNorm(syntax, p)))
  )

/** Whether a phrase says that what it names is doubtful. */
export const isDoubtful = (syntax: Syntax, phrase: Phrase): boolean =>
  syntax.words.slice(phrase.first, phrase.last + 1).some((w) => isDoubtWord(w.norm))
