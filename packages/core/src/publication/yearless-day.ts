import { civilOf, weekdayOf } from '../calendar/index.js'
import type { Expression } from '../recognize/index.js'

/** A day and month without their year, with the weekday where it is said. */
export interface YearlessDay {
  readonly month: number
  readonly day: number
  readonly weekday?: number
}

/** The days without a year among expressions. */
export const yearlessDays = (expressions: readonly Expression[]): readonly YearlessDay[] =>
  expressions.flatMap(({ node }) => {
    if (node.kind !== 'calendar' || node.year !== undefined || node.month === undefined || node.day === undefined)
      return []
    const { month, day, weekday } = node
    return [{ month, day, ...(weekday !== undefined && { weekday }) }]
  })

export function isThatDay(dayNumber: number, { month, day, weekday }: YearlessDay): boolean {
  const civil = civilOf(dayNumber)
  return civil.month === month && civil.day === day && (weekday === undefined || weekdayOf(dayNumber) === weekday)
}
