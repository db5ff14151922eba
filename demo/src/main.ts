import '@event-timeline/element/define'
import story from 'virtual:story'
import { startPlayground } from './playground.js'
import { startStory } from './story.js'

startStory(story)
startPlayground()
