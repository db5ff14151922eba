import { filterTable } from '../data/filter.js'
import type { Finder } from './finder.js'
import { countFacets, type FacetCounts } from './facet-counts.js'
import type { ReadingHost } from './reading-host.js'

/** The facets of one timeline: their counts, made again only where something that they depend on has changed. */
export class FacetState {
  readonly #host: ReadingHost
  readonly #finder: Finder
  isOpen = false
  #totalsFor: unknown = null
  #totals: FacetCounts | null = null
  #countsFor: readonly unknown[] = []
  #counts: FacetCounts | null = null

  constructor(host: ReadingHost, finder: Finder) {
    this.#host = host
    this.#finder = finder
  }

  toggle(): void {
    this.isOpen = !this.isOpen
    this.#host.element.requestUpdate()
  }

  /** Of all events. */
  get totals(): FacetCounts {
    const { state } = this.#host
    if (!this.#totals || this.#totalsFor !== state.table) {
      this.#totalsFor = state.table
      const isAll = state.shown.length === state.table.count
      this.#totals = countFacets(state, {}, isAll ? state.shown : filterTable(state.table, {}, null))
    }
    return this.#totals
  }

  /** Of what each value would leave now. */
  get counts(): FacetCounts {
    const { state } = this.#host
    const key = [state.table, state.filter]
    if (!this.#counts || key.some((value, at) => value !== this.#countsFor[at])) {
      this.#countsFor = key
      this.#counts = countFacets(state, state.filter, this.#finder.matching(state.filter.text ?? ''))
    }
    return this.#counts
  }
}
