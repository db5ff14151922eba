import type { ClaimBand, EventMark } from '../scene/scene.js'
import type { Metrics } from '../theme/metrics.js'
import type { Theme } from '../theme/theme.js'
import type { Fade, Painter } from './painter.js'

/** The lengths that fade at the ends of a span of uncertain time, px. */
const FADE_PX = 26
const FADE_SHARE = 0.42
/** Soft above and below too: the band is laid in four sheets, from pale and high to full and low. */
const SHEETS = [
  [1.12, 0.2],
  [0.96, 0.3],
  [0.8, 0.5],
  [0.62, 1],
] as const

const PLAN_DASH = [5, 3.5]
const PLAN_DOT_PX = 4.7
const PLAN_DOT_SHARE = 0.52
const ARROW_PX = 9
const DOT_RADIUS_PX = 4

export interface MarkPaint {
  readonly painter: Painter
  readonly theme: Theme
  readonly metrics: Metrics
}

/** Draws the dots of crowded lanes, all of one colour at once: there are hundreds in a picture. */
export function paintDots(painter: Painter, theme: Theme, dots: readonly Dot[]): void {
  const looks = new Map<string, { readonly color: string; readonly isPlanned: boolean; readonly centers: number[] }>()
  for (const { x, y, color, isPlanned } of dots) {
    const key = isPlanned ? `planned ${color}` : color
    let look = looks.get(key)
    if (!look) looks.set(key, (look = { color, isPlanned, centers: [] }))
    look.centers.push(x, y)
  }
  for (const { color, isPlanned, centers } of looks.values())
    painter.circles(centers, DOT_RADIUS_PX, isPlanned ? { fill: theme.paper, stroke: { color, width: 1.5 } } : { fill: color }) // prettier-ignore
}

export interface Dot {
  readonly x: number
  readonly y: number
  readonly color: string
  readonly isPlanned: boolean
}

/** Draws one event of a lane with rows, or a named one: shape tells how its date is known, so that colour may be missing. */
export function paintMark(paint: MarkPaint, mark: EventMark, color: string, y: number): void {
  const { painter, theme, metrics } = paint
  const { x0, x1, kind } = mark
  const middle = (x0 + x1) / 2
  switch (kind) {
    case 'point':
      paintPoint(painter, theme, mark, color, middle, y, mark.height / 2)
      break
    case 'day':
      paintDay(painter, theme, mark, color, y, metrics)
      break
    case 'claims':
      paintClaims(paint, mark, color, y)
      break
    default:
      paintBar(painter, theme, mark, color, y)
  }
  // Whether it happened at all: the sign stands where the mark begins. Where the date is contested it stands between the claims.
  if (mark.isDisputed && kind !== 'claims')
    paintSign(painter, theme, kind === 'point' ? middle + 5 : x0 + 2, kind === 'point' ? y - 5 : y, 5)
}

function paintPoint(
  painter: Painter,
  theme: Theme,
  { isPlanned, isDenied }: EventMark,
  color: string,
  x: number,
  y: number,
  radius: number,
): void {
  if (isPlanned) {
    painter.circle(x, y, radius - 0.5, {
      fill: theme.paper,
      stroke: { color, width: 1.5, dash: dashAround(radius - 0.5) },
    })
  } else if (isDenied) {
    painter.circle(x, y, radius - 0.5, { fill: theme.paper, stroke: { color, width: 2 } })
    strike(painter, theme, x, y, radius + 2.5)
  } else {
    painter.circle(x, y, radius + 0.75, { fill: theme.paper })
    painter.circle(x, y, radius - 0.75, { fill: color })
  }
}

/** Dashes that go round a circle a whole number of times: half a one at the seam would close a gap. */
function dashAround(radius: number): readonly number[] {
  const length = 2 * Math.PI * radius
  const period = length / Math.max(5, Math.round(length / PLAN_DOT_PX))
  return [period * PLAN_DOT_SHARE, period * (1 - PLAN_DOT_SHARE)]
}

/** Denied: struck once, from lower left to upper right. */
function strike(painter: Painter, theme: Theme, x: number, y: number, reach: number): void {
  painter.line(x - reach - 0.5, y + reach + 0.5, x + reach + 0.5, y - reach - 0.5, { color: theme.paper, width: 5 })
  painter.line(x - reach, y + reach, x + reach, y - reach, { color: theme.ink, width: 2, isRound: true })
}

