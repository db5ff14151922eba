import { select } from 'd3-selection'
import { zoom, zoomIdentity, zoomTransform, type D3ZoomEvent, type ZoomTransform } from 'd3-zoom'
import type { TimeWindow } from '../time/time-window.js'

export interface ZoomTarget {
  /** The window as it is drawn. */
  window(): TimeWindow
  setWindow(drawn: TimeWindow): void
  /** A gesture begins: what moves by itself stops. */
  onStart(): void
  /** True where a double click means an event, and not the time below it. */
  isOnEvent(event: MouseEvent): boolean
  /** The wheel was turned without Ctrl or ⌘: the page scrolls. */
  onPlainWheel(event: WheelEvent): void
}

/** Wheel with Ctrl or ⌘, drag with the mouse, pinch and double click, by d3-zoom. The window is the truth: each gesture
 *  starts from it, and its transform is forgotten at the end. One finger is left to `TouchPan`, so that pages scroll. */
export class ZoomGestures {
  readonly #element: HTMLElement
  readonly #target: ZoomTarget
  #base: TimeWindow = { from: 0, to: 1 }
  #from: ZoomTransform = zoomIdentity

  constructor(element: HTMLElement, target: ZoomTarget) {
    this.#element = element
    this.#target = target
    const behavior = zoom<HTMLElement, unknown>()
      .clickDistance(4)
      .wheelDelta(zoomOfWheel)
      .filter((event: Event) => this.#accepts(event))
      .on('start', () => this.#start())
      .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => this.#zoom(event.transform))
      .on('end', () => this.#end())
    select(element).call(behavior)
  }

  dispose(): void {
    select(this.#element).on('.zoom', null)
  }

  #accepts(event: Event): boolean {
    if (event.type === 'wheel') {
      const wheel = event as WheelEvent
      if (wheel.ctrlKey || wheel.metaKey) return true
      this.#target.onPlainWheel(wheel)
      return false
    }
    if (event.type.startsWith('touch')) return (event as TouchEvent).touches.length > 1
    const mouse = event as MouseEvent
    if (mouse.type === 'dblclick' && this.#target.isOnEvent(mouse)) return false
    return mouse.button === 0 && !mouse.ctrlKey
  }

  #start(): void {
    this.#target.onStart()
    this.#base = this.#target.window()
    this.#from = zoomTransform(this.#element)
  }

  /** Where a pixel lies now, it lay in the window that the gesture started from. On a page that is scaled, pixels of the
   *  pointer are larger or smaller than those of the element; the box tells how wide it is in them. */
  #zoom({ k, x }: ZoomTransform): void {
    const width = Math.max(1, this.#element.getBoundingClientRect().width)
    const { from, to } = this.#base
    const timeAt = (px: number): number => from + ((((px - x) * this.#from.k) / k + this.#from.x) / width) * (to - from)
    this.#target.setWindow({ from: timeAt(0), to: timeAt(width) })
  }

  #end(): void {
    select(this.#element).property('__zoom', zoomIdentity)
  }
}

/** Powers of two that a turn of the wheel zooms by. Trackpads send a pinch as small turns with Ctrl. */
function zoomOfWheel({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const unit = deltaMode === WheelEvent.DOM_DELTA_LINE ? 0.05 : deltaMode === WheelEvent.DOM_DELTA_PAGE ? 1 : 0.003
  const isPinch = ctrlKey && deltaMode === WheelEvent.DOM_DELTA_PIXEL && Math.abs(deltaY) < 25
  return -deltaY * unit * (isPinch ? 4 : 1)
}
