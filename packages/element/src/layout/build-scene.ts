import type { Rect } from '../geometry/rect.js'
import type { ClusterMark, Mark } from '../scene/marks.js'
import type { LaneBand, Scene } from '../scene/scene.js'
import type { TimelineState } from '../state/timeline-state.js'
import { levelMsPerPx, levelOf, scaleFor } from '../time/scale.js'
import { buildAxis } from '../time/ticks.js'
import { buildMark } from './build-marks.js'
import { layoutCrowded } from './layout-crowded.js'
import type { LayoutContext } from './layout-context.js'
import { packLane } from './layout-lane.js'
import { placeLabels, type LabelWish } from './place-labels.js'
import { placeLanes, type PlacedLane } from './place-lanes.js'

/** A lane is asked for no more events than this for one picture; a lane with more of them is a crowded one. */
const MOST_VISIBLE = 2000
const CLUSTER_CELL_PX = 44

/** Builds the picture of a state.
 *
 *      state ─▶ lanes placed (by zoom level) ─▶ rows packed (by zoom level) ─▶ marks of what the window holds
 *                                                                          ─▶ clusters of what found no row
 *                                                                          ─▶ labels ─▶ Scene
 *
 *  Pure: the same state and context give the same picture, however the window was reached. */
export function buildScene(state: TimelineState, context: LayoutContext): Scene {
  const { table, lanes, window } = state
  const { metrics } = context
  const scale = scaleFor(window, context.widthPx)
  const level = levelOf(scale.msPerPx)
  const axis = buildAxis(scale, metrics.fontPx * 4.6, state.language)
  const placed = placeLanes(table, lanes, level, context)
  const marks: Mark[] = []
  const wishes: LabelWish[] = []
  const taken: Rect[] = []
  placed.forEach((lane, at) => {
    if (lane.lane.title) taken.push(titleRect(lane, context))
    if (lane.crowded) addCrowded(lane, at)
    else addPacked(lane, at)
  })
  for (const mark of marks) {
    if (mark.kind !== 'claims' || !mark.note) continue
    const width = context.measure(mark.note.text, 'small')
    taken.push({ x: mark.note.x, y: mark.note.y - metrics.fontPx / 2, width, height: metrics.fontPx })
  }
  const bands = placed.map((lane): LaneBand => ({
    key: lane.lane.key,
    title: lane.lane.title,
    y: lane.y,
    height: lane.height,
  }))
  let clustered = 0
  let single = 0
  for (const mark of marks) {
    if (mark.kind === 'cluster' || mark.kind === 'density') clustered += mark.count
    else single++
  }
  return {
    width: context.widthPx,
    height: context.heightPx,
    axisHeight: metrics.axisPx,
    axis,
    lanes: bands,
    marks,
    labels: placeLabels(wishes, marks, taken, table, context),
    counts: { single, clustered },
  }

  function addPacked(lane: PlacedLane, at: number): void {
    // The last row belongs to the clusters of a lane that needs them.
    const rows = lane.clusters ? Math.max(0, lane.rows - 1) : lane.rows
    const packing = packLane(table, lane.lane, level, lane.detail, lane.clusters ? rows : Math.max(rows, 1), context)
    // Marks are wider than their times: look a little past both edges.
    const rimMs = 40 * scale.msPerPx
    const homeless: number[] = []
    lane.lane.index.visible(window.from - rimMs, window.to + rimMs, MOST_VISIBLE, (index, position) => {
      const row = packing.rowOf[position] as number
      if (row < 0) {
        homeless.push(index)
        return
      }
      const top = lane.rowsTop + row * metrics.rowPx
      const mark = buildMark(table, index, { lane: at, top, selected: index === state.selected }, scale, context)
      const reach = mark.kind === 'dot' && mark.whisker ? mark.whisker : ([mark.x0, mark.x1] as const)
      if (reach[1] < 0 || reach[0] > context.widthPx) return
      marks.push(mark)
      wishes.push({ mark, side: packing.sideOf[position] ?? 'right', weight: table.weight[index] as number })
    })
    if (lane.clusters) addClusters(homeless, lane, at)
  }

  /** Gathers events on a grid of time that belongs to the zoom level. */
  function addClusters(indices: readonly number[], lane: PlacedLane, at: number): void {
    const cellMs = CLUSTER_CELL_PX * levelMsPerPx(level)
    const cells = new Map<number, number[]>()
    for (const index of indices) {
      const cell = Math.floor((table.start[index] as number) / cellMs)
      const members = cells.get(cell)
      if (members) members.push(index)
      else cells.set(cell, [index])
    }
    const top = lane.rowsTop + (lane.rows - 1) * metrics.rowPx
    for (const [cell, members] of cells) {
      const [only] = members
      if (members.length === 1 && only !== undefined) {
        const mark = buildMark(table, only, { lane: at, top, selected: only === state.selected }, scale, context)
        if (mark.x1 - mark.x0 < CLUSTER_CELL_PX / 2) {
          if (mark.x1 < 0 || mark.x0 > context.widthPx) continue
          marks.push(mark)
          wishes.push({ mark, side: 'right', weight: table.weight[only] as number })
          continue
        }
      }
      const x = scale.timeToPx((cell + 0.5) * cellMs)
      const radius = metrics.dotRadiusPx * 2
      if (x + radius >= 0 && x - radius <= context.widthPx) {
        marks.push(toCluster(members, x, top + metrics.rowPx / 2, radius, at))
      }
    }
  }

  function toCluster(members: readonly number[], x: number, y: number, radius: number, lane: number): ClusterMark {
    const text = `+${String(members.length)}`
    const half = Math.max(radius, context.measure(text, 'small') / 2 + 5)
    return {
      kind: 'cluster',
      lane,
      x0: x - half,
      x1: x + half,
      x,
      y,
      radius: half,
      count: members.length,
      members,
      text,
    }
  }

  function addCrowded(lane: PlacedLane, at: number): void {
    const layout = layoutCrowded(lane, at, level, scale, metrics.rowPx)
    marks.push(...layout.columns)
    for (const { index, row } of layout.highlights) {
      const top = lane.rowsTop + row * metrics.rowPx
      const mark = buildMark(table, index, { lane: at, top, selected: index === state.selected }, scale, context)
      if (mark.x1 < 0 || mark.x0 > context.widthPx) continue
      marks.push(mark)
      wishes.push({ mark, side: 'right', weight: table.weight[index] as number })
    }
  }
}

function titleRect(lane: PlacedLane, context: LayoutContext): Rect {
  const { metrics } = context
  return {
    x: 0,
    y: lane.y + 4,
    width: context.measure(lane.lane.title, 'small') + metrics.padPx + 10,
    height: metrics.laneHeadPx - 8,
  }
}
