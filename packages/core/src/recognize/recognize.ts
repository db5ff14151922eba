import type { ExpressionRole } from '../model/index.js'
import type { Locale } from '../locales/index.js'
import type { AnalyzedText, Sentence } from '../text/index.js'
import type { Beaten, Expression, Match } from './expression.js'
import { RECOGNIZERS } from './recognizers/index.js'
import { REFINERS } from './refiners/index.js'
import { Scan } from './scan.js'

interface Found {
  readonly match: Match
  readonly beaten: readonly Match[]
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

/** The best reading at one token: the longest, of two as long the one earlier in the list. */
function matchAt(scan: Scan, at: number): Found | null {
  const token = scan.token(at)
  const sense = scan.senses[at] ?? null
  if (sense === null && token.kind !== 'number' && token.norm !== 'alle' && token.norm !== "'" && token.norm !== '’')
    return null
  if (token.kind === 'word' && isInsideOfName(scan, at)) return null
  let best: Match | null = null
  const beaten: Match[] = []
  for (const recognizer of RECOGNIZERS) {
    if (!recognizer.starts(scan.sense(at), token)) continue
    const match = recognizer.match(scan, at)
    if (match === null) continue
    if (best === null) best = match
    else if (endOf(match) - match.first > endOf(best) - best.first) {
      beaten.push(best)
      best = match
    } else beaten.push(match)
  }
  return best === null ? null : { match: best, beaten }
}

const endOf = (match: Match): number =>
  match.siblings?.reduce((end, sibling) => Math.max(end, sibling.end), match.end) ?? match.end

/** Flat list of matches in order; overlapping ones are decided for the longer. */
function matchSentence(scan: Scan, sentence: Sentence, beatenOf: Map<Match, Match[]>): Match[] {
  const matches: Match[] = []
  let after = sentence.firstToken
  let at = sentence.firstToken
  while (at < sentence.endToken) {
    const found = matchAt(scan, at)
    if (found === null) {
      at++
      continue
    }
    let { match } = found
    const lost = [...found.beaten]
    // A longer reading that begins inside of this one wins.
    for (let inner = at + 1; inner < endOf(match); inner++) {
      const other = matchAt(scan, inner)
      if (
        other !== null &&
        endOf(other.match) > endOf(match) &&
        endOf(other.match) - inner > endOf(match) - match.first
      ) {
        lost.push(match)
        match = other.match
        at = inner
      }
    }
    const first = Math.max(match.first, after)
    const placed = first === match.first ? match : { ...match, first }
    const { siblings, ...head } = placed
    matches.push(head, ...(siblings ?? []))
    if (lost.length > 0) beatenOf.set(head, lost)
    after = endOf(placed)
    at = Math.max(after, at + 1)
  }
  return matches
}

function refine(scan: Scan, found: Match[], beatenOf: Map<Match, Match[]>): Match[] {
  let matches = found
  for (const refiner of REFINERS) {
    const next: Match[] = []
    for (const match of matches) {
      let current = match
      if (refiner.single !== undefined) {
        const refined = refiner.single(scan, current)
        const previous = next[next.length - 1]
        if (refined !== null && (previous === undefined || previous.end <= refined.first)) {
          beatenOf.set(refined, beatenOf.get(current) ?? [])
          current = refined
        }
      }
      const previous = next[next.length - 1]
      const joined = previous === undefined || refiner.pair === undefined ? null : refiner.pair(scan, previous, current)
      if (joined !== null && previous !== undefined) {
        next[next.length - 1] = joined
        beatenOf.set(joined, [...(beatenOf.get(previous) ?? []), ...(beatenOf.get(current) ?? [])])
      } else next.push(current)
    }
    matches = next
  }
  return matches
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
      return scan.norm(at) === 'ab' ? 'from' : 'at'
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
export function recognizeExpressions(analyzed: AnalyzedText, locale: Locale): readonly Expression[] {
  const scan = new Scan(analyzed, locale)
  const expressions: Expression[] = []
  for (const sentence of analyzed.sentences) {
    scan.enter(sentence)
    const beatenOf = new Map<Match, Match[]>()
    const found = matchSentence(scan, sentence, beatenOf)
    if (found.length === 0) continue
    for (const match of refine(scan, found, beatenOf)) {
      const start = scan.token(match.first).start
      const end = scan.token(match.end - 1).end
      const beaten: Beaten[] = (beatenOf.get(match) ?? []).map((other) => ({
        rule: other.rule,
        start: scan.token(other.first).start,
        end: scan.token(other.end - 1).end,
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
  }
  return expressions
}
