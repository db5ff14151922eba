import { intersects, type Rect } from '../geometry/rect.js'
import { markBox } from '../scene/hit-test.js'
import type { Mark, SingleMark } from '../scene/marks.js'
import type { Label } from '../scene/scene.js'
import type { EventTable } from '../state/event-table.js'
import { fitText } from './fit-text.js'
import type { LayoutContext } from './layout-context.js'
import { AIR_PX, besideMark, EDGE_PX, labelBox, labelHeight, LEAST_LABEL_PX } from './place-labels.js'

/** Gives words to marks that have none where a picture names few, and takes them from the longer words of their
 *  neighbours in the row: a short name says more than the end of a long one.
 *
 *      ● bridge vote harbour court     ●           ●           ─▶     ● bridge vote…   ● storm museum…
 *
 *  By weight, until `wanted` more are named; none is cut below what a label needs. Changes `labels`. */
export function makeRoom(
  unnamed: readonly SingleMark[],
  wanted: number,
  labels: Label[],
  marks: readonly Mark[],
  table: EventTable,
  context: LayoutContext,
): void {
  const { metrics, measure, widthPx } = context
  const height = labelHeight(metrics.fontPx)
  const ordered = [...unnamed].sort((a, b) => table.weight(b.index) - table.weight(a.index) || a.index - b.index)
  let missing = wanted
  for (const mark of ordered) {
    if (missing <= 0) break
    if (nameOne(mark)) missing--
  }

  function nameOne(mark: SingleMark): boolean {
    if (mark.kind === 'claims' || mark.selected || !table.title(mark.index)) return false
    const line: Rect = { x: 0, y: mark.y - height / 2, width: widthPx, height }
    const others = labels.filter((label) => intersects(labelBox(label), line))
    const boxes = marks.filter((other) => other !== mark && other.kind !== 'density').map(markBox)
    const walls = boxes.filter((box) => intersects(box, line))
    return (['right', 'left'] as const).some((side) => nameBeside(mark, side, others, walls))
  }

  function nameBeside(
    mark: SingleMark,
    side: 'left' | 'right',
    others: readonly Label[],
    walls: readonly Rect[],
  ): boolean {
    const isLeft = side === 'left'
    const from = besideMark(mark, side, metrics)
    // Distances from the mark outwards.
    const near = ({ x, width }: Rect): number => (isLeft ? from - x - width : x - from)
    const far = ({ x, width }: Rect): number => (isLeft ? from - x : x + width - from)
    let room = (isLeft ? from : widthPx - from) - EDGE_PX
    for (const box of walls) if (far(box) > 0) room = Math.min(room, near(box) - AIR_PX)
    let neighbour: Label | null = null
    for (const label of others) {
      if (far(labelBox(label)) <= 0 || near(labelBox(label)) - AIR_PX >= room) continue
      neighbour = label
      room = near(labelBox(label)) - AIR_PX
    }
    // Words of a neighbour give way at their end alone: their beginning stands at its mark, and no mark is between.
    const gives = neighbour && !neighbour.bold && !neighbour.within && neighbour.width > 2 * LEAST_LABEL_PX
    const mine = gives && neighbour ? Math.max(room, room + (neighbour.width + AIR_PX) / 2 - AIR_PX) : room
    const fitted = fitText(table.title(mark.index), Math.min(mine, metrics.shortLabelPx), 'label', measure)
    if (!fitted || (fitted.cut && fitted.width < LEAST_LABEL_PX)) return false
    if (neighbour && fitted.width > room) {
      const at = labels.indexOf(neighbour)
      const less = fitText(
        table.title(neighbour.index),
        neighbour.width - (fitted.width - room) - AIR_PX,
        'label',
        measure,
      )
      if (!less || less.width < LEAST_LABEL_PX) return false
      // What ends at our side ends sooner; what begins there begins later.
      const x = isLeft ? neighbour.x : neighbour.x + neighbour.width - less.width
      labels[at] = { ...neighbour, ...less, x }
    }
    const { text, width, cut } = fitted
    labels.push({
      index: mark.index,
      text,
      x: isLeft ? from - width : from,
      y: mark.y,
      width,
      height,
      bold: false,
      quiet: mark.planned,
      struck: mark.denied,
      cut,
      within: false,
    })
    return true
  }
}
