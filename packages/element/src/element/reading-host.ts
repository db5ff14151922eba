import type { Diagnostic, TimelineDocument } from '@event-timeline/core/model'
import type { EventTable } from '../data/event-table.js'
import type { TimelineFilter } from '../data/filter.js'
import type { TimelineMode, TimelineState } from '../state/timeline-state.js'
import type { Plot } from './plot.js'

/** The element itself, as a page knows it. */
export interface ReadingElement extends HTMLElement {
  readonly updateComplete: Promise<unknown>
  filter: TimelineFilter
  mode: TimelineMode
  window: [number, number]
  select(id: string | null): void
  toSVG(): Promise<string>
  toPNG(): Promise<Blob>
  toCSV(): string
  toMarkdown(): string
  toHTML(): string
  print(): Promise<void>
  requestUpdate(): void
}

/** What the reading half may ask of the element that it belongs to. */
export interface ReadingHost {
  readonly element: ReadingElement
  readonly state: TimelineState
  readonly plot: Plot
  /** Shows another order of the same events; window, choice and filter stay. */
  show(document: TimelineDocument, table: EventTable, diagnostics: readonly Diagnostic[]): void
  choose(index: number, byReader?: boolean): void
  say(sentence: string): void
}
