import { writeMarkdown } from '@event-timeline/core/formats/md'
import type { TimelineState } from '../store/state.js'
import { shownDocument } from './shown-document.js'

/** What is shown as Markdown: a list with dates, quotes as footnotes. */
export function toMarkdown(state: TimelineState): string {
  return writeMarkdown(shownDocument(state))
}
