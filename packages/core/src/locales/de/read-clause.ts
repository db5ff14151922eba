import { type Clause, type ParseHints, type Phrase, type Syntax, type Word, wordsOf } from '../../syntax/index.js'
import type { AnalyzedText } from '../../text/index.js'
import type { ClauseSide } from '../locale.js'
import { wordSet } from '../word-set.js'
import { attachTime } from './semantics/attachment.js'
import { isSaying } from './semantics/clause-facts.js'
import { isMeant, refusalOf, isUndoing, POSTPONING_VERBS, undoneBy } from './semantics/undone.js'
import { ARRANGING_VERBS, isPlanWord, PLANNING_VERBS, SETTING_VERBS } from './speech.js'
import { parseOnce } from './parse-once.js'
import { readVerb } from './verb-forms.js'

/** Token ranges of the expressions of a sentence, `end` exclusive. */
interface TokenRange {
  readonly first: number
  readonly end: number
}

/** A sentence longer than this is a list or a table. */
const MAX_WORDS = 400

const NOTHING: ClauseSide = { near: null, wide: null, present: false, lasting: false }
const PRESENT: ClauseSide = { ...NOTHING, present: true }
const PAST: ClauseSide = { ...NOTHING, near: 'past', wide: 'past' }
const FUTURE: ClauseSide = { ...NOTHING, near: 'future', wide: 'future' }

/** Verbs of what goes on up to the end that "bis" names ("dauerte", "blieb", "stieg"). Others set a term to come
 *  ("verlängerte bis Freitag"). */
const LASTING = /* @__PURE__ */ wordSet(
  `dauern währen leben wohnen warten arbeiten tagen kämpfen streiken suchen feiern regnen schneien toben zählen demonstrieren
  protestieren blockieren verhandeln sein bleiben laufen gelten halten anhalten liegen stehen sitzen beraten schweigen schlafen steigen
  sinken wachsen fallen sterben reichen brennen ausharren haben andauern hinziehen erstrecken anhalten ziehen fortdauern fortsetzen leiten führen spielen regieren herrschen`,
)

/** Verbs whose participle beside "ist" tells what is arranged rather than what happened ("ist am Freitag gesperrt"). */
const STATES = /* @__PURE__ */ wordSet(
  `schliessen sperren öffnen verbieten untersagen erlauben gestatten reservieren einladen unterbrechen einschränken beschränken
  einstellen aussetzen ausbuchen ausverkaufen freigeben aufrufen bitten befristen fordern fragen absagen vertagen besetzen bewölken betreffen begrenzen`,
)

interface Parsed {
  readonly words: readonly Word[]
  readonly syntax: Syntax
}

const parsedOf = new WeakMap<AnalyzedText, Map<number, Parsed | null>>()

/** A sentence is parsed once, however many dates a document is tried at. */
function parsed(analyzed: AnalyzedText, sentence: number, times: readonly TokenRange[]): Parsed | null {
  const known = parsedOf.get(analyzed) ?? new Map<number, Parsed | null>()
  parsedOf.set(analyzed, known)
  const found = known.get(sentence)
  if (found !== undefined) return found
  const bounds = analyzed.sentences[sentence]
  let made: Parsed | null = null
  if (bounds !== undefined && bounds.endToken - bounds.firstToken <= MAX_WORDS) {
    const words = wordsOf(analyzed, bounds)
    const hints: ParseHints = { times: times.flatMap((t) => wordRange(analyzed, words, t) ?? []), names: [] }
    made = { words, syntax: parseOnce(words, hints) }
  }
  known.set(sentence, made)
  return made
}

function wordRange(
  analyzed: AnalyzedText,
  words: readonly Word[],
  { first, end }: TokenRange,
): { first: number; last: number } | null {
  const start = analyzed.columns.start(first)
  const stop = analyzed.columns.end(end - 1)
  const from = words.findIndex((w) => w.end > start)
  if (from < 0 || (words[from]?.start ?? stop) >= stop) return null
  let last = from
  while (last + 1 < words.length && (words[last + 1]?.start ?? stop) < stop) last++
  return { first: from, last }
}

