import { wordClock, wordDay, wordMonth, wordYear, type BoundParts } from './calendar-words.js'
import type { WordingLanguage } from './language.js'

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
 *  "2019 – 2023", "13. September 2023, 08:00 – 14:30 Uhr". Times in ms since 1970, UTC. */
export function wordWindow(fromMs: number, toMs: number, language: WordingLanguage): string {
  const span = toMs - fromMs
  const first = partsOf(fromMs)
  const last = partsOf(Math.max(fromMs, toMs - 1))
  if (span <= 3 * DAY_MS) return wordHours(first, partsOf(toMs), language)
  const sameYear = first.year === last.year
  if (span <= 400 * DAY_MS) {
    const sameMonth = sameYear && first.month === last.month
    const from = sameMonth ? `${String(first.day)}${language === 'de' ? '.' : ''}` : wordDay(first, language, !sameYear)
    return `${from}${sameMonth ? '–' : ' – '}${wordDay(last, language)}`
  }
  if (span <= 3000 * DAY_MS) {
    const month = (parts: BoundParts): string => `${wordMonth(parts.month, language)} ${wordYear(parts.year, language)}`
    return `${month(first)} – ${month(last)}`
  }
  return `${wordYear(first.year, language)} – ${wordYear(last.year, language)}`
}

function wordHours(first: BoundParts, last: BoundParts, language: WordingLanguage): string {
  const from = wordClock(first, language).replace(' Uhr', '')
  const to = wordClock(last, language)
  const sameDay = first.day === last.day && first.month === last.month && first.year === last.year
  if (sameDay) return `${wordDay(first, language)}, ${from} – ${to}`
  return `${wordDay(first, language, first.year !== last.year)}, ${from} – ${wordDay(last, language)}, ${to}`
}
