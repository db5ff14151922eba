import * as de from '../../copy/de.js'
import * as en from '../../copy/en.js'
import { find } from '../find.js'
import { startPage } from '../shared/start-page.js'
import { OwnDataApp } from './app.js'

startPage()

const language = document.documentElement.lang === 'de' ? 'de' : 'en'
const root = find('#own-data', HTMLElement)
root.replaceChildren()
const page = new OwnDataApp(root, language === 'de' ? de : en, language)

/** What the later steps need is loaded while nobody waits. */
const idle = (globalThis as { requestIdleCallback?: (call: () => void) => void }).requestIdleCallback
addEventListener('load', () => (idle ?? setTimeout)(() => void page.timeline.load()))
