import { wordWindow } from '@event-timeline/core/wording'
import { readingStringsFor } from '../i18n/reading-strings-for.js'
import { isGraphic } from '../state/timeline-state.js'
import type { ReadingHost } from './reading-host.js'

/** Writes the window and the tally into the toolbar: while the picture moves, so past the templates. Answers the words of
 *  the window. */
export function writeToolbarWords(root: ParentNode, title: string, { state, plot }: ReadingHost): string {
  const { window, shown, table, language } = state
  const strings = readingStringsFor(language)
  const graphic = isGraphic(state.mode)
  const words = wordWindow(window.from, window.to, language)
  setText(root, '.span', table.count === 0 ? '' : graphic ? words : title)
  const count = graphic
    ? strings.inWindow(plot.countIn(state), shown.length, table.count)
    : strings.eventCount(shown.length, table.count)
  setText(root, '.tally', count)
  return words
}

function setText(root: ParentNode, selector: string, text: string): void {
  const element = root.querySelector(selector)
  if (element && element.textContent !== text) element.textContent = text
}
