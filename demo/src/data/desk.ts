import type * as copyOf from '../../copy/de.js'
import type { Decisions } from './decisions.js'
import type { Field } from './fields.js'
import type { Looks, State, Step } from './state.js'
import type { Mark } from './table.js'
import type { TimelineView } from './timeline-view.js'

export type Copy = Pick<typeof copyOf, 'data' | 'site'>

/** The page of one's own data as its views see it: what there is, and what can be done. */
export interface OwnData {
  readonly copy: Copy
  readonly language: 'de' | 'en'
  readonly root: HTMLElement
  readonly timeline: TimelineView
  readonly state: State
  /** What stands in the fields of the rows that need the reader. */
  readonly drafts: Map<string, string>
  set(change: Partial<State>): void
  go(step: Step): void
  takeFile(file: File): Promise<void>
  take(name: string, text: string, encoding?: string): void
  takeSample(): void
  setMark(mark: Mark): void
  clear(): void
  setField(column: number, field: Field | null): void
  decide(change: Partial<Decisions>): void
  setLooks(change: Partial<Looks>): void
}
