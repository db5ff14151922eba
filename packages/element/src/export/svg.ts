import { buildScene } from '../layout/build-scene.js'
import type { LayoutContext } from '../layout/layout-context.js'
import { naturalHeight } from '../layout/place-lanes.js'
import { paintScene } from '../render/paint-scene.js'
import { SvgPainter } from '../render/svg-painter.js'
import type { TimelineState } from '../state/timeline-state.js'
import type { Theme } from '../theme/theme.js'
import { levelOf } from '../time/scale.js'

export interface ExportOptions {
  /** Default `all`: the whole timeline, not only what is in view. */
  readonly range?: 'window' | 'all'
  /** CSS pixels; default 1200 wide, as high as its rows need. */
  readonly width?: number
  readonly height?: number
  /** Pixels of a PNG per CSS pixel; default 2. */
  readonly scale?: number
}

/** The picture of a state as SVG text, drawn by the same layout and strokes as the screen. */
export function toSvg(
  state: TimelineState,
  options: ExportOptions,
  theme: Theme,
  base: Omit<LayoutContext, 'widthPx' | 'heightPx' | 'packings'>,
  title: string,
): string {
  const width = options.width ?? 1200
  const window = options.range === 'window' ? state.window : state.extent
  const context = { ...base, widthPx: width, heightPx: 0, packings: new Map<string, unknown>() }
  const wanted = naturalHeight(state.table, state.lanes, levelOf((window.to - window.from) / width), context)
  const height = Math.round(options.height ?? Math.max(200, wanted))
  const scene = buildScene({ ...state, window }, { ...context, heightPx: height, packings: new Map() })
  const painter = new SvgPainter(theme.sans)
  paintScene(scene, painter, { theme, metrics: base.metrics })
  return painter.finish(width, height, title, theme.panel)
}
