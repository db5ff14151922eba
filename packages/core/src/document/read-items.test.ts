import { describe, expect, it } from 'vitest'
import type { TimelineEvent } from '../model/index.js'
import { changeEvent } from './change-event.js'
import { findItems } from './find-items.js'
import { looseDates } from './formats/loose-date.js'
import { readItems } from './read-items.js'

const read = (...items: readonly unknown[]): ReturnType<typeof readItems> =>
  readItems(items, { language: 'en', dates: looseDates })
const dateOf = (item: object): string | undefined => read({ title: 'Launch', ...item }).document?.events[0]?.date.edtf
const eventOf = (item: object): TimelineEvent | undefined => read(item).document?.events[0]

describe('where items may stand', () => {
  it.each([
    ['alone', { title: 'Launch', date: '1971' }, [undefined]],
    ['by their keys', { a: { title: 'Launch', date: '1971' }, b: { Titel: 'Start', Jahr: 1972 } }, ['a', 'b']],
  ])('%s', (_, value, ids) => {
    expect(findItems(value)?.items.map((item) => (item as { id?: string }).id)).toEqual(ids)
  })

  it('what has no title and date is no item', () => {
    for (const value of [{}, { title: 'Launch' }, { a: { title: 'Launch', date: '1971' }, b: {} }, { a: 1 }])
      expect(findItems(value)).toBeNull()
  })
})

describe('the names of members', () => {
  it.each([
    [{ title: 'Launch', start: '1971-03-28' }],
    [{ Title: 'Launch', 'Start Date': '1971-03-28' }],
    [{ TITLE: 'Launch', START_DATE: '1971-03-28' }],
    [{ name: 'Launch', startDate: '1971-03-28' }],
    [{ headline: 'Launch', start_date: '1971-03-28' }],
    [{ summary: 'Launch', dtstart: '1971-03-28' }],
    [{ Titel: 'Launch', Beginn: '1971-03-28' }],
    [{ titre: 'Launch', 'Date de début': '1971-03-28' }],
    [{ nombre: 'Launch', fecha_inicio: '1971-03-28' }],
    [{ task: 'Launch', starts_at: '1971-03-28' }],
    [{ title: { rendered: 'Launch' }, published_at: '1971-03-28' }],
    [{ id: 7, fields: { Name: 'Launch', Date: '1971-03-28' } }],
    [{ attributes: { title: 'Launch', when: '1971-03-28' } }],
  ])('of %j are read as those of a spreadsheet', (item) => {
    expect(eventOf(item)).toMatchObject({ title: 'Launch', date: { edtf: '1971-03-28' } })
  })

  it('that are of two fields are that of the one that nothing else says', () => {
    expect(eventOf({ content: 'Launch', date: '1971' })).toMatchObject({ title: 'Launch' })
    expect(eventOf({ title: 'Launch', content: 'At dawn.', date: '1971' })).toMatchObject({
      title: 'Launch',
      text: 'At dawn.',
    })
    expect(eventOf({ title: 'Launch', summary: 'In short', date: '1971' })).toMatchObject({ summary: 'In short' })
  })

  it('that say nothing, or only yes, are no dates', () => {
    expect(eventOf({ title: 'Launch', year: 1971, published: true, closed: false, end: null })?.date.edtf).toBe('1971')
  })

  it('that are not kept are told once, with how many have them', () => {
    const { diagnostics } = read({ title: 'A', date: '1971', mood: 'glad' }, { title: 'B', date: '1972', mood: 'sad' })
    expect(diagnostics).toMatchObject([
      { code: 'left-out', field: 'mood', message: expect.stringContaining('2 items') },
    ])
  })
})

