import type { Strings } from '../i18n/strings.js'
import { PointerGestures } from '../interact/pointer-gestures.js'
import type { ViewportDelta } from '../interact/viewport-delta.js'
import { readWheel } from '../interact/wheel.js'
import { hitTest, hitTitle } from '../scene/hit-test.js'
import type { Mark } from '../scene/marks.js'
import { membersOf } from '../scene/members.js'
import type { LaneBand, Scene } from '../scene/scene.js'
import { partingWindow } from '../state/parting-window.js'
import { revealWindow } from '../state/reveal-window.js'
import type { TimelineState } from '../state/timeline-state.js'
import type { TimeWindow } from '../time/scale.js'
import type { Access, AccessHost } from './access.js'
import { OverviewBrush } from './brush.js'
import { Motion } from './motion.js'
import type { Plot, PlotSizes } from './plot.js'
import { WheelHint } from './wheel-hint.js'

export interface StageHost {
  readonly state: TimelineState
  readonly strings: Strings
  readonly plot: Plot
  setWindow(window: TimeWindow): void
  choose(index: number): void
  collapse(lane: LaneBand): void
  open(members: readonly number[]): void
  close(): void
  toggleHelp(): void
  painted(): void
  /** Letters have come that the page fetched. */
  lettersCame(): void
}

/** Least size of a mark for a finger and for a mouse. */
const FINGER_PX = 44
const POINTER_PX = 24
const DOUBLE_TAP_ZOOM = 2.5

/** The moving half of the element: paints the canvases, and hands gestures, wheel and keys to what they mean. One frame
 *  for all changes, none without. */
export class Stage {
  readonly #host: StageHost
  readonly #view: Window & typeof globalThis
  /** Held: WebKit forgets who listens to it where nobody does. */
  readonly #fonts: FontFaceSet
  readonly plotElement: HTMLElement
  readonly #strip: HTMLElement
  readonly #canvas: HTMLCanvasElement
  readonly #overview: HTMLCanvasElement
  readonly #hint: WheelHint
  readonly #motion: Motion
  readonly #gestures: PointerGestures
  readonly #brush: OverviewBrush
  readonly #resize: ResizeObserver
  readonly #stop = new AbortController()
  size: PlotSizes = { width: 0, height: 0, stripWidth: 0, stripHeight: 0 }
  #access: Access | null = null
  #scene: Scene | null = null
  #frame = 0
  #dirty = true

