import { clockDigits, wordDay, wordWeekday, wordYear, type BoundParts } from './calendar-words.js'
import { dateLanguage, type DateLanguage } from './date-language.js'
import type { WordingLanguage } from './language.js'

type Language = WordingLanguage | DateLanguage

const DAY_MS = 86_400_000

function partsOf(timeMs: number): BoundParts {
  const date = new Date(timeMs)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: null,
  }
}

/** A window [fromMs, toMs) in words, as exact as its length makes sense: "20. Juli – 15. September 2023",
 *  "2019 – 2023", "Mittwoch, 13. September 2023", "13. September 2023, 08:00–14:30 Uhr". Times in ms since 1970, UTC. */
export function wordWindow(fromMs: number, toMs: number, language: Language): string {
  const words = dateLanguage(language)
  const span = toMs - fromMs
  const first = partsOf(fromMs)
  const last = partsOf(Math.max(fromMs, toMs - 1))
  const isWholeDays = fromMs % DAY_MS === 0 && toMs % DAY_MS === 0
  if (isWholeDays && span === DAY_MS) {
    return words.weekdayAndDay(wordWeekday(new Date(fromMs).getUTCDay(), language), wordDay(first, language))
  }
  if (span <= 3 * DAY_MS && !isWholeDays) return wordHours(first, partsOf(toMs), language)
  const sameYear = first.year === last.year
  const whole = wholeOf(first, partsOf(toMs), isWholeDays)
  if (whole === 'year' && sameYear) return wordYear(first.year, language)
  if (whole === 'month' && sameYear && first.month === last.month) return words.monthOfYear(first.month, first.year)
  if (whole === 'year') return `${wordYear(first.year, language)} – ${wordYear(last.year, language)}`
  if (span <= 400 * DAY_MS) {
    const sameMonth = sameYear && first.month === last.month
    const from = sameMonth ? words.dayNumber(first.day) : wordDay(first, language, !sameYear)
    return `${from}${sameMonth ? '–' : ' – '}${wordDay(last, language)}`
  }
  if (span <= 3000 * DAY_MS) {
    return `${words.monthOfYear(first.month, first.year)} – ${words.monthOfYear(last.month, last.year)}`
  }
  return `${wordYear(first.year, language)} – ${wordYear(last.year, language)}`
}

/** The largest unit of which a stretch is whole ones. */
function wholeOf(first: BoundParts, next: BoundParts, isWholeDays: boolean): 'year' | 'month' | null {
  if (!isWholeDays || first.day !== 1 || next.day !== 1) return null
  return first.month === 1 && next.month === 1 ? 'year' : 'month'
}

function wordHours(first: BoundParts, last: BoundParts, language: Language): string {
  const words = dateLanguage(language)
  const [from, to] = [clockDigits(first), clockDigits(last)]
  const sameDay = first.day === last.day && first.month === last.month && first.year === last.year
  if (sameDay)
    return words.dayAndClock(wordDay(first, language), from === to ? words.clock(from) : words.clocks(from, to))
  const start = words.dayAndClock(wordDay(first, language, first.year !== last.year), from)
  return `${start} – ${words.dayAndClock(wordDay(last, language), words.clock(to))}`
}
