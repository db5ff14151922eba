import type { TimelineEvent } from '@event-timeline/core/model'
import type { TimelineFilter } from '../data/filter.js'

export interface TimelineMeta {
  readonly from: number
  readonly to: number
  readonly count: number
  readonly lanes: readonly string[]
}

export interface BinsQuery {
  readonly from: number
  readonly to: number
  readonly bins: number
  readonly lane?: number
  readonly filter?: TimelineFilter
}

export interface EventsQuery {
  readonly from: number
  readonly to: number
  readonly limit: number
  readonly lane?: number
  readonly filter?: TimelineFilter
}

/** What a timeline is drawn from: memory, and by the same questions tiles or a database. */
export interface TimelineSource {
  meta(signal?: AbortSignal): Promise<TimelineMeta> | TimelineMeta
  /** Counts of events that start in each of `bins` equal parts of [from, to). */
  bins(query: BinsQuery, signal?: AbortSignal): Promise<Uint32Array> | Uint32Array
  /** Ids of events within [from, to), by start. */
  events(query: EventsQuery, signal?: AbortSignal): Promise<readonly string[]> | readonly string[]
  event(id: string, signal?: AbortSignal): Promise<TimelineEvent | null>
  search(text: string, limit: number, signal?: AbortSignal): Promise<readonly string[]>
}
