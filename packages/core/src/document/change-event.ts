import type { TimelineEvent } from '../model/index.js'
import { foldFieldName, placeFields, type Field } from './formats/field-names.js'
import type { Loose } from './loose-values.js'

const BEGINS: ReadonlySet<Field> = new Set(['date', 'start', 'startTime', 'year', 'month', 'day'])
const ENDS: ReadonlySet<Field> = new Set(['end', 'endTime', 'endYear', 'endMonth', 'endDay'])

/** An event with members changed by an item, for `readItems`: under whatever names the item has them, they take the place of
 *  the event's own. `undefined` changes nothing, `null` takes away. A new start keeps the end, a new end the start; a new
 *  `date` is all of it. */
export function changeEvent(event: TimelineEvent, change: Loose): Loose {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
  const fields = new Set(placeFields(Object.keys(given).map(foldFieldName)).keys())
  const isBegun = [...fields].some((field) => BEGINS.has(field))
  const isEnded = [...fields].some((field) => ENDS.has(field))
  const kept = Object.entries(event).filter(([name]) => {
    if (name === 'date' || name === 'dateText') return !isBegun && !isEnded
    return !fields.has(name as Field)
  })
  const [first = '', last] = event.date.edtf.split('/')
  const isWhole = fields.has('date') || fields.has('year')
  return {
    ...Object.fromEntries(kept),
    ...(isEnded && !isBegun ? { start: first } : {}),
    ...(isBegun && !isEnded && !isWhole && last !== undefined ? { end: last } : {}),
    ...given,
    id: event.id,
  }
}
