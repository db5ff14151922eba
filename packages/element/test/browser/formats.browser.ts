import { expect } from '@open-wc/testing'
import type { EventTimeline } from '../../src/index.js'
import '../../src/define.js'
import { clearPage, until } from './mount.js'

afterEach(clearPage)

const titlesOf = (element: EventTimeline): readonly string[] => {
  element.mode = 'table'
  return element
    .toCSV()
    .split('\r\n')
    .slice(1, -1)
    .map((row) => row.split(',')[1] ?? '')
}

async function open(set: (element: EventTimeline) => void): Promise<EventTimeline> {
  const element = document.createElement('event-timeline')
  element.lang = 'de'
  element.style.width = '1100px'
  document.body.append(element)
  set(element)
  await element.rendered
  return element
}

const at = (text: string, type: string): string => `data:${type},${encodeURIComponent(text)}`

const TABLE = 'Titel;Datum;Gruppe\nGrundstein;1.5.1901;Bau\nEinweihung;12. September 1903;Bau\n'
const CALENDAR = [
  'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', 'BEGIN:VEVENT', 'UID:a', 'SUMMARY:Markt', 'DTSTART;VALUE=DATE:20240501', 'END:VEVENT', 'END:VCALENDAR', '',
].join('\r\n') // prettier-ignore
const LINES = '{"title":"Grundstein","date":"1901-05-01"}\n\n{"title":"Einweihung","date":"1903"}\n'
const FEED =
  '<?xml version="1.0"?><rss version="2.0"><channel><title>N</title><link>x</link><description>x</description><item><title>Neues</title><pubDate>Tue, 23 Jan 2018 10:00:00 GMT</pubDate></item></channel></rss>'
const SLIDES = { events: [{ start_date: { year: 1901 }, text: { headline: 'Folie' }, group: 'Bau' }] }

it('lines of JSON that are none are told with their place, and the others are drawn', async () => {
  const element = await open((one) => (one.data = `${LINES}{"title": "Bruch",\n{"title":"Ohne"}`))
  expect(titlesOf(element)).to.deep.equal(['Grundstein', 'Einweihung'])
  expect(element.diagnostics.map(({ code, row }) => [code, row])).to.deep.equal([
    ['not-an-object', 3],
    ['without-date', 4],
  ])
})

describe('a calendar with a series without an end', () => {
  const calendar = (entries: readonly (readonly string[])[]): string =>
    ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', ...entries.flatMap(([day = '', ...more], at) => ['BEGIN:VEVENT', `UID:u${String(at)}`, `SUMMARY:Tag ${String(at)}`, `DTSTART;VALUE=DATE:${day}`, ...more, 'END:VEVENT']), 'END:VCALENDAR', ''].join('\r\n') // prettier-ignore
  const YEAR = 365 * 864e5

  it('opens around today, however long ago it began', async () => {
    const year = String(new Date().getFullYear())
    const element = await open((one) => (one.data = calendar([['19800504', 'RRULE:FREQ=YEARLY'], [`${year}0601`]])))
    const [from, to] = element.window
    expect(from).to.be.within(Date.now() - 1.2 * YEAR, Date.now() - YEAR)
    expect(to).to.be.within(Date.now() + YEAR, Date.now() + 1.2 * YEAR)
    expect(element.scene!.counts.inWindow).to.be.within(2, 4)
  })

  it('opens on its other events where it has not begun', async () => {
    const element = await open(
      (one) => (one.data = calendar([['29400504', 'RRULE:FREQ=YEARLY'], ['19530601'], ['19540601']])),
    )
    const [from, to] = element.window
    expect([new Date(from).getUTCFullYear(), new Date(to).getUTCFullYear()]).to.deep.equal([1953, 1954])
  })
})

