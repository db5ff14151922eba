import type { BoundParts, DateLanguage } from '@event-timeline/core/wording'

/** Calendar words of any language from the platform's `Intl`: months, weekdays, days, eras, clocks. What joins them to
 *  sentences (`since`, `between` …) has no place there: it stands in the file of a language. */
export type CalendarWords = Pick<
  DateLanguage,
  'month' | 'weekday' | 'year' | 'day' | 'monthOfYear' | 'weekdayAndDay' | 'dayAndClock' | 'clock' | 'hour' | 'clocks' | 'dayNumber' // prettier-ignore
>

type Options = Intl.DateTimeFormatOptions

/** Formats are made once each: one takes milliseconds. The calendar is the Gregorian one, in which the data is written,
 *  and digits are those that stand beside it in numbers. */
export function calendarWords(tag: string): CalendarWords {
  const formats = new Map<string, Intl.DateTimeFormat>()
  const write = (parts: Pick<BoundParts, 'year' | 'month' | 'day'>, options: Options): string => {
    const key = Object.entries(options).flat().join(' ')
    let format = formats.get(key)
    if (!format) formats.set(key, (format = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn', ...options }))) // prettier-ignore
    const date = new Date(0)
    date.setUTCFullYear(parts.year, parts.month - 1, parts.day)
    return format.format(date)
  }
  // "44" alone would be a year of our era.
  const era = (year: number): Options => (year < 1 ? { era: 'short' } : {})
  const clock = (digits: string): string => digits
  return {
    month: (month, length) => write({ year: 2001, month, day: 1 }, { month: length }),
    // 2 January 2000 was a Sunday.
    weekday: (weekday, length) => write({ year: 2000, month: 1, day: 2 + weekday }, { weekday: length }),
    year: (year) => (year > 0 ? String(year) : write({ year, month: 6, day: 15 }, { year: 'numeric', ...era(year) })),
    day: (parts, withYear) =>
      write(parts, { day: 'numeric', month: 'long', ...(withYear ? { year: 'numeric', ...era(parts.year) } : {}) }),
    monthOfYear: (month, year) => write({ year, month, day: 1 }, { month: 'long', year: 'numeric', ...era(year) }),
    weekdayAndDay: (weekday, day) => `${weekday}, ${day}`,
    dayAndClock: (day, digits) => `${day}, ${digits}`,
    clock,
    hour: (hour) => `${String(hour).padStart(2, '0')}:00`,
    clocks: (from, to) => `${from}–${to}`,
    dayNumber: String,
  }
}
