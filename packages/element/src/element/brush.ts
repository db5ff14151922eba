import { clamp } from '../geometry/search.js'
import type { TimeWindow } from '../time/scale.js'
import type { StripScale } from '../time/strip-scale.js'

export interface BrushTarget {
  extent(): TimeWindow
  scale(): StripScale
  window(): TimeWindow
  move(window: TimeWindow): void
}

type Grip = 'from' | 'to' | 'both'

/** The overview's brush: drag it, drag an end, press beside it, or use the arrow keys (Shift moves further, + and −
 *  change its width). Listens to its own strip only. */
export class OverviewBrush {
  readonly #strip: HTMLElement
  readonly #brush: HTMLElement
  readonly #target: BrushTarget
  readonly #stop = new AbortController()
  #drag: { readonly grip: Grip; readonly startTime: number; readonly window: TimeWindow } | null = null

  constructor(strip: HTMLElement, brush: HTMLElement, target: BrushTarget) {
    this.#strip = strip
    this.#brush = brush
    this.#target = target
    const { signal } = this.#stop
    strip.addEventListener('pointerdown', (event) => this.#down(event), { signal })
    strip.addEventListener('pointermove', (event) => this.#move(event), { signal })
    strip.addEventListener('pointerup', () => (this.#drag = null), { signal })
    strip.addEventListener('pointercancel', () => (this.#drag = null), { signal })
    brush.addEventListener('keydown', (event) => this.#key(event), { signal })
  }

  dispose(): void {
    this.#stop.abort()
  }

  /** Puts the brush where the window is. */
  show(widthPx: number): void {
    const window = this.#target.window()
    const scale = this.#target.scale()
    const from = clamp(scale.timeToPx(window.from), 0, widthPx)
    const to = clamp(scale.timeToPx(window.to), 0, widthPx)
    const width = Math.max(12, to - from)
    const left = clamp((from + to) / 2 - width / 2, 0, Math.max(0, widthPx - width))
    this.#brush.style.transform = `translateX(${left.toFixed(1)}px)`
    this.#brush.style.width = `${width.toFixed(1)}px`
  }

  /** Tells its place in words. */
  word(words: string): void {
    const extent = this.#target.extent()
    const window = this.#target.window()
    const middle = ((window.from + window.to) / 2 - extent.from) / Math.max(1, extent.to - extent.from)
    this.#brush.setAttribute('aria-valuenow', String(Math.round(clamp(middle * 100, 0, 100))))
    this.#brush.setAttribute('aria-valuetext', words)
  }

  #timeAt(event: PointerEvent): number {
    return this.#target.scale().pxToTime(event.clientX - this.#strip.getBoundingClientRect().left)
  }

  #down(event: PointerEvent): void {
    if (event.pointerType === 'mouse' && event.button !== 0) return
    event.preventDefault()
    const path = event.composedPath()
    const onGrip = path.find((node) => node instanceof HTMLElement && node.classList.contains('grip')) as
      HTMLElement | undefined
    const onBrush = path.includes(this.#brush)
    const time = this.#timeAt(event)
    if (!onBrush) {
      const window = this.#target.window()
      const half = (window.to - window.from) / 2
      this.#target.move({ from: time - half, to: time + half })
    }
    const grip: Grip = onGrip ? (onGrip.classList.contains('from') ? 'from' : 'to') : 'both'
    this.#drag = { grip, startTime: time, window: this.#target.window() }
    try {
      this.#strip.setPointerCapture(event.pointerId)
    } catch {
      // The pointer is gone already.
    }
    this.#brush.focus({ preventScroll: true })
  }

  #move(event: PointerEvent): void {
    if (!this.#drag) return
    const extent = this.#target.extent()
    const by = this.#timeAt(event) - this.#drag.startTime
    const { grip, window } = this.#drag
    const least = (extent.to - extent.from) / 5000
    this.#target.move({
      from:
        grip === 'to'
          ? window.from
          : grip === 'from'
            ? Math.min(window.from + by, window.to - least)
            : window.from + by,
      to: grip === 'from' ? window.to : grip === 'to' ? Math.max(window.to + by, window.from + least) : window.to + by,
    })
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const next = moveByKey(event.key, event.shiftKey, this.#target.window(), this.#target.extent())
    if (!next) return
    event.preventDefault()
    event.stopPropagation()
    this.#target.move(next)
  }
}

/** The window after a key on the brush; `null` for other keys. */
export function moveByKey(key: string, far: boolean, window: TimeWindow, extent: TimeWindow): TimeWindow | null {
  const span = window.to - window.from
  const step = span * (far ? 1 : 0.1)
  const shift = (by: number): TimeWindow => ({ from: window.from + by, to: window.to + by })
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return shift(-step)
    case 'ArrowRight':
    case 'ArrowUp':
      return shift(step)
    case 'PageUp':
      return shift(span)
    case 'PageDown':
      return shift(-span)
    case 'Home':
      return shift(extent.from - window.from)
    case 'End':
      return shift(extent.to - window.to)
    case '+':
    case '=':
      return { from: window.from + span * 0.1, to: window.to - span * 0.1 }
    case '-':
      return { from: window.from - span * 0.125, to: window.to + span * 0.125 }
    default:
      return null
  }
}
