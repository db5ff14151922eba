import { dateFromEdtf, spanOf } from '../../calendar/index.js'
import { detectConflict } from '../../linking/index.js'
import type {
  AppliedCorrection,
  Correction,
  Diagnostic,
  EventAddress,
  Evidence,
  TimelineDocument,
  TimelineEvent,
} from '../../model/index.js'

/** A correction with its place in the file, as `parseCorrections` gives it. */
interface Placed {
  readonly correction: Correction
  readonly pointer: string
}

/** Applies corrections in their order, each to what the ones before have made. One that finds no event, or nothing to
 *  change, is told as `correction-without-effect` with its place, and the others hold. */
export function applyCorrections(document: TimelineDocument, corrections: readonly Placed[]): TimelineDocument {
  const diagnostics: Diagnostic[] = []
  let { events } = document
  /** Ids that an event had before it was merged into another. */
  const movedTo = new Map<string, string>()
  for (const { correction, pointer } of corrections) {
    const result = applyOne(events, correction, movedTo)
    if (typeof result === 'string')
      diagnostics.push({ code: 'correction-without-effect', severity: 'warning', field: pointer, message: result })
    else events = result
  }
  const ids = new Set(events.map((event) => event.id))
  return {
    ...document,
    events: [...events].sort(compareByDate).map((event) => withRelationsTo(event, ids, movedTo)),
    diagnostics: [...document.diagnostics, ...diagnostics],
  }
}

type Moves = Map<string, string>

/** The events with the correction, or why it has no effect. */
function applyOne(
  events: readonly TimelineEvent[],
  correction: Correction,
  movedTo: Moves,
): readonly TimelineEvent[] | string {
  const event = find(events, correction.event, movedTo)
  if (!event) return `there is no event ${name(correction.event)}`
  const replaced = (by: readonly TimelineEvent[], gone: readonly TimelineEvent[] = []): readonly TimelineEvent[] =>
    events.flatMap((other) => (other === event ? by : gone.includes(other) ? [] : [other]))
  const signed = (changed: TimelineEvent): TimelineEvent => sign(changed, correction)
  switch (correction.action) {
    case 'reject':
      return replaced([])
    case 'retitle':
      return event.title === correction.title
        ? 'the event has that title already'
        : replaced([signed({ ...event, title: correction.title })])
    case 'redate': {
      if (event.date.edtf === correction.edtf && !event.conflict) return 'the event has that date already'
      const { conflict: _settled, ...settled } = event
      return replaced([signed({ ...settled, date: dateFromEdtf(correction.edtf, 'stated') })])
    }
    case 'merge': {
      const others: TimelineEvent[] = []
      for (const address of correction.with) {
        const other = find(events, address, movedTo)
        if (!other) return `there is no event ${name(address)}`
        if (other !== event && !others.includes(other)) others.push(other)
      }
      if (others.length === 0) return 'the events are one already'
      // An id that has come back to life by a split leads nowhere else any more.
      movedTo.delete(event.id)
      for (const other of others) movedTo.set(other.id, event.id)
      return replaced([signed(merged(event, others))], others)
    }
    case 'split': {
      const leaves = (evidence: Evidence): boolean => correction.quotes.some((quote) => evidence.quote.includes(quote))
      const moved = event.evidence.filter(leaves)
      const kept = event.evidence.filter((evidence) => !leaves(evidence))
      if (moved.length === 0) return 'no evidence of the event holds one of the quotes'
      if (kept.length === 0) return 'nothing would be left of the event'
      const { relations: _relations, summary: _summary, ...rest } = event
      const part = { ...rest, id: freeId(events, movedTo, `${event.id}-2`), title: correction.title }
      return replaced([signed(withEvidence(event, kept)), signed(withEvidence(part, moved))])
    }
  }
}

/** By id, by an id that it had before it was merged, or by words of its evidence. */
function find(events: readonly TimelineEvent[], address: EventAddress, movedTo: Moves): TimelineEvent | undefined {
  let { id } = address
  const living = new Set(events.map((event) => event.id))
  for (let next = movedTo.get(id); next !== undefined && !living.has(id); next = movedTo.get(id)) id = next
  const { quote, source } = address
  const holds = (event: TimelineEvent): boolean =>
    quote !== undefined &&
    event.evidence.some((e) => (source === undefined || e.source === source) && e.quote.includes(quote))
  return events.find((event) => event.id === id) ?? events.find(holds)
}

const name = ({ id, quote }: EventAddress): string =>
  quote === undefined ? `"${id}"` : `"${id}", nor one whose evidence holds the quote`

const sign = (event: TimelineEvent, { action, author, reason }: Correction): TimelineEvent => {
  const done: AppliedCorrection = { action, author, reason }
  return { ...event, corrections: [...(event.corrections ?? []), done] }
}

const union = <T>(...lists: readonly (readonly T[])[]): readonly T[] => [...new Set(lists.flat())]

function merged(event: TimelineEvent, others: readonly TimelineEvent[]): TimelineEvent {
  const all = [event, ...others]
  const attribution = union(...all.map((e) => e.attribution ?? []))
  const relations = all.flatMap((e) => e.relations ?? []).filter((r) => all.every((e) => e.id !== r.event))
  return withEvidence(
    {
      ...event,
      actors: union(...all.map((e) => e.actors)),
      places: union(...all.map((e) => e.places)),
      ...(attribution.length > 0 ? { attribution } : {}),
      ...(relations.length > 0 ? { relations } : {}),
    },
    all.flatMap((e) => e.evidence),
  )
}

/** The event with that evidence: its date and claims are read anew from it, where it tells any. */
function withEvidence(event: TimelineEvent, evidence: readonly Evidence[]): TimelineEvent {
  const ordered = [...evidence].sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : a.start - b.start))
  const dating = detectConflict(ordered.map(({ date }) => (date.edtf === '' ? null : date)))
  const { conflict: _before, ...rest } = event
  return {
    ...rest,
    evidence: ordered,
    ...(dating ? { date: dating.date } : {}),
    ...(dating?.claims ? { conflict: { kind: 'date' as const, claims: dating.claims } } : {}),
  }
}

/** An id that no event has or had: an address stays that of the event it was written for. */
function freeId(events: readonly TimelineEvent[], movedTo: Moves, wanted: string): string {
  const ids = new Set([...events.map((event) => event.id), ...movedTo.keys()])
  let id = wanted
  for (let n = 3; ids.has(id); n++) id = wanted.replace(/-\d+$/, `-${String(n)}`)
  return id
}

function withRelationsTo(event: TimelineEvent, ids: ReadonlySet<string>, movedTo: Moves): TimelineEvent {
  if (!event.relations) return event
  const { relations, ...rest } = event
  const kept = relations
    .map((relation) => ({ ...relation, event: movedTo.get(relation.event) ?? relation.event }))
    .filter((relation) => ids.has(relation.event) && relation.event !== event.id)
  return kept.length > 0 ? { ...rest, relations: kept } : rest
}

/** The order of a document; events that no correction moved keep theirs. */
const compareByDate = (a: TimelineEvent, b: TimelineEvent): number => {
  const [x, y] = [spanOf(a.date), spanOf(b.date)]
  return x.startMs === y.startMs
    ? x.endMs === y.endMs
      ? 0
      : x.endMs < y.endMs
        ? -1
        : 1
    : x.startMs < y.startMs
      ? -1
      : 1
}
