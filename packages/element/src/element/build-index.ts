import type { TimelineDocument } from '@event-timeline/core/model'
import { WordIndex } from '../data/word-index.js'
import type { EventTable } from '../data/event-table.js'
import { searchText, sourcesById } from '../data/filter.js'
import { runInSlices } from './slices.js'

/** Short, so that a step that takes longer than others still leaves the page its time. */
const SLICE_MS = 12

/** Reads all events for searching, in slices; `null` where that is no longer wanted. Comes in a file of its own, for sets
 *  that are too large to look through. */
export function buildIndex(
  table: EventTable,
  document: TimelineDocument | null,
  signal: AbortSignal,
): Promise<WordIndex | null> {
  const sources = sourcesById(document)
  return runInSlices(
    WordIndex.build(table.count, (index) => searchText(table, index, sources)),
    signal,
    SLICE_MS,
  )
}
