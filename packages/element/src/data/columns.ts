/** Many events as columns. */
export interface TimelineColumns {
  /** ms since 1970, in any order. */
  readonly start: Float64Array
  /** Half-open: a period ends where this says, and the day before is its last. `NaN` for a point. */
  readonly end: Float64Array
  readonly lane: Uint16Array
  readonly lanes: readonly string[]
  readonly title: (index: number) => string
  readonly id: (index: number) => string
  /** What is told of it when it is chosen: plain text, or Markdown. */
  readonly text?: (index: number) => string
}
