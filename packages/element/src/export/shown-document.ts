import type { TimelineDocument, TimelineEvent } from '@event-timeline/core/model'
import type { TimelineState } from '../store/state.js'
import { columnDate } from '../time/column-date.js'

/** What is shown as a document of its own, in the language it is shown in: what every format is written from. Columns
 *  become events with their lane as kind. */
export function shownDocument(state: TimelineState): TimelineDocument {
  const { document, shown, language } = state
  const events = Array.from(shown, (index) => eventAt(state, index))
  const used = new Set(events.flatMap((event) => event.evidence.map((evidence) => evidence.source)))
  return {
    version: 1,
    ...(document?.title === undefined ? {} : { title: document.title }),
    language: document?.language ?? language.tag,
    sources: document?.sources.filter((source) => used.has(source.id)) ?? [],
    events,
    diagnostics: [],
  }
}

function eventAt({ table }: TimelineState, index: number): TimelineEvent {
  const event = table.event(index)
  if (event) return event
  const kind = table.laneTitles[table.laneOf(index)]
  return {
    id: table.id(index),
    title: table.title(index),
    date: columnDate(table.start[index] as number, table.end(index)),
    status: 'reported',
    ...(kind === undefined ? {} : { kind }),
    actors: [],
    places: [],
    evidence: [],
  }
}
