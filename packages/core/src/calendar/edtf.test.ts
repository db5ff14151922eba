import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay } from './civil.js'
import { dateFromEdtf, joinEdtf, parseEdtf, spanOf, UNKNOWN_DATE } from './edtf.js'

type Row = readonly [edtf: string, earliest: string | null, latest: string | null, granularity: string, extent: string]

const rows: readonly Row[] = [
  ['2023', '2023-01-01', '2023-12-31', 'year', 'moment'],
  ['2023-02', '2023-02-01', '2023-02-28', 'month', 'moment'],
  ['2024-02-29', '2024-02-29', '2024-02-29', 'day', 'moment'],
  ['-0043', '-0043-01-01', '-0043-12-31', 'year', 'moment'],
  ['0000', '0000-01-01', '0000-12-31', 'year', 'moment'],
  ['2023-09-13T20:15', '2023-09-13T20:15:00', '2023-09-13T20:15:59', 'minute', 'moment'],
  ['2023-09-13T20:15:30Z', '2023-09-13T20:15:30', '2023-09-13T20:15:30', 'second', 'moment'],
  ['2023-09-13T20:15:30+02:00', '2023-09-13T18:15:30', '2023-09-13T18:15:30', 'second', 'moment'],
  ['2019~', '2019-01-01', '2019-12-31', 'year', 'moment'],
  ['199X', '1990-01-01', '1999-12-31', 'decade', 'moment'],
  ['19XX', '1900-01-01', '1999-12-31', 'century', 'moment'],
  ['1XXX', '1000-01-01', '1999-12-31', 'millennium', 'moment'],
  ['2004-XX', '2004-01-01', '2004-12-31', 'month', 'moment'],
  ['2004-06-XX', '2004-06-01', '2004-06-30', 'day', 'moment'],
  ['2004-06-2X', '2004-06-20', '2004-06-29', 'day', 'moment'],
  ['1984-1X', '1984-10-01', '1984-12-31', 'month', 'moment'],
  ['1984-X1', '1984-01-01', '1984-11-30', 'month', 'moment'],
  ['1XX3', '1003-01-01', '1993-12-31', 'year', 'moment'],
  ['20X3', '2003-01-01', '2093-12-31', 'year', 'moment'],
  ['-01X4', '-0194-01-01', '-0104-12-31', 'year', 'moment'],
  ['15XX-12-25', '1500-12-25', '1599-12-25', 'day', 'moment'],
  ['15XX-XX-25', '1500-01-25', '1599-12-25', 'day', 'moment'],
  ['199X-02-29', '1992-02-29', '1996-02-29', 'day', 'moment'],
  ['2023-XX-31', '2023-01-31', '2023-12-31', 'day', 'moment'],
  ['1950S2', '1900-01-01', '1999-12-31', 'century', 'moment'],
  ['1950S3', '1950-01-01', '1959-12-31', 'decade', 'moment'],
  ['-0150S2', '-0159-01-01', '-0150-12-31', 'decade', 'moment'],
  ['Y171010S3', '+171000-01-01', '+171999-12-31', 'millennium', 'moment'],
  ['2014-05-01T10:00:00.123Z', '2014-05-01T10:00:00', '2014-05-01T10:00:00', 'second', 'moment'],
  ['2014-05-01T24:00:00', '2014-05-02T00:00:00', '2014-05-02T00:00:00', 'second', 'moment'],
  ['2014-05-01T10:00:00+0230', '2014-05-01T07:30:00', '2014-05-01T07:30:00', 'second', 'moment'],
  ['2014-05-01T10:00:00-12:00', '2014-05-01T22:00:00', '2014-05-01T22:00:00', 'second', 'moment'],
  ['2023-21', '2023-03-01', '2023-05-31', 'season', 'moment'],
  ['2023-24', '2023-12-01', '2024-02-29', 'season', 'moment'],
  ['2023-35', '2023-07-01', '2023-09-30', 'quarter', 'moment'],
  ['2023-41', '2023-07-01', '2023-12-31', 'half', 'moment'],
  ['[2023-07-21..2023-07-31]', '2023-07-21', '2023-07-31', 'month', 'moment'],
  ['[2020-01-01..2020-04-30]', '2020-01-01', '2020-04-30', 'year', 'moment'],
  ['[2023-09-11..2023-09-17]', '2023-09-11', '2023-09-17', 'week', 'moment'],
  ['[1667,1668,1670..1672]', '1667-01-01', '1672-12-31', 'century', 'moment'],
  ['{2001..2003}', '2001-01-01', '2003-12-31', 'decade', 'interval'],
  ['[..1984]', null, '1984-12-31', 'year', 'moment'],
  ['2023-09-10/2023-09-13', '2023-09-10', '2023-09-13', 'day', 'interval'],
  ['2020-01/..', '2020-01-01', null, 'month', 'interval'],
  ['/2020', null, '2020-12-31', 'year', 'interval'],
  ['2004-06/2006', '2004-06-01', '2006-12-31', 'month', 'interval'],
  ['[1963..1966]/1972', '1963-01-01', '1972-12-31', 'year', 'interval'],
  ['2019/[2021-07-21..2021-07-31]', '2019-01-01', '2021-07-31', 'month', 'interval'],
  ['[..1899]/1950', null, '1950-12-31', 'year', 'interval'],
]

