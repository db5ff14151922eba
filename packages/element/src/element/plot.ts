import { buildOverview } from '../layout/build-overview.js'
import { buildScene } from '../layout/build-scene.js'
import type { LayoutContext, PackingCache } from '../layout/layout-context.js'
import type { MeasureText } from '../layout/measure.js'
import { MOST_PACKED } from '../layout/layout-lane.js'
import { naturalHeight } from '../layout/place-lanes.js'
import { prepareCanvas } from '../render/canvas-painter.js'
import { paintOverview } from '../render/paint-overview.js'
import { paintScene } from '../render/paint-scene.js'
import { applyDelta, type ViewportDelta } from '../interact/viewport-delta.js'
import type { Scene } from '../scene/scene.js'
import { foldOfState } from '../state/gaps.js'
import { LaneIndex } from '../data/lane-index.js'
import { datedOf } from '../state/lanes.js'
import type { TimelineState } from '../state/timeline-state.js'
import { closeMetrics, metricsFor, type Metrics } from '../theme/metrics.js'
import { LIGHT_THEME, type Theme } from '../theme/theme.js'
import { levelOf, type TimeWindow } from '../time/scale.js'
import { stripScale, type StripScale } from '../time/strip-scale.js'
import { canvasMeasure, forgetWidths } from './canvas-measure.js'

export interface PlotSizes {
  readonly width: number
  readonly height: number
  readonly stripWidth: number
  readonly stripHeight: number
}

/** Most height that the graphic takes of itself, at the usual size of text. */
const MOST_HEIGHT_PX = 700

/** The two canvases: scene in, pixels out. Keeps what is dear to make (type measures, packed rows, the overview's
 *  counts) until something that it depends on changes. */
export class Plot {
  theme: Theme = LIGHT_THEME
  metrics: Metrics = metricsFor(13)
  #close = closeMetrics(this.metrics)
  #measure: MeasureText = (text) => text.length * 7
  #packings: PackingCache = new Map()
  #packedFor: readonly unknown[] = []
  #overviewFor: readonly unknown[] = []
  #stripFor: readonly unknown[] = []
  #strip: StripScale = stripScale([], 1)
  #partsFor: readonly unknown[] = []
  #parts: readonly LaneIndex[] = []
  readonly claimsNote: (index: number) => string

  constructor(claimsNote: (index: number) => string) {
    this.claimsNote = claimsNote
  }

