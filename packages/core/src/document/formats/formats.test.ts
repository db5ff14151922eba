import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { dateFromEdtf } from '../../calendar/index.js'
import { EVENT_STATUSES, type TimelineDocument, type TimelineEvent } from '../../model/index.js'
import { extractTimeline } from '../../extract.js'
import { articlesOf } from '../../story.fixture.js'
import { loadFormat, READ_FORMATS, WRITTEN_FORMATS, type Format, type FormatName, type Read } from './index.js'

const story = extractTimeline(articlesOf('seeds'), { title: 'Kim und Putin' })

const formats = new Map<FormatName, Format>()
beforeAll(async () => {
  for (const name of new Set([...READ_FORMATS, ...WRITTEN_FORMATS])) formats.set(name, await loadFormat(name))
})

const written = (name: FormatName, document: TimelineDocument): string =>
  formats.get(name)?.write?.(document).text ?? ''
const read = (name: FormatName, text: string, columns?: Record<string, string>): Read => {
  const result = formats.get(name)?.read?.(text, columns ? { columns } : {})
  expect(result).toBeDefined()
  return result as Read
}
const back = (name: FormatName, document: TimelineDocument): readonly TimelineEvent[] => {
  const { document: again, diagnostics } = read(name, written(name, document))
  expect(diagnostics).toEqual([])
  return again?.events ?? []
}

/** Any event that a hand or another program could have made. */
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .filter((text) => text.trim() === text && text !== '')
const line = words.map((text) => text.replace(/\s+/g, ' ')).filter((text) => text.trim() === text && text !== '')
const names = fc.uniqueArray(line, { maxLength: 3 })
const edtf = fc.oneof(
  fc
    .date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  fc.constantFrom('2019', '2019-04', '199X', '2019~', '2023-W35', '2023-21', '2023-09-10/2023-09-13', '2020-01/..'),
  fc.constantFrom('[2023-07-21..2023-07-31]', '2023-09-13T14:30:00', '../2023-05-01', '-0043-03-15', '[1963..1966]/1972', '1800~/1810-05', '1984?'), // prettier-ignore
)
const event = fc
  .record({
    id: fc.stringMatching(/^[a-z0-9-]{1,20}$/),
    title: line,
    edtf,
    status: fc.constantFrom(...EVENT_STATUSES),
    actors: names,
    places: names,
  })
  .map(({ edtf: date, ...rest }): TimelineEvent => ({
    ...rest,
    date: dateFromEdtf(date, 'stated'),
    kind: 'meeting',
    evidence: [],
  }))
  .filter(({ date }) => date.edtf !== '')
const document = fc
  .uniqueArray(event, { selector: ({ id }) => id, maxLength: 8 })
  .map((events): TimelineDocument => ({ version: 1, language: 'de', sources: [], events, diagnostics: [] }))

