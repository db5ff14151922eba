import { lowerBound } from '../geometry/search.js'
import type { WordIndex } from '../data/word-index.js'
import { filterTable, type TimelineFilter } from '../data/filter.js'
import type { EventTable } from '../data/event-table.js'
import { buildIndex } from './build-index.js'
import type { ReadingHost } from './reading-host.js'

export type FilterBy = (filter: TimelineFilter, hits?: Uint32Array) => void

const NOTHING = new Uint32Array(0)

/** Up to so many events, looking through each takes less time than a frame. */
const MOST_LOOKED_THROUGH = 2000
/** From one letter to the next, where somebody types. */
const LETTERS_MS = 90

/** The search of one timeline: what is looked for, what was found, and where the reader is among it. Large sets get an
 *  index, made in slices when the reader enters the search; what is typed before it is ready is found when it is. */
export class Finder {
  readonly #host: ReadingHost
  #hits: Uint32Array = NOTHING
  #hitsFor: readonly unknown[] = []
  #indexFor: EventTable | null = null
  #index: WordIndex | null = null
  /** What waits for the index, or was found and waits for the picture. */
  #waiting: { readonly text: string; readonly go: () => void; readonly found?: Uint32Array } | null = null
  #timer: ReturnType<typeof setTimeout> | null = null
  #hasFailed = false
  #building: AbortController | null = null
  /** Looked for without hiding the rest; `null` while a search narrows. */
  #beside: string | null = null

  constructor(host: ReadingHost) {
    this.#host = host
  }

  get text(): string {
    return this.#beside ?? this.#waiting?.text ?? this.#host.state.filter.text ?? ''
  }

  /** True where only what was found is shown. */
  get narrows(): boolean {
    return this.#beside === null
  }

  get isPreparing(): boolean {
    return this.#waiting !== null && !this.#waiting.found
  }

  /** Indices of what was found among those shown, ascending; none while nothing is looked for. */
  get hits(): Uint32Array {
    if (this.#waiting?.found) return this.#waiting.found
    const { state } = this.#host
    const key = [state.shown, this.text, this.#index]
    if (key.some((value, at) => value !== this.#hitsFor[at])) {
      this.#hitsFor = key
      this.#hits = this.text.trim() === '' ? NOTHING : this.narrows ? state.shown : this.#among(state.shown)
    }
    return this.#hits
  }

  /** Makes the index, where there is none yet and looking through all would take too long. */
  prepare(): void {
    const { table, document } = this.#host.state
    if (!this.#isLarge || this.#indexFor === table) return
    this.#building?.abort()
    const { signal } = (this.#building = new AbortController())
    this.#indexFor = table
    this.#index = null
    void buildIndex(table, document, signal).then((index) => {
      if (!signal.aborted) this.#indexed(index)
    })
  }

  #indexed(index: WordIndex | null): void {
    this.#index = index
    this.#hasFailed = index === null
    const waiting = this.#waiting
    this.#waiting = null
    waiting?.go()
    this.#host.element.requestUpdate()
  }

  look(text: string, filterBy: FilterBy): void {
    if (this.narrows) {
      this.filter({ ...this.#host.state.filter, text }, filterBy)
      return
    }
    this.#beside = text
    this.#host.element.requestUpdate()
  }

  /** Shows the rest as well, or what was found alone. */
  toggleNarrowing(filterBy: FilterBy): void {
    const { text } = this
    const { filter } = this.#host.state
    this.#beside = this.narrows ? text : null
    this.filter({ ...filter, text: this.narrows ? text : '' }, filterBy)
    this.#host.element.requestUpdate()
  }

  /** Narrows or widens what is shown; with the index where there is one. */
  filter(filter: TimelineFilter, filterBy: FilterBy): void {
    if (!filter.text?.trim() || !this.#isLarge) {
      this.#waiting = null
      filterBy(filter)
      return
    }
    this.prepare()
    if (this.#index && this.#indexFor === this.#host.state.table) {
      this.#show(filter, this.#index.find(filter.text), filterBy)
    } else {
      this.#waiting = { text: filter.text, go: () => this.filter(filter, filterBy) }
      this.#host.element.requestUpdate()
    }
  }

  /** To the hit after or before what is chosen, around the ends. */
  step(direction: -1 | 1, name: (at: number, count: number) => string): void {
    const { hits } = this
    if (hits.length === 0) return
    const { selected } = this.#host.state
    const at = lowerBound(hits, Math.max(0, selected))
    const next = direction < 0 ? at - 1 : hits[at] === selected ? at + 1 : at
    const place = (next + hits.length) % hits.length
    this.#host.choose(hits[place] as number)
    this.#host.say(`${name(place + 1, hits.length)}: ${this.#host.state.table.title(hits[place] as number)}`)
  }

  /** Place of what is chosen among the hits, from 0; -1 where it is none of them. */
  get place(): number {
    const { hits } = this
    const { selected } = this.#host.state
    const at = selected < 0 ? -1 : lowerBound(hits, selected)
    return hits[at] === selected ? at : -1
  }

  /** How much was found is told at once. The picture of a large set takes longer: it comes after, and not while more
   *  letters do. */
  #show(filter: TimelineFilter, found: Uint32Array, filterBy: FilterBy): void {
    const waiting = {
      text: filter.text ?? '',
      found,
      go: () => {
        this.#waiting = null
        filterBy(filter, found)
      },
    }
    this.#waiting = waiting
    this.#host.element.requestUpdate()
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      if (this.#waiting === waiting) waiting.go()
    }, LETTERS_MS)
  }

  dispose(): void {
    this.#building?.abort()
    if (this.#timer !== null) clearTimeout(this.#timer)
  }

  get #isLarge(): boolean {
    return this.#host.state.table.count > MOST_LOOKED_THROUGH && !this.#hasFailed
  }

  /** All events with a text, whatever else is picked; none while the index is being made. */
  matching(text: string): Uint32Array {
    const { table, document } = this.#host.state
    if (text.trim() === '' || !this.#isLarge) return filterTable(table, { text }, document)
    this.prepare()
    return this.#index && this.#indexFor === table ? this.#index.find(text) : NOTHING
  }

  #among(shown: Uint32Array): Uint32Array {
    return this.matching(this.text).filter((index) => shown[lowerBound(shown, index)] === index)
  }
}
