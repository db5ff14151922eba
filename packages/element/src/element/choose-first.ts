import type { TimelineState } from '../state/timeline-state.js'

const MOST_LOOKED_AT = 5000

/** The event that the panel opens with: the weightiest in the window, so a disputed one before all others. */
export function chooseFirst({ table, shown, window }: TimelineState): number {
  let best = -1
  for (const index of shown.subarray(0, MOST_LOOKED_AT)) {
    if (index >= table.dated) break
    const isInside = table.end(index) >= window.from && (table.start[index] as number) < window.to
    if (isInside && (best < 0 || table.weight(index) > table.weight(best))) best = index
  }
  return best >= 0 ? best : (shown[0] ?? -1)
}
