import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateFromEdtf, joinEdtf } from '../calendar/edtf.js'
import {
  wordDate,
  wordDateWithWeekday,
  wordMonth,
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
    ['1912/1929-10-24', '1912 bis 24. Oktober 1929', '1912 to 24 October 1929'],
    ['1929-10-24/1932', '24. Oktober 1929 bis 1932', '24 October 1929 to 1932'],
    ['1848-03/1848-05-18', 'März bis 18. Mai 1848', 'March to 18 May 1848'],
    ['1700~/1712-04', 'um 1700 bis April 1712', 'about 1700 to April 1712'],
    ['1700/1712~', '1700 bis etwa 1712', '1700 to about 1712'],
    ['1700~/..', 'seit etwa 1700', 'since about 1700'],
    ['1712?', '1712 (?)', '1712 (?)'],
    ['1712?/1720', '1712 (?) bis 1720', '1712 (?) to 1720'],
    ['192X/1933-01', '1920er Jahre bis Januar 1933', '1920s to January 1933'],
    ['2019-01-01/2019-12-31', '1. Januar bis 31. Dezember 2019', '1 January to 31 December 2019'],
    ['1962/..', 'seit 1962', 'since 1962'],
    ['[1923..1926]', 'Mitte der 1920er Jahre', 'mid 1920s'],
    ['[1867..1899]', 'Ende des 19. Jahrhunderts', 'late 19th century'],
    ['[2021-07-21..2021-07-31]/2022', 'Ende Juli 2021 bis 2022', 'late July 2021 to 2022'],
    ['2020/[2021-01-01..2021-04-30]', '2020 bis Anfang 2021', '2020 to early 2021'],
    ['[1850,1852]', '1850 oder 1852', '1850 or 1852'],
    ['18XX', '19. Jahrhundert', '19th century'],
    ['-01XX', '2. Jahrhundert v. Chr.', '2nd century BC'],
    ['2004-29', 'Frühjahr 2004', 'spring 2004'],
    ['2004-XX', '2004', '2004'],
    ['15XX-12-25', '16. Jahrhundert', '16th century'],
    ['2024-08-03T16:00/2024-08-03T24:00', '3. August 2024, 16:00–24:00 Uhr', '3 August 2024, 16:00–24:00'],
    ['2024-08-03T16:00/2024-08-04T00:00', '3. August 2024, 16:00–24:00 Uhr', '3 August 2024, 16:00–24:00'],
    ['2024-08-03T24:00', '3. August 2024, 24:00 Uhr', '3 August 2024, 24:00'],
    ['2024-08-03T00:00/2024-08-04T00:00', '3. August 2024', '3 August 2024'],
    ['2024-08-03T00:00/2024-08-05T00:00', '3. bis 4. August 2024', '3 to 4 August 2024'],
    [
      '2024-08-03T22:00/2024-08-04T02:30',
      '3. August, 22:00 bis 4. August 2024, 02:30 Uhr',
      '3 August, 22:00 to 4 August 2024, 02:30',
    ],
    ['2024-08-03/2024-08-04T12:00', '3. August bis 4. August 2024, 12:00 Uhr', '3 August to 4 August 2024, 12:00'],
    ['[2018-02-15T05:12..2018-02-15T05:40]', '15. Februar 2018, 05:12–05:40 Uhr', '15 February 2018, 05:12–05:40'],
    ['', 'Datum unbekannt', 'date unknown'],
  ])('%s', (edtf, german, english) => {
    expect(words(edtf)).toBe(german)
    expect(words(edtf, 'en')).toBe(english)
  })

  it('names the weekday of a single day only', () => {
    expect(wordDateWithWeekday(dateFromEdtf('2023-08-30', 'computed'), 'de')).toBe('Mittwoch, 30. August 2023')
    expect(wordDateWithWeekday(dateFromEdtf('2023-08', 'computed'), 'de')).toBe('August 2023')
    expect(wordDateWithWeekday(dateFromEdtf('2023-08-30T22:00/2023-08-31T02:00', 'stated'), 'en')).not.toContain('day,')
  })

  it('counts years before our era without a year 0', () => {
    expect(wordYear(0, 'de')).toBe('1 v. Chr.')
    expect(wordYear(-43, 'en')).toBe('44 BC')
    expect(wordCentury(0, 'de')).toBe('1. Jahrhundert v. Chr.')
    expect(wordCentury(21, 'en')).toBe('21st century')
    expect(wordCentury(12, 'en')).toBe('12th century')
  })
})

/** A part of a date with what it names. */
interface Named {
  readonly edtf: string
  readonly months: readonly number[]
  readonly days: readonly number[]
}

