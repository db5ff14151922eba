import { startPage } from '../shared/start-page.js'

startPage()
