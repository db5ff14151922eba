import type { DateBasis, Source, TimelineDocument, TimelineEvent } from '@event-timeline/core/model'
import type { ShownStatus } from '../i18n/words.js'
import { holdsAll, readNeedles } from './fold-text.js'
import type { EventTable } from './event-table.js'

export const shownStatus = ({ status, cancelled }: Pick<TimelineEvent, 'status' | 'cancelled'>): ShownStatus =>
  cancelled ? 'cancelled' : status

/** What is shown. Members narrow together; the values of one member widen. */
export interface TimelineFilter {
  readonly text?: string
  /** Keys of lanes, where the data has some. */
  readonly group?: readonly string[]
  readonly source?: readonly string[]
  readonly kind?: readonly string[]
  readonly status?: readonly ShownStatus[]
  readonly actor?: readonly string[]
  readonly place?: readonly string[]
  readonly certainty?: readonly DateBasis[]
  readonly conflict?: boolean
  readonly minSources?: number
}

const LISTS: readonly string[] = ['group', 'source', 'kind', 'status', 'actor', 'place', 'certainty']

/** A filter as a page gives it: members that are none are left out, and named in `wrong`. One value does for a list. */
export function readFilter(value: unknown): { readonly filter: TimelineFilter; readonly wrong: readonly string[] } {
  if (value === null || value === undefined) return { filter: {}, wrong: [] }
  if (typeof value !== 'object' || Array.isArray(value)) return { filter: {}, wrong: [''] }
  const filter: Record<string, unknown> = {}
  const wrong: string[] = []
  for (const [name, member] of Object.entries(value) as [string, unknown][]) {
    if (member === undefined || member === null) continue
    const list = typeof member === 'string' ? [member] : member
    if (LISTS.includes(name) && Array.isArray(list) && list.every((one) => typeof one === 'string')) filter[name] = list
    else if (typeof member === TYPES[name]) filter[name] = member
    else wrong.push(name)
  }
  return { filter, wrong }
}

const TYPES: Readonly<Record<string, string>> = { text: 'string', conflict: 'boolean', minSources: 'number' }

export function independentSources(event: TimelineEvent, sources: ReadonlyMap<string, Source>): number {
  return new Set(event.evidence.map((evidence) => sources.get(evidence.source)?.independentGroup ?? evidence.source))
    .size
}

export function sourcesById(document: TimelineDocument | null): ReadonlyMap<string, Source> {
  return new Map(document?.sources.map((source) => [source.id, source]))
}

/** True where the filter narrows nothing. */
export function isEmptyFilter(filter: TimelineFilter): boolean {
  return Object.values(filter).every(
    (value) => value === undefined || value === '' || value === 0 || (Array.isArray(value) && value.length === 0),
  )
}

type Test = (index: number) => boolean

/** Indices of the table that pass, ascending. `hits`: those with the filter's text, where they are known already. */
export function filterTable(
  table: EventTable,
  filter: TimelineFilter,
  document: TimelineDocument | null,
  hits?: Uint32Array,
): Uint32Array {
  if (hits) {
    const { text: _, ...rest } = filter
    const test = isEmptyFilter(rest) ? null : buildTest(table, rest, sourcesById(document))
    return test ? hits.filter(test) : hits
  }
  const kept = new Uint32Array(table.count)
  if (isEmptyFilter(filter)) {
    for (let index = 0; index < kept.length; index++) kept[index] = index
    return kept
  }
  const test = buildTest(table, filter, sourcesById(document))
  let count = 0
  for (let index = 0; index < table.count; index++) if (test(index)) kept[count++] = index
  return count === table.count ? kept : kept.slice(0, count)
}

function buildTest(table: EventTable, filter: TimelineFilter, sources: ReadonlyMap<string, Source>): Test {
  const needles = readNeedles(filter.text ?? '')
  const some = <T>(wanted: readonly T[] | undefined, has: (one: T) => boolean): boolean =>
    !wanted || wanted.length === 0 || wanted.some(has)
  return (index) => {
    const event = table.event(index)
    if (needles.length > 0 && !holdsAll(searchText(table, index, sources), needles)) return false
    // Columns have lanes, and nothing else to filter by.
    if (!event) return some(filter.group, (lane) => lane === (table.laneTitles[table.laneOf(index)] ?? ''))
    return (
      some(filter.group, (group) => groupsOf(event).includes(group)) &&
      some(filter.source, (id) => event.evidence.some((evidence) => evidence.source === id)) &&
      some(filter.kind, (kind) => event.kind === kind) &&
      some(filter.status, (status) => shownStatus(event) === status) &&
      some(filter.actor, (actor) => event.actors.includes(actor)) &&
      some(filter.place, (place) => event.places.includes(place)) &&
      some(filter.certainty, (basis) => event.date.basis === basis) &&
      (filter.conflict === undefined || filter.conflict === Boolean(event.conflict)) &&
      (!filter.minSources || independentSources(event, sources) >= filter.minSources)
    )
  }
}

/** Keys of the lanes that an event is given by its author. */
export function groupsOf({ group }: TimelineEvent): readonly string[] {
  return group === undefined ? [] : typeof group === 'string' ? [group] : group
}

/** What a search looks through for one event. */
export function searchText(table: EventTable, index: number, sources: ReadonlyMap<string, Source>): string {
  const event = table.event(index)
  if (!event) return table.title(index)
  return [
    event.title,
    event.summary ?? '',
    event.text ?? '',
    ...groupsOf(event),
    ...event.actors,
    ...event.places,
    ...event.evidence.flatMap((evidence) => [
      evidence.quoteText ?? evidence.quote,
      sources.get(evidence.source)?.publisher ?? '',
    ]),
  ].join('\n')
}
