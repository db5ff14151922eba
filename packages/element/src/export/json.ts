import type { TimelineState } from '../store/state.js'
import { shownDocument } from './shown-document.js'

/** What is shown as a timeline document, which the element and the command line read again. */
export function toJson(state: TimelineState): string {
  return `${JSON.stringify(shownDocument(state), null, 2)}\n`
}
