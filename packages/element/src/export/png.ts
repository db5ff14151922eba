import { buildScene } from '../layout/build-scene.js'
import type { LayoutContext } from '../layout/layout-context.js'
import { naturalHeight } from '../layout/place-lanes.js'
import { CanvasPainter } from '../render/canvas-painter.js'
import { paintScene } from '../render/paint-scene.js'
import type { TimelineState } from '../state/timeline-state.js'
import type { Theme } from '../theme/theme.js'
import { levelOf } from '../time/scale.js'
import type { ExportOptions } from './svg.js'

/** Browsers give no picture beyond about this many pixels a side. */
const MOST_PIXELS = 16_000

/** The picture of a state as PNG: the same scene on a canvas of its own. */
export async function toPng(
  state: TimelineState,
  options: ExportOptions,
  theme: Theme,
  base: Omit<LayoutContext, 'widthPx' | 'heightPx' | 'packings'>,
  owner: Document,
): Promise<Blob> {
  const width = options.width ?? 1200
  const window = options.range === 'window' ? state.window : state.extent
  const context = { ...base, widthPx: width, heightPx: 0, packings: new Map<string, unknown>() }
  const wanted = naturalHeight(state.table, state.lanes, levelOf((window.to - window.from) / width), context)
  const height = Math.round(options.height ?? Math.max(200, wanted))
  const scale = Math.min(options.scale ?? 2, MOST_PIXELS / width, MOST_PIXELS / height)
  const canvas = owner.createElement('canvas')
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  const paper = canvas.getContext('2d')
  if (!paper) throw new Error('This browser gives no 2D canvas to draw the picture on.')
  paper.scale(scale, scale)
  paper.fillStyle = theme.panel
  paper.fillRect(0, 0, width, height)
  const scene = buildScene({ ...state, window }, { ...context, heightPx: height, packings: new Map() })
  paintScene(scene, new CanvasPainter(paper, theme.sans), { theme, metrics: base.metrics })
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large for this browser.'))),
      'image/png',
    )
  })
}
