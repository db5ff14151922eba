import { parseEdtf } from '@event-timeline/core/edtf'
import type { TimeWindow } from '../time/time-window.js'

/** The window that `from` and `to` ask for, both EDTF; `from` alone is the period that it names. `null` where neither is
 *  given, or what they name is no window. `extent` is what an open side takes. */
export function requestedWindow(from: unknown, to: unknown, extent: TimeWindow): TimeWindow | null {
  const first = typeof from === 'string' ? parseEdtf(from) : null
  const last = typeof to === 'string' ? parseEdtf(to) : first
  const window = { from: first?.startMs ?? extent.from, to: last?.endMs ?? extent.to }
  if ((first ?? last) === null || !(window.from < window.to)) return null
  return Number.isFinite(window.from) && Number.isFinite(window.to) ? window : null
}
