import type { Rect } from '../geometry/rect.js'
import { CoverStretch } from '../scene/density.js'
import { isSingle, type Mark } from '../scene/marks.js'
import type { Label, LaneBand, Scene } from '../scene/scene.js'
import { foldOfState } from '../state/gaps.js'
import type { TimelineState } from '../state/timeline-state.js'
import { shapeOf } from '../data/event-table.js'
import { levelOf, scaleFor } from '../time/scale.js'
import { buildAxis } from '../time/ticks.js'
import { buildMark } from './build-marks.js'
import { buildClusterRow, placeSigns, type ClusterRow } from './cluster-row.js'
import { buildColumns } from './density-columns.js'
import { layoutCrowded, type CrowdedLayout } from './layout-crowded.js'
import { remember, type LayoutContext } from './layout-context.js'
import { packLane } from './layout-lane.js'
import type { Packing, Side } from './pack-rows.js'
import { boxesOf, labelBox, placeBeside, placeLabels, type LabelWish } from './place-labels.js'
import { placeLanes, titleY, type PlacedLane } from './place-lanes.js'
import { nameInLines, spareLines, type SpareLines } from './spare-lines.js'

/** A lane is asked for no more events than this for one picture; a lane with more of them is a crowded one. */
const MOST_VISIBLE = 2000
/** Marks are wider than their times: what lies a little past both edges is looked at. */
const RIM_PX = 40
/** A picture of a crowded lane that names fewer events than this makes more room for names. */
const LEAST_NAMED = 28
/** From so many on, no other place is looked for. */
const ENOUGH_NAMED = 36

interface CrowdedLane {
  readonly lane: PlacedLane
  readonly at: number
  readonly layout: CrowdedLayout
}

/** Builds the picture of a state.
 *
 *      state ─▶ lanes placed (by zoom level) ─▶ rows packed (by zoom level) ─▶ marks of what the window holds
 *                                                                          ─▶ clusters of what found no row
 *                                                                          ─▶ labels ─▶ Scene
 *
 *  Pure: the same state and context give the same picture, however the window was reached. */
export function buildScene(state: TimelineState, context: LayoutContext): Scene {
  const fold = foldOfState(state)
  if (!fold || !state.gaps) return drawScene(state, context)
  const packings = remember(context, 'packings in drawn time', () => new Map<string, unknown>())
  const folded = state.gaps.foldState(state, fold, (make) => remember(context, 'drawn time', make))
  const { opening } = folded
  return drawScene(folded, {
    ...context,
    packings,
    fold,
    openingEnd: opening.to,
    openingMs: opening.to - opening.from,
  })
}