describe('the date of an item', () => {
  it.each([
    [{ date: '1971-03-28', time: '10:30' }, '1971-03-28T10:30'],
    [{ date: '3/28/1971', time: '2 pm' }, '1971-03-28T14:00'],
    [{ date: '1971-03-28', startTime: '10:30', endTime: '11:15' }, '1971-03-28T10:30/1971-03-28T11:15'],
    [{ date: '1971-03-28', start: '22:00', end: '01:30' }, '1971-03-28T22:00/1971-03-29T01:30'],
    [{ startTime: '1971-03-28T10:30Z', endTime: '1971-03-28T11:30Z' }, '1971-03-28T10:30Z/1971-03-28T11:30Z'],
    [{ date: '1971-03-28T00:00:00Z', time: '10:30' }, '1971-03-28T10:30'],
    [{ startYear: 1971, endYear: 1973 }, '1971/1973'],
    [{ year: 1971, month: 3 }, '1971-03'],
    [{ year: '1971', month: '3', day: '28' }, '1971-03-28'],
    [{ start_year: 1971, start_month: 3, end_year: 1972, end_month: 5 }, '1971-03/1972-05'],
    [{ born: 1871, died: 1919 }, '1871/1919'],
    [{ date: { start: '1971', end: '1973' } }, '1971/1973'],
    [{ date: ['1971', '1973'] }, '1971/1973'],
    [{ start: '1971-03-28', end: '1971-03-30', allDay: true }, '1971-03-28/1971-03-29'],
    [{ start: { date: '1971-03-28' }, end: { date: '1971-03-29' } }, '1971-03-28'],
    [{ date: '1971-03-28 → 1971-03-30' }, '1971-03-28/1971-03-30'],
    [
      { created_at: '1971-03-28T10:00:00Z', closed_at: '1971-03-29T10:00:00Z' },
      '1971-03-28T10:00:00Z/1971-03-29T10:00:00Z',
    ],
  ])('%j is %s', (item, edtf) => {
    expect(dateOf(item)).toBe(edtf)
  })

  it('may be what a library has for one', () => {
    const moment = new Date(Date.UTC(1971, 2, 28, 10, 30))
    expect(dateOf({ date: { toDate: () => moment, toJSON: () => 'else' } })).toBe('1971-03-28T10:30:00Z')
    expect(dateOf({ date: { toJSDate: () => moment } })).toBe('1971-03-28T10:30:00Z')
    expect(dateOf({ date: { toJSON: () => '1971-03-28' } })).toBe('1971-03-28')
    expect(dateOf({ date: { toJSON: () => '1971-03-28T10:30:00+01:00[Europe/Paris]' } })).toBe('1971-03-28T09:30:00Z')
    expect(dateOf({ date: { seconds: 38_975_400, nanoseconds: 0 } })).toBe('1971-03-28T02:30:00Z')
    expect(dateOf({ date: { $date: '1971-03-28T10:30:00Z' } })).toBe('1971-03-28T10:30:00Z')
  })

  it('counts on the clocks of the zone that stands beside it', () => {
    const start = { dateTime: '2021-07-01T10:00:00.0000000', timeZone: 'Europe/Berlin' }
    expect(dateOf({ start })).toBe('2021-07-01T08:00:00Z')
    expect(dateOf({ start: { dateTime: '2021-07-01T10:00:00', timeZone: 'UTC' } })).toBe('2021-07-01T10:00:00Z')
    expect(dateOf({ start: { dateTime: '2021-07-01T10:00:00+02:00', timeZone: 'Asia/Tokyo' } })).toBe(
      '2021-07-01T08:00:00Z',
    )
  })

  it('never throws, whatever it is', () => {
    const cyclic: Record<string, unknown> = {}
    cyclic.self = cyclic
    const wild = [cyclic, Symbol('x'), () => 1, 10n, NaN, [], { toJSON: () => { throw new Error('no') } }] // prettier-ignore
    const { document, diagnostics } = read(...wild.map((date) => ({ title: 'A', date })))
    expect(document?.events).toEqual([])
    expect(diagnostics).toHaveLength(wild.length)
  })
})

