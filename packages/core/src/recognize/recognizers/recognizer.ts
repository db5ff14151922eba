import type { Sense } from '../../locales/index.js'
import type { Form } from '../../text/index.js'
import type { Match } from '../expression.js'
import type { Scan } from '../scan.js'

/** One family of expressions. */
export interface Recognizer {
  readonly name: string
  /** Whether an expression of the family can begin with this token. Asked once for the form of every number and of every word that has a
   *  meaning for time, so it looks at nothing else. */
  starts(sense: Sense, token: Form): boolean
  /** The expression that begins at `at`, within a bounded window. */
  match(scan: Scan, at: number): Match | null
}
