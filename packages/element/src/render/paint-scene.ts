import { lowerBound } from '../geometry/search.js'
import { isSingle, type BarMark, type ClaimsMark, type CoverMark, type DensityMark, type Mark } from '../scene/marks.js'
import type { Scene } from '../scene/scene.js'
import type { Paint, PaintContext, Painter } from './painter.js'

/** Paints a scene: ground, axis, lanes, marks, words, in this order. */
export function paintScene(scene: Scene, painter: Painter, context: PaintContext): void {
  paintBreaks(scene, painter, context)
  paintAxis(scene, painter, context)
  paintLanes(scene, painter, context)
  // Thousands in each frame: `for … of` makes an object of each step until the engine knows the loop well.
  scene.marks.forEach((mark) => {
    if (mark.kind === 'claims') paintGround(mark, painter, context)
    else if (mark.kind === 'density') paintColumn(mark, painter, context)
  })
  scene.marks.forEach((mark) => {
    if (mark.kind === 'cover') painter.rect(mark.x0, mark.y - 1, mark.x1 - mark.x0, 2, context.theme.dense)
    else if (mark.kind !== 'density') paintMark(mark, painter, context)
  })
  const { theme, metrics } = context
  const lines = Float64Array.from([...scene.axis.minor, ...scene.axis.major], (tick) => tick.x).sort()
  // Lines behind words would cut them.
  for (const { x, y, width, height, within } of scene.labels) {
    const air = within ? 8 : 2
    if (within || (lines[lowerBound(lines, x - air)] ?? Infinity) < x + width + air) {
      painter.rect(x - air, y - height / 2, width + 2 * air, height, theme.panel)
    }
  }
  for (const { text, x, y, width, quiet, bold, struck } of scene.labels) {
    const colour = quiet ? theme.muted : theme.ink
    painter.text(text, x, y, { colour, px: metrics.fontPx, weight: bold ? 600 : 400 })
    if (struck) painter.rect(x, y, width, 1, theme.ink)
  }
}

function paintAxis(scene: Scene, painter: Painter, { theme, metrics }: PaintContext): void {
  const majorY = metrics.axisPx * 0.42
  const minorY = metrics.axisPx * 0.77
  const majors = new Set(scene.axis.major.map((tick) => tick.timeMs))
  const foot = scene.height
  for (const tick of scene.axis.minor) {
    if (majors.has(tick.timeMs)) continue
    const top = metrics.axisPx * 0.66
    painter.rect(tick.x, top, 1, foot - top, theme.soft)
    painter.rect(tick.x, top, 1, metrics.axisPx - top, theme.rule)
  }
  for (const tick of scene.axis.minor) {
    const wordPx = tick.label.length * metrics.smallFontPx * 0.55 + 6
    const isCrossed = scene.axis.major.some((major) => major.x > tick.x && major.x < tick.x + wordPx)
    if (tick.x + wordPx < scene.width && !isCrossed) {
      painter.text(tick.label, tick.x + 5, minorY, { colour: theme.muted, px: metrics.smallFontPx, weight: 400 })
    }
  }
  for (const tick of scene.axis.major) {
    const top = metrics.axisPx * 0.26
    if (tick.x > 0) painter.rect(tick.x, top, 1, foot - top, theme.rule)
    const left = Math.max(tick.x + 8, metrics.padPx)
    const wordPx = tick.label.length * metrics.fontPx * 0.66
    if (!tick.label || left + wordPx > scene.width) continue
    painter.text(tick.label, left, majorY, { colour: theme.ink, px: metrics.fontPx, weight: 600 })
  }
}

/** Empty time that is drawn short: a quiet band, torn at the axis. */
function paintBreaks({ breaks, height }: Scene, painter: Painter, { theme, metrics }: PaintContext): void {
  const foot = metrics.axisPx
  for (const { x0, x1 } of breaks) {
    painter.rect(x0, 0, x1 - x0, height, theme.soft)
    const middle = (x0 + x1) / 2
    for (const by of [-3, 3]) {
      painter.line(middle + by - 3, foot - 4, middle + by + 3, foot - 18, { colour: theme.muted, width: 1.3 })
    }
  }
}

function paintLanes(scene: Scene, painter: Painter, { theme, metrics }: PaintContext): void {
  const { smallFontPx, padPx } = metrics
  scene.lanes.forEach((lane, at) => {
    if (at > 0) painter.rect(0, lane.y, scene.width, 1, theme.rule)
    if (!lane.title) return
    painter.rect(padPx - 3, lane.titleY - smallFontPx * 0.7, lane.titleWidth + 6, smallFontPx * 1.4, theme.panel)
    painter.text(lane.title, padPx, lane.titleY, {
      colour: theme.muted,
      px: smallFontPx,
      weight: 400,
    })
  })
}

function paintGround(mark: ClaimsMark, painter: Painter, { theme }: PaintContext): void {
  const { x, y, width, height } = mark.ground
  painter.box(x, y, width, height, 10, { fill: theme.soft })
}

function paintColumn(mark: DensityMark, painter: Painter, { theme }: PaintContext): void {
  painter.rect(mark.x0 + 1, mark.y - mark.height, mark.x1 - mark.x0 - 1, mark.height, theme.dense)
}

