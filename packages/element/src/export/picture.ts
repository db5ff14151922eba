import { SceneBuilder } from '../layout/build-scene.js'
import type { SceneRequest } from '../layout/scene-request.js'
import { laneColor, paintAxis, paintPlot, NO_HIGHLIGHTS, type PaintContext } from '../render/paint-plot.js'
import type { Painter } from '../render/painter.js'
import type { Scene } from '../scene/scene.js'
import type { TimelineState } from '../store/state.js'
import { buildAppendix, type Appendix } from './appendix.js'
import { numberMarks, type MarkNumber } from './number-marks.js'

export interface ExportOptions {
  /** Default `all`: the whole timeline, with a numbered list of its events below; `window`: what is in view. */
  readonly range?: 'window' | 'all'
  /** CSS pixels. Default: 1200 wide, as high as it needs. */
  readonly width?: number
  readonly height?: number
  /** Pixels of a PNG per CSS pixel; default 2. */
  readonly scale?: number
}

/** What a picture is made from: what is shown, how the stage asks for its scene, and what it paints with. */
export interface Shown {
  readonly state: TimelineState
  readonly request: (widthPx: number) => SceneRequest
  readonly paint: PaintContext
  readonly title: string
}

/** A picture to take away: the scene as on the screen, and below it who says so. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly scene: Scene
  readonly railPx: number
  readonly headPx: number
  readonly numbers: readonly MarkNumber[]
  readonly appendix: Appendix
}

const DEFAULT_WIDTH_PX = 1200
const RAIL_PX = 156

/** Lays out the picture. `isListed`: with the list of events, where it is a picture of all of them. A picture that is given
 *  a height is cut there. */
export function composePicture({ state, request, paint }: Shown, options: ExportOptions, isListed = true): Picture {
  const isWindow = options.range === 'window'
  const width = Math.round(options.width ?? DEFAULT_WIDTH_PX)
  const { metrics } = paint
  const hasRail = state.lanes.some(({ title }) => title !== '')
  const railPx = hasRail ? Math.round(Math.min(RAIL_PX * metrics.scale, width * 0.25)) : 0
  const base = request(width - railPx)
  const window = isWindow ? state.window : state.extent
  const lanes = isWindow ? base.lanes : base.lanes.map((lane) => ({ ...lane, isCollapsed: false }))
  const scene = new SceneBuilder().build({ ...base, window, opening: window, lanes, railPx, maxHeightPx: 3000 })
  const appendix = buildAppendix(state, isWindow || !isListed ? 'sources' : 'all', width, base)
  const headPx = metrics.axisPx + (scene.eras.length > 0 ? metrics.eraStripPx : 0)
  const height = Math.round(options.height ?? headPx + scene.height + appendix.height)
  return {
    width,
    height,
    scene,
    railPx,
    headPx,
    numbers: isWindow && isListed ? [] : numberMarks(scene, state),
    appendix,
  }
}

export function paintPicture(picture: Picture, painter: Painter, { paint, request }: Shown): void {
  const { scene, railPx, headPx, numbers, appendix, width } = picture
  const { theme, metrics } = paint
  const { measure } = request(100)
  painter.group(railPx, 0, () => paintAxis(scene, painter, paint, (text) => measure(text, 'smallStrong')))
  painter.rect(0, headPx, width, 1, theme.rule2)
  painter.group(railPx, headPx, () => {
    paintPlot(scene, painter, paint, NO_HIGHLIGHTS, 0, scene.height)
    for (const { text, x, y } of numbers)
      painter.text(text, x, y, { color: theme.ink, px: metrics.smallPx * 0.85, weight: 600, align: 'center' })
  })
  if (railPx > 0) painter.group(0, headPx, () => paintRail(picture, painter, paint, measure))
  if (appendix.lines.length === 0) return
  const top = headPx + scene.height
  painter.rect(0, top, width, 1, theme.rule2)
  for (const line of appendix.lines) {
    const [color, weight] = line.isStrong ? [theme.ink, 600 as const] : [theme.ink2, 400 as const]
    painter.text(line.text, line.x, top + line.y, { color, px: metrics.smallPx, weight })
  }
}

/** Titles of the lanes, as the rail has them. */
function paintRail(
  { scene, railPx }: Picture,
  painter: Painter,
  paint: PaintContext,
  measure: SceneRequest['measure'],
): void {
  const { theme, metrics } = paint
  const { scale, fontPx, smallPx } = metrics
  painter.rect(0, 0, railPx - 1, scene.height, theme.paper)
  painter.rect(railPx - 1, 0, 1, scene.height, theme.rule)
  for (const lane of scene.lanes) {
    painter.rect(0, lane.y, railPx, 1, theme.rule)
    painter.box(0, lane.y + 8, 5, Math.max(8, lane.height - 16), 2, { fill: laneColor(lane, paint) })
    const lines = wrapTitle(lane.title, railPx - 28, (text) => measure(text, 'strong'))
    lines.forEach((line, at) => {
      painter.text(line, 15, lane.y + (17 + at * 17) * scale, { color: theme.ink, px: fontPx, weight: 600 })
    })
    const y = lane.y + (17 + lines.length * 17) * scale
    if (y < lane.y + lane.height - 4)
      painter.text(String(lane.count), 15, y, { color: theme.ink3, px: smallPx, weight: 400 })
  }
}

function wrapTitle(title: string, widthPx: number, widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = []
  for (const word of title.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`
    if (lines.length > 0 && widthOf(longer) <= widthPx) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines.slice(0, 3)
}