describe('what an item says beside its date', () => {
  it.each([
    ['a.jpg', { url: 'a.jpg' }],
    [
      { url: 'a.jpg', alt: 'A rocket' },
      { url: 'a.jpg', alt: 'A rocket' },
    ],
    [
      { src: 'a.jpg', alt: 'A rocket' },
      { url: 'a.jpg', alt: 'A rocket' },
    ],
    [['a.jpg'], { url: 'a.jpg' }],
    [[{ url: 'a.jpg' }], { url: 'a.jpg' }],
  ])('a picture as %j', (image, made) => {
    expect(eventOf({ title: 'Launch', date: '1971', image })?.image).toEqual(made)
  })

  it('a picture with its words beside it; of several the first, which is told', () => {
    const made = read({ title: 'Launch', date: '1971', imageUrl: 'a.jpg', alt: 'A rocket', credit: 'Ada' })
    expect(made.document?.events[0]?.image).toEqual({ url: 'a.jpg', alt: 'A rocket', credit: 'Ada' })
    expect(read({ title: 'Launch', date: '1971', photos: ['a.jpg', 'b.jpg'] }).diagnostics).toMatchObject([
      { code: 'left-out', field: 'photos/1' },
    ])
  })

  it('a link that names a host is one of the web; a file or a path is one beside the page', () => {
    const hrefOf = (link: string): string | undefined =>
      eventOf({ title: 'Launch', date: '1971', link })?.links?.[0]?.href
    for (const host of [
      'example.org',
      'www.example.org',
      'example.org/bridge?of=1#top',
      'example.org:8080/',
      'müller.example',
    ])
      expect(hrefOf(host)).toBe(`https://${host}`)
    for (const own of [
      'bridge.html',
      'bridge.php?x=1',
      './example.org',
      '/example.org',
      'pages/first.page',
      'v1.2/notes',
      '#top',
      '//example.org',
      'mailto:a@example.org',
      'https://example.org',
      'javascript:alert(1)',
      'a.js:alert(1)',
    ])
      expect(hrefOf(own)).toBe(own)
  })

  it('links under all of their names', () => {
    const made = eventOf({
      title: 'Launch',
      date: '1971',
      url: '/a',
      href: '/b',
      links: ['/c', { url: '/d', title: 'D' }],
    })
    expect(made?.links).toEqual([{ href: '/a' }, { href: '/b' }, { href: '/c' }, { href: '/d', label: 'D' }])
  })

  it('a status that is none once, a weight that is none with what it is', () => {
    const made = read(
      { title: 'A', date: '1971', status: 'done' },
      { title: 'B', date: '1972', status: 'done', weight: 'much' },
    )
    expect(made.diagnostics.map(({ code, row }) => [code, row])).toEqual([
      ['unknown-status', 1],
      ['not-a-number', 2],
    ])
  })
})

describe('a change of an event', () => {
  const [event] =
    read({ id: 'a', title: 'Launch', start: '1971-03-28', end: '1971-04-02', link: '/a', dateText: 'spring' }).document
      ?.events ?? []
  const changed = (change: object): TimelineEvent | undefined =>
    eventOf(changeEvent(event as TimelineEvent, { ...change }))

  it.each([
    [{ end: '1971-05-01' }, '1971-03-28/1971-05-01'],
    [{ end: null }, '1971-03-28'],
    [{ start: '1971-03-01' }, '1971-03-01/1971-04-02'],
    [{ start: '1971-03-01', end: '1971-03-02' }, '1971-03-01/1971-03-02'],
    [{ date: '1971-03-01' }, '1971-03-01'],
    [{ startDate: '1971-03-01' }, '1971-03-01/1971-04-02'],
    [{ title: 'Start' }, '1971-03-28/1971-04-02'],
  ])('by %j leads to %s', (change, edtf) => {
    expect(changed(change)?.date.edtf).toBe(edtf)
  })

  it('takes the place of what it names, under whatever name', () => {
    expect(changed({ name: 'Start' })).toMatchObject({ title: 'Start', dateText: 'spring' })
    expect(changed({ url: '/b' })?.links).toEqual([{ href: '/b' }])
    expect(changed({ links: null })?.links).toBeUndefined()
    expect(changed({ title: undefined, text: 'More' })).toMatchObject({ title: 'Launch', text: 'More' })
    expect(changed({ date: '1972' })?.dateText).toBeUndefined()
  })
})
