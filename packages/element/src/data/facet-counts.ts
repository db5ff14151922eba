import type { TimelineEvent } from '@event-timeline/core/model'
import { FACETS, type Facet } from '../i18n/words.js'
import type { EventTable } from './event-table.js'
import { groupsOf, shownStatus, type TimelineFilter } from './filter.js'
import { datedOf } from './lane-list.js'

/** How many events each value of each facet would leave, with what is picked in the others. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>

const VALUES: Readonly<Record<Facet, (event: TimelineEvent) => readonly string[]>> = {
  group: groupsOf,
  source: (event) => event.evidence.map((evidence) => evidence.source),
  kind: (event) => (event.kind === undefined ? [] : [event.kind]),
  status: (event) => [shownStatus(event)],
  actor: (event) => event.actors,
  place: (event) => event.places,
  certainty: (event) => [event.date.basis],
  conflict: (event) => [event.conflict ? 'true' : 'false'],
}

/** What is picked of a facet, as its values are written here. */
export function pickedOf(filter: TimelineFilter, facet: Facet): readonly string[] {
  if (facet === 'conflict') return filter.conflict === undefined ? [] : [String(filter.conflict)]
  return filter[facet] ?? []
}

/** The filter with a value picked, or let go where it was picked already. Of two that exclude one another the last counts. */
export function togglePicked(filter: TimelineFilter, facet: Facet, value: string): TimelineFilter {
  const picked = pickedOf(filter, facet)
  const next = picked.includes(value) ? picked.filter((one) => one !== value) : [...picked, value]
  const { [facet]: _, ...rest } = filter
  if (next.length === 0) return rest
  return { ...rest, [facet]: facet === 'conflict' ? value === 'true' : next }
}

/** Counts over `found`: all events with the text that is looked for. An event counts for a facet where it passes all the
 *  others, so that a number says what a tap on it would show. */
export function countFacets(table: EventTable, filter: TimelineFilter, found: Uint32Array): FacetCounts {
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as Record<
    Facet,
    Map<string, number>
  >
  const tested = FACETS.flatMap((facet) => {
    const picked = pickedOf(filter, facet)
    return picked.length === 0 ? [] : [{ facet, picked: new Set(picked) }]
  })
  // Columns have lanes, and nothing else to filter by.
  if (table.lanes.length > 0) {
    countLanes(table, found, counts.group)
    return counts
  }
  for (const index of found) {
    const event = table.event(index)
    if (!event) continue
    const failed = tested.filter(({ facet, picked }) => !VALUES[facet](event).some((one) => picked.has(one)))
    if (failed.length > 1) continue
    for (const facet of failed[0] ? [failed[0].facet] : FACETS) {
      const values = VALUES[facet](event)
      const once = values.length > 1 ? new Set(values) : values
      for (const value of once) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1)
    }
  }
  return counts
}

/** How many of `found` each lane holds: from lane to lane, since looking up the lane of each event walks all over memory. */
function countLanes(table: EventTable, found: Uint32Array, counts: Map<string, number>): void {
  const add = (lane: number, count: number): void => {
    const title = table.laneTitles[lane] ?? ''
    if (count > 0) counts.set(title, (counts.get(title) ?? 0) + count)
  }
  const dated = datedOf(found, table)
  table.lanes.forEach((lane, at) =>
    add(at, dated.length === table.dated ? lane.count : countShared(lane.members, dated)),
  )
  for (let at = dated.length; at < found.length; at++) add(table.laneOf(found[at] as number), 1)
}

/** How many numbers two ascending lists share. */
function countShared(a: Uint32Array, b: Uint32Array): number {
  let shared = 0
  let at = 0
  for (const one of a) {
    while (at < b.length && (b[at] as number) < one) at++
    if (b[at] === one) shared++
  }
  return shared
}
