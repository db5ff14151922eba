import { writeHtml } from '@event-timeline/core/formats/html'
import type { TimelineState } from '../store/state.js'
import { shownDocument } from './shown-document.js'

/** What is shown as a page by itself: a list with dates, quotes as footnotes. Needs no script and asks for nothing. */
export function toHtml(state: TimelineState): string {
  return writeHtml(shownDocument(state))
}
