import { describe, expect, it } from 'vitest'
import { dateFromEdtf } from '../calendar/edtf.js'
import {
  wordDate,
  wordDateWithWeekday,
  wordEventDate,
  wordPublished,
  wordWindow,
  wordYear,
  wordCentury,
} from './index.js'

const words = (edtf: string, language: 'de' | 'en' = 'de'): string => wordDate(dateFromEdtf(edtf, 'stated'), language)

describe('a date in words says what its bounds say', () => {
  it.each([
    ['2023-08-15', '15. August 2023', '15 August 2023'],
    ['2023-08', 'August 2023', 'August 2023'],
    ['2023', '2023', '2023'],
    ['[2023-07-21..2023-07-31]', 'Ende Juli 2023', 'late July 2023'],
    ['[2023-08-11..2023-08-20]', 'Mitte August 2023', 'mid August 2023'],
    ['[2023-09-01..2023-09-10]', 'Anfang September 2023', 'early September 2023'],
    ['[2020-01-01..2020-04-30]', 'Anfang 2020', 'early 2020'],
    ['2023-09-10/2023-09-13', '10. bis 13. September 2023', '10 to 13 September 2023'],
    ['2023-08-28/2023-09-04', '28. August bis 4. September 2023', '28 August to 4 September 2023'],
    ['2022-12-28/2023-01-04', '28. Dezember 2022 bis 4. Januar 2023', '28 December 2022 to 4 January 2023'],
    ['[2023-05-03..2023-05-09]', 'zwischen 3. und 9. Mai 2023', 'between 3 and 9 May 2023'],
    ['2023-04/2023-05', 'April bis Mai 2023', 'April to May 2023'],
    ['2019/2022', '2019 bis 2022', '2019 to 2022'],
    ['2020-01/..', 'seit Januar 2020', 'since January 2020'],
    ['../2021-05-03', 'bis 3. Mai 2021', 'until 3 May 2021'],
    ['2019~', 'um 2019', 'about 2019'],
    ['2023-03~/2023-09~', 'etwa März bis September 2023', 'about March to September 2023'],
    ['199X', '1990er Jahre', '1990s'],
    ['-0043-03-15', '15. März 44 v. Chr.', '15 March 44 BC'],
    ['2023-21', 'Frühjahr 2023', 'spring 2023'],
    ['2023-33', '1. Quartal 2023', 'Q1 2023'],
    ['2023-09-13T14:30', '13. September 2023, 14:30 Uhr', '13 September 2023, 14:30'],
    ['2023-09-13T14', '13. September 2023, 14 Uhr', '13 September 2023, 14:00'],
    ['2023-09-13T14:30Z', '13. September 2023, 14:30 Uhr UTC', '13 September 2023, 14:30 UTC'],
    ['2023-09-13T14:30:00+02:00', '13. September 2023, 12:30 Uhr UTC', '13 September 2023, 12:30 UTC'],
    [
      '2023-09-13T20:00Z/2023-09-13T21:29Z',
      '13. September 2023, 20:00–21:29 Uhr UTC',
      '13 September 2023, 20:00–21:29 UTC',
    ],
    ['2023-09-13T20:00Z/..', 'seit 13. September 2023, 20:00 Uhr UTC', 'since 13 September 2023, 20:00 UTC'],
    ['', 'Datum unbekannt', 'date unknown'],
  ])('%s', (edtf, german, english) => {
    expect(words(edtf)).toBe(german)
    expect(words(edtf, 'en')).toBe(english)
  })

  it('names the weekday of a single day only', () => {
    expect(wordDateWithWeekday(dateFromEdtf('2023-08-30', 'computed'), 'de')).toBe('Mittwoch, 30. August 2023')
    expect(wordDateWithWeekday(dateFromEdtf('2023-08', 'computed'), 'de')).toBe('August 2023')
  })

  it('counts years before our era without a year 0', () => {
    expect(wordYear(0, 'de')).toBe('1 v. Chr.')
    expect(wordYear(-43, 'en')).toBe('44 BC')
    expect(wordCentury(0, 'de')).toBe('1. Jahrhundert v. Chr.')
    expect(wordCentury(21, 'en')).toBe('21st century')
    expect(wordCentury(12, 'en')).toBe('12th century')
  })
})

describe('claims that cannot both hold', () => {
  const claim = (edtf: string): { date: ReturnType<typeof dateFromEdtf>; evidence: readonly number[] } => ({
    date: dateFromEdtf(edtf, 'stated'),
    evidence: [0],
  })
  const date = dateFromEdtf('[2023-07-21..2023-08-31]', 'stated')

  it('are all named, and a year that they share is said once', () => {
    const conflict = { kind: 'date' as const, claims: [claim('[2023-07-21..2023-07-31]'), claim('2023-08')] }
    expect(wordEventDate({ date, conflict }, 'de')).toBe('Ende Juli oder August 2023')
  })

  it('keep their years where these differ', () => {
    const conflict = { kind: 'date' as const, claims: [claim('2022-12'), claim('2023-01')] }
    expect(wordEventDate({ date, conflict }, 'en')).toBe('December 2022 or January 2023')
  })
})

describe('a window in words', () => {
  const at = (iso: string): number => Date.parse(iso)
  it.each([
    ['2023-07-20T00:00Z', '2023-09-16T00:00Z', '20. Juli – 15. September 2023'],
    ['2023-09-01T00:00Z', '2023-09-16T00:00Z', '1.–15. September 2023'],
    ['2022-12-20T00:00Z', '2023-01-16T00:00Z', '20. Dezember 2022 – 15. Januar 2023'],
    ['2019-03-01T00:00Z', '2023-10-01T00:00Z', 'März 2019 – September 2023'],
    ['1953-01-01T00:00Z', '2024-01-01T00:00Z', '1953 – 2023'],
    ['2023-09-13T08:00Z', '2023-09-13T14:30Z', '13. September 2023, 08:00–14:30 Uhr'],
    ['2023-09-13T23:01Z', '2023-09-13T23:01:30Z', '13. September 2023, 23:01 Uhr'],
    ['2023-09-11T00:00Z', '2023-09-12T00:00Z', 'Montag, 11. September 2023'],
    ['2023-09-11T00:00Z', '2023-09-13T00:00Z', '11.–12. September 2023'],
    ['2023-09-11T20:00Z', '2023-09-12T02:30Z', '11. September, 20:00 – 12. September 2023, 02:30 Uhr'],
  ])('%s to %s', (from, to, expected) => {
    expect(wordWindow(at(from), at(to), 'de')).toBe(expected)
  })
})

it('a publication date that the text does not state says how it is known', () => {
  expect(wordPublished(dateFromEdtf('2023-09', 'stated'), 'de')).toBe('September 2023')
  expect(wordPublished(dateFromEdtf('2023-08-31', 'inferred'), 'de')).toBe('31. August 2023 (erschlossen)')
  expect(wordPublished(dateFromEdtf('', 'unknown'), 'de')).toBe('ohne Datum')
})
