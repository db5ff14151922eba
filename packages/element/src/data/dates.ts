import { isoDates, isToday, type DateReader } from '@event-timeline/core/document'

let loose: DateReader | null = null
/** How many texts were not read for want of the reader of loose dates. */
let missed = 0

/** Reads the texts of dates: EDTF and ISO 8601 at once, others once the reader of loose dates is loaded. */
export const dates: DateReader = {
  edtfOf: (text) => {
    // The last day of databases: nothing is known, not even that it goes on.
    if (/^9999-12-31/.test(text)) return ''
    const read = isToday(text) ? today() : isoDates.edtfOf(text)
    if (read !== null || loose !== null) return read ?? loose?.edtfOf(text) ?? null
    // Without a digit it is no date for the other reader either.
    if (/\d/.test(text)) missed++
    return null
  },
  readingsOf: (text) => loose?.readingsOf(text) ?? [],
  isOngoing: (text) => {
    if (loose === null && isoDates.edtfOf(text) === null) missed++
    return loose?.isOngoing(text) ?? false
  },
}

/** The day of the reader, as EDTF. */
export function today(): string {
  const now = new Date()
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10)
}

/** What `read` makes of values with dates: at once where all of them are EDTF or ISO 8601, else as soon as the reader of
 *  others is loaded; where that does not come, without them. */
export function withDates<T>(read: () => T): T | Promise<T> {
  const before = missed
  const first = read()
  return missed === before ? first : loadLoose().then((isNew) => (isNew ? read() : first))
}

/** The same of what is read in steps. */
export async function withDatesLater<T>(read: () => Promise<T>): Promise<T> {
  const before = missed
  const first = await read()
  return missed !== before && (await loadLoose()) ? read() : first
}

async function loadLoose(): Promise<boolean> {
  try {
    loose ??= (await import('@event-timeline/core/formats/loose-date')).looseDates
    return true
  } catch {
    return false
  }
}
