import type { Locale } from '../locales/index.js'
import type { AnalyzedText, Token } from '../text/index.js'

export type Side = 'past' | 'future'

/** `near`: by the part of the clause between conjunctions; `wide`: by all of it. */
export interface ClauseSide {
  readonly near: Side | null
  readonly wide: Side | null
  /** Neither tells, and a finite verb of the clause is in the present. */
  readonly present: boolean
  /** What the clause tells went on up to its date: "dauerte bis Freitag". */
  readonly lasting: boolean
}

const isBreak = (norm: string): boolean =>
  norm === ',' || norm === ';' || norm === ':' || norm === '–' || norm === '—' || norm === '(' || norm === ')'

const MAX_CLAUSE = 60

/** Longest date between two commas, in tokens. */
const MAX_APPOSITION = 9

/** "…, dem 14. Juni 2022, …": whether nothing but a date stands from `first` up to `end`. */
function isDateAlone(analyzed: AnalyzedText, locale: Locale, first: number, end: number): boolean {
  let dated = false
  for (let i = first; i < end; i++) {
    const token = analyzed.tokens[i]
    if (token === undefined) return false
    if (token.kind === 'number' || token.norm === '.') continue
    const sense = token.kind === 'word' ? locale.lookUp(token.norm) : null
    if (sense === null) return false
    if (sense.weekday !== undefined || sense.month !== undefined || sense.clock === 'hour') dated = true
    else if (!sense.article && sense.preposition === undefined && sense.part === undefined) return false
  }
  return dated
}

/** Where the clause goes on to the right of a date, and where it ends: neither a date beside it ("am Dienstag, dem 14. Juni,
 *  begonnen") nor a remark ("am Montag, wie angekündigt, begonnen") ends it.
 *  `opened`: the date at hand holds a comma, so the next one closes it. */
function clauseEnd(
  analyzed: AnalyzedText,
  locale: Locale,
  end: number,
  limit: number,
  opened: boolean,
): readonly [number, number] {
  const norm = (at: number): string => analyzed.tokens[at]?.norm ?? ','
  const next = norm(end + 1)
  let from = end
  if (norm(end) === ',' && end + 1 < limit) {
    let close = end + 1
    while (close < limit && close - end <= MAX_APPOSITION && !isBreak(norm(close))) close++
    const isInserted = locale.tense.insertions.has(next) || isDateAlone(analyzed, locale, end + 1, close)
    if (isInserted && norm(close) === ',') from = close + 1
    else if (opened && !locale.clauseOpeners.has(next)) from = end + 1
  }
  let to = from
  while (to < limit && to - end < MAX_CLAUSE && !isBreak(norm(to))) to++
  return [from, to]
}

/** The side of the document on which the clause around the tokens `first` up to `end` lies, as far as sure cues tell:
 *  a finite future or a verb of plan against preterite, perfect and pluperfect. */
export function readSide(
  analyzed: AnalyzedText,
  locale: Locale,
  first: number,
  end: number,
  sentence: number,
): ClauseSide {
  const bounds = analyzed.sentences[sentence]
  if (bounds === undefined) return { near: null, wide: null, present: false, lasting: false }
  let from = first
  while (from > bounds.firstToken && first - from < MAX_CLAUSE && !isBreak(analyzed.tokens[from - 1]?.norm ?? ','))
    from--
  const opened = analyzed.tokens.slice(first, end).some(({ norm }) => norm === ',')
  const [after, to] = clauseEnd(analyzed, locale, end, bounds.endToken, opened)
  // The narrower clause within a coordination tells first: "begann am Sonntag und dauert noch bis Mittwoch".
  const { coordinators } = locale.tense
  let near = first
  while (near > from && !coordinators.has(analyzed.tokens[near - 1]?.norm ?? '')) near--
  let far = after
  while (far < to && !coordinators.has(analyzed.tokens[far]?.norm ?? '')) far++
  const narrow: Clause = { analyzed, locale, from: near, to: far, skipFrom: first, skipTo: after }
  const whole: Clause = { ...narrow, from, to }
  const side = sideOf(narrow)
  if (side !== null || (near === from && far === to))
    return { near: side, wide: side, present: side === null && isPresent(narrow), lasting: isLasting(narrow) }
  // "… landeten am Freitag und fliegen am Sonntag weiter": a predicate of its own.
  if (isPresent(narrow, true)) return { near: null, wide: null, present: true, lasting: false }
  const wide = sideOf(whole)
  return { near: null, wide, present: wide === null && isPresent(whole), lasting: isLasting(whole) }
}

/** The tokens `from` up to `to` without the date in them, which reaches from `skipFrom` up to `skipTo`. */
interface Clause {
  readonly analyzed: AnalyzedText
  readonly locale: Locale
  readonly from: number
  readonly to: number
  readonly skipFrom: number
  readonly skipTo: number
}

function* wordsOf({ analyzed, from, to, skipFrom, skipTo }: Clause): Generator<readonly [Token, number]> {
  for (let i = from; i < to; i++) {
    const token = analyzed.tokens[i]
    if ((i < skipFrom || i >= skipTo) && token?.kind === 'word') yield [token, i]
  }
}

/** Tokens between a date and what stands before it: "ab dem". */
const MAX_LEAD = 2

