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

/** Reads an `EventDate` with its alternatives; `null`, and a diagnostic, where it is none. */
export function readDate(place: Place): EventDate | null {
  const object = readObject(place)
  if (!object) return null
  const edtf = readString(member(place, object, 'edtf'))
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
  const alternatives =
    object.alternatives === undefined ? undefined : readEach(member(place, object, 'alternatives'), readDate)
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
