import { buildScene } from '../layout/build-scene.js'
import type { LayoutContext } from '../layout/layout-context.js'
import { naturalHeight } from '../layout/place-lanes.js'
import { paintScene } from '../render/paint-scene.js'
import type { Painter } from '../render/painter.js'
import type { Scene } from '../scene/scene.js'
import type { TimelineState } from '../state/timeline-state.js'
import type { Theme } from '../theme/theme.js'
import { levelOf } from '../time/scale.js'
import { buildAppendix, type Appendix } from './appendix.js'
import { numberMarks, type MarkNumber } from './number-marks.js'

export interface ExportOptions {
  /** Default `all`: the whole timeline, with a numbered list of its events below; `window`: what is in view. */
  readonly range?: 'window' | 'all'
  /** CSS pixels. Default: what is in view as large as on the screen; all of it 1200 wide, as high as it needs. */
  readonly width?: number
  readonly height?: number
  /** Pixels of a PNG per CSS pixel; default 2. */
  readonly scale?: number
}

export type PictureContext = Omit<LayoutContext, 'widthPx' | 'heightPx' | 'packings'>

/** A picture to take away: the scene as on the screen, and below it who says so. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly scene: Scene
  readonly numbers: readonly MarkNumber[]
  readonly appendix: Appendix
}

const LEAST_PLOT_PX = 200

/** Lays out the picture of a state. `screen`: size of the graphic on the page. `isListed`: with the list of events, where
 *  it is a picture of all of them. */
export function composePicture(
  state: TimelineState,
  options: ExportOptions,
  base: PictureContext,
  screen: { readonly width: number; readonly height: number } | null,
  isListed = true,
): Picture {
  const isWindow = options.range === 'window'
  const width = Math.round(options.width ?? (isWindow ? (screen?.width ?? 1200) : 1200))
  const window = isWindow ? state.window : state.extent
  const appendix = buildAppendix(state, isWindow || !isListed ? 'sources' : 'all', width, base)
  const context = { ...base, widthPx: width, packings: new Map<string, unknown>() }
  const level = levelOf((window.to - window.from) / width)
  const plotHeight = Math.max(
    LEAST_PLOT_PX,
    options.height !== undefined
      ? options.height - appendix.height
      : isWindow && screen
        ? screen.height
        : naturalHeight(state.table, state.lanes, level, { ...context, heightPx: 0 }),
  )
  const scene = buildScene(
    { ...state, window },
    { ...context, heightPx: Math.round(plotHeight), packings: new Map<string, unknown>() },
  )
  return {
    width,
    height: Math.round(options.height ?? scene.height + appendix.height),
    scene,
    numbers: isWindow && isListed ? [] : numberMarks(scene, state),
    appendix,
  }
}

export function paintPicture(picture: Picture, painter: Painter, theme: Theme, { metrics }: PictureContext): void {
  const { scene, numbers, appendix } = picture
  paintScene(scene, painter, { theme, metrics })
  for (const { text, x, y } of numbers)
    painter.text(text, x, y, { colour: theme.ink, px: metrics.smallFontPx * 0.85, weight: 600, align: 'center' })
  if (appendix.lines.length === 0) return
  painter.rect(0, scene.height, picture.width, 1, theme.rule)
  for (const line of appendix.lines) {
    painter.text(line.text, line.x, scene.height + line.y, {
      colour: line.isStrong ? theme.ink : theme.muted,
      px: metrics.smallFontPx,
      weight: line.isStrong ? 600 : 400,
    })
  }
}
