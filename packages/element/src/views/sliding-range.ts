/** A part [from, to) of a list. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** Entries that are in the page at once, and how many come when an end is reached. */
const MAX_ENTRIES = 180
const STEP = 60

/** Which entries of a long vertical list are in the page: those around what a reader looks at. More come when an end comes
 *  near, and go at the other end; what is on screen stays where it is. Costs nothing while all fit. */
export class SlidingRange {
  readonly #requestUpdate: () => void
  #of: Uint32Array | null = null
  #from = 0
  #to = 0
  #visible: Range | null = null
  #isScrolled = false
  /** An entry that must stay where it is on screen, or come to the top. */
  #anchor: { readonly id: string; readonly top: number } | null = null
  #jump: number | null = null
  #root: ParentNode | null = null
  #frame = 0
  #observer: IntersectionObserver | null = null
  #observed: Element | null = null

  constructor(requestUpdate: () => void) {
    this.#requestUpdate = requestUpdate
  }

  /** Rows of the table that are on screen, the first and the last; `null` before anything was measured. */
  get visible(): Range | null {
    return this.#visible
  }

  /** The head of the timeline is out of sight. */
  get isScrolled(): boolean {
    return this.#isScrolled
  }

  /** The part of `shown` that is drawn. A new list begins anew, around `selected` where that is in it. */
  rangeOf(shown: Uint32Array, selected: number): Range {
    if (this.#of !== shown) {
      this.#of = shown
      const at = Math.max(0, shown.indexOf(selected))
      this.#from = shown.length <= MAX_ENTRIES ? 0 : Math.max(0, at - STEP / 2)
      this.#to = Math.min(shown.length, this.#from + (shown.length <= MAX_ENTRIES ? shown.length : 2 * STEP))
      this.#visible = null
    }
    return { from: this.#from, to: this.#to }
  }

  earlier(): void {
    this.#keepPlace()
    this.#from = Math.max(0, this.#from - STEP)
    this.#to = Math.min(this.#to, this.#from + MAX_ENTRIES)
    this.#requestUpdate()
  }

  later(): void {
    this.#keepPlace()
    this.#to = Math.min(this.#of?.length ?? 0, this.#to + STEP)
    this.#from = Math.max(this.#from, this.#to - MAX_ENTRIES)
    this.#requestUpdate()
  }

  /** Brings an entry to the top, by its place in the list. */
  jumpTo(at: number): void {
    const length = this.#of?.length ?? 0
    if (at < this.#from || at >= this.#to) {
      this.#from = Math.max(0, at - STEP / 2)
      this.#to = Math.min(length, this.#from + 2 * STEP)
    }
    this.#jump = at
    this.#requestUpdate()
  }

  readonly onScroll = (): void => {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(this.#measure)
  }

  /** Puts what was to stay back to its place, and looks what is on screen. */
  updated(root: ParentNode): void {
    this.#root = root
    const spine = root.querySelector('.spine')
    this.#watch(spine)
    if (!spine) return
    if (this.#jump !== null) {
      const entry = this.#entries()[this.#jump - this.#from]
      this.#jump = null
      const bar = root.querySelector('.phone-bar')
      if (entry) this.#scrollBy(entry.getBoundingClientRect().top - (bar?.getBoundingClientRect().bottom ?? 0) - 40)
    } else if (this.#anchor) {
      const { id, top } = this.#anchor
      const entry = this.#entries().find((one) => one.dataset.id === id)
      if (entry) this.#scrollBy(entry.getBoundingClientRect().top - top)
    }
    this.#anchor = null
  }

  disconnect(): void {
    cancelAnimationFrame(this.#frame)
    this.#frame = 0
    this.#watch(null)
    this.#root = null
  }

  /** Follows the page as long as there is a spine in it. */
  #watch(spine: Element | null): void {
    if (spine === this.#observed) return
    this.#observer?.disconnect()
    this.#observer = null
    this.#observed?.ownerDocument.removeEventListener('scroll', this.onScroll, { capture: true })
    this.#observed = spine
    if (!spine) return
    spine.ownerDocument.addEventListener('scroll', this.onScroll, { capture: true, passive: true })
    if (typeof IntersectionObserver === 'function') {
      this.#observer = new IntersectionObserver(this.onScroll)
      this.#observer.observe(spine)
    }
  }

  #entries(): readonly HTMLElement[] {
    return Array.from(this.#root?.querySelectorAll<HTMLElement>('.spine > .entry') ?? [])
  }

  #keepPlace(): void {
    const visible = this.#entries().find((entry) => entry.getBoundingClientRect().bottom > 120)
    const id = visible?.dataset.id
    this.#anchor = visible && id !== undefined ? { id, top: visible.getBoundingClientRect().top } : null
  }

  /** Scrolls what holds the list: the element where it scrolls itself, else the page. */
  #scrollBy(px: number): void {
    const own = this.#root?.querySelector('.vertical.scrolls')
    if (own) own.scrollTop += px
    else this.#observed?.ownerDocument.defaultView?.scrollBy({ top: px, behavior: 'instant' })
  }

  readonly #measure = (): void => {
    this.#frame = 0
    const entries = this.#entries()
    const root = this.#root
    const view = this.#observed?.ownerDocument.defaultView
    if (entries.length === 0 || !root || !view || !this.#of) return
    const bar = root.querySelector('.phone-bar')?.getBoundingClientRect()
    const own = root.querySelector('.vertical.scrolls')?.getBoundingClientRect()
    const top = bar?.bottom ?? 0
    const bottom = Math.min(view.innerHeight, own?.bottom ?? Infinity)
    const first = bisect(entries, (entry) => entry.getBoundingClientRect().bottom > top + 8)
    const last = bisect(entries, (entry) => entry.getBoundingClientRect().top > bottom - 20)
    const from = this.#of[this.#from + Math.min(first, entries.length - 1)] ?? 0
    const to = this.#of[this.#from + Math.max(0, Math.min(last, entries.length) - 1)] ?? from
    const head = root.querySelector('.phone-head') ?? root.querySelector('.spine')
    const isScrolled = (head?.getBoundingClientRect().bottom ?? Infinity) < top
    const isSame = this.#visible?.from === from && this.#visible.to === to && this.#isScrolled === isScrolled
    this.#visible = { from, to: Math.max(from, to) }
    this.#isScrolled = isScrolled
    if (first < 12 && this.#from > 0 && own) this.earlier()
    else if (entries.length - last < 12 && this.#to < this.#of.length && own) this.later()
    else if (!isSame) this.#requestUpdate()
  }
}

/** Place of the first for which `holds`, where it holds for all that follow. */
function bisect<T>(list: readonly T[], holds: (one: T) => boolean): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(list[middle] as T)) high = middle
    else low = middle + 1
  }
  return low
}
