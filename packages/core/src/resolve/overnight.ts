import { dayValue } from './value.js'
import type { Evaluated } from './viewpoint.js'

function daysLater(evaluated: Evaluated, days: number): Evaluated {
  if (evaluated.value === null || evaluated.clock === undefined) return evaluated
  const value = dayValue(evaluated.value.startDay + days)
  return { ...evaluated, value, timex: value.timex + evaluated.clock }
}

/** Clock times of one day, the second the earlier one. */
const endsBeforeIt = (from: Evaluated, to: Evaluated): boolean =>
  from.clock !== undefined &&
  to.clock !== undefined &&
  to.clock < from.clock &&
  from.value?.startDay === to.value?.startDay

/** "Zwischen 22 und 5 Uhr" ends on the next day, or began on the day before: told of as over (`isPast`) on the document's
 *  own day. Other ranges stay as they are. */
export function acrossMidnight(
  begun: Evaluated,
  ended: Evaluated,
  isPast: boolean,
  documentDay: number | null,
): readonly [from: Evaluated, to: Evaluated] {
  if (!endsBeforeIt(begun, ended)) return [begun, ended]
  return isPast && begun.value?.startDay === documentDay ? [daysLater(begun, -1), ended] : [begun, daysLater(ended, 1)]
}
