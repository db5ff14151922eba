import type { Lane as LaneSetting, Source, TimelineDocument } from '@event-timeline/core/model'
import { chooseWordingLanguage, kindGroup, wordKindGroup } from '@event-timeline/core/wording'
import { bisectLeft } from 'd3-array'
import type { Language } from '../i18n/language.js'
import type { EventTable } from './event-table.js'
import { sourcesById } from './filter.js'
import { LaneIndex } from './lane-index.js'
import { nameOfSource } from './source-name.js'

export interface Lane {
  readonly key: string
  /** `''` where there is one lane for all. */
  readonly title: string
  /** What the data or the host sets; `null`: the palette's. */
  readonly color: string | null
  /** Place in the palette, from 0. It stays with the lane while a filter empties others. */
  readonly slot: number
  readonly index: LaneIndex
  /** How many events it has without a filter. */
  readonly total: number
  readonly isCollapsed: boolean
}

export interface LaneRequest {
  readonly table: EventTable
  readonly shown: Uint32Array
  /** `group` (by default; by kind where the data has no groups), `kind`, `source`, `status`, `actor`, `place`, `none`. */
  readonly groupBy: string
  readonly document: TimelineDocument | null
  readonly language: Language
  /** Order, titles and colours that the host or the document sets. */
  readonly settings: readonly LaneSetting[]
  readonly collapsed: ReadonlySet<string>
}

interface Draft {
  readonly key: string
  readonly members: number[]
}

/** Puts events into lanes: each group of the data has its own, in the order that is set, else of first appearance (numbers
 *  by size). What belongs to none stands in the last one. An event may stand in several. Lanes that a filter empties go. */
export function buildLanes(request: LaneRequest): readonly Lane[] {
  const { table, groupBy, document } = request
  if (table.dated === 0) return []
  if (!document && table.laneTitles.length > 0 && groupBy !== 'none') return columnLanes(request)
  const drafts = groupBy === 'none' ? [] : orderDrafts(collectDrafts(request), request)
  if (drafts.length === 0) {
    const members = datedOf(request.shown, table)
    if (members.length === 0) return []
    const index = LaneIndex.of(table, members)
    return [{ key: '', title: '', color: null, slot: 0, index, total: table.dated, isCollapsed: false }]
  }
  const sources = sourcesById(document)
  const isShown = membershipOf(request.shown, table.count)
  return drafts.flatMap(({ key, members }, slot): readonly Lane[] => {
    const setting = request.settings.find((one) => one.key === key)
    const kept = isShown ? members.filter((index) => isShown[index] === 1) : members
    if (kept.length === 0) return []
    return [
      {
        key,
        title: setting?.title ?? titleOf(key, request, sources),
        color: setting?.color ?? null,
        slot,
        index: LaneIndex.of(table, Uint32Array.from(kept)),
        total: members.length,
        isCollapsed: request.collapsed.has(key),
      },
    ]
  })
}

/** Key of the lane of events that belong to none. */
export const OTHER_KEY = '\uffff'

/** Those shown that have a date. */
export function datedOf(shown: Uint32Array, table: EventTable): Uint32Array {
  return shown.subarray(0, bisectLeft(shown, table.dated))
}

/** 1 for each event that is shown; `null` where all are. */
function membershipOf(shown: Uint32Array, count: number): Uint8Array | null {
  if (shown.length === count) return null
  const isShown = new Uint8Array(count)
  for (const index of shown) isShown[index] = 1
  return isShown
}

function columnLanes({ table, shown, settings, collapsed }: LaneRequest): readonly Lane[] {
  const isShown = membershipOf(shown, table.count)
  return table.lanes.flatMap((all, slot): readonly Lane[] => {
    const title = table.laneTitles[slot] ?? ''
    const index = isShown
      ? LaneIndex.of(
          table,
          all.members.filter((one) => isShown[one] === 1),
        )
      : all
    const setting = settings.find((one) => one.key === title)
    if (index.count === 0) return []
    const own = { key: title, title: setting?.title ?? title, color: setting?.color ?? null, slot }
    return [{ ...own, index, total: all.count, isCollapsed: collapsed.has(title) }]
  })
}

/** Groups of all events, in order of first appearance in the data. */
function collectDrafts({ table, document, groupBy }: LaneRequest): readonly Draft[] {
  const drafts = new Map<string, Draft>()
  const other: Draft = { key: OTHER_KEY, members: [] }
  const hasGroups = document?.events.some((event) => event.group !== undefined) ?? false
  const by = groupBy === 'group' && !hasGroups ? 'kind' : groupBy
  for (const event of document?.events ?? []) {
    const index = table.indexOf(event.id)
    if (index < 0 || index >= table.dated) continue
    const keys = keysOf(table, index, by)
    if (keys.length === 0) other.members.push(index)
    for (const key of keys) {
      const draft = drafts.get(key)
      if (draft) draft.members.push(index)
      else drafts.set(key, { key, members: [index] })
    }
  }
  if (drafts.size === 0) return []
  const all = [...drafts.values(), ...(other.members.length > 0 ? [other] : [])]
  for (const { members } of all) members.sort((a, b) => a - b)
  return all
}

function orderDrafts(drafts: readonly Draft[], { settings }: LaneRequest): readonly Draft[] {
  const placeOf = (key: string): number => {
    const place = settings.findIndex((one) => one.key === key)
    return key === OTHER_KEY ? settings.length + 1 : place < 0 ? settings.length : place
  }
  const areNumbers = drafts.every(({ key }) => key === OTHER_KEY || (key.trim() !== '' && Number.isFinite(Number(key))))
  return [...drafts].sort(
    (a, b) =>
      placeOf(a.key) - placeOf(b.key) || (areNumbers && a.key !== OTHER_KEY ? Number(a.key) - Number(b.key) : 0),
  )
}

function keysOf(table: EventTable, index: number, groupBy: string): readonly string[] {
  const event = table.event(index)
  if (!event) return []
  switch (groupBy) {
    case 'source':
      return [...new Set(event.evidence.map((evidence) => evidence.source))]
    case 'status':
      return [event.status]
    case 'actor':
      return [...new Set(event.actors)]
    case 'place':
      return [...new Set(event.places)]
    case 'kind':
      return event.kind ? [kindGroup(event.kind)] : []
    default: {
      const { group } = event
      return group === undefined ? [] : typeof group === 'string' ? [group] : [...new Set(group)]
    }
  }
}

function titleOf(
  key: string,
  { groupBy, document, language }: LaneRequest,
  sources: ReadonlyMap<string, Source>,
): string {
  if (key === OTHER_KEY) return language.words.otherLane
  switch (groupBy) {
    case 'source':
      return nameOfSource(sources.get(key), key)
    case 'status': {
      const word = language.words.status[key as keyof typeof language.words.status]
      return word.charAt(0).toLocaleUpperCase(language.tag) + word.slice(1)
    }
    case 'kind':
      return wordKindGroup(key, chooseWordingLanguage(language.tag))
    case 'group':
      return document?.events.some((event) => event.group !== undefined)
        ? key
        : wordKindGroup(key, chooseWordingLanguage(language.tag))
    default:
      return key
  }
}