describe('data of any of these is drawn', () => {
  const cases: readonly (readonly [string, (element: EventTimeline) => void, readonly string[]])[] = [
    ['a table as text', (element) => (element.data = TABLE), ['Grundstein', 'Einweihung']],
    ['a table from an address', (element) => (element.src = at(TABLE, 'text/csv')), ['Grundstein', 'Einweihung']],
    [
      'a table that its server calls plain text',
      (element) => (element.src = at(TABLE, 'text/plain')),
      ['Grundstein', 'Einweihung'],
    ],
    [
      'a table with tabs',
      (element) => (element.src = at(TABLE.replaceAll(';', '\t'), 'text/plain')),
      ['Grundstein', 'Einweihung'],
    ],
    ['JSON Lines', (element) => (element.data = LINES), ['Grundstein', 'Einweihung']],
    [
      'JSON Lines from an address',
      (element) => (element.src = at(LINES, 'application/x-ndjson')),
      ['Grundstein', 'Einweihung'],
    ],
    [
      'JSON Lines by their name',
      (element) => {
        element.format = 'ndjson'
        element.src = at(LINES, 'text/plain')
      },
      ['Grundstein', 'Einweihung'],
    ],
    ['a calendar', (element) => (element.src = at(CALENDAR, 'text/calendar')), ['Markt']],
    ['a feed', (element) => (element.src = at(FEED, 'application/xml')), ['Neues']],
    ['slides of TimelineJS', (element) => (element.data = SLIDES), ['Folie']],
    ['slides of TimelineJS alone', (element) => (element.data = SLIDES.events), ['Folie']],
    [
      'items that call their start as TimelineJS does',
      (element) => (element.data = [{ title: 'Start', start_date: '1901-05' }]),
      ['Start'],
    ],
    ['a set of items', (element) => (element.data = new Set([{ title: 'Start', date: '1901' }])), ['Start']],
    [
      'a set of vis, which is asked for its items',
      (element) =>
        (element.data = {
          items: {
            get: () => [
              { id: 1, content: document.createElement('b'), start: '1901' },
              { id: 2, content: 'Start', start: '1902' },
            ],
            getIds: () => [1, 2],
          },
          groups: { get: () => [], getIds: () => [] },
        }),
      ['Start'],
    ],
    ['slides of TimelineJS as text', (element) => (element.data = JSON.stringify(SLIDES)), ['Folie']],
    [
      'items and groups of vis',
      (element) =>
        (element.data = {
          items: [{ id: 1, content: '<b>Start</b>', start: new Date(0), group: 2 }],
          groups: [{ id: 2, content: 'Technik' }],
        }),
      ['Start'],
    ],
    [
      'a markwhen text that the page names',
      (element) => {
        element.format = 'markwhen'
        element.data = '1901-05: Grundstein'
      },
      ['Grundstein'],
    ],
  ]
  for (const [name, set, titles] of cases) {
    it(name, async () => {
      expect(titlesOf(await open(set))).to.deep.equal(titles)
    })
  }
})

