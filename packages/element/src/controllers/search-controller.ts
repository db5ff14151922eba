import { bisectLeft } from 'd3-array'
import type { EventTable } from '../data/event-table.js'
import { searchText, sourcesById } from '../data/filter.js'
import type { WordIndex } from '../data/word-index.js'
import type { Dispatch } from '../store/actions.js'
import { runInSlices } from '../store/loader.js'
import type { TimelineState } from '../store/state.js'

export interface SearchHost {
  readonly state: TimelineState
  readonly dispatch: Dispatch
  requestUpdate(): void
  say(sentence: string): void
}

/** Up to so many events, looking through each takes less time than a frame. */
const MAX_LOOKED_THROUGH = 2000
/** Short, so that a step that takes longer than others still leaves the page its time. */
const SLICE_MS = 12

/** The search of one timeline. Large sets get an index of words, loaded and made in slices when somebody types; what is
 *  typed before it is ready is found when it is. */
export class SearchController {
  readonly #host: SearchHost
  #index: WordIndex | null = null
  #indexFor: EventTable | null = null
  #building: AbortController | null = null
  #waiting: string | null = null

  constructor(host: SearchHost) {
    this.#host = host
  }

  get isPreparing(): boolean {
    return this.#waiting !== null
  }

  search(text: string): void {
    const { state } = this.#host
    this.#waiting = null
    if (text.trim() === '' || state.table.count <= MAX_LOOKED_THROUGH) {
      this.#filter(text)
      return
    }
    if (this.#index && this.#indexFor === state.table) {
      this.#filter(text, this.#index.find(text))
      return
    }
    this.#waiting = text
    this.#build()
    this.#host.requestUpdate()
  }

  /** To the hit after or before what is chosen, around the ends. */
  step(direction: -1 | 1): void {
    const { shown, selected } = this.#host.state
    if (shown.length === 0) return
    const at = bisectLeft(shown, Math.max(0, selected))
    const next = direction < 0 ? at - 1 : shown[at] === selected ? at + 1 : at
    this.#host.dispatch({ type: 'choose', index: shown[(next + shown.length) % shown.length] as number })
  }

  dispose(): void {
    this.#building?.abort()
    this.#building = null
    this.#waiting = null
  }

  #filter(text: string, hits?: Uint32Array): void {
    const { text: _, ...rest } = this.#host.state.filter
    const filter = text.trim() === '' ? rest : { ...rest, text }
    this.#host.dispatch({ type: 'filter', filter, hits })
  }

  #build(): void {
    const { table, document } = this.#host.state
    if (this.#indexFor === table && this.#building) return
    this.#building?.abort()
    const { signal } = (this.#building = new AbortController())
    this.#index = null
    this.#indexFor = table
    const sources = sourcesById(document)
    void import('../data/word-index.js')
      .then(({ WordIndex }) => {
        const steps = WordIndex.build(table.count, (index) => searchText(table, index, sources))
        return runInSlices(steps, signal, { sliceMs: SLICE_MS })
      })
      .then(
        (index) => this.#ready(index, signal),
        () => this.#ready(null, signal),
      )
  }

  /** `null`: the index does not come, and every event is looked through. */
  #ready(index: WordIndex | null, signal: AbortSignal): void {
    if (signal.aborted) return
    this.#index = index
    this.#building = null
    const waiting = this.#waiting
    this.#waiting = null
    if (waiting === null) return
    if (index) this.search(waiting)
    else {
      this.#indexFor = null
      this.#filter(waiting)
    }
  }
}