  constructor(root: ShadowRoot, view: Window & typeof globalThis, host: StageHost) {
    // The shell is there before its stage.
    const find = (selector: string): HTMLElement => root.querySelector(selector) as HTMLElement
    this.#host = host
    this.#view = view
    this.#fonts = root.ownerDocument.fonts
    this.plotElement = find('.plot')
    this.#strip = find('.strip')
    this.#canvas = find('.plot canvas') as HTMLCanvasElement
    this.#overview = find('.strip canvas') as HTMLCanvasElement
    this.#hint = new WheelHint(find('.hint'), view.navigator.platform)
    this.#motion = new Motion(view, {
      window: () => host.plot.drawn(host.state, host.state.window),
      setWindow: (window) => host.setWindow(host.plot.real(host.state, window)),
      paint: () => this.paint(),
      isVisible: () => this.size.width > 0,
    })
    this.#gestures = this.#listenToPointer()
    this.#brush = this.#moveBrush(find('.brush'))
    const { signal } = this.#stop
    this.plotElement.addEventListener('wheel', (event) => this.#wheel(event), { signal, passive: false })
    this.#fonts.addEventListener('loadingdone', () => host.lettersCame(), { signal })
    this.#resize = new ResizeObserver(() => {
      // After layout and before painting: the frame that shows the new size shows the new picture.
      this.measure()
      this.paint()
    })
    this.#resize.observe(this.plotElement)
    this.#resize.observe(this.#strip)
  }

  get scene(): Scene | null {
    return this.#scene
  }

  dispose(): void {
    this.stopMotion()
    this.#stop.abort()
    this.#gestures.dispose()
    this.#brush.dispose()
    this.#resize.disconnect()
    this.#access?.dispose()
    this.#hint.dispose()
    if (this.#frame) this.#view.cancelAnimationFrame(this.#frame)
  }

  // ── Painting ──

  /** Reads the sizes of both canvases. Frames use what was read last: asking for sizes lays out the page. */
  measure(): void {
    const { clientWidth: width, clientHeight: height } = this.plotElement
    const { clientWidth: stripWidth, clientHeight: stripHeight } = this.#strip
    const { size } = this
    const isSame = size.width === width && size.height === height
    if (isSame && size.stripWidth === stripWidth && size.stripHeight === stripHeight) return
    this.size = { width, height, stripWidth, stripHeight }
    this.#dirty = true
  }

  /** Asks for a frame. */
  invalidate(): void {
    this.#dirty = true
    if (this.#frame) return
    this.#frame = this.#view.requestAnimationFrame(() => {
      this.#frame = 0
      this.paint()
    })
  }

  /** Paints now what is out of date: called by the frame, and before a promise of `rendered` is kept. */
  paint(): void {
    const { state, plot } = this.#host
    const { width, height, stripWidth, stripHeight } = this.size
    if (!this.#dirty || width < 1 || height < 1) return
    this.#dirty = false
    this.#scene = plot.scene(state, width, height)
    plot.paint(this.#canvas, this.#scene)
    plot.paintOverview(this.#overview, state, stripWidth, stripHeight)
    this.#brush.show(stripWidth)
    this.#access?.follow(this.#scene)
    this.#host.painted()
  }

  /** Lets keyboards and screen readers in. */
  open(create: (navigator: HTMLElement, lanes: HTMLElement, host: AccessHost) => Access): void {
    if (this.#access) return
    const find = (selector: string): HTMLElement => this.plotElement.querySelector(selector) as HTMLElement
    this.#access = create(find('.navigator'), find('.lanes'), this.#accessHost())
    if (this.#scene) this.#access.follow(this.#scene)
  }

  #accessHost(): AccessHost {
    const host = this.#host
    return {
      get state() {
        return host.state
      },
      get strings() {
        return host.strings
      },
      widthPx: () => this.#width,
      choose: (mark) => this.#choose(mark),
      collapse: (lane) => host.collapse(lane),
      bring: async (index) => {
        await this.reveal(index)
        this.#dirty = true
        this.paint()
      },
      flyBy: (delta) => this.#flyBy(delta),
      fit: () => void this.fly(host.state.extent, true),
      close: () => host.close(),
      toggleHelp: () => host.toggleHelp(),
    }
  }

  /** Brings the buttons over the marks in line with the picture. */
  settle(): void {
    this.#access?.settle()
  }

  /** Tells the brush's place in words. */
  wordBrush(words: string): void {
    this.#brush.word(words)
  }

  // ── Moving ──

  /** Moves to a window; at once where motion is unwanted or cannot be seen. Resolves when it is there and painted. */
  fly(to: TimeWindow, animate: boolean): Promise<void> {
    const { state, plot } = this.#host
    return this.#motion.fly(plot.drawn(state, to), animate)
  }

  stopMotion(): void {
    this.#motion.stop()
  }

  zoom(factor: number): void {
    this.#flyBy({ zoom: { factor, at: 0.5 } })
  }

  /** Pans as little as brings an event into view; widens where it is longer than the window. */
  async reveal(index: number): Promise<void> {
    const window = revealWindow(this.#host.state, index)
    if (window) await this.fly(window, true)
  }

  #moved(delta: ViewportDelta): TimeWindow {
    return this.#host.plot.moved(this.#host.state, delta)
  }

  #flyBy(delta: ViewportDelta): void {
    void this.fly(this.#moved(delta), true)
  }

  #moveBrush(brush: HTMLElement): OverviewBrush {
    const host = this.#host
    return new OverviewBrush(this.#strip, brush, {
      extent: () => host.state.extent,
      scale: () => host.plot.strip(host.state, this.size.stripWidth),
      window: () => host.state.window,
      move: (window) => {
        this.stopMotion()
        host.setWindow(window)
      },
    })
  }

  // ── Pointer and wheel ──

  #listenToPointer(): PointerGestures {
    const { classList } = this.plotElement
    return new PointerGestures(this.plotElement, {
      onDelta: (delta) => {
        classList.add('dragging')
        this.#host.setWindow(this.#moved(delta))
      },
      onTap: (x, y, coarse) => {
        classList.remove('dragging')
        const lane = this.#hitTitle(x, y)
        const mark = lane ? null : this.#hit(x, y, coarse ? FINGER_PX : POINTER_PX)
        if (lane) this.#host.collapse(lane)
        else if (mark) this.#choose(mark)
      },
      onDoubleTap: (x, y) => {
        const lane = this.#hitTitle(x, y)
        if (lane) this.#host.collapse(lane)
        else this.#flyBy({ zoom: { factor: DOUBLE_TAP_ZOOM, at: x / this.#width } })
      },
      onHover: (x, y) => {
        const isTitle = this.#hitTitle(x, y) !== undefined
        this.#hover(isTitle ? null : this.#hit(x, y, POINTER_PX))
        if (isTitle) classList.add('over')
      },
      onLeave: () => {
        this.#hover(null)
        classList.remove('dragging')
      },
      onRelease: (velocity) => {
        classList.remove('dragging')
        this.#motion.glide(velocity)
      },
      onPress: () => this.stopMotion(),
    })
  }

  get #width(): number {
    return Math.max(1, this.size.width)
  }

  #hit(x: number, y: number, least: number): Mark | null {
    return this.#scene ? hitTest(this.#scene, x, y, least) : null
  }

  #hitTitle(x: number, y: number): LaneBand | undefined {
    return this.#scene ? hitTitle(this.#scene, x, y) : undefined
  }

  /** What a mark without words stands for, in the browser's own way of telling. */
  #hover(mark: Mark | null): void {
    this.plotElement.classList.toggle('over', mark !== null)
    const name = mark && 'index' in mark ? (this.#access?.nameOf(mark.index) ?? '') : ''
    if (this.plotElement.title !== name) this.plotElement.title = name
  }

  /** One event is chosen; a group is flown to, or opened in the panel where no zoom can part it. */
  #choose(mark: Mark): void {
    const { state } = this.#host
    const members = membersOf(mark)
    const [first] = members
    if (first === undefined) return
    const parting = members.length > 1 ? partingWindow(state, members) : null
    if (members.length > 1 && !parting) {
      this.#host.open(members)
      return
    }
    if (this.#access) this.#access.focused = first
    if (parting) void this.fly(parting, true)
    else this.#host.choose(first)
  }

  #wheel(event: WheelEvent): void {
    const box = this.plotElement.getBoundingClientRect()
    const delta = readWheel(event, (event.clientX - box.left) / Math.max(1, box.width), box.width)
    if (!delta) {
      this.#hint.show(this.#host.strings.wheelHint)
      return
    }
    event.preventDefault()
    this.stopMotion()
    this.#host.setWindow(this.#moved(delta))
  }
}
