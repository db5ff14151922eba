import type { Tick } from '../time/ticks.js'

/** The strip with the whole story. */
export interface OverviewScene {
  readonly width: number
  readonly height: number
  readonly ticks: readonly Tick[]
  /** Where empty time is folded. */
  readonly breaks: readonly { readonly x0: number; readonly x1: number }[]
  readonly columns: readonly {
    readonly x: number
    readonly width: number
    readonly height: number
    readonly disputed: boolean
  }[]
}
