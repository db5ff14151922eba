export interface HoverTarget {
  /** Index of the event at a point of the element's own pixels, -1 for none. */
  eventAt(event: PointerEvent): number
  onHover(index: number): void
  onCard(index: number): void
}

/** The card opens after a moment, and is gone at once, unless the pointer is on its way into it. */
const OPEN_MS = 120
const LEAVE_MS = 90

/** Tells which event is under the pointer, and when its card opens and closes. */
export class Hover {
  readonly #target: HoverTarget
  #index = -1
  #isInCard = false
  #timer: ReturnType<typeof setTimeout> | null = null

  constructor(element: HTMLElement, target: HoverTarget, signal: AbortSignal) {
    this.#target = target
    element.addEventListener(
      'pointermove',
      (event) => {
        if (event.pointerType !== 'touch' && event.buttons === 0) this.#point(target.eventAt(event))
      },
      { signal },
    )
    element.addEventListener('pointerleave', () => this.#point(-1), { signal })
    element.addEventListener('pointerdown', () => this.close(), { signal })
  }

  enterCard(): void {
    this.#isInCard = true
  }

  leaveCard(): void {
    this.#isInCard = false
    this.#point(-1)
  }

  close(): void {
    this.#clear()
    this.#index = -1
    this.#isInCard = false
    this.#target.onHover(-1)
    this.#target.onCard(-1)
  }

  dispose(): void {
    this.#clear()
  }

  #point(index: number): void {
    if (index === this.#index || (index < 0 && this.#isInCard)) return
    this.#index = index
    this.#clear()
    if (index >= 0) this.#target.onHover(index)
    this.#timer = setTimeout(
      () => {
        this.#timer = null
        if (index < 0 && this.#isInCard) return
        if (index < 0) this.#target.onHover(-1)
        this.#target.onCard(index)
      },
      index >= 0 ? OPEN_MS : LEAVE_MS,
    )
  }

  #clear(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }
}
