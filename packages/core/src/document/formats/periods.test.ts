import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateFromEdtf, parseEdtf } from '../../calendar/edtf.js'
import type { TimelineDocument } from '../../model/index.js'
import { wordDate } from '../../wording/index.js'
import { readItems } from '../read-items.js'
import type { Read } from './format.js'
import { loadFormat } from './index.js'
import { looseDates } from './loose-date.js'

type Reader = (start: string, end: string) => Promise<Read> | Read

const readAs = async (name: string, text: string): Promise<Read> => {
  const { read } = await loadFormat(name as 'csv')
  return read?.(text, {}) ?? { document: null, diagnostics: [] }
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** Each reader that takes a beginning and an end as people write them. */
const READERS: Readonly<Record<string, Reader>> = {
  items: (start, end) => readItems([{ title: 'A', start, end }], { language: 'en', dates: looseDates }),
  csv: (start, end) => readAs('csv', `title,start,end\nA,${quoted(start)},${quoted(end)}`),
  vis: (start, end) => readAs('vis', JSON.stringify([{ id: 1, content: 'A', start, end }])),
  jsonld: (start, end) =>
    readAs('jsonld', JSON.stringify({ '@type': 'Event', name: 'A', startDate: start, endDate: end })),
}

const edtfsOf = (document: TimelineDocument | null): readonly string[] =>
  document?.events.map(({ date }) => date.edtf) ?? []

describe.each(Object.entries(READERS))('%s: a period', (_, read) => {
  it.each([
    ['mid-1960s', '1972', '[1963..1966]/1972'],
    ['Ende Juli 2021', '2022', '[2021-07-21..2021-07-31]/2022'],
    ['Anfang März 2020', '15.04.2020', '[2020-03-01..2020-03-10]/2020-04-15'],
    ['1960', 'late 1967', '1960/[1967-09..1967-12]'],
    ['spring 1998', 'autumn 1999', '1998-21/1999-23'],
    ['1850s', '1861', '185X/1861'],
    ['um 1800', 'Mai 1810', '1800~/1810-05'],
    ['before 1900', '1950', '[..1899]/1950'],
    ['19. Jahrhundert', '1950', '18XX/1950'],
    ['1998', '1998', '1998'],
    ['seit 1998', '2005', '1998/2005'],
    ['1984?', '1990', '1984?/1990'],
    ['2014-W18', '2014-W20', '[2014-04-28..2014-05-04]/[2014-05-12..2014-05-18]'],
  ])('from %s to %s', async (start, end, edtf) => {
    const { document, diagnostics } = await read(start, end)
    expect(diagnostics).toEqual([])
    expect(edtfsOf(document)).toEqual([edtf])
  })

  it.each([
    '..',
    '–',
    'present',
    'today',
    'now',
    'Ongoing',
    'still open',
    'heute',
    'bis heute',
    'Gegenwart',
    'aujourd’hui',
    "aujourd'hui",
    'en cours',
    'hoy',
    'actualidad',
    'oggi',
    'in corso',
    '(ongoing)',
    '9999-12-31',
  ])('that is still open: "%s"', async (end) => {
    const { document, diagnostics } = await read('2016-02', end)
    expect(diagnostics).toEqual([])
    expect(edtfsOf(document)).toEqual(['2016-02/..'])
  })

  it('whose end is no date keeps its beginning, and the end is told', async () => {
    const { document, diagnostics } = await read('2016-02', 'some day')
    expect(edtfsOf(document)).toEqual(['2016-02'])
    expect(diagnostics).toMatchObject([{ code: 'not-a-date', severity: 'warning' }])
  })

  it('that ends before it can have begun is told', async () => {
    const { document, diagnostics } = await read('1972', 'mid-1960s')
    expect(edtfsOf(document)).toEqual([])
    expect(diagnostics).toHaveLength(1)
  })
})

describe('a period in one text', () => {
  it.each([
    ['1998 – heute', '1998/..'],
    ['1998 bis heute', '1998/..'],
    ['from 1998 to the present', '1998/..'],
    ['1998–present', '1998/..'],
    ['1998 (ongoing)', '1998/..'],
    ['since 1998', '1998/..'],
    ['desde 1998 hasta hoy', '1998/..'],
    ['de 1998 à aujourd’hui', '1998/..'],
    ['dal 1998 a oggi', '1998/..'],
    ['seit Ende Juli 2021', '[2021-07-21..2021-07-31]/..'],
    ['mid-1960s to 1972', '[1963..1966]/1972'],
    ['Mitte der 1960er bis 1972', '[1963..1966]/1972'],
    ['1998 –', '1998/..'],
  ])('%s', (text, edtf) => {
    expect(looseDates.edtfOf(text)).toBe(edtf)
  })
})

describe('a period without a beginning', () => {
  it.each(['items', 'csv'])('of %s ends when it is said', async (name) => {
    for (const start of ['..', '–', '']) {
      const { document, diagnostics } = (await READERS[name]?.(start, '1972')) ?? { document: null, diagnostics: [] }
      expect(diagnostics).toEqual([])
      expect(edtfsOf(document)).toEqual(['../1972'])
    }
  })
})

it('every two dates in order make a period of both, whatever is known of them', () => {
  const one = fc.constantFrom('1920', '1921-05', '1922-05-17', '192X', '1921-22', '[1923..1926]', '[1925-01..1925-04]', '1924~', '1926?', '[..1921]') // prettier-ignore
  fc.assert(
    fc.property(one, one, (start, end) => {
      const [from, to] = [parseEdtf(start), parseEdtf(end)]
      const isInOrder = (from?.startMs ?? 0) < (to?.endMs ?? 0)
      const { document } = readItems([{ title: 'A', start, end }], { language: 'en', dates: looseDates })
      const [event] = document?.events ?? []
      expect(event !== undefined).toBe(isInOrder)
      if (event === undefined) return
      expect(event.date.earliest).toBe(from?.earliest ?? null)
      expect(event.date.latest).toBe(to?.latest ?? null)
      expect(wordDate(event.date, 'en')).not.toBe(wordDate(dateFromEdtf('', 'stated'), 'en'))
    }),
  )
})

describe('an entry of a calendar from midnight to midnight', () => {
  const read = async (lines: string): Promise<readonly string[]> => {
    const entry = `BEGIN:VEVENT\nUID:a\nSUMMARY:A\n${lines}\nEND:VEVENT`
    return edtfsOf((await readAs('ics', `BEGIN:VCALENDAR\nVERSION:2.0\n${entry}\nEND:VCALENDAR\n`)).document)
  }
  it.each([
    ['DTSTART:20240329T000000\nDTEND:20240330T000000', '2024-03-29'],
    ['DTSTART:20240329T000000\nDTEND:20240331T000000', '2024-03-29/2024-03-30'],
    ['DTSTART;TZID=Europe/Berlin:20240330T000000\nDTEND;TZID=Europe/Berlin:20240401T000000', '2024-03-30/2024-03-31'],
    ['DTSTART;VALUE=DATE:20240329\nDTEND:20240330T000000', '2024-03-29'],
    ['DTSTART;VALUE=DATE:20240329\nDTEND;VALUE=DATE:20240330', '2024-03-29'],
    ['DTSTART:20240329T000000\nDURATION:P1D', '2024-03-29'],
    ['DTSTART:20240803T160000\nDTEND:20240804T000000', '2024-08-03T16:00:00/2024-08-04T00:00:00'],
  ])('%s', async (lines, edtf) => {
    expect(await read(lines)).toEqual([edtf])
  })
})

it('a date that could be two is told with both of its readings', async () => {
  const told = [
    { code: 'not-a-date', value: '03/12/2021', choices: ['2021-03-12', '2021-12-03'], message: expect.stringMatching(/2021-03-12 or 2021-12-03/) }, // prettier-ignore
  ]
  expect((await readAs('csv', 'title,date\nA,03/12/2021')).diagnostics).toMatchObject(told)
  const items = [{ title: 'A', date: '03/12/2021' }]
  expect(readItems(items, { language: 'en', dates: looseDates }).diagnostics).toMatchObject(told)
})
