import { isObject, type Loose } from '@event-timeline/core/document'
import { localDay } from './read-items.js'

/** A list in another shape as an array: the `DataSet` of vis, a set, a list of a library. `null` for any other value. */
export function arrayOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value as unknown[]
  if (!isObject(value) || ArrayBuffer.isView(value)) return null
  if (typeof value.get === 'function' && typeof value.getIds === 'function') {
    const items = (value as { get: () => unknown }).get()
    return Array.isArray(items) ? (items as unknown[]) : null
  }
  if (value instanceof Map) return Array.from((value as ReadonlyMap<unknown, unknown>).values())
  // What is not counted may have no end.
  const isCounted = typeof value.size === 'number' || typeof value.length === 'number'
  return isCounted && Symbol.iterator in value ? Array.from(value as unknown as Iterable<unknown>) : null
}

/** What a page hands over, with arrays in the place of other lists, at the top and in its members. */
export function plainValue(value: unknown): unknown {
  const array = arrayOf(value)
  if (array !== null || !isObject(value)) return array ?? value
  const lists = Object.entries(value).flatMap(([name, member]) => {
    const list = Array.isArray(member) ? null : arrayOf(member)
    return list === null ? [] : [[name, list] as const]
  })
  return lists.length === 0 ? value : { ...value, ...Object.fromEntries(lists) }
}

/** JSON of a value that a page holds, for a reader of texts: dates as the reader's days, elements as their words. `null` for
 *  what holds itself. */
export function jsonOf(value: unknown): string | null {
  try {
    return JSON.stringify(value, function (this: Loose, name: string, member: unknown) {
      const own = this[name]
      if (typeof Node === 'function' && own instanceof Node) return own.textContent
      const day = isObject(own) ? localDay(own) : own
      if (!(day instanceof Date)) return member
      return Number.isNaN(day.getTime()) ? String(day) : day.toISOString()
    })
  } catch {
    return null
  }
}
