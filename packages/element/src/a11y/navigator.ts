import { firstIndex, markBox, membersOf } from '../scene/hit-test.js'
import { isEventMark, type Mark, type Rect, type Scene } from '../scene/scene.js'

/** One stop of the keyboard: an event, or a group of them, where the picture has it. */
export interface Stop {
  readonly key: string
  readonly mark: Mark
  readonly lane: number
  readonly index: number
  /** Middle, for going up and down. */
  readonly x: number
  readonly box: Rect
}

export interface NavigatorTarget {
  /** "Kim leaves Pyongyang, 11 September 2023". */
  nameOf(mark: Mark): string
  laneName(lane: number): string
  onChoose(stop: Stop): void
  onFocus(stop: Stop): void
  onBlur(): void
  idOf(index: number): string
}

/** Up to so many stops, each has its button. Of more, the one that has focus and its neighbours in time: the arrows bring
 *  the others. */
const MAX_BUTTONS = 120
const NEAR_BUTTONS = 40

/** What is in the picture, lane by lane, in the order of time. */
export function stopsOf(scene: Scene, idOf: (index: number) => string): readonly Stop[] {
  return scene.marks
    .filter((mark) => mark.kind !== 'ongoing' || mark.count > 0)
    .map((mark): Stop => {
      const box = isEventMark(mark) ? mark.box : reach(markBox(mark))
      const x0 = Math.max(0, box.x)
      const x1 = Math.min(scene.width, box.x + box.width)
      const index = firstIndex(mark)
      const key = isEventMark(mark) ? `${String(mark.lane)}:${idOf(index)}` : `${String(mark.lane)}+${String(index)}`
      return { key, mark, lane: mark.lane, index, x: (mark.x0 + mark.x1) / 2, box: { ...box, x: x0, width: Math.max(8, x1 - x0) } } // prettier-ignore
    })
    .sort((a, b) => a.lane - b.lane || a.index - b.index)
}

/** At least as large as WCAG 2.2 asks of a target. */
function reach({ x, y, width, height }: Rect): Rect {
  const [more, taller] = [Math.max(0, 24 - width), Math.max(0, 24 - height)]
  return { x: x - more / 2, y: y - taller / 2, width: width + more, height: height + taller }
}

/** The picture for keyboards and screen readers: a group for each lane, in it a button over each event or column, of which
 *  one is a tab stop. Buttons are kept by key, so that focus stays with its event while the picture moves. */
export class TimelineNavigator {
  readonly #host: HTMLElement
  readonly #target: NavigatorTarget
  readonly #groups: HTMLElement[] = []
  readonly #buttons = new Map<string, HTMLButtonElement>()
  readonly #stops = new WeakMap<HTMLButtonElement, Stop>()
  stops: readonly Stop[] = []
  #current = ''

  constructor(host: HTMLElement, target: NavigatorTarget) {
    this.#host = host
    this.#target = target
  }

