import '@event-timeline/element/define'
import { EventTimeline, type Story } from '@event-timeline/element'
import { find } from '../find.js'
import { startPage } from '../shared/start-page.js'

startPage()

const timeline = find('#story', EventTimeline)
const tell = find('#tell-story', HTMLButtonElement)

timeline.story = JSON.parse(find('#story-steps', HTMLScriptElement).text) as Story
tell.classList.remove('later')
tell.addEventListener('click', () => {
  timeline.mode = 'story'
  timeline.scrollIntoView({ block: 'center' })
})
// Not by its events: a timeline that loads before this script runs has sent them already.
void timeline.rendered.then(() => {
  timeline.dataset.drawn = ''
  scrollToChosen()
})

/** Height of the overview that joins the bar when the story scrolls, with its air, px. */
const STRIP_PX = 34

/** On a phone the story scrolls within its box: it opens at the event whose date is disputed. */
function scrollToChosen(): void {
  const chosen = timeline.shadowRoot?.querySelector('[aria-current="true"]')
  let box = chosen?.parentElement
  while (box && box.scrollHeight <= box.clientHeight) box = box.parentElement
  if (!chosen || !box) return
  const bar = timeline.shadowRoot?.querySelector('.phone-bar')?.getBoundingClientRect().height ?? 0
  box.scrollTop += chosen.getBoundingClientRect().top - box.getBoundingClientRect().top - bar - STRIP_PX
}
