/** How a date is known.
 *
 *  - `stated`: all of it stands in the text ("15. August 2023").
 *  - `computed`: counted from an anchor ("vor vier Jahren", "15. August" in an article of 2023).
 *  - `inferred`: follows from neighbours, no sentence says it.
 *  - `unknown`: no bound can be given. */
export type DateBasis = 'stated' | 'computed' | 'inferred' | 'unknown'

export type Granularity =
  | 'millennium'
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'quarter'
  | 'season'
  | 'month'
  | 'week'
  | 'day'
  | 'hour'
  | 'minute'
  | 'second'

/** Granularities from the coarsest to the finest. */
export const GRANULARITIES: readonly Granularity[] = [
  'millennium',
  'century',
  'decade',
  'year',
  'half',
  'quarter',
  'season',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
]

/** A calendar date with its doubt. Never a bare `Date`: it has no zone, and it says how it is known. */
export interface EventDate {
  /** ISO 8601-2 (EDTF). A moment within a span: `[2023-07-21..2023-07-31]`; a month: `2019-04`; something that
   *  lasted: `2023-09-10/2023-09-13`; open: `2020-01/..`; circa: `2019~`; `''` where nothing is known. */
  readonly edtf: string
  /** `moment`: happened at one point inside the bounds. `interval`: lasted from about the first to about the last. */
  readonly extent: 'moment' | 'interval'
  /** First and last calendar day (or instant, where a clock time is given) that is possible, both included;
   *  ISO 8601, astronomical years below 1; `null` where open. */
  readonly earliest: string | null
  readonly latest: string | null
  readonly granularity: Granularity
  readonly basis: DateBasis
  readonly approximate?: true
  /** Other readings that the texts leave open, the likelier first; the date itself is the likeliest. */
  readonly alternatives?: readonly EventDate[]
}
