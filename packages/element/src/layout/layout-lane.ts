import { hasFlag, shapeOf, FLAG_OPEN_END, FLAG_OPEN_START, type EventTable } from '../data/event-table.js'
import type { Lane } from '../state/lanes.js'
import { DAY_MS, levelMsPerPx } from '../time/scale.js'
import type { Metrics } from '../theme/metrics.js'
import { remember, type LayoutContext } from './layout-context.js'
import { packFairly } from './pack-fairly.js'
import type { PackItem, Packing } from './pack-rows.js'
import { titleWidths } from './title-width.js'

/** Whether words are given room when rows are made, or marks alone. */
export type Detail = 'words' | 'marks'

/** Above this an index and columns of density take over from rows made for each event. */
export const MOST_PACKED = 60

/** A collapsed lane is not: its columns stand alone. */
export function isCrowded(lane: Lane): boolean {
  return !lane.collapsed && lane.index.count > MOST_PACKED
}

/** Smallest width of a bar, and what an open end fades over. */
export const LEAST_BAR_PX = 12
export const OPEN_FADE_PX = 26
/** From this width on a known day is drawn as a dot on the line of its day. */
export const WHISKER_FROM_PX = 84
/** The same at the closest scale that a tile holds for, in pixels of its coarsest one. */
export const CLOSEST_WHISKER_PX = WHISKER_FROM_PX / 2

/** Horizontal extent of the mark of an event in pixels from 1970, at a scale. */
export function markSpan(
  table: EventTable,
  index: number,
  msPerPx: number,
  dotRadiusPx: number,
  whiskerFromPx = WHISKER_FROM_PX,
): [number, number] {
  const start = (table.start[index] as number) / msPerPx
  const end = table.end(index) / msPerPx
  if (shapeOf(table, index) === 'dot') {
    const middle = (start + end) / 2
    return end - start >= whiskerFromPx ? [start, end] : [middle - dotRadiusPx, middle + dotRadiusPx]
  }
  const missing = Math.max(0, LEAST_BAR_PX - (end - start)) / 2
  if (hasFlag(table, index, FLAG_OPEN_END) && end - start < OPEN_FADE_PX) return [start, start + OPEN_FADE_PX]
  if (hasFlag(table, index, FLAG_OPEN_START) && end - start < OPEN_FADE_PX) return [end - OPEN_FADE_PX, end]
  return [start - missing, end + missing]
}

/** Claims carry their words below: their bands need the room beside them. */
export function wordsBelow(spanPx: number, isClaims: boolean): boolean {
  return isClaims && spanPx > 90
}

/** A long bar carries its words on its line, where they stay in sight while any of it does. */
export function wordsWithin(spanPx: number, wordsPx: number, isBar: boolean): boolean {
  return isBar && spanPx > Math.max(260, wordsPx + 140)
}

export function rowsOf(table: EventTable, index: number, spanPx: number, metrics: Metrics): number {
  if (shapeOf(table, index) !== 'claims') return 1
  const claims = table.event(index)?.conflict?.claims.length ?? 2
  const below = wordsBelow(spanPx, true) ? metrics.rowPx : 0
  return Math.ceil((claims * metrics.claimPx + below + metrics.claimPx / 2) / metrics.rowPx)
}

/** Packs a lane for a zoom level, over all its events: the same rows wherever the window stands. */
export function packLane(
  table: EventTable,
  lane: Lane,
  level: number,
  detail: Detail,
  mostRows: number,
  context: LayoutContext,
): Packing {
  const key = `${lane.key} ${String(level)} ${detail} ${String(mostRows)}`
  return remember(context, key, () => {
    const { metrics } = context
    const msPerPx = levelMsPerPx(level)
    const origin = (lane.index.count > 0 ? lane.index.startAt(0) : 0) / msPerPx
    const widths = titleWidths(table, context)
    const items = Array.from(lane.index.members, (index): PackItem => {
      const [x0, x1] = markSpan(table, index, msPerPx, metrics.dotRadiusPx)
      const isClaims = shapeOf(table, index) === 'claims'
      const below = wordsBelow(x1 - x0, isClaims)
      // Bold is the widest it can get: choosing an event must not push its neighbours.
      const words = widths.bold(index)
      const labelPx = words === 0 ? 0 : words + metrics.labelGapPx
      const hasWords = detail === 'words' && !below && !wordsWithin(x1 - x0, labelPx, isBar(table, index))
      // A claims mark stands on a ground that reaches a little past its bands.
      const rim = isClaims ? 7 : 0
      return {
        x0: x0 - origin - rim,
        x1: Math.max(x1 + rim, below ? x0 + labelPx : 0) - origin,
        sidePx: hasWords ? labelPx : 0,
        shortPx: Math.min(labelPx, metrics.shortLabelPx),
        rows: rowsOf(table, index, x1 - x0, metrics),
        rank: isClaims ? FIRST_RANK : isBackground(table, index, context.openingMs) ? 1 : 0,
      }
    })
    const last = table.end(table.dated - 1) / msPerPx - origin
    const edges = [context.openingEnd / msPerPx - origin, last + DAY_MS / msPerPx + metrics.padPx]
    return packFairly(items, mostRows, edges)
  })
}

/** No number of tries brings anything before a dispute. */
const FIRST_RANK = -10

/** What goes on for longer than all that the reader opens with. */
export function isBackground(table: EventTable, index: number, openingMs: number): boolean {
  return isBar(table, index) && table.end(index) - (table.start[index] as number) > openingMs
}

export function isBar(table: EventTable, index: number): boolean {
  const shape = shapeOf(table, index)
  return shape === 'fuzzy' || shape === 'range'
}
