import type { Source, TimelineDocument, TimelineEvent } from '@event-timeline/core/model'
import { bisectLeft } from 'd3-array'
import { sourcesById } from '../data/filter.js'
import type { EventTable } from '../data/event-table.js'
import { isColor } from '../data/is-color.js'
import { OTHER_KEY, type Lane } from '../data/lane-list.js'
import { memoByObject } from '../store/memo.js'
import { columnDate } from '../time/column-date.js'
import type { LaneFacts } from './card.js'

/** Colours of the palette; lanes beyond begin again. */
const PALETTE = 8

/** CSS colour of a lane. What the data or the host sets is taken where it is a colour. */
export function colorOfLane({ color, slot }: Pick<Lane, 'color' | 'slot'>): string {
  return color !== null && isColor(color) ? color : `var(--_lane-${String((slot % PALETTE) + 1)})`
}

const standsIn = ({ index: { members } }: Lane, index: number): boolean => members[bisectLeft(members, index)] === index

/** All lanes of an event that have a name of their own: that it belongs to none is nothing to be told. */
export const lanesOfIndex = (lanes: readonly Lane[], index: number): readonly LaneFacts[] =>
  lanes
    .filter((lane) => lane.title !== '' && lane.key !== OTHER_KEY && standsIn(lane, index))
    .map((lane) => ({ title: lane.title, color: colorOfLane(lane) }))

/** The colour in which an event is drawn: its own, or that of the first lane in which it stands. */
export function colorOfIndex(table: EventTable, lanes: readonly Lane[], index: number): string | null {
  const own = table.event(index)?.color
  if (own !== undefined && isColor(own)) return own
  const lane = lanes.find((one) => standsIn(one, index))
  return lane ? colorOfLane(lane) : null
}

/** Titles of lanes in one line. */
export const laneTitles = (lanes: readonly LaneFacts[]): string => lanes.map(({ title }) => title).join(', ')

/** The event of a row. A row of columns knows a title, a time and perhaps a text, and is an event all the same. */
export function eventAt(table: EventTable, index: number): TimelineEvent {
  return table.event(index) ?? eventOfRow(table, index)
}

function eventOfRow(table: EventTable, index: number): TimelineEvent {
  const text = table.text?.(index) ?? ''
  return {
    id: table.id(index),
    title: table.title(index),
    date: columnDate(table.start[index] as number, table.end(index)),
    status: 'reported',
    actors: [],
    places: [],
    evidence: [],
    ...(text === '' ? {} : { text }),
  }
}

const sourcesOfDocument = memoByObject((document: TimelineDocument) => sourcesById(document))
const NO_SOURCES: ReadonlyMap<string, Source> = new Map()

/** The sources of a document by id. */
export const sourcesOf = (document: TimelineDocument | null): ReadonlyMap<string, Source> =>
  document ? sourcesOfDocument(document) : NO_SOURCES
