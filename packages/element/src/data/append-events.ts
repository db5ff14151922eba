import type { Diagnostic, TimelineDocument, TimelineEvent } from '@event-timeline/core/model'
import { changeEvent, isObject } from '@event-timeline/core/document'
import { boundsOf } from '../time/bounds.js'
import { DAY_MS } from '../time/time-window.js'
import type { TimelineColumns } from './columns.js'
import { readItems } from './read-items.js'

/** A document with further events; one with an id that is known takes the place of the other. */
export function mergeEvents(
  document: TimelineDocument | null,
  language: string,
  events: readonly TimelineEvent[],
): TimelineDocument {
  const base: TimelineDocument = document ?? { version: 1, language, sources: [], events: [], diagnostics: [] }
  return { ...base, events: lastOfEach([...base.events, ...events]) }
}

/** Items of which those without an id get one that no event has yet, so that they take the place of none. */
export function withFreeIds(items: readonly unknown[], events: readonly TimelineEvent[]): readonly unknown[] {
  const lacksId = (item: unknown): item is object =>
    typeof item === 'object' && item !== null && [undefined, null, ''].includes((item as { id?: null }).id)
  if (!items.some(lacksId)) return items
  const taken = new Set(events.map(({ id }) => id))
  let number = events.length
  return items.map((item) => {
    if (!lacksId(item)) return item
    do number++
    while (taken.has(`event-${String(number)}`))
    return { ...item, id: `event-${String(number)}` }
  })
}

/** A document whose events have some of their members changed, by id. What makes no event is told, and the event stays. */
export function updateDocument(
  document: TimelineDocument,
  changes: readonly unknown[],
): { readonly document: TimelineDocument; readonly diagnostics: readonly Diagnostic[] } {
  const byId = new Map(document.events.map((event) => [event.id, event]))
  const diagnostics = changes.flatMap((change, at): readonly Diagnostic[] => {
    const { id } = isObject(change) ? change : {}
    const event = byId.get(idOf(id))
    if (!event || !isObject(change)) return [unknownId(id, `/updateEvents/${String(at)}`)]
    const read = readItems([changeEvent(event, change)], document.language, { sources: document.sources })
    byId.set(event.id, read.document?.events[0] ?? event)
    return read.diagnostics.map((told) => atPlace(told, 'updateEvents', [at]))
  })
  return { document: { ...document, events: [...byId.values()] }, diagnostics }
}

/** The place of what is told of an event in the list in which a method has got it. */
export function atPlace(told: Diagnostic, method: string, places: readonly number[]): Diagnostic {
  const at = places[(told.row ?? 0) - 1]
  if (at === undefined) return told
  return { ...told, row: at + 1, field: `/${method}/${String(at)}${(told.field ?? '').replace(/^\/\d+/, '')}` }
}

/** What is told of an id that no event has. */
export const unknownId = (id: unknown, field: string): Diagnostic => ({
  code: 'unknown-event',
  severity: 'warning',
  field,
  message: `no event has the id "${idOf(id).slice(0, 60)}"`,
})

/** The id as events have it: those of a page may be numbers. */
export const idOf = (id: unknown): string => (typeof id === 'string' || typeof id === 'number' ? String(id) : '')

export function removeFromDocument(document: TimelineDocument, ids: readonly string[]): TimelineDocument {
  const gone = new Set(ids)
  return { ...document, events: document.events.filter(({ id }) => !gone.has(id)) }
}

/** Columns with further events behind them, each in the lane that is called like its group or kind. Of several with one id
 *  the last one counts; ids of the columns themselves are not looked for, of which there may be a million. */
export function appendEvents(columns: TimelineColumns, events: readonly TimelineEvent[]): TimelineColumns {
  const added = lastOfEach(events)
  const count = columns.start.length
  const start = new Float64Array(count + added.length)
  const end = new Float64Array(count + added.length)
  const lane = new Uint16Array(count + added.length)
  start.set(columns.start)
  end.set(columns.end)
  lane.set(columns.lane)
  added.forEach(({ date, kind, group }, at) => {
    const { startMs, endMs } = boundsOf(date) ?? { startMs: NaN, endMs: NaN }
    const lasts = date.extent === 'interval' || endMs - startMs > DAY_MS
    start[count + at] = Number.isFinite(startMs) ? startMs : Number.isFinite(endMs) ? endMs : NaN
    end[count + at] = lasts && Number.isFinite(endMs) ? endMs : NaN
    const [first] = typeof group === 'string' ? [group] : (group ?? [kind ?? ''])
    const own = columns.lanes.indexOf(first ?? '')
    lane[count + at] = own < 0 ? columns.lanes.length : own
  })
  return {
    start,
    end,
    lane,
    lanes: columns.lanes,
    title: (row) => (row < count ? columns.title(row) : (added[row - count]?.title ?? '')),
    id: (row) => (row < count ? columns.id(row) : (added[row - count]?.id ?? '')),
    text: (row) => (row < count ? columns.text?.(row) : added[row - count]?.text) ?? '',
  }
}

const lastOfEach = (events: readonly TimelineEvent[]): readonly TimelineEvent[] => [
  ...new Map(events.map((event) => [event.id, event])).values(),
]
