import { parseDocument, type ParsedDocument } from '@event-timeline/core/document'
import type { TimelineDocument, TimelineEvent } from '@event-timeline/core/model'
import type { TimelineColumns } from '../data/columns.js'
import { boundsOf } from '../time/bounds.js'
import { DAY_MS } from '../time/scale.js'

/** A document with further events; one with an id that is known takes the place of the other. What is wrong with the new
 *  ones is told, and they stay out. */
export function mergeEvents(
  document: TimelineDocument | null,
  language: string,
  events: readonly TimelineEvent[],
): ParsedDocument {
  const base: TimelineDocument = document ?? { version: 1, language, sources: [], events: [], diagnostics: [] }
  const added = parseDocument({ ...base, events })
  return {
    document: { ...base, events: lastOfEach([...base.events, ...(added.document?.events ?? [])]) },
    diagnostics: added.diagnostics,
  }
}

/** Columns with further events behind them, each in the lane that is called like its kind. Of several with one id the last
 *  one counts; ids of the columns themselves are not looked for, of which there may be a million. */
export function appendEvents(columns: TimelineColumns, events: readonly TimelineEvent[]): TimelineColumns {
  const added = lastOfEach(events)
  const count = columns.start.length
  const start = new Float64Array(count + added.length)
  const end = new Float64Array(count + added.length)
  const lane = new Uint16Array(count + added.length)
  start.set(columns.start)
  end.set(columns.end)
  lane.set(columns.lane)
  added.forEach(({ date, kind }, at) => {
    const { startMs, endMs } = boundsOf(date) ?? { startMs: NaN, endMs: NaN }
    const lasts = date.extent === 'interval' || endMs - startMs > DAY_MS
    start[count + at] = Number.isFinite(startMs) ? startMs : Number.isFinite(endMs) ? endMs : NaN
    end[count + at] = lasts && Number.isFinite(endMs) ? endMs : NaN
    const own = columns.lanes.indexOf(kind ?? '')
    lane[count + at] = own < 0 ? columns.lanes.length : own
  })
  return {
    start,
    end,
    lane,
    lanes: columns.lanes,
    title: (row) => (row < count ? columns.title(row) : (added[row - count]?.title ?? '')),
    id: (row) => (row < count ? columns.id(row) : (added[row - count]?.id ?? '')),
  }
}

const lastOfEach = (events: readonly TimelineEvent[]): readonly TimelineEvent[] => [
  ...new Map(events.map((event) => [event.id, event])).values(),
]
