import type { OutlineItem } from './outline.js'

export interface NavigatorTarget {
  nameOf(item: OutlineItem): string
  onChoose(item: OutlineItem): void
  onFocus(item: OutlineItem): void
}

/** Up to so many stops, each has its button. Of more, the one that has focus and its neighbours in time: the arrows bring
 *  the others. */
const MOST_STOPS = 90
const FEW_BUTTONS = 32

/** The graphic for keyboards and screen readers: one button per event or group on screen, laid over its mark, of which
 *  one is a tab stop. Buttons are kept by key, so that focus stays with its event while the picture moves. */
export class TimelineNavigator {
  readonly #host: HTMLElement
  readonly #target: NavigatorTarget
  readonly #buttons = new Map<string, HTMLButtonElement>()
  readonly #items = new WeakMap<HTMLButtonElement, OutlineItem>()
  #current = ''

  constructor(host: HTMLElement, target: NavigatorTarget) {
    this.#host = host
    this.#target = target
  }

  /** Key of the tab stop. */
  get current(): string {
    return this.#current
  }

  /** Brings the buttons in line with the outline. `wanted`: key of the stop that should be the tab stop. */
  update(items: readonly OutlineItem[], wanted: string): void {
    const at = Math.max(
      0,
      items.findIndex((item) => item.key === wanted),
    )
    const most = items.length > MOST_STOPS ? FEW_BUTTONS : items.length
    const first = Math.max(0, Math.min(at - most / 2, items.length - most))
    const near = items.slice(first, first + most)
    this.#current = items[at]?.key ?? ''
    const kept = new Set(near.map((item) => item.key))
    const root = this.#host.getRootNode() as ShadowRoot
    for (const [key, button] of this.#buttons) {
      // What has focus keeps it while the picture moves on: focus goes where the reader sends it, nowhere else.
      if (kept.has(key) || button === root.activeElement) continue
      button.remove()
      this.#buttons.delete(key)
    }
    let previous: Element | null = null
    near.forEach((item, position) => {
      const button = this.#buttons.get(item.key) ?? this.#create(item.key)
      this.#items.set(button, item)
      this.#place(button, item, first + position + 1, items.length)
      const expected: Element | null = previous ? previous.nextElementSibling : this.#host.firstElementChild
      if (expected !== button) this.#host.insertBefore(button, expected)
      previous = button
    })
  }

  /** Moves focus to a stop; false where it is not on screen. */
  focus(key: string): boolean {
    const button = this.#buttons.get(key)
    if (!button) return false
    for (const one of this.#buttons.values()) one.tabIndex = one === button ? 0 : -1
    this.#current = key
    button.focus({ preventScroll: true })
    return true
  }

  clear(): void {
    for (const button of this.#buttons.values()) button.remove()
    this.#buttons.clear()
  }

  #create(key: string): HTMLButtonElement {
    const button = this.#host.ownerDocument.createElement('button')
    button.type = 'button'
    button.className = 'stop'
    button.addEventListener('click', () => {
      const item = this.#items.get(button)
      if (item) this.#target.onChoose(item)
    })
    button.addEventListener('focus', () => {
      const item = this.#items.get(button)
      if (item) this.#target.onFocus(item)
    })
    this.#buttons.set(key, button)
    return button
  }

  #place(button: HTMLButtonElement, item: OutlineItem, position: number, count: number): void {
    const { x, y, width, height } = item.region
    button.style.left = `${x.toFixed(1)}px`
    button.style.top = `${y.toFixed(1)}px`
    button.style.width = `${width.toFixed(1)}px`
    button.style.height = `${height.toFixed(1)}px`
    button.tabIndex = item.key === this.#current ? 0 : -1
    const name = this.#target.nameOf(item)
    if (button.getAttribute('aria-label') !== name) button.setAttribute('aria-label', name)
    const pressed = 'selected' in item.mark && item.mark.selected ? 'true' : 'false'
    if (button.getAttribute('aria-current') !== pressed) button.setAttribute('aria-current', pressed)
    button.dataset.position = `${String(position)}/${String(count)}`
  }
}