function paintDay(
  painter: Painter,
  theme: Theme,
  mark: EventMark,
  color: string,
  y: number,
  { scale, linePx }: Metrics,
): void {
  const { x0, x1, height, isPlanned, isDenied } = mark
  const top = y - height / 2
  if (isPlanned)
    painter.box(x0 + 2, top + 0.5, x1 - x0 - 4, height - 1, 3, { stroke: { color, width: 1.25, dash: [4, 3] } })
  else if (isDenied) painter.box(x0 + 2, top + 0.5, x1 - x0 - 4, height - 1, 3, { stroke: { color, width: 1 } })
  else {
    painter.box(x0 + 1.5, top, x1 - x0 - 3, height, 3, { fill: color, opacity: 0.13 })
    painter.box(x0 + 1.5, top, 3, height, 1.5, { fill: color })
  }
  const growth = 0.5 + scale / 2
  paintPoint(painter, theme, mark, color, x0 + 14 * growth, top + 5 * scale + linePx / 2, 5 * growth)
}

function paintBar(painter: Painter, theme: Theme, mark: EventMark, color: string, y: number): void {
  const { kind, height, isPlanned, isDenied, isOpenStart, isOpenEnd, isCutStart, isCutEnd, x0, x1 } = mark
  const [hasStartArrow, hasEndArrow] = [isOpenStart && !isCutStart, isOpenEnd && !isCutEnd]
  if (isDenied) {
    const tall = height + 2
    painter.box(x0, y - tall / 2, x1 - x0, tall, 2, { fill: theme.paper, stroke: { color, width: 1.75 } })
    strike(painter, theme, (x0 + x1) / 2, y, 9)
    return
  }
  if (isPlanned) {
    paintPlan(painter, mark, color, y, hasEndArrow)
    return
  }
  if (kind === 'soft') {
    paintSoft(painter, color, x0, x1, y, height, isCutStart || isOpenStart, isCutEnd)
    if (mark.isApproximate) paintAbout(painter, theme, (x0 + x1) / 2, y)
    if (hasEndArrow) arrow(painter, color, x1, y, 1)
    return
  }
  const left = hasStartArrow ? x0 + ARROW_PX - 1 : x0
  const right = hasEndArrow ? x1 - ARROW_PX + 1 : x1
  const radius = isCutStart && isCutEnd ? 0 : 1.5
  painter.box(left, y - height / 2, Math.max(3, right - left), height, radius, { fill: color })
  if (hasStartArrow) arrow(painter, color, x0, y, -1)
  if (hasEndArrow) arrow(painter, color, x1, y, 1)
}

/** Still going on: a head of 9 × 13 whose tip is at `x`. */
function arrow(painter: Painter, color: string, x: number, y: number, direction: 1 | -1): void {
  const back = x - direction * ARROW_PX
  painter.path([x, y, back, y - 6.5, back, y + 6.5], true, { fill: color })
}

function paintPlan(painter: Painter, mark: EventMark, color: string, y: number, hasEndArrow: boolean): void {
  const { x0, x1, isCutStart, isCutEnd } = mark
  const height = Math.min(mark.height, 8)
  const right = hasEndArrow ? x1 - ARROW_PX + 1 : x1
  const [top, foot] = [y - height / 2, y + height / 2]
  const stroke = { color, width: 1.75, dash: PLAN_DASH }
  painter.box(x0, top, Math.max(3, right - x0), height, 2, { fill: color, opacity: 0.12 })
  if (!isCutStart && !isCutEnd && !hasEndArrow) {
    painter.box(x0 + 1, top, Math.max(4, right - x0 - 2), height, 2, { stroke })
    return
  }
  const left = isCutStart ? x0 : x0 + 2
  painter.line(left, top, right, top, stroke)
  painter.line(left, foot, right, foot, stroke)
  if (!isCutStart) painter.line(x0 + 1, top, x0 + 1, foot, stroke)
  if (!isCutEnd && !hasEndArrow) painter.line(right - 1, top, right - 1, foot, stroke)
  if (hasEndArrow)
    painter.path([right, y - 6.5, right + ARROW_PX, y, right, y + 6.5], false, { stroke: { color, width: 1.75 } })
}

