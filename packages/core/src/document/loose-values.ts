/** Values of other programs, of which nothing is known. */
export type Loose = Readonly<Record<string, unknown>>

/** Whether a value has members by name: no list, no `null`. */
export const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A text or number as text, without the white space around it; `''` for any other value. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' || typeof value === 'bigint' ? String(value) : ''

export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : value === undefined || value === null ? [] : [value]

/** A value in a few words, for a sentence about it. */
export function wordsOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint')
    return textOf(value).slice(0, 40)
  if (typeof value === 'function' || typeof value === 'symbol' || value === undefined) return typeof value
  try {
    return JSON.stringify(value).slice(0, 40)
  } catch {
    // It holds itself.
    return Object.prototype.toString.call(value)
  }
}
