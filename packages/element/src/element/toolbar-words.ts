import { wordWindow } from '@event-timeline/core/wording'
import type { Strings } from '../i18n/strings.js'
import { isGraphic, type TimelineState } from '../state/timeline-state.js'
import type { Plot } from './plot.js'

/** Writes the window and the tally into the toolbar: with each frame, so past the templates. */
export function writeToolbarWords(
  root: ParentNode,
  state: TimelineState,
  strings: Strings,
  title: string,
  plot: Plot,
): void {
  const span = root.querySelector('.span')
  const tally = root.querySelector('.tally')
  if (!span || !tally) return
  const { window, shown, table, language } = state
  const graphic = isGraphic(state.mode)
  setText(span, table.count === 0 ? '' : graphic ? wordWindow(window.from, window.to, language) : title)
  setText(
    tally,
    graphic
      ? strings.inWindow(plot.countIn(state), shown.length, table.count)
      : strings.eventCount(shown.length, table.count),
  )
}

function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text
}
