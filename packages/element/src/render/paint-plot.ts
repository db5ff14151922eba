import {
  isEventMark,
  type ColumnMark,
  type Connector,
  type EventMark,
  type Label,
  type LaneBand,
  type OngoingMark,
  type Rect,
  type Scene,
} from '../scene/scene.js'
import { connectorsOf } from '../scene/hit-test.js'
import type { OverviewScene } from '../scene/overview.js'
import { ensureContrast, mixColors } from '../theme/contrast.js'
import type { Metrics } from '../theme/metrics.js'
import type { Theme } from '../theme/theme.js'
import type { Painter } from './painter.js'
import { paintDots, paintMark, paintSign, type Dot } from './paint-marks.js'

export interface PaintContext {
  readonly theme: Theme
  readonly metrics: Metrics
  /** Makes a colour that a page has written readable to the canvas and to us; `null` where it is none. */
  readonly resolveColor?: (color: string) => string | null
}

/** What is pointed at, focused or chosen; -1 for none. */
export interface Highlights {
  readonly selected: number
  readonly hovered: number
  readonly focused: number
  /** The line between two events under the pointer. */
  readonly connector?: Connector | null
  /** What reaches beyond it is left out, so that no row is cut at the foot; in px of the scene, by default no limit. */
  readonly end?: number
}

export const NO_HIGHLIGHTS: Highlights = { selected: -1, hovered: -1, focused: -1 }

/** Colour of a lane on the ground of the plot: its own, made to stand 3:1, else that of the palette. */
export function laneColor(lane: Pick<LaneBand, 'color' | 'slot'>, context: PaintContext): string {
  const { theme } = context
  return ownColor(lane.color, context) ?? (theme.lanes[lane.slot % theme.lanes.length] as string)
}

/** Colours of the marks of one lane. */
interface LaneInks {
  readonly mark: string
  readonly column: string
  readonly ongoing: string
}

function laneInks(lane: LaneBand, context: PaintContext): LaneInks {
  const { paper } = context.theme
  const mark = laneColor(lane, context)
  return { mark, column: mixColors(mark, paper, 0.85), ongoing: mixColors(mark, paper, 0.45) }
}

const known = new Map<string, string | null>()

/** `null` where the page says none, or what is none. */
function ownColor(color: string | null, { theme, resolveColor }: PaintContext): string | null {
  if (color === null) return null
  const key = `${color} ${theme.paper}`
  const found = known.get(key)
  if (found !== undefined) return found
  if (known.size > 500) known.clear()
  const resolved = resolveColor ? resolveColor(color) : color
  const usable = resolved === null ? null : ensureContrast(resolved, theme.paper)
  known.set(key, usable)
  return usable
}

/** The colour of an era, as a tint of the paper. */
function groundColor(color: string | null, { theme, resolveColor }: PaintContext): string | null {
  const resolved = color === null || !resolveColor ? color : resolveColor(color)
  return resolved === null ? null : mixColors(resolved, theme.paper, 0.12)
}

/** Paints the plot between `top` and `top + height` of the scene, with `top` at 0.
 *
 *      eras, weekends, lines ─ grounds ─ markers ─ lines between events ─ marks ─ titles
 */
