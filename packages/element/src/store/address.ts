import type { TimelineFilter } from '../data/filter.js'
import { TIMELINE_MODES, type TimelineMode } from './state.js'

/** What of a timeline stands in the address of its page. */
export interface Place {
  readonly event?: string
  readonly mode?: TimelineMode
  readonly filter: TimelineFilter
  readonly window?: readonly [number, number]
}

const LISTS = ['source', 'kind', 'status', 'actor', 'place', 'certainty'] as const

/** Writes a place into the part of an address after `#`, beside what else stands there: each timeline has a key, which
 *  begins the names of its own members (`story.event=…&story.q=…`). Times are days, in UTC. */
export function writePlace(hash: string, key: string, place: Place): string {
  const members = ownMembers(place)
  const kept = new URLSearchParams(hash.replace(/^#/, ''))
  // A name without a value is an anchor of the page, which the new place leaves.
  for (const [name, value] of [...kept]) if (name.startsWith(`${key}.`) || value === '') kept.delete(name)
  for (const [name, value] of members) kept.append(`${key}.${name}`, value)
  return kept.toString()
}

/** The place that an address names for a timeline; `null` where it names none. Values that make no sense are left out. */
export function readPlace(hash: string, key: string): Place | null {
  const all = new URLSearchParams(hash.replace(/^#/, ''))
  const own = new URLSearchParams()
  for (const [name, value] of all) if (name.startsWith(`${key}.`)) own.append(name.slice(key.length + 1), value)
  if ([...own].length === 0) return null
  const event = own.get('event')
  const mode = TIMELINE_MODES.find((one) => one === own.get('mode'))
  const from = Date.parse(own.get('from') ?? '')
  const to = Date.parse(own.get('to') ?? '')
  const text = own.get('q')
  const conflict = own.get('conflict')
  const lists = LISTS.flatMap((name) => (own.has(name) ? [[name, own.getAll(name)] as const] : []))
  return {
    ...(event === null ? {} : { event }),
    ...(mode ? { mode } : {}),
    ...(from < to ? { window: [from, to] as const } : {}),
    filter: {
      ...(text ? { text } : {}),
      ...(Object.fromEntries(lists) as TimelineFilter),
      ...(conflict === 'true' || conflict === 'false' ? { conflict: conflict === 'true' } : {}),
    },
  }
}

function ownMembers({ event, mode, filter, window }: Place): readonly (readonly [string, string])[] {
  const lists = LISTS.flatMap((name) => (filter[name] ?? []).map((value) => [name, value] as const))
  return [
    ...(event === undefined ? [] : [['event', event] as const]),
    ...(mode === undefined || mode === 'timeline' ? [] : [['mode', mode] as const]),
    ...(filter.text ? [['q', filter.text] as const] : []),
    ...lists,
    ...(filter.conflict === undefined ? [] : [['conflict', String(filter.conflict)] as const]),
    ...(window ? [['from', isoOf(window[0])] as const, ['to', isoOf(window[1])] as const] : []),
  ]
}

function isoOf(timeMs: number): string {
  const iso = new Date(timeMs).toISOString()
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, -14) : iso
}