const sidesOf = new WeakMap<AnalyzedText, Map<number, ClauseSide>>()

/** More tokens than an expression has. */
const SPAN = 1 << 10

/** The side of the document on which the clause that owns a date lies, by its verb complex. What a text says of it is the same
 *  at every date of the document, so it is read once. */
export function readClause(
  analyzed: AnalyzedText,
  first: number,
  end: number,
  sentence: number,
  times: readonly TokenRange[],
): ClauseSide {
  let known = sidesOf.get(analyzed)
  if (known === undefined) {
    known = new Map<number, ClauseSide>()
    sidesOf.set(analyzed, known)
  }
  const key = first * SPAN + (end - first)
  let side = known.get(key)
  if (side === undefined) {
    side = findSide(analyzed, first, end, sentence, times)
    known.set(key, side)
  }
  return side
}

function findSide(
  analyzed: AnalyzedText,
  first: number,
  end: number,
  sentence: number,
  times: readonly TokenRange[],
): ClauseSide {
  const found = parsed(analyzed, sentence, times)
  if (found === null) return NOTHING
  const range = wordRange(analyzed, found.words, { first, end })
  if (range === null) return NOTHING
  const { syntax } = found
  const attached = attachTime(syntax, [], range)
  if (attached.to === 'attribute') {
    const bare = (syntax.words[attached.participle]?.norm ?? '').replace(/e[nrsm]?$/, '')
    if (bare.endsWith('end')) return PRESENT
    const undoing = undoingSide(syntax, attached.clause, attached.head)
    if (undoing !== null) return undoing
    return readVerb(bare).some((r) => ARRANGING_VERBS.has(r.lemma) || STATES.has(r.lemma)) ? NOTHING : PAST
  }
  if (attached.to === 'noun') {
    // "nach dem Besuch Ende Juli", "das Urteil vom 9. November"
    if (attached.sequence === 'after' || attached.sequence === 'since')
      return isAhead(syntax, attached.clause) ? NOTHING : PAST
    const undoing = undoingSide(syntax, attached.clause, attached.head)
    if (undoing !== null) return undoing
    // "das Urteil vom 9. November", but "das Fest vom 4. bis 6. Oktober"
    const isRange = syntax.words.slice(range.first, range.last + 1).some((w) => /^(?:bis|[-–])$/.test(w.text))
    if (syntax.words[range.first - 1]?.norm === 'vom' && attached.clause.verb !== null && !isRange) return PAST
  }
  const clause =
    attached.to === 'nothing'
      ? syntax.clauses.findLast((c) => c.parts.some((p) => p.first <= range.first && range.first <= p.last))
      : attached.clause
  if (clause === undefined) return NOTHING
  // "musste auf Anfang Februar verlegt werden": the day that is to come.
  const isPutOff = clause.verb !== null && POSTPONING_VERBS.has(clause.verb.lemma) && clause.verb.tense !== 'pluperfect'
  if (isPutOff && /^(?:auf|in)$/.test(syntax.words[range.first - 1]?.norm ?? '')) return FUTURE
  if (
    isPutOff &&
    /^(?:de[nm]|das)$/.test(syntax.words[range.first - 1]?.norm ?? '') &&
    syntax.words[range.first - 2]?.norm === 'auf'
  )
    return FUTURE
  // "seit der Frühschicht am Freitag"
  const time = clause.phrases.find((p) => p.type === 'time' && p.first <= range.first && range.last <= p.last)
  if (time && clause.phrases.some((p) => p.preposition === 'seit' && p.last + 1 === time.first)) return PAST
  const side = sideOf(syntax, clause, 0)
  if (isSaying(clause) && clause.type === 'subordinate') return { ...side, relays: true }
  const describes =
    clause.type === 'relative' && clause.opener !== null && clause.verb?.tense === 'pluperfect' && side.near === 'past'
  return describes ? { ...side, describes: true } : side
}

/** "Das für Samstag geplante Rennen entfällt", "wurde abgesagt": a plan is undone before its day; "fiel aus" on it. Null where
 *  nothing is undone. */
