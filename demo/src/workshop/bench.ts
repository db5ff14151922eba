import type { Correction, TimelineEvent } from '@event-timeline/core'
import type * as copyOf from '../../copy/de.js'
import type { Editor } from './editor.js'
import type { Reader } from './reader.js'
import type { Article, Dialog, State } from './state.js'
import type { TimelineHost } from './timeline-host.js'

export type Copy = Pick<typeof copyOf, 'workshop' | 'site'>
export type Language = 'de' | 'en'

/** An event before a correction, for the list of corrections. */
export interface Before {
  readonly title: string
  readonly date: string
  readonly other: string | undefined
}

/** The workshop as its views see it: what there is, and what can be done. */
export interface Workshop {
  readonly copy: Copy
  readonly language: Language
  readonly root: HTMLElement
  readonly reader: Reader
  readonly editor: Editor
  readonly timeline: TimelineHost
  readonly state: State
  /** Initials, kept from one correction to the next. */
  author: string
  readonly before: Map<Correction, Before>
  set(change: Partial<State>): void
  eventOf(id: string | null): TimelineEvent | null
  addBlank(text?: string): void
  addFiles(files: readonly File[]): Promise<void>
  addSample(name: 'STORY' | 'BRIDGE'): Promise<void>
  remove(id: string): void
  choose(id: string): void
  change(id: string, change: Partial<Article>): void
  read(): void
  stop(): void
  keepExplanation(): void
  closeExplanation(): void
  reveal(source: string, start: number, end: number): Promise<void>
  select(id: string): void
  correct(added: readonly Correction[]): void
  setCorrections(corrections: readonly Correction[]): Promise<void>
  loadCorrections(file: File): Promise<void>
  saveCorrections(): void
  open(dialog: Dialog | null): void
  afterRender(): Promise<void>
}