function drawScene(state: TimelineState, context: LayoutContext): Scene {
  const { table, lanes, window } = state
  const { metrics, fold } = context
  const scale = scaleFor(window, context.widthPx)
  const level = levelOf(scale.msPerPx)
  const axis = buildAxis(scale, metrics.fontPx * 4.6, state.language, fold)
  const placed = placeLanes(table, lanes, level, context)
  const marks: Mark[] = []
  const wishes: LabelWish[] = []
  const taken: Rect[] = []
  const labels: Label[] = []
  const crowded: CrowdedLane[] = []
  /** Marks of crowded lanes that have no words where their tile has kept room for them. */
  const unnamed: LabelWish[] = []
  placed.forEach((lane, at) => {
    if (lane.lane.title) taken.push(titleRect(lane, context))
    if (lane.lane.collapsed) addDensity(lane, at, [], lane.lane.index.countOngoing(window.from))
    else if (lane.crowded) addCrowded(lane, at)
    else addPacked(lane, at)
  })
  for (const mark of marks) {
    if (mark.kind !== 'claims' || !mark.note) continue
    const width = context.measure(mark.note.text, 'small')
    taken.push({ x: mark.note.x, y: mark.note.y - metrics.fontPx / 2, width, height: metrics.fontPx })
  }
  if (labels.length < ENOUGH_NAMED) wishes.push(...unnamed)
  if (wishes.length > 0) {
    labels.push(...placeLabels(wishes, marks, [...taken, ...labels.map(labelBox)], table, context))
  }
  addCounted()
  const bands = remember(context, `bands ${String(level)} ${String(context.heightPx)}`, () =>
    placed.map((lane) => toBand(lane, context)),
  )
  const counts = { single: 0, clustered: 0 }
  marks.forEach((mark) => {
    if (mark.kind === 'cluster') counts.clustered += mark.members.filter(isInside).length
    else if (!isSingle(mark)) counts.clustered += mark.count
    else if (isInside(mark.index)) counts.single++
  })
  return {
    width: context.widthPx,
    height: context.heightPx,
    axisHeight: metrics.axisPx,
    axis,
    breaks: fold?.breaks(scale) ?? [],
    lanes: bands,
    marks,
    labels,
    counts,
  }

  function rowsFoot({ rowsTop, rows }: PlacedLane): number {
    return rowsTop + rows * metrics.rowPx
  }

  function beganBefore(index: number): boolean {
    return (table.start[index] as number) < window.from && table.end(index) > window.from
  }

  function isInside(index: number): boolean {
    const start = table.start[index] as number
    return (start >= window.from && start < window.to) || beganBefore(index)
  }

  function addPacked(lane: PlacedLane, at: number): void {
    // The last row belongs to the clusters of a lane that needs them.
    const rows = lane.clusters ? Math.max(0, lane.rows - 1) : lane.rows
    const most = lane.clusters ? rows : Math.max(rows, 1)
    const worded = packLane(table, lane.lane, level, 'words', most, context)
    // Its rows are enough for marks alone: none is lost for the words of another.
    const isLost = !lane.clusters && worded.rowOf.includes(-1)
    const packing = isLost ? packLane(table, lane.lane, level, 'marks', most, context) : worded
    const rimMs = RIM_PX * scale.msPerPx
    lane.lane.index.visible(window.from - rimMs, window.to + rimMs, MOST_VISIBLE, (index, position) => {
      const row = packing.rowOf[position] as number
      if (row >= 0) addSingle(index, at, lane.rowsTop + row * metrics.rowPx, packing.sideOf[position] ?? 'right')
    })
    if (lane.clusters) addClusters(lane, at, packing)
  }

  function addSingle(index: number, lane: number, top: number, side: Side): void {
    const mark = buildMark(table, index, { lane, top, selected: index === state.selected }, scale, context)
    const [from, to] = mark.kind === 'dot' && mark.whisker ? mark.whisker : [mark.x0, mark.x1]
    if (to < 0 || from > context.widthPx) return
    marks.push(mark)
    wishes.push({ mark, side, weight: table.weight(index) })
  }

  function addClusters(lane: PlacedLane, at: number, packing: Packing): void {
    const rowWith = (chosen: number): ClusterRow =>
      remember(context, `clusters ${lane.lane.key} ${String(level)} ${String(lane.rows)} ${String(chosen)}`, () => {
        const homeless = Array.from(lane.lane.index.members).filter((_, position) => packing.rowOf[position] === -1)
        return buildClusterRow(table, homeless, chosen, level, context)
      })
    const top = lane.rowsTop + (lane.rows - 1) * metrics.rowPx
    const radius = metrics.dotRadiusPx * 2
    const { selected } = state
    let row = rowWith(-1)
    let [leastX, y] = [radius, top + metrics.rowPx / 2]
    if (row.groups.some(({ members }) => members.includes(selected))) {
      // It has their row for itself as long as it is chosen, and their signs stand beside the title.
      row = rowWith(selected)
      addSingle(selected, at, top, 'right')
      leastX += titleRect(lane, context).width
      y = titleY(lane)
    }
    for (const index of row.singles) addSingle(index, at, top, 'right')
    const signs = placeSigns(row.groups, scale, leastX, context.widthPx - radius, isInside)
    for (const { x, members } of signs) {
      const text = `+${String(members.length)}`
      const half = Math.max(radius, context.measure(text, 'small') / 2 + 5)
      const place = { x0: x - half, x1: x + half, x, y, radius: half }
      marks.push({ kind: 'cluster', lane: at, ...place, count: members.length, members, text })
    }
  }

  /** `named`: positions of what is drawn by itself, ascending. `before`: events that began before the window and are not. */
  function addDensity(lane: PlacedLane, at: number, named: readonly number[], before: number): void {
    const { index } = lane.lane
    const roomPx = lane.footY - (lane.crowded ? rowsFoot(lane) : lane.rowsTop) - 2
    let ongoing = before
    for (const [fromMs, toMs] of buildColumns({ placed: lane, at, level, scale, roomPx, named }, marks, context)) {
      const x0 = Math.max(0, scale.timeToPx(fromMs))
      const x1 = Math.min(context.widthPx, scale.timeToPx(toMs))
      marks.push(new CoverStretch(at, x0, x1, lane.footY + 1, ongoing, index, Math.max(fromMs, window.from)))
      ongoing = 0
    }
  }

  /** What has no row in the crowded lanes: columns, and names in what is left of their lines where few are named. A mark
   *  whose words have no room may move to where they have it. */
  function addCounted(): void {
    const wanted = LEAST_NAMED - labels.length
    const lines = wanted > 0 ? spareLinesOf(crowded) : []
    nameInLines(lines, wanted)
    crowded.forEach(({ lane, at, layout }, one) => {
      let ongoing = lane.lane.index.countOngoing(window.from)
      const elsewhere: number[] = []
      for (const { mark, label } of lines[one]?.named ?? []) {
        const before = marks.findIndex((other) => isSingle(other) && other.index === mark.index)
        if (before < 0) {
          elsewhere.push(lane.lane.index.positionOfIndex(mark.index))
          if (beganBefore(mark.index)) ongoing--
        }
        marks[before < 0 ? marks.length : before] = mark
        labels.push(label)
      }
      for (const item of layout.items) if (beganBefore(item.index)) ongoing--
      const named = elsewhere.length > 0 ? [...layout.named, ...elsewhere].sort((a, b) => a - b) : layout.named
      addDensity(lane, at, named, ongoing)
    })
  }

  function spareLinesOf(lanes: readonly CrowdedLane[]): readonly SpareLines[] {
    const boxes = [...taken, ...marks.flatMap(boxesOf), ...labels.map(labelBox)]
    const words = new Set(labels.map((label) => label.index))
    return lanes.map(({ lane, at, layout }) => {
      const drawn = new Set(layout.items.map((item) => item.index))
      const toMove = unnamed.flatMap(({ mark: { index, lane: one } }) =>
        one === at && !words.has(index) ? [index] : [],
      )
      return spareLines(table, lane, at, scale, drawn, toMove, boxes, context)
    })
  }

  function addCrowded(lane: PlacedLane, at: number): void {
    const layout = layoutCrowded(table, lane, level, scale, state.selected, context)
    crowded.push({ lane, at, layout })
    // Words of a dispute stand below it, and not on the columns.
    const y = rowsFoot(lane)
    taken.push({ x: 0, y, width: context.widthPx, height: lane.footY - y })
    const rimMs = RIM_PX * scale.msPerPx
    for (const item of layout.items) {
      const start = table.start[item.index] as number
      if (start > window.to + rimMs || table.end(item.index) < window.from - rimMs) continue
      const top = lane.rowsTop + item.row * metrics.rowPx
      if (item.isLong || item.index === state.selected || shapeOf(table, item.index) === 'claims') {
        addSingle(item.index, at, top, item.side)
        continue
      }
      const mark = buildMark(table, item.index, { lane: at, top, selected: false }, scale, context)
      // Words may be in view where the mark is not, but they say nothing without it.
      if (mark.x1 < 0 || mark.x0 > context.widthPx) continue
      marks.push(mark)
      const label = placeBeside(mark, item, item.roomPx + item.growPx * layout.closer, table, context)
      if (label) labels.push(label)
      else unnamed.push({ mark, side: item.side === 'left' ? 'left' : 'right', weight: table.weight(item.index) })
    }
  }
}

function toBand(placed: PlacedLane, { metrics, measure }: LayoutContext): LaneBand {
  const { lane, y, height } = placed
  const { key, keys, title, collapsed } = lane
  return {
    key,
    keys,
    title,
    count: lane.index.count,
    collapsed,
    titleX: metrics.padPx,
    titleWidth: title ? measure(title, 'small') : 0,
    titleY: titleY(placed),
    y,
    height,
  }
}

function titleRect({ lane, y, headPx }: PlacedLane, { metrics, measure }: LayoutContext): Rect {
  return { x: 0, y: y + 4, width: measure(lane.title, 'small') + metrics.padPx + 10, height: headPx - 6 }
}