export function paintPlot(
  scene: Scene,
  painter: Painter,
  context: PaintContext,
  highlights: Highlights,
  top: number,
  height: number,
): void {
  const { theme, metrics } = context
  const inks = scene.lanes.map((lane) => laneInks(lane, context))
  const isVisible = (y: number, tall: number): boolean => y + tall >= top && y <= top + height
  // An event may stand in several lanes, of which one is cut.
  const { end = Infinity } = highlights
  const cut = new Map<number, Rect[]>()
  for (const mark of scene.marks) {
    if (!isEventMark(mark) || mark.box.y + mark.box.height <= end + 1) continue
    const boxes = cut.get(mark.index)
    if (boxes) boxes.push(mark.box)
    else cut.set(mark.index, [mark.box])
  }
  const isOfCut = ({ index, y }: { readonly index: number; readonly y: number }): boolean =>
    cut.get(index)?.some((box) => y >= box.y && y <= box.y + box.height) ?? false
  paintGround(scene, painter, context, top, height, end)
  for (const mark of scene.marks) {
    if (!isEventMark(mark) || mark.index !== highlights.selected || !isVisible(mark.box.y, mark.box.height)) continue
    const { x, y, width } = mark.box
    painter.box(x, y - top - 1, width, mark.box.height, 6, { fill: theme.select })
  }
  const markPaint = { painter, theme, metrics }
  paintMarkers(scene, painter, theme, top, height)
  paintConnectors(scene, painter, theme, highlights, top)
  const dots: Dot[] = []
  for (const mark of scene.marks) {
    const tall = isEventMark(mark) ? mark.height + 30 : mark.height
    if (!isVisible(mark.y - tall, tall * 2) || (isEventMark(mark) && isOfCut(mark))) continue
    const ink = inks[mark.lane] as LaneInks
    if (!isEventMark(mark)) paintGroup(mark, painter, ink, top)
    else {
      const color = ownColor(mark.color, context) ?? ink.mark
      if (mark.kind === 'dot')
        dots.push({ x: (mark.x0 + mark.x1) / 2, y: mark.y - top, color, isPlanned: mark.isPlanned }) // prettier-ignore
      else paintMark(markPaint, mark, color, mark.y - top)
      tearBar(mark, painter, theme, scene.breaks, top)
      paintRing(mark, painter, theme, highlights, top, scene.width)
    }
  }
  paintDots(painter, theme, dots)
  for (const note of scene.notes) {
    if (!isVisible(note.y, metrics.linePx) || isOfCut(note)) continue
    const y = note.y - top + metrics.linePx / 2
    const isDoubt = note.tone === 'doubt'
    painter.text(note.text, note.x, y, { color: isDoubt ? theme.doubt : theme.ink3, px: metrics.smallPx, weight: isDoubt ? 500 : 400, halo: theme.paper }) // prettier-ignore
    if (note.arrow === 'before') painter.path([note.x - 12, y, note.x - 5, y - 5, note.x - 5, y + 5], true, { fill: theme.doubt }) // prettier-ignore
    if (note.arrow === 'after') {
      const end = note.x + note.width
      painter.path([end + 12, y, end + 5, y - 5, end + 5, y + 5], true, { fill: theme.doubt })
    }
  }
  for (const label of scene.labels)
    if (isVisible(label.y, label.height) && !isOfCut(label)) paintLabel(label, painter, context, highlights, top)
}

function paintGround(
  scene: Scene,
  painter: Painter,
  context: PaintContext,
  top: number,
  height: number,
  end: number,
): void {
  const { theme } = context
  for (const { x0, x1 } of scene.axis.weekends) painter.rect(x0, 0, x1 - x0, height, theme.eraA)
  for (const { x0, x1, tone, color } of scene.eras) {
    const own = groundColor(color, context)
    painter.rect(x0, 0, x1 - x0, height, own ?? (tone === 0 ? theme.eraA : theme.eraB))
    for (const x of [x0, x1]) if (x > 0 && x < scene.width) painter.rect(x, 0, 1, height, theme.rule2)
  }
  for (const { x } of scene.axis.minor) if (x > 1 && x < scene.width) painter.rect(x, 0, 1, height, theme.rule)
  for (const { x } of scene.axis.major) if (x > 1 && x < scene.width) painter.rect(x, 0, 1, height, theme.rule2)
  for (const { x0, x1 } of scene.breaks) paintBreak(painter, theme, x0, x1, 0, height)
  scene.lanes.forEach(({ y }, at) => {
    if (at > 0 && y >= top && y < Math.min(end, top + height)) painter.rect(0, y - top, scene.width, 1, theme.rule)
  })
  const last = scene.lanes.at(-1)
  if (last && scene.height < top + height) painter.rect(0, scene.height - top, scene.width, 1, theme.rule)
}

/** Time that is drawn short: a pale strip between two torn edges, from `top` to `foot`. */
function paintBreak(painter: Painter, theme: Theme, x0: number, x1: number, top: number, foot: number): void {
  const step = 6
  painter.rect(x0, top, x1 - x0, foot - top, theme.soft)
  for (const x of [x0, x1]) {
    const points: number[] = []
    for (let at = Math.floor(top / step); at * step <= foot + step; at++)
      points.push(x + (at % 2 === 0 ? -1.5 : 1.5), Math.min(foot, Math.max(top, at * step)))
    painter.path(points, false, { stroke: { color: theme.rule2, width: 1 } })
  }
}

/** A bar that runs through time that is drawn short is torn there. */
function tearBar(mark: EventMark, painter: Painter, theme: Theme, breaks: Scene['breaks'], top: number): void {
  if (mark.kind !== 'period' && mark.kind !== 'soft') return
  const half = mark.height / 2 + 3
  for (const { x0, x1 } of breaks)
    if (mark.x0 < x0 && mark.x1 > x1) paintBreak(painter, theme, x0, x1, mark.y - top - half, mark.y - top + half)
}

function paintGroup(mark: ColumnMark | OngoingMark, painter: Painter, ink: LaneInks, top: number): void {
  const { x0, x1, height } = mark
  const y = mark.y - top
  if (mark.kind === 'column') painter.rect(x0 + 0.5, y - height, x1 - x0 - 1, height, ink.column)
  else painter.rect(x0, y - 1, x1 - x0, 2, ink.ongoing)
}

