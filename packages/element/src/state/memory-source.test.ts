import { expect, it } from 'vitest'
import { MemorySource } from './memory-source.js'
import { tableFromColumns } from '../data/table-from-columns.js'
import { EMPTY_STATE, reduce } from './timeline-state.js'

const HOUR = 3_600_000
const table = tableFromColumns({
  start: Float64Array.from([5, 1, 3, 3, 9], (hour) => hour * HOUR),
  end: Float64Array.from([NaN, 8, NaN, NaN, NaN], (hour) => hour * HOUR),
  lane: Uint16Array.from([0, 1, 0, 1, 0]),
  lanes: ['Süd', 'Nord'],
  title: (row) => ['Ankunft', 'Öffnungszeit', 'Abfahrt', 'Durchsage', 'Schluss'][row] ?? '',
  id: (row) => `row-${row}`,
})
const state = reduce(EMPTY_STATE, { type: 'load', document: null, table, diagnostics: [], otherTitle: '' })
const source = new MemorySource(state)

it('bins count what starts in them, each event once', () => {
  expect(Array.from(source.bins({ from: 0, to: 10 * HOUR, bins: 5 }))).toEqual([1, 2, 1, 0, 1])
  expect(Array.from(source.bins({ from: 0, to: 10 * HOUR, bins: 5, lane: 0 }))).toEqual([0, 1, 1, 0, 1])
})

it('events of a window are those that go on in it, by start', () => {
  expect(source.events({ from: 4 * HOUR, to: 6 * HOUR, limit: 10 })).toEqual(['row-1', 'row-0'])
  expect(source.events({ from: 0, to: 10 * HOUR, limit: 2 })).toEqual(['row-1', 'row-2'])
})

it('a filter narrows the answers', () => {
  expect(source.events({ from: 0, to: 10 * HOUR, limit: 10, filter: { text: 'abfahrt' } })).toEqual(['row-2'])
})

it('search folds case and accents', async () => {
  expect(await source.search('OFFNUNG', 5)).toEqual(['row-1'])
})

it('knows its extent, its lanes and how many there are', () => {
  expect(source.meta()).toMatchObject({ count: 5, lanes: ['Süd', 'Nord'] })
})
