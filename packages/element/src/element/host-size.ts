import type { TimelineState } from '../state/timeline-state.js'
import type { Plot } from './plot.js'

/** Below this width, at the usual size of text, the panel lies under the graphic; larger text needs more. */
const NARROW_PX = 760
const USUAL_FONT_PX = 13

/** What the size of the host decides: one column or two, and the height of the graphic where the page leaves it open. */
export class HostSize {
  readonly #plot: Plot
  #heightFor: readonly unknown[] = []
  isNarrow = false

  constructor(plot: Plot) {
    this.#plot = plot
  }

  /** True where the host has become narrow, or wide. A host without width is not on screen and stays what it was. */
  updateNarrow(width: number): boolean {
    if (width < 1) return false
    const isNarrow = width < (NARROW_PX * this.#plot.theme.fontPx) / USUAL_FONT_PX
    const hasChanged = isNarrow !== this.isNarrow
    this.isNarrow = isNarrow
    return hasChanged
  }

  /** Gives the graphic the height that its rows want, where the page has not set one; true where that was worked out
   *  anew. */
  updateHeight(host: HTMLElement, figure: HTMLElement | null, width: number, state: TimelineState): boolean {
    // Not of the filter: the page must not jump under a reader who narrows what is shown.
    const key = [state.table, state.groupBy, width, this.#plot.metrics, this.isNarrow]
    if (key.every((value, at) => value === this.#heightFor[at])) return false
    this.#heightFor = key
    // Rows are dear to make. A narrow host scrolls: there the graphic has its own height anyway.
    if (!this.isNarrow && hasFixedHeight(host)) return false
    figure?.style.setProperty('--_plot-height', `${String(this.#plot.wantedHeight(state, width))}px`)
    return true
  }
}

/** True where the page says in units how high the host is; false where that cannot be asked. */
function hasFixedHeight(host: HTMLElement): boolean {
  const height = 'computedStyleMap' in host ? host.computedStyleMap().get('height') : undefined
  return height !== undefined && 'unit' in height && height.unit !== 'percent'
}
