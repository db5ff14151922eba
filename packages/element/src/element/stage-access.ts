import { LaneTitles } from '../a11y/lane-titles.js'
import { nameOfEvent } from '../a11y/outline.js'
import { readingStringsFor } from '../i18n/reading-strings-for.js'
import { readKey } from '../interact/keys.js'
import type { Scene } from '../scene/scene.js'
import type { Access, AccessHost } from './access.js'
import { FocusWalk } from './focus-walk.js'
import { KEY_ACTIONS, type KeyTarget } from './stage-keys.js'

/** What else goes with the picture. */
export interface AccessMore {
  /** Told of each new picture. */
  readonly onScene: (scene: Scene) => void
  /** What is said of an event beside its name; `''` for nothing. */
  readonly noteOf: (index: number) => string
}

/** Buttons over marks and lane titles, and what each key does to the picture. */
export class StageAccess implements Access {
  readonly #host: AccessHost
  readonly #more: AccessMore
  readonly #focus: FocusWalk
  readonly #lanes: LaneTitles
  readonly #keyTarget: KeyTarget
  readonly #stop = new AbortController()

  constructor(navigator: HTMLElement, lanes: HTMLElement, host: AccessHost, more: AccessMore) {
    this.#host = host
    this.#more = more
    const focus = new FocusWalk(navigator, host, more.noteOf)
    this.#focus = focus
    this.#lanes = new LaneTitles(lanes, {
      nameOf: (lane) => readingStringsFor(host.state.language).laneName(lane.title, lane.count),
      onToggle: (lane) => host.collapse(lane),
    })
    this.#keyTarget = {
      get current() {
        return focus.current
      },
      get focusAt() {
        return focus.current ? focus.current.x / Math.max(1, host.widthPx()) : 0.5
      },
      step: (direction) => focus.step(direction),
      stepLane: (direction) => focus.stepLane(direction),
      stepToEnd: (end) => focus.stepToEnd(end),
      flyBy: (delta) => host.flyBy(delta),
      fit: () => host.fit(),
      choose: (item) => host.choose(item.mark),
      close: () => host.close(),
      toggleHelp: () => host.toggleHelp(),
    }
    navigator.addEventListener('keydown', (event) => this.#key(event), { signal: this.#stop.signal })
  }

  get focused(): number {
    return this.#focus.focused
  }

  set focused(index: number) {
    this.#focus.focused = index
  }

  follow(scene: Scene): void {
    this.#more.onScene(scene)
    this.#focus.follow(scene)
    this.#lanes.update(scene)
  }

  settle(): void {
    this.#focus.settle()
  }

  nameOf(index: number): string {
    return nameOfEvent(this.#host.state, index)
  }

  dispose(): void {
    this.#stop.abort()
    this.#focus.dispose()
  }

  #key(event: KeyboardEvent): void {
    const command = readKey(event)
    if (!command) return
    event.preventDefault()
    event.stopPropagation()
    this.settle()
    KEY_ACTIONS[command](this.#keyTarget)
  }
}
