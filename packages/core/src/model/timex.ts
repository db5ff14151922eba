export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

export type TimexMod =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'

/** What a resolved expression was counted from. */
export interface TimexAnchor {
  readonly value: string
  readonly kind: 'document' | 'narrative' | 'sentence' | 'event'
}

/** A time expression, TIMEX3 of ISO 24617-1. */
export interface Timex {
  /** `text === source.slice(start, end)`, UTF-16 offsets. */
  readonly text: string
  readonly start: number
  readonly end: number
  readonly type: TimexType
  readonly value: string
  readonly mod?: TimexMod
  readonly quant?: string
  readonly freq?: string
  /** Name of the grammar row that matched, e.g. `weekday`. */
  readonly rule: string
  readonly anchor?: TimexAnchor
}
