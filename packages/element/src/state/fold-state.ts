import { drawnWindow, foldGaps, realWindow, type Fold } from '../time/fold.js'
import type { TimeWindow } from '../time/scale.js'
import type { EventTable } from '../data/event-table.js'
import { LaneIndex } from '../data/lane-index.js'
import type { Lane } from './lanes.js'
import { hullOfAll, MARGIN_SHARE, withMargin } from './start-window.js'

export { drawnWindow, realWindow }

/** A large set leaves no stretch empty that is worth a break. */
const MOST_FOLDABLE = 5000

const known = new WeakMap<EventTable, Fold | null>()

/** What of a state is drawn in drawn time. */
interface Foldable {
  readonly table: EventTable
  readonly lanes: readonly Lane[]
  readonly extent: TimeWindow
  readonly opening: TimeWindow
  readonly window: TimeWindow
}

/** Everything there is, with a margin of a share of what is drawn; `null` where nothing is drawn short. */
export function extentOfTable(table: EventTable): TimeWindow | null {
  const fold = foldOfTable(table)
  const hull = fold && hullOfAll(table, 0)
  return fold && hull && realWindow(fold, withMargin(drawnWindow(fold, hull), MARGIN_SHARE))
}

/** How the empty stretches of a table are drawn; `null` where none is worth a break. */
export function foldOfTable(table: EventTable): Fold | null {
  if (table.dated > MOST_FOLDABLE) return null
  const found = known.get(table)
  if (found !== undefined) return found
  const fold = foldGaps(Array.from({ length: table.dated * 2 }, (_, at) => (at % 2 === 0 ? (table.start[at / 2] as number) : table.end((at - 1) / 2)))) // prettier-ignore
  known.set(table, fold)
  return fold
}

/** The same state in drawn time. */
export function foldState<S extends Foldable>(
  state: S,
  fold: Fold,
  remembered: (make: () => FoldedData) => FoldedData,
): S {
  const { table, lanes } = remembered(() => foldData(state, fold))
  return {
    ...state,
    table,
    lanes,
    extent: drawnWindow(fold, state.extent),
    opening: drawnWindow(fold, state.opening),
    window: drawnWindow(fold, state.window),
  }
}

export type FoldedData = Pick<Foldable, 'table' | 'lanes'>

function foldData(state: Foldable, fold: Fold): FoldedData {
  const { table: real } = state
  const table: EventTable = {
    ...real,
    start: real.start.map((start) => fold.toDrawn(start)),
    end: (index) => fold.toDrawn(real.end(index)),
    lastEnd: fold.toDrawn(real.lastEnd),
  }
  return { table, lanes: state.lanes.map((lane) => ({ ...lane, index: LaneIndex.of(table, lane.index.members) })) }
}
