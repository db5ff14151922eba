import { TimelineNavigator, type Stop } from '../a11y/navigator.js'
import { readKey, type KeyCommand } from '../interaction/keyboard.js'
import { firstIndex } from '../scene/hit-test.js'
import { isEventMark, type Mark, type Scene } from '../scene/scene.js'
import type { TimelineState } from '../store/state.js'
import type { StageHost } from './stage-host.js'

/** Buttons follow the picture when it has rested so long: nobody is on them. */
const REST_MS = 120
const ZOOM_STEP = 1.6
const PAN_STEP = 0.8

/** What keyboard and screen readers ask of the graphic. */
export interface AccessTarget {
  readonly scene: Scene
  readonly plotPx: number
  readonly viewPx: number
  readonly navigator: HTMLElement
  readonly scroller: HTMLElement
  pan(share: number): Promise<void>
  zoomBy(factor: number, at?: number): Promise<void>
  tellWindow(): void
  /** Chooses what a mark stands for. */
  choose(mark: Mark): void
  /** Brings an event into the window. */
  reveal(index: number): Promise<void>
  /** Paints at once, so that the marks of a new window are there. */
  repaint(): void
  invalidate(): void
}

/** The graphic by keyboard and for screen readers: buttons over the marks, one of them a tab stop, and the keys. */
export class StageAccess {
  readonly #host: StageHost
  readonly #target: AccessTarget
  readonly #navigator: TimelineNavigator
  #timer: ReturnType<typeof setTimeout> | null = null
  /** Index of the event that has focus, or had it last. */
  focused = -1
  #hasRing = false
  /** Focus comes from a pointer: the panel tells of the event, and what is pointed at is in view. */
  #isPointed = false

  constructor(host: StageHost, target: AccessTarget, signal: AbortSignal) {
    this.#host = host
    this.#target = target
    this.#navigator = this.#createNavigator()
    target.navigator.addEventListener('keydown', (event) => this.#key(event), { signal })
  }

  get #state(): TimelineState {
    return this.#host.state
  }

  /** Index of the event with a ring around it, -1 for none. */
  get ringed(): number {
    return this.#hasRing ? this.focused : -1
  }

  dispose(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    this.#navigator.clear()
  }

  // ── Buttons ──

  #createNavigator(): TimelineNavigator {
    const { navigator } = this.#target
    return new TimelineNavigator(navigator, {
      nameOf: (mark) =>
        isEventMark(mark) ? this.#host.nameOf(mark.index) : this.#host.nameOfGroup(mark.count, firstIndex(mark)),
      laneName: (at) => {
        const lane = this.#target.scene.lanes[at]
        const { words } = this.#state.language
        return lane && lane.title !== '' ? words.laneName(lane.title, words.events(lane.count)) : words.timeline
      },
      idOf: (index) => this.#state.table.id(index),
      onChoose: (stop) => this.#enter(stop),
      onFocus: (stop) => {
        this.focused = stop.index
        this.#setRing((navigator.getRootNode() as ShadowRoot).activeElement?.matches(':focus-visible') ?? true)
        if (this.#isPointed) return
        this.#scrollTo(stop)
        if (isEventMark(stop.mark)) this.#host.dispatch({ type: 'card', card: { index: stop.index, cause: 'focus' } })
      },
      onBlur: () => {
        this.#setRing(false)
        if (this.#state.card?.cause === 'focus') this.#host.dispatch({ type: 'card', card: null })
      },
    })
  }

  #setRing(isOn: boolean): void {
    this.#hasRing = isOn
    this.#target.invalidate()
  }

  /** The picture has changed: the buttons follow at once where one has focus, else when it rests. */
  follow(): void {
    if (this.#navigator.hasFocus) this.#update()
    else {
      if (this.#timer !== null) clearTimeout(this.#timer)
      this.#timer = setTimeout(() => this.settle(), REST_MS)
    }
  }

  /** Brings the buttons over the marks in line with the picture. */
  settle(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    if (this.#target.plotPx > 0) this.#update()
  }

  #update(): void {
    const { selected } = this.#state
    this.#navigator.update(this.#target.scene, this.focused >= 0 ? this.focused : selected, selected)
  }

  #scrollTo({ box }: Stop): void {
    const { scroller, viewPx } = this.#target
    const { scrollTop } = scroller
    if (box.y < scrollTop) scroller.scrollTop = Math.max(0, box.y - 12)
    else if (box.y + box.height > scrollTop + viewPx) scroller.scrollTop = box.y + box.height - viewPx + 12
  }

  #enter(stop: Stop): void {
    if (isEventMark(stop.mark) && stop.index === this.#state.selected) this.#host.open(stop.index)
    else this.#target.choose(stop.mark)
  }

  // ── Keys ──

  #key(event: KeyboardEvent): void {
    const command = readKey(event)
    if (!command) return
    event.preventDefault()
    event.stopPropagation()
    this.settle()
    this.#act(command)
  }