/** Under the pointer: a ring around a point, an outline around a bar. Chosen: a ring around a point; a bar has its ground,
 *  and its title in bold. Focus: around mark and title. */
function paintRing(
  mark: EventMark,
  painter: Painter,
  theme: Theme,
  highlights: Highlights,
  top: number,
  plotPx: number,
): void {
  const { selected, hovered, focused } = highlights
  const y = mark.y - top
  if (mark.index === selected || mark.index === hovered) {
    const stroke = { color: theme.ink, width: 2 }
    if (mark.kind === 'point' || mark.kind === 'dot')
      painter.circle((mark.x0 + mark.x1) / 2, y, mark.height / 2 + 4, { stroke })
    else if (mark.index !== selected) {
      const half = mark.height / 2 + (mark.kind === 'day' ? 0 : 2)
      painter.box(mark.x0 - 3, y - half, mark.x1 - mark.x0 + 6, half * 2, 4, { stroke: { ...stroke, width: 1.5 } })
    }
  }
  if (mark.index !== focused) return
  const [left, right] = [Math.max(1, mark.box.x), Math.min(plotPx - 1, mark.box.x + mark.box.width)]
  painter.box(left, mark.box.y - top - 1, right - left, mark.box.height, 5, {
    stroke: { color: theme.focus, width: 2 },
  })
}

function paintLabel(
  label: Label,
  painter: Painter,
  context: PaintContext,
  { selected }: Highlights,
  top: number,
): void {
  const { theme, metrics } = context
  const isSelected = label.index === selected
  const color = label.isQuiet && !isSelected ? theme.ink2 : theme.ink
  const weight = isSelected ? 700 : label.weight === 'strong' ? 600 : 500
  const halo = label.isInside ? undefined : isSelected ? theme.select : theme.paper
  const isEnd = label.align === 'end'
  label.lines.forEach((line, at) => {
    const y = label.y - top + (at + 0.5) * metrics.linePx
    painter.text(line, isEnd ? label.x + label.width : label.x, y, { color, px: metrics.fontPx, weight, align: isEnd ? 'right' : 'left', ...(halo === undefined ? {} : { halo }) }) // prettier-ignore
  })
}

/** Lines between an event that is pointed at, focused or chosen and those it is related to. All of them at once would cross
 *  the titles of a long story. */
function paintConnectors(scene: Scene, painter: Painter, theme: Theme, highlights: Highlights, top: number): void {
  const { selected, hovered, focused, connector } = highlights
  const color = theme.ink
  for (const one of connectorsOf(scene, [selected, hovered, focused], connector)) {
    const points = one.points.map((value, at) => (at % 2 === 0 ? value : value - top))
    for (let at = 2; at < points.length; at += 2) {
      const [fromX, fromY, toX, toY] = points.slice(at - 2, at + 2) as [number, number, number, number]
      if (fromX !== toX) painter.path([fromX, fromY, toX, toY], false, { stroke: { color, width: 1.5 } })
      else for (const [y0, y1] of besideTitles(scene, fromX, Math.min(fromY, toY), Math.max(fromY, toY), top)) painter.path([fromX, y0, fromX, y1], false, { stroke: { color, width: 1.5 } }) // prettier-ignore
    }
    if (!one.hasArrow) continue
    const [px, py, x, y] = points.slice(-4) as [number, number, number, number]
    const [dx, dy] = [Math.sign(Math.round(x - px)), Math.sign(Math.round(y - py))]
    const [bx, by] = [x - dx * 5, y - dy * 5]
    painter.path([x, y, bx - dy * 3.5, by - dx * 3.5, bx + dy * 3.5, by + dx * 3.5], true, { fill: color })
  }
}

/** Dotted lines, which pause at titles. */
function paintMarkers(scene: Scene, painter: Painter, theme: Theme, top: number, height: number): void {
  for (const { x } of scene.markers)
    for (const [from, to] of besideTitles(scene, x, 0, height, top))
      painter.line(x, from, x, to, { color: theme.ink, width: 1, dash: [1, 3] })
}

/** The parts of an upright line at `x` that no title stands on. `y0` and `y1` count from `top`. */
function besideTitles(
  scene: Scene,
  x: number,
  y0: number,
  y1: number,
  top: number,
): readonly (readonly [number, number])[] {
  const titles = scene.labels
    .filter((label) => label.x - 4 < x && label.x + label.width + 4 > x)
    .map((label) => [label.y - top - 1, label.y - top + label.height + 1] as const)
    .sort((a, b) => a[0] - b[0])
  const parts: (readonly [number, number])[] = []
  let y = y0
  for (const [from, to] of [...titles, [y1, y1] as const]) {
    const end = Math.min(from, y1)
    if (end > y + 3) parts.push([y + 1, end - 1])
    y = Math.max(y, to)
  }
  return parts
}

