import type { Diagnostic } from '../model/index.js'

export type UnknownRecord = Readonly<Record<string, unknown>>

/** A value on its way through the guard: what it is, where it stands (an RFC 6901 pointer), and where errors go. */
export interface Place {
  readonly value: unknown
  readonly pointer: string
  readonly diagnostics: Diagnostic[]
  /** Whether a text is a colour, where the host knows. */
  readonly isColor?: ((text: string) => boolean) | undefined
}

export function tell(place: Place, code: string, message: string, severity: Diagnostic['severity'] = 'error'): void {
  place.diagnostics.push({ code, severity, field: place.pointer, message })
}

/** The member `key` of an object, with the pointer to it. */
export function member(place: Place, object: UnknownRecord, key: string): Place {
  const { diagnostics, isColor } = place
  const escaped = key.replaceAll('~', '~0').replaceAll('/', '~1')
  return { value: object[key], pointer: `${place.pointer}/${escaped}`, diagnostics, isColor }
}

export function item(place: Place, value: unknown, index: number): Place {
  const { diagnostics, isColor } = place
  return { value, pointer: `${place.pointer}/${String(index)}`, diagnostics, isColor }
}

/** "expected a string, found a number"; of what is not there: "expected a string". */
const expected = (what: string, value: unknown): string =>
  value === undefined ? `expected ${what}` : `expected ${what}, found ${nameOf(value)}`

export function nameOf(value: unknown): string {
  if (value === null) return 'null'
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

export function readObject(place: Place): UnknownRecord | null {
  if (typeof place.value === 'object' && place.value !== null && !Array.isArray(place.value)) {
    return place.value as UnknownRecord
  }
  tell(place, 'not-an-object', expected('an object', place.value))
  return null
}

export function readArray(place: Place): readonly unknown[] | null {
  if (Array.isArray(place.value)) return place.value as readonly unknown[]
  tell(place, 'not-an-array', expected('an array', place.value))
  return null
}

export function readString(place: Place): string | null {
  if (typeof place.value === 'string') return place.value
  tell(place, 'not-a-string', expected('a string', place.value))
  return null
}

export function readOptionalString(place: Place): string | undefined | null {
  return place.value === undefined ? undefined : readString(place)
}

/** A colour; what is none is told and left out, so that the usual one is drawn. */
export function readColor(place: Place): string | undefined | null {
  const color = readOptionalString(place)
  if (!color || !place.isColor || place.isColor(color)) return color
  tell(place, 'not-a-color', `"${color.slice(0, 40)}" is no colour; the usual one is drawn`, 'warning')
  return null
}

export function readOptionalNumber(place: Place): number | undefined | null {
  if (place.value === undefined) return undefined
  if (typeof place.value === 'number' && Number.isFinite(place.value)) return place.value
  tell(place, 'not-a-number', expected('a number', place.value))
  return null
}

export function readOffset(place: Place): number | null {
  if (typeof place.value === 'number' && Number.isSafeInteger(place.value) && place.value >= 0) return place.value
  tell(place, 'not-an-offset', `expected a whole number of 0 or more, found ${nameOf(place.value)}`)
  return null
}

export function readOneOf<T extends string>(place: Place, allowed: readonly T[]): T | null {
  const found = allowed.find((one) => one === place.value)
  if (found !== undefined) return found
  tell(place, 'not-allowed', `expected one of ${allowed.join(', ')}`)
  return null
}

/** Reads each item; those that fail are left out, and have told why. */
export function readEach<T>(place: Place, read: (place: Place) => T | null): T[] | null {
  const array = readArray(place)
  if (!array) return null
  const result: T[] = []
  array.forEach((value, index) => {
    const one = read(item(place, value, index))
    if (one !== null) result.push(one)
  })
  return result
}

/** The same for a list that may be missing. */
export function readEachOf<T>(place: Place, read: (place: Place) => T | null): T[] | null {
  return place.value === undefined ? [] : readEach(place, read)
}