/** One day within: soft on all four sides. */
function paintSoft(
  painter: Painter,
  color: string,
  x0: number,
  x1: number,
  y: number,
  height: number,
  isFullStart: boolean,
  isFullEnd: boolean,
): void {
  const width = x1 - x0
  const share = Math.min(FADE_PX, width * FADE_SHARE) / Math.max(1, width)
  const fill: Fade = { color, from: isFullStart ? 0 : share, to: isFullEnd ? 1 : 1 - share }
  for (const [tall, opacity] of SHEETS)
    painter.box(x0, y - (height * tall) / 2, width, height * tall, 0, { fill, opacity })
}

/** "About": two waves across the middle. */
function paintAbout(painter: Painter, theme: Theme, x: number, y: number): void {
  const stroke = { color: theme.paper, width: 1.5, isRound: true }
  for (const dy of [-2, 2])
    painter.path([x - 4.5, y + dy + 0.7, x - 2, y + dy - 0.9, x + 2, y + dy + 0.9, x + 4.5, y + dy - 0.7], false, { stroke }) // prettier-ignore
}

/** Sources disagree: a band for each claim, outlined, and a bracket with ≠ from one to the next. Where they lie apart it
 *  turns just before the later one: what that says stands before the turn. */
function paintClaims({ painter, theme }: MarkPaint, mark: EventMark, color: string, y: number): void {
  const bands = mark.bands ?? []
  const shift = y - mark.y
  for (const band of bands) if (!band.isOutside) paintBand(painter, theme, band, color, band.y + shift)
  for (let at = 1; at < bands.length; at++) {
    const [one, next] = [bands[at - 1] as ClaimBand, bands[at] as ClaimBand]
    const [ya, yb] = [one.y + shift, next.y + shift]
    if (one.isOutside && next.isOutside) continue
    const outside = one.isOutside ? one : next.isOutside ? next : null
    const x = outside ? (outside.x1 <= 0 ? 9 : outside.x0 - 9) : Math.max((one.x1 + next.x0) / 2, next.x0 - 9)
    if (!outside)
      painter.path([one.x1 - 3, ya, x, ya, x, yb, next.x0 + 3, yb], false, { stroke: { color: theme.doubt, width: 1.5 } }) // prettier-ignore
    paintSign(painter, theme, x, (ya + yb) / 2, 7.5)
  }
}

function paintBand(painter: Painter, theme: Theme, band: ClaimBand, color: string, y: number): void {
  const { x0, x1, isCutStart, isCutEnd, shape } = band
  const height = 12
  if (shape === 'soft')
    paintSoft(painter, color, isCutStart ? x0 : x0 + 2, isCutEnd ? x1 : x1 - 2, y, height - 3, isCutStart, isCutEnd)
  else if (shape === 'period') painter.box(x0 + 2, y - 3, Math.max(3, x1 - x0 - 4), 6, 1.5, { fill: color })
  else painter.circle((x0 + x1) / 2, y, 4, { fill: color })
  const [left, right] = [isCutStart ? x0 - 12 : x0 + 0.75, isCutEnd ? x1 + 12 : x1 - 0.75]
  painter.box(left, y - height / 2, right - left, height, height / 2, { stroke: { color: theme.doubt, width: 1.5 } })
}

/** The sign of a dispute. */
export function paintSign(painter: Painter, theme: Theme, x: number, y: number, radius: number): void {
  const k = radius / 7.5
  painter.circle(x, y, radius, { fill: theme.doubt, stroke: { color: theme.paper, width: 1.5 } })
  const stroke = { color: theme.paper, width: 1.4 * k, isRound: true }
  painter.line(x - 3.4 * k, y - 1.7 * k, x + 3.4 * k, y - 1.7 * k, stroke)
  painter.line(x - 3.4 * k, y + 1.7 * k, x + 3.4 * k, y + 1.7 * k, stroke)
  painter.line(x - 1.9 * k, y + 4 * k, x + 1.9 * k, y - 4 * k, stroke)
}
