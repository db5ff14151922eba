import {
  wordCentury,
  wordMillennium,
  wordMonth,
  wordWeekday,
  wordYear,
  type WordingLanguage,
} from '@event-timeline/core/wording'
import type { TickStep } from './tick-units.js'

export type TickLanguage = WordingLanguage

export interface TickWords {
  minor(timeMs: number): string
  /** From the longest to the shortest. `first`: the one at the left edge, which should say the year. */
  major(timeMs: number, first: boolean): readonly string[]
}

const two = (value: number): string => String(value).padStart(2, '0')

/** The words of one step of the axis. `stepPx`: room between two fine ticks; wide steps get longer words. */
export function tickWords(step: TickStep, stepPx: number, language: TickLanguage): TickWords {
  const german = language === 'de'
  const day = (date: Date): string => `${String(date.getUTCDate())}${german ? '.' : ''}`
  const minor: Readonly<Record<TickStep['unit'], (date: Date) => string>> = {
    millisecond: (date) => `,${String(date.getUTCMilliseconds()).padStart(3, '0')}`,
    second: (date) => `${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`,
    minute: (date) => `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`,
    hour: (date) => (german && stepPx >= 60 ? `${String(date.getUTCHours())} Uhr` : `${two(date.getUTCHours())}:00`),
    day: (date) =>
      stepPx >= 44
        ? `${wordWeekday(date.getUTCDay(), language, stepPx >= 104 ? 'long' : 'short')} ${day(date)}`
        : day(date),
    week: day,
    month: (date) => wordMonth(date.getUTCMonth() + 1, language, stepPx >= 84 ? 'long' : 'short'),
    year: (date) => wordYear(date.getUTCFullYear(), language),
  }
  const year = (date: Date): number => date.getUTCFullYear()
  const yearWord = (date: Date): string => wordYear(year(date), language)
  const monthWord = (date: Date, length: 'long' | 'short' = 'long'): string =>
    wordMonth(date.getUTCMonth() + 1, language, length)
  const weekday = (date: Date, length: 'long' | 'short'): string => wordWeekday(date.getUTCDay(), language, length)
  const fullDay = (date: Date): string => `${day(date)} ${monthWord(date)} ${yearWord(date)}`
  const clock = (date: Date): string => `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`
  const period = (long: string): readonly string[] => [
    long,
    long
      .replace('Jahrhundert', 'Jh.')
      .replace('Jahrtausend', 'Jt.')
      .replace('century', 'c.')
      .replace('millennium', 'mill.'),
  ]
  const major: Readonly<Record<TickStep['major'], (date: Date, first: boolean) => readonly string[]>> = {
    second: (date) => [
      `${fullDay(date)}, ${clock(date)}:${two(date.getUTCSeconds())}`,
      `${clock(date)}:${two(date.getUTCSeconds())}`,
    ],
    minute: (date) => [`${fullDay(date)}, ${clock(date)}`, clock(date)],
    day: (date, first) => [
      `${weekday(date, 'long')}, ${fullDay(date)}`,
      ...(first ? [`${weekday(date, 'short')} ${day(date)} ${monthWord(date, 'short')} ${yearWord(date)}`] : []),
      `${weekday(date, 'long')}, ${day(date)} ${monthWord(date)}`,
      `${weekday(date, 'short')} ${day(date)} ${monthWord(date)}`,
      `${weekday(date, 'short')} ${day(date)} ${monthWord(date, 'short')}`,
    ],
    month: (date, first) =>
      first || date.getUTCMonth() === 0
        ? [`${monthWord(date)} ${yearWord(date)}`, `${monthWord(date, 'short')} ${yearWord(date)}`]
        : [monthWord(date), monthWord(date, 'short')],
    year: (date) => [yearWord(date)],
    decade: (date) =>
      year(date) < 10 ? [yearWord(date)] : german ? [`${year(date)}er Jahre`, `${year(date)}er`] : [`${year(date)}s`],
    century: (date) => period(wordCentury((year(date) - 1) / 100 + 1, language)),
    millennium: (date) => period(wordMillennium((year(date) - 1) / 1000 + 1, language)),
    none: () => [],
  }
  return {
    minor: (timeMs) => minor[step.unit](new Date(timeMs)),
    major: (timeMs, first) => major[step.major](new Date(timeMs), first),
  }
}