/** Whether a form of the present stands beside the date: "Am Sonntag stehen Wahlen an", "Die Läden öffnen am Freitag". */
function isPresentBeside({ analyzed, locale, from, to, skipFrom, skipTo }: Clause): boolean {
  const { determiners, prepositions } = locale.tense
  const mayBePresent = (at: number): boolean => {
    const token = analyzed.tokens[at]
    return token?.kind === 'word' && !token.capital && locale.tense.mayBePresent(token.norm)
  }
  if (skipFrom - from <= MAX_LEAD && skipTo < to && mayBePresent(skipTo)) return true
  let lead = skipFrom
  while (lead > from && skipFrom - lead < MAX_LEAD) {
    const norm = analyzed.tokens[lead - 1]?.norm ?? ''
    if (!determiners.has(norm) && !prepositions.has(norm)) break
    lead--
  }
  return (
    lead < skipFrom && lead > from && mayBePresent(lead - 1) && !determiners.has(analyzed.tokens[lead - 2]?.norm ?? '')
  )
}

/** `surely`: by a form that is no participle either. */
function isPresent(clause: Clause, surely = false): boolean {
  const { analyzed } = clause
  const { tense } = clause.locale
  for (const [{ capital, norm }, i] of wordsOf(clause)) {
    if (capital) continue
    if (tense.isPresentForm(norm) && !(surely && tense.isParticiple(norm))) return true
    if (surely) continue
    if (tense.arranged.has(norm) || tense.possibility.has(norm) || tense.isMarkedInfinitive(norm)) return true
    if (tense.infinitiveMarks.has(norm) && tense.isInfinitive(analyzed.tokens[i + 1]?.norm ?? '')) return true
  }
  return isPresentBeside(clause)
}

function isLasting(clause: Clause): boolean {
  for (const [{ norm }] of wordsOf(clause)) if (clause.locale.tense.lasting.has(norm)) return true
  return false
}

/** Longest attribute before its noun, in tokens. */
const MAX_ATTRIBUTE = 12

/** Where the noun phrase begins in which the word at `at` describes its noun: "die verschärfte Regel", "das am Montag in
 *  Wien unterzeichnete Abkommen"; −1 where it is no attribute. */
function attributeStart({ analyzed, locale, from }: Clause, at: number): number {
  const { determiners, prepositions } = locale.tense
  if (analyzed.tokens[at + 1]?.capital !== true) return -1
  const norm = (i: number): string => analyzed.tokens[i]?.norm ?? ''
  if (at > from && (determiners.has(norm(at - 1)) || prepositions.has(norm(at - 1)))) return at - 1
  for (let i = at - 2; i >= from && at - i <= MAX_ATTRIBUTE; i--)
    if (determiners.has(norm(i)) && prepositions.has(norm(i + 1))) return i
  return -1
}

/** The date stands inside of an attribute with a past participle: "die am Freitag gestartete Rakete". */
function isInPastAttribute(clause: Clause): boolean {
  const { analyzed, locale, to, skipFrom, skipTo } = clause
  for (let i = skipTo; i < to && i - skipTo < MAX_ATTRIBUTE; i++) {
    const token = analyzed.tokens[i]
    if (token?.kind !== 'word' || token.capital) continue
    if (!locale.tense.isAttributiveParticiple(token.norm)) continue
    const start = attributeStart(clause, i)
    return start !== -1 && start < skipFrom
  }
  return false
}

function sideOf(clause: Clause): Side | null {
  const { tense } = clause.locale
  let future = false
  let past = false
  let pastOrParticiple = false
  let possible = false
  let infinitive = false
  let have = false
  let be = false
  let participle = false
  let arranged = false
  let infinitiveHave = false
  if (isInPastAttribute(clause)) return 'past'
  for (const [token, i] of wordsOf(clause)) {
    const { norm } = token
    const lower = !token.capital || i === clause.from
    if (tense.future.has(norm)) future = true
    else if (lower && tense.possibility.has(norm)) possible = true
    else if (lower && tense.past.has(norm)) past = true
    else if (lower && tense.perfect.has(norm)) have = true
    else if (lower && tense.being.has(norm)) be = true
    else if (!token.capital && tense.isPastOrParticiple(norm)) pastOrParticiple = true
    else if (!token.capital && tense.isPastForm(norm) && attributeStart(clause, i) === -1) past = true
    if (token.capital) continue
    if (tense.arranged.has(norm)) arranged = true
    const next = clause.analyzed.tokens[i + 1]
    if (tense.isParticiple(norm) && !tense.future.has(norm)) {
      participle = true
      const marked = tense.infinitiveMarks.has(next?.norm ?? '') ? clause.analyzed.tokens[i + 2] : next
      if (tense.infinitives.has(marked?.norm ?? '') || tense.perfect.has(next?.norm ?? '')) infinitiveHave = true
    }
    if (tense.isInfinitive(norm) && next?.capital !== true) infinitive = true
  }
  if (infinitiveHave) return 'past'
  if (past) return future && !participle ? 'future' : 'past'
  if (future || (possible && infinitive)) return 'future'
  if ((have || (be && !arranged)) && participle) return 'past'
  return pastOrParticiple && !arranged ? 'past' : null
}
