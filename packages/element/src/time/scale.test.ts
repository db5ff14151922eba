import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyDelta } from '../interact/viewport-delta.js'
import { readWheel } from '../interact/wheel.js'
import {
  clampWindow,
  FIRST_TIME_MS,
  LAST_TIME_MS,
  levelMsPerPx,
  levelOf,
  scaleFor,
  SHORTEST_WINDOW_MS,
  zoomWindow,
} from './scale.js'

const START = { from: Date.UTC(2023, 0, 1), to: Date.UTC(2024, 0, 1) }
const anyNumber = fc.oneof(fc.double(), fc.constantFrom(NaN, Infinity, -Infinity, 0, -0))

describe('zooming', () => {
  it('keeps the time under the pointer where it is', () => {
    const span = fc.double({ min: 2000, max: 1e14, noNaN: true })
    const from = fc.double({ min: -1e14, max: 1e14, noNaN: true })
    fc.assert(
      fc.property(
        from,
        span,
        fc.integer({ min: 0, max: 1000 }).map((share) => share / 1000),
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        (a, s, at, factor) => {
          const window = { from: a, to: a + s }
          const under = a + s * at
          const zoomed = zoomWindow(window, factor, at)
          fc.pre(zoomed !== window)
          const px = ((under - zoomed.from) / (zoomed.to - zoomed.from)) * 1000
          expect(Math.abs(px - at * 1000)).toBeLessThan(0.5)
        },
      ),
    )
  })

  it('stops at a second and at the ends of what Date can hold', () => {
    let window = START
    for (let step = 0; step < 400; step++) window = zoomWindow(window, 3, 0.3)
    expect(window.to - window.from).toBeGreaterThanOrEqual(SHORTEST_WINDOW_MS)
    for (let step = 0; step < 400; step++) window = zoomWindow(window, 0.3, 0.9)
    expect(window.from).toBeGreaterThanOrEqual(FIRST_TIME_MS)
    expect(window.to).toBeLessThanOrEqual(LAST_TIME_MS)
  })
})

describe('the window is never NaN, never reversed, never out of bounds', () => {
  const holds = ({ from, to }: { from: number; to: number }): void => {
    expect(Number.isFinite(from) && Number.isFinite(to)).toBe(true)
    expect(to - from).toBeGreaterThanOrEqual(SHORTEST_WINDOW_MS * 0.999)
    expect(from).toBeGreaterThanOrEqual(FIRST_TIME_MS)
    expect(to).toBeLessThanOrEqual(LAST_TIME_MS)
  }

  it('for any window that is set', () => {
    fc.assert(fc.property(anyNumber, anyNumber, (from, to) => holds(clampWindow({ from, to }, START))))
  })

  it('for any sequence of wheels, pinches and drags', () => {
    const wheel = fc
      .record({
        deltaX: anyNumber,
        deltaY: anyNumber,
        deltaMode: fc.constantFrom(0, 1, 2),
        ctrlKey: fc.boolean(),
        metaKey: fc.boolean(),
        shiftKey: fc.boolean(),
      })
      .map((event) => readWheel(event, 0.4, 800) ?? {})
    const pinch = fc.record({
      pan: anyNumber,
      zoom: fc.record({
        factor: fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
        at: fc.integer({ min: 0, max: 1000 }).map((share) => share / 1000),
      }),
    })
    fc.assert(
      fc.property(fc.array(fc.oneof(wheel, pinch), { maxLength: 60 }), (deltas) => {
        holds(deltas.reduce((window, delta) => applyDelta(window, delta), START))
      }),
    )
  })
})

it('a level is the coarsest scale of its steps', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e13, noNaN: true }), (msPerPx) => {
      const coarsest = levelMsPerPx(levelOf(msPerPx))
      expect(coarsest).toBeGreaterThanOrEqual(msPerPx * 0.9999)
      expect(coarsest / msPerPx).toBeLessThan(1.2)
    }),
  )
})

it('pixels and times are inverse', () => {
  const scale = scaleFor(START, 900)
  for (const px of [0, 1, 450, 899]) expect(scale.timeToPx(scale.pxToTime(px))).toBeCloseTo(px, 6)
})
