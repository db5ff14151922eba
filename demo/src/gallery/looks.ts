import { EventTimeline } from '@event-timeline/element'
import { find } from '../find.js'

/** The looks that come with the element, and the language of its words: both change while it is on the page. */
export function startLooks(): void {
  const timeline = find('#example', EventTimeline)
  const look = find('#look', HTMLSelectElement)
  const language = find('#language', HTMLSelectElement)
  look.addEventListener('change', () => timeline.setAttribute('theme', look.value))
  language.addEventListener('change', () => (timeline.lang = language.value))
}
