import { readPlace, writePlace, type Place } from '../store/address.js'
import type { TimelineState } from '../store/state.js'

/** What the address bar reads and moves. */
export interface AddressHost {
  readonly state: TimelineState
  readonly element: HTMLElement
  goTo(place: Place): void
}

/** Keeps a timeline's place in the address of the page, where the page asks for it with `url-key`: choice, search, facets,
 *  view and window. The address is replaced, not added to, so that Back leaves the page; an address that the reader opens
 *  or edits moves the timeline. Several timelines of a page have a key each. */
export class AddressBar {
  readonly #host: AddressHost
  #abort: AbortController | null = null
  #written = ''
  #isRead = false

  constructor(host: AddressHost) {
    this.#host = host
  }

  get #key(): string | null {
    return this.#host.element.getAttribute('url-key')
  }

  get #view(): (Window & typeof globalThis) | null {
    return this.#host.element.ownerDocument.defaultView
  }

  /** The address at which an event opens, or the timeline as it is. Without a key that of the page. */
  addressOf(id: string | null): string {
    const key = this.#key
    const { location } = this.#view ?? {}
    if (!location) return this.#host.element.baseURI
    if (key === null) return location.href
    const { filter, mode } = this.#host.state
    const url = new URL(location.href)
    url.hash = writePlace(location.hash, key, id === null ? { filter, mode } : { event: id, filter: {} })
    return url.href
  }

  /** After each update: reads the address once there is something to show, then follows. */
  updated(): void {
    const key = this.#key
    const view = this.#view
    if (key === null || !view || this.#host.state.table.count === 0) return
    if (!this.#abort) {
      this.#abort = new AbortController()
      view.addEventListener('hashchange', () => this.#read(), { signal: this.#abort.signal })
    }
    if (this.#isRead) this.#write(view, key)
    else {
      this.#isRead = true
      // What the timeline opens with by itself need not stand in the address.
      if (!this.#read()) this.#written = this.#hash(view, key)
    }
  }

  dispose(): void {
    this.#abort?.abort()
    this.#abort = null
  }

  /** Goes to the place that the address names; false where it names none. */
  #read(): boolean {
    const key = this.#key
    const place = key === null ? null : readPlace(this.#view?.location.hash ?? '', key)
    if (place) this.#host.goTo(place)
    return place !== null
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
