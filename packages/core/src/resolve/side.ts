import type { Sense } from '../locales/index.js'
import type { Expression, TimeNode } from '../recognize/index.js'
import type { Side, TenseView } from './tense.js'

export interface ExpressionSide {
  readonly side: Side | null
  /** The clause is in the present, or announces: what its date could be either, lies ahead. */
  readonly present: boolean
  /** The clause says who made the news known. */
  readonly relays?: boolean
  /** The clause describes a noun of another. */
  readonly describes?: boolean
}

/** "Freitag", "Freitag, 14 Uhr", "Wochenende": every week has one. */
function isWithinWeek(node: TimeNode): boolean {
  if (node.kind !== 'calendar' || node.relation !== undefined || node.day !== undefined) return false
  if (node.weekday !== undefined || node.weekend) return node.nth === undefined
  return node.outer !== undefined && isWithinWeek(node.outer)
}

/** The preposition that governs the expression, over its article. */
function prepositionOf(view: TenseView, expression: Expression): Sense['preposition'] {
  const before = view.sense(expression.firstToken - 1)
  return (before?.article ? view.sense(expression.firstToken - 2) : before)?.preposition
}

/** Words between "ursprünglich" and the date it is said of: preposition, article. */
const FORMERLY_REACH = 4

function wasOnce(view: TenseView, firstToken: number): boolean {
  for (let at = firstToken - 1; at >= firstToken - FORMERLY_REACH; at--) if (view.sense(at)?.formerly) return true
  return false
}

/** Whether "vom" before the expression belongs to a noun before it. */
function isOfNoun(view: TenseView, firstToken: number): boolean {
  const at = view.sense(firstToken - 1)?.article ? firstToken - 2 : firstToken - 1
  return view.sense(at)?.contracted === true && view.isNoun(at - 1)
}

/** The side of the document on which the expression lies, by its preposition and its clause. `before`: the side of the
 *  sentence so far, for a clause that tells none. */
export function sideOfExpression(view: TenseView, expression: Expression, before: Side | null): ExpressionSide {
  const { firstToken, endToken, sentence, role, rule, node } = expression
  const preposition = prepositionOf(view, expression)
  if (role === 'from' && rule !== 'reference' && preposition === 'since') return { side: 'past', present: false }
  // "der Beschluss vom Mittwoch": what is named by its day is there.
  if (preposition === 'from' && role !== 'from' && isOfNoun(view, firstToken)) {
    const { undone, near: own } = view.sideOf(firstToken, endToken, sentence)
    // "Gefeiert wird das Jubiläum vom 4. bis 6. Oktober": from then to then.
    const isAhead = undone === true || (node.kind === 'range' && own === 'future')
    return { side: isAhead ? 'future' : 'past', present: false }
  }
  const {
    near,
    wide,
    present,
    lasting,
    relays = false,
    describes = false,
  } = view.sideOf(firstToken, endToken, sentence)
  if (role === 'until') {
    // "verlängerte die Sperre bis Freitag" sets a term to come, "dauerte bis Freitag" tells how it went.
    if (near !== 'past' || (!lasting && isWithinWeek(node))) return { side: 'future', present: false }
    // A date without its year lies where an announced one would.
    return lasting ? { side: 'past', present: false } : { side: null, present: true }
  }
  // "ursprünglich für den 12. Juni vorgesehen": a plan that was given up, so the nearer day is meant.
  if (wasOnce(view, firstToken)) return { side: null, present: false }
  // "auf Freitag verschoben", "für Freitag einberufen": a day still to come when it was set.
  if (near === 'past' && !lasting && (preposition === 'to' || preposition === 'for'))
    return { side: null, present: true }
  return {
    side: near ?? wide ?? before,
    // "das Ergebnis vom Sonntag" is one that there is; "ab Montag gesperrt" is announced.
    present: preposition === 'from' ? role === 'from' && (present || near === null) : present,
    relays,
    describes,
  }
}
