import { interpolateZoom } from 'd3-interpolate'
import type { TimeWindow } from '../time/time-window.js'
import { prefersLessMotion } from './page-parts.js'

export interface MotionTarget {
  /** As it is drawn. */
  window(): TimeWindow
  setWindow(drawn: TimeWindow): void
  paint(): void
  isVisible(): boolean
}

const MAX_FLIGHT_MS = 900
const MIN_FLIGHT_MS = 240
/** Share of the speed that is left after a millisecond of gliding. */
const FRICTION = 0.9955
const STOP_PX_PER_MS = 0.02

/** Moves the window by itself: flights by the path of van Wijk and Nuij ("Smooth and efficient zooming and panning",
 *  2003; d3.interpolateZoom), and gliding after a swipe. One at a time. */
export class Motion {
  readonly #view: Window & typeof globalThis
  readonly #target: MotionTarget
  #stop: () => void = () => undefined

  constructor(view: Window & typeof globalThis, target: MotionTarget) {
    this.#view = view
    this.#target = target
  }

  /** Ends what is moving, where it is. */
  stop(): void {
    this.#stop()
  }

  /** Resolves when the window is there and painted, or something else has begun. */
  fly(to: TimeWindow, animate: boolean): Promise<void> {
    this.stop()
    const isQuiet = prefersLessMotion(this.#view)
    if (!animate || isQuiet || !this.#target.isVisible()) {
      this.#target.setWindow(to)
      this.#target.paint()
      return Promise.resolve()
    }
    const from = this.#target.window()
    const middle = ({ from: a, to: b }: TimeWindow): number => (a + b) / 2
    const unit = Math.max(1, from.to - from.from)
    // Time relative to the start: numbers of this size keep their digits.
    const origin = middle(from)
    const path = interpolateZoom(
      [0, 0, (from.to - from.from) / unit],
      [(middle(to) - origin) / unit, 0, (to.to - to.from) / unit],
    )
    const durationMs = Math.min(MAX_FLIGHT_MS, Math.max(MIN_FLIGHT_MS, path.duration * 0.5))
    return this.#run((elapsedMs) => {
      const share = Math.min(1, elapsedMs / durationMs)
      if (share === 1) {
        this.#target.setWindow(to)
        this.#target.paint()
        return false
      }
      const eased = share < 0.5 ? 2 * share * share : 1 - (2 - 2 * share) ** 2 / 2
      const [x, , width] = path(eased)
      const center = origin + x * unit
      this.#target.setWindow({ from: center - (width * unit) / 2, to: center + (width * unit) / 2 })
      return true
    })
  }

  /** `velocity` in px per ms; `panBy` moves by pixels. */
  glide(velocity: number, panBy: (px: number) => void): void {
    this.stop()
    if (prefersLessMotion(this.#view)) return
    let speed = velocity
    let before = 0
    void this.#run((elapsedMs) => {
      const step = elapsedMs - before
      before = elapsedMs
      panBy(speed * step)
      speed *= FRICTION ** step
      return Math.abs(speed) > STOP_PX_PER_MS
    })
  }

  #run(step: (elapsedMs: number) => boolean): Promise<void> {
    return new Promise((resolve) => {
      let frame = 0
      let startMs: number | null = null
      this.#stop = () => {
        this.#view.cancelAnimationFrame(frame)
        this.#stop = () => undefined
        resolve()
      }
      const tick = (timeMs: number): void => {
        startMs ??= timeMs
        if (step(timeMs - startMs)) frame = this.#view.requestAnimationFrame(tick)
        else this.#stop()
      }
      frame = this.#view.requestAnimationFrame(tick)
    })
  }
}
