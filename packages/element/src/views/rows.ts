import type { EventStatus, TimelineEvent } from '@event-timeline/core/model'
import type { Language } from '../i18n/language.js'
import { COLUMNS, type Column } from '../i18n/words.js'
import type { Sort, TimelineState } from '../store/state.js'
import { boundsOf } from '../time/bounds.js'
import { eventAt, laneTitles, lanesOfIndex, sourcesOf } from './event-facts.js'
import { certaintyOf, countSources } from './event-words.js'
import type { Page } from './list.js'

/** Rows of a page of the list or the table. */
const PAGE_ROWS = 100

export function pageOf({ page, table }: TimelineState, indices: Uint32Array): Page<TimelineEvent> {
  const last = Math.max(0, Math.ceil(indices.length / PAGE_ROWS) - 1)
  const from = Math.min(Math.max(0, page), last) * PAGE_ROWS
  const rows = Array.from(indices.subarray(from, from + PAGE_ROWS), (index) => eventAt(table, index))
  return { rows, from, all: indices.length }
}

export function headingOf({ date }: TimelineEvent, isShort: boolean, { words, dates }: Language): string {
  const bounds = boundsOf(date)
  const timeMs = bounds ? (Number.isFinite(bounds.startMs) ? bounds.startMs : bounds.endMs - 1) : NaN
  const day = new Date(timeMs)
  if (Number.isNaN(day.getTime())) return words.undated
  const year = day.getUTCFullYear()
  return isShort ? dates.monthOfYear(day.getUTCMonth() + 1, year) : dates.year(year)
}

const STATUS_ORDER: readonly EventStatus[] = ['confirmed', 'reported', 'claimed', 'disputed', 'planned', 'denied']

/** The rows of the table in the order that a reader asks for; by time among equals. */
export function sortIndices(state: TimelineState, { column, descending }: Sort, language: Language): Uint32Array {
  const { table, shown, lanes, document } = state
  if (column === 'date') return descending ? shown.slice().reverse() : shown
  const sources = sourcesOf(document)
  const collator = new Intl.Collator(language.tag, { numeric: true })
  const keyOf = (index: number): string | number => {
    if (column === 'title') return table.title(index)
    if (column === 'lane') return laneTitles(lanesOfIndex(lanes, index))
    const event = eventAt(table, index)
    if (column === 'status') return STATUS_ORDER.indexOf(event.status)
    return column === 'sources' ? countSources(event, sources) : certaintyOf(event, language.words)
  }
  const keyed = Array.from(shown, (index) => ({ index, key: keyOf(index) }))
  const direction = descending ? -1 : 1
  keyed.sort((a, b) => {
    const order =
      typeof a.key === 'number' && typeof b.key === 'number'
        ? a.key - b.key
        : collator.compare(String(a.key), String(b.key))
    return direction * order || a.index - b.index
  })
  return Uint32Array.from(keyed, ({ index }) => index)
}

/** Columns of the table in which something stands; of a large set a sample tells. */
export function columnsOf(table: TimelineState['table'], lanes: TimelineState['lanes']): readonly Column[] {
  const step = Math.max(1, Math.floor(table.count / 2000))
  let hasStatus = false
  let hasSources = false
  let hasDoubt = false
  for (let index = 0; index < table.count; index += step) {
    const event = table.event(index)
    if (!event) continue
    hasStatus ||= event.status !== 'reported'
    hasSources ||= event.evidence.length > 0
    hasDoubt ||= Boolean(event.conflict) || table.shape(index) !== 'dot'
  }
  const has: Readonly<Record<Column, boolean>> = {
    date: true,
    title: true,
    lane: lanes.some((lane) => lane.title !== ''),
    status: hasStatus,
    certainty: hasDoubt,
    sources: hasSources,
  }
  return COLUMNS.filter((column) => has[column])
}
