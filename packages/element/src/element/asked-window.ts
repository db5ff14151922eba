import { parseEdtf } from '@event-timeline/core/edtf'
import { clampWindow, type TimeWindow } from '../time/scale.js'

/** The window that `from` and `to` ask for, both EDTF; `from` alone is the period that it names. `null` where neither is
 *  given, or what they name is no window. */
export function askedWindow(from: string | null, to: string | null, extent: TimeWindow): TimeWindow | null {
  const first = from === null ? null : parseEdtf(from)
  const last = to === null ? first : parseEdtf(to)
  const window = { from: first?.startMs ?? extent.from, to: last?.endMs ?? extent.to }
  return (first ?? last) !== null && window.from < window.to ? clampWindow(window, extent) : null
}
