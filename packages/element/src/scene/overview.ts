import type { Tick } from '../time/ticks.js'

/** The strip with the whole story. */
export interface OverviewScene {
  readonly width: number
  readonly height: number
  readonly ticks: readonly Tick[]
  readonly columns: readonly { readonly x: number; readonly width: number; readonly height: number; readonly disputed: boolean }[]
}