describe('what is written is read back', () => {
  it('JSON: all of it', () => {
    expect(read('json', written('json', story))).toEqual({ document: story, diagnostics: [] })
    fc.assert(
      fc.property(document, (any) => {
        expect(read('json', written('json', any)).document).toEqual(any)
      }),
    )
  })

  it('CSV: all that an event says, its own words for a date and the names of its links too', () => {
    const url = fc.webUrl().map((one) => one.replaceAll(';', ''))
    const more = fc.record(
      {
        dateText: line,
        summary: line,
        group: fc.oneof(line, fc.uniqueArray(line, { minLength: 2, maxLength: 3 })),
        text: words,
        attribution: fc.uniqueArray(line, { minLength: 1, maxLength: 2 }),
        image: fc.record({ url, alt: line, caption: line, credit: line }, { requiredKeys: ['url'] }),
        links: fc.array(fc.record({ href: url, label: line }, { requiredKeys: ['href'] }), {
          minLength: 1,
          maxLength: 3,
        }),
        color: fc.constantFrom('#c33', 'rebeccapurple'),
        weight: fc.integer({ min: -5, max: 100 }),
      },
      { requiredKeys: [] },
    )
    const rich = fc
      .uniqueArray(fc.tuple(event, more), { selector: ([{ id }]) => id, maxLength: 8 })
      .map((all): TimelineDocument => ({ version: 1, language: 'de', sources: [], events: all.map(([one, rest]) => ({ ...one, ...rest })), diagnostics: [] })) // prettier-ignore
    fc.assert(
      fc.property(rich, (any) => {
        expect(back('csv', any)).toEqual(any.events)
      }),
    )
  })

  it('CSV: what is for people is said by the clocks of the zone that the document names', () => {
    const [one] = story.events
    const events = [
      { ...one, id: 'a', title: 'A', date: dateFromEdtf('2024-05-01T20:30Z', 'stated') },
    ] as TimelineEvent[]
    const text = written('csv', { ...story, events, language: 'en', timeZone: 'Europe/Berlin' })
    expect(text).toContain('1 May 2024, 22:30 UTC+2')
    expect(text).toContain('2024-05-01T20:30Z')
  })

  it('iCalendar: the same, of events with a first day between the years 1 and 9999', () => {
    const fits = ({ date }: TimelineEvent): boolean => date.earliest !== null && !date.earliest.startsWith('-')
    fc.assert(
      fc.property(document, (any) => {
        expect(back('ics', any)).toEqual(any.events.filter(fits))
      }),
    )
  })

  it('JSON-LD: the same but for the status, which schema.org lacks', () => {
    const plain = (e: TimelineEvent): TimelineEvent => ({ ...e, status: 'reported' })
    fc.assert(
      fc.property(document, (any) => {
        expect(back('jsonld', any)).toEqual(any.events.map(plain))
      }),
    )
  })

  it('TimelineJS: id, title, kind as group, and dates as first and last day', () => {
    fc.assert(
      fc.property(document, (any) => {
        const again = back('timelinejs', any)
        const shown = any.events.filter(({ date }) => date.earliest !== null || date.latest !== null)
        expect(again.map(({ id, title, group }) => [id, title, group])).toEqual(
          shown.map(({ id, title, kind }) => [id, title, kind]),
        )
        again.forEach(({ date }, i) => {
          const { date: before } = shown[i] as TimelineEvent
          expect(date.earliest?.slice(0, 10)).toBe((before.earliest ?? before.latest)?.slice(0, 10))
          if (before.earliest !== null && before.latest !== null)
            expect(date.latest?.slice(0, 10)).toBe(before.latest.slice(0, 10))
        })
      }),
    )
  })

  it('the story of the five articles: every event, in every format that is read', () => {
    for (const name of ['csv', 'jsonld'] as const)
      expect(back(name, story).map(({ date }) => date.edtf)).toEqual(story.events.map(({ date }) => date.edtf))
    const told = formats.get('ics')?.write?.(story).diagnostics ?? []
    const lost = told.filter(({ code }) => code !== 'no-place')
    expect(back('ics', story)).toHaveLength(story.events.length - lost.length)
    expect(told.map(({ code, severity }) => [code, severity])).toContainEqual(['no-place', 'warning'])
    expect(lost.every(({ code, severity }) => code === 'left-out' && severity === 'warning')).toBe(true)
  })
})

