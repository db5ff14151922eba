import { Hover } from '../interaction/hover.js'
import { localPoint } from '../interaction/local-point.js'
import { connectorsOf, hitConnector, hitTest } from '../scene/hit-test.js'
import { isEventMark, type Connector, type Mark, type Scene } from '../scene/scene.js'
import type { StageHost } from './stage-host.js'

const POINTER_PX = 24
const FINGER_PX = 44
const HINT_MS = 1600

/** What the pointer asks of the graphic. */
export interface PointerTarget {
  readonly scene: Scene
  readonly plot: HTMLElement
  readonly axis: HTMLElement
  readonly scroller: HTMLElement
  readonly hint: HTMLElement
  readonly cardPlace: HTMLElement
  readonly motion: { stop(): void }
  panBy(px: number): void
  choose(mark: Mark): void
  invalidate(): void
}

type Place = Readonly<Pick<MouseEvent, 'clientX' | 'clientY'>>

/** What is under the pointer, and what a click, a double click and the wheel do there. */
export class StagePointer {
  readonly #host: StageHost
  readonly #target: PointerTarget
  readonly #hover: Hover
  #hintTimer: ReturnType<typeof setTimeout> | null = null
  /** The line between two events under the pointer, where there is no event. */
  connector: Connector | null = null

  constructor(host: StageHost, target: PointerTarget, signal: AbortSignal) {
    this.#host = host
    this.#target = target
    const { plot, axis, cardPlace } = target
    this.#hover = new Hover(
      plot,
      {
        eventAt: (event) => this.#indexAt(event),
        onHover: (index) => {
          if (index !== host.state.hovered) host.dispatch({ type: 'hover', index })
        },
        onCard: (index) => host.dispatch({ type: 'card', card: index < 0 ? null : { index, cause: 'hover' } }),
      },
      signal,
    )
    axis.addEventListener('pointermove', (event) => this.#nameEra(event), { signal })
    plot.addEventListener('pointerleave', () => this.#pointAtConnector(null), { signal })
    plot.addEventListener('click', (event) => this.#clicked(event), { signal })
    plot.addEventListener('dblclick', (event) => this.#doubleClicked(event), { signal })
    cardPlace.addEventListener('pointerenter', () => this.#hover.enterCard(), { signal })
    cardPlace.addEventListener('pointerleave', () => this.#hover.leaveCard(), { signal })
  }

  dispose(): void {
    this.#hover.dispose()
    if (this.#hintTimer !== null) clearTimeout(this.#hintTimer)
  }

  closeCard(): void {
    this.#hover.close()
  }

  /** The mark at a point; a finger needs more room than a pointer. */
  markAt(event: Place, leastPx = POINTER_PX): Mark | null {
    const { x, y } = localPoint(event, this.#target.plot)
    return hitTest(this.#target.scene, x, y, leastPx)
  }

  #connectorAt(event: Place): Connector | null {
    const { x, y } = localPoint(event, this.#target.plot)
    const { selected, hovered } = this.#host.state
    // The one under the pointer stays when the pointer leaves the event that it came from.
    return hitConnector(connectorsOf(this.#target.scene, [selected, hovered], this.connector), x, y)
  }

  #pointAtConnector(connector: Connector | null): void {
    if (connector?.from === this.connector?.from && connector?.to === this.connector?.to) return
    this.connector = connector
    const { plot } = this.#target
    if (connector) plot.title = this.#host.nameOfRelation(connector)
    else plot.removeAttribute('title')
    this.#target.invalidate()
  }

  /** What the axis has no room to say of an era. */
  #nameEra(event: PointerEvent): void {
    const { axis, scene } = this.#target
    const { x } = localPoint(event, axis)
    const title = scene.eras.findLast(({ x0, x1 }) => x >= x0 && x <= x1)?.title ?? ''
    if (axis.title !== title) axis.title = title
  }

  #indexAt(event: PointerEvent): number {
    const mark = this.markAt(event)
    const connector = mark ? null : this.#connectorAt(event)
    this.#pointAtConnector(connector)
    this.#target.plot.classList.toggle('over', mark !== null || connector !== null)
    return mark && isEventMark(mark) ? mark.index : -1
  }

  #clicked(event: MouseEvent): void {
    const isFinger = (event as PointerEvent).pointerType === 'touch'
    const mark = this.markAt(event, isFinger ? FINGER_PX : POINTER_PX)
    const connector = mark ? null : this.#connectorAt(event)
    if (mark) this.#target.choose(mark)
    else if (connector) {
      // To its other end.
      const { from, to } = connector
      this.#host.dispatch({ type: 'choose', index: to === this.#host.state.selected ? from : to })
    }
  }

  #doubleClicked(event: MouseEvent): void {
    const mark = this.markAt(event)
    if (mark && isEventMark(mark)) this.#host.open(mark.index)
  }

  /** Without a key the wheel pans sideways; up and down it scrolls the lanes, then the page, and a hint says how to zoom. */
  plainWheel(event: WheelEvent): void {
    const { motion, scroller, hint } = this.#target
    if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      event.preventDefault()
      motion.stop()
      this.#target.panBy(event.deltaX)
      return
    }
    const canScroll = scroller.scrollHeight > scroller.clientHeight + 1
    if (canScroll || event.deltaY === 0) return
    const { words } = this.#host.state.language
    const { platform } = hint.ownerDocument.defaultView?.navigator ?? navigator
    hint.textContent = words.wheelHint(/Mac|iP/.test(platform) ? '⌘' : 'Ctrl')
    hint.classList.add('shown')
    if (this.#hintTimer !== null) clearTimeout(this.#hintTimer)
    this.#hintTimer = setTimeout(() => hint.classList.remove('shown'), HINT_MS)
  }
}
