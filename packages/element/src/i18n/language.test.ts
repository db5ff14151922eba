import { describe, expect, it } from 'vitest'
import { dateFromEdtf, joinEdtf } from '@event-timeline/core/edtf'
import fc from 'fast-check'
import { wordDate } from '@event-timeline/core/wording'
import { stackDate } from './date-words.js'
import { LANGUAGES, languageFor, loadLanguage, withStrings } from './language.js'

const before = languageFor('fr-CA')
await Promise.all(LANGUAGES.map((tag) => loadLanguage(tag)))

describe('the language of the controls', () => {
  it.each([
    ['de-AT', 'de'],
    ['fr', 'fr'],
    ['es-419', 'es'],
    ['it-CH', 'it'],
    ['en-GB', 'en'],
    ['', 'en'],
    ['und', 'en'],
    ['no language at all', 'en'],
  ])('%s: %s', (tag, expected) => {
    expect(languageFor(tag).tag).toBe(expected)
  })

  it('of a page in another language is English, with dates as that language writes them', () => {
    const dutch = languageFor('nl')
    expect(dutch.words.search).toBe('Search')
    expect(wordDate(dateFromEdtf('1969-07-20', 'stated'), dutch.dates)).toBe('20 juli 1969')
  })

  it('is English, with dates as the language writes them, until its file has come', async () => {
    expect(before.tag).toBe('en')
    expect(wordDate(dateFromEdtf('1969-07-20', 'stated'), before.dates)).toBe('20 juillet 1969')
    expect(languageFor('fr-CA').tag).toBe('fr')
    expect(await loadLanguage('fr')).toBe(false)
    expect(await loadLanguage('nl')).toBe(false)
  })

  it('takes words of the page, of the kind that they replace', () => {
    const own = withStrings(languageFor('en'), {
      search: 'Find',
      modes: { list: 'Events' },
      events: 'many',
      filter: 7,
      odd: 'x',
    })
    expect(own.words.search).toBe('Find')
    expect(own.words.modes).toMatchObject({ list: 'Events', table: 'Table' })
    expect(own.words.events(3)).toBe('many')
    expect(own.words.filter).toBe('Filter')
    expect(own.words).not.toHaveProperty('odd')
  })
})

