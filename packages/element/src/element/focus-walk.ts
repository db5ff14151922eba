import { TimelineNavigator } from '../a11y/navigator.js'
import { nameOfItem, outlineOf, type OutlineItem } from '../a11y/outline.js'
import type { Strings } from '../i18n/strings.js'
import { isSingle, type Mark } from '../scene/marks.js'
import { membersOf } from '../scene/members.js'
import type { Scene } from '../scene/scene.js'
import type { TimelineState } from '../state/timeline-state.js'
import { lastDated, neighbourOf, neighbourOfEvent, stopInLane, stopOf } from './keyboard-walk.js'

export interface FocusWalkHost {
  readonly state: TimelineState
  readonly strings: Strings
  choose(mark: Mark): void
  /** Brings an event on screen and paints it. */
  bring(index: number): Promise<void>
}

/** Buttons follow the picture at once while focus is among them, else when it rests. */
const REST_MS = 120

/** Focus in the graphic: the buttons over the marks, and the way from one to the next. */
export class FocusWalk {
  readonly #root: HTMLElement
  readonly #host: FocusWalkHost
  readonly #navigator: TimelineNavigator
  #items: readonly OutlineItem[] = []
  #pending: Scene | null = null
  #restAt = 0
  #timer: ReturnType<typeof setTimeout> | null = null
  /** The event that has focus, or had it last; it may be off screen. */
  focused = -1

  /** `noteOf`: what is said of an event beside its name. */
  constructor(root: HTMLElement, host: FocusWalkHost, noteOf: (index: number) => string) {
    this.#root = root
    this.#host = host
    this.#navigator = new TimelineNavigator(root, {
      nameOf: (item) => {
        const note = isSingle(item.mark) ? noteOf(item.mark.index) : ''
        return [nameOfItem(host.state, item), note].filter(Boolean).join(', ')
      },
      onChoose: (item) => host.choose(item.mark),
      onFocus: (item) => (this.focused = membersOf(item.mark)[0] ?? -1),
    })
  }

  /** The stop that focus is on, or comes to with the next Tab. */
  get current(): OutlineItem | undefined {
    return this.#items.find((item) => item.key === this.#navigator.current)
  }

  /** Tells of a new picture. */
  follow(scene: Scene): void {
    this.#pending = scene
    if (this.#hasFocus()) this.settle()
    else this.#settleSoon()
  }

  /** Brings the buttons in line with the picture. */
  settle(): void {
    if (!this.#pending) return
    const { state } = this.#host
    this.#items = outlineOf(this.#pending, state)
    this.#pending = null
    const stop = stopOf(this.#items, this.focused) ?? stopOf(this.#items, state.selected)
    this.#navigator.update(this.#items, stop?.key ?? this.#items[0]?.key ?? '')
  }

  /** To the event before or after, wherever it is. */
  step(direction: -1 | 1): void {
    const { current } = this
    const { state } = this.#host
    this.#walk(current ? neighbourOf(current, state, direction) : neighbourOfEvent(this.focused, state, direction))
  }

  /** To the first or the last event of all. */
  stepToEnd(end: 'first' | 'last'): void {
    const { state } = this.#host
    this.#walk(end === 'first' ? (state.shown[0] ?? -1) : lastDated(state))
  }

  /** To the lane above or below. */
  stepLane(direction: -1 | 1): void {
    const { current } = this
    const stop = current ? stopInLane(this.#items, current, direction) : null
    if (stop) this.#navigator.focus(stop.key)
  }

  dispose(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#navigator.clear()
  }

  #walk(index: number): void {
    if (index < 0) return
    this.focused = index
    if (this.#focus(index)) return
    void this.#host.bring(index).then(() => {
      this.settle()
      this.#focus(index)
    })
  }

  /** Puts focus on the stop of an event; false where it is not on screen. */
  #focus(index: number): boolean {
    const stop = stopOf(this.#items, index)
    const isThere = stop !== null && this.#navigator.focus(stop.key)
    // Focus came to the first of a group; the reader is on their way from this one.
    this.focused = index
    return isThere
  }

  /** One timer for as long as the picture moves: it looks whether it has come to rest. */
  #settleSoon(): void {
    this.#restAt = performance.now() + REST_MS
    this.#timer ??= setTimeout(() => this.#settleAtRest(), REST_MS)
  }

  #settleAtRest(): void {
    const left = this.#restAt - performance.now()
    this.#timer = left > 0 ? setTimeout(() => this.#settleAtRest(), left) : null
    if (left <= 0) this.settle()
  }

  #hasFocus(): boolean {
    const { activeElement } = this.#root.getRootNode() as ShadowRoot
    return activeElement !== null && this.#root.contains(activeElement)
  }
}
