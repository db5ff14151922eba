import type { Axis } from '../time/ticks.js'
import type { Mark } from './marks.js'

/** The words beside a mark; x is the left edge, y the middle of the line. */
export interface Label {
  readonly index: number
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly bold: boolean
  readonly quiet: boolean
  readonly struck: boolean
  /** True where the text is not the whole title. */
  readonly cut: boolean
  /** True where the words stand on the line of their own bar. */
  readonly within: boolean
}

export interface LaneBand {
  readonly key: string
  /** Keys of the lanes that it stands for: its own, or those of lanes for which there is no height. */
  readonly keys: readonly string[]
  readonly title: string
  /** Events of the lane, on screen or not. */
  readonly count: number
  /** Folded into one row of columns. */
  readonly collapsed: boolean
  readonly titleX: number
  readonly titleWidth: number
  /** Middle line of the title. */
  readonly titleY: number
  readonly y: number
  readonly height: number
}

/** A picture as data: everything that is drawn, for any renderer, and nothing else. */
export interface Scene {
  readonly width: number
  readonly height: number
  readonly axisHeight: number
  readonly axis: Axis
  /** Where empty time is drawn short, from edge to edge. */
  readonly breaks: readonly { readonly x0: number; readonly x1: number }[]
  readonly lanes: readonly LaneBand[]
  readonly marks: readonly Mark[]
  readonly labels: readonly Label[]
  /** Shapes that occur, for the legend. */
  readonly counts: { readonly single: number; readonly clustered: number }
}
