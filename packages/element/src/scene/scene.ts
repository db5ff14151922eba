import type { AllenRelation } from '@event-timeline/core/model'
import type { DateShape } from '../time/bounds.js'
import type { Axis } from '../time/axis.js'

export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What stands for one event. Lengths in CSS pixels of the plot; y counts from the top of the first lane. */
export interface EventMark {
  /** `point`: the day or moment is known. `soft`: one day within. `period`: it lasted. `claims`: sources disagree.
   *  `day`: a band one day wide with its title inside. `dot`: a small mark of a crowded lane. */
  readonly kind: 'point' | 'soft' | 'period' | 'claims' | 'day' | 'dot'
  /** Id of the event. */
  readonly event: string
  /** Its index in the table. */
  readonly index: number
  readonly lane: number
  /** Visible extent. */
  readonly x0: number
  readonly x1: number
  /** Middle line, and height of what is drawn. */
  readonly y: number
  readonly height: number
  /** Colour of its own; `null`: that of its lane. */
  readonly color: string | null
  readonly isPlanned: boolean
  readonly isDenied: boolean
  /** That it happened is contested. */
  readonly isDisputed: boolean
  readonly isWeighty: boolean
  /** "About": its bounds are a guess. */
  readonly isApproximate: boolean
  /** Still going on, or begun before anything is known; and cut by the window's edge. */
  readonly isOpenStart: boolean
  readonly isOpenEnd: boolean
  readonly isCutStart: boolean
  readonly isCutEnd: boolean
  readonly bands?: readonly ClaimBand[]
  /** Mark and title together: the ground of a chosen event, the ring of focus. */
  readonly box: Rect
}

export interface ClaimBand {
  readonly x0: number
  readonly x1: number
  readonly y: number
  /** What it says: a known day or moment, one day within, or how long it lasted. */
  readonly shape: DateShape
  readonly isCutStart: boolean
  readonly isCutEnd: boolean
  /** Outside of the window: only its words stand at the edge. */
  readonly isOutside: boolean
}

/** What stands for several events; which ones they are is looked up when somebody asks. */
interface GroupMark {
  readonly lane: number
  readonly x0: number
  readonly x1: number
  readonly y: number
  readonly height: number
  readonly count: number
  /** Index of the first of them. */
  readonly first: number
  readonly members: () => Uint32Array
}

/** Events of a crowded lane that share a column; `y` is its foot. */
export interface ColumnMark extends GroupMark {
  readonly kind: 'column'
}

/** A stretch of a crowded lane in which something goes on. `count`: how many began before the window and are not drawn by
 *  themselves; told by the first stretch of a lane. */
export interface OngoingMark extends GroupMark {
  readonly kind: 'ongoing'
}

export type Mark = EventMark | ColumnMark | OngoingMark

export const isEventMark = (mark: Mark): mark is EventMark => mark.kind !== 'column' && mark.kind !== 'ongoing'

/** The title of an event; x and y are its top left corner. */
export interface Label {
  readonly event: string
  readonly index: number
  readonly lane: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** The words as they are shown, and in lines. */
  readonly text: string
  readonly lines: readonly string[]
  readonly align: 'start' | 'end'
  readonly weight: 'label' | 'strong'
  /** Second ink: planned. */
  readonly isQuiet: boolean
  /** Inside of the band of its day. */
  readonly isInside: boolean
  /** The whole title is there. */
  readonly isFull: boolean
}

/** Small words beside a mark that are not its title: what a claim says, or that something goes on. */
export interface Note {
  readonly tone: 'doubt' | 'quiet'
  readonly index: number
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** A triangle before or after it: what it tells of lies outside. */
  readonly arrow: 'before' | 'after' | null
}

/** A line between two related events. */
export interface Connector {
  /** Indices of the events, the earlier first where the relation says which that is. */
  readonly from: number
  readonly to: number
  /** The one whose relation it is. */
  readonly owner: number
  readonly relation: AllenRelation
  /** Points at the later one. */
  readonly hasArrow: boolean
  /** Of an open line, flat: x, y, x, y … */
  readonly points: readonly number[]
}

export interface LaneBand {
  readonly key: string
  readonly title: string
  readonly color: string | null
  readonly slot: number
  readonly y: number
  readonly height: number
  /** What title and count take of it. */
  readonly headPx: number
  readonly isCollapsed: boolean
  readonly isDense: boolean
  /** Events of the lane, and how many of them are in the window, named, before and after it. */
  readonly count: number
  readonly inWindow: number
  readonly named: number
  readonly before: number
  readonly after: number
}

export interface EraBand {
  readonly title: string
  readonly color: string | null
  /** Which of the two tones. */
  readonly tone: 0 | 1
  readonly x0: number
  readonly x1: number
}

export interface MarkerLine {
  readonly title: string
  readonly x: number
}

/** A picture as data: everything that is drawn in the plot, scrolled away or not, and nothing else. */
export interface Scene {
  readonly width: number
  /** Of all lanes together. */
  readonly height: number
  readonly axis: Axis
  readonly lanes: readonly LaneBand[]
  readonly marks: readonly Mark[]
  readonly labels: readonly Label[]
  readonly notes: readonly Note[]
  readonly connectors: readonly Connector[]
  readonly eras: readonly EraBand[]
  readonly markers: readonly MarkerLine[]
  /** Where empty time is drawn short. */
  readonly breaks: readonly { readonly x0: number; readonly x1: number }[]
  readonly counts: {
    /** Events in the window; an event that stands in two lanes counts once for each. */
    readonly inWindow: number
    readonly named: number
    /** Drawn by themselves, named or not. */
    readonly single: number
    /** Drawn as part of a column. */
    readonly clustered: number
    /** Outside of the window: what the arrows at its edges count. */
    readonly before: number
    readonly after: number
  }
}

export const EMPTY_SCENE: Scene = {
  width: 0,
  height: 0,
  axis: { major: [], minor: [], weekends: [], hasClocks: false },
  lanes: [],
  marks: [],
  labels: [],
  notes: [],
  connectors: [],
  eras: [],
  markers: [],
  breaks: [],
  counts: { inWindow: 0, named: 0, single: 0, clustered: 0, before: 0, after: 0 },
}
