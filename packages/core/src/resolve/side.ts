import type { Locale, Sense } from '../locales/index.js'
import type { Expression, TimeNode } from '../recognize/index.js'
import type { AnalyzedText } from '../text/index.js'
import { readSide, type Side } from './tense.js'

interface ExpressionSide {
  readonly side: Side | null
  /** The clause is in the present, or announces: what its date could be either, lies ahead. */
  readonly present: boolean
}

/** "Freitag", "Freitag, 14 Uhr", "Wochenende": every week has one. */
function isWithinWeek(node: TimeNode): boolean {
  if (node.kind !== 'calendar' || node.relation !== undefined || node.day !== undefined) return false
  if (node.weekday !== undefined || node.weekend) return node.nth === undefined
  return node.outer !== undefined && isWithinWeek(node.outer)
}

/** The preposition that governs the expression, over its article. */
function prepositionOf(analyzed: AnalyzedText, locale: Locale, expression: Expression): Sense['preposition'] {
  const senseAt = (at: number): Sense | null => locale.lookUp(analyzed.tokens[at]?.norm ?? '')
  const before = senseAt(expression.firstToken - 1)
  return (before?.article ? senseAt(expression.firstToken - 2) : before)?.preposition
}

/** The side of the document on which the expression lies, by its preposition and its clause. `before`: the side of the
 *  sentence so far, for a clause that tells none. */
export function sideOfExpression(
  analyzed: AnalyzedText,
  locale: Locale,
  expression: Expression,
  before: Side | null,
): ExpressionSide {
  const { firstToken, endToken, sentence, role, rule, node } = expression
  const preposition = prepositionOf(analyzed, locale, expression)
  if (role === 'from' && rule !== 'reference' && preposition === 'since') return { side: 'past', present: false }
  const { near, wide, present, lasting } = readSide(analyzed, locale, firstToken, endToken, sentence)
  if (role === 'until') {
    // "verlängerte die Sperre bis Freitag" sets a term to come, "dauerte bis Freitag" tells how it went.
    if (near !== 'past' || (!lasting && isWithinWeek(node))) return { side: 'future', present: false }
    // A date without its year lies where an announced one would.
    return lasting ? { side: 'past', present: false } : { side: null, present: true }
  }
  // "auf Freitag verschoben", "für Freitag einberufen": a day still to come when it was set.
  if (near === 'past' && !lasting && (preposition === 'to' || preposition === 'for'))
    return { side: null, present: true }
  return {
    side: near ?? wide ?? before,
    // "das Ergebnis vom Sonntag" is one that there is; "ab Montag gesperrt" is announced.
    present: preposition === 'from' ? role === 'from' && (present || near === null) : present,
  }
}
