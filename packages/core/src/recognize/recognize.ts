import { meaningsOf } from '../locales/index.js'
import type { ExpressionRole } from '../model/index.js'
import { memoForEach, type FormMemo, type AnalyzedText, type Form, type Sentence } from '../text/index.js'
import type { Beaten, Expression, Match } from './expression.js'
import { DOTTED, type Language } from './grammar.js'
import type { Recognizer } from './recognizers/index.js'
import type { Refiner } from './refiners/index.js'
import { NO_SENSE, Scan } from './scan.js'

interface Found {
  readonly match: Match
  readonly beaten: readonly Match[] | null
}

/** A word of an address or a slug: "www.heute.at", "jetzt-packt-er-aus". */
function isInsideOfName(scan: Scan, at: number): boolean {
  const joined = (mark: string): boolean => mark === '.' || mark === '-' || mark === '/' || mark === '@' || mark === '_'
  const before = scan.norm(at - 1)
  const after = scan.norm(at + 1)
  const left =
    !scan.token(at).spaceBefore &&
    joined(before) &&
    !scan.token(at - 1).spaceBefore &&
    scan.token(at - 2).kind === 'word'
  if (left && (before === '.' || before === '@' || before === '_')) return true
  const right =
    joined(after) &&
    !scan.token(at + 1).spaceBefore &&
    scan.has(at + 2) &&
    !scan.token(at + 2).spaceBefore &&
    scan.token(at + 2).kind === 'word'
  return right && (after === '.' || after === '@' || (left && !scan.token(at).capital))
}

const NONE: readonly Recognizer[] = []

/** Recognizers that may start at a form, asked once for each. */
const startersOf = memoForEach<Language, readonly Recognizer[]>((language, form) => {
  const sense = meaningsOf(language).of(form)
  if (sense === null && form.kind !== 'number' && !isApostrophe(form)) return NONE
  const { recognizers } = language.grammar ?? DOTTED
  const starters = recognizers.filter((recognizer) => recognizer.starts(sense ?? NO_SENSE, form))
  return starters.length === 0 ? NONE : starters
})

const isApostrophe = (form: Form): boolean => form.norm === "'" || form.norm === '’'

/** The best reading at one token: the longest, of two as long the one earlier in the list. */
function matchAt(scan: Scan, starters: FormMemo<readonly Recognizer[]>, at: number): Found | null {
  const form = scan.columns.forms[at] as Form
  const candidates = starters.of(form)
  if (candidates === NONE) return null
  let best: Match | null = null
  let beaten: Match[] | null = null
  for (const recognizer of candidates) {
    const match = recognizer.match(scan, at)
    if (match === null) continue
    if (best === null) {
      if (form.kind === 'word' && isInsideOfName(scan, at)) return null
      best = match
    } else {
      beaten ??= []
      const longer = endOf(match) - match.first > endOf(best) - best.first
      beaten.push(longer ? best : match)
      if (longer) best = match
    }
  }
  return best === null ? null : { match: best, beaten }
}

function endOf(match: Match): number {
  const { siblings } = match
  return siblings === undefined ? match.end : (siblings[siblings.length - 1]?.end ?? match.end)
}

/** Readings that lost, by the one that won. */
type BeatenBy = Map<Match, readonly Match[]>

/** Flat list of matches in order; overlapping ones are decided for the longer. */
function matchSentence(
  scan: Scan,
  starters: FormMemo<readonly Recognizer[]>,
  sentence: Sentence,
  beatenBy: BeatenBy,
): Match[] {
  const matches: Match[] = []
  let after = sentence.firstToken
  let at = sentence.firstToken
  while (at < sentence.endToken) {
    const found = matchAt(scan, starters, at)
    if (found === null) {
      at++
      continue
    }
    let { match } = found
    let lost: readonly Match[] | null = found.beaten
    // A longer reading that begins inside of this one wins.
    for (let inner = at + 1; inner < endOf(match); inner++) {
      const other = matchAt(scan, starters, inner)?.match
      if (other !== undefined && endOf(other) > endOf(match) && endOf(other) - inner > endOf(match) - match.first) {
        lost = [...(lost ?? []), match]
        match = other
        at = inner
      }
    }
    const end = endOf(match)
    if (match.first < after || match.siblings !== undefined) {
      const { siblings, ...head } = match
      match = { ...head, first: Math.max(head.first, after) }
      matches.push(match, ...(siblings ?? []))
    } else matches.push(match)
    if (lost !== null) beatenBy.set(match, lost)
    after = end
    at = Math.max(after, at + 1)
  }
  return matches
}

