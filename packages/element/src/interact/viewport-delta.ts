import { panWindow, zoomWindow, type TimeWindow } from '../time/scale.js'

/** What a gesture wants of the window, in fractions of its width: handlers know neither time nor state. */
export interface ViewportDelta {
  /** Above 0 moves towards later times. */
  readonly pan?: number
  /** Above 1 is closer; `at`: the place that stays, 0 left, 1 right. */
  readonly zoom?: { readonly factor: number; readonly at: number }
}

/** The window after a delta: zoom first, then pan. Never `NaN`, never reversed. */
export function applyDelta(window: TimeWindow, delta: ViewportDelta): TimeWindow {
  const zoomed = delta.zoom ? zoomWindow(window, delta.zoom.factor, delta.zoom.at) : window
  if (!delta.pan || !Number.isFinite(delta.pan)) return zoomed
  return panWindow(zoomed, delta.pan * (zoomed.to - zoomed.from))
}
