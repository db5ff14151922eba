import { parseEdtf } from '@event-timeline/core/edtf'
import type { TimeWindow } from '../time/time-window.js'

/** The window that `from` and `to` ask for, both EDTF; `from` alone is the period that it names. `null` where neither is
 *  given, or what they name is no window. `extent` is what an open side takes. */
export function requestedWindow(from: string | null, to: string | null, extent: TimeWindow): TimeWindow | null {
  const first = from === null ? null : parseEdtf(from)
  const last = to === null ? first : parseEdtf(to)
  const window = { from: first?.startMs ?? extent.from, to: last?.endMs ?? extent.to }
  if ((first ?? last) === null || !(window.from < window.to)) return null
  return Number.isFinite(window.from) && Number.isFinite(window.to) ? window : null
}
