import { startOfUnit, weekdayOf } from '../calendar/index.js'
import type { CalendarNode } from '../recognize/index.js'
import { dayValue, type Value } from './value.js'
import { lacking, narrative, placed, type Evaluated, type Viewpoint } from './viewpoint.js'

export const WEEK = 7

/** A weekday without a date, counted from a known day. */
export function weekdayFrom(node: CalendarNode, view: Viewpoint): Evaluated {
  const weekday = node.weekday as number
  const unknown = `XXXX-WXX-${weekday}`
  if (node.unplaced) return lacking(unknown, false)
  const told = view.focus.fitting('day')
  const { document } = view
  if (node.relation === 'following' || node.relation === 'same' || node.relation === 'that' || document === null) {
    if (told === null) {
      // "Mitte Februar … an jenem Donnerstag"
      const within = node.relation === 'that' ? onlyDayIn(view.focus.lastValue(), weekday) : null
      if (within !== null) return within
      const looksBack = node.relation === 'that' || view.side === 'past'
      return document === null || looksBack
        ? lacking(unknown, document === null)
        : weekdayFrom({ ...node, relation: 'next' }, view)
    }
    const ahead = (weekday - weekdayOf(told.startDay) + WEEK) % WEEK
    return placed(dayValue(told.startDay + ahead), false, narrative(told))
  }
  const isPlaced = node.relation === 'next' || node.relation === 'previous'
  if (view.notBefore !== undefined && !(isPlaced && document.day !== null)) {
    const from = view.notBefore.startDay
    return placed(dayValue(from + ((weekday - weekdayOf(from) + WEEK) % WEEK)), false, narrative(view.notBefore))
  }
  if (document.day === null) return lacking(unknown, true)
  const { day } = document
  const back = (weekdayOf(day) - weekday + WEEK) % WEEK
  const past = dayValue(day - back)
  const future = dayValue(day + ((WEEK - back) % WEEK))
  const at = (value: Value, alternatives: readonly Value[] = []): Evaluated =>
    placed(value, false, document.anchor, alternatives)
  const more = WEEK * ((node.steps ?? 1) - 1)
  if (node.relation === 'previous') return at(dayValue(day - (back === 0 ? WEEK : back) - more))
  if (node.relation === 'next') return at(dayValue(day + (back === 0 ? WEEK : WEEK - back) + more))
  if (node.relation === 'this')
    return view.side === 'past'
      ? at(past)
      : view.side === 'future'
        ? at(future)
        : at(dayValue(startOfUnit(day, 'week') + weekday - 1))
  if (view.side === 'future') return at(future, back === 0 ? [dayValue(day + WEEK)] : [])
  if (view.side === 'past') return at(past, back === 0 ? [dayValue(day - WEEK)] : [])
  if (back === 0) return at(past)
  return view.present ? at(future, [past]) : at(past, [future])
}

/** The weekday in a stretch that holds but one of it. */
function onlyDayIn(stretch: Value | null, weekday: number): Evaluated | null {
  if (stretch === null) return null
  const day = stretch.startDay + ((weekday - weekdayOf(stretch.startDay) + WEEK) % WEEK)
  return day < stretch.endDay && day + WEEK >= stretch.endDay ? placed(dayValue(day), false, narrative(stretch)) : null
}
