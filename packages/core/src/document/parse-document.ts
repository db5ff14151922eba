import { isTimeZone } from '../calendar/zone.js'
import type { Diagnostic, Era, Lane, Marker, TimelineDocument, TimelineEvent } from '../model/index.js'
import {
  member,
  readColor,
  readEach,
  readEachOf,
  readObject,
  readOffset,
  readOneOf,
  readOptionalString,
  readString,
  tell,
  type Place,
} from './check.js'
import { readDate } from './parse-date.js'
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
 *  the contract does not know are dropped. Never throws.
 *  @param options `isColor`: whether a text is a colour, where the host knows; what is none is told and left out */
export function parseDocument(value: unknown, { isColor }: Pick<Place, 'isColor'> = {}): ParsedDocument {
  const diagnostics: Diagnostic[] = []
  const root: Place = { value, pointer: '', diagnostics, isColor }
  const object = readObject(root)
  if (!object) return { document: null, diagnostics }
  if (object.version !== undefined && object.version !== 1) {
    tell(member(root, object, 'version'), 'unknown-version', 'expected version 1 of the timeline document')
    return { document: null, diagnostics }
  }
  const at = (key: string): Place => member(root, object, key)
  const language = object.language === undefined ? null : readString(at('language'))
  const title = readOptionalString(at('title'))
  const subtitle = readOptionalString(at('subtitle'))
  const zone = readOptionalString(at('timeZone'))
  const timeZone = zone && isTimeZone(zone) ? zone : undefined
  if (zone && timeZone === undefined)
    tell(at('timeZone'), 'unknown-zone', `"${zone.slice(0, 60)}" is no time zone`, 'warning')
  const sources = readUnique(readEachOf(at('sources'), readSource), at('sources'))
  const ids = new Set(sources?.map((source) => source.id))
  const given = readEach(at('events'), (one) => readEvent(one, ids))
  const events = readUnique(given && giveIds(given), at('events'))
  const [eras, markers] = [readEachOf(at('eras'), readEra), readEachOf(at('markers'), readMarker)]
  const lanes = readEachOf(at('lanes'), readLane)
  const told = readEachOf(at('diagnostics'), readDiagnostic)
  if (!sources || !events) return { document: null, diagnostics }
  const document: TimelineDocument = {
    version: 1,
    ...(title ? { title } : {}),
    ...(subtitle ? { subtitle } : {}),
    language: language ?? 'und',
    ...(timeZone ? { timeZone } : {}),
    sources,
    events: dropDanglingRelations(events, at('events')),
    ...(eras && eras.length > 0 ? { eras } : {}),
    ...(markers && markers.length > 0 ? { markers } : {}),
    ...(lanes && lanes.length > 0 ? { lanes } : {}),
    diagnostics: told ?? [],
  }
  return { document, diagnostics }
}

/** Events without an id get `event-N`, by their place. */
function giveIds(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const taken = new Set(events.map((event) => event.id))
  return events.map((event, at) => {
    if (event.id !== '') return event
    let id = `event-${String(at + 1)}`
    for (let n = 2; taken.has(id); n++) id = `event-${String(at + 1)}-${String(n)}`
    taken.add(id)
    return { ...event, id }
  })
}

function readEra(place: Place): Era | null {
  const marker = readMarker(place)
  const object = marker && readObject(place)
  if (!object) return null
  const color = readColor(member(place, object, 'color'))
  return { ...marker, ...(color ? { color } : {}) }
}

function readMarker(place: Place): Marker | null {
  const object = readObject(place)
  if (!object) return null
  const title = readString(member(place, object, 'title'))
  const date = readDate(member(place, object, 'date'))
  return title === null || !date ? null : { title, date }
}

function readLane(place: Place): Lane | null {
  const object = readObject(place)
  if (!object) return null
  const key = readString(member(place, object, 'key'))
  const title = readOptionalString(member(place, object, 'title'))
  const color = readColor(member(place, object, 'color'))
  if (key === null) return null
  const isCollapsed = object.collapsed === true
  return { key, ...(title ? { title } : {}), ...(color ? { color } : {}), ...(isCollapsed ? { collapsed: true } : {}) }
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
