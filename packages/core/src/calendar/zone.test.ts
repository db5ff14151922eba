import { expect, it } from 'vitest'
import { clockInZone, isTimeZone } from './zone.js'

it('knows which names are zones', () => {
  expect(['UTC', 'Europe/Berlin', 'Mars/Olympus', ''].map(isTimeZone)).toEqual([true, true, false, false])
})

it('at the end of daylight saving an hour comes twice', () => {
  const at = (hour: number): number => clockInZone(Date.UTC(2024, 9, 27, hour), 'Europe/Berlin')
  expect([at(0), at(1), at(2)]).toEqual([2, 2, 3].map((hour) => Date.UTC(2024, 9, 27, hour)))
})

it('what is older than zones, or in none that is known, stays as it is', () => {
  expect(clockInZone(Date.UTC(1700, 0, 1), 'Europe/Berlin')).toBe(Date.UTC(1700, 0, 1))
  expect(clockInZone(0, 'Mars/Olympus')).toBe(0)
})
