import { namesNoDate, type CalendarNode, type Expression, type TimeNode } from '../recognize/index.js'
import type { TenseView } from './tense.js'

/** Tokens between a clock time and the day that its clause names behind it. */
const MAX_DISTANCE = 10

const isBareClock = (node: TimeNode): node is CalendarNode =>
  node.kind === 'calendar' &&
  node.clock !== undefined &&
  (node.part ?? node.modifier ?? node.outer) === undefined &&
  namesNoDate(node)

function isDay(node: TimeNode): boolean {
  if (node.kind === 'counted') return node.unit === 'day' && node.anchor === 'document' && node.distance !== true
  return (
    node.kind === 'calendar' &&
    node.clock === undefined &&
    node.part === undefined &&
    (node.weekday !== undefined || node.day !== undefined)
  )
}

/** The two stand in one clause. */
function isNear(view: TenseView, clock: Expression, day: Expression): boolean {
  if (day.firstToken - clock.endToken > MAX_DISTANCE) return false
  for (let i = clock.endToken; i < day.firstToken; i++) if (view.isBoundary(i)) return false
  return day.node.kind === 'counted' || view.sense(day.firstToken - 1)?.preposition === 'at'
}

/** "Gegen 3 Uhr brach am Sonntag ein Feuer aus": a clock time that opens its sentence takes the day that follows. */
export function withDayBehind(expressions: readonly Expression[], view: TenseView): readonly Expression[] {
  return expressions.map((expression, index) => {
    if (!isBareClock(expression.node)) return expression
    const next = expressions[index + 1]
    const isFirst = expressions[index - 1]?.sentence !== expression.sentence
    if (!isFirst || next?.sentence !== expression.sentence || next.role !== 'at' || !isDay(next.node)) return expression
    return isNear(view, expression, next)
      ? { ...expression, node: { ...expression.node, outer: next.node } }
      : expression
  })
}
