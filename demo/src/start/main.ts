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
timeline.addEventListener('timeline-load', show)
timeline.addEventListener('timeline-error', show)

function show(): void {
  void timeline.rendered.then(() => (timeline.dataset.drawn = ''))
}
