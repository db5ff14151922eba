import { describe, expect, it } from 'vitest'
import type { TimelineDocument, TimelineEvent } from '../../model/index.js'
import { loadFormat, type FormatName, type Read, type ReadOptions } from './index.js'
import { edtfOf } from './loose-date.js'

const read = async (name: FormatName, text: string, options: ReadOptions = {}): Promise<Read> => {
  const { read: reader } = await loadFormat(name)
  if (!reader) throw new Error(`${name} is not read`)
  return reader(text, options)
}

const datesOf = ({ document }: Read): readonly (readonly [string, string])[] =>
  (document?.events ?? []).map(({ title, date }) => [title, date.edtf])

const codesOf = ({ diagnostics }: Read): readonly string[] => diagnostics.map(({ code }) => code)

describe('a date in a cell', () => {
  it.each([
    ['16 July 1969', '1969-07-16'],
    ['Nov 20, 1998', '1998-11-20'],
    ['25 Dec 2021', '2021-12-25'],
    ['Saturday, 14 May 2022', '2022-05-14'],
    ['März 1848', '1848-03'],
    ['3. Oktober 1990', '1990-10-03'],
    ['1914–1918', '1914/1918'],
    ['1914-18', '1914/1918'],
    ['um 1800', '1800~'],
    ['vor 1990', '[..1989]'],
    ['after 1990', '[1991..]'],
    ['seit 2010', '2010/..'],
    ['44 v. Chr.', '-0043'],
    ['44 BC', '-0043'],
    ['AD 79', '0079'],
    ['1850er', '185X'],
    ['1920s', '192X'],
    ['19. Jahrhundert', '18XX'],
    ['53', '0053'],
    ['20200501', '2020-05-01'],
    ['01.05.2020 - 03.05.2020', '2020-05-01/2020-05-03'],
    ['10.–13. September 2023', '2023-09-10/2023-09-13'],
    ['2014-W18', '[2014-04-28..2014-05-04]'],
    ['2014-05-01 10:00', '2014-05-01T10:00'],
    ['2014-05-01T10:00:00.123Z', '2014-05-01T10:00:00Z'],
    ['2014-05-01T10:00:00+02:00', '2014-05-01T08:00:00Z'],
    ['Frühjahr 2020', '2020-21'],
    ['Q3 2020', '2020-35'],
  ])('%s is %s', (text, edtf) => {
    expect(edtfOf(text)).toBe(edtf)
  })

  it.each(['gestern', '32.1.2020', '31 June 2024', '3 May', '2/1/2016', ''])(
    '"%s" is none, or could be two',
    (text) => {
      expect(edtfOf(text)).toBeNull()
    },
  )
})

describe('tables', () => {
  it('a slashed date is read as another row shows the order', async () => {
    const made = await read('csv', 'title,date\nSputnik,10/4/1957\nStart,7/16/1969\n')
    expect(datesOf(made)).toEqual([
      ['Sputnik', '1957-10-04'],
      ['Start', '1969-07-16'],
    ])
  })

  it('the order of slashed dates can be told', async () => {
    const text = 'title,date\nSputnik,10/4/1957\n'
    expect(datesOf(await read('csv', text, { dayOrder: 'day-first' }))).toEqual([['Sputnik', '1957-04-10']])
    expect(codesOf(await read('csv', text))).toEqual(['not-a-date'])
  })

  it('a first line may name the separator', async () => {
    expect(datesOf(await read('csv', 'sep=;\ntitel;datum\nA, B;1848\n'))).toEqual([['A, B', '1848']])
  })

  it('the sheets of TimelineJS are read, years before Christ without a zero', async () => {
    const text =
      'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Headline,Text,Media,Media Credit,Media Caption,Group\n' +
      '1969,7,16,13:32,1969,7,24,,Apollo 11,Ein Flug,https://example.org/a.jpg,NASA,Start,Flüge\n' +
      '-44,3,15,,,,,,Iden,,,,,\n'
    const { document } = await read('csv', text)
    expect(document?.events).toMatchObject([
      {
        title: 'Apollo 11',
        date: { edtf: '1969-07-16T13:32/1969-07-24' },
        text: 'Ein Flug',
        group: 'Flüge',
        image: { url: 'https://example.org/a.jpg', credit: 'NASA', caption: 'Start' },
      },
      { title: 'Iden', date: { edtf: '-0043-03-15' } },
    ])
  })

  it('pictures, links, colours, texts and groups are kept; what is not is told', async () => {
    const made = await read(
      'csv',
      'title,date,image,link,color,text,group,Budget\nA,1999,https://example.org/a.png,https://example.org,#c33,Mehr,Technik,12\n',
    )
    expect(made.document?.events[0]).toMatchObject({
      image: { url: 'https://example.org/a.png' },
      links: [{ href: 'https://example.org' }],
      color: '#c33',
      text: 'Mehr',
      group: 'Technik',
    })
    expect(made.diagnostics).toMatchObject([{ code: 'left-out', field: 'Budget', row: 1 }])
  })
})

