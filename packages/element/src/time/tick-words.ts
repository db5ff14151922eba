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
  /** `first`: the one at the left edge, which must say the year. */
  major(timeMs: number, first: boolean): string
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
  const monthYear = (date: Date): string =>
    `${wordMonth(date.getUTCMonth() + 1, language)} ${wordYear(date.getUTCFullYear(), language)}`
  const fullDay = (date: Date): string => `${day(date)} ${monthYear(date)}`
  const year = (date: Date): number => date.getUTCFullYear()
  const major = (date: Date, first: boolean): string => {
    switch (step.major) {
      case 'month':
        return first || date.getUTCMonth() === 0 ? monthYear(date) : wordMonth(date.getUTCMonth() + 1, language)
      case 'year':
        return wordYear(year(date), language)
      case 'decade':
        return year(date) < 10
          ? wordYear(year(date), language)
          : german
            ? `${String(year(date))}er Jahre`
            : `${String(year(date))}s`
      case 'century':
        return wordCentury((year(date) - 1) / 100 + 1, language)
      case 'millennium':
        return wordMillennium((year(date) - 1) / 1000 + 1, language)
      case 'day':
        return `${wordWeekday(date.getUTCDay(), language)}, ${fullDay(date)}`
      case 'minute':
        return `${fullDay(date)}, ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`
      case 'second':
        return `${fullDay(date)}, ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`
      case 'none':
        return ''
    }
  }
  return {
    minor: (timeMs) => minor[step.unit](new Date(timeMs)),
    major: (timeMs, first) => major(new Date(timeMs), first),
  }
}