function paintMark(mark: Exclude<Mark, DensityMark | CoverMark>, painter: Painter, context: PaintContext): void {
  const { theme, metrics } = context
  switch (mark.kind) {
    case 'dot':
      if (mark.whisker) {
        const [x0, x1] = mark.whisker
        const stroke = { colour: mark.planned ? theme.plan : theme.mark, width: 1.2 }
        painter.line(x0 + 1, mark.y, x1 - 1, mark.y, stroke)
        painter.line(x0 + 1, mark.y - 3, x0 + 1, mark.y + 3, stroke)
        painter.line(x1 - 1, mark.y - 3, x1 - 1, mark.y + 3, stroke)
      }
      painter.circle(
        mark.x,
        mark.y,
        mark.radius - (mark.planned ? 0.4 : 0),
        mark.planned ? ring(context) : { fill: theme.mark },
      )
      break
    case 'fuzzy':
    case 'range':
      paintBar(mark, painter, context)
      break
    case 'claims':
      paintClaims(mark, painter, context)
      break
    case 'cluster':
      painter.box(mark.x0, mark.y - mark.radius * 0.8, mark.x1 - mark.x0, mark.radius * 1.6, mark.radius * 0.8, {
        fill: theme.panel,
        stroke: { colour: theme.mark, width: 1.4 },
      })
      painter.text(mark.text, mark.x, mark.y, {
        colour: theme.mark,
        px: metrics.smallFontPx,
        weight: 600,
        align: 'center',
      })
      return
  }
  if (mark.denied)
    paintStrike(mark.kind === 'dot' ? mark.x - 9 : mark.x0 - 4, mark.kind === 'dot' ? mark.x + 9 : mark.x1 + 4, mark.y)
  if (isSingle(mark) && mark.selected) paintChosen(mark, painter, context)

  function paintStrike(x0: number, x1: number, y: number): void {
    painter.line(x0, y, x1, y, { colour: theme.panel, width: 5 })
    painter.line(x0, y, x1, y, { colour: theme.ink, width: 1.8 })
  }
}

function ring({ theme }: PaintContext): Paint {
  return { fill: theme.panel, stroke: { colour: theme.plan, width: 1.7, dash: [2.6, 2] } }
}

function paintBar(mark: BarMark, painter: Painter, context: PaintContext): void {
  const { theme } = context
  const width = mark.x1 - mark.x0
  const y = mark.y - mark.thickness / 2
  const radius = mark.thickness / 2
  if (mark.planned && mark.thickness < 6) {
    painter.line(mark.x0, mark.y, mark.x1, mark.y, { colour: theme.plan, width: 1.7, dash: [6, 4] })
    return
  }
  if (mark.planned) {
    painter.box(mark.x0 + 1, y + 0.5, width - 2, mark.thickness - 1, radius, ring(context))
    return
  }
  const soft = mark.kind === 'fuzzy'
  const edge = soft ? 0.26 : Math.min(0.5, 26 / Math.max(width, 1))
  const fade = {
    colour: theme.mark,
    from: soft || mark.openStart ? edge : 0,
    to: soft || mark.openEnd ? 1 - edge : 1,
  }
  const isSolid = fade.from === 0 && fade.to === 1
  painter.box(mark.x0, y, width, mark.thickness, radius, {
    fill: isSolid ? theme.mark : fade,
    opacity: soft ? 0.85 : 1,
  })
}

function paintClaims(mark: ClaimsMark, painter: Painter, { theme, metrics }: PaintContext): void {
  const stroke = { colour: theme.doubt, width: 1.4, dash: [3, 3] }
  mark.bands.forEach((band, at) => {
    const y = band.y - mark.thickness / 2
    painter.box(band.x0, y, band.x1 - band.x0, mark.thickness, mark.thickness / 2, {
      fill: band.shape === 'fuzzy' ? { colour: theme.mark, from: 0.26, to: 0.74 } : theme.mark,
      opacity: 0.85,
    })
    painter.box(band.x0, y, band.x1 - band.x0, mark.thickness, mark.thickness / 2, { stroke })
    const next = mark.bands[at + 1]
    if (!next) return
    // The joint: where one band ends and the other begins, or the nearest point of both.
    const x = Math.min(Math.max(next.x0 + 2, band.x0 + 4), band.x1 - 1)
    painter.line(x, band.y + mark.thickness / 2, x, next.y - mark.thickness / 2, { colour: theme.doubt, width: 1.4 })
  })
  if (mark.note) {
    painter.text(mark.note.text, mark.note.x, mark.note.y, {
      colour: theme.doubt,
      px: metrics.smallFontPx,
      weight: 400,
    })
  }
}

function paintChosen(mark: Mark, painter: Painter, { theme }: PaintContext): void {
  const stroke = { colour: theme.ink, width: 1.5 }
  if (mark.kind === 'dot') painter.circle(mark.x, mark.y, mark.radius + 3, { stroke })
  else if (mark.kind === 'claims') {
    painter.box(mark.ground.x, mark.ground.y, mark.ground.width, mark.ground.height, 10, {
      stroke: { colour: theme.muted, width: 1 },
    })
  } else if (mark.kind === 'fuzzy' || mark.kind === 'range') {
    const grow = 3
    const half = mark.thickness / 2 + grow
    painter.box(mark.x0 - grow, mark.y - half, mark.x1 - mark.x0 + 2 * grow, 2 * half, half, { stroke })
  }
}
