import { describe, expect, it } from 'vitest'
import { dateFromEdtf } from '@event-timeline/core/edtf'
import type { TimelineDocument, TimelineEvent } from '@event-timeline/core/model'
import { tableFromEvents } from '../data/table-from-events.js'
import { EMPTY_STATE, reduce, type TimelineState } from './timeline-state.js'

const event = (id: string, more: Partial<TimelineEvent> = {}): TimelineEvent => ({
  id,
  title: id,
  date: dateFromEdtf(`2023-08-${String(10 + id.length)}`, 'stated'),
  status: 'reported',
  actors: [],
  places: [],
  evidence: [],
  ...more,
})

function load(events: readonly TimelineEvent[], groupBy = 'kind'): TimelineState {
  const document: TimelineDocument = { version: 1, language: 'de', sources: [], events, diagnostics: [] }
  const state = reduce(EMPTY_STATE, {
    type: 'load',
    document,
    table: tableFromEvents(events),
    diagnostics: [],
    otherTitle: 'Weitere',
  })
  return reduce(state, { type: 'group', groupBy, otherTitle: 'Weitere' })
}

const titles = (state: TimelineState): readonly string[] => state.lanes.map((lane) => lane.title)

describe('lanes', () => {
  const visits = ['a', 'bb', 'ccc', 'dddd'].map((id) => event(id, { kind: 'visit' }))
  const letters = ['eeeee', 'ffffff'].map((id) => event(id, { kind: 'letter' }))

  it('gather kinds in families, with a German title', () => {
    expect(titles(load([...visits, ...letters]))).toEqual(['Treffen und Reisen', 'Briefe und Botschaften'])
  })

  it('with a dispute come first', () => {
    const claims = [
      { date: dateFromEdtf('2023-08-01', 'stated'), evidence: [] },
      { date: dateFromEdtf('2023-08-05', 'stated'), evidence: [] },
    ]
    const disputed = event('ggggggg', { kind: 'letter', conflict: { kind: 'date', claims } })
    expect(titles(load([...visits, ...letters, disputed]))[0]).toBe('Briefe und Botschaften')
  })

  it('an event of two actors stands in both lanes', () => {
    const events = [
      ...visits.map((one) => ({ ...one, actors: ['Anna'] })),
      ...letters.map((one) => ({ ...one, actors: ['Anna', 'Ben'] })),
    ]
    const state = load(events, 'actor')
    expect(state.lanes.map((lane) => [lane.title, lane.index.count])).toEqual([
      ['Anna', 6],
      ['Ben', 2],
    ])
  })

  it('hold every event at least once, whatever the grouping', () => {
    const events = [...visits, ...letters, event('h'), event('ii', { actors: ['Cem'], places: ['Bonn'] })]
    for (const groupBy of ['kind', 'source', 'status', 'actor', 'place', 'none']) {
      const inLanes = new Set(load(events, groupBy).lanes.flatMap((lane) => Array.from(lane.index.members)))
      expect(inLanes.size).toBe(events.length)
    }
  })

  it('one lane needs no title', () => {
    expect(titles(load(visits, 'none'))).toEqual([''])
  })
})
