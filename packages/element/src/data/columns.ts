/** Many events as columns. */
export interface TimelineColumns {
  /** ms since 1970, in any order. */
  readonly start: Float64Array
  /** `NaN` for a point. */
  readonly end: Float64Array
  readonly lane: Uint16Array
  readonly lanes: readonly string[]
  readonly title: (index: number) => string
  readonly id: (index: number) => string
}
