import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEdtf } from '../../calendar/edtf.js'
import { isoDates } from './iso-date.js'
import { dayOrderOf, edtfOf, readingsOf } from './loose-date.js'

describe('dates of other programs', () => {
  it.each([
    ['1871-03-28', '1871-03-28'],
    ['1871-3-28', '1871-03-28'],
    ['28.03.1871', '1871-03-28'],
    ['28. März 1871', '1871-03-28'],
    ['28 March 1871', '1871-03-28'],
    ['March 28, 1871', '1871-03-28'],
    ['Mar 28 1871', '1871-03-28'],
    ['Tuesday, March 28, 1871', '1871-03-28'],
    ['3/28/1871', '1871-03-28'],
    ['18710328', '1871-03-28'],
    ['28.3.1871 18:30 Uhr', '1871-03-28T18:30'],
    ['1871-03-28T18:30:12.345Z', '1871-03-28T18:30:12Z'],
    ['1971-03-28T18:30:00+02:00', '1971-03-28T16:30:00Z'],
    ['1971-03-28T23:30-05:00', '1971-03-29T04:30Z'],
    ['1871-03-28 18:30', '1871-03-28T18:30'],
    ['3/28/1871 6pm', '1871-03-28T18:00'],
    ['März 1871', '1871-03'],
    ['Dec 1871', '1871-12'],
    ['03.1871', '1871-03'],
    ['1870er', '187X'],
    ['1870s', '187X'],
    ['80er', '198X'],
    ['die 80er-Jahre', '198X'],
    ['90er Jahre', '199X'],
    ['18xx', '18XX'],
    ['197x', '197X'],
    ['18??', '18XX'],
    ['Weihnachten 2023', '2023-12-25'],
    ['2. Weihnachtstag 1914', '1914-12-26'],
    ['3. Advent 2020', '2020-12-13'],
    ['Ostern 1916', '1916-04-23'],
    ['Easter Monday, 1916', '1916-04-24'],
    ['Pfingsten 1920 – Silvester 1920', '1920-05-23/1920-12-31'],
    ['31 v. Chr.', '-0030'],
    ['31 BC', '-0030'],
    ['53', '0053'],
    ['um 1870', '1870~'],
    ['vor 1870', '[..1869]'],
    ['seit 1870', '1870/..'],
    ['1870–1871', '1870/1871'],
    ['18.03.1871 - 28.05.1871', '1871-03-18/1871-05-28'],
    ['March 1871 to May 1871', '1871-03/1871-05'],
    ['44–31 v. Chr.', '-0043/-0030'],
    ['the 3rd of May 1871', '1871-05-03'],
    ['um den 3. Mai 1871', '1871-05-03~'],
    ['approximately 1871', '1871~'],
    ['1871 (Frankfurt)', '1871'],
    ['1871 May 3', '1871-05-03'],
    ['(1871)', '1871'],
    ['1871 (?)', '1871?'],
    ['1871 (ca.)', '1871~'],
    ['1871–', '1871/..'],
    ['1871 - present', '1871/..'],
    ['–1871', '../1871'],
    ['bis 31.12.1871', '../1871-12-31'],
    ['nach dem 1.5.1871', '[1871-05-02..]'],
    ['1870/71', '1870/1871'],
    ['1870 or 1871', '[1870,1871]'],
    ['zwischen 1850 und 1871', '[1850..1871]'],
    ['von 1850 bis 1871', '1850/1871'],
    ['30. April/1. Mai 1871', '1871-04-30/1871-05-01'],
    ['Sept 30-Oct 2, 1871', '1871-09-30/1871-10-02'],
    ['1.2.-5.2.1871', '1871-02-01/1871-02-05'],
    ['1º luglio 1871', '1871-07-01'],
    ['Dienstag, den 28. März 1871', '1871-03-28'],
    ['31 B.C.', '-0030'],
    ['A.D. 79', '0079'],
    ["'71", '1971'],
    ["the '70s", '197X'],
    ['XIXe siècle', '18XX'],
    ['siglo XIX', '18XX'],
    ['XIX. Jahrhundert', '18XX'],
    ['first half of the 19th century', '[1800..1849]'],
    ['15th–16th century', '14XX/15XX'],
    ['1871-03-00', '1871-03'],
    ['1871-00-00', '1871'],
    ['2020年5月1日', '2020-05-01'],
    ['2020년 5월', '2020-05'],
    ['28 March 1971, 10:00–12:00', '1971-03-28T10:00/1971-03-28T12:00'],
    ['1971-03-28 10:00 - 12:00', '1971-03-28T10:00/1971-03-28T12:00'],
    ['28.3.1971 10 bis 12 Uhr', '1971-03-28T10:00/1971-03-28T12:00'],
    ['March 28, 1971, 2–4 pm', '1971-03-28T14:00/1971-03-28T16:00'],
    ['28.3.1971 22:00–02:00', '1971-03-28T22:00/1971-03-29T02:00'],
    ['28 Mar 1971 15.26.07 +0100', '1971-03-28T14:26:07Z'],
    ['1971-03-28T10:30[Europe/Paris]', '1971-03-28T09:30Z'],
    ['1971-03-28T10:30+01:00[Europe/Paris]', '1971-03-28T09:30Z'],
    ['1971-03-28[u-ca=gregory]', '1971-03-28'],
    ['Wed, 30 Jun 2015 23:59:60 GMT', '2015-06-30T23:59:59Z'],
    ['-40000', 'Y-40000'],
    ['1709287200', '2024-03-01T10:00:00Z'],
    ['1709287200000', '2024-03-01T10:00:00Z'],
    ['20240301103000', '2024-03-01T10:30:00'],
    ['March 1 → March 15, 2024', '2024-03-01/2024-03-15'],
    ['KW 12/2020', '[2020-03-16..2020-03-22]'],
    ['12. KW 2020', '[2020-03-16..2020-03-22]'],
    ['1871.05', '1871-05'],
    ['05-1871', '1871-05'],
    ['H2 1871', '1871-41'],
    ['2. Hälfte 19. Jh.', '[1850..1899]'],
    ['Ende des 19. Jahrhunderts', '[1867..1899]'],
    ['4th c.', '03XX'],
    ['the 1870s', '187X'],
    ['Summer of 1871', '1871-22'],
    ['Winter 1870/71', '1870-24'],
    ['12,500 BC', 'Y-12499'],
    ['5 p.m., 3 May 1971', '1971-05-03T17:00'],
    ['18.30 Uhr, 3. Mai 1971', '1971-05-03T18:30'],
    ['Mon May  3 15:26:07 UTC 1971', '1971-05-03T15:26:07Z'],
    ['Thu, 07 Mar 2024 10:00:00 GMT+01:00', '2024-03-07T09:00:00Z'],
    ['mar, 04 mars 2025', '2025-03-04'],
    ['Mit, 21 Apr 2021', '2021-04-21'],
    ["1870's", '187X'],
    ['1870s BC', '[-1878..-1869]'],
    ['470er v. Chr.', '[-0478..-0469]'],
    ['c. 10,000 BC', '-9999~'],
    ['um 12.500 v. Chr.', 'Y-12499'],
    ['3rd millennium BC', '[-2999..-2000]'],
    ['2. Jahrtausend', '1XXX'],
    ['1871+', '1871/..'],
    ['1871 onwards', '1871/..'],
    ['1871 ff.', '1871/..'],
    ['<1871', '[..1870]'],
    ['> 1871', '[1872..]'],
    ['spätestens 1871', '[..1871]'],
    ['no later than 1871', '[..1871]'],
    ['frühestens 1871', '[1871..]'],
    ['nicht vor 1871', '[1871..]'],
    ['zw. 1850 und 1871', '[1850..1871]'],
    ['28 Mar 1971 15:26:07 UTC+2', '1971-03-28T13:26:07Z'],
    ['28 Mar 1971 15:26:07 AEST', '1971-03-28T05:26:07Z'],
    ['28 Mar 1971 13:15 PM', '1971-03-28T13:15'],
  ])('%s', (text, edtf) => {
    expect(edtfOf(text)).toBe(edtf)
    expect(parseEdtf(edtf)).not.toBeNull()
  })

  it.each([
    '31.02.1871',
    '13/13/1871',
    'irgendwann',
    '25:00',
    '1871-13-01',
    'Marchember 1871',
    '0',
    '20er',
    '30s',
    'Weihnachten 23',
    '2. Ostern 1916',
    '5th',
    '13-2020',
    '- 1871',
    'Sommer 1870/71',
    'the',
    'um',
    'C19',
    '0000-00-00',
    '2040010110',
    '1Q20',
    '28 Mar 1971 13:15 AM',
    '9er',
  ])('%s is none', (text) => {
    expect(edtfOf(text)).toBeNull()
  })

  it('a day and a month that could change places are told, unless a neighbour shows the order', () => {
    expect(edtfOf('4/10/1871')).toBeNull()
    expect(dayOrderOf(['4/10/1871', '3/28/1871'])).toBe('month-first')
    expect(edtfOf('4/10/1871', 'month-first')).toBe('1871-04-10')
    expect(edtfOf('4/10/1871', dayOrderOf(['28/3/1871']))).toBe('1871-10-04')
    expect(dayOrderOf(['3/28/1871', '28/3/1871'])).toBeUndefined()
  })

  it('ten years that two centuries have are told with both', () => {
    for (const text of ['20er', 'die 20er Jahre', '20er-Jahre']) expect(readingsOf(text)).toEqual(['192X', '202X'])
  })

  it('whatever is read is EDTF', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40, unit: fc.constantFrom(...'0123456789./- –~XBCvh. März') }), (text) => {
        const edtf = edtfOf(text)
        if (edtf !== null) expect(parseEdtf(edtf)).not.toBeNull()
      }),
    )
  })
})

describe('what programs write', () => {
  const digits = fc.integer({ min: 0, max: 99 }).map((one) => String(one).padStart(2, '0'))
  const parts = fc.oneof(digits, fc.constantFrom('-', '/', '..', 'T', ':', 'Z', '~', '?', 'X', '[', ']', ' ', '+', '.'))
  const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })

  it('is read in the same way by the reader of all else', () => {
    const texts = fc.oneof(fc.array(parts, { maxLength: 14 }).map((all) => all.join('')), day.map((one) => one.toISOString())) // prettier-ignore
    fc.assert(
      fc.property(texts, (text) => {
        const read = isoDates.edtfOf(text)
        if (read !== null) expect(edtfOf(text)).toBe(read)
      }),
      { numRuns: 5000 },
    )
  })

  it('is EDTF, and ISO 8601 with a clock', () => {
    for (const text of [
      '1871',
      '1871-03',
      '1871-03-28',
      '1871~',
      '187X',
      '1871/1873',
      '1871-21',
      '[1871..1873]',
      '-0043',
    ])
      expect(isoDates.edtfOf(text)).toBe(text)
    expect(isoDates.edtfOf('1971-03-28T18:30:00.000+02:00')).toBe('1971-03-28T16:30:00Z')
  })
})
