import {
  instantOf,
  readItemDate,
  readItems as readPlainItems,
  type ItemOptions,
  type Loose,
  type ParsedDocument,
} from '@event-timeline/core/document'
import { dates } from './dates.js'
import { isColor } from './is-color.js'

/** Reads plain items: `{ title, start | date, end, group, text, image, link, links, color, weight … }`. What is no event
 *  is left out and told with its place; nothing throws. */
export function readItems(
  items: readonly unknown[],
  language: string,
  document: Loose = {},
  options: Pick<ItemOptions, 'areDays'> = {},
): ParsedDocument {
  return readPlainItems(items.map(withLocalDays), { language, dates, document, isColor, ...options })
}

/** The date of an era or a marker, as items have it. */
export const readSpanDate = (span: Loose): ReturnType<typeof readItemDate> =>
  readItemDate(withLocalDays(span) as Loose, dates)

/** In a browser a `Date` at midnight of the reader's zone, or what a library has in its place, is that day; any other is its
 *  instant. */
export function localDay(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 2 ? value.map(localDay) : value
  if (typeof value !== 'object' || value === null) return value
  const date = value instanceof Date ? value : instantOf(value as Loose)
  if (!(date instanceof Date) || Number.isNaN(date.getTime())) return value
  const isMidnight = date.getHours() + date.getMinutes() + date.getSeconds() + date.getMilliseconds() === 0
  if (!isMidnight) return date
  const day = new Date(0)
  day.setUTCFullYear(date.getFullYear(), date.getMonth(), date.getDate())
  return day
}

/** An item whose members are brought into the days of the reader, whatever they are called. */
function withLocalDays(item: unknown): unknown {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return item
  const days = Object.entries(item).flatMap(([name, value]): readonly (readonly [string, unknown])[] => {
    if (typeof value !== 'object' || value === null) return []
    const { start, end } = value as Loose
    const day = localDay(start === undefined ? value : { ...value, start: localDay(start), end: localDay(end) })
    return day === value ? [] : [[name, day]]
  })
  return days.length === 0 ? item : { ...item, ...Object.fromEntries(days) }
}
