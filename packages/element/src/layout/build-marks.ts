import { clamp } from '../geometry/search.js'
import { boundsOf } from '../time/bounds.js'
import type { TimeScale } from '../time/scale.js'
import {
  FLAG_DENIED,
  FLAG_OPEN_END,
  FLAG_OPEN_START,
  FLAG_PLANNED,
  hasFlag,
  shapeOf,
  type EventTable,
} from '../data/event-table.js'
import type { ClaimBand, ClaimsMark, SingleMark } from '../scene/marks.js'
import type { LayoutContext } from './layout-context.js'
import { isBackground, LEAST_BAR_PX, markSpan, wordsBelow } from './layout-lane.js'

export interface MarkPlace {
  readonly lane: number
  /** Top of its first row. */
  readonly top: number
  readonly selected: boolean
}

/** The mark of one event at its place. */
export function buildMark(
  table: EventTable,
  index: number,
  place: MarkPlace,
  scale: TimeScale,
  context: LayoutContext,
): SingleMark {
  const { metrics } = context
  const shift = scale.window.from / scale.msPerPx
  const [from, to] = markSpan(table, index, scale.msPerPx, metrics.dotRadiusPx)
  const { lane, selected } = place
  const x0 = from - shift
  const x1 = to - shift
  const y = place.top + metrics.rowPx / 2
  const planned = hasFlag(table, index, FLAG_PLANNED)
  const denied = hasFlag(table, index, FLAG_DENIED)
  const shape = shapeOf(table, index)
  // Field by field: copying with `...` takes ten times as long, for each mark of each frame.
  if (shape === 'claims') {
    return buildClaims(table, index, { index, lane, x0, x1, y, planned, denied, selected }, scale, context)
  }
  if (shape !== 'dot') {
    const thickness = thicknessOf(table, index, context)
    const openStart = hasFlag(table, index, FLAG_OPEN_START)
    const openEnd = hasFlag(table, index, FLAG_OPEN_END)
    return { kind: shape, index, lane, x0, x1, y, planned, denied, selected, thickness, openStart, openEnd }
  }
  const radius = metrics.dotRadiusPx
  const x = scale.timeToPx(((table.start[index] as number) + table.end(index)) / 2)
  const whisker = x1 - x0 > 2 * radius + 1 ? ([x0, x1] as const) : null
  return { kind: 'dot', index, lane, x0: x - radius, x1: x + radius, y, planned, denied, selected, x, radius, whisker }
}

/** What is background to the story is drawn thinner. */
function thicknessOf(table: EventTable, index: number, { metrics, openingMs }: LayoutContext): number {
  if (isBackground(table, index, openingMs)) return metrics.barPx * 0.4
  return shapeOf(table, index) === 'range' ? metrics.barPx * 0.8 : metrics.barPx
}

type MarkBase = Omit<ClaimsMark, 'kind' | 'bands' | 'thickness' | 'ground' | 'note'>

function buildClaims(
  table: EventTable,
  index: number,
  base: MarkBase,
  scale: TimeScale,
  context: LayoutContext,
): ClaimsMark {
  const { metrics, measure, fold } = context
  // A claim may be open where the event is not: it is drawn as far as the event goes.
  const within = (timeMs: number): number =>
    clamp(fold?.toDrawn(timeMs) ?? timeMs, table.start[index] as number, table.end(index))
  const claims = table.event(index)?.conflict?.claims ?? []
  const firstY = base.y - metrics.rowPx / 2 + metrics.claimPx * 0.85
  const bands = claims.map((claim, at): ClaimBand => {
    const bounds = boundsOf(claim.date)
    const x0 = scale.timeToPx(within(bounds?.startMs ?? -Infinity))
    const x1 = scale.timeToPx(within(bounds?.endMs ?? Infinity))
    const missing = Math.max(0, LEAST_BAR_PX - (x1 - x0)) / 2
    return {
      x0: x0 - missing,
      x1: x1 + missing,
      y: firstY + at * metrics.claimPx,
      shape: claim.date.extent === 'interval' ? 'range' : 'fuzzy',
    }
  })
  const x0 = Math.min(base.x0, ...bands.map((band) => band.x0))
  const x1 = Math.max(base.x1, ...bands.map((band) => band.x1))
  const ground = {
    x: x0 - 6,
    y: firstY - metrics.claimPx * 0.95,
    width: x1 - x0 + 12,
    height: (bands.length - 1) * metrics.claimPx + metrics.claimPx * 1.9,
  }
  return { ...base, x0, x1, kind: 'claims', bands, thickness: metrics.barPx, ground, note: placeNote() }

  /** Beside the first band, in the free half of the ground. */
  function placeNote(): ClaimsMark['note'] {
    const [first] = bands
    if (!first || !wordsBelow(x1 - x0, true)) return null
    const text = context.claimsNote(index)
    const width = measure(text, 'small')
    const right = Math.max(first.x1 + 8, 8)
    const left = first.x0 - 8 - width
    if (right + width <= Math.min(x1, context.widthPx - 8)) return { text, x: right, y: first.y }
    return left >= Math.max(x0, 8) ? { text, x: left, y: first.y } : null
  }
}
