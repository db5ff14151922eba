import { clocksOf, isObject, parseDocument, type Loose } from '@event-timeline/core/document'
import type { Diagnostic, TimelineEvent } from '@event-timeline/core/model'
import { dates } from './dates.js'
import { isColor } from './is-color.js'
import { isWrittenAsItems, readSpansOf, type ReadData } from './read-data.js'
import { readItems } from './read-items.js'
import type { Steps } from './steps.js'

/** Events that are read in one step. */
const STEP_EVENTS = 250
/** A list this long is read in steps. */
export const MAX_READ_AT_ONCE = 2000
/** Places that are told of a large set. */
const MAX_TOLD = 200

/** The list of a value that is read in steps; `null` where it is short enough to be read at once. */
export function longListOf(value: unknown): readonly unknown[] | null {
  const list = isObject(value) && !Array.isArray(value) ? (value.events ?? value.items) : value
  return Array.isArray(list) && list.length > MAX_READ_AT_ONCE ? (list as unknown[]) : null
}

/** Reads a document or a list of items as `readData` does, some of its events at a time.
 *
 *      ids of all ─▶ head without events ─▶ events, some at a time, with what they refer to ─▶ one document
 */
export function* readSteps(
  value: unknown,
  list: readonly unknown[],
  language: string,
  onShare: (share: number) => void,
): Steps<ReadData> {
  const root: Loose = isObject(value) && !Array.isArray(value) ? value : {}
  const isItems = root !== value || isWrittenAsItems(root, list)
  const content = typeof root.language === 'string' && root.language !== '' ? root.language : language
  const spans = isItems ? readSpansOf(root) : { members: {}, diagnostics: [] }
  const without = {
    language: content,
    sources: [],
    ...root,
    ...spans.members,
    items: undefined,
    version: 1,
    events: [],
  }
  const head = parseDocument(without, { isColor })
  if (!head.document) return { kind: 'document', ...head }
  const ids = new Set<unknown>()
  let clocks: ReturnType<typeof clocksOf> = 'none'
  for (let from = 0; from < list.length; from += 4 * STEP_EVENTS) {
    const part = list.slice(from, from + 4 * STEP_EVENTS)
    for (const one of part) if (isObject(one)) ids.add(one.id)
    if (isItems && clocks !== 'other') {
      const found = clocksOf(part, dates)
      if (found !== 'none') clocks = found
    }
    yield
  }
  const reading = { areDays: clocks === 'midnight' }
  const sources = new Map(head.document.sources.map((source) => [source.id, source]))
  const events: TimelineEvent[] = []
  const diagnostics: Diagnostic[] = [...head.diagnostics, ...spans.diagnostics]
  const unread = new Set<string>()
  let untold = 0
  const seen = new Set<string>()
  let count = 0
  for (let from = 0; from < list.length; from += STEP_EVENTS) {
    const part = withOwnIds(list.slice(from, from + STEP_EVENTS), from)
    const known = { sources: sourcesOf(part, sources), events: [...part, ...missingOf(part, ids)] }
    const read = isItems
      ? readItems(known.events, content, { sources: known.sources }, reading)
      : parseDocument({ version: 1, language: content, ...known }, { isColor })
    for (const event of read.document?.events ?? []) {
      if (event.title === STUB) continue
      count++
      const own = event.id.slice(event.id.lastIndexOf(STUB) + 1)
      const given = own === '' ? freeId(`event-${String(count)}`, ids) : own
      const isRepeated = seen.has(given)
      if (isRepeated && !isItems) {
        diagnostics.push({ code: 'repeated-id', severity: 'error', field: '/events', message: `the id "${given}" stands more than once; the first is kept` }) // prettier-ignore
        continue
      }
      const id = isRepeated ? freeId(given, seen) : given
      seen.add(id)
      events.push(id === event.id ? event : { ...event, id })
    }
    for (const told of read.diagnostics) {
      // Members without a place are told once, whichever part they stand in first.
      if (told.code === 'left-out' && unread.has(told.field ?? '')) continue
      if (told.code === 'left-out') unread.add(told.field ?? '')
      if ((told.row ?? 0) > part.length) continue
      if (diagnostics.length < MAX_TOLD) diagnostics.push(moved(told, from))
      else untold++
    }
    onShare(Math.min(1, (from + STEP_EVENTS) / list.length))
    yield
  }
  if (untold > 0)
    diagnostics.push({ code: 'more-faults', severity: 'error', message: `${String(untold)} more faults are not told one by one` }) // prettier-ignore
  for (let at = 0; at < events.length; at++) {
    events[at] = withoutDangling(events[at] as TimelineEvent, seen)
    if (at % (20 * STEP_EVENTS) === 0) yield
  }
  return { kind: 'document', document: { ...head.document, events }, diagnostics }
}

