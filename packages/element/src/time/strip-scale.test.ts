import fc from 'fast-check'
import { expect, it } from 'vitest'
import { stripScale } from './strip-scale.js'

const year = (y: number): number => Date.UTC(y, 0, 1)

it('a long empty stretch is folded, a shorter one is seen as empty', () => {
  const starts = [1953, 2018, 2019, 2020, 2022, 2023].map(year)
  const { parts } = stripScale(starts, 800)
  const breaks = parts.filter((part) => part.isBreak)
  expect(breaks).toHaveLength(1)
  expect(new Date(breaks[0]?.from ?? 0).getUTCFullYear()).toBeLessThan(1955)
  expect(new Date(breaks[0]?.to ?? 0).getUTCFullYear()).toBe(2017)
})

it('later is never further left, and pixels and times are inverse', () => {
  const time = fc.integer({ min: -5e13, max: 5e13 })
  fc.assert(
    fc.property(
      fc.array(time, { minLength: 2, maxLength: 40 }),
      fc.integer({ min: 100, max: 1500 }),
      (times, width) => {
        const starts = times.toSorted((a, b) => a - b)
        const scale = stripScale(starts, width)
        let last = -Infinity
        for (const start of starts) {
          const x = scale.timeToPx(start)
          expect(x).toBeGreaterThanOrEqual(last)
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(width + 1e-6)
          expect(Math.abs(scale.timeToPx(scale.pxToTime(x)) - x)).toBeLessThan(0.01)
          last = x
        }
      },
    ),
  )
})