  setTheme(theme: Theme, owner: Document): void {
    const sameType = theme.sans === this.theme.sans && theme.fontPx === this.theme.fontPx
    this.theme = theme
    this.#overviewFor = []
    if (sameType && this.#packedFor.length > 0) return
    this.metrics = metricsFor(theme.fontPx)
    this.#close = closeMetrics(this.metrics)
    this.#measure = canvasMeasure(owner, theme.sans, this.metrics)
    this.#packedFor = []
  }

  /** Letters are there that were not: what was measured without them is wrong. */
  forgetType(owner: Document): void {
    forgetWidths(owner)
    this.#packedFor = []
  }

  layout(state: TimelineState): Pick<LayoutContext, 'metrics' | 'measure' | 'claimsNote' | 'openingEnd' | 'openingMs'> {
    return {
      openingEnd: state.opening.to,
      openingMs: state.opening.to - state.opening.from,
      metrics: state.lanes.some((lane) => lane.index.count > MOST_PACKED) ? this.#close : this.metrics,
      measure: this.#measure,
      claimsNote: this.claimsNote,
    }
  }

  /** Height that the graphic takes where the page leaves it the choice: its rows at the zoom it opens with. */
  wantedHeight(state: TimelineState, width: number): number {
    const window = state.opening
    const context = { ...this.layout(state), widthPx: width, heightPx: 0, packings: this.#packingsOf(state) }
    const wanted = naturalHeight(
      state.table,
      state.lanes,
      levelOf((window.to - window.from) / Math.max(1, width)),
      context,
    )
    return Math.round(
      Math.min((MOST_HEIGHT_PX * this.metrics.fontPx) / 13, Math.max(300, wanted + state.lanes.length * 6)),
    )
  }

  /** The window after a delta, which is one of the picture: time under the pointer stays there, also where empty time is
   *  drawn short. */
  moved(state: TimelineState, delta: ViewportDelta): TimeWindow {
    return this.real(state, applyDelta(this.drawn(state, state.window), delta))
  }

  /** A window in the time of the picture, and back. */
  drawn(state: TimelineState, window: TimeWindow): TimeWindow {
    const fold = foldOfState(state)
    return (fold && state.gaps?.drawnWindow(fold, window)) ?? window
  }

  real(state: TimelineState, window: TimeWindow): TimeWindow {
    return state.gaps?.realWindow(foldOfState(state), window) ?? window
  }

  /** The scale of the overview strip. */
  strip(state: TimelineState, width: number): StripScale {
    const key = [state.table, state.shown, width]
    if (key.some((value, at) => value !== this.#stripFor[at])) {
      this.#stripFor = key
      this.#strip = stripScale(state.table.start.subarray(0, state.table.dated), width)
    }
    return this.#strip
  }

  /** How many of those shown lie in the window, wholly or in part. */
  countIn(state: TimelineState): number {
    const { from, to } = state.window
    return this.#partsOf(state).reduce((sum, part) => sum + part.countOngoing(from) + part.countStarting(from, to), 0)
  }

  /** All that is shown, each once: the lanes of columns as they are, else an index over all of it. */
  #partsOf(state: TimelineState): readonly LaneIndex[] {
    const { table, lanes, shown } = state
    if (this.#partsFor[0] !== table || this.#partsFor[1] !== shown || this.#partsFor[2] !== lanes) {
      this.#partsFor = [table, shown, lanes]
      const isApart = table.laneTitles.length > 0
      this.#parts = isApart ? lanes.map((lane) => lane.index) : [LaneIndex.of(table, datedOf(shown, table))]
    }
    return this.#parts
  }

  scene(state: TimelineState, width: number, height: number): Scene {
    const packings = this.#packingsOf(state)
    return buildScene(state, { ...this.layout(state), widthPx: width, heightPx: height, packings })
  }

  #packingsOf(state: TimelineState): PackingCache {
    const key = [state.table, state.lanes, state.language, this.metrics, state.opening.to]
    if (key.some((value, at) => value !== this.#packedFor[at])) {
      this.#packings = new Map()
      this.#packedFor = key
    }
    return this.#packings
  }

  paint(canvas: HTMLCanvasElement, scene: Scene): void {
    const { theme, metrics } = this
    const painter = prepareCanvas(canvas, scene.width, scene.height, theme.panel, theme.sans)
    if (painter) paintScene(scene, painter, { theme, metrics })
  }

  /** Paints the strip, if what it shows has changed. */
  paintOverview(canvas: HTMLCanvasElement, state: TimelineState, width: number, height: number): void {
    const key = [
      state.table,
      state.shown,
      state.language,
      width,
      height,
      this.theme,
      canvas.ownerDocument.defaultView?.devicePixelRatio,
    ]
    if (key.every((value, at) => value === this.#overviewFor[at])) return
    const { theme, metrics } = this
    const painter = prepareCanvas(canvas, width, height, theme.soft, theme.sans)
    if (!painter) return
    this.#overviewFor = key
    const { table } = state
    const strip = this.strip(state, width)
    const disputed = state.document ? Array.from(state.shown).filter((one) => table.event(one)?.conflict) : []
    const starts = disputed.map((one) => table.start[one] as number)
    const overview = buildOverview(state, strip, this.#partsOf(state), starts, width, height, metrics)
    paintOverview(overview, painter, { theme, metrics })
  }
}