/** An event of which the others are not all there keeps the relations to those that are. */
function withoutDangling(event: TimelineEvent, ids: ReadonlySet<string>): TimelineEvent {
  const { relations } = event
  if (!relations || relations.every((relation) => ids.has(relation.event))) return event
  return { ...event, relations: relations.filter((relation) => ids.has(relation.event)) }
}

const STUB = '\u0000'

/** A part in which each event has an id of its own: those without one are called by their place once it is known which
 *  could be read, and those whose id stands in it already keep it behind a mark. */
function withOwnIds(part: readonly unknown[], from: number): readonly unknown[] {
  const taken = new Set<unknown>()
  return part.map((one, at) => {
    if (!isObject(one)) return one
    const { id } = one
    const isMissing = id === undefined || id === null || id === ''
    if (!isMissing && !taken.has(id)) {
      taken.add(id)
      return one
    }
    return { ...one, id: `${STUB}${String(from + at)}${STUB}${isMissing ? '' : textOf(id)}` }
  })
}

const textOf = (id: unknown): string => (typeof id === 'string' || typeof id === 'number' ? String(id) : '')

/** Stands for the events of other parts that those of this one are related to. */
function missingOf(part: readonly unknown[], ids: ReadonlySet<unknown>): readonly Loose[] {
  const missing = new Set<unknown>()
  for (const one of part) {
    if (!isObject(one) || !Array.isArray(one.relations)) continue
    for (const relation of one.relations as unknown[])
      if (isObject(relation) && ids.has(relation.event)) missing.add(relation.event)
  }
  if (missing.size === 0) return []
  for (const one of part) if (isObject(one)) missing.delete(one.id)
  return Array.from(missing, (id) => ({ id, title: STUB, date: '2000' }))
}

/** Those of the sources that a part names. */
function sourcesOf<T>(part: readonly unknown[], sources: ReadonlyMap<string, T>): readonly T[] {
  const found = new Set<T>()
  for (const one of part) {
    if (!isObject(one) || !Array.isArray(one.evidence)) continue
    for (const evidence of one.evidence as unknown[]) {
      const source =
        isObject(evidence) && typeof evidence.source === 'string' ? sources.get(evidence.source) : undefined
      if (source !== undefined) found.add(source)
    }
  }
  return [...found]
}

function freeId(id: string, seen: ReadonlySet<unknown>): string {
  if (!seen.has(id)) return id
  for (let number = 2; ; number++) if (!seen.has(`${id}-${String(number)}`)) return `${id}-${String(number)}`
}

/** A place in a part as a place in the whole. */
function moved(told: Diagnostic, by: number): Diagnostic {
  const field = told.field?.replace(/^(\/events)?\/(\d+)/, (_, events: string | undefined, at: string) => `${events ?? ''}/${String(Number(at) + by)}`) // prettier-ignore
  return {
    ...told,
    ...(field === undefined ? {} : { field }),
    ...(told.row === undefined ? {} : { row: told.row + by }),
  }
}
