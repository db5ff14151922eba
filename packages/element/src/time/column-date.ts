import type { EventDate } from '@event-timeline/core/model'

const DAY_MS = 86_400_000

/** The date of a row of columns, which carry times and not dates: a time of day only where there is one. `endMs` is
 *  half-open and equals the start for an instant. */
export function columnDate(startMs: number, endMs: number): EventDate {
  if (Number.isNaN(startMs))
    return { edtf: '', extent: 'moment', earliest: null, latest: null, granularity: 'day', basis: 'unknown' }
  const isLong = endMs > startMs
  const hasClock = startMs % DAY_MS !== 0 || (isLong && endMs % DAY_MS !== 0)
  const earliest = boundAt(startMs, hasClock)
  // The last day of a range that ends at midnight is the day before.
  const latest = isLong ? boundAt(hasClock ? endMs : endMs - DAY_MS, hasClock) : earliest
  const isRange = latest !== earliest
  return {
    edtf: isRange ? `${earliest}/${latest}` : earliest,
    extent: isRange ? 'interval' : 'moment',
    earliest,
    latest,
    granularity: hasClock ? 'second' : 'day',
    basis: 'stated',
  }
}

function boundAt(timeMs: number, hasClock: boolean): string {
  const iso = new Date(timeMs).toISOString()
  return hasClock ? `${iso.slice(0, -5)}Z` : iso.slice(0, iso.indexOf('T'))
}
