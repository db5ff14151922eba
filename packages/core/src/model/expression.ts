import type { EventDate } from './date.js'
import type { Timex } from './timex.js'

/** Where an expression puts what its clause tells, seen from the dates it names.
 *
 *  - `at`: at or within them ("am Mittwoch", "im Juli").
 *  - `from`: beginning with them ("seit Sonntag", "ab Montag").
 *  - `until`: ending with them ("bis Mittwoch", "noch bis Mittwoch").
 *  - `before`, `after`: outside of them ("vor dem 3. Mai" as a bound, "nach dem 18. August"). */
export type ExpressionRole = 'at' | 'from' | 'until' | 'before' | 'after'

/** A time expression with what resolution made of it. */
export interface ResolvedExpression {
  readonly timex: Timex
  /** `null` for what has no place on the calendar: a bare duration, a set, a vague word ("bislang"), and for a date
   *  that lacks an anchor (a weekday of an article whose day is not known). */
  readonly date: EventDate | null
  readonly role: ExpressionRole
  /** Where the expression lies for its source, as far as its own words or its clause's tense tell. */
  readonly direction: 'past' | 'present' | 'future' | null
  /** What the verbs of its clause tell of that, wherever the date lies. */
  readonly tense: 'past' | 'future' | null
  /** True where a document day is all that is lacking for `date`. */
  readonly needsDocumentDay: boolean
  /** Index of the sentence in the analysed text. */
  readonly sentence: number
}
