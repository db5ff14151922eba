import type { ExpressionRole } from '../model/index.js'
import type { AnalyzedText } from '../text/index.js'
import { endOf, type Beaten, type Expression, type Match, type Part } from './expression.js'
import { DOTTED, type Language } from './grammar.js'
import type { Recognizer } from './recognizers/index.js'
import type { Refiner } from './refiners/index.js'
import type { Losers } from './losers.js'
import { Scan } from './scan.js'

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

/** What a grammar begins with. */
const headsOf = (recognizers: readonly Recognizer[]): number =>
  recognizers.reduce((heads, { starts, leads }) => heads | starts | leads, 0)

/** The best reading at one token: the longest, of two as long the one earlier in the list. The others are lost. */
function matchAt(scan: Scan, recognizers: readonly Recognizer[], at: number, losers: Losers | null): Match | null {
  const head = scan.classAt(at)
  const next = scan.classAt(at + 1)
  let best: Match | null = null
  for (const recognizer of recognizers) {
    if ((head & recognizer.starts) === 0 && ((head & recognizer.leads) === 0 || (next & recognizer.follows) === 0))
      continue
    const match = recognizer.match(scan, at)
    if (match === null) continue
    if (best === null) {
      if (isInsideOfName(scan, at)) return null
      best = match
      continue
    }
    const longer = endOf(match) - match.first > endOf(best) - best.first
    losers?.lose(longer ? match : best, longer ? best : match)
    if (longer) best = match
  }
  return best
}

/** Appends the matches of a sentence in order; overlapping ones are decided for the longer. */
function matchSentence(
  scan: Scan,
  recognizers: readonly Recognizer[],
  heads: number,
  matches: Match[],
  losers: Losers | null,
): void {
  let after = scan.first
  for (let at = scan.first; at < scan.end; at++) {
    if ((scan.classAt(at) & heads) === 0) continue
    let match = matchAt(scan, recognizers, at, losers)
    if (match === null) continue
    // A longer reading that begins inside of this one wins.
    for (let inner = at + 1; inner < endOf(match); inner++) {
      if ((scan.classAt(inner) & heads) === 0) continue
      const other = matchAt(scan, recognizers, inner, null)
      if (other !== null && endOf(other) > endOf(match) && endOf(other) - inner > endOf(match) - match.first) {
        losers?.lose(other, match)
        match = other
        at = inner
      }
    }
    const end = endOf(match)
    const { siblings } = match
    if (match.first < after || siblings !== undefined) {
      const { siblings: _siblings, ...head } = match
      const kept = { ...head, first: Math.max(head.first, after) }
      losers?.inherit(kept, match)
      matches.push(kept)
      if (siblings !== undefined) matches.push(...siblings)
    } else matches.push(match)
    after = end
    at = Math.max(after - 1, at)
  }
}

/** Applies the refiners in their order, each once from left to right; `matches` is changed in place. */
function refine(refiners: readonly Refiner[], scan: Scan, matches: Match[], losers: Losers | null): void {
  for (const refiner of refiners) {
    if (matches.length === 1 && refiner.single === undefined) continue
    let kept = 0
    for (const match of matches) {
      let current = match
      const previous = kept > 0 ? matches[kept - 1] : undefined
      const refined = refiner.single?.(scan, current) ?? null
      if (refined !== null && (previous === undefined || previous.end <= refined.first)) {
        losers?.inherit(refined, current)
        current = refined
      }
      const joined = previous === undefined ? null : (refiner.pair?.(scan, previous, current) ?? null)
      if (joined !== null && previous !== undefined) {
        losers?.inherit(joined, previous, current)
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

const NO_PARTS: readonly Part[] = []
const NONE_BEATEN: readonly Beaten[] = []

/** The time expressions of a text, in its order and without overlaps, as the text says them: nothing is placed on the
 *  calendar yet, so the result holds for any document date.
 *
 *      tokens ── classes ──▶ heads ── recognizers ──▶ matches ── refiners ──▶ expressions
 *
 *  Linear in the text: a recognizer starts at a token with a meaning for time and looks at a bounded window.
 *
 *  @param losers keeps the readings that lost; without it none are told */
export function recognizeExpressions(
  analyzed: AnalyzedText,
  locale: Language,
  losers: Losers | null = null,
): readonly Expression[] {
  const { recognizers, refiners } = locale.grammar ?? DOTTED
  const heads = headsOf(recognizers)
  const scan = new Scan(analyzed, locale)
  const expressions: Expression[] = []
  const matches: Match[] = []
  for (const sentence of analyzed.sentences) {
    scan.enter(sentence)
    matches.length = 0
    matchSentence(scan, recognizers, heads, matches, losers)
    if (matches.length === 0) continue
    refine(refiners, scan, matches, losers)
    for (const match of matches)
      expressions.push({
        start: scan.columns.start(match.first),
        end: scan.columns.end(match.end - 1),
        firstToken: match.first,
        endToken: match.end,
        coreFirst: match.coreFirst ?? match.first,
        sentence: sentence.index,
        rule: match.rule,
        node: match.node,
        role: roleOf(scan, match),
        parts: match.parts ?? NO_PARTS,
        beaten: losers?.beatenBy(match, scan.columns) ?? NONE_BEATEN,
      })
    losers?.clear()
  }
  return expressions
}
