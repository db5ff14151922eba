import { writeCsv } from '@event-timeline/core/formats/write-csv'
import type { TimelineState } from '../store/state.js'
import { shownDocument } from './shown-document.js'

/** What is shown as CSV (RFC 4180, UTF-8, CRLF), one event a row, as core's format `csv` writes it. */
export const toCsv = (state: TimelineState): string => writeCsv(shownDocument(state))
