import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseCompression, compressBreaks, timeScale } from './time-scale.js'
import { DAY_MS } from './time-window.js'

const year = (y: number): number => Date.UTC(y, 0, 1)

function compressed(spans: readonly (readonly [number, number])[], compress: 'auto' | 'always' = 'auto') {
  return chooseCompression(
    Float64Array.from(spans.flat()),
    Float64Array.from(spans, ([start]) => start),
    compress,
  )
}

describe('empty time', () => {
  it('is drawn short where most events would share little width', () => {
    const spans = [
      [new Date(0).setUTCFullYear(1066), new Date(0).setUTCFullYear(1067)],
      [year(1914), year(1919)],
      [year(1939), year(1946)],
      [year(2001), year(2002)],
      [year(2020), year(2021)],
    ] as const
    const { toDrawn } = compressed(spans)
    const [from, to] = [toDrawn(spans[0][0]), toDrawn(spans[4][1])]
    const shares = spans.map(([start]) => (toDrawn(start) - from) / (to - from))
    for (let at = 1; at < shares.length; at++) expect(shares[at]! - shares[at - 1]!).toBeGreaterThan(0.05)
  })

  it('a day on which something happened is never torn', () => {
    const bounds = Float64Array.from([0, DAY_MS, 0, DAY_MS, 1, DAY_MS])
    const isWithinDay = ({ from, to }: { from: number; to: number }): boolean => from >= 0 && to <= DAY_MS
    expect(chooseCompression(bounds, Float64Array.from([0, 0, 1]), 'always').breaks).not.toEqual([])
    expect(chooseCompression(bounds, Float64Array.from([0, 0, 1]), 'always', { isWithinDay }).breaks).toEqual([])
  })

  it('goes on behind an uncertain date, whose end is nothing to see', () => {
    const spans = [
      [year(1900), year(1901)],
      ...Array.from(
        { length: 8 },
        (_, at) => [year(2021) + at * 20 * DAY_MS, year(2021) + at * 20 * DAY_MS + DAY_MS] as const,
      ),
    ] as const
    const bounds = Float64Array.from(spans.flat())
    const starts = Float64Array.from(spans, ([start]) => start)
    const isUncertain = ({ from, to }: { from: number; to: number }): boolean =>
      from === year(1900) && to === year(1901)
    expect(chooseCompression(bounds, starts, 'always').breaks.filter(({ to }) => to < year(2021))).toHaveLength(2)
    const [first, ...others] = chooseCompression(bounds, starts, 'always', { isUncertain }).breaks
    expect(first!.from).toBeLessThan(year(1901))
    expect(first!.to).toBeGreaterThan(year(2020))
    expect(others.filter(({ to }) => to < year(2021))).toEqual([])
  })

  it('by itself has few breaks for the events that there are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30_000 }), { minLength: 3, maxLength: 40 }), (days) => {
        const spans = days.map((day) => [day * DAY_MS, (day + 1) * DAY_MS] as const)
        expect(compressed(spans).breaks.length).toBeLessThanOrEqual(
          Math.max(2, Math.min(8, Math.round(days.length / 3))),
        )
      }),
    )
  })

  it('is none where all happened at one time', () => {
    const spans = Array.from({ length: 9 }, () => [0, 1000] as const)
    expect(compressed(spans).breaks).toEqual([])
    expect(compressed(spans, 'always').breaks).toEqual([])
  })

  it('stays as it is where events are spread over it', () => {
    const spans = Array.from({ length: 12 }, (_, at) => [year(1990 + 3 * at), year(1990 + 3 * at) + DAY_MS] as const)
    expect(compressed(spans).breaks).toEqual([])
  })

  it('stays as it is where two of a few events lie near one another', () => {
    const spans = [1835, 1845, 1902, 1990].map((one) => [year(one), year(one) + DAY_MS] as const)
    expect(compressed(spans.slice(0, 3)).breaks).toEqual([])
    expect(compressed(spans).breaks).toEqual([])
  })

  it('never runs backwards, and comes back to the same moment', () => {
    const spans = fc.array(fc.tuple(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 1e3 })), {
      minLength: 3,
      maxLength: 40,
    })
    fc.assert(
      fc.property(
        spans,
        fc.integer({ min: -1e5, max: 1.2e6 }),
        fc.integer({ min: 1, max: 1e5 }),
        (given, time, more) => {
          const { toDrawn, toTime } = compressed(
            given.map(([start, length]) => [start * 1e4, (start + length) * 1e4] as const),
            'always',
          )
          expect(toDrawn(time * 1e4 + more)).toBeGreaterThanOrEqual(toDrawn(time * 1e4))
          expect(Math.abs(toTime(toDrawn(time * 1e4)) - time * 1e4)).toBeLessThan(1000)
        },
      ),
    )
  })
})

it('a window lies from edge to edge, and time goes on beyond it', () => {
  const scale = timeScale({ from: 0, to: 10 * DAY_MS }, 500)
  expect(scale.timeToPx(0)).toBe(0)
  expect(scale.timeToPx(10 * DAY_MS)).toBe(500)
  expect(scale.timeToPx(-DAY_MS)).toBe(-50)
  expect(scale.pxToTime(600)).toBe(12 * DAY_MS)
})

it('a break has the width that it is given', () => {
  const compression = compressBreaks([{ from: 100, to: 1000 }], 20)
  const scale = timeScale({ from: 0, to: 1100 }, 220, compression)
  expect([100, 1000, 1100].map((time) => Math.round(scale.timeToPx(time)))).toEqual([100, 120, 220])
})