/** The axis with the names of eras below it, and the flags of markers. */
export function paintAxis(
  scene: Scene,
  painter: Painter,
  context: PaintContext,
  measure: (text: string) => number,
): void {
  const { theme, metrics } = context
  const { scale, axisPx, eraStripPx, fontPx, smallPx } = metrics
  for (const { x0, x1, tone, color, title } of scene.eras) {
    const own = groundColor(color, context)
    painter.rect(x0, axisPx, x1 - x0, eraStripPx, own ?? (tone === 0 ? theme.eraA : theme.eraB))
    for (const x of [x0, x1]) if (x > 0 && x < scene.width) painter.rect(x, axisPx, 1, eraStripPx, theme.rule2)
    if (measure(title) <= x1 - x0 - 12)
      painter.text(title, x0 + 8, axisPx + eraStripPx / 2, { color: theme.ink2, px: smallPx, weight: 600 })
  }
  for (const { x0, x1 } of scene.breaks) {
    const [top, foot] = [26 * scale, axisPx]
    painter.rect(x0, top, x1 - x0, foot - top, theme.soft)
    if (scene.axis.minor.some(({ label, labelX }) => label !== '' && labelX < x1 && labelX + measure(label) > x0))
      continue
    for (const x of [(x0 + x1) / 2 - 3, (x0 + x1) / 2 + 3])
      painter.line(x - 2.5, foot - 2, x + 2.5, top + 4 * scale, { color: theme.ink3, width: 1.25 })
  }
  const flags = scene.markers.map(({ title, x }) => {
    const width = measure(title) + 17
    return { title, x, width, left: x + width > scene.width ? x - width : x }
  })
  const isCovered = (x: number, width: number): boolean => flags.some((flag) => x < flag.left + flag.width + 4 && x + width > flag.left - 4) // prettier-ignore
  // The year of a stretch that is narrower than it lies over the line.
  const isWritten = (x: number): boolean => scene.axis.major.some(({ label, labelX }) => label !== '' && labelX < x && labelX + measure(label) * 1.1 > x) // prettier-ignore
  for (const { x, label, labelX } of scene.axis.major) {
    if (x > 0 && x < scene.width && !isWritten(x)) painter.rect(x, 6 * scale, 1, axisPx - 6 * scale, theme.rule2)
    if (label !== '' && !isCovered(labelX, measure(label) * 1.1))
      painter.text(label, labelX, 12.5 * scale, { color: theme.ink, px: fontPx, weight: 600 })
  }
  for (const { x, label, labelX } of scene.axis.minor) {
    if (label === '') continue
    if (x > 1) painter.rect(x, 25 * scale, 1, axisPx - 25 * scale, theme.rule)
    const end = labelX + measure(label)
    if (flags.some((flag) => flag.x > labelX - 3 && flag.x < end + 3)) continue
    painter.text(label, labelX, 32 * scale, { color: theme.ink3, px: smallPx, weight: 400 })
  }
  for (const { title, x, left, width } of flags) {
    painter.rect(x, 5, 1, axisPx + eraStripPx, theme.ink)
    painter.box(left, 4 * scale, width, 18 * scale, 2, { fill: theme.ink })
    painter.text(title, left + 7, 13 * scale, { color: theme.paper, px: smallPx, weight: 600 })
  }
}

export function paintOverview(
  overview: OverviewScene,
  painter: Painter,
  context: PaintContext,
  lanes: readonly Pick<LaneBand, 'color' | 'slot'>[],
): void {
  const { theme, metrics } = context
  const colors = lanes.map((lane) => laneColor(lane, context))
  for (const { x0, x1 } of overview.breaks)
    painter.rect(x0, 0, x1 - x0, overview.foot, mixColors(theme.rule, theme.soft, 0.6))
  painter.rect(0, overview.foot, overview.width, 1, theme.rule2)
  for (const { x, y, width, height, lane } of overview.blocks)
    painter.rect(x, y, width, height, colors[lane] ?? theme.ink3)
  for (const { x, y } of overview.signs) paintSign(painter, theme, x, y, 5.5)
  for (const { x, label, isLine } of overview.ticks) {
    if (isLine) painter.rect(x, overview.foot, 1, 6, theme.rule2)
    painter.text(label, x + 5, overview.foot + 13 * metrics.scale, {
      color: theme.ink3,
      px: metrics.smallPx,
      weight: 400,
    })
  }
}
