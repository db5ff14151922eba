import type { Action } from './actions.js'
import { reduce } from './reduce.js'
import { EMPTY_STATE, type TimelineState } from './state.js'

/** The state of one timeline. All changes go through `dispatch`. */
export class Store {
  #state: TimelineState = EMPTY_STATE
  readonly #onChange: (state: TimelineState, before: TimelineState) => void

  constructor(onChange: (state: TimelineState, before: TimelineState) => void) {
    this.#onChange = onChange
  }

  get state(): TimelineState {
    return this.#state
  }

  dispatch(action: Action): void {
    const before = this.#state
    this.#state = reduce(before, action)
    if (this.#state !== before) this.#onChange(this.#state, before)
  }
}
