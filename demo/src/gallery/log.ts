import { EventTimeline } from '@event-timeline/element'
import './example.js'
import * as de from '../../copy/de.js'
import * as en from '../../copy/en.js'
import { find } from '../find.js'
import { makeLog } from './make-log.js'

const ROWS = 1_000_000

const timeline = find('#example', EventTimeline)
const status = find('.status', HTMLElement)
const { rows } = (document.documentElement.lang === 'de' ? de : en).gallery

// After the page has been painted, so that the note that it is at work is seen.
requestAnimationFrame(() => setTimeout(draw))

function draw(): void {
  const language = document.documentElement.lang
  timeline.data = {
    columns: {
      ...makeLog(ROWS),
      lanes: [rows.get, rows.post, rows.fault],
      title: (row: number) => rows.title((row + 1).toLocaleString(language)),
      id: (row: number) => String(row),
    },
  }
  status.textContent = ''
}
