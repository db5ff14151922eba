import fc from 'fast-check'
import { expect, it } from 'vitest'
import { scaleFor } from '../time/scale.js'
import { placeSigns, type ClusterGroup } from './cluster-row.js'

const CELL = 44
const FIRST_PX = 60
const LAST_PX = 890

/** Groups on their grid, in view and out of it. */
const gathered = fc
  .uniqueArray(fc.integer({ min: -30, max: 50 }), { maxLength: 40 })
  .map((cells) =>
    cells
      .sort((a, b) => a - b)
      .map((cell, at): ClusterGroup => ({ atMs: (cell + 0.5) * CELL, members: [2 * at, 2 * at + 1] })),
  )

it('signs of groups stand apart, between their bounds, and each event that is inside is in one of them', () => {
  const scale = scaleFor({ from: 0, to: 900 }, 900)
  fc.assert(
    fc.property(gathered, fc.uniqueArray(fc.nat(90)), (groups, inside) => {
      const isInside = (one: number): boolean => inside.includes(one)
      const signs = placeSigns(groups, scale, FIRST_PX, LAST_PX, isInside)
      signs.forEach(({ x }, at) => {
        expect(x).toBeGreaterThanOrEqual(FIRST_PX)
        expect(x).toBeLessThanOrEqual(LAST_PX)
        expect(x - (signs[at - 1]?.x ?? -Infinity)).toBeGreaterThanOrEqual(36)
      })
      const told = signs.flatMap(({ members }) => members)
      expect(new Set(told).size).toBe(told.length)
      const wanted = groups.flatMap(({ members }) => members.filter(isInside))
      expect(told).toEqual(expect.arrayContaining(wanted))
    }),
  )
})
