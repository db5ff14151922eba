import { brushX, type D3BrushEvent } from 'd3-brush'
import { select } from 'd3-selection'
import type { TimeWindow } from '../time/time-window.js'
import { localPoint } from './local-point.js'

export interface BrushTarget {
  /** The window in pixels of the strip. */
  readonly extentPx: () => readonly [number, number]
  setExtentPx(from: number, to: number): void
  pan(share: number): void
  zoom(factor: number): void
  /** To the beginning or the end of everything. */
  toEnd(end: 'first' | 'last'): void
  onStart(): void
}

const MIN_WIDTH_PX = 14
/** Width in which a handle can be taken. */
const GRIP_PX = 24

/** The window in the overview: d3-brush for the mouse, one finger for touch (a vertical swipe scrolls the page), and a
 *  slider for the keyboard. */
export class OverviewBrush {
  readonly #host: HTMLElement
  readonly #slider: HTMLElement
  readonly #target: BrushTarget
  readonly #svg: SVGSVGElement
  readonly #behavior = brushX<null>()
  #isMoving = false
  #widthPx = 0
  #touch: { readonly id: number; lastX: number; readonly edge: 'from' | 'to' | 'both' } | null = null

  constructor(host: HTMLElement, svg: SVGSVGElement, slider: HTMLElement, target: BrushTarget, signal: AbortSignal) {
    this.#host = host
    this.#svg = svg
    this.#slider = slider
    this.#target = target
    this.#behavior
      .handleSize(GRIP_PX)
      .keyModifiers(false)
      .touchable(() => false)
      .filter((event: MouseEvent) => event.button === 0 && !(event.target as Element).classList.contains('overlay'))
      .on('start', (event: D3BrushEvent<null>) => {
        if (event.sourceEvent) target.onStart()
      })
      .on('brush', (event: D3BrushEvent<null>) => this.#brushed(event))
    host.addEventListener('pointerdown', (event) => this.#down(event), { signal })
    host.addEventListener('pointermove', (event) => this.#move(event), { signal })
    for (const type of ['pointerup', 'pointercancel'] as const)
      host.addEventListener(type, () => (this.#touch = null), { signal })
    slider.addEventListener('keydown', (event) => this.#key(event), { signal })
  }

  /** The strip has another size. */
  resize(widthPx: number, heightPx: number): void {
    this.#widthPx = widthPx
    this.#behavior.extent([
      [0, 4],
      [widthPx, heightPx],
    ])
    select(this.#svg)
      .attr('width', widthPx)
      .attr('height', heightPx + 4)
      .select<SVGGElement>('g.brush')
      .call((group) => this.#behavior(group as never))
  }

  /** Shows the window. `words`: what a screen reader says of it. */
  show(window: TimeWindow, extent: TimeWindow, words: string): void {
    const [from, to] = this.#target.extentPx()
    const group = select<SVGSVGElement, null>(this.#svg).select<SVGGElement>('g.brush')
    // A window may reach beyond what there is: the brush ends with the strip.
    const last = this.#widthPx - 1
    const left = Math.min(Math.max(1, from), Math.max(1, last - MIN_WIDTH_PX))
    const right = Math.max(left + MIN_WIDTH_PX, Math.min(to, last))
    this.#isMoving = true
    this.#behavior.move(group as never, [left, right])
    this.#isMoving = false
    const places = [left, right]
    select(this.#svg)
      .selectAll('.grip')
      .attr('x', (_, at) => (places[at] as number) - 2.5)
    const span = extent.to - extent.from
    const share = span > 0 ? ((window.from + window.to) / 2 - extent.from) / span : 0.5
    this.#slider.setAttribute('aria-valuenow', String(Math.round(Math.min(1, Math.max(0, share)) * 100)))
    this.#slider.setAttribute('aria-valuetext', words)
    this.#slider.style.insetInlineStart = `${left.toFixed(1)}px`
    this.#slider.style.inlineSize = `${(right - left).toFixed(1)}px`
  }

  #brushed({ selection }: D3BrushEvent<null>): void {
    if (this.#isMoving || !selection) return
    const [from, to] = selection as [number, number]
    this.#target.setExtentPx(from, to)
  }

  /** On the free strip the window comes to the pointer; with a finger it is dragged, or its end is. */
  #down(event: PointerEvent): void {
    const { x } = localPoint(event, this.#host)
    const [from, to] = this.#target.extentPx()
    const isFree = (event.target as Element).classList.contains('overlay')
    if (event.button !== 0 || (event.pointerType !== 'touch' && !isFree)) return
    this.#target.onStart()
    const isNear = (edge: number): boolean => Math.abs(x - edge) < GRIP_PX
    const edge = event.pointerType !== 'touch' ? 'both' : isNear(from) ? 'from' : isNear(to) ? 'to' : 'both'
    if (edge === 'both' && (x < from || x > to)) this.#target.setExtentPx(x - (to - from) / 2, x + (to - from) / 2)
    this.#touch = { id: event.pointerId, lastX: x, edge }
  }

  #move(event: PointerEvent): void {
    const touch = this.#touch
    if (touch?.id !== event.pointerId) return
    const { x } = localPoint(event, this.#host)
    const by = x - touch.lastX
    touch.lastX = x
    const [from, to] = this.#target.extentPx()
    if (touch.edge === 'both') this.#target.setExtentPx(from + by, to + by)
    else if (touch.edge === 'from') this.#target.setExtentPx(Math.min(from + by, to - 2), to)
    else this.#target.setExtentPx(from, Math.max(to + by, from + 2))
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const isLtr = getComputedStyle(this.#host).direction !== 'rtl'
    const actions: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => this.#target.pan(isLtr ? -0.1 : 0.1),
      ArrowRight: () => this.#target.pan(isLtr ? 0.1 : -0.1),
      ArrowUp: () => this.#target.pan(0.1),
      ArrowDown: () => this.#target.pan(-0.1),
      PageUp: () => this.#target.pan(0.8),
      PageDown: () => this.#target.pan(-0.8),
      Home: () => this.#target.toEnd('first'),
      End: () => this.#target.toEnd('last'),
      '+': () => this.#target.zoom(1.5),
      '-': () => this.#target.zoom(1 / 1.5),
    }
    const act = actions[event.key]
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
}
