import '@event-timeline/element/event-timeline.js'
import story from 'virtual:story'
import { startPlayground } from './playground.js'

document.querySelector('#story')!.data = story
startPlayground()