describe('calendars', () => {
  const calendar = (...lines: string[]): string =>
    ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', ...lines, 'END:VCALENDAR', ''].join('\r\n')
  const vevent = (...lines: string[]): readonly string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']

  it('a moved instance takes the place of the one in its series, a cancelled one is denied', async () => {
    const text = calendar(
      ...vevent('UID:a', 'SUMMARY:Rat', 'DTSTART;VALUE=DATE:20230102', 'RRULE:FREQ=WEEKLY;COUNT=3'),
      ...vevent('UID:a', 'SUMMARY:Rat', 'RECURRENCE-ID;VALUE=DATE:20230109', 'DTSTART;VALUE=DATE:20230110'),
      ...vevent(
        'UID:a',
        'SUMMARY:Rat',
        'RECURRENCE-ID;VALUE=DATE:20230116',
        'DTSTART;VALUE=DATE:20230116',
        'STATUS:CANCELLED',
      ),
    )
    const { document } = await read('ics', text)
    expect(document?.events.map(({ date, status }) => [date.edtf, status])).toEqual([
      ['2023-01-02', 'reported'],
      ['2023-01-10', 'reported'],
      ['2023-01-16', 'denied'],
    ])
  })

  it('a duration ends an event without an end', async () => {
    const text = calendar(
      ...vevent('UID:a', 'SUMMARY:Messe', 'DTSTART;VALUE=DATE:20230910', 'DURATION:P3D'),
      ...vevent('UID:b', 'SUMMARY:Film', 'DTSTART:20230910T200000Z', 'DURATION:PT1H30M'),
    )
    expect(datesOf(await read('ics', text))).toEqual([
      ['Messe', '2023-09-10/2023-09-12'],
      ['Film', '2023-09-10T20:00:00Z/2023-09-10T21:30:00Z'],
    ])
  })

  it('further days without a rule, also as periods, are events', async () => {
    const text = calendar(
      ...vevent('UID:a', 'SUMMARY:Markt', 'DTSTART;VALUE=DATE:20230101', 'RDATE;VALUE=DATE:20230201,20230301'),
      ...vevent('UID:b', 'SUMMARY:Kurs', 'DTSTART:20230101T100000Z', 'RDATE;VALUE=PERIOD:20230102T100000Z/PT1H'),
    )
    expect(datesOf(await read('ics', text))).toEqual([
      ['Markt', '2023-01-01'],
      ['Markt', '2023-02-01'],
      ['Markt', '2023-03-01'],
      ['Kurs', '2023-01-01T10:00:00Z'],
      ['Kurs', '2023-01-02T10:00:00Z'],
    ])
  })

  it('all calendars of a file are read', async () => {
    const one = calendar(...vevent('UID:a', 'SUMMARY:Eins', 'DTSTART;VALUE=DATE:20230101'))
    const two = calendar(...vevent('UID:b', 'SUMMARY:Zwei', 'DTSTART;VALUE=DATE:20230102'))
    expect(datesOf(await read('ics', one + two)).map(([title]) => title)).toEqual(['Eins', 'Zwei'])
  })

  it('tasks and journal entries are events; a calendar without any is told', async () => {
    const text = calendar(
      'BEGIN:VTODO',
      'UID:t',
      'SUMMARY:Abgabe',
      'DUE;VALUE=DATE:20230105',
      'END:VTODO',
      'BEGIN:VJOURNAL',
      'UID:j',
      'SUMMARY:Notiz',
      'DTSTART;VALUE=DATE:20230106',
      'END:VJOURNAL',
    )
    expect((await read('ics', text)).document?.events.map(({ title, status }) => [title, status])).toEqual([
      ['Abgabe', 'planned'],
      ['Notiz', 'reported'],
    ])
    expect(codesOf(await read('ics', calendar('BEGIN:VFREEBUSY', 'UID:f', 'END:VFREEBUSY')))).toEqual([
      'without-events',
    ])
  })

  it('a malformed line, and a bad rule, cost no other event', async () => {
    const text = calendar(
      ...vevent('UID:a', 'SUMMARY:Eins', 'das ist keine Zeile', 'DTSTART;VALUE=DATE:20230101'),
      ...vevent('UID:b', 'SUMMARY:Zwei', 'DTSTART;VALUE=DATE:20230102', 'RRULE:FREQ=SOMETIMES'),
      ...vevent('UID:c', 'SUMMARY:Drei', 'DTSTART;VALUE=DATE:20230103'),
    )
    const made = await read('ics', text)
    expect(datesOf(made).map(([title]) => title)).toEqual(['Eins', 'Zwei', 'Drei'])
    expect(codesOf(made)).toEqual(['broken-line', 'broken-entry'])
  })

  it('one instant in three zones is one time', async () => {
    const text = calendar(
      ...vevent('UID:a', 'SUMMARY:A', 'DTSTART;TZID=Europe/Berlin:20230701T130000'),
      ...vevent('UID:b', 'SUMMARY:B', 'DTSTART:20230701T110000Z'),
      ...vevent('UID:c', 'SUMMARY:C', 'DTSTART;TZID=Asia/Tokyo:20230701T200000'),
      ...vevent('UID:d', 'SUMMARY:D', 'DTSTART;TZID=W. Europe Standard Time:20230701T130000'),
      ...vevent('UID:e', 'SUMMARY:E', 'DTSTART:20230701T130000'),
    )
    expect(datesOf(await read('ics', text)).map(([, edtf]) => edtf)).toEqual([
      ...Array<string>(4).fill('2023-07-01T11:00:00Z'),
      '2023-07-01T13:00:00',
    ])
  })

  it('a calendar that brings its zone along is read by its rules', async () => {
    const zone = [
      'BEGIN:VTIMEZONE', 'TZID:Anstalt', 'BEGIN:STANDARD', 'DTSTART:19701025T030000', 'TZOFFSETFROM:+0330',
      'TZOFFSETTO:+0230', 'END:STANDARD', 'END:VTIMEZONE',
    ] // prettier-ignore
    const text = calendar(...zone, ...vevent('UID:a', 'SUMMARY:A', 'DTSTART;TZID=Anstalt:20230701T133000'))
    expect(datesOf(await read('ics', text))).toEqual([['A', '2023-07-01T11:00:00Z']])
  })

  it('a year without 29 February has no such birthday', async () => {
    const text = calendar(
      ...vevent('UID:a', 'SUMMARY:Geburtstag', 'DTSTART;VALUE=DATE:20200229', 'RRULE:FREQ=YEARLY;UNTIL=20290101'),
    )
    expect(datesOf(await read('ics', text)).map(([, edtf]) => edtf)).toEqual(['2020-02-29', '2024-02-29', '2028-02-29'])
  })

  it('a title or place with line breaks forges no event', async () => {
    const { write } = await loadFormat('ics')
    const event = {
      id: 'a',
      title: 'Titel\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Falsch',
      date: (await read('csv', 'title,date\na,2020-01-01\n')).document?.events[0]?.date,
      status: 'reported',
      actors: ['A\r\nEND:VEVENT\r\nBEGIN:VEVENT'],
      places: ['B\nEND:VEVENT'],
      evidence: [],
    } as unknown as TimelineEvent
    const document: TimelineDocument = { version: 1, language: 'de', sources: [], events: [event], diagnostics: [] }
    const { text } = write?.(document) ?? { text: '' }
    expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(1)
    expect((await read('ics', text)).document?.events).toHaveLength(1)
  })
})

