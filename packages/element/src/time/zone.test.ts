import { dateFromEdtf } from '@event-timeline/core/edtf'
import { describe, expect, it } from 'vitest'
import { clockInZone, dateInZone, isTimeZone } from './zone.js'

const shown = (edtf: string, zone: string): readonly (string | null)[] => {
  const { earliest, latest } = dateInZone(dateFromEdtf(edtf, 'stated'), zone)
  return [earliest, latest]
}

describe('a moment that says its zone', () => {
  it('is told by the clocks of another, in summer and in winter', () => {
    expect(shown('2024-05-01T20:30Z', 'Europe/Berlin')).toEqual(['2024-05-01T22:30:00', '2024-05-01T22:30:59'])
    expect(shown('2024-01-01T23:30:00Z', 'Europe/Berlin')).toEqual(['2024-01-02T00:30:00', '2024-01-02T00:30:00'])
    expect(shown('2024-05-01T20:30:00+02:00', 'America/New_York')[0]).toBe('2024-05-01T14:30:00')
  })

  it('may lie at the end of daylight saving, where an hour comes twice', () => {
    const at = (hour: number): number => clockInZone(Date.UTC(2024, 9, 27, hour), 'Europe/Berlin')
    expect([at(0), at(1), at(2)]).toEqual([2, 2, 3].map((hour) => Date.UTC(2024, 9, 27, hour)))
  })
})

it.each(['2024-05-01', '2024-05', '2024-05-01T20:30', '1850~', '[2024-05-01..2024-05-03]'])(
  'what names no instant stays as it is: %s',
  (edtf) => {
    const date = dateFromEdtf(edtf, 'stated')
    expect(dateInZone(date, 'Asia/Tokyo')).toBe(date)
  },
)

it('knows which names are zones', () => {
  expect(['UTC', 'Europe/Berlin', 'Mars/Olympus', ''].map(isTimeZone)).toEqual([true, true, false, false])
})
