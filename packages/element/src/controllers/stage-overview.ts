import { OverviewBrush } from '../interaction/overview-brush.js'
import { buildOverview } from '../layout/build-overview.js'
import type { MeasureText } from '../layout/text.js'
import type { Painter } from '../render/painter.js'
import { paintOverview, type PaintContext } from '../render/paint-plot.js'
import { compressionOf, toldWindow } from '../store/selectors.js'
import type { TimelineState } from '../store/state.js'
import { timeScale, type TimeScale } from '../time/time-scale.js'
import type { TimeWindow } from '../time/time-window.js'
import { windowWords } from '../time/window-words.js'
import type { StageHost } from './stage-host.js'

/** Height of the years below the columns, at 13 px. */
const YEARS_PX = 22

/** What the overview asks of the graphic. */
export interface OverviewTarget {
  readonly motion: { stop(): void; fly(drawn: TimeWindow, animate: boolean): Promise<void> }
  drawn(window: TimeWindow): TimeWindow
  pan(share: number): Promise<void>
  zoomBy(factor: number): Promise<void>
}

export interface OverviewCanvas {
  readonly context: PaintContext
  readonly measure: MeasureText
  /** The canvas, cleared; `null` where it cannot be drawn on. */
  readonly prepare: () => Painter | null
}

/** The strip of all events with the window in it: it is drawn when the events change, the window moves over it. */
export class StageOverview {
  readonly #host: StageHost
  readonly #brush: OverviewBrush
  #widthPx = 0
  #heightPx = 0
  #brushFor: readonly unknown[] = []
  #drawnFor: readonly unknown[] = []

  constructor(host: StageHost, root: ParentNode, target: OverviewTarget, signal: AbortSignal) {
    this.#host = host
    const place = root.querySelector('.overview-plot') as HTMLElement
    const svg = root.querySelector('.brush-layer') as SVGSVGElement
    const slider = root.querySelector('.slider') as HTMLElement
    this.#brush = new OverviewBrush(
      place,
      svg,
      slider,
      {
        extentPx: () => {
          const { window } = this.#state
          return [this.#scale.timeToPx(window.from), this.#scale.timeToPx(window.to)]
        },
        setExtentPx: (from, to) => {
          const { pxToTime } = this.#scale
          host.dispatch({ type: 'window', window: { from: pxToTime(from), to: pxToTime(to) } })
        },
        pan: (share) => void target.pan(share),
        zoom: (factor) => void target.zoomBy(factor),
        toEnd: (end) => {
          const { window, extent } = this.#state
          const span = window.to - window.from
          const to = end === 'first' ? { from: extent.from, to: extent.from + span } : { from: extent.to - span, to: extent.to } // prettier-ignore
          void target.motion.fly(target.drawn(to), true)
        },
        onStart: () => target.motion.stop(),
      },
      signal,
    )
  }

  get #state(): TimelineState {
    return this.#host.state
  }

  get #scale(): TimeScale {
    const { extent, table, settings } = this.#state
    return timeScale(extent, this.#widthPx, compressionOf(table, settings))
  }

  /** The strip has another size. */
  resize(widthPx: number, heightPx: number): void {
    this.#widthPx = widthPx
    this.#heightPx = heightPx
  }

  /** Colours, letters or the screen have changed: what is drawn is drawn again. */
  forget(): void {
    this.#drawnFor = []
  }

  paint({ context, measure, prepare }: OverviewCanvas): void {
    if (this.#widthPx < 1 || this.#heightPx < 1) return
    this.#fitBrush(context.metrics.scale)
    const { table, lanes, shown, extent, language, settings, window } = this.#state
    const key = [table, lanes, shown, extent, language, settings.compress, this.#widthPx, context.theme, measure]
    if (key.some((value, at) => value !== this.#drawnFor[at])) {
      this.#drawnFor = key
      const compression = compressionOf(table, settings)
      const request = { table, lanes, shown, extent, compression, language, metrics: context.metrics, measure }
      const overview = buildOverview({ ...request, widthPx: this.#widthPx, heightPx: this.#heightPx })
      const painter = prepare()
      if (painter) paintOverview(overview, painter, context, lanes)
    }
    this.#brush.show(window, extent, windowWords(toldWindow(window, table), language.dates)[0] ?? '')
  }

  /** The window stands above the years, which grow with the text. */
  #fitBrush(scale: number): void {
    const key = [this.#widthPx, Math.round(this.#heightPx - YEARS_PX * scale)] as const
    if (key.every((value, at) => value === this.#brushFor[at])) return
    this.#brushFor = key
    this.#brush.resize(...key)
  }
}
