import { readPlace, writePlace, type Place } from './address.js'
import type { ReadingHost } from './reading-host.js'

/** Keeps a timeline's place in the address of the page, where the page asks for it with `url-key`: choice, search, facets,
 *  view and window. The address is replaced, not added to, so that Back leaves the page; an address that the reader opens
 *  or edits moves the timeline. Several timelines of a page have a key each. */
export class AddressBar {
  readonly #host: ReadingHost
  #stop: AbortController | null = null
  #written = ''
  #isRead = false

  constructor(host: ReadingHost) {
    this.#host = host
  }

  get #key(): string | null {
    return this.#host.element.getAttribute('url-key')
  }

  get #view(): (Window & typeof globalThis) | null {
    return this.#host.element.ownerDocument.defaultView
  }

  /** The address at which an event opens; `null` without a key. */
  addressOf(id: string): string | null {
    const key = this.#key
    const { location } = this.#view ?? {}
    if (!key || !location) return null
    const url = new URL(location.href)
    url.hash = writePlace(location.hash, key, { event: id, filter: {} })
    return url.href
  }

  /** After each update: reads the address once there is something to show, then follows. */
  updated(): void {
    const key = this.#key
    const view = this.#view
    if (!key || !view || this.#host.state.table.count === 0) return
    if (!this.#stop) {
      this.#stop = new AbortController()
      view.addEventListener('hashchange', () => this.#read(), { signal: this.#stop.signal })
    }
    if (this.#isRead) this.#write(view, key)
    else {
      this.#isRead = true
      // What the timeline opens with by itself need not stand in the address.
      if (!this.#read()) this.#written = this.#hash(view, key)
    }
  }

  dispose(): void {
    this.#stop?.abort()
    this.#stop = null
  }

  /** Goes to the place that the address names; false where it names none. */
  #read(): boolean {
    const key = this.#key
    const place = key === null ? null : readPlace(this.#view?.location.hash ?? '', key)
    if (!place) return false
    const { element } = this.#host
    element.filter = place.filter
    if (place.mode) element.mode = place.mode
    if (place.window) element.window = [...place.window]
    if (place.event !== undefined) element.select(place.event)
    return true
  }

  #hash(view: Window, key: string): string {
    const { selected, table, mode, filter } = this.#host.state
    const place: Place = { ...(selected < 0 ? {} : { event: table.id(selected) }), mode, filter }
    return writePlace(view.location.hash, key, place)
  }

  #write(view: Window, key: string): void {
    const hash = this.#hash(view, key)
    if (hash === this.#written) return
    this.#written = hash
    try {
      view.history.replaceState(view.history.state, '', `#${hash}`)
    } catch {
      // A frame without an address of its own, or more changes than the browser allows at a time.
    }
  }
}