describe('data as other programs have it', () => {
  const german = 'Datum;Ereignis;Ende\r\n1.5.1901;"Brücke; erster Bogen";3.5.1901\r\n12.3.;Fest;\r\n'
  const windows = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
  const bytes: readonly (readonly [string, BlobPart])[] = [
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${german}`)],
    ['Windows-1252', windows(german) as BlobPart],
    ['tabs, as pasted', new TextEncoder().encode(german.replaceAll(/;(?! )/g, '\t'))],
  ]
  for (const [name, content] of bytes)
    it(`a German spreadsheet in ${name}: the good row is drawn, the one without a year is told`, async () => {
      const address = URL.createObjectURL(new Blob([content], { type: 'text/csv' }))
      const element = await open((one) => (one.src = address))
      expect(element.toCSV()).to.match(/"Brücke; erster Bogen",[^,]+,1901-05-01\/1901-05-03,/)
      expect(element.diagnostics.filter(({ severity }) => severity === 'error')).to.have.lengthOf(1)
      expect(element.diagnostics[0]!.message).to.equal('"12.3." has no year.')
      URL.revokeObjectURL(address)
    })

  const foreign: readonly (readonly [string, object, string])[] = [
    ['GeoJSON', { type: 'FeatureCollection', features: [{ type: 'Feature', geometry: null, properties: { name: 'Brücke', date: '1901' } }] }, 'Brücke'], // prettier-ignore
    ['rows of SPARQL', { head: { vars: [] }, results: { bindings: [{ itemLabel: { type: 'literal', value: 'Furt' }, date: { type: 'literal', value: '1146-01-01T00:00:00Z' } }] } }, 'Furt'], // prettier-ignore
    ['TimelineJS 2', { timeline: { headline: 'T', date: [{ startDate: '1901,5,1', headline: 'Bau' }] } }, 'Bau'],
  ]
  for (const [name, value, title] of foreign)
    it(`${name}, as a value and as text`, async () => {
      for (const data of [value, JSON.stringify(value)])
        expect(titlesOf(await open((one) => (one.data = data)))).to.deep.equal([title])
    })
})

it('a letter of a calendar that is folded between its bytes is whole', async () => {
  const bytes = new TextEncoder().encode(CALENDAR.replace('Markt', 'Märkte'))
  const cut = bytes.indexOf(0xc3) + 1
  const folded = new Blob([bytes.slice(0, cut), '\r\n ', bytes.slice(cut)], { type: 'text/calendar' })
  expect(titlesOf(await open((element) => (element.src = URL.createObjectURL(folded))))).to.deep.equal(['Märkte'])
})

it('a table of a spreadsheet is read in Windows-1252 and UTF-16, too, whatever its server says', async () => {
  const utf16 = new Uint8Array([0xff, 0xfe, ...Array.from(TABLE, (letter) => [letter.charCodeAt(0), 0]).flat()])
  const windows = Uint8Array.from('Titel;Datum\nBr\xfccke;1901\n', (letter) => letter.charCodeAt(0))
  for (const [bytes, type, titles] of [
    [utf16, 'text/csv', ['Grundstein', 'Einweihung']],
    [windows, 'text/csv', ['Brücke']],
    [windows, 'text/csv; charset=utf-8', ['Brücke']],
  ] as const) {
    const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type }))
    expect(titlesOf(await open((one) => (one.src = address)))).to.deep.equal(titles)
    URL.revokeObjectURL(address)
  }
})

it('the clocks are those that a calendar is meant for, unless the page says others', async () => {
  const calendar = CALENDAR.replace('PRODID:x', 'PRODID:x\r\nX-WR-TIMEZONE:Europe/Berlin').replace('DTSTART;VALUE=DATE:20240501', 'DTSTART:20240501T183000Z') // prettier-ignore
  const element = await open((one) => (one.src = at(calendar, 'text/calendar')))
  expect(element.timeZone).to.equal('Europe/Berlin')
  const kicker = async (): Promise<string> => {
    element.selected = 'a'
    await element.rendered
    return element.shadowRoot?.querySelector('.kicker')?.textContent.replace(/\s+/g, ' ').trim() ?? ''
  }
  expect(await kicker()).to.contain('20:30 Uhr UTC+2')
  element.timeZone = 'UTC'
  expect(await kicker()).to.contain('18:30 Uhr UTC')
  element.timeZone = 'local'
  expect(element.timeZone).to.equal(new Intl.DateTimeFormat('en').resolvedOptions().timeZone)
})

it('what a date is called by its author stands in place of ours', async () => {
  const slide = { start_date: { year: 1967 }, display_date: 'Summer of Love', unique_id: 'a', text: { headline: 'A' } }
  const element = await open((one) => (one.data = { events: [slide] }))
  element.selected = 'a'
  await element.rendered
  expect(element.shadowRoot?.querySelector('.kicker')?.textContent).to.contain('Summer of Love')
})

it('a list inside the answer of a program is found', async () => {
  expect(titlesOf(await open((one) => (one.data = { total: 1, results: [{ name: 'A', startDate: '2020-05-01' }] })))).to.deep.equal(['A']) // prettier-ignore
})

it('a table on an English page is English, whatever its words are in', async () => {
  const element = await open((one) => {
    one.lang = ''
    document.documentElement.lang = 'en'
    one.data = TABLE
  })
  expect(element.shadowRoot?.querySelector('.segments button')?.textContent.trim()).to.equal('Timeline')
  expect(element.toHTML()).to.contain('lang="en"')
  document.documentElement.removeAttribute('lang')
})

it('controls follow the language of a page that changes it', async () => {
  document.documentElement.lang = 'en'
  const element = document.createElement('event-timeline')
  element.style.width = '1100px'
  element.lang = 'es'
  document.body.append(element)
  element.removeAttribute('lang')
  element.data = [{ title: 'Grundstein', date: '1901-05-01' }]
  await element.rendered
  const first = (): string | undefined => element.shadowRoot?.querySelector('.segments button')?.textContent.trim()
  expect(first()).to.equal('Timeline')
  document.documentElement.lang = 'de'
  await until(() => first() === 'Zeitleiste')
  document.documentElement.removeAttribute('lang')
})

describe('what cannot be read', () => {
  const faultOf = (element: EventTimeline): string =>
    element.shadowRoot?.querySelector('[role=alert]')?.textContent ?? ''
  const listen = (element: EventTimeline): string[] => {
    const codes: string[] = []
    element.addEventListener('timeline-error', (event) => codes.push(event.detail.code))
    return codes
  }

  it('a page in place of data is told, and what was shown stays', async () => {
    const element = await open((one) => (one.data = TABLE))
    const codes = listen(element)
    element.src = at('<!doctype html><p>404', 'text/html')
    await element.rendered
    expect(codes).to.deep.equal(['not-a-format'])
    expect(faultOf(element)).to.contain('ließen sich aber nicht lesen')
    expect(titlesOf(element)).to.deep.equal(['Grundstein', 'Einweihung'])
  })

  it('events that are all wrong are told with their places', async () => {
    const codes: string[] = []
    const element = await open((one) => {
      one.addEventListener('timeline-error', (event) => codes.push(event.detail.code))
      one.data = [{ title: 'a', start: 'gestern' }, { start: '1901' }]
    })
    expect(codes).to.deep.equal(['no-events'])
    expect(faultOf(element)).to.contain('Keines der Ereignisse ließ sich lesen')
    expect(faultOf(element)).to.contain('Zeile 1, start: „gestern“ ist kein Datum.')
  })

  it('some that are wrong are told with a code, and the others are shown', async () => {
    const told: (readonly [string, number])[] = []
    const element = await open((one) => {
      one.addEventListener('timeline-error', ({ detail }) => told.push([detail.code, detail.diagnostics.length]))
      one.data = [{ title: 'a', start: '1901' }, { title: 'b', start: 'gestern' }, { title: 'c' }]
    })
    expect(told).to.deep.equal([['some-left-out', 2]])
    expect(titlesOf(element)).to.deep.equal(['a'])
    expect(faultOf(element)).to.contain('Zeile 2, start')
  })

  it('an address that answers with an error can be asked again', async () => {
    const element = await open((one) => (one.src = '/there-is-nothing-here.json'))
    expect(faultOf(element)).to.contain('nicht zu finden')
    expect(element.shadowRoot?.querySelector('[role=alert] button')?.textContent.trim()).to.equal(
      'Noch einmal versuchen',
    )
  })

  it('the last of two loads is the one that is shown', async () => {
    const element = await open((one) => (one.src = at(TABLE, 'text/csv')))
    element.src = at(CALENDAR, 'text/calendar')
    await Promise.resolve()
    element.src = at(FEED, 'application/xml')
    await element.rendered
    expect(titlesOf(element)).to.deep.equal(['Neues'])
  })
})
