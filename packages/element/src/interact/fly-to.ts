import { interpolateZoom } from 'd3-interpolate'
import type { TimeWindow } from '../time/scale.js'

export interface Flight {
  /** The window at `t` of 0 to 1; exactly the ends at the ends. */
  at(t: number): TimeWindow
  readonly durationMs: number
}

const LONGEST_MS = 900
const SHORTEST_MS = 300

/** A flight between two windows along the smooth path of van Wijk and Nuij (2003), as d3.interpolateZoom computes it:
 *  out, across, in. Its length decides how long it takes, within 300 to 900 ms. */
export function planFlight(from: TimeWindow, to: TimeWindow): Flight {
  const origin = from.from
  const unit = Math.max(from.to - from.from, to.to - to.from)
  const view = (window: TimeWindow): [number, number, number] => [
    ((window.from + window.to) / 2 - origin) / unit,
    0,
    (window.to - window.from) / unit,
  ]
  const path = interpolateZoom(view(from), view(to))
  const durationMs = Math.min(LONGEST_MS, Math.max(SHORTEST_MS, path.duration * 0.45 || SHORTEST_MS))
  return {
    durationMs,
    at: (t) => {
      if (t <= 0) return from
      if (t >= 1) return to
      const eased = easeInOut(t)
      const [middle, , span] = path(eased)
      // Beyond what doubles can follow on that path, go straight.
      if (!Number.isFinite(middle) || !(span > 0)) return straight(from, to, eased)
      return { from: origin + (middle - span / 2) * unit, to: origin + (middle + span / 2) * unit }
    },
  }
}

function straight(from: TimeWindow, to: TimeWindow, t: number): TimeWindow {
  return { from: from.from + (to.from - from.from) * t, to: from.to + (to.to - from.to) * t }
}

function easeInOut(t: number): number {
  return t < 0.5 ? 4 * t * t * t : 1 - (2 - 2 * t) ** 3 / 2
}
