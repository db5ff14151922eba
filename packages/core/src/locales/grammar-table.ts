/** A sentence with the expressions that it holds, in order: as written, TIMEX3 value (with its mod), date as EDTF and
 *  the rule that finds it. Counted from Wednesday, 15 May 2024, unless `document` says otherwise; `null` is a text
 *  without a date. The rows document the grammar and run as its tests. */
export interface GrammarRow {
  readonly text: string
  readonly document?: string | null
  /** Written as this region of the language writes ("GB"). */
  readonly region?: string
  /** Other readings that are kept, as EDTF, for the expressions that have some. */
  readonly alternatives?: readonly string[]
  readonly found: readonly (readonly [expression: string, value: string, edtf: string | null, rule: string])[]
}

export interface GrammarFamily {
  readonly family: string
  readonly rows: readonly GrammarRow[]
  /** Sentences that look alike and hold no expression. */
  readonly nothing: readonly string[]
}
