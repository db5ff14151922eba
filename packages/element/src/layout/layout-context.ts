import type { Fold } from '../time/fold.js'
import type { Metrics } from '../theme/metrics.js'
import type { MeasureText } from './measure.js'

/** What a layout needs to know besides the state. */
export interface LayoutContext {
  readonly widthPx: number
  /** Height of the plot: axis and lanes. */
  readonly heightPx: number
  readonly metrics: Metrics
  readonly measure: MeasureText
  /** Right edge of the window that the reader opens with, ms: words of what lies before it go to its left. */
  readonly openingEnd: number
  /** Length of that window. */
  readonly openingMs: number
  /** How empty stretches are drawn; without it as long as they are. */
  readonly fold?: Fold
  /** "4 Quellen, 2 Angaben" */
  readonly claimsNote: (index: number) => string
  /** Cleared whenever table, lanes, language or measures change; what depends on more has that in its key. */
  readonly packings: PackingCache
}

export type PackingCache = Map<string, unknown>

/** What was made before under this key, else what `make` makes now. */
export function remember<T>({ packings }: Pick<LayoutContext, 'packings'>, key: string, make: () => T): T {
  if (packings.has(key)) return packings.get(key) as T
  const made = make()
  packings.set(key, made)
  return made
}
