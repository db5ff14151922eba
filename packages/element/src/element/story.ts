import type { TimelineState } from '../state/timeline-state.js'

/** Most steps that a story has where nobody chose them. */
const MOST_STEPS = 400

/** The steps of story mode: the chosen set in its own order, else all that is shown, by time. */
export function storyIndices(state: TimelineState): readonly number[] {
  const chosen = state.story?.events.map((id) => state.table.indexOf(id)).filter((index) => index >= 0)
  return chosen && chosen.length > 0 ? chosen : Array.from(state.shown.subarray(0, MOST_STEPS))
}
