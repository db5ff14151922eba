import { expect, it } from 'vitest'
import { dateFromEdtf } from '@event-timeline/core/edtf'
import { boundsOf, civilToMs } from './bounds.js'

const bounds = (edtf: string): ReturnType<typeof boundsOf> => boundsOf(dateFromEdtf(edtf, 'stated'))

it('a last day is included: it ends with its midnight', () => {
  expect(bounds('2023-02-28')).toEqual({ startMs: Date.UTC(2023, 1, 28), endMs: Date.UTC(2023, 2, 1) })
  expect(bounds('2023')).toEqual({ startMs: Date.UTC(2023, 0, 1), endMs: Date.UTC(2024, 0, 1) })
})

it('a last minute is included too', () => {
  expect(bounds('2023-09-13T14:30')).toEqual({
    startMs: Date.UTC(2023, 8, 13, 14, 30),
    endMs: Date.UTC(2023, 8, 13, 14, 31),
  })
})

it('years 1 to 99 are not taken for the twentieth century', () => {
  expect(new Date(civilToMs(44, 3, 15)).toISOString()).toBe('0044-03-15T00:00:00.000Z')
})

it('open ends are infinite, unknown dates have no bounds', () => {
  expect(bounds('2020-01/..')?.endMs).toBe(Infinity)
  expect(bounds('../2020-01')?.startMs).toBe(-Infinity)
  expect(bounds('')).toBeNull()
})
