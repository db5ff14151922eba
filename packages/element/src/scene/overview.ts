/** The strip with all there is, as data. */
export interface OverviewScene {
  readonly width: number
  readonly height: number
  /** The line on which the bins stand. */
  readonly foot: number
  readonly blocks: readonly {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
    readonly lane: number
  }[]
  /** Where sources disagree. */
  readonly signs: readonly { readonly x: number; readonly y: number }[]
  readonly ticks: readonly {
    readonly x: number
    readonly label: string
    readonly timeMs: number
    readonly isLine: boolean
  }[]
  readonly breaks: readonly { readonly x0: number; readonly x1: number }[]
}
