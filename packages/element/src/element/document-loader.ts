import type { ParsedDocument } from '@event-timeline/core/document'
import { readSource } from './read-input.js'

/** Fetches documents, the last one asked for: another, or `abort`, ends what is under way without a word. */
export class DocumentLoader {
  #underWay: AbortController | null = null
  /** Kept when nothing is under way any more. */
  done: Promise<void> = Promise.resolve()

  load(url: string, read: (parsed: ParsedDocument) => void): void {
    this.abort()
    const controller = new AbortController()
    this.#underWay = controller
    this.done = fetchDocument(url, controller.signal).then((parsed) => {
      if (!controller.signal.aborted) read(parsed)
    })
  }

  abort(): void {
    this.#underWay?.abort()
  }
}

async function fetchDocument(url: string, signal: AbortSignal): Promise<ParsedDocument> {
  try {
    return await readSource(url, signal)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { document: null, diagnostics: [{ code: 'not-loaded', severity: 'error', message }] }
  }
}
