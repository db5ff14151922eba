/** A message for whoever gave the input, with its place. Bad input is told, never thrown. */
export interface Diagnostic {
  /** Stable, kebab-case, listed in the docs. */
  readonly code: string
  readonly severity: 'error' | 'warning' | 'info'
  /** Source id, or path where nothing could be read. */
  readonly source?: string
  readonly start?: number
  readonly end?: number
  readonly row?: number
  readonly field?: string
  readonly message: string
  /** The text that could not be read, cut where it is long. */
  readonly value?: string
  /** What it could be, where it could be several things: days as ISO 8601. */
  readonly choices?: readonly string[]
}
