import type { ParsedDocument } from '@event-timeline/core/document'
import type { EventTable } from '../data/event-table.js'
import type { Steps } from '../data/steps.js'
import { runInSlices } from './slices.js'

/** Brings in what does not come at once: a document over the net, a large table in slices. The last one asked for:
 *  another, or `abort`, ends what is under way without a word. */
export class Loader {
  #underWay: AbortController | null = null
  /** Kept when nothing is under way any more. */
  done: Promise<void> = Promise.resolve()

  read(begin: (signal: AbortSignal) => Promise<ParsedDocument>, show: (parsed: ParsedDocument) => void): void {
    const signal = this.#begin()
    this.done = begin(signal)
      .catch(notLoaded)
      .then((parsed) => {
        if (!signal.aborted) show(parsed)
      })
  }

  build(steps: Steps<EventTable>, show: (table: EventTable) => void): void {
    const signal = this.#begin()
    this.done = runInSlices(steps, signal).then((table) => {
      if (table && !signal.aborted) show(table)
    })
  }

  abort(): void {
    this.#underWay?.abort()
  }

  #begin(): AbortSignal {
    this.abort()
    const controller = new AbortController()
    this.#underWay = controller
    return controller.signal
  }
}

function notLoaded(error: unknown): ParsedDocument {
  const message = error instanceof Error ? error.message : String(error)
  return { document: null, diagnostics: [{ code: 'not-loaded', severity: 'error', message }] }
}
