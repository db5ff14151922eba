import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEdtf } from '../../calendar/edtf.js'
import { isoDates } from './iso-date.js'
import { dayOrderOf, edtfOf } from './loose-date.js'

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
  ])('%s', (text, edtf) => {
    expect(edtfOf(text)).toBe(edtf)
    expect(parseEdtf(edtf)).not.toBeNull()
  })

  it.each(['31.02.1871', '13/13/1871', 'irgendwann', '25:00', '1871-13-01', 'Marchember 1871'])(
    '%s is none',
    (text) => {
      expect(edtfOf(text)).toBeNull()
    },
  )

  it('a day and a month that could change places are told, unless a neighbour shows the order', () => {
    expect(edtfOf('4/10/1871')).toBeNull()
    expect(dayOrderOf(['4/10/1871', '3/28/1871'])).toBe('month-first')
    expect(edtfOf('4/10/1871', 'month-first')).toBe('1871-04-10')
    expect(edtfOf('4/10/1871', dayOrderOf(['28/3/1871']))).toBe('1871-10-04')
    expect(dayOrderOf(['3/28/1871', '28/3/1871'])).toBeUndefined()
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
