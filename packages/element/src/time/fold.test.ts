import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyDelta } from '../interact/viewport-delta.js'
import { drawnWindow, foldedScale, foldGaps, realWindow } from './fold.js'
import { DAY_MS, scaleFor } from './scale.js'
import { buildAxis } from './ticks.js'

const YEAR = 365 * DAY_MS
/** Days of three busy months, with empty years between them. */
const busy = [0, 9, 20, 31].flatMap((year) => Array.from({ length: 30 }, (_, day) => year * YEAR + day * 3 * DAY_MS))
const fold = foldGaps(busy)!
const time = fc.double({ min: -5 * YEAR, max: 40 * YEAR, noNaN: true })
const window = fc
  .tuple(time, fc.double({ min: DAY_MS, max: 45 * YEAR, noNaN: true }))
  .map(([from, span]) => ({ from, to: from + span }))

describe('empty stretches', () => {
  it('are those in which nothing begins or ends, and none where events lie evenly', () => {
    expect(fold.gaps).toHaveLength(3)
    for (const { from, to } of fold.gaps) expect(busy.some((at) => at >= from && at <= to)).toBe(false)
    expect(foldGaps(Array.from({ length: 50 }, (_, at) => at * YEAR))).toBeNull()
    expect(foldGaps([])).toBeNull()
    expect(foldGaps([5, 5, 5])).toBeNull()
  })

  it('are drawn shorter, and in order: there and back is the same time', () => {
    fc.assert(
      fc.property(time, time, (a, b) => {
        expect(Math.abs(fold.toReal(fold.toDrawn(a)) - a)).toBeLessThan(1)
        if (a < b) expect(fold.toDrawn(a)).toBeLessThanOrEqual(fold.toDrawn(b))
        expect(Math.abs(fold.toDrawn(a) - fold.toDrawn(b))).toBeLessThanOrEqual(Math.abs(a - b) + 1)
      }),
    )
  })
})

it('zooming keeps the time under the pointer, within a break and beside it', () => {
  fc.assert(
    fc.property(
      window,
      fc.double({ min: 0.2, max: 5, noNaN: true }),
      fc.integer({ min: 0, max: 1000 }).map((share) => share / 1000),
      (before, factor, at) => {
        const after = realWindow(fold, applyDelta(drawnWindow(fold, before), { zoom: { factor, at } }))
        const px = 900 * at
        const pxOf = foldedScale(fold, after, 900).timeToPx(foldedScale(fold, before, 900).pxToTime(px))
        expect(Math.abs(pxOf - px)).toBeLessThan(0.5)
      },
    ),
  )
})

it('ticks stand between the breaks, at their own time, in order', () => {
  fc.assert(
    fc.property(window, (real) => {
      const scale = foldedScale(fold, real, 900)
      const { minor, major } = buildAxis(scaleFor(drawnWindow(fold, real), 900), 60, 'de', fold)
      for (const tick of minor) {
        expect(Math.abs(scale.timeToPx(tick.timeMs) - tick.x)).toBeLessThan(0.01)
        expect(tick.x).toBeGreaterThanOrEqual(-0.01)
        expect(tick.x).toBeLessThanOrEqual(900.01)
        expect(fold.gaps.some((gap) => tick.timeMs > gap.from && tick.timeMs < gap.to)).toBe(false)
      }
      for (const ticks of [minor, major]) {
        ticks.forEach((tick, at) => expect(tick.x).toBeGreaterThanOrEqual(ticks[at - 1]?.x ?? -Infinity))
      }
    }),
  )
})
