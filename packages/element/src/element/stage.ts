import { wordWindow } from '@event-timeline/core/wording'
import { TimelineNavigator } from '../a11y/navigator.js'
import { nameOfEvent, nameOfItem, outlineOf, type OutlineItem } from '../a11y/outline.js'
import type { Strings } from '../i18n/strings.js'
import { planFlight } from '../interact/fly-to.js'
import { readKey } from '../interact/keys.js'
import { PointerGestures } from '../interact/pointer-gestures.js'
import { applyDelta, type ViewportDelta } from '../interact/viewport-delta.js'
import { readWheel } from '../interact/wheel.js'
import { hitTest } from '../scene/hit-test.js'
import type { Mark } from '../scene/marks.js'
import type { Scene } from '../scene/scene.js'
import { hullOf } from '../state/start-window.js'
import type { TimelineState } from '../state/timeline-state.js'
import { panWindow, type TimeWindow } from '../time/scale.js'
import { OverviewBrush } from './brush.js'
import { membersOf, neighbourOf, neighbourOfEvent, stopInLane, stopOf } from './keyboard-walk.js'
import type { Plot } from './plot.js'

export interface StageHost {
  readonly state: TimelineState
  readonly strings: Strings
  readonly plot: Plot
  setWindow(window: TimeWindow): void
  choose(index: number): void
  open(members: readonly number[]): void
  close(): void
  toggleHelp(): void
  painted(scene: Scene): void
}

const HINT_MS = 1600
/** Buttons follow the picture at once while focus is among them, else when it rests. */
const REST_MS = 120
const FRICTION_PER_MS = 0.0042
const LEAST_VELOCITY = 0.00002

/** The moving half of the element: canvases, gestures, keyboard, flights. One frame for all changes, none without. */
export class Stage {
  readonly #host: StageHost
  readonly #plotElement: HTMLElement
  readonly #strip: HTMLElement
  readonly #canvas: HTMLCanvasElement
  readonly #overview: HTMLCanvasElement
  readonly #hint: HTMLElement
  readonly #navigator: TimelineNavigator
  readonly #navigatorHost: HTMLElement
  readonly #gestures: PointerGestures
  readonly #brush: OverviewBrush
  readonly #resize: ResizeObserver
  readonly #stop = new AbortController()
  readonly #view: Window & typeof globalThis
  #scene: Scene | null = null
  #items: readonly OutlineItem[] = []
  #focused = -1
  #frame = 0
  #motion = 0
  #motionEnd: (() => void) | null = null
  #dirty = true
  #outlineDirty = true
  #restTimer: ReturnType<typeof setTimeout> | null = null
  #hintTimer: ReturnType<typeof setTimeout> | null = null

