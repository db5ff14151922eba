import { wordWindow, type DateLanguage } from '@event-timeline/core/wording'
import type { TimeWindow } from './time-window.js'

/** A window in words, from the longest to the shortest: "Dezember 2018 – April 2024", "Dez 2018 – Apr 2024", "2018–2024". */
export function windowWords({ from, to }: TimeWindow, dates: DateLanguage): readonly [string, string, string] {
  const short: DateLanguage = {
    ...dates,
    monthOfYear: (month, year) => `${dates.month(month, 'short')} ${dates.year(year)}`,
    day: ({ day, month, year }, withYear) =>
      `${dates.dayNumber(day)} ${dates.month(month, 'short')}${withYear ? ` ${dates.year(year)}` : ''}`,
  }
  const years = [from, Math.max(from, to - 1)].map((timeMs) => dates.year(new Date(timeMs).getUTCFullYear()))
  return [wordWindow(from, to, dates), wordWindow(from, to, short), [...new Set(years)].join('–')]
}
