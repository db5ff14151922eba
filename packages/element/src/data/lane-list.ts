import type { Lane as LaneSetting, Source, TimelineDocument, TimelineEvent } from '@event-timeline/core/model'
import { chooseWordingLanguage, kindGroup, wordKindGroup } from '@event-timeline/core/wording'
import { bisectLeft } from 'd3-array'
import type { Language } from '../i18n/language.js'
import type { EventTable } from './event-table.js'
import { shownStatus, sourcesById } from './filter.js'
import { LaneIndex, laneSteps } from './lane-index.js'
import { nameOfSource } from './source-name.js'
import { runSteps, type Steps } from './steps.js'

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

/** All events of a lane. */
interface Draft {
  readonly key: string
  readonly index: LaneIndex
}

/** Puts events into lanes: each group of the data has its own, in the order that is set, else of first appearance (numbers
 *  by size). What belongs to none stands in the last one. An event may stand in several. Lanes that a filter empties go. */
export function buildLanes(request: LaneRequest): readonly Lane[] {
  const { table, document } = request
  if (table.dated === 0) return []
  if (areColumns(request)) return columnLanes(request)
  const drafts = orderDrafts(collectDrafts(request), request)
  const sources = sourcesById(document)
  const isShown = membershipOf(request.shown, table.count)
  return drafts.flatMap(({ key, index: all }, slot): readonly Lane[] => {
    const index = keptOf(table, all, isShown)
    if (index.count === 0) return []
    const isWhole = key === ''
    const setting = isWhole ? undefined : request.settings.find((one) => one.key === key)
    return [
      {
        key,
        title: isWhole ? '' : (setting?.title ?? titleOf(key, request, sources)),
        color: setting?.color ?? null,
        slot,
        index,
        total: all.count,
        isCollapsed: !isWhole && request.collapsed.has(key),
      },
    ]
  })
}

/** Columns bring their lanes along. */
const areColumns = ({ document, table, groupBy }: DraftRequest): boolean =>
  !document && table.laneTitles.length > 0 && groupBy !== 'none'

/** What a filter leaves of a lane. */
function keptOf(table: EventTable, all: LaneIndex, isShown: Uint8Array | null): LaneIndex {
  if (!isShown) return all
  return LaneIndex.of(
    table,
    all.members.filter((index) => isShown[index] === 1),
  )
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
    const index = keptOf(table, all, isShown)
    const setting = settings.find((one) => one.key === title)
    if (index.count === 0) return []
    const own = { key: title, title: setting?.title ?? title, color: setting?.color ?? null, slot }
    return [{ ...own, index, total: all.count, isCollapsed: collapsed.has(title) }]
  })
}

/** Groups of all events, in order of first appearance in the data. */
function* draftSteps({ table, document, groupBy }: DraftRequest): Steps<readonly Draft[]> {
  const members = new Map<string, number[]>()
  const others: number[] = []
  const events = groupBy === 'none' ? [] : (document?.events ?? [])
  const by = groupBy === 'group' && !hasGroups(document) ? 'kind' : groupBy
  for (let at = 0; at < events.length; at++) {
    const index = table.indexOf((events[at] as TimelineEvent).id)
    if (at % STEP_EVENTS === STEP_EVENTS - 1) yield
    if (index < 0 || index >= table.dated) continue
    const keys = keysOf(table, index, by)
    if (keys.length === 0) others.push(index)
    for (const key of keys) {
      const lane = members.get(key)
      if (lane) lane.push(index)
      else members.set(key, [index])
    }
  }
  // One lane for all.
  if (members.size === 0) {
    const whole = new Uint32Array(table.dated)
    for (let index = 0; index < whole.length; index++) whole[index] = index
    return [{ key: '', index: yield* laneSteps(table, whole) }]
  }
  if (others.length > 0) members.set(OTHER_KEY, others)
  const drafts: Draft[] = []
  for (const [key, indices] of members) {
    const sorted = Uint32Array.from(indices).sort()
    drafts.push({ key, index: yield* laneSteps(table, sorted) })
  }
  return drafts
}

const STEP_EVENTS = 1000

const hasGroups = (document: TimelineDocument | null): boolean =>
  document?.events.some((event) => event.group !== undefined) ?? false

type DraftRequest = Pick<LaneRequest, 'table' | 'document' | 'groupBy'>

/** Of each table the lanes by the last grouping: filters, titles and collapsed lanes leave them as they are. */
const known = new WeakMap<EventTable, { readonly groupBy: string; readonly drafts: readonly Draft[] }>()

function collectDrafts(request: DraftRequest): readonly Draft[] {
  const before = known.get(request.table)
  return before?.groupBy === request.groupBy ? before.drafts : runSteps(prepareLanes(request))
}

/** Groups the events of a large set in steps, before its lanes are asked for. */
export function* prepareLanes(request: DraftRequest): Steps<readonly Draft[]> {
  const drafts = yield* draftSteps(request)
  known.set(request.table, { groupBy: request.groupBy, drafts })
  return drafts
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
      return [shownStatus(event)]
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
