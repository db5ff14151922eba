import type { EventTable } from '../state/event-table.js'
import { roughWidth } from './fit-text.js'
import { remember, type LayoutContext } from './layout-context.js'

/** Widths that are kept. */
const MOST_WIDTHS = 20_000

/** About how wide a title is when it is cut to `mostPx`. Measured once: the same events tend to be named from level to
 *  level. */
export function titleWidth(table: EventTable, index: number, mostPx: number, context: LayoutContext): number {
  const known = remember(context, `title widths ${String(mostPx)}`, () => new Map<number, number>())
  const before = known.get(index)
  if (before !== undefined) return before
  if (known.size > MOST_WIDTHS) known.clear()
  const width = roughWidth(table.title(index), mostPx, 'label', context.measure)
  known.set(index, width)
  return width
}
