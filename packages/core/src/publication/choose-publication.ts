import { dateFromEdtf, UNKNOWN_DATE } from '../calendar/index.js'
import type { EventDate } from '../model/index.js'
import type { Article } from '../reader/index.js'
import { isDay, isWithin } from './day.js'

const RANK = { given: 0, metadata: 1, header: 2, address: 2, note: 3 } as const

/** The publication date that an article tells by itself: given with it, in its metadata, its header or a note. The
 *  better known comes first; a note's day beats a header's month that contains it.
 *
 *  @param dateIn reads a full date in a stretch of the article's text */
export function choosePublication(
  article: Article,
  dateIn: (start: number, end: number) => EventDate | null,
): EventDate {
  const found: { date: EventDate; rank: number }[] = []
  for (const candidate of article.dateCandidates) {
    const date =
      candidate.value === undefined ? dateIn(candidate.start, candidate.end) : dateFromEdtf(candidate.value, 'stated')
    if (date?.earliest != null) found.push({ date: { ...date, basis: 'stated' }, rank: RANK[candidate.kind] })
  }
  found.sort((a, b) => Number(!isDay(a.date)) - Number(!isDay(b.date)) || a.rank - b.rank)
  const [best] = found
  if (!best) return UNKNOWN_DATE
  const given = found.find((f) => f.rank === 0)
  return given && !isDay(given.date) && isDay(best.date) && !isWithin(best.date, given.date) ? given.date : best.date
}