  /** The stop that focus is on, or comes to with the next Tab. */
  get current(): Stop | undefined {
    return this.stops.find(({ key }) => key === this.#current)
  }

  get hasFocus(): boolean {
    const { activeElement } = this.#host.getRootNode() as ShadowRoot
    return activeElement !== null && this.#host.contains(activeElement)
  }

  /** Brings the buttons in line with a picture. `wanted`: index of the event that should be the tab stop. */
  update(scene: Scene, wanted: number, selected: number): void {
    this.stops = stopsOf(scene, (index) => this.#target.idOf(index))
    const at = Math.max(0, this.#placeOf(wanted))
    const count = this.stops.length > MAX_BUTTONS ? NEAR_BUTTONS : this.stops.length
    const first = Math.max(0, Math.min(at - count / 2, this.stops.length - count))
    const near = this.stops.slice(first, first + count)
    this.#current = this.stops[at]?.key ?? ''
    const kept = new Set(near.map(({ key }) => key))
    const focused = (this.#host.getRootNode() as ShadowRoot).activeElement
    for (const [key, button] of this.#buttons) {
      // What has focus keeps it while the picture moves on: focus goes where the reader sends it, nowhere else.
      if (kept.has(key) || button === focused) continue
      button.remove()
      this.#buttons.delete(key)
    }
    this.#updateGroups(scene)
    const previous: (Element | null)[] = scene.lanes.map(() => null)
    for (const stop of near) {
      const group = this.#groups[stop.lane] as HTMLElement
      const button = this.#buttons.get(stop.key) ?? this.#create(stop.key)
      this.#stops.set(button, stop)
      this.#place(button, stop, selected)
      const before = previous[stop.lane]
      const expected = before ? before.nextElementSibling : group.firstElementChild
      if (expected !== button) group.insertBefore(button, expected)
      previous[stop.lane] = button
    }
  }

  #updateGroups(scene: Scene): void {
    while (this.#groups.length > scene.lanes.length) this.#groups.pop()?.remove()
    scene.lanes.forEach((_, lane) => {
      let group = this.#groups[lane]
      if (!group) {
        group = this.#host.ownerDocument.createElement('div')
        group.setAttribute('role', 'group')
        this.#groups.push(group)
        this.#host.append(group)
      }
      const name = this.#target.laneName(lane)
      if (group.getAttribute('aria-label') !== name) group.setAttribute('aria-label', name)
    })
  }

  /** Place of an event among the stops: by itself, else in a column that holds it. */
  #placeOf(index: number): number {
    if (index < 0) return -1
    const alone = this.stops.findIndex((stop) => isEventMark(stop.mark) && stop.index === index)
    return alone >= 0
      ? alone
      : this.stops.findIndex((stop) => !isEventMark(stop.mark) && membersOf(stop.mark).includes(index))
  }

  stopOf(index: number): Stop | undefined {
    return this.stops[this.#placeOf(index)]
  }

  /** The nearest stop of the lane above or below. */
  stopInLane(from: Stop, direction: -1 | 1): Stop | undefined {
    const lanes = [...new Set(this.stops.map(({ lane }) => lane))]
    const lane = lanes[lanes.indexOf(from.lane) + direction]
    return this.stops
      .filter((stop) => stop.lane === lane)
      .reduce<Stop | undefined>((best, stop) => {
        return !best || Math.abs(stop.x - from.x) < Math.abs(best.x - from.x) ? stop : best
      }, undefined)
  }

  /** Moves focus to a stop; false where it has no button. */
  focus(key: string): boolean {
    const button = this.#buttons.get(key)
    if (!button) return false
    for (const one of this.#buttons.values()) one.tabIndex = one === button ? 0 : -1
    this.#current = key
    button.focus({ preventScroll: true })
    return true
  }

  clear(): void {
    for (const group of this.#groups) group.remove()
    this.#groups.length = 0
    this.#buttons.clear()
  }

  #create(key: string): HTMLButtonElement {
    const button = this.#host.ownerDocument.createElement('button')
    button.type = 'button'
    button.className = 'stop'
    const act = (what: (stop: Stop) => void) => () => {
      const stop = this.#stops.get(button)
      if (stop) what(stop)
    }
    button.addEventListener('click', act((stop) => this.#target.onChoose(stop))) // prettier-ignore
    button.addEventListener('focus', act((stop) => this.#target.onFocus(stop))) // prettier-ignore
    button.addEventListener('blur', () => this.#target.onBlur())
    this.#buttons.set(key, button)
    return button
  }

  #place(button: HTMLButtonElement, stop: Stop, selected: number): void {
    const { x, y, width, height } = stop.box
    button.style.left = `${x.toFixed(1)}px`
    button.style.top = `${y.toFixed(1)}px`
    button.style.width = `${width.toFixed(1)}px`
    button.style.height = `${height.toFixed(1)}px`
    button.tabIndex = stop.key === this.#current ? 0 : -1
    const name = this.#target.nameOf(stop.mark)
    if (button.getAttribute('aria-label') !== name) button.setAttribute('aria-label', name)
    const isChosen = String(isEventMark(stop.mark) && stop.index === selected)
    if (button.getAttribute('aria-current') !== isChosen) button.setAttribute('aria-current', isChosen)
  }
}
