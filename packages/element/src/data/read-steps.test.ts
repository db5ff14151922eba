import { describe, expect, it } from 'vitest'
import { jsonSteps } from './json-steps.js'
import { readData } from './read-data.js'
import { longListOf, readSteps } from './read-steps.js'
import { runSteps, type Steps } from './steps.js'
import { tableFromEvents } from './table-from-events.js'

const COUNT = 3000

const documentOf = (count: number): object => ({
  version: 1,
  title: 'Eine lange Reihe',
  language: 'de',
  sources: [
    { id: 's', title: 'Bericht' },
    { id: 't', title: 'Zweiter' },
  ],
  events: Array.from({ length: count }, (_, at) => ({
    ...(at % 7 === 0 ? {} : { id: `e${String(at % 11 === 0 ? 1 : at)}` }),
    title: at % 13 === 0 ? undefined : `Ereignis ${String(at)} mit "Zeichen" [1], {2} und \\`,
    date: at % 17 === 0 ? 'bald' : String(1000 + (at % 900)),
    evidence:
      at % 5 === 0 ? [{ source: at % 10 === 0 ? 's' : 'fehlt', start: 0, end: 1, quote: 'x', date: '1001' }] : [],
    relations: at % 3 === 0 ? [{ relation: 'before', event: `e${String((at * 31) % count)}` }] : [],
  })),
  lanes: [{ key: 'a', title: 'A' }],
})

const stepsOf = (steps: Steps<unknown>): number => {
  let count = 0
  while (!steps.next().done) count++
  return count
}

describe('a long list', () => {
  const read = (value: unknown): ReturnType<typeof readData> =>
    runSteps(readSteps(value, longListOf(value)!, 'de', () => undefined))

  it('is read in parts as it is read at once', () => {
    const value = documentOf(COUNT)
    const [whole, parts] = [readData(value, 'de'), read(value)]
    if (whole.kind !== 'document' || parts.kind !== 'document') throw new Error('These are documents.')
    expect(parts.document).toEqual(whole.document)
    const places = parts.diagnostics.flatMap(({ field }) => field ?? [])
    expect(places.some((place) => place.startsWith('/events/13/title'))).toBe(true)
    expect(places.some((place) => place.startsWith('/events/255/date'))).toBe(true)
  })

  it('of plain items too', () => {
    const items = Array.from({ length: COUNT }, (_, at) => ({ id: String(at % 2900), title: `Nr. ${String(at)}`, start: at * 86_400_000 })) // prettier-ignore
    const parts = read(items)
    if (parts.kind !== 'document') throw new Error('This is a document.')
    expect(parts.document?.events.map(({ title }) => title)).toEqual(items.map(({ title }) => title))
    expect(new Set(parts.document?.events.map(({ id }) => id)).size).toBe(COUNT)
  })

  it('lets the page go on between its parts', () => {
    const value = documentOf(COUNT)
    expect(stepsOf(readSteps(value, longListOf(value)!, 'de', () => undefined))).toBeGreaterThan(COUNT / 500)
  })
})

describe('a long text', () => {
  it.each([
    ['a document', JSON.stringify(documentOf(COUNT))],
    ['a document with spaces', `\n ${JSON.stringify(documentOf(COUNT), null, 2)} \n`],
    ['a list', JSON.stringify((documentOf(COUNT) as { events: unknown }).events)],
    ['an empty list behind much else', JSON.stringify({ note: 'x'.repeat(200_000), events: [] })],
    ['a list deeper down', JSON.stringify({ more: { events: [1, 2] }, note: 'x'.repeat(200_000) })],
  ])('is parsed in parts as it is parsed at once: %s', (_, text) => {
    expect(runSteps(jsonSteps(text))).toEqual(JSON.parse(text))
  })

  it('is parsed in many steps', () => {
    expect(stepsOf(jsonSteps(JSON.stringify(documentOf(20_000))))).toBeGreaterThan(10)
  })

  it.each(['}', ',]', ' x'])('that is no JSON is refused: it ends with %s', (end) => {
    const text = JSON.stringify((documentOf(COUNT) as { events: unknown }).events).slice(0, -1) + end
    expect(() => runSteps(jsonSteps(text))).toThrow(SyntaxError)
  })
})

it('events stand by start, then end, then in the order of the data; those without a date come last', () => {
  const read = readData(
    [
      { id: 'c', title: 'c', date: '2001-05-01/2001-05-09' },
      { id: 'x', title: 'x', date: '..' },
      { id: 'b', title: 'b', date: '2001-05-01' },
      { id: 'a', title: 'a', date: '1999' },
      { id: 'd', title: 'd', date: '2001-05-01' },
    ],
    'de',
  )
  if (read.kind !== 'document' || !read.document) throw new Error('This is a document.')
  const table = tableFromEvents(read.document.events)
  expect(Array.from({ length: table.count }, (_, index) => table.id(index)).join('')).toMatch(/^abdcx?$/)
})
