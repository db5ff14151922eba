import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateFromEdtf } from '../calendar/edtf.js'
import { parseDocument } from './index.js'

const date = (edtf: string): unknown => JSON.parse(JSON.stringify(dateFromEdtf(edtf, 'stated')))

const source = (id: string): Record<string, unknown> => ({
  id,
  title: 'Eine Brücke',
  published: date('1932-08-06'),
  language: 'de',
  independentGroup: id,
  skipped: [],
})

const evidence = (from: string): Record<string, unknown> => ({
  source: from,
  start: 0,
  end: 4,
  quote: 'Text',
  date: date('1932'),
})

const event = (id: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  id,
  title: 'Eröffnung',
  date: date('1932-08-06'),
  status: 'reported',
  actors: [],
  places: [],
  evidence: [evidence('s')],
  ...more,
})

const document = (events: unknown[]): Record<string, unknown> => ({
  version: 1,
  language: 'de',
  sources: [source('s')],
  events,
  diagnostics: [],
})

describe('a document that follows the contract', () => {
  it('comes out as it went in, without a diagnostic', () => {
    const given = document([event('a', { relations: [{ relation: 'before', event: 'b' }] }), event('b')])
    expect(parseDocument(given)).toEqual({ document: given, diagnostics: [] })
  })

  it('loses members that the contract does not know', () => {
    const { document: read } = parseDocument(document([event('a', { html: '<b>' })]))
    expect(read?.events[0]).not.toHaveProperty('html')
  })
})

describe('an error is told with the JSON pointer of its place', () => {
  const fieldsOf = (value: unknown): readonly (string | undefined)[] =>
    parseDocument(value).diagnostics.map((diagnostic) => diagnostic.field)

  it.each([
    ['a missing title', event('a', { title: undefined }), '/events/0/title'],
    ['an unknown status', event('a', { status: 'sure' }), '/events/0/status'],
    [
      'a day that no calendar has',
      event('a', { date: { ...(date('1932') as object), earliest: '1931-02-29' } }),
      '/events/0/date/earliest',
    ],
    [
      'a date that ends before it begins',
      event('a', { date: { ...(date('1932') as object), earliest: '1933-01-01' } }),
      '/events/0/date',
    ],
    [
      'evidence of a source that is not there',
      event('a', { evidence: [evidence('x')] }),
      '/events/0/evidence/0/source',
    ],
    ['a negative offset', event('a', { evidence: [{ ...evidence('s'), start: -1 }] }), '/events/0/evidence/0/start'],
    [
      'a claim without its evidence',
      event('a', {
        conflict: {
          kind: 'date',
          claims: [
            { date: date('1932'), evidence: [3] },
            { date: date('1933'), evidence: [0] },
          ],
        },
      }),
      '/events/0/conflict/claims/0/evidence/0',
    ],
  ])('%s', (_, broken, pointer) => {
    expect(fieldsOf(document([broken]))).toContain(pointer)
  })

  it('escapes what a pointer needs escaped', () => {
    expect(fieldsOf({ version: 2 })).toEqual(['/version'])
    expect(fieldsOf('text')).toEqual([''])
  })
})

it('good events survive bad neighbours', () => {
  const { document: read } = parseDocument(document([event('a', { date: null }), event('b')]))
  expect(read?.events.map((one) => one.id)).toEqual(['b'])
})

it('of events with one id the first is kept', () => {
  const { document: read, diagnostics } = parseDocument(document([event('a'), event('a', { title: 'Zweite' })]))
  expect(read?.events.map((one) => one.title)).toEqual(['Eröffnung'])
  expect(diagnostics.map((one) => one.code)).toEqual(['repeated-id'])
})

it('a conflict goes when a piece of evidence that it counts on is gone', () => {
  const claims = [
    { date: date('1932'), evidence: [0] },
    { date: date('1933'), evidence: [1] },
  ]
  const broken = event('a', { evidence: [evidence('x'), evidence('s')], conflict: { kind: 'date', claims } })
  expect(parseDocument(document([broken])).document?.events[0]).not.toHaveProperty('conflict')
})

it('never throws, whatever it is given', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), (value) => {
      parseDocument(value)
      parseDocument({ version: 1, language: 'de', sources: [value], events: [value], diagnostics: value })
      parseDocument(document([{ ...event('a'), date: value, evidence: [value], conflict: value, relations: value }]))
    }),
  )
})

describe('a document written by hand', () => {
  it('needs a title and a date for each event, and nothing else', () => {
    const { document: read, diagnostics } = parseDocument({
      events: [
        { title: 'Erste Fahrt', date: '1835-12-07' },
        { title: 'Eröffnung', date: { edtf: '1835-12' } },
      ],
    })
    expect(diagnostics).toEqual([])
    expect(read).toMatchObject({ version: 1, sources: [], diagnostics: [] })
    expect(read?.events[0]).toEqual({
      id: 'event-1',
      title: 'Erste Fahrt',
      date: date('1835-12-07'),
      status: 'reported',
      actors: [],
      places: [],
      evidence: [],
    })
    expect(read?.events[1]?.date).toEqual(date('1835-12'))
  })

  it('gives no event an id that another has', () => {
    const events = [
      { title: 'a', date: '1835' },
      { id: 'event-1', title: 'b', date: '1836' },
    ]
    const ids = parseDocument({ events }).document?.events.map((one) => one.id)
    expect(new Set(ids).size).toBe(2)
  })

  it('keeps picture, links, text, colour, weight and lanes', () => {
    const more = {
      group: ['Bahn', 'Technik'],
      text: 'Von *Nürnberg* nach Fürth.',
      image: { url: 'adler.jpg', alt: 'Die Lokomotive', caption: 'Nachbau', credit: 'Archiv' },
      links: [{ href: 'https://example.org', label: 'Mehr' }],
      color: '#204a87',
      weight: 3,
    }
    const given = {
      ...document([event('a', more)]),
      subtitle: 'Wie es begann',
      eras: [{ title: 'Vormärz', date: date('1815/1848'), color: '#eee' }],
      markers: [{ title: 'Heute', date: date('2024-05-02') }],
      lanes: [{ key: 'Bahn', title: 'Die Bahn', color: '#204a87', collapsed: true }],
    }
    expect(parseDocument(given)).toEqual({ document: given, diagnostics: [] })
  })

  it('takes an address for a picture and for a link', () => {
    const one = { title: 'a', date: '1835', image: 'adler.jpg', links: ['https://example.org'] }
    expect(parseDocument({ events: [one] }).document?.events[0]).toMatchObject({
      image: { url: 'adler.jpg' },
      links: [{ href: 'https://example.org' }],
    })
  })
})

it('alternatives nested without end are one diagnostic', () => {
  let nested = date('1835')
  for (let depth = 0; depth < 5000; depth++) nested = { ...(date('1835') as object), alternatives: [nested] }
  const { document: read, diagnostics } = parseDocument({ events: [{ title: 'a', date: nested }] })
  expect(read?.events).toHaveLength(1)
  expect(diagnostics.map((one) => one.code)).toEqual(['too-deep'])
})