  constructor(root: ShadowRoot, view: Window & typeof globalThis, host: StageHost) {
    const find = (selector: string): HTMLElement => {
      const element = root.querySelector<HTMLElement>(selector)
      if (!element) throw new Error(`The shell has no ${selector}.`)
      return element
    }
    this.#host = host
    this.#view = view
    this.#plotElement = find('.plot')
    this.#strip = find('.strip')
    this.#canvas = find('.plot canvas') as HTMLCanvasElement
    this.#overview = find('.strip canvas') as HTMLCanvasElement
    this.#hint = find('.hint')
    this.#navigatorHost = find('.navigator')
    this.#navigator = new TimelineNavigator(this.#navigatorHost, {
      nameOf: (item) => nameOfItem(this.#host.state, item, this.#host.strings),
      onChoose: (item) => this.#choose(item.mark),
      onFocus: (item) => (this.#focused = membersOf(item.mark)[0] ?? -1),
    })
    this.#gestures = new PointerGestures(this.#plotElement, {
      onDelta: (delta) => this.#apply(delta),
      onTap: (x, y, coarse) => this.#tap(x, y, coarse),
      onDoubleTap: (x) => this.#zoomAt(2.5, x),
      onHover: (x, y) => this.#hover(this.#hit(x, y, 24)),
      onLeave: () => {
        this.#hover(null)
        this.#plotElement.classList.remove('dragging')
      },
      onRelease: (velocity) => this.#glide(velocity),
      onPress: () => this.stopMotion(),
    })
    this.#brush = new OverviewBrush(this.#strip, find('.brush'), {
      extent: () => this.#host.state.extent,
      scale: () => this.#host.plot.strip(this.#host.state, this.#strip.clientWidth),
      window: () => this.#host.state.window,
      move: (window) => {
        this.stopMotion()
        this.#host.setWindow(window)
      },
    })
    const { signal } = this.#stop
    this.#plotElement.addEventListener('wheel', (event) => this.#wheel(event), { signal, passive: false })
    this.#navigatorHost.addEventListener('keydown', (event) => this.#key(event), { signal })
    this.#resize = new ResizeObserver(() => this.invalidate())
    this.#resize.observe(this.#plotElement)
    this.#resize.observe(this.#strip)
  }

  get plotElement(): HTMLElement {
    return this.#plotElement
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
    this.#navigator.clear()
    if (this.#frame) this.#view.cancelAnimationFrame(this.#frame)
    if (this.#restTimer !== null) clearTimeout(this.#restTimer)
    if (this.#hintTimer !== null) clearTimeout(this.#hintTimer)
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
    const width = this.#plotElement.clientWidth
    const height = this.#plotElement.clientHeight
    if (!this.#dirty && this.#scene?.width === width && this.#scene.height === height) return
    if (width < 1 || height < 1) return
    this.#dirty = false
    this.#scene = plot.scene(state, width, height)
    plot.paint(this.#canvas, this.#scene)
    plot.paintOverview(this.#overview, state, this.#strip.clientWidth, this.#strip.clientHeight)
    this.#brush.show(this.#strip.clientWidth, wordWindow(state.window.from, state.window.to, state.language))
    this.#outlineDirty = true
    if (this.#hasFocus()) this.settle()
    else this.#settleSoon()
    this.#host.painted(this.#scene)
  }

  /** Brings the buttons over the marks in line with the picture. */
  settle(): void {
    if (!this.#outlineDirty || !this.#scene) return
    this.#outlineDirty = false
    const { state } = this.#host
    this.#items = outlineOf(this.#scene, state)
    const stop = stopOf(this.#items, this.#focused) ?? stopOf(this.#items, state.selected)
    this.#navigator.update(this.#items, stop?.key ?? this.#items[0]?.key ?? '')
  }

  #settleSoon(): void {
    if (this.#restTimer !== null) clearTimeout(this.#restTimer)
    this.#restTimer = setTimeout(() => {
      this.#restTimer = null
      this.settle()
    }, REST_MS)
  }

  #hasFocus(): boolean {
    const root = this.#plotElement.getRootNode() as ShadowRoot
    return root.activeElement !== null && this.#navigatorHost.contains(root.activeElement)
  }

  // ── Moving ──

  #apply(delta: ViewportDelta): void {
    this.#plotElement.classList.add('dragging')
    this.#host.setWindow(applyDelta(this.#host.state.window, delta))
  }

  #zoomAt(factor: number, x: number): void {
    const at = x / Math.max(1, this.#plotElement.clientWidth)
    void this.fly(applyDelta(this.#host.state.window, { zoom: { factor, at } }), true)
  }

  zoom(factor: number): void {
    void this.fly(applyDelta(this.#host.state.window, { zoom: { factor, at: 0.5 } }), true)
  }

  /** Moves to a window; at once where motion is unwanted or cannot be seen. Resolves when it is there and painted. */
  fly(to: TimeWindow, animate: boolean): Promise<void> {
    this.stopMotion()
    const calm = this.#view.matchMedia('(prefers-reduced-motion: reduce)').matches
    if (!animate || calm || this.#view.document.visibilityState === 'hidden' || this.#plotElement.clientWidth < 1) {
      this.#host.setWindow(to)
      this.paint()
      return Promise.resolve()
    }
    const flight = planFlight(this.#host.state.window, to)
    return new Promise((resolve) => {
      this.#motionEnd = resolve
      let begin = -1
      const step = (now: number): void => {
        if (begin < 0) begin = now
        const t = (now - begin) / flight.durationMs
        this.#motion = t < 1 ? this.#view.requestAnimationFrame(step) : 0
        this.#host.setWindow(flight.at(t))
        this.paint()
        if (t >= 1) this.#endMotion()
      }
      this.#motion = this.#view.requestAnimationFrame(step)
    })
  }

  stopMotion(): void {
    if (this.#motion) this.#view.cancelAnimationFrame(this.#motion)
    this.#motion = 0
    this.#endMotion()
  }

  #endMotion(): void {
    const end = this.#motionEnd
    this.#motionEnd = null
    end?.()
  }

  /** Goes on after a drag and slows down. */
  #glide(velocity: number): void {
    this.#plotElement.classList.remove('dragging')
    if (Math.abs(velocity) < 0.0002 || this.#view.matchMedia('(prefers-reduced-motion: reduce)').matches) return
    this.stopMotion()
    let speed = Math.max(-0.004, Math.min(0.004, velocity))
    let last = -1
    const step = (now: number): void => {
      const elapsed = last < 0 ? 16 : Math.min(64, now - last)
      last = now
      this.#host.setWindow(applyDelta(this.#host.state.window, { pan: speed * elapsed }))
      speed *= Math.exp(-FRICTION_PER_MS * elapsed)
      this.#motion = Math.abs(speed) > LEAST_VELOCITY ? this.#view.requestAnimationFrame(step) : 0
    }
    this.#motion = this.#view.requestAnimationFrame(step)
  }

  /** Pans as little as brings an event into view; widens where it is longer than the window. */
  reveal(index: number, animate: boolean): Promise<void> {
    const { state } = this.#host
    if (index < 0 || index >= state.table.dated) return Promise.resolve()
    const start = state.table.start[index] as number
    const end = state.table.end[index] as number
    const { from, to } = state.window
    const span = to - from
    if (start >= from && end <= to) return Promise.resolve()
    if (start < to && end > from && end - start > span * 0.6) return Promise.resolve()
    if (end - start > span * 0.8) {
      const hull = hullOf(state.table, [index], 0.15)
      return hull ? this.fly(hull, animate) : Promise.resolve()
    }
    const middle = (start + end) / 2
    return this.fly(panWindow(state.window, middle - (from + to) / 2), animate)
  }

  // ── Pointer and wheel ──

  #hit(x: number, y: number, least: number): Mark | null {
    return this.#scene ? hitTest(this.#scene, x, y, least) : null
  }

  /** What a mark without words stands for, in the browser's own way of telling. */
  #hover(mark: Mark | null): void {
    this.#plotElement.classList.toggle('over', mark !== null)
    const [first] = mark ? membersOf(mark) : []
    const isSingle = mark !== null && 'index' in mark
    const name = first === undefined ? '' : isSingle ? nameOfEvent(this.#host.state, first, this.#host.strings) : ''
    if (this.#plotElement.title !== name) this.#plotElement.title = name
  }

  #tap(x: number, y: number, coarse: boolean): void {
    this.#plotElement.classList.remove('dragging')
    const mark = this.#hit(x, y, coarse ? 44 : 24)
    if (mark) this.#choose(mark)
  }

  #choose(mark: Mark): void {
    const { state } = this.#host
    const members = membersOf(mark)
    const [first] = members
    if (first === undefined) return
    if (members.length === 1) {
      this.#focused = first
      this.#host.choose(first)
      return
    }
    const starts = new Set(members.map((index) => state.table.start[index]))
    const hull = hullOf(state.table, members, 0.15)
    const isCloser = hull && hull.to - hull.from < (state.window.to - state.window.from) * 0.9
    if (starts.size > 1 && hull && isCloser) {
      this.#focused = first
      void this.fly(hull, true)
    } else this.#host.open(members)
  }

  #wheel(event: WheelEvent): void {
    const box = this.#plotElement.getBoundingClientRect()
    const delta = readWheel(event, (event.clientX - box.left) / Math.max(1, box.width), box.width)
    if (!delta) {
      this.#showHint()
      return
    }
    event.preventDefault()
    this.stopMotion()
    this.#host.setWindow(applyDelta(this.#host.state.window, delta))
  }

  #showHint(): void {
    const isMac = /mac|iphone|ipad/i.test(this.#view.navigator.platform)
    this.#hint.textContent = this.#host.strings.wheelHint(isMac)
    this.#hint.classList.add('on')
    if (this.#hintTimer !== null) clearTimeout(this.#hintTimer)
    this.#hintTimer = setTimeout(() => this.#hint.classList.remove('on'), HINT_MS)
  }

  // ── Keyboard ──

  #key(event: KeyboardEvent): void {
    const command = readKey(event)
    if (!command) return
    event.preventDefault()
    event.stopPropagation()
    const { state } = this.#host
    this.settle()
    const current = this.#items.find((item) => item.key === this.#navigator.current)
    switch (command) {
      case 'previous':
      case 'next':
        this.#walk(this.#neighbour(current, command === 'next' ? 1 : -1))
        return
      case 'first':
      case 'last':
        this.#walk(command === 'first' ? (state.shown[0] ?? -1) : lastDated(state))
        return
      case 'lane-up':
      case 'lane-down': {
        const stop = current ? stopInLane(this.#items, current, command === 'lane-down' ? 1 : -1) : null
        if (stop) this.#navigator.focus(stop.key)
        return
      }
      case 'zoom-in':
      case 'zoom-out': {
        const at = current ? current.x / Math.max(1, this.#plotElement.clientWidth) : 0.5
        void this.fly(applyDelta(state.window, { zoom: { factor: command === 'zoom-in' ? 1.6 : 1 / 1.6, at } }), true)
        return
      }
      case 'pan-left':
      case 'pan-right':
        void this.fly(applyDelta(state.window, { pan: command === 'pan-right' ? 0.8 : -0.8 }), true)
        return
      case 'fit':
        void this.fly(state.extent, true)
        return
      case 'choose':
        if (current) this.#choose(current.mark)
        return
      case 'close':
        this.#host.close()
        return
      case 'help':
        this.#host.toggleHelp()
    }
  }

  #neighbour(current: OutlineItem | undefined, direction: -1 | 1): number {
    const { state } = this.#host
    return current ? neighbourOf(current, state, direction) : neighbourOfEvent(this.#focused, state, direction)
  }

  /** Moves focus to an event, wherever it is. */
  #walk(index: number): void {
    if (index < 0) return
    this.#focused = index
    const stop = stopOf(this.#items, index)
    if (stop && this.#navigator.focus(stop.key)) {
      this.#focused = index
      return
    }
    void this.reveal(index, true).then(() => this.focusOn(index))
  }

  /** Puts focus on the stop of an event that is on screen. */
  focusOn(index: number): void {
    this.#dirty = true
    this.paint()
    this.settle()
    const stop = stopOf(this.#items, index)
    if (stop) this.#navigator.focus(stop.key)
    this.#focused = index
  }
}

function lastDated(state: TimelineState): number {
  for (let at = state.shown.length - 1; at >= 0; at--) {
    const index = state.shown[at] as number
    if (index < state.table.dated) return index
  }
  return -1
}
