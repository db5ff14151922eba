import type { ArticleInput, Correction, EventDate, TimelineDocument, Timex } from '@event-timeline/core'

/** A time expression of a text, as it is underlined and explained. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly text: string
  /** `stated`: all of it stands in the text; `computed`: counted from somewhere; `vague`: no place on the calendar. */
  readonly kind: 'stated' | 'computed' | 'vague'
  /** It lacks nothing but the day on which the article came out. */
  readonly needsDay: boolean
  readonly date: EventDate | null
  readonly type: Timex['type']
  readonly anchor: Timex['anchor'] | null
  readonly tense: 'past' | 'future' | null
}

/** A stretch of the text that is shown of a web page. */
export interface Block {
  readonly kind: 'heading' | 'paragraph'
  readonly start: number
  readonly text: string
}

/** What is known of an article by itself. */
export interface ArticleFacts {
  readonly id: string
  readonly language: string
  readonly isPage: boolean
  /** Where the text begins, behind its front matter. */
  readonly bodyStart: number
  readonly blocks: readonly Block[]
  readonly marks: readonly Mark[]
  readonly sentences: number
  readonly words: number
}

export type ReaderRequest =
  | {
      readonly type: 'read'
      readonly job: number
      readonly articles: readonly ArticleInput[]
      readonly corrections: readonly Correction[]
    }
  | { readonly type: 'correct'; readonly job: number; readonly corrections: readonly Correction[] }
  | { readonly type: 'tag'; readonly job: number; readonly article: ArticleInput; readonly published: EventDate | null }
  | { readonly type: 'parse-corrections'; readonly job: number; readonly text: string }

export interface ReadResult {
  readonly document: TimelineDocument
  /** Places of corrections that found no event, or nothing to change. */
  readonly lost: readonly number[]
  readonly facts: readonly ArticleFacts[]
}

export type ReaderAnswer =
  | {
      readonly type: 'progress'
      readonly job: number
      readonly done: number
      readonly facts: ArticleFacts | null
      readonly partial: TimelineDocument | null
    }
  | ({ readonly type: 'read'; readonly job: number } & ReadResult)
  | {
      readonly type: 'corrected'
      readonly job: number
      readonly document: TimelineDocument
      readonly lost: readonly number[]
    }
  | { readonly type: 'tagged'; readonly job: number; readonly facts: ArticleFacts }
  | {
      readonly type: 'corrections'
      readonly job: number
      readonly corrections: readonly Correction[]
      readonly bad: number
    }
  | { readonly type: 'failed'; readonly job: number; readonly message: string }
