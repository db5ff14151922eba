import { dateFromEdtf } from '../calendar/edtf.js'
import { wordDate } from './date-words.js'
import { describe, expect, it } from 'vitest'
import { dateInZone } from './date-in-zone.js'

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

  it.each([
    ['UTC', '1. Mai 2024, 20:30 Uhr UTC'],
    ['Europe/Berlin', '1. Mai 2024, 22:30 Uhr UTC+2'],
    ['Asia/Kolkata', '2. Mai 2024, 02:00 Uhr UTC+5:30'],
    ['America/St_Johns', '1. Mai 2024, 18:00 Uhr UTC−2:30'],
    ['Africa/Accra', '1. Mai 2024, 20:30 Uhr UTC'],
  ])('says in words whose clocks these are: %s', (zone, words) => {
    expect(wordDate(dateInZone(dateFromEdtf('2024-05-01T20:30Z', 'stated'), zone), 'de')).toBe(words)
  })
})

it.each(['2024-05-01', '2024-05', '2024-05-01T20:30', '1850~', '[2024-05-01..2024-05-03]'])(
  'what names no instant stays as it is: %s',
  (edtf) => {
    const date = dateFromEdtf(edtf, 'stated')
    expect(dateInZone(date, 'Asia/Tokyo')).toBe(date)
  },
)
