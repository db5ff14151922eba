import { filterTable } from '../data/filter.js'
import { LaneIndex } from '../data/lane-index.js'
import { datedOf } from './lanes.js'
import type { BinsQuery, EventsQuery, TimelineMeta, TimelineSource } from './timeline-source.js'
import type { TimelineState } from './timeline-state.js'

/** The source over what the element holds in memory. */
export class MemorySource implements TimelineSource {
  readonly #state: TimelineState
  readonly #all: LaneIndex

  constructor(state: TimelineState) {
    this.#state = state
    this.#all = LaneIndex.of(state.table, datedOf(state.shown, state.table))
  }

  meta(): TimelineMeta {
    const { extent, table, lanes } = this.#state
    return { from: extent.from, to: extent.to, count: table.count, lanes: lanes.map((lane) => lane.title) }
  }

  bins(query: BinsQuery): Uint32Array {
    const index = this.#laneFor(query)
    const counts = new Uint32Array(query.bins)
    const width = (query.to - query.from) / query.bins
    let position = index.positionOf(query.from)
    for (let bin = 0; bin < query.bins; bin++) {
      const next = index.positionOf(bin === query.bins - 1 ? query.to : query.from + width * (bin + 1))
      counts[bin] = next - position
      position = next
    }
    return counts
  }

  events(query: EventsQuery): readonly string[] {
    const ids: string[] = []
    this.#laneFor(query).visible(query.from, query.to, query.limit, (index) => ids.push(this.#state.table.id(index)))
    return ids
  }

  event(id: string): Promise<ReturnType<TimelineState['table']['event']>> {
    return Promise.resolve(this.#state.table.event(this.#state.table.indexOf(id)))
  }

  search(text: string, limit: number): Promise<readonly string[]> {
    const { table, document } = this.#state
    const found = filterTable(table, { text }, document).subarray(0, limit)
    return Promise.resolve(Array.from(found, (index) => table.id(index)))
  }

  #laneFor(query: Pick<BinsQuery, 'lane' | 'filter'>): LaneIndex {
    const { table, document, lanes } = this.#state
    const base = query.lane === undefined ? this.#all : (lanes[query.lane]?.index ?? this.#all)
    if (!query.filter) return base
    const kept = new Set(filterTable(table, query.filter, document))
    return LaneIndex.of(
      table,
      base.members.filter((index) => kept.has(index)),
    )
  }
}