describe.each(LANGUAGES.map((tag) => languageFor(tag)))('$tag', ({ words, dates }) => {
  /** Words that are made from other words; the others are made from counts. */
  const ofWords = new Set(['facetSearch', 'sortedBy'])
  const say = ([name, value]: readonly [string, unknown]): readonly string[] => {
    if (typeof value === 'string') return [value]
    if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(say)
    const word = value as (...all: readonly unknown[]) => unknown
    return [String(ofWords.has(name) ? word('A', true) : word(2, 3, 4))]
  }

  it('says something for each word, and never "undefined"', () => {
    for (const text of Object.entries(words).flatMap(say))
      expect(text).toMatch(/^(?!.*(?:undefined|NaN|\[object)).+$/su)
  })

  it('tells one event from several', () => {
    expect(words.events(1)).not.toBe(words.events(2).replace('2', '1'))
  })

  it.each([
    '1969-07-20',
    '1969-07',
    '1969',
    '196X',
    '19XX',
    '-0043-03-15',
    '1969~',
    '1969/..',
    '[1969-07-01..1969-07-10]',
    '1969-22',
  ])('has words for %s', (edtf) => {
    const date = dateFromEdtf(edtf, 'stated')
    expect(wordDate(date, dates)).toMatch(/\p{L}|\d/u)
    expect(stackDate(date, dates)[0]).not.toBe('')
  })
})

describe.each(LANGUAGES.map((tag) => languageFor(tag).dates))('the words of any date, in each language', (dates) => {
  const two = (number: number): string => String(number).padStart(2, '0')
  const year = fc.integer({ min: 1000, max: 2999 })
  const month = fc.integer({ min: 1, max: 12 })
  const day = fc.integer({ min: 1, max: 28 })
  const noNames: readonly string[] = []
  /** A part of a date with the months and days that it names. */
  const part: fc.Arbitrary<{ readonly edtf: string; readonly names: readonly string[] }> = fc
    .oneof(
      year.map((y) => ({ edtf: String(y), names: noNames })),
      year.map((y) => ({ edtf: `${String(y).slice(0, 3)}X`, names: noNames })),
      fc
        .tuple(year, fc.integer({ min: 21, max: 24 }))
        .map(([y, s]) => ({ edtf: `${String(y)}-${String(s)}`, names: noNames })),
      fc.tuple(year, month).map(([y, m]) => ({ edtf: `${String(y)}-${two(m)}`, names: [dates.month(m, 'long')] })),
      fc.tuple(year, month, day).map(([y, m, d]) => ({ edtf: `${String(y)}-${two(m)}-${two(d)}`, names: [dates.month(m, 'long'), String(d)] })), // prettier-ignore
      fc
        .tuple(year, fc.integer({ min: 1, max: 40 }))
        .map(([y, n]) => ({ edtf: `[${String(y)}..${String(y + n)}]`, names: noNames })),
    )
    .chain(({ edtf, names }) =>
      fc.constantFrom('', '~', '?').map((sign) => ({ edtf: edtf.endsWith(']') ? edtf : edtf + sign, names })),
    )
  const months = Array.from({ length: 12 }, (_, i) => dates.month(i + 1, 'long'))
  const namedIn = (text: string): ReadonlySet<string> => {
    const withoutCenturies = text.replace(/\d+(?:\.|th|st|nd|rd) (?:Jahrhundert|century)/g, '')
    const words: readonly string[] = withoutCenturies.match(/\p{L}+/gu) ?? []
    const days = withoutCenturies.match(/(?<!\d)\d{1,2}(?!\d)/g) ?? []
    return new Set([...months.filter((name) => words.includes(name)), ...days])
  }

  it('name no day and no month that its EDTF does not name, and keep each sign of doubt', () => {
    const plain = wordDate(dateFromEdtf('1969', 'stated'), dates)
    fc.assert(
      fc.property(part, part, fc.constantFrom('one', 'period', 'from', 'until'), (a, b, kind) => {
        const edtf = kind === 'one' ? a.edtf : kind === 'from' ? `${a.edtf}/..` : kind === 'until' ? `../${a.edtf}` : (joinEdtf(a.edtf, b.edtf) ?? '') // prettier-ignore
        fc.pre(edtf !== '')
        const date = dateFromEdtf(edtf, 'stated')
        const said = wordDate(date, dates)
        const names: ReadonlySet<string> = new Set(kind === 'period' ? [...a.names, ...b.names] : a.names)
        expect(namedIn(said)).toEqual(names)
        expect(said.includes('(?)')).toBe(edtf.includes('?'))
        if (kind !== 'one') expect(said).not.toBe(plain)
        if (/^\d{4}~$/.test(edtf)) expect(said).toBe(dates.about(edtf.slice(0, 4)))
        for (const name of namedIn(stackDate(date, dates).join(' ')))
          if (months.includes(name)) expect([...names]).toContain(name)
      }),
    )
  })
})

describe('a date in two lines under the heading of its year', () => {
  const { dates } = languageFor('de')
  it.each([
    ['1969-07-20', '20.', 'Juli'],
    ['1969-07', 'Juli', ''],
    ['1969', 'im Lauf', 'des Jahres'],
    ['[1969-01-01..1969-04-30]', 'Anfang', 'des Jahres'],
    ['[1969-07-11..1969-07-20]', '11.–20.', 'Juli'],
    ['1969-07-16/1969-08-24', '16. Juli', 'bis 24. 8.'],
    ['1969/..', 'seit', '1969'],
    ['1969-07-20T20:17', '20:17', '20. 7.'],
    ['1969-07-20T20:17Z', '20:17', '20. 7. UTC'],
    ['1969-03/1972-05', 'März', 'bis Mai 1972'],
    ['1969-03/1969-05-06', 'März', 'bis 6. Mai'],
    ['1969/1972-05-06', '1969', 'bis 6. Mai 1972'],
    ['1969-11-22/1975', '22. November', 'bis 1975'],
    ['1969-22', 'Sommer', ''],
    ['1969?', '1969', '(?)'],
    ['1969~', 'um', '1969'],
    ['196X', '1960er', 'Jahre'],
    ['[1963..1966]/1972', 'Mitte der 1960er Jahre', 'bis 1972'],
    ['1969-07-20T22:00/1969-07-21T02:00', '22:00', '20. 7. bis 21. 7., 02:00'],
  ])('%s', (edtf, first, second) => {
    expect(stackDate(dateFromEdtf(edtf, 'stated'), dates)).toEqual([first, second])
  })
})
