import {
  readItems as readPlainItems,
  toEdtf,
  type ItemOptions,
  type ParsedDocument,
} from '@event-timeline/core/document'
import { dates } from './dates.js'

type Loose = Readonly<Record<string, unknown>>

/** Reads plain items: `{ title, start | date, end, group, text, image, link, links, color, weight … }`. What is no event
 *  is left out and told with its place; nothing throws. */
export function readItems(
  items: readonly unknown[],
  language: string,
  document: Loose = {},
  options: Pick<ItemOptions, 'areDays'> = {},
): ParsedDocument {
  return readPlainItems(items.map(withLocalDays), { language, dates, document, ...options })
}

/** What a page holds as a date, as EDTF; `null` where it is none. */
export const dateToEdtf = (value: unknown): string | null => toEdtf(localDay(value), dates)

/** In a browser a `Date` at midnight of the reader's zone is that day; any other is its instant. */
function localDay(value: unknown): unknown {
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) return value
  const isMidnight = value.getHours() + value.getMinutes() + value.getSeconds() + value.getMilliseconds() === 0
  if (!isMidnight) return value
  const day = new Date(0)
  day.setUTCFullYear(value.getFullYear(), value.getMonth(), value.getDate())
  return day
}

const DATES = ['date', 'start', 'end'] as const

function withLocalDays(item: unknown): unknown {
  if (typeof item !== 'object' || item === null) return item
  const own = item as Loose
  if (!DATES.some((name) => own[name] instanceof Date)) return item
  return { ...own, ...Object.fromEntries(DATES.map((name) => [name, localDay(own[name])])) }
}
