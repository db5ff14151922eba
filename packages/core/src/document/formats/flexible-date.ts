import { isRealDay, padTwo } from '../../calendar/civil.js'
import { dateFromEdtf, parseEdtf } from '../../calendar/edtf.js'
import type { EventDate } from '../../model/index.js'

/** "01.02.2016", "1.2.2016 14:30" */
const GERMAN = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:[ ,T]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?(?: Uhr)?$/
/** "02.2016", "2/2016" */
const MONTH = /^(\d{1,2})[./](\d{4})$/
/** "2016-02-01 14:30", "2016-02-01T14:30:00.000Z" */
const ISO = /^(-?\d{4,6}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/
/** "2/1/2016", "13/2/2016": which is the day? */
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/

/** "2/1/2016": a day and a month that could change places. */
export function isAmbiguousDay(text: string): boolean {
  const slashed = SLASHED.exec(text.trim())
  return slashed !== null && Number(slashed[1]) <= 12 && Number(slashed[2]) <= 12 && slashed[1] !== slashed[2]
}

/** What a cell or field of another program says of a date, as EDTF; `null` if it is none, or could be two. Reads EDTF,
 *  ISO 8601 with a clock, and German days ("01.02.2016"). */
export function edtfOf(text: string): string | null {
  const trimmed = text.trim()
  const german = GERMAN.exec(trimmed)
  if (german) {
    const [, day = '', month = '', year = '', hour, minute, second] = german
    if (!isRealDay(Number(year), Number(month), Number(day))) return null
    const date = `${year}-${padTwo(Number(month))}-${padTwo(Number(day))}`
    return hour === undefined ? date : `${date}T${padTwo(Number(hour))}:${minute ?? '00'}${second ? `:${second}` : ''}`
  }
  const slashed = SLASHED.exec(trimmed)
  if (slashed) {
    const [a, b, year] = [Number(slashed[1]), Number(slashed[2]), Number(slashed[3])]
    if (isAmbiguousDay(trimmed)) return null
    const [day, month] = a > 12 ? [a, b] : [b, a]
    return isRealDay(year, month, day) ? `${String(year)}-${padTwo(month)}-${padTwo(day)}` : null
  }
  const month = MONTH.exec(trimmed)
  if (month)
    return Number(month[1]) >= 1 && Number(month[1]) <= 12 ? `${month[2] ?? ''}-${padTwo(Number(month[1]))}` : null
  const iso = ISO.exec(trimmed)
  if (iso) {
    const [, day = '', hour = '', minute = '', second] = iso
    const edtf = `${day}T${hour}:${minute}:${second ?? '00'}`
    return parseEdtf(edtf) === null ? null : edtf
  }
  return parseEdtf(trimmed) === null ? null : trimmed
}

/** The date from a beginning and an end, EDTF each. */
export function dateBetween(start: string, end: string | null, basis: EventDate['basis'] = 'stated'): EventDate | null {
  const date = dateFromEdtf(end === null || end === start ? start : `${start}/${end}`, basis)
  return date.edtf === '' ? null : date
}
