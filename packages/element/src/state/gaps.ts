import type * as foldState from './fold-state.js'
import type { Fold } from '../time/fold.js'
import type { TimeWindow } from '../time/scale.js'
import type { EventTable } from '../data/event-table.js'
import { EMPTY_WINDOW, hullOfAll, MARGIN_SHARE } from './start-window.js'

/** What draws empty stretches short. It comes in a file of its own, where a page asks for it. */
export type Gaps = typeof foldState

interface WithGaps {
  readonly table: EventTable
  readonly gaps: Gaps | null
}

/** How the empty stretches of a timeline are drawn; `null` where they are as long as they are. */
export function foldOfState({ table, gaps }: WithGaps): Fold | null {
  return gaps?.foldOfTable(table) ?? null
}

/** Everything there is, with a margin of a share of what is drawn. */
export function extentOf({ table, gaps }: WithGaps): TimeWindow {
  return gaps?.extentOfTable(table) ?? hullOfAll(table, MARGIN_SHARE) ?? EMPTY_WINDOW
}