function undoingSide(syntax: Syntax, clause: Clause, head: Phrase): ClauseSide | null {
  const undoing = undoneBy(syntax, clause, head)
  if (undoing?.verb == null) return null
  const { tense, voice, modal } = undoing.verb
  if (tense === 'pluperfect' || (tense === 'preterite' && voice === 'active' && modal === null)) return PAST
  // A date without its year is not most of a year ahead: "die für Februar angekündigte Premiere musste verschoben werden".
  return { ...PRESENT, undone: true }
}

const isAhead = (syntax: Syntax, clause: Clause): boolean => sideOf(syntax, clause, 0).near === 'future'

const hasPlanWord = (syntax: Syntax, clause: Clause): boolean =>
  clause.parts.some((part) =>
    syntax.words
      .slice(part.first, part.last + 1)
      .some((w) => isPlanWord(w.norm) || /^(?:kommend|nächst)e[nrsm]?$/.test(w.norm)),
  )

function sideOf(syntax: Syntax, clause: Clause, depth: number): ClauseSide {
  const { verb } = clause
  const parent = clause.parent === null ? undefined : syntax.clauses[clause.parent]
  if (verb === null) {
    // An insertion goes with its clause; a heading tells nothing.
    return parent !== undefined && depth < 3 ? sideOf(syntax, parent, depth + 1) : NOTHING
  }
  if (clause.type === 'infinitive') {
    if (parent?.verb && SETTING_VERBS.has(parent.verb.lemma)) return FUTURE
    if (clause.opener !== null) return NOTHING
    if (isMeant(syntax, clause) || refusalOf(syntax, clause) !== null) return FUTURE
    return parent !== undefined && depth < 3 ? sideOf(syntax, parent, depth + 1) : NOTHING
  }
  const lasting = LASTING.has(verb.lemma) || (verb.modal !== null && verb.modal !== 'sollen' && verb.modal !== 'wollen')
  if (verb.finite === null) {
    if (!ARRANGING_VERBS.has(verb.lemma) && !STATES.has(verb.lemma))
      return clause.type === 'fragment' ? NOTHING : { ...PAST, lasting }
    // "ursprünglich für den 12. Juni vorgesehen, wurde verschoben"
    const undone = syntax.clauses.some(
      (c) => c !== clause && isUndoing(syntax, c) && sideOf(syntax, c, depth + 1).near === 'past',
    )
    return undone ? PAST : NOTHING
  }
  const planned = hasPlanWord(syntax, clause)
  if (verb.modal !== null) {
    if (verb.perfectInfinitive) return { ...PAST, lasting }
    if (verb.tense === 'preterite' && verb.mood === 'indicative')
      return verb.modal === 'sollen' ? (planned ? FUTURE : NOTHING) : { ...PAST, lasting }
    return FUTURE
  }
  switch (verb.tense) {
    case 'future':
      return FUTURE
    case 'perfect':
    case 'pluperfect':
      return { ...PAST, lasting }
    case 'preterite':
      if (verb.mood === 'subjunctive2' && verb.voice === 'active')
        return planned ? FUTURE : verb.main === verb.finite ? NOTHING : PRESENT
      if (verb.voice === 'statal' && ARRANGING_VERBS.has(verb.lemma)) return { ...PAST, lasting }
      return planned && verb.voice !== 'active' && ARRANGING_VERBS.has(verb.lemma) ? NOTHING : { ...PAST, lasting }
    case 'present':
      break
  }
  // "Es schneit, als sie am Mittwoch das Gericht verlässt": the present of a story.
  if (clause.type === 'subordinate' && syntax.words[clause.opener ?? -1]?.norm === 'als') return PAST
  if (verb.voice === 'passive') return FUTURE
  if (verb.voice === 'statal') {
    if (ARRANGING_VERBS.has(verb.lemma)) return FUTURE
    return STATES.has(verb.lemma) || planned ? (planned ? FUTURE : PRESENT) : { ...PAST, lasting }
  }
  if (planned || (PLANNING_VERBS.has(verb.lemma) && /^(?:planen|beabsichtigen|erwarten|bevorstehen)$/.test(verb.lemma)))
    return FUTURE
  // "sagt", "teilt mit": what was said lies before.
  return PRESENT
}