describe('feeds', () => {
  const rss = (...items: string[]): string =>
    `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>N</title><link>https://example.org</link><description>x</description>${items.join('')}</channel></rss>`
  const item = (date: string): string => `<item><title>T</title><pubDate>${date}</pubDate></item>`

  it.each([
    ['Tue, 23 Jan 2018 09:15 PM', '2018-01-23T21:15'],
    ['Di, 23 Jan 2018 12:00:00 +0100', '2018-01-23T11:00:00Z'],
    ['Mi, 21.04.2021 - 15:26', '2021-04-21T15:26'],
    ['Tue, Jan 23 2018 15:26', '2018-01-23T15:26'],
    ['Mon, 05 Jan 98 10:00:00 GMT', '1998-01-05T10:00:00Z'],
    ['Thursday, 07 March 2024', '2024-03-07'],
  ])('%s is read', async (written, edtf) => {
    expect(datesOf(await read('feed', rss(item(written))))).toEqual([['T', edtf]])
  })

  it('dates of RSS 1.0 are those of Dublin Core', async () => {
    const text =
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://example.org"><title>N</title><link>https://example.org</link><description>d</description></channel><item rdf:about="https://example.org/a"><title>A</title><link>https://example.org/a</link><dc:date>2023-09-13T10:00:00+02:00</dc:date></item></rdf:RDF>'
    expect(datesOf(await read('feed', text))).toEqual([['A', '2023-09-13T08:00:00Z']])
  })

  it('entities of a title in HTML are characters', async () => {
    const made = await read(
      'feed',
      rss('<item><title>A &amp;amp; B &amp;#8211; C</title><pubDate>2023-01-01</pubDate></item>'),
    )
    expect(datesOf(made)).toEqual([['A & B – C', '2023-01-01']])
  })

  it('an entry without a title goes by its first words', async () => {
    const made = await read(
      'feed',
      rss('<item><description>Kurz und gut.</description><pubDate>2023-01-01</pubDate></item>'),
    )
    expect(datesOf(made)).toEqual([['Kurz und gut.', '2023-01-01']])
  })

  it('whole entries of a feed that breaks off are kept', async () => {
    const whole = rss(item('2023-01-01'), item('2023-01-02'))
    const made = await read('feed', whole.slice(0, whole.lastIndexOf('<item>') + 20))
    expect(datesOf(made)).toEqual([['T', '2023-01-01']])
    expect(codesOf(made)).toEqual(['truncated-feed'])
  })
})

