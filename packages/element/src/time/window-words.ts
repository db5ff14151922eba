import { wordDay, wordWindow, type BoundParts, type DateLanguage } from '@event-timeline/core/wording'
import { DAY_MS, type TimeWindow } from './time-window.js'

/** A window in words, from the longest to the shortest: "Dezember 2018 – April 2024", "Dez 2018 – Apr 2024", "2018–2024";
 *  within a day "Mittwoch, 1. Mai 2024", "1. Mai 2024". */
export function windowWords({ from, to }: TimeWindow, dates: DateLanguage): readonly string[] {
  const short: DateLanguage = {
    ...dates,
    monthOfYear: (month, year) => `${dates.month(month, 'short')} ${dates.year(year)}`,
    day: ({ day, month, year }, withYear) =>
      `${dates.dayNumber(day)} ${dates.month(month, 'short')}${withYear ? ` ${dates.year(year)}` : ''}`,
  }
  const years = [from, Math.max(from, to - 1)].map((timeMs) => dates.year(new Date(timeMs).getUTCFullYear()))
  const day = from - (((from % DAY_MS) + DAY_MS) % DAY_MS)
  const isDay = to <= day + DAY_MS
  const days = isDay ? [wordDay(partsOf(day), dates), wordDay(partsOf(day), short)] : []
  return [
    wordWindow(from, to, dates),
    wordWindow(from, to, short),
    ...days,
    ...(isDay ? [] : [[...new Set(years)].join('–')]),
  ]
}

function partsOf(timeMs: number): BoundParts {
  const date = new Date(timeMs)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), hour: null, minute: null, second: null } // prettier-ignore
}
