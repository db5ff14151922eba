import fc from 'fast-check'
import { expect, it } from 'vitest'
import { packFairly } from './pack-fairly.js'
import { packRows, type PackItem, type Packing } from './pack-rows.js'

const list = fc
  .array(
    fc.record({
      at: fc.integer({ min: 0, max: 900 }),
      length: fc.integer({ min: 10, max: 60 }),
      words: fc.integer({ min: 0, max: 300 }),
    }),
    { maxLength: 40 },
  )
  .map((all): PackItem[] =>
    all
      .sort((a, b) => a.at - b.at)
      .map(({ at, length, words }) => ({
        x0: at,
        x1: at + length,
        sidePx: words,
        shortPx: Math.min(words, 120),
        rows: 1,
      })),
  )

const homeless = ({ rowOf }: Packing): number => rowOf.filter((row) => row < 0).length

it('never leaves more without a row than packing with all words does', () => {
  fc.assert(
    fc.property(list, fc.integer({ min: 1, max: 6 }), (items, rows) => {
      expect(homeless(packFairly(items, rows, []))).toBeLessThanOrEqual(homeless(packRows(items, rows, [])))
    }),
  )
})

it('items that share a row never overlap', () => {
  fc.assert(
    fc.property(list, fc.integer({ min: 1, max: 6 }), (items, rows) => {
      const { rowOf } = packFairly(items, rows, [])
      items.forEach((one, a) => {
        items.slice(a + 1).forEach((other, b) => {
          if ((rowOf[a] as number) < 0 || rowOf[a] !== rowOf[a + 1 + b]) return
          expect(one.x1 <= other.x0 || other.x1 <= one.x0).toBe(true)
        })
      })
    }),
  )
})

it('marks alone are spread: four neighbours stand in four rows', () => {
  const items = Array.from({ length: 16 }, (_, at) => ({ x0: at * 26, x1: at * 26 + 10, sidePx: 0, rows: 1 }))
  const { rowOf } = packRows(items, 4, [], true)
  for (let at = 0; at + 4 <= items.length; at++) expect(new Set(rowOf.slice(at, at + 4)).size).toBe(4)
})
