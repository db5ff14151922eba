import { meaningsOf, type ClauseSide, type Locale, type Sense } from '../locales/index.js'
import type { Expression } from '../recognize/index.js'
import type { AnalyzedText, Form, FormMemo } from '../text/index.js'
import {
  ARRANGED,
  ATTRIBUTIVE,
  AUXILIARY_INFINITIVE,
  BEING,
  BREAK,
  CAPITAL,
  COORDINATOR,
  DETERMINER,
  FUTURE,
  INFINITIVE,
  INFINITIVE_MARK,
  INSERTION,
  LASTING,
  MARKED_INFINITIVE,
  MAY_BE_PRESENT,
  OPENER,
  PARTICIPLE,
  PAST,
  PAST_FORM,
  PAST_OR_PARTICIPLE,
  PERFECT,
  POSSIBILITY,
  PREPOSITION,
  PRESENT_FORM,
  cuesOf,
} from './cues.js'

export type Side = 'past' | 'future'

const NOTHING: ClauseSide = { near: null, wide: null, present: false, lasting: false }

const MAX_CLAUSE = 60

/** Longest date between two commas, in tokens. */
const MAX_APPOSITION = 9

/** Longest attribute before its noun, in tokens. */
const MAX_ATTRIBUTE = 12

/** Tokens between a date and what stands before it: "ab dem". */
const MAX_LEAD = 2

/** The tokens `from` up to `to` without the date in them, which reaches from `skipFrom` up to `skipTo`. */
interface Clause {
  readonly from: number
  readonly to: number
  readonly skipFrom: number
  readonly skipTo: number
}

/** The tokens of a text by what each tells of tense. */
export class TenseView {
  readonly forms: readonly Form[]
  readonly analyzed: AnalyzedText
  readonly locale: Locale
  private readonly memo: FormMemo<number>
  private readonly meanings: FormMemo<Sense | null>
  /** Tokens of the expressions of each sentence. */
  readonly times = new Map<number, { first: number; end: number }[]>()

  constructor(analyzed: AnalyzedText, locale: Locale, expressions: readonly Expression[] = []) {
    for (const { sentence, firstToken, endToken, node } of expressions) {
      if (node.kind === 'duration') continue
      const known = this.times.get(sentence)
      if (known) known.push({ first: firstToken, end: endToken })
      else this.times.set(sentence, [{ first: firstToken, end: endToken }])
    }
    this.analyzed = analyzed
    this.locale = locale
    this.forms = analyzed.columns.forms
    this.memo = cuesOf(locale)
    this.meanings = meaningsOf(locale)
  }

  /** The {@link Cue}s of a token; outside of the text a break. */
  cues(at: number): number {
    const form = this.forms[at]
    return form === undefined ? BREAK : this.memo.of(form)
  }

  has(at: number, cue: number): boolean {
    return (this.cues(at) & cue) !== 0
  }

  /** Written as nouns are. */
  isNoun(at: number): boolean {
    const form = this.forms[at]
    return form?.kind === 'word' && form.capital
  }

  isComma(at: number): boolean {
    const form = this.forms[at]
    return form === undefined || form.norm === ','
  }

  sense(at: number): Sense | null {
    const form = this.forms[at]
    return form === undefined ? null : this.meanings.of(form)
  }
}

/** "…, dem 14. Juni 2022, …": whether nothing but a date stands from `first` up to `end`. */
function isDateAlone(view: TenseView, first: number, end: number): boolean {
  let dated = false
  for (let i = first; i < end; i++) {
    const form = view.forms[i]
    if (form === undefined) return false
    if (form.kind === 'number' || form.norm === '.') continue
    const sense = view.sense(i)
    if (sense === null) return false
    if (sense.weekday !== undefined || sense.month !== undefined || sense.clock === 'hour') dated = true
    else if (!sense.article && sense.preposition === undefined && sense.part === undefined) return false
  }
  return dated
}

