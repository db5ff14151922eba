import { writeTable } from '@event-timeline/core/formats/write-table'
import type { TimelineState } from '../store/state.js'
import { shownDocument } from './shown-document.js'

/** What is shown as CSV (RFC 4180, UTF-8, CRLF), one event a row; it is read back as it was. */
export const toCsv = (state: TimelineState): string => writeTable(shownDocument(state))
