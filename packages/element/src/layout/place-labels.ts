import type { Metrics } from '../theme/metrics.js'
import { Occupancy } from '../geometry/occupancy.js'
import { contains, intersects, type Rect } from '../geometry/rect.js'
import { markBox } from '../scene/hit-test.js'
import type { BarMark, Mark, SingleMark } from '../scene/marks.js'
import type { Label } from '../scene/scene.js'
import type { EventTable } from '../data/event-table.js'
import { fitText, type FittedText } from './fit-text.js'
import type { TileItem } from './crowded-tile.js'
import type { LayoutContext } from './layout-context.js'
import type { TextStyle } from './measure.js'
import { wordsBelow, wordsWithin } from './layout-lane.js'
import type { Side } from './pack-rows.js'

/** A mark, the side that the packing chose for its words, and how much it matters. */
export interface LabelWish {
  readonly mark: SingleMark
  readonly side: Side
  readonly weight: number
}

export const EDGE_PX = 6
const AIR_PX = 4
export const LEAST_LABEL_PX = 62
/** Less than a few letters are not worth another cut. */
const LEAST_GROWTH_PX = 12
/** Least room for words on the line of a bar, and least of the bar that is seen after them. */
const LEAST_WITHIN_PX = 100
const LEAST_TAIL_PX = 28

/** Places the words of marks.
 *
 *      chosen one, then by weight ─▶ whole, at the packed side ─▶ whole, at the other ─▶ cut to the larger room ─▶ none
 *      those that were cut ─▶ more of them, into what is left
 *
 *  No label overlaps another, a mark, a note or `taken`, or leaves the plot. The order does not depend on where the
 *  window stands, so what is shown stays while it fits. */
export function placeLabels(
  wishes: readonly LabelWish[],
  marks: readonly Mark[],
  taken: readonly Rect[],
  table: EventTable,
  context: LayoutContext,
): readonly Label[] {
  const { metrics, measure } = context
  const occupied = new Occupancy()
  for (const mark of marks) for (const box of boxesOf(mark)) occupied.take(box)
  for (const rect of taken) occupied.take(rect)
  const plot: Rect = { x: 0, y: metrics.axisPx, width: context.widthPx, height: context.heightPx - metrics.axisPx }
  const height = labelHeight(metrics.fontPx)
  const ordered = [...wishes].sort(
    (a, b) => Number(b.mark.selected) - Number(a.mark.selected) || b.weight - a.weight || a.mark.index - b.mark.index,
  )
  const labels: Label[] = []
  const cut: { readonly at: number; readonly mark: SingleMark }[] = []
  for (const wish of ordered) {
    const label = placeOne(wish)
    if (!label) continue
    if (label.cut && !label.within) cut.push({ at: labels.length, mark: wish.mark })
    labels.push(label)
    occupied.take(roomOf(label))
  }
  // What one needs, another may not have found free: words grow when all have their place.
  for (const { at, mark } of cut) labels[at] = growOne(labels[at] as Label, mark)
  return labels

  function roomOf({ x, y, width }: Label): Rect {
    return { x: x - AIR_PX, y: y - height / 2, width: width + 2 * AIR_PX, height }
  }

  /** The same label with more of its words, where there is room at its far end. */
  function growOne(label: Label, mark: SingleMark): Label {
    const isLeft = label.x < mark.x0
    const [from, direction] = isLeft ? [label.x - AIR_PX, -1 as const] : [label.x + label.width + AIR_PX, 1 as const]
    const toEdge = isLeft ? from - EDGE_PX + AIR_PX : context.widthPx - EDGE_PX + AIR_PX - from
    const most = Math.min(metrics.longLabelPx - label.width, toEdge)
    if (most < LEAST_GROWTH_PX) return label
    const free = occupied.reach(from, label.y - height / 2, height, direction, most)
    const style = label.bold ? 'bold' : 'label'
    const fitted = fitText(table.title(label.index), label.width + free, style, measure)
    if (!fitted || fitted.width < label.width + LEAST_GROWTH_PX) return label
    const grown = { ...label, ...fitted, x: isLeft ? label.x + label.width - fitted.width : label.x }
    occupied.take(roomOf(grown))
    return grown
  }

  function placeOne({ mark, side }: LabelWish): Label | null {
    const title = table.title(mark.index)
    if (!title) return null
    const style = mark.selected ? 'bold' : 'label'
    if (mark.kind === 'fuzzy' || mark.kind === 'range') {
      const within = placeWithin(mark, title, style)
      if (within) return within
    }
    const below = wordsBelow(mark.x1 - mark.x0, mark.kind === 'claims')
    const places = below ? BELOW_FIRST : side === 'left' ? LEFT_FIRST : RIGHT_FIRST
    let best: { readonly fitted: FittedText; readonly x: number; readonly y: number } | null = null
    for (const place of places) {
      const { x, y, direction } = startAt(mark, place)
      const toEdge = direction > 0 ? context.widthPx - EDGE_PX - x : x - EDGE_PX
      const longest = place === 'below' ? Math.max(metrics.fullLabelPx, mark.x1 - mark.x0) : metrics.fullLabelPx
      const most = Math.min(longest, toEdge)
      if (most < LEAST_LABEL_PX) continue
      const free = occupied.reach(x, y - height / 2, height, direction, most + AIR_PX) - AIR_PX
      const fitted = fitText(title, Math.min(free, most), style, measure)
      if (!fitted || (fitted.cut && fitted.width < LEAST_LABEL_PX)) continue
      const left = direction > 0 ? x : x - fitted.width
      const rect: Rect = { x: left, y: y - height / 2, width: fitted.width, height }
      if (!contains(plot, rect) || !occupied.isFree(rect)) continue
      if (!best || (best.fitted.cut && fitted.width > best.fitted.width)) best = { fitted, x: left, y }
      if (below || !fitted.cut) break
    }
    return best ? toLabel(mark, best.fitted, best.x, best.y, height) : null
  }

  /** On the line of a long bar, at the left of what is in view of it. */
  function placeWithin(mark: BarMark, title: string, style: TextStyle): Label | null {
    const fade = mark.kind === 'fuzzy' || mark.openStart ? Math.min(60, (mark.x1 - mark.x0) * 0.2) : 22
    const x = Math.max(mark.x0 + fade, metrics.padPx + 12)
    const room = Math.min(mark.x1, context.widthPx) - x - LEAST_TAIL_PX
    const fitted =
      room < LEAST_WITHIN_PX ? null : fitText(title, Math.min(metrics.fullLabelPx * 1.5, room), style, measure)
    if (!fitted || !wordsWithin(mark.x1 - mark.x0, fitted.width, true)) return null
    const rect: Rect = { x, y: mark.y - height / 2, width: fitted.width, height }
    // The bar itself has taken its line, so its neighbours are asked one by one.
    const isTaken =
      labels.some((label) => intersects(rect, { ...label, y: label.y - label.height / 2 })) ||
      marks.some((other) => other !== mark && intersects(rect, markBox(other))) ||
      taken.some((other) => intersects(rect, other))
    if (isTaken) return null
    return { ...toLabel(mark, fitted, x, mark.y, height), within: true }
  }

  /** Where words begin, and in which direction there may be room for them. */
  function startAt(mark: SingleMark, place: 'left' | 'right' | 'below'): { x: number; y: number; direction: 1 | -1 } {
    const gap = metrics.labelGapPx
    const whisker = mark.kind === 'dot' ? mark.whisker : null
    const x0 = (mark.kind === 'claims' ? mark.ground.x : whisker ? whisker[0] : mark.x0) - gap
    const x1 = (mark.kind === 'claims' ? mark.ground.x + mark.ground.width : whisker ? whisker[1] : mark.x1) + gap
    const y = mark.kind === 'claims' ? mark.ground.y + mark.ground.height / 2 : mark.y
    if (place === 'right') return { x: x1, y, direction: 1 }
    if (place === 'left') return { x: x0, y, direction: -1 }
    // Below a mark, words stay in sight as long as the mark does.
    const bottom =
      mark.kind === 'claims' ? mark.ground.y + mark.ground.height + height / 2 + 3 : mark.y + metrics.rowPx * 0.68
    const width = Math.min(
      Math.max(metrics.fullLabelPx, mark.x1 - mark.x0),
      measure(table.title(mark.index), mark.selected ? 'bold' : 'label'),
    )
    const last = context.widthPx - EDGE_PX - width
    return { x: Math.max(metrics.padPx, Math.min(Math.max(mark.x0, metrics.padPx), last)), y: bottom, direction: 1 }
  }
}

