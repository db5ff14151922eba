/** What stands for one event. All lengths in CSS pixels of the plot. */
interface EventMark {
  /** Index of the event in the table. */
  readonly index: number
  readonly lane: number
  /** Horizontal extent, before clipping to the plot. */
  readonly x0: number
  readonly x1: number
  /** Middle line. */
  readonly y: number
  readonly planned: boolean
  readonly denied: boolean
  readonly selected: boolean
}

/** The day is known. `whisker`: the day itself, where it is wide enough to be seen. */
export interface DotMark extends EventMark {
  readonly kind: 'dot'
  readonly x: number
  readonly radius: number
  readonly whisker: readonly [number, number] | null
}

/** `fuzzy`: one day within it. `range`: it lasted. Open ends fade out. */
export interface BarMark extends EventMark {
  readonly kind: 'fuzzy' | 'range'
  readonly thickness: number
  readonly openStart: boolean
  readonly openEnd: boolean
}

export interface ClaimBand {
  readonly x0: number
  readonly x1: number
  readonly y: number
  readonly shape: 'fuzzy' | 'range'
}

/** Sources disagree about the date: one band a claim, one under the other, joined. */
export interface ClaimsMark extends EventMark {
  readonly kind: 'claims'
  readonly bands: readonly ClaimBand[]
  readonly thickness: number
  readonly ground: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  /** "4 Quellen, 2 Angaben", where it has room. */
  readonly note: { readonly text: string; readonly x: number; readonly y: number } | null
}

/** Events too close to stand apart. */
export interface ClusterMark {
  readonly kind: 'cluster'
  readonly lane: number
  readonly x0: number
  readonly x1: number
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly count: number
  readonly members: readonly number[]
  readonly text: string
}

/** Many events in one column of a crowded lane. */
export interface DensityMark {
  readonly kind: 'density'
  readonly lane: number
  readonly x0: number
  readonly x1: number
  /** Foot of the column. */
  readonly y: number
  readonly height: number
  readonly count: number
  /** Index of the first of them. */
  readonly first: number
  /** Indices of the events, ascending. */
  readonly members: Uint32Array
}

/** A stretch of a crowded lane in which something goes on. */
export interface CoverMark {
  readonly kind: 'cover'
  readonly lane: number
  readonly x0: number
  readonly x1: number
  /** Middle line. */
  readonly y: number
  readonly thickness: number
  /** Events that began before the window and are not drawn by themselves; told by the first stretch of a lane. */
  readonly count: number
  readonly first: number
  readonly members: Uint32Array
}

export type Mark = DotMark | BarMark | ClaimsMark | ClusterMark | DensityMark | CoverMark
export type SingleMark = DotMark | BarMark | ClaimsMark

export function isSingle(mark: Mark): mark is SingleMark {
  return mark.kind !== 'cluster' && mark.kind !== 'density' && mark.kind !== 'cover'
}
