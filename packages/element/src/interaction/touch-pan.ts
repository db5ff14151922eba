import { localPoint } from './local-point.js'

export interface PanTarget {
  onStart(): void
  /** Moves what is shown by so many pixels. */
  panBy(px: number): void
  /** The finger has left with a speed, px per ms. */
  onRelease(velocity: number): void
}

const START_PX = 6
const VELOCITY_MS = 80

/** One finger that moves sideways pans; up and down it scrolls the page (`touch-action: pan-y`). */
export class TouchPan {
  readonly #element: HTMLElement
  readonly #target: PanTarget
  #pointer = -1
  #startX = 0
  #lastX = 0
  #isPanning = false
  #trail: { readonly x: number; readonly timeMs: number }[] = []

  constructor(element: HTMLElement, target: PanTarget, signal: AbortSignal) {
    this.#element = element
    this.#target = target
    element.addEventListener('pointerdown', (event) => this.#down(event), { signal })
    element.addEventListener('pointermove', (event) => this.#move(event), { signal })
    for (const type of ['pointerup', 'pointercancel'] as const)
      element.addEventListener(type, (event) => this.#up(event), { signal })
  }

  #down(event: PointerEvent): void {
    if (event.pointerType !== 'touch') return
    // A second finger: a pinch begins.
    if (this.#pointer >= 0) {
      this.#pointer = -1
      return
    }
    this.#pointer = event.pointerId
    this.#isPanning = false
    this.#startX = this.#lastX = localPoint(event, this.#element).x
    this.#trail = []
    this.#target.onStart()
  }

  #move(event: PointerEvent): void {
    if (event.pointerId !== this.#pointer) return
    const { x } = localPoint(event, this.#element)
    if (!this.#isPanning && Math.abs(x - this.#startX) < START_PX) return
    if (!this.#isPanning) this.#lastX = x
    this.#isPanning = true
    this.#trail.push({ x, timeMs: event.timeStamp })
    this.#target.panBy(x - this.#lastX)
    this.#lastX = x
  }

  #up(event: PointerEvent): void {
    if (event.pointerId !== this.#pointer) return
    this.#pointer = -1
    if (!this.#isPanning || event.type === 'pointercancel') return
    const recent = this.#trail.filter(({ timeMs }) => event.timeStamp - timeMs < VELOCITY_MS)
    const first = recent[0]
    const elapsed = first ? event.timeStamp - first.timeMs : 0
    if (first && elapsed > 0) this.#target.onRelease((this.#lastX - first.x) / elapsed)
  }
}
