import type { EventTable } from '../data/event-table.js'
import { fittedWidth } from './fit-text.js'
import { remember, type LayoutContext } from './layout-context.js'
import type { TextStyle } from './measure.js'

/** Widths that are kept. */
const MOST_WIDTHS = 20_000

/** How wide titles are when they are cut to a length. Measured once: the same events tend to be named from level to
 *  level. */
export interface TitleWidths {
  /** Cut to the widest label that is given room. */
  readonly full: (index: number) => number
  /** The same in bold, the widest that it can get. */
  readonly bold: (index: number) => number
  /** Cut to the widest that a label grows to. */
  readonly long: (index: number) => number
}

export function titleWidths(table: EventTable, context: LayoutContext): TitleWidths {
  return remember(context, 'title widths', () => {
    const { fullLabelPx, longLabelPx } = context.metrics
    return { full: widthsAt(fullLabelPx), bold: widthsAt(fullLabelPx, 'bold'), long: widthsAt(longLabelPx) }
  })

  function widthsAt(mostPx: number, style: TextStyle = 'label'): (index: number) => number {
    const known = new Map<number, number>()
    return (index) => {
      const before = known.get(index)
      if (before !== undefined) return before
      if (known.size > MOST_WIDTHS) known.clear()
      const width = fittedWidth(table.title(index), mostPx, style, context.measure)
      known.set(index, width)
      return width
    }
  }
}
