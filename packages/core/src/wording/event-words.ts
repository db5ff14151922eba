import type { DateBasis, EventDate, TimelineEvent } from '../model/index.js'
import { dateLanguage, type DateLanguage } from './date-language.js'
import { dateInZone } from './date-in-zone.js'
import { wordDate } from './date-words.js'
import type { WordingLanguage } from './language.js'
import { wordStatus } from './status-words.js'

const BASIS: Readonly<Record<WordingLanguage, Readonly<Record<DateBasis, string>>>> = {
  de: { stated: 'steht im Text', computed: 'errechnet', inferred: 'erschlossen', unknown: 'unbekannt' },
  en: { stated: 'stated in the text', computed: 'computed', inferred: 'inferred', unknown: 'unknown' },
}

/** "errechnet": how a date is known, in a word or two. */
export function wordBasis(basis: DateBasis, language: WordingLanguage): string {
  return BASIS[language][basis]
}

const CERTAINTY = {
  de: {
    conflict: 'Datum strittig',
    unknown: 'ohne Datum',
    open: 'offen',
    lasted: 'Zeitraum',
    day: 'auf den Tag genau',
    within: 'ein Tag in dieser Zeit',
    about: 'ungefähr',
  },
  en: {
    conflict: 'date in dispute',
    unknown: 'no date',
    open: 'open-ended',
    lasted: 'period',
    day: 'day known',
    within: 'one day within this time',
    about: 'approximate',
  },
} as const

/** How sure the date of an event is, in a few words: "auf den Tag genau", "ein Tag in dieser Zeit", "Datum strittig". */
export function wordCertainty(event: Pick<TimelineEvent, 'date' | 'conflict'>, language: WordingLanguage): string {
  const words = CERTAINTY[language]
  const date = event.date
  if (event.conflict) return words.conflict
  if (date.earliest === null && date.latest === null) return words.unknown
  if (date.approximate) return words.about
  if (date.earliest === null || date.latest === null) return words.open
  if (date.extent === 'interval') return words.lasted
  return date.earliest.slice(0, 10) === date.latest.slice(0, 10) ? words.day : words.within
}

const MAX_NAMED_CLAIMS = 4

/** The date of an event for a headline, in its author's own words where there are some. Claims that cannot both hold are named, not averaged:
 *  "Ende Juli 2023 oder August 2023". Moments are said by the clocks of `zone` (an IANA name). */
export function wordEventDate(
  event: Pick<TimelineEvent, 'date' | 'dateText' | 'conflict'>,
  language: WordingLanguage | DateLanguage,
  zone = 'UTC',
): string {
  const claims = event.conflict?.claims ?? []
  if (claims.length < 2 && event.dateText) return event.dateText
  const say = (date: EventDate): string => wordDate(dateInZone(date, zone), language)
  if (claims.length < 2) return say(event.date)
  const words = [...new Set(claims.map((claim) => say(claim.date)))]
  const last = words.at(-1) ?? ''
  if (words.length < 2) return last
  // A headline that lists a dozen dates says less than their span.
  if (words.length > MAX_NAMED_CLAIMS) return say(event.date)
  return dateLanguage(language).or([...dropRepeatedYear(words.slice(0, -1), last), last])
}

/** "Ende Juli 2023", "August 2023" → "Ende Juli": a year that all share is said once. */
function dropRepeatedYear(words: readonly string[], last: string): readonly string[] {
  const year = /^\S+ (\d{4})$| (\d{4})$/.exec(last)
  const tail = year ? ` ${year[1] ?? year[2] ?? ''}` : ''
  if (!tail || !words.every((word) => word.endsWith(tail))) return words
  return words.map((word) => word.slice(0, -tail.length))
}

/** The status of an event that is not simply told, with who says so: "laut Kreml geplant"; `''` for what is
 *  `confirmed` or `reported`. */
export function wordDoubt(
  event: Pick<TimelineEvent, 'status' | 'cancelled' | 'attribution'>,
  language: WordingLanguage,
): string {
  if (event.status === 'confirmed' || event.status === 'reported') return ''
  const status = wordStatus(event.cancelled ? 'cancelled' : event.status, language)
  const by = event.attribution?.join(', ')
  if (!by) return status
  return language === 'de' ? `${status}, laut ${by}` : `${status}, according to ${by}`
}

/** A publication date with its basis where that is not the text itself: "September 2023 (errechnet)", "ohne Datum". */
export function wordPublished(date: EventDate, language: WordingLanguage): string {
  if (date.earliest === null && date.latest === null) return language === 'de' ? 'ohne Datum' : 'undated'
  const words = wordDate(date, language)
  return date.basis === 'stated' ? words : `${words} (${wordBasis(date.basis, language)})`
}