/** Applies the refiners in their order, each once from left to right; `matches` is changed in place. */
function refine(refiners: readonly Refiner[], scan: Scan, matches: Match[], beatenBy: BeatenBy): void {
  const inherit = (to: Match, ...from: Match[]): void => {
    const lost = from.flatMap((match) => beatenBy.get(match) ?? [])
    if (lost.length > 0) beatenBy.set(to, lost)
  }
  for (const refiner of refiners) {
    if (matches.length === 1 && refiner.single === undefined) continue
    let kept = 0
    for (const match of matches) {
      let current = match
      const previous = kept > 0 ? matches[kept - 1] : undefined
      const refined = refiner.single?.(scan, current) ?? null
      if (refined !== null && (previous === undefined || previous.end <= refined.first)) {
        inherit(refined, current)
        current = refined
      }
      const joined = previous === undefined ? null : (refiner.pair?.(scan, previous, current) ?? null)
      if (joined !== null && previous !== undefined) {
        inherit(joined, previous, current)
        matches[kept - 1] = joined
      } else matches[kept++] = current
    }
    if (kept < matches.length) matches.length = kept
  }
}

/** What the words before the expression say of its place. */
function roleOf(scan: Scan, match: Match): ExpressionRole {
  if (match.role !== undefined) return match.role
  let at = match.first - 1
  if (scan.sense(at).article) at--
  const { preposition } = scan.sense(at)
  switch (preposition) {
    case 'since':
      return 'from'
    case 'from':
      return scan.sense(at).onward ? 'from' : 'at'
    case 'until':
      return 'until'
    case 'at':
    case 'in':
    case 'to':
      return scan.sense(at - 1).preposition === 'until' ? 'until' : 'at'
    case 'before':
      return match.node.kind === 'calendar' || match.node.kind === 'range' ? 'before' : 'at'
    case 'after':
      return match.node.kind === 'calendar' || match.node.kind === 'range' ? 'after' : 'at'
    default:
      return 'at'
  }
}

/** The time expressions of a text, in its order and without overlaps, as the text says them: nothing is placed on the
 *  calendar yet, so the result holds for any document date.
 *
 *      tokens ── look-up ──▶ senses ── recognizers ──▶ matches ── refiners ──▶ expressions
 *
 *  Linear in the text: a recognizer starts at a token with a meaning for time and looks at a bounded window. */
export function recognizeExpressions(analyzed: AnalyzedText, locale: Language): readonly Expression[] {
  const { refiners } = locale.grammar ?? DOTTED
  const scan = new Scan(analyzed, locale)
  const starters = startersOf(locale)
  const expressions: Expression[] = []
  const beatenBy: BeatenBy = new Map()
  for (const sentence of analyzed.sentences) {
    scan.enter(sentence)
    const matches = matchSentence(scan, starters, sentence, beatenBy)
    if (matches.length === 0) continue
    refine(refiners, scan, matches, beatenBy)
    for (const match of matches) {
      const start = scan.columns.start(match.first)
      const end = scan.columns.end(match.end - 1)
      const beaten: Beaten[] = (beatenBy.get(match) ?? []).map((other) => ({
        rule: other.rule,
        start: scan.columns.start(other.first),
        end: scan.columns.end(other.end - 1),
        why: endOf(other) - other.first < match.end - match.first ? 'shorter' : 'later in the list',
      }))
      expressions.push({
        start,
        end,
        firstToken: match.first,
        endToken: match.end,
        coreFirst: match.coreFirst ?? match.first,
        sentence: sentence.index,
        rule: match.rule,
        node: match.node,
        role: roleOf(scan, match),
        parts: match.parts ?? [],
        beaten,
      })
    }
    beatenBy.clear()
  }
  return expressions
}
