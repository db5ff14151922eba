import { dateFromEdtf } from '../calendar/edtf.js'
import { GRANULARITIES, type DateBasis, type EventDate } from '../model/index.js'
import { member, readEach, readObject, readOneOf, readString, tell, type Place } from './check.js'

const BASES: readonly DateBasis[] = ['stated', 'computed', 'inferred', 'unknown']
const EXTENTS = ['moment', 'interval'] as const
const BOUND = /^([+-]?\d{4,6})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/

function isCalendarDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  return day <= days
}

function readBound(place: Place): string | null | undefined {
  if (place.value === null) return null
  const text = readString(place)
  if (text === null) return undefined
  const match = BOUND.exec(text)
  const clockHolds = match && Number(match[4] ?? 0) < 25 && Number(match[5] ?? 0) < 60 && Number(match[6] ?? 0) < 61
  if (match && clockHolds && isCalendarDay(Number(match[1]), Number(match[2]), Number(match[3]))) return text
  tell(place, 'not-a-date', `expected an ISO 8601 day or instant or null, found "${text.slice(0, 40)}"`)
  return undefined
}

/** Year, month, day and clock as one number, for comparing bounds without `Date`. */
function orderOf(bound: string): number {
  const match = BOUND.exec(bound)
  if (!match) return 0
  const field = (index: number): number => Number(match[index] ?? 0)
  return (((field(1) * 12 + field(2)) * 32 + field(3)) * 25 + field(4)) * 3600 + field(5) * 60 + field(6)
}

/** Reads an `EventDate` with its alternatives, or an EDTF string as one; `null`, and a diagnostic, where it is none. */
export function readDate(place: Place): EventDate | null {
  return readNested(place, 0)
}

/** Alternatives have no use for alternatives of their own; what is nested deeper is no document but an attack. */
const MAX_DEPTH = 4

function readNested(place: Place, depth: number): EventDate | null {
  if (typeof place.value === 'string') return readEdtf(place, place.value)
  const object = readObject(place)
  if (!object) return null
  const edtf = readString(member(place, object, 'edtf'))
  // Bounds and granularity follow from EDTF; whoever writes by hand may leave them out.
  if (edtf !== null && object.earliest === undefined && object.latest === undefined)
    return readEdtf(member(place, object, 'edtf'), edtf)
  const extent = readOneOf(member(place, object, 'extent'), EXTENTS)
  const earliest = readBound(member(place, object, 'earliest'))
  const latest = readBound(member(place, object, 'latest'))
  const granularity = readOneOf(member(place, object, 'granularity'), GRANULARITIES)
  const basis = readOneOf(member(place, object, 'basis'), BASES)
  if (edtf === null || !extent || earliest === undefined || latest === undefined || !granularity || !basis) return null
  // A day as last bound means its end, so "10:00 on the 3rd … the 3rd" is in order.
  const reversed =
    earliest !== null &&
    latest !== null &&
    orderOf(earliest) > orderOf(latest.length > 10 ? latest : `${latest}T24:00:00`)
  if (reversed) {
    tell(place, 'reversed-date', `the earliest day ${earliest} lies after the latest ${latest}`)
    return null
  }
  const given = member(place, object, 'alternatives')
  const isTooDeep = given.value !== undefined && depth >= MAX_DEPTH
  if (isTooDeep) tell(given, 'too-deep', 'alternatives are nested too deep and left out', 'warning')
  const alternatives =
    given.value === undefined || isTooDeep ? undefined : readEach(given, (one) => readNested(one, depth + 1))
  return {
    edtf,
    extent,
    earliest,
    latest,
    granularity,
    basis,
    ...(object.approximate === true ? { approximate: true as const } : {}),
    ...(alternatives ? { alternatives } : {}),
  }
}

function readEdtf(place: Place, text: string): EventDate | null {
  const date = dateFromEdtf(text, 'stated')
  if (date.edtf !== '') return date
  tell(place, 'not-a-date', `expected a date, or EDTF such as 2023-07-21, found "${text.slice(0, 40)}"`)
  return null
}
