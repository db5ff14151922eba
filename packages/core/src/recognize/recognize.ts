import type { ExpressionRole } from '../model/index.js'
import type { AnalyzedText } from '../text/index.js'
import { endOf, type Beaten, type CalendarNode, type Expression, type Match, type Part } from './expression.js'
import { DOTTED, type Language } from './grammar.js'
import type { Recognizer } from './recognizers/index.js'
import { withYearOf } from './recognizers/years.js'
import { MAX_GAP, type Refiner } from './refiners/index.js'
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
  // "28.Oktober": a date without its space.
  if (after === '.' && scan.isNumber(at) && scan.sense(at + 2).month !== undefined) return false
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

// All fields, whether set or not: engines read them fastest from objects of one shape.
const BLANK = {
  kind: undefined,
  year: undefined,
  month: undefined,
  day: undefined,
  weekday: undefined,
  part: undefined,
  clock: undefined,
  season: undefined,
  quarter: undefined,
  half: undefined,
  decade: undefined,
  century: undefined,
  week: undefined,
  weekend: undefined,
  holiday: undefined,
  portion: undefined,
  shortYear: undefined,
  nth: undefined,
  relation: undefined,
  steps: undefined,
  modifier: undefined,
  approximator: undefined,
  outer: undefined,
}

const uniform = ({ first, end, rule, node, coreFirst, role, parts }: Match, after: number): Match => ({
  first: Math.max(first, after),
  end,
  rule,
  node: node.kind === 'calendar' ? Object.assign({ ...BLANK }, node) : node,
  coreFirst,
  role,
  parts,
})

/** Appends the matches of a sentence in order; overlapping ones are decided for the longer. */
function matchSentence(
  scan: Scan,
  recognizers: readonly Recognizer[],
  heads: number,
  matches: Match[],
  losers: Losers | null,
): void {
  let after = scan.first
  for (let at = scan.findClass(scan.first, heads); at < scan.end; at = scan.findClass(at + 1, heads)) {
    let match = matchAt(scan, recognizers, at, losers)
    if (match === null) continue
    // A longer reading that begins inside of this one wins.
    for (let inner = scan.findClass(at + 1, heads); inner < endOf(match); inner = scan.findClass(inner + 1, heads)) {
      const other = matchAt(scan, recognizers, inner, null)
      if (other !== null && endOf(other) > endOf(match) && endOf(other) - inner > endOf(match) - match.first) {
        losers?.lose(other, match)
        match = other
        at = inner
      }
    }
    const end = endOf(match)
    const { siblings } = match
    const kept = uniform(match, after)
    losers?.inherit(kept, match)
    matches.push(kept)
    for (const sibling of siblings ?? []) matches.push(uniform(sibling, 0))
    after = end
    at = Math.max(after - 1, at)
  }
}

/** How far a single match may grow to its left before the next refiner joins it to its neighbour. */
const MAX_GROWTH = 4

function hasNeighbours(matches: readonly Match[]): boolean {
  for (let i = 1; i < matches.length; i++)
    if ((matches[i] as Match).first - (matches[i - 1] as Match).end <= MAX_GAP + MAX_GROWTH) return true
  return false
}

/** Applies the refiners in their order, each once from left to right; `matches` is changed in place. */
function refine(refiners: readonly Refiner[], scan: Scan, matches: Match[], losers: Losers | null): void {
  for (const refiner of refiners) {
    let kept = 0
    for (let i = 0; i < matches.length; i++) {
      let current = matches[i] as Match
      const previous = kept > 0 ? matches[kept - 1] : undefined
      const refined = refiner.single?.(scan, current) ?? null
      if (refined !== null && (previous === undefined || previous.end <= refined.first)) {
        losers?.inherit(refined, current)
        current = refined
      }
      const isNear = previous !== undefined && current.first - previous.end <= MAX_GAP
      const joined = isNear ? (refiner.pair?.(scan, previous, current) ?? null) : null
      if (joined !== null && isNear) {
        losers?.inherit(joined, previous, current)
        matches[kept - 1] = joined
      } else matches[kept++] = current
    }
    if (kept < matches.length) matches.length = kept
  }
}

/** Most tokens between two dates of which the second tells the year of both. */
const MAX_APART = 8

const isDayWithoutYear = ({ day, month, year, shortYear, outer }: CalendarNode): boolean =>
  day !== undefined && month !== undefined && (year ?? shortYear ?? outer) === undefined

/** "am 3. März in Celle oder am 9. April 2017 in Verden": a date without its year has that of the next one it is coordinated
 *  with. `matches` is changed in place. */
function shareYears(scan: Scan, matches: Match[]): void {
  for (let i = matches.length - 2; i >= 0; i--) {
    const [a, b] = [matches[i], matches[i + 1]] as [Match, Match]
    if (a.node.kind !== 'calendar' || b.node.kind !== 'calendar' || a.parts !== undefined) continue
    if (!isDayWithoutYear(a.node) || b.node.day === undefined || b.node.month === undefined) continue
    if (b.node.year === undefined || b.first - a.end > MAX_APART || !areCoordinated(scan, a.end, b.first)) continue
    matches[i] = { ...a, node: withYearOf(a.node, b.node) }
  }
}

/** Nothing but words between, "und" or "oder" among them. */
function areCoordinated(scan: Scan, from: number, to: number): boolean {
  let isLinked = false
  for (let at = from; at < to; at++) {
    if (scan.token(at).kind === 'punctuation') return false
    isLinked ||= scan.sense(at).conjunction !== undefined
  }
  return isLinked
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
      // "nicht vor Mitte Juli": then at the earliest.
      if (scan.sense(at - 1).negates) return 'at'
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
  const { recognizers, refiners, nuances } = locale.grammar ?? DOTTED
  const heads = headsOf(recognizers)
  const singles = refiners.filter((refiner) => refiner.single !== undefined)
  const scan = new Scan(analyzed, locale, nuances)
  const expressions: Expression[] = []
  const matches: Match[] = []
  for (const sentence of analyzed.sentences) {
    scan.enter(sentence)
    matches.length = 0
    matchSentence(scan, recognizers, heads, matches, losers)
    if (matches.length === 0) continue
    refine(hasNeighbours(matches) ? refiners : singles, scan, matches, losers)
    shareYears(scan, matches)
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