describe('tables', () => {
  const table = (text: string, columns?: Record<string, string>): readonly (readonly [string, string])[] =>
    (read('csv', text, columns).document?.events ?? []).map((e) => [e.date.edtf, e.title])

  it('of a German spreadsheet: semicolons, 01.02.2016, quotes over two lines, a byte-order mark', () => {
    expect(
      table(
        '\ufeffTitel;Beginn;Ende;Ort\r\n"Messe; die\r\nerste";01.02.2016;3.2.2016;Köln\r\nTag;1.12.2015 14:30;;\r\n',
      ),
    ).toEqual([
      ['2016-02-01/2016-02-03', 'Messe; die\r\nerste'],
      ['2015-12-01T14:30', 'Tag'],
    ])
  })

  it('with columns named by hand', () => {
    expect(
      table('Was passierte\tAn welchem Tag\nMauerfall\t9.11.1989\n', {
        title: 'Was passierte',
        start: 'An welchem Tag',
      }),
    ).toEqual([['1989-11-09', 'Mauerfall']])
  })

  it('formulas are defused when written, and whole again when read', () => {
    const risky = ['=HYPERLINK("x")', '+49', '@a', "'=1", '-x']
    const events = risky.map((title, i): TimelineEvent => ({
      id: String(i),
      title,
      date: dateFromEdtf('2020', 'stated'),
      status: 'reported',
      actors: [],
      places: [],
      evidence: [],
    }))
    const text = written('csv', { version: 1, language: 'de', sources: [], events, diagnostics: [] })
    for (const row of text.split('\r\n').slice(1, -1)) expect(row).toMatch(/^\d,"?'/)
    expect(read('csv', text).document?.events.map(({ title }) => title)).toEqual(risky)
  })

  it('each bad row is told once with its number, and the good ones are kept', () => {
    const { document: kept, diagnostics } = read(
      'csv',
      'title,date\nGut,2020\n,2021\nSchlecht,30.02.2020\nZwei,2/3/2020\nOhne,\nRückwärts,2020/2019\nAuch gut,2022\n',
    )
    expect(kept?.events.map(({ title }) => title)).toEqual(['Gut', 'Auch gut'])
    expect(diagnostics.map(({ row, code }) => [row, code])).toEqual([
      [3, 'without-title'],
      [4, 'not-a-date'],
      [5, 'not-a-date'],
      [6, 'without-date'],
      [7, 'not-a-date'],
    ])
  })

  it('a table without a title or a date column is none', () => {
    expect(read('csv', 'a,b\n1,2\n')).toMatchObject({
      document: null,
      diagnostics: [{ code: 'unknown-column', row: 1 }],
    })
  })
})

describe('other programs', () => {
  it('vis items: ids, ranges, groups by name, milliseconds', () => {
    const text = JSON.stringify({
      items: [
        { id: 1, content: '<b>Start</b>', start: '2020-01-05', group: 2 },
        { id: 2, content: 'Dauer', start: '2020-02-01T00:00:00', end: '2020-02-03T00:00:00' },
        { id: 3, content: 'Zahl', start: 1_580_515_200_000 },
        { id: 4, content: 'Schlecht', start: 'gestern' },
        { id: 5, content: 'Hintergrund', start: '2020', type: 'background' },
      ],
      groups: [{ id: 2, content: 'Technik' }],
    })
    const { document: made, diagnostics } = read('vis', text)
    expect(made?.events.map((e) => [e.id, e.title, e.date.edtf, e.group])).toEqual([
      ['1', 'Start', '2020-01-05', '2'],
      ['2', 'Dauer', '2020-02-01/2020-02-03', undefined],
      ['3', 'Zahl', '2020-02-01', undefined],
    ])
    expect(made?.lanes).toEqual([{ key: '2', title: 'Technik' }])
    expect(made?.eras?.map((era) => [era.title, era.date.edtf])).toEqual([['Hintergrund', '2020']])
    expect(diagnostics).toMatchObject([{ code: 'not-a-date', field: '/items/3' }])
  })

  it('feeds: RSS and Atom', () => {
    const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Nachrichten</title><link>https://example.org</link><description>x</description>
      <item><title>Gipfel &amp; Treffen</title><guid>a1</guid><pubDate>Wed, 13 Sep 2023 14:30:00 GMT</pubDate><description>&lt;p&gt;Kurz.&lt;/p&gt;</description></item>
      <item><title>Ohne Tag</title></item></channel></rss>`
    const made = read('feed', rss)
    expect(made.document?.title).toBe('Nachrichten')
    expect(made.document?.events.map((e) => [e.id, e.title, e.date.edtf, e.text])).toEqual([
      ['a1', 'Gipfel & Treffen', '2023-09-13T14:30:00Z', 'Kurz.'],
    ])
    expect(made.diagnostics).toMatchObject([{ code: 'not-a-date', row: 2 }])
    const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><id>x</id><updated>2023-09-13T00:00:00Z</updated>
      <entry><id>e1</id><title>Zug</title><updated>2023-09-11T08:00:00Z</updated></entry></feed>`
    expect(read('feed', atom).document?.events.map((e) => [e.title, e.date.edtf])).toEqual([
      ['Zug', '2023-09-11T08:00:00Z'],
    ])
  })

  it('markwhen: days, months, stretches, tags and sections as groups; lines below belong to the entry', () => {
    const text = `title: Ein Leben\n// Kommentar\nsection Anfang\n1989-11-09: Mauer fällt #berlin\nEs war Nacht.\n2020-01 - 2020-03: Umbau\n5/17/2023: Tag\n99.99.2020: nichts\nendSection\n`
    const { document: made, diagnostics } = read('markwhen', text)
    expect(made?.title).toBe('Ein Leben')
    expect(made?.events.map((e) => [e.date.edtf, e.title, e.group, e.text])).toEqual([
      ['1989-11-09', 'Mauer fällt', 'berlin', 'Es war Nacht.'],
      ['2020-01/2020-03', 'Umbau', 'Anfang', undefined],
      ['2023-05-17', 'Tag', 'Anfang', undefined],
    ])
    expect(diagnostics).toMatchObject([{ code: 'not-a-date', row: 8 }])
  })

  it('iCalendar of others: a series is cut, a 30 February is none, an end is the day before', () => {
    const vevent = (...lines: string[]): string => `BEGIN:VEVENT\r\n${lines.join('\r\n')}\r\nEND:VEVENT\r\n`
    const text = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n${vevent('UID:a', 'SUMMARY:Messe', 'DTSTART;VALUE=DATE:20230910', 'DTEND;VALUE=DATE:20230914')}${vevent('UID:b', 'SUMMARY:Serie', 'DTSTART;VALUE=DATE:20230101', 'RRULE:FREQ=DAILY')}${vevent('UID:c', 'SUMMARY:Falsch', 'DTSTART;VALUE=DATE:20230230')}${vevent('UID:d', 'DTSTART;VALUE=DATE:20230101')}END:VCALENDAR\r\n`
    const { document: made, diagnostics } = read('ics', text)
    expect(made?.events[0]).toMatchObject({ id: 'a', date: { edtf: '2023-09-10/2023-09-13' } })
    expect(made?.events.length).toBe(501)
    expect(diagnostics.map(({ code, row }) => [code, row])).toEqual([
      ['series-cut', 2],
      ['not-a-date', 3],
      ['without-title', 4],
    ])
  })

  it('JSON-LD of others: events wherever they stand', () => {
    const text = JSON.stringify({
      '@graph': [
        { '@type': 'WebPage', name: 'x' },
        {
          '@type': ['MusicEvent'],
          name: 'Konzert',
          startDate: '2023-05-01',
          endDate: '2023-05-03',
          location: { name: 'Bonn' },
        },
        { '@type': 'Event', name: 'Ohne Tag' },
      ],
    })
    const { document: made, diagnostics } = read('jsonld', text)
    expect(made?.events).toMatchObject([
      { title: 'Konzert', date: { edtf: '2023-05-01/2023-05-03' }, places: ['Bonn'] },
    ])
    expect(diagnostics).toMatchObject([{ code: 'not-a-date', field: '/@graph/2' }])
  })
})

describe('for people', () => {
  it('HTML: text from outside is text, and every note leads to its quote and back', () => {
    const page = written('html', { ...story, title: '<script>alert(1)</script>' })
    expect(page).not.toContain('<script')
    expect(page).toContain('&lt;script&gt;')
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id ?? '')
    expect(targets.length).toBeGreaterThan(story.events.length)
    for (const id of new Set(targets)) expect(page.split(` id="${id}"`)).toHaveLength(2)
    expect(page).not.toMatch(/\bsrc=|<link/)
  })

  it('Markdown: a line for each event, a footnote for each quote', () => {
    const text = written('md', story)
    expect(text.match(/^- \*\*/gm)).toHaveLength(story.events.length)
    const used = new Set([...text.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, n]) => n))
    const told = new Set([...text.matchAll(/^\[\^(\d+)\]:/gm)].map(([, n]) => n))
    expect(told).toEqual(used)
  })

  it('Web Annotation: each quote by position and by words', () => {
    const { first } = JSON.parse(written('webannotation', story)) as {
      first: { items: { target: { selector: { start?: number; exact?: string }[] } }[] }
    }
    expect(first.items).toHaveLength(story.events.flatMap(({ evidence }) => evidence).length)
    const quotes = new Set(story.events.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)))
    for (const { target } of first.items) expect(quotes).toContain(target.selector[1]?.exact)
  })
})

describe('whatever is read', () => {
  it.each(READ_FORMATS)('%s never throws', (name) => {
    const junk = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.json(),
      fc.json().map((inner) => `{"events":[${inner}],"items":[${inner}],"@graph":[${inner}],"version":1}`),
      fc.string().map((inner) => `title;start\n${inner};${inner}\n`),
      fc
        .string()
        .map(
          (inner) =>
            `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:${inner}\r\nDTSTART:${inner}\r\nEND:VEVENT\r\nEND:VCALENDAR`,
        ),
      fc
        .string()
        .map(
          (inner) => `<rss><channel><item><title>${inner}</title><pubDate>${inner}</pubDate></item></channel></rss>`,
        ),
    )
    fc.assert(
      fc.property(junk, (text) => {
        const { document: made, diagnostics } = read(name, text)
        expect(made !== null || diagnostics.length > 0).toBe(true)
      }),
    )
  })
})
