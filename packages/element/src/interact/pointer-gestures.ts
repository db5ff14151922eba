import type { ViewportDelta } from './viewport-delta.js'

export interface GestureTarget {
  /** Called at most once per event, with what it wants. */
  onDelta(delta: ViewportDelta): void
  /** A press that did not move; coordinates in the element. */
  onTap(x: number, y: number, coarse: boolean): void
  onDoubleTap(x: number, y: number): void
  onHover(x: number, y: number): void
  onLeave(): void
  /** Let go while moving: fractions of the width per ms. */
  onRelease(velocity: number): void
  onPress(): void
}

interface Contact {
  readonly startX: number
  readonly startY: number
  x: number
  y: number
  timeMs: number
}

const TAP_PX = 5
const DOUBLE_TAP_MS = 320
/** Two taps further apart mean two things: a mouse hits what it aims at, a finger about. */
const MOUSE_SLOP_PX = 6
const FINGER_SLOP_PX = 24
/** Speed is taken over the last moves only. */
const VELOCITY_MEMORY = 0.35

/** Drag, pinch, tap and double tap from pointer events of one element. Listens to nothing else; the pointer is captured,
 *  so that a drag goes on outside. Vertical swipes stay with the page (`touch-action: pan-y`). */
export class PointerGestures {
  readonly #element: HTMLElement
  readonly #target: GestureTarget
  readonly #contacts = new Map<number, Contact>()
  readonly #stop = new AbortController()
  #moved = false
  #velocity = 0
  #lastTap = { timeMs: -Infinity, x: 0, y: 0 }

  constructor(element: HTMLElement, target: GestureTarget) {
    this.#element = element
    this.#target = target
    const { signal } = this.#stop
    element.addEventListener('pointerdown', (event) => this.#down(event), { signal })
    element.addEventListener('pointermove', (event) => this.#move(event), { signal })
    element.addEventListener('pointerup', (event) => this.#up(event, true), { signal })
    element.addEventListener('pointercancel', (event) => this.#up(event, false), { signal })
    element.addEventListener('pointerleave', () => this.#target.onLeave(), { signal })
  }

  dispose(): void {
    this.#stop.abort()
    this.#contacts.clear()
  }

  #locate(event: PointerEvent): { x: number; y: number; width: number } {
    const box = this.#element.getBoundingClientRect()
    return { x: event.clientX - box.left, y: event.clientY - box.top, width: Math.max(1, box.width) }
  }

  #down(event: PointerEvent): void {
    if (event.pointerType === 'mouse' && event.button !== 0) return
    const { x, y } = this.#locate(event)
    this.#contacts.set(event.pointerId, { startX: x, startY: y, x, y, timeMs: event.timeStamp })
    if (this.#contacts.size === 1) this.#moved = false
    this.#velocity = 0
    this.#target.onPress()
    try {
      this.#element.setPointerCapture(event.pointerId)
    } catch {
      // The pointer is gone already: its release comes without capture.
    }
  }

  #move(event: PointerEvent): void {
    const { x, y, width } = this.#locate(event)
    const contact = this.#contacts.get(event.pointerId)
    if (!contact) {
      this.#target.onHover(x, y)
      return
    }
    if (Math.hypot(x - contact.startX, y - contact.startY) > TAP_PX) this.#moved = true
    if (!this.#moved) return
    if (this.#contacts.size === 1) {
      const pan = (contact.x - x) / width
      const elapsed = Math.max(1, event.timeStamp - contact.timeMs)
      this.#velocity = this.#velocity * VELOCITY_MEMORY + (pan / elapsed) * (1 - VELOCITY_MEMORY)
      this.#target.onDelta({ pan })
    } else if (this.#contacts.size === 2) {
      this.#pinch(contact, event.pointerId, x, width)
    }
    contact.x = x
    contact.y = y
    contact.timeMs = event.timeStamp
  }

  #pinch(moving: Contact, id: number, x: number, width: number): void {
    const other = [...this.#contacts].find(([key]) => key !== id)?.[1]
    if (!other) return
    const before = Math.max(24, Math.abs(moving.x - other.x))
    const after = Math.max(24, Math.abs(x - other.x))
    const middle = (moving.x + other.x) / 2
    const pan = (middle - (x + other.x) / 2) / width
    this.#target.onDelta({ zoom: { factor: after / before, at: middle / width }, pan })
  }

  #up(event: PointerEvent, isRelease: boolean): void {
    const contact = this.#contacts.get(event.pointerId)
    if (!contact) return
    this.#contacts.delete(event.pointerId)
    if (this.#contacts.size > 0) return
    if (!isRelease) return
    if (this.#moved) {
      const rested = event.timeStamp - contact.timeMs > 80
      if (!rested) this.#target.onRelease(this.#velocity)
      return
    }
    const { x, y } = this.#locate(event)
    const last = this.#lastTap
    const slop = event.pointerType === 'mouse' ? MOUSE_SLOP_PX : FINGER_SLOP_PX
    if (event.timeStamp - last.timeMs < DOUBLE_TAP_MS && Math.hypot(x - last.x, y - last.y) < slop) {
      this.#lastTap = { timeMs: -Infinity, x: 0, y: 0 }
      this.#target.onDoubleTap(x, y)
      return
    }
    this.#lastTap = { timeMs: event.timeStamp, x, y }
    this.#target.onTap(x, y, event.pointerType !== 'mouse')
  }
}
