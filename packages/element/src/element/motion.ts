import { planFlight } from '../interact/fly-to.js'
import { applyDelta } from '../interact/viewport-delta.js'
import type { TimeWindow } from '../time/scale.js'

export interface MotionHost {
  window(): TimeWindow
  setWindow(window: TimeWindow): void
  paint(): void
  /** False where nobody would see it: a plot without width. */
  isVisible(): boolean
}

const FRICTION_PER_MS = 0.0042
const LEAST_VELOCITY = 0.00002
const LEAST_THROW = 0.0002
const FASTEST = 0.004

/** What moves by itself: flights from window to window, and the glide after a drag. One at a time; none where the reader
 *  wants none. */
export class Motion {
  readonly #view: Window & typeof globalThis
  readonly #host: MotionHost
  #frame = 0
  #arrive: (() => void) | null = null

  constructor(view: Window & typeof globalThis, host: MotionHost) {
    this.#view = view
    this.#host = host
  }

  /** Moves to a window; at once where motion is unwanted or cannot be seen. Resolves when it is there and painted. */
  fly(to: TimeWindow, animate: boolean): Promise<void> {
    this.stop()
    const isHidden = this.#view.document.visibilityState === 'hidden' || !this.#host.isVisible()
    if (!animate || isHidden || this.#isUnwanted()) {
      this.#host.setWindow(to)
      this.#host.paint()
      return Promise.resolve()
    }
    const flight = planFlight(this.#host.window(), to)
    return new Promise((resolve) => {
      this.#arrive = resolve
      let begin = -1
      const step = (now: number): void => {
        if (begin < 0) begin = now
        const t = (now - begin) / flight.durationMs
        this.#frame = t < 1 ? this.#view.requestAnimationFrame(step) : 0
        this.#host.setWindow(flight.at(t))
        this.#host.paint()
        if (t >= 1) this.#end()
      }
      this.#frame = this.#view.requestAnimationFrame(step)
    })
  }

  /** Goes on after a drag and slows down. `velocity`: windows per ms. */
  glide(velocity: number): void {
    if (Math.abs(velocity) < LEAST_THROW || this.#isUnwanted()) return
    this.stop()
    let speed = Math.max(-FASTEST, Math.min(FASTEST, velocity))
    let last = -1
    const step = (now: number): void => {
      const elapsed = last < 0 ? 16 : Math.min(64, now - last)
      last = now
      this.#host.setWindow(applyDelta(this.#host.window(), { pan: speed * elapsed }))
      speed *= Math.exp(-FRICTION_PER_MS * elapsed)
      this.#frame = Math.abs(speed) > LEAST_VELOCITY ? this.#view.requestAnimationFrame(step) : 0
    }
    this.#frame = this.#view.requestAnimationFrame(step)
  }

  stop(): void {
    if (this.#frame) this.#view.cancelAnimationFrame(this.#frame)
    this.#frame = 0
    this.#end()
  }

  #end(): void {
    const arrive = this.#arrive
    this.#arrive = null
    arrive?.()
  }

  #isUnwanted(): boolean {
    return this.#view.matchMedia('(prefers-reduced-motion: reduce)').matches
  }
}
