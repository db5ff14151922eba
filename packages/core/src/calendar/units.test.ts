import { describe, expect, it } from 'vitest'
import { dayNumber, formatDay } from './civil.js'
import { addToDay, isoWeekOf, mondayOfWeek, startOfUnit } from './units.js'

const day = (iso: string): number => {
  const [year = 0, month = 1, date = 1] = iso.split('-').map(Number)
  return dayNumber(year, month, date)
}

describe('counting in units', () => {
  it('keeps to the last day of a shorter month', () => {
    expect(formatDay(addToDay(day('2023-01-31'), 1, 'month'))).toBe('2023-02-28')
    expect(formatDay(addToDay(day('2024-02-29'), -1, 'year'))).toBe('2023-02-28')
  })
  it('begins weeks on Monday and quarters with their month', () => {
    expect(formatDay(startOfUnit(day('2023-09-17'), 'week'))).toBe('2023-09-11')
    expect(formatDay(startOfUnit(day('2023-09-17'), 'quarter'))).toBe('2023-07-01')
  })
  it('counts ISO weeks across the turn of the year', () => {
    expect(isoWeekOf(day('2021-01-03'))).toEqual({ weekYear: 2020, week: 53 })
    expect(formatDay(mondayOfWeek(2020, 53) ?? 0)).toBe('2020-12-28')
    expect(mondayOfWeek(2021, 53)).toBeNull()
  })
})
