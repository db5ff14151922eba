import { expect, it } from 'vitest'
import { clockInZone, instantInZone, isTimeZone } from './zone.js'

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

it.each(['Europe/Berlin', 'Asia/Kolkata', 'America/St_Johns', 'UTC'])(
  'an instant in %s has the clock that led to it',
  (zone) => {
    for (let hour = 0; hour < 24; hour += 3) {
      const localMs = Date.UTC(2021, 6, 1, hour, 30)
      expect(clockInZone(instantInZone(localMs, zone), zone)).toBe(localMs)
    }
  },
)

it('of an hour that occurs twice the first is meant', () => {
  expect(instantInZone(Date.UTC(2024, 9, 27, 2), 'Europe/Berlin')).toBe(Date.UTC(2024, 9, 27, 0))
})
