import '@event-timeline/element/define'
import '@event-timeline/element/themes/high-contrast.css'
import '@event-timeline/element/themes/neutral.css'
import '@event-timeline/element/themes/newspaper.css'
import story from 'virtual:story'
import { startLooks } from './looks.js'
import { startPlayground } from './playground.js'
import { startStory } from './story.js'

startStory(story)
startLooks()
startPlayground()
