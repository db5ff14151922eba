import '@event-timeline/element/define'
import '@event-timeline/element/themes/high-contrast.css'
import '@event-timeline/element/themes/neutral.css'
import '@event-timeline/element/themes/newspaper.css'
import { startPage } from '../shared/start-page.js'
import { startLooks } from './looks.js'

startPage()
startLooks()
