import type { Source, TimelineDocument } from '@event-timeline/core/model'
import { kindGroup, wordKindGroup, wordStatus, type WordingLanguage } from '@event-timeline/core/wording'
import { lowerBound } from '../geometry/search.js'
import type { TimeWindow } from '../time/scale.js'
import { shapeOf, type EventTable } from '../data/event-table.js'
import { sourcesById } from '../data/filter.js'
import { LaneIndex } from '../data/lane-index.js'
import { nameOfSource } from '../data/source-name.js'

export interface Lane {
  readonly key: string
  /** `''` where there is one lane for all. */
  readonly title: string
  readonly index: LaneIndex
  /** Folded into one row of columns. */
  readonly collapsed: boolean
  /** Keys of the lanes that it stands for, where it is not one alone. */
  readonly keys: readonly string[]
}

type OpenLane = Pick<Lane, 'key' | 'title' | 'index'>

/** Most lanes for a number of events: few events in many lanes are hard to read. The smallest share the last one. */
export function mostLanes(events: number): number {
  return Math.min(7, Math.max(2, Math.round(Math.sqrt(events) * 0.85)))
}

interface Draft {
  readonly key: string
  readonly title: string
  readonly members: number[]
}

export interface LaneRequest {
  readonly table: EventTable
  readonly shown: Uint32Array
  readonly groupBy: string
  readonly document: TimelineDocument | null
  readonly language: WordingLanguage
  /** What the reader opens with: lanes that stand empty there come after those that do not. */
  readonly opening: TimeWindow
  readonly otherTitle: string
  /** Keys of the lanes that are folded. */
  readonly collapsed: ReadonlySet<string>
}

/** Puts what is shown into lanes. An event may stand in several (two actors); one that fits none stands in the last.
 *  Order: lanes with a dispute first, then by how much of them the reader opens with, then by size, then by key. */
export function buildLanes(request: LaneRequest): readonly Lane[] {
  return collapseLanes(draftLanes(request), request.collapsed)
}

/** The same lanes, of which those with these keys are folded. One without a title cannot be opened again: it stays. */
export function collapseLanes(lanes: readonly OpenLane[], collapsed: ReadonlySet<string>): readonly Lane[] {
  return lanes.map(({ key, title, index }) => {
    const isCollapsed = title !== '' && collapsed.has(key)
    return { key, title, index, collapsed: isCollapsed, keys: [key] }
  })
}

function draftLanes(request: LaneRequest): readonly OpenLane[] {
  const { table, shown, groupBy, document, language, otherTitle } = request
  const dated = datedOf(shown, table)
  if (dated.length === 0) return []
  if (groupBy === 'none') return [{ key: '', title: '', index: LaneIndex.of(table, dated) }]
  if (!document && table.laneTitles.length > 0) return columnLanes(table, dated)
  const sources = sourcesById(document)
  const drafts = new Map<string, Draft>()
  const rest: Draft = { key: '\uffff', title: otherTitle, members: [] }
  for (const index of dated) {
    const keys = keysOf(table, index, groupBy)
    if (keys.length === 0) rest.members.push(index)
    for (const key of keys) {
      const draft = drafts.get(key)
      if (draft) draft.members.push(index)
      else drafts.set(key, { key, title: titleOf(key, groupBy, sources, language), members: [index] })
    }
  }
  const kept = mergeSmallest(orderDrafts([...drafts.values()], table, request.opening), rest, mostLanes(dated.length))
  if (kept.length === 1 && kept[0]?.key === rest.key) return [{ key: '', title: '', index: LaneIndex.of(table, dated) }]
  return kept.map(({ key, title, members }) => ({ key, title, index: LaneIndex.of(table, Uint32Array.from(members)) }))
}

/** Those shown that have a date. */
export function datedOf(shown: Uint32Array, table: EventTable): Uint32Array {
  return shown.subarray(0, lowerBound(shown, table.dated))
}

function columnLanes(table: EventTable, dated: Uint32Array): readonly OpenLane[] {
  const indexes = dated.length === table.dated ? table.lanes : filteredLanes(table, dated)
  return indexes
    .map((index, lane) => ({ key: String(lane), title: table.laneTitles[lane] ?? '', index }))
    .filter((lane) => lane.index.count > 0)
}

/** The lanes of the data with what is left of them. */
function filteredLanes(table: EventTable, dated: Uint32Array): readonly LaneIndex[] {
  return table.lanes.map((lane) => {
    const kept = new Uint32Array(Math.min(lane.count, dated.length))
    let count = 0
    let at = 0
    for (const index of lane.members) {
      while (at < dated.length && (dated[at] as number) < index) at++
      if (dated[at] === index) kept[count++] = index
    }
    return LaneIndex.of(table, kept.slice(0, count))
  })
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
    default:
      return event.kind ? [kindGroup(event.kind)] : []
  }
}

function titleOf(
  key: string,
  groupBy: string,
  sources: ReadonlyMap<string, Source>,
  language: WordingLanguage,
): string {
  switch (groupBy) {
    case 'source':
      return nameOfSource(sources.get(key), key)
    case 'status': {
      const word = wordStatus(key as Parameters<typeof wordStatus>[0], language)
      return word.charAt(0).toLocaleUpperCase(language) + word.slice(1)
    }
    case 'actor':
    case 'place':
      return key
    default:
      return wordKindGroup(key, language)
  }
}

function orderDrafts(drafts: readonly Draft[], table: EventTable, opening: TimeWindow): Draft[] {
  const ranked = drafts.map((draft) => ({
    draft,
    disputed: draft.members.some((index) => shapeOf(table, index) === 'claims') ? 1 : 0,
    inView: draft.members.filter((index) => isSharpIn(table, index, opening)).length,
  }))
  ranked.sort(
    (a, b) =>
      b.disputed - a.disputed ||
      b.inView - a.inView ||
      b.draft.members.length - a.draft.members.length ||
      (a.draft.key < b.draft.key ? -1 : 1),
  )
  return ranked.map(({ draft }) => draft)
}

/** Within a window, and not merely across all of it. */
function isSharpIn(table: EventTable, index: number, { from, to }: TimeWindow): boolean {
  const start = table.start[index] as number
  const end = table.end(index)
  return start < to && end > from && end - start < to - from
}

function mergeSmallest(drafts: Draft[], rest: Draft, limit: number): readonly Draft[] {
  const most = rest.members.length > 0 || drafts.length > limit ? limit - 1 : limit
  const kept = drafts.slice(0, most)
  while (kept.length > 2 && (kept.at(-1)?.members.length ?? 2) < 2) kept.pop()
  const merged = new Set([...rest.members, ...drafts.slice(kept.length).flatMap((draft) => draft.members)])
  if (merged.size === 0) return kept
  return [...kept, { ...rest, members: [...merged].sort((a, b) => a - b) }]
}