  #act(command: KeyCommand): void {
    const { current } = this.#navigator
    const { plotPx } = this.#target
    const at = current ? Math.min(1, Math.max(0, current.x / Math.max(1, plotPx))) : 0.5
    const move = (moved: Promise<void>): void => void moved.then(() => this.#target.tellWindow())
    const actions: Readonly<Record<KeyCommand, () => void>> = {
      earlier: () => this.#step(-1),
      later: () => this.#step(1),
      'lane-up': () => this.#stepLane(-1),
      'lane-down': () => this.#stepLane(1),
      first: () => void this.focusEvent(this.#state.shown[0] ?? -1),
      last: () => void this.focusEvent(this.#lastDated()),
      'zoom-in': () => move(this.#target.zoomBy(ZOOM_STEP, at)),
      'zoom-out': () => move(this.#target.zoomBy(1 / ZOOM_STEP, at)),
      'pan-earlier': () => move(this.#target.pan(-PAN_STEP)),
      'pan-later': () => move(this.#target.pan(PAN_STEP)),
      fit: () => this.#host.dispatch({ type: 'fit' }),
      choose: () => {
        if (current) this.#enter(current)
      },
      close: () => this.#close(),
      help: () => this.#host.dispatch({ type: 'help', isOpen: !this.#state.isHelpOpen }),
    }
    actions[command]()
  }

  #close(): void {
    const { isHelpOpen, card, opened, selected } = this.#state
    if (isHelpOpen) this.#host.dispatch({ type: 'help', isOpen: false })
    else if (opened.length > 0) this.#host.dispatch({ type: 'open', members: [] })
    else {
      // Card and panel tell of the same event: one key closes both.
      if (card) this.#host.dispatch({ type: 'card', card: null })
      if (selected >= 0) this.#host.dispatch({ type: 'choose', index: -1 })
    }
  }

  #lastDated(): number {
    const { shown, table } = this.#state
    for (let at = shown.length - 1; at >= 0; at--) if ((shown[at] as number) < table.dated) return shown[at] as number
    return -1
  }

  /** To the event before or after in time, wherever it is. */
  #step(direction: -1 | 1): void {
    const { shown, table } = this.#state
    const from = this.focused >= 0 ? this.focused : (this.#navigator.current?.index ?? -1)
    const at = shown.indexOf(from)
    const next = shown[at + direction]
    if (next !== undefined && next < table.dated) void this.focusEvent(next)
  }

  #stepLane(direction: -1 | 1): void {
    const { current } = this.#navigator
    const stop = current && this.#navigator.stopInLane(current, direction)
    if (!stop) return
    this.#navigator.focus(stop.key)
    this.#followChoice(stop.index)
  }

  /** A pointer has chosen an event of the picture: keys go on from there. */
  takeFocus(index: number): void {
    this.focused = index
    this.settle()
    const stop = this.#navigator.stopOf(index)
    this.#isPointed = true
    if (stop) this.#navigator.focus(stop.key)
    this.#isPointed = false
  }

  /** Puts focus on an event, bringing it into the window first. */
  async focusEvent(index: number): Promise<void> {
    if (index < 0) return
    this.focused = index
    if (!this.#navigator.stopOf(index)) {
      await this.#target.reveal(index)
      this.#target.repaint()
    }
    this.settle()
    const stop = this.#navigator.stopOf(index)
    if (stop) this.#navigator.focus(stop.key)
    this.focused = index
    this.#followChoice(index)
  }

  /** Where something is chosen already, the panel goes with the focus. */
  #followChoice(index: number): void {
    if (this.#state.selected >= 0 && this.#state.selected !== index) this.#host.dispatch({ type: 'choose', index })
  }
}
