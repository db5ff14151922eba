import type { EventDate, Source, TimelineEvent } from '@event-timeline/core/model'
import { parseBound, wordDate, wordDateWithWeekday, wordEventDate } from '@event-timeline/core/wording'
import { shownStatus } from '../data/filter.js'
import type { DateWords } from '../i18n/date-words.js'
import type { Language } from '../i18n/language.js'
import type { Words } from '../i18n/words.js'

/** The date of an event for a headline, with the weekday of a single day: "Montag, 11. September 2023". What its author says
 *  of it stands in place of that. */
export function dateOfEvent(event: Pick<TimelineEvent, 'date' | 'dateText' | 'conflict'>, { dates }: Language): string {
  return event.conflict || event.dateText ? wordEventDate(event, dates) : wordDateWithWeekday(event.date, dates)
}

/** Date, dispute and status in one line: "Ende Juli oder August 2023 · Datum strittig", "13. September 2023 · geplant,
 *  laut Kreml". What is ordinary is left out. */
export function kickerOf(event: TimelineEvent, language: Language): string {
  const { words } = language
  return [dateOfEvent(event, language), event.conflict ? words.dateDisputed : '', statusOf(event, words)]
    .filter(Boolean)
    .join(' · ')
}

/** The status in a word. */
export const statusWord = (event: Pick<TimelineEvent, 'status' | 'cancelled'>, words: Words): string =>
  words.status[shownStatus(event)]

/** The status with who says so; `''` for what is reported or confirmed. */
export function statusOf(event: Pick<TimelineEvent, 'status' | 'cancelled' | 'attribution'>, words: Words): string {
  if (event.status === 'confirmed' || event.status === 'reported') return ''
  const who = event.attribution?.join(', ')
  const status = statusWord(event, words)
  return who ? words.accordingTo(status, who) : status
}

/** How exact a date is, in a few words. */
export function certaintyOf(event: Pick<TimelineEvent, 'date' | 'conflict'>, { certainty }: Words): string {
  const { date } = event
  if (event.conflict) return certainty.conflict
  if (date.earliest === null && date.latest === null) return certainty.unknown
  if (date.approximate) return certainty.about
  if (date.earliest === null || date.latest === null) return certainty.open
  if (date.extent === 'interval') return certainty.period
  if (date.earliest.slice(0, 10) === date.latest.slice(0, 10))
    return date.earliest.length > 10 ? certainty.time : certainty.day
  return date.granularity === 'year' ? certainty.year : certainty.within
}

/** Texts of an event that do not stem from one another. */
export function countSources(event: TimelineEvent, sources: ReadonlyMap<string, Source>): number {
  return new Set(event.evidence.map(({ source }) => sources.get(source)?.independentGroup ?? source)).size
}

/** From the first to the last day of a claim, as short as can be: "21.–31. Juli", "1.–31. Aug.", `''` for a single day or
 *  a date that is that long already. */
export function rangeOf(date: EventDate, dates: DateWords): string {
  const first = parseBound(date.earliest)
  const last = parseBound(date.latest)
  if (!first || !last) return ''
  const sameMonth = first.year === last.year && first.month === last.month
  if (sameMonth && first.day === last.day) return ''
  if (sameMonth) return `${dates.dayNumber(first.day)}–${dates.day(last, false)}`
  return `${dates.day(first, first.year !== last.year)} – ${dates.day(last, first.year !== last.year)}`
}

/** A date within a year that its neighbours name: "Ende Juli" beside a headline that says "2023". */
export function withoutYear(date: EventDate, dates: DateWords): string {
  const said = wordDate(date, dates)
  const year = parseBound(date.latest ?? date.earliest)?.year
  const tail = year === undefined ? '' : ` ${dates.year(year)}`
  return tail && said.endsWith(tail) && said.indexOf(tail) === said.length - tail.length
    ? said.slice(0, -tail.length).replace(/ (?:de|del)$/, '')
    : said
}
