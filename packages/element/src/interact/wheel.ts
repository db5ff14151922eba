import type { ViewportDelta } from './viewport-delta.js'

const LINE_PX = 18
const PAGE_PX = 400

/** What a wheel wants: with Ctrl or ⌘ (and pinches of a touchpad, which browsers tell as Ctrl) it zooms about the
 *  pointer, sideways it pans; a plain vertical wheel is the page's and gives `null`. */
export function readWheel(
  event: Pick<WheelEvent, 'deltaX' | 'deltaY' | 'deltaMode' | 'ctrlKey' | 'metaKey' | 'shiftKey'>,
  fraction: number,
  widthPx: number,
): ViewportDelta | null {
  const unit = event.deltaMode === 1 ? LINE_PX : event.deltaMode === 2 ? PAGE_PX : 1
  const dx = event.deltaX * unit
  const dy = event.deltaY * unit
  if (event.ctrlKey || event.metaKey) {
    const step = Math.max(-120, Math.min(120, dy)) || 0
    return { zoom: { factor: 2 ** (-step * (Math.abs(step) < 20 ? 0.012 : 0.005)), at: fraction } }
  }
  const sideways = event.shiftKey && dx === 0 ? dy : dx
  return Math.abs(sideways) > Math.abs(event.shiftKey ? 0 : dy) ? { pan: sideways / Math.max(1, widthPx) } : null
}
