import { dateLanguage } from '@event-timeline/core/wording'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildAxis, historicalYears } from './axis.js'
import { chooseCompression, compressBreaks, realWindow, stretchesOf, timeScale } from './time-scale.js'
import { DAY_MS } from './time-window.js'

const measure = (text: string): number => text.length * 7
const at = (year: number, month = 1, day = 1): number => new Date(0).setUTCFullYear(year, month - 1, day)
const labels = (from: number, to: number, width = 1000, language: 'de' | 'en' = 'de') => {
  const axis = buildAxis(timeScale({ from, to }, width), dateLanguage(language), measure)
  return {
    major: axis.major.map(({ label }) => label).filter(Boolean),
    minor: axis.minor.map(({ label }) => label).filter(Boolean),
  }
}

describe('ticks', () => {
  it('are round years before our era too, and there is no year 0', () => {
    const rounds = historicalYears(1000).range(new Date(at(-3000)), new Date(at(2500)))
    expect(rounds.map((date) => date.getUTCFullYear())).toEqual([-2999, -1999, -999, 1, 1000, 2000])
    const ancient = labels(at(-59), at(-10))
    expect([...ancient.major, ...ancient.minor]).toContain('40 v. Chr.')
    expect(labels(at(-7999), at(2018)).minor).toContain('4000 v. Chr.')
  })

  it('have no weekday before the Gregorian calendar', () => {
    const week = labels(at(1500, 3, 1), at(1500, 3, 8), 1400)
    expect([...week.major, ...week.minor].join(' ')).not.toMatch(/(tag|Mo|Di|Mi|Do|Fr|Sa|So)\b/)
    expect(labels(at(2023, 9, 8), at(2023, 9, 15), 1400).minor[0]).toBe('Freitag, 8.')
  })

  it('say the year once, at the left edge', () => {
    const { major } = labels(at(2023, 7, 15), at(2023, 10, 19), 760)
    expect(major).toEqual(['Juli 2023', 'August', 'September', 'Oktober'])
  })

  it('count decades in words where years are the fine ones', () => {
    expect(labels(at(1957), at(2025), 760, 'en').major).toContain('1960s')
  })

  it('never overlap, at no zoom', () => {
    for (let days = 0.02; days < 4e6; days *= 1.7) {
      const axis = buildAxis(
        timeScale({ from: at(1999, 5, 3), to: at(1999, 5, 3) + days * DAY_MS }, 760),
        dateLanguage('de'),
        measure,
      )
      for (const row of [axis.major, axis.minor]) {
        const shown = row.filter(({ label }) => label !== '')
        shown.slice(1).forEach((tick, index) => {
          const before = shown[index]!
          expect(tick.labelX).toBeGreaterThanOrEqual(before.labelX + measure(before.label))
        })
      }
    }
  })

  it('never overlap where breaks stand close, and behind each break say the year', () => {
    const days = [[1066, 10, 14], [1914, 1, 1], [1919, 1, 1], [1989, 11, 9], [2001, 9, 11], [2024, 1, 3]] as const // prettier-ignore
    const times = days.map(([year, month, day]) => at(year, month, day))
    const breaks = times.slice(1).map((to, index) => ({ from: times[index]! + 2 * DAY_MS, to: to - DAY_MS }))
    const compression = compressBreaks(breaks, DAY_MS)
    for (const width of [300, 600, 1200, 2400]) {
      const scale = timeScale({ from: times[0]! - DAY_MS, to: times.at(-1)! + 2 * DAY_MS }, width, compression)
      const { major, minor } = buildAxis(scale, dateLanguage('de'), measure)
      for (const row of [major, minor]) {
        const shown = row.filter(({ label }) => label !== '')
        shown.slice(1).forEach((tick, index) => expect(tick.labelX).toBeGreaterThanOrEqual(shown[index]!.labelX + measure(shown[index]!.label))) // prettier-ignore
      }
      if (width === 2400)
        for (const [year] of days) expect(major.map(({ label }) => label).join(' ')).toContain(String(year))
    }
  })

  it('have none where time is drawn short, and say the year after it', () => {
    const compression = compressBreaks([{ from: at(1100), to: at(1900) }], 20 * 365 * DAY_MS)
    const axis = buildAxis(timeScale({ from: at(1050), to: at(1950) }, 900, compression), dateLanguage('de'), measure)
    expect(axis.minor.filter(({ timeMs }) => timeMs > at(1101) && timeMs < at(1899))).toEqual([])
    expect(axis.minor.some(({ label }) => label.startsWith('19'))).toBe(true)
  })

  it('say behind a break where it goes on, though the stretch is narrower than its decade', () => {
    const compression = compressBreaks([{ from: at(1936), to: at(1978) }], 1.8 * 365 * DAY_MS)
    const scale = timeScale({ from: at(1885), to: at(1981) }, 928, compression)
    const axis = buildAxis(scale, dateLanguage('en'), measure)
    const behind = [...axis.major, ...axis.minor].filter(({ labelX }) => labelX > scale.timeToPx(at(1978)))
    expect(behind.map(({ label }) => label).filter(Boolean)[0]).toMatch(/^197/)
  })

  it('name every year whose stretch is as wide as its word, though a break follows', () => {
    const breaks = [2019, 2020, 2021].map((year) => ({ from: at(year, 2), to: at(year + 1, 1, 1) - DAY_MS }))
    const compression = compressBreaks(breaks, 12 * DAY_MS)
    const scale = timeScale({ from: at(2018, 12, 20), to: at(2022, 2, 20) }, 260, compression)
    const { major } = buildAxis(scale, dateLanguage('de'), measure)
    expect(major.map(({ label }) => label).filter(Boolean)).toEqual(['2019', '2020', '2021', '2022'])
  })

  it('say of each stretch between two breaks when it is, however narrow', () => {
    const spans = fc.array(
      fc.tuple(fc.integer({ min: at(1000) / DAY_MS, max: at(2060) / DAY_MS }), fc.integer({ min: 1, max: 900 })),
      { minLength: 3, maxLength: 30 },
    )
    const isYear = /\d{3,4}|Jahrhundert|Jh\.|Jahrtausend|Jt\./
    fc.assert(
      fc.property(
        spans,
        fc.integer({ min: 520, max: 1600 }),
        fc.constantFrom('auto', 'always'),
        (given, width, how) => {
          const bounds = given.flatMap(([day, days]) => [day * DAY_MS, (day + days) * DAY_MS])
          const isDay = ({ from, to }: { from: number; to: number }): boolean => to - from <= DAY_MS
          const starts = Float64Array.from(given, ([day]) => day * DAY_MS)
          const compression = chooseCompression(Float64Array.from(bounds), starts, how, { isWithinDay: isDay })
          const [from, to] = [Math.min(...bounds), Math.max(...bounds)]
          const margin = (compression.toDrawn(to) - compression.toDrawn(from)) * 0.04
          const window = realWindow(
            { from: compression.toDrawn(from) - margin, to: compression.toDrawn(to) + margin },
            compression,
          )
          const scale = timeScale(window, width, compression)
          const { major, minor } = buildAxis(scale, dateLanguage('de'), measure)
          const yearOf = (tick: { timeMs: number } | undefined): number =>
            new Date(tick?.timeMs ?? NaN).getUTCFullYear()
          const words = [...major, ...minor].filter(({ label }) => label !== '')
          const stretches = stretchesOf(scale)
          for (const [index, { x0 }] of stretches.entries()) {
            const end = stretches[index + 1]?.x0 ?? width
            // Nothing has room for a year there.
            if (end - x0 < 30) continue
            // A year that goes on behind a break need not be said again.
            const before = major.findLast(({ label, labelX }) => label !== '' && labelX < x0 - 8)
            const isTold = words.some((tick) => {
              const isInside = tick.labelX >= x0 - 8 && tick.labelX < end
              return isInside && (isYear.test(tick.label) || yearOf(tick) === yearOf(before))
            })
            expect(isTold).toBe(true)
          }
        },
      ),
    )
  })

  it('never say a month or a day of another year than the word before them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: at(1600), max: at(2060) }),
        fc.integer({ min: 20, max: 900 }),
        fc.integer({ min: 300, max: 1600 }),
        (from, days, width) => {
          const { major } = buildAxis(timeScale({ from, to: from + days * DAY_MS }, width), dateLanguage('en'), measure)
          let said = ''
          for (const { timeMs, label } of major) {
            if (label === '') continue
            const year = String(new Date(timeMs).getUTCFullYear())
            if (label.includes(year)) said = year
            expect(said).toBe(year)
          }
        },
      ),
    )
  })

  it('say a year that goes on behind a break once', () => {
    const compression = compressBreaks([{ from: at(2026, 3, 10), to: at(2026, 6, 20) }], 8 * DAY_MS)
    const scale = timeScale({ from: at(2026, 2, 1), to: at(2026, 8, 20) }, 1100, compression)
    const { major } = buildAxis(scale, dateLanguage('en'), measure)
    expect(major.filter(({ label }) => label.includes('2026'))).toHaveLength(1)
    expect(major.some(({ label, labelX }) => label !== '' && labelX > scale.timeToPx(at(2026, 6, 20)))).toBe(true)
  })

  it('never say the same year or century twice side by side, where a century or a decade goes on behind a break either', () => {
    const years = fc.array(fc.integer({ min: 1200, max: 2020 }), { minLength: 3, maxLength: 14 })
    fc.assert(
      fc.property(years, fc.integer({ min: 300, max: 1600 }), (given, width) => {
        const times = given.map((year) => at(year)).sort((a, b) => a - b)
        const bounds = Float64Array.from(times.flatMap((time) => [time, time + 300 * DAY_MS]))
        const compression = chooseCompression(bounds, Float64Array.from(times), 'always')
        const drawn = [times[0]! - 300 * DAY_MS, times.at(-1)! + 600 * DAY_MS].map((time) => compression.toDrawn(time))
        const scale = timeScale(realWindow({ from: drawn[0]!, to: drawn[1]! }, compression), width, compression)
        const axis = buildAxis(scale, dateLanguage('de'), measure)
        for (const row of [axis.major, axis.minor]) {
          const shown = row.filter(({ label }) => label !== '').sort((a, b) => a.labelX - b.labelX)
          for (const [i, { label }] of shown.entries())
            if (/\d{3}|Jh|Jahrh/.test(label)) expect(label).not.toBe(shown[i + 1]?.label)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('draw one line for a century and its first decade', () => {
    const axis = buildAxis(timeScale({ from: at(1857), to: at(2024) }, 1100), dateLanguage('de'), measure)
    const lines = [...axis.major, ...axis.minor]
      .filter(({ x }) => x >= 0)
      .map(({ x }) => x)
      .sort((a, b) => a - b)
    lines.slice(1).forEach((x, index) => expect(x - lines[index]!).toBeGreaterThan(20))
    expect(axis.major.map(({ label }) => label)).toContain('20. Jahrhundert')
  })

  it('have years of one kind in a row, the year of a short stretch among the fine ones', () => {
    const compression = compressBreaks([{ from: at(1845), to: at(1906) }], 1.8 * 365 * DAY_MS)
    const { major } = buildAxis(
      timeScale({ from: at(1842), to: at(1992) }, 1100, compression),
      dateLanguage('en'),
      measure,
    )
    for (const { label } of major) expect(label).toMatch(/^$|^\d+0s$/)
  })
})
