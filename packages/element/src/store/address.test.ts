import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPlace, writePlace, type Place } from './address.js'

const word = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
const words = fc.array(word, { minLength: 1, maxLength: 3 })
const place: fc.Arbitrary<Place> = fc.record(
  {
    event: word,
    mode: fc.constantFrom('list' as const, 'table' as const, 'story' as const),
    window: fc.tuple(fc.integer({ min: -6e13, max: 0 }), fc.integer({ min: 1, max: 8e12 })),
    filter: fc.record(
      { text: word, source: words, actor: words, place: words, conflict: fc.boolean() },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['filter'] },
)
const isEmpty = ({ event, mode, window, filter }: Place): boolean =>
  !event && !mode && !window && Object.keys(filter).length === 0

describe('a place in an address', () => {
  test('reads as it was written', () => {
    fc.assert(
      fc.property(place, (one) => {
        expect(readPlace(`#${writePlace('', 'story', one)}`, 'story')).toEqual(isEmpty(one) ? null : one)
      }),
    )
  })

  test('leaves those of other timelines, and other members, as they are', () => {
    fc.assert(
      fc.property(place, place, (one, other) => {
        const both = writePlace(writePlace('#tab=2', 'a', one), 'b', other)
        expect(readPlace(both, 'a')).toEqual(isEmpty(one) ? null : one)
        expect(readPlace(both, 'b')).toEqual(isEmpty(other) ? null : other)
        expect(new URLSearchParams(both).get('tab')).toBe('2')
      }),
    )
  })

  test('is nothing in an address that has none', () => {
    for (const hash of ['', '#', '#quellen', '#other.event=x', '#%zz']) expect(readPlace(hash, 'story')).toBe(null)
  })

  test('leaves out what makes no sense', () => {
    expect(readPlace('#s.mode=cinema&s.from=x&s.to=2020&s.conflict=maybe', 's')).toEqual({ filter: {} })
  })
})
