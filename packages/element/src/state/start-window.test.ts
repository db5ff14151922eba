import { expect, it } from 'vitest'
import { dateFromEdtf } from '@event-timeline/core/edtf'
import type { TimelineEvent } from '@event-timeline/core/model'
import { chooseStartWindow } from './start-window.js'
import { tableFromEvents } from '../data/table-from-events.js'

const event = (edtf: string, at: number): TimelineEvent => ({
  id: String(at),
  title: edtf,
  date: dateFromEdtf(edtf, 'stated'),
  status: 'reported',
  actors: [],
  places: [],
  evidence: [],
})

function windowOf(...dates: readonly string[]): [string, string] {
  const table = tableFromEvents(dates.map(event))
  const { from, to } = chooseStartWindow(
    table,
    Uint32Array.from({ length: table.count }, (_, at) => at),
  )
  return [new Date(from).toISOString().slice(0, 10), new Date(to).toISOString().slice(0, 10)]
}

it('opens where the story is dense, not where it once began', () => {
  const [from, to] = windowOf(
    '1953-07-27',
    '2019-04',
    '2022',
    '2023-08-15',
    '2023-08-18',
    '2023-08-30',
    '2023-09-11',
    '2023-09-13',
  )
  expect(from > '2023-08-01' && to < '2023-10-01').toBe(true)
})

it('shows all where the events lie evenly', () => {
  const [from, to] = windowOf('2001', '2002', '2003', '2004', '2005', '2006')
  expect(from < '2001-01-01' && to > '2006-12-31').toBe(true)
})

it('an event without any date does not count', () => {
  expect(windowOf('2001-05-05', '')[0].slice(0, 7)).toMatch(/^2001-0[45]$/)
})

it('a single day is shown with time around it', () => {
  const [from, to] = windowOf('2001-05-05')
  expect(from <= '2001-05-05' && to >= '2001-05-05').toBe(true)
})
