import type { TimelineDocument, TimelineEvent } from '@event-timeline/core/model'
import { zoneOf } from '../store/selectors.js'
import type { TimelineState } from '../store/state.js'
import { columnDate } from '../time/column-date.js'

/** What is shown as a document of its own, in the language it is shown in: what every format is written from. Columns
 *  become events with their lane as kind. */
export function shownDocument(state: TimelineState): TimelineDocument {
  const { document, shown, language } = state
  // The table holds moments as the clocks of a zone show them; what is taken away keeps the moments.
  const given = new Map(zoneOf(state) === 'UTC' ? [] : document?.events.map((event) => [event.id, event]))
  const events = Array.from(shown, (index) => given.get(state.table.id(index)) ?? eventAt(state, index))
  const used = new Set(events.flatMap((event) => event.evidence.map((evidence) => evidence.source)))
  return {
    version: 1,
    ...(document?.title === undefined ? {} : { title: document.title }),
    ...(document?.subtitle === undefined ? {} : { subtitle: document.subtitle }),
    language: document?.language ?? language.tag,
    ...(zoneOf(state) === 'UTC' ? {} : { timeZone: zoneOf(state) }),
    sources: document?.sources.filter((source) => used.has(source.id)) ?? [],
    events,
    ...(document?.eras === undefined ? {} : { eras: document.eras }),
    ...(document?.markers === undefined ? {} : { markers: document.markers }),
    ...(document?.lanes === undefined ? {} : { lanes: document.lanes }),
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
