import * as de from '../../copy/de.js'
import * as en from '../../copy/en.js'
import { find } from '../find.js'
import { startPage } from '../shared/start-page.js'
import { WorkshopApp } from './app.js'

startPage()

const language = document.documentElement.lang === 'de' ? 'de' : 'en'
const root = find('#workshop', HTMLElement)
root.replaceChildren()
const workshop = new WorkshopApp(root, language === 'de' ? de : en, language)

if (location.hash === '#kim-putin') void workshop.addSample('STORY')

/** All that reading and taking away will need is loaded while nobody waits: after that the page asks for nothing more. */
async function warmUp(): Promise<void> {
  workshop.reader.start()
  await Promise.all([workshop.timeline.load(), import('virtual:samples')])
  await loadExport()
  root.dataset.ready = 'true'
}

/** The element loads its export with the first picture that is asked for. */
async function loadExport(): Promise<void> {
  const timeline = document.createElement('event-timeline')
  timeline.className = 'offstage'
  timeline.inert = true
  timeline.data = [{ title: '–', start: '2000-01-01' }]
  root.append(timeline)
  await timeline.toSVG()
  timeline.remove()
}

const idle = (globalThis as { requestIdleCallback?: (call: () => void) => void }).requestIdleCallback
addEventListener('load', () => (idle ?? setTimeout)(() => void warmUp()))