describe('a beginning and an end', () => {
  it.each([
    ['1962', '1972', '1962/1972'],
    ['[1963..1966]', '1972', '[1963..1966]/1972'],
    ['[1963..1966]', '1964', '[1963..1966]/1964'],
    ['2001-21', '2003', '2001-21/2003'],
    ['1962', null, '1962/..'],
    [null, '1962', '../1962'],
    ['1962', '1962', '1962'],
    ['1998/..', '2005', '1998/2005'],
    ['1914/1918', '1939/1945', '1914/1945'],
    ['1800~', '181X', '1800~/181X'],
    ['1972', '[1963..1966]', null],
    ['1972', 'soon', null],
    [null, null, null],
  ])('%s and %s are %s', (from, to, edtf) => {
    expect(joinEdtf(from, to)).toBe(edtf)
  })
})

describe('EDTF', () => {
  for (const [edtf, earliest, latest, granularity, extent] of rows) {
    it(`bounds ${edtf}`, () => {
      expect(parseEdtf(edtf)).toMatchObject({ earliest, latest, granularity, extent })
    })
  }
  const wrong = [
    '',
    '2023-02-30',
    '1900-02-29',
    '2023-13',
    '2023-00',
    '23',
    '20234',
    'spring',
    '2023-9-1',
    '2023-09-13T24:00:01',
    '2023-09-13T25:00',
    '2023-09-13T10:00-13:00',
    '2023-09-13T10:00+14:30',
    '2023-09-13T10:00:00.',
    '2023-09-13T20:60',
    '2023-09T10:00',
    '2023/2020',
    '../..',
    '[..]',
    '[2023..',
    '2023/2024/2025',
    'X2023',
    'Y9999',
    'Y17E99',
    '1950S',
    '1950S0',
    '1950S5',
    '19XXS2',
    '1XX3-02-29',
    '2023-1X-32',
    'Y',
    '-0000',
    '2023-40-01',
  ]
  for (const edtf of wrong) {
    it(`refuses ${edtf === '' ? 'nothing' : edtf}`, () => {
      expect(parseEdtf(edtf)).toBeNull()
    })
  }
  it('marks what is approximate, not what is merely uncertain', () => {
    expect(parseEdtf('2019~')?.approximate).toBe(true)
    expect(parseEdtf('2019%')?.approximate).toBe(true)
    expect(parseEdtf('2019?')?.approximate).toBe(false)
    expect(parseEdtf('2019~/2020')?.approximate).toBe(true)
  })
  it('reads years beyond four digits', () => {
    expect(parseEdtf('Y-17E7')?.granularity).toBe('year')
    expect(parseEdtf('Y170000')?.earliest).toBe('+170000-01-01')
    expect(parseEdtf('+012023')?.earliest).toBe('+012023-01-01')
  })
  it('bounds each day by itself and the next', () => {
    fc.assert(
      fc.property(fc.integer({ min: -900_000, max: 2_900_000 }), (day) => {
        const bounds = parseEdtf(formatDay(day))
        expect(bounds).toMatchObject({ startMs: day * 86_400_000, endMs: (day + 1) * 86_400_000, granularity: 'day' })
      }),
    )
  })
  it('answers for any string, and within it never puts the end before the start', () => {
    const alphabet = [...'0123456789-/.X~?%[]{},TZY+:E ']
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 40 }), (text) => {
        const bounds = parseEdtf(text)
        if (bounds !== null) expect(bounds.startMs).toBeLessThan(bounds.endMs)
      }),
      { numRuns: 2000 },
    )
  })
  it('refuses megabytes at once', () => {
    expect(parseEdtf('['.repeat(1_000_000))).toBeNull()
    expect(parseEdtf(`[${'2023,'.repeat(200_000)}2024]`)).toBeNull()
  })
})

describe('dates from EDTF', () => {
  it('carry bounds, granularity and basis', () => {
    expect(dateFromEdtf('[2023-07-21..2023-07-31]', 'computed')).toEqual({
      edtf: '[2023-07-21..2023-07-31]',
      extent: 'moment',
      earliest: '2023-07-21',
      latest: '2023-07-31',
      granularity: 'month',
      basis: 'computed',
    })
  })
  it('are unknown where the string is no date', () => {
    expect(dateFromEdtf('demnächst', 'stated')).toBe(UNKNOWN_DATE)
    expect(spanOf(UNKNOWN_DATE)).toEqual({ startMs: -Infinity, endMs: Infinity })
  })
})