describe('files of other tools', () => {
  it('TimelineJS: an empty end, years before Christ, entities, pictures, eras', async () => {
    const text = JSON.stringify({
      title: { text: { headline: 'A &amp; B', text: '<p>Untertitel</p>' } },
      events: [
        {
          start_date: { year: '-37' },
          end_date: {},
          text: { headline: 'K&ouml;nig', text: '<p>Eins</p><p>Zwei <a href="https://example.org/x">dort</a></p>' },
          media: { url: 'https://example.org/a.jpg', caption: 'C', credit: 'D' },
          background: { color: '#123456' },
          group: 'G',
        },
      ],
      eras: [{ start_date: { year: 1914 }, end_date: { year: 1918 }, text: { headline: 'Krieg' } }],
    })
    const { document } = await read('timelinejs', text)
    expect(document).toMatchObject({ title: 'A & B', subtitle: 'Untertitel' })
    expect(document?.eras?.map(({ title, date }) => [title, date.edtf])).toEqual([['Krieg', '1914/1918']])
    expect(document?.events[0]).toMatchObject({
      title: 'König',
      date: { edtf: '-0036' },
      text: 'Eins\n\nZwei dort',
      links: [{ href: 'https://example.org/x', label: 'dort' }],
      image: { url: 'https://example.org/a.jpg', caption: 'C', credit: 'D' },
      color: '#123456',
      group: 'G',
    })
  })

  it('TimelineJS: the picture behind a slide is told, not kept', async () => {
    const slide = {
      start_date: { year: 1914 },
      text: { headline: 'A' },
      background: { url: 'https://example.org/b.jpg' },
    }
    const made = await read('timelinejs', JSON.stringify({ events: [slide] }))
    expect(made.diagnostics).toMatchObject([{ code: 'left-out', field: '/events/0' }])
  })

  it('TimelineJS out: 37 BC is −37, and comes back as it was', async () => {
    const { write } = await loadFormat('timelinejs')
    const { document } = await read('csv', 'title,date\nHerodes,37 v. Chr.\n')
    const { text } = write?.(document as TimelineDocument) ?? { text: '' }
    expect(JSON.parse(text)).toMatchObject({ events: [{ start_date: { year: -37 } }] })
    expect(datesOf(await read('timelinejs', text))).toEqual([['Herodes', '-0036']])
  })

  it('vis: words between < and > that are no tags stay; colours are kept', async () => {
    const text = JSON.stringify([
      { id: 1, content: 'a < b und c > d', start: '2020-01-05', style: 'color: white; background-color: #c33' },
    ])
    expect((await read('vis', text)).document?.events[0]).toMatchObject({ title: 'a < b und c > d', color: '#c33' })
  })

  it.each([
    ['44 BC: A', '-0043'],
    ['Dec 2020: A', '2020-12'],
    ['18 March 2019: A', '2019-03-18'],
    ['March 7 2024: A', '2024-03-07'],
    ['2020-01-02T10:30:00Z: A', '2020-01-02T10:30:00Z'],
    ['2020 - now: A', '2020/..'],
    ['5/17/2023 10am: A', '2023-05-17T10:00'],
    ['94: A', '0094'],
    ['177 - 192: A', '0177/0192'],
    ['2023-02-12 / 6 months: A', '2023-02-12/2023-08-11'],
  ])('markwhen: "%s"', async (line, edtf) => {
    expect(datesOf(await read('markwhen', `2000: Davor\n${line}\n`)).at(-1)).toEqual(['A', edtf])
  })

  it('JSON: a list of plain items is a timeline', async () => {
    const made = await read(
      'json',
      JSON.stringify([{ title: 'A', start: '16 July 1969', end: '1969-07-24' }, { title: 'B' }]),
    )
    expect(datesOf(made)).toEqual([['A', '1969-07-16/1969-07-24']])
    expect(made.diagnostics).toMatchObject([{ code: 'not-a-date', row: 2, field: '/1/start' }])
  })
})
