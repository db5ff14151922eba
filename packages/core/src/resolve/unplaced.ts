import type { CalendarNode, Expression, TimeNode } from '../recognize/index.js'
import type { TenseView } from './tense.js'

/** Tokens between a weekday and the year that it lies in: "im Jahr". */
const MAX_BETWEEN = 2

const isBareWeekday = (node: TimeNode): node is CalendarNode =>
  node.kind === 'calendar' &&
  node.weekday !== undefined &&
  (node.day ?? node.month ?? node.nth ?? node.outer ?? node.clock) === undefined &&
  (node.relation === undefined || node.relation === 'that' || node.relation === 'same')

/** A year, or a month or season with its year. */
const namesYear = (node: TimeNode): boolean =>
  node.kind === 'calendar' &&
  node.year !== undefined &&
  (node.day ?? node.weekday ?? node.clock ?? node.part ?? node.holiday) === undefined

const isYearly = (node: TimeNode): boolean => node.kind === 'set' && node.set.value === 'P1Y'

/** A day, month or feast that every year has. */
const isOfYear = (node: TimeNode): node is CalendarNode =>
  node.kind === 'calendar' &&
  (node.month ?? node.season ?? node.holiday) !== undefined &&
  (node.year ?? node.shortYear ?? node.outer ?? node.relation ?? node.clock) === undefined

/** One right behind another, with a preposition at most between. */
function stands(view: TenseView, before: Expression | undefined, next: Expression | undefined): boolean {
  if (before === undefined || next === undefined || before.sentence !== next.sentence) return false
  if (next.firstToken - before.endToken > MAX_BETWEEN) return false
  for (let i = before.endToken; i < next.firstToken; i++) if (view.isBoundary(i)) return false
  return true
}

/** Marks what names no one day: some weekday of a year ("an einem Freitag 2022", "an einem Sonntag im Mai 2019"), and what
 *  comes again ("jedes Jahr am 3. Oktober"). */
export function markUnplaced(expressions: readonly Expression[], view: TenseView): readonly Expression[] {
  return expressions.map((expression, index) => {
    const { node } = expression
    const [before, next] = [expressions[index - 1], expressions[index + 1]]
    const isUnplaced =
      (isBareWeekday(node) && next !== undefined && namesYear(next.node) && stands(view, expression, next)) ||
      (isOfYear(node) && before !== undefined && isYearly(before.node) && stands(view, before, expression))
    return isUnplaced ? { ...expression, node: { ...node, unplaced: true } } : expression
  })
}
