import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilOf, dayNumber, easterSunday, formatDay, isLeapYear, isRealDay, weekdayOf } from './civil.js'

describe('day numbers', () => {
  it('agree with the platform where it counts right', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (day) => {
        const date = new Date(day * 86_400_000)
        expect(civilOf(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        })
        expect(weekdayOf(day) % 7).toBe(date.getUTCDay())
      }),
    )
  })
  it('come back from their calendar day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000_000, max: 300_000_000 }), (day) => {
        const civil = civilOf(day)
        expect(dayNumber(civil.year, civil.month, civil.day)).toBe(day)
      }),
    )
  })
  it('count months on into the next year', () => {
    expect(formatDay(dayNumber(2023, 13, 1))).toBe('2024-01-01')
    expect(formatDay(dayNumber(2023, 0, 1))).toBe('2022-12-01')
  })
})

describe('leap years', () => {
  it('leave out the centuries that 400 does not divide', () => {
    expect([1900, 2000, 2023, 2024].map(isLeapYear)).toEqual([false, true, false, true])
    expect(isRealDay(1900, 2, 29)).toBe(false)
    expect(isRealDay(2000, 2, 29)).toBe(true)
  })
})

describe('Easter', () => {
  it('falls where the church puts it', () => {
    expect([1818, 1943, 2000, 2008, 2024, 2038].map((year) => formatDay(easterSunday(year)))).toEqual([
      '1818-03-22',
      '1943-04-25',
      '2000-04-23',
      '2008-03-23',
      '2024-03-31',
      '2038-04-25',
    ])
  })
})
