import { parseDocument, type ParsedDocument } from '@event-timeline/core/document'
import type { TimelineDocument, TimelineEvent } from '@event-timeline/core/model'

/** A document with further events; one with an id that is known takes the place of the other. What is wrong with the new
 *  ones is told, and they stay out. */
export function mergeEvents(
  document: TimelineDocument | null,
  language: string,
  events: readonly TimelineEvent[],
): ParsedDocument {
  const base: TimelineDocument = document ?? { version: 1, language, sources: [], events: [], diagnostics: [] }
  const added = parseDocument({ ...base, events })
  const byId = new Map([...base.events, ...(added.document?.events ?? [])].map((event) => [event.id, event]))
  return { document: { ...base, events: [...byId.values()] }, diagnostics: added.diagnostics }
}
