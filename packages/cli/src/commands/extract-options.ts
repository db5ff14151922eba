import type { ArticleInput, Diagnostic, TimelineDocument } from '@event-timeline/core'

export interface ExtractOptions {
  readonly published?: string
  readonly from?: string
  readonly to?: string
  readonly title?: string
  readonly language?: string
  readonly format: string
  readonly corrections?: string
  readonly out?: string
  readonly jsonl?: true
  readonly add?: string
  readonly mentions?: true
  readonly fromMentions?: true
}

/** What was read, and its document; none where nothing could be read. */
export interface Extracted {
  readonly document: TimelineDocument | null
  /** For the places of what is told. */
  readonly articles: readonly ArticleInput[]
  readonly count: number
  /** Of the files. */
  readonly diagnostics: readonly Diagnostic[]
}