/** Where the clause goes on to the right of a date: neither a date beside it ("am Dienstag, dem 14. Juni, begonnen") nor
 *  a remark ("am Montag, wie angekündigt, begonnen") ends it.
 *  `opened`: the date at hand holds a comma, so the next one closes it. */
function clauseGoesOn(view: TenseView, end: number, limit: number, opened: boolean): number {
  if (!view.isComma(end) || end + 1 >= limit) return end
  let close = end + 1
  while (close < limit && close - end <= MAX_APPOSITION && !view.has(close, BREAK)) close++
  const isInserted = view.has(end + 1, INSERTION) || isDateAlone(view, end + 1, close)
  if (isInserted && view.isComma(close)) return close + 1
  return opened && !view.has(end + 1, OPENER) ? end + 1 : end
}

/** The side of the document on which the clause around the tokens `first` up to `end` lies, as far as sure cues tell:
 *  a finite future or a verb of plan against preterite, perfect and pluperfect. */
export function readSide(view: TenseView, first: number, end: number, sentence: number): ClauseSide {
  const { readClause } = view.locale
  if (readClause !== undefined) return readClause(view.analyzed, first, end, sentence, view.times.get(sentence) ?? [])
  const bounds = view.analyzed.sentences[sentence]
  if (bounds === undefined) return NOTHING
  let from = first
  while (from > bounds.firstToken && first - from < MAX_CLAUSE && !view.has(from - 1, BREAK)) from--
  let opened = false
  for (let i = first; i < end; i++) opened ||= view.isComma(i)
  const after = clauseGoesOn(view, end, bounds.endToken, opened)
  let to = after
  while (to < bounds.endToken && to - end < MAX_CLAUSE && !view.has(to, BREAK)) to++
  // The narrower clause within a coordination tells first: "begann am Sonntag und dauert noch bis Mittwoch".
  let near = first
  while (near > from && !view.has(near - 1, COORDINATOR)) near--
  let far = after
  while (far < to && !view.has(far, COORDINATOR)) far++
  const narrow: Clause = { from: near, to: far, skipFrom: first, skipTo: after }
  const side = sideOf(view, narrow)
  if (side !== null || (near === from && far === to))
    return {
      near: side,
      wide: side,
      present: side === null && isPresent(view, narrow, false),
      lasting: isLasting(view, narrow),
    }
  // "… landeten am Freitag und fliegen am Sonntag weiter": a predicate of its own.
  if (isPresent(view, narrow, true)) return { near: null, wide: null, present: true, lasting: false }
  const whole: Clause = { from, to, skipFrom: first, skipTo: after }
  const wide = sideOf(view, whole)
  return { near: null, wide, present: wide === null && isPresent(view, whole, false), lasting: isLasting(view, whole) }
}

/** Whether a form of the present stands beside the date: "Am Sonntag stehen Wahlen an", "Die Läden öffnen am Freitag". */
function isPresentBeside(view: TenseView, { from, to, skipFrom, skipTo }: Clause): boolean {
  if (skipFrom - from <= MAX_LEAD && skipTo < to && view.has(skipTo, MAY_BE_PRESENT)) return true
  let lead = skipFrom
  while (lead > from && skipFrom - lead < MAX_LEAD && view.has(lead - 1, DETERMINER | PREPOSITION)) lead--
  return lead < skipFrom && lead > from && view.has(lead - 1, MAY_BE_PRESENT) && !view.has(lead - 2, DETERMINER)
}

/** `surely`: by a form that neither is a participle nor may have one behind the conjunction ("sind in Wien und Graz
 *  gestartet"). */
function isPresent(view: TenseView, clause: Clause, surely: boolean): boolean {
  for (let i = clause.from; i < clause.to; i++) {
    if (i === clause.skipFrom) i = clause.skipTo
    if (i >= clause.to) break
    const cues = view.cues(i)
    if ((cues & CAPITAL) !== 0) continue
    if ((cues & PRESENT_FORM) !== 0 && !(surely && (cues & (PARTICIPLE | BEING)) !== 0)) return true
    if (surely) continue
    // "ist am Samstag": no perfect, or the side would be known.
    if ((cues & (ARRANGED | POSSIBILITY | MARKED_INFINITIVE | BEING)) !== 0) return true
    if ((cues & INFINITIVE_MARK) !== 0 && view.has(i + 1, INFINITIVE)) return true
  }
  return isPresentBeside(view, clause)
}

