import type { TimelineAction, TimelineState } from '../state/timeline-state.js'
import type { Plot } from './plot.js'

/** What the reading half may ask of the element that it belongs to. */
export interface ReadingHost {
  readonly element: HTMLElement & { requestUpdate(): void }
  readonly state: TimelineState
  readonly plot: Plot
  dispatch(action: TimelineAction): void
  choose(index: number, byReader?: boolean): void
  say(sentence: string): void
}
