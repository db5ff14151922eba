import { expect, it } from 'vitest'
import { revealWindow } from './reveal-window.js'
import { tableFromColumns } from '../data/table-from-columns.js'
import { EMPTY_STATE, reduce, type TimelineState } from './timeline-state.js'

const DAY = 86_400_000

function stateOf(start: number, end: number, window: { from: number; to: number }): TimelineState {
  const table = tableFromColumns({
    start: Float64Array.of(start, 0, 1000 * DAY),
    end: Float64Array.of(end, DAY, 1001 * DAY),
    lane: new Uint16Array(3),
    lanes: [''],
    title: String,
    id: String,
  })
  const loaded = reduce(EMPTY_STATE, { type: 'load', document: null, table, diagnostics: [], otherTitle: '' })
  return { ...loaded, window }
}

const indexOf = (state: TimelineState, start: number): number => state.table.start.indexOf(start)

it('an event in view leaves the window alone', () => {
  const state = stateOf(12 * DAY, 13 * DAY, { from: 10 * DAY, to: 20 * DAY })
  expect(revealWindow(state, indexOf(state, 12 * DAY))).toBe(null)
})

it('an event outside comes to the middle of a window as long as before', () => {
  const state = stateOf(50 * DAY, 52 * DAY, { from: 10 * DAY, to: 20 * DAY })
  expect(revealWindow(state, indexOf(state, 50 * DAY))).toEqual({ from: 46 * DAY, to: 56 * DAY })
})

it('an event longer than the window widens it', () => {
  const state = stateOf(50 * DAY, 90 * DAY, { from: 10 * DAY, to: 20 * DAY })
  const window = revealWindow(state, indexOf(state, 50 * DAY))
  expect(window?.from).toBeLessThan(50 * DAY)
  expect(window?.to).toBeGreaterThan(90 * DAY)
})

it('an event that does not exist moves nothing', () => {
  const state = stateOf(0, DAY, { from: 10 * DAY, to: 20 * DAY })
  expect(revealWindow(state, -1)).toBe(null)
  expect(revealWindow(state, 99)).toBe(null)
})
