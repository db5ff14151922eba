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
void timeline.rendered.then(() => (timeline.dataset.drawn = ''))
