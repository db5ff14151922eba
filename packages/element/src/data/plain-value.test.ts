import { afterEach, describe, expect, it } from 'vitest'
import { jsonOf, plainValue } from './plain-value.js'
import { readItems } from './read-items.js'

const ownZone = process.env.TZ
afterEach(() => {
  process.env.TZ = ownZone
})

describe.each(['Europe/Berlin', 'America/New_York', 'Pacific/Auckland', 'UTC'])('a reader in %s', (zone) => {
  const dateOf = (item: object): string | undefined =>
    readItems([{ title: 'A', ...item }], 'en').document?.events[0]?.date.edtf

  it('has the day of a midnight on the clocks there, under whatever name', () => {
    process.env.TZ = zone
    const [first, last] = [new Date(2020, 4, 1), new Date(2020, 4, 3)]
    expect(dateOf({ date: first })).toBe('2020-05-01')
    expect(dateOf({ startDate: first, endDate: last })).toBe('2020-05-01/2020-05-03')
    expect(dateOf({ date: [first, last] })).toBe('2020-05-01/2020-05-03')
    expect(dateOf({ date: { start: first, end: last } })).toBe('2020-05-01/2020-05-03')
    expect(dateOf({ start: { toDate: () => first } })).toBe('2020-05-01')
    expect(dateOf({ start: new Date(Date.UTC(2020, 4, 1, 10, 30, 5)) })).toBe('2020-05-01T10:30:05Z')
  })

  it('has them in the text that another reader gets', () => {
    process.env.TZ = zone
    const items = [{ content: 'A', start: new Date(2020, 4, 1), end: new Date(Date.UTC(2020, 4, 1, 10, 30, 5)) }]
    expect(JSON.parse(jsonOf(items) ?? '')).toEqual([
      { content: 'A', start: '2020-05-01T00:00:00.000Z', end: '2020-05-01T10:30:05.000Z' },
    ])
  })
})

describe('a value of a page', () => {
  it('has arrays in the place of its other lists', () => {
    const set = { get: () => [1, 2], getIds: () => [] }
    expect(plainValue(set)).toEqual([1, 2])
    expect(plainValue(new Set([1]))).toEqual([1])
    expect(plainValue({ items: set, groups: new Set(['a']) })).toEqual({ items: [1, 2], groups: ['a'] })
    const own = { events: [], title: 'A' }
    expect(plainValue(own)).toBe(own)
    expect(plainValue('a')).toBe('a')
    expect(plainValue(null)).toBe(null)
  })

  it('that holds itself is no text', () => {
    const cyclic: Record<string, unknown> = {}
    cyclic.self = cyclic
    expect(jsonOf(cyclic)).toBe(null)
  })
})
