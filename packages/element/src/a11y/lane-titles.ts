import { TITLE_AIR_PX, TITLE_HEIGHT_PX } from '../scene/hit-test.js'
import type { LaneBand, Scene } from '../scene/scene.js'

export interface LaneTitlesTarget {
  nameOf(lane: LaneBand): string
  onToggle(lane: LaneBand): void
}

/** The titles of lanes as buttons: each folds its lane into one row of columns, and opens it again. The words are
 *  painted; the buttons lie over them for keyboards and screen readers, in the order of the lanes, after the marks. All
 *  together are one tab stop; arrow keys, Home and End go from title to title. */
export class LaneTitles {
  readonly #host: HTMLElement
  readonly #target: LaneTitlesTarget
  #bands: readonly LaneBand[] = []
  #lanes: readonly LaneBand[] = []
  #shown = ''
  /** Place of the button that Tab reaches. */
  #current = 0

  constructor(host: HTMLElement, target: LaneTitlesTarget) {
    this.#host = host
    this.#target = target
    host.addEventListener('keydown', (event) => {
      this.#walk(event)
    })
  }

  /** Brings the buttons in line with the picture. */
  update(scene: Scene): void {
    // The same lanes as long as the zoom level is the same.
    if (scene.lanes === this.#bands) return
    this.#bands = scene.lanes
    this.#lanes = scene.lanes.filter((lane) => lane.title)
    const shown = JSON.stringify([this.#lanes, this.#lanes.map((lane) => this.#target.nameOf(lane))])
    if (shown === this.#shown) return
    this.#shown = shown
    const { children } = this.#host
    while (children.length > this.#lanes.length) children[children.length - 1]?.remove()
    while (children.length < this.#lanes.length) this.#host.append(this.#create(children.length))
    this.#lanes.forEach((lane, at) => this.#place(children[at] as HTMLButtonElement, lane))
    this.#rove(Math.min(this.#current, Math.max(0, children.length - 1)))
  }

  #rove(to: number): void {
    this.#current = to
    Array.from(this.#host.children, (button, at) => ((button as HTMLButtonElement).tabIndex = at === to ? 0 : -1))
  }

  #walk(event: KeyboardEvent): void {
    const last = this.#lanes.length - 1
    const to = {
      ArrowDown: Math.min(last, this.#current + 1),
      ArrowUp: Math.max(0, this.#current - 1),
      Home: 0,
      End: last,
    }[event.key]
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    this.#rove(to)
    ;(this.#host.children[to] as HTMLButtonElement | undefined)?.focus()
  }

  #create(at: number): HTMLButtonElement {
    const button = this.#host.ownerDocument.createElement('button')
    button.type = 'button'
    button.className = 'lane'
    button.addEventListener('focus', () => {
      this.#rove(at)
    })
    button.addEventListener('click', () => {
      const lane = this.#lanes[at]
      if (lane) this.#target.onToggle(lane)
    })
    return button
  }

  #place(button: HTMLButtonElement, lane: LaneBand): void {
    button.style.top = `${(lane.titleY - TITLE_HEIGHT_PX / 2).toFixed(1)}px`
    button.style.width = `${(lane.titleX + lane.titleWidth + TITLE_AIR_PX).toFixed(1)}px`
    button.setAttribute('aria-label', this.#target.nameOf(lane))
    button.setAttribute('aria-expanded', String(!lane.collapsed))
  }
}