/** Words beside a mark, in room that a tile has kept for them on one side of it; `null` where there is too little, or the
 *  edge of the plot leaves too little. */
export function placeBeside(
  mark: SingleMark,
  item: TileItem,
  roomPx: number,
  table: EventTable,
  { metrics, measure, widthPx }: LayoutContext,
): Label | null {
  if (item.side === 'none') return null
  const x = besideMark(mark, item.side, metrics)
  const isLeft = item.side === 'left'
  const toEdge = isLeft ? x - EDGE_PX : widthPx - EDGE_PX - x
  const fit = (px: number): FittedText | null => fitText(table.title(mark.index), px, 'label', measure)
  if (item.wordsPx !== roomPx) item.words = fit(roomPx)
  item.wordsPx = roomPx
  const fitted = item.words && item.words.width > toEdge ? fit(toEdge) : item.words
  if (!fitted || (fitted.cut && fitted.width < LEAST_LABEL_PX)) return null
  return toLabel(mark, fitted, isLeft ? x - fitted.width : x, mark.y, labelHeight(metrics.fontPx))
}

/** Where words begin beside a mark, on one side of it. */
export function besideMark(mark: SingleMark, side: 'left' | 'right', { labelGapPx }: Metrics): number {
  const whisker = mark.kind === 'dot' ? mark.whisker : null
  return side === 'right' ? (whisker?.[1] ?? mark.x1) + labelGapPx : (whisker?.[0] ?? mark.x0) - labelGapPx
}

/** What words keep clear of, of a mark; columns count what has no words. */
export function boxesOf(mark: Mark): readonly Rect[] {
  if (mark.kind === 'density') return []
  const { x, y, width, height } = markBox(mark)
  const box = { x: x - 2, y: y - 1, width: width + 4, height: height + 2 }
  if (mark.kind !== 'dot' || !mark.whisker) return [box]
  const [from, to] = mark.whisker
  return [box, { x: from, y: mark.y - 3, width: to - from, height: 6 }]
}

/** What a label covers. */
export function labelBox({ x, y, width, height }: Label): Rect {
  return { x, y: y - height / 2, width, height }
}

export const labelHeight = (fontPx: number): number => Math.round(fontPx * 1.3)

const BELOW_FIRST = ['below', 'right', 'left'] as const
const RIGHT_FIRST = ['right', 'left'] as const
const LEFT_FIRST = ['left', 'right'] as const

export function toLabel(mark: SingleMark, fitted: FittedText, x: number, y: number, height: number): Label {
  return {
    index: mark.index,
    text: fitted.text,
    x,
    y,
    width: fitted.width,
    height,
    bold: mark.selected,
    quiet: mark.planned && !mark.selected,
    struck: mark.denied,
    cut: fitted.cut,
    within: false,
  }
}