const years = fc.integer({ min: 1000, max: 2999 })
const parts: fc.Arbitrary<Named> = fc.oneof(
  years.map((year) => ({ edtf: String(year), months: [], days: [] })),
  years.map((year) => ({ edtf: `${String(year).slice(0, 3)}X`, months: [], days: [] })),
  years.map((year) => ({ edtf: `${String(year).slice(0, 2)}XX`, months: [], days: [] })),
  fc.tuple(years, fc.integer({ min: 21, max: 24 })).map(([year, season]) => ({ edtf: `${String(year)}-${String(season)}`, months: [], days: [] })), // prettier-ignore
  fc.tuple(years, fc.integer({ min: 1, max: 12 })).map(([year, month]) => ({ edtf: `${String(year)}-${two(month)}`, months: [month], days: [] })), // prettier-ignore
  fc.tuple(years, fc.integer({ min: 1, max: 12 })).map(([year, month]) => ({ edtf: `${String(year)}-${two(month)}-XX`, months: [month], days: [] })), // prettier-ignore
  fc.tuple(years, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([year, month, day]) => ({ edtf: `${String(year)}-${two(month)}-${two(day)}`, months: [month], days: [day] })), // prettier-ignore
  fc.tuple(years, fc.integer({ min: 1, max: 40 })).map(([year, length]) => ({ edtf: `[${String(year)}..${String(year + length)}]`, months: [], days: [] })), // prettier-ignore
)
const two = (number: number): string => String(number).padStart(2, '0')
const signed = fc
  .tuple(parts, fc.constantFrom('', '~', '?', '%'))
  .map(([part, sign]) => ({ ...part, edtf: part.edtf.endsWith(']') ? part.edtf : part.edtf + sign }))

/** Months by their names, and days in digits, that a text names. */
function namedIn(
  text: string,
  language: 'de' | 'en',
): { readonly months: readonly number[]; readonly days: readonly number[] } {
  const names = Array.from({ length: 12 }, (_, i) => wordMonth(i + 1, language))
  const months = names.flatMap((name, i) => (new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(text) ? [i + 1] : []))
  const withoutCenturies = text.replace(/\d+(?:\.|th|st|nd|rd) (?:Jahrhundert|century)/g, '')
  return { months, days: Array.from(withoutCenturies.matchAll(/(?<!\d)\d{1,2}(?!\d)/g), ([day]) => Number(day)) }
}

describe.each(['de', 'en'] as const)('%s: the words of any date', (language) => {
  it('name no day and no month that its EDTF does not name, and keep each sign of doubt', () => {
    fc.assert(
      fc.property(signed, signed, fc.constantFrom('one', 'period', 'from', 'until'), (a, b, kind) => {
        const edtf = kind === 'one' ? a.edtf : kind === 'from' ? `${a.edtf}/..` : kind === 'until' ? `../${a.edtf}` : joinEdtf(a.edtf, b.edtf) // prettier-ignore
        fc.pre(edtf !== null)
        const said = wordDate(dateFromEdtf(edtf, 'stated'), language)
        const both = kind === 'period' ? [a, b] : [a]
        const { months, days } = namedIn(said, language)
        expect(both.flatMap((one) => one.months)).toEqual(expect.arrayContaining([...months]))
        expect(both.flatMap((one) => one.days)).toEqual(expect.arrayContaining([...days]))
        // A day that is named is said.
        expect(new Set(days)).toEqual(new Set(both.flatMap((one) => one.days)))
        expect(said.includes('(?)')).toBe(/[?%]/.test(edtf))
        expect(/(?:um|etwa|about) /.test(said)).toBe(/[~%]/.test(edtf))
        if (kind === 'from') expect(said).toMatch(/^(?:seit|since) /)
        if (kind === 'until') expect(said).toMatch(/^(?:bis|until) /)
      }),
    )
  })
})

it('a date with bounds alone is said by these, as exactly as its granularity is', () => {
  const date = { edtf: '', extent: 'interval', basis: 'stated' } as const
  expect(wordDate({ ...date, earliest: '1990-01-01', latest: '1994-12-31', granularity: 'year' }, 'en')).toBe('1990 to 1994') // prettier-ignore
  expect(wordDate({ ...date, earliest: '1990-03-01', latest: '1990-04-30', granularity: 'month' }, 'en')).toBe('March to April 1990') // prettier-ignore
  expect(wordDate({ ...date, earliest: '1990-03-01', latest: null, granularity: 'day' }, 'en')).toBe('since 1 March 1990') // prettier-ignore
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

it.each([
  [Date.UTC(2020, 0, 1), Date.UTC(2021, 0, 1), '2020', '2020'],
  [Date.UTC(2020, 0, 1), Date.UTC(2023, 0, 1), '2020 – 2022', '2020 – 2022'],
  [Date.UTC(2020, 2, 1), Date.UTC(2020, 3, 1), 'March 2020', 'März 2020'],
  [Date.UTC(2020, 2, 1), Date.UTC(2020, 2, 31), '1–30 March 2020', '1.–30. März 2020'],
])('a window of whole years or one whole month is called by them', (from, to, english, german) => {
  expect([wordWindow(from, to, 'en'), wordWindow(from, to, 'de')]).toEqual([english, german])
})
