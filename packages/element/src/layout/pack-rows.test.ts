import fc from 'fast-check'
import { expect, it } from 'vitest'
import { packRows, type PackItem } from './pack-rows.js'
import { shareRows } from './place-lanes.js'

const item = fc
  .record({
    x0: fc.integer({ min: 0, max: 2000 }),
    width: fc.integer({ min: 8, max: 400 }),
    sidePx: fc.constantFrom(0, 40, 120, 260),
    rows: fc.constantFrom(1, 1, 1, 2, 3),
    rank: fc.constantFrom(-1, 0, 1),
  })
  .map(({ x0, width, ...rest }): PackItem => ({ x0, x1: x0 + width, ...rest }))
const items = fc.array(item, { maxLength: 60 }).map((list) => list.toSorted((a, b) => a.x0 - b.x0))

function extentOf(one: PackItem, side: string): [number, number] {
  return [one.x0 - (side === 'left' ? one.sidePx : 0), one.x1 + (side === 'right' ? one.sidePx : 0)]
}

it('items that share a row never overlap, words included, at this scale and at any closer one', () => {
  fc.assert(
    fc.property(
      items,
      fc.integer({ min: 1, max: 30 }),
      fc.double({ min: 1, max: 1.2, noNaN: true }),
      (list, most, closer) => {
        const packing = packRows(list, most, [1500])
        list.forEach((a, at) => {
          list.slice(at + 1).forEach((b, after) => {
            const [rowA, rowB] = [packing.rowOf[at] as number, packing.rowOf[at + 1 + after] as number]
            if (rowA < 0 || rowB < 0 || rowA + a.rows <= rowB || rowB + b.rows <= rowA) return
            const scaled = (one: PackItem): PackItem => ({ ...one, x0: one.x0 * closer, x1: one.x1 * closer })
            const [a0, a1] = extentOf(scaled(a), packing.sideOf[at] as string)
            const [b0, b1] = extentOf(scaled(b), packing.sideOf[at + 1 + after] as string)
            expect(a1 <= b0 || b1 <= a0).toBe(true)
          })
        })
      },
    ),
  )
})

it('with enough rows everything has one', () => {
  fc.assert(
    fc.property(items, (list) => {
      const room = list.reduce((sum, one) => sum + one.rows, 0)
      expect(Array.from(packRows(list, Math.max(1, room), []).rowOf).every((row) => row >= 0)).toBe(true)
    }),
  )
})

it('what ranks first has its row even where others find none', () => {
  const wide = (rank: number): PackItem => ({ x0: 0, x1: 500, sidePx: 0, rows: 1, rank })
  expect(Array.from(packRows([wide(1), wide(0), wide(-1)], 1, []).rowOf)).toEqual([-1, -1, 0])
})

it('words of what lies before an edge do not reach across it', () => {
  const near: PackItem = { x0: 900, x1: 910, sidePx: 200, rows: 1 }
  expect(packRows([near], 3, [1000]).sideOf).toEqual(['left'])
  expect(packRows([near], 3, [2000]).sideOf).toEqual(['right'])
})

it('rows are shared so that no lane goes below what it must have', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 7 }),
      fc.integer({ min: 1, max: 60 }),
      (wanted, room) => {
        const least = wanted.map((rows) => Math.min(rows, 2))
        const granted = shareRows(wanted, room, least)
        granted.forEach((rows, at) => {
          expect(rows).toBeLessThanOrEqual(wanted[at] as number)
          expect(rows).toBeGreaterThanOrEqual(least[at] as number)
        })
        const sum = granted.reduce((a, b) => a + b, 0)
        expect(sum <= room || granted.every((rows, at) => rows === least[at])).toBe(true)
      },
    ),
  )
})
