export type ArticleFormat = 'text' | 'markdown' | 'html'

/** One article as it comes in. Nothing but `id` and `text` is needed. */
export interface ArticleInput {
  readonly id: string
  /** The whole text as decoded, a byte-order mark removed. All offsets count in it. */
  readonly text: string
  /** The publication date where the caller knows it: an ISO 8601 day or month. */
  readonly published?: string
  /** The same for an article that tells none itself. */
  readonly fallbackPublished?: string
  /** BCP 47; default: told from the text. */
  readonly language?: string
  /** Default: told from the text (front matter or headings mean Markdown). */
  readonly format?: ArticleFormat
  readonly publisher?: string
  readonly path?: string
  readonly url?: string
}
