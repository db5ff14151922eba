import type { Match } from '../expression.js'
import type { Scan } from '../scan.js'

/** One family of expressions, with the classes of its first two tokens as bits (`token-class.ts`). */
export interface Recognizer {
  /** Tokens that an expression of the family can begin with, whatever follows; 0: none. */
  readonly starts: number
  /** Tokens that it can begin with where one of {@link follows} comes next. */
  readonly leads: number
  readonly follows: number
  /** The expression that begins at `at`, within a bounded window. */
  match(scan: Scan, at: number): Match | null
}
