import type { EventTable } from '../data/event-table.js'
import type { LaneIndex } from '../data/lane-index.js'
import type { LayoutContext } from './layout-context.js'

/** A crowded lane at the coarsest scale of a zoom level, cut into tiles. */
export interface LaneLevel {
  readonly table: EventTable
  readonly index: LaneIndex
  readonly msPerPx: number
  /** Where a tile begins, and how long each is. */
  readonly shiftMs: number
  readonly tileMs: number
  readonly rows: number
  readonly context: LayoutContext
}
