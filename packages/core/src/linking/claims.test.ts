import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateFromEdtf } from '../calendar/index.js'
import { detectConflict } from './claims.js'

const date = (edtf: string) => dateFromEdtf(edtf, 'computed')
const detect = (...edtfs: (string | null)[]) => detectConflict(edtfs.map((edtf) => (edtf === null ? null : date(edtf))))
const claimsOf = (...edtfs: (string | null)[]) =>
  detect(...edtfs)?.claims?.map((c) => [c.date.edtf, [...c.evidence]]) ?? null

describe('agreement', () => {
  it('a vaguer date that contains a sharper one agrees with it, and the sharper stands', () => {
    expect(detect('2023-07', '[2023-07-21..2023-07-31]')).toMatchObject({
      date: { edtf: '[2023-07-21..2023-07-31]' },
      claims: null,
    })
  })

  it('"in dieser Woche" agrees with a forum that began the Sunday before', () => {
    expect(detect('[2023-09-11..2023-09-17]', '2023-09-10/2023-09-13')?.claims).toBeNull()
  })

  it('what dates nothing makes no date', () => {
    expect(detect(null, null)).toBeNull()
  })
})

describe('conflict', () => {
  it('late July with July, August against both, and "kürzlich" of neither', () => {
    expect(claimsOf('[2023-07-21..2023-07-31]', '2023-07', '2023-08', null)).toEqual([
      ['[2023-07-21..2023-07-31]', [0, 1]],
      ['2023-08', [2]],
    ])
  })

  it('a date that fits both claims is evidence of neither', () => {
    expect(claimsOf('2023-07-02', '2023-08-04', '2023')).toEqual([
      ['2023-07-02', [0]],
      ['2023-08-04', [1]],
    ])
  })

  it('the hull of claims of one kind is told in their kind', () => {
    expect(detect('2009', '2008')?.date).toMatchObject({ edtf: '[2008..2009]', granularity: 'decade' })
    expect(detect('2018-02-15T05:40', '2018-02-15T05:12')?.date.edtf).toBe('[2018-02-15T05:12..2018-02-15T05:40]')
    expect(detect('2015-06-05', '2015-07')?.date.edtf).toBe('[2015-06-05..2015-07-31]')
  })

  it('the date is the hull of the claims', () => {
    expect(detect('2023-07-02', '2023-07-05')?.date).toMatchObject({
      edtf: '[2023-07-02..2023-07-05]',
      earliest: '2023-07-02',
      latest: '2023-07-05',
    })
  })
})

describe('laws', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((d) => `2023-07-${String(d).padStart(2, '0')}`)
  const any = fc.oneof(
    day,
    fc.constantFrom('2023', '2023-07', '2023-08', '[2023-07-21..2023-07-31]', '2023-07-10/2023-07-14'),
    fc.constant(null),
  )

  it('two claims never share a day, and every evidence belongs to one claim at most', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), (edtfs) => {
        const claims = detect(...edtfs)?.claims ?? []
        const evidence = claims.flatMap((c) => c.evidence)
        expect(new Set(evidence).size).toBe(evidence.length)
        for (let i = 1; i < claims.length; i++)
          expect((claims[i]?.date.earliest ?? '') > (claims[i - 1]?.date.latest ?? '~')).toBe(true)
      }),
    )
  })

  it('the date does not depend on the order of the evidence', () => {
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 6 }), (edtfs) => {
        expect(detect(...[...edtfs].reverse())?.date).toEqual(detect(...edtfs)?.date)
      }),
    )
  })
})
