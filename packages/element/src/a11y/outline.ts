import { wordCertainty, wordDate, wordDoubt, wordEventDate } from '@event-timeline/core/wording'
import type { Rect } from '../geometry/rect.js'
import { readingStringsFor } from '../i18n/reading-strings-for.js'
import { hitRegion } from '../scene/hit-test.js'
import { isSingle, type Mark } from '../scene/marks.js'
import { firstIndex } from '../scene/members.js'
import type { Scene } from '../scene/scene.js'
import { shapeOf } from '../data/event-table.js'
import { independentSources, sourcesById } from '../data/filter.js'
import type { TimelineState } from '../state/timeline-state.js'
import { columnDate } from '../time/column-date.js'

/** One stop of the keyboard: an event or a group of them, with its place and its name. */
export interface OutlineItem {
  readonly key: string
  readonly mark: Mark
  readonly lane: number
  /** Middle, for going up and down. */
  readonly x: number
  readonly region: Rect
}

/** What is on screen in the order of time. */
export function outlineOf(scene: Scene, state: TimelineState): readonly OutlineItem[] {
  const marks = scene.marks.filter((mark) => mark.kind !== 'cover' || mark.count > 0)
  const items = marks.map((mark): OutlineItem => {
    const region = hitRegion(mark, 24)
    const x0 = Math.max(0, region.x)
    const x1 = Math.min(scene.width, region.x + region.width)
    const key = isSingle(mark)
      ? `${String(mark.lane)}:${state.table.id(mark.index)}`
      : `${String(mark.lane)}+${String(firstIndex(mark))}`
    return { key, mark, lane: mark.lane, x: (x0 + x1) / 2, region: { ...region, x: x0, width: Math.max(8, x1 - x0) } }
  })
  return items.sort((a, b) => firstIndex(a.mark) - firstIndex(b.mark) || a.lane - b.lane)
}

/** "Schoigu besucht Pjöngjang, Ende Juli oder August 2023, Datum strittig, 4 Quellen". */
export function nameOfEvent(state: TimelineState, index: number): string {
  const { table, language } = state
  const strings = readingStringsFor(language)
  const event = table.event(index)
  if (!event) {
    return `${table.title(index)}, ${dateOf(state, index)}, ${strings.legendItems[shapeOf(table, index) === 'range' ? 'range' : 'dot']}`
  }
  const sources = independentSources(event, sourcesById(state.document))
  return [
    event.title,
    wordEventDate(event, language),
    wordCertainty(event, language),
    wordDoubt(event, language),
    sources > 0 ? strings.sourceCount(sources) : '',
  ]
    .filter(Boolean)
    .join(', ')
}

export function nameOfItem(state: TimelineState, item: OutlineItem): string {
  if (isSingle(item.mark)) return nameOfEvent(state, item.mark.index)
  const first = firstIndex(item.mark)
  return readingStringsFor(state.language).clusterName(item.mark.count, dateOf(state, first))
}

/** The date of an event in words, also where there is no document. */
export function dateOf(state: TimelineState, index: number): string {
  const { table, language } = state
  const event = table.event(index)
  return event
    ? wordEventDate(event, language)
    : wordDate(columnDate(table.start[index] as number, table.end(index)), language)
}
