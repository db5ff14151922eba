import { wordDay, wordWindow, type DateLanguage } from '@event-timeline/core/wording'
import { dayParts } from './bounds.js'
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
  const dayMs = Math.floor(from / DAY_MS) * DAY_MS
  const day = dayParts(new Date(from))
  const shortest = to <= dayMs + DAY_MS ? [wordDay(day, dates), wordDay(day, short)] : [[...new Set(years)].join('–')]
  return [wordWindow(from, to, dates), wordWindow(from, to, short), ...shortest]
}
