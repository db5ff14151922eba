import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_COMPRESSION } from '../time/time-scale.js'
import { DAY_MS, HOUR_MS } from '../time/time-window.js'
import { chooseOpening } from './open-window.js'
import { tableFromColumns } from './table-from-columns.js'

const openingOf = (rows: readonly (readonly [startMs: number, lengthMs: number])[]) => {
  const table = tableFromColumns({
    start: Float64Array.from(rows, ([start]) => start),
    end: Float64Array.from(rows, ([start, length]) => (length === 0 ? NaN : start + length)),
    lane: new Uint16Array(rows.length),
    lanes: ['a'],
    title: (row) => `Event ${String(row)}`,
    id: String,
  })
  const window = chooseOpening(
    table,
    Uint32Array.from(rows, (_, at) => at),
    NO_COMPRESSION,
  )
  if (!window) throw new Error('no window')
  return window
}

describe('the window to open with', () => {
  const rows = fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 900 }))
      .map(([day, days]) => [day * DAY_MS, days * DAY_MS] as const),
    { minLength: 33, maxLength: 120 },
  )

  it('holds a quarter of all events from beginning to end: half of a story that is half of them', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const { from, to } = openingOf(all)
        const whole = all.filter(([start, length]) => start >= from && start + length <= to)
        expect(whole.length).toBeGreaterThanOrEqual(Math.floor(all.length / 4))
      }),
    )
  })

  it('of a month that most events are dated to is that month, not its first hour', () => {
    const june = Array.from({ length: 20 }, () => [0, 30 * DAY_MS] as const)
    const later = Array.from({ length: 19 }, (_, at) => [(300 + at) * DAY_MS, 0] as const)
    const { from, to } = openingOf([...june, ...later])
    expect(from).toBeLessThan(0)
    expect(to).toBeGreaterThan(30 * DAY_MS)
    expect(to).toBeLessThan(60 * DAY_MS)
  })

  it('is not moved by a few long periods among many moments', () => {
    const moments = Array.from({ length: 40 }, (_, at) => [at * HOUR_MS, 0] as const)
    const { to } = openingOf([...moments, [5 * HOUR_MS, 4000 * DAY_MS], [9000 * DAY_MS, 0]])
    expect(to).toBeLessThan(3 * DAY_MS)
  })
})
