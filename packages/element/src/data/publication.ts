import type { EventDate, Source, TimelineEvent } from '@event-timeline/core/model'
import { boundsOf } from '../time/bounds.js'

/** Which source told of an event first, and when it came out; `null` where none of them says when it did. */
export interface FirstReport {
  readonly source: Source
  readonly published: EventDate
}

export function firstReportOf(event: TimelineEvent, sources: ReadonlyMap<string, Source>): FirstReport | null {
  let first: FirstReport | null = null
  let earliest = Infinity
  for (const { source: id } of event.evidence) {
    const source = sources.get(id)
    const startMs = source ? boundsOf(source.published)?.startMs : undefined
    if (!source || startMs === undefined || !Number.isFinite(startMs) || startMs >= earliest) continue
    earliest = startMs
    first = { source, published: source.published }
  }
  return first
}
