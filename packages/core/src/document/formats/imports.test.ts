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
    ['2020-Q3', '2020-35'],
    ['2. Quartal 1997', '1997-34'],
    ['12.11.98', '1998-11-12'],
    ['8.5.45', '1945-05-08'],
    ['11/25/89', '1989-11-25'],
    ['25-04-1998', '1998-04-25'],
    ['9-Nov-1989', '1989-11-09'],
    ['Nov-89', '1989-11'],
    ['2001.05.14 6:30 pm', '2001-05-14T18:30'],
    ['14.5.2001 08.30 Uhr', '2001-05-14T08:30'],
    ['July 20–24, 1969', '1969-07-20/1969-07-24'],
    ['Anfang 2003', '[2003-01..2003-04]'],
    ['Ende Februar 2004', '[2004-02-21..2004-02-29]'],
    ['mid-1950s', '[1953..1956]'],
    ['late 19th century', '[1867..1899]'],
    ['c. 1200 - c. 1250', '1200~/1250~'],
    ['1,200 BC', '-1199'],
    ['12 de octubre de 1492', '1492-10-12'],
    ['1er mai 1886', '1886-05-01'],
    ['2 giugno 1946', '1946-06-02'],
    ['52 av. J.-C.', '-0051'],
    ['Sun Apr 20 2014 10:00:00 GMT+0200 (Central European Summer Time)', '2014-04-20T08:00:00Z'],
    ['/Date(1198908717056)/', '2007-12-29T06:11:57Z'],
    ['-1273-01-01T00:00:00Z', '-1273-01-01'],
    ['+1215-06-15T00:00:00Z', '1215-06-15'],
    ['+1990-00-00T00:00:00Z', '1990'],
  ])('%s is %s', (text, edtf) => {
    expect(edtfOf(text)).toBe(edtf)
  })

  it.each(['gestern', '32.1.2020', '31 June 2024', '3 May', 'May 3', '2/1/2016', '03-04-1998', '2004/05', 'TBD', ''])(
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

  it('a quotation mark that is not closed costs no other row, and is told with its own', async () => {
    const text =
      'titel;datum;text\nBrücke;1901;"ein Bogen\n"Turm;1902;\n"Markt";1903;"mit "Dach" und\nTür"\nTor;1904;\n'
    const made = await read('csv', text)
    expect(made.document?.events.map(({ title, date, text: words }) => [title, date.edtf, words])).toEqual([
      ['Brücke', '1901', '"ein Bogen'],
      ['"Turm', '1902', undefined],
      ['Markt', '1903', 'mit "Dach" und\nTür'],
      ['Tor', '1904', undefined],
    ])
    expect(made.diagnostics).toMatchObject([
      { code: 'unclosed-quote', severity: 'warning', row: 2 },
      { code: 'unclosed-quote', severity: 'warning', row: 3 },
    ])
  })

  it('a mark inside quotation marks parts no cells, however often it stands there', async () => {
    const rows = ['A', 'B', 'C'].map((title) => `"${title} | || ||| ||||","1901","a|b|c|d"`)
    expect(datesOf(await read('csv', ['"title","date","text"', ...rows].join('\n'))).map(([, edtf]) => edtf)).toEqual(['1901', '1901', '1901']) // prettier-ignore
  })

  it('blanks beside quotation marks are none of the cell', async () => {
    expect(datesOf(await read('csv', 'title, date\n"Bau, erster Teil" , "1901"\nEnde, 1902\n'))).toEqual([
      ['Bau, erster Teil', '1901'],
      ['Ende', '1902'],
    ])
  })

  it('days that a spreadsheet has turned into numbers are days again, and told', async () => {
    const made = await read('csv', 'title\tstart\tend\nMesse\t43831\t43835\nAbend\t44000,75\t\n')
    expect(datesOf(made)).toEqual([
      ['Messe', '2020-01-01/2020-01-05'],
      ['Abend', '2020-06-18T18:00'],
    ])
    expect(made.diagnostics).toMatchObject([{ code: 'serial-date', severity: 'info' }])
  })

  it('a day without its year is told as that', async () => {
    const made = await read('csv', 'title;date\nA;12.3.\nB;May 4\nC;bald\n')
    expect(made.diagnostics.map(({ row, message }) => [row, message])).toEqual([
      [2, '"12.3." has no year.'],
      [3, '"May 4" has no year.'],
      [4, '"bald" is no date.'],
    ])
  })

  it('a sheet may say its months in words, and its years as numbers of a program', async () => {
    const text = 'Year,Month,Day,Time,Headline\n1969,July,20,8:17 PM,Landung\n1972.0,12.0,7.0,,Start\n'
    expect(datesOf(await read('csv', text))).toEqual([
      ['Landung', '1969-07-20T20:17'],
      ['Start', '1972-12-07'],
    ])
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

describe('tables of other programs', () => {
  it('heads are known in several languages and ways of writing', async () => {
    for (const head of ['Titel;Start_Datum;endDate', 'Bezeichnung;Beginnt am;Endet am', 'Titre;Début;Fin', 'Título;Inicio;Fin', 'Event name;Begin (UTC);Finish'])
      expect(datesOf(await read('csv', `${head}\nA;1.2.2016;3.2.2016\n`))).toEqual([['A', '2016-02-01/2016-02-03']]) // prettier-ignore
  })

  it('what no head says is told by the cells: the dates, and the first column of words', async () => {
    expect(datesOf(await read('csv', 'Nummer,Schlacht,Zeit der Schlacht\n7,Issos,333 v. Chr.\n8,Zama,202 v. Chr.\n'))).toEqual([
      ['Issos', '-0332'],
      ['Zama', '-0201'],
    ]) // prettier-ignore
  })

  it('a table without a head is read, and told', async () => {
    const made = await read('csv', '1969-07-20,Landung,Mare Tranquillitatis\n1972-12-11,Die letzte,Taurus-Littrow\n')
    expect(datesOf(made)).toEqual([['Landung', '1969-07-20'], ['Die letzte', '1972-12-11']]) // prettier-ignore
    expect(codesOf(made)).toEqual(['without-head'])
  })

  it('days and clocks in columns of their own are one time; a whole day ends before its midnight', async () => {
    const text =
      'Betreff,Beginnt am,Beginnt um,Endet am,Endet um,Ganztägiges Ereignis\n' +
      'Sitzung,02.03.2021,09:00:00,02.03.2021,11:30:00,Aus\nUrlaub,15.07.2021,00:00:00,30.07.2021,00:00:00,Ein\n'
    expect(datesOf(await read('csv', text))).toEqual([
      ['Sitzung', '2021-03-02T09:00:00/2021-03-02T11:30:00'],
      ['Urlaub', '2021-07-15/2021-07-29'],
    ])
  })

  it('a column "Start" beside one of days may hold clocks, one "Start time" whole dates', async () => {
    const clocks =
      'Datum;Beginn;Ende;Titel\n24.12.2024;18:00;20:30;Feier\n31.12.2024;22:00;02:00;Ball\n6.1.2025;;;Frei\n'
    expect(datesOf(await read('csv', clocks))).toEqual([
      ['Feier', '2024-12-24T18:00/2024-12-24T20:30'],
      ['Ball', '2024-12-31T22:00/2025-01-01T02:00'],
      ['Frei', '2025-01-06'],
    ])
    expect(datesOf(await read('csv', 'Start time,End time,Task\n2020-05-01 10:00,2020-05-01 11:00,Lot\n'))).toEqual([
      ['Lot', '2020-05-01T10:00/2020-05-01T11:00'],
    ])
  })

  it('an end clock without an end is of the same day', async () => {
    const text = 'Date,Start time,End time,Title\n2020-05-01,10:00,11:00,A\n2020-05-03,11:00 PM,1:00 AM,B\n'
    expect(datesOf(await read('csv', text))).toEqual([
      ['A', '2020-05-01T10:00/2020-05-01T11:00'],
      ['B', '2020-05-03T23:00/2020-05-04T01:00'],
    ])
  })

  it('seconds and milliseconds since 1970 are moments; years of the earth may have eight digits', async () => {
    expect(datesOf(await read('csv', 'timestamp,event\n1709287200,A\n1709287200000,B\n'))).toEqual([
      ['A', '2024-03-01T10:00:00Z'],
      ['B', '2024-03-01T10:00:00Z'],
    ])
    expect(datesOf(await read('csv', 'Year,Headline\n-66000000,Einschlag\n'))).toEqual([['Einschlag', 'Y-65999999']])
  })

  it('a status that is none is told once, however many rows have it', async () => {
    expect(codesOf(await read('csv', 'title,date,status\nA,1901,done\nB,1902,done\n'))).toEqual(['unknown-status'])
  })

  it('clocks that all show midnight are days; one that does not leaves them as they are', async () => {
    expect(datesOf(await read('csv', 'title,date\nA,2020-01-02T00:00:00Z\nB,03.04.2020 00:00\n'))).toEqual([
      ['A', '2020-01-02'],
      ['B', '2020-04-03'],
    ])
    expect(datesOf(await read('csv', 'title,date\nA,2020-01-02T00:00:00Z\nB,2020-01-03T10:00:00Z\n'))).toEqual([
      ['A', '2020-01-02T00:00:00Z'],
      ['B', '2020-01-03T10:00:00Z'],
    ])
  })

  it('names of Wikidata are titles, their addresses links; years before Christ are days', async () => {
    const text = 'battle,battleLabel,date\nhttp://www.wikidata.org/entity/Q1,Kadesch,-1273-01-01T00:00:00Z\n'
    expect((await read('csv', text)).document?.events).toMatchObject([
      { title: 'Kadesch', date: { edtf: '-1273-01-01' }, links: [{ href: 'http://www.wikidata.org/entity/Q1' }] },
    ])
  })

  it('rows of a sheet are titles, eras and slides; what stands for the date is kept, HTML is text', async () => {
    const text =
      'Year,Month,Day,Display Date,Headline,Text,Media,Type,Background,End Year\n' +
      ',,,,Mein Werk,Vorwort,,title,,\n1914,,,,Krieg,,,era,,1918\n' +
      '1985,7,,um Juli,A &amp; B,<p>Eins</p><p>Zwei</p>,https://example.org/film,,#ff0000,\n'
    const made = await read('csv', text)
    expect(made.document).toMatchObject({ title: 'Mein Werk', subtitle: 'Vorwort', eras: [{ title: 'Krieg' }] })
    expect(made.document?.events).toMatchObject([
      { title: 'A & B', dateText: 'um Juli', text: 'Eins\n\nZwei', links: [{ href: 'https://example.org/film' }], color: '#ff0000' },
    ]) // prettier-ignore
    expect(codesOf(made)).toEqual(['media-as-link'])
  })

  it('an era of a sheet needs no name, in a row that ends before the headline', async () => {
    const made = await read('csv', 'Year,End Year,Type,Headline\n1969,,,Mond\n1914,1918,era\n')
    expect(made.document?.eras).toMatchObject([{ title: '–', date: { edtf: '1914/1918' } }])
    expect(datesOf(made)).toEqual([['Mond', '1969']])
  })

  it('a title and empty rows may stand above the head; cells may be parted by bars', async () => {
    const made = await read('csv', 'Unsere Liste;;\r\n;;\r\nWas;Wann;Wo\r\nFest;1999;Bonn\r\nUnklar;bald;\r\n')
    expect(made.document?.title).toBe('Unsere Liste')
    expect(datesOf(made)).toEqual([['Fest', '1999']])
    expect(made.diagnostics).toMatchObject([{ code: 'not-a-date', row: 5 }])
    expect(datesOf(await read('csv', 'title|date\nA, B|1999\n'))).toEqual([['A, B', '1999']])
  })

  it('who or what kind it was is the title, where nothing else is', async () => {
    expect(datesOf(await read('csv', 'Who,When\nAda,10 December 1815\n'))).toEqual([['Ada', '1815-12-10']])
  })

  it('cells that the head has no column for are told', async () => {
    const made = await read('csv', 'title,date\nA,1999,verirrt\n')
    expect(made.diagnostics).toMatchObject([{ code: 'too-many-cells', row: 2 }])
  })
})

describe('calendars', () => {
  const calendar = (...lines: string[]): string =>
    ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', ...lines, 'END:VCALENDAR', ''].join('\r\n')
  const vevent = (...lines: string[]): readonly string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']

  it('a moved instance takes the place of the one in its series, a cancelled one is that', async () => {
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
    expect(document?.events.map(({ date, status, cancelled }) => [date.edtf, status, cancelled])).toEqual([
      ['2023-01-02', 'reported', undefined],
      ['2023-01-10', 'reported', undefined],
      ['2023-01-16', 'denied', true],
    ])
  })

  it('an instance that is moved is known by its instant in any zone, and by its day alone', async () => {
    const series = vevent(
      'UID:a',
      'SUMMARY:Kurs',
      'DTSTART;TZID=Europe/Berlin:20230320T180000',
      'RRULE:FREQ=WEEKLY;COUNT=3',
    )
    for (const id of [
      'RECURRENCE-ID:20230327T160000Z',
      'RECURRENCE-ID;VALUE=DATE:20230327',
      'RECURRENCE-ID:20230327',
    ]) {
      const text = calendar(...series, ...vevent('UID:a', 'SUMMARY:Kurs', id, 'DTSTART:20230328T160000Z'))
      expect(datesOf(await read('ics', text)).map(([, edtf]) => edtf)).toEqual([
        '2023-03-20T17:00:00Z',
        '2023-04-03T16:00:00Z',
        '2023-03-28T16:00:00Z',
      ])
    }
  })

  it('an instance that moves the rest of its series moves all of it, without the days that are left out', async () => {
    const text = calendar(
      ...vevent(
        'UID:a',
        'SUMMARY:Rat',
        'DTSTART:20230102T090000Z',
        'RRULE:FREQ=WEEKLY;COUNT=5',
        'EXDATE:20230123T090000Z',
      ),
      ...vevent(
        'UID:a',
        'SUMMARY:Rat, später',
        'RECURRENCE-ID;RANGE=THISANDFUTURE:20230116T090000Z',
        'DTSTART:20230116T140000Z',
      ),
    )
    expect(datesOf(await read('ics', text))).toEqual([
      ['Rat', '2023-01-02T09:00:00Z'],
      ['Rat', '2023-01-09T09:00:00Z'],
      ['Rat, später', '2023-01-16T14:00:00Z'],
      ['Rat, später', '2023-01-30T14:00:00Z'],
    ])
  })

  it('days that are left out of a series are, however they are written', async () => {
    for (const off of ['EXDATE;TZID=Europe/Berlin:20230327T180000', 'EXDATE:20230327T160000Z', 'EXDATE:20230327']) {
      const text = calendar(
        ...vevent(
          'UID:a',
          'SUMMARY:Kurs',
          'DTSTART;TZID=Europe/Berlin:20230320T180000',
          'RRULE:FREQ=WEEKLY;COUNT=3',
          off,
        ),
      )
      expect(datesOf(await read('ics', text)).map(([, edtf]) => edtf)).toEqual([
        '2023-03-20T17:00:00Z',
        '2023-04-03T16:00:00Z',
      ])
    }
  })

  it('what was written by hand is read: days without VALUE, hyphens and colons', async () => {
    const text = calendar(
      ...vevent('SUMMARY:A', 'DTSTART:20230320'),
      ...vevent('SUMMARY:B', 'DTSTART:2023-03-20', 'DTEND:2023-03-23'),
      ...vevent(
        'SUMMARY:C',
        'DTSTART;TZID=Europe/Berlin:2023-03-20T18:00',
        'DTEND;TZID=Europe/Berlin:2023-03-20T19:30:00',
      ),
    )
    expect(datesOf(await read('ics', text))).toEqual([
      ['A', '2023-03-20'],
      ['B', '2023-03-20/2023-03-22'],
      ['C', '2023-03-20T17:00:00Z/2023-03-20T18:30:00Z'],
    ])
  })

  it('a day that ends at a clock ends on that day; an end before the beginning is told', async () => {
    const text = calendar(
      ...vevent('UID:a', 'SUMMARY:A', 'DTSTART;VALUE=DATE:20230320', 'DTEND:20230321T120000'),
      ...vevent('UID:b', 'SUMMARY:B', 'DTSTART:20230320T100000', 'DTEND:20230319T100000'),
    )
    const made = await read('ics', text)
    expect(datesOf(made)).toEqual([
      ['A', '2023-03-20/2023-03-21'],
      ['B', '2023-03-20T10:00:00'],
    ])
    expect(made.diagnostics).toMatchObject([{ code: 'reversed-date', severity: 'warning', row: 2 }])
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
      ...vevent(
        'UID:b',
        'SUMMARY:Kurs',
        'DTSTART:20230101T100000Z',
        'RDATE;VALUE=PERIOD:20230102T100000Z/PT1H,20230103T100000Z/20230103T120000Z',
      ),
    )
    expect(datesOf(await read('ics', text))).toEqual([
      ['Markt', '2023-01-01'],
      ['Markt', '2023-02-01'],
      ['Markt', '2023-03-01'],
      ['Kurs', '2023-01-01T10:00:00Z'],
      ['Kurs', '2023-01-02T10:00:00Z/2023-01-02T11:00:00Z'],
      ['Kurs', '2023-01-03T10:00:00Z/2023-01-03T12:00:00Z'],
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

describe('calendars of other programs', () => {
  const calendar = (head: readonly string[], ...entries: (readonly string[])[]): string =>
    ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', ...head, ...entries.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']), 'END:VCALENDAR', ''].join('\r\n') // prettier-ignore

  it('the zone of a calendar is that of the document: as it is named, or as all its entries have it', async () => {
    const at = (zone: string): readonly string[] => [`UID:${zone}`, 'SUMMARY:A', `DTSTART;TZID=${zone}:20240702T093000`]
    const zoneOf = async (text: string): Promise<string | undefined> => (await read('ics', text)).document?.timeZone
    expect(await zoneOf(calendar(['X-WR-TIMEZONE:Europe/Vienna'], at('Asia/Tokyo')))).toBe('Europe/Vienna')
    expect(await zoneOf(calendar([], at('W. Europe Standard Time')))).toBe('Europe/Berlin')
    expect(await zoneOf(calendar([], at('/freeassociation.sourceforge.net/Europe/Vienna')))).toBe('Europe/Vienna')
    expect(await zoneOf(calendar([], at('Asia/Tokyo'), at('Europe/Rome')))).toBeUndefined()
  })

  it('a zone that nobody knows is told, and the clock stays', async () => {
    const made = await read('ics', calendar([], ['UID:a', 'SUMMARY:A', 'DTSTART;TZID=Werkszeit:20240702T093000']))
    expect(datesOf(made)).toEqual([['A', '2024-07-02T09:30:00']])
    expect(codesOf(made)).toEqual(['unknown-zone'])
  })

  it('HTML in a description is text with its links; all categories are lanes; who invites is named', async () => {
    const text = calendar(
      [],
      ['UID:a', 'SUMMARY:A', 'DTSTART;VALUE=DATE:20240329', 'DESCRIPTION:Bitte <b>bald</b><br><a href="https://example.org/x">hier</a>', 'CATEGORIES:Frei,Fest', 'CATEGORIES:Schule', 'ORGANIZER;CN=Amt:mailto:amt@example.org', 'ATTENDEE:mailto:x@example.org'],
    ) // prettier-ignore
    const made = await read('ics', text)
    expect(made.document?.events).toMatchObject([
      { text: 'Bitte bald\n\nhier', links: [{ href: 'https://example.org/x', label: 'hier' }], group: ['Frei', 'Fest', 'Schule'], actors: ['Amt'] },
    ]) // prettier-ignore
    expect(made.diagnostics).toMatchObject([{ code: 'left-out', severity: 'info', field: 'ATTENDEE' }])
  })

  it('an entry without a title goes by its description, one without a date is told', async () => {
    const text = calendar([], ['UID:a', 'DTSTART;VALUE=DATE:20240329', 'DESCRIPTION:Nur dies'], ['UID:b', 'SUMMARY:B'])
    const made = await read('ics', text)
    expect(datesOf(made)).toEqual([['Nur dies', '2024-03-29']])
    expect(made.diagnostics).toMatchObject([{ code: 'not-a-date', row: 2, message: expect.stringContaining('no DTSTART') }]) // prettier-ignore
  })

  it('the last working day of each month, and every hour, come round', async () => {
    const text = calendar(
      [],
      ['UID:a', 'SUMMARY:Werktag', 'DTSTART:20240329T190000', 'RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2'],
      ['UID:b', 'SUMMARY:Stunde', 'DTSTART:20240301T090000', 'RRULE:FREQ=HOURLY;COUNT=2'],
    ) // prettier-ignore
    expect(datesOf(await read('ics', text)).map(([, edtf]) => edtf)).toEqual([
      '2024-03-29T19:00:00',
      '2024-04-30T19:00:00',
      '2024-03-01T09:00:00',
      '2024-03-01T10:00:00',
    ])
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
    ['lun, 03 mars 2025 09:00:00 +0100', '2025-03-03T08:00:00Z'],
    ['Tue Jan 23 15:26:07 PST 2018', '2018-01-23T23:26:07Z'],
  ])('%s is read', async (written, edtf) => {
    expect(datesOf(await read('feed', rss(item(written))))).toEqual([['T', edtf]])
  })

  it('dates of RSS 1.0 are those of Dublin Core', async () => {
    const text =
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://example.org"><title>N</title><link>https://example.org</link><description>d</description></channel><item rdf:about="https://example.org/a"><title>A</title><link>https://example.org/a</link><dc:date>2023-09-13T10:00:00+02:00</dc:date></item></rdf:RDF>'
    expect(datesOf(await read('feed', text))).toEqual([['A', '2023-09-13T08:00:00Z']])
  })

  it('a date that is none is told in its words, and the other entries are kept', async () => {
    const made = await read('feed', rss(item('Thu, 31 Feb 2024 10:00:00 GMT'), item(''), item('2024-03-07')))
    expect(datesOf(made)).toEqual([['T', '2024-03-07']])
    expect(made.diagnostics.map(({ row, message }) => [row, message])).toEqual([
      [1, 'The entry "T" has a date that is none: "Thu, 31 Feb 2024 10:00:00 GMT".'],
      [2, 'The entry "T" has no date.'],
    ])
  })

  it('dates of Dublin Core may be terms, too', async () => {
    const text =
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dcterms="http://purl.org/dc/terms/"><channel rdf:about="x"><title>N</title><link>https://example.org</link><description>d</description></channel><item rdf:about="https://example.org/a"><title>A</title><link>https://example.org/a</link><dcterms:created>2023-09-13</dcterms:created></item></rdf:RDF>'
    expect(datesOf(await read('feed', text))).toEqual([['A', '2023-09-13']])
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

  it('an entry without words goes by the title of its media, or its address', async () => {
    const media = '<item><media:title xmlns:media="http://search.yahoo.com/mrss/">Film</media:title><pubDate>2023-01-01</pubDate></item>' // prettier-ignore
    const link = '<item><link>https://example.org/a</link><pubDate>2023-01-02</pubDate></item>'
    expect(datesOf(await read('feed', rss(media, link)))).toEqual([
      ['Film', '2023-01-01'],
      ['https://example.org/a', '2023-01-02'],
    ])
  })

  it('whole entries of a JSON feed that breaks off are kept', async () => {
    const items = ['A', 'B "[{'].map((title, i) => ({ id: title, title, date_published: `2023-01-0${String(i + 1)}` }))
    const whole = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'N', items })
    const made = await read('feed', whole.slice(0, -4))
    expect(datesOf(made)).toEqual([['A', '2023-01-01']])
    expect(codesOf(made)).toEqual(['truncated-feed'])
    expect(codesOf(await read('feed', whole))).toEqual([])
  })

  it('whole entries of a feed that breaks off are kept', async () => {
    const whole = rss(item('2023-01-01'), item('2023-01-02'))
    const made = await read('feed', whole.slice(0, whole.lastIndexOf('<item>') + 20))
    expect(datesOf(made)).toEqual([['T', '2023-01-01']])
    expect(codesOf(made)).toEqual(['truncated-feed'])
  })
})

describe('feeds of other programs', () => {
  it('categories, authors, pictures in the text and enclosures are kept', async () => {
    const text =
      '<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>N</title><link>https://example.org/blog</link><description>x</description><item><title>A</title><link>/a</link><pubDate>2024-03-07</pubDate><category>Allgemein</category><category>Technik</category><dc:creator>Redaktion</dc:creator><description>Auszug</description><content:encoded><![CDATA[<p>Mehr</p><img src="https://example.org/i.jpg" alt="Bild">]]></content:encoded><enclosure url="https://example.org/p.mp3" type="audio/mpeg" length="1"/></item></channel></rss>'
    const made = await read('feed', text)
    expect(made.document?.events).toMatchObject([
      {
        group: 'Allgemein',
        attribution: ['Redaktion'],
        image: { url: 'https://example.org/i.jpg', alt: 'Bild' },
        links: [{ href: 'https://example.org/a' }, { href: 'https://example.org/p.mp3' }],
      },
    ])
    expect(made.diagnostics).toMatchObject([{ code: 'left-out', severity: 'info' }])
  })

  it('an entry that was only changed has that day; the language of an Atom feed is kept', async () => {
    const text =
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><id>x</id><title>T</title><updated>2024-05-01T10:00:00Z</updated><link href="https://example.org/x"/><entry><id>e</id><title>v2</title><updated>2024-05-01T10:00:00Z</updated><link href="/v2"/></entry></feed>'
    const { document } = await read('feed', text)
    expect(document).toMatchObject({ language: 'fr', events: [{ title: 'v2', links: [{ href: 'https://example.org/v2' }] }] }) // prettier-ignore
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
    expect(made.diagnostics).toMatchObject([{ code: 'left-out', field: '/events/0/background' }])
  })

  it('TimelineJS: what is embedded is kept as a link; what of an era has no place is told', async () => {
    const slide = { start_date: { year: 1914 }, text: { headline: 'A' }, media: { url: '<iframe src="https://example.org/e?a=1&amp;b=2"></iframe>' } } // prettier-ignore
    const era = { start_date: { year: 1914 }, end_date: { year: 1918 }, text: { headline: 'Krieg', text: 'Mehr' } }
    const made = await read('timelinejs', JSON.stringify({ events: [slide], eras: [era] }))
    expect(made.document?.events[0]?.links).toEqual([{ href: 'https://example.org/e?a=1&b=2' }])
    expect(made.diagnostics.map(({ code, field }) => [code, field])).toEqual([
      ['media-as-link', '/events/0/media'],
      ['left-out', '/eras/0/text/text'],
    ])
  })

  it('TimelineJS: the words for a date are kept, and written again', async () => {
    const slide = { start_date: { year: 1967 }, display_date: 'Summer of Love', text: { headline: 'A' } }
    const { document } = await read('timelinejs', JSON.stringify({ events: [slide] }))
    expect(document?.events).toMatchObject([{ dateText: 'Summer of Love' }])
    const { write } = await loadFormat('timelinejs')
    expect(write?.(document as TimelineDocument).text).toContain('"display_date": "Summer of Love"')
  })

  it('TimelineJS: a slide without a headline goes by its first words; ages of the earth are years', async () => {
    const slides = [
      { start_date: { year: 1967 }, text: { headline: '', text: '<p>Nur <b>Text</b></p>' } },
      { start_date: { year: -66_000_000 }, text: { headline: 'Einschlag' } },
    ]
    expect(datesOf(await read('timelinejs', JSON.stringify({ events: slides })))).toEqual([
      ['Nur Text', '1967'],
      ['Einschlag', 'Y-65999999'],
    ])
  })

  it('TimelineJS, vis: members that have no place are told once each', async () => {
    const slides = [1, 2, 3].map((n) => ({ start_date: { year: 1967 }, text: { headline: String(n) }, eigenes: n }))
    const items = [1, 2, 3].map((n) => ({ content: String(n), start: '2020-01-05', className: 'c', editable: true }))
    expect((await read('timelinejs', JSON.stringify({ events: slides }))).diagnostics).toMatchObject([
      { code: 'left-out', severity: 'info', field: '/events/0/eigenes' },
    ])
    expect((await read('vis', JSON.stringify(items))).diagnostics.map(({ field }) => field)).toEqual(['/0/className', '/0/editable']) // prettier-ignore
  })

  it('TimelineJS 2: days in one text, tags as groups, assets as pictures, eras', async () => {
    const timeline = {
      headline: 'Brücken',
      text: '<p>Der Stadt</p>',
      date: [
        { startDate: '1901,5,1', endDate: '1903,9', headline: 'Bau', text: '<p>Stein</p>', tag: 'Bau', asset: { media: 'https://example.org/a.jpg', credit: 'Archiv', caption: 'Bogen' } },
        { startDate: '-37', headline: 'Furt' },
        { headline: 'Ohne' },
      ],
      era: [{ startDate: '1914', endDate: '1918', headline: 'Krieg' }],
    } // prettier-ignore
    const made = await read('timelinejs', JSON.stringify({ timeline }))
    expect(made.document).toMatchObject({ title: 'Brücken', subtitle: 'Der Stadt' })
    expect(made.document?.eras?.map(({ title, date }) => [title, date.edtf])).toEqual([['Krieg', '1914/1918']])
    expect(made.document?.events).toMatchObject([
      { title: 'Bau', date: { edtf: '1901-05-01/1903-09' }, group: 'Bau', text: 'Stein', image: { url: 'https://example.org/a.jpg', credit: 'Archiv', caption: 'Bogen' } },
      { title: 'Furt', date: { edtf: '-0036' } },
    ]) // prettier-ignore
    expect(made.diagnostics).toMatchObject([{ code: 'not-a-date', field: '/timeline/date/2' }])
  })

  it('TimelineJS: an era needs no name', async () => {
    const span = { start_date: { year: 1914 }, end_date: { year: 1918 } }
    const slide = { start_date: { year: 1916 }, text: { headline: 'A' } }
    const made = await read('timelinejs', JSON.stringify({ events: [slide], eras: [span] }))
    expect(made.document?.eras).toMatchObject([{ title: '–', date: { edtf: '1914/1918' } }])
    expect(made.diagnostics).toEqual([])
  })

  it('GeoJSON: features are events, where they lie is told', async () => {
    const point = { type: 'Point', coordinates: [13.4, 52.5] }
    const features = [
      { type: 'Feature', id: 'b7', geometry: point, properties: { name: 'Brücke', date: '1901-05', description: 'Stein' } },
      { type: 'Feature', geometry: null, properties: { name: 'Ohne' } },
    ] // prettier-ignore
    const made = await read('json', JSON.stringify({ type: 'FeatureCollection', features }))
    expect(made.document?.events).toMatchObject([
      { id: 'b7', title: 'Brücke', date: { edtf: '1901-05' }, text: 'Stein' },
    ])
    expect(made.diagnostics.map(({ code, field }) => [code, field])).toEqual([
      ['left-out', 'geometry'],
      ['without-date', '/1'],
    ])
  })

  it('SPARQL: rows are events, by the label and the date among their variables', async () => {
    const uri = (value: string): object => ({ type: 'uri', value })
    const literal = (value: string, datatype?: string): object => ({ type: 'literal', value, datatype })
    const bindings = [
      {
        bridge: uri('http://www.wikidata.org/entity/Q1'),
        bridgeLabel: literal('Steinerne Brücke'),
        opened: literal('1146-01-01T00:00:00Z', 'http://www.w3.org/2001/XMLSchema#dateTime'),
      },
      { name: literal('Furt'), start: literal('-0036', 'http://www.w3.org/2001/XMLSchema#gYear') },
    ]
    const made = await read('json', JSON.stringify({ head: { vars: [] }, results: { bindings } }))
    expect(made.document?.events).toMatchObject([
      { title: 'Steinerne Brücke', date: { edtf: '1146-01-01' }, links: [{ href: 'http://www.wikidata.org/entity/Q1' }] },
      { title: 'Furt', date: { edtf: '-0036' } },
    ]) // prettier-ignore
    expect(made.diagnostics).toEqual([])
  })

  it('vis: a number is a moment, a small one a year', async () => {
    const items = [
      { id: 1, content: 'A', start: 1_709_287_200_000 },
      { id: 2, content: 'B', start: 1871, end: 1873 },
    ]
    expect(datesOf(await read('vis', JSON.stringify(items)))).toEqual([
      ['A', '2024-03-01T10:00:00Z'],
      ['B', '1871/1873'],
    ])
  })

  it('TimelineJS: slides may be a list alone', async () => {
    const slides = [{ start_date: { year: 1871 }, text: { headline: 'A' } }, { text: { headline: 'B' } }]
    const made = await read('timelinejs', JSON.stringify(slides))
    expect(datesOf(made)).toEqual([['A', '1871']])
    expect(made.diagnostics).toMatchObject([{ code: 'not-a-date', field: '/1' }])
  })

  it('vis: groups stand in their order; why an item is left out is said', async () => {
    const made = await read(
      'vis',
      JSON.stringify({
        groups: [{ id: 'b', content: 'B', order: 2 }, { id: 'a', content: 'A', order: 1 }],
        items: [{ content: 'X', start: '2014-05-20', end: '2014-05-10' }, { content: 'Y' }],
      }),
    ) // prettier-ignore
    expect(made.document?.lanes?.map(({ key }) => key)).toEqual(['a', 'b'])
    expect(made.diagnostics.map(({ message }) => message)).toEqual([
      'The item "X" ends (2014-05-10) before it begins (2014-05-20).',
      'The item "Y" has no start.',
    ])
  })

  it('markwhen: dates that hang on others are told, and their lines are not taken for those above', async () => {
    const made = await read('markwhen', '2020: A\nafter !a 3 weeks: B\nmehr von B\nnow: C\n2021-01-01T18:00/2h: D\n')
    expect(made.document?.events.map(({ title, date, text }) => [title, date.edtf, text])).toEqual([
      ['A', '2020', undefined],
      ['D', '2021-01-01T18:00/2021-01-01T20:00', undefined],
    ])
    expect(made.diagnostics.map(({ row }) => row)).toEqual([2, 3, 4])
  })

  it.each(['March: B', 'Jan 2: B', '10:30 - 11:00: B'])('markwhen: "%s" has no year, and is told', async (line) => {
    const made = await read('markwhen', `2020: A\n${line}\n`)
    expect(made.document?.events).toMatchObject([{ title: 'A' }])
    expect(made.document?.events[0]).not.toHaveProperty('text')
    expect(made.diagnostics).toMatchObject([{ code: 'not-a-date', row: 2 }])
  })

  it('markwhen: colours of tags are those of their lanes', async () => {
    const made = await read('markwhen', '#bau: red\n#ohne: blue\n2020: A #bau\nseit: je\n')
    expect(made.document?.lanes).toEqual([{ key: 'bau', color: 'red' }])
    expect(made.document?.events).toMatchObject([{ title: 'A', group: 'bau', text: 'seit: je' }])
  })

  it('markwhen: a line that begins like a date is none of the text above; links and pictures are kept', async () => {
    const text =
      '2020: [Plan](https://example.org/plan) der Brücke #bau\nEin Satz.\n![Bogen](https://example.org/a.png)\n18:30: B\n2024-03-01 every week for 3 weeks: C\nIn 2020 waren es drei: so viele\n'
    const made = await read('markwhen', text)
    expect(made.document?.events).toMatchObject([
      {
        title: 'Plan der Brücke',
        text: 'Ein Satz.',
        links: [{ href: 'https://example.org/plan', label: 'Plan' }],
        image: { url: 'https://example.org/a.png', alt: 'Bogen' },
      },
    ])
    expect(made.diagnostics.map(({ code, row }) => [code, row])).toEqual([
      ['not-a-date', 4],
      ['not-a-date', 5],
      ['left-out', 6],
    ])
  })

  it('JSON: other names of members, dates in parts, years as numbers, whole days of calendars', async () => {
    const items = [
      { name: 'A', year: 1990 },
      { headline: 'B', startDate: '2020-05-01', end_date: '2020-05-03' },
      { title: 'C', start: 1990, end: 1995 },
      { title: 'D', date: { year: 1990, month: 5 } },
      { summary: 'E', start: { date: '2020-05-05' }, end: { date: '2020-05-07' } },
      { title: 'F', start: '2024-01-07', end: '2024-01-10', allDay: true },
      { title: 'G', date: '2020-01-01', category: 'Bau', url: 'https://example.org', location: { name: 'Berlin' } },
    ]
    const made = await read('json', JSON.stringify(items))
    expect(datesOf(made)).toEqual([
      ['A', '1990'],
      ['B', '2020-05-01/2020-05-03'],
      ['C', '1990/1995'],
      ['D', '1990-05'],
      ['E', '2020-05-05/2020-05-06'],
      ['F', '2024-01-07/2024-01-09'],
      ['G', '2020-01-01'],
    ])
    expect(made.document?.events[6]).toMatchObject({ group: 'Bau', links: [{ href: 'https://example.org' }], places: ['Berlin'] }) // prettier-ignore
    expect(made.diagnostics).toEqual([])
  })

  it('JSON: rows of a spreadsheet with heads for names, and records with their members in fields', async () => {
    const items = [
      { Title: 'A', 'Start Date': '1901-05-01', End_Date: '1901-05-03', Notes: 'Stein' },
      { TITEL: 'B', Datum: '1.5.1902', Gruppe: 'Bau' },
      { id: 'r1', createdTime: '2020-01-01T00:00:00Z', fields: { Name: 'C', Date: '1903' } },
      { id: 7, type: 'event', attributes: { title: 'D', date: '1904' } },
    ]
    const made = await read('json', JSON.stringify(items))
    expect(made.document?.events).toMatchObject([
      { title: 'A', date: { edtf: '1901-05-01/1901-05-03' }, text: 'Stein' },
      { title: 'B', date: { edtf: '1902-05-01' }, group: 'Bau' },
      { id: 'r1', title: 'C', date: { edtf: '1903' } },
      { id: '7', title: 'D', date: { edtf: '1904' } },
    ])
    expect(made.diagnostics).toEqual([])
  })

  it('JSON: a period may be one value, a year may stand beside its month and day', async () => {
    const items = [
      { title: 'A', date: { start: '1901', end: '1902' } },
      { title: 'B', date: ['1903-05-01', '1903-05-03'] },
      { title: 'C', year: '1905', month: '5', day: 3 },
      { title: 'D', year: 1905, month: 13 },
    ]
    const made = await read('json', JSON.stringify(items))
    expect(datesOf(made)).toEqual([
      ['A', '1901/1902'],
      ['B', '1903-05-01/1903-05-03'],
      ['C', '1905-05-03'],
    ])
    expect(made.diagnostics.map(({ code, field }) => [code, field])).toEqual([['not-a-date', '/3/year']])
  })

  it('JSON: places are those of the list, whatever was left out before', async () => {
    const items = [
      { title: 'A' },
      { title: 'B', start: '2020', end: 'nie' },
      { title: 'C', start: '2020', end: '2019' },
      { title: 'D', date: '2020', status: 'falsch' },
      { title: 'E', date: 1_600_000_000, tags: ['x'] },
    ]
    const made = await read('json', JSON.stringify(items))
    expect(made.diagnostics.map(({ code, row, field }) => [code, row, field])).toEqual([
      ['without-date', 1, '/0'],
      ['not-a-date', 2, '/1/end'],
      ['reversed-date', 3, '/2/end'],
      ['unknown-status', 4, '/3/status'],
      ['seconds', 5, '/4'],
      ['left-out', undefined, 'tags'],
    ])
  })

  it('JSON: the only list inside an answer is found, and told', async () => {
    const made = await read('json', JSON.stringify({ count: 1, data: { events: [{ title: 'A', date: '2020' }] } }))
    expect(datesOf(made)).toEqual([['A', '2020']])
    expect(made.diagnostics).toMatchObject([{ code: 'found-inside', field: '/data/events' }])
  })

  it('TimelineJS out: 37 BC is −37, and comes back as it was', async () => {
    const { write } = await loadFormat('timelinejs')
    const { document } = await read('csv', 'title,date\nHerodes,37 v. Chr.\n')
    const { text } = write?.(document as TimelineDocument) ?? { text: '' }
    expect(JSON.parse(text)).toMatchObject({ events: [{ start_date: { year: -37 } }] })
    expect(datesOf(await read('timelinejs', text))).toEqual([['Herodes', '-0036']])
  })

  it.each(['a <b und c> d', 'wenn x<y, dann y>x', '1<2 & 3>2', 'x <3 y'])('vis: "%s" is no tag', async (content) => {
    const made = await read('vis', JSON.stringify([{ id: 1, content, start: '2020-01-05' }]))
    expect(made.document?.events[0]?.title).toBe(content)
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
    ['2023-02-12 / 90 minutes: A', '2023-02-12T00:00/2023-02-12T01:30'],
    ['5pm 3 Mar 2020: A', '2020-03-03T17:00'],
    ['Noon 3 Mar 2020: A', '2020-03-03T12:00'],
    ['2023-02-12/P3D: A', '2023-02-12/2023-02-14'],
    ['2023-02-12/now: A', '2023-02-12/..'],
  ])('markwhen: "%s"', async (line, edtf) => {
    expect(datesOf(await read('markwhen', `2000: Davor\n${line}\n`)).at(-1)).toEqual(['A', edtf])
  })

  it('JSON: a stretch that is one text is of days where both of its clocks show midnight', async () => {
    const items = [{ title: 'Tagung', date: '2016-02-01T00:00/2016-02-03T00:00' }]
    expect(datesOf(await read('json', JSON.stringify(items)))).toEqual([['Tagung', '2016-02-01/2016-02-03']])
  })

  it('JSON: a list of plain items is a timeline', async () => {
    const made = await read(
      'json',
      JSON.stringify([{ title: 'A', start: '16 July 1969', end: '1969-07-24' }, { title: 'B' }]),
    )
    expect(datesOf(made)).toEqual([['A', '1969-07-16/1969-07-24']])
    expect(made.diagnostics).toMatchObject([{ code: 'without-date', row: 2, field: '/1' }])
  })
})
