import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilToMs } from './bounds.js'
import { scaleFor } from './scale.js'
import { buildAxis, FEWEST_TICKS, MOST_TICKS } from './ticks.js'

const axis = (from: number, to: number, width = 824, language: 'de' | 'en' = 'de'): ReturnType<typeof buildAxis> =>
  buildAxis(scaleFor({ from, to }, width), 60, language)
const labels = (ticks: readonly { label: string }[]): string[] => ticks.map((tick) => tick.label).filter(Boolean)

describe('two to twelve fine ticks, all within the window', () => {
  it('at every zoom from a minute to a hundred thousand years, wherever the window stands', () => {
    const span = fc.double({ min: Math.log(60_000), max: Math.log(3.15e15), noNaN: true }).map(Math.exp)
    fc.assert(
      fc.property(
        span,
        fc.double({ min: -3e15, max: 3e15, noNaN: true }),
        fc.integer({ min: 480, max: 1600 }),
        (length, from, width) => {
          const { minor } = axis(from, from + length, width)
          expect(minor.length).toBeGreaterThanOrEqual(FEWEST_TICKS)
          expect(minor.length).toBeLessThanOrEqual(MOST_TICKS)
          for (const tick of minor) {
            expect(tick.timeMs).toBeGreaterThanOrEqual(from)
            expect(tick.timeMs).toBeLessThan(from + length)
          }
        },
      ),
      { numRuns: 400 },
    )
  })

  it('and in rising order', () => {
    const { minor } = axis(civilToMs(2023, 7, 20), civilToMs(2023, 9, 16))
    expect(minor.map((tick) => tick.x)).toEqual(minor.map((tick) => tick.x).toSorted((a, b) => a - b))
  })
})

describe('two levels of words', () => {
  it('months over Mondays', () => {
    const { major, minor } = axis(civilToMs(2023, 7, 20), civilToMs(2023, 9, 16))
    expect(labels(major)).toEqual(['Juli 2023', 'August', 'September'])
    expect(labels(minor).slice(0, 3)).toEqual(['24.', '31.', '7.'])
  })

  it('months over days, with their weekdays', () => {
    const { major, minor } = axis(civilToMs(2023, 9, 8), civilToMs(2023, 9, 15))
    expect(labels(major)).toEqual(['September 2023'])
    expect(labels(minor)[0]).toMatch(/^(Fr|Freitag)\.? 8\.$/)
    expect(minor.filter((tick) => tick.weekend)).toHaveLength(2)
  })

  it('days over hours', () => {
    const { major } = axis(civilToMs(2023, 9, 13, 6), civilToMs(2023, 9, 13, 18))
    expect(labels(major)).toEqual(['Mittwoch, 13. September 2023'])
  })

  it('days over hours say their date at every width, with a shorter word where room is short', () => {
    for (const days of [2, 3, 4, 5, 6]) {
      const { major } = axis(civilToMs(2023, 9, 9), civilToMs(2023, 9, 9 + days))
      expect(labels(major)).toHaveLength(major.length)
    }
    expect(labels(axis(civilToMs(2023, 9, 9), civilToMs(2023, 9, 14)).major)[1]).toBe('So 10. September')
  })

  it('centuries over decades, the twenty-first from 2001', () => {
    const { major } = axis(civilToMs(1950, 1, 1), civilToMs(2024, 1, 1))
    expect(labels(major)).toEqual(['20. Jahrhundert', '21. Jahrhundert'])
    expect(major[1]?.timeMs).toBe(civilToMs(2001, 1, 1))
  })

  it('years before our era have no year 0', () => {
    const { minor } = axis(civilToMs(-3, 1, 1), civilToMs(4, 1, 1))
    expect(labels(minor)).toContain('1 v. Chr.')
    expect(labels(minor)).toContain('1')
    expect(labels(minor).some((label) => label === '0' || label.startsWith('0'))).toBe(false)
  })

  it('English and German move together', () => {
    expect(labels(axis(civilToMs(2023, 7, 20), civilToMs(2023, 9, 16), 824, 'en').major)[0]).toBe('July 2023')
  })
})

it('a major label that is given up leaves its year to the next', () => {
  const { major } = axis(civilToMs(2023, 7, 29), civilToMs(2023, 9, 16))
  expect(labels(major)[0]).toBe('August 2023')
})