function isLasting(view: TenseView, clause: Clause): boolean {
  for (let i = clause.from; i < clause.to; i++) {
    if (i === clause.skipFrom) i = clause.skipTo
    if (i < clause.to && view.has(i, LASTING)) return true
  }
  return false
}

/** Where the noun phrase begins in which the word at `at` describes its noun: "die verschärfte Regel", "das am Montag in
 *  Wien unterzeichnete Abkommen"; −1 where it is no attribute. */
function attributeStart(view: TenseView, from: number, at: number): number {
  if (!view.has(at + 1, CAPITAL)) return -1
  if (at > from && view.has(at - 1, DETERMINER | PREPOSITION)) return at - 1
  for (let i = at - 2; i >= from && at - i <= MAX_ATTRIBUTE; i--)
    if (view.has(i, DETERMINER) && view.has(i + 1, PREPOSITION)) return i
  return -1
}

/** The date stands inside of an attribute with a past participle: "die am Freitag gestartete Rakete". */
function isInPastAttribute(view: TenseView, { from, to, skipFrom, skipTo }: Clause): boolean {
  for (let i = skipTo; i < to && i - skipTo < MAX_ATTRIBUTE; i++) {
    if (!view.has(i, ATTRIBUTIVE)) continue
    const start = attributeStart(view, from, i)
    return start !== -1 && start < skipFrom
  }
  return false
}

/** Tables that hold a verb, and its endings, in the order in which they decide. */
const FINITE = [FUTURE, POSSIBILITY, PAST, PERFECT, BEING, PAST_OR_PARTICIPLE, PAST_FORM] as const

/** Of what a capital may begin: those that count at the head of a clause too. */
const FINITE_AT_HEAD = POSSIBILITY | PAST | PERFECT | BEING

const TELLING = FINITE.reduce((all, cue) => all | cue, ARRANGED | PARTICIPLE | INFINITIVE)

function sideOf(view: TenseView, clause: Clause): Side | null {
  if (isInPastAttribute(view, clause)) return 'past'
  const { from, to } = clause
  let seen = 0
  let infinitiveHave = false
  for (let i = from; i < to; i++) {
    if (i === clause.skipFrom) i = clause.skipTo
    if (i >= to) break
    let cues = view.cues(i)
    if ((cues & TELLING) === 0) continue
    const capital = (cues & CAPITAL) !== 0
    if (capital && i !== from) cues &= ~FINITE_AT_HEAD
    for (const cue of FINITE) {
      if ((cues & cue) === 0) continue
      if (cue !== PAST_FORM || attributeStart(view, from, i) === -1) seen |= cue
      break
    }
    if (capital) continue
    seen |= cues & ARRANGED
    if ((cues & PARTICIPLE) !== 0 && (cues & FUTURE) === 0) {
      seen |= PARTICIPLE
      const marked = view.has(i + 1, INFINITIVE_MARK) ? i + 2 : i + 1
      infinitiveHave ||= view.has(marked, AUXILIARY_INFINITIVE) || view.has(i + 1, PERFECT)
    }
    if ((cues & INFINITIVE) !== 0 && !view.has(i + 1, CAPITAL)) seen |= INFINITIVE
  }
  const has = (cue: number): boolean => (seen & cue) !== 0
  if (infinitiveHave) return 'past'
  if (has(PAST | PAST_FORM)) return has(FUTURE) && !has(PARTICIPLE) ? 'future' : 'past'
  if (has(FUTURE) || (has(POSSIBILITY) && has(INFINITIVE))) return 'future'
  if ((has(PERFECT) || (has(BEING) && !has(ARRANGED))) && has(PARTICIPLE)) return 'past'
  return has(PAST_OR_PARTICIPLE) && !has(ARRANGED) ? 'past' : null
}
