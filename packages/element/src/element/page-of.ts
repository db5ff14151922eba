/** Rows of a list or table that stand on one page, so that the tree stays small however many events there are. */
export const PAGE_ROWS = 40

export interface Page<T> {
  readonly rows: readonly T[]
  readonly at: number
  readonly count: number
}

export function pageOf<T>(rows: ArrayLike<T>, wanted: number): Page<T> {
  const count = Math.max(1, Math.ceil(rows.length / PAGE_ROWS))
  const at = Math.min(Math.max(0, wanted), count - 1)
  return { rows: Array.prototype.slice.call(rows, at * PAGE_ROWS, (at + 1) * PAGE_ROWS) as T[], at, count }
}
