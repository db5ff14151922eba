import type { Diagnostic, TimelineDocument, TimelineEvent } from '../model/index.js'
import {
  member,
  readEach,
  readObject,
  readOffset,
  readOneOf,
  readOptionalString,
  readString,
  tell,
  type Place,
} from './check.js'
import { readEvent } from './parse-event.js'
import { readSource } from './parse-source.js'

export interface ParsedDocument {
  /** What could be read; `null` where the value is no timeline document at all. */
  readonly document: TimelineDocument | null
  /** What could not, each with the JSON pointer (RFC 6901) of its place in `field`. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads a timeline document from a value of unknown origin, for example from `JSON.parse`.
 *
 *      value ─ object? version 1? ─▶ sources ─▶ events (evidence must name a source) ─▶ relations must name an event
 *
 *  Good parts survive bad neighbours: an event that cannot be read is left out and told in `diagnostics`. Members that
 *  the contract does not know are dropped. Never throws. */
export function parseDocument(value: unknown): ParsedDocument {
  const diagnostics: Diagnostic[] = []
  const root: Place = { value, pointer: '', diagnostics }
  const object = readObject(root)
  if (!object) return { document: null, diagnostics }
  if (object.version !== 1) {
    tell(member(root, object, 'version'), 'unknown-version', 'expected version 1 of the timeline document')
    return { document: null, diagnostics }
  }
  const language = readString(member(root, object, 'language')) ?? 'de'
  const title = readOptionalString(member(root, object, 'title'))
  const sources = readUnique(readEach(member(root, object, 'sources'), readSource), member(root, object, 'sources'))
  const ids = new Set(sources?.map((source) => source.id))
  const events = readUnique(
    readEach(member(root, object, 'events'), (one) => readEvent(one, ids)),
    member(root, object, 'events'),
  )
  const told = object.diagnostics === undefined ? [] : readEach(member(root, object, 'diagnostics'), readDiagnostic)
  if (!sources || !events) return { document: null, diagnostics }
  const document: TimelineDocument = {
    version: 1,
    ...(title ? { title } : {}),
    language,
    sources,
    events: dropDanglingRelations(events, member(root, object, 'events')),
    diagnostics: told ?? [],
  }
  return { document, diagnostics }
}

const SEVERITIES: readonly Diagnostic['severity'][] = ['error', 'warning', 'info']

function readDiagnostic(place: Place): Diagnostic | null {
  const object = readObject(place)
  if (!object) return null
  const code = readString(member(place, object, 'code'))
  const message = readString(member(place, object, 'message'))
  const severity = readOneOf(member(place, object, 'severity'), SEVERITIES)
  if (code === null || message === null || !severity) return null
  const offset = (key: string): number | null =>
    object[key] === undefined ? null : readOffset(member(place, object, key))
  const start = offset('start')
  const end = offset('end')
  const row = offset('row')
  const source = readOptionalString(member(place, object, 'source'))
  const field = readOptionalString(member(place, object, 'field'))
  return {
    code,
    severity,
    ...(source ? { source } : {}),
    ...(start === null ? {} : { start }),
    ...(end === null ? {} : { end }),
    ...(row === null ? {} : { row }),
    ...(field ? { field } : {}),
    message,
  }
}

/** Keeps the first of those that share an id. */
function readUnique<T extends { readonly id: string }>(list: readonly T[] | null, place: Place): readonly T[] | null {
  if (!list) return null
  const seen = new Set<string>()
  return list.filter((one) => {
    if (!seen.has(one.id)) return Boolean(seen.add(one.id))
    tell(place, 'repeated-id', `the id "${one.id}" stands more than once; the first is kept`)
    return false
  })
}

function dropDanglingRelations(events: readonly TimelineEvent[], place: Place): readonly TimelineEvent[] {
  const ids = new Set(events.map((event) => event.id))
  return events.map((event) => {
    const relations = event.relations
    if (!relations || relations.every((relation) => ids.has(relation.event))) return event
    tell(place, 'unknown-event', `"${event.id}" is related to an event that is not in the document`, 'warning')
    return { ...event, relations: relations.filter((relation) => ids.has(relation.event)) }
  })
}
