import type { AnalyzedText } from '../../text/index.js'
import type { ClauseSide } from '../locale.js'
import { CLAUSE_OPENERS } from './segmentation.js'
import { PLANS, TENSE } from './tense.js'
import { isGerund, SAME_IN_PAST } from './verb-forms.js'

type Tense = 'past' | 'future' | 'present'

/** Farthest that a verb is sought, in tokens. */
const REACH = 40

/** Words between an auxiliary and its verb ("will not be held", "has already been told"). */
const MAX_GROUP = 5

const BREAKS: ReadonlySet<string> = new Set([',', ';', ':', '–', '—', '(', ')', '"', '“', '”'])

const isAdverb = (norm: string): boolean =>
  norm.endsWith('ly') || norm === 'not' || norm === 'also' || norm === 'already' || norm === 'now' || norm === 'still'

/** Tense of the verb group whose last word stands at `at`; `null` where no verb stands there. `from`: the left end. */
function tenseAt(analyzed: AnalyzedText, at: number, from: number): Tense | null {
  const norm = analyzed.norm(at)
  if (TENSE.future.has(norm)) return 'future'
  if (TENSE.infinitiveMarks.has(norm)) return infinitiveAt(analyzed, at, from)
  if (TENSE.past.has(norm)) return 'past'
  if (TENSE.perfect.has(norm)) return norm.startsWith('had') ? 'past' : 'present'
  if (TENSE.being.has(norm)) return 'present'
  const isPast = TENSE.isPastForm(norm) || SAME_IN_PAST.has(norm)
  const isPresent = TENSE.isPresentForm(norm)
  const isPlan = PLANS.has(norm)
  if (!isPast && !isPresent && !isPlan && !isGerund(norm) && !TENSE.infinitives.has(norm)) return null
  // What stands before it in the group tells more: "will be held", "has been closed", "is meeting", "to meet".
  for (let i = at - 1; i >= from && at - i <= MAX_GROUP; i--) {
    const before = analyzed.norm(i)
    if (TENSE.future.has(before)) return 'future'
    if (TENSE.infinitiveMarks.has(before)) return infinitiveAt(analyzed, i, from) ?? 'future'
    if (TENSE.perfect.has(before) || before === 'been') return 'past'
    if (TENSE.past.has(before)) return isPlan ? 'future' : 'past'
    if (TENSE.being.has(before)) return isPlan || TENSE.arranged.has(norm) ? 'future' : 'present'
    if (before !== 'be' && before !== 'being' && !isAdverb(before)) break
  }
  if (isPast) return isPlan ? 'future' : 'past'
  if (isPresent) return 'present'
  return isPlan ? 'future' : null
}

/** "to meet": what governs it tells ("is to meet", "plans to meet"), else what stands farther left. */
function infinitiveAt(analyzed: AnalyzedText, at: number, from: number): Tense | null {
  const next = analyzed.columns.forms[at + 1]
  if (next?.kind !== 'word' || next.capital || TENSE.determiners.has(next.norm)) return null
  for (let i = at - 1; i >= from && at - i <= 3; i--) {
    const before = analyzed.norm(i)
    if (PLANS.has(before) || TENSE.being.has(before)) return 'future'
    if (!isAdverb(before)) break
  }
  return null
}

/** The verb nearest to the date, sought to the left as far as its clause reaches. */
function leftOf(analyzed: AnalyzedText, first: number, from: number): { tense: Tense | null; at: number } {
  for (let i = first - 1; i >= from && first - i < REACH; i--) {
    if (BREAKS.has(analyzed.norm(i))) return { tense: null, at: i }
    const tense = tenseAt(analyzed, i, from)
    if (tense !== null) return { tense, at: i }
  }
  return { tense: null, at: from }
}

/** The first verb to the right, over the comma behind a date that opens its sentence and over relative clauses. */
function rightOf(analyzed: AnalyzedText, end: number, to: number): { tense: Tense | null; at: number } {
  let commas = 0
  for (let i = end; i < to && i - end < REACH; i++) {
    const norm = analyzed.norm(i)
    if (norm === ',') {
      const opens = CLAUSE_OPENERS.has(analyzed.norm(i + 1))
      if (i > end && !opens && ++commas > 1) return { tense: null, at: i }
      if (opens && i > end) {
        // ", which sits in Paris," is passed over.
        let close = i + 1
        while (close < to && close - i < REACH && analyzed.norm(close) !== ',') close++
        i = close
      }
      continue
    }
    if (norm === ';' || norm === ':') return { tense: null, at: i }
    if (analyzed.columns.forms[i]?.capital && i > end + 1) continue
    const tense = groupFrom(analyzed, i, end, to)
    // "on Thursday agreed to buy": what is dated is the agreeing.
    if (tense === 'future' && TENSE.isPastForm(norm)) return { tense: 'past', at: i }
    if (tense !== null) return { tense, at: i }
  }
  return { tense: null, at: to }
}

/** Tense of the verb group that begins at `at`: an auxiliary alone says little, its verb is read with it. */
function groupFrom(analyzed: AnalyzedText, at: number, from: number, to: number): Tense | null {
  const norm = analyzed.norm(at)
  if (!TENSE.perfect.has(norm) && !TENSE.being.has(norm)) return tenseAt(analyzed, at, from)
  for (let i = at + 1; i < to && i - at <= MAX_GROUP; i++) {
    const next = analyzed.norm(i)
    if (TENSE.infinitiveMarks.has(next)) return TENSE.being.has(norm) ? 'future' : 'present'
    const tense = tenseAt(analyzed, i, at)
    if (tense !== null) return tense
    if (next !== 'be' && next !== 'been' && !isAdverb(next)) break
  }
  return 'present'
}

const sideOf = (tense: Tense | null): 'past' | 'future' | null => (tense === 'present' ? null : tense)

/** The side of the document on which the clause around the tokens `first` up to `end` lies. English keeps its verb before
 *  what dates it ("said on Tuesday he will resign"), so the nearest verb to the left tells; where there is none, as behind
 *  a date that opens its clause ("On Tuesday, the court ruled"), the next one to the right. */
export function readClause(analyzed: AnalyzedText, first: number, end: number, sentence: number): ClauseSide {
  const bounds = analyzed.sentences[sentence]
  if (bounds === undefined) return { near: null, wide: null, present: false, lasting: false }
  const left = leftOf(analyzed, first, bounds.firstToken)
  let found = left
  if (left.tense === null) {
    found = rightOf(analyzed, end, bounds.endToken)
    // "Officials said that, on Tuesday, …": the clause farther left.
    if (found.tense === null && left.at > bounds.firstToken) found = leftOf(analyzed, left.at, bounds.firstToken)
  }
  const side = sideOf(found.tense)
  return {
    near: side,
    wide: side,
    present: found.tense === 'present',
    lasting: found.tense !== null && TENSE.lasting.has(analyzed.norm(found.at)),
  }
}
